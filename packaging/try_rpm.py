"""Tries an .rpm through dnf and rpm, as root: `python3 packaging/try_rpm.py NEW.rpm [OLD.rpm]`.

As try_deb.py does, in build/bare-rpm: a bare Debian 12 with dnf, rpm and the libraries that the
package asks for. There those lie in Debian's packages, so one empty rpm says what they provide, as
rpm itself reads it from the files. The package's own needs, the order of an upgrade and what a
removal leaves are then rpm's answer; a Fedora's own libraries are tried by the release workflow.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bare import TESTING, Bare, packages_given
from common import APP, BUILD, PackagingError, ends_well
from linux import DEPENDS

_STAND_IN = "libraries-of-this-system"
# It passes over what is no library, but ends with an error for it.
_LIBRARIES = "find /usr/lib/ -name '*.so*' -type f | /usr/lib/rpm/elfdeps --provides; true"
_SPEC = f"""Name: {_STAND_IN}
Version: 1
Release: 1
Summary: What the system under test provides
License: MIT
BuildArch: noarch
%description
%{{summary}}.
%files
"""


def main() -> int:
    packages = packages_given(sys.argv[1:])
    system = Bare(BUILD / "bare-rpm")
    system.add(*TESTING, "rpm", "dnf", *sorted(set(DEPENDS.values())))

    def dnf(*command: str) -> None:
        system.inside("dnf", "-y", "--disablerepo=*", "--setopt=install_weak_deps=False", *command)

    def installed(name: str) -> bool:
        return f"{name}\n" in system.inside("rpm", "-qa", "--queryformat", r"%{NAME}\n")

    def install(package: str) -> None:
        dnf("install", package)
        if said := system.inside("rpm", "--verify", APP):
            raise PackagingError(f"rpm finds the installed files other than packed: {said}")

    def remove() -> None:
        if installed(APP):
            dnf("remove", APP)

    remove()  # what a run that was broken off left
    if not installed(_STAND_IN):
        system.inside("rpm", "--install", _stand_in(system))
    system.try_packages(packages, install, remove)
    return 0


def _stand_in(system: Bare) -> str:
    """The path within the system of the rpm that provides its libraries."""
    provided = sorted(set(system.inside("sh", "-c", _LIBRARIES).split("\n")) - {""})
    spec = Path("/tmp") / f"{_STAND_IN}.spec"
    lines = "".join(f"Provides: {name}\n" for name in provided)
    text = _SPEC.replace("%description", f"{lines}%description", 1)
    (system.root / spec.relative_to("/")).write_text(text, encoding="utf-8")
    system.inside("rpmbuild", "-bb", "--define", "_topdir /tmp/rpm", str(spec))
    return f"/tmp/rpm/RPMS/noarch/{_STAND_IN}-1-1.noarch.rpm"


if __name__ == "__main__":
    sys.exit(ends_well(main))
