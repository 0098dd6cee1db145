"""Tries a .deb on a bare Debian 12, as root: `python3 packaging/try_deb.py NEW.deb [OLD.deb]`.

In a folder made by debootstrap (its base packages and nothing else): install, answer, open the
window under Xvfb, upgrade from the previous package with settings kept, remove, and compare all
files with those before. The folder stays in build/bare for the next run.
"""

from __future__ import annotations

import sys

from bare import TESTING, Bare, packages_given
from common import APP, BUILD, ends_well


def main() -> int:
    packages = packages_given(sys.argv[1:])
    system = Bare(BUILD / "bare")

    def install(package: str) -> None:
        system.inside("apt-get", "-qq", "install", "-y", "--no-install-recommends",
                      "--allow-downgrades", package)  # fmt: skip

    def remove() -> None:
        if (system.root / "var/lib/dpkg/info" / f"{APP}.list").exists():
            system.inside("apt-get", "-qq", "purge", "--autoremove", "-y", APP)

    remove()  # what a run that was broken off left
    system.add(*TESTING)
    system.try_packages(packages, install, remove)
    return 0


if __name__ == "__main__":
    sys.exit(ends_well(main))
