#!/usr/bin/env python3
"""Sets everything up and opens the application, or runs the tests. Needs only Python 3.11 or newer.

    python3 run.py                 open the window
    python3 run.py test            formatting, types and all tests
    python3 run.py fit --json      any command of the command line
    python3 run.py setup           only the set-up

The virtual environment is `.venv` beside this file. A second run finds everything in place and
takes no time. On Debian and Ubuntu missing system libraries are installed as root or through sudo;
elsewhere they are named.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed-from"

# What Qt loads, by the name the loader asks for, and the Debian package that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}


class SetupError(Exception):
    """One sentence that says what is missing and how to get it."""


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - run by whatever Python the machine has
        print("Python 3.11 or newer is needed; this is " + sys.version.split()[0], file=sys.stderr)
        return 1
    command, *rest = arguments or ["window"]
    try:
        set_up(testing=command == "test", window=command in ("window", "test"))
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    if command == "setup":
        return 0
    if command == "test":
        return run_tests(rest)
    return in_venv("-m", "advisor", *([] if command == "window" else arguments))


def set_up(*, testing: bool, window: bool) -> None:
    if window and sys.platform == "linux":
        install_system_packages(missing_qt_packages())
    if testing and os.name == "posix" and not (shutil.which("gcc") or shutil.which("cc")):
        install_system_packages(["gcc", "libc6-dev"])  # the tests' NVML stand-in is C
    wanted = fingerprint(testing)
    installed = STAMP.read_text() if STAMP.exists() else ""
    if installed.startswith(wanted.split(":")[0]) and (not testing or installed == wanted):
        return
    make_venv()
    print("Installing the application's Python packages into .venv", flush=True)
    packages = ["--editable", str(ROOT), *(dev_requirements() if testing else [])]
    install = (
        "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--constraint", str(ROOT / "constraints.txt"), *packages,
    )  # fmt: skip
    if in_venv(*install):
        raise SetupError("pip could not install the packages; its message is above")
    STAMP.write_text(wanted)


def fingerprint(testing: bool) -> str:
    """What the environment was made from: changes when dependencies change."""
    digest = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return f"{digest.hexdigest()}:{'test' if testing else 'run'}"


def dev_requirements() -> list[str]:
    import tomllib  # absent before 3.11, where main() has a better message

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    requirements: list[str] = project["dependency-groups"]["dev"]
    return requirements


def make_venv() -> None:
    if not venv_python().exists():
        create = [sys.executable, "-m", "venv", str(VENV)]
        if subprocess.run(create, capture_output=True).returncode:
            # Debian keeps ensurepip in a package of its own.
            install_system_packages([f"python3.{sys.version_info.minor}-venv"])
            if subprocess.run([*create, "--clear"]).returncode:
                raise SetupError("Python could not create the virtual environment .venv")
    if in_venv("-m", "pip", "--version", quiet=True) and in_venv("-m", "ensurepip", quiet=True):
        raise SetupError("the environment .venv has no pip; delete the folder and try again")


def venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def in_venv(*arguments: str, quiet: bool = False, under: Sequence[str] = ()) -> int:
    """The exit status of the environment's Python, started by the program `under` if given."""
    output = subprocess.DEVNULL if quiet else None
    command = [*under, str(venv_python()), *arguments]
    environment = {
        **os.environ,
        "ADVISOR_COMMAND": "py run.py" if os.name == "nt" else "python3 run.py",
    }
    return subprocess.run(
        command, cwd=ROOT, env=environment, stdout=output, stderr=output
    ).returncode


def missing_qt_packages() -> list[str]:
    missing = []
    for library, package in QT_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def install_system_packages(packages: list[str]) -> None:
    if not packages:
        return
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise SetupError(f"these system libraries are missing (Debian's names): {names}")
    as_root: list[str] = []
    if os.name == "posix" and os.geteuid() != 0:
        if not shutil.which("sudo"):
            raise SetupError(f"system packages are missing; as root: apt-get install {names}")
        as_root = ["sudo"]
    print(f"Installing system packages: {names}", flush=True)
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    apt = [*as_root, *environment, "apt-get", "-qq", "-o=Dpkg::Use-Pty=0"]
    steps = ([*apt, "update"], [*apt, "install", "-y", "--no-install-recommends", *packages])
    for step in steps:
        done = subprocess.run(step, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            raise SetupError(f"{done.stderr}\napt-get failed; as root: apt-get install {names}")


def run_tests(pytest_arguments: list[str]) -> int:
    checks = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
    )
    codes = [in_venv(*check) for check in checks]
    on_every_core = ("-n", "auto", "--dist", "loadfile")  # a file's tests share what they opened
    pytest = ("-m", "pytest", *(pytest_arguments or on_every_core))
    codes.append(in_venv(*pytest, under=without_network()))
    return int(any(codes))


def without_network() -> Sequence[str]:
    """What starts a program with no network interface at all; empty where this system has no such
    thing (Windows, macOS) or does not let this user (Debian's own setting, some containers)."""
    ways = (("unshare", "--net"), ("unshare", "--user", "--map-current-user", "--net"))
    for way in ways if shutil.which("unshare") else ():
        if not subprocess.run([*way, "true"], capture_output=True).returncode:
            print("The tests run without any network interface", flush=True)
            return way
    return ()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
