"""A bare Debian in a folder, made by debootstrap, in which a package is tried as a person would."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from common import APP, PackagingError, need, run, say

SUITE = "bookworm"
# What the test itself needs; the package must bring the rest.
TESTING = ("xvfb", "xauth")
_SETTINGS = {"version": 1, "theme": "dark", "text_scale": 1.25, "page": "models"}
_HOME = "/root"
_CONFIG = f"{_HOME}/.config/{APP}"
# Where the package managers themselves and the test write.
_NOT_OURS = ("/proc/", "/sys/", "/dev/", "/run/", "/tmp/", "/var/lib/dpkg/", "/var/lib/apt/",
             "/var/lib/rpm/", "/var/lib/dnf/", "/var/cache/", "/var/log/", f"{_HOME}/",
             "/var/lib/systemd/")  # fmt: skip


class Bare:
    """The system in `root`, which stays for the next run."""

    def __init__(self, root: Path) -> None:
        need("debootstrap", "chroot")
        if os.geteuid() != 0:
            raise PackagingError(
                "root is needed: debootstrap and chroot make a system of their own"
            )
        self.root = root
        if not (root / "etc" / "debian_version").exists():
            say(f"debootstrap {SUITE} into {root}")
            run("debootstrap", "--variant=minbase", SUITE, root)
        shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
        shutil.rmtree(root / _HOME.lstrip("/") / ".config", ignore_errors=True)
        self.inside("apt-get", "-qq", "update")

    def add(self, *packages: str) -> None:
        self.inside("apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages)

    def try_packages(
        self,
        packages: Sequence[Path],
        install: Callable[[str], object],
        remove: Callable[[], object],
    ) -> None:
        """Each package in turn, oldest first: `install` it (a path within), use it, find what was
        set before; then `remove` it, and no file may be left."""
        before = self._files()
        try:
            for package in packages:
                within = Path("/var/tmp") / package.name
                copied = self.root / within.relative_to("/")
                shutil.copyfile(package, copied)
                try:
                    install(str(within))
                finally:
                    copied.unlink()
                self._use(fresh=package == packages[0])
                say(f"{package.name}: installed, answers, opens its window")
            if packages[1:]:
                say("settings, rigs and the own catalog are as they were before the upgrade")
        finally:
            remove()
        left = sorted(self._files() - before)
        if left:
            raise PackagingError(f"left behind after removal: {', '.join(left[:10])}")
        say("removed without trace; what a person made stays in their home")

    def inside(self, *command: str) -> str:
        """What `command` prints in the bare system, with /proc as every system has it."""
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": _HOME, "LC_ALL": "C.UTF-8",
                       "DEBIAN_FRONTEND": "noninteractive"}  # fmt: skip
        proc = self.root / "proc"
        mounted = not (proc / "meminfo").exists()
        if mounted:
            run("mount", "-t", "proc", "proc", proc)
        try:
            with tempfile.TemporaryFile("w+") as errors:
                done = subprocess.run(["chroot", str(self.root), *command], env=environment,
                                      text=True, stdout=subprocess.PIPE, stderr=errors,
                                      timeout=900)  # fmt: skip
                errors.seek(0)
                said = errors.read()
        finally:
            if mounted:
                run("umount", proc)
        if done.returncode:
            what = " ".join(command)
            raise PackagingError(f"{done.stdout}{said}\nin the bare system: {what} failed")
        return done.stdout

    def _use(self, *, fresh: bool) -> None:
        """What a person does first; `fresh` writes settings, later they must still be there."""
        config = self.root / _CONFIG.lstrip("/")
        if fresh:
            config.mkdir(parents=True)
            (config / "settings.json").write_text(json.dumps(_SETTINGS), encoding="utf-8")
            rig = {"version": 1, "rigs": [{"name": "Mine", "gpus": [{"name": "RTX 3090"}]}]}
            (config / "rigs.json").write_text(json.dumps(rig), encoding="utf-8")
        answer = json.loads(
            self.inside("advisor", "fit", "--gpu", "RTX 4090", "--ram", "64", "--json")
        )
        if len(answer["models"]) < 200:
            raise PackagingError("the installed program does not know its catalog")
        json.loads(self.inside("advisor", "detect", "--json"))
        shown = self.inside("env", "ADVISOR_SMOKE=1", "QT_QPA_PLATFORM=xcb", "xvfb-run", "-a", "-s",
                            "-screen 0 1600x1000x24", "advisor")  # fmt: skip
        if "painted " not in shown:
            raise PackagingError(f"the installed program's window was not painted: {shown}")
        kept = json.loads((config / "settings.json").read_text(encoding="utf-8"))
        rigs = json.loads((config / "rigs.json").read_text(encoding="utf-8"))
        if any(kept[key] != value for key, value in _SETTINGS.items()) or not rigs["rigs"]:
            raise PackagingError(f"settings were lost: {kept}")

    def _files(self) -> set[str]:
        found = set()
        for folder, _, names in os.walk(self.root):
            inside = folder.removeprefix(str(self.root))
            found |= {f"{inside}/{name}" for name in (*names, "")}
        return {name for name in found if not name.startswith(_NOT_OURS)}


def packages_given(arguments: Sequence[str]) -> tuple[Path, ...]:
    """NEW [PREVIOUS] as a person types them, oldest first."""
    if not arguments:
        raise PackagingError("give the package to try, and the previous one if there is one")
    return tuple(Path(name).resolve() for name in reversed(arguments))
