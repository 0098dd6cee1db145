"""Sentences about an estimate: what was placed where, why a verdict, what a rule of thumb misses.

What, then why, then what to do; numbers before adjectives.
"""

from __future__ import annotations

from dataclasses import replace

from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Assessment, Estimate, MemoryParts, Placement, Speed, Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.weights import WeightPlan, published_file, typical_mix
from advisor.text import number, say
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
        return say(
            "All of it sits in unified memory: {used} of {usable}."
            if rig.unified
            else "All of it sits in graphics memory: {used} of {usable}.",
            used=format_gib(on_gpu),
            usable=format_gib(usable),
        )
    if placement.verdict is Verdict.CPU:
        return say(
            "All of it sits in system memory: {used} of {usable}.",
            used=format_gib(ram.used_bytes),
            usable=format_gib(ram.usable_bytes),
        )
    if placement.verdict is Verdict.SPLIT:
        shares = _shares(placement, on_gpu)
        return say("{moved}: {shares}.", moved=_moved(placement), shares=shares)
    return _shortage(placement, rig)


def _moved(placement: Placement) -> str:
    blocks, experts = placement.n_layers + 1 - placement.gpu_layers, placement.cpu_moe_layers
    layers, all_layers = placement.n_layers, placement.n_layers + 1
    if experts and blocks > 0:
        return say(
            "The experts of {experts} of {layers} layers and {blocks} of {all_layers} layers lie "
            "in system memory",
            experts=experts, layers=layers, blocks=blocks, all_layers=all_layers,
        )  # fmt: skip
    if experts:
        return say(
            "The experts of {experts} of {layers} layers lie in system memory",
            experts=experts, layers=layers,
        )  # fmt: skip
    if blocks > 0:
        return say(
            "{blocks} of {all_layers} layers lie in system memory",
            one="{blocks} of {all_layers} layers lies in system memory", count=blocks,
            blocks=blocks, all_layers=all_layers,
        )  # fmt: skip
    return say("The KV cache lies in system memory")


def _shares(placement: Placement, on_gpu: int) -> str:
    usable = sum(device.usable_bytes for device in placement.devices)
    ram = placement.ram
    return say(
        "{on_gpu} of {usable} on the GPU, {in_ram} of {usable_ram} in RAM",
        on_gpu=format_gib(on_gpu), usable=format_gib(usable),
        in_ram=format_gib(ram.used_bytes), usable_ram=format_gib(ram.usable_bytes),
    )  # fmt: skip


def _shortage(placement: Placement, rig: Rig) -> str:
    """What is missing where: in all, on one card, or in RAM."""
    needed = sum((device.parts for device in placement.devices), placement.ram.parts)
    weights, total = format_gib(needed.weights_bytes), format_gib(needed.total_bytes)
    graphics = sum(device.usable_bytes for device in placement.devices)
    have = placement.ram.usable_bytes + (0 if rig.unified else graphics)
    missing = needed.total_bytes - have
    if missing > 0:
        return say(
            "Needs {missing} more than this rig has: {total}, {weights} of them weights, against "
            "{has}.",
            missing=format_gib(missing), total=total, weights=weights,
            has=_has(placement, rig, graphics),
        )  # fmt: skip
    for device in placement.devices:
        if device.used_bytes > device.usable_bytes:
            return say(
                "{device} would need {used} of its {usable}.",
                device=device.name, used=format_gib(device.used_bytes),
                usable=format_gib(device.usable_bytes),
            )  # fmt: skip
    return say(
        "System memory would need {used} of its {usable}: {total} in all, {weights} of them "
        "weights.",
        used=format_gib(placement.ram.used_bytes), usable=format_gib(placement.ram.usable_bytes),
        total=total, weights=weights,
    )  # fmt: skip


def _has(placement: Placement, rig: Rig, graphics_bytes: int) -> str:
    ram = format_gib(placement.ram.usable_bytes)
    if rig.unified:
        return say("{size} of unified memory", size=ram)
    if not placement.devices:
        return say("{size} of system memory", size=ram)
    graphics = format_gib(graphics_bytes)
    return say("{graphics} of graphics and {ram} of system memory", graphics=graphics, ram=ram)


