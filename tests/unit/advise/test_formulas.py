"""The arithmetic that is shown gives the number that is shown."""

from __future__ import annotations

import re
from math import prod

import numpy as np
import pytest

from advisor.advise.formulas import (
    compute_formula,
    kv_formulas,
    overhead_formula,
    rule_of_thumb,
    weights_formula,
)
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from advisor.estimate.kv_cache import cache_bytes_by_layer
from advisor.units import GIB


@pytest.fixture(scope="module")
def catalog():
    return load_catalog()


@pytest.fixture(scope="module")
def rig(catalog):
    return rig_from_parts(catalog, gpus=[("RTX 4090", 1)], ram_gib=64)


def number(text: str) -> float:
    return float(text.replace(",", ""))


def test_the_kv_line_of_a_plain_model_is_schoolbook_arithmetic(catalog) -> None:
    architecture = catalog.model("Llama 3.1 8B").architecture
    (line,) = kv_formulas(architecture, Scenario(context=8192))
    assert line == ("32 layers × 4,096 bytes (2 × 8 × 128 of f16) × 8,192 tokens = 1.00 GiB")


@pytest.mark.parametrize("name", ["Llama 3.1 8B", "Gemma 3 27B", "gpt-oss 20B", "DeepSeek-V3"])
@pytest.mark.parametrize("kv", ["f16", "q8_0"])
def test_kv_lines_add_up_to_the_cache(catalog, name, kv) -> None:
    architecture = catalog.model(name).architecture
    scenario = Scenario(context=32768, kv_type_k=kv, kv_type_v=kv)
    total = 0.0
    for line in kv_formulas(architecture, scenario):
        before = line.split("=")[0]
        without_aside = re.sub(r"\([^)]*\)", "", before)
        total += prod(map(number, re.findall(r"\d[\d,]*", without_aside)))
    contexts = np.array([32768], dtype=np.int64)
    assert total == cache_bytes_by_layer(architecture, scenario, contexts).sum()


def test_windowed_layers_say_so(catalog) -> None:
    lines = kv_formulas(catalog.model("Gemma 3 27B").architecture, Scenario(context=32768))
    assert any("52 windowed layers" in line and "window of 1,024" in line for line in lines)
    assert any(line.startswith("10 layers") for line in lines)


def test_weights_say_parameters_times_bits(catalog, rig) -> None:
    model = catalog.model("Llama 3.1 8B")
    text = weights_formula(model, estimate(model, rig, Scenario(quant="Q4_K_M")))
    match = re.match(r"(\S+)B parameters × (\S+) bits ÷ 8 = (\S+) GiB", text)
    assert match is not None
    count, bits, gib = map(float, match.groups())
    assert count * 1e9 * bits / 8 / GIB == pytest.approx(gib, rel=0.01)
    assert "twice" not in text


def test_tied_embeddings_on_a_gpu_are_said_to_be_there_twice(catalog, rig) -> None:
    model = catalog.model("Gemma 3 12B")
    text = weights_formula(model, estimate(model, rig, Scenario(quant="Q4_K_M")))
    assert "embeddings are kept twice" in text


def test_the_rule_of_thumb_stands_beside_the_truth_with_the_reason(catalog, rig) -> None:
    model = catalog.model("Qwen3 30B-A3B")
    answer = estimate(model, rig, Scenario(quant="Q4_K_M"))
    rule = rule_of_thumb(model, answer)
    assert rule is not None
    assert rule.rule_bytes == pytest.approx(1.2 * model.active_params)
    assert rule.true_bytes == answer.memory.total_bytes > 3 * rule.rule_bytes
    assert "all 30.5B must be in memory" in rule.reason


def test_a_dense_model_differs_by_bits_and_cache(catalog, rig) -> None:
    model = catalog.model("Llama 3.1 8B")
    rule = rule_of_thumb(model, estimate(model, rig, Scenario(quant="Q4_K_M")))
    assert rule is not None and rule.reason.startswith("Q4_K_M stores 4.9 bits per parameter")


def test_other_parts_name_what_decides_them(rig) -> None:
    assert "1,024 tokens" in compute_formula(Scenario(ubatch=1024))
    assert "streaming multiprocessor" in overhead_formula(rig, Scenario())
