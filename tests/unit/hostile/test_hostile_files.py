"""Hostile and broken files: one sentence, within 256 MiB and two seconds, through every door."""

from __future__ import annotations

import json
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.hostile.limits import needs_limits, outcome, outcomes

pytestmark = needs_limits
GIB = 1 << 30
READERS = "tests.unit.hostile.readers"


def text(value: str | bytes) -> bytes:
    raw = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(raw)) + raw


def header(n_tensors: int, n_metadata: int) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", 3, n_tensors, n_metadata)


def sparse(path: Path, content: bytes, size: int) -> Path:
    """`content`, then nothing up to `size`: no such space is taken on the disk."""
    with path.open("wb") as file:
        file.write(content)
        file.truncate(size)
    return path


def array(kind: int, length: int) -> bytes:
    return struct.pack("<IIQ", 9, kind, length)


def nested(depth: int) -> bytes:
    return struct.pack("<I", 9) + struct.pack("<IQ", 9, 1) * depth + struct.pack("<IQ", 0, 0)


def tensor(name: str, shape: tuple[int, ...], offset: int, kind: int = 0) -> bytes:
    dimensions = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
    return text(name) + dimensions + struct.pack("<IQ", kind, offset)


def many_keys(count: int) -> bytes:
    keys = b"".join(text(f"key.{n}") + struct.pack("<IB", 0, 1) for n in range(count))
    return header(0, count) + keys


GGUF_FILES: dict[str, tuple[bytes, int, str]] = {
    "empty": (b"", 0, "too short"),
    "only zeros, 100 GB": (b"", 100 * 10**9, "not a GGUF"),
    "no tensors of a billion": (header(1 << 30, 0), 100 * GIB, "claims"),
    "all the tensors that fit": (header(1 << 32, 0), 100 * GIB, "claims"),
    "a million keys": (many_keys(1 << 20), 0, "claims"),
    "a key of 50 GiB": (header(0, 1) + struct.pack("<Q", 50 * GIB), 100 * GIB, "name of"),
    "a text of 50 GiB": (
        header(0, 1) + text("a") + struct.pack("<IQ", 8, 50 * GIB), 100 * GIB, "has a text",
    ),
    "many texts of 16 MiB": (
        header(0, 9) + text("a") + struct.pack("<IQ", 8, 1 << 24), 100 * GIB, "appears twice",
    ),
    "a list of a billion texts": (header(0, 1) + text("a") + array(8, 1 << 30), 100 * GIB, "array"),
    "a list of a billion lists": (header(0, 1) + text("a") + array(9, 1 << 30), 100 * GIB, "array"),
    "sixteen million lists": (header(0, 1) + text("a") + array(9, 1 << 24), 100 * GIB, "array"),
    "lists in lists": (header(0, 1) + text("a") + nested(2000), 0, "nested"),
    "a key twice": (header(0, 2) + (text("a") + struct.pack("<IB", 0, 1)) * 2, 0, "twice"),
    "cut in a key": (header(0, 1) + struct.pack("<Q", 20) + b"general.arch", 0, "ends early"),
    "tensors over one another": (
        header(2, 0) + tensor("a", (1024,), 0) + tensor("b", (32,), 2048), 1 << 20, "over another",
    ),
    "a tensor twice": (
        header(2, 0) + tensor("a", (32,), 0) + tensor("a", (32,), 128), 1 << 20, "twice",
    ),
    "a tensor beyond the end": (header(1, 0) + tensor("a", (1 << 40,), 0), 1 << 20, "cut short"),
    "a tensor of 2^250 bytes": (
        header(1, 0) + tensor("a", (1 << 62,) * 4, 0), 1 << 20, "cut short",
    ),
}  # fmt: skip


def test_gguf(tmp_path: Path) -> None:
    paths = [
        sparse(tmp_path / f"{name}.gguf", content, max(size, len(content)))
        for name, (content, size, _) in GGUF_FILES.items()
    ]
    said = dict(zip(GGUF_FILES, outcomes(f"{READERS}:gguf", paths), strict=True))
    for (name, sentence), path in zip(said.items(), paths, strict=True):
        assert sentence.startswith(f"refused: {path}: "), name
        assert GGUF_FILES[name][2] in sentence.removeprefix(f"refused: {path}"), name


