"""What must hold for memory whatever the model, rig and settings."""

from __future__ import annotations

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Rig
from advisor.domain.result import MemoryParts, Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from tests.estimate_rigs import gpu, rig

MODELS = [model for model in load_catalog().models if model.architecture is not None]

models = st.sampled_from(MODELS)
quants = st.sampled_from(("Q8_0", "Q4_K_M", "IQ3_XXS", "Q2_K"))
contexts = st.integers(512, 300_000)
rigs = st.builds(
    lambda cards, ram: rig(*(gpu(size) for size in cards), ram_gib=ram),
    st.lists(st.sampled_from((4.0, 8.0, 16.0, 24.0, 80.0)), max_size=3),
    st.sampled_from((16.0, 64.0, 512.0)),
)
scenarios = st.builds(
    lambda quant, context, kv, ubatch, parallel, unified, outputs: Scenario(
        quant=quant, context=context, kv_type_k=kv, kv_type_v=kv, ubatch=ubatch,
        parallel=parallel, kv_unified=unified, outputs=outputs,
    ),
    quants, contexts, st.sampled_from(("f16", "bf16")), st.sampled_from((128, 512, 2048)),
    st.integers(1, 4), st.booleans(), st.sampled_from((None, 0)),
)  # fmt: skip


@given(models, rigs, scenarios)
def test_parts_sum_to_the_whole(model, machine: Rig, scenario: Scenario) -> None:  # type: ignore[no-untyped-def]
    answer = estimate(model, machine, scenario)
    summed = sum((d.parts for d in answer.placement.devices), answer.placement.ram.parts)
    assert summed == answer.memory
    assert all(getattr(answer.memory, field.name) >= 0 for field in fields(MemoryParts))


@given(models, rigs, scenarios)
def test_what_fits_is_within_every_limit(model, machine: Rig, scenario: Scenario) -> None:  # type: ignore[no-untyped-def]
    placement = estimate(model, machine, scenario).placement
    inside = all(d.used_bytes <= d.usable_bytes for d in placement.devices)
    if placement.verdict is not Verdict.NONE:
        assert inside
        assert placement.ram.used_bytes <= placement.ram.usable_bytes
    assert sum(d.n_layers for d in placement.devices) == placement.gpu_layers


@given(models, rigs, scenarios, st.integers(1, 8))
def test_more_context_never_needs_less_cache(  # type: ignore[no-untyped-def]
    model, machine: Rig, scenario: Scenario, factor: int
) -> None:
    short = estimate(model, machine, scenario).memory
    long = estimate(model, machine, replace(scenario, context=scenario.context * factor)).memory
    assert long.kv_cache_bytes >= short.kv_cache_bytes
    assert long.recurrent_state_bytes == short.recurrent_state_bytes


@given(models, scenarios)
def test_devices_hold_together_what_one_would(model, scenario: Scenario) -> None:  # type: ignore[no-untyped-def]
    """Weights, cache and state are additive over devices."""
    one = estimate(model, rig(gpu(8000)), scenario).memory
    three = estimate(model, rig(gpu(8000), gpu(4000), gpu(8000)), scenario).memory
    assert three.weights_bytes == one.weights_bytes
    assert three.kv_cache_bytes == one.kv_cache_bytes
    assert three.recurrent_state_bytes == one.recurrent_state_bytes


@given(models, st.sampled_from((8.0, 16.0, 24.0)), quants)
def test_the_longest_context_fits_and_more_does_not(model, vram: float, quant: str) -> None:  # type: ignore[no-untyped-def]
    machine, scenario = rig(gpu(vram), ram_gib=32), Scenario(quant=quant, context=512)
    answer = estimate(model, machine, scenario)
    if answer.placement.verdict is Verdict.NONE:
        assert answer.max_context == 0
        return
    at_longest = estimate(model, machine, replace(scenario, context=answer.max_context))
    assert at_longest.placement.verdict is answer.placement.verdict or (
        answer.placement.verdict in (Verdict.SPLIT, Verdict.CPU)
        and at_longest.placement.verdict is not Verdict.NONE
    )
    assert model.architecture is not None
    if answer.max_context < model.architecture.context_max:
        beyond = estimate(model, machine, replace(scenario, context=answer.max_context + 256))
        assert beyond.placement.verdict is not answer.placement.verdict


@given(models, st.sampled_from((4.0, 8.0, 16.0, 24.0)), quants)
def test_a_larger_card_never_holds_fewer_layers(model, vram: float, quant: str) -> None:  # type: ignore[no-untyped-def]
    small = estimate(model, rig(gpu(vram), ram_gib=4096), Scenario(quant=quant)).placement
    large = estimate(model, rig(gpu(vram * 1.5), ram_gib=4096), Scenario(quant=quant)).placement
    assert large.gpu_layers >= small.gpu_layers
    if large.gpu_layers == small.gpu_layers and small.verdict is not Verdict.CPU:
        assert large.cpu_moe_layers <= small.cpu_moe_layers
