"""Attention as nodes: storing K and V, reading the cache, with and without flash attention.

Source: llama.cpp commit 0c1e570, `src/llama-graph.cpp` (`build_attn`, `build_attn_mha`),
`src/llama-kv-cache.cpp`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from advisor.domain.architecture import Attention, LatentAttention
from advisor.estimate.graph.builder import Builder, CacheInputs
from advisor.estimate.graph.nodes import (
    Node,
    alike,
    contiguous,
    leaf,
    overwrite,
    permute,
    reshape,
    transpose,
    view,
)
from advisor.estimate.kv_cache import kv_layout


@dataclass(frozen=True, slots=True)
class CacheShape:
    """Heads of one layer as the cache holds them."""

    n_kv: int
    k_head: int
    v_head: int
    keys_only: bool  # values are read from the keys' cache (latent attention)

    @property
    def k_width(self) -> int:
        return self.n_kv * self.k_head


def attention(builder: Builder, mixer: Attention, x: Node) -> Node:
    """Grouped-query attention with its output projection."""
    q, k, v = projections(builder, mixer, x)
    heads = (mixer.n_heads, mixer.n_kv_heads)
    if mixer.qk_norm == "full" and not builder.style.norm_by_head:
        q = builder.norm(q, "attn_q_norm")
        k = None if k is None else builder.norm(k, "attn_k_norm")
    q = by_head(q, mixer.head_dim_k, heads[0], builder.n_tokens)
    k = None if k is None else by_head(k, mixer.head_dim_k, heads[1], builder.n_tokens)
    v = None if v is None else by_head(v, mixer.head_dim_v, heads[1], builder.n_tokens)
    q = prepared(builder, q, "attn_q_norm", mixer)
    if k is not None:
        k = prepared(builder, k, "attn_k_norm", mixer)
    temperature = builder.style.temperature
    if temperature == "all" or (temperature == "bare" and not _has_rope(builder, mixer)):
        q = alike("mul", q, builder.temperatures)
    if v is not None and builder.style.gated_value_norm:
        v = alike("rms_norm", v)
    if builder.style.scaled_query:
        q = alike("scale", q)
    mixed = mix(builder, mixer, q, k, v)
    if mixer.head_gate:
        mixed = _gated_heads(builder, mixer, mixed, x)
    return builder.linear("attn_output", mixed, builder.hidden)


def prepared(builder: Builder, x: Node, norm: str, mixer: Attention) -> Node:
    """Normalised head by head and given its position, in the architecture's order."""
    rope = _has_rope(builder, mixer)
    normed = mixer.qk_norm == "head" or (mixer.qk_norm is not None and builder.style.norm_by_head)
    if rope and builder.style.norm_after_rope:
        x = builder.rope(x)
    if normed:
        x = builder.norm(x, norm)
    if rope and not builder.style.norm_after_rope:
        x = builder.rope(x)
    return x


def _has_rope(builder: Builder, mixer: Attention) -> bool:
    """Whether this layer's queries and keys are given their position."""
    return mixer.rope if builder.style.rope is None else builder.style.rope


def projections(
    builder: Builder, mixer: Attention, x: Node
) -> tuple[Node, Node | None, Node | None]:
    """Queries, keys and values, views of one product where a file holds one matrix for them; None
    where an earlier layer's are read."""
    n_q, n_kv = mixer.n_heads * mixer.head_dim_k, mixer.n_kv_heads * mixer.head_dim_k
    n_v = mixer.n_kv_heads * mixer.head_dim_v
    if builder.has("attn_qkv.weight"):
        fused = builder.linear("attn_qkv", x, n_q + n_kv + n_v)
        row = fused.strides[1]

        def part(head: int, n_heads: int) -> Node:
            return view(fused, (head, n_heads, builder.n_tokens), (4, 4 * head, row))

        return (
            part(mixer.head_dim_k, mixer.n_heads),
            part(mixer.head_dim_k, mixer.n_kv_heads),
            part(mixer.head_dim_v, mixer.n_kv_heads),
        )
    q = builder.linear("attn_q", x, n_q)
    if mixer.reuses_kv:
        return q, None, None
    k = builder.linear("attn_k", x, n_kv)
    v = builder.linear("attn_v", x, n_v) if builder.has("attn_v.weight") else k
    return q, k, v


