"""Hardware as facts: parts from the catalog, a machine as found, a rig as planned or derived.

`Machine` is what detection saw, with the source of every fact. `Rig` is what estimates run on:
a machine turned into devices with usable memory, or a plan made of catalog parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class GpuSpec:
    """One catalog GPU (or the GPU of a chip). None means unknown, never zero.

    Rates are peak and dense: `tensor_fp16_flops` is the matrix unit with FP32 accumulation.
    """

    id: str
    name: str
    vendor: str  # nvidia, amd, intel, apple, qualcomm, ...
    form: str  # desktop, laptop, workstation, datacenter, integrated, embedded
    architecture: str  # "Ada", "RDNA3", "Apple M4"
    vram_bytes: int | None  # nominal; None for shared memory
    memory_type: str | None
    bus_bits: int | None
    bandwidth_bytes_per_s: float | None
    fp16_flops: float | None
    tensor_fp16_flops: float | None
    int8_ops: float | None
    fp8_flops: float | None
    tdp_w: float | None
    pcie_gen: int | None
    pcie_lanes: int | None
    compute_capability: str | None
    gfx_target: str | None
    backends: tuple[str, ...]  # CUDA, HIP, Vulkan, Metal, SYCL
    unified: bool = False  # shares the system's memory
    n_shader_cores: int | None = None
    boost_hz: float | None = None
    released: str = ""
    neural_accelerators: bool = False  # Apple M5 and later
    reported_bytes: int | None = None  # total memory the driver reports, where it was seen
    aliases: tuple[str, ...] = ()
    driver_names: tuple[str, ...] = ()  # several catalog GPUs may share one
    pci_ids: tuple[str, ...] = ()  # "10de:2684"; "1002:744c:c8" where the revision decides
    is_base: bool = False  # what the name means when several catalog GPUs share it
    after_market: bool = False  # somebody soldered more memory on: only if the driver says so
    note: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class CpuSpec:
    id: str
    name: str
    vendor: str
    n_performance_cores: int | None
    n_efficiency_cores: int | None
    n_threads: int | None
    vector: str | None  # none, sse4_2, avx, avx2, avx512, amx, neon, sve ...
    memory_type_max: str | None  # "DDR5-5600"
    memory_channels: float | None  # of 64 bits
    peak_memory_bytes_per_s: float | None  # one socket
    pcie_gen: int | None = None
    pcie_lanes: int | None = None
    tdp_w: float | None = None
    base_ghz: float | None = None
    boost_ghz: float | None = None
    graphics: str | None = None  # id of the chip whose GPU is inside
    segment: str = ""  # desktop, laptop, workstation, server, board (single-board computers)
    features: tuple[str, ...] = ()  # every vector extension: avx2, avx_vnni, dotprod, i8mm ...
    memory_types: tuple[str, ...] = ()  # officially supported, "DDR5-5600"
    aliases: tuple[str, ...] = ()
    note: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class ChipSpec:
    """A system whose CPU and GPU share one memory. The GPU has the chip's id.

    `gpu_shares` are (RAM GiB, older systems' share, newer systems' share) of RAM that the system
    lets the GPU have by default; a share is None where nobody has seen it.
    """

    id: str
    name: str
    vendor: str
    gpu: GpuSpec
    cpu: CpuSpec | None
    memory_options_gib: tuple[int, ...]
    gpu_memory_rule: str  # apple, gtt (AMD, Intel), pool (NVIDIA): how much the GPU may take
    gpu_shares: tuple[tuple[int, float | None, float | None], ...] = ()
    aliases: tuple[str, ...] = ()
    is_base: bool = False

    @property
    def bandwidth_bytes_per_s(self) -> float | None:
        return self.gpu.bandwidth_bytes_per_s


@dataclass(frozen=True, slots=True)
class MemoryPlatform:
    """A common RAM set-up: rate, width, peak, and the share of the peak that copies reach."""

    id: str
    name: str
    generation: str  # DDR4, DDR5, LPDDR5X
    rate_mt_s: int
    bus_bits: int
    achieved_share: float | None  # a rule of thumb unless the source names a measurement
    note: str = ""
    source: str = ""

    @property
    def peak_bytes_per_s(self) -> float:
        return self.rate_mt_s * 1e6 * self.bus_bits / 8


@dataclass(frozen=True, slots=True)
class HostLink:
    """One generation of PCIe: the line rate of a lane after coding, the share copies reach."""

    id: str
    name: str
    generation: int
    lane_bytes_per_s: float
    achieved_share: float
    source: str = ""


@dataclass(frozen=True, slots=True)
class ReportedMemory:
    """How much of the size on the box a family's driver reports. Empty criteria fit any card."""

    vendor: str
    architectures: tuple[str, ...]
    forms: tuple[str, ...]
    memory_prefix: str
    share: float
    kept_back_bytes: int
    source: str = ""

    def fits(self, gpu: GpuSpec) -> bool:
        return (
            gpu.vendor == self.vendor
            and (not self.architectures or gpu.architecture in self.architectures)
            and (not self.forms or gpu.form in self.forms)
            and (gpu.memory_type or "").startswith(self.memory_prefix)
        )


