"""GGUF files: what is read back, split files, and every kind of damage."""

from __future__ import annotations

import os
import struct
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.bundled import bundled_dir
from advisor.catalog.model_schema import load_models
from advisor.domain.architecture import (
    Architecture,
    LatentAttention,
    Layer,
)
from advisor.domain.model import StoredTensor
from advisor.errors import FormatError
from advisor.estimate.weights import file_plan, weight_plan
from advisor.formats import gguf
from advisor.formats.file_bytes import FileBytes
from advisor.formats.gguf import LongArray, read_gguf
from advisor.formats.gguf_model import model_of, quantization_of
from tests.unit.formats.gguf_writer import metadata_of, tensors_of, write_gguf

TINY = [StoredTensor("token_embd.weight", (64, 8), "F16")]


@cache
def architectures() -> dict[str, Architecture]:
    """One model of each architecture name in the catalog."""
    found: dict[str, Architecture] = {}
    for model in load_models(bundled_dir("catalog") / "models"):
        if model.architecture and model.architecture.gguf_arch not in found:
            found[model.architecture.gguf_arch] = model.architecture
    return found


def what_a_file_says(arch: Architecture) -> Architecture:
    """`arch` without what no GGUF holds: whose index a layer borrows."""

    def mixer_in_file(mixer: object) -> object:
        if isinstance(mixer, LatentAttention) and mixer.indexer and mixer.indexer.shared:
            return replace(mixer, indexer=None)
        return mixer

    def layer_in_file(layer: Layer) -> Layer:
        mixers = tuple(mixer_in_file(mixer) for mixer in layer.mixers)
        return replace(layer, mixers=mixers)  # type: ignore[arg-type]

    layers = tuple(layer_in_file(layer) for layer in arch.layers)
    return replace(arch, layers=layers, metadata_bytes=None)


@pytest.mark.parametrize("name", sorted(architectures()))
def test_a_file_of_each_architecture_gives_its_shape_and_bytes(name: str, tmp_path: Path) -> None:
    arch = architectures()[name]
    path = write_gguf(tmp_path / "model.gguf", metadata_of(arch), tensors_of(arch, "Q4_K_M"))
    file = read_gguf(path)
    model = model_of(file)
    assert model.architecture == what_a_file_says(arch)
    assert quantization_of(file) == "Q4_K_M"
    plan = file_plan(model.architecture, file.tensors, "Q4_K_M", file.file_bytes)
    ruled = weight_plan(arch, "Q4_K_M")
    assert plan.total_bytes == ruled.total_bytes
    assert plan.block_bytes.tolist() == ruled.block_bytes.tolist()
    assert plan.expert_bytes.tolist() == ruled.expert_bytes.tolist()
    assert plan.device_block_bytes.tolist() == ruled.device_block_bytes.tolist()
    assert plan.read_bytes.sum() == pytest.approx(ruled.read_bytes.sum())
    assert plan.file_bytes == path.stat().st_size


def test_parameters_are_counted(tmp_path: Path) -> None:
    arch = architectures()["qwen3moe"]
    path = write_gguf(tmp_path / "moe.gguf", metadata_of(arch), tensors_of(arch, "Q8_0"))
    model = model_of(read_gguf(path))
    assert model.total_params == 30_532_122_624
    assert model.active_params == pytest.approx(3.35e9, rel=0.01)


def test_split_files_are_one_model(tmp_path: Path) -> None:
    arch = architectures()["qwen2"]
    tensors = tensors_of(arch, "Q4_K_M")
    metadata = metadata_of(arch)
    for number, part in enumerate((tensors[:100], tensors[100:200], tensors[200:])):
        keys = {"split.no": number, "split.count": 3} | (metadata if number == 0 else {})
        write_gguf(tmp_path / f"m-0000{number + 1}-of-00003.gguf", keys, part)
    whole = read_gguf(tmp_path / "m-00002-of-00003.gguf")
    assert model_of(whole).architecture == what_a_file_says(arch)
    assert len(whole.paths) == 3
    assert whole.file_bytes == sum(path.stat().st_size for path in whole.paths)