def by_head(x: Node, head: int, n_heads: int, n_tokens: int) -> Node:
    """(values of all heads, tokens) head by head; views are so already."""
    return x if x.root is not None else reshape(x, head, n_heads, n_tokens)


def _gated_heads(builder: Builder, mixer: Attention, mixed: Node, x: Node) -> Node:
    """Every head's output times a gate of its own (Step 3.5)."""
    gate = builder.linear("attn_gate", x, mixer.n_heads)
    gate = reshape(alike("unary", gate), 1, mixer.n_heads, builder.n_tokens)
    by_head = reshape(mixed, mixer.head_dim_v, mixer.n_heads, builder.n_tokens)
    return reshape(alike("mul", by_head, gate), mixed.shape[0], builder.n_tokens)


def gated_attention(builder: Builder, mixer: Attention, x: Node) -> Node:
    """The query matrix carries a gate of its own width (Qwen3-Next, Qwen3.5)."""
    head, n_heads, n_tokens = mixer.head_dim_k, mixer.n_heads, builder.n_tokens
    both = builder.linear("attn_q", x, 2 * head * n_heads)
    strides = (4, 8 * head, 8 * head * n_heads)
    q = builder.norm(view(both, (head, n_heads, n_tokens), strides), "attn_q_norm")
    gate = view(both, (head, n_heads, n_tokens), strides)
    k = builder.linear("attn_k", x, head * mixer.n_kv_heads)
    v = builder.linear("attn_v", x, mixer.head_dim_v * mixer.n_kv_heads)
    k = builder.norm(reshape(k, head, mixer.n_kv_heads, n_tokens), "attn_k_norm")
    v = reshape(v, mixer.head_dim_v, mixer.n_kv_heads, n_tokens)
    gate = contiguous(gate, head * n_heads, n_tokens)
    mixed = mix(builder, mixer, builder.rope(q), builder.rope(k), v)
    return builder.linear("attn_output", alike("mul", mixed, alike("unary", gate)), builder.hidden)


def latent_attention(
    builder: Builder,
    mixer: LatentAttention,
    x: Node,
    narrow: Callable[[Node], Callable[[Node], Node]] | None = None,
) -> Node:
    """DeepSeek's: queries are brought into the compressed space of the cache. `narrow` is given
    the compressed queries and chooses by them which cells are read."""
    nope, rope, rank = mixer.qk_nope_head_dim, mixer.qk_rope_head_dim, mixer.kv_lora_rank
    n_heads, n_tokens, head = mixer.n_heads, builder.n_tokens, nope + rope
    narrowed = None
    if mixer.q_lora_rank is not None:
        q = builder.norm(builder.linear("attn_q_a", x, mixer.q_lora_rank), "attn_q_a_norm")
        narrowed = None if narrow is None else narrow(q)
        q = builder.linear("attn_q_b", q, head * n_heads)
    else:
        q = builder.linear("attn_q", x, head * n_heads)
    strides = (4, 4 * head, 4 * head * n_heads)
    q_nope, q_rope = (view(q, (width, n_heads, n_tokens), strides) for width in (nope, rope))
    compressed = builder.linear("attn_kv_a_mqa", x, rank + rope)
    row = 4 * (rank + rope)
    values = view(compressed, (rank, n_tokens), (4, row))
    k_rope = view(compressed, (rope, 1, n_tokens), (4, row, row))
    if builder.style.rope is not False:
        q_rope, k_rope = builder.rope(q_rope), builder.rope(k_rope)
    values = builder.norm(values, "attn_kv_a_norm")
    absorbed = Node(
        "mul_mat", (rank, n_tokens, n_heads), _two(builder, "attn_k_b", permute(q_nope, 0, 2, 1, 3))
    )
    q = Node("concat", (rank + rope, n_heads, n_tokens), (permute(absorbed, 0, 2, 1, 3), q_rope))
    values = reshape(values, rank, 1, n_tokens)
    if builder.style.temperature == "all":
        q = alike("mul", q, builder.temperatures)
    k = Node("concat", (rank + rope, 1, n_tokens), (values, k_rope))
    mixed = mix(builder, mixer, q, k, values, narrowed)
    return builder.linear("attn_output", mixed, builder.hidden)


def _two(builder: Builder, suffix: str, x: Node) -> tuple[Node, Node]:
    return builder.need(f"{suffix}.weight"), x


