"""How far estimated gains of drafted tokens are from published ones.

    python -m benchmarks.speculation


Each pair ran the same model on the same hardware with and without drafts. What is compared is the
gain, so that errors of the speed itself do not count; the acceptance is the one behind the printed
share of accepted tokens. `fitted` pairs were looked at when `catalog/speculation/costs.json` was
made, the others were not.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from advisor.advise.asked import estimate_asked
from advisor.advise.calibration import UNCORRECTED
from advisor.advise.rigs import rig_from_parts
from advisor.bundled import bundled_dir
from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.result import Speed
from advisor.domain.scenario import Scenario, Split
from advisor.estimate.speculative import tokens_per_step


@dataclass(frozen=True, slots=True)
class Pair:
    """One published pair; `log_error` of the gain, estimated over measured."""

    name: str
    fitted: bool
    measured_gain: float
    gain: float
    inside: bool  # the measured speed lies in the range, moved to the measured plain speed

    @property
    def log_error(self) -> float:
        return math.log(self.gain / self.measured_gain)


def acceptance_of(n_draft: int, accepted_share: float) -> float:
    """The chance of one token that gives this share of all drafted ones; by halving."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        share = (tokens_per_step(middle, n_draft) - 1) / n_draft
        low, high = (middle, high) if share < accepted_share else (low, middle)
    return (low + high) / 2


def pairs(catalog: Catalog) -> Iterator[Pair]:
    path = bundled_dir("catalog") / "speculation" / "measured.csv"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield _pair(row, _speed(catalog, row))


def _speed(catalog: Catalog, row: dict[str, str]) -> Speed:
    n_draft = int(row["draft_tokens"])
    scenario = Scenario(
        quant=row["quant"], backend=row["backend"], split=Split(row["split"]), draft=row["draft"],
        draft_quant=row["draft_quant"] or "Q4_K_M", draft_tokens=n_draft,
        acceptance=acceptance_of(n_draft, float(row["accepted_share"])),
    )  # fmt: skip
    unified = catalog.gpu(row["gpu"]).unified
    rig = rig_from_parts(
        catalog, gpus=[(row["gpu"], int(row["count"]))], ram_gib=None if unified else 64
    )
    model = catalog.model(row["model"])
    answer = estimate_asked(catalog, UNCORRECTED, model, rig, scenario, as_if_it_fitted=True)
    assert answer.speed is not None and answer.speed.speculation is not None, row
    return answer.speed


def _pair(row: dict[str, str], speed: Speed) -> Pair:
    plain, drafted = float(row["plain_tokens_per_s"]), float(row["drafted_tokens_per_s"])
    assert speed.speculation is not None
    estimated = speed.speculation.plain.mid
    moved = drafted * estimated / plain
    generation = speed.generation
    return Pair(
        f"{row['count']}× {row['gpu']} ({row['backend']}), {row['draft_tokens']} drafted",
        row["fitted"] == "yes", drafted / plain, generation.mid / estimated,
        generation.low <= moved <= generation.high,
    )  # fmt: skip


def main() -> int:
    found = list(pairs(load_catalog()))
    print(f"{'pair':58} {'measured':>8} {'estimate':>8} {'off':>6}")
    for pair in found:
        mark = "" if pair.fitted else "  unseen"
        print(
            f"{pair.name:58} {pair.measured_gain:7.2f}x {pair.gain:7.2f}x "
            f"{math.expm1(pair.log_error):+6.0%}{mark}"
        )
    for title, chosen in (
        ("seen when the constants were made", [pair for pair in found if pair.fitted]),
        ("unseen", [pair for pair in found if not pair.fitted]),
    ):
        errors = [abs(math.expm1(pair.log_error)) for pair in chosen]
        within = sum(error <= 0.2 for error in errors) / len(errors)
        inside = sum(pair.inside for pair in chosen) / len(chosen)
        print(
            f"{title}: {len(chosen)} pairs, median {median(errors):.0%}, worst {max(errors):.0%}, "
            f"within 20 % {within:.0%}, in the range {inside:.0%}"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
