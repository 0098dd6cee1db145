"""What is said first about a machine."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from advisor.advise.fit import FitRow, fit_rows, ladder
from advisor.advise.recommend import (
    effective_share,
    headline,
    mixture_sentence,
    picks,
    ranked,
    worth,
)
from advisor.advise.rigs import rig_from_parts
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import load_catalog
from advisor.domain.result import Assessment, Range, Verdict
from advisor.domain.scenario import Scenario
from advisor.domain.score import PURPOSES

CHAT = USE_BY_KEY["chat"]


@cache
def rows(gpu: str | None, ram_gib: float) -> tuple[FitRow, ...]:
    catalog = load_catalog()
    rig = rig_from_parts(catalog, gpus=[(gpu, 1)] if gpu else [], ram_gib=ram_gib,
                         cpu_only=gpu is None)  # fmt: skip
    models = [model for model in catalog.models if model.open_weights]
    return fit_rows(models, rig, Scenario(), CHAT)


def test_a_quantization_is_worth_a_smaller_model() -> None:
    # Perplexity 6.2316 -> 6.4071 (llama.cpp's table): loss 1.8296 -> 1.8574, 1.52 % more, which by
    # loss ~ N^-0.076 a model of 1.0152^(-1/0.076) = 0.82 times the parameters has.
    assert effective_share("Q4_K_M") == pytest.approx(0.82, abs=0.005)
    assert effective_share("BF16") == 1.0
    shares = [effective_share(quant) for quant in ("Q8_0", "Q6_K", "Q5_K_M", "Q3_K_M", "Q2_K")]
    assert shares == sorted(shares, reverse=True)


def test_best_first() -> None:
    order = [row.assessment for row in ranked(rows("RTX 4090", 64))]
    known = list(dict.fromkeys(order))
    assert known == [word for word in (Assessment.RUNS_WELL, Assessment.TIGHT, Assessment.SLOW,
                     Assessment.UNKNOWN, Assessment.DOES_NOT_FIT) if word in known]  # fmt: skip


@pytest.mark.parametrize("purpose", PURPOSES)
def test_three_picks_of_different_makers_that_run(purpose: str) -> None:
    found = picks(rows("RTX 4090", 64), purpose)
    assert len(found) == 3 and len({pick.row.model.vendor for pick in found}) == 3
    for pick in found:
        assert pick.row.assessment is Assessment.RUNS_WELL
        assert purpose in pick.row.model.tasks
        assert all(score.purpose == purpose for score in pick.evidence)
        assert all(score.model_id == pick.row.model.id for score in pick.evidence)


def test_what_makes_a_row_worth_more() -> None:
    found = {row.model.id: row for row in rows("RTX 4090", 64)}
    row = found["qwen3-8b"]
    assert worth(replace(row, quant="Q2_K")) < worth(replace(row, quant="Q8_0"))
    slow = replace(row, generation=Range(8.0, 7.0, 9.0))
    quick = replace(row, generation=Range(40.0, 30.0, 50.0))
    assert worth(slow) < worth(quick)
    # Speed stops counting at eight times reading speed: no small model wins by it alone.
    quickest = replace(row, generation=Range(400.0, 300.0, 500.0))
    assert worth(quickest) - worth(slow) < 2.5


def test_the_headline_grows_with_the_card() -> None:
    def billions(gpu: str | None, ram: float) -> float:
        sentence = headline(rows(gpu, ram), 8192)
        assert sentence.endswith("at 8K context.")
        return float(sentence.split("about ")[1].split("B")[0])

    assert billions("RTX 4090", 64) > billions("RTX 3060 12GB", 32) > billions(None, 16)


def test_mixtures_are_mentioned_when_they_help() -> None:
    assert "system memory" in mixture_sentence(rows("RTX 3060 12GB", 64))
    assert mixture_sentence(()) == ""


def test_a_small_model_is_shown_at_its_most_faithful() -> None:
    row = next(row for row in rows("RTX 4090", 64) if row.model.id == "llama-3.1-8b")
    assert (row.quant, row.verdict) == ("Q8_0", Verdict.GPU)


def test_a_large_model_that_does_not_fit_is_shown_at_the_usual_quantization() -> None:
    row = next(row for row in rows("RTX 4090", 64) if row.model.id == "llama-3.1-405b")
    assert row.quant == "Q4_K_M" and row.assessment is Assessment.DOES_NOT_FIT
    assert row.total_bytes > 200 << 30


def test_models_trained_in_fp4_have_one_form() -> None:
    row = next(row for row in rows("RTX 4090", 64) if row.model.id == "gpt-oss-20b")
    assert row.quant == "MXFP4"


def test_a_ladder_shrinks_and_ends_where_the_table_stands() -> None:
    catalog = load_catalog()
    rig = rig_from_parts(catalog, gpus=[("RTX 4090", 1)], ram_gib=64)
    steps = ladder(catalog.model("Qwen3 14B"), rig, Scenario(), CHAT)
    sizes = {step.quant: step.file_bytes for step in steps}
    assert sizes["BF16"] > sizes["Q8_0"] > sizes["Q4_K_M"] > sizes["Q2_K"]
    shown = next(row for row in rows("RTX 4090", 64) if row.model.id == "qwen3-14b")
    same = next(step for step in steps if step.quant == shown.quant)
    assert (same.total_bytes, same.assessment) == (shown.total_bytes, shown.assessment)
