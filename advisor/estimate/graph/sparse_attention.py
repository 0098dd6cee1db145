"""Latent attention to the cells that a small attention beside it chose (DeepSeek V3.2, GLM 5).

The indexer keeps a cache of its own keys. Its scores of all cells are one operation; the largest
of each token's are set free in a mask that hides everything else. Layers may share the choice of an
earlier one.

Source: llama.cpp commit 0c1e570, `src/models/deepseek32.cpp`, `glm-dsa.cpp`, `src/llama-graph.cpp`
(`build_attn_inp_k_dsa`), `src/llama-kv-cache-dsa.cpp`.
"""

from __future__ import annotations

from collections.abc import Callable

from advisor.domain.architecture import Indexer, LatentAttention
from advisor.estimate.graph.attention import latent_attention
from advisor.estimate.graph.builder import Builder
from advisor.estimate.graph.nodes import (
    F32,
    Node,
    alike,
    contiguous,
    leaf,
    overwrite,
    reshape,
    view,
)
from advisor.estimate.kv_cache import kv_layout


def sparse_latent_attention(
    builder: Builder, mixer: LatentAttention, indexer: Indexer, x: Node
) -> Node:
    """Latent attention; the compressed queries serve the indexer as well."""

    def narrow(queries: Node) -> Callable[[Node], Node]:
        if not indexer.shared:
            builder.chosen = _chosen(builder, indexer, queries, x)
        chosen = builder.chosen
        assert chosen is not None
        return lambda mask: only_chosen(chosen, mask)

    return latent_attention(builder, mixer, x, narrow)


def _chosen(builder: Builder, indexer: Indexer, queries: Node, x: Node) -> Node:
    """Numbers of the best cells: (chosen, tokens of a stream, 1, streams)."""
    head, n_heads = indexer.head_dim, indexer.n_heads
    n_tokens, streams = builder.n_tokens, builder.n_streams
    inputs = builder.indexer_inputs(head)
    q = builder.linear("indexer.attn_q_b", queries, head * n_heads)
    q = builder.rope(reshape(q, head, n_heads, n_tokens))
    k = builder.linear("indexer.attn_k", x, head)
    k = builder.norm(k, "indexer.k_norm", mean=True)
    k = builder.rope(reshape(k, head, 1, n_tokens))
    q, k = (Node("mul_mat", part.shape, (inputs.rotation, part)) for part in (q, k))
    cache = stored_keys(builder, k, inputs.cells, inputs.cell_numbers, streams=streams)
    weights = builder.linear("indexer.proj", x, n_heads)
    keys = Node(
        "view", (head, 1, inputs.cells, streams), (cache,), unit=1, root=cache, nbytes=cache.nbytes
    )
    part = n_tokens // streams
    q = view(q, (head, n_heads, part, streams), (*q.strides[:3], q.strides[3] // streams))
    row = weights.strides[1]
    weights = view(weights, (n_heads, part, 1, streams), (4, row, row * part, row * part))
    scores = Node(
        "lightning_indexer", (inputs.cells, part, 1, streams),
        (q, keys, alike("scale", weights), inputs.mask),
    )  # fmt: skip
    top = Node("top_k", (min(indexer.top_k, inputs.cells), part, 1, streams), (scores,))
    return contiguous(top)


def stored_keys(builder: Builder, k: Node, cells: int, numbers: Node, *, streams: int) -> Node:
    """A cache of keys alone, after those of this batch were written there. `k`: (head, 1, keys)."""
    head = k.shape[0]
    nbytes = kv_layout(builder.scenario.kv_type_k).row_bytes(head) * cells * streams
    cache = leaf((head, cells, streams), unit=1, home=builder.cache_home, nbytes=nbytes)
    flat = view(k, (head, k.shape[2]), (k.strides[0], k.strides[2]))
    target = cache if streams == 1 else reshape(cache, head, cells * streams)
    builder.graph.expand(overwrite("set_rows", target, flat, numbers))
    return cache


def only_chosen(chosen: Node, mask: Node, *, unit: int = F32) -> Node:
    """The mask with all but the chosen cells hidden; `unit`: bytes of what frees a cell."""
    cells, tokens, _, streams = mask.shape
    best = chosen.shape[0]
    hidden = alike("fill", mask)
    by_cell = view(hidden, (1, cells, tokens, streams))
    free = alike("fill", leaf((1, best, tokens, streams), unit=unit))
    freed = overwrite("set_rows", by_cell, free, view(chosen, (best, tokens, streams)))
    return alike("add", view(freed, (cells, tokens, 1, streams)), mask)
