"""The work of many (model, quantization) rows at once, cut into the shares of several devices.

Blocks of all rows lie end to end as running sums, so the share of a device, a contiguous range of
blocks, is a difference of two of them: a table of thousands of rows costs a few array operations.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import Architecture
from advisor.estimate.speed_work import TYPE_CLASSES, LayerWork, WeightWork, layer_work

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where blocks lie, for N rows: device `g` holds blocks `edges[:, g]` up to `edges[:, g + 1]`
    (the output counts as block B), RAM those before `edges[:, 0]`, and the routed experts of blocks
    before `cpu_moe_layers`. `edges` end with B + 1."""

    edges: Ints  # (N, devices + 1)
    cpu_moe_layers: Ints  # (N,)

    def picked(self, rows: Ints) -> Layout:
        """The layout of `rows` alone."""
        return Layout(self.edges[rows], self.cpu_moe_layers[rows])


@dataclass(frozen=True, slots=True)
class Share:
    """One device's part of N rows."""

    dense_bytes: Floats  # (N, classes)
    dense_elements: Floats
    expert_bytes: Floats  # (N, classes), of the experts one token uses
    expert_elements: Floats
    state_bytes: Floats  # (N,)
    kernels: Floats
    mixture_layers: Floats
    recurrent_layers: Floats
    scan_layers: Floats
    compressed_layers: Floats
    first: Ints  # (N,) first block held
    last: Ints  # (N,) one past the last block held


_KEPT_DEPTHS = 32  # tables of a stack; each is a few kilobytes a model


