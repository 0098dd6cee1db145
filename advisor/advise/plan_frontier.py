"""Which rigs are worth their price: no other is both as cheap and as fast."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


def frontier(prices: Floats, speeds: Floats) -> Ints:
    """Indices of the entries that no other dominates, cheapest first; (n,) each.

    One entry dominates another if it costs no more and is no slower, and is better in one of the
    two. Of equal entries the first stands for all. NaN (an unknown price, no speed) never enters.
    """
    known = np.flatnonzero(np.isfinite(prices) & np.isfinite(speeds))
    order = known[np.lexsort((known, -speeds[known], prices[known]))]
    if not len(order):
        return order.astype(np.intp)
    fastest_before = np.maximum.accumulate(np.concatenate([[-np.inf], speeds[order]]))[:-1]
    return order[speeds[order] > fastest_before].astype(np.intp)


def thinned(points: Ints, speeds: Floats, gain: float, same: float) -> Ints:
    """`points` of a frontier that differ by enough to choose between.

    Speeds within `same` of the fastest count as the fastest: the cheapest of those ends the list.
    Before it a point stays if it is faster by `gain` than the one before; the first always stays.
    """
    if not len(points):
        return points
    end = int(np.argmax(speeds[points] >= speeds[points[-1]] * (1 - same)))
    kept = [points[0]]
    for point in points[1 : end + 1]:
        if speeds[point] >= speeds[kept[-1]] * (1 + gain) or point == points[end]:
            kept.append(point)
    return np.array(kept, np.intp)
