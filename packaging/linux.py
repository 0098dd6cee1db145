"""Linux artefacts from the frozen folder: a portable archive, a .deb and an .rpm."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path

from common import (
    APP,
    BUILD,
    DIST,
    HERE,
    ROOT,
    architecture,
    build_date,
    folder_bytes,
    fresh,
    has,
    need,
    output,
    run,
    say,
    version,
)
from publisher import publisher

SUMMARY = "What language models this machine runs, and how well"
DESCRIPTION = """\
Sees the graphics cards, memory and processor of this machine and says at once
which open-weight language models it runs, at which quantization, how much
context fits and how fast they write. Everything works offline."""
# Debian packages of libraries that stay the system's: drivers and what must match the display.
DEPENDS = {
    "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0", "libfontconfig.so.1": "libfontconfig1",
    "libxcb.so.1": "libxcb1", "libX11.so.6": "libx11-6", "libdrm.so.2": "libdrm2",
    "libX11-xcb.so.1": "libx11-xcb1", "libfreetype.so.6": "libfreetype6",
    "libwayland-client.so.0": "libwayland-client0", "libz.so.1": "zlib1g",
    "libstdc++.so.6": "libstdc++6", "libgcc_s.so.1": "libgcc-s1", "libexpat.so.1": "libexpat1",
    "libdbus-1.so.3": "libdbus-1-3", "libwayland-cursor.so.0": "libwayland-cursor0",
    "libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}  # fmt: skip
LIBC = re.compile(r"^(ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv)\.so\.\d)$")


def portable(frozen: Path) -> Path:
    """A folder in an archive: unpack anywhere and start `advisor`."""
    need("xz")
    name = f"{APP}-{version()}-linux-{architecture()}"
    target = DIST / f"{name}.tar.xz"
    plain = BUILD / f"{name}.tar"
    extras = {"advisor.desktop": HERE / "linux" / f"{APP}.desktop", "LICENSE": ROOT / "LICENSE"}
    with tarfile.open(plain, "w") as archive:
        for path in sorted(frozen.rglob("*")):
            archive.add(path, f"{name}/{path.relative_to(frozen)}", recursive=False, filter=_root)
        for inside, path in extras.items():
            archive.add(path, f"{name}/{inside}", filter=_root)
    target.unlink(missing_ok=True)
    run("xz", "-6", "-T0", "--keep", "--force", plain)
    shutil.move(f"{plain}.xz", target)
    plain.unlink()
    return target


def _root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = build_date()
    return entry


def system_tree(frozen: Path, folder: Path) -> Path:
    """What an installed package consists of, as it lies below `/`."""
    fresh(folder)
    home = folder / "opt" / APP
    shutil.copytree(frozen, home, symlinks=True)
    link = folder / "usr" / "bin" / "advisor"
    link.parent.mkdir(parents=True)
    link.symlink_to(f"/opt/{APP}/advisor")
    share = folder / "usr" / "share"
    date = time.strftime("%Y-%m-%d", time.gmtime(build_date()))
    who = publisher()
    metainfo = (HERE / "linux" / "metainfo.xml").read_text(encoding="utf-8")
    texts = {
        f"applications/{APP}.desktop": (HERE / "linux" / f"{APP}.desktop").read_text("utf-8"),
        f"mime/packages/{APP}.xml": (HERE / "linux" / f"{APP}.xml").read_text("utf-8"),
        f"metainfo/{who.app_id}.metainfo.xml": who.metainfo(metainfo, version=version(), date=date),
        "bash-completion/completions/advisor": output(frozen / "advisor", "completion", "bash"),
        f"doc/{APP}/copyright": _copyright(),
    }
    for name, text in texts.items():
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    icons = share / "icons" / "hicolor"
    for size in (16, 32, 48, 128, 256):
        _copy(BUILD / "icons" / f"{size}.png", icons / f"{size}x{size}" / "apps" / f"{APP}.png")
    _copy(ROOT / "resources" / "icons" / "app-icon.svg", icons / "scalable/apps" / f"{APP}.svg")
    _check_tree(share)
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (build_date(), build_date()), follow_symlinks=False)
    return folder


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _copyright() -> str:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    return f"{licence}\nOther licences, Qt's among them: /opt/{APP}/_internal/licences/\n"


def _check_tree(share: Path) -> None:
    if has("desktop-file-validate"):
        run("desktop-file-validate", share / "applications" / f"{APP}.desktop")
    if has("appstreamcli"):
        run("appstreamcli", "validate", "--no-net", *share.glob("metainfo/*.xml"))


def deb(tree: Path) -> Path:
    need("dpkg-deb")
    control = tree.with_name("control")
    fresh(control)
    size = folder_bytes(tree) // 1024
    (control / "control").write_text(
        f"Package: {APP}\nVersion: {version()}\nArchitecture: {_deb_architecture()}\n"
        f"Maintainer: {publisher().maintainer}\n"
        f"Installed-Size: {size}\nDepends: {', '.join(depends(tree / 'opt' / APP))}\n"
        f"Section: utils\nPriority: optional\nDescription: {SUMMARY}\n"
        + "".join(f" {line}\n" for line in DESCRIPTION.splitlines()),
        encoding="utf-8",
    )
    staged = tree / "DEBIAN"
    shutil.rmtree(staged, ignore_errors=True)
    shutil.copytree(control, staged)
    staged.chmod(0o755)
    target = DIST / f"{APP}_{version()}_{_deb_architecture()}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(build_date())}
    try:
        run("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", tree, target,
            env=environment)  # fmt: skip
    finally:
        shutil.rmtree(staged)
    return target


def _deb_architecture() -> str:
    return {"x86_64": "amd64"}.get(architecture(), architecture())


def depends(home: Path) -> list[str]:
    """glibc as new as the bundle's newest symbol, and the owners of libraries outside it."""
    outside = set(_outside(home))
    unknown = sorted(outside - DEPENDS.keys())
    if unknown:
        say(f"note: libraries that no package is named for: {', '.join(unknown)}")
    named = {DEPENDS[library] for library in outside & DEPENDS.keys()}
    return [f"libc6 (>= {newest_glibc(home)})", *sorted(named)]


