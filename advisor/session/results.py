"""Answers for a state, computed when asked for and kept: what tables, charts and exports show."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from advisor.advise.asked import estimate_asked, without_extras
from advisor.advise.calibration import UNCORRECTED, Calibration, calibration
from advisor.advise.commands import Command, Shell
from advisor.advise.curves import MemoryCurve, SpeedCurve, memory_curve, speed_curve
from advisor.advise.fit import FitRow, fit_rows, ladder
from advisor.advise.installed import installed_row
from advisor.advise.measured import estimate_with, measured_rows
from advisor.advise.run_commands import commands_for, shell_of
from advisor.advise.uses import USE_BY_KEY, Use
from advisor.catalog.load import Catalog
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate
from advisor.domain.scenario import Scenario
from advisor.estimate.draft_memory import rig_without
from advisor.estimate.weights import WeightPlan
from advisor.session.state import AppState

T = TypeVar("T")
# A slider has about twenty stops: going back and forth over them recomputes nothing.
_KEPT = 64


@dataclass(frozen=True)
class Detail:
    """One model in full on the state's rig; its parts are computed when first read."""

    model: Model
    rig: Rig
    estimate: Estimate
    _ladder: Callable[[], tuple[FitRow, ...]]
    _memory_curve: Callable[[], MemoryCurve | None]
    _speed_curve: Callable[[], SpeedCurve | None]

    @cached_property
    def ladder(self) -> tuple[FitRow, ...]:
        """All quantizations, smallest first."""
        return self._ladder()

    @cached_property
    def memory_curve(self) -> MemoryCurve | None:
        """None when the model's shape is unknown."""
        return self._memory_curve()

    @cached_property
    def speed_curve(self) -> SpeedCurve | None:
        """None when the speed is unknown or the model does not fit."""
        return self._speed_curve()

    def commands(self, shell: Shell | None = None) -> tuple[Command, ...]:
        """For the shell given, or for the one of the rig's system; llama.cpp's comes first."""
        return commands_for(self.model, self.estimate, self.rig, shell or shell_of(self.rig.os))


