"""A planned rig as a person thinks of it: a short list of parts by name, and what was typed."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.domain.hardware import Machine


@dataclass(frozen=True, slots=True)
class CardPart:
    """`count` cards of one kind. `vram_gib` and `bandwidth_gb_s` are a person's own figures."""

    name: str  # id or any other name of the catalog
    count: int = 1
    vram_gib: float | None = None
    bandwidth_gb_s: float | None = None


@dataclass(frozen=True, slots=True)
class RigParts:
    """None leaves a part to the defaults that the rig's notes state. `chip` is a unified system;
    `lanes` are PCIe lanes of each card, `price_usd` a person's own price of the whole rig.
    `machine`: another computer, as a report told it; the rig is then that one, and the parts are
    where a change of it begins."""

    name: str
    cards: tuple[CardPart, ...] = ()
    chip: str | None = None
    cpu: str | None = None
    ram_gib: float | None = None
    ram_speed: str | None = None  # DDR5-6000
    ram_channels: float | None = None
    lanes: int | None = None
    supply_w: int | None = None
    price_usd: float | None = None
    machine: Machine | None = None

    @property
    def n_cards(self) -> int:
        return sum(card.count for card in self.cards)
