"""A rig that somebody plans, put together from parts of the catalog."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from advisor.advise.host_link import link_bytes_per_s, planned_lanes
from advisor.advise.memory_speed import DEFAULT_MEMORY, planned_memory
from advisor.advise.reserves import (
    gpu_usable_bytes,
    reported_bytes,
    system_reserve_bytes,
    unified_gpu_bytes,
)
from advisor.catalog.load import Catalog
from advisor.catalog.names import is_cpu_only
from advisor.domain.hardware import ChipSpec, CpuSpec, GpuSpec, Rig, RigGpu, RigMemory
from advisor.errors import InputError, UnknownNameError
from advisor.text import number, say
from advisor.units import GIB

DEFAULT_RAM_GIB = 32.0
_BOARD_RAM_GIB = 8.0  # single-board computers


def rig_from_parts(
    catalog: Catalog,
    gpus: Sequence[tuple[str, int]] = (),
    chip: str | None = None,
    cpu: str | None = None,
    ram_gib: float | None = None,
    ram_speed: str | None = None,
    ram_channels: float | None = None,
    cpu_only: bool = False,
    os: str = "linux",
    name: str | None = None,
) -> Rig:
    """A planned rig. A unified system may be given as `chip` or among `gpus`, a processor as
    `chip` too; what was assumed is in `notes`.

    Raises UnknownNameError for a name that is unknown or fits several parts, InputError for a
    memory speed that is none.
    """
    parts = _Parts(catalog, os, cpu_only)
    parts.add_cpu(cpu)
    if chip:
        parts.add_chip(chip, ram_gib)
    for gpu_name, count in gpus:
        parts.add_gpu(gpu_name, count, ram_gib)
    return parts.rig(name, ram_gib, ram_speed, ram_channels)


def short_name(full: str) -> str:
    """`RTX 3090` for `NVIDIA GeForce RTX 3090`: what people call it."""
    for prefix in ("NVIDIA GeForce ", "NVIDIA ", "AMD Radeon ", "AMD ", "Intel "):
        if full.startswith(prefix):
            return full[len(prefix) :]
    return full


class _Parts:
    """Collects what a planned rig is made of, and the assumptions on the way."""

    def __init__(self, catalog: Catalog, os: str, cpu_only: bool) -> None:
        self._catalog, self._os, self._cpu_only = catalog, os, cpu_only
        self._cards: list[GpuSpec] = []
        self._chip: ChipSpec | None = None
        self._cpu: CpuSpec | None = None
        self._notes: list[str] = []

    def add_cpu(self, name: str | None) -> None:
        self._cpu = self._catalog.cpu(name) if name else None

    def add_chip(self, name: str, ram_gib: float | None) -> None:
        try:
            chip, *others = self._catalog.find_chip(name, ram_gib)
        except UnknownNameError as unknown:
            if unknown.ambiguous:
                raise
            self._add_processor_as_chip(name, unknown)
            return
        self._chip = chip
        self._cpu = self._cpu or chip.cpu
        if chip.vendor == "apple":
            self._os = "macos"
        if is_cpu_only(name):
            self._cpu_only = True
        self._note_others(name, chip.name, [other.name for other in others])

    def add_gpu(self, name: str, count: int, ram_gib: float | None) -> None:
        if count < 1:
            raise InputError(say("'{name}': the count must be at least 1", name=name), field="gpus")
        gpu, *others = self._catalog.find_gpu(name)
        if gpu.unified:
            self.add_chip(name, ram_gib)
            return
        self._cards += [gpu] * count
        self._note_others(
            name, gpu.name, [other.name for other in others if not other.after_market]
        )

    def rig(
        self,
        name: str | None,
        ram_gib: float | None,
        speed: str | None,
        channels: float | None,
    ) -> Rig:
        memory = self._memory(ram_gib, speed, channels)
        gpus = () if self._cpu_only else (*self._card_rigs(), *self._chip_rig(memory))
        if self._cpu is None:
            self._notes.append(say("The processor is not given: speeds assume one that keeps up."))
        return Rig(
            name=name or self._name(memory, gpus),
            os=self._os,
            gpus=gpus,
            cpu=self._cpu,
            memory=memory,
            planned=True,
            notes=tuple(self._notes),
        )

    def _add_processor_as_chip(self, name: str, unknown: UnknownNameError) -> None:
        try:
            cpu = self._catalog.cpu(name)
        except UnknownNameError as no_cpu:
            raise (no_cpu if no_cpu.ambiguous else unknown) from None
        self._cpu = self._cpu or cpu
        self._cpu_only = True
        self._notes.append(say("{name} is a processor: no graphics is used.", name=self._cpu.name))

    def _note_others(self, asked: str, meant: str, others: list[str]) -> None:
        if others:
            self._notes.append(
                say(
                    "'{asked}' is sold in several versions: {meant} is assumed (others: {others}).",
                    asked=asked,
                    meant=meant,
                    others=", ".join(others),
                )
            )

    def _memory(
        self, ram_gib: float | None, speed: str | None, channels: float | None
    ) -> RigMemory:
        capacity = round((ram_gib or self._assumed_ram_gib()) * GIB)
        usable = capacity - system_reserve_bytes(self._os, capacity)
        chip = self._chip
        if chip and (_memory_is_fixed(chip) or not speed) and chip.bandwidth_bytes_per_s:
            label = chip_memory_label(chip)
            return RigMemory(capacity, usable, chip.bandwidth_bytes_per_s, label=label)
        setup, notes = planned_memory(self._cpu, speed, channels)
        self._notes += notes
        return RigMemory(
            capacity, usable, setup.peak_bytes_per_s, label=setup.label, replaced=notes
        )

    def _assumed_ram_gib(self) -> float:
        if self._chip and self._chip.memory_options_gib:
            size = float(max(self._chip.memory_options_gib))
            if len(self._chip.memory_options_gib) > 1:
                self._notes.append(
                    say(
                        "{size} GiB, the largest version of the chip, is assumed.",
                        size=number(size, "g"),
                    )
                )
            return size
        if self._cpu and self._cpu.segment == "board":
            self._notes.append(
                say(
                    "{size} GiB of memory are assumed.",
                    size=number(_BOARD_RAM_GIB, "g"),
                )
            )
            return _BOARD_RAM_GIB
        self._notes.append(
            say(
                "{size} GiB of dual-channel {kind} are assumed."
                if self._cpu is None
                else "{size} GiB of RAM are assumed.",
                size=number(DEFAULT_RAM_GIB, "g"),
                kind=DEFAULT_MEMORY.partition("-")[0],
            )
        )
        return DEFAULT_RAM_GIB

    def _card_rigs(self) -> tuple[RigGpu, ...]:
        lanes = planned_lanes(self._cards, self._cpu)
        limited = [
            gpu for gpu, n in zip(self._cards, lanes, strict=True) if n < (gpu.pcie_lanes or n)
        ]
        if limited:
            self._notes.append(
                say(
                    "The cards are assumed to share the slots' lanes: x{lanes} each.",
                    lanes=lanes[0],
                )
            )
        return tuple(map(self._card_rig, self._cards, lanes))

    def _card_rig(self, gpu: GpuSpec, lanes: int) -> RigGpu:
        capacity = reported_bytes(gpu, self._catalog.reported_memory)
        if capacity is None:
            raise InputError(
                say("the memory size of {name} is unknown", name=gpu.name), field="gpus"
            )
        generation = gpu.pcie_gen
        if generation and self._cpu and self._cpu.pcie_gen:
            generation = min(generation, self._cpu.pcie_gen)
        return RigGpu(
            spec=gpu,
            capacity_bytes=capacity,
            usable_bytes=gpu_usable_bytes(capacity),
            link_bytes_per_s=link_bytes_per_s(self._catalog.host_links, generation, lanes),
        )

    def _chip_rig(self, memory: RigMemory) -> tuple[RigGpu, ...]:
        chip = self._chip
        if chip is None:
            return ()
        spec = replace(chip.gpu, bandwidth_bytes_per_s=memory.bandwidth_bytes_per_s)
        usable = unified_gpu_bytes(chip, memory.capacity_bytes, self._os)
        return (RigGpu(spec=spec, capacity_bytes=memory.capacity_bytes, usable_bytes=usable),)

    def _name(self, memory: RigMemory, gpus: Sequence[RigGpu]) -> str:
        ram = f"{memory.capacity_bytes / GIB:g} GiB"
        if self._chip:
            cards = [short_name(self._chip.name), *_counted(gpus[:-1])]
            return f"{', '.join(cards)}, {ram}"
        label = memory.label.partition(",")[0]
        main = ", ".join(_counted(gpus)) or (self._cpu.name if self._cpu else say("CPU only"))
        return f"{main}, {ram} {label}".rstrip()


def _counted(gpus: Sequence[RigGpu]) -> list[str]:
    counts = Counter(short_name(gpu.spec.name) for gpu in gpus)
    return [name if count == 1 else f"{count}× {name}" for name, count in counts.items()]


def _memory_is_fixed(chip: ChipSpec) -> bool:
    """Soldered beside the chip in known sizes, so that its speed is the chip's."""
    return bool(chip.memory_options_gib)


def chip_memory_label(chip: ChipSpec) -> str:
    """`unified LPDDR5X, 256 bits`: memory that belongs to the chip."""
    bits = chip.gpu.bus_bits
    name = unified_memory_name(chip)
    return f"{name}, {say('{n} bits', n=bits)}" if bits else name


def unified_memory_name(chip: ChipSpec) -> str:
    kind = chip.gpu.memory_type
    return say("unified {kind}", kind=kind) if kind else say("unified memory")
