"""Single changes that a person could make to a rig: memory, another card, a different card."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from advisor.advise.build import Workshop, needs_old_driver
from advisor.advise.host_link import planned_lanes
from advisor.advise.plan_candidates import cards_for_sale
from advisor.advise.plan_prices import BuildPrice, PartPrice
from advisor.advise.planned_rig import short_name
from advisor.advise.power import parts_watts
from advisor.advise.reserves import system_reserve_bytes
from advisor.domain.hardware import GpuSpec, Rig, RigGpu, RigMemory
from advisor.text import say
from advisor.units import GIB

RAM, FASTER_RAM, SAME_CARD, OTHER_CARD, REPLACE_CARD = (
    "ram", "faster_ram", "same_card", "other_card", "replace_card",
)  # fmt: skip

_SIZES_GIB = {"ddr4": (32, 64, 128), "ddr5": (32, 64, 96, 128, 192)}
_FAST_MT_S = {"ddr4": 3200, "ddr5": 6000}
_SLOW = 0.9  # of the usual fast rate: below it faster modules are worth a look
_FOUR_MODULES_FROM_GIB = {"ddr4": 128, "ddr5": 192}
_FOUR_MODULES_MT_S = {"ddr4": 2666, "ddr5": 3600}
_DESKTOP_SLOTS = 2
_KIND = re.compile(r"\b(ddr[45])(?:-(\d{4,5}))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Change:
    """One change: what to buy, what the rig is then, what a builder must know."""

    kind: str
    title: str
    rig: Rig
    price: BuildPrice
    supply_w: float  # the parts' peak afterwards, what the supply must deliver
    notes: tuple[str, ...] = ()


def changes(rig: Rig, workshop: Workshop) -> Iterator[Change]:
    """Everything that could be changed by itself. None for systems whose memory is soldered."""
    if not can_change(rig):
        return
    yield from _memory_changes(rig, workshop)
    if not _is_laptop(rig):
        yield from _card_changes(rig, workshop)


def can_change(rig: Rig) -> bool:
    """False for systems whose memory is soldered beside the chip."""
    return not any(gpu.unified and not _has_modules(rig) for gpu in rig.gpus)


def _has_modules(rig: Rig) -> bool:
    return _KIND.search(rig.memory.label) is not None and "LP" not in rig.memory.label.upper()


def _is_laptop(rig: Rig) -> bool:
    segment = rig.cpu.segment if rig.cpu else ""
    return segment in ("laptop", "board") or any(gpu.spec.form == "laptop" for gpu in rig.gpus)


def _memory_changes(rig: Rig, workshop: Workshop) -> Iterator[Change]:
    found = _KIND.search(rig.memory.label)
    if found is None or not _has_modules(rig):
        return
    kind, now_gib = found[1].lower(), round(rig.memory.capacity_bytes / GIB)
    rate = int(found[2]) if found[2] else None
    server = rig.cpu is not None and rig.cpu.segment in ("server", "workstation")
    if server:
        return  # modules of servers come in too many kinds to name one
    for size in _SIZES_GIB[kind]:
        if size > now_gib:
            four = size >= _FOUR_MODULES_FROM_GIB[kind]
            new_rate = min(rate or _FAST_MT_S[kind], _FOUR_MODULES_MT_S[kind]) if four else rate
            yield from _modules(rig, workshop, RAM, kind, size, rate, new_rate)
    if rate and rate < _SLOW * _FAST_MT_S[kind]:
        yield from _modules(rig, workshop, FASTER_RAM, kind, now_gib, rate, _FAST_MT_S[kind])


def _modules(
    rig: Rig, workshop: Workshop, change: str, kind: str, size: int, rate: int | None,
    new_rate: int | None,
) -> Iterator[Change]:  # fmt: skip
    four = size >= _FOUR_MODULES_FROM_GIB[kind]
    price = workshop.prices.memory(kind, size, 4 if four else 2)
    if price is None:
        return
    memory = rig.memory
    capacity = size * GIB
    bandwidth, label = memory.bandwidth_bytes_per_s, memory.label
    if new_rate and rate and bandwidth:
        bandwidth = bandwidth * new_rate / rate
        label = label.replace(str(rate), str(new_rate))
    new = RigMemory(
        capacity, capacity - system_reserve_bytes(rig.os, capacity), bandwidth, label=label
    )
    speed = kind.upper() + (f"-{new_rate}" if new_rate else "")
    title = say("{size} GiB of {kind}", size=size, kind=speed)
    notes = [say("Replaces the modules you have; check what the board takes.")]
    if four:
        notes.append(say("Four modules often run slower than two."))
    after = replace(rig, memory=new, name=f"{rig.name} with {title}", planned=True)
    yield Change(change, title, after, BuildPrice((price,)), _supply_w(after), tuple(notes))


def _card_changes(rig: Rig, workshop: Workshop) -> Iterator[Change]:
    own = [gpu for gpu in rig.gpus if not gpu.unified]
    room = len(own) < _DESKTOP_SLOTS or _is_server(rig)
    kinds = {gpu.spec.id for gpu in own}
    for card in cards_for_sale(workshop.catalog):
        price = workshop.prices.part(card.id)
        if not (_is_server(rig) or _for_a_desktop(card) or card.id in kinds):
            continue
        name = short_name(card.name)
        if not own:
            yield _with_cards(rig, workshop, OTHER_CARD, name, [card], price)
        elif card.id in kinds and room:
            cards = [*(gpu.spec for gpu in own), card]
            words = say("another {card}", card=name)
            title = say("a second {card}", card=name) if len(own) == 1 else words
            yield _with_cards(rig, workshop, SAME_CARD, title, cards, price)
        elif card.id not in kinds and len(kinds) == 1:
            if room and len(own) == 1 and _one_driver(own[0].spec, card):
                cards = [own[0].spec, card]
                title = say("{card} beside it", card=name)
                yield _with_cards(rig, workshop, OTHER_CARD, title, cards, price)
            if len(own) == 1 and _is_step_up(card, own[0].spec):
                title = say(
                    "{card} instead of the {other}", card=name, other=short_name(own[0].spec.name)
                )
                yield _with_cards(rig, workshop, REPLACE_CARD, title, [card], price)


def _with_cards(
    rig: Rig, workshop: Workshop, change: str, title: str, cards: list[GpuSpec],
    price: PartPrice | None,
) -> Change:  # fmt: skip
    """The cards that stay keep their measured memory and link, unless lanes are shared anew."""
    kept = {gpu.spec.id: gpu for gpu in rig.gpus if not gpu.unified}
    lanes = planned_lanes(cards, rig.cpu)
    gpus: list[RigGpu] = []
    for card, n in zip(cards, lanes, strict=True):
        fresh = workshop.rig_gpu(card, rig.cpu, n)
        held = kept.get(card.id)
        gpus.append(replace(held, link_bytes_per_s=fresh.link_bytes_per_s) if held else fresh)
    after = replace(rig, gpus=tuple(gpus), name=f"{rig.name} with {title}", planned=True)
    notes = []
    if len(cards) > 1:
        notes.append(say("Needs a free slot, room for the card and plugs from the supply."))
        if cards[0].vendor != cards[-1].vendor:
            notes.append(say("Cards of two makers work together through Vulkan."))
    if any(card.form == "datacenter" for card in cards):
        notes.append(say("Data-centre cards have no fans: they need a duct and a blower."))
    if any(map(needs_old_driver, cards)):
        notes.append(say("Before Turing: needs CUDA 12 builds and NVIDIA driver 580 or older."))
    cost = BuildPrice((price,)) if price else BuildPrice((), (cards[-1].name,))
    return Change(change, title, after, cost, _supply_w(after), tuple(notes))


def _is_server(rig: Rig) -> bool:
    return rig.cpu is not None and rig.cpu.segment in ("server", "workstation")


def _for_a_desktop(card: GpuSpec) -> bool:
    """With fans of its own, and run by today's drivers."""
    return card.form != "datacenter" and not needs_old_driver(card)


def _one_driver(one: GpuSpec, two: GpuSpec) -> bool:
    return one.vendor == two.vendor and needs_old_driver(one) == needs_old_driver(two)


def _is_step_up(card: GpuSpec, now: GpuSpec) -> bool:
    """More memory, or as much with a good deal more bandwidth."""
    more = (card.vram_bytes or 0) > (now.vram_bytes or 0)
    as_much = (card.vram_bytes or 0) >= (now.vram_bytes or 0)
    faster = (card.bandwidth_bytes_per_s or 0) >= 1.3 * (now.bandwidth_bytes_per_s or 0)
    return more or (as_much and faster)


def _supply_w(rig: Rig) -> float:
    return parts_watts([gpu.spec for gpu in rig.gpus if not gpu.unified], rig.cpu)
