"""Fits the speed parameters: regularised least squares on log times, robust, deterministic.

Every parameter is exp(base + offsets of tags). An offset is drawn to zero with the strength of its
level (`PRIORS`), so that few rows say little: a device leans on its family, a family on its vendor.
Gauss-Newton with Levenberg damping and Student weights; NumPy alone.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.estimate.speed_decode import DecodeWork, decode_time
from advisor.estimate.speed_prefill import PrefillWork, prefill_time
from advisor.estimate.speed_rates import (
    DECODE_CLASS_TERMS,
    DECODE_TERMS,
    PREFILL_CLASS_TERMS,
    PREFILL_TERMS,
    Peaks,
    achieved_decode,
    achieved_prefill,
    class_tags,
)
from advisor.estimate.speed_work import TYPE_CLASSES
from benchmarks.speed_priors import BASES, PRIORS

Floats = NDArray[np.float64]

_STEP = 1e-4  # of the numeric derivative, in log units


@dataclass(frozen=True)
class Segment:
    """One device's work for one measured row."""

    row: int
    work: DecodeWork | PrefillWork
    peaks: Peaks
    tags: tuple[str, ...]


def kind_of(tag: str) -> str:
    """ "family:Ada+backend:CUDA" is of kind "family+backend"."""
    return "+".join(part.split(":", 1)[0] for part in tag.split("+"))


def is_circumstance(tag: str) -> bool:
    """Whether a tag names what blurred a row: an old build, the host, the timing, a power cap."""
    return any(part in tag for part in ("year:", "client:", "host:", "power:"))


class Columns:
    """The (term, tag) pairs that the fit may move, in a stable order."""

    def __init__(self) -> None:
        self.index: dict[tuple[str, str], int] = {}
        self.deviation: list[float] = []
        self.start: list[float] = []

    def of(self, term: str, tags: Sequence[str]) -> list[int]:
        found = [self._column(term, "", BASES[term].deviation, BASES[term].log)]
        for tag in tags:
            deviation = PRIORS[term].get(kind_of(tag))
            if deviation is None:
                continue
            start = BASES[term].offsets.get(tag, 0.0)
            found.append(self._column(term, tag, deviation, start))
        return found

    def _column(self, term: str, tag: str, deviation: float, start: float) -> int:
        key = (term, tag)
        if key not in self.index:
            self.index[key] = len(self.index)
            self.deviation.append(deviation)
            self.start.append(start)
        return self.index[key]


class Block:
    """Segments of one metric, stacked in the order of their rows, with their designs."""

    def __init__(self, segments: Sequence[Segment], metric: str, columns: Columns) -> None:
        decode = metric == "tg"
        self.metric = metric
        self.frozen: frozenset[str] = frozenset()
        self.rows, self.starts = np.unique([s.row for s in segments], return_index=True)
        self.work = _stack([segment.work for segment in segments])
        self.peaks = Peaks(*(
            np.array([float(getattr(segment.peaks, f.name)) for segment in segments])
            for f in dataclasses.fields(Peaks)
        ))  # fmt: skip
        self.scalars = DECODE_TERMS if decode else PREFILL_TERMS
        self.by_class = DECODE_CLASS_TERMS if decode else PREFILL_CLASS_TERMS
        self.columns: dict[tuple[str, int], list[list[int]]] = {}
        for term in self.scalars:
            self.columns[term, -1] = [columns.of(term, s.tags) for s in segments]
        for term in self.by_class:
            for k, name in enumerate(TYPE_CLASSES):
                self.columns[term, k] = [
                    columns.of(term, class_tags(s.tags, name)) if _uses(s.work, k) else []
                    for s in segments
                ]

    def seal(self, n_columns: int) -> None:
        self.design: dict[tuple[str, int], Floats] = {}
        for key, lists in self.columns.items():
            matrix = np.zeros((len(lists), n_columns))
            for i, found in enumerate(lists):
                matrix[i, found] = 1.0
            used = np.flatnonzero(matrix.any(axis=0))
            self.design[key] = matrix[:, used]
            self.columns[key] = used  # type: ignore[assignment]

    def values(self, theta: Floats) -> dict[str, Floats]:
        """Parameters of every segment: (S,), by class (S, classes)."""
        values = {}
        for term in self.scalars:
            values[term] = np.exp(self._log(term, -1, theta))
        for term in self.by_class:
            logs = [self._log(term, k, theta) for k in range(len(TYPE_CLASSES))]
            values[term] = np.exp(np.stack(logs, axis=-1))
        return values

    def _log(self, term: str, k: int, theta: Floats) -> Floats:
        return np.asarray(self.design[term, k] @ theta[self.columns[term, k]])

    def seconds(self, values: Mapping[str, Floats]) -> Floats:
        if self.metric == "tg":
            return decode_time(self.work, achieved_decode(values, self.peaks)).total  # type: ignore[arg-type]
        return prefill_time(self.work, achieved_prefill(values, self.peaks)).total  # type: ignore[arg-type]

    def derivatives(self, theta: Floats, n_columns: int) -> tuple[Floats, Floats]:
        """Seconds (S,) and their derivatives by theta (S, columns)."""
        values = self.values(theta)
        seconds = self.seconds(values)
        jacobian = np.zeros((len(seconds), n_columns))
        grow = np.exp(_STEP)
        for term, k in self.design:
            if term in self.frozen:
                continue
            moved = dict(values)
            if k < 0:
                moved[term] = values[term] * grow
            else:
                moved[term] = values[term].copy()
                moved[term][:, k] *= grow
            slope = (self.seconds(moved) - seconds) / _STEP
            jacobian[:, self.columns[term, k]] += slope[:, None] * self.design[term, k]
        return seconds, jacobian


