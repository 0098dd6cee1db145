"""Model files that lie on a machine: found where programs keep them, opened, judged exactly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.advise.ability import ability
from advisor.advise.calibration import UNCORRECTED
from advisor.advise.installed import installed_estimate, installed_row, open_installed
from advisor.advise.rigs import rig_from_parts
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import load_catalog
from advisor.domain.scenario import Scenario
from advisor.formats.stores import StoredModel, find_stored, usual_folders
from tests.unit.formats.gguf_writer import metadata_of, tensors_of, write_gguf

CATALOG = load_catalog()


def gguf(path: Path, model_id: str, quant: str = "Q4_K_M", name: str | None = None) -> Path:
    model = CATALOG.model(model_id)
    assert model.architecture is not None
    file_type = {"Q4_K_M": 15, "Q8_0": 7}[quant]
    about = {"general.name": name or model.name, "general.file_type": file_type}
    metadata = metadata_of(model.architecture) | about
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_gguf(path, metadata, tensors_of(model.architecture, quant))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with one model in each program's own way."""
    gguf(tmp_path / ".lmstudio/models/someone/Qwen3-0.6B-GGUF/Qwen3-0.6B-Q4_K_M.gguf", "qwen3-0.6b")
    gguf(tmp_path / ".lmstudio/models/someone/Qwen3-0.6B-GGUF/mmproj-F16.gguf", "qwen3-0.6b")
    gguf(tmp_path / ".cache/llama.cpp/my own mix.gguf", "qwen3-1.7b", name="Mine")
    ollama = tmp_path / ".ollama/models"
    blob = gguf(ollama / "blobs" / ("sha256-" + "a" * 64), "llama-3.2-1b")
    manifest = ollama / "manifests/registry.ollama.ai/library/llama3.2/1b"
    manifest.parent.mkdir(parents=True)
    layers = [
        {"mediaType": "application/vnd.ollama.image.license", "digest": "sha256:" + "b" * 64},
        {"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:" + "a" * 64},
    ]
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    hub = tmp_path / ".cache/huggingface/hub/models--someone--tiny/snapshots"
    (hub / "one").mkdir(parents=True)
    gguf(tmp_path / ".cache/huggingface/hub/blob", "qwen3-4b")
    for snapshot in ("one", "two"):
        (hub / snapshot).mkdir(exist_ok=True)
        (hub / snapshot / "Qwen3-4B-Q4_K_M.gguf").symlink_to(
            tmp_path / ".cache/huggingface/hub/blob"
        )
    assert blob.is_file()
    return tmp_path


def test_every_programs_folder_is_looked_into_and_each_file_counts_once(home: Path) -> None:
    found = find_stored(usual_folders({}, home))
    assert sorted((each.store, each.name or each.path.name) for each in found) == [
        ("Hugging Face", "Qwen3-4B-Q4_K_M.gguf"),
        ("LM Studio", "Qwen3-0.6B-Q4_K_M.gguf"),
        ("Ollama", "llama3.2:1b"),
        ("llama.cpp", "my own mix.gguf"),
    ]


def test_folders_named_in_the_environment_win(home: Path, tmp_path: Path) -> None:
    moved = tmp_path / "moved"
    (home / ".ollama/models").rename(moved)
    found = find_stored(usual_folders({"OLLAMA_MODELS": str(moved)}, home))
    assert "llama3.2:1b" in [each.name for each in found]


def test_what_is_broken_is_named_and_the_rest_is_found(home: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF" + b"\xff" * 100)
    stored = (StoredModel("", broken), *find_stored(usual_folders({}, home)))
    installed, not_opened = open_installed(CATALOG, stored)
    assert len(installed) == 4
    assert [each.path for each in not_opened] == [broken] and "broken.gguf" in not_opened[0].reason
    manifest = home / ".ollama/models/manifests/registry.ollama.ai/library/llama3.2/1b"
    for text in ("{", '{"layers": 3}', '{"layers": [{"digest": "../../etc"}]}', "[]"):
        manifest.write_text(text)
        assert not [each for each in find_stored(usual_folders({}, home)) if each.store == "Ollama"]


def test_a_file_is_known_by_its_name_and_shape_and_judged_with_its_own_tensors(home: Path) -> None:
    installed, _ = open_installed(CATALOG, find_stored(usual_folders({}, home)))
    by_store = {each.model.store: each for each in installed}
    assert by_store["LM Studio"].model.same_as == "qwen3-0.6b"
    assert by_store["Ollama"].model.name == CATALOG.model("llama-3.2-1b").name
    assert by_store["llama.cpp"].model.same_as == ""  # "Mine" is no name of the catalog
    known = by_store["LM Studio"]
    assert ability(known.model, "chat") == ability(CATALOG.model("qwen3-0.6b"), "chat")
    rig = rig_from_parts(CATALOG, gpus=[("RTX 3060 12GB", 1)], ram_gib=32)
    answer = installed_estimate(known, rig, Scenario(), USE_BY_KEY["chat"], UNCORRECTED)
    assert answer.file_bytes == Path(known.model.file_path).stat().st_size
    row = installed_row(known, rig, Scenario(), USE_BY_KEY["chat"], UNCORRECTED)
    assert row.total_bytes == answer.memory.total_bytes and row.quant == "Q4_K_M"


def test_a_search_that_is_given_up_stops(home: Path) -> None:
    found, _ = open_installed(CATALOG, find_stored(usual_folders({}, home)), lambda: True)
    assert not found
