"""Answers for some models are those for all: a table's lines in view are right before the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.domain.scenario import Scenario
from advisor.session.results import Results
from advisor.session.state import AppState


@pytest.mark.parametrize("gpu", ["RTX 4090", None])
def test_the_rows_of_some_models_are_those_among_all(gpu: str | None) -> None:
    catalog = load_catalog()
    rig = rig_from_parts(catalog, gpus=[(gpu, 1)] if gpu else [], ram_gib=32)
    results = Results(catalog)
    some = results.models[10:200:9]
    state = AppState(rigs=(rig,), detecting=False)
    for context in (4096, 40_960, 262_144):
        at = replace(state, scenario=Scenario(context=context))
        before = results.rows_of(some, at)  # computed
        every = {row.model.id: row for row in results.rows(at)}
        assert before == tuple(every[model.id] for model in some)
        assert results.rows_of(some, at) == before  # picked from all


def test_what_one_model_is_asked_beside_itself_leaves_the_table_alone() -> None:
    """Drafts suit one model and a cold start comes once: rows are those of loaded models alone."""
    catalog = load_catalog()
    rig = rig_from_parts(catalog, gpus=[("RTX 4090", 1)], ram_gib=32)
    results, plain = Results(catalog), Scenario()
    asked = replace(plain, storage="hdd", draft="llama-3.2-1b", acceptance=0.8)
    state = AppState(rigs=(rig,), detecting=False, scenario=plain, selected_model="llama-3.1-8b")
    beside = replace(state, scenario=asked)
    assert results.rows(beside) is results.rows(state)
    one, other = results.detail(state), results.detail(beside)
    assert one is not None and other is not None
    assert one.estimate.draft is None and other.estimate.draft is not None
    assert one.memory_curve is not None and other.memory_curve is not None
    assert other.memory_curve.limit_bytes < one.memory_curve.limit_bytes
    elsewhere = results.detail(replace(beside, selected_model="gemma-3-12b"))
    assert elsewhere is not None and elsewhere.estimate.draft is None
