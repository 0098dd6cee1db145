"""Rows of (model, quantization) at given contexts: what any range of their blocks takes.

Everything is flat, one entry a row, so that a search can go on with the rows still open.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.estimate.buffers import FloatArray
from advisor.estimate.demand import CacheStack, GraphStack
from advisor.estimate.kv_cache import IntArray
from advisor.estimate.weight_stack import WeightStack

BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Moments:
    """The moments of a graph in bytes, one entry a row."""

    mask: FloatArray
    layer: FloatArray
    later_layer: FloatArray  # on a GPU that goes on from another one
    logits: FloatArray
    activation: FloatArray
    offload: FloatArray
    borrowed: FloatArray
    host_values: FloatArray


class MemoryRows:
    """Look-ups of sums over blocks. Indices are arrays with one entry a row."""

    def __init__(
        self,
        weights: WeightStack,
        caches: CacheStack,
        contexts: IntArray,
        at: IntArray | None = None,
    ) -> None:
        """All m * q rows, for contexts of shape (m, 1), (m, q) or (1, 1); or the rows `at`, of
        shape (3, rows): models, quantizations and columns of contexts (m, k)."""
        n_models, n_quants = weights.embedding.shape
        contexts = np.broadcast_to(contexts, (n_models, contexts.shape[1]))
        cells = caches.cells(contexts)
        self._weights, self._caches, self._cells = weights, caches, cells
        self._moments = tuple(
            _moments(graph, cells) for graph in (caches.gpu_graph, caches.cpu_graph)
        )
        if at is None:
            rows = np.arange(n_models * n_quants)
            columns = rows % n_quants if contexts.shape[1] > 1 else np.zeros_like(rows)
        else:
            rows, columns = at[0] * n_quants + at[1], at[2]
        self._pick(rows, columns, n_quants)

    def _pick(self, rows: IntArray, columns: IntArray, n_quants: int) -> None:
        """Rows of (model, quantization), each at one of its model's contexts."""
        self.rows, self._columns, self.n_quants = rows, columns, n_quants
        model = rows // n_quants
        side = model * self._cells.shape[2] + columns
        width = self._caches.width
        self._at_weights, self._at_model = rows * width, model * width
        self._row_cells: FloatArray = self._cells[model, :, columns].T  # (c, rows)
        self.n_blocks: IntArray = self._caches.n_blocks[model, 0]
        weights = self._weights
        self.embedding: FloatArray = weights.embedding.ravel()[rows]
        self.output_host: FloatArray = weights.output_host.ravel()[rows]
        self.output_gpu: FloatArray = weights.output_gpu.ravel()[rows]
        self.output_buffer: FloatArray = self._caches.output_buffer[model, 0]
        self.gpu, self.cpu = (_take_moments(moments, side, model) for moments in self._moments)

    def subset(self, chosen: BoolArray) -> MemoryRows:
        """Only the rows where `chosen`."""
        return self._picked(self.rows[chosen], self._columns[chosen])

    def repeated(self, count: int) -> MemoryRows:
        """All rows `count` times over, to be placed into as many rigs."""
        return self._picked(np.tile(self.rows, count), np.tile(self._columns, count))

    def _picked(self, rows: IntArray, columns: IntArray) -> MemoryRows:
        part = object.__new__(MemoryRows)
        part._weights, part._caches, part._cells = self._weights, self._caches, self._cells
        part._moments = self._moments
        part._pick(rows, columns, self.n_quants)
        return part

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def has_experts(self) -> BoolArray:
        return self.host_experts(self.n_blocks * 0, self.n_blocks) > 0

    def gpu_blocks(self, first: IntArray, last: IntArray, cpu_moe: IntArray) -> FloatArray:
        """Weights on a GPU of blocks `first` up to `last`, experts below `cpu_moe` left out."""
        whole = self._between(self._weights.gpu_until, first, last)
        if not cpu_moe.any():
            return whole
        moved = np.clip(cpu_moe, first, last)
        return whole - self._between(self._weights.gpu_experts_until, first, moved)

    def host_blocks(self, last: IntArray) -> FloatArray:
        """Weights in RAM of the blocks before `last`."""
        return self._at(self._weights.host_until, last)

    def host_experts(self, first: IntArray, last: IntArray) -> FloatArray:
        return self._between(self._weights.host_experts_until, first, np.maximum(first, last))

    def largest_matrix(self, last: IntArray) -> FloatArray:
        """Largest matrix, experts apart, of the blocks before `last`."""
        return self._at(self._weights.largest_until, last)

    def largest_expert(self, last: IntArray) -> FloatArray:
        return self._at(self._weights.largest_expert_until, last)

    def cache(self, first: IntArray, last: IntArray) -> FloatArray:
        total = np.zeros(len(self))
        for cells, until in zip(self._row_cells, self._caches.bytes_until_by_class, strict=True):
            total += cells * _difference(until, self._at_model, first, last)
        return total

    def state(self, first: IntArray, last: IntArray) -> FloatArray:
        return _difference(self._caches.state_until, self._at_model, first, last)

    def cache_padding(self, first: IntArray, last: IntArray) -> FloatArray:
        """What a GPU adds to the cache of these blocks."""
        return _difference(self._caches.padding_until, self._at_model, first, last)

    def _at(self, until: FloatArray, index: IntArray) -> FloatArray:
        found: FloatArray = until.ravel()[self._at_weights + index]
        return found

    def _between(self, until: FloatArray, first: IntArray, last: IntArray) -> FloatArray:
        return _difference(until, self._at_weights, first, last)


def _difference(
    until: FloatArray, row_start: IntArray, first: IntArray, last: IntArray
) -> FloatArray:
    """Sums of blocks `first` up to `last`; rows of `until` begin at `row_start` when flattened."""
    flat = until.ravel()
    difference: FloatArray = flat[row_start + last] - flat[row_start + first]
    return difference


def _moments(graph: GraphStack, cells: FloatArray) -> _Moments:
    return _Moments(
        graph.mask(cells).ravel(),
        graph.layer(cells).ravel(),
        graph.later_layer(cells).ravel(),
        graph.logits(cells).ravel(),
        graph.activation.ravel(),
        graph.offload.ravel(),
        graph.borrowed(cells).ravel(),
        graph.host_values.ravel(),
    )


def _take_moments(moments: _Moments, side: IntArray, model: IntArray) -> _Moments:
    return _Moments(
        moments.mask[side],
        moments.layer[side],
        moments.later_layer[side],
        moments.logits[side],
        moments.activation[model],
        moments.offload[model],
        moments.borrowed[side],
        moments.host_values[model],
    )
