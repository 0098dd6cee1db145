"""Inverse questions: the longest context that fits, and what would have to change.

Memory never shrinks as the context grows, so that the longest context is found by bisection over
the steps of 256 tokens in which llama.cpp allocates.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario
from advisor.estimate.demand import CacheStack, prepare_caches
from advisor.estimate.kv_cache import CELL_PADDING, IntArray
from advisor.estimate.memory_rows import BoolArray, MemoryRows
from advisor.estimate.placement import Fleet, Placer, Usage, fleet_of, ram_layout
from advisor.estimate.search import best_layout, gpu_layout
from advisor.estimate.weight_stack import WeightStack, stack_weights
from advisor.estimate.weights import WeightPlan


def longest_contexts(fits: Callable[[IntArray], BoolArray], context_max: IntArray) -> IntArray:
    """For each row the longest context up to `context_max` for which `fits` holds, 0 if none.

    `fits` maps contexts to truth, row by row, and is monotone. The answer is a multiple of 256
    unless `context_max` itself, which need not be one, is reached.
    """
    steps = -(-context_max // CELL_PADDING)
    low, high = (
        np.zeros_like(steps),
        steps,
    )  # `low` steps fit (0: not known to), more than `high` do not
    while (low < high).any():
        middle = (low + high + 1) // 2
        ok = fits(np.maximum(middle, 1) * CELL_PADDING)
        low = np.where(ok, middle, low)
        high = np.where(ok, high, middle - 1)
    longest: IntArray = np.minimum(low * CELL_PADDING, context_max)
    return longest


def longest_on_gpus(
    weights: WeightStack, caches: CacheStack, fleet: Fleet, context_max: IntArray
) -> IntArray:
    """Longest context with every block, expert and buffer on GPUs; (m, q)."""

    def fits(contexts: IntArray) -> BoolArray:
        placer = Placer(MemoryRows(weights, caches, contexts), fleet, caches.scenario)
        return _shaped(placer.fits(placer.usage(gpu_layout(placer))), contexts)

    return longest_contexts(fits, context_max)


def longest_anywhere(
    weights: WeightStack, caches: CacheStack, fleet: Fleet, context_max: IntArray
) -> IntArray:
    """Longest context that GPUs and RAM together hold, placed in the best way; (m, q)."""

    def fits(contexts: IntArray) -> BoolArray:
        placer = Placer(MemoryRows(weights, caches, contexts), fleet, caches.scenario)
        return _shaped(placer.fits(placer.usage(best_layout(placer))), contexts)

    return longest_contexts(fits, context_max)


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
    quantizations, `context_max` belongs to them."""
    models, quants = rows
    n_models, n_quants = weights.embedding.shape
    chosen = np.zeros((n_models, n_quants), dtype=bool)
    chosen[models, quants] = True

    def fits(contexts: IntArray) -> BoolArray:
        column = np.full((n_models, 1), CELL_PADDING, dtype=np.int64)
        column[models, 0] = contexts
        part = MemoryRows(weights, caches, column).subset(chosen.ravel())
        placer = Placer(part, fleet, caches.scenario)
        layout = gpu_layout(placer) if on_gpus else best_layout(placer)
        return placer.fits(placer.usage(layout))

    return longest_contexts(fits, context_max)


def _shaped(rows: BoolArray, contexts: IntArray) -> BoolArray:
    return rows.reshape(contexts.shape)


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
