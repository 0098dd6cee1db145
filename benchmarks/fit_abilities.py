"""Fits how good each model is for each purpose to its published scores:
`python -m benchmarks.fit_abilities` writes catalog/scores/abilities.json, `--check` only prints.

A score on the log-odds scale is the difficulty of its benchmark, plus what is peculiar to the
source (its harness), plus the model's ability times the benchmark's sharpness:

    logit(score) = a[benchmark] + u[source] + b[benchmark] * (ability[model] + turn[model, purpose])

so that models compare within one source exactly and across sources with an allowance. Abilities
scatter round a line in log2(size), size being what `advisor.advise.ability.log2_size` takes from
parameters and release date; with few scores a model stays near that line. All of it is one ridge
regression, repeated while the sharpnesses settle. Held out, one source of a model at a time, it
prints how often it orders pairs of the same source rightly, and how often size alone does.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.advise.ability import log2_size
from advisor.bundled import bundled_dir
from advisor.catalog.load import load_catalog
from advisor.catalog.scores import load_scores
from advisor.domain.score import PURPOSES, Score

# Standard deviations on the log-odds scale, chosen by the held-out pairs.
NOISE, SOURCE, ABILITY, TURN, SHARPNESS = 0.30, 0.50, 0.60, 0.15, 0.30
ROUNDS = 12
USED = {*PURPOSES, "agents"}  # agents sharpen the general ability and have no picks of their own
FOLDS = 8


@dataclass(frozen=True)
class Row:
    model: str
    benchmark: str
    purpose: str
    set_id: str
    value: float  # log-odds, or a rating scaled to spread as such


@dataclass(frozen=True)
class Fit:
    """Standard errors are of ability and turn together."""

    ability: dict[str, float]
    turn: dict[tuple[str, str], float]
    error: dict[tuple[str, str], float]
    slope: float  # log-odds a doubling of size
    intercept: float

    def of(self, model: str, purpose: str) -> float:
        return self.ability[model] + self.turn.get((model, purpose), 0.0)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit_abilities")
    parser.add_argument("--check", action="store_true", help="print, write nothing")
    options = parser.parse_args(arguments)
    rows = usable_rows(load_scores())
    sizes = known_sizes()
    _print_pairs(rows, sizes)
    fitted = fit(rows, sizes)
    _print_size_and_age(fitted)
    text = abilities_text(fitted, rows)
    if not options.check:
        (bundled_dir("catalog") / "scores" / "abilities.json").write_text(text, encoding="utf-8")
    return 0


def known_sizes() -> dict[str, float]:
    return {model.id: log2_size(model) for model in load_catalog().models if model.total_params}


def usable_rows(scores: Sequence[Score]) -> list[Row]:
    """One row a model and set: its best variant, as people would run it."""
    best: dict[tuple[str, str], Score] = {}
    for score in scores:
        if score.purpose in USED and score.context_tokens is None and score.unit != "tokens":
            key = score.model_id, score.set_id
            if key not in best or score.value > best[key].value:
                best[key] = score
    kept = list(best.values())
    return [
        Row(s.model_id, s.benchmark, s.purpose, s.set_id, value)
        for s, value in zip(kept, _on_one_scale(kept), strict=True)
    ]


def _on_one_scale(scores: Sequence[Score]) -> list[float]:
    """Log-odds of percentages; ratings are centred and scaled by benchmark."""
    ratings: dict[str, list[float]] = {}
    for score in scores:
        if score.unit != "%":
            ratings.setdefault(score.benchmark, []).append(score.value)
    scaled = []
    for score in scores:
        if score.unit == "%":
            share = min(max(score.value / 100, 0.01), 0.99)
            scaled.append(math.log(share / (1 - share)))
        else:
            of = ratings[score.benchmark]
            spread = float(np.std(of)) or 1.0
            scaled.append((score.value - float(np.mean(of))) / spread)
    return scaled


def fit(rows: Sequence[Row], sizes: dict[str, float]) -> Fit:
    """Ridge regression as posterior mean; `sizes` are log2 of parameters, none for closed models."""
    models = sorted({row.model for row in rows})
    benchmarks = sorted({row.benchmark for row in rows})
    sources = sorted({row.set_id for row in rows})
    turns = sorted({(row.model, row.purpose) for row in rows if row.purpose in PURPOSES})
    columns: dict[object, int] = {
        key: number
        for number, key in enumerate(
            [("line", 0), ("line", 1), ("closed", 0)]
            + [("a", b) for b in benchmarks] + [("u", s) for s in sources]
            + [("m", m) for m in models] + [("t", t) for t in turns]
        )
    }  # fmt: skip
    deviation = {"line": 3.0, "closed": 3.0, "a": 3.0, "u": SOURCE, "m": ABILITY, "t": TURN}
    prior = np.array([deviation[key[0]] ** -2 for key in columns])  # type: ignore[index]
    centre = float(np.mean([sizes[m] for m in models if m in sizes]))
    sharpness = dict.fromkeys(benchmarks, 1.0)
    y = np.array([row.value for row in rows])
    for _ in range(ROUNDS):
        x = _design(rows, columns, sizes, centre, sharpness)
        normal = x.T @ x / NOISE**2 + np.diag(prior)
        solution = np.linalg.solve(normal, x.T @ y / NOISE**2)
        sharpness = _sharpnesses(rows, columns, sizes, centre, solution, y)
    covariance = np.linalg.inv(normal)

    def weights(model: str, purpose: str) -> NDArray[np.float64]:
        return _ability_row(model, purpose, columns, sizes, centre)

    ability = {m: float(weights(m, "") @ solution) for m in models}
    error = {
        (m, p): math.sqrt(float(w @ covariance @ w))
        for m in models for p in PURPOSES for w in (weights(m, p),)
    }  # fmt: skip
    turn = {t: float(solution[columns["t", t]]) for t in turns}
    slope = float(solution[columns["line", 1]])
    intercept = float(solution[columns["line", 0]]) - slope * centre
    return Fit(ability, turn, error, slope, intercept)


def _ability_row(
    model: str, purpose: str, columns: dict[object, int], sizes: dict[str, float], centre: float
) -> NDArray[np.float64]:
    row = np.zeros(len(columns))
    if model in sizes:
        row[columns["line", 0]] = 1
        row[columns["line", 1]] = sizes[model] - centre
    else:
        row[columns["closed", 0]] = 1
    row[columns["m", model]] = 1
    if ("t", (model, purpose)) in columns:
        row[columns["t", (model, purpose)]] = 1
    return row


def _design(
    rows: Sequence[Row], columns: dict[object, int], sizes: dict[str, float], centre: float,
    sharpness: dict[str, float],
) -> NDArray[np.float64]:  # fmt: skip
    x = np.zeros((len(rows), len(columns)))
    for number, row in enumerate(rows):
        ability = _ability_row(row.model, row.purpose, columns, sizes, centre)
        x[number] = sharpness[row.benchmark] * ability
        x[number, columns["a", row.benchmark]] = 1
        x[number, columns["u", row.set_id]] = 1
    return x


def _sharpnesses(
    rows: Sequence[Row], columns: dict[object, int], sizes: dict[str, float], centre: float,
    solution: NDArray[np.float64], y: NDArray[np.float64],
) -> dict[str, float]:  # fmt: skip
    """By benchmark, drawn to 1 where few rows speak."""
    sums: dict[str, tuple[float, float]] = {}
    for row, value in zip(rows, y, strict=True):
        ability = float(_ability_row(row.model, row.purpose, columns, sizes, centre) @ solution)
        rest = value - solution[columns["a", row.benchmark]] - solution[columns["u", row.set_id]]
        top, bottom = sums.get(row.benchmark, (0.0, 0.0))
        sums[row.benchmark] = top + ability * rest, bottom + ability**2
    pull = (NOISE / SHARPNESS) ** 2
    return {b: max(0.2, (top + pull) / (bottom + pull)) for b, (top, bottom) in sums.items()}


def abilities_text(fitted: Fit, rows: Sequence[Row]) -> str:
    """The file, one model a line; abilities as log2 of the parameters they are worth."""
    counts: dict[tuple[str, str], int] = {}
    for row in rows:
        counts[row.model, row.purpose] = counts.get((row.model, row.purpose), 0) + 1
    sized = known_sizes()
    lines = []
    for model in sorted(fitted.ability):
        if model not in sized:
            continue
        worth = {
            purpose: [
                round((fitted.of(model, purpose) - fitted.intercept) / fitted.slope, 2),
                round(fitted.error[model, purpose] / fitted.slope, 2),
                counts.get((model, purpose), 0),
            ]
            for purpose in PURPOSES
        }
        lines.append(f"  {json.dumps(model)}: {json.dumps(worth)}")
    basis = (
        "log2 of the parameters (dense, of January 2023) that published scores are worth, its "
        "standard error, scores for the purpose; made by python -m benchmarks.fit_abilities"
    )
    head = {"basis": basis, "log_odds_a_doubling": round(fitted.slope, 4)}
    opening = json.dumps(head, indent=1)[:-2]
    return opening + ',\n "models": {\n' + ",\n".join(lines) + "\n }\n}\n"


def _print_pairs(rows: list[Row], sizes: dict[str, float]) -> None:
    """Held out: every row of one model in one source; is it ordered rightly against the others
    of that source?"""
    right = by_size = asked = 0
    errors: list[float] = []
    sources = sorted({row.set_id for row in rows})
    fold_of = {source: number % FOLDS for number, source in enumerate(sources)}
    for fold in range(FOLDS):
        known = [row for row in rows if fold_of[row.set_id] != fold]
        fitted = fit(known, sizes)
        for source in (s for s in sources if fold_of[s] == fold):
            there = [
                row for row in rows
                if row.set_id == source and row.model in fitted.ability and row.model in sizes
            ]  # fmt: skip
            for i, one in enumerate(there):
                for other in there[i + 1 :]:
                    truth = one.value - other.value
                    if abs(truth) < 0.1:  # a point or two: a tie
                        continue
                    asked += 1
                    guess = fitted.of(one.model, one.purpose) - fitted.of(other.model, one.purpose)
                    errors.append(abs(guess - truth))
                    right += guess * truth > 0
                    by_size += (sizes[one.model] - sizes[other.model]) * truth > 0
    print(
        f"pairs in a held-out source: {asked}; ordered rightly {right / asked:.1%} by scores, "
        f"{by_size / asked:.1%} by size and age; median error {np.median(errors):.2f} log-odds"
    )


def _print_size_and_age(fitted: Fit) -> None:
    """What size and age explain of the abilities: the weights that `log2_size` rounds."""
    models = [m for m in load_catalog().models if m.id in fitted.ability and m.total_params]
    dated = [m for m in models if m.released[:4].isdigit()]
    facts = np.array(
        [
            [1.0, math.log2(m.total_params or 1), math.log2(m.active_params or m.total_params or 1),
             int(m.released[:4]) + (int(m.released[5:7] or 6) - 1) / 12]
            for m in dated
        ]
    )  # fmt: skip
    abilities = np.array([fitted.ability[m.id] for m in dated])
    weights = np.linalg.lstsq(facts, abilities, rcond=None)[0]
    rest = float(np.std(abilities - facts @ weights))
    a_doubling = weights[1] + weights[2]
    print(
        f"a doubling of parameters is worth {a_doubling:.2f} log-odds, {weights[1] / a_doubling:.0%}"
        f" of it by total ones; a year {weights[3] / a_doubling:.1f} doublings; "
        f"scatter {rest / a_doubling:.1f} doublings"
    )


if __name__ == "__main__":
    raise SystemExit(main())
