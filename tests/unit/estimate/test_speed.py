"""Speeds on known hardware, their parts, their ranges and a person's own corrections."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.result import Speed
from advisor.domain.scenario import FlashAttention, Scenario, Split
from advisor.domain.throughput import Measurement
from advisor.estimate.engine import estimate
from advisor.estimate.speed import predict_arrays, weight_work
from advisor.estimate.speed_calibrate import MeasuredRun, calibrate
from advisor.estimate.speed_stack import Layout, WorkStack
from advisor.estimate.weights import weight_plan

CATALOG = load_catalog()
MODEL = load_speed_model()
DEFAULT = Scenario()


def speed(model: str, gpu: str, scenario: Scenario = DEFAULT, **parts: object) -> Speed:
    rig = rig_from_parts(CATALOG, gpus=[(gpu, 1)], ram_gib=64, **parts)  # type: ignore[arg-type]
    answer = estimate(CATALOG.model(model), rig, scenario, speed_model=MODEL).speed
    assert answer is not None
    return answer


# Published figures (llama-bench tables of 2024 to 2026), with room for builds and drivers.
@pytest.mark.parametrize(
    ("gpu", "model", "quant", "tokens_per_s"),
    [
        ("RTX 4090", "Llama 3.1 8B", "Q4_K_M", 140),
        ("RTX 3090", "Llama 3.1 8B", "Q4_K_M", 120),
        ("RTX 4090", "Llama 3.1 8B", "F16", 55),
        ("RX 7900 XT", "Llama 3.1 8B", "Q4_K_M", 105),
    ],
)
def test_known_cards(gpu: str, model: str, quant: str, tokens_per_s: float) -> None:
    answer = speed(model, gpu, Scenario(quant=quant))
    assert answer.generation.mid == pytest.approx(tokens_per_s, rel=0.25)


def test_a_state_space_shows_its_cost() -> None:
    answer = speed("Nemotron 3 Nano 30B-A3B", "RTX 5090", Scenario(quant="Q4_K_M"))
    launch = next(part for part in answer.token_time if part.key == "launch")
    assert "scanned layers" in launch.formula
    assert "scanned" not in str(speed("Llama 3.1 8B", "RTX 5090").token_time)


def test_parts_add_up_and_show_their_numbers() -> None:
    answer = speed("Llama 3.1 8B", "RTX 4090", Scenario(depth=8000))
    total = sum(part.seconds for part in answer.token_time)
    assert 1 / total == pytest.approx(answer.generation.mid)
    parts = {part.key: part for part in answer.token_time}
    assert set(parts) == {"weights", "kv", "compute", "launch", "transfer"}
    assert "1008 GB/s" in parts["weights"].formula
    assert "kernels" in parts["launch"].formula
    assert answer.limited_by == "memory bandwidth"
    assert "RTX 4090" in answer.basis


@pytest.mark.parametrize("gpu", ["RTX 4090", "Arc Pro B70", "GTX 1050 Ti", "H200", "RX 7600"])
def test_ranges_hold_their_middle(gpu: str) -> None:
    answer = speed("Llama 3.2 1B", gpu)
    for span in (answer.generation, answer.prefill, answer.time_to_first_token_s):
        assert 0 < span.low < span.mid < span.high


def test_an_unseen_card_is_less_certain() -> None:
    seen = speed("Llama 3.1 8B", "RTX 4090").generation
    unseen = speed("Llama 3.1 8B", "RTX 4080 SUPER").generation
    assert unseen.high / unseen.low > seen.high / seen.low


def test_layers_in_ram_are_slower_and_limited_by_it() -> None:
    whole = speed("Llama 3.1 8B", "RTX 4090")
    part = speed("Llama 3.1 8B", "RTX 4090", Scenario(gpu_layers=10))
    assert part.generation.mid < 0.5 * whole.generation.mid
    assert part.limited_by == "RAM bandwidth"


def test_experts_in_ram_beat_layers_in_ram() -> None:
    experts = speed("Qwen3 30B-A3B", "RTX 4090", Scenario(cpu_moe_layers=24))
    layers = speed("Qwen3 30B-A3B", "RTX 4090", Scenario(gpu_layers=25))
    assert experts.generation.mid > layers.generation.mid


def test_two_cards_do_not_double_a_layer_split() -> None:
    def on(count: int, split: Split) -> float:
        rig = rig_from_parts(CATALOG, gpus=[("RTX 3090", count)], ram_gib=64)
        answer = estimate(
            CATALOG.model("Llama 3.1 70B"), rig,
            Scenario(quant="Q2_K", context=4096, split=split), speed_model=MODEL,
        ).speed  # fmt: skip
        assert answer is not None
        return answer.generation.mid

    assert on(4, Split.LAYER) < 1.1 * on(2, Split.LAYER)
    assert on(2, Split.TENSOR) > 1.1 * on(2, Split.LAYER)


def test_a_tensor_split_waits_for_the_slowest_card() -> None:
    rig = rig_from_parts(CATALOG, gpus=[("RTX 4090", 1), ("RTX 4060 Ti 16GB", 1)], ram_gib=64)

    def on(*shares: float) -> float:
        scenario = Scenario(context=4096, split=Split.TENSOR, tensor_split=shares)
        answer = estimate(CATALOG.model("Qwen3 14B"), rig, scenario, speed_model=MODEL).speed
        assert answer is not None
        return answer.generation.mid

    assert on(1.0, 1.0) < on(2.0, 1.0) < on(3.0, 1.0)
    assert on(20.0, 1.0) < on(3.0, 1.0)  # now the fast card has nearly all


def test_flash_attention_off_is_no_faster() -> None:
    on = speed("Llama 3.1 8B", "RTX 4090", Scenario(depth=4000))
    off = speed(
        "Llama 3.1 8B", "RTX 4090", Scenario(depth=4000, flash_attention=FlashAttention.OFF)
    )
    assert off.generation.mid <= on.generation.mid


def test_batch_shares_the_reading_of_weights() -> None:
    one = speed("Llama 3.1 8B", "RTX 4090").generation.mid
    four = speed("Llama 3.1 8B", "RTX 4090", Scenario(batch=4)).generation.mid
    assert 1.5 * one < four <= 4 * one


def test_many_sequences_end_at_the_arithmetic() -> None:
    def on(batch: int) -> Speed:
        scenario = Scenario(batch=batch, parallel=batch, context=1024 * batch)
        return speed("Llama 3.1 8B", "RTX 4090", scenario)

    rates = [on(batch).generation.mid for batch in (1, 8, 32, 128)]
    assert rates == sorted(rates) and rates[2] > 10 * rates[0]
    assert rates[3] < 2 * rates[2]  # four times the sequences
    assert on(128).limited_by == "compute"


@pytest.mark.parametrize("gpu_layers", [None, 20])
def test_a_cache_in_ram_costs_with_depth(gpu_layers: int | None) -> None:
    def on(depth: int, offload_kv: bool) -> Speed:
        scenario = Scenario(
            context=16384, depth=depth, offload_kv=offload_kv, gpu_layers=gpu_layers
        )
        return speed("Llama 3.1 8B", "RTX 4090", scenario)

    near, far = on(0, False), on(12000, False)
    assert near.generation.mid < on(0, True).generation.mid
    assert far.generation.mid < 0.7 * near.generation.mid
    assert far.generation.mid < on(12000, True).generation.mid
    assert far.prefill.mid < 0.5 * on(12000, True).prefill.mid


def _runs(factor: float) -> list[MeasuredRun]:
    model = CATALOG.model("Llama 3.1 8B")
    assert model.architecture is not None
    rig = rig_from_parts(CATALOG, gpus=[("RTX 4090", 1)], ram_gib=64)
    estimated = speed("Llama 3.1 8B", "RTX 4090", Scenario(depth=64))
    layout = Layout(np.array([[0, 33]]), np.array([0]))
    plan = weight_plan(model, "Q4_K_M")
    return [
        MeasuredRun(
            Measurement(metric, factor * value, n_tokens=n), plan, model.architecture, layout, rig,
            Scenario(),
        )
        for metric, value, n in (
            ("tg", estimated.generation.mid, 128),
            ("pp", speed("Llama 3.1 8B", "RTX 4090").prefill.mid, 512),
        )
    ]  # fmt: skip


def test_own_measurements_correct_every_model_and_can_be_undone() -> None:
    own = calibrate(MODEL, _runs(0.8), source="my bench")
    rig = rig_from_parts(CATALOG, gpus=[("RTX 4090", 1)], ram_gib=64)
    other = CATALOG.model("Qwen3 14B")
    before = estimate(other, rig, Scenario(), speed_model=MODEL).speed
    after = estimate(other, rig, Scenario(), speed_model=own).speed
    undone = estimate(other, rig, Scenario(), speed_model=own.with_corrections(())).speed
    assert before and after and undone
    assert after.generation.mid == pytest.approx(0.8 * before.generation.mid)
    assert after.prefill.mid == pytest.approx(0.8 * before.prefill.mid)
    assert (after.corrected, before.corrected) == (True, False)
    assert after.generation.high / after.generation.low < (
        before.generation.high / before.generation.low
    )
    assert undone == before


def test_a_correction_leaves_other_devices_alone() -> None:
    own = calibrate(MODEL, _runs(0.5))
    rig = rig_from_parts(CATALOG, gpus=[("RTX 3090", 1)], ram_gib=64)
    model = CATALOG.model("Llama 3.1 8B")
    assert estimate(model, rig, Scenario(), speed_model=own) == estimate(
        model, rig, Scenario(), speed_model=MODEL
    )


def test_measuring_again_replaces_and_nonsense_is_ignored() -> None:
    once = calibrate(MODEL, _runs(0.5))
    twice = calibrate(once, _runs(0.9))
    assert len(twice.corrections) == 1
    assert twice.corrections[0].decode_log_factor == pytest.approx(-np.log(0.9), abs=1e-6)
    assert calibrate(MODEL, _runs(1000.0)).corrections == ()


def test_a_table_of_rows_equals_single_rows() -> None:
    models = [CATALOG.model(name) for name in ("Llama 3.1 8B", "Qwen3 30B-A3B", "Gemma 3 27B")]
    quants = ("Q4_K_M", "Q8_0")
    rig = rig_from_parts(CATALOG, gpus=[("RTX 3090", 2)], ram_gib=64)
    scenario = Scenario(depth=2000, prompt_tokens=1500)
    shapes, works, edges = [], [], []
    for model in models:
        assert model.architecture is not None
        end = model.architecture.n_layers + 1
        for quant in quants:
            shapes.append(model.architecture)
            works.append(weight_work(weight_plan(model, quant)))
            edges.append([end // 4, end // 2, end])
    moe = np.array([0, 0, 20, 20, 0, 0])
    table = predict_arrays(
        MODEL, WorkStack(shapes, works), Layout(np.array(edges), moe), rig, scenario
    )
    for i in range(len(shapes)):
        single = predict_arrays(
            MODEL, WorkStack([shapes[i]], [works[i]]),
            Layout(np.array([edges[i]]), moe[i : i + 1]), rig, scenario,
        )  # fmt: skip
        for name in ("generation", "prefill", "generation_low", "time_to_first_token_s"):
            assert getattr(table, name)[i] == pytest.approx(getattr(single, name)[0], rel=1e-9)


def test_unknown_bandwidth_is_unknown_speed() -> None:
    rig = rig_from_parts(CATALOG, gpus=[("RTX 4090", 1)], ram_gib=64)
    gpu = rig.gpus[0]
    blind = replace(gpu, spec=replace(gpu.spec, bandwidth_bytes_per_s=None))
    answer = estimate(
        CATALOG.model("Llama 3.1 8B"), replace(rig, gpus=(blind,)), Scenario(), speed_model=MODEL
    )
    assert answer.speed is None
    assert answer.unknown
