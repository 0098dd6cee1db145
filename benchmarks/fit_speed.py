"""Fits `catalog/throughput/parameters.json` to the measured rows: `python -m benchmarks.fit_speed`.

Deterministic: the same rows give the same file. The ranges come from cross-validation (rows of
held-out devices and of held-out models), never from the fit's own residuals.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from advisor.bundled import bundled_dir
from advisor.domain.throughput import Spread
from benchmarks.measured import Case
from benchmarks.speed_cases import all_cases, dataset
from benchmarks.speed_cv import cross_validate
from benchmarks.speed_priors import BASES
from benchmarks.speed_regression import is_circumstance
from benchmarks.speed_spreads import Circumstances, spreads_of
from benchmarks.speed_training import Found, train_decode, train_prefill

_NEGLIGIBLE = 2e-3  # log units


def main() -> None:
    cases, refused = all_cases()
    tg, pp = dataset(cases, "tg"), dataset(cases, "pp")
    decode, _ = train_decode(tg, tg.weights)
    prefill, _ = train_prefill(pp, pp.weights, decode)
    spreads: dict[str, Spread] = {}
    for data in (tg, pp):
        spreads |= spreads_of(Circumstances(data), cross_validate(data, decode))
    path = bundled_dir("catalog") / "throughput" / "parameters.json"
    write_parameters(path, {**decode, **prefill}, spreads, cases)
    print(f"{path}: {len(tg.cases)} generation and {len(pp.cases)} prompt rows, "
          f"{len(refused)} rows that the catalog cannot name")  # fmt: skip


def write_parameters(
    path: Path, found: Found, spreads: dict[str, Spread], cases: Sequence[Case]
) -> None:
    """One term or range a line, offsets sorted by tag."""
    terms = []
    for name, base in BASES.items():
        offsets = {
            tag: round(value, 4)
            for (term, tag), value in sorted(found.items())
            if term == name and tag and abs(value) >= _NEGLIGIBLE and not is_circumstance(tag)
        }
        terms.append({
            "name": name, "unit": base.unit, "meaning": base.meaning,
            "base": round(found.get((name, ""), base.log), 4), "offsets": offsets,
        })  # fmt: skip
    ranges = [
        {"kind": kind, "low": round(s.low, 4), "high": round(s.high, 4), "n_rows": s.n_rows}
        for kind, s in sorted(spreads.items())
    ]
    text = json.dumps(
        {"terms": terms, "spreads": ranges, "known": known_tags(cases)}, indent=1, sort_keys=False
    )
    path.write_text(text + "\n", encoding="utf-8")


def known_tags(cases: Sequence[Case]) -> list[str]:
    """Devices, families and vendors that rows of the fit ran on."""
    from advisor.estimate.speed_times import runners_of

    tags: set[str] = set()
    for case in cases:
        if case.row.excluded:
            continue
        runners = runners_of(case.rig, case.scenario)
        working = runners.gpus if case.layout.edges.shape[1] > 1 else (runners.cpu,)
        for runner in working:
            if runner is not None:
                tags |= {t for t in runner.traits.tags if t.split(":")[0] in _KNOWN}
    return sorted(tags)


_KNOWN = ("device", "family", "vendor")

if __name__ == "__main__":
    main()
