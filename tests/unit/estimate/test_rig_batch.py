"""Many rigs at once answer as each of them alone."""

from __future__ import annotations

import math

import pytest

from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import Catalog, load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from advisor.estimate.grid import VERDICTS
from advisor.estimate.rig_batch import RigBatch
from advisor.estimate.weights import weight_plan


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(tmp_path_factory.mktemp("nobody"))


@pytest.fixture(scope="module")
def rigs(catalog: Catalog) -> list[Rig]:
    """One to four cards of several makers and links, pairs, unified systems, processors alone."""
    made = [
        rig_from_parts(catalog, gpus=[(name, count)], ram_gib=ram, cpu="Ryzen 5 7600")
        for name in ("RTX 3060 12GB", "RTX 4090", "RX 7900 XTX", "Arc B580", "Tesla P40")
        for count, ram in ((1, 32), (1, 128), (2, 64), (4, 64))
    ]
    pairs = (("RTX 3090", "RTX 3060 12GB"), ("RTX 3060 12GB", "RTX 3090"))
    made += [rig_from_parts(catalog, gpus=[(a, 1), (b, 1)], ram_gib=96) for a, b in pairs]
    made += [
        rig_from_parts(catalog, chip=chip, ram_gib=ram)
        for chip, ram in (
            ("Apple M4 Max (40-core GPU)", 128), ("Strix Halo", 128), ("DGX Spark", 128),
            ("Apple M2 (8-core GPU)", 16),
        )
    ]  # fmt: skip
    made += [rig_from_parts(catalog, ram_gib=ram, cpu="EPYC 9354") for ram in (32, 384)]
    return made


@pytest.mark.parametrize(
    ("name", "quant", "settings"),
    [
        ("Llama 3.1 8B", "Q4_K_M", {}),
        ("Llama 3.3 70B", "Q4_K_M", {"context": 32768, "kv_type_k": "q8_0", "kv_type_v": "q8_0"}),
        ("Qwen3 30B-A3B", "Q6_K", {"prompt_tokens": 4096, "depth": 2048}),
        ("Qwen3 235B-A22B", "Q3_K_M", {"parallel": 4, "batch": 4}),
        ("Qwen3 30B-A3B", "Q4_K_M", {"prompt_tokens": 8}),
    ],
)
def test_equals_the_single_estimate(
    catalog: Catalog, rigs: list[Rig], name: str, quant: str, settings: dict[str, object]
) -> None:
    model, scenario = catalog.model(name), Scenario(quant=quant, **settings)  # type: ignore[arg-type]
    assert model.architecture is not None
    speed_model = load_speed_model()
    plan = weight_plan(model, quant)
    answers = RigBatch(rigs, scenario, speed_model).fit(model.architecture, plan)
    for index, rig in enumerate(rigs):
        alone = estimate(model, rig, scenario, speed_model=speed_model, plan=plan)
        assert VERDICTS[answers.verdict[index]] is alone.placement.verdict, rig.name
        on_gpus = sum(device.used_bytes for device in alone.placement.devices)
        # Compute buffers: closed formulas for batches, the engine's graph for the estimate.
        in_ram = alone.placement.ram.used_bytes
        assert answers.gpu_bytes[index] == pytest.approx(on_gpus, rel=0.03), rig.name
        assert answers.ram_bytes[index] == pytest.approx(in_ram, rel=0.03), rig.name
        if alone.speed is None:
            assert math.isnan(answers.generation[index])
            continue
        assert answers.generation[index] == pytest.approx(alone.speed.generation.mid, rel=1e-9)
        assert answers.prefill[index] == pytest.approx(alone.speed.prefill.mid, rel=1e-9)
        first = alone.speed.time_to_first_token_s.mid
        assert answers.time_to_first_token_s[index] == pytest.approx(first, rel=1e-9)
        busy = answers.gpu_busy[index].sum() + answers.cpu_busy[index]
        assert busy == pytest.approx(1.0)