def mix(
    builder: Builder,
    mixer: Attention | LatentAttention,
    q: Node,
    k: Node | None,
    v: Node | None,
    narrowed: Callable[[Node], Node] | None = None,
) -> Node:
    """Store K and V, attend to the cache; (values of all heads, tokens). `narrowed` makes the mask
    of one that hides more cells."""
    window = mixer.window if isinstance(mixer, Attention) and mixer.span != "full" else None
    inputs, shape = builder.caches(window), shape_of(mixer)
    if inputs.k_rotation is not None:
        q = rotated(q, inputs.k_rotation)
        k = None if k is None else rotated(k, inputs.k_rotation)
    if inputs.v_rotation is not None and v is not None:
        v = rotated(v, inputs.v_rotation)
    builder.expand((q, k, v) if builder.n_cache_lengths > 1 else (q, v, k))
    k_cache, v_cache = kv_caches(builder, shape, inputs)
    if k is not None:
        store(builder, k, k_cache, inputs.k_cells, by_value=False)
    if v is not None and v_cache is not None:
        store(builder, v, v_cache, inputs.v_cells, by_value=not builder.flash)
    mask = inputs.mask if narrowed is None else narrowed(inputs.mask)
    keys, values = _read(builder, shape, inputs, k_cache, v_cache)
    streams = builder.n_streams
    q = view(
        q, (*q.shape[:2], builder.n_tokens // streams, streams),
        (*q.strides[:3], q.strides[3] // streams),
    )  # fmt: skip
    q = permute(q, 0, 2, 1, 3)
    if builder.flash:
        mixed = _flash(builder, mixer, shape, mask, q, keys, values)
    else:
        mixed = _soft_max(builder, mixer, shape, mask, q, keys, values)
    builder.graph.expand(mixed)
    return mixed if inputs.v_rotation is None else rotated(mixed, inputs.v_rotation)


def shape_of(mixer: Attention | LatentAttention) -> CacheShape:
    """Heads of the mixer's cache."""
    if isinstance(mixer, LatentAttention):
        return CacheShape(1, mixer.kv_lora_rank + mixer.qk_rope_head_dim, mixer.kv_lora_rank, True)
    return CacheShape(mixer.n_kv_heads, mixer.head_dim_k, mixer.head_dim_v, False)


def rotated(x: Node, rotation: Node) -> Node:
    """Heads turned before they are quantized, and back."""
    width = rotation.shape[0]
    rows = reshape(x if x.dense else contiguous(x), width, x.size // width)
    return reshape(Node("mul_mat", rows.shape, (rotation, rows)), *x.shape)


def kv_caches(builder: Builder, shape: CacheShape, inputs: CacheInputs) -> tuple[Node, Node | None]:
    """The caches of keys and values, None for values that are read from the keys."""
    cells, streams, home = inputs.cells, builder.n_streams, builder.cache_home

    def cache(width: int, kv_type: str) -> Node:
        nbytes = kv_layout(kv_type).row_bytes(width) * cells * streams
        return leaf((width, cells, streams), unit=1, home=home, nbytes=nbytes)

    k_cache = cache(shape.k_width, builder.scenario.kv_type_k)
    if shape.keys_only:
        return k_cache, None
    width = shape.n_kv * shape.v_head
    if not builder.flash:
        width = max(width, inputs.v_width)
    return k_cache, cache(width, builder.scenario.kv_type_v)


def store(builder: Builder, x: Node, cache: Node, cells: Node, *, by_value: bool) -> None:
    """Write K or V of these tokens; without flash attention V is written value by value."""
    width, n_cells, streams, _ = cache.shape
    flat = view(x, (x.shape[0] * x.shape[1], builder.n_tokens), (x.strides[0], x.strides[2]))
    if by_value:
        if not flat.dense:  # a part of a product that holds Q and K as well
            flat = contiguous(flat)
        if flat.shape[0] < width:
            flat = Node("pad", (width, builder.n_tokens), (flat,))
        flat = view(flat, (1, width * builder.n_tokens))
        target = reshape(cache, 1, width * n_cells * streams)
    elif streams > 1:
        target = reshape(cache, width, n_cells * streams)
    else:
        target = cache
    builder.graph.expand(overwrite("set_rows", target, flat, cells))


def _read(
    builder: Builder, shape: CacheShape, inputs: CacheInputs, k_cache: Node, v_cache: Node | None
) -> tuple[Node, Node]:
    """Views of the whole cache, as large as what a copy of them takes."""
    cells, streams = inputs.cells, builder.n_streams

    def look(cache: Node, source: Node, head: int, nbytes: int) -> Node:
        return Node(
            "view", (head, shape.n_kv, cells, streams), (source,), unit=1, root=cache, nbytes=nbytes
        )

    def turned(node: Node, head: int) -> Node:
        return Node(
            "permute", (head, cells, shape.n_kv, streams), (node,), unit=1, root=node.root,
            nbytes=node.nbytes,
        )  # fmt: skip

    k_row = kv_layout(builder.scenario.kv_type_k).row_bytes(shape.k_width)
    keys = look(k_cache, k_cache, shape.k_head, k_cache.nbytes)
    if v_cache is None:
        last = kv_layout(builder.scenario.kv_type_k).row_bytes(shape.v_head)
        values = look(k_cache, keys, shape.v_head, k_row * (cells * streams - 1) + last)
    else:
        unread = v_cache.shape[0] - shape.n_kv * shape.v_head  # of a layer that is less wide
        row = kv_layout(builder.scenario.kv_type_v).row_bytes(unread)
        values = look(v_cache, v_cache, shape.v_head, v_cache.nbytes - row * cells)
    return turned(keys, shape.k_head), turned(values, shape.v_head)


def _flash(
    builder: Builder,
    mixer: Attention | LatentAttention,
    shape: CacheShape,
    mask: Node,
    q: Node,
    keys: Node,
    values: Node,
) -> Node:
    n_tokens, streams, n_heads = builder.n_tokens, builder.n_streams, mixer.n_heads
    mixed = Node(
        "flash_attn", (shape.v_head, n_heads, n_tokens // streams, streams),
        (q, keys, values, mask),
    )  # fmt: skip
    add_sinks(builder, mixed)
    rows = 2 * shape.n_kv * keys.shape[1] * streams
    if builder.scenario.kv_type_k != "f16":
        mixed.padding += rows * shape.k_head  # CUDA's kernel copies the keys to F16
    if builder.scenario.kv_type_v != "f16" and not shape.keys_only:
        mixed.padding += rows * shape.v_head
    if isinstance(mixer, LatentAttention):
        decompressed = _decompressed(builder, mixer, permute(mixed, 0, 2, 1, 3))
        mixed = contiguous(permute(decompressed, 0, 2, 1, 3))
    return reshape(mixed, mixed.shape[0] * mixed.shape[1], mixed.shape[2] * mixed.shape[3])


def _decompressed(builder: Builder, mixer: LatentAttention, x: Node) -> Node:
    return Node("mul_mat", (mixer.v_head_dim, *x.shape[1:]), _two(builder, "attn_v_b", x))


def add_sinks(builder: Builder, node: Node) -> None:
    """What a head may look at instead of any cell, where the model has it."""
    sinks = builder.weight("attn_sinks.weight")
    if sinks is not None:
        node.sources.append(sinks)


def _soft_max(
    builder: Builder,
    mixer: Attention | LatentAttention,
    shape: CacheShape,
    mask: Node,
    q: Node,
    keys: Node,
    values: Node,
) -> Node:
    """Without flash attention the scores of all heads exist at once."""
    n_tokens, streams, cells = builder.n_tokens, builder.n_streams, keys.shape[1]
    scores = Node("mul_mat", (cells, n_tokens // streams, mixer.n_heads, streams), (keys, q))
    weights = alike("soft_max", scores, mask)
    add_sinks(builder, weights)
    if shape.keys_only:
        turned = transpose(values)
        turned.nbytes = values.nbytes
        values = Node("cont", (cells, shape.v_head, shape.n_kv, streams), (turned,), unit=2)
    mixed = Node(
        "mul_mat", (shape.v_head, n_tokens // streams, mixer.n_heads, streams), (values, weights)
    )
    if isinstance(mixer, LatentAttention):
        mixed = _decompressed(builder, mixer, mixed)
    by_token = permute(mixed, 0, 2, 1, 3)
    joined = contiguous(by_token, by_token.shape[0] * by_token.shape[1], n_tokens)
    if not builder.scenario.offload_kv:
        builder.on_host.append(joined)
    return joined
