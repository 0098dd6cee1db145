"""What is known of this computer and how, as Markdown to paste into a question or a bug report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

from advisor.domain.hardware import DetectedGpu, Machine, Rig
from advisor.export.table import markdown
from advisor.probe.scrub import scrubbed

# Facts of a GPU that are about the others.
_NOT_FACTS = frozenset({"name", "sources", "confidence"})
_MACHINE_FACTS = ("os", "os_name", "environment", "model", "ram_bytes", "ram_available_bytes")
_HEAD = ("Fact", "Value", "Source", "Confidence")


def diagnostics_markdown(
    version: str,
    machine: Machine,
    rig: Rig | None = None,
    *,
    corrections: Sequence[tuple[str, int]] = (),
    seconds: Mapping[str, float] | None = None,
) -> str:
    """Version, system, every fact with source and confidence, warnings, what models may use, what
    the person changed, and how many `seconds` each step of the start took.

    Holds no serial number, unique id, host, user or folder name, even if a driver put one into a
    name.
    """
    parts = [
        f"# LLM Hardware Advisor {version}",
        f"System: {machine.os_name or machine.os}, {machine.environment}",
        "## Machine\n\n" + markdown(_HEAD, list(_machine_rows(machine))),
    ]
    for number, gpu in enumerate(machine.gpus, 1):
        table = markdown(_HEAD, list(_gpu_rows(gpu)))
        parts.append(f"## Graphics {number}: {gpu.name}\n\n{table}")
    parts.append("## Warnings\n\n" + bullets(f"{w.code} ({w.component}): {w.message}"
                                           for w in machine.warnings))  # fmt: skip
    if rig is not None:
        parts.append("## What models may use\n\n" + bullets(_usable(rig)))
    typed = [f"{key} = {value:,}" for key, value in corrections]
    parts.append("## Changed by hand\n\n" + bullets(typed))
    took = [f"{step}: {value:.2f} s" for step, value in (seconds or {}).items()]
    parts.append("## Timings\n\n" + bullets(took))
    return scrubbed("\n\n".join(parts)) + "\n"


def bullets(lines: Iterable[str]) -> str:
    """A Markdown list; "none" where there is nothing."""
    return "\n".join(f"- {line}" for line in lines) or "- none"


def _machine_rows(machine: Machine) -> Iterator[Sequence[str]]:
    for name in _MACHINE_FACTS:
        yield _row(name, getattr(machine, name), machine.sources.get(name))
    for group in ("cpu", "memory"):
        record, source = getattr(machine, group), machine.sources.get(group)
        for field in fields(record):
            name = f"{group}.{field.name}"
            own = machine.sources.get(name, source)
            yield _row(name, getattr(record, field.name), own)


def _gpu_rows(gpu: DetectedGpu) -> Iterator[Sequence[str]]:
    name_source = gpu.sources.get("name")
    for field in fields(gpu):
        if field.name not in _NOT_FACTS:
            source = gpu.sources.get(field.name, name_source)
            confidence = gpu.confidence.get(field.name)
            yield _row(field.name, getattr(gpu, field.name), source, confidence)


def _row(name: str, value: Any, source: str | None, confidence: str | None = None) -> Sequence[str]:
    """Without a source of its own a fact was told by what told of its neighbours."""
    if value is None or value == ():
        return name, "unknown", "", "unknown"
    how = confidence or ("user" if source == "user" else "measured" if source else "derived")
    return name, _words(value), source or "", how


def _words(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_words, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int) else str(value)


def _usable(rig: Rig) -> Iterator[str]:
    for gpu in rig.gpus:
        usable, all_of_it = f"{gpu.usable_bytes:,}", f"{gpu.capacity_bytes:,}"
        yield f"{gpu.spec.name} ({gpu.spec.id or 'not in the catalog'}): {usable} of {all_of_it}"
    memory = rig.memory
    yield f"RAM, {memory.label or 'kind unknown'}: {memory.usable_bytes:,} of " + (
        f"{memory.capacity_bytes:,}"
    )
    if memory.measured_bytes_per_s:
        yield f"RAM measured at {memory.measured_bytes_per_s / 1e9:.1f} GB/s"
    yield from (f"assumed: {note}" for note in rig.notes)
