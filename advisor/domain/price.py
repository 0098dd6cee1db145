"""What things cost: dated observations in US dollars, never a timeless figure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Price:
    """One observation. `firm` is False for figures an author gives without an offer behind them."""

    item_id: str  # of a catalog GPU, chip or CPU, or of a priced system, memory kit or part
    item: str
    condition: str  # new, used
    usd: float
    date: str  # YYYY-MM or YYYY-MM-DD
    kind: str  # tracker, listing, vendor, dataset, guide; of fallbacks: assumed, launch
    low_usd: float | None = None
    high_usd: float | None = None
    region: str = ""
    note: str = ""
    source: str = ""
    chip_id: str | None = None  # of a priced system
    ram_gib: int | None = None  # of a priced system or memory kit

    @property
    def firm(self) -> bool:
        return self.kind not in ("guide", "assumed", "launch")


@dataclass(frozen=True, slots=True)
class PriceSummary:
    """What a thing costs now: the newest observation, and the span of that year's."""

    newest_usd: float
    date: str
    low_usd: float
    high_usd: float
    n_observations: int
    firm: bool


def summarize_prices(prices: Iterable[Price], condition: str | None = None) -> PriceSummary | None:
    """Of one item's observations, those of the newest year. Firm ones push guides aside; several of
    the newest date count with their median. None if there is no observation in that condition."""
    fitting = [price for price in prices if condition in (None, price.condition)]
    fitting = [price for price in fitting if price.firm] or fitting
    if not fitting:
        return None
    newest = max(price.date for price in fitting)
    recent = [price for price in fitting if price.date[:4] == newest[:4]]
    return PriceSummary(
        newest_usd=median(price.usd for price in recent if price.date == newest),
        date=newest,
        low_usd=min(price.low_usd or price.usd for price in recent),
        high_usd=max(price.high_usd or price.usd for price in recent),
        n_observations=len(recent),
        firm=recent[0].firm,
    )
