"""What the compare page asks of the rigs: the same figures as every other page shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from advisor.advise.measured import estimate_with
from advisor.advise.plan_answer import wish_quant
from advisor.advise.side_by_side import WELL_KNOWN, SideBySide, side_by_side
from advisor.advise.uses import USE_BY_KEY
from advisor.session.state import AppState

if TYPE_CHECKING:
    from advisor.advise.build import Workshop
    from advisor.domain.model import Model
    from advisor.session.results import Results

MOST_MODELS = 12


def marked_models(results: Results, state: AppState) -> tuple[Model, ...]:
    """The models a person marked, else a few well-known ones."""
    by_id = {model.id: model for model in results.models}
    wanted = state.compared_models or WELL_KNOWN
    return tuple(by_id[id_] for id_ in wanted if id_ in by_id and by_id[id_].architecture)


def answer(
    results: Results, workshop: Workshop, state: AppState, rigs: Sequence[int]
) -> SideBySide:
    """The marked models on the rigs with these indices."""
    models = marked_models(results, state)
    comfortable = USE_BY_KEY[state.use].comfortable_tokens_per_s
    estimates = []
    for index in rigs:
        # As Results.detail does it, less the table of all models on every rig.
        own = results.own(replace(state, active_rig=index))
        estimates.append(
            [
                estimate_with(
                    own, model, state.rigs[index],
                    replace(state.scenario, quant=wish_quant(model, None)),
                    comfortable_tokens_per_s=comfortable,
                )
                for model in models
            ]
        )  # fmt: skip
    chosen = [(state.rigs[i], state.plans[i - 1] if i else None) for i in rigs]
    return side_by_side(workshop, chosen, models, estimates, state.scenario, comfortable)
