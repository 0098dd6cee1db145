"""The rig of a detected machine: its devices with what a model may take of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from advisor.advise.host_link import link_bytes_per_s
from advisor.advise.identify import detected_bandwidth_bytes_per_s
from advisor.advise.identify_machine import candidates_on
from advisor.advise.memory_speed import detected_memory
from advisor.advise.planned_rig import short_name, unified_memory_name
from advisor.advise.reserves import (
    desktop_reserve_bytes,
    gpu_usable_bytes,
    reported_bytes,
    system_reserve_bytes,
    unified_gpu_bytes,
)
from advisor.catalog.load import Catalog
from advisor.domain.hardware import (
    ChipSpec,
    CpuInfo,
    CpuSpec,
    DetectedGpu,
    GpuSpec,
    Machine,
    Rig,
    RigGpu,
    RigMemory,
)
from advisor.errors import UnknownNameError
from advisor.text import say, whole_number
from advisor.units import GIB, MIB, format_gib

# Integrated graphics below this are slower than the processor beside them: two compute units of a
# desktop Ryzen reach about 1.1, 32 execution units of a UHD 770 about 1.
_LEAST_INTEGRATED_FLOPS = 2e12
_LIKELY_RAM_GIB = 16
# Cards without a display hold 0 to 31 MiB.
_HEADLESS_MOST_BYTES = 128 * MIB
_X86_CLASSES = ("amx", "avx512", "avx2", "avx", "sse4_2")
_ARM_CLASSES = ("sve", "neon")


def rig_from_machine(machine: Machine, catalog: Catalog) -> Rig:
    """`machine` with catalog facts filled in; a GPU without `catalog_id` is identified here.

    What the system did not tell is None or assumed, and then said in `notes`.
    """
    notes: list[str] = []
    gpus = _used_gpus(machine, catalog, notes)
    chip = _chip(gpus, catalog)
    cpu = _cpu(machine.cpu, chip, catalog, notes)
    memory = _memory(machine, cpu, chip, notes)
    found = [_rig_gpu(gpu, spec, machine, memory, catalog, notes) for gpu, spec in gpus]
    rigged = tuple(gpu for gpu in found if gpu is not None)
    return Rig(
        name=_name(machine, rigged),
        os=machine.os,
        gpus=rigged,
        cpu=cpu,
        memory=memory,
        notes=tuple(dict.fromkeys(notes)),
    )


def _used_gpus(
    machine: Machine, catalog: Catalog, notes: list[str]
) -> list[tuple[DetectedGpu, GpuSpec]]:
    """Discrete cards, else integrated graphics worth using: engines do not mix the two."""
    known = [(gpu, _spec(gpu, machine, catalog, notes)) for gpu in machine.gpus]
    cards = [(gpu, spec) for gpu, spec in known if not gpu.unified]
    if cards:
        idle = [gpu.name for gpu, _ in known if gpu.unified]
        if idle:
            notes.append(
                say("{idle} shares system memory and is left to the desktop.", idle=", ".join(idle))
            )
        return cards
    strong = [(gpu, spec) for gpu, spec in known if _worth_using(spec)]
    weak = [gpu.name for gpu, spec in known if not _worth_using(spec)]
    if weak:
        notes.append(
            say("{weak} would be slower than the processor and is not used.", weak=", ".join(weak))
        )
    return strong


def _worth_using(spec: GpuSpec) -> bool:
    if spec.vendor in ("apple", "nvidia"):
        return True
    return (spec.fp16_flops or 0) >= _LEAST_INTEGRATED_FLOPS


def _spec(gpu: DetectedGpu, machine: Machine, catalog: Catalog, notes: list[str]) -> GpuSpec:
    """The catalog's facts, overruled by what the driver measured."""
    chosen = (gpu.catalog_id, *gpu.catalog_candidates) if gpu.catalog_id else ()
    known = {spec.id: spec for spec in (*catalog.gpus, *(chip.gpu for chip in catalog.chips))}
    # An id of another version of the catalog, in a saved machine, means nothing here.
    stated = tuple(known[each] for each in dict.fromkeys(chosen) if each in known)
    candidates = stated or candidates_on(machine, gpu, catalog)
    if not candidates:
        if not gpu.unified and detected_bandwidth_bytes_per_s(gpu) is None:
            notes.append(
                say(
                    "{name} is not in the catalog: type its bandwidth in to see speeds.",
                    name=gpu.name,
                )
            )
        return _unknown_spec(gpu)
    if len(candidates) > 1:
        others = ", ".join(spec.name for spec in candidates[1:])
        notes.append(
            say(
                "{name} may be {likeliest} or {others}: the slower one is assumed.",
                name=gpu.name,
                likeliest=candidates[0].name,
                others=others,
            )
        )
    spec = candidates[0]
    vram = spec.vram_bytes
    if gpu.vram_bytes and vram and abs(gpu.vram_bytes / vram - 1) > 0.1 and not spec.unified:
        notes.append(
            say(
                "{name} normally has {usual}: the {told} that the driver reports are believed.",
                name=spec.name,
                usual=format_gib(vram, 0),
                told=format_gib(gpu.vram_bytes, 0),
            )
        )
        vram = gpu.vram_bytes
    bandwidth = gpu.bandwidth_bytes_per_s or spec.bandwidth_bytes_per_s
    return replace(spec, vram_bytes=vram, bandwidth_bytes_per_s=bandwidth, unified=gpu.unified)


