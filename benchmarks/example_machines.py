"""Machines of the kinds that people have, as detection would describe them, for pictures."""

from __future__ import annotations

from dataclasses import replace

from advisor.domain.hardware import CpuInfo, DetectedGpu, Machine, MemoryInfo, Problem
from advisor.units import GIB, MIB

_NVML = {"name": "nvml", "vram_bytes": "nvml", "vram_free_bytes": "nvml"}
_SOURCES = {"ram_bytes": "psutil", "cpu": "cpuinfo", "os_name": "system", "memory": "udev"}


def _nvidia(name: str, total_mib: int, used_mib: int | None, **facts: object) -> DetectedGpu:
    free = None if used_mib is None else (total_mib - used_mib) * MIB
    gpu = DetectedGpu(
        name=name, vendor="nvidia", kind="discrete", unified=False, vram_bytes=total_mib * MIB,
        vram_free_bytes=free, driver="570.86", pcie_gen=4, pcie_lanes=16, sources=_NVML,
    )  # fmt: skip
    return replace(gpu, **facts)  # type: ignore[arg-type]


def _pc(os: str, os_name: str, cpu: CpuInfo, ram_gib: float, memory: MemoryInfo) -> Machine:
    return Machine(
        os=os, os_name=os_name, cpu=cpu, ram_bytes=int(ram_gib * GIB),
        ram_available_bytes=int(ram_gib * 0.7 * GIB), memory=memory, sources=_SOURCES,
    )  # fmt: skip


_DDR5 = MemoryInfo("DDR5", 6000, 6000, 128, 2, 96.0, (32 * GIB, 32 * GIB))
_RYZEN = CpuInfo("AMD Ryzen 9 7950X 16-Core Processor", 16, 32, ("avx2", "avx512f"))


def example_machines() -> dict[str, Machine]:
    """By a short name."""
    desktop = _pc("linux", "Ubuntu 24.04.1 LTS", _RYZEN, 62.5, _DDR5)
    return {
        "rtx-4090": replace(
            desktop,
            gpus=(_nvidia("NVIDIA GeForce RTX 4090", 24564, 1024, drives_display=True),),
        ),
        "2x-rtx-3090": replace(
            desktop,
            gpus=(
                _nvidia("NVIDIA GeForce RTX 3090", 24576, 640, drives_display=True),
                _nvidia("NVIDIA GeForce RTX 3090", 24576, 12, drives_display=False),
            ),
        ),
        "laptop-8gb": _laptop(),
        "no-gpu": _office(),
        "apple": _apple(),
        "unknown-gpu": _unknown_gpu(desktop),
        "driver-broken": _driver_broken(desktop),
    }


def _laptop() -> Machine:
    cpu = CpuInfo("13th Gen Intel(R) Core(TM) i7-13700H", 14, 20, ("avx2",))
    memory = MemoryInfo("DDR5", 4800, 5600, 128, 2, 76.8, (8 * GIB, 8 * GIB))
    card = _nvidia("NVIDIA GeForce RTX 4060 Laptop GPU", 8188, 900, drives_display=True)
    machine = _pc("windows", "Windows 11 24H2", cpu, 15.7, memory)
    slow = Problem(
        "ram-below-rated", "memory", "Memory runs at 4800 MT/s, the modules are rated 5600.",
        "Models that spill into system memory would be faster: turn on XMP in the firmware set-up.",
    )  # fmt: skip
    return replace(machine, gpus=(card,), warnings=(slow,))


def _office() -> Machine:
    cpu = CpuInfo("12th Gen Intel(R) Core(TM) i5-12400", 6, 12, ("avx2",))
    memory = MemoryInfo("DDR4", 3200, 3200, 128, 2, 51.2, (16 * GIB, 16 * GIB))
    return _pc("windows", "Windows 11 24H2", cpu, 31.8, memory)


def _apple() -> Machine:
    gpu = DetectedGpu(
        name="Apple M4 Max", vendor="apple", kind="integrated", unified=True, gpu_cores=40,
        pool_bytes=64 * GIB, usable_bytes=48 * GIB, sources={"usable_bytes": "metal"},
    )  # fmt: skip
    return Machine(
        os="macos", os_name="macOS 15.2", model="MacBook Pro (Mac16,5)",
        cpu=CpuInfo("Apple M4 Max", 16, 16, ("neon",)), ram_bytes=64 * GIB,
        ram_available_bytes=48 * GIB, memory=MemoryInfo("LPDDR5"), gpus=(gpu,), sources=_SOURCES,
    )  # fmt: skip


def _unknown_gpu(desktop: Machine) -> Machine:
    """A card that no table has, whose memory nobody told."""
    card = DetectedGpu(
        name="NVIDIA GeForce RTX 6099", vendor="nvidia", kind="discrete", unified=False,
        pci_id="10de:3fff", sources={"name": "lspci"},
    )  # fmt: skip
    return replace(desktop, gpus=(card,))


def _driver_broken(desktop: Machine) -> Machine:
    card = DetectedGpu(
        name="NVIDIA GeForce RTX 4070 Ti", vendor="nvidia", kind="discrete", unified=False,
        pci_id="10de:2782", sources={"name": "lspci"},
    )  # fmt: skip
    problem = Problem(
        "nvidia-version-mismatch", "nvml",
        "The NVIDIA driver was updated while running, so the card cannot be used yet.",
        "Restart the computer.",
    )  # fmt: skip
    return replace(desktop, gpus=(card,), warnings=(problem,))
