"""Axes and label spacing keep their promises for any numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.gui.charts.scales import (
    LinearScale,
    LogScale,
    decade_ticks,
    doublings,
    linear_ticks,
    memory_axis,
    rounded_top,
    spread,
)

pixels = st.floats(20, 2000)


@given(st.floats(1, 1e6), pixels)
def test_a_linear_scale_inverts(high: float, height: float) -> None:
    scale = LinearScale(0.0, high, height, 0.0)
    assert scale.to_px(0.0) == height
    assert scale.to_px(high) == pytest.approx(0, abs=1e-6)
    assert scale.from_px(scale.to_px(high * 0.3)) == pytest.approx(high * 0.3)


@given(st.integers(6, 12), st.integers(1, 12), pixels)
def test_a_log_scale_gives_each_doubling_the_same_width(low: int, span: int, width: float) -> None:
    scale = LogScale(2.0**low, 2.0 ** (low + span), 0.0, width)
    positions = scale.to_px(2.0 ** np.arange(low, low + span + 1))
    assert np.diff(positions) == pytest.approx(width / span)
    assert scale.from_px(float(positions[-1])) == pytest.approx(2.0 ** (low + span))


@given(st.integers(6, 12), st.integers(1, 12), pixels)
def test_samples_rise_and_reach_both_ends(low: int, span: int, width: float) -> None:
    values = LogScale(2.0**low, 2.0 ** (low + span), 0.0, width).sample()
    assert values[0] == 1 << low and values[-1] == 1 << (low + span)
    assert np.all(np.diff(values) > 0)


def test_context_ticks_are_powers_of_two() -> None:
    assert doublings(1024, 131072) == [1 << e for e in range(10, 18)]
    assert doublings(1024, 40960) == [1024, 2048, 4096, 8192, 16384, 32768]
    assert len(doublings(256, 1 << 20)) <= 9


def test_decades_get_a_three_between_when_they_are_few() -> None:
    assert decade_ticks(0.05, 12) == pytest.approx([0.1, 0.3, 1, 3, 10])
    assert decade_ticks(0.01, 1000) == pytest.approx([0.01, 0.1, 1, 10, 100, 1000])


@given(st.floats(1e-3, 1e6))
def test_ticks_start_at_zero_and_stay_below_the_top(top: float) -> None:
    ticks = linear_ticks(top)
    assert ticks[0] == 0 and 2 <= len(ticks) <= 6
    assert ticks[-1] <= top * (1 + 1e-9)
    assert rounded_top(top) >= top * (1 - 1e-9)


@pytest.mark.parametrize(
    ("card", "top"), [(12, 16), (8, 12), (24, 32), (48, 64), (4, 6), (80, 120)]
)
def test_memory_axes_end_a_third_above_the_card(card: float, top: float) -> None:
    assert memory_axis(card)[0] == top


@given(st.floats(0.25, 4096))
def test_memory_axes_hold_the_card_and_have_few_ticks(card: float) -> None:
    top, ticks = memory_axis(card)
    assert top >= card and ticks[-1] == top and 2 <= len(ticks) <= 6


@settings(max_examples=60)
@given(st.lists(st.floats(-50, 350), min_size=1, max_size=8))
def test_labels_are_apart_in_order_and_inside(wanted: list[float]) -> None:
    placed = spread(wanted, 17, 0, 300)
    assert all(-1e-6 <= position <= 300 + 1e-6 for position in placed)
    in_order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    distances = np.diff([placed[i] for i in in_order])
    assert np.all(distances >= 17 - 1e-6)


def test_labels_that_are_apart_already_stay() -> None:
    assert spread([10, 100, 200], 17, 0, 300) == [10, 100, 200]
