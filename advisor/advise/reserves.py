"""What a model may take of a memory: capacity less what the system, the desktop and a margin keep.

The one place for these rules; every figure is a suggestion from samples, not a guarantee.
"""

from __future__ import annotations

from collections.abc import Iterable

from advisor.domain.hardware import ChipSpec, GpuSpec, ReportedMemory
from advisor.units import GIB, MIB

# llama.cpp --fit (on by default) leaves this much of every GPU free.
GPU_MARGIN_BYTES = 1024 * MIB

# Video memory that a desktop holds. Single samples from public nvidia-smi outputs: Windows with a
# display 0.9 to 1.5 GiB, hybrid laptops 0 to 0.4, Linux with a display 0.5 to 1.2, without 0.03.
_DESKTOP_BYTES = {
    ("windows", True): round(1.2 * GIB),
    ("windows", False): round(0.4 * GIB),
    ("linux", True): round(0.7 * GIB),
    ("linux", False): round(0.1 * GIB),
}
# With a browser open people's desktops held up to here; what is above belongs to programs that
# can be closed.
_DESKTOP_MOST_BYTES = 2 * GIB

# RAM that the operating system needs for itself (macOS: 3.5 to 4 GB wired on idle machines; the
# others by rule of thumb), and the largest share of a small machine that this may be.
_SYSTEM_BYTES = {"windows": 4 * GIB, "macos": 4 * GIB, "linux": 2 * GIB}
_SYSTEM_MOST_SHARE = 0.25

# A 128 GB DGX Spark offers CUDA 122,570 MiB.
_POOL_SHARE = 122570 / (128 * 1024)
# Windows lends Strix Halo's GPU up to 96 of 128 GB; Linux does with a raised GTT limit. Mesa's
# Vulkan driver offers as much of any machine with more than 4 GiB to Intel's graphics.
_GTT_SHARE_LARGE = 0.75
# The default of GTT on Linux and of shared graphics memory on Windows.
_GTT_SHARE = 0.5
# Apple's older rule; sizes that nobody has seen on newer systems get it too.
_APPLE_SMALL_SHARE, _APPLE_LARGE_SHARE, _APPLE_LARGE_FROM_GIB = 2 / 3, 3 / 4, 36


def desktop_reserve_bytes(os: str, drives_display: bool, in_use_bytes: int | None) -> int:
    """What to leave to the desktop: what it holds now, within what desktops usually hold."""
    usual = _DESKTOP_BYTES.get((os, drives_display), 0)
    return max(usual, min(in_use_bytes or 0, _DESKTOP_MOST_BYTES))


def gpu_usable_bytes(capacity_bytes: int, reserve_bytes: int = 0) -> int:
    return max(0, capacity_bytes - reserve_bytes - GPU_MARGIN_BYTES)


def system_reserve_bytes(os: str, capacity_bytes: int) -> int:
    return min(_SYSTEM_BYTES.get(os, 2 * GIB), round(_SYSTEM_MOST_SHARE * capacity_bytes))


def reported_bytes(gpu: GpuSpec, rules: Iterable[ReportedMemory]) -> int | None:
    """What the driver of a card will report as its memory: as seen, else by its family."""
    if gpu.reported_bytes is not None or gpu.vram_bytes is None:
        return gpu.reported_bytes
    rule = next((rule for rule in rules if rule.fits(gpu)), None)
    if rule is None:
        return gpu.vram_bytes
    return round(gpu.vram_bytes * rule.share) - rule.kept_back_bytes


def unified_gpu_bytes(chip: ChipSpec, ram_bytes: int, os: str, *, newer_macos: bool = True) -> int:
    """How much of `ram_bytes` the GPU of a chip may use by default."""
    if chip.gpu_memory_rule == "apple":
        return round(apple_gpu_share(chip, ram_bytes, newer=newer_macos) * ram_bytes)
    if chip.gpu_memory_rule == "pool":
        system = system_reserve_bytes(os, ram_bytes)
        return max(0, min(round(_POOL_SHARE * ram_bytes), ram_bytes - system))
    large = any(size >= 64 for size in chip.memory_options_gib)
    mesa = chip.vendor == "intel" and os == "linux"
    return round((_GTT_SHARE_LARGE if large or mesa else _GTT_SHARE) * ram_bytes)


def apple_gpu_share(chip: ChipSpec | None, ram_bytes: int, *, newer: bool = True) -> float:
    """Metal's recommended working set as a share of RAM, for systems before or from macOS 26."""
    ram_gib = round(ram_bytes / GIB)
    for size_gib, older_share, newer_share in chip.gpu_shares if chip else ():
        if size_gib == ram_gib:
            known = (newer and newer_share) or older_share
            if known:
                return known
    return _APPLE_LARGE_SHARE if ram_gib >= _APPLE_LARGE_FROM_GIB else _APPLE_SMALL_SHARE
