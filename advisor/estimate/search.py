"""The best layout of each row: everything on GPUs if it fits; else the experts of the fewest
blocks in RAM; else all experts and the fewest whole blocks; RAM alone if no block fits.

Experts go first because a token reads few of them: RAM's bandwidth costs least there. Blocks fill
GPUs from the last device and the last block down, which leaves room for as many as can be.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from advisor.estimate.kv_cache import IntArray
from advisor.estimate.memory_rows import BoolArray
from advisor.estimate.placement import Layout, Placer, ram_layout, split_layout


def best_layout(placer: Placer) -> Layout:
    """The layout of each row; what the scenario fixes is kept, whether it fits or not."""
    rows, fleet, scenario = placer.rows, placer.fleet, placer.scenario
    if not fleet.n_devices:
        return ram_layout(rows, fleet)
    # llama.cpp takes any number here: more than there are blocks means all of them.
    experts = np.minimum(scenario.cpu_moe_layers or 0, rows.n_blocks)
    if scenario.gpu_layers is not None:
        start = np.maximum(rows.n_blocks + 1 - scenario.gpu_layers, 0)
        return split_layout(rows, fleet, start, experts)
    if scenario.cpu_moe_layers is not None:
        return _with_blocks(placer, experts)
    layout = gpu_layout(placer)
    open_rows = ~placer.devices_fit(layout)
    if not open_rows.any():
        return layout
    return _merge(layout, open_rows, _with_ram(placer.subset(open_rows)))


def gpu_layout(placer: Placer) -> Layout:
    """Everything on GPUs: by llama.cpp's own split, or packed where that does not fit but packing
    does. Fits or not."""
    none = np.zeros(len(placer.rows), np.int64)
    layout = split_layout(placer.rows, placer.fleet, none, none)
    if placer.fleet.n_devices == 1:
        return layout
    open_rows = ~placer.devices_fit(layout) & _may_pack(placer)
    if not open_rows.any():
        return layout
    packed = _fill(placer.subset(open_rows), none[open_rows])
    whole = packed.start == 0
    open_rows[open_rows] = whole
    return _merge(layout, open_rows, Layout(packed.bounds[:, whole], packed.cpu_moe[whole]))


def _may_pack(placer: Placer) -> BoolArray:
    """Rows whose weights and cache are not more than all GPUs together have."""
    rows, none = placer.rows, np.zeros(len(placer.rows), np.int64)
    needed = rows.gpu_blocks(none, rows.n_blocks, none) + rows.output_gpu
    if placer.scenario.offload_kv:
        needed = needed + rows.cache(none, rows.n_blocks)
    possible: BoolArray = needed <= sum(placer.fleet.usable)
    return possible


def _with_ram(placer: Placer) -> Layout:
    """Rows that need RAM: the fewest experts there if that is enough, else whole blocks too."""
    rows = placer.rows
    all_experts = np.where(rows.has_experts, rows.n_blocks, 0)
    layout = _with_blocks(placer, all_experts)
    enough = (layout.start == 0) & (all_experts > 0)
    if not enough.any():
        return layout
    return _merge(layout, enough, _fewest_experts(placer.subset(enough)))


def _fewest_experts(placer: Placer) -> Layout:
    """Rows that fit with all experts in RAM: as few blocks' experts there as will do."""
    if placer.fleet.n_devices == 1:
        start = np.zeros(len(placer.rows), np.int64)
        fewest = _bisect(
            np.ones_like(start),
            placer.rows.n_blocks,
            lambda moe: placer.devices_fit(split_layout(placer.rows, placer.fleet, start, moe)),
        )
        return split_layout(placer.rows, placer.fleet, start, fewest)
    fewest = _bisect(
        np.ones(len(placer.rows), np.int64),
        placer.rows.n_blocks,
        lambda moe: _fill(placer, moe).start == 0,
    )
    return _fill(placer, fewest)


def _with_blocks(placer: Placer, cpu_moe: IntArray) -> Layout:
    """As many blocks on GPUs as fit, for given experts in RAM."""
    layout = _fill(placer, cpu_moe)
    alone = layout.start > placer.rows.n_blocks
    return Layout(layout.bounds, np.where(alone, 0, cpu_moe))


def _fill(placer: Placer, cpu_moe: IntArray) -> Layout:
    """Blocks from the last one down, on the last device first, each as full as it will go."""
    plain = _fill_as(placer, cpu_moe, pipelined=False)
    if placer.fleet.n_devices == 1 or not placer.scenario.offload_kv:
        return plain
    whole = (plain.start == 0) & (cpu_moe == 0)
    if not whole.any():
        return plain
    # Complete on several GPUs llama.cpp pipelines, which takes more: those rows once more.
    piped = _fill_as(placer.subset(whole), cpu_moe[whole], pipelined=True)
    return _merge(plain, whole, piped)


def _fill_as(placer: Placer, cpu_moe: IntArray, pipelined: bool) -> Layout:
    bounds = ram_layout(placer.rows, placer.fleet).bounds
    modes = np.full(len(placer.rows), pipelined)
    for device in reversed(range(placer.fleet.n_devices)):
        bounds[: device + 1] = _lowest_block(placer, bounds, device, cpu_moe, modes)
    return Layout(bounds, cpu_moe)


def _lowest_block(
    placer: Placer, bounds: IntArray, device: int, cpu_moe: IntArray, pipelined: BoolArray
) -> IntArray:
    """First block of `device` when it takes all it can below `bounds[device + 1]`.

    What is left in RAM makes the first device borrow a matrix, so that holding all blocks can take
    less than holding all but one: block 0 is tried by itself.
    """

    def fits(first: IntArray) -> BoolArray:
        trial = bounds.copy()
        trial[: device + 1] = first
        part = placer.device(Layout(trial, cpu_moe), device, pipelined)
        ok: BoolArray = part.total <= placer.fleet.usable[device]
        return ok

    end = bounds[device + 1]
    lowest = _bisect(np.minimum(1, end), end, fits)
    return np.where(fits(np.zeros_like(end)), 0, lowest)


def _bisect(low: IntArray, high: IntArray, holds: Callable[[IntArray], BoolArray]) -> IntArray:
    """Smallest value in [low, high] for which `holds`, known to hold at `high`; row by row."""
    while (low < high).any():
        middle = (low + high) // 2
        ok = holds(middle)
        high = np.where(ok, middle, high)
        low = np.where(ok, low, np.minimum(middle + 1, high))
    return high


def _merge(layout: Layout, rows: BoolArray, part: Layout) -> Layout:
    """`layout` with the given rows replaced."""
    bounds, cpu_moe = layout.bounds.copy(), np.array(layout.cpu_moe)
    bounds[:, rows], cpu_moe[rows] = part.bounds, part.cpu_moe
    return Layout(bounds, cpu_moe)
