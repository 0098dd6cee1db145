"""Usual sizes of hand-made mixes: data of the catalog, given to models by kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.bundled import bundled_dir
from advisor.catalog.load import load_catalog
from advisor.catalog.model_schema import load_typical_mixes
from advisor.errors import CatalogError
from advisor.estimate.quantize import FILE_TYPES


def test_every_mix_is_named_after_a_rule_and_lies_in_its_spread() -> None:
    kinds = load_typical_mixes(bundled_dir("catalog") / "typical_mixes")
    assert set(kinds) == {"dense", "mixture"}
    for mixes in kinds.values():
        assert len({mix.quant for mix in mixes}) == len(mixes) > 10
        for mix in mixes:
            assert mix.base in FILE_TYPES
            assert mix.low <= mix.share <= mix.high


def test_models_get_those_of_their_kind() -> None:
    dense, mixture = (load_catalog().model(name) for name in ("Qwen3 8B", "Qwen3 30B A3B"))
    share = {
        model.id: next(m.share for m in model.typical_mixes if m.quant == "UD-Q4_K_XL")
        for model in (dense, mixture)
    }
    assert share[dense.id] > 1 > share[mixture.id]


def test_a_bad_record_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('[{"quant": "UD-Q4_K_XL", "kind": "dense"}]')
    with pytest.raises(CatalogError):
        load_typical_mixes(tmp_path)
