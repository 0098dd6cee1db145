"""The words for verdicts and placements, shared by the window, the command line and exports."""

from __future__ import annotations

from advisor.domain.result import Assessment, Range, Verdict
from advisor.units import format_rates

ASSESSMENT_WORDS = {
    Assessment.RUNS_WELL: "Runs well",
    Assessment.TIGHT: "Tight",
    Assessment.SLOW: "Slow",
    Assessment.DOES_NOT_FIT: "Does not fit",
    Assessment.UNKNOWN: "Unknown",
}
PLACEMENT_WORDS = {
    Verdict.GPU: "GPU",
    Verdict.SPLIT: "GPU+RAM",
    Verdict.CPU: "RAM",
    Verdict.NONE: "",
}


def format_range(value: Range | None) -> str:
    """`49–59`, or an en dash when unknown; one figure when both ends are nearly the same."""
    if value is None:
        return "–"
    return format_rates(value.low, value.high)
