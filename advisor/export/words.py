"""The words for verdicts and placements, shared by the window, the command line and exports."""

from __future__ import annotations

from advisor.domain.result import Assessment, Range, Verdict
from advisor.text import number, say
from advisor.units import format_rates


def assessment_word(assessment: Assessment) -> str:
    """What people see of a verdict."""
    match assessment:
        case Assessment.RUNS_WELL:
            return say("Runs well")
        case Assessment.TIGHT:
            return say("Tight")
        case Assessment.SLOW:
            return say("Slow")
        case Assessment.DOES_NOT_FIT:
            return say("Does not fit")
        case Assessment.UNKNOWN:
            return say("Unknown")


def placement_word(verdict: Verdict) -> str:
    """Where it runs; empty where it does not."""
    match verdict:
        case Verdict.GPU:
            return say("GPU")
        case Verdict.SPLIT:
            return say("GPU+RAM")
        case Verdict.CPU:
            return say("RAM")
        case Verdict.NONE:
            return ""


def format_range(value: Range | None) -> str:
    """`49–59`, or an en dash when unknown; one figure when both ends are nearly the same."""
    if value is None:
        return "–"
    return format_rates(value.low, value.high)


def share_text(share: float) -> str:
    """`12 %`; what rounds to nothing is said to be less than one."""
    return say("less than 1 %") if share < 0.01 else number(share, ".0%")
