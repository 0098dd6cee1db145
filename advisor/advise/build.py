"""A rig as a list of parts, and the rig, the watts and the price that follow from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from advisor.advise.host_link import link_bytes_per_s, planned_lanes
from advisor.advise.memory_speed import CHANNEL_BITS, MemorySetup
from advisor.advise.plan_prices import BuildPrice, PartPrice, PriceBook
from advisor.advise.planned_rig import chip_memory_label, short_name
from advisor.advise.power import SUPPLY_EFFICIENCY, parts_watts
from advisor.advise.reserves import (
    gpu_usable_bytes,
    reported_bytes,
    system_reserve_bytes,
    unified_gpu_bytes,
)
from advisor.catalog.load import Catalog
from advisor.domain.build import Host, MemoryOption
from advisor.domain.hardware import ChipSpec, CpuSpec, GpuSpec, Rig, RigGpu, RigMemory
from advisor.domain.money import DOLLARS, Money
from advisor.text import say
from advisor.units import GIB

_DESKTOP_MODULES = 4


@dataclass(frozen=True, slots=True)
class Build:
    """Cards in a host, or a unified system (`chip`) as sold. `memory` is one of the host's options;
    a system has `ram_gib` alone."""

    cards: tuple[GpuSpec, ...]
    host: Host | None
    memory: MemoryOption | None
    chip: ChipSpec | None = None
    ram_gib: int = 0

    @property
    def name(self) -> str:
        if self.chip is not None:
            return f"{short_name(self.chip.name)}, {self.ram_gib} GiB"
        assert self.host is not None and self.memory is not None
        cards = ", ".join(_counted(self.cards))
        ram = f"{self.ram_gib} GiB {self.host.generation}-{self.memory.rate_mt_s}"
        if self.memory.modules > _DESKTOP_MODULES:  # many channels are what such a host is for
            each = self.ram_gib / self.memory.modules
            kind = f"{self.host.generation}-{self.memory.rate_mt_s} RDIMM"
            ram = f"{self.memory.modules}× {each:g} GiB {kind}"
        return f"{cards}, {ram}" if cards else f"{say(self.host.name)}, {ram}"

    def rig_parts(self) -> dict[str, Any]:
        """The arguments of `rig_from_parts`, by which a planned rig is saved and opened again."""
        cards: dict[str, int] = {}
        for card in self.cards:
            cards[card.name] = cards.get(card.name, 0) + 1
        host, memory = self.host, self.memory
        speed = f"{host.generation}-{memory.rate_mt_s}" if host and memory else None
        return {
            "gpus": list(cards.items()),
            "chip": self.chip.name if self.chip else None,
            "cpu": host.cpu_id if host else None,
            "ram_gib": self.ram_gib,
            "ram_speed": speed,
        }


def card_build(cards: Sequence[GpuSpec], host: Host, memory: MemoryOption) -> Build:
    return Build(tuple(cards), host, memory, ram_gib=memory.ram_gib)


def system_build(chip: ChipSpec, ram_gib: int) -> Build:
    return Build((), None, None, chip, ram_gib)


def _counted(cards: Sequence[GpuSpec]) -> list[str]:
    counts: dict[str, int] = {}
    for card in cards:
        counts[card.name] = counts.get(card.name, 0) + 1
    return [
        short_name(name) if n == 1 else f"{n}× {short_name(name)}" for name, n in counts.items()
    ]


class Workshop:
    """Makes rigs, watts and prices of builds; what many builds share is made once. `money` says in
    which currency sentences name prices."""

    def __init__(
        self, catalog: Catalog, prices: PriceBook | None = None, money: Money = DOLLARS
    ) -> None:
        self.catalog, self.money = catalog, money
        self.prices = prices or PriceBook(catalog)
        self._cpus = {cpu.id: cpu for cpu in catalog.cpus}
        self._cards: dict[tuple[str, int | None, int], RigGpu] = {}
        self._memories: dict[tuple[str, int], RigMemory] = {}
        self._hosted: dict[tuple[str, int], BuildPrice] = {}

    def cpu(self, build: Build) -> CpuSpec | None:
        if build.chip is not None:
            return build.chip.cpu
        return self._cpus.get(build.host.cpu_id) if build.host else None

    def rig(self, build: Build) -> Rig:
        """The rig that estimates run on."""
        if build.chip is not None:
            return _system_rig(build)
        cpu = self.cpu(build)
        assert build.host is not None and build.memory is not None
        lanes = planned_lanes(build.cards, cpu)
        gpus = tuple(self.rig_gpu(card, cpu, n) for card, n in zip(build.cards, lanes, strict=True))
        return Rig(
            name=build.name,
            os="linux",
            gpus=gpus,
            cpu=cpu,
            memory=self._memory(build.host, build.memory),
            planned=True,
            notes=_notes(build),
        )

    def rig_gpu(self, card: GpuSpec, cpu: CpuSpec | None, lanes: int) -> RigGpu:
        """A card in a slot with so many lanes of a processor."""
        return self._card(card, _generation(card, cpu), lanes)

    def _card(self, card: GpuSpec, generation: int | None, lanes: int) -> RigGpu:
        key = card.id, generation, lanes
        if key not in self._cards:
            capacity = reported_bytes(card, self.catalog.reported_memory) or 0
            self._cards[key] = RigGpu(
                spec=card,
                capacity_bytes=capacity,
                usable_bytes=gpu_usable_bytes(capacity),
                link_bytes_per_s=link_bytes_per_s(self.catalog.host_links, generation, lanes),
            )
        return self._cards[key]

    def _memory(self, host: Host, option: MemoryOption) -> RigMemory:
        key = host.id, option.ram_gib
        if key not in self._memories:
            self._memories[key] = self._new_memory(host, option)
        return self._memories[key]

    def _new_memory(self, host: Host, option: MemoryOption) -> RigMemory:
        capacity = option.ram_gib * GIB
        cpu = self._cpus.get(host.cpu_id)
        channels = (cpu.memory_channels if cpu else None) or 2.0
        setup = MemorySetup(host.generation, option.rate_mt_s, channels)
        usable = capacity - system_reserve_bytes("linux", capacity)
        peak = setup.rate_mt_s * 1e6 * setup.channels * CHANNEL_BITS / 8
        return RigMemory(capacity, usable, peak, label=setup.label)

    def peak_parts_w(self, build: Build) -> float:
        """All parts of a host at their limit, before the supply's losses."""
        rest = build.host.rest_w if build.host else 0.0
        return parts_watts(build.cards, self.cpu(build), rest)

    def watts(self, build: Build) -> float | None:
        """At the wall with everything busy; None for a system nobody stated."""
        if build.chip is not None:
            power = self.catalog.system_power.get(build.chip.id)
            return power.load_w if power else None
        return self.peak_parts_w(build) / SUPPLY_EFFICIENCY

    def price(self, build: Build) -> BuildPrice:
        """Part by part, with the rest of the build: board, processor, memory, case, supply."""
        book = self.prices
        if build.chip is not None:
            price = book.system(build.chip.id, build.ram_gib)
            return BuildPrice((price,)) if price else BuildPrice((), (build.name,))
        assert build.host is not None and build.memory is not None
        rest = self._host_price(build.host, build.memory)
        parts: list[PartPrice] = []
        unknown: list[str] = []
        for card in dict.fromkeys(build.cards) if len(build.cards) > 1 else build.cards:
            count = build.cards.count(card)
            one = book.part(card.id)
            if one is None:
                unknown.append(card.name)
            else:
                parts.append(_several(one, count, card.name))
        parts += rest.parts
        parts += book.supply(self.peak_parts_w(build))
        return BuildPrice(tuple(parts), (*unknown, *rest.unknown))

    def _host_price(self, host: Host, option: MemoryOption) -> BuildPrice:
        """A host with its memory."""
        key = host.id, option.ram_gib
        if key not in self._hosted:
            rest = self.prices.host(host)
            memory = self.prices.memory(host.memory, option.ram_gib, option.modules)
            missing = () if memory else (f"{option.ram_gib} GiB of memory",)
            added = (memory,) if memory else ()
            self._hosted[key] = BuildPrice((*rest.parts, *added), (*rest.unknown, *missing))
        return self._hosted[key]


