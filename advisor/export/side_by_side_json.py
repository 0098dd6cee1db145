"""Rigs side by side as JSON: prices in US dollars, as everywhere in our files."""

from __future__ import annotations

from advisor.advise.side_by_side import Side, SideBySide
from advisor.domain.money import Money
from advisor.export.json_ import Json, estimate_json, rig_json
from advisor.export.plan_json import price_json


def side_by_side_json(answer: SideBySide, money: Money) -> Json:
    """`money` gives the habits and the electricity price that the cost of a month rests on."""
    return {
        "models": [model.id for model in answer.models],
        "electricity": {
            "usd_per_kwh": money.usd_per_kwh,
            "writing_hours_per_day": money.writing_hours_per_day,
            "on_hours_per_day": money.on_hours_per_day,
        },
        "rigs": [_side(side) for side in answer.sides],
        "summary": list(answer.summary),
    }


def _side(side: Side) -> Json:
    column, price = side.column, side.figures.price
    return {
        "rig": rig_json(column.contender.rig),
        "name": side.name,
        "planned": side.parts is not None,
        "price_usd": side.figures.usd,
        "price": price_json(price) if price is not None else None,
        "watts": column.load_w,
        "idle_watts": column.idle_w,
        "electricity_usd_per_month": column.usd_per_month,
        "only_here": [model.id for model in column.only_here],
        "models": [
            {
                "estimate": estimate_json(estimate),
                "tokens_per_joule": 1 / cell.joules_per_token if cell.joules_per_token else None,
                "price_usd_per_token_per_s": cell.usd_per_tps,
                "hint": cell.hint or None,
            }
            for estimate, cell in zip(side.estimates, column.cells, strict=True)
        ],
    }
