"""Kimi Linear's delta attention as nodes: a decay of its own for every channel.

Queries, keys and values go through a short convolution each, whose last inputs are kept in one
state; the output is gated through a low-rank path.

Source: llama.cpp commit 0c1e570, `src/models/kimi-linear.cpp`, `delta-net-base.cpp`.
"""

from __future__ import annotations

from advisor.domain.architecture import KimiDeltaAttention
from advisor.estimate.graph.builder import Builder
from advisor.estimate.graph.nodes import (
    Node,
    alike,
    contiguous,
    overwrite,
    reshape,
    transpose,
    view,
)
from advisor.estimate.graph.recurrent import copied_states, remember


def kimi_delta_attention(builder: Builder, mixer: KimiDeltaAttention, x: Node) -> Node:
    n_sequences, head, n_heads = builder.n_sequences, mixer.head_dim, mixer.n_heads
    n_tokens, inner = builder.n_tokens // n_sequences, head * n_heads
    by_head = (head, n_heads, n_tokens, n_sequences)
    conv_cache = builder.state(3 * (mixer.conv_kernel - 1) * inner)
    past = copied_states(builder, conv_cache)
    q, k, v = (
        reshape(_filtered(builder, mixer, part, x, past, conv_cache), *by_head) for part in "qkv"
    )
    decay = _decay(builder, mixer, x)
    beta = reshape(builder.linear("ssm_beta", x, n_heads), 1, n_heads, n_tokens, n_sequences)
    beta = alike("unary", beta)
    cache = builder.state(head * inner)
    state = reshape(copied_states(builder, cache), head, head, n_heads, n_sequences)
    q, k = alike("l2_norm", q), alike("l2_norm", k)
    out = Node(
        "gated_delta_net", (inner, builder.n_tokens + head * n_sequences),
        (q, k, v, reshape(decay, *by_head), beta, state),
    )  # fmt: skip
    remember(builder, view(out, (head, head, n_heads, n_sequences)), cache)
    read = contiguous(view(out, by_head))
    flat = (head, n_heads, builder.n_tokens)
    gate = builder.linear("ssm_g_a", reshape(x, *x.shape[:2]), head)
    gate = alike("unary", reshape(builder.linear("ssm_g_b", gate, inner), *flat))
    gated = alike("mul", builder.norm(reshape(read, *flat), "ssm_norm"), gate)
    return builder.linear("attn_output", contiguous(gated, inner, builder.n_tokens), builder.hidden)


def _filtered(
    builder: Builder, mixer: KimiDeltaAttention, part: str, x: Node, past: Node, cache: Node
) -> Node:
    """One of queries, keys and values behind its convolution: (channels, tokens)."""
    n_sequences, kernel = builder.n_sequences, mixer.conv_kernel
    n_tokens, inner = builder.n_tokens // n_sequences, mixer.head_dim * mixer.n_heads
    kept = (kernel - 1, inner, n_sequences)
    strides = (4, 4 * (kernel - 1), 4 * 3 * (kernel - 1) * inner)
    projected = reshape(builder.linear(f"attn_{part}", x, inner), inner, n_tokens, n_sequences)
    joined = Node(
        "concat", (kernel - 1 + n_tokens, inner, n_sequences),
        (view(past, kept, strides), transpose(projected)),
    )  # fmt: skip
    last = view(joined, kept, joined.strides[:3])
    builder.graph.expand(overwrite("cpy", view(cache, kept, strides), last))
    weight = reshape(builder.need(f"ssm_conv1d_{part}.weight"), kernel, inner)
    filtered = Node("ssm_conv", (inner, n_tokens, n_sequences), (joined, weight))
    return alike("unary", reshape(filtered, inner, builder.n_tokens))


def _decay(builder: Builder, mixer: KimiDeltaAttention, x: Node) -> Node:
    """How much every channel forgets: (head, heads, tokens)."""
    inner = mixer.head_dim * mixer.n_heads
    steps = builder.linear("ssm_f_b", builder.linear("ssm_f_a", x, mixer.head_dim), inner)
    steps = alike("unary", alike("add", steps, builder.need("ssm_dt.bias")))
    rates = reshape(builder.need("ssm_a"), 1, mixer.n_heads)
    return alike("mul", reshape(steps, mixer.head_dim, mixer.n_heads, builder.n_tokens), rates)
