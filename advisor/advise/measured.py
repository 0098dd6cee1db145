"""Estimates and table rows that a person's own measurements correct.

All models on a measured device are corrected. The very model, quantization and placement that was
measured shows what was measured.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from advisor.advise.calibration import Calibration, Known
from advisor.advise.fit import FitRow
from advisor.advise.measured_names import processor_id
from advisor.advise.uses import Use
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Assessment, Estimate, Range, Speed
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import assess, estimate
from advisor.estimate.speed import predict
from advisor.estimate.speed_times import runners_of
from advisor.estimate.weights import WeightPlan, weight_plan
from advisor.estimate.words import explain_verdict
from advisor.text import say

_NO_FACTOR = 0.005  # nearer to 1 it prints as 1.00


def estimate_with(
    own: Calibration,
    model: Model,
    rig: Rig,
    scenario: Scenario,
    *,
    comfortable_tokens_per_s: float = 10.0,
    plan: WeightPlan | None = None,
    as_if_it_fitted: bool = False,
) -> Estimate:
    """The estimate, corrected by the person's own measurements."""
    base = load_speed_model()
    corrected = estimate(
        model,
        rig,
        scenario,
        comfortable_tokens_per_s=comfortable_tokens_per_s,
        speed_model=base.with_corrections(own.corrections),
        plan=plan,
        as_if_it_fitted=as_if_it_fitted,
    )
    if corrected.speed is None or model.architecture is None or not own.corrections:
        return corrected
    placement = corrected.placement
    known = _found(
        own,
        model.same_as or model.id,
        scenario.quant,
        placement.gpu_layers,
        placement.cpu_moe_layers,
        rig,
        scenario,
    )
    if known is None:
        speed = _explained(corrected.speed, _decode_factor(own, rig, scenario))
        return replace(corrected, speed=speed)
    read = plan or weight_plan(model, scenario.quant, scenario.imatrix)
    plain = predict(base, read, model.architecture, placement, rig, scenario)
    assert plain is not None  # a correction moves figures, it does not make them
    speed = _measured_speed(corrected.speed, plain, known)
    assessment = assess(placement, rig, speed, comfortable_tokens_per_s)
    return explain_verdict(replace(corrected, speed=speed, assessment=assessment), rig)


def measured_rows(
    own: Calibration, rows: Sequence[FitRow], rig: Rig, scenario: Scenario, use: Use
) -> tuple[FitRow, ...]:
    """The rows, with those that were measured showing it."""
    measured = {(known.model_id, known.quant) for known in own.known}
    if not measured:
        return tuple(rows)
    return tuple(
        _measured_row(own, row, rig, scenario, use)
        if (row.model.id, row.quant) in measured
        else row
        for row in rows
    )


def _measured_row(own: Calibration, row: FitRow, rig: Rig, scenario: Scenario, use: Use) -> FitRow:
    known = _found(own, row.model.id, row.quant, row.gpu_layers, row.cpu_moe_layers, rig, scenario)
    if known is None or row.assessment is Assessment.DOES_NOT_FIT:
        return row
    answer = estimate_with(
        own, row.model, rig, replace(scenario, quant=row.quant),
        comfortable_tokens_per_s=use.comfortable_tokens_per_s,
    )  # fmt: skip
    speed = answer.speed
    if speed is None or answer.placement.gpu_layers != row.gpu_layers:
        return row
    return replace(
        row,
        assessment=answer.assessment,
        generation=speed.generation,
        prefill=speed.prefill,
        time_to_first_token_s=speed.time_to_first_token_s,
        measured=speed.measured,
    )


def _found(
    own: Calibration,
    model_id: str,
    quant: str,
    gpu_layers: int,
    cpu_moe_layers: int,
    rig: Rig,
    scenario: Scenario,
) -> Known | None:
    """What was measured with this very model, quantization, placement and hardware."""
    for known in own.known:
        if (
            (known.model_id, known.quant) == (model_id, quant)
            and (known.gpu_layers, known.cpu_moe_layers) == (gpu_layers, cpu_moe_layers)
            and known.kv_types == (scenario.kv_type_k, scenario.kv_type_v)
            and (known.device_ids, known.backend) == _hardware(rig, scenario)
        ):
            return known
    return None


def _hardware(rig: Rig, scenario: Scenario) -> tuple[tuple[str, ...], str]:
    """The devices that work and the first one's backend."""
    runners = runners_of(rig, scenario)
    if rig.gpus and not scenario.cpu_only:
        first = runners.gpus[0]
        return tuple(gpu.spec.id for gpu in rig.gpus), first.backend if first else ""
    return (processor_id(runners.cpu.traits.id),) if runners.cpu else (), "CPU"


def _measured_speed(corrected: Speed, plain: Speed, known: Known) -> Speed:
    generation, prefill = corrected.generation, corrected.prefill
    token_time = corrected.token_time
    if known.decode_log_factor is not None:
        factor = math.exp(known.decode_log_factor)
        generation = _around(plain.generation.mid / factor, known.decode_spread)
        scaled = tuple(replace(p, seconds=p.seconds * factor) for p in plain.token_time)
        token_time = _explained(replace(plain, token_time=scaled), factor).token_time
    if known.prefill_log_factor is not None:
        prefill = _around(
            plain.prefill.mid / math.exp(known.prefill_log_factor), known.prefill_spread
        )
    # The wait is the prompt's time and one step: scale it as the prompt, which is most of it.
    wait = corrected.time_to_first_token_s
    ratio = corrected.prefill.mid / prefill.mid
    first = Range(wait.low * ratio, wait.mid * ratio, wait.high * ratio)
    return replace(
        corrected,
        generation=generation,
        prefill=prefill,
        time_to_first_token_s=first,
        token_time=token_time,
        measured=known.decode_log_factor is not None,
        basis=say("You measured this model here; other contexts follow from it."),
    )


def _decode_factor(own: Calibration, rig: Rig, scenario: Scenario) -> float:
    """What generation takes times the estimate; 1 where several unlike devices share the work."""
    device_ids, backend = _hardware(rig, scenario)
    if len(set(device_ids)) != 1:
        return 1.0
    return next(
        (
            math.exp(each.decode_log_factor)
            for each in own.corrections
            if each.backend == backend
            and device_ids[0] in (each.device_id, processor_id(each.device_id))
        ),
        1.0,
    )


def _explained(speed: Speed, factor: float) -> Speed:
    """`speed` with formulas that say by what they were corrected."""
    if abs(factor - 1) < _NO_FACTOR:
        return speed
    parts = tuple(
        replace(part, formula=f"({part.formula}) × {factor:.2f} (measured)")
        if part.formula
        else part
        for part in speed.token_time
    )
    return replace(speed, token_time=parts)


def _around(mid: float, spread: float) -> Range:
    return Range(mid * (1 - spread), mid, mid * (1 + spread))
