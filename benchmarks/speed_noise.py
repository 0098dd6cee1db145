"""How far measurements differ from one another: what no estimate can be nearer than.

Two rows are the same run when device, number of devices, model, quantization, split, cache type and
depth agree. Their differences, one weight a configuration, are the noise of the data themselves.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from benchmarks.measured import Case, MeasuredRow
from benchmarks.speed_cases import Dataset
from benchmarks.speed_spreads import quantile

Floats = NDArray[np.float64]
Configuration = tuple[object, ...]

_SAME_DEPTH = 300  # tokens, apart
_SAME_PROMPT = 1.5  # times as long
_MODELS_OF_A_KNOWN_DEVICE = 4

_SAME_ENGINE, _OTHER_ENGINE = (
    "another source, same engine and backend", "another source, other engine or backend",
)  # fmt: skip


def noise(data: Dataset, by_device: Floats) -> Iterator[str]:
    """The table of one metric, as Markdown. `by_device`: log ratios measured / estimated of rows
    whose device was held out."""
    yield "| two measurements of one configuration | configurations | median | p90 |"
    yield "|---|--:|--:|--:|"
    differences = _differences(data.cases)
    for relation in (_SAME_ENGINE, _OTHER_ENGINE):
        if found := differences.get(relation):
            yield _line(relation, len(found), *_pooled(found))
    middles, rests = _device_errors(data, by_device)
    yield _line(
        f"error of a whole device held out, of those with {_MODELS_OF_A_KNOWN_DEVICE} models",
        len(middles), middles, np.ones(len(middles)),
    )  # fmt: skip
    yield _line("what remains without it", len(middles), *rests)


def _differences(cases: Sequence[Case]) -> dict[str, dict[Configuration, list[float]]]:
    """Log ratios of rows of different sources that ran the same, by how the two are related and by
    their configuration. Models of one shape count as one."""
    groups: dict[Configuration, list[MeasuredRow]] = defaultdict(list)
    for case in cases:
        row = case.row
        if not row.excluded:
            groups[
                row.device, row.count, case.model.architecture, row.quant, row.split, row.place,
                row.kv or "f16",
            ].append(row)  # fmt: skip
    found: dict[str, dict[Configuration, list[float]]] = defaultdict(lambda: defaultdict(list))
    for configuration, rows in groups.items():
        for one, other in combinations(rows, 2):
            if one.source != other.source and _same_work(one, other):
                alike = (one.engine, one.backend) == (other.engine, other.backend)
                ratio = abs(math.log(one.tokens_per_s / other.tokens_per_s))
                found[_SAME_ENGINE if alike else _OTHER_ENGINE][configuration].append(ratio)
    return found


def _same_work(one: MeasuredRow, other: MeasuredRow) -> bool:
    if one.metric == "tg":
        return abs(one.mean_depth - other.mean_depth) <= _SAME_DEPTH
    short, long = sorted((one.prompt_tokens, other.prompt_tokens))
    alike = long <= _SAME_PROMPT * short and abs(one.depth - other.depth) <= _SAME_DEPTH
    return alike and (one.ubatch or 512) == (other.ubatch or 512)


def _pooled(found: dict[Configuration, list[float]]) -> tuple[Floats, Floats]:
    """Values and weights, one weight a configuration."""
    values = np.array([value for values in found.values() for value in values])
    weights = np.array([1 / len(values) for values in found.values() for _ in values])
    return values, weights


def _device_errors(data: Dataset, by_device: Floats) -> tuple[Floats, tuple[Floats, Floats]]:
    """Middle errors of devices that ran several models, and what their rows are off beside them,
    with one weight a device."""
    devices: dict[str, list[int]] = defaultdict(list)
    for index in np.flatnonzero(data.report_weights > 0):
        devices[data.rows[index].device].append(int(index))
    middles, rests, weights = [], [], []
    for rows in devices.values():
        if len(Counter(data.rows[i].model for i in rows)) < _MODELS_OF_A_KNOWN_DEVICE:
            continue
        middle = float(np.median(by_device[rows]))
        middles.append(abs(middle))
        rests += [abs(float(by_device[i]) - middle) for i in rows]
        weights += [1 / len(rows)] * len(rows)
    return np.array(middles), (np.array(rests), np.array(weights))


def _line(name: str, n: int, logs: Floats, weights: Floats) -> str:
    median, p90 = (math.expm1(quantile(logs, weights, q)) for q in (0.5, 0.9))
    return f"| {name} | {n} | {median:.1%} | {p90:.0%} |"
