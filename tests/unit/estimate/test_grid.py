"""The grid gives what the single estimate gives, cell by cell.

Compute buffers alone differ: closed formulas in the grid, the engine's own graph in the estimate.
By how much is bounded here for every shape of the catalog.
"""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest

from advisor.catalog.load import load_catalog
from advisor.domain.architecture import Attention
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import MemoryParts
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate, spare_share
from advisor.estimate.grid import VERDICTS, ModelGrid, memory_grid
from tests.estimate_rigs import gpu, rig

QUANTS = ("Q8_0", "Q6_K", "Q4_K_M", "IQ4_XS", "Q3_K_M", "Q2_K", "IQ2_XXS")
RIGS = {
    "12 GB card": rig(gpu(12), ram_gib=32),
    "unlike cards": rig(gpu(24), gpu(10)),
    "no GPU": rig(ram_gib=48),
    "unified": rig(gpu(48, unified=True), ram_gib=56),
}
CONTEXTS = (4096, 65_536)
SETTINGS = (
    Scenario(),
    Scenario(kv_type_k="q8_0", kv_type_v="q8_0", parallel=4),
    Scenario(outputs=0, ubatch=1024, kv_unified=False, parallel=2),
)


@pytest.fixture(scope="module")
def grid() -> ModelGrid:
    return ModelGrid(load_catalog().models, QUANTS)


def without_compute(parts: MemoryParts) -> MemoryParts:
    return replace(parts, compute_buffer_bytes=0)


def copies_caches_between_gpus(model: Model, machine: Rig) -> bool:
    """Layers that read an earlier layer's cache may lie on another card than it (Gemma 4 E2B): the
    engine copies it there, which the formulas of the grid do not know."""
    assert model.architecture is not None
    mixers = [mixer for layer in model.architecture.layers for mixer in layer.mixers]
    reuses = any(isinstance(mixer, Attention) and mixer.reuses_kv for mixer in mixers)
    return reuses and len(machine.gpus) > 1


@pytest.mark.parametrize("machine", RIGS.values(), ids=list(RIGS))
@pytest.mark.parametrize("settings", SETTINGS, ids=["server", "8-bit cache, 4 slots", "bench"])
def test_equals_single_estimates(grid: ModelGrid, machine: Rig, settings: Scenario) -> None:
    draw = random.Random(7)
    on_rig = grid.on(machine, settings)
    for context in (4096, 40_000):
        batch = on_rig.fit(context)
        longest = on_rig.max_context(batch)
        for _ in range(12):
            m, q = draw.randrange(len(grid.models)), draw.randrange(len(QUANTS))
            if not batch.available[m, q]:
                continue
            scenario = replace(settings, context=context, quant=QUANTS[q])
            answer = estimate(grid.models[m], machine, scenario)
            placement = answer.placement
            assert VERDICTS[batch.verdict[m, q]] is placement.verdict
            assert batch.gpu_layers[m, q] == placement.gpu_layers
            assert batch.cpu_moe_layers[m, q] == placement.cpu_moe_layers
            (in_ram,) = batch.ram_parts(np.array([m]), np.array([q]))
            (on_gpus,) = batch.gpu_parts(np.array([m]), np.array([q]))
            whole = on_gpus + in_ram
            assert without_compute(in_ram) == without_compute(placement.ram.parts)
            assert without_compute(whole) == without_compute(answer.memory)
            if not copies_caches_between_gpus(grid.models[m], machine):
                assert whole.total_bytes == pytest.approx(answer.memory.total_bytes, rel=0.05)
                spare = spare_share(placement, machine)
                assert batch.spare[m, q] == pytest.approx(spare, abs=0.03)
            assert longest[m, q] >= answer.max_context >= 0.98 * longest[m, q]
            assert grid.file_bytes[m, q] == answer.file_bytes


@pytest.mark.parametrize("machine", RIGS.values(), ids=list(RIGS))
def test_longest_contexts_of_chosen_quantizations(grid: ModelGrid, machine: Rig) -> None:
    on_rig = grid.on(machine, Scenario())
    batch = on_rig.fit(8192)
    quants = np.arange(len(grid.models)) % len(QUANTS)
    everything = on_rig.max_context(batch)
    longest = on_rig.longest_of(batch, quants)
    assert (longest == everything[np.arange(len(quants)), quants]).all()


