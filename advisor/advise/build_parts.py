"""A rig that somebody puts together by hand: chosen parts, own figures, and what does not go
together, with the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from advisor.advise.build import needs_old_driver
from advisor.advise.host_link import link_bytes_per_s, planned_lanes
from advisor.advise.memory_speed import parse_memory_speed
from advisor.advise.plan_prices import SUPPLY_MARGIN
from advisor.advise.planned_rig import rig_from_parts, short_name
from advisor.advise.power import SUPPLY_EFFICIENCY, parts_watts
from advisor.advise.reserves import gpu_usable_bytes
from advisor.catalog.load import Catalog
from advisor.domain.hardware import ChipSpec, CpuSpec, GpuSpec, Rig, RigGpu
from advisor.errors import InputError

CANNOT, CAREFUL = "cannot", "careful"
_DESKTOP_CARDS = 2
_DESKTOP_MODULES = 4
_CIRCUIT_W = 1440.0  # what a 15 A, 120 V circuit gives without a break
_MODULE_WORDS = ("sxm", "gb200", "gb300", "gh200")


@dataclass(frozen=True, slots=True)
class Card:
    """A card in a slot. `lanes` None: as processors usually share them; the other figures replace
    the catalog's and are then marked."""

    spec: GpuSpec
    lanes: int | None = None
    vram_bytes: int | None = None
    bandwidth_bytes_per_s: float | None = None
    usd: float | None = None

    @property
    def overridden(self) -> tuple[str, ...]:
        names = ("vram_bytes", "bandwidth_bytes_per_s", "usd")
        return tuple(name for name in names if getattr(self, name) is not None)


@dataclass(frozen=True, slots=True)
class Parts:
    """None: not chosen, the usual is assumed and said in the rig's notes."""

    cards: tuple[Card, ...] = ()
    chip: ChipSpec | None = None
    cpu: CpuSpec | None = None
    ram_gib: float | None = None
    ram_speed: str | None = None  # "DDR5-6000"
    ram_channels: float | None = None
    modules: int | None = None
    supply_w: float | None = None
    os: str = "linux"
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """`part` is one of gpus, cpu, memory, supply, slots. `level` "cannot": it will not work;
    "careful": it works, with a drawback."""

    part: str
    level: str
    reason: str


def rig_of_parts(parts: Parts, catalog: Catalog) -> Rig:
    """The rig that estimates run on, with a person's own figures in it.

    Raises InputError as `rig_from_parts` does.
    """
    counts = [(card.spec.id, 1) for card in parts.cards]
    rig = rig_from_parts(
        catalog,
        gpus=counts,
        chip=parts.chip.id if parts.chip else None,
        cpu=parts.cpu.id if parts.cpu else None,
        ram_gib=parts.ram_gib,
        ram_speed=parts.ram_speed,
        ram_channels=parts.ram_channels,
        os=parts.os,
        name=parts.name,
    )
    own = iter(parts.cards)
    gpus = tuple(
        gpu if gpu.unified else _own_figures(gpu, next(own), parts.cpu, catalog) for gpu in rig.gpus
    )
    return replace(rig, gpus=gpus)


def _own_figures(gpu: RigGpu, card: Card, cpu: CpuSpec | None, catalog: Catalog) -> RigGpu:
    marked = tuple(name for name in card.overridden if name != "usd")
    if card.lanes is not None:
        generation = gpu.spec.pcie_gen
        if generation and cpu and cpu.pcie_gen:
            generation = min(generation, cpu.pcie_gen)
        link = link_bytes_per_s(catalog.host_links, generation, card.lanes)
        gpu = replace(gpu, link_bytes_per_s=link)
    if card.bandwidth_bytes_per_s is not None:
        spec = replace(gpu.spec, bandwidth_bytes_per_s=card.bandwidth_bytes_per_s)
        gpu = replace(gpu, spec=spec)
    if card.vram_bytes is not None:
        usable = gpu_usable_bytes(card.vram_bytes)
        gpu = replace(gpu, capacity_bytes=card.vram_bytes, usable_bytes=usable)
    return replace(gpu, overridden=marked)


def conflicts(parts: Parts) -> tuple[Conflict, ...]:
    """Everything that does not go together, worst first."""
    found = [
        *_slot_conflicts(parts), *_power_conflicts(parts), *_memory_conflicts(parts),
        *_driver_conflicts([card.spec for card in parts.cards]),
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda conflict: conflict.level != CANNOT))


def why_not(card: GpuSpec, parts: Parts) -> str | None:
    """Why one more `card` would not go with `parts`; None if nothing speaks against it. For a list
    of cards that marks rather than hides."""
    before = set(conflicts(parts))
    with_card = replace(parts, cards=(*parts.cards, Card(card)))
    new = [conflict for conflict in conflicts(with_card) if conflict not in before]
    return next((conflict.reason for conflict in new if conflict.level == CANNOT), None)


def needed_supply_w(parts: Parts) -> float:
    """What the supply should be able to deliver, with room for the cards' short peaks."""
    return SUPPLY_MARGIN * parts_watts([card.spec for card in parts.cards], parts.cpu)


def _slot_conflicts(parts: Parts) -> list[Conflict]:
    found = []
    for card in parts.cards:
        if any(word in card.spec.id for word in _MODULE_WORDS):
            reason = f"{card.spec.name} is a module for servers: it fits no PCIe slot."
            found.append(Conflict("gpus", CANNOT, reason))
    if parts.chip is not None and parts.cards and parts.chip.vendor == "apple":
        found.append(Conflict("gpus", CANNOT, "Macs with Apple chips take no graphics card."))
    if len(parts.cards) > _DESKTOP_CARDS and not _many_lanes(parts.cpu):
        reason = (
            f"Desktop boards have room for {_DESKTOP_CARDS} large cards; {len(parts.cards)} need a "
            "workstation or server processor and board."
        )
        found.append(Conflict("slots", CANNOT, reason))
    return [*found, *_lane_conflicts(parts)]