def test_a_part_that_is_missing_is_named(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m-00001-of-00002.gguf", {"split.count": 2}, TINY)
    with pytest.raises(FormatError, match=r"m-00002-of-00002\.gguf"):
        read_gguf(path)


def test_long_arrays_are_counted_not_kept(tmp_path: Path) -> None:
    tokens = [f"token {i}" for i in range(5000)]
    keys = {"tokens": tokens, "few": [1, 2, 3], "kinds": [1] * 5000}
    found = read_gguf(write_gguf(tmp_path / "t.gguf", keys, TINY)).metadata
    assert found["tokens"] == LongArray(5000)
    assert found["kinds"] == LongArray(5000)
    assert found["few"] == (1, 2, 3)


@pytest.mark.parametrize(
    ("metadata", "tensors", "reason"),
    [
        ({}, TINY, "general.architecture is missing"),
        ({"general.architecture": "clip"}, TINY, "mmproj"),
        ({"general.architecture": "llama", "llama.block_count": 2}, TINY, "blocks none"),
        (
            {"general.architecture": "rwkv7", "rwkv7.block_count": 1, "rwkv7.context_length": 9},
            [*TINY, StoredTensor("blk.0.time_mix_w1.weight", (64, 64), "F16")],
            "'rwkv7' is not understood: block 0 has time_mix_w1",
        ),
        (
            {"general.architecture": "new", "new.block_count": 1, "new.context_length": 9},
            [*TINY, StoredTensor("blk.0.attn_q.weight", (64, 64), "F16")],
            "new.attention.head_count is missing",
        ),
    ],
)
def test_files_that_are_not_understood_say_why(
    metadata: dict[str, object], tensors: list[StoredTensor], reason: str, tmp_path: Path
) -> None:
    file = read_gguf(write_gguf(tmp_path / "x.gguf", metadata, tensors))
    with pytest.raises(FormatError, match=reason):
        model_of(file)


def header(version: int, n_tensors: int, n_metadata: int, rest: bytes = b"") -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, n_tensors, n_metadata) + rest


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value)) + value.encode()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "too short"),
        (b"GGML" + bytes(40), "not a GGUF file"),
        (header(1, 0, 0), "version 1"),
        (header(3, 1 << 60, 0), "more than the file can hold"),
        (header(3, 0, 1 << 60), "more than the file can hold"),
        (header(3, 0, 1, struct.pack("<Q", 1 << 62) + bytes(64)), "name of"),
        (header(3, 0, 1, text("k") + struct.pack("<IQ", 8, 1 << 40) + bytes(64)), "ends early"),
        (
            header(3, 0, 1, text("k") + struct.pack("<IIQ", 9, 4, 1 << 50) + bytes(64)),
            "more than the file can hold",
        ),
        (header(3, 0, 1, text("k") + struct.pack("<I", 99) + bytes(64)), "unknown kind"),
        (
            header(3, 0, 1, text("k") + struct.pack("<IIQ", 9, 8, 5000) + bytes(39_000)),
            "more than the file can hold",
        ),
        (
            header(3, 0, 1, text("k") + struct.pack("<IIQ", 9, 8, 5000)
                   + struct.pack("<Q", 1 << 60) + bytes(60_000)),
            "list of texts",
        ),
        (
            header(3, 0, 1, text("k") + struct.pack("<I", 9)
                   + struct.pack("<IQ", 9, 1) * 20 + bytes(64)),
            "nested too deeply",
        ),
        (header(3, 1, 0, text("t") + struct.pack("<I", 9) + bytes(64)), "dimensions"),
        (
            header(3, 1, 0, text("t") + struct.pack("<IQIQ", 1, 64, 77, 0) + bytes(64)),
            "type 77",
        ),
        (
            header(3, 1, 0, text("t") + struct.pack("<IQIQ", 1, 1 << 40, 0, 0) + bytes(64)),
            "cut short",
        ),
    ],
)  # fmt: skip
def test_damage_is_refused_with_the_reason(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(content)
    with pytest.raises(FormatError, match=reason):
        read_gguf(path)


@cache
def sound_file() -> bytes:
    """A small file with every kind of value."""
    import tempfile

    metadata = {
        "general.architecture": "llama", "llama.block_count": 1, "llama.context_length": 64,
        "llama.attention.head_count": 2, "a.list": [1, 2], "a.text": "x", "a.flag": True,
    }  # fmt: skip
    tensors = [*TINY, StoredTensor("blk.0.attn_q.weight", (64, 64), "Q8_0")]
    with tempfile.TemporaryDirectory() as folder:
        return write_gguf(Path(folder) / "f.gguf", metadata, tensors).read_bytes()


@given(
    st.lists(st.tuples(st.integers(0, 700), st.integers(0, 255)), min_size=1, max_size=8),
    st.integers(0, 4000),
)
def test_any_bytes_end_in_a_model_or_an_error(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[int, int]], cut: int
) -> None:
    content = bytearray(sound_file())
    for place, value in edits:
        if place < len(content):
            content[place] = value
    path = tmp_path_factory.mktemp("fuzz") / "f.gguf"
    path.write_bytes(bytes(content[: len(content) - cut if cut < 1000 else len(content)]))
    try:
        model_of(read_gguf(path))
    except FormatError as error:
        assert str(path) in str(error)


def test_a_file_that_grows_shorter_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As by a download that begins again. A look into a memory map would end the process."""
    words = [f"token {number}" for number in range(50_000)]
    path = write_gguf(tmp_path / "x.gguf", {"tokenizer.ggml.tokens": words}, TINY)

    class Shrinks(FileBytes):
        def run(self, at: int) -> bytes:
            os.truncate(path, 4096)
            return super().run(at)

    assert read_gguf(path).metadata["tokenizer.ggml.tokens"] == LongArray(50_000)
    monkeypatch.setattr(gguf, "FileBytes", Shrinks)
    with pytest.raises(FormatError, match="ends early"):
        read_gguf(path)


def test_a_list_of_texts_is_walked_over_to_its_end(tmp_path: Path) -> None:
    """Texts of every length, so that some lie across each edge of what is read at once."""
    words = ["x" * (number * 7919 % 1500) for number in range(6000)]
    metadata = {"words": words, "one": ["y" * 3_000_000] * 5, "after": "the end"}
    read = read_gguf(write_gguf(tmp_path / "x.gguf", metadata, TINY)).metadata
    assert read == {"words": LongArray(6000), "one": tuple(metadata["one"]), "after": "the end"}
