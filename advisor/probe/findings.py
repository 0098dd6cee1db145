"""What one source says about a machine, before the sources are joined.

A parser turns one text into `Findings` and judges nothing; `merge` ranks and joins them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, IntEnum

from advisor.domain.hardware import CpuInfo, MemoryInfo, Problem


class Rank(IntEnum):
    """Which source wins where several state the same fact."""

    GUESS = 10  # from a name
    TABLE = 20
    BUS = 30  # the bus or the system knows of the device, not of its memory
    REGISTRY = 40
    DRIVER = 50
    USER = 60


class Listing(Enum):
    """What a source's GPUs mean to the list of GPUs."""

    ENRICHES = "enriches"  # facts for cards listed elsewhere; a list of its own only if alone
    ADDS = "adds"  # every card named is there, others may be too
    COMPLETE = "complete"  # every card of the machine is named


@dataclass(frozen=True, slots=True)
class GpuFinding:
    """One GPU as one source sees it; None is "does not say"."""

    name: str | None = None
    vendor: str | None = None
    kind: str | None = None  # discrete, integrated
    unified: bool | None = None
    vram_bytes: int | None = None
    vram_free_bytes: int | None = None
    vram_used_bytes: int | None = None
    vram_at_least_bytes: int | None = None
    usable_bytes: int | None = None
    pool_bytes: int | None = None
    shared_bytes: int | None = None
    gtt_bytes: int | None = None
    driver: str | None = None
    asleep: bool | None = None
    mig_slices: tuple[int, ...] | None = None
    pci_id: str | None = None
    pci_address: str | None = None
    compute_capability: str | None = None
    gfx_target: str | None = None
    power_limit_w: float | None = None
    memory_clock_mhz: float | None = None
    memory_bus_bits: int | None = None
    pcie_gen: int | None = None
    pcie_lanes: int | None = None
    gpu_cores: int | None = None
    drives_display: bool | None = None
    confidence: str = "measured"  # derived: worked out, not read
    n_cards: int = 1  # a source that says "two of these" without listing them


@dataclass(frozen=True, slots=True)
class MemoryModule:
    """One RAM module or soldered memory device."""

    size_bytes: int
    type: str | None = None
    configured_mt_s: int | None = None
    rated_mt_s: int | None = None
    width_bits: int | None = None
    channel: str | None = None  # same text: same channel


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything one source says."""

    source: str
    rank: Rank = Rank.DRIVER
    gpus: tuple[GpuFinding, ...] = ()
    listing: Listing = Listing.ADDS
    os: str | None = None
    os_name: str | None = None
    environment: str | None = None
    model: str | None = None
    cpu: CpuInfo = field(default_factory=CpuInfo)
    ram_bytes: int | None = None
    ram_available_bytes: int | None = None
    ram_limit_bytes: int | None = None  # of a container
    modules: tuple[MemoryModule, ...] = ()
    modules_complete: bool = False  # every slot of the machine was listed
    memory: MemoryInfo = field(default_factory=MemoryInfo)  # as stated, not from modules
    working_set_bytes: int | None = None  # Apple: what the GPU may use
    problems: tuple[Problem, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self == Findings(self.source, self.rank, listing=self.listing, os=self.os)
