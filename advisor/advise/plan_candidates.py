"""Every rig that competes: cards in hosts, mixed pairs, unified systems, processors alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from operator import ge

from advisor.advise.build import Build, card_build, needs_old_driver, system_build
from advisor.advise.plan_prices import PriceBook
from advisor.catalog.load import Catalog
from advisor.domain.build import Host, MemoryOption
from advisor.domain.hardware import ChipSpec, GpuSpec
from advisor.units import GIB

_SMALLEST_CARD_BYTES = 6 * GIB
_SMALLEST_SYSTEM_GIB = 16
_SMALLEST_OF_SEVERAL_BYTES = 16 * GIB  # nobody builds a machine of four small cards
_SMALLEST_OF_PAIR_BYTES = 8 * GIB
_EIGHT_BYTES = 24 * GIB
_DESKTOP_SLOTS = 2
_MANY = 8
# Maxwell and older have lost every current toolkit; so has AMD's GCN before Vega.
_OLDEST_CAPABILITY = 6.0
_NO_LONGER_RUN = frozenset({"gfx701", "gfx803"})
# Modules and whole boards that no slot of a person's computer takes.
_NOT_A_CARD = ("sxm", "gb200", "gb300", "gh200", "oam", "one-of", "cmp-", "grid")
_NOT_A_CARD_IDS = frozenset(
    f"amd-instinct-mi{number}" for number in ("250", "250x", "300a", "300x", "325x", "350x", "355x")
)
_SYSTEM_FORMS = ("integrated", "embedded")
COUNTS = (1, 2, 3, 4, _MANY)


def cards_for_sale(catalog: Catalog) -> tuple[GpuSpec, ...]:
    """Cards that people can buy or own and put into a computer, with a known memory bandwidth."""
    return tuple(
        gpu for gpu in catalog.gpus
        if gpu.form in ("desktop", "workstation", "datacenter")
        and (gpu.vram_bytes or 0) >= _SMALLEST_CARD_BYTES
        and gpu.bandwidth_bytes_per_s
        and not gpu.after_market
        and gpu.pcie_lanes
        and float(gpu.compute_capability or 9) >= _OLDEST_CAPABILITY
        and gpu.gfx_target not in _NO_LONGER_RUN
        and gpu.id not in _NOT_A_CARD_IDS
        and not any(word in gpu.id for word in _NOT_A_CARD)
    )  # fmt: skip


def systems_for_sale(catalog: Catalog) -> Iterator[tuple[ChipSpec, int]]:
    """Unified systems with each size of memory they are sold with."""
    for chip in catalog.chips:
        if chip.gpu.form in _SYSTEM_FORMS and chip.bandwidth_bytes_per_s:
            for size in chip.memory_options_gib:
                if size >= _SMALLEST_SYSTEM_GIB:
                    yield chip, size


def candidates(catalog: Catalog, prices: PriceBook, needed_bytes: float) -> Iterator[Build]:
    """All rigs whose memory could hold `needed_bytes` (weights and cache of the model asked for).

    Of a host's memory sizes those larger than need be are left out: they cost more and run no
    faster. A rig whose cards hold everything gets the smallest, and the plainest host.
    """
    for chip, size in systems_for_sale(catalog):
        if size * GIB >= needed_bytes:
            yield system_build(chip, size)
    cards = cards_for_sale(catalog)
    plain: dict[int, Host] = {}  # the first host listed for so many cards
    for host in catalog.hosts:
        for group in _groups(host, cards, prices):
            on_cards = sum(card.vram_bytes or 0 for card in group)
            plain.setdefault(len(group), host)
            if _enough(on_cards, needed_bytes) and not _as_plain(host, plain[len(group)]):
                continue
            for option in _sizes(host, on_cards, needed_bytes):
                yield card_build(group, host, option)


def _groups(
    host: Host, cards: Sequence[GpuSpec], prices: PriceBook
) -> Iterator[tuple[GpuSpec, ...]]:
    """What may be put into a host: nothing, cards of one kind, two different ones."""
    if host.gpu_slots < _MANY:
        yield ()
    for count in COUNTS:
        if not _least_count(host) <= count <= host.gpu_slots:
            continue
        least = {1: 0, 2: 0, _MANY: _EIGHT_BYTES}.get(count, _SMALLEST_OF_SEVERAL_BYTES)
        for card in cards:
            if (card.vram_bytes or 0) >= least and (count < _MANY or card.form != "desktop"):
                yield (card,) * count
    if host.gpu_slots == 2:
        yield from _pairs(cards, prices)


def _least_count(host: Host) -> int:
    """Boards for two cards are not bought for one, nor chassis for eight for four."""
    return {2: 2, _MANY: _MANY}.get(host.gpu_slots, 1)


def _pairs(cards: Sequence[GpuSpec], prices: PriceBook) -> Iterator[tuple[GpuSpec, GpuSpec]]:
    """Two different cards that one driver runs, the larger one first. A card that another beats in
    size, bandwidth and price alike is no part of a pair that anybody would buy."""
    priced = {card.id: price.usd for card in cards if (price := prices.part(card.id))}
    large = [
        card for card in cards
        if (card.vram_bytes or 0) >= _SMALLEST_OF_PAIR_BYTES and card.id in priced
    ]  # fmt: skip

    def beats(other: GpuSpec, card: GpuSpec) -> bool:
        mine = (card.vram_bytes or 0, card.bandwidth_bytes_per_s or 0, -priced[card.id])
        its = (other.vram_bytes or 0, other.bandwidth_bytes_per_s or 0, -priced[other.id])
        return its != mine and all(map(ge, its, mine)) and _one_driver(one=card, two=other)

    worth = [card for card in large if not any(beats(other, card) for other in large)]
    for one, two in combinations(worth, 2):
        if _one_driver(one, two):
            larger_first = (one.vram_bytes or 0) >= (two.vram_bytes or 0)
            yield (one, two) if larger_first else (two, one)


def _one_driver(one: GpuSpec, two: GpuSpec) -> bool:
    """Whether one driver runs both: today's of NVIDIA has left all before Turing behind."""
    if one.vendor != two.vendor:
        return False
    return one.vendor != "nvidia" or needs_old_driver(one) == needs_old_driver(two)


def _as_plain(host: Host, plain: Host) -> bool:
    """Cards that hold everything want no better host than the plainest that takes them; a desktop
    of either kind is plain."""
    return host.id == plain.id or host.gpu_slots <= _DESKTOP_SLOTS


def _sizes(host: Host, on_cards: int, needed_bytes: float) -> Iterator[MemoryOption]:
    """Memory sizes worth a look, from the smallest that could be enough."""
    if _enough(on_cards, needed_bytes):
        yield host.memory_options[0]
        return
    for option in host.memory_options:
        room = option.ram_gib * GIB
        if on_cards + room < needed_bytes:
            continue
        yield option
        if _enough(on_cards + room, needed_bytes):
            return


def _enough(n_bytes: int, needed_bytes: float) -> bool:
    """Whether so much memory surely holds everything, with what cards and system keep."""
    return 0.85 * n_bytes >= needed_bytes * 1.1
