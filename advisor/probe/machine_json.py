"""A `Machine` as JSON and back: what `detect --json` prints and Save writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from advisor.domain.hardware import CpuInfo, DetectedGpu, Machine, MemoryInfo, Problem
from advisor.errors import FormatError
from advisor.probe.values import items, mapping, number, size
from advisor.text import say

SOURCE = "machine"
_KINDS = ("discrete", "integrated")
_ENVIRONMENTS = ("bare-metal", "vm", "container", "wsl2")
_OSES = ("linux", "windows", "macos")


def machine_to_json(machine: Machine) -> dict[str, Any]:
    """The detection result; null is unknown. Holds nothing that identifies machine or owner."""
    return {
        "os": machine.os,
        "os_name": machine.os_name,
        "environment": machine.environment,
        "model": machine.model,
        "cpu": _plain(machine.cpu),
        "ram_bytes": machine.ram_bytes,
        "ram_available_bytes": machine.ram_available_bytes,
        "memory": _plain(machine.memory),
        "gpus": [_plain(gpu) for gpu in machine.gpus],
        "warnings": [_plain(warning) for warning in machine.warnings],
        "sources": dict(machine.sources),
    }


def _plain(record: Any) -> dict[str, Any]:
    result = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, tuple):
            value = list(value)
        elif isinstance(value, Mapping):
            value = dict(value)
        result[field.name] = value
    return result


def is_machine_json(value: Any) -> bool:
    """True for the advisor's own report."""
    return isinstance(value, dict) and {"os", "gpus", "ram_bytes"} <= set(value)


def machine_from_json(value: Any) -> Machine:
    """The machine of a saved report; values of a wrong type or size become unknown.

    Raises FormatError if it is not such a report at all.
    """
    if not is_machine_json(value):
        raise FormatError(
            SOURCE, say("this is not a saved machine; it needs 'os', 'gpus', 'ram_bytes'")
        )
    cpu, memory = mapping(value.get("cpu")), mapping(value.get("memory"))
    return Machine(
        os=_one_of(value.get("os"), _OSES) or "linux",
        environment=_one_of(value.get("environment"), _ENVIRONMENTS) or "bare-metal",
        os_name=_text(value.get("os_name")),
        model=_text(value.get("model")),
        cpu=CpuInfo(
            name=_text(cpu.get("name")),
            features=_texts(cpu.get("features")),
            **{
                key: _count(cpu.get(key))
                for key in ("cores", "threads", "performance_cores", "efficiency_cores", "sockets")
            },
        ),
        ram_bytes=size(value.get("ram_bytes")),
        ram_available_bytes=size(value.get("ram_available_bytes"), zero=True),
        memory=MemoryInfo(
            type=_text(memory.get("type")),
            bandwidth_gb_s=_positive(memory.get("bandwidth_gb_s")),
            module_bytes=_sizes(memory.get("module_bytes")),
            **{
                key: _count(memory.get(key))
                for key in ("speed_mt_s", "rated_mt_s", "bus_bits", "modules")
            },
        ),
        gpus=tuple(_gpu(mapping(gpu)) for gpu in items(value.get("gpus"))[:64]),
        warnings=tuple(_problem(mapping(entry)) for entry in items(value.get("warnings"))),
        sources=_words(value.get("sources")),
    )


def _gpu(gpu: Mapping[str, Any]) -> DetectedGpu:
    facts: dict[str, Any] = {}
    for field in fields(DetectedGpu):
        value = gpu.get(field.name)
        if field.name.endswith("_bytes"):
            facts[field.name] = size(value, zero=field.name == "vram_free_bytes")
        elif field.name in ("power_limit_w", "memory_clock_mhz"):
            facts[field.name] = _positive(value)
        elif field.name == "bandwidth_bytes_per_s":
            facts[field.name] = _bandwidth(value)
        elif field.name in ("memory_bus_bits", "pcie_gen", "pcie_lanes", "gpu_cores"):
            facts[field.name] = _count(value)
        elif field.name in ("sources", "confidence"):
            facts[field.name] = _words(value)
        elif field.name in ("driver", "pci_id", "pci_address", "compute_capability",
                            "gfx_target", "catalog_id"):  # fmt: skip
            facts[field.name] = _text(value)
    free, total = facts["vram_free_bytes"], facts["vram_bytes"]
    if free is not None and total is not None:
        facts["vram_free_bytes"] = min(free, total)
    display = gpu.get("drives_display")
    return DetectedGpu(
        name=_text(gpu.get("name")) or "Unknown GPU",
        vendor=_text(gpu.get("vendor")) or "unknown",
        kind=_one_of(gpu.get("kind"), _KINDS) or "discrete",
        unified=gpu.get("unified") is True,
        asleep=gpu.get("asleep") is True,
        mig_slices=_sizes(gpu.get("mig_slices")),
        drives_display=display if isinstance(display, bool) else None,
        catalog_candidates=_texts(gpu.get("catalog_candidates")),
        **facts,
    )


def _problem(entry: Mapping[str, Any]) -> Problem:
    return Problem(
        code=_text(entry.get("code")) or "report-unreadable",
        component=_text(entry.get("component")) or "",
        message=_text(entry.get("message")) or "",
        remedy=_text(entry.get("remedy")) or "",
    )


def _text(value: Any) -> str | None:
    return value[:1000] if isinstance(value, str) and value else None


def _texts(value: Any) -> tuple[str, ...]:
    members = value if isinstance(value, list) else []
    return tuple(text for member in members[:256] if (text := _text(member)))


def _sizes(value: Any) -> tuple[int, ...]:
    members = value if isinstance(value, list) else []
    return tuple(n_bytes for member in members[:256] if (n_bytes := size(member)))


def _words(value: Any) -> dict[str, str]:
    return {
        str(key)[:60]: word[:100]
        for key, word in list(mapping(value).items())[:100]
        if isinstance(word, str)
    }


def _one_of(value: Any, allowed: tuple[str, ...]) -> str | None:
    return value if value in allowed and isinstance(value, str) else None


def _count(value: Any) -> int | None:
    found = number(value)
    return int(found) if found is not None and 1 <= found < 1e7 else None


def _bandwidth(value: Any) -> float | None:
    found = number(value)
    return found if found is not None and 1e8 <= found < 1e14 else None


def _positive(value: Any) -> float | None:
    found = number(value)
    return found if found is not None and 0 < found < 1e7 else None
