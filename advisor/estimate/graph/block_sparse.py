"""Attention to blocks of cells that a small attention beside it chose (MiniMax M3).

The indexer scores every position for each group of heads; blocks of positions compete by their best
score. What remains of the mask is spread over all cells, once for each group. Only with flash
attention and a stream for each sequence; otherwise all layers read everything. Views of inputs are
copied to a GPU for every layer, so that the buffer grows with the positions in use: the engine
reserves it for an empty cache, and allocates it anew as the cache fills.

Source: llama.cpp commit 0c1e570, `src/models/minimax-m3.cpp`, `src/llama-kv-cache-msa.cpp`.
"""

from __future__ import annotations

from advisor.domain.architecture import Attention, Indexer
from advisor.estimate.graph.attention import (
    by_head,
    kv_caches,
    prepared,
    projections,
    rotated,
    shape_of,
    store,
)
from advisor.estimate.graph.builder import BlockInputs, Builder, CacheInputs
from advisor.estimate.graph.nodes import (
    Node,
    alike,
    contiguous,
    given,
    permute,
    reshape,
    transpose,
    view,
)
from advisor.estimate.graph.sparse_attention import stored_keys
from advisor.estimate.kv_cache import pad_cells


def chooses_blocks(builder: Builder) -> bool:
    """Whether the engine can choose blocks with these settings."""
    return builder.flash and (builder.scenario.parallel <= 1 or not builder.scenario.kv_unified)


def block_sparse_attention(builder: Builder, mixer: Attention, indexer: Indexer, x: Node) -> Node:
    n_tokens, head = builder.n_tokens, mixer.head_dim_k
    q, k, v = projections(builder, mixer, x)
    assert k is not None
    assert v is not None
    q = prepared(builder, by_head(q, head, mixer.n_heads, n_tokens), "attn_q_norm", mixer)
    k = prepared(builder, by_head(k, head, mixer.n_kv_heads, n_tokens), "attn_k_norm", mixer)
    v = by_head(v, mixer.head_dim_v, mixer.n_kv_heads, n_tokens)
    inputs, shape = builder.caches(None), shape_of(mixer)
    blocks = _inputs(builder, indexer, inputs)
    queries, keys = _indexed(builder, mixer, indexer, x, blocks)
    if inputs.k_rotation is not None:
        q, k = rotated(q, inputs.k_rotation), rotated(k, inputs.k_rotation)
    if inputs.v_rotation is not None:
        v = rotated(v, inputs.v_rotation)
    builder.expand((q, k, v))
    k_cache, v_cache = kv_caches(builder, shape, inputs)
    assert v_cache is not None
    store(builder, k, k_cache, inputs.k_cells, by_value=False)
    store(builder, v, v_cache, inputs.v_cells, by_value=False)
    parts = [
        _stream(builder, mixer, indexer, blocks, (q, queries, keys, k_cache, v_cache))
        for _ in range(builder.n_streams)
    ]
    mixed = parts[0]
    for part in parts[1:]:
        mixed = Node("concat", (mixed.shape[0], mixed.shape[1] + part.shape[1]), (mixed, part))
    if inputs.v_rotation is not None:
        mixed = rotated(mixed, inputs.v_rotation)
    return builder.linear("attn_output", mixed, builder.hidden)


