"""From a device and the fitted parameters to what it achieves: bandwidth, arithmetic, launches.

Tags name the levels of the fit, from coarse to fine: vendor and memory kind, family, device, each
alone and with the backend. Every rate is a peak of the hardware times a fitted share.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from advisor.domain.hardware import CpuSpec, GpuSpec, Rig, RigMemory
from advisor.domain.throughput import SpeedModel
from advisor.estimate.speed_decode import DecodeRates
from advisor.estimate.speed_prefill import PrefillRates
from advisor.estimate.speed_work import TYPE_CLASSES

_DEFAULT_LINK = 12.0e9  # bytes/s, PCIe 3.0 x16 or 4.0 x8, achieved
_LANES_PER_CORE = {"none": 1, "sse4_1": 4, "sse4_2": 4, "avx": 8, "avx2": 16, "avx512": 32}
_LANES_PER_CORE |= {"amx": 64, "neon": 8, "sve": 8, "sve2": 8}


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

    def case_tags(self, backend: str, extra: Iterable[str] = ()) -> tuple[str, ...]:
        crossed = tuple(f"{tag}+{backend}" for tag in self.tags if not tag.startswith("class"))
        return (f"backend:{backend}", *self.tags, *crossed, *extra)


def memory_kind(memory_type: str | None, unified: bool) -> str:
    text = (memory_type or "").upper()
    if "HBM" in text:
        return "hbm"
    if "GDDR" in text:
        return "gddr"
    return "shared" if unified or "LPDDR" in text else "ddr"


def gpu_family(spec: GpuSpec) -> str:
    """The generation whose kernels behave alike: the catalog's architecture, with data-centre
    chips of a generation apart, because their compute units differ."""
    kind = memory_kind(spec.memory_type, spec.unified)
    return f"{spec.architecture}/{kind}" if kind in ("hbm", "shared") else spec.architecture


def traits_of_gpu(spec: GpuSpec, link: float | None = None) -> DeviceTraits | None:
    """None when the catalog does not know the memory bandwidth."""
    if not spec.bandwidth_bytes_per_s:
        return None
    vendor = spec.vendor.lower()
    kind = memory_kind(spec.memory_type, spec.unified)
    lanes = _lane_rate(spec)
    matrix = spec.tensor_fp16_flops or 2 * (spec.fp16_flops and _usable_fp16(spec, lanes) or lanes)
    tags = (
        f"vendor:{vendor}",
        f"memory:{kind}",
        f"family:{gpu_family(spec)}",
        f"device:{spec.id}",
    )
    return DeviceTraits(
        spec.id, spec.name, False, tags, spec.bandwidth_bytes_per_s, lanes, matrix,
        link or _DEFAULT_LINK,
    )  # fmt: skip


def _usable_fp16(spec: GpuSpec, lanes: float) -> float:
    """Half of the plain FP16 rate, or the FP32 lanes where FP16 is crippled (Pascal)."""
    return max((spec.fp16_flops or 0.0) / 2, lanes)


def _lane_rate(spec: GpuSpec) -> float:
    """Multiply-adds a second of the FP32 lanes."""
    if spec.n_shader_cores and spec.boost_hz:
        return spec.n_shader_cores * spec.boost_hz
    if spec.fp16_flops:
        return spec.fp16_flops / 2
    return 20.0 * (spec.bandwidth_bytes_per_s or 1.0)  # a usual balance of arithmetic and reading


def traits_of_cpu(cpu: CpuSpec | None, memory: RigMemory) -> DeviceTraits | None:
    """None when nobody stated how fast the memory is."""
    peak = memory.bandwidth_bytes_per_s or (cpu.peak_memory_bytes_per_s if cpu else None)
    if memory.measured_bytes_per_s:
        peak = memory.measured_bytes_per_s
    if not peak:
        return None
    cores, ghz, vector = _cpu_shape(cpu)
    lanes = cores * ghz * 1e9 * _LANES_PER_CORE.get(vector, 16)
    vendor = cpu.vendor.lower() if cpu else "unknown"
    identity = cpu.id if cpu else "cpu"
    tags = (f"vendor:cpu-{vendor}", f"vector:{vector}", f"device:{identity}")
    name = cpu.name if cpu else "CPU"
    return DeviceTraits(identity, name, True, tags, peak, lanes, 2 * lanes)


def _cpu_shape(cpu: CpuSpec | None) -> tuple[float, float, str]:
    if cpu is None:
        return 8.0, 4.0, "avx2"
    cores = float(cpu.n_performance_cores or cpu.n_efficiency_cores or 4)
    ghz = cpu.boost_ghz or cpu.base_ghz or 3.0
    return cores, ghz, cpu.vector or "avx2"


def best_backend(spec: GpuSpec) -> str:
    """What the vendor's cards run best: the catalog lists the native backend first."""
    return spec.backends[0] if spec.backends else "Vulkan"


