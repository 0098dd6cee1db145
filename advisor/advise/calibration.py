"""What a person's own runs say about a rig's devices, beside what is estimated for them.

A run speaks for the device that took most of its time.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from statistics import median

from advisor.advise.measured_names import processor_id
from advisor.catalog.load import Catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.scenario import FlashAttention, Scenario, Split
from advisor.domain.throughput import Correction, Measurement
from advisor.errors import InputError
from advisor.estimate.engine import estimate
from advisor.estimate.speed import layout_of
from advisor.estimate.speed_calibrate import (
    LARGEST_LOG_FACTOR,
    MeasuredRun,
    calibrate,
    own_log_factor,
)
from advisor.estimate.speed_rates import cpu_of
from advisor.estimate.speed_times import runners_of
from advisor.estimate.weights import weight_plan
from advisor.text import say
from advisor.units import format_digits

_ALL_LAYERS = 999  # as -ngl
_DEFAULT_GENERATED, _DEFAULT_PROMPT = 128, 512  # tokens of a run that does not say


@dataclass(frozen=True, slots=True)
class Comparison:
    """A measurement beside the estimate without any correction, at the run's own settings."""

    measurement: Measurement
    model: Model
    device_id: str
    device_name: str
    backend: str
    log_factor: float  # log(measured seconds / estimated seconds)
    shown_backend: str  # with which the device's figures are shown

    @property
    def estimated_tokens_per_s(self) -> float:
        return self.measurement.tokens_per_s * math.exp(self.log_factor)


@dataclass(frozen=True, slots=True)
class Known:
    """What was measured of one model: log factors on the estimated times, None where only the
    other kind was run. `spread` is the deviation between repetitions, as a share."""

    model_id: str
    quant: str
    gpu_layers: int
    cpu_moe_layers: int
    kv_types: tuple[str, str]
    device_ids: tuple[str, ...]
    backend: str
    decode_log_factor: float | None
    prefill_log_factor: float | None
    decode_spread: float = 0.0
    prefill_spread: float = 0.0


@dataclass(frozen=True, slots=True)
class Calibration:
    """What all measurements that belong to a rig's devices say."""

    corrections: tuple[Correction, ...] = ()
    known: tuple[Known, ...] = ()
    comparisons: tuple[Comparison, ...] = ()


UNCORRECTED = Calibration()


def calibration(
    catalog: Catalog, measurements: Sequence[Measurement], rig: Rig, source: str = ""
) -> Calibration:
    """From named measurements (`named_runs`); those of devices that the rig lacks, and of models
    that the catalog no longer has, are left out."""
    pairs = [
        (run, comparison)
        for measurement in measurements
        for run, comparison in _compared(catalog, measurement, rig)
    ]
    if not pairs:
        return UNCORRECTED
    corrected = calibrate(load_speed_model(), [run for run, _ in pairs], source)
    return Calibration(
        corrected.corrections, _known(pairs), tuple(comparison for _, comparison in pairs)
    )


def check_plausible(catalog: Catalog, measurements: Iterable[Measurement], rig: Rig) -> None:
    """Raises InputError for a run that cannot have been of this model on this hardware."""
    for measurement in measurements:
        assert measurement.model_id is not None
        model = catalog.model(measurement.model_id)
        for _, comparison in _all_compared(catalog, measurement, rig):
            if abs(comparison.log_factor) > LARGEST_LOG_FACTOR:
                raise InputError(
                    say(
                        "{tokens_per_s} tokens/s for {name} {quant} is more than "
                        "ten times off the {estimated_tokens_per_s} estimated for "
                        "{device_name}: it measured something else",
                        tokens_per_s=format_digits(measurement.tokens_per_s, 4),
                        name=model.name,
                        quant=measurement.quant,
                        estimated_tokens_per_s=format_digits(comparison.estimated_tokens_per_s, 3),
                        device_name=comparison.device_name,
                    )
                )


def _compared(
    catalog: Catalog, measurement: Measurement, rig: Rig
) -> list[tuple[MeasuredRun, Comparison]]:
    return [
        (run, comparison)
        for run, comparison in _all_compared(catalog, measurement, rig)
        if abs(comparison.log_factor) <= LARGEST_LOG_FACTOR
    ]


def _all_compared(
    catalog: Catalog, measurement: Measurement, rig: Rig
) -> list[tuple[MeasuredRun, Comparison]]:
    """One pair, or none where the measurement says nothing about this rig."""
    model = next((m for m in catalog.models if m.id == measurement.model_id), None)
    home = _home(rig, measurement)
    if model is None or model.architecture is None or home is None or measurement.quant is None:
        return []
    run = _run(model, home, measurement)
    runner, log_factor = own_log_factor(load_speed_model(), run)
    if runner is None:
        return []
    traits = runner.traits
    shown = next(
        (
            each.backend
            for each in runners_of(home, Scenario()).gpus
            if each is not None and each.traits.id == traits.id
        ),
        runner.backend,
    )
    comparison = Comparison(
        measurement, model, traits.id, traits.name, runner.backend, log_factor, shown
    )
    return [(run, comparison)]


