"""A person's own measurements: whose they are, and what they change."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from advisor.advise.calibration import UNCORRECTED, calibration, check_plausible
from advisor.advise.fit import FitRow
from advisor.advise.measured import estimate_with
from advisor.advise.measured_names import Choices, UnclearModelError, models_named, named_runs
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Rig
from advisor.domain.result import Estimate
from advisor.domain.scenario import Scenario
from advisor.domain.throughput import Measurement
from advisor.errors import InputError
from advisor.export.measured_text import effects
from advisor.session.results import Results
from advisor.session.session import Session
from advisor.session.state import AppState

CATALOG = load_catalog()
LLAMA = CATALOG.model("llama-3.1-8b")
CHOSEN = Choices({"llama 8B Q8_0": LLAMA.id})


@cache
def rig(gpu: str = "RTX 4090", count: int = 1) -> Rig:
    return rig_from_parts(CATALOG, gpus=[(gpu, count)], ram_gib=64)


def run(rate: float, metric: str = "tg", **fields: object) -> Measurement:
    tokens = 128 if metric == "tg" else 512
    known = {"model": "llama 8B Q8_0", "quant": "Q8_0", "model_params": 8_030_000_000,
             "backend": "CUDA", "gpu_layers": 99, "n_tokens": tokens}  # fmt: skip
    return Measurement(metric, rate, **{**known, **fields})  # type: ignore[arg-type]


def named(*runs: Measurement, on: Rig | None = None) -> tuple[Measurement, ...]:
    return named_runs(CATALOG, runs, on or rig(), CHOSEN)


def at(share: float, on: Rig | None = None) -> tuple[Measurement, ...]:
    """Runs of Llama 3.1 8B at `share` of what is estimated for their own settings."""
    fresh = named(run(50), run(5000, "pp"), on=on)
    own = calibration(CATALOG, fresh, on or rig())
    return tuple(
        replace(each.measurement, tokens_per_s=share * each.estimated_tokens_per_s)
        for each in own.comparisons
    )


def answer(name: str, quant: str, measured: tuple[Measurement, ...], on: Rig) -> Estimate:
    own = calibration(CATALOG, measured, on) if measured else UNCORRECTED
    return estimate_with(own, CATALOG.model(name), on, Scenario(quant=quant))


def test_other_models_on_the_device_change_by_the_measured_share() -> None:
    for name in ("Qwen3 14B", "Gemma 3 12B", "gpt-oss 20B"):
        quant = "MXFP4" if name == "gpt-oss 20B" else "Q4_K_M"
        before, after = answer(name, quant, (), rig()), answer(name, quant, at(0.8), rig())
        assert before.speed and after.speed
        assert after.speed.generation.mid == pytest.approx(0.8 * before.speed.generation.mid)
        assert after.speed.prefill.mid == pytest.approx(0.8 * before.speed.prefill.mid)
        assert (after.speed.measured, after.speed.corrected) == (False, True)
        assert "corrected by your measurement" in after.explanation


def test_what_was_measured_shows_it() -> None:
    runs = tuple(replace(each, stddev=0.0) for each in at(0.8))
    other = named(run(100, model="Qwen3-14B-Q8_0.gguf", model_params=14_768_307_200, quant="Q8_0"))
    after = answer("llama-3.1-8b", "Q8_0", (*runs, *other), rig())
    assert after.speed and after.speed.measured and "measured" in after.explanation
    # Another model's run moves the device's correction, not what was measured of this one.
    assert after.speed.generation.mid == pytest.approx(runs[0].tokens_per_s)
    assert after.speed.prefill.mid == pytest.approx(runs[1].tokens_per_s)
    assert after.speed.generation.low == after.speed.generation.high


def test_another_quantization_or_cache_type_is_only_corrected() -> None:
    for quant, kv in (("Q4_K_M", "f16"), ("Q8_0", "q8_0")):
        scenario = Scenario(quant=quant, kv_type_k=kv, kv_type_v=kv)
        own = calibration(CATALOG, at(0.8), rig())
        speed = estimate_with(own, LLAMA, rig(), scenario).speed
        assert speed and speed.corrected and not speed.measured


def test_other_hardware_keeps_its_figures() -> None:
    for other in (rig("RTX 3090"), rig("RX 7900 XTX")):
        assert calibration(CATALOG, at(0.5), other) == UNCORRECTED


def test_a_run_on_one_card_speaks_for_two_of_them() -> None:
    two = rig(count=2)
    before, after = answer("Qwen3 32B", "Q8_0", (), two), answer("Qwen3 32B", "Q8_0", at(0.8), two)
    assert before.speed and after.speed
    assert after.speed.generation.mid == pytest.approx(0.8 * before.speed.generation.mid)


def test_a_processor_is_corrected_by_its_own_runs() -> None:
    alone = rig_from_parts(CATALOG, cpu="Ryzen 9 7950X", ram_gib=64)
    measured = at_processor(alone, 0.7)
    before = answer("Qwen3 8B", "Q4_K_M", (), alone)
    after = answer("Qwen3 8B", "Q4_K_M", measured, alone)
    assert before.speed and after.speed
    assert after.speed.generation.mid == pytest.approx(0.7 * before.speed.generation.mid)


def at_processor(alone: Rig, share: float) -> tuple[Measurement, ...]:
    fresh = named(run(7, backend="CPU", gpu_layers=0), on=alone)
    (found,) = calibration(CATALOG, fresh, alone).comparisons
    return (replace(fresh[0], tokens_per_s=share * found.estimated_tokens_per_s),)


def rows(results: Results, state: AppState) -> dict[str, FitRow]:
    return {row.model.id: row for row in results.rows(state)}


def test_the_table_marks_what_was_measured_and_undo_restores_it() -> None:
    session, results = Session(AppState(rigs=(rig(),), detecting=False)), Results(CATALOG)
    before = rows(results, session.state)
    session.apply(measurements=at(0.8))
    after = rows(results, session.state)
    assert after[LLAMA.id].quant == "Q8_0"
    assert [key for key, row in after.items() if row.measured] == [LLAMA.id]
    first, second = before["qwen3-8b"], after["qwen3-8b"]
    assert first.quant == second.quant and first.generation and second.generation
    assert second.generation.mid == pytest.approx(0.8 * first.generation.mid)
    session.undo()
    assert rows(results, session.state) == before
    fresh = Results(CATALOG)  # nothing kept from before
    assert rows(fresh, session.state) == before


@pytest.mark.parametrize(
    ("printed", "params", "expected"),
    [
        ("Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf", 8_030_261_248, "llama-3.1-8b"),
        ("google_gemma-3-12b-it-Q8_0.gguf", 11_766_034_176, "gemma-3-12b"),
        ("gpt-oss-20b-mxfp4.gguf", 20_914_757_184, "gpt-oss-20b"),
        ("Llama-3.3-70B-Instruct-UD-Q4_K_XL-00001-of-00002.gguf", 70_553_706_560, "llama-3.3-70b"),
        ("gpt-oss 20B MXFP4 MoE", 20_910_000_000, "gpt-oss-20b"),
        ("qwen3 14B Q4_K - Medium", 14_770_000_000, "qwen3-14b"),
    ],
)
def test_printed_names_find_their_model(printed: str, params: int, expected: str) -> None:
    found = models_named(CATALOG, run(1, model=printed, model_params=params))
    assert expected in [model.id for model in found]
    assert len({model.architecture and model.architecture.gguf_arch for model in found}) == 1


def test_a_name_that_several_models_share_is_asked_about() -> None:
    with pytest.raises(UnclearModelError) as caught:
        named_runs(CATALOG, [run(100)], rig())
    assert LLAMA in caught.value.candidates
    (found,) = named_runs(CATALOG, [run(100)], rig(), Choices({}, preferred=(LLAMA.id,)))
    assert (found.model_id, found.device_ids) == (LLAMA.id, (rig().gpus[0].spec.id,))


@pytest.mark.parametrize(
    ("measurement", "sentence"),
    [
        (run(100, device="NVIDIA GeForce RTX 3090"), "was measured on NVIDIA GeForce RTX 3090"),
        (run(100, model_params=4_000_000_000), "not the same model"),
        (run(100, quant=None), "names no quantization"),
    ],
)
def test_runs_of_something_else_are_refused(measurement: Measurement, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        named(measurement)


def test_an_unknown_name_offers_no_model() -> None:
    with pytest.raises(UnclearModelError, match="is like") as caught:
        named_runs(CATALOG, [run(1, model="my-own-mix", model_params=None)], rig())
    assert caught.value.candidates == ()


def test_ten_times_off_is_something_else() -> None:
    with pytest.raises(InputError, match="ten times"):
        check_plausible(CATALOG, named(run(2.0)), rig())
    check_plausible(CATALOG, named(run(50.0)), rig())


def test_another_backend_is_said_to_be_another() -> None:
    runs = named(run(60, backend="Vulkan"))
    own = calibration(CATALOG, runs, rig())
    (sentence,) = effects(own)
    assert "(Vulkan)" in sentence and "not those with CUDA" in sentence
    assert (
        answer("Qwen3 8B", "Q8_0", runs, rig()).speed == answer("Qwen3 8B", "Q8_0", (), rig()).speed
    )


@pytest.mark.parametrize(
    ("chip", "ram", "printed"),
    [("Apple M4 Max (40-core GPU)", 64, "Apple M4 Max"), ("Apple M2", 16, None)],
)
def test_unified_memory(chip: str, ram: float, printed: str | None) -> None:
    mac = rig_from_parts(CATALOG, chip=chip, ram_gib=ram)
    runs = named(run(30, backend="Metal", device=printed), on=mac)
    own = calibration(CATALOG, runs, mac)
    assert [(each.device_id, each.backend) for each in own.corrections] == [
        (mac.gpus[0].spec.id, "Metal")
    ]


def test_layers_in_ram_are_compared_as_they_were_run() -> None:
    half, whole = named(run(40, gpu_layers=16)), named(run(40, gpu_layers=99))
    (split,), (full,) = (calibration(CATALOG, runs, rig()).comparisons for runs in (half, whole))
    assert split.estimated_tokens_per_s < full.estimated_tokens_per_s
