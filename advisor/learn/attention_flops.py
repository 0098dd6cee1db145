"""How the work of attention grows with the context, beside the work that does not.

Only multiplications of matrices are counted, 2 FLOPs for each pair of values, as all published
counts do; softmax, norms and rotary embeddings are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import (
    Architecture,
    Attention,
    CompressedAttention,
    GatedDeltaNet,
    Indexer,
    KimiDeltaAttention,
    LatentAttention,
    Mamba,
    Mixer,
    ShortConv,
)
from advisor.estimate.block_tensors import Role
from advisor.estimate.tensors import model_tensors
from advisor.text import number, say
from advisor.units import format_flop

Floats = NDArray[np.float64]

FLOPS_SOURCE = "https://arxiv.org/abs/2001.08361"  # Kaplan et al. 2020, section 2.1


@dataclass(frozen=True, slots=True)
class Span:
    """A product with everything a token may look back at: `flops` for each entry, one entry for
    `ratio` tokens, at most `limit` entries. `chunked`: the look back starts anew every `limit`
    tokens (Llama 4)."""

    flops: float
    ratio: int = 1
    limit: float = float("inf")
    chunked: bool = False

    def for_token(self, context: Floats) -> Floats:
        """Of the last token of a context; of chunks, the mean over a chunk."""
        if self.chunked:
            mean = np.where(context <= self.limit, context, (self.limit + 1) / 2)
            return np.asarray(self.flops * mean)
        return np.asarray(self.flops * np.minimum(context / self.ratio, self.limit))

    def for_prompt(self, length: Floats) -> Floats:
        """The sum over all tokens of a prompt: n (n + 1) / 2 pairs until the limit is reached."""
        if self.chunked:
            whole, rest = np.divmod(length, self.limit)
            pairs = whole * self.limit * (self.limit + 1) / 2 + rest * (rest + 1) / 2
            return np.asarray(self.flops * pairs)
        full = np.minimum(length, self.limit * self.ratio)
        beyond = length - full
        rest = np.where(beyond > 0, beyond * (self.limit if np.isfinite(self.limit) else 0.0), 0.0)
        return np.asarray(self.flops * (full * (full + 1) / (2 * self.ratio) + rest))


@dataclass(frozen=True)
class Work:
    """FLOPs of a model: what every token costs, and what it costs to look back."""

    fixed: float  # a token, whatever the context
    spans: tuple[Span, ...]

    def attention_for_token(self, contexts: Floats) -> Floats:
        contexts = np.asarray(contexts, dtype=np.float64)
        return sum((span.for_token(contexts) for span in self.spans), np.zeros_like(contexts))

    def attention_for_prompt(self, lengths: Floats) -> Floats:
        lengths = np.asarray(lengths, dtype=np.float64)
        return sum((span.for_prompt(lengths) for span in self.spans), np.zeros_like(lengths))

    def token(self, contexts: Floats) -> Floats:
        return self.fixed + self.attention_for_token(contexts)

    def prompt(self, lengths: Floats) -> Floats:
        return self.fixed * np.asarray(lengths, dtype=np.float64) + self.attention_for_prompt(
            lengths
        )

    def crossover(self, longest: int) -> int | None:
        """The first context at which looking back costs a token more than all the rest; None if
        it never does up to `longest`."""
        low, high = 1, longest
        if self._lookback(high) < self.fixed:
            return None
        while low < high:
            middle = (low + high) // 2
            if self._lookback(middle) >= self.fixed:
                high = middle
            else:
                low = middle + 1
        return low

    def formulas(self, context: int) -> tuple[str, ...]:
        """The arithmetic behind `token`, looking back by each kind of layer."""
        lines = [
            say(
                "whatever the context: 2 FLOP × {values} billion values passed = {flops}",
                values=number(self.fixed / 2e9, ",.2f"),
                flops=format_flop(self.fixed),
            )
        ]
        for span in self.spans:
            entries = float(span.for_token(np.array([float(context)]))[0]) / span.flops
            per = (
                say("one for {ratio} tokens", ratio=span.ratio)
                if span.ratio > 1
                else say("tokens looked at")
            )
            lines.append(
                say(
                    "looking back: {each} FLOP × {entries} ({per}) = {flops}",
                    each=number(span.flops, ",.0f"),
                    entries=number(entries, ",.0f"),
                    per=per,
                    flops=format_flop(span.flops * entries),
                )
            )
        return tuple(lines)

    def _lookback(self, context: int) -> float:
        return float(self.attention_for_token(np.array([context], dtype=np.float64))[0])


@lru_cache(maxsize=256)
def work_of(arch: Architecture) -> Work:
    """Raises InputError for an architecture whose tensors are not known."""
    merged: dict[tuple[int, float, bool], float] = {}
    fixed = 2 * multiplied_params(arch)
    for layer in arch.layers:
        for mixer in layer.mixers:
            fixed += state_flops(mixer, arch)
            for span in mixer_spans(mixer):
                key = (span.ratio, span.limit, span.chunked)
                merged[key] = merged.get(key, 0.0) + span.flops
    spans = tuple(Span(flops, *key) for key, flops in merged.items())
    return Work(fixed, spans)


def multiplied_params(arch: Architecture) -> float:
    """Parameters of the matrices that one token passes through: used experts only, the output
    matrix once, embeddings not at all (a row is looked up)."""
    tensors = model_tensors(arch)
    matrix = tensors.role != Role.VECTOR
    return float((tensors.elements * tensors.read_share)[matrix].sum())


def mixer_spans(mixer: Mixer) -> Iterator[Span]:
    """Scores of the query with each key, then the weighted sum of the values: two products."""
    if isinstance(mixer, Attention):
        yield from _attention_spans(mixer)
    elif isinstance(mixer, LatentAttention):
        yield from _latent_spans(mixer)
    elif isinstance(mixer, CompressedAttention):
        yield from _compressed_spans(mixer)


def _attention_spans(a: Attention) -> Iterator[Span]:
    flops = 2.0 * a.n_heads * (a.head_dim_k + a.head_dim_v)
    limit = float(a.window) if a.span != "full" and a.window else float("inf")
    if a.indexer:
        yield from _indexer_spans(a.indexer)
        limit = min(limit, _picked(a.indexer))
    yield Span(flops, limit=limit, chunked=a.span == "chunked")


def _latent_spans(a: LatentAttention) -> Iterator[Span]:
    """The absorbed form that engines compute: queries meet the compressed row of `kv_lora_rank` +
    rotary values, and its first `kv_lora_rank` values are summed. arXiv 2405.04434."""
    flops = 2.0 * a.n_heads * (2 * a.kv_lora_rank + a.qk_rope_head_dim)
    if a.indexer:
        yield from _indexer_spans(a.indexer)
    yield Span(flops, limit=_picked(a.indexer) if a.indexer else float("inf"))


def _compressed_spans(a: CompressedAttention) -> Iterator[Span]:
    """DeepSeek V4: keys serve as values; a window of raw tokens, then compressed entries: all of
    them (heavily compressed) or those that the indexer picks (compressed sparse)."""
    flops = 4.0 * a.n_heads * a.head_dim
    yield Span(flops, limit=float(a.window))
    if not a.compress_ratio:
        return
    if a.indexer:
        yield from _indexer_spans(a.indexer, a.compress_ratio)
        yield Span(flops, a.compress_ratio, float(a.indexer.top_k))
    else:
        yield Span(flops, a.compress_ratio)


def _indexer_spans(indexer: Indexer, ratio: int = 1) -> Iterator[Span]:
    """The indexer scores every entry with small heads; a shared one did so in another layer."""
    if not indexer.shared:
        yield Span(2.0 * indexer.n_heads * indexer.head_dim, ratio)


def _picked(indexer: Indexer) -> float:
    return float(indexer.top_k * (indexer.block or 1))


def state_flops(mixer: Mixer, arch: Architecture) -> float:
    """Updating and reading a recurrent state, per token: leading terms.

    Mamba: decay and input 3, output 2 per value of the state (arXiv 2312.00752). Delta rule: decay
    1, then reading, correcting and querying 2 each (arXiv 2406.06484).
    """
    if isinstance(mixer, Mamba):
        return 5.0 * mixer.d_inner * mixer.state_size
    if isinstance(mixer, GatedDeltaNet):
        return 7.0 * mixer.n_v_heads * mixer.k_head_dim * mixer.v_head_dim
    if isinstance(mixer, KimiDeltaAttention):
        return 7.0 * mixer.n_heads * mixer.head_dim**2
    if isinstance(mixer, ShortConv):
        return 2.0 * mixer.conv_kernel * arch.hidden_size
    return 0.0