def workshop_for(catalog: Catalog, money: Money, *, used: bool = True) -> Workshop:
    """With a person's own prices and currency; `used` False leaves used parts out."""
    return Workshop(catalog, PriceBook(catalog, dict(money.own_usd), used=used), money)


def _several(price: PartPrice, count: int, name: str) -> PartPrice:
    item = name if count == 1 else f"{count}× {name}"
    return PartPrice(
        item, price.usd * count, price.date, price.condition, price.basis, count, price.note
    )


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:] + "."


def _notes(build: Build) -> tuple[str, ...]:
    """What a builder should know about these parts together."""
    assert build.host is not None and build.memory is not None
    notes = []
    if build.host.note and build.memory.modules > 2:
        notes.append(_sentence(say(build.host.note)))
    if any(card.form == "datacenter" for card in build.cards) and build.host.gpu_slots < 8:
        notes.append(say("Data-centre cards have no fans: they need a duct and a blower."))
    if any(needs_old_driver(card) for card in build.cards):
        notes.append(say("Before Turing: needs CUDA 12 builds and NVIDIA driver 580 or older."))
    return tuple(notes)


def needs_old_driver(card: GpuSpec) -> bool:
    """CUDA 13 and drivers after 580 begin with Turing (compute capability 7.5)."""
    return card.vendor == "nvidia" and float(card.compute_capability or 9) < 7.5


def _generation(card: GpuSpec, cpu: CpuSpec | None) -> int | None:
    if card.pcie_gen and cpu and cpu.pcie_gen:
        return min(card.pcie_gen, cpu.pcie_gen)
    return card.pcie_gen


def _system_rig(build: Build) -> Rig:
    chip = build.chip
    assert chip is not None
    os = "macos" if chip.vendor == "apple" else "linux"
    capacity = build.ram_gib * GIB
    memory = RigMemory(
        capacity,
        capacity - system_reserve_bytes(os, capacity),
        chip.bandwidth_bytes_per_s,
        label=chip_memory_label(chip),
    )
    usable = unified_gpu_bytes(chip, capacity, os)
    gpu = RigGpu(spec=chip.gpu, capacity_bytes=capacity, usable_bytes=usable)
    return Rig(build.name, os, (gpu,), chip.cpu, memory, planned=True)
