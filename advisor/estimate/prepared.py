"""One model on one rig under fixed settings, for any context: where it lies and what it takes."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from functools import cached_property, lru_cache

import numpy as np

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.context import longest_context, longest_that_holds
from advisor.estimate.demand import prepare_caches
from advisor.estimate.exact import Allocation
from advisor.estimate.memory_rows import MemoryRows
from advisor.estimate.overrides import apply_overrides
from advisor.estimate.placement import Layout, Placer, Usage, fleet_of, ram_layout
from advisor.estimate.search import best_layout, gpu_layout
from advisor.estimate.weight_stack import stack_weights
from advisor.estimate.weights import WeightPlan, weight_plan

RUNS = frozenset(Verdict) - {Verdict.NONE}


def prepare(model: Model, rig: Rig, settings: Scenario, plan: WeightPlan | None = None) -> Prepared:
    """`settings` without what the context and the request set; `plan` is given for a file, whose
    tensors are known."""
    if plan is None:
        return _kept(model, rig, settings)
    assert model.architecture is not None
    return Prepared(model.architecture, plan, rig, settings)


@lru_cache(maxsize=32)
def _kept(model: Model, rig: Rig, settings: Scenario) -> Prepared:
    """Dragging the context asks for the same model again and again."""
    assert model.architecture is not None
    plan = weight_plan(model, settings.quant, settings.imatrix)
    return Prepared(model.architecture, plan, rig, settings)


class Prepared:
    """What an estimate needs that does not depend on the context."""

    def __init__(self, arch: Architecture, plan: WeightPlan, rig: Rig, settings: Scenario) -> None:
        self.plan, self.fleet = plan, fleet_of(rig, settings)
        overrides = apply_overrides(plan, settings.override_tensor, self.fleet.n_devices)
        self._overrides = overrides
        self._settings = self.as_placed(settings)
        if overrides.moved:
            self.fleet = replace(self.fleet, pinned=overrides.pinned)
        self._allocation = Allocation(arch, plan, rig, overrides.moved)
        self._weights = stack_weights([[overrides.plan]])
        self._caches = prepare_caches([arch], rig, settings)
        self._context_max = arch.context_max

    def as_placed(self, scenario: Scenario) -> Scenario:
        """With overrides that are --n-cpu-moe in other words said so."""
        if self._overrides.cpu_moe is None:
            return scenario
        return replace(scenario, cpu_moe_layers=self._overrides.cpu_moe, override_tensor=())

    @property
    def moves_tensors(self) -> bool:
        """Whether single tensors lie elsewhere than their block, so that no speed is known."""
        return bool(self._overrides.moved)

    def rows(self, context: int) -> MemoryRows:
        return MemoryRows(self._weights, self._caches, np.array([[context]]))

    def place(self, context: int, scenario: Scenario) -> tuple[Placer, Layout, Usage]:
        """The best placement at `context` and what it takes."""
        scenario = self.as_placed(scenario)
        placer = Placer(self.rows(context), self.fleet, scenario)
        return placer, *self._allocation.place(placer, scenario)

    def whole(self, context: int) -> Usage:
        """What it takes with everything on GPUs, or in RAM where there are none; fits or not."""
        scenario = replace(self._settings, context=context)
        placer = Placer(self.rows(context), self.fleet, scenario)
        has_gpus = bool(self.fleet.n_devices)
        layout = gpu_layout(placer) if has_gpus else ram_layout(placer.rows, self.fleet)
        return self._allocation.usage(placer, layout, scenario)

    @cached_property
    def longest_on_gpus(self) -> int:
        """Longest context with everything on GPUs."""
        return self._longest_exact(self._longest(on_gpus=True), {Verdict.GPU})

    @cached_property
    def longest_anywhere(self) -> int:
        """Longest context that GPUs and RAM hold together."""
        return self._longest_exact(self._longest(on_gpus=False), RUNS)

    def _longest(self, *, on_gpus: bool) -> int:
        plan, most = self._overrides.plan, self._context_max
        return longest_context(plan, self._caches, self.fleet, most, on_gpus=on_gpus)

    def _has_ample_room(self, context: int, wanted: Set[Verdict]) -> bool:
        """Whether all would fit with compute buffers of twice the formulas' size: on every device,
        or with RAM enough for the blocks that GPUs would then have no room for."""
        placer = Placer(self.rows(context), self.fleet, self._settings)
        usage = placer.usage(best_layout(placer))
        doubled = replace(usage, compute=2 * usage.compute, ram_compute=2 * usage.ram_compute)
        if placer.fits(doubled)[0]:
            return True
        settings = self._settings
        fixed = settings.gpu_layers is not None or settings.cpu_moe_layers is not None
        if fixed or self.fleet.unified or Verdict.SPLIT not in wanted or self.moves_tensors:
            return False
        cache = float(usage.cache.sum() + usage.ram_cache.sum())
        block = float(self.plan.block_bytes.max()) + 2 * cache / self.plan.n_blocks
        moved = float(usage.compute.sum()) + self.fleet.n_devices * block
        spare: float = self.fleet.ram_usable - float(doubled.ram_total[0])
        return moved <= spare

    def _longest_exact(self, planned: int, wanted: Set[Verdict]) -> int:
        """The longest up to `planned`, which closed formulas found, with the engine's own
        buffers."""

        def holds(context: int) -> bool:
            settings = replace(self._settings, context=context)
            return verdict_of(*self.place(context, settings)) in wanted

        if not planned or self._has_ample_room(planned, wanted):
            return planned
        return longest_that_holds(holds, planned)


def verdict_of(placer: Placer, layout: Layout, usage: Usage) -> Verdict:
    """Where the only row of `placer` runs."""
    if not placer.fits(usage)[0]:
        return Verdict.NONE
    if placer.complete(layout)[0]:
        return Verdict.GPU
    return Verdict.CPU if layout.start[0] > placer.rows.n_blocks[0] else Verdict.SPLIT
