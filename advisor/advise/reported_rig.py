"""The rig of another machine, as a report from it tells, beside the planned ones."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from advisor.advise.machine_rig import rig_from_machine
from advisor.advise.rig_parts import parts_of_rig
from advisor.catalog.load import Catalog
from advisor.domain.hardware import Machine, Rig
from advisor.domain.rig_parts import RigParts

# About what is not in the rig because nobody could read it; remarks on the machine's set-up are
# not for whoever looks at it from elsewhere.
_SAID = frozenset(
    {"report-unreadable", "probe-failed", "gpu-lost", "driver-missing", "driver-not-loaded",
     "nvidia-version-mismatch", "nvidia-driver-unreachable", "no-permission", "mig-enabled"}
)  # fmt: skip


def rig_from_report(
    machine: Machine, catalog: Catalog, taken: Collection[str] = ()
) -> tuple[Rig, RigParts]:
    """The rig under a name that is not `taken`, and the parts to begin with when it is changed.
    What could not be read is in the rig's notes."""
    first = rig_from_machine(machine, catalog).name
    name, number = first, 2
    while name in taken:
        name, number = f"{first} ({number})", number + 1
    rig = rig_as_reported(machine, catalog, name)
    parts, _ = parts_of_rig(catalog, rig, name)
    return rig, replace(parts, machine=machine)


def rig_as_reported(machine: Machine, catalog: Catalog, name: str) -> Rig:
    """The machine's rig under a name of its own."""
    rig = rig_from_machine(machine, catalog)
    unread = [warning.message for warning in machine.warnings if warning.code in _SAID]
    notes = tuple(dict.fromkeys((*unread, *rig.notes)))
    return replace(rig, name=name, planned=True, from_report=True, notes=notes)
