"""The one door of the estimates: a model, a rig and a scenario in, an `Estimate` out."""

from __future__ import annotations

from dataclasses import replace

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import (
    Assessment,
    DeviceUse,
    Estimate,
    MemoryParts,
    Placement,
    RamUse,
    Speed,
    Verdict,
)
from advisor.domain.scenario import Scenario
from advisor.domain.throughput import SpeedModel
from advisor.errors import InputError
from advisor.estimate.kv_cache import check_kv_types
from advisor.estimate.placement import Fleet, Layout, Usage
from advisor.estimate.prepared import Prepared, prepare, verdict_of
from advisor.estimate.speed import predict
from advisor.estimate.weights import WeightPlan
from advisor.estimate.words import explain_verdict, memory_notes, placement_reason
from advisor.text import say

COMFORTABLE_SPARE = 0.10  # of usable memory: below it a model fits tightly


def estimate(
    model: Model,
    rig: Rig,
    scenario: Scenario,
    *,
    comfortable_tokens_per_s: float = 10.0,
    speed_model: SpeedModel | None = None,
    plan: WeightPlan | None = None,
    as_if_it_fitted: bool = False,
) -> Estimate:
    """Memory, placement, speed and verdict of `model` on `rig`.

    `speed_model` None leaves the speed unknown; `plan` is given for a file, whose tensors are
    known; `as_if_it_fitted` gives a speed even where memory is short, for the closest placement.
    Raises InputError for settings that llama.cpp refuses; a model whose shape is not published
    gives an estimate that says so.
    """
    if model.architecture is None:
        return _unknown_shape(model, rig, scenario)
    arch = model.architecture
    prepared, placement = _placed(model, rig, scenario, plan)
    plan, verdict = prepared.plan, placement.verdict
    speed = None
    wanted = speed_model is not None and not prepared.moves_tensors
    if speed_model is not None and wanted and (as_if_it_fitted or verdict is not Verdict.NONE):
        speed = predict(speed_model, plan, arch, placement, rig, scenario)
    return _answer(
        model, arch, plan, rig, scenario, placement, speed,
        prepared.longest_on_gpus if verdict is Verdict.GPU else prepared.longest_anywhere,
        comfortable_tokens_per_s,
        say("the speed was not asked for")
        if speed_model is None
        else say("nobody has measured tensors placed by name")
        if prepared.moves_tensors
        else say("the memory bandwidth of this hardware"),
    )  # fmt: skip


def placed(
    model: Model, rig: Rig, scenario: Scenario, *, plan: WeightPlan | None = None
) -> Placement:
    """Where a model of known shape lies and what that takes: an `estimate` without speed and
    longest context, in a fraction of its time."""
    return _placed(model, rig, scenario, plan)[1]


def _placed(
    model: Model, rig: Rig, scenario: Scenario, plan: WeightPlan | None
) -> tuple[Prepared, Placement]:
    arch = model.architecture
    assert arch is not None
    check_scenario(arch, scenario)
    settings = replace(scenario, context=1, depth=0, prompt_tokens=1)
    prepared = prepare(model, rig, settings, plan)
    placer, layout, usage = prepared.place(scenario.context, scenario)
    verdict = verdict_of(placer, layout, usage)
    return prepared, _placement(arch, rig, prepared.fleet, layout, usage, verdict)


def check_scenario(arch: Architecture, scenario: Scenario) -> None:
    """Raise InputError naming the field that cannot be used."""
    for name in ("context", "ubatch", "batch_size", "parallel"):
        if getattr(scenario, name) < 1:
            raise InputError(f"{name} must be at least 1", field=name)
    check_kv_types(arch, scenario)


