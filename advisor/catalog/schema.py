"""Records of GPUs, unified systems and CPUs, and how each becomes a domain dataclass.

Records keep the units in which data sheets print (GiB, GB/s, TFLOPS, W); the domain has bytes,
bytes per second and operations per second. None is unknown.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from advisor.catalog.records import Count, Date, Identifier, Positive, Record, Share, Text
from advisor.domain.hardware import ChipSpec, CpuSpec, GpuSpec
from advisor.text import whole_number
from advisor.units import GB, GIB, MIB

Form = Literal["desktop", "laptop", "workstation", "datacenter", "integrated", "embedded"]
Backend = Literal["CUDA", "HIP", "Vulkan", "Metal", "SYCL"]
Vector = Literal[
    "none", "sse4_1", "sse4_2", "avx", "avx2", "avx_vnni", "avx512", "avx512_vnni", "avx512_bf16",
    "amx", "neon", "dotprod", "i8mm", "sve", "sme",
]  # fmt: skip
PciId = Annotated[str, Field(pattern=r"^[0-9a-f]{4}:[0-9a-f]{4}(:[0-9a-f]{2})?$")]

# The classes a person knows, best last; the finer extensions are in `features`.
_VECTOR_CLASSES = (
    "none", "sse4_1", "sse4_2", "neon", "avx", "avx2", "sve", "avx512", "amx",
)  # fmt: skip


class GpuFacts(Record):
    """What a card and the GPU of a chip have in common."""

    vendor: Text
    form: Form
    architecture: Text
    release: Date = ""
    is_base: bool = False  # what the name means when several records share it
    memory_type: str | None = None
    bus_bits: Count | None = None
    data_rate_gbps: Positive | None = None  # per pin
    bandwidth_gb_s: Positive | None = None
    fp16_tflops: Positive | None = None
    tensor_fp16_tflops: Positive | None = None
    int8_tops: Positive | None = None
    fp8_tflops: Positive | None = None
    tdp_w: Positive | None = None
    shader_cores: Count | None = None
    boost_mhz: Positive | None = None
    compute_capability: str | None = None
    gfx_target: str | None = None
    backends: tuple[Backend, ...]
    driver_names: tuple[Text, ...] = ()
    pci_ids: tuple[PciId, ...] = ()


class GpuRecord(GpuFacts):
    """One card as sold; a name sold with two memory sizes is two records."""

    vram_gib: Positive | None = None
    reported_mib: Count | None = None  # seen in a driver's answer
    pcie_gen: Count | None = None
    pcie_lanes: Count | None = None
    after_market: bool = False

    def to_domain(self) -> GpuSpec:
        return _gpu_spec(
            self,
            vram_bytes=None if self.vram_gib is None else round(self.vram_gib * GIB),
            reported_bytes=None if self.reported_mib is None else self.reported_mib * MIB,
            pcie_gen=self.pcie_gen,
            pcie_lanes=self.pcie_lanes,
            after_market=self.after_market,
        )


class ShareRecord(BaseModel):
    """How much of `ram_gib` the system lets the GPU have; None where nobody has seen it."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    ram_gib: Count
    older: Share | None = None
    newer: Share | None = None


class ChipRecord(GpuFacts):
    """A system on a chip: `cpu` refers to a CPU record, or the core counts are given here."""

    cpu: Identifier | None = None
    performance_cores: Count | None = None
    efficiency_cores: int | None = None
    vector: tuple[Vector, ...] = ()
    memory_options_gib: tuple[Count, ...] = ()
    gpu_memory_rule: Literal["apple", "gtt", "pool"]
    gpu_shares: tuple[ShareRecord, ...] = ()
    neural_accelerators: bool = False

    def to_domain(self, cpu: CpuSpec | None) -> ChipSpec:
        return ChipSpec(
            id=self.id,
            name=self.name,
            vendor=self.vendor,
            gpu=_gpu_spec(self, unified=True, neural_accelerators=self.neural_accelerators),
            cpu=cpu or self._own_cpu(),
            memory_options_gib=self.memory_options_gib,
            gpu_memory_rule=self.gpu_memory_rule,
            gpu_shares=tuple((s.ram_gib, s.older, s.newer) for s in self.gpu_shares),
            aliases=self.aliases,
            is_base=self.is_base,
        )

    def _own_cpu(self) -> CpuSpec | None:
        if not self.vector:
            return None
        cores = self.performance_cores
        return CpuSpec(
            id=self.id,
            name=self.name,
            vendor=self.vendor,
            n_performance_cores=cores,
            n_efficiency_cores=self.efficiency_cores,
            n_threads=None if cores is None else cores + (self.efficiency_cores or 0),
            vector=_vector_class(self.vector),
            memory_type_max=self.memory_type,
            memory_channels=None if self.bus_bits is None else self.bus_bits / 64,
            peak_memory_bytes_per_s=_scaled(self.bandwidth_gb_s, GB),
            features=self.vector,
            source=self.source,
        )


