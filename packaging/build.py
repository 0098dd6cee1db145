"""Builds this system's artefacts and starts what it built: `python3 packaging/build.py`.

    python3 packaging/build.py                  all artefacts of this system, into dist/
    python3 packaging/build.py --only freeze    only the frozen folder dist/advisor
    python3 packaging/build.py --only deb tar   only some (Linux: tar, deb, rpm)
    python3 packaging/build.py --keep           from dist/advisor as the last build left it
    python3 packaging/build.py --record         also note the figures as this release's

Needs Python 3.11 or newer; every program that is missing is named in one sentence.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

import figures
import freeze
import linux
import macos
import sbom
import windows
from common import (
    APP,
    BUILD,
    DIST,
    PackagingError,
    architecture,
    ends_well,
    folder_bytes,
    has,
    say,
    sha256,
    version,
)  # fmt: skip
from publisher import publisher, tell_what_is_missing
from smoke import smoke

KINDS = {"linux": ("tar", "deb", "rpm"), "win32": ("zip", "setup"), "darwin": ("dmg",)}


def main() -> int:
    arguments = _arguments()
    kinds = KINDS.get(sys.platform)
    if kinds is None:
        raise PackagingError(f"no artefacts are known for {sys.platform}")
    wanted = arguments.only or kinds
    if sys.platform == "linux" and not arguments.only and not has("rpmbuild"):
        say("note: no .rpm, because rpmbuild is missing (on Debian: apt-get install rpm)")
        wanted = ("tar", "deb")
    tell_what_is_missing(publisher())
    DIST.mkdir(exist_ok=True)
    started = time.monotonic()
    frozen = freeze.FROZEN if arguments.keep else freeze.freeze()
    measured = {"frozen_folder_mb": folder_bytes(frozen) / 1e6, "first_paint_ms": _smoke(frozen)}
    artefacts = [] if wanted == ["freeze"] else _artefacts(frozen, wanted)
    python = freeze.environment()
    artefacts.append(sbom.write(python, frozen, DIST / f"{_name()}.cdx.json"))
    artefacts.append(_licences(frozen))
    measured |= {f"{path.suffix[1:]}_mb": figures.megabytes(path) for path in artefacts}
    _sums(artefacts)
    system = f"{sys.platform}-{architecture()}"
    say(f"\n{APP} {version()} for {system}, built in {time.monotonic() - started:.0f} s")
    figures.show(system, version(), measured)
    if arguments.record:
        figures.record(system, version(), measured)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    every = sorted({kind for kinds in KINDS.values() for kind in kinds} | {"freeze"})
    parser.add_argument("--only", nargs="+", choices=every, help="only these artefacts")
    parser.add_argument("--keep", action="store_true", help="do not freeze dist/advisor anew")
    parser.add_argument("--record", action="store_true", help="note the figures as the release's")
    return parser.parse_args()


def _smoke(frozen: Path) -> float:
    say("Starting what was built")
    if sys.platform == "win32":
        return smoke(frozen / "advisor.exe", window=frozen / "advisor-window.exe")
    if sys.platform == "darwin":
        return smoke(macos.APPLICATION / "Contents" / "MacOS" / "advisor")
    return smoke(frozen / "advisor")


def _artefacts(frozen: Path, wanted: list[str] | tuple[str, ...]) -> list[Path]:
    made = []
    if sys.platform == "linux" and {"deb", "rpm"} & set(wanted):
        tree = linux.system_tree(frozen, BUILD / "tree")
    for kind in wanted:
        say(f"Artefact {kind}")
        if kind == "tar":
            made.append(linux.portable(frozen))
        elif kind == "deb":
            made.append(linux.deb(tree))
        elif kind == "rpm":
            made.append(linux.rpm(tree))
        elif kind == "zip":
            made.append(windows.portable(frozen))
        elif kind == "setup":
            made.append(windows.setup(frozen))
        elif kind == "dmg":
            made.append(macos.disk_image())
    return made


def _name() -> str:
    return f"{APP}-{version()}-{sys.platform}-{architecture()}"


def _licences(frozen: Path) -> Path:
    """The licence folder as a file of its own beside the artefacts."""
    inside = next(frozen.rglob("licences"))
    made = shutil.make_archive(str(DIST / f"{_name()}-licences"), "zip", inside)
    return Path(made)


def _sums(artefacts: list[Path]) -> None:
    """In the form that `sha256sum --check` reads."""
    lines = [f"{sha256(path)}  {path.name}\n" for path in sorted(artefacts)]
    target = DIST / f"SHA256SUMS-{sys.platform}-{architecture()}"
    target.write_text("".join(lines), encoding="utf-8")
    say(f"Sums in {target.name}")


if __name__ == "__main__":
    sys.exit(ends_well(main))
