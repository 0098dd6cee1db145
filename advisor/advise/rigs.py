"""Rigs, the hardware that estimates run on: of a detected machine, or planned from parts."""

from advisor.advise.machine_rig import rig_from_machine
from advisor.advise.planned_rig import DEFAULT_RAM_GIB, rig_from_parts, short_name

__all__ = ["DEFAULT_RAM_GIB", "rig_from_machine", "rig_from_parts", "short_name"]
