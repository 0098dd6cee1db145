"""The display class of the Windows registry, from a `.reg` export or as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from advisor.domain.hardware import CpuInfo
from advisor.probe.findings import Findings, GpuFinding, Listing, Rank
from advisor.probe.reports.windows_adapter import adapter, ids_of, is_real
from advisor.probe.values import LARGEST_SIZE, mapping, present

SOURCE = "registry"
_KEY = re.compile(r"^\[(?P<path>[^\]\n]{1,300})\]$")
_VALUE = re.compile(r'^"(?P<name>(?:[^"\\]|\\.){1,100})"=(?P<data>.*)$')
_MEMORY = "HardwareInformation.qwMemorySize"
_MEMORY_32 = "HardwareInformation.MemorySize"
_MAX_KEYS = 256


def parse_reg(text: str) -> Findings:
    """Adapters of a `.reg` export. Keys of removed cards stay behind in the registry, so they
    only describe cards that another source lists; alone, they are all there is."""
    keys: dict[str, dict[str, Any]] = {}
    values: dict[str, Any] = {}
    joined = re.sub(r"\\\r?\n\s*", "", text[: 4 << 20])
    for line in joined.splitlines()[:50_000]:
        key = _KEY.match(line.strip())
        if key:
            values = keys.setdefault(key["path"], {}) if len(keys) < _MAX_KEYS else {}
            continue
        value = _VALUE.match(line.strip())
        if value:
            values[re.sub(r"\\(.)", r"\1", value["name"])] = _data(value["data"].strip())
    return _findings(list(keys.values()))


_ADAPTER_VALUES = frozenset({"DriverDesc", _MEMORY})
_PROCESSOR = "ProcessorNameString"


def is_registry_json(value: Any) -> bool:
    """True for keys and values of the registry as JSON, however the keys are nested."""
    return next(_objects(value, 0, _ADAPTER_VALUES | {_PROCESSOR}), None) is not None


def parse_registry_json(report: Any) -> Findings:
    """Adapters of the display class, and the processor's name if it is there too."""
    findings = _findings(list(_objects(report, 0, _ADAPTER_VALUES)))
    processor = next(_objects(report, 0, frozenset({_PROCESSOR})), {})
    return replace(findings, cpu=CpuInfo(name=_text(processor.get(_PROCESSOR))))


def _objects(value: Any, depth: int, wanted: frozenset[str]) -> Iterator[dict[str, Any]]:
    if depth > 12:
        return
    if isinstance(value, list):
        for entry in value[:_MAX_KEYS]:
            yield from _objects(entry, depth + 1, wanted)
    elif isinstance(value, dict):
        if wanted & value.keys():
            yield value
        else:
            for entry in list(value.values())[:_MAX_KEYS]:
                yield from _objects(entry, depth + 1, wanted)


def _data(text: str) -> str | int | bytes | None:
    if text.startswith('"'):
        return re.sub(r"\\(.)", r"\1", text[1:].removesuffix('"'))[:500]
    match = re.fullmatch(r"dword:([0-9a-fA-F]{1,8})", text)
    if match:
        return int(match[1], 16)
    match = re.fullmatch(r"hex(?:\([0-9a-fA-F]{1,2}\))?:([0-9a-fA-F, ]{0,4000})", text)
    if match:
        return bytes(int(byte, 16) for byte in re.findall(r"\b[0-9a-fA-F]{2}\b", match[1]))
    return None


def _text(value: Any) -> str | None:
    """Strings are plain or, with some drivers, UTF-16 in a binary value."""
    if isinstance(value, list):
        value = _bytes(value)
    if isinstance(value, bytes):
        value = value.decode("utf-16-le", "replace").rstrip("\x00")
    return present(value)


def _bytes(value: list[Any]) -> bytes:
    return bytes(byte for byte in value[:500] if isinstance(byte, int) and 0 <= byte <= 255)


def _number(value: Any) -> int | None:
    if isinstance(value, list):
        value = _bytes(value)
    if isinstance(value, bytes):
        value = int.from_bytes(value[:8], "little")
    if isinstance(value, str) and re.fullmatch(r"0x[0-9a-fA-F]{1,16}|\d{1,18}", value.strip()):
        value = int(value.strip(), 0) if value.strip() != "0" else 0
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 < value <= LARGEST_SIZE else None


def _findings(keys: list[Mapping[str, Any]]) -> Findings:
    found = [gpu for values in keys if (gpu := _gpu(mapping(values)))]
    return Findings(
        SOURCE,
        Rank.REGISTRY,
        os="windows",
        gpus=tuple(found),
        listing=Listing.ENRICHES,
    )


def _gpu(values: Mapping[str, Any]) -> GpuFinding | None:
    name = _text(values.get("DriverDesc")) or _text(values.get("HardwareInformation.AdapterString"))
    device = _text(values.get("MatchingDeviceId"))
    if name is None or not is_real(name, device):
        return None
    if device is not None and ids_of(device)[0] is None and not device.upper().startswith("ACPI"):
        return None
    return adapter(
        name,
        pnp_id=device,
        exact_bytes=_number(values.get(_MEMORY)),
        saturating_bytes=_number(values.get(_MEMORY_32)),
        driver=_text(values.get("DriverVersion")),
    )
