"""From a device and the fitted parameters to what it achieves: bandwidth, arithmetic, launches.

Tags name the levels of the fit, from coarse to fine: vendor and memory kind, family, device, each
alone and with the backend. Every rate is a peak of the hardware times a fitted share.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from advisor.domain.hardware import CpuSpec, GpuSpec, Rig, RigMemory
from advisor.domain.throughput import SpeedModel
from advisor.estimate.speed_decode import DecodeRates
from advisor.estimate.speed_prefill import PrefillRates
from advisor.estimate.speed_work import TYPE_CLASSES

Floats = NDArray[np.float64]

_KEPT_RATES = 512  # devices: a slider asks for the same few, a search of builds for hundreds
_DEFAULT_LINK = 12.0e9  # bytes/s, PCIe 3.0 x16 or 4.0 x8, achieved
_TENSOR_PER_LANE = 4  # dense 16-bit matrix flops over FP32 flops, NVIDIA since Turing
# Of a memory bus's peak: what the catalog states for most platforms.
_COPIES_REACH = 0.8
_USUAL_CLOCK_HZ = 1.5e9  # of GPUs whose vendor states none (Apple)
# Bytes/s that one core asks of the memory: eight cores of a Zen chiplet read 64 GB/s over its link,
# four cores of an M2 Max 130.
_READ_PER_CORE = {"amd": 12e9, "intel": 20e9, "apple": 33e9}
_READ_PER_USUAL_CORE = 12e9
_SMALL_CORE = 0.5  # of a fast core's arithmetic
_USUAL_BANDWIDTH_PER_CORE = 10e9  # bytes/s of memory beside a core, for unnamed processors
_LANES_PER_CORE = {"none": 1, "sse4_1": 4, "sse4_2": 4, "avx": 8, "avx2": 16, "avx512": 32}
_LANES_PER_CORE |= {"amx": 64, "neon": 8, "dotprod": 16}
_APPLE_PIPES = 2.0  # Apple's fast cores have four 128-bit pipes, those of other Arm processors two


@dataclass(frozen=True, slots=True)
class DeviceTraits:
    """A processor as the speed model sees it. Rates are peaks; `lane_rate` counts multiply-adds
    of the ordinary lanes a second, `matrix_rate` flop/s of the best matrix path."""

    id: str
    name: str
    is_cpu: bool
    tags: tuple[str, ...]
    bandwidth: float
    lane_rate: float
    matrix_rate: float
    link: float = _DEFAULT_LINK
    workers: float = 1.0  # that must meet after every kernel: cores of a processor

    def case_tags(self, backend: str, extra: Iterable[str] = ()) -> tuple[str, ...]:
        crossed = tuple(f"{tag}+backend:{backend}" for tag in self.tags)
        return (f"backend:{backend}", *self.tags, *crossed, *extra)


def memory_kind(memory_type: str | None, unified: bool) -> str:
    text = (memory_type or "").upper()
    if "HBM" in text:
        return "hbm"
    if "GDDR" in text:
        return "gddr"
    return "shared" if unified or "LPDDR" in text else "ddr"


def gpu_family(spec: GpuSpec) -> str:
    """The generation whose kernels behave alike: the catalog's architecture, with data-centre and
    shared-memory chips of a generation apart, and Apple's without Pro, Max or Ultra."""
    if spec.vendor.lower() == "apple":
        return " ".join(spec.architecture.split()[:2])
    kind = memory_kind(spec.memory_type, spec.unified)
    return f"{spec.architecture}/{kind}" if kind in ("hbm", "shared") else spec.architecture


def traits_of_gpu(
    spec: GpuSpec, link: float | None = None, shared_bandwidth: float | None = None
) -> DeviceTraits | None:
    """None when nobody knows the memory bandwidth. `shared_bandwidth` is that of the system's RAM,
    for a GPU that lives in it: the catalog's figure is for the fastest official memory."""
    bandwidth = min((b for b in (spec.bandwidth_bytes_per_s, shared_bandwidth) if b), default=None)
    if not bandwidth:
        return None
    vendor = spec.vendor.lower()
    kind = memory_kind(spec.memory_type, spec.unified)
    lanes = _lane_rate(spec)
    matrix = _matrix_rate(spec, lanes)
    tags = (
        f"vendor:{vendor}",
        f"memory:{kind}",
        f"family:{gpu_family(spec)}",
        f"device:{spec.id}",
        *(("neural:yes",) if spec.neural_accelerators else ()),
    )
    return DeviceTraits(
        spec.id, spec.name, False, tags, bandwidth, lanes, matrix,
        link or _DEFAULT_LINK,
    )  # fmt: skip