def _inputs(builder: Builder, indexer: Indexer, inputs: CacheInputs) -> BlockInputs:
    found = builder.blocks
    if found is None:
        assert indexer.block is not None
        tokens, streams = builder.n_tokens, builder.n_streams
        positions = inputs.cells if builder.filled else int(pad_cells(1))
        positions = -(-positions // indexer.block) * indexer.block
        found = builder.blocks = BlockInputs(
            positions,
            given((tokens,), unit=8),
            given((positions // indexer.block, tokens)),
            given((positions, tokens)),
            given((positions, streams)),
            given((inputs.cells, streams)),
            Node("cpy", inputs.mask.shape, (inputs.mask,)),
        )
    return found


def _indexed(
    builder: Builder, mixer: Attention, indexer: Indexer, x: Node, blocks: BlockInputs
) -> tuple[Node, Node]:
    """Queries of the indexer and the cache of its keys."""
    head, tokens = indexer.head_dim, builder.n_tokens
    q = reshape(builder.linear("indexer.q_proj", x, head * indexer.n_heads), head, indexer.n_heads,
                tokens)  # fmt: skip
    k = reshape(builder.linear("indexer.k_proj", x, head), head, 1, tokens)
    q = prepared(builder, q, "indexer.q_norm", mixer)
    k = prepared(builder, k, "indexer.k_norm", mixer)
    return q, stored_keys(
        builder, k, blocks.mask.shape[0], blocks.cell_numbers, streams=builder.n_streams
    )


def _stream(
    builder: Builder,
    mixer: Attention,
    indexer: Indexer,
    blocks: BlockInputs,
    tensors: tuple[Node, Node, Node, Node, Node],
) -> Node:
    """One sequence's tokens: (values of all heads, tokens)."""
    q, queries, index_keys, k_cache, v_cache = tensors
    streams = builder.n_streams
    tokens, cells, groups = builder.n_tokens // streams, blocks.mask.shape[0], mixer.n_kv_heads
    part, head = mixer.n_heads // groups, mixer.head_dim_k
    queries = view(queries, (indexer.head_dim, indexer.n_heads, tokens))
    index_keys = Node("view", (indexer.head_dim, cells), (index_keys,), unit=1, root=index_keys,
                      nbytes=index_keys.nbytes // streams)  # fmt: skip
    q = permute(reshape(view(q, (head, mixer.n_heads, tokens)), head, part, groups, tokens),
                0, 2, 3, 1)  # fmt: skip
    mask = _mask(indexer, blocks, queries, index_keys)
    k, v = (
        Node("permute", (width, cells, 1, groups), (cache,), unit=1, root=cache,
             nbytes=cache.nbytes // streams)
        for cache, width in ((k_cache, head), (v_cache, mixer.head_dim_v))
    )  # fmt: skip
    mixed = Node("flash_attn", (mixer.head_dim_v, part, tokens, groups), (q, k, v, mask))
    if builder.scenario.kv_type_k != "f16":
        mixed.padding += 2 * head * cells * groups
    if builder.scenario.kv_type_v != "f16":
        mixed.padding += 2 * mixer.head_dim_v * cells * groups
    mixed = contiguous(permute(mixed, 0, 1, 3, 2))
    return reshape(mixed, mixer.head_dim_v * mixer.n_heads, tokens)


def _mask(indexer: Indexer, blocks: BlockInputs, queries: Node, keys: Node) -> Node:
    """The mask of one stream's tokens for each group of heads: (cells, tokens, 1, groups), F16."""
    groups, tokens = queries.shape[1:3]
    cells, positions, count = blocks.mask.shape[0], blocks.n_positions, blocks.n_blocks
    best = min(indexer.top_k, count)
    ordered = Node(
        "get_rows", (indexer.head_dim, positions),
        (keys, view(blocks.cell_of_position, (positions,))),
    )  # fmt: skip
    flat = reshape(queries, indexer.head_dim, groups * tokens)
    scores = Node("mul_mat", (positions, groups * tokens), (ordered, flat))
    scores = reshape(scores, positions, groups, tokens)
    hidden = view(blocks.position_mask, (positions, 1, tokens))
    scores = Node("add", scores.shape, (scores, hidden), root=scores)
    by_block = Node("pool_2d", (count, groups, tokens), (scores,))
    bias = view(blocks.bias, (count, 1, tokens))
    top = Node("top_k", (best, groups, tokens), (alike("add", by_block, bias),))
    nothing = Node("cpy", bias.shape, (alike("scale", bias),), unit=2)
    nothing = Node("repeat", (count, groups, tokens), (nothing,), unit=2)
    free = alike("scale", Node("cpy", top.shape, (top,)))
    rows = reshape(nothing, 1, count, groups * tokens)
    chosen = Node(
        "set_rows", rows.shape,
        (reshape(free, 1, best, groups * tokens), reshape(top, best, groups * tokens), rows),
        unit=2, root=rows,
    )  # fmt: skip
    turned = permute(reshape(chosen, count, groups, tokens), 0, 2, 1, 3)
    turned = Node("cont", turned.shape, (turned,), unit=2)
    turned = transpose(reshape(turned, count, tokens * groups))
    turned = Node("cont", turned.shape, (turned,), unit=2)
    where = view(blocks.block_of_cell, (cells,))
    by_cell = Node("get_rows", (tokens * groups, cells), (turned, where))
    spread = reshape(contiguous(transpose(by_cell)), cells, tokens, groups)
    causal = view(blocks.mask, (cells, tokens))
    spread = Node("add", spread.shape, (spread, causal), root=spread)
    return Node("cpy", (cells, tokens, 1, groups), (reshape(spread, cells, tokens, 1, groups),),
                unit=2)  # fmt: skip