class CpuRecord(Record):
    """One processor; rates and channels are those of one socket."""

    vendor: Text
    segment: Literal["desktop", "laptop", "workstation", "server", "board"]
    architecture: str = ""
    release: Date = ""
    performance_cores: Count | None = None
    efficiency_cores: int | None = None
    threads: Count | None = None
    base_ghz: Positive | None = None
    boost_ghz: Positive | None = None
    vector: tuple[Vector, ...]
    memory_types: tuple[Text, ...] = ()  # official speed with one module a channel
    memory_channels: Positive | None = None  # of 64 bits
    peak_memory_gb_s: Positive | None = None
    pcie_gen: Count | None = None
    pcie_lanes: Count | None = None
    tdp_w: Positive | None = None
    graphics: Identifier | None = None  # the chip record whose GPU is inside

    def to_domain(self) -> CpuSpec:
        return CpuSpec(
            id=self.id,
            name=self.name,
            vendor=self.vendor,
            n_performance_cores=self.performance_cores,
            n_efficiency_cores=self.efficiency_cores,
            n_threads=self.threads,
            vector=_vector_class(self.vector),
            memory_type_max=max(self.memory_types, key=_rate, default=None),
            memory_channels=self.memory_channels,
            peak_memory_bytes_per_s=_scaled(self.peak_memory_gb_s, GB),
            pcie_gen=self.pcie_gen,
            pcie_lanes=self.pcie_lanes,
            tdp_w=self.tdp_w,
            base_ghz=self.base_ghz,
            boost_ghz=self.boost_ghz,
            segment=self.segment,
            graphics=self.graphics,
            features=self.vector,
            memory_types=self.memory_types,
            aliases=self.aliases,
            note=self.note,
            source=self.source,
        )


def _gpu_spec(
    facts: GpuFacts,
    *,
    vram_bytes: int | None = None,
    reported_bytes: int | None = None,
    pcie_gen: int | None = None,
    pcie_lanes: int | None = None,
    unified: bool = False,
    neural_accelerators: bool = False,
    after_market: bool = False,
) -> GpuSpec:
    return GpuSpec(
        id=facts.id,
        name=facts.name,
        vendor=facts.vendor,
        form=facts.form,
        architecture=facts.architecture,
        vram_bytes=vram_bytes,
        memory_type=facts.memory_type,
        bus_bits=facts.bus_bits,
        bandwidth_bytes_per_s=_scaled(facts.bandwidth_gb_s, GB),
        fp16_flops=_scaled(facts.fp16_tflops, 1e12),
        tensor_fp16_flops=_scaled(facts.tensor_fp16_tflops, 1e12),
        int8_ops=_scaled(facts.int8_tops, 1e12),
        fp8_flops=_scaled(facts.fp8_tflops, 1e12),
        tdp_w=facts.tdp_w,
        pcie_gen=pcie_gen,
        pcie_lanes=pcie_lanes,
        compute_capability=facts.compute_capability,
        gfx_target=facts.gfx_target,
        backends=facts.backends,
        unified=unified,
        n_shader_cores=facts.shader_cores,
        boost_hz=_scaled(facts.boost_mhz, 1e6),
        released=facts.release,
        is_base=facts.is_base,
        neural_accelerators=neural_accelerators,
        after_market=after_market,
        reported_bytes=reported_bytes,
        aliases=facts.aliases,
        driver_names=facts.driver_names,
        pci_ids=facts.pci_ids,
        note=facts.note,
        source=facts.source,
    )


def _scaled(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor


def _rate(memory_type: str) -> int:
    return whole_number(memory_type.rpartition("-")[2]) or 0


def _vector_class(features: tuple[str, ...]) -> str | None:
    return next((name for name in reversed(_VECTOR_CLASSES) if name in features), None)
