"""Why a rig will do, in one or two sentences: where the model lies and what sets the speed."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.hardware import Rig
from advisor.domain.result import Estimate, Verdict
from advisor.text import say
from advisor.units import format_gib, format_rate


def why(estimates: Sequence[Estimate], rig: Rig) -> str:
    """About the model that is slowest on it."""
    one = min(estimates, key=lambda e: e.speed.generation.mid if e.speed else 0.0)
    speed = one.speed
    text = _fits_because(one, rig)
    if speed is None:
        return f"{text} {say('How fast is unknown.')}"
    pace, limit = format_rate(speed.generation.mid), speed.limited_by
    if len(estimates) > 1:
        writes = say(
            "Writes about {pace} tokens/s of {model}, limited by {limit}.",
            pace=pace, model=one.model_name, limit=limit,
        )  # fmt: skip
    else:
        writes = say("Writes about {pace} tokens/s, limited by {limit}.", pace=pace, limit=limit)
    return f"{text} {writes}"


def _fits_because(answer: Estimate, rig: Rig) -> str:
    placement = answer.placement
    on_gpus = sum(device.used_bytes for device in placement.devices)
    usable = sum(gpu.usable_bytes for gpu in rig.gpus)
    in_ram = placement.ram.used_bytes
    if placement.verdict is Verdict.NONE:
        return say("Does not fit: {why}", why=answer.explanation)
    if placement.verdict is Verdict.GPU and rig.unified:
        return say(
            "Fits because {used} lie in the {usable} of shared memory that the graphics may take.",
            used=format_gib(on_gpus), usable=format_gib(usable),
        )  # fmt: skip
    if placement.verdict is Verdict.GPU:
        n_cards = sum(device.used_bytes > 0 for device in placement.devices)
        used, room = format_gib(on_gpus), format_gib(usable)
        if n_cards == 1:
            return say("Fits because {used} lie in the card's {usable}.", used=used, usable=room)
        return say(
            "Fits because {used} lie in the {cards} cards' {usable}.",
            used=used, cards=n_cards, usable=room,
        )  # fmt: skip
    if placement.verdict is Verdict.CPU:
        return say(
            "Fits because {used} lie in {usable} of memory ({kind}).",
            used=format_gib(in_ram), usable=format_gib(rig.memory.usable_bytes),
            kind=rig.memory.label,
        )  # fmt: skip
    if placement.cpu_moe_layers:
        return say(
            "Fits because the experts of {layers} layers lie in memory ({in_ram}, {kind}) and the "
            "rest on the graphics ({on_gpus}).",
            one="Fits because the experts of {layers} layer lie in memory ({in_ram}, {kind}) and "
            "the rest on the graphics ({on_gpus}).", count=placement.cpu_moe_layers,
            layers=placement.cpu_moe_layers, in_ram=format_gib(in_ram), kind=rig.memory.label,
            on_gpus=format_gib(on_gpus),
        )  # fmt: skip
    return say(
        "Fits because {some} of {all} layers lie on the graphics ({on_gpus}) and the rest in "
        "memory ({in_ram}, {kind}).",
        some=placement.gpu_layers, all=placement.n_layers + 1, on_gpus=format_gib(on_gpus),
        in_ram=format_gib(in_ram), kind=rig.memory.label,
    )  # fmt: skip
