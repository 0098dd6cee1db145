"""Rows of the models table and of the ladder are the single estimates, row by row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.advise.fit import FitRow, fit_rows, ladder
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.result import Assessment, MemoryParts, Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from tests.estimate_rigs import gpu, rig

USE = USE_BY_KEY["chat"]
RIGS = {
    "12 GB card": rig(gpu(12), ram_gib=48),
    "unlike cards": rig(gpu(24), gpu(10), ram_gib=96),
    "no GPU": rig(ram_gib=48),
    "unified": rig(gpu(48, unified=True), ram_gib=56),
}
MODELS = load_catalog().models[::9]


@pytest.mark.parametrize("machine", RIGS.values(), ids=list(RIGS))
@pytest.mark.parametrize("context", [4096, 40_000])
def test_rows_are_single_estimates(machine: Rig, context: int) -> None:
    scenario = Scenario(context=context)
    rows = fit_rows(MODELS, machine, scenario, USE)
    assert [row.model for row in rows] == list(MODELS)
    checked = [
        _check(row, machine, scenario) for row in rows[::3] if row.model.architecture is not None
    ]
    assert sum(checked) > 0.85 * len(checked)


def test_rungs_are_single_estimates() -> None:
    machine, scenario = RIGS["12 GB card"], Scenario(context=8192)
    rungs = ladder(load_catalog().model("gpt-oss-20b"), machine, scenario, USE)
    rungs += ladder(load_catalog().model("qwen3-8b"), machine, scenario, USE)
    assert len(rungs) > 15
    checked = [_check(row, machine, scenario) for row in rungs]
    assert sum(checked) > 0.9 * len(checked)


def _without_compute(parts: MemoryParts) -> MemoryParts:
    return replace(parts, compute_buffer_bytes=0)


def _check(row: FitRow, machine: Rig, scenario: Scenario) -> bool:
    """Whether the row lies as the single estimate puts it, which then must be equal in everything
    but the compute buffer: lists go by closed formulas, the estimate by the engine's own graph,
    which can ask for a layer more in RAM."""
    answer = estimate(
        row.model,
        machine,
        replace(scenario, quant=row.quant),
        comfortable_tokens_per_s=USE.comfortable_tokens_per_s,
        speed_model=load_speed_model(),
    )
    assert row.file_bytes == answer.file_bytes
    assert row.max_context >= answer.max_context
    placed = answer.placement
    layout = (placed.verdict, placed.gpu_layers, placed.cpu_moe_layers)
    if (row.verdict, row.gpu_layers, row.cpu_moe_layers) != layout:
        return False
    assert _without_compute(row.gpu + row.ram) == _without_compute(answer.memory)
    assert _without_compute(row.ram) == _without_compute(placed.ram.parts)
    buffers = (row.gpu + row.ram).compute_buffer_bytes / answer.memory.compute_buffer_bytes
    assert 0.4 < buffers < 2.5
    if row.assessment is not answer.assessment:
        return False
    if answer.speed is None:
        assert row.generation is row.prefill is row.time_to_first_token_s is None
        return True
    for ours, single in (
        (row.generation, answer.speed.generation),
        (row.prefill, answer.speed.prefill),
        (row.time_to_first_token_s, answer.speed.time_to_first_token_s),
    ):
        assert ours is not None
        for end in ("low", "mid", "high"):
            assert getattr(ours, end) == pytest.approx(getattr(single, end))
    return True


def test_unknown_memory_speed_leaves_what_lies_on_the_card_known() -> None:
    card = rig(gpu(24), ram_gib=96)
    memory = replace(card.memory, bandwidth_bytes_per_s=None, measured_bytes_per_s=None)
    machine = replace(card, memory=memory, cpu=None)
    rows = fit_rows(MODELS, machine, Scenario(context=8192), USE)
    on_card = [row for row in rows if row.verdict is Verdict.GPU]
    over_both = [row for row in rows if row.verdict is Verdict.SPLIT]
    assert on_card and all(row.generation is not None for row in on_card)
    assert over_both and all(row.assessment is Assessment.UNKNOWN for row in over_both)
    assert all(row.unknown == "the memory bandwidth" for row in over_both)


def test_models_of_unknown_shape_alone_and_no_models_at_all() -> None:
    catalog = load_catalog()
    unknown = [model for model in catalog.models if model.architecture is None]
    rows = fit_rows(unknown, rig(gpu(24)), Scenario(), USE_BY_KEY["chat"])
    assert [row.model for row in rows] == unknown
    assert {row.assessment for row in rows} == {Assessment.UNKNOWN}
    assert fit_rows([], rig(gpu(24)), Scenario(), USE_BY_KEY["chat"]) == ()