class Results:
    """`rows` and `detail` for any state; equal questions are answered once."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.models = tuple(model for model in catalog.models if model.open_weights)
        self._kept: OrderedDict[Hashable, object] = OrderedDict()

    def rows(self, state: AppState) -> tuple[FitRow, ...]:
        """Every open model at its best quantization on the state's rig, in catalog order; empty
        while the rig is unknown."""
        rig, scenario = state.rig, without_extras(state.scenario)
        if rig is None:
            return ()
        use = USE_BY_KEY[state.use]
        of_catalog = self._once(
            ("rows", rig, scenario, use, state.measurements),
            lambda: self._rows(self.models, rig, scenario, use, self.own(state)),
        )
        if not state.installed:
            return of_catalog
        own = self.own(state)

        def with_installed() -> tuple[FitRow, ...]:
            own_rows = (installed_row(each, rig, scenario, use, own) for each in state.installed)
            return (*of_catalog, *own_rows)

        key = ("with files", state.installed, rig, scenario, use, state.measurements)
        return self._once(key, with_installed)

    def rows_of(self, models: tuple[Model, ...], state: AppState) -> tuple[FitRow, ...]:
        """The rows of some models of the catalog alone: a table's lines that are in view, in a
        fraction of the time of all."""
        rig, use = state.rig, USE_BY_KEY[state.use]
        scenario = without_extras(state.scenario)
        if rig is None:
            return ()
        known = self._kept.get(("rows", rig, scenario, use, state.measurements))
        if isinstance(known, tuple):
            wanted = {model.id for model in models}
            return tuple(row for row in known if row.model.id in wanted)
        return self._rows(models, rig, scenario, use, self.own(state))

    def prepare(self, models: tuple[Model, ...], state: AppState) -> None:
        """Makes the next `rows_of` these models quick at any context."""
        if state.rig is not None:
            scenario, use = without_extras(state.scenario), USE_BY_KEY[state.use]
            self._rows(models, state.rig, scenario, use, self.own(state))

    def own(self, state: AppState) -> Calibration:
        """What the person's measurements say about the state's rig."""
        rig, measurements = state.rig, state.measurements
        if rig is None or not measurements:
            return UNCORRECTED
        return self._once(
            ("own", rig, measurements), lambda: calibration(self.catalog, measurements, rig)
        )

    def _rows(
        self, models: tuple[Model, ...], rig: Rig, scenario: Scenario, use: Use, own: Calibration
    ) -> tuple[FitRow, ...]:
        rows = fit_rows(models, rig, scenario, use, own.corrections)
        return measured_rows(own, rows, rig, scenario, use)

    def detail(self, state: AppState) -> Detail | None:
        """The selected model at the selected quantization, or at its best one."""
        rig = state.rig
        if rig is None or state.selected_model is None:
            return None
        row = next((row for row in self.rows(state) if row.model.id == state.selected_model), None)
        if row is None:
            return None
        model, use = row.model, USE_BY_KEY[state.use]
        scenario = replace(state.scenario, quant=state.selected_quant or row.quant)

        own = self.own(state)
        if model.file_path:
            return self._installed_detail(state, rig, model, use, own)

        def compute() -> Detail:
            answer = estimate_asked(
                self.catalog,
                own,
                model,
                rig,
                scenario,
                comfortable_tokens_per_s=use.comfortable_tokens_per_s,
            )
            alone = without_extras(scenario)
            return Detail(
                model,
                rig,
                answer,
                lambda: measured_rows(
                    own, ladder(model, rig, alone, use, own.corrections), rig, alone, use
                ),
                lambda: _memory_curve(model, rig, alone, answer),
                lambda: speed_curve(model, rig, alone, answer.placement, own.corrections),
            )

        return self._once(("detail", model.id, rig, scenario, use, state.measurements), compute)

    def _installed_detail(
        self, state: AppState, rig: Rig, model: Model, use: Use, own: Calibration
    ) -> Detail:
        """A file has its own tensors and one quantization."""
        installed = next(each for each in state.installed if each.model.id == model.id)
        scenario = replace(state.scenario, quant=installed.quant)

        def compute() -> Detail:
            answer = estimate_asked(
                self.catalog, own, model, rig, scenario, plan=installed.plan,
                comfortable_tokens_per_s=use.comfortable_tokens_per_s,
            )  # fmt: skip
            alone = without_extras(scenario)
            return Detail(
                model,
                rig,
                answer,
                lambda: (),
                lambda: _memory_curve(model, rig, alone, answer, installed.plan),
                lambda: speed_curve(
                    model, rig, alone, answer.placement, own.corrections, installed.plan
                ),
            )

        return self._once(("detail", model.id, rig, scenario, use, state.measurements), compute)

    def pinned(self, state: AppState) -> tuple[Detail, ...]:
        """The pinned models, each at its best quantization; ids that are no model are left out."""
        details = (
            self.detail(replace(state, selected_model=id_, selected_quant=None))
            for id_ in state.pinned
        )
        return tuple(detail for detail in details if detail is not None)

    def asking(self, model: Model, state: AppState) -> Callable[[Rig, Scenario], Estimate]:
        """What the model does on any rig with any settings, for the state's use."""
        own, use = self.own(state), USE_BY_KEY[state.use]
        comfortable = use.comfortable_tokens_per_s

        def ask(rig: Rig, scenario: Scenario) -> Estimate:
            return estimate_with(own, model, rig, scenario, comfortable_tokens_per_s=comfortable)

        return ask

    def check(self, state: AppState, scenario: Scenario) -> None:
        """Raises InputError where the selected model cannot be run with these settings."""
        rig, found = state.rig, self._selected(state)
        if rig is None or found is None or found.architecture is None:
            return
        plan = next((each.plan for each in state.installed if each.model is found), None)
        scenario = replace(without_extras(scenario), quant=state.selected_quant or scenario.quant)
        estimate_with(self.own(state), found, rig, scenario, plan=plan)

    def _selected(self, state: AppState) -> Model | None:
        models = (*self.models, *(each.model for each in state.installed))
        return next((model for model in models if model.id == state.selected_model), None)

    def _once(self, key: Hashable, compute: Callable[[], T]) -> T:
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]  # type: ignore[return-value]
        value = compute()
        self._kept[key] = value
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return value


def _memory_curve(
    model: Model, rig: Rig, scenario: Scenario, answer: Estimate, plan: WeightPlan | None = None
) -> MemoryCurve | None:
    """On what a drafter leaves of the rig."""
    left = rig_without(rig, answer.draft) if answer.draft else rig
    return memory_curve(model, left, scenario, plan)
