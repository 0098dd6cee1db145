"""Speed never rises where the work grows, and never falls where the hardware improves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario
from advisor.estimate.speed import SpeedArrays, predict_arrays, weight_work
from advisor.estimate.speed_stack import Layout, WorkStack
from advisor.estimate.weights import weight_plan

CATALOG = load_catalog()
MODEL = load_speed_model()
MODELS = ("Llama 3.1 8B", "Qwen3 30B-A3B", "Gemma 3 12B", "Qwen3.5 9B", "DeepSeek V3")
GPUS = ("RTX 4090", "RX 7900 XTX", "Arc Pro B70", "A100 PCIe 80GB", "Tesla P40")

models, gpus = st.sampled_from(MODELS), st.sampled_from(GPUS)
depths = st.integers(0, 120_000)


def run(model: str, quant: str, rig: Rig, scenario: Scenario, in_ram: float = 0.0) -> SpeedArrays:
    record = CATALOG.model(model)
    assert record.architecture is not None
    end = record.architecture.n_layers + record.architecture.n_mtp_layers + 1
    stack = WorkStack([record.architecture], [weight_work(weight_plan(record, quant))])
    layout = Layout(np.array([[round(in_ram * end), end]]), np.array([0]))
    return predict_arrays(MODEL, stack, layout, rig, scenario)


def rig_with(gpu: str, factor: float = 1.0) -> Rig:
    rig = rig_from_parts(CATALOG, gpus=[(gpu, 1)], ram_gib=64)
    card = rig.gpus[0]
    assert card.spec.bandwidth_bytes_per_s
    spec = replace(card.spec, bandwidth_bytes_per_s=factor * card.spec.bandwidth_bytes_per_s)
    return replace(rig, gpus=(replace(card, spec=spec),))


@settings(max_examples=25, deadline=None)
@given(models, gpus, depths, st.integers(0, 120_000))
def test_a_deeper_context_is_never_faster(model: str, gpu: str, depth: int, more: int) -> None:
    rig = rig_with(gpu)
    near = run(model, "Q4_K_M", rig, Scenario(depth=depth))
    far = run(model, "Q4_K_M", rig, Scenario(depth=depth + more))
    assert far.generation[0] <= near.generation[0] * (1 + 1e-9)
    assert far.prefill[0] <= near.prefill[0] * (1 + 1e-9)


@settings(max_examples=25, deadline=None)
@given(models, gpus, st.floats(1.0, 8.0))
def test_more_bandwidth_is_never_slower(model: str, gpu: str, factor: float) -> None:
    plain = run(model, "Q4_K_M", rig_with(gpu), Scenario(depth=1000))
    faster = run(model, "Q4_K_M", rig_with(gpu, factor), Scenario(depth=1000))
    assert faster.generation[0] >= plain.generation[0] * (1 - 1e-9)


@settings(max_examples=25, deadline=None)
@given(models, gpus, depths)
def test_more_bytes_of_a_kind_are_never_faster(model: str, gpu: str, depth: int) -> None:
    rig, scenario = rig_with(gpu), Scenario(depth=depth)
    small, large = (run(model, quant, rig, scenario) for quant in ("Q4_K_S", "Q6_K"))
    assert large.generation[0] <= small.generation[0] * (1 + 1e-9)


@settings(max_examples=25, deadline=None)
@given(models, gpus, st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_more_layers_in_ram_are_never_faster(
    model: str, gpu: str, one: float, other: float
) -> None:
    rig, (few, many) = rig_with(gpu), sorted((one, other))
    assert (
        run(model, "Q4_K_M", rig, Scenario(), many).generation[0]
        <= run(model, "Q4_K_M", rig, Scenario(), few).generation[0] * 1.1
    )


@settings(max_examples=25, deadline=None)
@given(models, gpus, st.integers(1, 60_000), st.integers(0, 60_000))
def test_a_longer_prompt_takes_longer(model: str, gpu: str, tokens: int, more: int) -> None:
    rig = rig_with(gpu)
    short = run(model, "Q4_K_M", rig, Scenario(prompt_tokens=tokens))
    long = run(model, "Q4_K_M", rig, Scenario(prompt_tokens=tokens + more))
    assert long.time_to_first_token_s[0] >= short.time_to_first_token_s[0] * (1 - 1e-9)
