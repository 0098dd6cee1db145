"""Tries a .deb on a bare Debian 12, as root: `python3 packaging/try_deb.py NEW.deb [OLD.deb]`.

In a folder made by debootstrap (its base packages and nothing else): install, answer, open the
window under Xvfb, upgrade from the previous package with settings kept, remove, and compare all
files with those before. The folder stays in build/bare for the next run.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from common import APP, BUILD, PackagingError, ends_well, need, run, say

ROOT = BUILD / "bare"
SUITE = "bookworm"
# What the test itself needs; the package must bring the rest.
TESTING = ("xvfb", "xauth")
_SETTINGS = {"version": 1, "theme": "dark", "text_scale": 1.25, "page": "models"}
_HOME = "/root"
_CONFIG = f"{_HOME}/.config/{APP}"
# Where the package manager itself and the test write.
_NOT_OURS = ("/proc/", "/sys/", "/dev/", "/run/", "/tmp/", "/var/lib/dpkg/", "/var/lib/apt/",
             "/var/cache/", "/var/log/", f"{_HOME}/", "/var/lib/systemd/")  # fmt: skip


def main() -> int:
    need("debootstrap", "chroot")
    if os.geteuid() != 0:
        raise PackagingError("root is needed: debootstrap and chroot make a system of their own")
    if not sys.argv[1:]:
        raise PackagingError("give the package to try, and the previous one if there is one")
    new, *previous = (Path(name).resolve() for name in sys.argv[1:])
    prepare()
    before = _files()
    try:
        for package in (*previous, new):
            _install(package)
            _use(fresh=package == (*previous, new)[0])
            say(f"{package.name}: installed, answers, opens its window")
        if previous:
            say("settings, rigs and the own catalog are as they were before the upgrade")
    finally:
        _remove()
    left = sorted(_files() - before)
    if left:
        raise PackagingError(f"left behind after removal: {', '.join(left[:10])}")
    say("removed without trace; what a person made stays in their home")
    return 0


def prepare() -> None:
    """A bare system, made once."""
    if not (ROOT / "etc" / "debian_version").exists():
        say(f"debootstrap {SUITE} into {ROOT}")
        run("debootstrap", "--variant=minbase", SUITE, ROOT)
    shutil.copyfile("/etc/resolv.conf", ROOT / "etc" / "resolv.conf")
    shutil.rmtree(ROOT / _HOME.lstrip("/") / ".config", ignore_errors=True)
    _in("apt-get", "-qq", "update")
    _remove()
    _in("apt-get", "-qq", "install", "-y", "--no-install-recommends", *TESTING)


def _remove() -> None:
    """Also after a run that was broken off."""
    if (ROOT / "var/lib/dpkg/info" / f"{APP}.list").exists():
        _in("apt-get", "-qq", "purge", "--autoremove", "-y", APP)


def _install(package: Path) -> None:
    inside = ROOT / "var" / "tmp" / package.name
    shutil.copyfile(package, inside)
    try:
        _in("apt-get", "-qq", "install", "-y", "--no-install-recommends", "--allow-downgrades",
            f"/var/tmp/{package.name}")  # fmt: skip
    finally:
        inside.unlink()


def _use(*, fresh: bool) -> None:
    """What a person does first; `fresh` writes settings, later they must still be there."""
    config = ROOT / _CONFIG.lstrip("/")
    if fresh:
        config.mkdir(parents=True)
        (config / "settings.json").write_text(json.dumps(_SETTINGS), encoding="utf-8")
        rig = {"version": 1, "rigs": [{"name": "Mine", "gpus": [{"name": "RTX 3090"}]}]}
        (config / "rigs.json").write_text(json.dumps(rig), encoding="utf-8")
    answer = json.loads(_in("advisor", "fit", "--gpu", "RTX 4090", "--ram", "64", "--json"))
    if len(answer["models"]) < 200:
        raise PackagingError("the installed program does not know its catalog")
    json.loads(_in("advisor", "detect", "--json"))
    shown = _in("env", "ADVISOR_SMOKE=1", "QT_QPA_PLATFORM=xcb", "xvfb-run", "-a", "-s",
                "-screen 0 1600x1000x24", "advisor")  # fmt: skip
    if "painted " not in shown:
        raise PackagingError(f"the installed program's window was not painted: {shown}")
    kept = json.loads((config / "settings.json").read_text(encoding="utf-8"))
    rigs = json.loads((config / "rigs.json").read_text(encoding="utf-8"))
    if any(kept[key] != value for key, value in _SETTINGS.items()) or not rigs["rigs"]:
        raise PackagingError(f"settings were lost: {kept}")


def _in(*command: str) -> str:
    """Inside the bare system, with /proc as every system has it."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": _HOME, "LC_ALL": "C.UTF-8",
                   "DEBIAN_FRONTEND": "noninteractive"}  # fmt: skip
    proc = ROOT / "proc"
    mounted = not (proc / "meminfo").exists()
    if mounted:
        run("mount", "-t", "proc", "proc", proc)
    try:
        with tempfile.TemporaryFile("w+") as errors:
            done = subprocess.run(["chroot", str(ROOT), *command], env=environment, text=True,
                                  stdout=subprocess.PIPE, stderr=errors, timeout=900)  # fmt: skip
            errors.seek(0)
            said = errors.read()
    finally:
        if mounted:
            run("umount", proc)
    if done.returncode:
        raise PackagingError(f"{done.stdout}{said}\nin the bare system: {' '.join(command)} failed")
    return done.stdout


def _files() -> set[str]:
    found = set()
    for folder, _, names in os.walk(ROOT):
        inside = folder.removeprefix(str(ROOT))
        found |= {f"{inside}/{name}" for name in (*names, "")}
    return {name for name in found if not name.startswith(_NOT_OURS)}


if __name__ == "__main__":
    sys.exit(ends_well(main))
