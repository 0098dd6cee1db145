"""What is known of the machine, as rows: name, value, detail, and where each fact comes from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from advisor.advise.free_now import gpus_of_rig
from advisor.advise.planned_rig import short_name
from advisor.domain.hardware import DetectedGpu, Machine, Rig, RigGpu
from advisor.gui.sizes import size_figure, size_text
from advisor.session.corrections import MEASURED_KEY
from advisor.text import later, listed, number, say

translate = QCoreApplication.translate

_SOURCES = {
    "nvml": later("NVIDIA driver"),
    "nvidia-smi": later("NVIDIA driver"),
    "amd-smi": later("AMD driver"),
    "rocm-smi": later("AMD driver"),
    "sysfs": later("kernel"),
    "kfd": later("AMD driver"),
    "proc": later("kernel"),
    "procfs": later("kernel"),
    "cpuinfo": later("processor"),
    "psutil": later("system"),
    "udev": later("firmware table"),
    "dmidecode": later("firmware table"),
    "smbios": later("firmware table"),
    "registry": later("registry"),
    "dxgi": later("display driver"),
    "cim": later("Windows"),
    "metal": later("Metal"),
    "sysctl": later("macOS"),
    "system_profiler": later("macOS"),
    "catalog": later("from the catalog"),
    "control group": later("container limit"),
    "user": later("you typed it"),
}
_ENVIRONMENTS = {
    "bare-metal": "",
    "vm": later("virtual machine"),
    "container": later("container"),
    "wsl2": later("WSL 2"),
}
_FEATURES = (("amx", "AMX"), ("avx512", "AVX-512"), ("avx2", "AVX2"), ("avx", "AVX"),
             ("sve", "SVE"), ("i8mm", "I8MM"), ("neon", "NEON"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One row. `key` names the fact if it can be corrected or taken back; `wanting` marks one that
    is missing; `wake` offers to wake a sleeping card to learn it."""

    name: str
    value: str
    detail: str = ""
    source: str = ""
    icon: str = ""
    key: str = ""
    wanting: bool = False
    wake: bool = False


def source_words(source: str | None) -> str:
    """A source as people call it."""
    if not source:
        return ""
    return say(_SOURCES.get(source, source.replace("_", " ")))


def graphics_facts(
    machine: Machine, rig: Rig | None, in_gb: bool, names: Mapping[str, str] | None = None
) -> list[Fact]:
    """`names` are those of the catalog's GPUs by id, for cards that may be one of several."""
    facts: list[Fact] = []
    behind = gpus_of_rig(rig, machine) if rig is not None else ()
    for index, gpu in enumerate(machine.gpus):
        rigged = next(
            (rig.gpus[i] for i, each in enumerate(behind) if each is gpu and rig is not None), None
        )
        facts += _gpu_facts(gpu, rigged, index, in_gb)
        candidates = [short_name((names or {}).get(each, each)) for each in gpu.catalog_candidates]
        if len(candidates) > 1:
            facts.append(
                Fact(
                    translate("facts", "May be"),
                    translate("facts", " or ").join(candidates),
                    translate("facts", "the slower one is assumed"),
                )
            )
    return facts


def _gpu_facts(gpu: DetectedGpu, rigged: RigGpu | None, index: int, in_gb: bool) -> list[Fact]:
    if gpu.unified:
        return [_unified_fact(gpu, rigged, in_gb)]
    key = f"gpu.{index}.vram_bytes"
    memory = gpu.vram_bytes or (rigged.capacity_bytes if rigged is not None else None)
    where = gpu.sources.get("vram_bytes") or ("catalog" if memory else None)
    facts = [
        Fact(gpu.name, size_text(memory, in_gb) if memory else translate("facts", "memory unknown"),
             _gpu_detail(rigged), source_words(where), "hw-gpu", key, memory is None)
    ]  # fmt: skip
    if gpu.asleep:
        facts.append(
            Fact(
                translate("facts", "Free now"),
                translate("facts", "unknown"),
                translate("facts", "the card sleeps"),
                wanting=True,
                wake=True,
            )
        )
    elif gpu.vram_free_bytes is None:
        facts.append(
            Fact(
                translate("facts", "Free now"),
                translate("facts", "unknown"),
                "",
                translate("facts", "driver does not answer"),
                wanting=True,
            )
        )
    else:
        facts.append(
            Fact(translate("facts", "Free now"), size_text(gpu.vram_free_bytes, in_gb), "",
                 source_words(gpu.sources.get("vram_free_bytes")))
        )  # fmt: skip
    if rigged is not None and (not rigged.spec.id or gpu.bandwidth_bytes_per_s):
        facts.append(_card_bandwidth_fact(gpu, rigged, index))
    return facts


def _card_bandwidth_fact(gpu: DetectedGpu, rigged: RigGpu, index: int) -> Fact:
    """Of a card that the catalog does not know: asked from the person unless its driver tells."""
    key, rate = f"gpu.{index}.bytes_per_s", rigged.spec.bandwidth_bytes_per_s
    if rate is None:
        detail = translate("facts", "no speeds until you type it")
        return Fact(
            translate("facts", "Memory bandwidth"),
            translate("facts", "unknown"),
            detail,
            key=key,
            wanting=True,
        )
    source = "" if gpu.bandwidth_bytes_per_s else translate("facts", "its clock and bus")
    return Fact(
        translate("facts", "Memory bandwidth"),
        f"{number(rate / 1e9, ',.0f')} GB/s",
        translate("facts", "peak"),
        source,
        key=key,
    )


