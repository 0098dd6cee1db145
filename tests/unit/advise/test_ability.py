"""How good a model is, by what was published about it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.advise.ability import (
    ability,
    evidence,
    is_judged_by_scores,
    log2_size,
    shared_scores,
)
from advisor.catalog.load import load_catalog
from advisor.catalog.scores import load_scores, scores_of
from advisor.domain.score import PURPOSES

CATALOG = load_catalog()


def test_published_scores_are_in_their_range_and_name_their_source() -> None:
    scores = load_scores()
    assert len(scores) > 3000
    for score in scores:
        assert score.source and score.date and score.reported_by
        if score.unit == "%":
            assert 0 <= score.value <= 100, score
    # OpenAI's page gives gpt-oss-120b 80.1 % in GPQA Diamond; other harnesses give other figures.
    diamond = {s.value for s in scores_of("gpt-oss-120b") if s.benchmark == "GPQA Diamond"}
    assert 80.1 in diamond and len(diamond) > 1


@pytest.mark.parametrize(
    ("better", "worse", "purpose"),
    [
        # Each pair is ordered so by every source that has both.
        ("qwen3-32b", "qwen2.5-32b", "reasoning"),
        ("deepseek-r1", "llama-3.3-70b", "reasoning"),
        ("gemma-3-27b", "gemma-2-27b", "chat"),
        ("llama-3.1-70b", "llama-3.1-8b", "chat"),
        ("qwen2.5-coder-32b", "qwen2.5-coder-7b", "code"),
        ("gpt-oss-120b", "gpt-oss-20b", "reasoning"),
    ],
)
def test_better_scores_mean_a_better_model(better: str, worse: str, purpose: str) -> None:
    above, below = (ability(CATALOG.model(name), purpose) for name in (better, worse))
    assert above.log2_params > below.log2_params


def test_a_model_without_scores_is_judged_by_size_and_age_and_less_surely() -> None:
    scored = {score.model_id for score in load_scores()}
    unscored = next(m for m in CATALOG.models if m.total_params and m.id not in scored)
    known = ability(unscored, "chat")
    assert known.n_scores == 0 and not is_judged_by_scores(unscored)
    assert known.error > ability(CATALOG.model("gpt-oss-120b"), "chat").error
    own = replace(unscored, id="of-a-person")  # a model that no catalog knew when it was fitted
    assert ability(own, "chat").log2_params == log2_size(own)
    older = replace(own, released="2023-06")
    assert ability(older, "chat").log2_params < ability(own, "chat").log2_params


def test_evidence_holds_each_benchmark_once_and_only_for_the_purpose() -> None:
    for purpose in PURPOSES:
        found = evidence(CATALOG.model("qwen3-235b-a22b"), purpose)
        names = [score.benchmark for score in found]
        assert len(names) == len(set(names))
        assert all(score.purpose == purpose for score in found)
    assert evidence(CATALOG.model("qwen3-235b-a22b"), "code")


def test_only_scores_of_one_source_stand_side_by_side() -> None:
    models = [CATALOG.model(name) for name in ("qwen3-8b", "qwen3-32b", "gemma-3-12b")]
    shared = shared_scores(models)
    assert shared and len({each.benchmark for each in shared}) == len(shared)
    for each in shared:
        known = [value for value in each.values if value is not None]
        assert len(known) > 1 and len(each.values) == 3
        for model, value in zip(models, each.values, strict=True):
            of_source = {s.value for s in scores_of(model.id) if s.set_id == each.source.set_id}
            assert value is None or value in of_source
    assert not shared_scores([CATALOG.model("qwen3-8b")])
