"""Corrects the speed model by a person's own measurements."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario
from advisor.domain.throughput import Correction, Measurement, SpeedModel
from advisor.estimate.speed import ReadsPerToken, prompt_seconds, step_seconds, weight_work
from advisor.estimate.speed_stack import Layout, WorkStack
from advisor.estimate.speed_times import Runner, decode_seconds, decode_work, runners_of

_DEFAULT_GENERATED = 128  # tokens of a run that does not say
_DEFAULT_PROMPT = 512
LARGEST_LOG_FACTOR = math.log(10)  # beyond it, the run is of something else


@dataclass(frozen=True, slots=True)
class MeasuredRun:
    """A measurement with what it ran: the model's plan and shape, where its blocks lay, and the
    scenario of the run (quantization, cache types, flash attention, backend)."""

    measurement: Measurement
    plan: ReadsPerToken
    architecture: Architecture
    layout: Layout
    rig: Rig
    scenario: Scenario


def calibrate(model: SpeedModel, runs: Sequence[MeasuredRun], source: str = "") -> SpeedModel:
    """`model` corrected so that its estimates meet `runs` in the middle, for all models on their
    devices. Earlier corrections of those devices are replaced, others kept; the fitted parameters
    stay untouched, so `with_corrections(())` undoes everything.

    A run counts for the device that takes most of its time. Runs that are more than ten times off
    the estimate are ignored: they measured something else.
    """
    plain = model.with_corrections(())
    logs: dict[tuple[str, str], dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for run in runs:
        runner, log_factor = own_log_factor(plain, run)
        if runner is not None and abs(log_factor) <= LARGEST_LOG_FACTOR:
            logs[runner.traits.id, runner.backend][run.measurement.metric].append(log_factor)
    fresh = [
        _correction(device, backend, by_metric, source)
        for (device, backend), by_metric in sorted(logs.items())
    ]
    replaced = {(correction.device_id, correction.backend) for correction in fresh}
    kept = [c for c in model.corrections if (c.device_id, c.backend) not in replaced]
    return model.with_corrections((*kept, *fresh))


def _correction(
    device: str, backend: str, by_metric: dict[str, list[float]], source: str
) -> Correction:
    """The middle of the runs. With runs of one kind only, the other kind is left as it is."""
    return Correction(
        device_id=device,
        backend=backend,
        decode_log_factor=_middle(by_metric.get("tg", ())),
        prefill_log_factor=_middle(by_metric.get("pp", ())),
        n_runs=sum(len(values) for values in by_metric.values()),
        source=source,
    )


def _middle(values: Iterable[float]) -> float:
    found = list(values)
    return median(found) if found else 0.0


def own_log_factor(model: SpeedModel, run: MeasuredRun) -> tuple[Runner | None, float]:
    """The device that takes most of the time, and log(measured seconds / estimated seconds);
    None and 0 where the speed of a device is unknown."""
    measured = run.measurement
    stack = WorkStack([run.architecture], [weight_work(run.plan)])
    runners = runners_of(run.rig, run.scenario)
    if measured.metric == "tg":
        depth = measured.depth + (measured.n_tokens or _DEFAULT_GENERATED) // 2
        scenario = replace(run.scenario, depth=depth, batch=1)
        estimated = float(step_seconds(model, stack, run.layout, runners, scenario)[0])
        seconds = 1 / measured.tokens_per_s
    else:
        tokens = measured.n_tokens or _DEFAULT_PROMPT
        scenario = replace(run.scenario, depth=measured.depth, prompt_tokens=tokens)
        estimated = float(prompt_seconds(model, stack, run.layout, runners, scenario)[0])
        seconds = tokens / measured.tokens_per_s
    if not math.isfinite(estimated):
        return None, 0.0
    work = decode_work(stack, run.layout, runners, scenario, scenario.depth)
    times = decode_seconds(model, work)
    runner = max(times, key=lambda part: float(part[1].total[0]))[0]
    return runner, math.log(seconds / estimated)