@pytest.mark.parametrize("machine", RIGS.values(), ids=list(RIGS))
def test_a_longest_context_is_the_same_asked_alone(grid: ModelGrid, machine: Rig) -> None:
    """The fewer are asked for, the more contexts are tried at a time."""
    whole = grid.on(machine, Scenario())
    quants = np.full(len(grid.models), QUANTS.index("Q4_K_M"))
    longest = whole.longest_of(whole.fit(8192), quants)
    for m in random.Random(3).sample(range(len(grid.models)), 8):
        alone = ModelGrid([grid.models[m]], QUANTS).on(machine, Scenario())
        assert alone.longest_of(alone.fit(8192), quants[:1])[0] == longest[m]


@pytest.mark.parametrize("machine", RIGS.values(), ids=list(RIGS))
def test_a_row_is_the_same_alone_and_among_all(grid: ModelGrid, machine: Rig) -> None:
    """Stacking models and quantizations changes nothing, to the byte."""
    draw = random.Random(11)
    settings = Scenario(kv_type_k="q8_0", kv_type_v="q8_0")
    together = grid.on(machine, settings).fit(16_384)
    for m, model in enumerate(grid.models):
        q = draw.randrange(len(QUANTS))
        alone = ModelGrid([model], [QUANTS[q]]).on(machine, settings).fit(16_384)
        at = np.array([m]), np.array([q])
        first = np.array([0]), np.array([0])
        assert alone.available[0, 0] == together.available[m, q]
        if not together.available[m, q]:
            continue
        assert alone.verdict[0, 0] == together.verdict[m, q]
        assert alone.gpu_layers[0, 0] == together.gpu_layers[m, q]
        assert alone.cpu_moe_layers[0, 0] == together.cpu_moe_layers[m, q]
        assert alone.gpu_parts(*first) == together.gpu_parts(*at)
        assert alone.ram_parts(*first) == together.ram_parts(*at)


@pytest.mark.parametrize(("kv_type", "share"), [("f16", 0.005), ("q8_0", 0.01)])
def test_all_on_a_card_every_shape_is_as_large_as_its_estimate(kv_type: str, share: float) -> None:
    """Closed formulas against the engine's own allocation, over every shape of the catalog."""
    machine = rig(gpu(4000), ram_gib=4000)
    by_shape = {model.architecture: model for model in load_catalog().models}
    shapes = ModelGrid(list(by_shape.values()), ["Q8_0"])
    settings = replace(Scenario(), kv_type_k=kv_type, kv_type_v=kv_type)
    on_rig = shapes.on(machine, settings)
    memory = memory_grid([on_rig], CONTEXTS).total()
    compared = 0
    for m, model in enumerate(shapes.models):
        for c, context in enumerate(CONTEXTS):
            if on_rig.refused[m] or not shapes.available[m, 0]:
                continue
            scenario = replace(settings, context=context, quant="Q8_0")
            (card,) = estimate(model, machine, scenario).placement.devices
            assert memory[m, 0, c, 0] == pytest.approx(card.used_bytes, rel=share), model.id
            compared += 1
    assert compared > 300


def test_every_context_and_kv_type_at_once(grid: ModelGrid) -> None:
    machine = RIGS["12 GB card"]
    contexts = (2048, 8192, 131072)
    types = ("f16", "q8_0")
    settings = [grid.on(machine, replace(Scenario(), kv_type_k=t, kv_type_v=t)) for t in types]
    memory = memory_grid(settings, contexts)
    assert memory.verdict.shape == (len(grid.models), len(QUANTS), 3, 2)
    m = [model.id for model in grid.models].index("llama-3.1-8b")
    q = QUANTS.index("Q4_K_M")
    for c, context in enumerate(contexts):
        for t, kv_type in enumerate(types):
            scenario = Scenario(context=context, kv_type_k=kv_type, kv_type_v=kv_type)
            answer = estimate(grid.models[m], machine, scenario)
            assert VERDICTS[memory.verdict[m, q, c, t]] is answer.placement.verdict
            if answer.placement.verdict.value == "gpu":
                used = answer.placement.devices[0].used_bytes
                assert memory.total()[m, q, c, t] == pytest.approx(used, rel=0.005)


def test_a_setting_the_engine_refuses_makes_rows_unavailable(grid: ModelGrid) -> None:
    on_rig = grid.on(RIGS["12 GB card"], Scenario(kv_type_k="q8_0"))
    batch = on_rig.fit(8192)
    m = [model.id for model in grid.models].index("deepseek-r1")
    assert on_rig.refused[m]
    assert not batch.available[m].any()
    assert np.count_nonzero(batch.available) > 100
