"""The bundled catalog as a whole: every record valid, named once, sourced, and consistent."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from advisor.catalog.load import Catalog, load_catalog
from advisor.catalog.names import compact
from advisor.catalog.records import read_records, records_in
from advisor.catalog.schema import ChipRecord, GpuRecord
from advisor.domain.hardware import GpuSpec

# Vendors print rounded figures: V100 900, Apple 200 for 204.8.
_ROUNDING, _APPLE_ROUNDING = 0.015, 0.025


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(tmp_path_factory.mktemp("nobody"))


def _all_gpus(catalog: Catalog) -> list[GpuSpec]:
    return [*catalog.gpus, *(chip.gpu for chip in catalog.chips)]


def test_the_catalog_covers_what_people_own(catalog: Catalog) -> None:
    assert len(catalog.gpus) > 380
    assert len(catalog.chips) > 80
    assert len(catalog.cpus) > 770
    assert len(catalog.quantizations) > 60
    assert len(catalog.prices) > 390
    assert not catalog.problems


@pytest.mark.parametrize("part", ["cpus", "memory_platforms", "quantizations"])
def test_ids_are_unique(catalog: Catalog, part: str) -> None:
    counts = Counter(record.id for record in getattr(catalog, part))
    assert [name for name, count in counts.items() if count > 1] == []


def test_gpu_and_chip_ids_are_unique_together(catalog: Catalog) -> None:
    counts = Counter(gpu.id for gpu in _all_gpus(catalog))
    assert [name for name, count in counts.items() if count > 1] == []


def test_names_and_aliases_belong_to_one_record(catalog: Catalog) -> None:
    for specs in ([*catalog.gpus, *catalog.chips], catalog.cpus):
        owners = Counter(
            chain.from_iterable({compact(n) for n in (s.name, *s.aliases)} for s in specs)
        )
        assert [name for name, count in owners.items() if count > 1] == []


def test_every_name_and_alias_leads_to_its_record(catalog: Catalog) -> None:
    wrong = [
        (name, gpu.id, catalog.gpu(name).id)
        for gpu in catalog.gpus
        for name in (gpu.id, gpu.name, *gpu.aliases)
        if catalog.gpu(name).id != gpu.id
    ]
    wrong += [
        (name, chip.id, catalog.chip(name).id)
        for chip in catalog.chips
        for name in (chip.id, chip.name, *chip.aliases)
        if catalog.chip(name).id != chip.id
    ]
    wrong += [
        (name, cpu.id, catalog.cpu(name).id)
        for cpu in catalog.cpus
        for name in (cpu.id, cpu.name, *cpu.aliases)
        if catalog.cpu(name).id != cpu.id
    ]
    assert wrong == []


def test_driver_names_lead_to_a_card_that_reports_them(catalog: Catalog) -> None:
    """Laptop cards of before 2021 report the desktop card's name, which then means the latter."""
    for gpu in catalog.gpus:
        for name in gpu.driver_names:
            if gpu.form != "laptop" or "Laptop" in name:
                assert name in catalog.gpu(name).driver_names


def test_every_record_has_a_source(catalog: Catalog) -> None:
    records = [*_all_gpus(catalog), *catalog.cpus, *catalog.memory_platforms, *catalog.prices]
    records += catalog.quantizations
    assert [record for record in records if not record.source.strip()] == []


def test_bandwidth_is_bus_width_times_data_rate(catalog: Catalog) -> None:
    """Known answers from data sheets first, then the arithmetic on every record that has both."""
    assert catalog.gpu("RTX 4090").bandwidth_bytes_per_s == 1008e9
    assert catalog.gpu("RTX 5060").bandwidth_bytes_per_s == 448e9
    assert catalog.gpu("RX 9070 XT").bandwidth_bytes_per_s == 640e9
    off = []
    for folder, record_type in (("gpus", GpuRecord), ("chips", ChipRecord)):
        adapter = TypeAdapter(tuple[record_type, ...])
        for path in records_in(catalog.bundled / folder):
            for record in read_records(path, adapter):
                if record.bus_bits and record.data_rate_gbps and record.bandwidth_gb_s:
                    peak = record.bus_bits / 8 * record.data_rate_gbps
                    allowed = _APPLE_ROUNDING if record.vendor == "apple" else _ROUNDING
                    if abs(peak / record.bandwidth_gb_s - 1) > allowed:
                        off.append((record.id, peak, record.bandwidth_gb_s))
    assert off == []


