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

_SOURCES = {
    "nvml": "NVIDIA driver",
    "nvidia-smi": "NVIDIA driver",
    "amd-smi": "AMD driver",
    "rocm-smi": "AMD driver",
    "sysfs": "kernel",
    "kfd": "AMD driver",
    "proc": "kernel",
    "procfs": "kernel",
    "cpuinfo": "processor",
    "psutil": "system",
    "udev": "firmware table",
    "dmidecode": "firmware table",
    "smbios": "firmware table",
    "registry": "registry",
    "dxgi": "display driver",
    "cim": "Windows",
    "metal": "Metal",
    "sysctl": "macOS",
    "system_profiler": "macOS",
    "catalog": "from the catalog",
    "control group": "container limit",
    "user": "you typed it",
}
_ENVIRONMENTS = {
    "bare-metal": "",
    "vm": "virtual machine",
    "container": "container",
    "wsl2": "WSL 2",
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


def tr(text: str) -> str:
    return QCoreApplication.translate("facts", text)


def source_words(source: str | None) -> str:
    """A source as people call it."""
    if not source:
        return ""
    return tr(_SOURCES.get(source, source.replace("_", " ")))


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
                Fact(tr("May be"), tr(" or ").join(candidates), tr("the slower one is assumed"))
            )
    return facts


def _gpu_facts(gpu: DetectedGpu, rigged: RigGpu | None, index: int, in_gb: bool) -> list[Fact]:
    if gpu.unified:
        return [_unified_fact(gpu, rigged, in_gb)]
    key = f"gpu.{index}.vram_bytes"
    memory = gpu.vram_bytes or (rigged.capacity_bytes if rigged is not None else None)
    where = gpu.sources.get("vram_bytes") or ("catalog" if memory else None)
    facts = [
        Fact(gpu.name, size_text(memory, in_gb) if memory else tr("memory unknown"),
             _gpu_detail(rigged), source_words(where), "hw-gpu", key, memory is None)
    ]  # fmt: skip
    if gpu.asleep:
        facts.append(
            Fact(tr("Free now"), tr("unknown"), tr("the card sleeps"), wanting=True, wake=True)
        )
    elif gpu.vram_free_bytes is None:
        facts.append(
            Fact(tr("Free now"), tr("unknown"), "", tr("driver does not answer"), wanting=True)
        )
    else:
        facts.append(
            Fact(tr("Free now"), size_text(gpu.vram_free_bytes, in_gb), "",
                 source_words(gpu.sources.get("vram_free_bytes")))
        )  # fmt: skip
    if rigged is not None and (not rigged.spec.id or gpu.bandwidth_bytes_per_s):
        facts.append(_card_bandwidth_fact(gpu, rigged, index))
    return facts


def _card_bandwidth_fact(gpu: DetectedGpu, rigged: RigGpu, index: int) -> Fact:
    """Of a card that the catalog does not know: asked from the person unless its driver tells."""
    key, rate = f"gpu.{index}.bytes_per_s", rigged.spec.bandwidth_bytes_per_s
    if rate is None:
        detail = tr("no speeds until you type it")
        return Fact(tr("Memory bandwidth"), tr("unknown"), detail, key=key, wanting=True)
    source = "" if gpu.bandwidth_bytes_per_s else tr("its clock and bus")
    return Fact(tr("Memory bandwidth"), f"{rate / 1e9:,.0f} GB/s", tr("peak"), source, key=key)


def _unified_fact(gpu: DetectedGpu, rigged: RigGpu | None, in_gb: bool) -> Fact:
    usable = rigged.usable_bytes if rigged is not None else gpu.usable_bytes
    detail = tr("up to {}").format(size_text(usable, in_gb)) if usable else ""
    if rigged is None:
        detail = tr("{}, not used").format(detail) if detail else tr("not used")
    source = source_words(gpu.sources.get("usable_bytes") or gpu.sources.get("name"))
    return Fact(gpu.name, tr("shares system memory"), detail, source, "hw-unified")


