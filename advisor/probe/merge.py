"""From the findings of all sources to one `Machine`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any

from advisor.domain.hardware import CpuInfo, DetectedGpu, Machine, MemoryInfo
from advisor.probe.checks import checked_problems
from advisor.probe.findings import Findings
from advisor.probe.memory_modules import peak_gb_s, summarise
from advisor.probe.merge_gpus import fits_all_of_ram, join_gpus
from advisor.probe.unified import complete_unified
from advisor.probe.values import is_possible

_ENVIRONMENTS = ("wsl2", "container", "vm")


def merge(sources: Sequence[Findings]) -> Machine:
    """One machine from all sources, whatever their order; the higher rank wins each fact.

    Shapes: any number of sources, none included. Never raises on what they contain.
    """
    ranked = sorted(sources, key=lambda source: -source.rank)
    facts_sources: dict[str, str] = {}
    ram = _first(ranked, "ram_bytes", facts_sources)
    limit = min((s.ram_limit_bytes for s in ranked if s.ram_limit_bytes), default=None)
    limited = limit is not None and (ram is None or limit < ram)
    if limited:
        ram, facts_sources["ram_bytes"] = limit, "control group"
    available = _first(ranked, "ram_available_bytes", facts_sources)
    if available is not None and ram is not None:
        available = min(available, ram)
    os_name = _first(ranked, "os_name", facts_sources)
    limits: dict[str, str] = {}
    working_set = _first(ranked, "working_set_bytes", limits), limits.get("working_set_bytes", "")
    gpus = tuple(
        complete_unified(_as_unified(gpu, ram), ram, available, working_set, os_name)
        for gpu in join_gpus(sources)
    )
    machine = Machine(
        os=_first(ranked, "os", facts_sources) or "linux",
        environment=_environment(ranked),
        os_name=os_name,
        model=_first(ranked, "model", facts_sources),
        cpu=_cpu(ranked, facts_sources),
        ram_bytes=ram,
        ram_available_bytes=available,
        memory=_memory(ranked, facts_sources),
        gpus=gpus,
        sources=facts_sources,
    )
    return replace(machine, warnings=checked_problems(machine, sources, ram_limited=limited))


def _first(sources: Iterable[Findings], name: str, stated_by: dict[str, str]) -> Any:
    for source in sources:
        value = getattr(source, name)
        if is_possible(name, value):
            stated_by[name] = source.source
            return value
    return None


def _environment(sources: Sequence[Findings]) -> str:
    stated = {source.environment for source in sources}
    return next((kind for kind in _ENVIRONMENTS if kind in stated), "bare-metal")


def _as_unified(gpu: DetectedGpu, ram_bytes: int | None) -> DetectedGpu:
    if not fits_all_of_ram(gpu, ram_bytes):
        return gpu
    return replace(
        gpu, unified=True, kind="integrated", vram_bytes=None, vram_free_bytes=None,
        sources={**gpu.sources, "unified": "memory as large as RAM"},
    )  # fmt: skip


def _cpu(sources: Sequence[Findings], stated_by: dict[str, str]) -> CpuInfo:
    facts: dict[str, Any] = {}
    for field in fields(CpuInfo):
        for source in sources:
            value = getattr(source.cpu, field.name)
            if value != () and is_possible(field.name, value):
                facts[field.name] = value
                stated_by.setdefault("cpu", source.source)
                break
    cores, threads = facts.get("cores"), facts.get("threads")
    if cores and threads and cores > threads:
        del facts["cores"]
    return CpuInfo(**facts)


def _memory(sources: Sequence[Findings], stated_by: dict[str, str]) -> MemoryInfo:
    facts: dict[str, Any] = {}
    infos = [(source, summarise(source.modules)) for source in sources if source.modules]
    infos += [(source, source.memory) for source in sources]
    for source, info in infos:
        for field in fields(MemoryInfo):
            value = getattr(info, field.name)
            if value != () and is_possible(field.name, value) and field.name not in facts:
                facts[field.name] = value
                stated_by.setdefault("memory", source.source)
    memory = MemoryInfo(**facts)
    if memory.bandwidth_gb_s is None:
        memory = replace(memory, bandwidth_gb_s=peak_gb_s(memory.speed_mt_s, memory.bus_bits))
    return memory
