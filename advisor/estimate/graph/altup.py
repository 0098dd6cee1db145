"""Gemma 3n: several copies of the hidden state, of which each layer computes with one.

A layer predicts all copies from small coefficients, runs attention and feed-forward part on the
active one, and corrects the others by what that changed. Low-rank paths run beside the attention.

Source: llama.cpp commit 0c1e570, `src/models/gemma3n.cpp`.
"""

from __future__ import annotations

from collections.abc import Callable

from advisor.domain.architecture import Attention, DenseFfn, Layer
from advisor.estimate.graph.attention import attention
from advisor.estimate.graph.builder import Builder
from advisor.estimate.graph.nodes import (
    Node,
    alike,
    contiguous,
    permute,
    reshape,
    transpose,
    view,
)


def stacked_copies(builder: Builder, x: Node) -> Node:
    """The embedding with its other copies behind it: (hidden size, tokens, copies)."""
    others = builder.arch.altup_inputs - 1
    length = _magnitude(x)
    repeated = Node("repeat", (*x.shape[:2], others), (x,))
    return Node("concat", (*x.shape[:2], others + 1), (x, _projected(builder, repeated, length)))


def merged_copies(builder: Builder, stacked: Node) -> Node:
    """The mean over all copies: (hidden size, tokens)."""
    hidden, n_tokens, copies, _ = stacked.shape
    length = _magnitude(_slice(stacked))
    rest = view(stacked, (hidden, n_tokens, copies - 1))
    others = _projected(builder, rest, length, "altup_unembd_proj.weight")
    total = _slice(stacked)
    for _ in range(copies - 1):
        total = alike("add", total, _slice(others))
    return alike("scale", total)


def altup_layer(
    builder: Builder, layer: Layer, stacked: Node, per_layer: Callable[[Node], Node]
) -> Node:
    """One layer on (hidden size, tokens, copies). `per_layer` turns the active copy into what the
    layer's own embedding adds to the others."""
    mixer, ffn = layer.mixers[0], layer.ffn
    assert isinstance(mixer, Attention)
    assert isinstance(ffn, DenseFfn)
    hidden, n_tokens, copies, _ = stacked.shape
    predicted = _predicted(builder, stacked)
    active = _slice(predicted)
    normed = builder.norm(active, "attn_norm")
    beside = _low_rank(builder, normed)
    mixed = builder.norm(attention(builder, mixer, normed), "post_attention_norm")
    x = alike("scale", alike("add", alike("add", mixed, active), beside))
    fed = _gated(builder, builder.norm(x, "ffn_norm"), ffn.intermediate_size)
    x = alike("add", builder.norm(fed, "post_ffw_norm"), x)
    corrected = _corrected(builder, predicted, x)
    scaled = alike("mul", _slice(corrected), builder.need("altup_correct_scale.weight"))
    added = per_layer(scaled)
    rest = view(corrected, (hidden, n_tokens, copies - 1))
    return Node("concat", stacked.shape, (_slice(corrected), alike("add", rest, added)))


def _slice(stacked: Node) -> Node:
    return view(stacked, stacked.shape[:2])


def _magnitude(x: Node) -> Node:
    squares = alike("sqr", x)
    return alike("sqrt", Node("sum_rows", (1, *squares.shape[1:]), (squares,)))


def _projected(
    builder: Builder, copies: Node, length: Node, weight: str = "altup_proj.weight"
) -> Node:
    """Other copies by a matrix each, brought to the length of the first."""
    block, builder.block = builder.block, None
    matrix = builder.need(weight, home=builder.devices.of_block(builder.arch.n_blocks))
    builder.block = block
    product = Node("mul_mat", copies.shape, (matrix, copies))
    own = _magnitude(product)
    return alike("div", alike("mul", product, length), own)


def _modalities(builder: Builder, x: Node) -> Node:
    normed = alike("scale", builder.norm(x, "altup_router_norm"))
    return alike("unary", builder.linear("altup_router", normed, builder.arch.altup_inputs))


def _predicted(builder: Builder, stacked: Node) -> Node:
    hidden, n_tokens, copies, _ = stacked.shape
    modalities = _modalities(builder, _slice(stacked))
    mix = builder.linear("altup_predict_coef", modalities, copies * copies)
    mix = reshape(mix, copies, copies, n_tokens)
    by_copy = contiguous(permute(stacked, 1, 2, 0, 3))
    product = Node("mul_mat", (hidden, copies, n_tokens), (by_copy, mix))
    return alike("add", contiguous(permute(product, 0, 2, 1, 3)), stacked)


def _corrected(builder: Builder, predicted: Node, x: Node) -> Node:
    hidden, n_tokens, copies, _ = predicted.shape
    modalities = _modalities(builder, x)
    change = alike("sub", x, _slice(predicted))
    shares = alike("scale", builder.linear("altup_correct_coef", modalities, copies))
    shares = contiguous(transpose(shares), 1, n_tokens, copies)
    repeated = Node("repeat", (hidden, n_tokens, copies), (change,))
    return alike("add", alike("mul", repeated, shares), predicted)


def _low_rank(builder: Builder, x: Node) -> Node:
    narrow = builder.linear("laurel_l", x, builder.arch.laurel_rank)
    wide = builder.linear("laurel_r", narrow, builder.hidden)
    return alike("add", builder.norm(wide, "laurel_post_norm"), x)


def _gated(builder: Builder, x: Node, width: int) -> Node:
    """Activation and product apart; the first layers keep the largest activations alone."""
    up = builder.linear("ffn_up", x, width)
    gate = builder.linear("ffn_gate", x, width)
    if builder.block is not None and builder.block < builder.style.sparse_layers:
        gate = _largest(gate)
    inner = alike("mul", up, alike("unary", gate))
    return builder.linear("ffn_down", inner, builder.hidden)


def _largest(x: Node) -> Node:
    """What exceeds a cutoff from mean and deviation."""
    mean = Node("mean", (1, *x.shape[1:]), (x,))
    squares = alike("sqr", alike("sub", x, mean))
    deviation = alike("scale", Node("sum_rows", (1, *x.shape[1:]), (squares,)))
    cutoff = alike("add", mean, alike("scale", alike("sqrt", deviation)))
    return alike("unary", alike("sub", x, cutoff))
