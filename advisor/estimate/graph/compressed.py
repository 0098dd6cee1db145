"""DeepSeek V4: a short window of keys beside compressed ones, all of which serve as values too.

Every so many tokens become one compressed key, weighed by a gate: of one block (128 tokens), or of
two that overlap (4 tokens), among which an indexer chooses. What does not fill a block yet waits in
a state. Every sequence has caches and states of its own.

Source: llama.cpp commit 0c1e570, `src/models/deepseek4.cpp`, `src/llama-kv-cache-dsv4.cpp`,
`src/llama-graph.cpp` (`build_inp_dsv4`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from advisor.domain.architecture import CompressedAttention, Indexer
from advisor.estimate.graph.attention import add_sinks, rotated
from advisor.estimate.graph.builder import Builder, CompressedInputs
from advisor.estimate.graph.nodes import (
    Node,
    alike,
    contiguous,
    given,
    leaf,
    overwrite,
    permute,
    reshape,
    take_rows,
    transpose,
    view,
)
from advisor.estimate.graph.sparse_attention import only_chosen, stored_keys
from advisor.estimate.kv_cache import CacheKind, cache_kinds, kind_cells, kv_layout


@dataclass(frozen=True, slots=True)
class _Compressor:
    """One way to compress keys: `prefix` of its tensors, width of a key, tokens a key."""

    prefix: str
    head: int
    ratio: int
    overlapping: bool

    @property
    def width(self) -> int:
        return self.head * (2 if self.overlapping else 1)

    @property
    def state_rows(self) -> int:
        return self.ratio * (2 if self.overlapping else 1)


def compressed_attention(builder: Builder, mixer: CompressedAttention, x: Node) -> Node:
    head, n_heads, n_tokens = mixer.head_dim, mixer.n_heads, builder.n_tokens
    queries = builder.norm(builder.linear("attn_q_a", x, mixer.q_lora_rank), "attn_q_a_norm")
    q = reshape(builder.linear("attn_q_b", queries, head * n_heads), head, n_heads, n_tokens)
    q = builder.rope(alike("rms_norm", q))
    kv = builder.norm(builder.linear("attn_kv", x, head), "attn_kv_a_norm")
    kv = builder.rope(reshape(kv, head, 1, n_tokens))
    inputs = window_inputs(builder)
    compressed: Node | None = None
    best: Node | None = None
    own = window_inputs(builder)
    if mixer.compress_ratio:
        overlapping = mixer.indexer is not None
        compressor = _Compressor("attn_compressor", head, mixer.compress_ratio, overlapping)
        own = _inputs(builder, compressor, indexer=False)
        compressed = _compressed(builder, compressor, own, x)
        if mixer.indexer is not None:
            best = _chosen(builder, mixer.indexer, mixer.compress_ratio, queries, x)
    if inputs.rotation is not None:
        q, kv = rotated(q, inputs.rotation), rotated(kv, inputs.rotation)
    builder.expand((q, kv))
    cache = stored_keys(builder, kv, inputs.cells, inputs.written, streams=builder.n_sequences)
    keys, mask = _all_keys(builder, cache, inputs.cells, head), inputs.mask
    if compressed is not None:
        more = _all_keys(builder, compressed, own.cells, head)
        cells, streams = inputs.cells + own.cells, builder.n_sequences
        row = kv_layout(builder.scenario.kv_type_k).row_bytes(head)
        keys = Node("concat", (head, 1, cells, streams), (keys, more), unit=1,
                    nbytes=row * cells * streams)  # fmt: skip
        hidden = own.mask if best is None else only_chosen(best, own.mask, unit=own.mask.unit)
        mask = Node("concat", (cells, *mask.shape[1:]), (mask, hidden), unit=mask.unit)
    mixed = _mixed(builder, mixer, q, keys, mask)
    if inputs.rotation is not None:
        mixed = rotated(mixed, inputs.rotation)
    return _projected(builder, mixer, mixed)


def _projected(builder: Builder, mixer: CompressedAttention, mixed: Node) -> Node:
    """Positions are taken back; heads are narrowed group by group."""
    head, n_heads, n_tokens = mixer.head_dim, mixer.n_heads, builder.n_tokens
    groups, rank = mixer.o_groups, mixer.o_lora_rank
    back = alike("rope", reshape(mixed, head, n_heads, n_tokens), builder.positions)
    by_group = permute(reshape(back, head * n_heads // groups, groups, n_tokens), 0, 2, 1, 3)
    weight = builder.need("attn_output_a.weight")
    narrow = Node("mul_mat", (rank, n_tokens, groups), (weight, by_group))
    narrow = contiguous(permute(narrow, 0, 2, 1, 3), rank * groups, n_tokens)
    return builder.linear("attn_output_b", narrow, builder.hidden)


def window_inputs(builder: Builder) -> CompressedInputs:
    """Inputs of the uncompressed keys, which all layers share."""
    found = builder.compressed.get("window")
    if found is None:
        kind = next(kind for kind in cache_kinds(builder.arch) if kind.ratio == 1)
        cells = _cells(builder, kind)
        found = builder.compressed["window"] = CompressedInputs(
            cells, given((builder.n_tokens,), unit=8), _mask(builder, cells, fused=False),
            builder.k_rotation(kind.k_head),
        )  # fmt: skip
    return found


def _inputs(builder: Builder, compressor: _Compressor, *, indexer: bool) -> CompressedInputs:
    """Inputs of one kind of compressed keys: where they are read from and written to."""
    name = f"{compressor.prefix} {compressor.ratio}"
    found = builder.compressed.get(name)
    if found is None:
        kind = next(
            kind for kind in cache_kinds(builder.arch)
            if kind.ratio == compressor.ratio and kind.indexer == indexer
        )  # fmt: skip
        cells, head = _cells(builder, kind), compressor.head
        blocks = builder.n_tokens // compressor.ratio + builder.n_sequences
        rows = compressor.state_rows * builder.n_sequences
        found = builder.compressed[name] = CompressedInputs(
            cells,
            given((blocks,), unit=8),
            _mask(builder, cells, fused=indexer),
            builder.always_rotated(head) if indexer else builder.k_rotation(head),
            given((builder.n_tokens,)),
            given((compressor.state_rows * blocks,)),
            given((blocks,)),
            given((rows,)),
            given((rows,)),
        )
    return found


def _cells(builder: Builder, kind: CacheKind) -> int:
    return int(kind_cells(kind, builder.scenario, np.array([builder.scenario.context]))[0])


def _mask(builder: Builder, cells: int, *, fused: bool) -> Node:
    streams = builder.n_sequences
    unit = 2 if builder.flash or fused else 4
    return given((cells, builder.n_tokens // streams, 1, streams), unit=unit)


def _compressed(
    builder: Builder, compressor: _Compressor, inputs: CompressedInputs, x: Node
) -> Node:
    """The cache of compressed keys, after this batch's full blocks were written there."""
    width, rows = compressor.width, compressor.state_rows * builder.n_sequences
    kv = builder.linear(f"{compressor.prefix}_kv", x, width)
    score = builder.linear(f"{compressor.prefix}_gate", x, width)
    places = Node("get_rows", score.shape, (builder.need(f"{compressor.prefix}_ape.weight"),
                                            inputs.in_block))  # fmt: skip
    score = alike("add", score, places)
    states = [leaf((width, rows), home=builder.cache_home) for _ in range(2)]
    sources = [
        Node("concat", (width, rows + builder.n_tokens), (view(state, (width, rows)), part))
        for state, part in zip(states, (kv, score), strict=True)
    ]
    values, scores = (
        (_overlapping if compressor.overlapping else _one_block)(compressor, source, inputs)
        for source in sources
    )
    weighed = alike("mul", values, alike("soft_max", scores))
    total = Node("sum_rows", (1, *weighed.shape[1:]), (weighed,))
    keys = builder.norm(contiguous(permute(total, 1, 0, 2, 3)), f"{compressor.prefix}_norm")
    keys = alike("rope", keys, inputs.block_positions)
    if inputs.rotation is not None:
        keys = rotated(keys, inputs.rotation)
    cache = stored_keys(builder, keys, inputs.cells, inputs.written, streams=builder.n_sequences)
    kept = [take_rows(part, inputs.kept_from, rows) for part in (kv, score)]
    for state, part in zip(states, kept, strict=True):
        builder.graph.expand(overwrite("set_rows", state, part, inputs.kept_to))
    return cache


