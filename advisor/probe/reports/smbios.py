"""The raw SMBIOS table, as Windows hands it to any user: RAM modules."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from advisor.probe.findings import Findings, MemoryModule, Rank
from advisor.probe.memory_modules import SMBIOS_TYPES, channel_of
from advisor.units import KIB, MIB

_WINDOWS_HEADER = 8  # calling method, version, revision, length of the table
_MAX_STRUCTURES = 4096
_ARRAY, _DEVICE, _END = 16, 17, 127


@dataclass(frozen=True, slots=True)
class _Structure:
    type: int
    data: bytes  # the formatted area, header included
    strings: tuple[bytes, ...]

    def word(self, offset: int) -> int | None:
        return self._number("<H", offset)

    def double(self, offset: int) -> int | None:
        return self._number("<I", offset)

    def _number(self, form: str, offset: int) -> int | None:
        if offset + struct.calcsize(form) > len(self.data):
            return None  # an older table ends before this field
        return int(struct.unpack_from(form, self.data, offset)[0])

    def string(self, offset: int) -> str | None:
        if offset >= len(self.data):
            return None
        index = self.data[offset]
        if not 0 < index <= len(self.strings):
            return None
        return self.strings[index - 1].decode("latin-1").strip()


def parse_smbios(raw: bytes, *, header: bool = True) -> Findings:
    """Modules of `RawSMBIOSData` (or of the bare table with `header=False`). Damaged or cut
    tables give what was read before the damage."""
    table = raw[_WINDOWS_HEADER:] if header else raw
    modules: list[MemoryModule] = []
    slots = shown = 0
    for structure in _structures(table[: 1 << 20]):
        if structure.type == _ARRAY:
            slots += structure.word(0x0D) or 0
        elif structure.type == _DEVICE:
            shown += 1
            module = _module(structure)
            modules += [module] if module else []
    return Findings(
        "smbios",
        Rank.DRIVER,
        modules=tuple(modules),
        modules_complete=bool(modules) and 0 < slots <= shown,
    )


def _structures(table: bytes) -> Iterator[_Structure]:
    offset = 0
    for _ in range(_MAX_STRUCTURES):
        if offset + 4 > len(table):
            return
        kind, length = table[offset], table[offset + 1]
        if length < 4 or offset + length > len(table) or kind == _END:
            return
        end = table.find(b"\x00\x00", offset + length)
        if end < 0:
            return
        strings = table[offset + length : end].split(b"\x00")
        yield _Structure(kind, table[offset : offset + length], tuple(strings))
        offset = end + 2


def _module(device: _Structure) -> MemoryModule | None:
    n_bytes = _size(device)
    if n_bytes is None:
        return None
    kind = device.data[0x12] if len(device.data) > 0x12 else 0
    width = device.word(0x0A)
    return MemoryModule(
        size_bytes=n_bytes,
        type=SMBIOS_TYPES.get(kind),
        configured_mt_s=_speed(device.word(0x20), device.double(0x58)),
        rated_mt_s=_speed(device.word(0x15), device.double(0x54)),
        width_bits=width if width and width != 0xFFFF else None,
        channel=channel_of(device.string(0x11), device.string(0x10)),
    )


def _size(device: _Structure) -> int | None:
    size = device.word(0x0C)
    if size is None or size in (0, 0xFFFF):
        return None
    if size == 0x7FFF:  # too large for the field: the extended one holds MiB
        extended = device.double(0x1C)
        return (extended & 0x7FFFFFFF) * MIB if extended else None
    return (size & 0x7FFF) * KIB if size & 0x8000 else size * MIB


def _speed(short: int | None, extended: int | None) -> int | None:
    if short == 0xFFFF:
        return extended or None
    return short or None


def sanitised(raw: bytes, *, header: bool = True) -> bytes:
    """The same table with only the structures read here, and of their strings only the places
    of modules: no serial numbers, part numbers or makers."""
    kept = raw[:_WINDOWS_HEADER] if header else b""
    for structure in _structures(raw[_WINDOWS_HEADER if header else 0 :][: 1 << 20]):
        if structure.type not in (_ARRAY, _DEVICE):
            continue
        places = {structure.data[offset] for offset in (0x10, 0x11) if offset < len(structure.data)}
        if structure.type != _DEVICE:
            places = set()
        strings = [
            text if index + 1 in places and text else b"-"
            for index, text in enumerate(structure.strings)
        ]
        kept += structure.data + b"\x00".join(strings) + b"\x00\x00"
    return kept
