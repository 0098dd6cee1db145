"""Upgrades of a rig as text for a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.advise.upgrade import Gain, Upgrade, price_words
from advisor.advise.uses import Use
from advisor.domain.hardware import Rig
from advisor.domain.money import Money
from advisor.export.json_ import Json, rig_json
from advisor.text import number as written
from advisor.units import format_rate, format_tokens

_MOST_NAMED = 4


def upgrade_text(rig: Rig, use: Use, found: Sequence[Upgrade], money: Money) -> str:
    """The changes by number, the best for the money first."""
    head = (
        f"For {rig.name}, {use.noun} at {format_tokens(use.context)} context, "
        f"{use.comfortable_tokens_per_s:g} tokens/s and more"
    )
    if not found:
        return f"{head}: no single change would help."
    lines = [f"{head}. One change at a time, the best for the money first:"]
    best = found[0].worth_per_usd
    for number, upgrade in enumerate(found, 1):
        lines += ["", *_upgrade(number, upgrade, best, money)]
    return "\n".join(lines)


def _upgrade(number: int, upgrade: Upgrade, best: float, money: Money) -> list[str]:
    change = upgrade.change
    title = change.title[0].upper() + change.title[1:]
    worth = "without a price it cannot be ranked"
    if upgrade.usd and best:
        share = upgrade.worth_per_usd / best
        worth = (
            "most for the money"
            if number == 1
            else f"{written(share, '.0%')} as much for the money"
        )
    lines = [
        f"{number}. {title}: {price_words(change, money)}",
        f"   {worth}; supply of {upgrade.supply_w:,.0f} W or more",
    ]
    for name, gains in (
        ("Becomes comfortable", upgrade.possible),
        ("Gets faster", upgrade.faster),
        ("Fits, slowly", upgrade.slow),
    ):
        if gains:
            lines.append(f"   {name}: {', '.join(map(_gain, gains[:_MOST_NAMED]))}")
    return [*lines, *(f"   {note}" for note in change.notes)]


def _gain(gain: Gain) -> str:
    before = f"{format_rate(gain.before)} → " if gain.before else ""
    return f"{gain.model.name} {before}{format_rate(gain.after)} tok/s"


def upgrade_json(rig: Rig, use: Use, found: Sequence[Upgrade]) -> Json:
    return {
        "rig": rig_json(rig),
        "use": use.key,
        "context": use.context,
        "comfortable_tokens_per_s": use.comfortable_tokens_per_s,
        "upgrades": [
            {
                "kind": upgrade.change.kind,
                "title": upgrade.change.title,
                "price_usd": upgrade.usd,
                "price_seen": upgrade.change.price.parts[0].date if upgrade.usd else None,
                "worth_per_usd": upgrade.worth_per_usd or None,
                "supply_w": upgrade.supply_w,
                "becomes_comfortable": _gains(upgrade.possible),
                "gets_faster": _gains(upgrade.faster),
                "fits_slowly": _gains(upgrade.slow),
                "notes": list(upgrade.change.notes),
                "after": rig_json(upgrade.change.rig),
            }
            for upgrade in found
        ],
    }


def _gains(gains: Sequence[Gain]) -> list[Json]:
    return [
        {
            "model": gain.model.id,
            "before_tokens_per_s": gain.before,
            "after_tokens_per_s": gain.after,
        }
        for gain in gains
    ]