def _unknown_spec(gpu: DetectedGpu) -> GpuSpec:
    backends = {"nvidia": ("CUDA", "Vulkan"), "amd": ("HIP", "Vulkan"), "intel": ("SYCL", "Vulkan"),
                "apple": ("Metal",)}  # fmt: skip
    return GpuSpec(
        id="",
        name=gpu.name,
        vendor=gpu.vendor,
        form="integrated" if gpu.unified else "desktop",
        architecture="",
        vram_bytes=gpu.vram_bytes,
        memory_type=None,
        bus_bits=gpu.memory_bus_bits,
        bandwidth_bytes_per_s=detected_bandwidth_bytes_per_s(gpu),
        fp16_flops=None,
        tensor_fp16_flops=None,
        int8_ops=None,
        fp8_flops=None,
        tdp_w=gpu.power_limit_w,
        pcie_gen=gpu.pcie_gen,
        pcie_lanes=gpu.pcie_lanes,
        compute_capability=gpu.compute_capability,
        gfx_target=gpu.gfx_target,
        backends=backends.get(gpu.vendor, ("Vulkan",)),
        unified=gpu.unified,
    )


def _rig_gpu(
    gpu: DetectedGpu,
    spec: GpuSpec,
    machine: Machine,
    memory: RigMemory,
    catalog: Catalog,
    notes: list[str],
) -> RigGpu | None:
    if gpu.unified:
        return _unified_gpu(gpu, spec, machine, memory, catalog)
    capacity = gpu.vram_bytes or reported_bytes(spec, catalog.reported_memory)
    if capacity is None:
        notes.append(
            say("The memory of {name} is unknown; type it in to use the card.", name=gpu.name)
        )
        return None
    if gpu.vram_bytes is None:
        notes.append(say("The memory of {name} is taken from the table.", name=spec.name))
    in_use = None if gpu.vram_free_bytes is None else max(0, capacity - gpu.vram_free_bytes)
    reserve = desktop_reserve_bytes(machine.os, _shows_desktop(gpu, machine, in_use), in_use)
    if in_use is not None and in_use > reserve:
        notes.append(
            say(
                "Programs hold {in_use} of {name} now; close them to use what is "
                "counted as usable.",
                in_use=format_gib(in_use),
                name=short_name(spec.name),
            )
        )
    usable = gpu.usable_bytes if gpu.mig_slices and gpu.usable_bytes else capacity
    return RigGpu(
        spec=spec,
        capacity_bytes=capacity,
        usable_bytes=gpu_usable_bytes(usable, 0 if gpu.mig_slices else reserve),
        in_use_bytes=in_use,
        reserve_bytes=reserve,
        link_bytes_per_s=link_bytes_per_s(
            catalog.host_links, gpu.pcie_gen or spec.pcie_gen, gpu.pcie_lanes or spec.pcie_lanes
        ),
        overridden=_typed(gpu),
    )


def _unified_gpu(
    gpu: DetectedGpu, spec: GpuSpec, machine: Machine, memory: RigMemory, catalog: Catalog
) -> RigGpu:
    capacity = gpu.pool_bytes or max(memory.capacity_bytes, gpu.usable_bytes or 0)
    usable = gpu.usable_bytes
    if usable is None:
        chip = next((chip for chip in catalog.chips if chip.id == spec.id), None)
        usable = _default_share(chip, capacity, machine)
    bandwidth = memory.bandwidth_bytes_per_s or spec.bandwidth_bytes_per_s
    return RigGpu(
        spec=replace(spec, bandwidth_bytes_per_s=bandwidth),
        capacity_bytes=capacity,
        usable_bytes=min(usable, capacity),
        overridden=_typed(gpu),
    )


