"""What can be chosen for each part of a rig; what does not suit the others says why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from advisor.advise.plan_candidates import cards_for_sale, systems_for_sale
from advisor.advise.planned_rig import short_name
from advisor.advise.rig_check import card_reason
from advisor.gui.widgets.find_combo import Choice
from advisor.units import GIB

if TYPE_CHECKING:
    from advisor.catalog.load import Catalog
    from advisor.domain.hardware import CpuSpec, GpuSpec, Rig
    from advisor.domain.model import Model

RAM_SIZES_GIB = (8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536)
RAM_SPEEDS = (
    "DDR3-1600", "DDR4-2133", "DDR4-2400", "DDR4-2666", "DDR4-2933", "DDR4-3200", "DDR4-3600",
    "DDR5-3600", "DDR5-4400", "DDR5-4800", "DDR5-5200", "DDR5-5600", "DDR5-6000", "DDR5-6400",
    "DDR5-7200", "DDR5-8000", "LPDDR5X-7500", "LPDDR5X-8000", "LPDDR5X-8533",
)  # fmt: skip
CHANNELS = (1, 2, 4, 6, 8, 12, 16, 24)
LANES = (16, 8, 4, 1)
SUPPLIES_W = (450, 550, 650, 750, 850, 1000, 1200, 1600, 2000, 2400, 3200)


def card_text(card: GpuSpec) -> str:
    """`RTX 3090 24 GB`; the size only where the name does not say it."""
    size = f"{card.vram_bytes / GIB:g}" if card.vram_bytes else ""
    name = short_name(card.name)
    said = f"{size} GB" in name or f"{size}GB" in name
    return name if said or not size else f"{name} {size} GB"


def card_choices(catalog: Catalog, rig: Rig | None) -> list[Choice]:
    """All cards, the newest first."""
    there = tuple(gpu.spec for gpu in rig.gpus if not gpu.unified) if rig else ()
    inside = next((gpu.spec.id for gpu in rig.gpus if gpu.unified), None) if rig else None
    chip = next((chip for chip in catalog.chips if chip.id == inside), None)
    cards = sorted(
        (gpu for gpu in catalog.gpus if gpu.vram_bytes and not gpu.unified),
        key=lambda gpu: (gpu.form not in ("desktop", "workstation"), _negated(gpu.released)),
    )
    return _distinct(
        Choice(card.id, card_text(card), card_reason(card, there, chip)) for card in cards
    )


def _negated(date: str) -> tuple[int, ...]:
    return tuple(-ord(letter) for letter in date) or (0,)


def chip_choices(catalog: Catalog) -> list[Choice]:
    none = Choice("none", "None: built from parts")
    return [none, *_distinct(Choice(chip.id, chip.name) for chip in catalog.chips)]


def cpu_choices(catalog: Catalog) -> list[Choice]:
    order = ("desktop", "workstation", "server", "laptop", "board")
    cpus = sorted(catalog.cpus, key=lambda cpu: order.index(cpu.segment) if cpu.segment else 5)
    return _distinct(
        Choice(cpu.id, cpu.name, "soldered into laptops" if cpu.segment == "laptop" else "")
        for cpu in cpus
    )


def model_choices(models: Iterable[Model]) -> list[Choice]:
    known = [model for model in models if model.architecture is not None]
    return _distinct(Choice(model.id, model.name) for model in known)


def price_choices(catalog: Catalog) -> list[Choice]:
    """What a person may have a price of their own for: cards, whole systems, memory."""
    kinds = {"ddr5": "DDR5", "ddr4": "DDR4", "ddr5-rdimm": "DDR5 RDIMM", "ddr4-rdimm": "DDR4 RDIMM"}
    return _distinct(
        [
            *(Choice(card.id, card_text(card)) for card in cards_for_sale(catalog)),
            *(
                Choice(f"{chip.id}-{size}gb", f"{short_name(chip.name)}, {size} GiB, whole system")
                for chip, size in systems_for_sale(catalog)
            ),
            *(Choice(f"ram-{kind}", f"{name} memory, each GiB") for kind, name in kinds.items()),
        ]
    )


def speed_choices(cpu: CpuSpec | None) -> list[Choice]:
    official = tuple(cpu.memory_types) if cpu else ()
    kinds = {_kind(speed) for speed in official}
    speeds = dict.fromkeys((*official, *RAM_SPEEDS))
    return [
        Choice(speed, speed, "" if not kinds or _kind(speed) in kinds else "not for this processor")
        for speed in speeds
    ]


def _kind(speed: str) -> str:
    """DDR4 of DDR4-3200; low-power and X versions are one kind."""
    return speed.partition("-")[0].removeprefix("LP").rstrip("XL")


def _distinct(choices: Iterable[Choice]) -> list[Choice]:
    """Texts tell choices apart: an id is added to those that repeat one."""
    seen: set[str] = set()
    result = []
    for choice in choices:
        if choice.text in seen:
            choice = Choice(choice.id, f"{choice.text} ({choice.id})", choice.reason)
        seen.add(choice.text)
        result.append(choice)
    return result
