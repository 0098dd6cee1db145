"""Rigs of parts: capacities as drivers report them, buses, links, and the assumptions said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.advise.reserves import GPU_MARGIN_BYTES
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.hardware import Rig
from advisor.errors import InputError, UnknownNameError
from advisor.units import GIB, MIB


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(Path("/nonexistent"))


def _said(rig: Rig, words: str) -> bool:
    return any(words in note for note in rig.notes)


@pytest.mark.parametrize(
    ("name", "mib"),
    [  # totals printed by nvidia-smi, sysfs and rocm-smi
        ("RTX 5090", 32607), ("RTX 4090", 24564), ("RTX 4060 Ti 16GB", 16380),
        ("RTX 3090", 24576), ("RTX 2080 Ti", 11264), ("Tesla T4", 15360), ("A10G", 23028),
        ("A100 PCIe 80GB", 81920), ("H100 PCIe", 81559), ("RX 7800 XT", 16368),
        ("Instinct MI100", 32752), ("RTX 4070", 12282), ("RX Vega 56", 8176),
    ],
)  # fmt: skip
def test_planned_capacity_is_what_the_driver_will_report(
    catalog: Catalog, name: str, mib: int
) -> None:
    (gpu,) = rig_from_parts(catalog, gpus=[(name, 1)]).gpus
    assert gpu.capacity_bytes == mib * MIB
    assert gpu.usable_bytes == gpu.capacity_bytes - GPU_MARGIN_BYTES


@pytest.mark.parametrize(
    ("name", "mib"),
    [("RTX 5050", 8151), ("L40S", 46068), ("RTX A4000", 16376), ("H800 PCIe", 81559)],
)
def test_cards_that_nobody_reported_follow_their_family(
    catalog: Catalog, name: str, mib: int
) -> None:
    (gpu,) = rig_from_parts(catalog, gpus=[(name, 1)]).gpus
    assert gpu.capacity_bytes == pytest.approx(mib * MIB, rel=0.002)


def test_gpus_without_ram_stand_beside_32_gib_of_dual_channel_ddr5(catalog: Catalog) -> None:
    rig = rig_from_parts(catalog, gpus=[("RTX 4090", 1)])
    assert rig.memory.capacity_bytes == 32 * GIB
    assert rig.memory.label == "DDR5-6000, two channels"
    assert rig.memory.bandwidth_bytes_per_s == 96e9
    assert _said(rig, "32 GiB of dual-channel DDR5")
    assert rig.planned


def test_the_name_says_what_is_in_it(catalog: Catalog) -> None:
    two = rig_from_parts(catalog, gpus=[("RTX 3090", 2)], ram_gib=64, ram_speed="DDR5-6000")
    assert two.name == "2× RTX 3090, 64 GiB DDR5-6000"
    mac = rig_from_parts(catalog, chip="Apple M4 Max (40-core GPU)", ram_gib=64)
    assert mac.name == "Apple M4 Max (40-core GPU), 64 GiB"
    mixed = rig_from_parts(catalog, gpus=[("RTX 4090", 1), ("RX 7900 XT", 2)], name="mine")
    assert mixed.name == "mine"
    assert [gpu.spec.vendor for gpu in mixed.gpus] == ["nvidia", "amd", "amd"]


@pytest.mark.parametrize(
    ("parts", "gb_s"),
    [
        ({"ram_speed": "DDR5-6000"}, 96.0),
        ({"ram_speed": "ddr4 3200"}, 51.2),
        ({"ram_speed": "6400"}, 102.4),
        ({"ram_speed": "DDR5-4800", "ram_channels": 12}, 460.8),
        ({"ram_speed": "DDR5-6000", "ram_channels": 1}, 48.0),
        ({"cpu": "2x Intel Xeon E5-2690 v4"}, 76.8),
        ({"cpu": "EPYC 9554"}, 460.8),
        ({"cpu": "EPYC 9554", "ram_channels": 2}, 76.8),
        ({"cpu": "Ryzen 9 7950X", "ram_speed": "DDR5-6400"}, 102.4),
        ({"cpu": "Ryzen 9 7950X", "ram_channels": 8}, 83.2),
        ({"cpu": "Ryzen 9 7950X", "ram_speed": "DDR5"}, 83.2),
        ({"ram_speed": "DDR4"}, 51.2),
        ({"cpu": "Xeon E5-2690 v4", "ram_speed": "DDR5-6000"}, 76.8),
        ({"cpu": "Raspberry Pi 5", "ram_speed": "DDR5-6000"}, 17.07),
    ],
)
def test_ram_bandwidth(catalog: Catalog, parts: dict[str, Any], gb_s: float) -> None:
    rig = rig_from_parts(catalog, cpu_only=True, ram_gib=64, **parts)
    assert rig.memory.bandwidth_bytes_per_s == pytest.approx(gb_s * 1e9, rel=1e-3)
    assert rig.gpus == ()


@pytest.mark.parametrize("text", ["fast", "DDR9-6000", "DDR9", "", "12", "DDR5-600000"])
def test_a_wrong_memory_speed_says_what_would_be_valid(catalog: Catalog, text: str) -> None:
    with pytest.raises(InputError, match="valid: DDR5-6000") as raised:
        rig_from_parts(catalog, gpus=[("RTX 4090", 1)], ram_speed=text or " ")
    assert raised.value.field == "ram_speed"


@pytest.mark.parametrize(
    ("chip", "ram", "gib"),
    [  # Metal's recommended working set on macOS 26 and 27; CUDA's total; Windows' limit
        ("Apple M3 (10-core GPU)", 16, 11.84), ("Apple M4 Pro (20-core GPU)", 64, 51.84),
        ("Apple M4 Max (40-core GPU)", 128, 107.52), ("Apple M2 Ultra (76-core GPU)", 192, 144.0),
        ("DGX Spark", 128, 119.70), ("Strix Halo", 128, 96.0), ("Strix Halo", 64, 48.0),
        ("Radeon 780M", 32, 16.0),
    ],
)  # fmt: skip
def test_a_unified_gpu_gets_its_share_of_the_same_memory(
    catalog: Catalog, chip: str, ram: int, gib: float
) -> None:
    rig = rig_from_parts(catalog, chip=chip, ram_gib=ram)
    (gpu,) = rig.gpus
    assert gpu.usable_bytes / GIB == pytest.approx(gib, rel=0.004)
    assert gpu.capacity_bytes == rig.memory.capacity_bytes == ram * GIB
    assert rig.unified
    assert gpu.link_bytes_per_s is None
    assert gpu.spec.bandwidth_bytes_per_s == rig.memory.bandwidth_bytes_per_s


def test_a_unified_system_may_be_given_as_a_gpu(catalog: Catalog) -> None:
    as_gpu = rig_from_parts(catalog, gpus=[("NVIDIA GB10 (DGX Spark)", 1)], ram_gib=128)
    assert as_gpu == rig_from_parts(catalog, chip="NVIDIA GB10 (DGX Spark)", ram_gib=128)


def test_a_processor_may_be_given_as_a_chip(catalog: Catalog) -> None:
    rig = rig_from_parts(catalog, chip="Raspberry Pi 5")
    assert rig.gpus == ()
    assert rig.cpu is not None
    assert rig.cpu.id == "raspberry-pi-5"
    assert rig.memory.capacity_bytes == 8 * GIB
    assert _said(rig, "8 GiB of memory are assumed")


def test_a_processor_brings_its_graphics_only_if_they_are_named(catalog: Catalog) -> None:
    with_graphics = rig_from_parts(catalog, chip="Ryzen 7 8845HS (iGPU)", ram_gib=32)
    assert [gpu.spec.id for gpu in with_graphics.gpus] == ["amd-ryzen-7040-8040-radeon-780m"]
    alone = rig_from_parts(catalog, chip="Ryzen 7 8845HS", ram_gib=32)
    assert alone.gpus == ()
    for rig in (with_graphics, alone):
        assert rig.cpu is not None
        assert rig.cpu.id == "amd-ryzen-7-8845hs"


def test_a_chip_cpu_only_uses_no_graphics(catalog: Catalog) -> None:
    rig = rig_from_parts(catalog, chip="Apple M2 Max (CPU only)", ram_gib=64)
    assert rig.gpus == ()
    assert rig.memory.bandwidth_bytes_per_s == 400e9
    assert rig.cpu is not None
    assert rig.cpu.vector == "neon"


def test_integrated_graphics_are_as_fast_as_the_modules(catalog: Catalog) -> None:
    rig = rig_from_parts(catalog, chip="Radeon 780M", ram_gib=32, ram_speed="DDR5-5600")
    assert rig.gpus[0].spec.bandwidth_bytes_per_s == 89.6e9
    soldered = rig_from_parts(catalog, chip="Strix Halo", ram_gib=128, ram_speed="DDR5-5600")
    assert soldered.gpus[0].spec.bandwidth_bytes_per_s == 256e9


def test_the_size_of_memory_picks_the_chip(catalog: Catalog) -> None:
    rig = rig_from_parts(catalog, chip="Apple M4 Max", ram_gib=128)
    assert rig.gpus[0].spec.id == "apple-m4-max-40c"
    assert not _said(rig, "several versions")
    careful = rig_from_parts(catalog, chip="Apple M4 Max")
    assert careful.gpus[0].spec.id == "apple-m4-max-32c"
    assert _said(careful, "Apple M4 Max (40-core GPU)")


def test_a_name_of_two_sizes_says_which_is_assumed(catalog: Catalog) -> None:
    rig = rig_from_parts(catalog, gpus=[("RTX 5060 Ti", 1)])
    assert rig.gpus[0].spec.id == "nvidia-geforce-rtx-5060-ti-8gb"
    assert _said(rig, "NVIDIA GeForce RTX 5060 Ti 16GB")
    assert not _said(rig_from_parts(catalog, gpus=[("RTX 4090", 1)]), "several versions")


@pytest.mark.parametrize(
    ("gpus", "cpu", "gb_s"),
    [  # measured: 12 GB/s at 3.0 x16, 25 at 4.0 x16, about 50 at 5.0 x16
        ([("Tesla V100 PCIe 32GB", 1)], None, 12.3), ([("RTX 3090", 1)], None, 25.0),
        ([("RTX 5090", 1)], "Ryzen 9 7950X", 50.0), ([("RTX 5090", 1)], "Ryzen 9 5950X", 25.0),
        ([("RTX 4060", 1)], None, 12.4), ([("RTX 3090", 2)], None, 12.4),
        ([("RTX 3090", 4)], None, 6.2), ([("RTX 3090", 4)], "EPYC 7302", 25.0),
        ([("A100 PCIe 80GB", 4)], None, 25.0),
    ],
)  # fmt: skip
def test_host_links(
    catalog: Catalog, gpus: list[tuple[str, int]], cpu: str | None, gb_s: float
) -> None:
    rig = rig_from_parts(catalog, gpus=gpus, cpu=cpu)
    for gpu in rig.gpus:
        assert gpu.link_bytes_per_s == pytest.approx(gb_s * 1e9, rel=0.03)
    assert _said(rig, "share the slots' lanes") == (len(rig.gpus) > 1 and gb_s < 20)


@pytest.mark.parametrize(
    ("parts", "field"),
    [
        ({"gpus": [("RTX 9999", 1)]}, "gpus"),
        ({"gpus": [("A100", 1)]}, "gpus"),
        ({"chip": "Apple M99"}, "chip"),
        ({"cpu": "Ryzen 42"}, "cpu"),
    ],
)
def test_unknown_parts_name_the_field(catalog: Catalog, parts: dict[str, Any], field: str) -> None:
    with pytest.raises(UnknownNameError) as raised:
        rig_from_parts(catalog, **parts)
    assert raised.value.field == field
    assert raised.value.nearest


def test_a_card_of_unknown_size_is_refused(catalog: Catalog) -> None:
    with pytest.raises(InputError, match="memory size"):
        rig_from_parts(catalog, gpus=[("P104-100", 1)])


@given(st.integers(0, 5000), st.integers(1, 4), st.sampled_from([4.0, 32.0, 512.0]))
def test_usable_memory_never_exceeds_what_is_there(index: int, count: int, ram: float) -> None:
    catalog = load_catalog(Path("/nonexistent"))
    known = [gpu for gpu in catalog.gpus if gpu.vram_bytes]
    gpu = known[index % len(known)]
    rig = rig_from_parts(catalog, gpus=[(gpu.id, count)], ram_gib=ram)
    assert len(rig.gpus) == count
    for each in rig.gpus:
        assert 0 <= each.usable_bytes < each.capacity_bytes <= gpu.vram_bytes
    assert 0 < rig.memory.usable_bytes < rig.memory.capacity_bytes == ram * GIB


@given(st.integers(0, 5000), st.sampled_from([None, 4.0, 16.0, 96.0, 512.0]))
def test_every_chip_makes_a_rig(index: int, ram: float | None) -> None:
    catalog = load_catalog(Path("/nonexistent"))
    chip = catalog.chips[index % len(catalog.chips)]
    rig = rig_from_parts(catalog, chip=chip.id, ram_gib=ram)
    (gpu,) = rig.gpus
    assert 0 < gpu.usable_bytes <= gpu.capacity_bytes
    assert rig.memory.bandwidth_bytes_per_s is None or rig.memory.bandwidth_bytes_per_s > 1e9