def _default_share(chip: ChipSpec | None, capacity: int, machine: Machine) -> int:
    if chip is None:
        return capacity // 2
    version = "".join(ch if ch.isdecimal() else " " for ch in machine.os_name or "").split()
    newer = not version or (whole_number(version[0]) or 0) >= 26
    return unified_gpu_bytes(chip, capacity, machine.os, newer_macos=newer)


def _shows_desktop(gpu: DetectedGpu, machine: Machine, in_use_bytes: int | None) -> bool:
    """Unknown: yes if something like a desktop is in it, or it is a computer's only GPU."""
    if gpu.drives_display is not None:
        return gpu.drives_display
    if in_use_bytes is not None:
        return in_use_bytes > _HEADLESS_MOST_BYTES
    return machine.environment == "bare-metal" and len(machine.gpus) == 1


def _typed(gpu: DetectedGpu) -> tuple[str, ...]:
    return tuple(sorted(name for name, how in gpu.confidence.items() if how == "user"))


def _chip(gpus: Sequence[tuple[DetectedGpu, GpuSpec]], catalog: Catalog) -> ChipSpec | None:
    """The unified system that this machine is, if its memory belongs to the chip."""
    ids = {spec.id for _, spec in gpus if spec.unified}
    return next((c for c in catalog.chips if c.id in ids and c.memory_options_gib), None)


def _memory(
    machine: Machine, cpu: CpuSpec | None, chip: ChipSpec | None, notes: list[str]
) -> RigMemory:
    capacity = machine.ram_bytes
    if capacity is None:
        capacity = _assumed_ram_bytes(chip)
        notes.append(
            say(
                "The size of memory is unknown: {capacity} are assumed.",
                capacity=format_gib(capacity, 0),
            )
        )
    peak, label, assumed = detected_memory(machine.memory, cpu)
    if chip and chip.bandwidth_bytes_per_s:
        peak, label = chip.bandwidth_bytes_per_s, unified_memory_name(chip)
    else:
        notes += assumed
    available = machine.ram_available_bytes
    in_use = None if available is None else max(0, capacity - available)
    reserve = system_reserve_bytes(machine.os, capacity)
    return RigMemory(capacity, capacity - reserve, peak, label=label, in_use_bytes=in_use)


# Virtual machines hide the model ("AMD EPYC", "Intel Xeon CPU @ 2.20GHz"): a figure that is no
# clock, generation or count of cores tells one processor from its family.
_NAMES_A_MODEL = re.compile(r"(?i)(?<![\w.])(?!\d+(st|nd|rd|th)\b|\d+-core)[a-z-]*\d+(?![\w.]*hz)")


def _cpu(
    info: CpuInfo, chip: ChipSpec | None, catalog: Catalog, notes: list[str]
) -> CpuSpec | None:
    if chip and chip.cpu:
        return chip.cpu
    if info.name is None:
        notes.append(say("The processor is unknown."))
        return None
    try:
        known = catalog.cpu(info.name) if _NAMES_A_MODEL.search(info.name) else None
    except UnknownNameError:
        known = None
    if known is None:
        notes.append(
            say("{name} is not in the catalog: what the system says of it is used.", name=info.name)
        )
        return _cpu_from_info(info)
    vector = _vector(info.features) or known.vector
    return replace(known, vector=vector)


def _assumed_ram_bytes(chip: ChipSpec | None) -> int:
    """The smallest that the system is sold with; of a computer, little enough to be likely."""
    return min(chip.memory_options_gib) * GIB if chip else _LIKELY_RAM_GIB * GIB


def _cpu_from_info(info: CpuInfo) -> CpuSpec:
    return CpuSpec(
        id="",
        name=info.name or say("unknown processor"),
        vendor="",
        n_performance_cores=info.cores,
        n_efficiency_cores=None,
        n_threads=info.threads,
        vector=_vector(info.features),
        memory_type_max=None,
        memory_channels=None,
        peak_memory_bytes_per_s=None,
        features=info.features,
    )


def _vector(features: Sequence[str]) -> str | None:
    """The class of the CPU's own flags: they beat the table (AVX-512 is off on many hybrids)."""
    flags = {"avx512" if each.startswith("avx512") else each for each in features}
    return next((name for name in (*_X86_CLASSES, *_ARM_CLASSES) if name in flags), None)


def _name(machine: Machine, gpus: Sequence[RigGpu]) -> str:
    parts = [short_name(gpu.spec.name) for gpu in gpus]
    counted = [
        part if parts.count(part) == 1 else f"{parts.count(part)}× {part}"
        for part in dict.fromkeys(parts)
    ]
    main = ", ".join(counted) or machine.cpu.name or say("This computer")
    return f"{main}, {machine.ram_bytes / GIB:.0f} GiB" if machine.ram_bytes else main
