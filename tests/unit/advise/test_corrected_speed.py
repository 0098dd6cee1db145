"""Speeds follow what a person measured or typed: RAM's rate, the bandwidth of an unknown card."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from advisor.advise.fit import ladder
from advisor.advise.rigs import rig_from_machine
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import Catalog, load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import CpuInfo, DetectedGpu, Machine, MemoryInfo, Rig
from advisor.domain.result import Estimate, Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from advisor.session.corrections import corrected_machine, corrected_rig
from advisor.units import GIB

UNKNOWN = DetectedGpu(
    name="NVIDIA Prototype 1234", vendor="nvidia", kind="discrete", unified=False,
    vram_bytes=20 * GIB, vram_free_bytes=19 * GIB,
)  # fmt: skip
MACHINE = Machine(
    os="linux", cpu=CpuInfo("AMD Ryzen 9 7950X 16-Core Processor", 16, 32, ("avx2", "avx512f")),
    ram_bytes=64 * GIB, memory=MemoryInfo("DDR5", 6000, 6000, 128, 2, 96.0),
)  # fmt: skip


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(Path("/nonexistent"))


def on(rig: Rig, catalog: Catalog) -> Estimate:
    """One estimate, which the table of models must agree with."""
    model, scenario = catalog.model("Llama 3.1 8B Instruct"), Scenario(quant="Q4_K_M")
    answer = estimate(model, rig, scenario, speed_model=load_speed_model())
    steps = ladder(model, rig, scenario, USE_BY_KEY["chat"])
    row = next(row for row in steps if row.quant == "Q4_K_M")
    if answer.speed is not None and row.generation is not None:
        assert row.generation.mid == pytest.approx(answer.speed.generation.mid, rel=0.01)
    assert (answer.speed is None) == (row.generation is None)
    return answer


def test_a_measured_memory_speed_moves_the_processors_speed(catalog: Catalog) -> None:
    rig = rig_from_machine(MACHINE, catalog)
    table = on(rig, catalog).speed
    slow = on(corrected_rig(rig, (("ram_measured_bytes_per_s", 30 * 10**9),)), catalog).speed
    fast = on(corrected_rig(rig, (("ram_measured_bytes_per_s", 90 * 10**9),)), catalog).speed
    assert table and slow and fast
    assert slow.generation.mid < table.generation.mid < fast.generation.mid
    assert fast.generation.mid / slow.generation.mid == pytest.approx(3, rel=0.15)


def test_a_usual_measurement_changes_little(catalog: Catalog) -> None:
    """Copies reach about 0.8 of a bus: measuring that says that the table was right."""
    rig = rig_from_machine(MACHINE, catalog)
    table = on(rig, catalog).speed
    usual = on(corrected_rig(rig, (("ram_measured_bytes_per_s", 77 * 10**9),)), catalog).speed
    assert table and usual
    assert usual.generation.mid == pytest.approx(table.generation.mid, rel=0.02)


def test_an_unknown_card_is_used_with_its_memory_and_without_speed(catalog: Catalog) -> None:
    rig = rig_from_machine(replace(MACHINE, gpus=(UNKNOWN,)), catalog)
    answer = on(rig, catalog)
    assert rig.gpus[0].capacity_bytes == 20 * GIB
    assert answer.placement.verdict is Verdict.GPU
    assert answer.speed is None
    assert answer.unknown


def test_its_bandwidth_as_typed_gives_speeds(catalog: Catalog) -> None:
    speeds = []
    for rate in (400, 800):
        machine = corrected_machine(
            replace(MACHINE, gpus=(UNKNOWN,)), (("gpu.0.bytes_per_s", rate * 10**9),)
        )
        rig = rig_from_machine(machine, catalog)
        assert "bandwidth_bytes_per_s" in rig.gpus[0].overridden
        assert not any("type its bandwidth" in note for note in rig.notes)
        speed = on(rig, catalog).speed
        assert speed is not None
        speeds.append(speed.generation.mid)
    assert 1.5 < speeds[1] / speeds[0] <= 2.05


def test_a_typed_bandwidth_overrules_the_catalog(catalog: Catalog) -> None:
    card = replace(UNKNOWN, name="NVIDIA GeForce RTX 4070 Ti", vram_bytes=12 * GIB)
    typed = replace(card, bandwidth_bytes_per_s=252e9)
    as_listed, halved = (
        on(rig_from_machine(replace(MACHINE, gpus=(gpu,)), catalog), catalog).speed
        for gpu in (card, typed)
    )
    assert as_listed and halved
    assert halved.generation.mid < 0.65 * as_listed.generation.mid
