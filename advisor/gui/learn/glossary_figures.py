"""Worked figures for terms about models and memory, with the person's own model and machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from advisor.domain.architecture import Attention, LatentAttention, MoeFfn
from advisor.domain.quantization import TENSOR_TYPES
from advisor.estimate.kv_cache import cache_bytes_by_layer, check_kv_types
from advisor.estimate.overhead import gpu_backend
from advisor.estimate.weights import weight_plan
from advisor.gui.learn.subject import Subject
from advisor.learn.attention import cache_line
from advisor.learn.parameters import parameters_of
from advisor.text import number
from advisor.units import format_gb, format_gib, format_params, format_tokens

if TYPE_CHECKING:
    from advisor.domain.result import DeviceUse

Figure = Callable[[Subject], str]
translate = QCoreApplication.translate


def _vocabulary(s: Subject) -> str:
    text = translate("GlossaryFigures", "{model} knows {count} tokens.")
    return text.format(model=s.model.name, count=number(s.architecture.vocab_size, ","))


def _parameter(s: Subject) -> str:
    text = translate(
        "GlossaryFigures", "{model} has {count} parameters; at {bits} bits each they are {size}."
    )
    return text.format(
        model=s.model.name,
        count=format_params(s.plan.tensors.n_params),
        bits=number(s.plan.bits_per_weight, ".2f"),
        size=format_gib(s.plan.total_bytes),
    )


def _active(s: Subject) -> str:
    total, active = s.model.total_params, s.model.active_params
    if not total or not active:
        return ""
    text = translate("GlossaryFigures", "{model}: {active} of {total} are active, {share} %.")
    return text.format(
        model=s.model.name,
        active=format_params(active),
        total=format_params(total),
        share=number(100 * active / total, ".0f"),
    )


def _experts(s: Subject) -> str:
    mixtures = [layer.ffn for layer in s.architecture.layers if isinstance(layer.ffn, MoeFfn)]
    if not mixtures:
        return translate("GlossaryFigures", "{model} has none: it is dense.").format(
            model=s.model.name
        )
    ffn = mixtures[0]
    text = translate(
        "GlossaryFigures", "{model}: {used} of {all} experts in {layers} of {depth} layers."
    )
    if ffn.shared_intermediate_size:
        text = translate(
            "GlossaryFigures",
            "{model}: {used} of {all} experts, and what all tokens share, in {layers} of {depth} "
            "layers.",
        )
    return text.format(
        model=s.model.name, used=ffn.n_experts_used, all=ffn.n_experts, layers=len(mixtures),
        depth=s.architecture.n_layers,
    )  # fmt: skip


def _layers(s: Subject) -> str:
    text = translate("GlossaryFigures", "{model} has {layers} layers of about {size} each.")
    return text.format(
        model=s.named, layers=s.architecture.n_layers,
        size=format_gib(float(s.plan.block_bytes.mean()), 2),
    )  # fmt: skip


def _embedding(s: Subject) -> str:
    text = translate("GlossaryFigures", "{model}: {rows} tokens × {width} values = {count}.")
    rows, width = s.architecture.vocab_size, s.architecture.hidden_size
    return text.format(
        model=s.model.name,
        rows=number(rows, ","),
        width=number(width, ","),
        count=format_params(rows * width),
    )


def _hidden_size(s: Subject) -> str:
    text = translate("GlossaryFigures", "{model} describes a token with {width} values.")
    return text.format(model=s.model.name, width=number(s.architecture.hidden_size, ","))


def _feed_forward(s: Subject) -> str:
    parts = parameters_of(s.model)
    inside = sum(part.total for part in parts.parts if part.key in ("dense", "experts", "shared"))
    if not inside:
        return ""
    text = translate("GlossaryFigures", "{model}: {share} % of all parameters.")
    return text.format(model=s.model.name, share=number(100 * inside / parts.total, ".0f"))


def _heads(s: Subject) -> str:
    mixers = [mixer for layer in s.architecture.layers for mixer in layer.mixers]
    full = next((mixer for mixer in mixers if isinstance(mixer, Attention)), None)
    latent = next((mixer for mixer in mixers if isinstance(mixer, LatentAttention)), None)
    if full is not None:
        text = translate("GlossaryFigures", "{model}: {heads} query heads share {kv} of keys and "
                         "values in each attention layer.")  # fmt: skip
        return text.format(model=s.model.name, heads=full.n_heads, kv=full.n_kv_heads)
    if latent is not None:
        text = translate("GlossaryFigures", "{model}: {heads} heads, and one row of {row} values "
                         "a token and layer is kept.")  # fmt: skip
        row = latent.kv_lora_rank + latent.qk_rope_head_dim
        return text.format(model=s.model.name, heads=latent.n_heads, row=row)
    return ""


def _sliding(s: Subject) -> str:
    windows = [
        mixer.window
        for layer in s.architecture.layers
        for mixer in layer.mixers
        if isinstance(mixer, Attention) and mixer.window
    ]
    if not windows:
        return translate("GlossaryFigures", "{model} has no such layers.").format(
            model=s.model.name
        )
    text = translate(
        "GlossaryFigures", "{model}: {count} of {depth} layers look back over {window} tokens."
    )
    return text.format(
        model=s.model.name,
        count=len(windows),
        depth=s.architecture.n_layers,
        window=number(windows[0], ","),
    )


def _window(s: Subject) -> str:
    text = translate("GlossaryFigures", "{model} takes up to {most} tokens; this machine has "
                     "memory for {here}.")  # fmt: skip
    longest = s.model.context_max or s.architecture.context_max
    here = format_tokens(s.estimate.max_context)
    return text.format(model=s.named, most=format_tokens(longest), here=here)


def _weights(s: Subject) -> str:
    text = translate("GlossaryFigures", "{model}: {count} × {bits} bits ÷ 8 = {size}.")
    return text.format(
        model=s.named,
        count=format_params(s.plan.tensors.n_params),
        bits=number(s.plan.bits_per_weight, ".2f"),
        size=format_gib(s.plan.total_bytes, 2),
    )


def _kv_cache(s: Subject) -> str:
    scenario = s.estimate.scenario
    line = cache_line(s.model, scenario.kv_type_k)
    text = translate(
        "GlossaryFigures", "{model}: {size} for {context} tokens, {each} more for each further one."
    )
    return text.format(
        model=s.model.name, size=format_gib(s.estimate.memory.kv_cache_bytes, 2),
        context=format_tokens(scenario.context), each=_small(line.growth_bytes),
    )  # fmt: skip


def _kv_bytes(s: Subject, kv_type: str, context: int) -> int:
    scenario = replace(s.estimate.scenario, kv_type_k=kv_type, kv_type_v=kv_type)
    check_kv_types(s.architecture, scenario)
    contexts = np.array([context], dtype=np.int64)
    return int(cache_bytes_by_layer(s.architecture, scenario, contexts).sum())


def _kv_type(s: Subject) -> str:
    context = s.estimate.scenario.context
    sizes = [format_gib(_kv_bytes(s, kind, context), 2) for kind in _KV_SHOWN]
    text = translate("GlossaryFigures", "{model} at {context}: {f16} in f16, {q8} in q8_0, "
                     "{q4} in q4_0.")  # fmt: skip
    return text.format(
        model=s.model.name, context=format_tokens(context), f16=sizes[0], q8=sizes[1], q4=sizes[2]
    )


_KV_SHOWN = ("f16", "q8_0", "q4_0")


def _part(name: str) -> Figure:
    def figure(s: Subject) -> str:
        n_bytes = getattr(s.estimate.memory, name)
        if not n_bytes:
            return translate("GlossaryFigures", "{model} has none here.").format(model=s.named)
        text = translate("GlossaryFigures", "{model} at {context} context: {size}.")
        return text.format(
            model=s.named, context=format_tokens(s.estimate.scenario.context),
            size=format_gib(n_bytes, 2),
        )  # fmt: skip

    return figure


def _usable(s: Subject) -> str:
    text = translate("GlossaryFigures", "{name}: {usable} of {capacity}.")
    pools = [
        text.format(
            name=gpu.spec.name, usable=format_gib(gpu.usable_bytes),
            capacity=format_gib(gpu.capacity_bytes),
        )
        for gpu in s.rig.gpus
    ]  # fmt: skip
    ram = text.format(
        name=translate("GlossaryFigures", "System memory"),
        usable=format_gib(s.rig.memory.usable_bytes),
        capacity=format_gib(s.rig.memory.capacity_bytes),
    )
    return " ".join([*pools, ram])


def _slot(s: Subject) -> str:
    context = s.estimate.scenario.context
    text = translate("GlossaryFigures", "{model}: four conversations of {context} each need {size} "
                     "of KV cache.")  # fmt: skip
    size = format_gib(4 * _kv_bytes(s, s.estimate.scenario.kv_type_k, context), 1)
    return text.format(model=s.model.name, context=format_tokens(context), size=size)


def _offload(s: Subject) -> str:
    placement = s.estimate.placement
    if not placement.devices:
        return translate("GlossaryFigures", "There is no graphics card here: all layers are in "
                         "system memory.")  # fmt: skip
    text = translate("GlossaryFigures", "{model}: {on} of {all} layers are on the card here.")
    on = min(placement.gpu_layers, placement.n_layers + 1)
    return text.format(model=s.named, on=on, all=placement.n_layers + 1)


def _vram(s: Subject) -> str:
    devices: tuple[DeviceUse, ...] = s.estimate.placement.devices
    if not devices:
        return translate("GlossaryFigures", "No graphics card with memory of its own is here.")
    text = translate("GlossaryFigures", "{name}: {model} takes {used} of {usable} usable.")
    return " ".join(
        text.format(
            name=use.name, model=s.model.name, used=format_gib(use.used_bytes),
            usable=format_gib(use.usable_bytes),
        )
        for use in devices
    )  # fmt: skip


def _gib(s: Subject) -> str:
    text = translate("GlossaryFigures", "{model}: {gib} in memory, a file of {gb}.")
    return text.format(
        model=s.named, gib=format_gib(s.plan.total_bytes, 2), gb=format_gb(s.plan.file_bytes, 2)
    )


def _quants(*names: str) -> Figure:
    """Sizes of the model in several formats."""

    def figure(s: Subject) -> str:
        sizes = []
        for name in names:
            plan = weight_plan(s.model, name)
            text = translate("GlossaryFigures", "{quant} {size} ({bits} bits)")
            size, bits = format_gib(plan.total_bytes), number(plan.bits_per_weight, ".2f")
            sizes.append(text.format(quant=name, size=size, bits=bits))
        whole = translate("GlossaryFigures", "{model}: {sizes}.")
        return whole.format(model=s.model.name, sizes=", ".join(sizes))

    return figure


def _block(name: str) -> Figure:
    """What a block of a format is made of."""

    def figure(_s: Subject) -> str:
        layout = TENSOR_TYPES[name]
        text = translate("GlossaryFigures", "A block of {count} weights takes {size} bytes: "
                         "{bits} bits each.")  # fmt: skip
        bits = number(layout.bits_per_weight, ".4g")
        return text.format(count=layout.elements, size=layout.bytes, bits=bits)

    return figure


def _micro_batch(s: Subject) -> str:
    text = translate(
        "GlossaryFigures", "{model}: at {count} tokens the compute buffer takes {size}."
    )
    size = format_gib(s.estimate.memory.compute_buffer_bytes, 2)
    return text.format(model=s.named, count=s.estimate.scenario.ubatch, size=size)


def _backend(s: Subject) -> str:
    if not s.rig.gpus:
        return ""
    gpu = s.rig.gpus[0]
    text = translate("GlossaryFigures", "{name} runs with {backends}; figures here are for {used}.")
    return text.format(
        name=gpu.spec.name, backends=", ".join(gpu.spec.backends),
        used=gpu_backend(gpu.spec, s.estimate.scenario),
    )  # fmt: skip


def _small(n_bytes: float) -> str:
    return (
        f"{number(n_bytes / 1024, ',.0f')} KiB"
        if n_bytes >= 1024
        else f"{number(n_bytes, '.0f')} B"
    )


MODEL_FIGURES: dict[str, Figure] = {
    "vocabulary": _vocabulary,
    "parameter": _parameter,
    "active-parameter": _active,
    "moe": _experts,
    "expert": _experts,
    "router": _experts,
    "shared-expert": _experts,
    "layer": _layers,
    "embedding": _embedding,
    "hidden-size": _hidden_size,
    "feed-forward": _feed_forward,
    "attention-head": _heads,
    "gqa": _heads,
    "mqa": _heads,
    "mha": _heads,
    "mla": _heads,
    "sliding-window": _sliding,
    "context-window": _window,
    "weights": _weights,
    "kv-cache": _kv_cache,
    "kv-type": _kv_type,
    "recurrent-state": _part("recurrent_state_bytes"),
    "compute-buffer": _part("compute_buffer_bytes"),
    "output-buffer": _part("output_buffer_bytes"),
    "overhead": _part("runtime_overhead_bytes"),
    "usable-memory": _usable,
    "slot": _slot,
    "offload": _offload,
    "vram": _vram,
    "gib": _gib,
    "micro-batch": _micro_batch,
    "quantization": _quants("F16", "Q8_0", "Q4_K_M"),
    "bits-per-weight": _quants("Q4_K_M"),
    "full-precision": _quants("F32", "F16"),
    "legacy-quants": _quants("Q8_0", "Q5_0", "Q4_0"),
    "k-quants": _quants("Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M"),
    "i-quants": _quants("IQ4_XS", "IQ3_XXS", "IQ2_XXS"),
    "mxfp4": _block("MXFP4"),
    "nvfp4": _block("NVFP4"),
    "ternary": _block("TQ1_0"),
    "mlx": _block("MLX4"),
    "backend": _backend,
}
