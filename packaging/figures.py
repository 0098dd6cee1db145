"""Sizes and time to first paint, printed beside those recorded for the previous release."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from common import HERE, say

RECORD = HERE / "figures.json"


def previous(system: str, release: str) -> Mapping[str, float]:
    """The last release before `release` that was recorded for this system; {} without one."""
    releases = json.loads(RECORD.read_text(encoding="utf-8"))
    before = [each for each in releases if each["version"] != release]
    found: Mapping[str, float] = before[-1]["figures"].get(system, {}) if before else {}
    return found


def show(system: str, release: str, figures: Mapping[str, float]) -> None:
    before = previous(system, release)
    for name, value in figures.items():
        unit = "ms" if name.endswith("_ms") else "MB"
        label = name.rsplit("_", 1)[0].replace("_", " ")
        old = before.get(name)
        change = f" (previous release {old:.0f} {unit}, {value / old - 1:+.0%})" if old else ""
        say(f"{label:28s} {value:8.1f} {unit}{change}")


def record(system: str, release: str, figures: Mapping[str, float]) -> None:
    """Writes them into the list, for the next release to be compared with."""
    releases = json.loads(RECORD.read_text(encoding="utf-8"))
    if not releases or releases[-1]["version"] != release:
        releases.append({"version": release, "figures": {}})
    rounded = {name: round(value, 1) for name, value in figures.items()}
    releases[-1]["figures"][system] = rounded
    RECORD.write_text(json.dumps(releases, indent=1) + "\n", encoding="utf-8")


def megabytes(path: Path) -> float:
    return path.stat().st_size / 1e6