def _unified_fact(gpu: DetectedGpu, rigged: RigGpu | None, in_gb: bool) -> Fact:
    usable = rigged.usable_bytes if rigged is not None else gpu.usable_bytes
    detail = translate("facts", "up to {}").format(size_text(usable, in_gb)) if usable else ""
    if rigged is None:
        detail = (
            translate("facts", "{}, not used").format(detail)
            if detail
            else translate("facts", "not used")
        )
    source = source_words(gpu.sources.get("usable_bytes") or gpu.sources.get("name"))
    return Fact(gpu.name, translate("facts", "shares system memory"), detail, source, "hw-unified")


def _gpu_detail(rigged: RigGpu | None) -> str:
    if rigged is None:
        return ""
    spec = rigged.spec
    parts = [] if spec.id else [translate("facts", "not in the catalog")]
    if spec.bus_bits and spec.memory_type:
        parts.append(translate("facts", "{}-bit {}").format(spec.bus_bits, spec.memory_type))
    if spec.bandwidth_bytes_per_s and spec.id:
        parts.append(f"{number(spec.bandwidth_bytes_per_s / 1e9, ',.0f')} GB/s")
    return listed(parts)


def memory_facts(machine: Machine, rig: Rig | None, in_gb: bool) -> list[Fact]:
    memory, sources = machine.memory, machine.sources
    installed = sum(getattr(memory, "module_bytes", ())) or None
    visible = machine.ram_bytes
    details = []
    if installed and visible:
        details.append(translate("facts", "{} visible").format(size_figure(visible, in_gb)))
    if machine.ram_available_bytes is not None:
        details.append(
            translate("facts", "{} free").format(size_figure(machine.ram_available_bytes, in_gb))
        )
    shown = installed or visible
    facts = [
        Fact(
            translate("facts", "Installed")
            if installed
            else translate("facts", "Usable by programs"),
            size_text(shown, in_gb) if shown else translate("facts", "unknown"),
            listed(details),
            source_words(sources.get("ram_bytes")),
            "hw-ram",
            "ram_bytes",
            shown is None,
        )
    ]
    source = source_words(sources.get("memory"))
    if memory.modules or memory.type or memory.speed_mt_s:
        modules = f"{memory.modules} × " if memory.modules else ""
        speed = f"{memory.speed_mt_s} MT/s" if memory.speed_mt_s else ""
        if memory.rated_mt_s and memory.rated_mt_s != memory.speed_mt_s:
            speed = translate("facts", "{} of {} MT/s").format(
                memory.speed_mt_s or "?", memory.rated_mt_s
            )
        facts.append(
            Fact(
                translate("facts", "Modules"),
                f"{modules}{memory.type or translate('facts', 'type unknown')}",
                speed,
                source,
            )
        )
    if rig is not None and (not rig.unified or rig.memory.measured_bytes_per_s):
        facts.append(_bandwidth_fact(rig))
    return facts


def _bandwidth_fact(rig: Rig) -> Fact:
    measured, peak = rig.memory.measured_bytes_per_s, rig.memory.bandwidth_bytes_per_s
    if measured:
        detail = (
            translate("facts", "copying, of {} peak").format(number(peak / 1e9, ".0f"))
            if peak
            else translate("facts", "copying")
        )
        return Fact(
            translate("facts", "Bandwidth"),
            f"{number(measured / 1e9, '.0f')} GB/s",
            detail,
            key=MEASURED_KEY,
        )
    if peak:
        kind = rig.memory.label.partition(", ")[0]
        return Fact(
            translate("facts", "Bandwidth"),
            f"{number(peak / 1e9, '.0f')} GB/s",
            translate("facts", "peak"),
            kind,
            key="ram_bytes_per_s",
        )
    return Fact(
        translate("facts", "Bandwidth"),
        translate("facts", "unknown"),
        "",
        "",
        key="ram_bytes_per_s",
        wanting=True,
    )


def system_facts(machine: Machine) -> list[Fact]:
    cpu = machine.cpu
    counts = []
    if cpu.cores:
        counts.append(translate("facts", "{} cores", "", cpu.cores).format(cpu.cores))
    if cpu.threads:
        counts.append(translate("facts", "{} threads", "", cpu.threads).format(cpu.threads))
    vectors = (w for flag, w in _FEATURES if any(f.startswith(flag) for f in cpu.features))
    count, vector = listed(counts) or translate("facts", "unknown"), next(vectors, "")
    facts = [
        Fact(short_cpu_name(cpu.name or translate("facts", "Processor unknown")), count, vector,
             source_words(machine.sources.get("cpu")), "hw-cpu", wanting=not counts),
        Fact(translate("facts", "System"), machine.os_name or machine.os,
             say(_ENVIRONMENTS[machine.environment]),
             source_words(machine.sources.get("os_name")), "nav-computer"),
    ]  # fmt: skip
    if machine.model:
        facts.append(
            Fact(
                translate("facts", "Model"),
                machine.model,
                "",
                source_words(machine.sources.get("model")),
            )
        )
    return facts


def short_cpu_name(name: str) -> str:
    """Without marks and words that every system adds: `AMD Ryzen 9 7950X`."""
    name = re.sub(r"\((R|TM|C)\)|\bCPU\b|@.*$|\b\d+-Core Processor\b|\bProcessor$", "", name)
    return " ".join(re.sub(r"^\d+th Gen\s+", "", name).split())
