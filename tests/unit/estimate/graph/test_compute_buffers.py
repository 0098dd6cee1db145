"""Graphs allocated as the engine does it: properties that need no row of the engine.

The buffers themselves are compared with the engine's in `test_engine_rows.py`.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.catalog.load import load_catalog
from advisor.domain.scenario import FlashAttention, Scenario
from advisor.estimate.graph.builder import Devices
from advisor.estimate.graph.contexts import ContextGraphs
from advisor.estimate.graph.program import buffer_sizes
from advisor.estimate.graph.requests import graph_requests
from advisor.estimate.graph.styles import STYLES
from advisor.estimate.weights import weight_plan
from advisor.units import MIB
from benchmarks.engine_rows import grows_with_the_cache, read_rows, row_scenario

MODELS = [
    model
    for model in load_catalog().models
    if model.architecture is not None and model.architecture.gguf_arch in STYLES
]
scenarios = st.builds(
    lambda quant, context, ubatch, parallel, outputs, flash: Scenario(
        quant=quant, context=context, ubatch=ubatch, parallel=parallel, outputs=outputs,
        flash_attention=flash,
    ),
    st.sampled_from(("Q8_0", "Q4_K_M", "Q2_K")),
    st.sampled_from((512, 4096, 8192, 32768, 131072)),
    st.sampled_from((128, 512, 1024)),
    st.sampled_from((1, 2, 4)),
    st.sampled_from((None, 0)),
    st.sampled_from((FlashAttention.ON, FlashAttention.OFF)),
)  # fmt: skip


def sizes(plan, arch, scenario, devices, **options):  # type: ignore[no-untyped-def]
    requests = graph_requests(plan, arch, scenario, devices, cuda=True, **options)
    return None if requests is None else buffer_sizes(requests, devices.n_gpus + 1)


def buffers(model, scenario: Scenario, gpu_layers: int, *, n_gpus: int = 1, **options: bool):  # type: ignore[no-untyped-def]
    """Of the only GPU and RAM; without a GPU of RAM twice."""
    arch = model.architecture
    start = max(arch.n_blocks + 1 - gpu_layers, 0)
    devices = Devices(n_gpus, (start, arch.n_blocks + 1)[: n_gpus + 1], 0, {})
    plan = weight_plan(model, scenario.quant)
    found = sizes(plan, arch, scenario, devices, **options)
    return found if n_gpus or found is None else found * 2


@settings(max_examples=25)
@given(st.sampled_from(MODELS), scenarios, st.sampled_from((0, 7, 20, 999)))
def test_leaving_out_layers_that_are_alike_changes_nothing(  # type: ignore[no-untyped-def]
    model, scenario: Scenario, gpu_layers: int
) -> None:
    whole = buffers(model, scenario, gpu_layers, whole=True)
    assert buffers(model, scenario, gpu_layers) == whole


@settings(max_examples=40)
@given(
    st.sampled_from(MODELS),
    scenarios,
    st.sampled_from((0, 7, 20, 999)),
    st.sampled_from((0, 5)),
    st.lists(st.integers(300, 200_000), min_size=3, max_size=5),
)
def test_two_contexts_tell_the_buffers_of_the_others(  # type: ignore[no-untyped-def]
    model, scenario: Scenario, gpu_layers: int, cpu_moe: int, contexts: list[int]
) -> None:
    arch = model.architecture
    start = max(arch.n_blocks + 1 - gpu_layers, 0)
    devices = Devices(1, (start, arch.n_blocks + 1), cpu_moe, {})
    plan = weight_plan(model, scenario.quant)
    graphs = ContextGraphs(plan, arch, scenario, devices, cuda=True, pipelined=False)
    for context in contexts:
        asked = replace(scenario, context=context)
        expected = sizes(plan, arch, asked, devices)
        assert graphs.buffers(context) == expected


@given(st.sampled_from(MODELS), scenarios)
def test_a_buffer_holds_what_must_live_at_one_time(model, scenario: Scenario) -> None:  # type: ignore[no-untyped-def]
    """The last matrix product: its result, and the hidden states that it reads."""
    on_gpu, in_ram = buffers(model, scenario, 999)
    tokens = min(scenario.ubatch, scenario.context)
    rows = tokens if scenario.outputs == 0 else min(tokens, scenario.parallel)
    arch = model.architecture
    logits = 4 * rows * arch.vocab_size if arch.causal else 0  # encoders have none
    assert on_gpu >= logits + 4 * rows * arch.hidden_size
    assert in_ram >= 4 * tokens * arch.hidden_size


def test_every_known_graph_can_be_built_for_its_models() -> None:
    for model in MODELS:
        assert buffers(model, Scenario(), 999) is not None, model.id


def test_the_engines_buffer_of_llama_3_1_8b() -> None:
    """258.5 MiB for llama-bench and 116.01 for llama-server, in public logs of that build."""
    model = load_catalog().model("Llama 3.1 8B")
    bench, _ = buffers(model, Scenario(outputs=0), 999)
    server, host = buffers(model, Scenario(), 999)
    assert bench == 258.5 * MIB
    assert abs(server / MIB - 116.0098) < 0.0001
    assert abs(host / MIB - 24.0117) < 0.001


@pytest.mark.parametrize(
    ("model_id", "gpu_layers", "flash", "outputs", "gpu_bytes", "ram_bytes"),
    [
        ("smollm3-3b", 999, "on", 0, 271056896, 16791552),
        ("phi-3-mini", 10, "off", None, 679634944, 60801056),
        ("command-r-plus-104b", 999, "off", 0, 1732255744, 71313408),
        ("mimo-v2-flash", 999, "off", 0, 1167601664, 43530240),
        ("llama-4-scout", 999, "on", 0, 462051328, 37773312),
        ("ministral-3-3b", 999, "on", 0, 274726912, 20987904),
        ("kimi-k2", 999, "off", 0, 1303177216, 46147584),
        ("gemma-4-12b", 999, "off", 0, 577241088, 52443136),
    ],
)
def test_the_engines_buffers_where_an_architecture_has_traits_of_its_own(
    model_id: str, gpu_layers: int, flash: str, outputs: int | None, gpu_bytes: int, ram_bytes: int
) -> None:
    """Its planning pass, 8,192 tokens: layers without positions, a fused product of Q, K and V,
    norms with a weight a head, V of several widths, queries that grow with their position, scaled
    experts."""
    scenario = Scenario(outputs=outputs, flash_attention=FlashAttention(flash))
    model = load_catalog().model(model_id)
    gpu, ram = buffers(model, scenario, gpu_layers)
    assert abs(gpu - gpu_bytes) <= 1024
    assert abs(ram - ram_bytes) <= 1024


def test_other_tensors_than_the_graph_needs_give_no_answer() -> None:
    """A file of another conversion, say: nothing is made up for it."""
    model = load_catalog().model("Llama 3.1 8B")
    other = load_catalog().model("Phi-4 14B")
    arch = other.architecture
    assert arch is not None
    devices = Devices(1, (0, arch.n_blocks + 1), 0, {})
    plan = weight_plan(model, "Q4_K_M")
    assert sizes(plan, arch, Scenario(), devices) is None


def test_what_minimax_m3_reserves_and_what_it_grows_to() -> None:
    """The engine's own figures, which are of an empty cache."""
    model = load_catalog().model("MiniMax M3")
    rows = [row for row in read_rows("engine_more") if grows_with_the_cache(row)]
    compared = [row for row in rows if row["n_cpu_moe"] == "0"][::2]
    assert len(compared) > 15
    for row in compared:
        on_gpu = row["backend"] == "SIMGPU"
        layers, gpus = (int(row["n_gpu_layers"]), 1) if on_gpu else (0, 0)
        found = buffers(model, row_scenario(row), layers, n_gpus=gpus, filled=False)
        assert found[0] / MIB == pytest.approx(float(row["compute_mib"]), abs=0.0001)
        if on_gpu:
            assert found[1] / MIB == pytest.approx(float(row["host_compute_mib"]), abs=0.0001)
    reserved, _ = buffers(model, Scenario(context=32768), 999, filled=False)
    full, _ = buffers(model, Scenario(context=32768), 999)
    assert full - reserved > 3 * 1024 * MIB  # a mask of positions for each layer
