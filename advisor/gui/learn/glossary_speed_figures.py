"""Worked figures for terms about speed, hardware and training, with the person's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advisor.catalog.quality import perplexity_increase, quality_text
from advisor.errors import AdvisorError
from advisor.export.words import assessment_word, format_range
from advisor.gui.learn.glossary_figures import MODEL_FIGURES, Figure
from advisor.gui.learn.numbers import power_text
from advisor.gui.learn.speed_lane import seconds_range
from advisor.gui.learn.subject import Subject
from advisor.learn.attention_flops import work_of
from advisor.learn.training import training_flop
from advisor.text import number
from advisor.units import format_gb, format_params, format_rate, format_tokens

if TYPE_CHECKING:
    from advisor.domain.hardware import RigGpu

translate = QCoreApplication.translate
_PROMPT_TOKENS = 512


def _tps(s: Subject) -> str:
    speed = s.estimate.speed
    if speed is None:
        return ""
    text = translate("GlossaryFigures", "{model} writes {range} tokens a second here.")
    return text.format(model=s.named, range=format_range(speed.generation))


def _ttft(s: Subject) -> str:
    speed = s.estimate.speed
    if speed is None:
        return ""
    text = translate("GlossaryFigures", "{model}: {wait} after a prompt of {tokens} tokens here.")
    tokens = format_tokens(s.estimate.scenario.prompt_tokens)
    wait = seconds_range(speed.time_to_first_token_s)
    return text.format(model=s.named, wait=wait, tokens=tokens)


def _prefill(s: Subject) -> str:
    speed = s.estimate.speed
    if speed is None:
        return ""
    text = translate("GlossaryFigures", "{model} reads {range} tokens a second here.")
    return text.format(model=s.named, range=format_range(speed.prefill))


def _read_bytes(s: Subject) -> float:
    return float(s.plan.read_bytes[: s.plan.loaded_blocks].sum() + s.plan.read_bytes[-1].sum())


def _decode(s: Subject) -> str:
    text = translate("GlossaryFigures", "{model} reads {size} of weights for each token.")
    return text.format(model=s.named, size=format_gb(_read_bytes(s), 2))


def _bandwidth(s: Subject) -> str:
    gpu = _first_gpu(s)
    rate = gpu.spec.bandwidth_bytes_per_s if gpu else s.rig.memory.bandwidth_bytes_per_s
    if rate is None:
        return ""
    name = gpu.spec.name if gpu else translate("GlossaryFigures", "System memory")
    text = translate(
        "GlossaryFigures",
        "{name}: {rate} a second ÷ {size} a token of {model} = {most} tokens a second at the most.",
    )
    return text.format(
        name=name, rate=format_gb(rate, 0), size=format_gb(_read_bytes(s), 2), model=s.named,
        most=format_rate(rate / _read_bytes(s)),
    )  # fmt: skip


def _flop(s: Subject) -> str:
    work = work_of(s.architecture)
    text = translate("GlossaryFigures", "{model}: {flop} billion for one token.")
    return text.format(model=s.model.name, flop=number(work.fixed / 1e9, ",.1f"))


def _flops(s: Subject) -> str:
    gpu = _first_gpu(s)
    peak = _peak(gpu)
    if gpu is None or peak is None:
        return ""
    text = translate("GlossaryFigures", "{name}: {peak} TFLOPS in 16 bits, at the most.")
    return text.format(name=gpu.spec.name, peak=number(peak / 1e12, ",.0f"))


def _matrix_unit(s: Subject) -> str:
    gpu = _first_gpu(s)
    if gpu is None or not gpu.spec.tensor_fp16_flops or not gpu.spec.fp16_flops:
        return ""
    text = translate(
        "GlossaryFigures", "{name}: {matrix} TFLOPS in its matrix units, {plain} without them."
    )
    return text.format(
        name=gpu.spec.name,
        matrix=number(gpu.spec.tensor_fp16_flops / 1e12, ",.0f"),
        plain=number(gpu.spec.fp16_flops / 1e12, ",.0f"),
    )


def _intensity(s: Subject) -> str:
    flop, read = work_of(s.architecture).fixed, _read_bytes(s)
    text = translate(
        "GlossaryFigures",
        "{model}: {one} operations a byte when writing, {many} when reading {tokens} tokens.",
    )
    return text.format(
        model=s.named,
        one=number(flop / read, ".1f"),
        many=number(_PROMPT_TOKENS * flop / read, ",.0f"),
        tokens=_PROMPT_TOKENS,
    )


def _roofline(s: Subject) -> str:
    gpu = _first_gpu(s)
    peak = _peak(gpu)
    if gpu is None or peak is None or not gpu.spec.bandwidth_bytes_per_s:
        return ""
    text = translate(
        "GlossaryFigures",
        "{name} can do {ridge} operations in the time it reads one byte; {model} needs {one} to "
        "write.",
    )
    ridge = peak / gpu.spec.bandwidth_bytes_per_s
    one = work_of(s.architecture).fixed / _read_bytes(s)
    return text.format(
        name=gpu.spec.name, ridge=number(ridge, ",.0f"), model=s.named, one=number(one, ".1f")
    )


def _links(s: Subject) -> str:
    known = [gpu for gpu in s.rig.gpus if gpu.link_bytes_per_s]
    text = translate("GlossaryFigures", "{name}: about {rate} a second from system memory.")
    return " ".join(
        text.format(name=gpu.spec.name, rate=format_gb(gpu.link_bytes_per_s or 0.0, 0))
        for gpu in known
    )


def _ram(s: Subject) -> str:
    memory = s.rig.memory
    if memory.bandwidth_bytes_per_s is None:
        return ""
    text = translate("GlossaryFigures", "Here: {kind}, {rate} a second at the most.")
    kind = memory.label.partition(",")[0] or "RAM"
    return text.format(kind=kind, rate=format_gb(memory.bandwidth_bytes_per_s, 0))


def _tdp(s: Subject) -> str:
    known = [gpu.spec for gpu in s.rig.gpus if gpu.spec.tdp_w]
    text = translate("GlossaryFigures", "{name}: {power} W.")
    return " ".join(
        text.format(name=spec.name, power=number(spec.tdp_w or 0, ".0f")) for spec in known
    )


def _training(s: Subject) -> str:
    params, tokens = s.model.active_params, s.model.training_tokens
    if not params or not tokens:
        return translate("GlossaryFigures", "{model}: its training tokens are not known.").format(
            model=s.model.name
        )
    text = translate("GlossaryFigures", "{model}: 6 × {params} × {tokens} tokens = {flop} FLOP.")
    flop = training_flop(params, tokens)
    return text.format(
        model=s.model.name, params=format_params(params), tokens=format_params(tokens),
        flop=power_text(flop),
    )  # fmt: skip


def _chinchilla(s: Subject) -> str:
    params, tokens = s.model.active_params, s.model.training_tokens
    if not params or not tokens:
        return ""
    text = translate("GlossaryFigures", "{model}: {ratio} training tokens per active parameter.")
    return text.format(model=s.model.name, ratio=number(tokens / params, ",.0f"))


def _perplexity(s: Subject) -> str:
    quant = s.estimate.scenario.quant
    if not perplexity_increase(quant):
        return ""
    text = translate("GlossaryFigures", "{quant}: {increase}, where it was measured.")
    return text.format(quant=quant, increase=quality_text(quant))


def _verdict(s: Subject) -> str:
    text = translate("GlossaryFigures", "{model} at {context} context here: {word}.")
    return text.format(
        model=s.named, context=format_tokens(s.estimate.scenario.context),
        word=assessment_word(s.estimate.assessment),
    )  # fmt: skip


def _first_gpu(s: Subject) -> RigGpu | None:
    return s.rig.gpus[0] if s.rig.gpus else None


def _peak(gpu: RigGpu | None) -> float | None:
    """Peak of the matrix units where there are some, else of the shaders."""
    return (gpu.spec.tensor_fp16_flops or gpu.spec.fp16_flops) if gpu else None


FIGURES: dict[str, Figure] = {
    **MODEL_FIGURES,
    "tps": _tps,
    "estimate": _tps,
    "ttft": _ttft,
    "prefill": _prefill,
    "decode": _decode,
    "bandwidth": _bandwidth,
    "flop": _flop,
    "flops": _flops,
    "tensor-core": _matrix_unit,
    "arithmetic-intensity": _intensity,
    "roofline": _roofline,
    "pcie-lanes": _links,
    "ram": _ram,
    "memory-channel": _ram,
    "mt-s": _ram,
    "tdp": _tdp,
    "training-compute": _training,
    "chinchilla": _chinchilla,
    "perplexity": _perplexity,
    "verdict": _verdict,
}


def worked_figure(key: str, subject: Subject | None) -> str:
    """One sentence with the person's own numbers; empty where there is nothing to compute."""
    figure = FIGURES.get(key)
    if figure is None or subject is None:
        return ""
    try:
        return figure(subject)
    except AdvisorError:  # this model has no such thing: no cache, no file of that type
        return ""
