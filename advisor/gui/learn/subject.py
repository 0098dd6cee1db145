"""The model and machine that examples are about: what is open in the window, else the best pick."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from advisor.advise.recommend import ranked
from advisor.errors import AdvisorError

if TYPE_CHECKING:
    from advisor.domain.architecture import Architecture
    from advisor.domain.hardware import Rig
    from advisor.domain.model import Model
    from advisor.domain.result import Estimate
    from advisor.estimate.weights import WeightPlan
    from advisor.gui.context import Context
    from advisor.session.results import Results
    from advisor.session.state import AppState


@dataclass(frozen=True, slots=True)
class Subject:
    model: Model
    architecture: Architecture
    rig: Rig
    estimate: Estimate
    plan: WeightPlan

    @property
    def named(self) -> str:
        """`Llama 3.1 8B Instruct, Q4_K_M`."""
        return f"{self.model.name}, {self.estimate.scenario.quant}"


def chosen_model(results: Results, state: AppState) -> str:
    """Id of the model that is open in the window, else of the best for the rig; empty for none."""
    rows = ranked(results.rows(state))
    if state.selected_model in {row.model.id for row in rows}:
        return str(state.selected_model)
    return rows[0].model.id if rows else ""


def subject_of(context: Context) -> Subject | None:
    """None until the machine is known, and for a model whose shape or settings allow no answer."""
    from advisor.estimate.weights import weight_plan

    results, state = context.results, context.session.state
    if results is None or state.rig is None:
        return None
    chosen = chosen_model(results, state)
    quant = state.selected_quant if chosen == state.selected_model else None
    try:
        detail = results.detail(replace(state, selected_model=chosen, selected_quant=quant))
        if detail is None or detail.model.architecture is None:
            return None
        scenario = detail.estimate.scenario
        plan = weight_plan(detail.model, scenario.quant, scenario.imatrix)
    except AdvisorError:
        return None
    return Subject(detail.model, detail.model.architecture, state.rig, detail.estimate, plan)
