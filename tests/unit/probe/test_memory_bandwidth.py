"""The measurement of RAM bandwidth, on arrays small enough for a test."""

from __future__ import annotations

import pytest

from advisor.probe.memory_bandwidth import (
    MeasurementCancelled,
    measure_memory_bandwidth,
    thread_counts,
)

SMALL = 1 << 20


def test_measures_and_reports_progress() -> None:
    shares: list[float] = []
    measured = measure_memory_bandwidth(
        array_bytes=SMALL, physical_cores=2, longest_s=30, on_progress=shares.append
    )
    assert measured.bytes_per_s > 1e6
    assert measured.n_threads in (1, 2)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_can_be_cancelled() -> None:
    with pytest.raises(MeasurementCancelled):
        measure_memory_bandwidth(array_bytes=SMALL, is_cancelled=lambda: True)


def test_stops_in_time() -> None:
    shares: list[float] = []
    measure_memory_bandwidth(
        array_bytes=SMALL, physical_cores=4, longest_s=0, on_progress=shares.append
    )
    assert len(shares) == 1


@pytest.mark.parametrize(
    ("cores", "expected"), [(1, [1]), (2, [2, 1]), (6, [6, 4, 2, 1]), (16, [16, 8, 4, 2, 1])]
)
def test_thread_counts(cores: int, expected: list[int]) -> None:
    assert thread_counts(cores) == expected
