"""The smallest change that lets a model run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.advise.build import Workshop
from advisor.advise.fit import ladder
from advisor.advise.rigs import rig_from_parts
from advisor.advise.upgrade_changes import RAM, changes
from advisor.advise.uses import USE_BY_KEY
from advisor.advise.why_not import (
    CONTEXT,
    KV_TYPE,
    PLACEMENT,
    QUANT,
    Remedy,
    hardware_remedies,
    setting_remedies,
)
from advisor.catalog.load import load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.result import Assessment, Estimate
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate

CATALOG = load_catalog()
CHAT = USE_BY_KEY["chat"]


def remedies(name: str, rig: Rig, scenario: Scenario) -> dict[str, Remedy]:
    model = CATALOG.model(name)

    def ask(on: Rig, asked: Scenario) -> Estimate:
        return estimate(model, on, asked, comfortable_tokens_per_s=CHAT.comfortable_tokens_per_s,
                        speed_model=load_speed_model())  # fmt: skip

    now = ask(rig, scenario).assessment
    rows = ladder(model, rig, scenario, CHAT)
    found = (
        *setting_remedies(ask, rig, scenario, now, rows),
        *hardware_remedies(
            ask, model, scenario, now, CHAT.comfortable_tokens_per_s,
            changes(rig, Workshop(CATALOG)),
        ),
    )  # fmt: skip
    for remedy in found:  # what is promised is what the estimate says of it
        on = rig if remedy.change is None else remedy.change.rig
        assert ask(on, remedy.scenario).assessment is remedy.assessment
    return {remedy.kind: remedy for remedy in found}


def card(name: str, ram_gib: float = 32) -> Rig:
    return rig_from_parts(CATALOG, gpus=[(name, 1)], ram_gib=ram_gib)


def test_a_little_too_large_for_the_card() -> None:
    found = remedies("mistral small 24b", card("RTX 3060 12GB"), Scenario(quant="Q4_K_M"))
    assert found[QUANT].assessment is Assessment.RUNS_WELL
    sizes = ["Q4_K_S", "IQ4_XS", "Q3_K_L", "Q3_K_M", "IQ3_M"]
    assert found[QUANT].scenario.quant in sizes  # the first step down that does, not the smallest


def test_a_long_context_is_shortened_or_its_cache_made_smaller() -> None:
    scenario = Scenario(quant="Q4_K_M", context=131072)
    found = remedies("llama 3.1 8b", card("RTX 3060 12GB", 16), scenario)
    assert found[CONTEXT].scenario.context < 131072
    assert found[KV_TYPE].scenario.kv_type_k in ("q8_0", "q4_0")
    halved = found[CONTEXT].scenario.context * 2
    assert halved & (halved - 1) == 0  # a power of two, the longest that helps


def test_layers_placed_by_hand_are_given_back() -> None:
    scenario = Scenario(quant="Q4_K_M", gpu_layers=2)
    found = remedies("llama 3.1 8b", card("RTX 4090"), scenario)
    assert found[PLACEMENT].scenario == replace(scenario, gpu_layers=None)
    assert found[PLACEMENT].assessment is Assessment.RUNS_WELL


def test_what_lacks_memory_is_told_the_cheapest_modules() -> None:
    found = remedies("gpt-oss 120b", card("RTX 3060 12GB", 32), Scenario(quant="MXFP4"))
    change = found[RAM].change
    assert change is not None and "64 GiB" in change.title
    assert found[RAM].assessment in (Assessment.RUNS_WELL, Assessment.TIGHT)


@pytest.mark.parametrize("model", ["deepseek r1", "kimi k2"])
def test_what_no_single_change_mends_has_no_remedy(model: str) -> None:
    assert not remedies(model, card("RTX 3060 12GB", 16), Scenario(quant="Q4_K_M"))
