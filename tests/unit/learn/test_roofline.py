"""Why writing waits for memory and reading a prompt for arithmetic."""

from __future__ import annotations

import pytest

from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from advisor.estimate.weights import weight_plan
from advisor.learn.roofline import Roof, Roofline, roofline

CATALOG = load_catalog()


def found(name: str, quant: str = "Q4_K_M", **parts: object) -> Roofline:
    model, scenario = CATALOG.model(name), Scenario(quant=quant)
    rig = rig_from_parts(CATALOG, ram_gib=64, **parts)
    answer = estimate(model, rig, scenario, speed_model=load_speed_model())
    line = roofline(model.architecture, weight_plan(model, quant), rig, answer)
    assert line is not None
    return line


def test_a_roof_is_the_lower_of_two_limits() -> None:
    roof = Roof("", 100.0, 10.0)
    assert roof.ridge == 10
    assert (roof.at(1), roof.at(10), roof.at(1000)) == (10, 100, 100)


def test_generation_waits_for_memory_and_prompts_for_arithmetic() -> None:
    line = found("llama-3.1-8b", gpus=[("RTX 4090", 1)])
    roof = line.roofs[0]
    assert roof.bandwidth_bytes_per_s == 1008e9
    assert not line.generation.limited_by_arithmetic(roof)
    assert line.prefill.limited_by_arithmetic(roof)


def test_a_16_bit_model_does_one_flop_a_byte() -> None:
    """2 FLOP for each weight of 2 bytes."""
    line = found("llama-3.1-8b", "F16", gpus=[("RTX 4090", 1)])
    assert line.generation.intensity == pytest.approx(1.0, abs=0.05)
    assert line.generation.flop_per_token == pytest.approx(2 * 7.5e9, rel=0.03)
    assert line.prefill.intensity == pytest.approx(512, rel=0.05)


def test_nothing_runs_above_its_roof() -> None:
    for name in ("llama-3.1-8b", "qwen3-30b-a3b", "gemma-3-12b"):
        line = found(name, gpus=[("RTX 3090", 1)])
        for stage in (line.generation, line.prefill):
            assert stage.flops_per_s is not None
            assert stage.flops_per_s <= line.roofs[0].at(stage.intensity) * 1.05


def test_a_mixture_reads_more_for_each_token_of_a_prompt_than_its_arithmetic_grows() -> None:
    """A batch touches nearly all experts but computes with a few of each token."""
    dense = found("qwen3-8b", gpus=[("RTX 3090", 1)]).prefill
    mixture = found("qwen3-30b-a3b", gpus=[("RTX 3090", 1)]).prefill
    assert mixture.intensity < dense.intensity / 4


def test_without_a_card_the_processor_is_the_roof() -> None:
    line = found("llama-3.1-8b", cpu="Ryzen 9 7900")
    assert len(line.roofs) == 1 and "7900" in line.roofs[0].name


def test_experts_in_ram_add_its_roof() -> None:
    line = found("gpt-oss-120b", "MXFP4", gpus=[("RTX 3090", 1)], cpu="Ryzen 9 7900")
    assert len(line.roofs) == 2
    assert line.roofs[1].bandwidth_bytes_per_s < line.roofs[0].bandwidth_bytes_per_s
