"""Detected facts to catalog entries: the traps that catch other tools."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from advisor.advise.identify import gpus_with_pci_id, identify_gpu
from advisor.advise.identify_machine import identify_machine
from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.hardware import CpuInfo, DetectedGpu, Machine
from advisor.units import GIB, MIB


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(Path("/nonexistent"))


def _ids(catalog: Catalog, name: str, *, ram_gib: float | None = None, **facts: Any) -> list[str]:
    around = {key: facts.pop(key) for key in ("model", "cpu") if key in facts}
    gpu = DetectedGpu(
        name=name,
        vendor=facts.pop("vendor", "nvidia"),
        kind="integrated" if facts.get("unified") else "discrete",
        unified=facts.pop("unified", False),
        **facts,
    )
    ram = None if ram_gib is None else round(ram_gib * GIB)
    return [spec.id for spec in identify_gpu(gpu, catalog, ram_bytes=ram, **around)]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"pci_id": "10de:1f08"}, "nvidia-geforce-rtx-2060-6gb"),
        ({"pci_id": "10de:1f11"}, "nvidia-geforce-rtx-2060-laptop"),
        ({"power_limit_w": 160.0, "vram_bytes": 6144 * MIB}, "nvidia-geforce-rtx-2060-6gb"),
        ({"power_limit_w": 80.0}, "nvidia-geforce-rtx-2060-laptop"),
        ({"vram_bytes": 12288 * MIB}, "nvidia-geforce-rtx-2060-12gb"),
        (
            {"vram_bytes": 6144 * MIB, "cpu": "AMD Ryzen 9 7950X 16-Core Processor"},
            "nvidia-geforce-rtx-2060-6gb",
        ),
        (
            {"vram_bytes": 6144 * MIB, "cpu": "Intel(R) Core(TM) i7-9750H CPU @ 2.60GHz"},
            "nvidia-geforce-rtx-2060-laptop",
        ),
    ],
)
def test_laptops_that_report_the_desktop_name(
    catalog: Catalog, facts: dict[str, Any], expected: str
) -> None:
    assert _ids(catalog, "NVIDIA GeForce RTX 2060", **facts)[0] == expected


def test_the_laptop_suffix_is_never_lost(catalog: Catalog) -> None:
    assert _ids(catalog, "NVIDIA GeForce RTX 4090 Laptop GPU", vram_bytes=16376 * MIB) == [
        "nvidia-geforce-rtx-4090-laptop"
    ]
    assert _ids(catalog, "NVIDIA GeForce RTX 4090", vram_bytes=24564 * MIB) == [
        "nvidia-geforce-rtx-4090"
    ]


def test_mixed_case_super_is_the_laptop_card(catalog: Catalog) -> None:
    assert _ids(catalog, "NVIDIA GeForce RTX 2070 Super") == [
        "nvidia-geforce-rtx-2070-super-laptop"
    ]
    assert _ids(catalog, "NVIDIA GeForce RTX 2070 SUPER") == ["nvidia-geforce-rtx-2070-super"]
    assert _ids(catalog, "GeForce RTX 2070 SUPER") == ["nvidia-geforce-rtx-2070-super"]


@pytest.mark.parametrize(
    ("name", "mib", "expected"),
    [
        ("NVIDIA GeForce RTX 3080", 10240, "nvidia-geforce-rtx-3080-10gb"),
        ("NVIDIA GeForce RTX 3080", 12288, "nvidia-geforce-rtx-3080-12gb"),
        ("NVIDIA GeForce RTX 3060", 12288, "nvidia-geforce-rtx-3060-12gb"),
        ("NVIDIA GeForce RTX 4060 Ti", 16380, "nvidia-geforce-rtx-4060-ti-16gb"),
        ("NVIDIA GeForce RTX 5060 Ti", 16311, "nvidia-geforce-rtx-5060-ti-16gb"),
        ("NVIDIA GeForce RTX 3050", 6144, "nvidia-geforce-rtx-3050-6gb"),
        ("Tesla T4", 15360, "nvidia-tesla-t4"),
        ("Tesla M40 24GB", 23040, "nvidia-tesla-m40-24gb"),
        ("NVIDIA H200", 143771, "nvidia-h200-sxm-141gb"),
        ("NVIDIA B200", 183359, "nvidia-b200-sxm-180gb"),
        ("Quadro P2000", 5059, "nvidia-quadro-p2000"),
    ],
)
def test_the_memory_size_picks_the_version(
    catalog: Catalog, name: str, mib: int, expected: str
) -> None:
    assert _ids(catalog, name, vram_bytes=mib * MIB) == [expected]


def test_two_memory_types_under_one_id_are_told_apart_by_the_clock(catalog: Catalog) -> None:
    facts: dict[str, Any] = {"pci_id": "10de:1f82", "vram_bytes": 4096 * MIB}
    name = "NVIDIA GeForce GTX 1650"
    assert _ids(catalog, name, **facts) == [
        "nvidia-geforce-gtx-1650-gddr5",
        "nvidia-geforce-gtx-1650-gddr6",
    ], "both are possible, the slower one first"
    for clock, expected in ((4001.0, "gddr5"), (6001.0, "gddr6")):
        found = _ids(catalog, name, memory_clock_mhz=clock, memory_bus_bits=128, **facts)
        assert found == [f"nvidia-geforce-gtx-1650-{expected}"]


@pytest.mark.parametrize(
    ("pci_id", "expected"),
    [
        ("1002:744c:c8", "amd-radeon-rx-7900-xtx"),
        ("1002:744c:cc", "amd-radeon-rx-7900-xt"),
        ("1002:744c:ce", "amd-radeon-rx-7900-gre"),
        ("1002:744C:CF", "amd-radeon-rx-7900m"),
        ("1002:1586:c1", "amd-ryzen-ai-max-plus-395-radeon-8060s"),
        ("1002:1586:d5", "amd-ryzen-ai-max-pro-380-radeon-8040s"),
    ],
)
def test_amd_revisions_decide(catalog: Catalog, pci_id: str, expected: str) -> None:
    assert [spec.id for spec in gpus_with_pci_id(pci_id, catalog)] == [expected]
    assert _ids(catalog, "AMD Radeon Graphics", vendor="amd", pci_id=pci_id) == [expected]


def test_without_the_revision_memory_narrows_an_amd_family(catalog: Catalog) -> None:
    facts: dict[str, Any] = {"vendor": "amd", "pci_id": "1002:744c"}
    name = "Navi 31 [Radeon RX 7900 XT/7900 XTX/7900 GRE/7900M]"
    assert _ids(catalog, name, vram_bytes=24 * GIB - 16 * MIB, **facts) == [
        "amd-radeon-rx-7900-xtx"
    ]
    assert _ids(catalog, name, vram_bytes=16 * GIB - 16 * MIB, **facts)[0] == "amd-radeon-rx-7900m"


def test_vega_56_and_64_are_both_listed_and_the_slower_used(catalog: Catalog) -> None:
    found = _ids(
        catalog, "Vega 10 XL/XT [Radeon RX Vega 56/64]",
        vendor="amd", pci_id="1002:687f", vram_bytes=8573157376,
    )  # fmt: skip
    assert found == ["amd-radeon-rx-vega-56", "amd-radeon-rx-vega-64"]


def test_modified_cards_are_believed(catalog: Catalog) -> None:
    name = "NVIDIA GeForce RTX 4090"
    assert _ids(catalog, name, vram_bytes=49140 * MIB) == ["nvidia-geforce-rtx-4090-48gb-modified"]
    assert _ids(catalog, "NVIDIA GeForce RTX 3090", vram_bytes=49140 * MIB) == [
        "nvidia-geforce-rtx-3090"
    ], "not a known modification: still that card"
    assert _ids(catalog, name) == ["nvidia-geforce-rtx-4090"], "never assumed"


def test_a_driver_too_old_for_the_name_leaves_the_id(catalog: Catalog) -> None:
    assert _ids(catalog, "Graphics Device", pci_id="10de:2182") == ["nvidia-geforce-gtx-1660-ti"]


def test_a_reused_laptop_id_yields_to_the_drivers_name(catalog: Catalog) -> None:
    """10de:24a0 is the 3070 Ti Laptop's, and with other subsystem ids a 3060 Laptop's."""
    found = _ids(catalog, "NVIDIA GeForce RTX 3060 Laptop GPU", pci_id="10de:24a0")
    assert found == ["nvidia-geforce-rtx-3060-laptop"]


@pytest.mark.parametrize(
    ("name", "facts", "expected"),
    [
        ("Orin (nvgpu)", {"ram_gib": 15.3}, "nvidia-jetson-orin-nx-16gb"),
        ("Orin (nvgpu)", {"ram_gib": 61.4}, "nvidia-jetson-agx-orin-64gb"),
        (
            "Orin (nvgpu)",
            {"ram_gib": 7.4, "model": "NVIDIA Jetson Orin Nano Developer Kit"},
            "nvidia-jetson-orin-nano-8gb",
        ),
        ("NVIDIA GB10", {"ram_gib": 121.7}, "nvidia-gb10-dgx-spark"),
        ("Apple M3 Max", {"vendor": "apple", "gpu_cores": 40}, "apple-m3-max-40c"),
        ("Apple M4 Max", {"vendor": "apple", "ram_gib": 128}, "apple-m4-max-40c"),
        ("Apple M4", {"vendor": "apple", "ram_gib": 16}, "apple-m4-8c"),
        ("Intel Arc 140V GPU (16GB)", {"vendor": "intel"}, "intel-lunar-lake-arc-140v-8-xe2"),
    ],
)
def test_unified_systems(catalog: Catalog, name: str, facts: dict[str, Any], expected: str) -> None:
    assert _ids(catalog, name, unified=True, **facts)[0] == expected


def test_the_products_of_a_bus_listing_narrow_an_id(catalog: Catalog) -> None:
    found = _ids(
        catalog, "Navi 22 [Radeon RX 6700/6700 XT / 6800M]",
        vendor="amd", pci_id="1002:73df", vram_bytes=12 * GIB - 16 * MIB,
    )  # fmt: skip
    assert found == ["amd-radeon-rx-6800m", "amd-radeon-rx-6700-xt"]
    assert _ids(catalog, "Arcturus GL-XL [Instinct MI100]", vendor="amd") == ["amd-instinct-mi100"]


def test_a_model_number_beats_an_id_that_contradicts_it(catalog: Catalog) -> None:
    """1002:67ef is the RX 460's, and the Radeon Pro 450's of a MacBook Pro."""
    found = _ids(catalog, "AMD Radeon Pro 450", vendor="amd", pci_id="1002:67ef")
    assert found == ["amd-radeon-pro-450"]


@pytest.mark.parametrize(
    ("name", "cpu", "expected"),
    [
        ("AMD Radeon Graphics", "AMD Ryzen 9 5900HS with Radeon Graphics",
         "amd-ryzen-5000u-vega-lucienne-barcelo"),
        ("AMD Radeon(TM) Graphics", "AMD Ryzen 9 7950X 16-Core Processor",
         "amd-ryzen-7000-9000-desktop-radeon-2cu"),
        ("AMD Radeon 780M Graphics", "AMD Ryzen 7 8700G w/ Radeon 780M Graphics",
         "amd-ryzen-8700g-radeon-780m"),
        ("Intel(R) Graphics", "Intel(R) Core(TM) Ultra 7 258V", "intel-lunar-lake-arc-140v-8-xe2"),
    ],
)  # fmt: skip
def test_the_processor_says_which_graphics_are_inside(
    catalog: Catalog, name: str, cpu: str, expected: str
) -> None:
    vendor = "intel" if "Intel" in name else "amd"
    assert _ids(catalog, name, vendor=vendor, unified=True, cpu=cpu) == [expected]


def test_a_name_that_says_nothing_identifies_nothing(catalog: Catalog) -> None:
    assert _ids(catalog, "AMD Radeon Graphics", vendor="amd", unified=True) == []
    assert _ids(catalog, "AMD Radeon VII", vendor="amd") == ["amd-radeon-vii"]


def test_an_unknown_card_has_no_candidates(catalog: Catalog) -> None:
    assert _ids(catalog, "Turks XT [Radeon HD 6670/7670]", vendor="amd", pci_id="1002:6758") == []


def test_a_machine_gets_ids_and_candidates(catalog: Catalog) -> None:
    machine = Machine(
        os="linux",
        cpu=CpuInfo(name="AMD Ryzen 5 1600 Six-Core Processor"),
        gpus=(
            DetectedGpu("NVIDIA GeForce GTX 1650", "nvidia", "discrete", False,
                        vram_bytes=4 * GIB, pci_id="10de:1f82"),
            DetectedGpu("NVIDIA GeForce RTX 3090", "nvidia", "discrete", False),
            DetectedGpu("NVIDIA GeForce RTX 3090", "nvidia", "discrete", False,
                        catalog_id="nvidia-geforce-rtx-3090-ti"),
        ),
    )  # fmt: skip
    slow, plain, chosen = identify_machine(machine, catalog).gpus
    assert slow.catalog_id == "nvidia-geforce-gtx-1650-gddr5"
    assert slow.catalog_candidates == (
        "nvidia-geforce-gtx-1650-gddr5",
        "nvidia-geforce-gtx-1650-gddr6",
    )
    assert (plain.catalog_id, plain.catalog_candidates) == ("nvidia-geforce-rtx-3090", ())
    assert chosen.catalog_id == "nvidia-geforce-rtx-3090-ti", "a person's choice stays"
