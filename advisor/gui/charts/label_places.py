"""Where a name goes beside its point so that it covers no other point and no other name."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # left, top, right, bottom
Line = tuple[Point, Point]

# Directions in the order in which they look best: up right, up left, down right, down left.
_TURNS = ((1, -1), (-1, -1), (1, 1), (-1, 1))
_DISTANCES = (1.0, 1.9, 2.8)
_STEP_PX = 3.0


def place_label(
    point: Point,
    size: tuple[float, float],
    points: Sequence[Point],
    taken: Iterable[Box],
    bounds: Box,
    *,
    away: float,
    lines: Sequence[Line] = (),
) -> Box:
    """The box for a label of `size` near `point`: the first place that covers least.

    `away`: how far up or down and sideways the label stands off, in pixels; `lines`: leaders of
    other labels, which it must not lie on, as its own must not run through those labels.
    """
    boxes = tuple(taken)
    best: tuple[float, Box] | None = None
    for distance in _DISTANCES:
        for turn_x, turn_y in _TURNS:
            box = _inside(_box(point, size, turn_x, turn_y, away * distance), bounds)
            cost = float(covered(box, points))
            cost += sum(meet(box, other) for other in boxes) * 4.0
            own = leader(point, box, 0.0)
            cost += sum(runs_through(own, other) for other in boxes) * 4.0
            cost += sum(runs_through(line, box) for line in lines) * 4.0
            if best is None or cost < best[0] - 1e-9:
                best = cost, box
    assert best is not None
    return best[1]


def _box(point: Point, size: tuple[float, float], turn_x: int, turn_y: int, away: float) -> Box:
    width, height = size
    left = point[0] + away if turn_x > 0 else point[0] - away - width
    middle = point[1] + turn_y * away
    return left, middle - height / 2, left + width, middle + height / 2


def _inside(box: Box, bounds: Box) -> Box:
    dx = max(0.0, bounds[0] - box[0]) - max(0.0, box[2] - bounds[2])
    dy = max(0.0, bounds[1] - box[1]) - max(0.0, box[3] - bounds[3])
    return box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy


def covered(box: Box, points: Sequence[Point]) -> int:
    """How many points lie in or at `box`."""
    return sum(_holds(box, point) for point in points)


def _holds(box: Box, point: Point) -> bool:
    margin = 5.0  # half a point's size
    return (
        box[0] - margin <= point[0] <= box[2] + margin
        and box[1] - margin <= point[1] <= box[3] + margin
    )


def meet(box: Box, other: Box) -> bool:
    """Whether two boxes have some place in common."""
    return box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]


def runs_through(line: Line, box: Box) -> bool:
    """Whether a line has some of its points in the box; steps of a few pixels are close enough."""
    (x0, y0), (x1, y1) = line
    steps = max(1, int(math.hypot(x1 - x0, y1 - y0) / _STEP_PX))
    return any(
        box[0] < x0 + (x1 - x0) * at / steps < box[2]
        and box[1] < y0 + (y1 - y0) * at / steps < box[3]
        for at in range(steps + 1)
    )


def leader(point: Point, box: Box, radius: float) -> tuple[Point, Point]:
    """The line from the ring around `point` to the nearest end of the label's near edge."""
    x = min(max(point[0], box[0]), box[2])
    y = box[3] - 2 if box[3] < point[1] else box[1] + 2
    length = math.hypot(x - point[0], y - point[1]) or 1.0
    share = min(1.0, radius / length)
    start = (point[0] + (x - point[0]) * share, point[1] + (y - point[1]) * share)
    return start, (x, y)