def _lane_conflicts(parts: Parts) -> list[Conflict]:
    specs = [card.spec for card in parts.cards]
    usual = planned_lanes(specs, parts.cpu)
    chosen = [card.lanes for card in parts.cards]
    given = sum(n for n in chosen if n)
    available = parts.cpu.pcie_lanes if parts.cpu else None
    if available is not None and given > available:
        reason = f"{given} lanes are set for the slots; {parts.cpu.name if parts.cpu else ''} has "
        return [Conflict("slots", CANNOT, f"{reason}{available}.")]
    narrow = [
        (spec, lanes) for spec, own, n in zip(specs, chosen, usual, strict=True)
        if (lanes := own or n) < (spec.pcie_lanes or lanes)
    ]  # fmt: skip
    if not narrow:
        return []
    lanes = narrow[0][1]
    reason = f"In x{lanes} slots the cards read prompts a bit slower; writing hardly changes."
    return [Conflict("slots", CAREFUL, reason)]


def _power_conflicts(parts: Parts) -> list[Conflict]:
    if parts.chip is not None and not parts.cards:
        return []
    found = []
    peak = parts_watts([card.spec for card in parts.cards], parts.cpu)
    wanted = needed_supply_w(parts)
    if parts.supply_w is not None and parts.supply_w < peak:
        reason = f"The parts take up to {peak:.0f} W; the supply gives {parts.supply_w:.0f} W."
        found.append(Conflict("supply", CANNOT, reason))
    elif parts.supply_w is not None and parts.supply_w < wanted:
        reason = (
            f"{wanted:.0f} W are advisable for the short peaks of the cards; the supply gives "
            f"{parts.supply_w:.0f} W."
        )
        found.append(Conflict("supply", CAREFUL, reason))
    wall = peak / SUPPLY_EFFICIENCY
    if wall > _CIRCUIT_W:
        reason = (
            f"About {wall:.0f} W at the wall are more than a 120 V, 15 A circuit gives for long "
            f"({_CIRCUIT_W:.0f} W): limit the cards' power or use 230 V."
        )
        found.append(Conflict("supply", CAREFUL, reason))
    return found


def _memory_conflicts(parts: Parts) -> list[Conflict]:
    cpu = parts.cpu
    found = []
    if cpu is not None and cpu.memory_channels:
        if parts.ram_channels is not None and parts.ram_channels > cpu.memory_channels:
            reason = (
                f"{cpu.name} has {cpu.memory_channels:g} memory channels, not "
                f"{parts.ram_channels:g}."
            )
            found.append(Conflict("memory", CANNOT, reason))
        elif parts.modules is not None and parts.modules < cpu.memory_channels:
            reason = (
                f"{parts.modules} modules fill only {parts.modules} of {cpu.memory_channels:g} "
                "channels: memory runs that much slower."
            )
            found.append(Conflict("memory", CAREFUL, reason))
    if cpu is not None and parts.ram_speed and cpu.memory_types:
        found += _kind_conflicts(cpu, parts.ram_speed)
    if parts.modules is not None and not _many_lanes(cpu):
        if parts.modules > _DESKTOP_MODULES:
            reason = f"Desktop boards take {_DESKTOP_MODULES} modules."
            found.append(Conflict("memory", CANNOT, reason))
        elif parts.modules == _DESKTOP_MODULES and "DDR5" in (parts.ram_speed or "").upper():
            found.append(
                Conflict("memory", CAREFUL, "Four DDR5 modules often run at 3600 MT/s only.")
            )
    return found


def _kind_conflicts(cpu: CpuSpec, speed: str) -> list[Conflict]:
    try:
        generation, _ = parse_memory_speed(speed)
    except InputError as error:
        return [Conflict("memory", CANNOT, str(error))]
    known = {parse_memory_speed(kind)[0] for kind in cpu.memory_types}
    if generation is None or generation in known:
        return []
    names = " or ".join(sorted(kind for kind in known if kind))
    return [Conflict("memory", CANNOT, f"{cpu.name} takes {names}, not {generation}.")]


def _driver_conflicts(cards: Sequence[GpuSpec]) -> list[Conflict]:
    found = []
    nvidia = [card for card in cards if card.vendor == "nvidia"]
    old = [card for card in nvidia if needs_old_driver(card)]
    if old and len(old) < len(nvidia):
        new = next(card for card in nvidia if not needs_old_driver(card))
        reason = (
            f"{short_name(old[0].name)} needs driver 580 or older and CUDA 12; check that it still "
            f"runs {short_name(new.name)}."
        )
        found.append(Conflict("gpus", CAREFUL, reason))
    makers = Counter(card.vendor for card in cards)
    if len(makers) > 1:
        reason = "Cards of two makers work together only through Vulkan."
        found.append(Conflict("gpus", CAREFUL, reason))
    if any(card.form == "datacenter" for card in cards):
        reason = "Data-centre cards have no fans: they need a duct and a blower."
        found.append(Conflict("gpus", CAREFUL, reason))
    return found


def _many_lanes(cpu: CpuSpec | None) -> bool:
    return cpu is not None and cpu.segment in ("workstation", "server")
