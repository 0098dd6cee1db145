"""Graphs allocated as the engine does it: properties that need no row of the engine.

The buffers themselves are compared with the engine's in `test_engine_rows.py`.
"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.catalog.load import load_catalog
from advisor.domain.scenario import FlashAttention, Scenario
from advisor.estimate.graph.builder import Devices
from advisor.estimate.graph.compute_buffers import compute_buffers
from advisor.estimate.graph.styles import STYLES
from advisor.estimate.weights import weight_plan
from advisor.units import MIB

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


def buffers(model, scenario: Scenario, gpu_layers: int, **options: bool):  # type: ignore[no-untyped-def]
    arch = model.architecture
    start = max(arch.n_blocks + 1 - gpu_layers, 0)
    devices = Devices(1, (start, arch.n_blocks + 1), 0, {})
    plan = weight_plan(model, scenario.quant)
    return compute_buffers(plan, arch, scenario, devices, cuda=True, **options)


@settings(max_examples=25)
@given(st.sampled_from(MODELS), scenarios, st.sampled_from((0, 7, 20, 999)))
def test_leaving_out_layers_that_are_alike_changes_nothing(  # type: ignore[no-untyped-def]
    model, scenario: Scenario, gpu_layers: int
) -> None:
    whole = buffers(model, scenario, gpu_layers, whole=True)
    assert buffers(model, scenario, gpu_layers) == whole


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


def test_other_tensors_than_the_graph_needs_give_no_answer() -> None:
    """A file of another conversion, say: nothing is made up for it."""
    model = load_catalog().model("Llama 3.1 8B")
    other = load_catalog().model("Phi-4 14B")
    arch = other.architecture
    assert arch is not None
    devices = Devices(1, (0, arch.n_blocks + 1), 0, {})
    plan = weight_plan(model, "Q4_K_M")
    assert compute_buffers(plan, arch, Scenario(), devices, cuda=True) is None
