"""A whole model as a graph: embeddings, layers, logits.

Source: llama.cpp commit 0c1e570, `src/models/*.cpp`; what sets an architecture apart is in
`styles.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from advisor.domain.architecture import (
    Attention,
    GatedDeltaNet,
    KimiDeltaAttention,
    LatentAttention,
    Layer,
    Mamba,
    Mixer,
    MoeFfn,
    ShortConv,
)
from advisor.estimate.graph.altup import altup_layer, merged_copies, stacked_copies
from advisor.estimate.graph.attention import attention, gated_attention, latent_attention
from advisor.estimate.graph.block_sparse import block_sparse_attention, chooses_blocks
from advisor.estimate.graph.builder import Builder
from advisor.estimate.graph.encoder import build_encoder
from advisor.estimate.graph.feed_forward import dense, feed_forward, routed
from advisor.estimate.graph.hyper import hyper_layer, merged_streams, streams_of
from advisor.estimate.graph.kimi_delta import kimi_delta_attention
from advisor.estimate.graph.nodes import (
    Node,
    alike,
    contiguous,
    given,
    permute,
    reshape,
    take_rows,
    view,
)
from advisor.estimate.graph.recurrent import gated_delta_net, mamba, short_conv
from advisor.estimate.graph.sparse_attention import sparse_latent_attention


def build(builder: Builder, layers: Sequence[int]) -> list[Node]:
    """Fill the builder's graph with these of the model's layers; the last tensor of each."""
    if builder.style.encoder:
        return build_encoder(builder, layers)
    ends: list[Node] = []
    tokens = builder.tokens
    x = embeddings = _embeddings(builder, tokens)
    if builder.style.scaled_embedding:
        x = alike("scale", x)
    copies = builder.arch.altup_inputs
    beside = None
    if builder.arch.per_layer_embedding_size:
        beside = _per_layer_inputs(builder, given(tokens.shape), x)
    if copies:
        x = stacked_copies(builder, x)
    streams = builder.arch.hyper_connections
    if streams:
        x = streams_of(builder, x)
    last = builder.arch.n_layers - 1
    for index in layers:
        builder.block, layer = index, builder.arch.layers[index]
        if copies and beside is not None:
            x = altup_layer(builder, layer, x, partial(_from_own_embedding, builder, beside))
            ends.append(x)
            continue
        if streams:
            x = hyper_layer(builder, layer, x)
            ends.append(x)
            continue
        x = _layer(builder, layer, x, pick=index == last and not builder.style.late_rows)
        if beside is not None:
            x = _add_per_layer(builder, x, beside)
        if builder.has("layer_output_scale.weight"):
            x = alike("mul", x, builder.need("layer_output_scale.weight"))
        if index < builder.style.deepstack:
            part = view(embeddings, x.shape[:2], embeddings.strides[:2])
            x = alike("add", x, part)
        ends.append(x)
    builder.block = None
    if copies:
        x = _picked(builder, merged_copies(builder, x))
    if streams:
        x = merged_streams(builder, x)
    _logits(builder, x)
    return ends


def _embeddings(builder: Builder, tokens: Node) -> Node:
    """Rows of the embedding matrix, which stays in RAM; or vectors that the host gives."""
    n_tokens, hidden = builder.n_tokens, builder.hidden
    width = hidden * (1 + builder.style.deepstack)
    table = builder.need("token_embd.weight", home=builder.devices.ram)
    rows = Node("get_rows", (hidden, n_tokens), (table, tokens))
    if width != hidden:
        rows = Node("pad", (width, n_tokens), (rows,))
    builder.expand((rows, given((width, n_tokens))))
    if width == hidden:
        return rows
    return view(rows, (hidden, n_tokens), rows.strides[:2])


def _logits(builder: Builder, x: Node) -> None:
    style, home = builder.style, builder.devices.of_block(builder.arch.n_blocks)
    if style.late_rows and style.rows_before_norm:
        x.kept = True
        x = take_rows(x, builder.output_rows, builder.n_outputs)
    name = "output_norm" if builder.has("output_norm.weight") else "token_embd_norm"
    x = builder.norm(x, name, home=home)
    x.kept = True
    if style.late_rows and not style.rows_before_norm:
        x = take_rows(x, builder.output_rows, builder.n_outputs)
        x.kept = True
    name = "output.weight" if builder.has("output.weight") else "token_embd.weight"
    logits = builder.product(builder.need(name, home=home), x, builder.arch.vocab_size)
    bias = builder.weight("output.bias", home=home)
    if bias is not None:
        logits = alike("add", logits, bias)
    logits.kept = True
    builder.graph.expand(logits)


def _layer(builder: Builder, layer: Layer, x: Node, *, pick: bool) -> Node:
    if builder.style.parallel_ffn:
        return _parallel_layer(builder, layer, x, pick=pick)
    if len(layer.mixers) > 1:
        return _two_mixers(builder, layer, x, pick=pick)
    residual = x
    if builder.has("attn_norm.weight"):
        x = builder.norm(x, "attn_norm")
    if not layer.mixers or layer.ffn is None:
        return _single_part(builder, layer, x, residual, pick=pick)
    mixer = layer.mixers[0]
    if isinstance(mixer, GatedDeltaNet | KimiDeltaAttention) or _is_gated(mixer):
        builder.graph.expand(x)
    x = _mixed(builder, layer.mixers[0], x)
    if pick:
        x, residual = _picked(builder, x), _picked(builder, residual)
    if builder.style.scaled_residual:
        x = alike("scale", x)
    sandwich = builder.has("post_ffw_norm.weight")
    if sandwich:
        x = builder.norm(x, "post_attention_norm")
    x = _sum(x, residual, residual_first=builder.style.residual_first_twice)
    return _feed_forward(builder, layer, x, sandwich=sandwich)


def _is_gated(mixer: Mixer) -> bool:
    return isinstance(mixer, Attention) and mixer.output_gate


def _sum(x: Node, residual: Node, *, residual_first: bool) -> Node:
    return alike("add", residual, x) if residual_first else alike("add", x, residual)


def _picked(builder: Builder, x: Node) -> Node:
    """The tokens whose logits are asked for."""
    return take_rows(x, builder.output_rows, builder.n_outputs)


def _mixed(builder: Builder, mixer: Mixer, x: Node) -> Node:
    if isinstance(mixer, LatentAttention) and mixer.indexer is not None:
        return sparse_latent_attention(builder, mixer, mixer.indexer, x)
    if isinstance(mixer, LatentAttention):
        return latent_attention(builder, mixer, x)
    if isinstance(mixer, Mamba):
        return mamba(builder, mixer, x)
    if isinstance(mixer, GatedDeltaNet):
        return gated_delta_net(builder, mixer, x)
    if isinstance(mixer, KimiDeltaAttention):
        return kimi_delta_attention(builder, mixer, x)
    if isinstance(mixer, ShortConv):
        return short_conv(builder, mixer, x)
    assert isinstance(mixer, Attention)
    if mixer.indexer is not None and chooses_blocks(builder):
        return block_sparse_attention(builder, mixer, mixer.indexer, x)
    return gated_attention(builder, mixer, x) if mixer.output_gate else attention(builder, mixer, x)


def _feed_forward(builder: Builder, layer: Layer, x: Node, *, sandwich: bool) -> Node:
    assert layer.ffn is not None
    residual = x
    if isinstance(layer.ffn, MoeFfn) and layer.ffn.dense_beside:
        x = _dense_and_experts(builder, layer.ffn, x)
    else:
        if builder.has("ffn_norm.weight"):
            x = builder.norm(x, "ffn_norm")
        elif not sandwich:
            x = builder.norm(x, "post_attention_norm")
        x = feed_forward(builder, layer.ffn, x)
    if sandwich:
        x = builder.norm(x, "post_ffw_norm")
    if builder.style.scaled_residual:
        x = alike("scale", x)
    style = builder.style
    return _sum(x, residual, residual_first=style.residual_first or style.residual_first_twice)


def _dense_and_experts(builder: Builder, ffn: MoeFfn, x: Node) -> Node:
    """Gemma 4's mixtures: a dense part and experts, each with norms of its own."""
    beside = dense(builder, builder.norm(x, "ffn_norm"), ffn.dense_beside)
    beside = builder.norm(beside, "post_ffw_norm_1")
    inputs = builder.norm(x, "pre_ffw_norm_2")
    scale = builder.weight("ffn_gate_inp.scale")
    ranked = alike("scale", alike("rms_norm", x))
    if scale is not None:
        ranked = alike("mul", ranked, scale)
    logits = builder.linear("ffn_gate_inp", ranked, ffn.n_experts)
    experts = builder.norm(routed(builder, ffn, inputs, logits), "post_ffw_norm_2")
    return alike("add", beside, experts)


