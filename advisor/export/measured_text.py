"""A person's measurements in words: each beside its estimate, and what they do to all others."""

from __future__ import annotations

import math

from advisor.advise.calibration import Calibration, Comparison
from advisor.domain.throughput import Correction
from advisor.units import format_measured_rate, format_rate, format_tokens

_AS_ESTIMATED = 0.005  # less is not worth a word


def comparison_text(comparison: Comparison) -> str:
    """`Llama 3.1 8B Q4_K_M writes 131 tok/s, measured (estimated 142)`."""
    run = comparison.measurement
    verb = "writes" if run.metric == "tg" else "reads prompts at"
    depth = f" at {format_tokens(run.depth)} context" if run.depth else ""
    return (
        f"{comparison.model.name} {run.quant} {verb} {format_measured_rate(run.tokens_per_s)} "
        f"tok/s{depth}, measured (estimated {format_rate(comparison.estimated_tokens_per_s)})"
    )


def effects(own: Calibration) -> list[str]:
    """A sentence for each device that the measurements correct."""
    sentences = []
    for correction in own.corrections:
        device = correction.device_id, correction.backend
        runs = [each for each in own.comparisons if (each.device_id, each.backend) == device]
        if runs:
            metrics = {each.measurement.metric for each in runs}
            sentences.append(_effect(correction, runs[0], metrics))
    return sentences


def _effect(correction: Correction, run: Comparison, metrics: set[str]) -> str:
    parts = []
    if "tg" in metrics:
        parts.append(f"writes {_against(correction.decode_log_factor)}")
    if "pp" in metrics:
        parts.append(f"reads prompts {_against(correction.prefill_log_factor)}")
    corrected = "the figures of all models on it are corrected by your measurement"
    if run.backend != run.shown_backend:
        corrected = (
            f"its figures with {run.backend} are corrected, not those with {run.shown_backend}"
        )
    return f"{run.device_name} ({run.backend}) {' and '.join(parts)}: {corrected}."


def _against(log_factor: float) -> str:
    change = math.exp(-log_factor) - 1
    if abs(change) < _AS_ESTIMATED:
        return "as fast as estimated"
    return f"{abs(change):.0%} {'faster' if change > 0 else 'slower'} than estimated"
