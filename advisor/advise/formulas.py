"""The arithmetic behind each part of the memory, with its numbers: what tooltips and reports show.

The figures are the estimate's own; the text only says where they come from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from advisor.domain.architecture import Architecture, CompressedAttention
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate
from advisor.domain.scenario import Scenario
from advisor.estimate.kv_cache import CacheKind, cache_kinds, cache_row, kind_cells, kind_streams
from advisor.estimate.overhead import OVERHEAD_BASIS, gpu_backend
from advisor.estimate.weights import weight_plan
from advisor.estimate.words import RULE_OF_THUMB_BYTES_PER_PARAM
from advisor.text import number, say
from advisor.units import format_gb, format_gib, format_params, format_tokens


@dataclass(frozen=True, slots=True)
class RuleOfThumb:
    """1.2 GB per billion active parameters, beside what is true, and why they differ."""

    rule_bytes: float
    true_bytes: int
    reason: str


def weights_formula(model: Model, estimate: Estimate) -> str:
    """`8.0B parameters × 4.89 bits ÷ 8`: the bits are the average over all tensors."""
    count, weights = model.total_params, estimate.memory.weights_bytes
    if not count:
        return ""
    once = _weights_once(model, estimate)
    text = say(
        "{parameters} parameters × {bits} bits ÷ 8 = {size}; the bits are the average "
        "of {quant} over all tensors",
        parameters=format_params(count),
        bits=number(once * 8 / count, ".2f"),
        size=format_gib(once, 2),
        quant=estimate.scenario.quant,
    )
    twice = weights - once
    if twice < once / 200:
        return text
    return say(
        "{formula}; {twice} of embeddings are kept twice, in RAM and on the GPU",
        formula=text,
        twice=format_gib(twice, 2),
    )


def _weights_once(model: Model, estimate: Estimate) -> int:
    """Bytes of all tensors, each counted once; what is allocated where that is not known."""
    allocated = estimate.memory.weights_bytes
    if model.architecture is None:
        return allocated
    scenario = estimate.scenario
    return min(allocated, weight_plan(model, scenario.quant, scenario.imatrix).total_bytes)


def kv_formulas(architecture: Architecture, scenario: Scenario) -> tuple[str, ...]:
    """One line for each kind of cache that the model's layers keep."""
    return tuple(_kv_lines(architecture, scenario))


def _kv_lines(architecture: Architecture, scenario: Scenario) -> Iterator[str]:
    contexts = np.array([scenario.context], dtype=np.int64)
    for kind in cache_kinds(architecture):
        cells = int(kind_cells(kind, scenario, contexts)[0]) * kind_streams(kind, scenario)
        cell_bytes = cache_row(kind, scenario).cell_bytes
        total = len(kind.layers) * cells * cell_bytes
        yield say(
            "{layers} × {bytes} bytes ({values}) × {cells} = {size}",
            layers=_layers(kind),
            bytes=number(cell_bytes, ","),
            values=_values(kind, scenario),
            cells=_cells_word(kind, cells, scenario),
            size=format_gib(total, 2),
        )


def _layers(kind: CacheKind) -> str:
    count = len(kind.layers)
    if kind.indexer:
        return say("{n} indexer layers", one="{n} indexer layer", count=count, n=count)
    if kind.window:
        return say("{n} windowed layers", one="{n} windowed layer", count=count, n=count)
    return say("{n} layers", one="{n} layer", count=count, n=count)


def _values(kind: CacheKind, scenario: Scenario) -> str:
    def side(elements: int, head: int) -> str:
        return f"{elements // head} × {head}" if elements > head else f"{elements}"

    def typed(values: str, kv_type: str) -> str:
        return say("{values} of {type}", values=values, type=kv_type)

    key = typed(side(kind.k_elements, kind.k_head), scenario.kv_type_k)
    if not kind.v_elements:
        return key
    v_elements = kind.v_stored(scenario)
    same = (kind.k_elements, kind.k_head, scenario.kv_type_k) == (
        v_elements, kind.v_head, scenario.kv_type_v,
    )  # fmt: skip
    if same:
        return f"2 × {key}"
    return f"{key} + {typed(side(v_elements, kind.v_head), scenario.kv_type_v)}"


def _cells_word(kind: CacheKind, cells: int, scenario: Scenario) -> str:
    if kind.window and cells < scenario.context:
        return say(
            "{n} cells (the window of {window} and one micro-batch)",
            n=number(cells, ","),
            window=number(kind.window, ","),
        )
    if kind.ratio > 1:
        return say("{n} cells (one for {ratio} tokens)", n=number(cells, ","), ratio=kind.ratio)
    return say("{n} tokens" if cells == scenario.context else "{n} cells", n=number(cells, ","))


def compute_formula(scenario: Scenario) -> str:
    """What decides the compute buffer."""
    return say(
        "the largest step of the graph for {ubatch} tokens at a time "
        "(micro-batch); a smaller micro-batch needs less and reads prompts "
        "more slowly",
        ubatch=number(scenario.ubatch, ","),
    )


def state_formula(architecture: Architecture) -> str:
    """Why a recurrent state does not grow."""
    compressors = sum(
        isinstance(mixer, CompressedAttention) and mixer.compress_ratio is not None
        for layer in architecture.layers
        for mixer in layer.mixers
    )
    if compressors:
        return say(
            "running sums of {compressors} compressing layers, whatever the context",
            compressors=compressors,
        )
    layers = sum(
        1
        for layer in architecture.layers
        if any(not _is_attention(mixer) for mixer in layer.mixers)
    )
    return say("fixed state of {layers} recurrent layers, whatever the context", layers=layers)


def _is_attention(mixer: object) -> bool:
    return "Attention" in type(mixer).__name__ and "Delta" not in type(mixer).__name__


def overhead_formula(rig: Rig, scenario: Scenario) -> str:
    """Whose memory it is and where the figure comes from, for each kind of GPU once."""
    bases = {OVERHEAD_BASIS.get(gpu_backend(gpu.spec, scenario), "") for gpu in rig.gpus}
    basis = "; ".join(say(each) for each in sorted(filter(None, bases)))
    if not basis:
        return ""
    return say("the driver's own memory for one program: {basis}", basis=basis)


def rule_of_thumb(model: Model, estimate: Estimate) -> RuleOfThumb | None:
    """None where the parameters are unknown."""
    active, total = model.active_params, model.total_params
    memory = estimate.memory
    if not active or not total or (estimate.unknown and not memory.weights_bytes):
        return None
    rule = RULE_OF_THUMB_BYTES_PER_PARAM * active
    bits = _weights_once(model, estimate) * 8 / total
    reasons = []
    if model.is_moe:
        reasons.append(
            say(
                "it counts only the {active} parameters that a token uses, but all "
                "{total} must be in memory",
                active=format_params(active),
                total=format_params(total),
            )
        )
    reasons.append(
        say(
            "{quant} stores {bits} bits per parameter, which is {weights} of weights",
            quant=estimate.scenario.quant,
            bits=number(bits, ".1f"),
            weights=format_gb(memory.weights_bytes),
        )
    )
    reasons.append(
        say(
            "the KV cache depends on the context and the model's shape: {kv_cache} at {context}",
            kv_cache=format_gib(memory.kv_cache_bytes + memory.recurrent_state_bytes),
            context=format_tokens(estimate.scenario.context),
        )
    )
    text = "; ".join(reasons)
    return RuleOfThumb(rule, memory.total_bytes, f"{text[0].upper()}{text[1:]}.")