def _gpu_detail(rigged: RigGpu | None) -> str:
    if rigged is None:
        return ""
    spec = rigged.spec
    parts = [] if spec.id else [tr("not in the catalog")]
    if spec.bus_bits and spec.memory_type:
        parts.append(tr("{}-bit {}").format(spec.bus_bits, spec.memory_type))
    if spec.bandwidth_bytes_per_s and spec.id:
        parts.append(f"{spec.bandwidth_bytes_per_s / 1e9:,.0f} GB/s")
    return ", ".join(parts)


def memory_facts(machine: Machine, rig: Rig | None, in_gb: bool) -> list[Fact]:
    memory, sources = machine.memory, machine.sources
    installed = sum(getattr(memory, "module_bytes", ())) or None
    visible = machine.ram_bytes
    details = []
    if installed and visible:
        details.append(tr("{} visible").format(size_figure(visible, in_gb)))
    if machine.ram_available_bytes is not None:
        details.append(tr("{} free").format(size_figure(machine.ram_available_bytes, in_gb)))
    shown = installed or visible
    facts = [
        Fact(tr("Installed") if installed else tr("Usable by programs"),
             size_text(shown, in_gb) if shown else tr("unknown"), ", ".join(details),
             source_words(sources.get("ram_bytes")), "hw-ram", "ram_bytes", shown is None)
    ]  # fmt: skip
    source = source_words(sources.get("memory"))
    if memory.modules or memory.type or memory.speed_mt_s:
        modules = f"{memory.modules} × " if memory.modules else ""
        speed = f"{memory.speed_mt_s} MT/s" if memory.speed_mt_s else ""
        if memory.rated_mt_s and memory.rated_mt_s != memory.speed_mt_s:
            speed = tr("{} of {} MT/s").format(memory.speed_mt_s or "?", memory.rated_mt_s)
        facts.append(
            Fact(tr("Modules"), f"{modules}{memory.type or tr('type unknown')}", speed, source)
        )
    if rig is not None and (not rig.unified or rig.memory.measured_bytes_per_s):
        facts.append(_bandwidth_fact(rig))
    return facts


def _bandwidth_fact(rig: Rig) -> Fact:
    measured, peak = rig.memory.measured_bytes_per_s, rig.memory.bandwidth_bytes_per_s
    if measured:
        detail = tr("copying, of {} peak").format(f"{peak / 1e9:.0f}") if peak else tr("copying")
        return Fact(tr("Bandwidth"), f"{measured / 1e9:.0f} GB/s", detail, key=MEASURED_KEY)
    if peak:
        kind = rig.memory.label.partition(", ")[0]
        return Fact(tr("Bandwidth"), f"{peak / 1e9:.0f} GB/s", tr("peak"), kind,
                    key="ram_bytes_per_s")  # fmt: skip
    return Fact(tr("Bandwidth"), tr("unknown"), "", "", key="ram_bytes_per_s", wanting=True)


def system_facts(machine: Machine) -> list[Fact]:
    cpu = machine.cpu
    counts = []
    if cpu.cores:
        counts.append(_plural(cpu.cores, tr("1 core"), tr("{} cores")))
    if cpu.threads:
        counts.append(_plural(cpu.threads, tr("1 thread"), tr("{} threads")))
    vectors = (w for flag, w in _FEATURES if any(f.startswith(flag) for f in cpu.features))
    count, vector = ", ".join(counts) or tr("unknown"), next(vectors, "")
    facts = [
        Fact(short_cpu_name(cpu.name or tr("Processor unknown")), count, vector,
             source_words(machine.sources.get("cpu")), "hw-cpu", wanting=not counts),
        Fact(tr("System"), machine.os_name or machine.os, tr(_ENVIRONMENTS[machine.environment]),
             source_words(machine.sources.get("os_name")), "nav-computer"),
    ]  # fmt: skip
    if machine.model:
        facts.append(
            Fact(tr("Model"), machine.model, "", source_words(machine.sources.get("model")))
        )
    return facts


def short_cpu_name(name: str) -> str:
    """Without marks and words that every system adds: `AMD Ryzen 9 7950X`."""
    name = re.sub(r"\((R|TM|C)\)|\bCPU\b|@.*$|\b\d+-Core Processor\b|\bProcessor$", "", name)
    return " ".join(re.sub(r"^\d+th Gen\s+", "", name).split())


def _plural(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count)
