"""Licence texts of everything in the bundle, and what Qt's licence asks of who passes it on."""

from __future__ import annotations

import json
import shutil
import sys
from functools import cache
from pathlib import Path

from common import BUILD, HERE, ROOT, PackagingError, fresh, has, output

# Where the GNU licences' texts are: every Debian and Ubuntu has them, other systems bring them.
TEXTS = (Path("/usr/share/common-licenses"), BUILD / "licence-texts")

# Runs inside the build environment: its installed packages and their licence files.
_LIST = r"""
import json, importlib.metadata as m
from pathlib import Path
out = []
for d in m.distributions():
    files = [str(d.locate_file(f)) for f in d.files or ()
             if any(w in Path(str(f)).name.upper() for w in ("LICEN", "COPYING", "NOTICE"))
             and not str(f).endswith((".py", ".pyc"))]
    meta = d.metadata
    classified = [c.split(" :: ")[-1] for c in meta.get_all("Classifier") or ()
                  if c.startswith("License")]
    stated = meta.get("License-Expression") or meta.get("License") or ""
    licence = stated if 0 < len(stated) < 100 else " AND ".join(classified)
    out.append({"name": meta["Name"], "version": d.version, "licence": licence,
                "home": meta.get("Home-page") or next((u.split(", ")[1] for u in
                meta.get_all("Project-URL") or ()), ""), "files": files})
print(json.dumps(out))
"""
# Needed to build, absent from the bundle (PyInstaller's bootloader is in it, with its exception).
BUILD_ONLY = frozenset(
    {"pip", "setuptools", "altgraph", "pyinstaller-hooks-contrib", "packaging", "pycparser",
     "wheel", "pefile", "pywin32-ctypes", "macholib"}
)  # fmt: skip
OWN = "llm-hardware-advisor"


def normal(name: object) -> str:
    """A package's name as the index writes it."""
    return str(name).lower().replace("_", "-").replace(".", "-")


@cache
def packages(python: Path) -> tuple[dict[str, object], ...]:
    """Of the build environment: name, version, licence, home, licence files. Ours is left out."""
    found = json.loads(output(python, "-c", _LIST))
    kept = [p for p in found if normal(p["name"]) not in BUILD_ONLY | {OWN}]
    return tuple(sorted(kept, key=lambda package: normal(package["name"])))


def write(python: Path, folder: Path) -> None:
    """`folder` with one file for each package, our own licence, and the notice about Qt."""
    fresh(folder)
    shutil.copy2(ROOT / "LICENSE", folder / "LLM-Hardware-Advisor.txt")
    _write_lgpl(python, folder)
    lines = ["What this program is made of, with versions and licences.", ""]
    python_version = sys.version.split()[0]
    lines.append(f"Python {python_version}: PSF-2.0")
    for package in packages(python):
        lines.append(f"{package['name']} {package['version']}: {package['licence'] or 'see text'}")
        texts = [Path(str(name)) for name in package["files"]]  # type: ignore[attr-defined]
        text = "\n\n".join(path.read_text("utf-8", "replace") for path in texts if path.is_file())
        if text:
            (folder / f"{package['name']}.txt").write_text(text, encoding="utf-8")
    (folder / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _write_lgpl(python: Path, folder: Path) -> None:
    """The notice about Qt with the versions in the bundle, and the two texts it names."""
    for name in ("LGPL-3", "GPL-3"):
        places = [folder / f"{name}.txt" for folder in TEXTS] + [folder / name for folder in TEXTS]
        text = next((path for path in places if path.is_file()), None)
        if text is None:
            where = " or ".join(map(str, TEXTS))
            raise PackagingError(f"the licence text {name} is in neither {where}")
        shutil.copyfile(text, folder / f"{name}.txt")
    qt = output(python, "-c", "from PySide6.QtCore import qVersion; print(qVersion())").strip()
    versions = {normal(package["name"]): package["version"] for package in packages(python)}
    notice = (HERE / "QT-NOTICE.txt").read_text(encoding="utf-8")
    for key, value in {"qt": qt, "minor": qt.rsplit(".", 1)[0],
                       "pyside": str(versions["pyside6-essentials"])}.items():  # fmt: skip
        notice = notice.replace("{" + key + "}", value)
    (folder / "QT-NOTICE.txt").write_text(notice, encoding="utf-8")
    base = Path(sys.base_prefix)
    for place in (base / "LICENSE.txt", *base.glob("lib/python3*/LICENSE.txt"),
                  Path("/usr/share/doc/python3/copyright")):  # fmt: skip
        if place.is_file():
            shutil.copyfile(place, folder / "Python.txt")
            return


def write_system(frozen: Path) -> None:
    """On Debian and Ubuntu: the copyright files of the system's libraries in the bundle."""
    folder = frozen / "_internal" / "licences" / "system-libraries"
    for package in sorted(system_packages(frozen)):
        copyright_file = Path("/usr/share/doc") / package / "copyright"
        if copyright_file.is_file():
            folder.mkdir(exist_ok=True)
            shutil.copyfile(copyright_file, folder / f"{package}.txt")


@cache
def system_packages(frozen: Path) -> dict[str, str]:
    """Debian packages whose libraries PyInstaller put into the bundle, with their versions."""
    if not has("dpkg-query"):
        return {}
    found: dict[str, str] = {}
    for library in sorted((frozen / "_internal").glob("lib*.so*")):
        for place in ("/usr/lib", "/lib"):
            matches = list(Path(place).glob(f"*-linux-gnu/{library.name}"))
            if matches:
                package = _owner(matches[0])
                if package:
                    found[package] = output("dpkg-query", "-Wf", "${Version}", package)
                break
    return found


def _owner(path: Path) -> str | None:
    for name in (path, path.resolve(), Path(str(path.resolve()).removeprefix("/usr"))):
        try:
            return output("dpkg-query", "-S", name).split(":")[0].split(",")[0]
        except PackagingError:  # another spelling of the path may be known
            continue
    return None
