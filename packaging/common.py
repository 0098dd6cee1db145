"""What all packaging scripts share: names, the version, running programs."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
APP = "llm-hardware-advisor"
TITLE = "LLM Hardware Advisor"

# Programs that packaging starts, and Debian's package of each.
TOOLS = {
    "dpkg-deb": "dpkg", "rpmbuild": "rpm", "makensis": "nsis", "strip": "binutils",
    "objdump": "binutils", "xz": "xz-utils", "tar": "tar", "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream",
    "hdiutil": "macOS itself", "codesign": "macOS itself", "xvfb-run": "xvfb",
    "chroot": "coreutils", "lintian": "lintian", "rpm": "rpm", "ldd": "libc-bin",
}  # fmt: skip


class PackagingError(Exception):
    """One sentence that says what is missing or went wrong."""


def need(*tools: str) -> None:
    """Raises PackagingError that names the programs that are not there."""
    absent = [tool for tool in tools if not shutil.which(tool)]
    if absent:
        packages = " ".join(sorted({TOOLS.get(tool, tool) for tool in absent}))
        raise PackagingError(f"missing: {', '.join(absent)}; on Debian: apt-get install {packages}")


def has(*tools: str) -> bool:
    return all(shutil.which(tool) for tool in tools)


def version() -> str:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = re.search(r'^version = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise PackagingError("pyproject.toml names no version")
    return found.group(1)


def architecture() -> str:
    """As in file names: x86_64 or arm64."""
    machine = platform.machine().lower()
    return {"amd64": "x86_64", "aarch64": "arm64"}.get(machine, machine)


def run(*command: str | Path, env: Mapping[str, str] | None = None, cwd: Path = ROOT) -> None:
    """Raises PackagingError with the end of what the program said."""
    done = subprocess.run(
        command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        errors="replace",
    )  # fmt: skip
    if done.returncode:
        said = "\n".join(done.stdout.splitlines()[-25:])
        raise PackagingError(f"{said}\n{Path(command[0]).name} failed ({done.returncode})")


def output(*command: str | Path, env: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
    if done.returncode:
        raise PackagingError(f"{done.stderr}\n{Path(command[0]).name} failed ({done.returncode})")
    return done.stdout


def build_date() -> int:
    """Seconds since 1970 that all files get, so that two builds of one commit are alike."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    if has("git") and (ROOT / ".git").exists():
        return int(output("git", "log", "-1", "--format=%ct").strip())
    return int((ROOT / "pyproject.toml").stat().st_mtime)


def folder_bytes(folder: Path) -> int:
    files = (file for file in folder.rglob("*") if not file.is_symlink() and file.is_file())
    return sum(file.stat().st_size for file in files)


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def fresh(folder: Path) -> Path:
    """`folder`, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def say(text: str) -> None:
    print(text, flush=True)


def ends_well(main: object) -> int:
    """The exit status of a script's `main`; errors become their sentence."""
    try:
        assert callable(main)
        return int(main() or 0)
    except PackagingError as error:
        print(f"packaging: {error}", file=sys.stderr)
        return 1
