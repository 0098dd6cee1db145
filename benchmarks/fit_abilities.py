"""Fits how good each model is for each purpose to its published scores:
`python -m benchmarks.fit_abilities` writes catalog/scores/abilities.json, `--check` only prints.

A score on the log-odds scale is the difficulty of its benchmark, plus what is peculiar to the
source (its harness), plus the model's ability times the benchmark's sharpness:

    logit(score) = a[benchmark] + u[source] + b[benchmark] * (ability[model] + turn[model, purpose])

so that models compare within one source exactly and across sources with an allowance. Abilities
scatter round what size, date of release and maker say; with few scores a model stays near that,
with none it is that. All of it is one ridge regression, repeated while the sharpnesses settle. With
sources held out it prints how often it orders pairs of one source rightly, and how often size and
age alone do.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.advise.ability import log2_size, release_years, size_log2
from advisor.bundled import bundled_dir
from advisor.catalog.load import load_catalog
from advisor.catalog.scores import load_scores
from advisor.domain.model import Model
from advisor.domain.score import PURPOSES, Score

# Standard deviations on the log-odds scale, chosen by the held-out pairs.
NOISE, SOURCE, ABILITY, TURN, SHARPNESS = 0.30, 0.50, 0.60, 0.15, 0.30
MAKER = 0.40
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
    """Log-odds by model and purpose; `slope` a doubling of parameters, `a_year` a year."""

    value: dict[tuple[str, str], float]
    error: dict[tuple[str, str], float]
    slope: float
    a_year: float
    intercept: float

    def of(self, model: str, purpose: str) -> float:
        return self.value[model, purpose if purpose in PURPOSES else PURPOSES[0]]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit_abilities")
    parser.add_argument("--check", action="store_true", help="print, write nothing")
    options = parser.parse_args(arguments)
    rows, known = usable_rows(load_scores()), dated_models()
    _print_pairs(rows, known)
    fitted = fit(rows, known)
    print(
        f"a doubling of parameters is worth {fitted.slope:.2f} log-odds, "
        f"a year {fitted.a_year / fitted.slope:.1f} doublings"
    )
    text = abilities_text(fitted, rows, known)
    if not options.check:
        (bundled_dir("catalog") / "scores" / "abilities.json").write_text(text, encoding="utf-8")
    return 0


def dated_models() -> dict[str, Model]:
    """The catalog's models whose parameters and date of release are known."""
    return {
        model.id: model
        for model in load_catalog().models
        if model.total_params and model.released[:4].isdigit()
    }


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


class Layout:
    """Which column of the regression is whose. Every model of the catalog has its columns."""

    def __init__(self, rows: Sequence[Row], known: dict[str, Model]) -> None:
        self.models = sorted({row.model for row in rows} | set(known))
        makers = sorted({model.vendor for model in known.values()})
        turns = sorted({(row.model, row.purpose) for row in rows if row.purpose in PURPOSES})
        self.benchmarks = sorted({row.benchmark for row in rows})
        keys: list[tuple[str, object]] = [("one", 0), ("size", 0), ("years", 0), ("closed", 0)]
        keys += [("a", benchmark) for benchmark in self.benchmarks]
        keys += [("u", source) for source in sorted({row.set_id for row in rows})]
        keys += [("maker", maker) for maker in makers]
        keys += [("m", model) for model in self.models] + [("t", turn) for turn in turns]
        self.columns = {key: number for number, key in enumerate(keys)}
        wide = dict.fromkeys(("one", "size", "years", "closed", "a"), 3.0)
        deviation = {**wide, "u": SOURCE, "maker": MAKER, "m": ABILITY, "t": TURN}
        self.prior = np.array([deviation[kind] ** -2 for kind, _ in keys])
        self._known = known
        self._size_centre = float(np.mean([size_log2(model) for model in known.values()]))

    def ability(self, model: str, purpose: str) -> NDArray[np.float64]:
        """The row that gives a model's ability for a purpose."""
        row = np.zeros(len(self.columns))
        known = self._known.get(model)
        if known is None:
            row[self.columns["closed", 0]] = 1
        else:
            row[self.columns["one", 0]] = 1
            row[self.columns["size", 0]] = size_log2(known) - self._size_centre
            row[self.columns["years", 0]] = release_years(known)
            row[self.columns["maker", known.vendor]] = 1
        row[self.columns["m", model]] = 1
        turn = self.columns.get(("t", (model, purpose)))
        if turn is not None:
            row[turn] = 1
        return row

    def design(self, rows: Sequence[Row], sharpness: dict[str, float]) -> NDArray[np.float64]:
        x = np.zeros((len(rows), len(self.columns)))
        for number, row in enumerate(rows):
            x[number] = sharpness[row.benchmark] * self.ability(row.model, row.purpose)
            x[number, self.columns["a", row.benchmark]] = 1
            x[number, self.columns["u", row.set_id]] = 1
        return x

    def intercept(self, solution: NDArray[np.float64]) -> float:
        slope = float(solution[self.columns["size", 0]])
        return float(solution[self.columns["one", 0]]) - slope * self._size_centre


