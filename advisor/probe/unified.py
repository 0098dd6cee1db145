"""Memory of GPUs that share the system's: pool, what of it may be used, what is free."""

from __future__ import annotations

import re
from dataclasses import replace

from advisor.domain.hardware import DetectedGpu
from advisor.text import say
from advisor.units import GIB

# What the system needs for itself beside a model in the same memory.
_SYSTEM_RESERVE_BYTES = 2 * GIB


def complete_unified(
    gpu: DetectedGpu,
    ram_bytes: int | None,
    available_bytes: int | None,
    working_set: tuple[int | None, str],
    os_name: str | None,
) -> DetectedGpu:
    """Fills in what follows from the system's memory for a GPU that shares it. `working_set` is
    what the GPU of a Mac may use, and which source says so."""
    if not gpu.unified:
        return gpu
    facts: dict[str, int] = {}
    sources, confidence = dict(gpu.sources), dict(gpu.confidence)

    def state(name: str, value: int | None, source: str, how: str) -> None:
        smallest = 0 if name == "vram_free_bytes" else 1
        if value is not None and value >= smallest and getattr(gpu, name) is None:
            facts[name], sources[name], confidence[name] = value, source, how

    pool = gpu.pool_bytes if gpu.pool_bytes is not None else ram_bytes
    state("pool_bytes", pool, "system memory", "derived")
    state("vram_free_bytes", _free(gpu, available_bytes), "system memory", "derived")
    if gpu.vendor == "apple":
        limit, source = working_set
        if limit is not None:
            state("usable_bytes", min(limit, ram_bytes or limit), source, "measured")
        else:
            estimated = apple_working_set_bytes(ram_bytes, os_name)
            state("usable_bytes", estimated, say("usual share of macOS"), "derived")
    else:
        state("usable_bytes", _usable(gpu, pool, ram_bytes), "rule", "derived")
    return replace(gpu, **facts, sources=sources, confidence=confidence)  # type: ignore[arg-type]


def _free(gpu: DetectedGpu, available_bytes: int | None) -> int | None:
    # A carve-out has a free part of its own, which the driver has stated.
    return available_bytes if gpu.vram_bytes is None else None


def _usable(gpu: DetectedGpu, pool: int | None, ram_bytes: int | None) -> int | None:
    if gpu.vendor == "amd" and gpu.vram_bytes is not None and gpu.gtt_bytes is not None:
        budget = gpu.vram_bytes + gpu.gtt_bytes
        # The carve-out is not part of the RAM that the system counts.
        if ram_bytes is not None:
            budget = min(budget, gpu.vram_bytes + max(0, ram_bytes - _SYSTEM_RESERVE_BYTES))
        return budget
    if gpu.shared_bytes is not None:
        return gpu.shared_bytes + (gpu.vram_bytes or 0)
    if gpu.vendor == "intel" and pool is not None:
        # Mesa's Vulkan driver offers three quarters of RAM above 4 GiB, half below.
        return pool * 3 // 4 if pool > 4 * GIB else pool // 2
    if gpu.vendor == "nvidia" and pool is not None:
        return pool - _SYSTEM_RESERVE_BYTES
    return None


def apple_working_set_bytes(ram_bytes: int | None, os_name: str | None) -> int | None:
    """The share of memory that macOS lets the GPU use unless told otherwise.

    Measured pairs: up to macOS 15 two thirds below 36 GB and three quarters from there on; from
    macOS 26 on 0.74 (16, 24 GB), 0.78 (32 to 48), 0.81 (64), 0.84 (128). Unknown versions get
    the smaller share.
    """
    if ram_bytes is None:
        return None
    n_gib = ram_bytes / GIB
    older = 3 / 4 if n_gib >= 36 else 2 / 3
    match = re.search(r"macOS (?:\w+ )?(\d{2})", os_name or "")
    if not match or int(match[1]) < 26:
        return round(ram_bytes * older)
    if n_gib < 16:
        return round(ram_bytes * older)
    newer = 0.74 if n_gib < 32 else 0.78 if n_gib < 64 else 0.81 if n_gib < 96 else 0.75
    if 127 <= n_gib <= 129:
        newer = 0.84
    return round(ram_bytes * newer)