def _home(rig: Rig, measurement: Measurement) -> Rig | None:
    """The part of `rig` that is the hardware of the measurement; None where it lacks some."""
    cpu = cpu_of(rig)
    if cpu is not None and measurement.device_ids == (processor_id(cpu.id),):
        return replace(rig, gpus=())
    left, used = list(rig.gpus), []
    for device_id in measurement.device_ids:
        gpu = next((gpu for gpu in left if gpu.spec.id == device_id), None)
        if gpu is None:
            return None
        left.remove(gpu)
        used.append(gpu)
    return replace(rig, gpus=tuple(used)) if used else None


@lru_cache(maxsize=256)
def _run(model: Model, home: Rig, measurement: Measurement) -> MeasuredRun:
    assert model.architecture is not None and measurement.quant is not None
    scenario = run_scenario(measurement, bool(home.gpus))
    placed = estimate(model, home, scenario).placement
    return MeasuredRun(
        measurement,
        weight_plan(model, measurement.quant),
        model.architecture,
        layout_of(placed, len(home.gpus)),
        home,
        scenario,
    )


def run_scenario(measurement: Measurement, on_gpus: bool) -> Scenario:
    """The settings of a llama-bench run: what it does not print has the tool's default."""
    default = _DEFAULT_GENERATED if measurement.metric == "tg" else _DEFAULT_PROMPT
    layers = measurement.gpu_layers
    flash = FlashAttention.OFF if measurement.flash_attention is False else FlashAttention.AUTO
    return Scenario(
        quant=measurement.quant or "",
        context=measurement.depth + (measurement.n_tokens or default),
        kv_type_k=measurement.kv_type_k or "f16",
        kv_type_v=measurement.kv_type_v or "f16",
        flash_attention=flash,
        ubatch=measurement.ubatch or 512,
        outputs=0,
        backend=measurement.backend if on_gpus else None,
        split=Split.TENSOR if measurement.split == "row" else Split.LAYER,
        gpu_layers=_ALL_LAYERS if layers is None or layers < 0 else layers,
        cpu_moe_layers=measurement.cpu_moe_layers or 0,
        threads=measurement.threads,
        cpu_only=not on_gpus,
    )


def _known(pairs: Sequence[tuple[MeasuredRun, Comparison]]) -> tuple[Known, ...]:
    groups: dict[tuple[object, ...], list[tuple[MeasuredRun, Comparison]]] = defaultdict(list)
    for run, comparison in pairs:
        groups[_placed(run, comparison)].append((run, comparison))
    return tuple(_known_of(group) for group in groups.values())


def _placed(run: MeasuredRun, comparison: Comparison) -> tuple[object, ...]:
    measurement = comparison.measurement
    return (measurement.model_id, measurement.quant, measurement.device_ids, comparison.backend,
            *_layers(run), run.scenario.kv_type_k, run.scenario.kv_type_v)  # fmt: skip


def _layers(run: MeasuredRun) -> tuple[int, int]:
    on_gpus = run.architecture.n_blocks + 1 - int(run.layout.edges[0, 0])
    return on_gpus, int(run.layout.cpu_moe_layers[0])


def _known_of(group: Sequence[tuple[MeasuredRun, Comparison]]) -> Known:
    run, comparison = group[0]
    measurement = comparison.measurement
    assert measurement.model_id is not None and measurement.quant is not None
    gpu_layers, cpu_moe_layers = _layers(run)
    decode, prefill = (
        [run for run, _ in group if run.measurement.metric == metric] for metric in ("tg", "pp")
    )
    return Known(
        model_id=measurement.model_id,
        quant=measurement.quant,
        gpu_layers=gpu_layers,
        cpu_moe_layers=cpu_moe_layers,
        kv_types=(run.scenario.kv_type_k, run.scenario.kv_type_v),
        device_ids=measurement.device_ids,
        backend=comparison.backend,
        decode_log_factor=median(map(_log_factor_at_start, decode)) if decode else None,
        prefill_log_factor=median(map(_log_factor_at_start, prefill)) if prefill else None,
        decode_spread=_spread(decode),
        prefill_spread=_spread(prefill),
    )


def _log_factor_at_start(run: MeasuredRun) -> float:
    """As people read "tg128": the speed at the depth where it began, not half-way through."""
    measured = run.measurement
    if measured.metric == "tg":
        run = replace(run, measurement=replace(measured, n_tokens=1))
    return own_log_factor(load_speed_model(), run)[1]


def _spread(runs: Sequence[MeasuredRun]) -> float:
    shares = [(run.measurement.stddev or 0.0) / run.measurement.tokens_per_s for run in runs]
    return max(shares, default=0.0)
