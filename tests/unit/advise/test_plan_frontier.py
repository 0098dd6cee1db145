"""The frontier is never dominated, and nothing outside it is worth having."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from advisor.advise.plan_frontier import frontier, thinned

_VALUES = st.one_of(st.just(float("nan")), st.integers(1, 12).map(float))


@st.composite
def offers(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    n = draw(st.integers(0, 40))
    return (
        draw(hnp.arrays(float, n, elements=_VALUES)),
        draw(hnp.arrays(float, n, elements=_VALUES)),
    )


def _dominates(one: tuple[float, float], two: tuple[float, float]) -> bool:
    """Price and speed: costs no more and is no slower, and better in one."""
    return one[0] <= two[0] and one[1] >= two[1] and one != two


@settings(max_examples=200, deadline=None)
@given(offers())
def test_nothing_dominates_a_point_and_every_other_is_dominated(
    given_offers: tuple[np.ndarray, np.ndarray],
) -> None:
    prices, speeds = given_offers
    points = frontier(prices, speeds)
    pairs = list(zip(prices.tolist(), speeds.tolist(), strict=True))
    known = [i for i, (p, s) in enumerate(pairs) if np.isfinite(p) and np.isfinite(s)]
    chosen = {pairs[i] for i in points}
    for i in points:
        assert not any(_dominates(pairs[other], pairs[i]) for other in known)
    for i in known:
        assert pairs[i] in chosen or any(_dominates(pairs[p], pairs[i]) for p in points)
    assert list(prices[points]) == sorted(set(prices[points]))
    assert len(chosen) == len(points)


@settings(max_examples=100, deadline=None)
@given(offers())
def test_thinning_keeps_the_ends_and_the_order(
    given_offers: tuple[np.ndarray, np.ndarray],
) -> None:
    prices, speeds = given_offers
    points = frontier(prices, speeds)
    kept = thinned(points, speeds, gain=0.3, same=0.05)
    assert set(kept) <= set(points)
    assert list(prices[kept]) == sorted(prices[kept])
    if len(points):
        assert kept[0] == points[0]
        assert speeds[kept[-1]] >= 0.95 * speeds[points].max()


def test_by_hand() -> None:
    prices = np.array([100.0, 200.0, 150.0, 300.0, 90.0, np.nan])
    speeds = np.array([10.0, 20.0, 9.0, 20.0, 10.0, 99.0])
    assert frontier(prices, speeds).tolist() == [4, 1]
