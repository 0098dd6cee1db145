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
