"""Scenarios are checked field by field, and absent keys take the documented defaults."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.formats.scenario_json import parse_scenario


def test_only_the_model_is_needed() -> None:
    record = parse_scenario('{"model": "phi-4"}')
    assert record.scenario() == Scenario()
    assert record.hardware == "this machine"


def test_every_documented_key_is_accepted() -> None:
    scenario = {
        "model": "Llama 3.1 8B", "quant": "Q4_K_M", "imatrix": False, "context": 8192,
        "kv_type_k": "f16", "kv_type_v": "f16", "flash_attention": "auto", "ubatch": 512,
        "batch_size": 2048, "parallel": 1, "kv_unified": True, "outputs": None, "swa_full": False,
        "offload_kv": True, "gpus": [{"name": "NVIDIA GeForce RTX 4090", "count": 1}],
        "chip": None, "ram_gib": 64, "ram_speed": "DDR5-6000", "ram_channels": 2, "cpu": None,
        "threads": None, "cpu_only": False, "engine": "llama.cpp", "backend": None,
        "split": "layer", "gpu_layers": None, "cpu_moe_layers": None, "prompt_tokens": 512,
        "depth": 0, "batch": 1,
    }  # fmt: skip
    assert parse_scenario(json.dumps(scenario)).scenario() == Scenario()


@pytest.mark.parametrize(
    ("scenario", "field"),
    [
        ({}, "model"),
        ({"model": "x", "context": 0}, "context"),
        ({"model": "x", "context": "long"}, "context"),
        ({"model": "x", "gpus": [{"count": 2}]}, "gpus.0.name"),
        ({"model": "x", "flash_attention": "maybe"}, "flash_attention"),
        ({"model": "x", "colour": 1}, "colour"),
    ],
)
def test_the_field_at_fault_is_named(scenario: dict[str, object], field: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_scenario(scenario)
    assert caught.value.field == field
    assert field in str(caught.value)


@given(st.text(max_size=60))
def test_any_text_is_a_scenario_or_an_input_error(text: str) -> None:
    try:
        parse_scenario(text)
    except InputError as error:
        assert str(error)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(InputError):
        parse_scenario("[" * 100_000)
