"""Builds the frozen program and starts it: `python packaging/build.py`.

The result is `dist/advisor/`. A build environment of its own (`build/venv`) keeps development tools
out of the bundle. Fails when the built program cannot estimate or open its window.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / "build" / "venv"
DIST = ROOT / "dist" / "advisor"
PYINSTALLER = "pyinstaller>=6.10"


def main() -> int:
    python = _environment()
    _run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
         "--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller"),
         str(ROOT / "packaging" / "advisor.spec"))  # fmt: skip
    smoke(DIST / ("advisor.exe" if os.name == "nt" else "advisor"))
    size = sum(
        file.stat().st_size for file in DIST.rglob("*") if file.is_file() and not file.is_symlink()
    )
    print(f"{DIST}: {size / 1e6:.0f} MB")
    return 0


def _environment() -> str:
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        _run(sys.executable, "-m", "venv", str(VENV))
    _run(str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
         "--constraint", str(ROOT / "constraints.txt"), str(ROOT), PYINSTALLER)  # fmt: skip
    return str(python)


def smoke(program: Path) -> None:
    """The built program answers from its bundled catalog and paints its window."""
    estimate = ("estimate", "Llama 3.1 8B", "--gpu", "RTX 4090", "--ram", "64", "--json")
    answer = json.loads(_output(program, *estimate))
    assert answer["memory"]["weights_bytes"] == 4_912_898_304, answer["memory"]
    assert json.loads(_output(program, "detect", "--json"))["ram_bytes"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ADVISOR_SMOKE": "1"}
    subprocess.run([program], env=environment, check=True, timeout=120)


def _output(program: Path, *arguments: str) -> str:
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=True)
    return done.stdout


def _run(*command: str) -> None:
    subprocess.run(command, check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