def _matrix_rate(spec: GpuSpec, lanes: float) -> float:
    """flop/s of the best path that kernels for prompts take: half of the 8-bit rate (quantized
    kernels, and 16 bit with 16-bit accumulation), the matrix unit, or the ordinary lanes.

    llama.cpp leaves Intel's matrix units idle: "currently, it's not used for XMX really"
    (ggml-sycl/common.hpp), and its Vulkan backend takes them on Xe2 alone (ggml-vulkan.cpp)."""
    if spec.vendor.lower() == "intel":
        return max(2 * lanes, spec.fp16_flops or 0.0)
    known = [rate for rate in (spec.tensor_fp16_flops, spec.int8_ops and spec.int8_ops / 2) if rate]
    if not known and spec.compute_capability and float(spec.compute_capability) >= 7.5:
        known = [_TENSOR_PER_LANE * 2 * lanes]
    return max([*known, 2 * lanes, spec.fp16_flops or 0.0])


def _lane_rate(spec: GpuSpec) -> float:
    """Multiply-adds a second of the FP32 lanes."""
    if spec.n_shader_cores and spec.boost_hz:
        return spec.n_shader_cores * spec.boost_hz
    if spec.fp16_flops:
        return spec.fp16_flops / 2
    if spec.n_shader_cores:
        return spec.n_shader_cores * _USUAL_CLOCK_HZ
    return 20.0 * (spec.bandwidth_bytes_per_s or 1.0)  # a usual balance of arithmetic and reading


def traits_of_cpu(
    cpu: CpuSpec | None, memory: RigMemory, threads: int | None = None
) -> DeviceTraits | None:
    """None when nobody stated how fast the memory is. A processor nobody named has cores to suit
    its memory. `threads` None: as many as llama.cpp would take."""
    peak = memory.bandwidth_bytes_per_s or (cpu.peak_memory_bytes_per_s if cpu else None)
    if memory.measured_bytes_per_s:
        # Shares were fitted against peaks of buses, of which a copy reaches a part.
        peak = memory.measured_bytes_per_s / _COPIES_REACH
    if not peak:
        return None
    vector = _vector(cpu)
    vendor = cpu.vendor.lower() if cpu else "unknown"
    cores = _working_cores(cpu, peak, threads)
    lanes = cores * _clock_hz(cpu) * _LANES_PER_CORE.get(vector, 16)
    unpacking = lanes * (_APPLE_PIPES if vendor == "apple" else 1.0)
    within_reach = cores * _READ_PER_CORE.get(vendor, _READ_PER_USUAL_CORE)
    peak = (peak**-4 + within_reach**-4) ** -0.25
    identity = cpu.id if cpu else "cpu"
    tags = (f"vendor:cpu-{vendor}", f"vector:{vector}", f"device:{identity}")
    name = cpu.name if cpu else "CPU"
    return DeviceTraits(identity, name, True, tags, peak, unpacking, 2 * lanes, workers=cores)


def _vector(cpu: CpuSpec | None) -> str:
    """The widest arithmetic on 8-bit numbers; Arm's since 2018 multiplies four at a time."""
    if cpu is None or not cpu.vector:
        return "avx2"
    return "dotprod" if {"dotprod", "i8mm", "sve"} & {*cpu.features, cpu.vector} else cpu.vector


def _working_cores(cpu: CpuSpec | None, bandwidth: float, threads: int | None) -> float:
    """Cores at work, small ones counting half. Left to itself llama.cpp spares the small cores of
    Intel and Apple, and takes those of others."""
    fast = (cpu.n_performance_cores or 0) if cpu else 0
    small = (cpu.n_efficiency_cores or 0) if cpu else 0
    if not fast and not small:
        usual = max(8.0, bandwidth / _USUAL_BANDWIDTH_PER_CORE)
        return min(usual, threads) if threads else usual
    if not fast:
        fast, small = small, 0
    spared = cpu is not None and cpu.vendor.lower() in ("intel", "apple")
    wanted = threads or (fast if spared else fast + small)
    return min(wanted, fast) + _SMALL_CORE * min(max(wanted - fast, 0), small)


def _clock_hz(cpu: CpuSpec | None) -> float:
    return ((cpu.boost_ghz or cpu.base_ghz or 3.0) if cpu else 4.0) * 1e9


def best_backend(spec: GpuSpec) -> str:
    """What the vendor's cards run best: the catalog lists the native backend first."""
    return spec.backends[0] if spec.backends else "Vulkan"


def backend_for(spec: GpuSpec, asked: str | None) -> str:
    if asked is None:
        return best_backend(spec)
    names = {"cuda": "CUDA", "hip": "HIP", "rocm": "HIP", "vulkan": "Vulkan", "metal": "Metal",
             "sycl": "SYCL", "cpu": "CPU", "mlx": "MLX"}  # fmt: skip
    return names.get(asked.lower(), asked)


# The parameters that each kind of work needs: one number each, or one a type class.
DECODE_TERMS = (
    "expert_reach", "cache_share", "attention_share", "kernel_s", "mixture_s", "recurrent_s",
    "scan_s", "compressed_s", "step_s", "hop_s", "reduce_s", "decode_pace",
)  # fmt: skip
DECODE_CLASS_TERMS = ("weight_share", "unpack_cost")
PREFILL_TERMS = (
    "expert_fill", "prefill_attention_share", "prefill_kernel_s", "prefill_mixture_s",
    "recurrent_s", "scan_s", "compressed_s", "step_s", "hop_s", "reduce_s", "prefill_pace",
)  # fmt: skip
PREFILL_CLASS_TERMS = ("weight_share", "matmul_share")

