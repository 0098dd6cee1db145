"""From a list of parts to the rig that estimates run on and the build that is priced; and back."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from advisor.advise.build import Build, card_build, system_build
from advisor.advise.host_link import link_bytes_per_s
from advisor.advise.memory_speed import parse_memory_speed
from advisor.advise.plan_prices import PriceBook
from advisor.advise.planned_rig import rig_from_parts
from advisor.advise.reserves import gpu_usable_bytes
from advisor.catalog.load import Catalog
from advisor.domain.build import Host, MemoryOption
from advisor.domain.hardware import CpuSpec, Rig, RigGpu
from advisor.domain.rig_parts import CardPart, RigParts
from advisor.units import GB, GIB

_SPEED = re.compile(r"(?:LP)?DDR\d[XL]?-\d{3,5}")
_MODULE_GIB = 8


def rig_of_parts(catalog: Catalog, parts: RigParts) -> Rig:
    """Raises UnknownNameError and InputError as `rig_from_parts` does."""
    rig = rig_from_parts(
        catalog,
        gpus=[(card.name, card.count) for card in parts.cards],
        chip=parts.chip,
        cpu=parts.cpu,
        ram_gib=parts.ram_gib,
        ram_speed=parts.ram_speed,
        ram_channels=parts.ram_channels,
        name=parts.name,
    )
    typed = list(_one_each(parts))
    gpus = tuple(
        _with_own_figures(catalog, gpu, typed[i] if i < len(typed) else None, parts.lanes)
        for i, gpu in enumerate(rig.gpus)
    )
    return replace(rig, gpus=gpus)


def _one_each(parts: RigParts) -> Iterator[CardPart]:
    for card in parts.cards:
        for _ in range(card.count):
            yield card


def _with_own_figures(
    catalog: Catalog, gpu: RigGpu, card: CardPart | None, lanes: int | None
) -> RigGpu:
    if gpu.unified:
        return gpu
    if lanes:
        own_lanes = min(lanes, gpu.spec.pcie_lanes or lanes)
        link = link_bytes_per_s(catalog.host_links, gpu.spec.pcie_gen, own_lanes)
        gpu = replace(gpu, link_bytes_per_s=link)
    typed: list[str] = []
    if card and card.vram_gib:
        capacity = round(card.vram_gib * GIB)
        gpu = replace(gpu, capacity_bytes=capacity, usable_bytes=gpu_usable_bytes(capacity))
        typed.append("vram_bytes")
    if card and card.bandwidth_gb_s:
        spec = replace(gpu.spec, bandwidth_bytes_per_s=card.bandwidth_gb_s * GB)
        gpu = replace(gpu, spec=spec)
        typed.append("bandwidth_bytes_per_s")
    return replace(gpu, overridden=tuple(typed)) if typed else gpu


def parts_of_rig(catalog: Catalog, rig: Rig, name: str) -> tuple[RigParts, tuple[str, ...]]:
    """The parts that make about this rig, and the names of cards that the catalog lacks."""
    known = {gpu.id for gpu in catalog.gpus}
    systems = {chip.id for chip in catalog.chips}
    cards = Counter(gpu.spec.id for gpu in rig.gpus if not gpu.unified)
    chip = next((g.spec.id for g in rig.gpus if g.unified and g.spec.id in systems), None)
    missing = [gpu.spec.name for gpu in rig.gpus if gpu.spec.id not in known | systems]
    speed = _SPEED.search(rig.memory.label)
    parts = RigParts(
        name=name,
        cards=tuple(CardPart(each, n) for each, n in cards.items() if each in known),
        chip=chip,
        cpu=rig.cpu.id if rig.cpu is not None and chip is None else None,
        ram_gib=_installed_gib(rig.memory.capacity_bytes),
        ram_speed=speed[0] if speed and chip is None else None,
        ram_channels=_channels(rig, speed[0]) if speed and chip is None else None,
    )
    return parts, tuple(missing)


def _installed_gib(visible_bytes: int) -> float:
    """The modules behind what the system sees of them: 31.2 GiB are 32."""
    gib = visible_bytes / GIB
    return float(math.ceil(gib / _MODULE_GIB) * _MODULE_GIB) if gib > 4 else float(math.ceil(gib))


def _channels(rig: Rig, speed: str) -> float | None:
    peak = rig.memory.bandwidth_bytes_per_s
    if peak is None:
        return None
    _, rate = parse_memory_speed(speed)
    return max(0.5, round(peak / (rate * 1e6 * 8) * 2) / 2)


def parts_of_build(build: Build, name: str) -> RigParts:
    """The parts of a rig that the planner proposes."""
    if build.chip is not None:
        return RigParts(name, chip=build.chip.id, ram_gib=float(build.ram_gib))
    assert build.host is not None and build.memory is not None
    cards = Counter(card.id for card in build.cards)
    return RigParts(
        name,
        cards=tuple(CardPart(each, n) for each, n in cards.items()),
        cpu=build.host.cpu_id,
        ram_gib=float(build.ram_gib),
        ram_speed=f"{build.host.generation}-{build.memory.rate_mt_s}",
    )


def build_of_rig(catalog: Catalog, rig: Rig, prices: PriceBook) -> Build:
    """What to price for a rig: its cards in the host of the catalog that comes nearest, or a
    unified system as sold."""
    ram_gib = round(_installed_gib(rig.memory.capacity_bytes))
    cards = tuple(gpu.spec for gpu in rig.gpus if not gpu.unified)
    chip_id = next((gpu.spec.id for gpu in rig.gpus if gpu.unified), None)
    chip = next((chip for chip in catalog.chips if chip.id == chip_id), None)
    if chip is not None and not cards:
        return system_build(chip, ram_gib)
    host = _with_processor(host_of(catalog, rig), rig.cpu, prices)
    return card_build(cards, host, _memory_option(host, ram_gib))


def host_of(catalog: Catalog, rig: Rig) -> Host:
    """The host whose processor, kind of memory and slots come nearest to the rig's."""
    n_cards = sum(not gpu.unified for gpu in rig.gpus)
    segment = rig.cpu.segment if rig.cpu is not None else "desktop"
    large = segment in ("server", "workstation")
    ddr4 = "DDR4" in rig.memory.label

    def distance(host: Host) -> tuple[bool, int, bool, bool, int]:
        return (
            (rig.cpu is None or host.cpu_id != rig.cpu.id) and (host.gpu_slots > 2) != large,
            max(0, n_cards - host.gpu_slots),
            (host.generation == "DDR4") != ddr4,
            rig.cpu is None or host.cpu_id != rig.cpu.id,
            host.gpu_slots,
        )

    return min(catalog.hosts, key=distance)


def _with_processor(host: Host, cpu: CpuSpec | None, prices: PriceBook) -> Host:
    """The host with this processor in it; priced with its own where nobody has a price."""
    if cpu is None or cpu.id == host.cpu_id:
        return host
    parts = host.parts
    if prices.part(cpu.id) is not None:
        parts = tuple(cpu.id if part == host.cpu_id else part for part in parts)
    return replace(host, cpu_id=cpu.id, parts=parts)


def _memory_option(host: Host, ram_gib: int) -> MemoryOption:
    fitting = next((o for o in host.memory_options if o.ram_gib >= ram_gib), None)
    nearest = fitting or host.memory_options[-1]
    return replace(nearest, ram_gib=ram_gib)
