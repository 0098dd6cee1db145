"""Prices are what was last seen, with the span of the year around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.catalog.load import load_catalog
from advisor.domain.price import Price, summarize_prices


def _price(usd: float, date: str, kind: str = "tracker", condition: str = "used") -> Price:
    return Price("a-card", "A card", condition, usd, date, kind)


@pytest.mark.parametrize(
    ("item", "condition", "usd", "date"),
    [  # the newest figures that the trackers of 2026 print
        ("nvidia-geforce-rtx-3090", "used", 1207, "2026-09"),
        ("amd-radeon-rx-6900-xt", "used", 400, "2026-09"),
        ("intel-arc-b580", "used", 241, "2026-07"),
        ("amd-radeon-rx-7900-xtx", "new", 1066.03, "2026-03-06"),
    ],
)
def test_the_newest_price_counts(item: str, condition: str, usd: float, date: str) -> None:
    found = load_catalog(Path("/nonexistent")).price(item, condition)
    assert found is not None
    assert (found.newest_usd, found.date) == (usd, date)
    assert found.low_usd <= usd <= found.high_usd


def test_an_older_year_is_left_out() -> None:
    found = summarize_prices(
        [_price(800, "2025-02"), _price(900, "2026-02"), _price(1000, "2026-04")]
    )
    assert found is not None
    assert (found.newest_usd, found.low_usd, found.high_usd) == (1000, 900, 1000)
    assert found.n_observations == 2


def test_guides_count_only_when_nothing_firmer_exists() -> None:
    guide, offer = _price(500, "2026-09", "guide"), _price(700, "2026-03", "listing")
    both, alone = summarize_prices([guide, offer]), summarize_prices([guide])
    assert both is not None
    assert alone is not None
    assert (both.newest_usd, both.firm) == (700, True)
    assert (alone.newest_usd, alone.firm) == (500, False)


def test_several_of_one_day_count_with_their_median() -> None:
    found = summarize_prices([_price(usd, "2026-05-01") for usd in (300, 100, 120)])
    assert found is not None
    assert found.newest_usd == 120


def test_the_condition_matters() -> None:
    prices = [_price(100, "2026-05", condition="used"), _price(300, "2026-04", condition="new")]
    assert summarize_prices(prices, "refurbished") is None
    new = summarize_prices(prices, "new")
    assert new is not None
    assert new.newest_usd == 300
