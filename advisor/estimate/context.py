"""Inverse questions: the longest context that fits, and what would have to change.

Memory never shrinks as the context grows, so that the longest context is found by bisection over
the steps of 256 tokens in which llama.cpp allocates.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count

import numpy as np

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario
from advisor.estimate.demand import CacheStack, prepare_caches
from advisor.estimate.kv_cache import CELL_PADDING, IntArray
from advisor.estimate.memory_rows import BoolArray, MemoryRows
from advisor.estimate.placement import Fleet, Layout, Placer, Usage, fleet_of, ram_layout
from advisor.estimate.search import best_layout, gpu_layout
from advisor.estimate.weight_stack import WeightStack, stack_weights
from advisor.estimate.weights import WeightPlan

Fits = Callable[[IntArray, BoolArray], BoolArray]

_AT_ONCE = 24  # contexts tried together for one model
_ROWS_AT_ONCE = 256  # contexts tried together for all rows of a table
_LEVELS = 4  # halvings taken at once: 15 contexts of a row


def longest_contexts(
    fits: Fits, context_max: IntArray, at_least: IntArray | None = None
) -> IntArray:
    """For each row the longest context up to `context_max` for which `fits` holds, 0 if none.

    `fits` maps contexts to truth, row by row, and is monotone; only the rows that it is told are
    still open matter. `at_least` is known to fit. The answer is a multiple of 256 unless
    `context_max` itself, which need not be one, is reached.
    """
    high = -(-context_max // CELL_PADDING)  # more steps than that do not fit
    low = np.zeros_like(high) if at_least is None else -(-at_least // CELL_PADDING)
    middle = high  # nearly all rows hold either the most or nothing: these are tried first
    for attempt in count():
        open_rows = low < high
        if not open_rows.any():
            break
        ok = fits(np.maximum(middle, 1) * CELL_PADDING, open_rows)
        low = np.where(open_rows & ok, middle, low)
        high = np.where(open_rows & ~ok, middle - 1, high)
        middle = low + 1 if attempt == 0 else (low + high + 1) // 2
    longest: IntArray = np.minimum(low * CELL_PADDING, context_max)
    return longest


def longest_on_gpus(
    weights: WeightStack, caches: CacheStack, fleet: Fleet, context_max: IntArray
) -> IntArray:
    """Longest context with every block, expert and buffer on GPUs; (m, q)."""
    if fleet.n_devices == 1 and caches.scenario.offload_kv:
        return longest_contexts(_whole_on_one(weights, caches, fleet), context_max)

    def fits(contexts: IntArray, open_rows: BoolArray) -> BoolArray:
        return _placed(weights, caches, fleet, contexts, open_rows, gpu_layout)

    return longest_contexts(fits, context_max)


def _whole_on_one(weights: WeightStack, caches: CacheStack, fleet: Fleet) -> Fits:
    """Whether whole models fit on the only GPU: `Placer` for one layout, without its blocks."""
    graph = caches.gpu_graph
    on_gpu = weights.gpu_until[..., -1] - weights.gpu_until[..., 0] + weights.output_gpu
    on_gpu = on_gpu + (caches.state_until + caches.padding_until)[..., -1] + fleet.overhead[0]
    if fleet.pinned:
        on_gpu = on_gpu + fleet.pinned[0]
    cell_bytes = caches.cell_bytes_until[..., -1]
    in_ram = weights.embedding + caches.output_buffer

    def fits(contexts: IntArray, _: BoolArray) -> BoolArray:
        cells = caches.cells(contexts)
        mask = graph.mask(cells)
        compute = np.ceil(np.maximum(graph.layer(cells) + mask, graph.logits(cells)))
        used = on_gpu + np.einsum("mck,mc->mk", cells, cell_bytes) + compute
        beside = in_ram + np.ceil(mask + 2 * graph.activation + graph.host_values)
        shared = used if fleet.unified else 0.0
        ok: BoolArray = (used <= fleet.usable[0]) & (beside + shared <= fleet.ram_usable)
        return ok

    return fits


def longest_anywhere(
    weights: WeightStack,
    caches: CacheStack,
    fleet: Fleet,
    context_max: IntArray,
    at_least: IntArray | None = None,
) -> IntArray:
    """Longest context that GPUs and RAM together hold, placed in the best way; (m, q). `at_least`:
    what GPUs hold alone, where that is known."""

    def fits(contexts: IntArray, open_rows: BoolArray) -> BoolArray:
        return _placed(weights, caches, fleet, contexts, open_rows, best_layout)

    return longest_contexts(fits, context_max, at_least)


def longest_context(
    plan: WeightPlan, caches: CacheStack, fleet: Fleet, context_max: int, *, on_gpus: bool
) -> int:
    """Longest context of one model, with everything on GPUs or placed in the best way; 0 if none.

    Several contexts are tried at a time: to place a few rows takes hardly longer than one.
    """
    place = gpu_layout if on_gpus else best_layout
    weights = stack_weights([[plan] * _AT_ONCE])
    low, high = 0, -(-context_max // CELL_PADDING)
    while low < high:
        steps = np.linspace(low + 1, high, _AT_ONCE).astype(np.int64)
        rows = MemoryRows(weights, caches, steps[None, :] * CELL_PADDING)
        placer = Placer(rows, fleet, caches.scenario)
        fitting = np.flatnonzero(placer.fits(placer.usage(place(placer))))
        n_fit = int(fitting[-1]) + 1 if len(fitting) else 0
        low, high = (
            int(steps[n_fit - 1]) if n_fit else low,
            int(steps[n_fit]) - 1 if n_fit < _AT_ONCE else high,
        )
    return min(low * CELL_PADDING, context_max)


def longest_that_holds(holds: Callable[[int], bool], most: int) -> int:
    """The longest context up to `most` for which `holds`, which is asked first of `most` itself:
    nearly always that is it. 0 if none does."""
    if not most or holds(most):
        return most
    low, high = 0, (most - 1) // CELL_PADDING  # steps; `low` holds
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle * CELL_PADDING) else (low, middle - 1)
    return low * CELL_PADDING


def _placed(
    weights: WeightStack,
    caches: CacheStack,
    fleet: Fleet,
    contexts: IntArray,
    open_rows: BoolArray,
    place: Callable[[Placer], Layout],
) -> BoolArray:
    """Whether the open rows fit as `place` lays them out; False for the others."""
    rows = MemoryRows(weights, caches, contexts).subset(open_rows.ravel())
    placer = Placer(rows, fleet, caches.scenario)
    fit = np.zeros(contexts.shape, dtype=bool)
    fit[open_rows] = placer.fits(placer.usage(place(placer)))
    return fit


def longest_of_rows(
    weights: WeightStack,
    caches: CacheStack,
    fleet: Fleet,
    context_max: IntArray,
    rows: tuple[IntArray, IntArray],
    *,
    on_gpus: bool,
) -> IntArray:
    """Longest contexts of some rows, at most one a model: `rows` are their models and their
    quantizations, `context_max` belongs to them. As `longest_contexts` finds them, but the fewer
    they are, the more of its steps are taken at a time: a table waits for one row that came to
    another quantization, and to place a few takes hardly longer than one."""
    models, quants = rows

    def fits(open_rows: IntArray, steps: IntArray) -> BoolArray:
        """Whether each open row fits at each of its steps; both of shape (rows, k)."""
        n_rows, n_tried = steps.shape
        contexts = np.full((len(weights.embedding), n_tried), CELL_PADDING, dtype=np.int64)
        contexts[models[open_rows]] = np.maximum(steps, 1) * CELL_PADDING
        each, columns = np.repeat(open_rows, n_tried), np.tile(np.arange(n_tried), n_rows)
        part = MemoryRows(
            weights, caches, contexts, np.array([models[each], quants[each], columns])
        )
        placer = Placer(part, fleet, caches.scenario)
        layout = gpu_layout(placer) if on_gpus else best_layout(placer)
        return placer.fits(placer.usage(layout)).reshape(n_rows, n_tried)

    high = -(-context_max // CELL_PADDING)
    most, least = fits(np.arange(len(high)), np.stack([high, np.ones_like(high)], axis=1)).T
    low = np.where(most, high, np.where(least, np.minimum(high, 1), 0))
    high = np.where(most, high, np.where(least, high - 1, 0))
    while len(open_rows := np.flatnonzero(low < high)):
        n_levels = min(max((_ROWS_AT_ONCE // len(open_rows) + 1).bit_length() - 1, 1), _LEVELS)
        low[open_rows], high[open_rows] = _halved(
            partial(fits, open_rows), low[open_rows], high[open_rows], n_levels
        )
    longest: IntArray = np.minimum(low * CELL_PADDING, context_max)
    return longest


def _halved(
    fits: Callable[[IntArray], BoolArray], low: IntArray, high: IntArray, n_levels: int
) -> tuple[IntArray, IntArray]:
    """Bounds after `n_levels` halvings, of which all the middles that may be met, 2^n - 1 a row,
    are tried at once."""
    lows, highs = [low[:, None]], [high[:, None]]
    middles = []
    for _ in range(n_levels):
        middle = (lows[-1] + highs[-1] + 1) // 2
        middles.append(middle)
        below = np.maximum(middle - 1, lows[-1])
        # The lower half where it does not fit, then the upper one where it does.
        lows.append(np.stack([lows[-1], middle], axis=2).reshape(len(low), -1))
        highs.append(np.stack([below, highs[-1]], axis=2).reshape(len(low), -1))
    ok = fits(np.concatenate(middles, axis=1))
    rows, at, first = np.arange(len(low)), np.zeros(len(low), dtype=np.int64), 0
    for level, middle in enumerate(middles):
        closed = lows[level][rows, at] >= highs[level][rows, at]
        at = 2 * at + (ok[rows, first + at] | closed)
        first += middle.shape[1]
    return lows[-1][rows, at], highs[-1][rows, at]


def usage_over_contexts(
    arch: Architecture,
    plan: WeightPlan,
    rig: Rig,
    scenario: Scenario,
    contexts: IntArray,
    *,
    with_ram: bool = False,
) -> Usage:
    """What one model takes at each of `contexts` with everything on GPUs, or in RAM where the rig
    has none; rows are contexts, whether they fit or not. `with_ram`: as it is placed best, with
    RAM for what GPUs cannot hold."""
    fleet, caches = fleet_of(rig, scenario), prepare_caches([arch], rig, scenario)
    weights = stack_weights([[plan] * len(contexts)])
    placer = Placer(MemoryRows(weights, caches, contexts[None, :]), fleet, scenario)
    if with_ram:
        return placer.usage(best_layout(placer))
    layout = gpu_layout(placer) if fleet.n_devices else ram_layout(placer.rows, fleet)
    return placer.usage(layout)