def test_a_long_text_is_read_within_the_limits(tmp_path: Path) -> None:
    content = header(0, 1) + text("a") + array(8, 4096) + struct.pack("<Q", 1 << 24)
    path = sparse(tmp_path / "model.gguf", content, 100 * GIB)
    assert outcome(f"{READERS}:gguf", path) == "read: int 0"


DEEP = "[" * 200_000
DEEP_OBJECT = '{"a":' * 100_000
LONG_NUMBER = '{"n": ' + "9" * 100_000 + "}"
BINARY = bytes(range(256)) * 64


def _deep(path: Path) -> None:
    path.write_text(DEEP)


def _deep_object(path: Path) -> None:
    path.write_text(DEEP_OBJECT)


def _number(path: Path) -> None:
    path.write_text(LONG_NUMBER)


def _binary(path: Path) -> None:
    path.write_bytes(BINARY)


def _huge(path: Path) -> None:
    sparse(path, b'{"a": "', GIB)


def _wide(path: Path) -> None:
    path.write_text(json.dumps({f"key {n}": n for n in range(200_000)}))


def _list(path: Path) -> None:
    path.write_text("[" + "{}," * 100_000 + "{}]")


def _endless(path: Path) -> None:
    """A device tells no size and has no end."""
    path.symlink_to("/dev/zero")


def _folder(path: Path) -> None:
    path.mkdir()


CASES: tuple[Callable[[Path], None], ...] = (
    _deep, _deep_object, _number, _binary, _huge, _wide, _list, _endless, _folder,
)  # fmt: skip
# The reader and the ending of its files. Those that never raise say what they did instead.
DOORS = {
    "hf_config": ".json",
    "rig": ".rig.json",
    "rigs": ".json",
    "settings": ".json",
    "measurements": ".json",
    "catalog_update": ".advisor-catalog",
}


def made(folder: Path, ending: str) -> list[Path]:
    paths = [folder / f"{make.__name__}{ending}" for make in CASES]
    for make, path in zip(CASES, paths, strict=True):
        make(path)
    return paths


@pytest.mark.parametrize("door", DOORS)
def test_json_doors(door: str, tmp_path: Path) -> None:
    said = outcomes(f"{READERS}:{door}", made(tmp_path, DOORS[door]))
    empty = {
        make.__name__
        for make, answer in zip(CASES, said, strict=True)
        if answer in ("read: str", "read: tuple ()")
    }
    assert empty <= {"_wide"}  # unknown settings of a newer version are not an error
    assert len(max(said, key=len)) < 600


def test_reports(tmp_path: Path) -> None:
    said = outcomes(f"{READERS}:report", made(tmp_path, ".txt")[:-1])
    assert all(answer.startswith("refused: ") for answer in said)


def test_scenarios_on_one_endless_line(tmp_path: Path) -> None:
    path = tmp_path / "scenarios.jsonl"
    _endless(path)
    assert "too long for a scenario" in outcome(f"{READERS}:scenario_lines", path)


def test_a_catalog_update_that_is_a_bomb(tmp_path: Path) -> None:
    path = tmp_path / "bomb.advisor-catalog"
    manifest = {"version": "2999.01.01", "files": {
        "gpus/x.json": {"length": 100, "sha256": "0" * 64}}}  # fmt: skip
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        with archive.open("gpus/x.json", "w", force_zip64=True) as file:
            for _ in range(64):
                file.write(bytes(1 << 20))
    assert "larger than it says" in outcome(f"{READERS}:catalog_update", path)


def test_an_own_catalog_that_refers_to_nothing_or_is_absurd(tmp_path: Path) -> None:
    folder = tmp_path / "catalog"
    (folder / "gpus").mkdir(parents=True)
    (folder / "gpus" / "deep.json").write_text(DEEP)
    (folder / "prices").mkdir()
    (folder / "prices" / "wrong.json").write_text('[{"id": "x", "item": 7}]')
    (folder / "chips").mkdir()
    (folder / "chips" / "binary.json").write_bytes(BINARY)
    assert "deep.json" in outcome(f"{READERS}:catalog_folder", folder)
