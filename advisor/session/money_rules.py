"""What a person may type about money, and own prices as the settings file keeps them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

OwnPrices = tuple[tuple[str, float], ...]


def is_currency(text: str) -> bool:
    """A code of three letters, as EUR."""
    return re.fullmatch(r"[A-Z]{3}", text) is not None


def is_rate(per_usd: float) -> bool:
    return math.isfinite(per_usd) and 1e-6 <= per_usd <= 1e9


def is_kwh_price(price: float) -> bool:
    return math.isfinite(price) and 0 <= price <= 1e9


def is_hours(hours: float) -> bool:
    """Of a day."""
    return 0 <= hours <= 24


def is_price(usd: float) -> bool:
    return math.isfinite(usd) and 0 <= usd <= 1e9


def own_prices_to_texts(prices: OwnPrices) -> tuple[str, ...]:
    return tuple(f"{item}={usd!r}" for item, usd in prices)


def own_prices_from_texts(texts: Sequence[str]) -> OwnPrices | None:
    """None if one of them is no price."""
    found = {}
    for text in texts:
        item, _, figure = text.rpartition("=")
        try:
            usd = float(figure)
        except ValueError:
            return None
        if not item or not is_price(usd):
            return None
        found[item] = usd
    return tuple(found.items())


def with_own_price(prices: OwnPrices, item: str, usd: float | None) -> OwnPrices:
    """`prices` with that of an item set, or without it."""
    others = {name: value for name, value in prices if name != item}
    return tuple({**others, item: usd}.items()) if usd is not None else tuple(others.items())
