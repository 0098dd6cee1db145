"""Windows artefacts from the frozen folder: a portable zip and a per-user installer."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from common import APP, BUILD, DIST, HERE, architecture, folder_bytes, need, run, version


def portable(frozen: Path) -> Path:
    """A folder in a zip: unpack anywhere and start `advisor-window.exe`."""
    name = f"{APP}-{version()}-windows-{architecture()}-portable"
    staged = BUILD / "portable" / name
    shutil.rmtree(staged.parent, ignore_errors=True)
    shutil.copytree(frozen, staged)
    return Path(shutil.make_archive(str(DIST / name), "zip", staged.parent, name))


def setup(frozen: Path, icon: Path = BUILD / "icons" / "advisor.ico", target: Path | None = None,
          *, amd64: bool = False) -> Path:  # fmt: skip
    """The installer, by NSIS. `amd64` makes a 64-bit one, which 64-bit Wine runs."""
    need("makensis")
    target = target or DIST / f"{APP}-{version()}-windows-{architecture()}-setup.exe"
    numbers = re.findall(r"\d+", version())[:3]
    run("makensis", "-V2", "-NOCD", *(["-XTarget amd64-unicode"] if amd64 else []),
        f"-DVERSION={version()}", f"-DVERSION4={'.'.join([*numbers, '0'])}",
        f"-DSOURCE={frozen.resolve()}", f"-DICON={icon.resolve()}", f"-DTARGET={target.resolve()}",
        f"-DKILOBYTES={folder_bytes(frozen) // 1024}", HERE / "windows" / "setup.nsi")  # fmt: skip
    return target
