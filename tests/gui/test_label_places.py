"""Names on the map: inside it, off the points where there is room, off each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from advisor.gui.charts.label_places import Box, covered, leader, meet, place_label, runs_through

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


def test_no_label_stands_on_the_leader_of_another_and_none_points_through_one() -> None:
    """Two points so near that the first place of both would be the same corner."""
    first, second = (100.0, 100.0), (112.0, 96.0)
    size, bounds = (90.0, 14.0), (0.0, 0.0, 300.0, 200.0)
    box = place_label(first, size, [first, second], [], bounds, away=22.0)
    line = leader(first, box, 0.0)
    other = place_label(second, size, [first, second], [box], bounds, away=22.0, lines=[line])
    assert not runs_through(line, other)
    assert not runs_through(leader(second, other, 0.0), box)
    assert not meet(box, other)
