"""Parts that cannot go together, each with the reason; and what a builder should know."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.advise.build import Build, Workshop, needs_old_driver
from advisor.advise.host_link import planned_lanes
from advisor.advise.plan_prices import SUPPLY_MARGIN
from advisor.catalog.load import Catalog
from advisor.domain.hardware import ChipSpec, GpuSpec, Rig
from advisor.domain.rig_parts import RigParts
from advisor.text import number, say
from advisor.units import GIB

PROBLEM, REMARK, GOOD = "problem", "remark", "good"
CARDS, PROCESSOR, MEMORY, SLOTS, SUPPLY = "cards", "processor", "memory", "slots", "supply"

_DESKTOP_SLOTS = 2
_LARGE_SEGMENTS = ("server", "workstation")
_DESKTOP_MOST_GIB = 256
_CIRCUIT_W = 1440.0  # what a 15 A, 120 V circuit gives without a break
_MODULE_WORDS = ("sxm", "oam", "gb200", "gb300", "gh200")


@dataclass(frozen=True, slots=True)
class Finding:
    """`kind` is problem, remark or good; `part` is the row that it belongs to."""

    kind: str
    part: str
    what: str
    why: str = ""


def findings(workshop: Workshop, parts: RigParts, rig: Rig, build: Build) -> tuple[Finding, ...]:
    """Problems first, then remarks. Nothing is forbidden: a person may know better."""
    found = [
        *_card_findings(workshop.catalog, parts, rig),
        *_slot_findings(parts, rig),
        *_memory_findings(workshop.catalog, parts, rig),
        *_supply_findings(workshop, parts, build),
        *_circuit_findings(workshop, build),
    ]
    order = (PROBLEM, REMARK, GOOD)
    return tuple(sorted(found, key=lambda finding: order.index(finding.kind)))


def card_reason(card: GpuSpec, others: tuple[GpuSpec, ...], chip: ChipSpec | None) -> str:
    """Why a card cannot go into a rig with `others` (or beside a chip), in a few words; empty if it
    can."""
    if any(word in card.id for word in _MODULE_WORDS):
        return say("a module for server boards")
    if card.form == "laptop":
        return say("soldered into laptops")
    if chip is not None and chip.vendor == "apple":
        return say("Macs take no graphics cards")
    vendors = {other.vendor for other in others} - {card.vendor}
    if vendors:
        return say("another maker's driver: Vulkan only")
    if card.vendor == "nvidia" and any(
        needs_old_driver(other) != needs_old_driver(card) for other in others
    ):
        return say("no one driver runs both")
    return ""


def _card_findings(catalog: Catalog, parts: RigParts, rig: Rig) -> list[Finding]:
    specs = list(dict.fromkeys(gpu.spec for gpu in rig.gpus if not gpu.unified))
    chip_id = next((gpu.spec.id for gpu in rig.gpus if gpu.unified), None)
    chip = next((chip for chip in catalog.chips if chip.id == chip_id), None)
    found = []
    for index, spec in enumerate(specs):
        reason = card_reason(spec, tuple(specs[:index]), chip)
        if spec.form == "laptop" and rig.cpu is not None and rig.cpu.segment == "laptop":
            reason = ""  # that laptop
        if reason:
            found.append(Finding(PROBLEM, CARDS, f"{spec.name}: {reason}."))
        if needs_old_driver(spec):
            found.append(
                Finding(REMARK, CARDS, say("{card} is from before Turing:", card=spec.name),
                        say("it needs CUDA 12 builds and NVIDIA driver 580 or older."))
            )  # fmt: skip
        if spec.form == "datacenter" and not reason:
            found.append(
                Finding(REMARK, CARDS, say("{card} has no fan:", card=spec.name),
                        say("it needs a duct and a blower."))
            )  # fmt: skip
    if specs:
        found.append(
            Finding(REMARK, CARDS, say("No screen is counted on the cards."),
                    say("A desktop takes 0.5 to 1.2 GiB of the one that draws it."))
        )  # fmt: skip
    if parts.n_cards > 1:
        found.append(
            Finding(REMARK, CARDS, say("Several cards add memory, not speed."),
                    say("With layers split, each token visits one card after the other."))
        )  # fmt: skip
    return found


def has_slots(n_cards: int, rig: Rig) -> bool:
    """Whether boards for the rig's processor take so many cards of two slots' width."""
    large = rig.cpu is not None and rig.cpu.segment in _LARGE_SEGMENTS
    return large or n_cards <= _DESKTOP_SLOTS


def _slot_findings(parts: RigParts, rig: Rig) -> list[Finding]:
    cards = [gpu.spec for gpu in rig.gpus if not gpu.unified]
    found = []
    if not has_slots(len(cards), rig):
        found.append(
            Finding(PROBLEM, SLOTS,
                    say("{cards} cards are more than a desktop board takes.", cards=len(cards)),
                    say("Most have room for two; choose a workstation or server processor."))
        )  # fmt: skip
    if not cards:
        return found
    given = planned_lanes(cards, rig.cpu)
    if parts.lanes and parts.lanes > max(given) and len(cards) > 1:
        found.append(
            Finding(PROBLEM, SLOTS,
                    say("The processor has no x{lanes} for each card.", lanes=parts.lanes),
                    say("It gives {cards} cards x{lanes} each.", cards=len(cards),
                        lanes=min(given)))
        )  # fmt: skip
    lanes = min(parts.lanes or 16, min(given))
    if lanes < min((card.pcie_lanes or 16) for card in cards):
        found.append(
            Finding(REMARK, SLOTS, say("x{lanes} slots load a model more slowly", lanes=lanes),
                    say("and slow down what spills into system memory; writing is not affected."))
        )  # fmt: skip
    return found


def _memory_findings(catalog: Catalog, parts: RigParts, rig: Rig) -> list[Finding]:
    found = [Finding(PROBLEM, MEMORY, note) for note in rig.memory.replaced]
    gib = rig.memory.capacity_bytes / GIB
    chip = next((c for c in catalog.chips if any(g.spec.id == c.id for g in rig.gpus)), None)
    if chip and chip.memory_options_gib and round(gib) not in chip.memory_options_gib:
        sizes = ", ".join(str(size) for size in chip.memory_options_gib)
        found.append(
            Finding(PROBLEM, MEMORY,
                    say("{chip} is not sold with {size} GiB.", chip=chip.name, size=f"{gib:g}"),
                    say("Sold: {sizes}.", sizes=sizes))
        )  # fmt: skip
    small = rig.cpu is not None and rig.cpu.segment in ("desktop", "laptop")
    if small and not chip and gib > _DESKTOP_MOST_GIB:
        found.append(
            Finding(PROBLEM, MEMORY,
                    say("{size} GiB are more than desktop boards take.", size=f"{gib:g}"),
                    say("They take up to {size} GiB.", size=_DESKTOP_MOST_GIB))
        )  # fmt: skip
    return found


def _circuit_findings(workshop: Workshop, build: Build) -> list[Finding]:
    wall = workshop.watts(build)
    if build.chip is not None or wall is None or wall <= _CIRCUIT_W:
        return []
    return [
        Finding(REMARK, SUPPLY,
                say("About {watts} W at the wall are more than a 120 V circuit gives.",
                    watts=number(wall, ",.0f")),
                say("15 A give {watts} W for long: limit the cards' power or use 230 V.",
                    watts=number(_CIRCUIT_W, ",.0f")))
    ]  # fmt: skip


def _supply_findings(workshop: Workshop, parts: RigParts, build: Build) -> list[Finding]:
    if build.chip is not None or not parts.supply_w:
        return []
    peak = workshop.peak_parts_w(build)
    share = 1 - peak / parts.supply_w
    if peak > parts.supply_w:
        return [
            Finding(PROBLEM, SUPPLY,
                    say("The supply is too small: the parts draw up to {watts} W.",
                        watts=f"{peak:.0f}"),
                    say("It gives {given} W; about {wanted} W would do.", given=parts.supply_w,
                        wanted=f"{peak * SUPPLY_MARGIN:.0f}"))
        ]  # fmt: skip
    if peak * SUPPLY_MARGIN > parts.supply_w:
        return [
            Finding(PROBLEM, SUPPLY, say("The supply is tight."),
                    say("The parts draw up to {watts} of {given} W; short peaks need about "
                        "{wanted} W.", watts=f"{peak:.0f}", given=parts.supply_w,
                        wanted=f"{peak * SUPPLY_MARGIN:.0f}"))
        ]  # fmt: skip
    return [
        Finding(GOOD, SUPPLY, say("The supply has room."),
                say("{watts} W at most, {share} to spare.", watts=f"{peak:.0f}",
                    share=number(share, ".0%")))
    ]  # fmt: skip
