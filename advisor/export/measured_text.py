"""A person's measurements in words: each beside its estimate, and what they do to all others."""

from __future__ import annotations

import math

from advisor.advise.calibration import Calibration, Comparison
from advisor.domain.throughput import Correction
from advisor.text import later, number, say
from advisor.units import format_measured_rate, format_rate, format_tokens

_AS_ESTIMATED = 0.005  # less is not worth a word


def comparison_text(comparison: Comparison) -> str:
    """`Llama 3.1 8B Q4_K_M writes 131 tok/s, measured (estimated 142)`."""
    run = comparison.measurement
    sentences = {
        (True, False): later(
            "{model} {quant} writes {measured} tok/s, measured (estimated {estimated})"
        ),
        (True, True): later(
            "{model} {quant} writes {measured} tok/s at {depth} context, measured (estimated "
            "{estimated})"
        ),
        (False, False): later(
            "{model} {quant} reads prompts at {measured} tok/s, measured (estimated {estimated})"
        ),
        (False, True): later(
            "{model} {quant} reads prompts at {measured} tok/s at {depth} context, measured "
            "(estimated {estimated})"
        ),
    }
    return say(
        sentences[run.metric == "tg", bool(run.depth)],
        model=comparison.model.name,
        quant=run.quant,
        measured=format_measured_rate(run.tokens_per_s),
        depth=format_tokens(run.depth),
        estimated=format_rate(comparison.estimated_tokens_per_s),
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
    writes = say("writes {pace}", pace=_against(correction.decode_log_factor))
    reads = say("reads prompts {pace}", pace=_against(correction.prefill_log_factor))
    if metrics >= {"tg", "pp"}:
        what = say("{writes} and {reads}", writes=writes, reads=reads)
    else:
        what = writes if "tg" in metrics else reads
    return say(
        "{device} ({backend}) {what}: the figures of all models on it are corrected by your "
        "measurement."
        if run.backend == run.shown_backend
        else "{device} ({backend}) {what}: its figures with {backend} are corrected, not those "
        "with {shown}.",
        device=run.device_name,
        backend=run.backend,
        what=what,
        shown=run.shown_backend,
    )


def _against(log_factor: float) -> str:
    change = math.exp(-log_factor) - 1
    if abs(change) < _AS_ESTIMATED:
        return say("as fast as estimated")
    return say(
        "{share} faster than estimated" if change > 0 else "{share} slower than estimated",
        share=number(abs(change), ".0%"),
    )
