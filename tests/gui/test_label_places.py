"""Names on the map: inside it, off the points where there is room, off each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from advisor.gui.charts.label_places import Box, covered, leader, place_label

BOUNDS: Box = (0.0, 0.0, 600.0, 300.0)
SIZE = (80.0, 16.0)
points = st.tuples(st.floats(0, 600), st.floats(0, 300))


@given(points, st.lists(points, max_size=40))
def test_a_label_stays_inside(
    point: tuple[float, float], others: list[tuple[float, float]]
) -> None:
    box = place_label(point, SIZE, [point, *others], [], BOUNDS, away=22)
    assert box[0] >= -1e-6
    assert box[1] >= -1e-6
    assert box[2] <= 600 + 1e-6
    assert box[3] <= 300 + 1e-6


def test_it_stands_up_right_when_nothing_is_there() -> None:
    box = place_label((300, 150), SIZE, [(300, 150)], [], BOUNDS, away=22)
    assert box == (322, 120, 402, 136)
    start, end = leader((300, 150), box, 8)
    assert end == (322, 134)
    assert 7.9 < ((start[0] - 300) ** 2 + (start[1] - 150) ** 2) ** 0.5 < 8.1


def test_it_turns_away_from_points_and_names() -> None:
    point = (300.0, 150.0)
    crowd = [point, (340.0, 128.0)]
    box = place_label(point, SIZE, crowd, [], BOUNDS, away=22)
    assert covered(box, crowd) == 0
    taken = [box]
    second = place_label((302.0, 152.0), SIZE, crowd, taken, BOUNDS, away=22)
    assert second[2] <= box[0] or box[2] <= second[0] or second[3] <= box[1] or box[3] <= second[1]
