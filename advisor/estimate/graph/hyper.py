"""DeepSeek V4's hyper-connections: several residual streams, mixed anew around every part.

Source: llama.cpp commit 0c1e570, `src/models/deepseek4.cpp`.
"""

from __future__ import annotations

from collections.abc import Callable

from advisor.domain.architecture import CompressedAttention, Layer, MoeFfn
from advisor.estimate.graph.builder import Builder
from advisor.estimate.graph.compressed import compressed_attention, window_inputs
from advisor.estimate.graph.feed_forward import mixture
from advisor.estimate.graph.nodes import Node, alike, reshape, take_rows, view


def streams_of(builder: Builder, x: Node) -> Node:
    """The embedding in every stream: (hidden size, streams, tokens)."""
    builder.graph.expand(window_inputs(builder).mask)
    hidden, n_tokens, streams = builder.hidden, builder.n_tokens, builder.arch.hyper_connections
    apart = reshape(x, hidden, 1, n_tokens)
    return Node("repeat", (hidden, streams, n_tokens), (apart,))


def hyper_layer(builder: Builder, layer: Layer, x: Node) -> Node:
    """Attention and experts, each on a mix of the streams."""
    mixer, ffn = layer.mixers[0], layer.ffn
    assert isinstance(mixer, CompressedAttention)
    assert isinstance(ffn, MoeFfn)
    entered, leave, _ = _entered(builder, x, "attn")
    normed = builder.norm(entered, "attn_norm")
    x = leave(compressed_attention(builder, mixer, normed))
    entered, leave, mixes = _entered(builder, x, "ffn")
    builder.expand((x, *mixes))
    return leave(mixture(builder, ffn, builder.norm(entered, "ffn_norm")))


def _entered(
    builder: Builder, x: Node, part: str
) -> tuple[Node, Callable[[Node], Node], tuple[Node, Node]]:
    """The streams as one, how a result is spread over them again, and what that is mixed with."""
    hidden, streams, n_tokens, _ = x.shape
    n_mixes = (2 + streams) * streams
    flat = alike("rms_norm", reshape(x, hidden * streams, n_tokens))
    mixes = builder.product(builder.need(f"hc_{part}_fn.weight"), flat, n_mixes)
    scale, base = (builder.need(f"hc_{part}_{name}.weight") for name in ("scale", "base"))

    def share() -> Node:
        own = view(mixes, (streams, n_tokens), (4, mixes.strides[1]))
        own = alike("add", alike("mul", own, view(scale, (1,))), view(base, (streams,)))
        return alike("scale", alike("unary", own))

    before, after = share(), share()
    spread = Node("hc_comb", (streams, streams, n_tokens), (mixes, scale, base))
    entered = Node("hc_pre", (hidden, n_tokens), (x, before))

    def leave(result: Node) -> Node:
        return Node("hc_post", x.shape, (result, x, after, spread))

    return entered, leave, (after, spread)


def merged_streams(builder: Builder, x: Node) -> Node:
    """The streams of the tokens whose logits are asked for, as one."""
    hidden, streams, n_tokens, _ = x.shape
    flat = take_rows(reshape(x, hidden * streams, n_tokens), builder.output_rows, builder.n_outputs)
    rows = builder.n_outputs
    home = builder.devices.of_block(builder.arch.n_blocks)
    x = reshape(flat, hidden, streams, rows)
    normed = alike("rms_norm", reshape(x, hidden * streams, rows))
    mixes = builder.product(builder.need("output_hc_fn.weight", home=home), normed, streams)
    mixes = alike("mul", mixes, builder.need("output_hc_scale.weight", home=home))
    mixes = alike("add", mixes, builder.need("output_hc_base.weight", home=home))
    mixes = alike("scale", alike("unary", mixes))
    total: Node | None = None
    for _ in range(streams):
        one = view(x, (hidden, rows), (4, x.strides[2]))
        share = view(mixes, (1, rows), (4, mixes.strides[1]))
        weighed = alike("mul", one, share)
        total = weighed if total is None else alike("add", total, weighed)
    assert total is not None
    return total