def test_cpu_peaks_are_channels_times_rate(catalog: Catalog) -> None:
    for cpu in catalog.cpus:
        if cpu.memory_channels and cpu.memory_type_max and cpu.peak_memory_bytes_per_s:
            rate = int(cpu.memory_type_max.rpartition("-")[2])
            peak = cpu.memory_channels * 8 * rate * 1e6
            assert peak == pytest.approx(cpu.peak_memory_bytes_per_s, rel=0.02), cpu.id


def test_versions_of_a_name_have_at_most_one_base(catalog: Catalog) -> None:
    for gpu in catalog.gpus:
        same = [other for other in catalog.gpus if set(other.driver_names) & set(gpu.driver_names)]
        bases = [o.id for o in same if o.is_base and o.form == gpu.form]
        assert len(bases) <= 1, bases


def test_references_resolve(catalog: Catalog) -> None:
    known = {spec.id for spec in _all_gpus(catalog)} | {cpu.id for cpu in catalog.cpus}
    chips = {chip.id for chip in catalog.chips}
    for price in catalog.prices:
        kit_or_part = price.item_id.startswith(("ram-", "part-"))
        assert price.item_id in known or price.chip_id in chips or kit_or_part, price.item_id
        assert price.chip_id is None or price.chip_id in chips
    assert {cpu.graphics for cpu in catalog.cpus} - {None} <= chips
    for chip in catalog.chips:
        assert chip.gpu.id == chip.id
        assert {size for size, _, _ in chip.gpu_shares} <= set(chip.memory_options_gib)


def test_prices_are_dated_dollars_with_an_order(catalog: Catalog) -> None:
    for price in catalog.prices:
        assert price.date >= "2025"
        assert price.source.startswith("http")
        assert (price.low_usd or price.usd) <= price.usd <= (price.high_usd or price.usd)


def test_llama_cpp_file_types_all_have_a_record(catalog: Catalog) -> None:
    """The file types that llama-quantize (commit 0c1e570) writes."""
    wanted = (
        "BF16 F16 IQ1_M IQ1_S IQ2_M IQ2_S IQ2_XS IQ2_XXS IQ3_M IQ3_S IQ3_XS IQ3_XXS IQ4_NL IQ4_XS "
        "MXFP4_MOE Q2_K Q2_K_S Q3_K_L Q3_K_M Q3_K_S Q4_0 Q4_1 Q4_K_M Q4_K_S Q5_0 Q5_1 Q5_K_M "
        "Q5_K_S Q6_K Q8_0 TQ1_0 TQ2_0"
    )
    ruled = {q.id for q in catalog.quantizations if q.rule}
    assert set(wanted.split()) <= ruled
    needs = {q.id for q in catalog.quantizations if q.needs_imatrix}
    assert needs == {"IQ1_M", "IQ1_S", "IQ2_S", "IQ2_XS", "IQ2_XXS", "Q2_K_S"}


def test_quantizations_run_from_best_to_worst(catalog: Catalog) -> None:
    order = [q.id for q in catalog.quantizations]
    for better, worse in (
        ("F16", "Q8_0"), ("Q8_0", "Q6_K"), ("Q6_K", "Q5_K_M"), ("Q5_K_M", "Q4_K_M"),
        ("Q4_K_M", "Q4_K_S"), ("Q4_K_S", "Q3_K_M"), ("Q3_K_M", "Q2_K"), ("Q2_K", "IQ1_S"),
        ("IQ4_XS", "Q3_K_L"), ("UD-Q4_K_XL", "UD-Q2_K_XL"),
    ):  # fmt: skip
        assert order.index(better) < order.index(worse)


def test_a_quantization_is_found_in_any_case_or_by_alias(catalog: Catalog) -> None:
    assert catalog.quantization("q4_k_m").id == "Q4_K_M"
    assert catalog.quantization("MLX 4-bit").id == "MLX-4bit"


def test_no_file_holds_a_record_over_several_lines(catalog: Catalog) -> None:
    """One record a line keeps every change a readable diff."""
    for part in ("gpus", "chips", "cpus", "memory", "prices", "quantizations"):
        for path in Path(catalog.bundled / part).rglob("*.json"):
            lines = path.read_text(encoding="utf-8").splitlines()
            assert lines[0] == "[" and lines[-1] == "]"
            assert all(line.startswith("{") and '"id"' in line for line in lines[1:-1]), path