def _outside(home: Path) -> Iterator[str]:
    """Libraries that the bundle's own ones ask for and that are not in it."""
    inside = {path.name for path in home.rglob("*.so*")}
    for path in _binaries(home):
        for line in output("objdump", "-p", path).splitlines():
            words = line.split()
            if words[:1] == ["NEEDED"] and words[1] not in inside and not LIBC.match(words[1]):
                yield words[1]


def _binaries(home: Path) -> list[Path]:
    found = [home / "advisor", *(path for path in home.rglob("*.so*") if not path.is_symlink())]
    return [path for path in found if path.open("rb").read(4) == b"\x7fELF"]


def newest_glibc(home: Path) -> str:
    newest = (2, 17)
    for path in _binaries(home):
        for found in re.findall(r"GLIBC_2\.(\d+)", output("objdump", "-T", path)):
            newest = max(newest, (2, int(found)))
    return f"{newest[0]}.{newest[1]}"


def rpm(tree: Path) -> Path:
    need("rpmbuild")
    top = fresh(BUILD / "rpm")
    files = sorted(_rpm_files(tree))
    spec = top / f"{APP}.spec"
    libraries = sorted(set(_outside(tree / "opt" / APP)))
    spec.write_text(_RPM_SPEC.format(
        libraries=" ".join(f"{name}()(64bit)" for name in libraries),
        app=APP, version=version().replace("-", "~"), summary=SUMMARY, tree=tree,
        packager=publisher().maintainer,
        description=DESCRIPTION, files="\n".join(files), glibc=newest_glibc(tree / "opt" / APP),
    ), encoding="utf-8")  # fmt: skip
    machine = {"arm64": "aarch64"}.get(architecture(), architecture())
    run("rpmbuild", "-bb", "--target", machine, "--define", f"_topdir {top}",
        "--define", f"_rpmdir {DIST}", "--define", "_build_name_fmt %{NAME}-%{VERSION}.%{ARCH}.rpm",
        "--define", "_binary_payload w6T0.xzdio", spec)  # fmt: skip
    return DIST / f"{APP}-{version().replace('-', '~')}.{machine}.rpm"


def _rpm_files(tree: Path) -> Iterator[str]:
    """What the package has outside its own folder. Folders too: one that no package owns stays when
    this is removed, and one that several own goes with the last."""
    for path in (tree / "usr").rglob("*"):
        inside = path.relative_to(tree)
        if path.is_symlink() or not path.is_dir():
            yield f"/{inside}"
        elif inside.parts[:2] == ("usr", "share") and inside.parts[2:]:
            yield f"%dir /{inside}"


# The bundle carries its libraries: rpm must neither scan them for needs nor change them.
_RPM_SPEC = """Name: {app}
Version: {version}
Release: 1
Summary: {summary}
Packager: {packager}
License: MIT AND LGPL-3.0-only
AutoReqProv: no
Requires: libc.so.6(GLIBC_{glibc})(64bit) {libraries}
%global debug_package %{{nil}}
%global __os_install_post %{{nil}}
%global _build_id_links none

%description
{description}

%install
mkdir -p %{{buildroot}}
cp -a {tree}/opt {tree}/usr %{{buildroot}}/

%files
%dir /opt/{app}
/opt/{app}/*
{files}
"""


def check_package(path: Path) -> None:
    """What can be said of a package without installing it: it lists the program."""
    tool = ("dpkg-deb", "--contents") if path.suffix == ".deb" else ("rpm", "-qlp")
    if has(tool[0]) and f"/opt/{APP}/advisor" not in output(*tool, path):
        raise subprocess.SubprocessError(f"{path} holds no program")