Values = Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class Peaks:
    """Peak rates of one device (numbers) or of many segments (arrays of one shape)."""

    bandwidth: Floats
    lane_rate: Floats
    matrix_rate: Floats
    link: Floats
    workers: Floats

    @staticmethod
    def of(traits: DeviceTraits) -> Peaks:
        return Peaks(
            np.array(traits.bandwidth), np.array(traits.lane_rate), np.array(traits.matrix_rate),
            np.array(traits.link), np.array(traits.workers),
        )  # fmt: skip


def achieved_decode(values: Values, peaks: Peaks) -> DecodeRates:
    """Peaks times fitted shares. Scalar terms have shape S, class terms S + (classes,)."""
    share = _at_most_all(values["weight_share"])
    return DecodeRates(
        weight_bandwidth=peaks.bandwidth[..., None] * share,
        expert_reach=values["expert_reach"],
        unpack_rate=peaks.lane_rate[..., None] / values["unpack_cost"],
        # Fitted to prompts alone: steps of one sequence, which the fit sees, do without.
        matmul_rate=peaks.matrix_rate[..., None] * values.get("matmul_share", np.ones(1)),
        cache_bandwidth=peaks.bandwidth * _at_most_all(values["cache_share"]),
        attention_rate=2 * peaks.lane_rate * values["attention_share"],
        kernel_s=peaks.workers * values["kernel_s"],
        mixture_s=values["mixture_s"],
        recurrent_s=values["recurrent_s"],
        scan_s=values["scan_s"],
        compressed_s=values["compressed_s"],
        step_s=values["step_s"],
        hop_s=values["hop_s"],
        reduce_s=values["reduce_s"],
        link=peaks.link,
        pace=values["decode_pace"],
    )


def achieved_prefill(values: Values, peaks: Peaks) -> PrefillRates:
    """Peaks times fitted shares, for prompts."""
    share = _at_most_all(values["weight_share"])
    return PrefillRates(
        weight_bandwidth=peaks.bandwidth[..., None] * share,
        matmul_rate=peaks.matrix_rate[..., None] * values["matmul_share"],
        expert_fill=values["expert_fill"],
        attention_rate=peaks.matrix_rate * values["prefill_attention_share"],
        state_bandwidth=peaks.bandwidth,
        kernel_s=peaks.workers * values["prefill_kernel_s"],
        mixture_s=values["prefill_mixture_s"],
        recurrent_s=values["recurrent_s"],
        scan_s=values["scan_s"],
        compressed_s=values["compressed_s"],
        step_s=values["step_s"],
        hop_s=values["hop_s"],
        reduce_s=values["reduce_s"],
        link=peaks.link,
        stream=peaks.link,
        pace=values["prefill_pace"],
    )


def _at_most_all(share: Floats) -> Floats:
    """A share of the peak that bends to 1 near it: nothing reads faster than the memory."""
    return np.asarray(share / (1 + share**12) ** (1 / 12))


def class_tags(tags: tuple[str, ...], name: str) -> tuple[str, ...]:
    """The tags of a parameter that differs by type class."""
    return (*tags, f"class:{name}", *(f"class:{name}+{tag}" for tag in tags))


@lru_cache(maxsize=_KEPT_RATES)
def decode_rates(
    model: SpeedModel, traits: DeviceTraits, backend: str, tags: tuple[str, ...]
) -> DecodeRates:
    """What a device achieves while generating, a person's own correction included."""
    rates = achieved_decode(
        _values(model, tags, DECODE_TERMS, (*DECODE_CLASS_TERMS, "matmul_share")), Peaks.of(traits)
    )
    correction = model.correction(traits.id, backend)
    if correction is None:
        return rates
    return replace(rates, pace=rates.pace * math.exp(correction.decode_log_factor))


@lru_cache(maxsize=_KEPT_RATES)
def prefill_rates(
    model: SpeedModel, traits: DeviceTraits, backend: str, tags: tuple[str, ...]
) -> PrefillRates:
    """What a device achieves while reading a prompt, a person's own correction included."""
    rates = achieved_prefill(
        _values(model, tags, PREFILL_TERMS, PREFILL_CLASS_TERMS), Peaks.of(traits)
    )
    correction = model.correction(traits.id, backend)
    if correction is None:
        return rates
    return replace(rates, pace=rates.pace * math.exp(correction.prefill_log_factor))


def _values(
    model: SpeedModel, tags: tuple[str, ...], scalars: Iterable[str], by_class: Iterable[str]
) -> Values:
    values = {term: np.array(model.value(term, tags)) for term in scalars}
    for term in by_class:
        rates = [model.value(term, class_tags(tags, name)) for name in TYPE_CLASSES]
        values[term] = np.array(rates)
    return values


def cpu_of(rig: Rig, threads: int | None = None) -> DeviceTraits | None:
    return traits_of_cpu(rig.cpu, rig.memory, threads)