def backend_for(spec: GpuSpec, asked: str | None) -> str:
    if asked is None:
        return best_backend(spec)
    names = {"cuda": "CUDA", "hip": "HIP", "rocm": "HIP", "vulkan": "Vulkan", "metal": "Metal",
             "sycl": "SYCL", "cpu": "CPU", "mlx": "MLX"}  # fmt: skip
    return names.get(asked.lower(), asked)


def decode_rates(model: SpeedModel, traits: DeviceTraits, tags: tuple[str, ...]) -> DecodeRates:
    """Achieved rates, one number each (by class: one a type class)."""

    def scalar(term: str) -> np.ndarray:
        return np.array(model.value(term, tags))

    share = _by_class(model, "weight_share", tags)
    cost = _by_class(model, "unpack_cost", tags)
    return DecodeRates(
        weight_bandwidth=traits.bandwidth * np.minimum(share, 1.0),
        unpack_rate=traits.lane_rate / cost,
        cache_bandwidth=traits.bandwidth * scalar("cache_share"),
        attention_rate=2 * traits.lane_rate * scalar("attention_share"),
        kernel_s=scalar("kernel_s"),
        mixture_s=scalar("mixture_s"),
        recurrent_s=scalar("recurrent_s"),
        step_s=scalar("step_s"),
        hop_s=scalar("hop_s"),
        link=np.array(traits.link),
        pace=scalar("decode_pace"),
    )


def prefill_rates(model: SpeedModel, traits: DeviceTraits, tags: tuple[str, ...]) -> PrefillRates:
    """Achieved rates for prompts."""

    def scalar(term: str) -> np.ndarray:
        return np.array(model.value(term, tags))

    share = np.minimum(_by_class(model, "weight_share", tags), 1.0)
    return PrefillRates(
        weight_bandwidth=traits.bandwidth * share,
        matmul_rate=traits.matrix_rate * _by_class(model, "matmul_share", tags),
        expert_fill=scalar("expert_fill"),
        attention_rate=traits.matrix_rate * scalar("prefill_attention_share"),
        state_bandwidth=np.array(traits.bandwidth),
        kernel_s=scalar("kernel_s"),
        mixture_s=scalar("mixture_s"),
        recurrent_s=scalar("recurrent_s"),
        step_s=scalar("step_s"),
        hop_s=scalar("hop_s"),
        link=np.array(traits.link),
        stream=np.array(traits.link),
        pace=scalar("prefill_pace"),
    )


def _by_class(model: SpeedModel, term: str, tags: tuple[str, ...]) -> np.ndarray:
    values = []
    for name in TYPE_CLASSES:
        crossed = tuple(f"class:{name}+{tag}" for tag in tags)
        values.append(model.value(term, (f"class:{name}", *tags, *crossed)))
    return np.array(values)


def cpu_of(rig: Rig) -> DeviceTraits | None:
    return traits_of_cpu(rig.cpu, rig.memory)
