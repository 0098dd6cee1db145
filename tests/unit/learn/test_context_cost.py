"""What a context costs on a machine; remedies that the estimate itself confirms."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.advise.fit import fit_rows
from advisor.advise.rigs import rig_from_parts
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Rig
from advisor.domain.result import Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.engine import estimate
from advisor.learn.context_cost import context_cost, longest_context, remedies
from advisor.learn.long_context import BENCHMARKS, length_results

CATALOG = load_catalog()
LLAMA = CATALOG.model("llama-3.1-8b")


def rig(card: str) -> Rig:
    return rig_from_parts(CATALOG, [(card, 1)], ram_gib=32)


def test_costs_are_those_of_the_estimate() -> None:
    machine = rig("RTX 4090")
    cost = context_cost(LLAMA, machine, Scenario(quant="Q4_K_M"), 32768, 15_800)
    assert cost.kv_bytes == 4 << 30
    assert cost.kv_bytes_per_token == 2 * 32 * 8 * 128 * 2  # K and V, layers, heads, values, bytes
    assert cost.estimate.scenario.context == 32768
    assert cost.first_token_s is not None and cost.prefill is not None and cost.full is not None
    short = context_cost(LLAMA, machine, Scenario(quant="Q4_K_M"), 32768, 500)
    assert short.first_token_s is not None and short.full is not None
    assert short.first_token_s.mid < cost.first_token_s.mid
    assert short.full.mid > cost.full.mid


def test_a_model_without_a_published_shape_is_refused() -> None:
    closed = next(model for model in CATALOG.models if model.architecture is None)
    with pytest.raises(InputError, match="shape"):
        context_cost(closed, rig("RTX 4090"), Scenario(), 8192, 100)


def test_remedies_hold_what_they_promise() -> None:
    machine = rig("RTX 4060")
    scenario = Scenario(quant="Q6_K", context=32768)
    use = USE_BY_KEY["chat"]
    rows = fit_rows([m for m in CATALOG.models if m.open_weights], machine, scenario, use, ())
    now = longest_context(LLAMA, machine, scenario)
    found = remedies(LLAMA, machine, scenario, rows)
    assert {remedy.kind for remedy in found} >= {"kv_type", "quant"}
    for remedy in found:
        assert remedy.longest > now or remedy.kind == "model"
        if remedy.kind == "kv_type":
            changed = replace(scenario, kv_type_k=remedy.value, kv_type_v=remedy.value)
        elif remedy.kind == "quant":
            changed = replace(scenario, quant=remedy.value)
        else:
            continue
        at_longest = estimate(LLAMA, machine, replace(changed, context=remedy.longest))
        assert at_longest.placement.verdict is Verdict.GPU
        if remedy.longest < (LLAMA.context_max or 0):
            longer = estimate(LLAMA, machine, replace(changed, context=remedy.longest + 256))
            assert longer.placement.verdict is not Verdict.GPU


def test_rulers_published_lengths() -> None:
    results = {found.model_id: found for found in length_results("RULER")}
    llama = results["llama-3.1-8b"]
    # NVIDIA's table: claimed 128K, effective 32K.
    assert llama.usable_to(BENCHMARKS["RULER"]) == 32768
    assert results["llama-3.1-70b"].usable_to(BENCHMARKS["RULER"]) == 65536
    assert llama.points[0] == (4096, 95.5) and llama.loss == pytest.approx(95.5 - 77.0)
    assert llama.usable_to(None) is None
    assert llama.source.startswith("https://")


@pytest.mark.parametrize("benchmark", BENCHMARKS)
def test_each_model_has_one_line_in_order(benchmark: str) -> None:
    results = length_results(benchmark)
    assert len({found.model_id for found in results}) == len(results) > 10
    for found in results:
        lengths = [tokens for tokens, _ in found.points]
        assert lengths == sorted(set(lengths)) and len(lengths) >= 3