def _placement(
    arch: Architecture, rig: Rig, fleet: Fleet, layout: Layout, usage: Usage, verdict: Verdict
) -> Placement:
    bounds = layout.bounds[:, 0]
    devices = tuple(
        DeviceUse(
            name=rig.gpus[index].spec.name,
            capacity_bytes=rig.gpus[index].capacity_bytes,
            usable_bytes=rig.gpus[index].usable_bytes,
            parts=_device_parts(usage, index),
            n_layers=int(bounds[index + 1] - bounds[index]),
            compute_high_bytes=int(usage.compute_high[index, 0]),
        )
        for index in range(fleet.n_devices)
    )
    ram = RamUse(
        rig.memory.usable_bytes,
        MemoryParts(
            weights_bytes=int(usage.ram_weights[0]),
            kv_cache_bytes=int(usage.ram_cache[0]),
            recurrent_state_bytes=int(usage.ram_state[0]),
            compute_buffer_bytes=int(usage.ram_compute[0]),
            output_buffer_bytes=int(usage.ram_output[0]),
        ),
    )
    placement = Placement(
        verdict=verdict,
        gpu_layers=int(arch.n_blocks + 1 - bounds[0]),
        n_layers=arch.n_blocks,
        cpu_moe_layers=int(layout.cpu_moe[0]),
        devices=devices,
        ram=ram,
    )
    return placement_reason(placement, rig)


def _device_parts(usage: Usage, index: int) -> MemoryParts:
    return MemoryParts(
        weights_bytes=int(usage.weights[index, 0]),
        kv_cache_bytes=int(usage.cache[index, 0]),
        recurrent_state_bytes=int(usage.state[index, 0]),
        compute_buffer_bytes=int(usage.compute[index, 0]),
        runtime_overhead_bytes=int(usage.overhead[index, 0]),
    )


def _answer(
    model: Model,
    arch: Architecture,
    plan: WeightPlan,
    rig: Rig,
    scenario: Scenario,
    placement: Placement,
    speed: Speed | None,
    max_context: int,
    comfortable_tokens_per_s: float,
    without_speed: str,
) -> Estimate:
    memory = sum((device.parts for device in placement.devices), placement.ram.parts)
    assessment = assess(placement, rig, speed, comfortable_tokens_per_s)
    unknown = None
    if placement.verdict is not Verdict.NONE and speed is None:
        unknown = without_speed
    answer = Estimate(
        model_id=model.id,
        model_name=model.name,
        scenario=scenario,
        memory=memory,
        file_bytes=plan.file_bytes,
        file_bytes_basis=plan.basis,
        placement=placement,
        speed=speed,
        max_context=max_context,
        assessment=assessment,
        notes=memory_notes(model, rig, scenario, plan),
        unknown=unknown,
    )
    return explain_verdict(answer, rig)


def assess(
    placement: Placement, rig: Rig, speed: Speed | None, comfortable_tokens_per_s: float
) -> Assessment:
    """The word people see, by memory to spare and the middle of the speed range."""
    if placement.verdict is Verdict.NONE:
        return Assessment.DOES_NOT_FIT
    if speed is None:
        return Assessment.UNKNOWN
    if speed.generation.mid < comfortable_tokens_per_s:
        return Assessment.SLOW
    spare = spare_share(placement, rig)
    return Assessment.RUNS_WELL if spare >= COMFORTABLE_SPARE else Assessment.TIGHT


def spare_share(placement: Placement, rig: Rig) -> float:
    """Share of the usable memory that stays free where it decides: on the fullest GPU if all lies
    there, in RAM if no GPU is used, in both together if the model is split."""
    used = [device.used_bytes for device in placement.devices]
    usable = [device.usable_bytes for device in placement.devices]
    if placement.verdict is Verdict.GPU:
        return min(1 - u / limit for u, limit in zip(used, usable, strict=True) if u)
    if rig.unified and placement.devices:
        return 1 - (sum(used) + placement.ram.used_bytes) / max(rig.memory.usable_bytes, 1)
    total = sum(usable) + placement.ram.usable_bytes
    if placement.verdict is Verdict.CPU:
        return 1 - placement.ram.used_bytes / max(placement.ram.usable_bytes, 1)
    return 1 - (sum(used) + placement.ram.used_bytes) / max(total, 1)


def _unknown_shape(model: Model, rig: Rig, scenario: Scenario) -> Estimate:
    text = say(
        "{model}: its shape is not known, so memory and speed cannot be computed."
        if model.open_weights
        else "{model}: its weights are not published, so memory and speed cannot be computed.",
        model=model.name,
    )
    empty = Placement(
        Verdict.NONE, 0, 0, 0, (), RamUse(rig.memory.usable_bytes, MemoryParts()), reason=text
    )
    return Estimate(
        model.id, model.name, scenario, MemoryParts(), 0, empty, None, 0, Assessment.UNKNOWN,
        explanation=text, unknown=say("the architecture"),
    )  # fmt: skip
