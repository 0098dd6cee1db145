"""Names of devices as people, drivers and published measurements write them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.catalog.load import Catalog, load_catalog
from advisor.errors import UnknownNameError

_DATA = Path(__file__).parents[2] / "data"
_DEVICES: dict[str, str] = json.loads((_DATA / "device_names.json").read_text())["devices"]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(Path("/nonexistent"))


def _device(catalog: Catalog, name: str) -> str:
    if "CPU only" in name:
        return catalog.cpu(name).id
    try:
        return catalog.gpu(name).id
    except UnknownNameError:
        return catalog.cpu(name).id


@pytest.mark.parametrize("name", _DEVICES)
def test_devices_of_published_measurements(catalog: Catalog, name: str) -> None:
    assert _device(catalog, name) == _DEVICES[name]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("rtx 4090", "nvidia-geforce-rtx-4090"),
        ("4090", "nvidia-geforce-rtx-4090"),
        ("RTX4090", "nvidia-geforce-rtx-4090"),
        ("NVIDIA GeForce RTX 4090 Laptop GPU", "nvidia-geforce-rtx-4090-laptop"),
        ("RTX 4090 mobile", "nvidia-geforce-rtx-4090-laptop"),
        ("rtx4070tisuper", "nvidia-geforce-rtx-4070-ti-super"),
        ("RTX 4070", "nvidia-geforce-rtx-4070"),
        ("RTX 3080 10GB", "nvidia-geforce-rtx-3080-10gb"),
        ("3080 12 GB", "nvidia-geforce-rtx-3080-12gb"),
        ("RTX 4060 Ti 16GB", "nvidia-geforce-rtx-4060-ti-16gb"),
        ("RTX 3060", "nvidia-geforce-rtx-3060-12gb"),
        ("RTX 3060 8GB", "nvidia-geforce-rtx-3060-8gb"),
        ("NVIDIA GeForce GTX 1060", "nvidia-geforce-gtx-1060-6gb"),
        ("RTX 2080 Ti 22GB", "nvidia-geforce-rtx-2080-ti-22gb-modified"),
        ("A100 PCIe 80GB", "nvidia-a100-pcie-80gb"),
        ("NVIDIA A100 80GB PCIe", "nvidia-a100-pcie-80gb"),
        ("NVIDIA H100 80GB HBM3", "nvidia-h100-sxm5-80gb"),
        ("H100 SXM", "nvidia-h100-sxm5-80gb"),
        ("Tesla V100-SXM2-32GB", "nvidia-tesla-v100-sxm2-32gb"),
        ("RTX 6000 Ada", "nvidia-rtx-6000-ada"),
        ("RTX PRO 6000 Blackwell", "nvidia-rtx-pro-6000-blackwell-workstation"),
        ("7900 XT", "amd-radeon-rx-7900-xt"),
        ("7900XTX", "amd-radeon-rx-7900-xtx"),
        ("Radeon RX 6600M", "amd-radeon-rx-6600m"),
        ("Radeon W7900", "amd-radeon-pro-w7900"),
        ("Arc B60", "intel-arc-pro-b60"),
        ("Intel(R) Arc(TM) A770 Graphics", "intel-arc-a770-16gb"),
        ("DGX Spark", "nvidia-gb10-dgx-spark"),
        ("NVIDIA Jetson Orin Nano Super", "nvidia-jetson-orin-nano-super-8gb"),
        ("Strix Halo", "amd-ryzen-ai-max-plus-395-radeon-8060s"),
        ("AMD RYZEN AI MAX+ 395 w/ Radeon 8060S", "amd-ryzen-ai-max-plus-395-radeon-8060s"),
        ("M2 Ultra 76c", "apple-m2-ultra-76c"),
        ("Apple M4 Max (16-core CPU, 40-core GPU)", "apple-m4-max-40c"),
        ("MacBook Pro 16 M3 Max 40-core GPU", "apple-m3-max-40c"),
        ("Mac mini M4", "apple-m4-8c"),
    ],
)
def test_gpu_spellings(catalog: Catalog, name: str, expected: str) -> None:
    assert catalog.gpu(name).id == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("AMD Ryzen 9 5950X 16-Core Processor", "amd-ryzen-9-5950x"),
        ("13th Gen Intel(R) Core(TM) i9-13900H", "intel-core-i9-13900h"),
        ("Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz", "intel-xeon-e5-2690-v4"),
        ("i7-7700", "intel-core-i7-7700"),
        ("2x AMD EPYC 9654", "amd-epyc-9654"),
        ("AMD Ryzen 7 7840HS w/ Radeon 780M Graphics", "amd-ryzen-7-7840hs"),
        ("Raspberry Pi 5 Model B Rev 1.0", "raspberry-pi-5"),
        ("Raspberry Pi 5 (8GB)", "raspberry-pi-5"),
        ("Orange Pi 5", "rockchip-rk3588"),
        ("Snapdragon X Elite X1E-78-100", "qualcomm-snapdragon-x-elite-x1e-78-100"),
        ("Apple M3 Max (40-core GPU)", "apple-m3-max-40c"),
        ("AMD Ryzen AI Max+ 395 (CPU only)", "amd-ryzen-ai-max-plus-395"),
    ],
)
def test_cpu_spellings(catalog: Catalog, name: str, expected: str) -> None:
    assert catalog.cpu(name).id == expected


@pytest.mark.parametrize("name", ["A100", "V100", "RTX 6000", "RTX 4000", "RX 7900"])
def test_names_of_several_products_are_ambiguous(catalog: Catalog, name: str) -> None:
    with pytest.raises(UnknownNameError) as raised:
        catalog.gpu(name)
    assert raised.value.ambiguous
    assert len(raised.value.nearest) >= 2


@pytest.mark.parametrize(
    ("name", "near"),
    [("RTX 4091", "NVIDIA GeForce RTX 4090"), ("RX 7901 XT", "AMD Radeon RX 7900 XT"),
     ("RTX 3080 11GB", "NVIDIA GeForce RTX 3080 10GB")],
)  # fmt: skip
def test_unknown_names_list_the_nearest(catalog: Catalog, name: str, near: str) -> None:
    with pytest.raises(UnknownNameError) as raised:
        catalog.gpu(name)
    assert near in raised.value.nearest
    assert raised.value.field == "gpus"


def test_other_versions_are_returned_beside_the_one_meant(catalog: Catalog) -> None:
    found = catalog.find_gpu("RTX 5060 Ti")
    assert [gpu.id for gpu in found] == [
        "nvidia-geforce-rtx-5060-ti-8gb",
        "nvidia-geforce-rtx-5060-ti-16gb",
    ]


def test_memory_size_decides_between_versions_of_a_chip(catalog: Catalog) -> None:
    assert catalog.chip("Apple M4 Max").id == "apple-m4-max-32c"
    assert catalog.chip("Apple M4 Max", ram_gib=64).id == "apple-m4-max-40c"
    assert catalog.chip("Apple M6", ram_gib=16).id == "apple-m6-16gb"
    assert catalog.chip("Jetson Orin NX", ram_gib=8).id == "nvidia-jetson-orin-nx-8gb"


@given(
    gpu=st.integers(0, 10_000),
    upper=st.booleans(),
    gap=st.sampled_from([" ", "-", "_", "  "]),
)
def test_case_and_punctuation_never_matter(gpu: int, upper: bool, gap: str) -> None:
    catalog = load_catalog(Path("/nonexistent"))
    spec = catalog.gpus[gpu % len(catalog.gpus)]
    written = spec.name.replace(" ", gap)
    assert catalog.gpu(written.upper() if upper else written.lower()).id == spec.id


@settings(max_examples=20)
@given(st.text(max_size=40))
def test_any_text_is_found_or_named_unknown(text: str) -> None:
    catalog = load_catalog(Path("/nonexistent"))
    for find in (catalog.gpu, catalog.chip, catalog.cpu):
        try:
            assert find(text).id
        except UnknownNameError as error:
            assert error.name == text
