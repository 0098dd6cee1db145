"""Rigs of detected machines: what is usable, what is left out, and what is said about it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.advise.rigs import rig_from_machine
from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.hardware import CpuInfo, DetectedGpu, Machine, MemoryInfo, Rig
from advisor.units import GIB, MIB


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(Path("/nonexistent"))


def _gpu(name: str, vendor: str = "nvidia", *, unified: bool = False, **facts: Any) -> DetectedGpu:
    kind = "integrated" if unified else "discrete"
    return DetectedGpu(name=name, vendor=vendor, kind=kind, unified=unified, **facts)


def _machine(*gpus: DetectedGpu, **facts: Any) -> Machine:
    plain = Machine(
        os="linux",
        cpu=CpuInfo(name="AMD Ryzen 9 7950X 16-Core Processor", cores=16, threads=32,
                    features=("avx2", "avx512f")),
        ram_bytes=64 * GIB,
        memory=MemoryInfo(type="DDR5", speed_mt_s=6000, bus_bits=128),
        gpus=gpus,
    )  # fmt: skip
    return replace(plain, **facts)


def _said(rig: Rig, words: str) -> bool:
    return any(words in note for note in rig.notes)


def test_a_desktop_with_one_card(catalog: Catalog) -> None:
    card = _gpu("NVIDIA GeForce RTX 4070 Ti", vram_bytes=12282 * MIB,
                vram_free_bytes=(12282 - 1126) * MIB, pcie_gen=4, pcie_lanes=16)  # fmt: skip
    rig = rig_from_machine(_machine(card, os="windows"), catalog)
    (gpu,) = rig.gpus
    assert gpu.spec.id == "nvidia-geforce-rtx-4070-ti"
    assert gpu.in_use_bytes == 1126 * MIB
    assert gpu.usable_bytes / GIB == pytest.approx(9.8, abs=0.05)
    assert gpu.link_bytes_per_s == pytest.approx(25e9, rel=0.03)
    assert rig.memory.bandwidth_bytes_per_s == 96e9
    assert rig.memory.capacity_bytes - rig.memory.usable_bytes == 4 * GIB
    assert rig.cpu is not None
    assert rig.cpu.vector == "avx512"
    assert (rig.name, rig.planned, rig.notes) == ("RTX 4070 Ti, 64 GiB", False, ())


def test_programs_that_can_be_closed_do_not_shrink_what_is_usable(catalog: Catalog) -> None:
    busy = _gpu("NVIDIA GeForce RTX 3090", vram_bytes=24576 * MIB, vram_free_bytes=2 * GIB)
    rig = rig_from_machine(_machine(busy), catalog)
    assert rig.gpus[0].reserve_bytes == 2 * GIB
    assert rig.gpus[0].usable_bytes == 21 * GIB
    assert _said(rig, "Programs hold 22.0 GiB of RTX 3090")


def test_a_card_without_a_display_keeps_almost_nothing(catalog: Catalog) -> None:
    card = _gpu("Tesla T4", vram_bytes=15360 * MIB, vram_free_bytes=15350 * MIB)
    rig = rig_from_machine(_machine(card, environment="vm"), catalog)
    assert rig.gpus[0].reserve_bytes == round(0.1 * GIB)


def test_memory_that_the_driver_reports_is_believed(catalog: Catalog) -> None:
    odd = _gpu("NVIDIA GeForce RTX 3090", vram_bytes=49140 * MIB)
    rig = rig_from_machine(_machine(odd), catalog)
    assert rig.gpus[0].capacity_bytes == 49140 * MIB
    assert _said(rig, "48 GiB that the driver reports")


def test_without_a_driver_the_table_says_the_memory(catalog: Catalog) -> None:
    card = _gpu("GA102 [GeForce RTX 3090]", pci_id="10de:2204")
    rig = rig_from_machine(_machine(card), catalog)
    assert rig.gpus[0].capacity_bytes == 24576 * MIB
    assert _said(rig, "taken from the table")


def test_an_unknown_card_is_used_with_its_memory(catalog: Catalog) -> None:
    card = _gpu("Acme Accelerator", "acme", vram_bytes=48 * GIB)
    rig = rig_from_machine(_machine(card), catalog)
    assert rig.gpus[0].capacity_bytes == 48 * GIB
    assert rig.gpus[0].spec.bandwidth_bytes_per_s is None
    assert _said(rig, "type its bandwidth in")


def test_an_unknown_cards_bandwidth_follows_from_clock_and_bus(catalog: Catalog) -> None:
    card = _gpu("NVIDIA Graphics Device", vram_bytes=32 * GIB,
                memory_clock_mhz=14001.0, memory_bus_bits=512)  # fmt: skip
    rig = rig_from_machine(_machine(card), catalog)
    assert rig.gpus[0].spec.bandwidth_bytes_per_s == pytest.approx(1792e9, rel=1e-3)


def test_a_card_of_unknown_memory_is_left_out(catalog: Catalog) -> None:
    rig = rig_from_machine(_machine(_gpu("Acme Accelerator", "acme")), catalog)
    assert rig.gpus == ()
    assert _said(rig, "unknown; type it in")


def test_integrated_graphics_step_aside_for_a_card(catalog: Catalog) -> None:
    own = _gpu("AMD Radeon 890M", "amd", unified=True)
    card = _gpu("NVIDIA GeForce RTX 5070 Laptop GPU", vram_bytes=8151 * MIB)
    rig = rig_from_machine(_machine(own, card), catalog)
    assert [gpu.spec.id for gpu in rig.gpus] == ["nvidia-geforce-rtx-5070-laptop"]
    assert _said(rig, "left to the desktop")


@pytest.mark.parametrize(
    ("name", "vendor", "pci_id"),
    [("AMD Radeon Graphics", "amd", "1002:164e"), ("Intel(R) HD Graphics 4600", "intel", None)],
)
def test_graphics_slower_than_the_processor_are_not_used(
    catalog: Catalog, name: str, vendor: str, pci_id: str | None
) -> None:
    rig = rig_from_machine(_machine(_gpu(name, vendor, unified=True, pci_id=pci_id)), catalog)
    assert rig.gpus == ()
    assert _said(rig, "is not used")


def test_an_apu_uses_what_detection_found_and_the_modules_speed(catalog: Catalog) -> None:
    apu = _gpu("AMD Radeon 780M", "amd", unified=True, pool_bytes=32 * GIB,
               usable_bytes=17 * GIB, vram_bytes=512 * MIB)  # fmt: skip
    machine = _machine(
        apu, ram_bytes=31 * GIB, memory=MemoryInfo(type="DDR5", speed_mt_s=5600, bus_bits=128),
        cpu=CpuInfo(name="AMD Ryzen 7 7840HS w/ Radeon 780M Graphics"),
    )  # fmt: skip
    (gpu,) = rig_from_machine(machine, catalog).gpus
    assert (gpu.capacity_bytes, gpu.usable_bytes) == (32 * GIB, 17 * GIB)
    assert gpu.spec.bandwidth_bytes_per_s == 89.6e9


@pytest.mark.parametrize(
    ("os_name", "share"), [("macOS 15.6", 2 / 3), ("macOS 26.1", 0.74), (None, 0.74)]
)
def test_a_mac_without_metal_gets_the_usual_share(
    catalog: Catalog, os_name: str | None, share: float
) -> None:
    mac = _gpu("Apple M4", "apple", unified=True, gpu_cores=10)
    machine = _machine(
        mac, os="macos", os_name=os_name, ram_bytes=16 * GIB, memory=MemoryInfo(),
        cpu=CpuInfo(name="Apple M4"),
    )  # fmt: skip
    rig = rig_from_machine(machine, catalog)
    assert rig.gpus[0].spec.id == "apple-m4-10c"
    assert rig.gpus[0].usable_bytes / (16 * GIB) == pytest.approx(share, abs=0.002)
    assert rig.memory.bandwidth_bytes_per_s == 120e9
    assert rig.cpu is not None
    assert rig.cpu.id == "apple-m4-10c"


def test_a_card_cut_into_slices_offers_the_largest(catalog: Catalog) -> None:
    card = _gpu("NVIDIA A100-SXM4-80GB", vram_bytes=81920 * MIB, usable_bytes=40 * GIB,
                mig_slices=(40 * GIB, 20 * GIB))  # fmt: skip
    (gpu,) = rig_from_machine(_machine(card), catalog).gpus
    assert gpu.usable_bytes == 39 * GIB


@pytest.mark.parametrize(
    ("memory", "cpu", "gb_s", "words"),
    [
        (MemoryInfo(type="DDR5", speed_mt_s=4800), "AMD Ryzen 9 7950X", 76.8, "to be filled"),
        (MemoryInfo(), "AMD Ryzen 9 7950X", 83.2, "officially (DDR5-5200)"),
        (MemoryInfo(), "Unheard of CPU", 51.2, "DDR4-3200, two channels are assumed"),
        (MemoryInfo(type="DDR4", speed_mt_s=2667, bus_bits=64), "AMD Ryzen 9 5950X", 21.3, None),
        (MemoryInfo(bandwidth_gb_s=70.0), "AMD Ryzen 9 7950X", 70.0, None),
    ],
)
def test_memory_bandwidth_and_what_is_assumed(
    catalog: Catalog, memory: MemoryInfo, cpu: str, gb_s: float | None, words: str | None
) -> None:
    rig = rig_from_machine(_machine(memory=memory, cpu=CpuInfo(name=cpu)), catalog)
    assert rig.memory.bandwidth_bytes_per_s == pytest.approx(gb_s * 1e9, rel=2e-3)
    assert words is None or _said(rig, words)


def test_an_unknown_processor_is_described_by_the_system(catalog: Catalog) -> None:
    info = CpuInfo(name="Unheard of CPU", cores=6, threads=12, features=("sse4_2", "avx", "avx2"))
    rig = rig_from_machine(_machine(cpu=info), catalog)
    assert rig.cpu is not None
    assert (rig.cpu.n_performance_cores, rig.cpu.vector) == (6, "avx2")
    assert rig.name == "Unheard of CPU, 64 GiB"


def test_nothing_known_is_still_a_rig(catalog: Catalog) -> None:
    rig = rig_from_machine(Machine(os="linux"), catalog)
    assert (rig.gpus, rig.cpu, rig.memory.capacity_bytes) == ((), None, 16 * GIB)
    assert _said(rig, "The size of memory is unknown: 16 GiB are assumed")
    assert _said(rig, "The processor is unknown")


def test_a_report_of_the_card_alone_is_enough(catalog: Catalog) -> None:
    card = _gpu("NVIDIA GeForce RTX 3090", vram_bytes=24576 * MIB)
    rig = rig_from_machine(Machine(os="linux", gpus=(card,)), catalog)
    assert rig.gpus[0].usable_bytes > 22 * GIB
    assert rig.memory.bandwidth_bytes_per_s == 51.2e9


def test_a_mac_of_unknown_memory_is_the_smallest(catalog: Catalog) -> None:
    mac = _gpu("Apple M3", "apple", unified=True, gpu_cores=10)
    rig = rig_from_machine(Machine(os="macos", gpus=(mac,)), catalog)
    assert rig.memory.capacity_bytes == 8 * GIB
    assert 0 < rig.gpus[0].usable_bytes < 8 * GIB


def test_a_board_is_known_by_its_model(catalog: Catalog) -> None:
    info = CpuInfo(name="Cortex-A76 (Raspberry Pi 5 Model B Rev 1.0)", cores=4)
    rig = rig_from_machine(_machine(cpu=info, memory=MemoryInfo()), catalog)
    assert rig.memory.bandwidth_bytes_per_s == pytest.approx(17.07e9, rel=1e-3)


def test_an_id_of_another_catalog_is_identified_anew(catalog: Catalog) -> None:
    card = _gpu("NVIDIA GeForce RTX 3090", vram_bytes=24 * GIB, catalog_id="nvidia-rtx-3090-old",
                catalog_candidates=("nvidia-rtx-3090-old", "x"))  # fmt: skip
    (gpu,) = rig_from_machine(_machine(card), catalog).gpus
    assert gpu.spec.id == "nvidia-geforce-rtx-3090"


def test_candidates_are_said(catalog: Catalog) -> None:
    card = _gpu("NVIDIA GeForce GTX 1650", vram_bytes=4 * GIB, pci_id="10de:1f82")
    rig = rig_from_machine(_machine(card), catalog)
    assert rig.gpus[0].spec.id == "nvidia-geforce-gtx-1650-gddr5"
    assert _said(rig, "or NVIDIA GeForce GTX 1650 GDDR6: the slower one is assumed")


def test_what_a_person_typed_is_marked(catalog: Catalog) -> None:
    card = _gpu("NVIDIA GeForce RTX 3090", vram_bytes=20 * GIB, confidence={"vram_bytes": "user"})
    (gpu,) = rig_from_machine(_machine(card), catalog).gpus
    assert gpu.overridden == ("vram_bytes",)


@settings(max_examples=40)
@given(
    name=st.text(max_size=60) | st.sampled_from(["NVIDIA GeForce RTX 3060", "[x/]", "Apple M9 ()"]),
    vendor=st.sampled_from(["nvidia", "amd", "intel", "apple", "unknown"]),
    unified=st.booleans(),
    pci_id=st.none() | st.text(max_size=14) | st.just("1002:73df"),
    size=st.none() | st.integers(1, 1 << 45),
    clock=st.none() | st.floats(1, 30000),
    cpu=st.none() | st.text(max_size=40),
)
def test_whatever_a_report_claims_makes_a_rig(
    name: str,
    vendor: str,
    unified: bool,
    pci_id: str | None,
    size: int | None,
    clock: float | None,
    cpu: str | None,
) -> None:
    catalog = load_catalog(Path("/nonexistent"))
    gpu = _gpu(name, vendor, unified=unified, pci_id=pci_id, vram_bytes=size,
               memory_clock_mhz=clock, memory_bus_bits=256, power_limit_w=clock)  # fmt: skip
    rig = rig_from_machine(_machine(gpu, cpu=CpuInfo(name=cpu)), catalog)
    for each in rig.gpus:
        assert 0 <= each.usable_bytes <= each.capacity_bytes


@pytest.mark.parametrize(
    "name", ["AMD EPYC", "Intel(R) Xeon(R) CPU @ 2.20GHz", "AMD EPYC 16-Core Processor"]
)
def test_a_processor_that_hides_its_model_is_not_guessed(name: str) -> None:
    machine = Machine(os="linux", cpu=CpuInfo(name=name, cores=4, threads=8), ram_bytes=16 << 30)
    rig = rig_from_machine(machine, load_catalog())
    assert rig.cpu is not None and rig.cpu.name == name
    assert rig.cpu.peak_memory_bytes_per_s is None