class WorkStack:
    """N rows; `architectures` and `weights` belong together pairwise, and stacked weights make as
    many rows."""

    def __init__(
        self, architectures: Sequence[Architecture], weights: Sequence[WeightWork]
    ) -> None:
        self._cache_tables: dict[tuple[float, str, str], Floats] = {}
        shapes: list[LayerWork] = []
        index: dict[int, int] = {}
        rows: list[int] = []
        for architecture, weight in zip(architectures, weights, strict=True):
            work = layer_work(architecture)
            if id(work) not in index:
                index[id(work)] = len(shapes)
                shapes.append(work)
            count = len(weight.read_bytes) if weight.read_bytes.ndim == 3 else 1
            rows += [index[id(work)]] * count
        self.n_rows = len(rows)
        self._shapes = shapes
        self._shape_of_row = np.array(rows, np.intp)
        blocks = np.array([shape.n_blocks for shape in shapes], np.intp)
        self._shape_start = np.concatenate([[0], np.cumsum(blocks + 2)])
        self.n_blocks = blocks[self._shape_of_row]
        self._row_start = np.concatenate([[0], np.cumsum(self.n_blocks + 2)])
        self._dense = _running(
            [
                np.concatenate([
                    w.read_bytes - w.expert_read_bytes, w.read_elements - w.expert_read_elements,
                ], axis=-1)
                for w in weights
            ]
        )  # fmt: skip
        self._experts = _running(
            [
                np.concatenate([w.expert_read_bytes, w.expert_read_elements], axis=-1)
                for w in weights
            ]
        )
        self._layers = _running(
            [
                np.stack([s.state_bytes, s.kernels, s.kernels_without_flash, s.mixture_layers,
                          s.recurrent_layers, s.scan_layers, s.compressed_layers], axis=1)
                for s in shapes
            ]
        )  # fmt: skip

    @cached_property
    def hidden_size(self) -> Floats:
        sizes = np.array([shape.hidden_size for shape in self._shapes], float)
        return np.asarray(sizes[self._shape_of_row])

    @cached_property
    def expert_share(self) -> Floats:
        """Experts used / experts of the mixture layers (their mean), 1 for dense rows: (N,)."""
        shares = []
        for shape in self._shapes:
            mixed = shape.experts > 0
            used, total = shape.experts_used[mixed], shape.experts[mixed]
            shares.append(float((used / total).mean()) if mixed.any() else 1.0)
        return np.asarray(np.array(shares)[self._shape_of_row])

    def picked(self, rows: Ints) -> WorkStack:
        """A stack of `rows` alone, which shares the tables of this one."""
        part = object.__new__(WorkStack)
        part.n_rows, part.n_blocks = len(rows), self.n_blocks[rows]
        part._cache_tables, part._shapes = self._cache_tables, self._shapes
        part._shape_of_row, part._shape_start = self._shape_of_row[rows], self._shape_start
        part._row_start = self._row_start[np.append(rows, -1)]
        part._dense, part._experts, part._layers = self._dense, self._experts, self._layers
        part.hidden_size, part.expert_share = self.hidden_size[rows], self.expert_share[rows]
        return part

    def share(self, first: Ints, last: Ints, moe_first: Ints, flash_attention: bool) -> Share:
        """Blocks `first` up to `last` of every row, with routed experts from `moe_first` on."""
        k = len(TYPE_CLASSES)
        dense = self._weight_range(self._dense, first, last)
        experts = self._weight_range(self._experts, np.clip(moe_first, first, last), last)
        layers = self._layer_range(self._layers, first, last)
        kernels = layers[:, 1] + (0 if flash_attention else layers[:, 2])
        return Share(
            dense[:, :k], dense[:, k:], experts[:, :k], experts[:, k:],
            layers[:, 0], kernels, layers[:, 3], layers[:, 4], layers[:, 5], layers[:, 6],
            first, last,
        )  # fmt: skip

    def experts_between(self, first: Ints, last: Ints) -> tuple[Floats, Floats, Floats]:
        """Routed experts of a range: bytes and elements one token uses, and mixture layers."""
        k = len(TYPE_CLASSES)
        part = self._weight_range(self._experts, first, np.maximum(first, last))
        layers = self._layer_range(self._layers, first, np.maximum(first, last))
        return part[:, :k], part[:, k:], layers[:, 3]

    def cache(
        self, first: Ints, last: Ints, depth: float | Floats, kv_type_k: str, kv_type_v: str
    ) -> tuple[Floats, Floats]:
        """Cache bytes and attention flops of one token, for a range of blocks: (N,). `depth` is one
        for all rows, or one for each, (N,)."""
        if isinstance(depth, np.ndarray):
            part = self._cache_by_row(depth, kv_type_k, kv_type_v, first, last)
        else:
            part = self._layer_range(self._cache_at(depth, kv_type_k, kv_type_v), first, last)
        return part[:, 0], part[:, 1]

    def _cache_by_row(
        self, depths: Floats, kv_type_k: str, kv_type_v: str, first: Ints, last: Ints
    ) -> Floats:
        part = np.empty((self.n_rows, 2))
        for index, shape in enumerate(self._shapes):
            rows = np.flatnonzero(self._shape_of_row == index)
            by_block = np.zeros((len(rows), 2, shape.n_blocks + 2))
            by_block[:, 0, 1:] = shape.cache_bytes(depths[rows], kv_type_k, kv_type_v)
            by_block[:, 1, 1:] = shape.attention_flops(depths[rows])
            until, each = by_block.cumsum(axis=-1), np.arange(len(rows))
            part[rows] = until[each, :, last[rows]] - until[each, :, first[rows]]
        return part

    def _cache_at(self, depth: float, kv_type_k: str, kv_type_v: str) -> Floats:
        """Running sums over the blocks. Kept: dragging the context asks for the same few depths."""
        key = (depth, kv_type_k, kv_type_v)
        found = self._cache_tables.get(key)
        if found is None:
            if len(self._cache_tables) >= _KEPT_DEPTHS:
                self._cache_tables.clear()
            at = np.array(depth, float)
            tables = [
                np.stack(
                    [shape.cache_bytes(at, kv_type_k, kv_type_v), shape.attention_flops(at)], axis=1
                )
                for shape in self._shapes
            ]
            found = self._cache_tables[key] = _running(tables)
        return found

    def _weight_range(self, running: Floats, first: Ints, last: Ints) -> Floats:
        return _between(running, self._row_start[:-1], first, last)

    def _layer_range(self, running: Floats, first: Ints, last: Ints) -> Floats:
        return _between(running, self._shape_start[self._shape_of_row], first, last)


def _between(running: Floats, start: Ints, first: Ints, last: Ints) -> Floats:
    """Sums of rows `first` up to `last` of tables that begin at `start`."""
    return np.asarray(running.take(start + last, axis=0) - running.take(start + first, axis=0))


def _running(tables: list[Floats]) -> Floats:
    """Running sums of every table's rows, each beginning with a row of zeros, end to end. Tables
    are (rows, columns), or several of a kind (tables, rows, columns)."""
    stacks = [table.reshape(-1, *table.shape[-2:]) for table in tables]
    width = tables[0].shape[-1]
    sums = np.zeros((sum(len(stack) * (stack.shape[1] + 1) for stack in stacks), width))
    start = 0
    for stack in stacks:
        end = start + len(stack) * (stack.shape[1] + 1)
        part = sums[start:end].reshape(len(stack), -1, width)
        np.cumsum(stack, axis=1, out=part[:, 1:])
        start = end
    return sums
