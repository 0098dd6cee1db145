"""The estimate as a whole: exact figures, verdicts, and the words that go with them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.catalog.load import load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.result import Assessment, Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.engine import estimate
from advisor.units import GIB
from tests.estimate_rigs import gpu, rig


def test_llama_8b_equals_the_published_file() -> None:
    answer = estimate(load_catalog().model("Llama 3.1 8B"), rig(gpu(24)), Scenario())
    assert answer.memory.weights_bytes == 4_912_898_304
    assert answer.memory.kv_cache_bytes == GIB
    assert (
        answer.memory.total_bytes
        == sum(device.used_bytes for device in answer.placement.devices)
        + answer.placement.ram.used_bytes
    )


def test_scout_says_why_it_does_not_fit() -> None:
    answer = estimate(load_catalog().model("Llama 4 Scout"), rig(gpu(12)), Scenario())
    assert answer.placement.verdict is Verdict.SPLIT
    assert answer.explanation.startswith("Does not fit in the 12.0 GiB of graphics memory")
    assert "60.9 GiB of them weights" in answer.explanation
    assert any("rule of thumb" in note and "21 GB" in note for note in answer.notes)


@pytest.mark.parametrize(
    ("vram_gib", "comfortable", "word"),
    [
        (24, 10.0, Assessment.RUNS_WELL),
        (6.0, 10.0, Assessment.TIGHT),
        (24, 10_000.0, Assessment.SLOW),
    ],
)
def test_assessment(vram_gib: float, comfortable: float, word: Assessment) -> None:
    answer = estimate(
        load_catalog().model("Llama 3.1 8B"),
        rig(gpu(vram_gib)),
        Scenario(),
        comfortable_tokens_per_s=comfortable,
        speed_model=load_speed_model(),
    )
    assert answer.placement.verdict is Verdict.GPU
    assert answer.assessment is word


def test_without_a_speed_model_the_verdict_is_open() -> None:
    answer = estimate(load_catalog().model("Llama 3.1 8B"), rig(gpu(24)), Scenario())
    assert answer.speed is None
    assert answer.assessment is Assessment.UNKNOWN
    assert answer.unknown


def test_a_model_without_a_known_shape_is_answered_in_words() -> None:
    closed = next(m for m in load_catalog().models if m.architecture is None)
    answer = estimate(closed, rig(gpu(24)), Scenario())
    assert answer.assessment is Assessment.UNKNOWN
    assert answer.memory.total_bytes == 0
    assert closed.name in answer.explanation


@pytest.mark.parametrize("field", ["context", "ubatch", "batch_size", "parallel"])
def test_refuses_counts_below_one(field: str) -> None:
    model = load_catalog().model("Llama 3.1 8B")
    with pytest.raises(InputError) as caught:
        estimate(model, rig(gpu(24)), replace(Scenario(), **{field: 0}))
    assert caught.value.field == field


def test_says_when_more_context_is_asked_for_than_the_model_has() -> None:
    model = load_catalog().model("Llama 3.1 8B")
    answer = estimate(model, rig(gpu(80)), Scenario(context=262144))
    assert any("at most 128K" in note for note in answer.notes)


def test_every_model_of_the_catalog_can_be_estimated() -> None:
    for model in load_catalog().models:
        answer = estimate(model, rig(gpu(16)), Scenario())
        assert answer.explanation
        if model.architecture is not None:
            assert answer.memory.weights_bytes > 0


def test_unified_memory_that_the_gpu_may_not_use_whole() -> None:
    machine = rig(gpu(48, unified=True), ram_gib=64)
    answer = estimate(load_catalog().model("gpt-oss 120B"), machine, Scenario())
    assert answer.placement.verdict is Verdict.SPLIT
    assert answer.explanation.startswith("The GPU may use 48.0 GiB of the unified memory: at 8K")


def test_says_when_publishers_differ_from_the_rule() -> None:
    """Qwen3.5 122B: bartowski keeps more tensors at more bits than llama-quantize does."""
    model = load_catalog().model("Qwen3.5 122B A10B")
    answer = estimate(model, rig(gpu(80)), Scenario(quant="IQ2_XXS"))
    assert any("publishers differ" in note for note in answer.notes)
    assert answer.file_bytes_basis == "rule"
