"""Encoders (BERT and its kin): a text is read at once, nothing is cached, one vector comes out.

Source: llama.cpp commit 0c1e570, `src/models/bert.cpp`, `src/llama-graph.cpp`
(`build_attn_inp_no_cache`, `build_pooling`).
"""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.architecture import Attention, DenseFfn, Layer
from advisor.estimate.graph.attention import projections
from advisor.estimate.graph.builder import Builder
from advisor.estimate.graph.feed_forward import dense
from advisor.estimate.graph.nodes import (
    Node,
    alike,
    contiguous,
    given,
    permute,
    reshape,
    take_rows,
    transpose,
)


def build_encoder(builder: Builder, layers: Sequence[int]) -> list[Node]:
    """Fill the builder's graph with these of the encoder's layers; the last tensor of each."""
    ends: list[Node] = []
    tokens = builder.n_tokens
    x = _embedded(builder)
    mask = given((tokens, tokens), unit=2 if builder.flash else 4)
    every = given((tokens,))  # an encoder gives the vectors of all tokens
    last = builder.arch.n_layers - 1
    for index in layers:
        builder.block = index
        x = _layer(builder, builder.arch.layers[index], x, mask, every if index == last else None)
        ends.append(x)
    builder.block = None
    x.kept = True
    builder.graph.expand(x)
    pooled = _pooled(builder, x)
    pooled.kept = True
    builder.graph.expand(pooled)
    return ends


def _embedded(builder: Builder) -> Node:
    """Token, segment and position embeddings, which stay in RAM, normalised."""
    hidden, n_tokens, ram = builder.hidden, builder.n_tokens, builder.devices.ram
    table = builder.need("token_embd.weight", home=ram)
    x = Node("get_rows", (hidden, n_tokens), (table, given((n_tokens,))))
    builder.expand((x, given((hidden, n_tokens))))
    segments = builder.weight("token_types.weight", home=ram)
    if segments is not None:
        x = alike("add", x, reshape(segments, hidden))
    places = builder.weight("position_embd.weight", home=ram)
    if places is not None:
        placed = Node("get_rows", (hidden, n_tokens), (places, builder.positions))
        x = alike("add", placed, x)
    return builder.norm(x, "token_embd_norm", home=builder.devices.of_block(0))


def _layer(builder: Builder, layer: Layer, x: Node, mask: Node, rows: Node | None) -> Node:
    """Norms come after the sums here."""
    mixer, ffn = layer.mixers[0], layer.ffn
    assert isinstance(mixer, Attention)
    assert isinstance(ffn, DenseFfn)
    mixed = _attention(builder, mixer, x, mask)
    if rows is not None:
        mixed, x = (take_rows(part, rows, builder.n_tokens) for part in (mixed, x))
    x = builder.norm(alike("add", mixed, x), "attn_output_norm")
    fed = dense(builder, x, ffn.intermediate_size)
    return builder.norm(alike("add", fed, x), "layer_output_norm")


def _attention(builder: Builder, mixer: Attention, x: Node, mask: Node) -> Node:
    head, n_heads, n_tokens = mixer.head_dim_k, mixer.n_heads, builder.n_tokens
    shape = (head, n_heads, n_tokens)
    parts = projections(builder, mixer, x)
    q, k, v = (reshape(part, *shape) if part.root is None else part for part in parts if part)
    if builder.style.rope is not False:
        q, k = builder.rope(q), builder.rope(k)
    builder.expand((q, k, v))
    q, k, v = (permute(part, 0, 2, 1, 3) for part in (q, k, v))
    if builder.flash:
        k, v = (Node("cpy", part.shape, (part,), unit=2) for part in (k, v))
        mixed = Node("flash_attn", shape, (q, k, v, mask))
        mixed = reshape(mixed, head * n_heads, n_tokens)
    else:
        scores = Node("mul_mat", (n_tokens, n_tokens, n_heads), (k, q))
        shares = alike("soft_max", scores, mask)
        by_value = contiguous(transpose(v))
        product = Node("mul_mat", (head, n_tokens, n_heads), (by_value, shares))
        mixed = contiguous(permute(product, 0, 2, 1, 3), head * n_heads, n_tokens)
    builder.graph.expand(mixed)
    return builder.linear("attn_output", mixed, builder.hidden)


def _pooled(builder: Builder, x: Node) -> Node:
    """One vector a text: the mean of its tokens, or the first one's."""
    if not builder.style.mean_pooling:
        return take_rows(x, given((builder.n_sequences,)), builder.n_sequences)
    shares = given((builder.n_tokens, builder.n_sequences))
    by_value = contiguous(transpose(x))
    return Node("mul_mat", (builder.hidden, builder.n_sequences), (by_value, shares))
