"""Reader of GGUF files: header, metadata and tensor list.

Every count and length is checked against what is left of the file before it is used, so that a
damaged or hostile file ends in a FormatError and never in a large allocation. Long arrays (the
tokenizer) are walked over, not kept. Layout: ggml `docs/gguf.md`, versions 2 and 3.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from advisor.domain.model import StoredTensor
from advisor.domain.quantization import TENSOR_TYPES
from advisor.errors import FormatError
from advisor.formats.file_bytes import FileBytes
from advisor.text import say

Value = int | float | bool | str

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MOST_DIMENSIONS = 4
_MOST_NESTING = 4
_KEPT_ARRAY = 4096  # longer arrays are counted only
_LONGEST_KEY = 1 << 16
_MOST_COUNTED = {"metadata": 1 << 14, "tensor": 1 << 17}  # real files have hundreds
_MOST_WHOLE = 1 << 20  # entries of a list that is asked for whole
_MOST_WALKED = 1 << 22  # entries of all arrays together that are passed one by one
_MOST_NESTED = 1 << 12  # arrays within arrays, in one file
_LONGEST_TEXT = 1 << 24  # chat templates have some 10,000 bytes
_MOST_TEXT = 1 << 26  # all texts that are kept
_SMALLEST_ENTRY = {"metadata": 13, "tensor": 24}  # bytes; bounds the counts in a header

# ggml_type numbers (ggml.h). 4 and 5 were removed long ago, 31 to 38 are no longer used.
_TYPE_NAMES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 6: "Q5_0", 7: "Q5_1", 8: "Q8_0", 9: "Q8_1",
    10: "Q2_K", 11: "Q3_K", 12: "Q4_K", 13: "Q5_K", 14: "Q6_K", 15: "Q8_K", 16: "IQ2_XXS",
    17: "IQ2_XS", 18: "IQ3_XXS", 19: "IQ1_S", 20: "IQ4_NL", 21: "IQ3_S", 22: "IQ2_S",
    23: "IQ4_XS", 24: "I8", 25: "I16", 26: "I32", 27: "I64", 28: "F64", 29: "IQ1_M", 30: "BF16",
    34: "TQ1_0", 35: "TQ2_0", 39: "MXFP4", 40: "NVFP4",
}  # fmt: skip
TYPE_NUMBERS = {name: number for number, name in _TYPE_NAMES.items()}

_STRING, _ARRAY, _BOOL = 8, 9, 7
_SCALARS = {
    0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", _BOOL: "?", 10: "Q", 11: "q", 12: "d",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LongArray:
    """An array that was walked over: only its length is known."""

    length: int


Metadata = Mapping[str, Value | tuple[Value, ...] | LongArray]


@dataclass(frozen=True, slots=True)
class GgufFile:
    """A model, of one file or of all parts of a split one."""

    paths: tuple[Path, ...]
    metadata: Metadata
    tensors: tuple[StoredTensor, ...]
    file_bytes: int

    @property
    def architecture(self) -> str:
        value = self.metadata.get("general.architecture")
        if not isinstance(value, str):
            raise FormatError(str(self.paths[0]), say("general.architecture is missing"))
        return value


_SPLIT_NAME = re.compile(r"^(.*)-(\d{5})-of-(\d{5})\.gguf$")


def read_gguf(path: Path) -> GgufFile:
    """The file, and if it is one part of several, all of them. Raises FormatError."""
    part = _read_part(path)
    n_parts = part.metadata.get("split.count", 1)
    if not isinstance(n_parts, int) or n_parts <= 1:
        return part
    match = _SPLIT_NAME.match(path.name)
    if not match or int(match[3]) != n_parts:
        raise FormatError(
            str(path),
            say("is one of {n_parts} parts, but its name does not say which", n_parts=n_parts),
        )
    paths = [
        path.with_name(f"{match[1]}-{number:05d}-of-{n_parts:05d}.gguf")
        for number in range(1, n_parts + 1)
    ]
    if absent := [other.name for other in paths if not other.is_file()]:
        raise FormatError(str(path), say("part {absent} is not beside it", absent=absent[0]))
    parts = [_read_part(other) for other in paths]
    return GgufFile(
        tuple(paths),
        parts[0].metadata,
        tuple(tensor for one in parts for tensor in one.tensors),
        sum(one.file_bytes for one in parts),
    )


def _read_part(path: Path) -> GgufFile:
    with _reader(path) as reader:
        return reader.read(path)


def read_gguf_lists(path: Path, keys: frozenset[str]) -> Metadata:
    """The metadata of one file with the lists named in `keys` whole, however long. Raises
    FormatError, also for lists that no real file has."""
    with _reader(path, keys) as reader:
        return reader.read_metadata()


@contextmanager
def _reader(path: Path, whole: frozenset[str] = frozenset()) -> Iterator[_Reader]:
    try:
        size = path.stat().st_size  # before it is opened: opening a pipe would wait
        if size < 24:
            raise FormatError(str(path), say("is too short to be a GGUF file"))
        with path.open("rb") as stream:
            yield _Reader(str(path), FileBytes(stream), size, whole)
    except OSError as error:
        raise FormatError(str(path), error.strerror or say("cannot be read")) from error


class _Reader:
    """A cursor over the file; every step checks that the file is long enough."""

    def __init__(self, source: str, data: FileBytes, size: int, whole: frozenset[str]) -> None:
        self._source, self._data, self._size, self._at = source, data, size, 0
        self._order = "<"
        self._whole, self._kept_array = whole, _KEPT_ARRAY
        self._walked = self._nested = self._kept_text = 0

    def read_metadata(self) -> Metadata:
        return self._header()[1]

    def read(self, path: Path) -> GgufFile:
        n_tensors, metadata = self._header()
        entries = [self._tensor() for _ in range(n_tensors)]
        self._check_data(metadata, entries)
        tensors = tuple(tensor for tensor, _ in entries)
        if len({tensor.name for tensor in tensors}) < len(tensors):
            raise self._bad(say("names a tensor twice"))
        return GgufFile((path,), metadata, tensors, self._size)

    def _header(self) -> tuple[int, Metadata]:
        """The number of tensors and the metadata."""
        if self._take(4) != _MAGIC:
            raise self._bad(say("is not a GGUF file"))
        self._read_version()
        n_tensors, n_metadata = self._scalar("Q"), self._scalar("Q")
        self._check_count("tensor", n_tensors)
        self._check_count("metadata", n_metadata)
        metadata: dict[str, Value | tuple[Value, ...] | LongArray] = {}
        for _ in range(n_metadata):
            key = self._name()
            if key in metadata:
                raise self._bad(say("metadata key '{key}' appears twice", key=key))
            self._kept_array = _MOST_WHOLE if key in self._whole else _KEPT_ARRAY
            metadata[key] = self._value(self._scalar("I"), 0)
        return n_tensors, metadata

    def _read_version(self) -> None:
        raw = self._take(4)
        version = struct.unpack("<I", raw)[0]
        if version not in _VERSIONS and struct.unpack(">I", raw)[0] in _VERSIONS:
            self._order, version = ">", struct.unpack(">I", raw)[0]
        if version not in _VERSIONS:
            raise self._bad(say("has version {version}; known are 2 and 3", version=version))

    def _check_count(self, what: str, count: int) -> None:
        if count > _MOST_COUNTED[what] or count * _SMALLEST_ENTRY[what] > self._size - self._at:
            raise self._bad(
                say("claims {n} {what} entries, more than the file can hold", n=count, what=what)
            )

    def _bad(self, problem: str) -> FormatError:
        return FormatError(self._source, problem)

    def _take(self, length: int) -> bytes:
        fits = length <= self._size - self._at
        taken = self._data.take(self._at, length) if fits else b""
        if len(taken) < length:  # also a file that grew shorter since it was opened
            raise self._bad(
                say(
                    "ends early (at byte {size}, {length} bytes short)",
                    size=self._size,
                    length=length,
                )
            )
        self._at += length
        return taken

    def _scalar(self, code: str) -> int:
        format_ = self._order + code
        return int(struct.unpack(format_, self._take(struct.calcsize(format_)))[0])

    def _name(self) -> str:
        length = self._scalar("Q")
        if length > _LONGEST_KEY:
            raise self._bad(say("has a name of {length} bytes", length=length))
        return self._take(length).decode("utf-8", "replace")

    def _string(self) -> str:
        length = self._scalar("Q")
        self._kept_text += length
        too_long = length > _LONGEST_TEXT or self._kept_text > _MOST_TEXT
        if too_long and length <= self._size - self._at:
            raise self._bad(
                say("has a text of {length} bytes, more than any model file", length=length)
            )
        return self._take(length).decode("utf-8", "replace")

    def _skip_strings(self, count: int) -> None:
        """Walks over a vocabulary: half a million texts, so the loop is kept tight."""
        length_at = struct.Struct(self._order + "Q").unpack_from
        at, start, run, last = self._at, 0, b"", -1
        for _ in range(count):
            if at > last:
                start, run = at, self._data.run(at) if at < self._size else b""
                last = start + len(run) - 8
                if at > last:
                    raise self._bad(
                        say("ends early (at byte {size}, within a list of texts)", size=self._size)
                    )
            at += 8 + length_at(run, at - start)[0]
        if at > self._size:
            raise self._bad(say("has a text longer than the rest of the file"))
        self._at = at

    def _value(self, kind: int, depth: int) -> Value | tuple[Value, ...] | LongArray:
        if kind == _STRING:
            return self._string()
        if kind == _ARRAY:
            return self._array(depth + 1)
        return self._number(kind)

    def _number(self, kind: int) -> Value:
        code = _SCALARS.get(kind)
        if code is None:
            raise self._bad(say("has a metadata value of unknown kind {kind}", kind=kind))
        format_ = self._order + code
        value: Value = struct.unpack(format_, self._take(struct.calcsize(format_)))[0]
        return value

    def _array(self, depth: int) -> tuple[Value, ...] | LongArray:
        if depth > _MOST_NESTING:
            raise self._bad(say("has arrays nested too deeply"))
        kind, length = self._scalar("I"), self._scalar("Q")
        smallest = 8 if kind == _STRING else 12 if kind == _ARRAY else self._width(kind)
        self._walked += length if kind == _STRING else 0
        self._nested += length if kind == _ARRAY else 0
        too_much = self._walked > _MOST_WALKED or self._nested > _MOST_NESTED
        if too_much or length * smallest > self._size - self._at:
            raise self._bad(
                say("has an array of {length} entries, more than the file can hold", length=length)
            )
        if kind == _ARRAY:
            for _ in range(length):
                self._array(depth + 1)
            return LongArray(length)
        if kind == _STRING:
            return self._strings(length)
        if length > self._kept_array:
            self._at += length * smallest
            return LongArray(length)
        raw = self._take(length * smallest)
        return struct.unpack(f"{self._order}{length}{_SCALARS[kind]}", raw)

    def _strings(self, length: int) -> tuple[Value, ...] | LongArray:
        if length <= self._kept_array:
            return tuple(self._string() for _ in range(length))
        self._skip_strings(length)
        return LongArray(length)

    def _width(self, kind: int) -> int:
        if kind not in _SCALARS:
            raise self._bad(say("has a metadata value of unknown kind {kind}", kind=kind))
        return struct.calcsize(self._order + _SCALARS[kind])

    def _tensor(self) -> tuple[StoredTensor, int]:
        """A tensor and where its data begins, counted from the start of all data."""
        name = self._name()
        n_dimensions = self._scalar("I")
        if not 1 <= n_dimensions <= _MOST_DIMENSIONS:
            raise self._bad(
                say(
                    "tensor '{name}' has {n_dimensions} dimensions",
                    name=name,
                    n_dimensions=n_dimensions,
                )
            )
        shape = tuple(self._scalar("Q") for _ in range(n_dimensions))
        number = self._scalar("I")
        type_name = _TYPE_NAMES.get(number)
        if type_name is None:
            raise self._bad(
                say(
                    "tensor '{name}' has type {number}, which is not known",
                    name=name,
                    number=number,
                )
            )
        if 0 in shape:
            raise self._bad(say("tensor '{name}' is empty", name=name))
        if shape[0] % TENSOR_TYPES[type_name].elements:
            raise self._bad(
                say(
                    "tensor '{name}' has rows that {type_name} blocks do not divide",
                    name=name,
                    type_name=type_name,
                )
            )
        return StoredTensor(name, shape, type_name), self._scalar("Q")

    def _check_data(self, metadata: Metadata, entries: list[tuple[StoredTensor, int]]) -> None:
        """All tensors lie within the file, none over another."""
        alignment = metadata.get("general.alignment", 32)
        if not isinstance(alignment, int) or not 1 <= alignment <= 1 << 20:
            raise self._bad(say("has an alignment that makes no sense"))
        start = -(-self._at // alignment) * alignment
        for tensor, offset in entries:
            if start + offset + tensor.n_bytes > self._size:
                raise self._bad(
                    say("is cut short: tensor '{name}' lies beyond its end", name=tensor.name)
                )
        end = 0
        for tensor, offset in sorted(entries, key=lambda entry: entry[1]):
            if offset < end:
                raise self._bad(
                    say("is damaged: tensor '{name}' lies over another", name=tensor.name)
                )
            end = offset + tensor.n_bytes
