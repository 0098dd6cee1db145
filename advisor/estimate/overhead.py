"""What a process takes on a GPU outside llama.cpp's own buffers: the driver's context.

These figures come from measurements of others, not from the engine's source:
- CUDA: 3 MiB per streaming multiprocessor: 107 MiB on an RTX 4060 Ti (34), 555 MiB on an RTX PRO
  6000 Blackwell (188), cudaMemGetInfo against NVML, llama.cpp pull request 23604.
- HIP: 0.4 GiB on an RX 7900 XTX (reported by users of llama.cpp).
- Vulkan, SYCL and Metal: nobody published a measurement that we know; the values are assumptions
  between a bare context and the CUDA slope, and are named so in `OVERHEAD_BASIS`.
"""

from __future__ import annotations

from advisor.domain.hardware import GpuSpec
from advisor.domain.scenario import Scenario
from advisor.text import later
from advisor.units import GIB, MIB

CUDA_BYTES_PER_SM = 3 * MIB
_CUDA_UNKNOWN_CARD = 300 * MIB  # 100 multiprocessors
_BY_BACKEND = {
    "HIP": round(0.4 * GIB),
    "SYCL": round(0.3 * GIB),
    "Vulkan": 150 * MIB,
    "Metal": 100 * MIB,
}
OVERHEAD_BASIS = {
    "CUDA": later("3 MiB per streaming multiprocessor, measured"),
    "HIP": later("0.4 GiB, measured on an RX 7900 XTX"),
    "SYCL": later("0.3 GiB, assumed"),
    "Vulkan": later("150 MiB, assumed"),
    "Metal": later("100 MiB, assumed"),
}
_PREFERENCE = ("CUDA", "Metal", "HIP", "SYCL", "Vulkan")

# Shader cores per streaming multiprocessor by compute capability (CUDA programming guide,
# "Arithmetic Instructions": FP32 lanes per multiprocessor).
_CORES_PER_SM = {"3": 192, "5": 128, "6.0": 64, "6": 128, "7": 64, "8.0": 64}
_CORES_PER_RECENT_SM = 128


def gpu_backend(spec: GpuSpec, scenario: Scenario) -> str:
    """The backend llama.cpp would use for `spec`: the one asked for, else the fastest it has."""
    if scenario.backend and scenario.backend != "CPU":
        return scenario.backend
    for name in _PREFERENCE:
        if name in spec.backends:
            return name
    return "Vulkan"


def runtime_overhead_bytes(spec: GpuSpec, scenario: Scenario) -> int:
    """Bytes of driver context for one process on one GPU."""
    backend = gpu_backend(spec, scenario)
    if backend != "CUDA":
        return _BY_BACKEND.get(backend, _BY_BACKEND["Vulkan"])
    multiprocessors = n_multiprocessors(spec)
    return CUDA_BYTES_PER_SM * multiprocessors if multiprocessors else _CUDA_UNKNOWN_CARD


def n_multiprocessors(spec: GpuSpec) -> int | None:
    """Streaming multiprocessors of an NVIDIA card, from its shader cores; None if unknown."""
    if spec.n_shader_cores is None:
        return None
    capability = spec.compute_capability or ""
    major = capability.split(".")[0]
    per_sm = _CORES_PER_SM.get(capability, _CORES_PER_SM.get(major, _CORES_PER_RECENT_SM))
    return round(spec.n_shader_cores / per_sm)