@dataclass(frozen=True, slots=True)
class MemoryInfo:
    """Installed RAM modules as the system reports them."""

    type: str | None = None  # DDR4, DDR5, LPDDR5 ...
    speed_mt_s: int | None = None  # configured
    rated_mt_s: int | None = None
    bus_bits: int | None = None
    modules: int | None = None
    bandwidth_gb_s: float | None = None  # peak, decimal
    module_bytes: tuple[int, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self == MemoryInfo()


@dataclass(frozen=True, slots=True)
class CpuInfo:
    name: str | None = None
    cores: int | None = None  # physical
    threads: int | None = None
    features: tuple[str, ...] = ()  # avx2, avx512f, avx_vnni, amx, neon, i8mm ...
    performance_cores: int | None = None
    efficiency_cores: int | None = None
    sockets: int | None = None


@dataclass(frozen=True, slots=True)
class DetectedGpu:
    """One GPU as found. `sources` and `confidence` are keyed by field name; confidence is
    measured, derived, table, user or unknown."""

    name: str
    vendor: str
    kind: str  # discrete, integrated
    unified: bool
    vram_bytes: int | None = None
    vram_free_bytes: int | None = None
    vram_at_least_bytes: int | None = None  # a saturated 32-bit size: the real one is unknown
    usable_bytes: int | None = None
    pool_bytes: int | None = None
    shared_bytes: int | None = None
    gtt_bytes: int | None = None
    driver: str | None = None
    asleep: bool = False
    mig_slices: tuple[int, ...] = ()  # bytes of each slice
    pci_id: str | None = None  # "10de:2684", with ":c8" for the revision where it matters
    pci_address: str | None = None
    compute_capability: str | None = None
    gfx_target: str | None = None
    power_limit_w: float | None = None
    memory_clock_mhz: float | None = None
    memory_bus_bits: int | None = None
    bandwidth_bytes_per_s: float | None = None  # as a person states it; no driver does
    pcie_gen: int | None = None
    pcie_lanes: int | None = None
    gpu_cores: int | None = None
    drives_display: bool | None = None
    catalog_id: str | None = None
    catalog_candidates: tuple[str, ...] = ()  # when the facts fit several; the cautious one is used
    sources: Mapping[str, str] = field(default_factory=dict)
    confidence: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should know about detection: a code, one sentence, what to do."""

    code: str
    component: str
    message: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    os: str  # linux, windows, macos
    environment: str = "bare-metal"  # bare-metal, vm, container, wsl2
    os_name: str | None = None  # "Windows 11 24H2"
    model: str | None = None  # "MacBook Pro (Mac15,8)", "NVIDIA DGX Spark"
    cpu: CpuInfo = CpuInfo()
    ram_bytes: int | None = None  # what the system (or its container limit) lets us use
    ram_available_bytes: int | None = None
    memory: MemoryInfo = MemoryInfo()
    gpus: tuple[DetectedGpu, ...] = ()
    warnings: tuple[Problem, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)  # of machine-level facts


@dataclass(frozen=True, slots=True)
class RigGpu:
    """A GPU in a rig. `usable_bytes` is what a model may take: capacity less what the driver, the
    desktop and the engine's margin keep; `in_use_bytes` is what others hold now, if known."""

    spec: GpuSpec
    capacity_bytes: int
    usable_bytes: int
    in_use_bytes: int | None = None
    reserve_bytes: int = 0
    link_bytes_per_s: float | None = None  # host to device, achieved
    overridden: tuple[str, ...] = ()  # fields a person typed

    @property
    def unified(self) -> bool:
        return self.spec.unified


@dataclass(frozen=True, slots=True)
class RigMemory:
    """System RAM. For unified machines the GPUs' memory comes out of the same `capacity_bytes`:
    what GPUs use is taken off what RAM has."""

    capacity_bytes: int
    usable_bytes: int
    bandwidth_bytes_per_s: float | None  # peak of the bus (one socket)
    measured_bytes_per_s: float | None = None  # by a person's own measurement: wins
    label: str = ""  # "DDR5-6000, two channels"
    in_use_bytes: int | None = None
    replaced: tuple[str, ...] = ()  # sentences: what was asked for and cannot be


@dataclass(frozen=True, slots=True)
class Rig:
    name: str
    os: str
    gpus: tuple[RigGpu, ...]
    cpu: CpuSpec | None
    memory: RigMemory
    planned: bool = False  # True: a What-if rig, not this computer
    from_report: bool = False  # another machine, as a report from it tells
    notes: tuple[str, ...] = ()  # assumptions made, each a sentence

    @property
    def unified(self) -> bool:
        return any(gpu.unified for gpu in self.gpus)