def _one_block(compressor: _Compressor, source: Node, inputs: CompressedInputs) -> Node:
    """Rows of each block, value by value: (tokens of a block, width, blocks)."""
    n_blocks = inputs.block_positions.shape[0]
    rows = take_rows(source, inputs.read, compressor.ratio * n_blocks)
    by_block = reshape(rows, compressor.head, compressor.ratio, n_blocks)
    return contiguous(permute(by_block, 1, 0, 2, 3))


def _overlapping(compressor: _Compressor, source: Node, inputs: CompressedInputs) -> Node:
    """The same of a block and the one before it, which have halves of a row each."""
    head, ratio, n_blocks = compressor.head, compressor.ratio, inputs.block_positions.shape[0]
    width, n_rows = source.shape[:2]
    empty = reshape(alike("scale", view(source, (width,))), width, 1)
    source = Node("concat", (width, n_rows + 1), (source, empty))
    rows = take_rows(source, inputs.read, 2 * ratio * n_blocks)
    before, current = (
        reshape(
            contiguous(view(rows, (head, ratio * n_blocks), rows.strides[:2])),
            head, ratio, n_blocks,
        )
        for _ in range(2)
    )  # fmt: skip
    both = Node("concat", (head, 2 * ratio, n_blocks), (before, current))
    return contiguous(permute(both, 1, 0, 2, 3))


