"""Placements with the compute buffers that the engine will really allocate.

The search (`search.py`) places thousands of rows by closed formulas; here one row's graph is
allocated as the engine does it (`graph/`), and where its buffers turn out too large for the layout
found, the search goes on with that much less room.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

import numpy as np

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario
from advisor.estimate.demand import copies_quantized_cache
from advisor.estimate.graph.builder import Devices
from advisor.estimate.graph.contexts import ContextGraphs
from advisor.estimate.placement import Fleet, Layout, Placer, Usage
from advisor.estimate.search import best_layout
from advisor.estimate.weight_plan import WeightPlan

_ATTEMPTS = 4


class Allocation:
    """The exact buffers of one model's graph on one rig."""

    def __init__(
        self, arch: Architecture, plan: WeightPlan, rig: Rig, moved: Mapping[str, int]
    ) -> None:
        self._arch, self._plan, self._rig, self._moved = arch, plan, rig, moved

    def usage(self, placer: Placer, layout: Layout, scenario: Scenario) -> Usage:
        """What the only row takes in `layout`, its compute buffers exact where the graph is
        known."""
        usage = placer.usage(layout)
        n_gpus = placer.fleet.n_devices
        if not placer.works_anywhere(layout)[0]:
            n_gpus = 0
        exact = self._buffers(placer, layout, scenario, n_gpus)
        if exact is None:
            return usage
        compute = np.zeros_like(usage.compute)
        compute[:n_gpus, 0] = exact[:n_gpus]
        return replace(
            usage,
            compute=compute,
            compute_high=compute,
            ram_compute=np.array([float(exact[-1])]),
        )

    def _buffers(
        self, placer: Placer, layout: Layout, scenario: Scenario, n_gpus: int
    ) -> tuple[int, ...] | None:
        bounds = tuple(int(bound) for bound in layout.bounds[:, 0])
        pipelined = bool(n_gpus and placer.pipelined(layout)[0])
        settings = replace(scenario, context=0, depth=0, prompt_tokens=1)
        cuda = copies_quantized_cache(self._rig, scenario)
        moved = tuple(self._moved.items()) if n_gpus else ()
        graphs = _known_graphs(
            self._plan, self._arch, settings, n_gpus, bounds, int(layout.cpu_moe[0]), moved,
            cuda, pipelined,
        )  # fmt: skip
        return graphs.buffers(scenario.context)

    def place(self, placer: Placer, scenario: Scenario) -> tuple[Layout, Usage]:
        """The best layout whose exact buffers fit; the first one found if none does."""
        room = placer.fleet
        layout = first = best_layout(placer)
        usage = first_usage = self.usage(placer, layout, scenario)
        for _ in range(_ATTEMPTS):
            planned = placer.usage(layout)
            if placer.fits(usage)[0]:
                return layout, usage
            if not placer.fits(planned)[0]:
                break
            room = _narrowed(placer.fleet, room, planned, usage)
            layout = best_layout(Placer(placer.rows, room, scenario))
            usage = self.usage(placer, layout, scenario)
        return (layout, usage) if placer.fits(usage)[0] else (first, first_usage)


@lru_cache(maxsize=64)
def _known_graphs(
    plan: WeightPlan,
    arch: Architecture,
    settings: Scenario,
    n_gpus: int,
    bounds: tuple[int, ...],
    cpu_moe: int,
    moved: tuple[tuple[str, int], ...],
    cuda: bool,
    pipelined: bool,
) -> ContextGraphs:
    """Rigs that differ in their cards alone lay a model out alike: they ask for the same graphs."""
    devices = Devices(n_gpus, bounds, cpu_moe, dict(moved))
    return ContextGraphs(plan, arch, settings, devices, cuda=cuda, pipelined=pipelined)


def _narrowed(fleet: Fleet, room: Fleet, planned: Usage, exact: Usage) -> Fleet:
    """Less room by what the formulas gave too little; `room` as the search had it."""
    missing = np.maximum(exact.compute[:, 0] - planned.compute[:, 0], 0.0)
    ram_missing = max(float(exact.ram_compute[0] - planned.ram_compute[0]), 0.0)
    usable = tuple(
        min(had, whole - float(less))
        for had, whole, less in zip(room.usable, fleet.usable, missing, strict=True)
    )
    return replace(
        room, usable=usable, ram_usable=min(room.ram_usable, fleet.ram_usable - ram_missing)
    )