def explain_verdict(answer: Estimate, rig: Rig) -> Estimate:
    """`answer` with the sentence or two that explain its verdict."""
    sentences = [*_not_on_gpu(answer, rig), answer.placement.reason]
    if answer.speed is not None:
        generation = answer.speed.generation
        sentences.append(
            say(
                "{rate} tok/s {origin}, below the comfortable speed, limited by {limit}."
                if answer.assessment is Assessment.SLOW
                else "{rate} tok/s {origin}, limited by {limit}.",
                rate=format_rates(generation.low, generation.high),
                origin=speed_origin(answer.speed),
                limit=answer.speed.limited_by,
            )
        )
    elif answer.unknown and answer.placement.verdict is not Verdict.NONE:
        sentences.append(say("Speed unknown: {reason}.", reason=answer.unknown))
    return replace(answer, explanation=" ".join(sentences))


def speed_origin(speed: Speed) -> str:
    """Where a figure comes from, to stand after it."""
    if speed.measured:
        return say("measured")
    return say("corrected by your measurement" if speed.corrected else "est.")


def _not_on_gpu(answer: Estimate, rig: Rig) -> list[str]:
    """Why graphics memory alone does not do."""
    placement, scenario = answer.placement, answer.scenario
    asked = scenario.gpu_layers is not None or scenario.cpu_moe_layers is not None
    if placement.verdict is not Verdict.SPLIT or asked or not scenario.offload_kv:
        return []
    capacity = sum(device.capacity_bytes for device in placement.devices)
    needed = answer.memory
    usable = sum(device.usable_bytes for device in placement.devices)
    return [
        say(
            "The GPU may use {usable} of the unified memory: at {context} it needs {needed}, "
            "{largest}."
            if rig.unified
            else "Does not fit in the {capacity} of graphics memory: at {context} it needs "
            "{needed}, {largest}.",
            usable=format_gib(usable),
            capacity=format_gib(capacity),
            context=format_tokens(scenario.context),
            needed=format_gib(needed.total_bytes),
            largest=_largest_part(needed),
        )
    ]


def _largest_part(memory: MemoryParts) -> str:
    if memory.kv_cache_bytes > memory.weights_bytes:
        return say("{size} of them KV cache", size=format_gib(memory.kv_cache_bytes))
    return say("{size} of them weights", size=format_gib(memory.weights_bytes))


def memory_notes(model: Model, rig: Rig, scenario: Scenario, plan: WeightPlan) -> tuple[str, ...]:
    """What a person should know beside the figures."""
    notes = list(rig.notes)
    if model.is_moe and model.active_params and model.total_params:
        rule = RULE_OF_THUMB_BYTES_PER_PARAM * model.active_params
        notes.append(
            say(
                "The rule of thumb of 1.2 GB per billion active parameters gives {rule} GB; the "
                "weights take {weights} GB, because all {total} parameters must be in memory and "
                "only {active} are read for a token.",
                rule=number(rule / GB, ".0f"),
                weights=number(plan.file_bytes / GB, ".0f"),
                total=format_params(model.total_params),
                active=format_params(model.active_params),
            )
        )
    typical = typical_mix(model, plan.quant) if plan.basis == "typical" else None
    if typical is not None:
        low, high = (round(100 * (end / typical.share - 1)) for end in (typical.low, typical.high))
        notes.append(
            say(
                "{quant} is mixed by hand and no published file of this model is known: the size "
                "is that of other models' files ({low} to +{high} %).",
                quant=plan.quant,
                low=low,
                high=high,
            )
        )
    notes += _file_notes(model, plan)
    context_max = model.context_max
    if context_max and scenario.context > context_max:
        notes.append(
            say(
                "This model was made for at most {most} of context; {asked} was asked for.",
                most=format_tokens(context_max),
                asked=format_tokens(scenario.context),
            )
        )
    return tuple(notes)


def _file_notes(model: Model, plan: WeightPlan) -> list[str]:
    """Whose file a size comes from, and a real file that differs from the rule of its name."""
    file = plan.published or published_file(model, plan.quant)
    if file is None:
        return []
    if plan.published is not None:
        return [say("Mixed by hand: the size is that of {who}'s file.", who=file.publisher)]
    difference = abs(file.file_bytes - plan.file_bytes) - file.precision_bytes
    if difference <= _NOTABLE_SHARE * plan.file_bytes:
        return []
    return [
        say(
            "{who}'s {quant} file has {published}, llama-quantize writes {ruled}: publishers "
            "differ in which tensors they keep at more bits.",
            who=file.publisher,
            quant=plan.quant,
            published=format_gb(file.file_bytes),
            ruled=format_gb(plan.file_bytes),
        )
    ]
