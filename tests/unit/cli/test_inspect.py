"""`advisor inspect` and estimates of files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.catalog.load import load_catalog
from tests.unit.cli.conftest import Advisor
from tests.unit.formats.gguf_writer import metadata_of, tensors_of, write_gguf

RIG = ("--gpu", "RTX 4090", "--ram", "64")


@pytest.fixture(scope="module")
def llama_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    arch = load_catalog().model("Llama 3.1 8B").architecture
    assert arch is not None
    path = tmp_path_factory.mktemp("models") / "llama.gguf"
    return write_gguf(path, metadata_of(arch), tensors_of(arch, "Q4_K_M"))


def test_a_file_is_counted_exactly(advisor: Advisor, llama_file: Path) -> None:
    answer = json.loads(advisor("inspect", str(llama_file), *RIG, "--json").stdout)
    assert answer["architecture"] == "llama"
    assert answer["tensor_bytes"] == 4_912_898_304
    assert answer["n_params"] == 8_030_261_248 + 64  # the rotary factors are stored as well
    assert answer["context_max"] == answer["max_context"] == 131_072
    assert set(answer["tensors_by_type"]) == {"Q4_K", "Q6_K", "F32"}
    assert sum(entry["bytes"] for entry in answer["tensors_by_type"].values()) == 4_912_898_304


def test_a_file_can_be_estimated(advisor: Advisor, llama_file: Path) -> None:
    answer = json.loads(advisor("estimate", str(llama_file), *RIG, "--json").stdout)
    assert answer["memory"]["weights_bytes"] == 4_912_898_304
    line = json.dumps({"model": str(llama_file), "gpus": [{"name": "RTX 4090"}]})
    scenario = json.loads(advisor("estimate", "--scenarios", "-", text=line).stdout)
    assert scenario["memory"] == answer["memory"]


def test_a_file_keeps_its_own_quantization(advisor: Advisor, llama_file: Path) -> None:
    refused = advisor("estimate", str(llama_file), "--quant", "Q8_0", *RIG)
    assert refused.returncode == 1 and "own quantization" in refused.stderr


def test_what_is_not_understood_is_still_listed(advisor: Advisor, tmp_path: Path) -> None:
    arch = load_catalog().model("Llama 3.1 8B").architecture
    assert arch is not None
    metadata = {**metadata_of(arch), "general.architecture": "martian"}
    path = write_gguf(tmp_path / "odd.gguf", metadata, tensors_of(arch, "Q8_0"))
    answer = json.loads(advisor("inspect", str(path), *RIG, "--json").stdout)
    assert answer["tensors_by_type"]["Q8_0"]["count"] > 0
    assert answer["max_context"] is None
    assert "martian" in answer["unknown"]


def test_no_gguf_is_one_sentence(advisor: Advisor, tmp_path: Path) -> None:
    (tmp_path / "note.gguf").write_text("hello")
    for name in ("note.gguf", "none.gguf"):
        answer = advisor("inspect", str(tmp_path / name))
        assert answer.returncode == 1
        assert answer.stderr.count("\n") == 1 and name in answer.stderr
