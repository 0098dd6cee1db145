"""The frozen program `dist/advisor`: PyInstaller in an environment with run-time packages only."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path

import licences
from common import (
    BUILD,
    DIST,
    HERE,
    ROOT,
    PackagingError,
    build_date,
    has,
    need,
    run,
    say,
    version,
)

VENV = BUILD / "venv"
FROZEN = DIST / "advisor"
PYINSTALLER = "pyinstaller==6.22.3"


def freeze() -> Path:
    """Builds it anew; the environment stays from the last time."""
    if sys.platform == "linux":
        need("objdump", "strip", "ldd")
        _need_qt_libraries()
        _need_shared_python()
    python = environment()
    say("Icons and licences")
    headless = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    svg = ROOT / "resources" / "icons" / "app-icon.svg"
    run(python, HERE / "icons.py", svg, BUILD / "icons", env=headless)
    licences.write(python, BUILD / "third-party")
    say("PyInstaller")
    epoch = str(build_date())
    build = {**os.environ, "ADVISOR_VERSION": version(), "SOURCE_DATE_EPOCH": epoch,
             "PYTHONHASHSEED": "1"}  # fmt: skip
    run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", DIST, "--workpath", BUILD / "pyinstaller", HERE / "advisor.spec",
        env=build)  # fmt: skip
    if sys.platform == "linux":
        _strip_python()
    licences.write_system(FROZEN)
    return FROZEN


def _need_qt_libraries() -> None:
    """Qt's own programs and plugins load them; some go into the bundle from here."""
    sys.path.append(str(ROOT))
    from run import missing_qt_packages

    if packages := missing_qt_packages():
        raise PackagingError(
            f"missing: libraries that Qt loads; on Debian: apt-get install {' '.join(packages)}"
        )


def _need_shared_python() -> None:
    """The frozen program starts Python from its library, which Debian packs apart."""
    name = str(sysconfig.get_config_var("INSTSONAME"))
    folder = Path(str(sysconfig.get_config_var("LIBDIR")))
    inner = str(sysconfig.get_config_var("MULTIARCH") or "")
    if not any((place / name).is_file() for place in (folder, folder / inner)):
        package = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
        raise PackagingError(f"missing: {name}; on Debian: apt-get install {package}")


def environment() -> Path:
    """The build environment's Python, with exactly the constrained run-time packages."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        say(f"Environment {VENV}")
        run(sys.executable, "-m", "venv", VENV)
    # Not editable, and never from a cache: what is frozen is what stands here now.
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--constraint", ROOT / "constraints.txt", PYINSTALLER, *_requirements())  # fmt: skip
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
        "--force-reinstall", ROOT)  # fmt: skip
    return python


def _requirements() -> list[str]:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[str] = project["project"]["dependencies"]
    return found


def _strip_python() -> None:
    """Python's own library carries symbols four times its size."""
    if not has("strip"):
        return
    for library in (FROZEN / "_internal").glob("libpython*.so*"):
        run("strip", "--strip-unneeded", library)
