"""Small rigs for tests: the sizes that matter and nothing else."""

from __future__ import annotations

from advisor.domain.hardware import GpuSpec, Rig, RigGpu, RigMemory
from advisor.units import GIB


def gpu(vram_gib: float, *, unified: bool = False, **facts: object) -> RigGpu:
    """A CUDA card (Metal if unified) whose usable memory is all of it."""
    values: dict[str, object] = {
        "id": f"test-{vram_gib}", "name": f"Test {vram_gib} GB", "vendor": "nvidia",
        "form": "desktop", "architecture": "Ada", "vram_bytes": int(vram_gib * GIB),
        "memory_type": "GDDR6X", "bus_bits": 256, "bandwidth_bytes_per_s": 500e9,
        "fp16_flops": 40e12, "tensor_fp16_flops": 160e12, "int8_ops": 320e12, "fp8_flops": None,
        "tdp_w": 285.0, "pcie_gen": 4, "pcie_lanes": 16, "compute_capability": "8.9",
        "gfx_target": None, "backends": ("Metal",) if unified else ("CUDA", "Vulkan"),
        "unified": unified, "n_shader_cores": 7680,
    }  # fmt: skip
    spec = GpuSpec(**(values | facts))  # type: ignore[arg-type]
    size = int(vram_gib * GIB)
    return RigGpu(spec, size, size)


def rig(*gpus: RigGpu, ram_gib: float = 64.0) -> Rig:
    size = int(ram_gib * GIB)
    return Rig("test", "linux", tuple(gpus), None, RigMemory(size, size, 90e9))