def _single_part(builder: Builder, layer: Layer, x: Node, residual: Node, *, pick: bool) -> Node:
    """Layers that are a mixer or a feed-forward part alone (Mamba, Nemotron-H)."""
    if layer.mixers:
        x = _mixed(builder, layer.mixers[0], x)
    else:
        assert layer.ffn is not None
        x = feed_forward(builder, layer.ffn, x)
    if pick:
        x, residual = _picked(builder, x), _picked(builder, residual)
    return alike("add", x, residual)


def _parallel_layer(builder: Builder, layer: Layer, x: Node, *, pick: bool) -> Node:
    """Attention and feed-forward part read the same norm (Command R)."""
    assert layer.ffn is not None
    normed = builder.norm(x, "attn_norm")
    mixed = _mixed(builder, layer.mixers[0], normed)
    if pick:
        mixed, x, normed = (_picked(builder, part) for part in (mixed, x, normed))
    return alike("add", alike("add", feed_forward(builder, layer.ffn, normed), x), mixed)


def _two_mixers(builder: Builder, layer: Layer, x: Node, *, pick: bool) -> Node:
    """Attention beside a state-space mixer, each on a norm of its own (Falcon-H1)."""
    assert layer.ffn is not None
    first, second = sorted(layer.mixers, key=lambda mixer: isinstance(mixer, Mamba))
    attended = _mixed(builder, first, builder.norm(x, "attn_norm"))
    scanned = _mixed(builder, second, builder.norm(x, "attn_norm"))
    x = alike("add", alike("add", attended, scanned), x)
    if pick:
        x = _picked(builder, x)
    fed = feed_forward(builder, layer.ffn, builder.norm(x, "ffn_norm"))
    return alike("add", fed, x)


