"""A person's own catalog folder, and what a bad file says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from advisor.catalog.load import Catalog, load_catalog, user_catalog_dir
from advisor.errors import CatalogError

_CARD: dict[str, Any] = {
    "id": "acme-one",
    "name": "Acme One",
    "vendor": "acme",
    "form": "desktop",
    "architecture": "First",
    "vram_gib": 20,
    "bandwidth_gb_s": 500,
    "backends": ["Vulkan"],
    "source": "its box",
}


def _write(folder: Path, name: str, records: list[dict[str, Any]]) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(records), encoding="utf-8")
    return path


def _own(catalog: Catalog) -> Catalog:
    catalog.load_all()
    return catalog


def test_a_new_record_needs_no_code(tmp_path: Path) -> None:
    _write(tmp_path, "gpus/mine.json", [_CARD])
    gpu = load_catalog(tmp_path).gpu("acme one")
    assert (gpu.vram_bytes, gpu.bandwidth_bytes_per_s) == (20 * 2**30, 500e9)


def test_a_known_id_is_replaced_where_it_stands(tmp_path: Path) -> None:
    bundled = load_catalog(tmp_path / "nothing")
    _write(tmp_path, "gpus/deeper/mine.json", [_CARD | {"id": bundled.gpus[0].id}])
    catalog = load_catalog(tmp_path)
    assert catalog.gpus[0].name == "Acme One"
    assert len(catalog.gpus) == len(bundled.gpus)
    assert catalog.gpus[1:] == bundled.gpus[1:]


@pytest.mark.parametrize(
    ("change", "field", "problem"),
    [
        ({"vram_gb": 20}, "vram_gb", "there is no such field"),
        ({"bandwidth_gb_s": -1}, "bandwidth_gb_s", "greater than 0"),
        ({"form": "tower"}, "form", "'desktop'"),
        ({"pci_ids": ["10DE:2684x"]}, "pci_ids.0", "pattern"),
        ({"source": ""}, "source", "at least 1 character"),
        ({"backends": ["Cuda"]}, "backends.0", "'CUDA'"),
    ],
)
def test_a_bad_record_is_named_and_left_out(
    tmp_path: Path, change: dict[str, Any], field: str, problem: str
) -> None:
    path = _write(tmp_path, "gpus/mine.json", [_CARD, _CARD | {"id": "acme-two"} | change])
    catalog = _own(load_catalog(tmp_path))
    assert len(catalog.gpus) == len(load_catalog(tmp_path / "nothing").gpus)
    (error,) = catalog.problems
    assert (error.file, error.record, error.field) == (str(path), "record 'acme-two'", field)
    assert problem in error.problem
    assert str(path) in str(error) and "acme-two" in str(error)


def test_a_missing_field_is_named(tmp_path: Path) -> None:
    _write(tmp_path, "gpus/mine.json", [{k: v for k, v in _CARD.items() if k != "vendor"}])
    (error,) = _own(load_catalog(tmp_path)).problems
    assert (error.field, error.problem) == ("vendor", "this field is missing")


@pytest.mark.parametrize("text", ["{", "", "[1]", '{"id": "x"}', "\x00", "[" * 2000])
def test_what_is_no_list_of_records_is_a_problem(tmp_path: Path, text: str) -> None:
    path = tmp_path / "cpus" / "mine.json"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    catalog = _own(load_catalog(tmp_path))
    assert [error.file for error in catalog.problems] == [str(path)]
    assert catalog.cpus


def test_a_bad_bundled_file_is_an_error(tmp_path: Path) -> None:
    _write(tmp_path / "bundled", "gpus/all.json", [_CARD | {"id": "no spaces allowed"}])
    with pytest.raises(CatalogError, match=r"all\.json: record 'no spaces allowed' id"):
        _ = Catalog(tmp_path / "bundled", tmp_path / "own").gpus


def test_prices_and_quantizations_can_be_added(tmp_path: Path) -> None:
    quantization = {
        "id": "Q4_MINE", "name": "Q4_MINE", "scheme": "gguf-mix", "nominal_bits": 4.6,
        "quality_rank": 30, "description": "my own mix", "source": "me",
    }  # fmt: skip
    price = {
        "id": "offer-1", "item": "acme-one", "name": "Acme One", "condition": "new", "usd": 399,
        "date": "2026-11-01", "kind": "listing", "source": "shop",
    }  # fmt: skip
    _write(tmp_path, "quantizations/mine.json", [quantization])
    _write(tmp_path, "prices/mine.json", [price])
    catalog = load_catalog(tmp_path)
    assert catalog.quantization("q4_mine").nominal_bits == 4.6
    assert [each.usd for each in catalog.prices if each.item_id == "acme-one"] == [399]


def test_the_users_folder_is_in_the_platforms_data_folder() -> None:
    assert user_catalog_dir().parts[-2:] == ("llm-hardware-advisor", "catalog")
