"""Sentences about an estimate: what was placed where, why a verdict, what a rule of thumb misses.

What, then why, then what to do; numbers before adjectives.
"""

from __future__ import annotations

from dataclasses import replace

from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Assessment, Estimate, MemoryParts, Placement, Speed, Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.formats import typical_mix
from advisor.estimate.weights import WeightPlan, published_file
from advisor.units import GB, format_gb, format_gib, format_params, format_rates, format_tokens

_NOTABLE_SHARE = 0.01  # of a file's size, beyond what the published figure is rounded to
RULE_OF_THUMB_BYTES_PER_PARAM = 1.2  # "1.2 GB per billion active parameters"


def placement_reason(placement: Placement, rig: Rig) -> Placement:
    """`placement` with its reason in plain words."""
    return replace(placement, reason=_reason(placement, rig))


def _reason(placement: Placement, rig: Rig) -> str:
    on_gpu = sum(device.used_bytes for device in placement.devices)
    ram = placement.ram
    if placement.verdict is Verdict.GPU:
        usable = sum(device.usable_bytes for device in placement.devices)
        return f"All of it sits in {_gpu_word(rig)}: {format_gib(on_gpu)} of {format_gib(usable)}."
    if placement.verdict is Verdict.CPU:
        return (
            f"All of it sits in system memory: {format_gib(ram.used_bytes)} "
            f"of {format_gib(ram.usable_bytes)}."
        )
    if placement.verdict is Verdict.SPLIT:
        return f"{_moved(placement)}: {_shares(placement, on_gpu)}."
    return _shortage(placement, rig)


def _gpu_word(rig: Rig) -> str:
    return "unified memory" if rig.unified else "graphics memory"


def _moved(placement: Placement) -> str:
    blocks = placement.n_layers + 1 - placement.gpu_layers
    moved = []
    if placement.cpu_moe_layers:
        moved.append(f"the experts of {placement.cpu_moe_layers} of {placement.n_layers} layers")
    if blocks > 0:
        moved.append(f"{blocks} of {placement.n_layers + 1} layers")
    what = " and ".join(moved) or "the KV cache"
    verb = "lie" if moved else "lies"
    return f"{what[0].upper()}{what[1:]} {verb} in system memory"


def _shares(placement: Placement, on_gpu: int) -> str:
    usable = sum(device.usable_bytes for device in placement.devices)
    ram = placement.ram
    return (
        f"{format_gib(on_gpu)} of {format_gib(usable)} on the GPU, "
        f"{format_gib(ram.used_bytes)} of {format_gib(ram.usable_bytes)} in RAM"
    )


def _shortage(placement: Placement, rig: Rig) -> str:
    """What is missing where: in all, on one card, or in RAM."""
    needed = sum((device.parts for device in placement.devices), placement.ram.parts)
    weights = f"{format_gib(needed.weights_bytes)} of them weights"
    graphics = sum(device.usable_bytes for device in placement.devices)
    have = placement.ram.usable_bytes + (0 if rig.unified else graphics)
    missing = needed.total_bytes - have
    if missing > 0:
        return (
            f"Needs {format_gib(missing)} more than this rig has: "
            f"{format_gib(needed.total_bytes)}, {weights}, "
            f"against {_has(placement, rig, graphics)}."
        )
    for device in placement.devices:
        if device.used_bytes > device.usable_bytes:
            return (
                f"{device.name} would need {format_gib(device.used_bytes)} of its "
                f"{format_gib(device.usable_bytes)}."
            )
    return (
        f"System memory would need {format_gib(placement.ram.used_bytes)} of its "
        f"{format_gib(placement.ram.usable_bytes)}: "
        f"{format_gib(needed.total_bytes)} in all, {weights}."
    )


def _has(placement: Placement, rig: Rig, graphics_bytes: int) -> str:
    ram = format_gib(placement.ram.usable_bytes)
    if rig.unified:
        return f"{ram} of unified memory"
    if not placement.devices:
        return f"{ram} of system memory"
    return f"{format_gib(graphics_bytes)} of graphics and {ram} of system memory"