def _per_layer_inputs(builder: Builder, tokens: Node, x: Node) -> Node:
    """Small embeddings of Gemma 3n and 4: a row a layer and token, from a table and from the
    embedding."""
    size, n_layers, n_tokens = (
        builder.arch.per_layer_embedding_size, builder.arch.n_layers, builder.n_tokens,
    )  # fmt: skip
    table = builder.need("per_layer_token_embd.weight", home=builder.devices.ram)
    rows = Node("get_rows", (size * n_layers, n_tokens), (table, tokens))
    looked_up = alike("scale", reshape(rows, size, n_layers, n_tokens))
    builder.graph.expand(looked_up)
    home = builder.devices.of_block(0)
    matrix = builder.need("per_layer_model_proj.weight", home=home)
    projected = builder.product(matrix, x, size * n_layers)
    projected = reshape(alike("scale", projected), size, n_layers, n_tokens)
    projected = builder.norm(projected, "per_layer_proj_norm", home=home)
    both = alike("scale", alike("add", projected, looked_up))
    return contiguous(permute(both, 0, 2, 1, 3))


def _add_per_layer(builder: Builder, x: Node, beside: Node) -> Node:
    return alike("add", x, _from_own_embedding(builder, beside, x))


def _from_own_embedding(builder: Builder, beside: Node, x: Node) -> Node:
    """What the layer's embedding of each token adds, gated by the hidden state."""
    size, n_tokens = beside.shape[:2]
    gate = alike("unary", builder.linear("inp_gate", x, size))
    own = view(beside, (size, n_tokens), (4, 4 * size))
    if x.shape[1] != n_tokens:
        own = _picked(builder, own)
    projected = builder.linear("proj", alike("mul", gate, own), builder.hidden)
    return builder.norm(projected, "post_norm")
