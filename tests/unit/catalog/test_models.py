"""Model records: every count comes out of the tensor list, every order is well formed."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from advisor.bundled import bundled_dir
from advisor.catalog.model_schema import (
    ModelRecord,
    expand_order,
    load_models,
    load_published_files,
    read_model_records,
)
from advisor.domain.architecture import Architecture, Attention, MoeFfn
from advisor.domain.model import Model
from advisor.errors import CatalogError
from advisor.estimate.tensors import TensorList, model_tensors

FOLDER = bundled_dir("catalog") / "models"


@cache
def records() -> dict[str, ModelRecord]:
    return {record.id: record for record in read_model_records(FOLDER) if record.architecture}


@cache
def models() -> dict[str, Model]:
    return {model.id: model for model in load_models(FOLDER)}


def shape(model_id: str) -> Architecture:
    architecture = models()[model_id].architecture
    assert architecture is not None
    return architecture


def tensors_without_mtp(model_id: str) -> TensorList:
    """What total_params counts: prediction blocks are left out."""
    return model_tensors(replace(shape(model_id), n_mtp_layers=0))


@pytest.mark.parametrize("model_id", sorted(records()))
def test_parameters_come_out_of_the_tensor_list(model_id: str) -> None:
    record = records()[model_id]
    outside = record.params_not_in_gguf.count if record.params_not_in_gguf else 0
    assert tensors_without_mtp(model_id).n_params + outside == record.total_params


@pytest.mark.parametrize("model_id", sorted(records()))
def test_active_parameters_come_out_too(model_id: str) -> None:
    active = tensors_without_mtp(model_id).n_active_params
    assert active == pytest.approx(records()[model_id].active_params, rel=1e-4)


def test_exact_records_equal_what_was_published_with_the_weights() -> None:
    """Less what lies elsewhere: vision towers, prediction blocks, a copied output matrix."""
    plain = [
        record
        for record in records().values()
        if record.verified == "exact" and record.vision_params is None
    ]
    equal = [record for record in plain if record.total_params == record.published_params]
    more = [record for record in plain if (record.published_params or 0) > record.total_params]
    assert len(equal) > 100
    assert len(equal) + len(more) == len(plain)


def test_ids_names_and_sources_are_there() -> None:
    found = read_model_records(FOLDER)
    assert len({record.id for record in found}) == len(found) >= 220
    assert all(record.sources for record in found)
    assert sum(not record.open_weights for record in found) == 7


def test_published_files_belong_to_models() -> None:
    files = load_published_files(FOLDER.parent / "published_files")
    assert set(files) <= set(models())
    assert sum(map(len, files.values())) > 2000
    assert all(file.precision_bytes < file.file_bytes for row in files.values() for file in row)


def windowed(model_id: str) -> str:
    return "".join(
        "s" if isinstance(layer.mixers[0], Attention) and layer.mixers[0].span != "full" else "f"
        for layer in shape(model_id).layers
    )


@pytest.mark.parametrize(
    ("model_id", "expected"),
    [
        ("gemma-2-9b", "sf" * 21),
        ("gemma-3-1b", "sssssf" * 4 + "ss"),
        ("gpt-oss-20b", "sf" * 12),
        ("command-r7b-12-2024", "sssf" * 8),
        ("llama-4-scout", "sssf" * 12),
        ("gemma-4-e4b", "sssssf" * 7),
        ("mimo-v2-flash", "f" + "ssssf" + "sssssf" * 7),
    ],
)
def test_windowed_layers_are_where_they_are(model_id: str, expected: str) -> None:
    assert windowed(model_id) == expected


def test_maverick_mixes_every_second_layer() -> None:
    layers = shape("llama-4-maverick").layers
    assert [isinstance(layer.ffn, MoeFfn) for layer in layers] == [False, True] * 24


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [("3a", "aaa"), ("2(2s f) s", "ssfssfs"), ("2(a 2(b c))", "abcbcabcbc")],
)
def test_order_patterns(pattern: str, expected: str) -> None:
    assert expand_order(pattern) == expected


@pytest.mark.parametrize("pattern", ["3", "(a", "a)", "2(a b", "a?", "999999999(a)"])
def test_bad_order_patterns_are_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="layer order"):
        expand_order(pattern)


def test_a_bad_record_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('[{"id": "a-model", "name": "A"}]', encoding="utf-8")
    with pytest.raises(CatalogError, match="a-model") as caught:
        load_models(tmp_path)
    assert caught.value.field == "vendor"


def test_an_order_that_skips_a_layer_is_refused(tmp_path: Path) -> None:
    content = (FOLDER / "gemma-2.json").read_text(encoding="utf-8")
    (tmp_path / "x.json").write_text(content.replace('"13(s f)"', '"26s"'), encoding="utf-8")
    with pytest.raises(CatalogError, match="gemma-2-2b"):
        load_models(tmp_path)
