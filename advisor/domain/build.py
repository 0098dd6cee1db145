"""What stands around the GPUs of a planned rig: board, processor, memory sizes, power."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MemoryOption:
    """A size that a host takes, and the rate it then runs at."""

    ram_gib: int
    modules: int
    rate_mt_s: int


@dataclass(frozen=True, slots=True)
class Host:
    """A class of computers to put cards into. `parts` are ids of priced things: processor, board,
    case, cooler, drive; memory and power supply are chosen with the rig."""

    id: str
    name: str
    cpu_id: str
    parts: tuple[str, ...]
    memory: str  # kind of modules as priced: ddr4, ddr5, ddr4-rdimm, ddr5-rdimm
    memory_options: tuple[MemoryOption, ...]  # smallest first
    gpu_slots: int  # cards of two slots' width
    rest_w: float  # board, memory, drive and fans under load
    used: bool = False  # only to be had used
    note: str = ""
    source: str = ""

    @property
    def generation(self) -> str:
        """`DDR5` for `ddr5-rdimm`."""
        return self.memory.partition("-")[0].upper()


@dataclass(frozen=True, slots=True)
class SystemPower:
    """What a whole system with one of the unified chips takes from the wall."""

    chip_id: str
    load_w: float
    idle_w: float
    source: str = ""


@dataclass(frozen=True, slots=True)
class Interconnect:
    """What joins GPUs in a machine, or machines: one direction of one pair."""

    id: str
    name: str
    bytes_per_s: float  # achieved
    latency_s: float  # of a small message
    network: bool  # between machines
    source: str = ""
