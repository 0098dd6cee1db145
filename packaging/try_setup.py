"""Tries the Windows installer under Wine with stand-in files: `python3 packaging/try_setup.py`.

Installs silently a version, then a newer one over it, and removes it. An upgrade must leave no file
of the old version and all that the person made; after removal no file, no entry of the start menu
and no key of the registry may be left but what others had there before. The program itself is not
started: it needs Windows.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import freeze
import windows
from common import BUILD, HERE, ROOT, TITLE, PackagingError, ends_well, fresh, need, run, say

_WINE = ("wine64", "wine", "/usr/lib/wine/wine64")
_PROGRAMS = f"AppData/Local/Programs/{TITLE}"
_MENU = f"AppData/Roaming/Microsoft/Windows/Start Menu/Programs/{TITLE}.lnk"
_KEYS = (
    r"HKCU\Software\Classes\AdvisorRig",
    r"HKCU\Software\Classes\AdvisorModel",
    r"HKCU\Software\Classes\.advisor-catalog",
    r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\llm-hardware-advisor",
    r"HKCU\Software\llm-hardware-advisor",
)
_OTHERS = r"HKCU\Software\Classes\.json\OpenWithProgids"  # also what other programs write


def main() -> int:
    need("makensis")
    wine = next((found for name in _WINE if (found := shutil.which(name))), None)
    if wine is None:
        raise PackagingError("missing: wine64; on Debian: apt-get install wine64")
    folder = fresh(BUILD / "wine")
    setups = [_setup(folder, name) for name in ("older", "newer")]
    environment = {**os.environ, "WINEPREFIX": str(folder / "prefix"), "WINEDEBUG": "-all"}

    def start(*command: str) -> int:
        done = subprocess.run([wine, *command], env=environment, capture_output=True, timeout=180)
        return done.returncode

    start("wineboot", "-i")
    start("reg", "add", _OTHERS, "/v", "SomeEditor", "/d", "", "/f")
    users = folder / "prefix" / "drive_c" / "users"
    for setup in setups:
        if start(str(setup), "/S"):
            raise PackagingError("the installer failed")
        homes = list(users.glob(f"*/{_PROGRAMS}"))
        if not homes or not (homes[0] / "_internal" / "base.dll").is_file():
            raise PackagingError("the installer put no files where they belong")
        home = homes[0]
        person = home.parents[3]
        if not (person / _MENU).exists() or any(start("reg", "query", key) for key in _KEYS):
            raise PackagingError("the start menu or the registry lacks something")
        if [path.stem for path in (home / "_internal").glob("*.txt")] != [setup.stem]:
            raise PackagingError("files of the old version stayed beside those of the new one")
        settings = person / "AppData/Local/llm-hardware-advisor/settings.json"
        if setup is setups[0]:
            settings.parent.mkdir(parents=True)
            settings.write_text("{}", encoding="utf-8")
        say(f"{setup.stem}: files, start menu, file types, entry to remove it")
    start(str(home / "uninstall.exe"), "/S")
    deadline = time.monotonic() + 60  # it goes on in the background
    while home.exists() and time.monotonic() < deadline:
        time.sleep(0.5)
    kept = [key for key in _KEYS if not start("reg", "query", key)]
    if home.exists() or (person / _MENU).exists() or kept:
        raise PackagingError(f"left behind: {kept or home}")
    if not settings.exists() or start("reg", "query", _OTHERS, "/v", "SomeEditor"):
        raise PackagingError("what the person or another program made was removed too")
    say("removed: no file, no start menu entry, no key is left; settings are")
    return 0


def _setup(folder: Path, name: str) -> Path:
    """A compiled installer `name`.exe of stand-ins, one of them only in this version."""
    frozen = folder / name
    (frozen / "_internal").mkdir(parents=True)
    for file in (
        "advisor.exe",
        "advisor-window.exe",
        "_internal/base.dll",
        f"_internal/{name}.txt",
    ):
        (frozen / file).write_bytes(b"MZ stand-in")
    svg = ROOT / "resources" / "icons" / "app-icon.svg"
    headless = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run(freeze.environment(), HERE / "icons.py", svg, folder / "icons", env=headless)
    icon = folder / "icons" / "advisor.ico"
    return windows.setup(frozen, icon, folder / f"{name}.exe", amd64=True)


if __name__ == "__main__":
    sys.exit(ends_well(main))
