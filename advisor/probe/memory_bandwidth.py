"""Measures RAM bandwidth in about two seconds, when a person asks for it.

Copies between two large arrays with a growing number of threads and keeps the best rate. A copy
reads and writes, so it counts twice. Expect 60 to 80 % of the bus's peak.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from advisor.units import MIB

# Several times the largest last-level cache, so that the copies go to memory.
ARRAY_BYTES = 256 * MIB
_REPEATS = 3
_LONGEST_S = 2.0


@dataclass(frozen=True, slots=True)
class MeasuredBandwidth:
    """The best rate seen, decimal bytes a second, and with how many threads."""

    bytes_per_s: float
    n_threads: int


class MeasurementCancelled(Exception):
    """The person stopped the measurement."""


def measure_memory_bandwidth(
    *,
    on_progress: Callable[[float], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    array_bytes: int = ARRAY_BYTES,
    longest_s: float = _LONGEST_S,
    physical_cores: int | None = None,
) -> MeasuredBandwidth:
    """Runs the measurement in this thread and short-lived workers; not for the UI thread.

    `on_progress` gets shares from 0 to 1. Raises MeasurementCancelled when `is_cancelled` says
    so, MemoryError if the arrays do not fit.
    """
    source = np.ones(array_bytes // 8, dtype=np.float64)  # touched: pages exist before timing
    target = np.zeros_like(source)
    target[:: 4096 // 8] = 1.0
    counts = thread_counts(physical_cores or os.cpu_count() or 1)
    best = MeasuredBandwidth(0.0, 1)
    end = time.perf_counter() + longest_s
    n_steps = len(counts) * _REPEATS
    for step in range(n_steps):
        if is_cancelled is not None and is_cancelled():
            raise MeasurementCancelled
        n_threads = counts[step // _REPEATS]
        rate = 2 * source.nbytes / _copy_seconds(source, target, n_threads)
        if rate > best.bytes_per_s:
            best = MeasuredBandwidth(rate, n_threads)
        if on_progress is not None:
            on_progress((step + 1) / n_steps)
        if time.perf_counter() > end:
            break
    return best


def thread_counts(physical_cores: int) -> list[int]:
    """1, 2, 4 ... and all cores; the most first, since a stop in time should have tried them."""
    counts = {1, physical_cores}
    count = 2
    while count < physical_cores:
        counts.add(count)
        count *= 2
    return sorted(counts, reverse=True)


def _copy_seconds(
    source: np.ndarray[tuple[int], np.dtype[np.float64]],
    target: np.ndarray[tuple[int], np.dtype[np.float64]],
    n_threads: int,
) -> float:
    """One whole copy. NumPy lets go of the interpreter's lock while it copies."""
    edges = np.linspace(0, len(source), n_threads + 1, dtype=int)
    ready = threading.Barrier(n_threads + 1)

    def work(start: int, stop: int) -> None:
        ready.wait()
        np.copyto(target[start:stop], source[start:stop])

    workers = [
        threading.Thread(target=work, args=(int(edges[i]), int(edges[i + 1])), daemon=True)
        for i in range(n_threads)
    ]
    for worker in workers:
        worker.start()
    ready.wait()
    began = time.perf_counter()
    for worker in workers:
        worker.join()
    return max(time.perf_counter() - began, 1e-9)