def _uses(work: DecodeWork | PrefillWork, k: int) -> bool:
    """Whether a type class matters for a segment: a hundredth of its bytes."""
    if isinstance(work, DecodeWork):
        read = work.weight_bytes[0]
    else:
        read = work.dense_bytes[0] + work.expert_bytes[0]
    return bool(read[k] > 0.01 * read.sum())


def _stack(works: Sequence[DecodeWork | PrefillWork]) -> DecodeWork | PrefillWork:
    kind = type(works[0])
    return kind(*(
        np.concatenate([getattr(work, f.name) for work in works]) for f in dataclasses.fields(kind)
    ))  # fmt: skip


class Problem:
    """Measured rows and the segments that explain them. Rows are numbered 0..n-1 over both
    metrics; `log_seconds` is per token for "tg", of the whole prompt for "pp"."""

    def __init__(self, tg: Sequence[Segment], pp: Sequence[Segment], n_rows: int) -> None:
        self.columns = Columns()
        self.blocks = [
            Block(segments, metric, self.columns)
            for segments, metric in ((tg, "tg"), (pp, "pp"))
            if segments
        ]
        self.n_rows = n_rows
        self.n_columns = len(self.columns.index)
        self.start = np.array(self.columns.start)
        self.precision = 1.0 / np.array(self.columns.deviation) ** 2
        # An odd device must not drag its family: offsets of devices may be far out at little cost.
        self.heavy_tailed = np.array(
            ["device" in tag or "family" in tag for _, tag in self.columns.index], bool
        )
        self.circumstances = np.array([is_circumstance(tag) for _, tag in self.columns.index], bool)
        for block in self.blocks:
            block.seal(self.n_columns)

    def freeze(self, known: Mapping[tuple[str, str], float], terms: Collection[str]) -> None:
        """Hold the parameters of `terms` at values that another fit found."""
        for (term, tag), i in self.columns.index.items():
            if term in terms:
                self.start[i] = known.get((term, tag), 0.0 if tag else BASES[term].log)
        for block in self.blocks:
            block.frozen = frozenset(terms)

    def plain(self, theta: Floats) -> Floats:
        """`theta` without the circumstances that no estimate can know of."""
        return np.where(self.circumstances, 0.0, theta)

    def found(self, theta: Floats) -> dict[tuple[str, str], float]:
        return {key: float(theta[i]) for key, i in self.columns.index.items()}

    def predict(self, theta: Floats) -> Floats:
        """Log seconds of every row."""
        total = np.zeros(self.n_rows)
        for block in self.blocks:
            total[block.rows] += np.add.reduceat(block.seconds(block.values(theta)), block.starts)
        return np.log(np.maximum(total, 1e-12))

    def linearise(self, theta: Floats) -> tuple[Floats, Floats]:
        """Log seconds of every row (R,) and their derivatives (R, columns)."""
        total = np.zeros(self.n_rows)
        jacobian = np.zeros((self.n_rows, self.n_columns))
        for block in self.blocks:
            seconds, slopes = block.derivatives(theta, self.n_columns)
            total[block.rows] += np.add.reduceat(seconds, block.starts)
            jacobian[block.rows] += np.add.reduceat(slopes, block.starts, axis=0)
        total = np.maximum(total, 1e-12)
        return np.log(total), jacobian / total[:, None]

    def fit(
        self,
        log_seconds: Floats,
        weights: Floats,
        scale: float = 0.1,
        start: Floats | None = None,
        iterations: int = 40,
    ) -> Floats:
        """Parameters that minimise Student's loss plus the priors. Rows of weight 0 are unseen."""
        theta = self.start.copy() if start is None else start.copy()
        rows = np.flatnonzero(weights > 0)
        damping, best = 1e-3, self._loss(theta, log_seconds, weights, rows, scale)
        for _ in range(iterations):
            predicted, jacobian = self.linearise(theta)
            residual = (log_seconds - predicted)[rows]
            local = jacobian[rows]
            robust = weights[rows] / (scale**2 * (1 + (residual / (2 * scale)) ** 2))
            normal = (local * robust[:, None]).T @ local
            precision = self._precision(theta)
            gradient = local.T @ (robust * residual) - precision * (theta - self.start)
            gained = 0.0
            for _ in range(8):
                matrix = normal + np.diag(precision + damping * np.diag(normal))
                step = np.clip(np.linalg.solve(matrix, gradient), -0.7, 0.7)
                loss = self._loss(theta + step, log_seconds, weights, rows, scale)
                if loss < best:
                    gained, best, theta = best - loss, loss, theta + step
                    damping = max(damping / 3, 1e-6)
                    break
                damping *= 4
            if gained < 0.1:
                break
        return theta

    def _loss(
        self, theta: Floats, log_seconds: Floats, weights: Floats, rows: NDArray[np.intp],
        scale: float,
    ) -> float:  # fmt: skip
        residual = (log_seconds - self.predict(theta))[rows] / (2 * scale)
        fit = float((weights[rows] * 4 * np.log1p(residual**2)).sum())
        squares = self.precision * (theta - self.start) ** 2
        return fit + float(np.where(self.heavy_tailed, 4 * np.log1p(squares / 4), squares).sum())

    def _precision(self, theta: Floats) -> Floats:
        """Of the priors, as they pull at `theta`."""
        squares = self.precision * (theta - self.start) ** 2
        return np.asarray(self.precision / np.where(self.heavy_tailed, 1 + squares / 4, 1.0))