def _chosen(builder: Builder, indexer: Indexer, ratio: int, queries: Node, x: Node) -> Node:
    """Numbers of the compressed keys to read: (chosen, tokens of a sequence, 1, sequences)."""
    head, n_heads, streams = indexer.head_dim, indexer.n_heads, builder.n_sequences
    part = builder.n_tokens // streams
    compressor = _Compressor("indexer_compressor", head, ratio, overlapping=True)
    inputs = _inputs(builder, compressor, indexer=True)
    cache = _compressed(builder, compressor, inputs, x)
    q = builder.linear("indexer.attn_q_b", queries, head * n_heads)
    q = builder.rope(reshape(q, head, n_heads, builder.n_tokens))
    assert inputs.rotation is not None
    q = rotated(q, inputs.rotation)
    weights = alike("scale", builder.linear("indexer.proj", x, n_heads))
    q = view(q, (head, n_heads, part, streams), (*q.strides[:3], q.strides[3] // streams))
    row = weights.strides[1]
    weights = view(weights, (n_heads, part, 1, streams), (4, row, row * part, row * part))
    keys = _all_keys(builder, cache, inputs.cells, head)
    scores = Node(
        "lightning_indexer", (inputs.cells, part, 1, streams), (q, keys, weights, inputs.mask)
    )
    top = Node("top_k", (min(indexer.top_k, inputs.cells), part, 1, streams), (scores,))
    return contiguous(top)


def _all_keys(builder: Builder, cache: Node, cells: int, head: int) -> Node:
    return Node("view", (head, 1, cells, builder.n_sequences), (cache,), unit=1, root=cache,
                nbytes=cache.nbytes)  # fmt: skip


def _mixed(builder: Builder, mixer: CompressedAttention, q: Node, keys: Node, mask: Node) -> Node:
    """Attention in which keys are values too: (values of all heads, tokens)."""
    head, n_heads, streams = mixer.head_dim, mixer.n_heads, builder.n_sequences
    cells, part = keys.shape[2], builder.n_tokens // streams
    q = permute(
        view(q, (head, n_heads, part, streams), (*q.strides[:3], q.strides[2] * part)), 0, 2, 1, 3
    )
    keys, values = (
        Node("permute", (head, cells, 1, streams), (keys,), unit=1, root=keys, nbytes=keys.nbytes)
        for _ in range(2)
    )
    if builder.flash:
        mixed = Node("flash_attn", (head, n_heads, part, streams), (q, keys, values, mask))
        add_sinks(builder, mixed)
        if builder.scenario.kv_type_k != "f16":
            mixed.padding += 2 * cells * streams * head
        mixed = reshape(mixed, head * n_heads, builder.n_tokens)
    else:
        scores = Node("mul_mat", (cells, part, n_heads, streams), (keys, q))
        shares = alike("soft_max", scores, mask)
        add_sinks(builder, shares)
        turned = transpose(values)
        turned.nbytes = values.nbytes
        by_value = Node("cont", (cells, head, 1, streams), (turned,), unit=2)
        product = Node("mul_mat", (head, part, n_heads, streams), (by_value, shares))
        mixed = contiguous(permute(product, 0, 2, 1, 3), head * n_heads, builder.n_tokens)
        if not builder.scenario.offload_kv:
            builder.on_host.append(mixed)
    builder.graph.expand(mixed)
    return mixed
