"""Inverse questions: an answer asked about again confirms itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.catalog.load import load_catalog
from advisor.domain.result import Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from advisor.estimate.inverse import best_quantization, changes_to_fit, least_graphics_memory
from tests.estimate_rigs import gpu, rig

FAITHFUL = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "IQ4_XS", "Q3_K_M", "IQ3_XXS", "Q2_K")


def test_least_graphics_memory_is_just_enough() -> None:
    model = load_catalog().model("Phi-4 14B")
    card = gpu(8)
    needed = least_graphics_memory(model, card.spec, Scenario())
    enough = rig(replace(card, usable_bytes=needed))
    short = rig(replace(card, usable_bytes=needed - 1))
    assert estimate(model, enough, Scenario()).placement.verdict is Verdict.GPU
    assert estimate(model, short, Scenario()).placement.verdict is not Verdict.GPU


def test_best_quantization_is_the_most_faithful_that_fits() -> None:
    model = load_catalog().model("Qwen3 14B")
    machine = rig(gpu(12))
    best = best_quantization(model, machine, Scenario(), FAITHFUL)
    assert best is not None
    better = FAITHFUL[FAITHFUL.index(best) - 1]
    fits = {
        quant: estimate(model, machine, Scenario(quant=quant)).placement.verdict
        for quant in (best, better)
    }
    assert fits[best] is Verdict.GPU
    assert fits[better] is not Verdict.GPU


def test_none_fits_on_a_small_machine() -> None:
    model = load_catalog().model("DeepSeek R1")
    assert best_quantization(model, rig(gpu(8), ram_gib=16), Scenario(), FAITHFUL) is None


@pytest.mark.parametrize(
    ("name", "settings", "kinds"),
    [
        ("Llama 3.1 8B", Scenario(context=131072), {"kv_type", "context", "memory"}),
        ("Qwen3 32B", Scenario(), {"memory"}),
        ("Qwen3 14B", Scenario(quant="Q6_K", context=8192), {"quant", "memory"}),
    ],
)
def test_each_change_does_what_it_says(name: str, settings: Scenario, kinds: set[str]) -> None:
    model, machine = load_catalog().model(name), rig(gpu(12))
    changes = changes_to_fit(model, machine, settings, FAITHFUL)
    assert kinds <= {change.kind for change in changes}
    for change in changes:
        if change.scenario is not None:
            answer = estimate(model, machine, change.scenario)
            assert answer.placement.verdict is Verdict.GPU
        else:
            larger = gpu(12 + change.missing_bytes / 2**30 + 0.001)
            assert estimate(model, rig(larger), settings).placement.verdict is Verdict.GPU


def test_nothing_to_change_when_it_fits() -> None:
    model = load_catalog().model("Llama 3.1 8B")
    assert changes_to_fit(model, rig(gpu(24)), Scenario(), FAITHFUL) == ()