def explain_verdict(answer: Estimate, rig: Rig) -> Estimate:
    """`answer` with the sentence or two that explain its verdict."""
    sentences = [*_not_on_gpu(answer, rig), answer.placement.reason]
    if answer.speed is not None:
        generation = answer.speed.generation
        rate = f"{format_rates(generation.low, generation.high)} tok/s {speed_origin(answer.speed)}"
        ending = ", below the comfortable speed" if answer.assessment is Assessment.SLOW else ""
        sentences.append(f"{rate}{ending}, limited by {answer.speed.limited_by}.")
    elif answer.unknown and answer.placement.verdict is not Verdict.NONE:
        sentences.append(f"Speed unknown: {answer.unknown}.")
    return replace(answer, explanation=" ".join(sentences))


def speed_origin(speed: Speed) -> str:
    """Where a figure comes from, to stand after it."""
    if speed.measured:
        return "measured"
    return "corrected by your measurement" if speed.corrected else "est."


def _not_on_gpu(answer: Estimate, rig: Rig) -> list[str]:
    """Why graphics memory alone does not do."""
    placement, scenario = answer.placement, answer.scenario
    asked = scenario.gpu_layers is not None or scenario.cpu_moe_layers is not None
    if placement.verdict is not Verdict.SPLIT or asked or not scenario.offload_kv:
        return []
    capacity = sum(device.capacity_bytes for device in placement.devices)
    needed = answer.memory
    limit = f"Does not fit in the {format_gib(capacity)} of {_gpu_word(rig)}"
    if rig.unified:
        usable = sum(device.usable_bytes for device in placement.devices)
        limit = f"The GPU may use {format_gib(usable)} of the unified memory"
    return [
        f"{limit}: at "
        f"{format_tokens(scenario.context)} it needs {format_gib(needed.total_bytes)}, "
        f"{_largest_part(needed)}."
    ]


def _largest_part(memory: MemoryParts) -> str:
    if memory.kv_cache_bytes > memory.weights_bytes:
        return f"{format_gib(memory.kv_cache_bytes)} of them KV cache"
    return f"{format_gib(memory.weights_bytes)} of them weights"


def memory_notes(model: Model, rig: Rig, scenario: Scenario, plan: WeightPlan) -> tuple[str, ...]:
    """What a person should know beside the figures."""
    notes = list(rig.notes)
    if model.is_moe and model.active_params and model.total_params:
        rule = RULE_OF_THUMB_BYTES_PER_PARAM * model.active_params
        notes.append(
            f"The rule of thumb of 1.2 GB per billion active parameters gives "
            f"{rule / GB:.0f} GB; the weights take {plan.file_bytes / GB:.0f} GB, because all "
            f"{format_params(model.total_params)} parameters must be in memory and only "
            f"{format_params(model.active_params)} are read for a token."
        )
    typical = typical_mix(plan.quant, mixture=model.is_moe) if plan.basis == "typical" else None
    if typical is not None:
        low, high = (round(100 * (end / typical.share - 1)) for end in (typical.low, typical.high))
        notes.append(
            f"{plan.quant} is mixed by hand and no published file of this model is known: the size "
            f"is that of other models' files ({low} to +{high} %)."
        )
    notes += _file_notes(model, plan)
    context_max = model.context_max
    if context_max and scenario.context > context_max:
        notes.append(
            f"This model was made for at most {format_tokens(context_max)} of context; "
            f"{format_tokens(scenario.context)} was asked for."
        )
    return tuple(notes)


def _file_notes(model: Model, plan: WeightPlan) -> list[str]:
    """Whose file a size comes from, and a real file that differs from the rule of its name."""
    file = plan.published or published_file(model, plan.quant)
    if file is None:
        return []
    if plan.published is not None:
        return [f"Mixed by hand: the size is that of {file.publisher}'s file."]
    difference = abs(file.file_bytes - plan.file_bytes) - file.precision_bytes
    if difference <= _NOTABLE_SHARE * plan.file_bytes:
        return []
    return [
        f"{file.publisher}'s {plan.quant} file has {format_gb(file.file_bytes)}, "
        f"llama-quantize writes {format_gb(plan.file_bytes)}: publishers differ in which "
        "tensors they keep at more bits."
    ]
