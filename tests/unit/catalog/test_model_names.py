"""Names of models as people and published measurements write them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.catalog.load import Catalog, load_catalog
from advisor.catalog.model_names import ModelFinder
from advisor.domain.model import Model
from advisor.errors import UnknownNameError

_DATA = Path(__file__).parents[2] / "data"
_MODELS: dict[str, str] = json.loads((_DATA / "model_names.json").read_text())["models"]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(Path("/nonexistent"))


@pytest.mark.parametrize("name", _MODELS)
def test_models_of_published_measurements(catalog: Catalog, name: str) -> None:
    assert catalog.model(name).id == _MODELS[name]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("llama3.1:8b", "llama-3.1-8b"),
        ("meta-llama/Llama-3.1-8B-Instruct", "llama-3.1-8b"),
        ("Llama 4 Maverick 17B-128E Instruct", "llama-4-maverick"),
        ("Llama 4 Maverick 400B", "llama-4-maverick"),
        ("gemma-3-27b-it", "gemma-3-27b"),
        ("Gemma 3n E2B", "gemma-3n-e2b"),
        ("gpt-oss:20b", "gpt-oss-20b"),
        ("Qwen 3 4B", "qwen3-4b"),
        ("Qwen3-30B-A3B-Instruct-2507", "qwen3-30b-a3b-2507"),
        ("Qwen3 4B Thinking 2507", "qwen3-4b-2507"),
        ("Kimi K2", "kimi-k2"),
        ("Kimi K2 Thinking", "kimi-k2-thinking"),
        ("Command R+", "command-r-plus-104b"),
        ("deepseek-r1:671b", "deepseek-r1"),
        ("Mistral Small 3.2", "mistral-small-3.2-24b"),
        ("Phi-3 mini 128k", "phi-3-mini"),
        ("deepseek-r1:70b", "deepseek-r1-distill-llama-70b"),
        ("Qwen2.5-VL-7B-Instruct", "qwen2.5-vl-7b"),
        ("nomic-embed", "nomic-embed-text-v1.5"),
    ],
)
def test_model_spellings(catalog: Catalog, name: str, expected: str) -> None:
    assert catalog.model(name).id == expected


def test_every_id_and_name_leads_to_its_model(catalog: Catalog) -> None:
    for model in catalog.models:
        for name in (model.id, model.name, *model.aliases):
            assert catalog.model(name).id == model.id, name


@pytest.mark.parametrize("name", ["Llama 3.1", "Qwen3", "Qwen3 Coder", "Mixtral", "Devstral 24B"])
def test_a_family_is_ambiguous(catalog: Catalog, name: str) -> None:
    with pytest.raises(UnknownNameError) as raised:
        catalog.model(name)
    assert raised.value.ambiguous
    assert len(raised.value.nearest) >= 2


@pytest.mark.parametrize("name", ["Llama 3.1 9B", "Llama 3.1 8B-A3B", "Nonesuch 7B", "", "8B"])
def test_a_wrong_size_or_name_is_unknown(catalog: Catalog, name: str) -> None:
    with pytest.raises(UnknownNameError) as raised:
        catalog.model(name)
    assert raised.value.field == "model"


def _model(ident: str, name: str, params: int, released: str) -> Model:
    return Model(
        id=ident, name=name, vendor="", family="", released=released, licence="",
        open_weights=True, total_params=params, active_params=params, context_max=None,
        tasks=(), modalities=(), architecture=None,
    )  # fmt: skip


def test_a_date_is_left_out_sooner_than_a_version() -> None:
    finder = ModelFinder(
        [
            _model("ministral-8b-2410", "Ministral 8B Instruct 2410", 8_019_808_256, "2024-10"),
            _model("ministral-3-8b", "Ministral 3 8B", 8_489_553_920, "2025-12"),
        ]
    )
    assert finder.find("Ministral 8B").id == "ministral-8b-2410"
    assert finder.find("Ministral 3 8B").id == "ministral-3-8b"


def test_editions_of_one_shape_mean_the_oldest() -> None:
    finder = ModelFinder(
        [
            _model("thing-7b-v0.2", "Thing 7B v0.2", 7_000_000_000, "2024-02"),
            _model("thing-7b-v0.1", "Thing 7B v0.1", 7_000_000_000, "2023-09"),
        ]
    )
    assert finder.find("Thing 7B").id == "thing-7b-v0.1"
