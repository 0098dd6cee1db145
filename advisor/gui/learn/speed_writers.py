"""The models that can write in a lane, and how fast they do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advisor.advise.recommend import ranked
from advisor.domain.result import Assessment
from advisor.errors import AdvisorError
from advisor.gui.learn.speed_lane import Writer
from advisor.gui.learn.speed_times import ANSWER_LENGTHS
from advisor.gui.widgets.find_combo import Choice
from advisor.learn.felt_speed import answer_times, pace
from advisor.units import format_tokens

if TYPE_CHECKING:
    from advisor.session.results import Results
    from advisor.session.state import AppState


translate = QCoreApplication.translate


def model_choices(results: Results, state: AppState) -> list[Choice]:
    """Every model, best for the rig first; those that do not run say so."""
    texts = {
        Assessment.DOES_NOT_FIT: translate("SpeedWriters", "does not fit"),
        Assessment.UNKNOWN: translate("SpeedWriters", "unknown"),
    }
    return [
        Choice(row.model.id, f"{row.model.name}  {row.quant}", texts.get(row.assessment, ""))
        for row in ranked(results.rows(state))
    ]


def model_writer(results: Results, state: AppState, model_id: str, prompt_tokens: int) -> Writer:
    """Slow the first time: not for the main thread."""
    rig = state.rig
    row = next((row for row in results.rows(state) if row.model.id == model_id), None)
    if rig is None or row is None:
        return Writer("", problem=translate("SpeedWriters", "The machine is not known yet."))
    same = model_id == state.selected_model
    quant = (state.selected_quant if same else None) or row.quant
    scenario, own = replace(state.scenario, quant=quant), results.own(state)
    title = f"{row.model.name}, {quant}"
    try:
        found = pace(row.model, rig, scenario, prompt_tokens, own)
        if found is None:
            text = translate(
                "SpeedWriters", "{model} does not run here with a prompt of {tokens} tokens."
            )
            problem = text.format(model=row.model.name, tokens=format_tokens(prompt_tokens))
            return Writer(title, problem=problem)
        answers = answer_times(row.model, rig, scenario, prompt_tokens, ANSWER_LENGTHS, own)
    except AdvisorError as error:
        return Writer(title, problem=str(error))
    basis = "\n".join([*found.formulas, found.basis])
    return Writer(title, found.first_token_s, found.generation, prompt_tokens, answers, basis)