def fit(rows: Sequence[Row], known: dict[str, Model]) -> Fit:
    """Ridge regression as posterior mean; `known` are the models with parameters and a date."""
    layout = Layout(rows, known)
    sharpness = dict.fromkeys(layout.benchmarks, 1.0)
    y = np.array([row.value for row in rows])
    for _ in range(ROUNDS):
        x = layout.design(rows, sharpness)
        normal = x.T @ x / NOISE**2 + np.diag(layout.prior)
        solution = np.linalg.solve(normal, x.T @ y / NOISE**2)
        sharpness = _sharpnesses(rows, layout, solution, y)
    covariance = np.linalg.inv(normal)
    value, error = {}, {}
    for model in layout.models:
        for purpose in PURPOSES:
            weights = layout.ability(model, purpose)
            value[model, purpose] = float(weights @ solution)
            error[model, purpose] = math.sqrt(float(weights @ covariance @ weights))
    return Fit(
        value, error, float(solution[layout.columns["size", 0]]),
        float(solution[layout.columns["years", 0]]), layout.intercept(solution),
    )  # fmt: skip


def _sharpnesses(
    rows: Sequence[Row], layout: Layout, solution: NDArray[np.float64], y: NDArray[np.float64]
) -> dict[str, float]:
    """By benchmark, drawn to 1 where few rows speak."""
    columns = layout.columns
    sums: dict[str, tuple[float, float]] = {}
    for row, value in zip(rows, y, strict=True):
        ability = float(layout.ability(row.model, row.purpose) @ solution)
        rest = value - solution[columns["a", row.benchmark]] - solution[columns["u", row.set_id]]
        top, bottom = sums.get(row.benchmark, (0.0, 0.0))
        sums[row.benchmark] = top + ability * rest, bottom + ability**2
    pull = (NOISE / SHARPNESS) ** 2
    return {b: max(0.2, (top + pull) / (bottom + pull)) for b, (top, bottom) in sums.items()}


def abilities_text(fitted: Fit, rows: Sequence[Row], known: dict[str, Model]) -> str:
    """The file, one model a line; abilities as log2 of the parameters they are worth."""
    counts: dict[tuple[str, str], int] = {}
    for row in rows:
        counts[row.model, row.purpose] = counts.get((row.model, row.purpose), 0) + 1
    lines = []
    for model in sorted(known):
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


def _print_pairs(rows: list[Row], known: dict[str, Model]) -> None:
    """Held out: every row of one model in one source; is it ordered rightly against the others
    of that source?"""
    right = by_size = asked = 0
    errors: list[float] = []
    sizes = {id_: log2_size(model) for id_, model in known.items()}
    sources = sorted({row.set_id for row in rows})
    fold_of = {source: number % FOLDS for number, source in enumerate(sources)}
    for fold in range(FOLDS):
        fitted = fit([row for row in rows if fold_of[row.set_id] != fold], known)
        for source in (s for s in sources if fold_of[s] == fold):
            there = [
                row for row in rows
                if row.set_id == source and row.model in known
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


if __name__ == "__main__":
    raise SystemExit(main())
