"""Why a rig will do, in one or two sentences: where the model lies and what sets the speed."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.hardware import Rig
from advisor.domain.result import Estimate, Verdict
from advisor.units import format_gib, format_rate


def why(estimates: Sequence[Estimate], rig: Rig) -> str:
    """About the model that is slowest on it."""
    one = min(estimates, key=lambda e: e.speed.generation.mid if e.speed else 0.0)
    speed = one.speed
    text = _fits_because(one, rig)
    if speed is None:
        return f"{text} How fast is unknown."
    pace = format_rate(speed.generation.mid)
    of = f" {one.model_name}" if len(estimates) > 1 else ""
    return f"{text} Writes about {pace} tokens/s{of}, limited by {speed.limited_by}."


def _fits_because(answer: Estimate, rig: Rig) -> str:
    placement = answer.placement
    on_gpus = sum(device.used_bytes for device in placement.devices)
    usable = sum(gpu.usable_bytes for gpu in rig.gpus)
    in_ram = placement.ram.used_bytes
    if placement.verdict is Verdict.NONE:
        return f"Does not fit: {answer.explanation}"
    if placement.verdict is Verdict.GPU and rig.unified:
        return (
            f"Fits because {format_gib(on_gpus)} lie in the {format_gib(usable)} of shared memory "
            "that the graphics may take."
        )
    if placement.verdict is Verdict.GPU:
        n_cards = sum(device.used_bytes > 0 for device in placement.devices)
        where = "the card's" if n_cards == 1 else f"the {n_cards} cards'"
        return f"Fits because {format_gib(on_gpus)} lie in {where} {format_gib(usable)}."
    if placement.verdict is Verdict.CPU:
        return (
            f"Fits because {format_gib(in_ram)} lie in {format_gib(rig.memory.usable_bytes)} of "
            f"memory ({rig.memory.label})."
        )
    if placement.cpu_moe_layers:
        return (
            f"Fits because the experts of {placement.cpu_moe_layers} layers lie in memory "
            f"({format_gib(in_ram)}, {rig.memory.label}) and the rest on the graphics "
            f"({format_gib(on_gpus)})."
        )
    return (
        f"Fits because {placement.gpu_layers} of {placement.n_layers + 1} layers lie on the "
        f"graphics ({format_gib(on_gpus)}) and the rest in memory ({format_gib(in_ram)}, "
        f"{rig.memory.label})."
    )
