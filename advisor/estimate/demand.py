"""What models ask of memory, block by block, stacked so that one pass answers for many.

Axes: m models, q quantizations, b blocks (padded to the longest), c classes of cache cells,
p moments of a graph, k contexts (one for all rows, or one for each quantization). A single
estimate is a stack of one. Blocks count MTP blocks, which are not loaded and take nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario
from advisor.estimate.buffers import (
    FloatArray,
    GraphPeaks,
    cell_classes,
    flash_attention,
    graph_peaks,
    output_buffer_bytes,
)
from advisor.estimate.kv_cache import (
    IntArray,
    cache_kinds,
    cache_row,
    gpu_padding_by_layer,
    kind_streams,
    pad_cells,
    state_bytes_by_layer,
    stream_cells,
    window_limit,
)
from advisor.estimate.overhead import gpu_backend

_LOWEST = -1e30  # padding of moments that a shorter graph lacks


@dataclass(frozen=True, slots=True)
class GraphStack:
    """`GraphPeaks` of m models, padded to the most moments and classes."""

    mask_per_cell: FloatArray  # (m, c)
    layer_base: FloatArray  # (m, p)
    layer_per_cell: FloatArray  # (m, p, c)
    logits_base: FloatArray  # (m, 1)
    logits_per_cell: FloatArray  # (m, c)
    activation: FloatArray  # (m, 1)
    offload: FloatArray  # (m, 1)
    host_values: FloatArray  # (m, 1)

    def mask(self, cells: FloatArray) -> FloatArray:
        """Bytes of attention masks for cells (m, c, k); shape (m, k)."""
        masks: FloatArray = np.einsum("mc,mck->mk", self.mask_per_cell, cells)
        return masks

    def layer(self, cells: FloatArray) -> FloatArray:
        """The widest layer without its masks, shape (m, k)."""
        planes = self.layer_base[:, :, None] + self.layer_per_cell @ cells
        widest: FloatArray = planes.max(axis=1)
        return widest

    def logits(self, cells: FloatArray) -> FloatArray:
        logits: FloatArray = self.logits_base + np.einsum("mc,mck->mk", self.logits_per_cell, cells)
        return logits


@dataclass(frozen=True, slots=True)
class CacheStack:
    """Cache, state and buffers of m models under one scenario."""

    n_blocks: IntArray  # (m, 1)
    ratio: IntArray  # (m, c, 1) tokens per cell
    limit: IntArray  # (m, c, 1) most cells
    cell_bytes_until: FloatArray  # (m, c, b + 1) all streams, of the blocks before an index
    padding_until: FloatArray  # (m, 1, b + 1) row padding on a GPU
    state_until: FloatArray  # (m, 1, b + 1)
    output_buffer: FloatArray  # (m, 1)
    gpu_graph: GraphStack
    cpu_graph: GraphStack
    scenario: Scenario

    @property
    def width(self) -> int:
        """b + 1: entries of every sum over blocks."""
        return int(self.cell_bytes_until.shape[-1])

    def cells(self, contexts: IntArray) -> FloatArray:
        """Cells per stream for contexts (m, k); shape (m, c, k)."""
        full = stream_cells(self.scenario, contexts)[:, None, :]
        return np.minimum(pad_cells(-(-full // self.ratio)), self.limit).astype(np.float64)

    def cache_until(self, cells: FloatArray) -> FloatArray:
        """KV bytes of the blocks before each index, shape (m, k, b + 1)."""
        held: FloatArray = np.einsum("mck,mcb->mkb", cells, self.cell_bytes_until)
        return held


def prepare_caches(
    architectures: Sequence[Architecture], rig: Rig, scenario: Scenario
) -> CacheStack:
    """Cache and buffer sizes of `architectures` on the GPUs of `rig`."""
    backends = {gpu_backend(gpu.spec, scenario) for gpu in rig.gpus}
    return stack_caches(
        architectures,
        scenario,
        flash=flash_attention(scenario),
        f16_copies=bool(backends & {"CUDA", "HIP"}),
    )


def stack_caches(
    architectures: Sequence[Architecture], scenario: Scenario, *, flash: bool, f16_copies: bool
) -> CacheStack:
    """Everything but weights, for the settings of `scenario` (its context is not used)."""
    n_classes = max(1, *(len(cell_classes(arch)) for arch in architectures))
    n_blocks = max(arch.n_blocks for arch in architectures)
    shape = (len(architectures), n_classes)
    ratio = np.ones((*shape, 1), dtype=np.int64)
    limit = np.zeros((*shape, 1), dtype=np.int64)
    cell_bytes = np.zeros((*shape, n_blocks + 1))
    padding = np.zeros((shape[0], 1, n_blocks + 1))
    state = np.zeros((shape[0], 1, n_blocks + 1))
    for row, arch in enumerate(architectures):
        classes = cell_classes(arch)
        for index, (window, per_cell, per_sequence) in enumerate(classes):
            ratio[row, index] = per_cell
            limit[row, index] = window_limit(window, scenario, per_sequence)
        layers = slice(1, arch.n_layers + 1)
        for kind in cache_kinds(arch):
            index = classes.index((kind.window, kind.ratio, kind.per_sequence))
            held = cache_row(kind, scenario).cell_bytes * kind_streams(kind, scenario)
            cell_bytes[row, index, np.array(kind.layers) + 1] += held
        padding[row, 0, layers] = gpu_padding_by_layer(arch, scenario)
        state[row, 0, layers] = state_bytes_by_layer(arch, scenario)
    on_gpu = [graph_peaks(a, scenario, flash=flash, f16_copies=f16_copies) for a in architectures]
    on_cpu = [graph_peaks(a, scenario, flash=flash, f16_copies=False) for a in architectures]
    return CacheStack(
        n_blocks=np.array([[arch.n_blocks] for arch in architectures]),
        ratio=ratio,
        limit=limit,
        cell_bytes_until=cell_bytes.cumsum(axis=-1),
        padding_until=padding.cumsum(axis=-1),
        state_until=state.cumsum(axis=-1),
        output_buffer=np.array([[output_buffer_bytes(a, scenario)] for a in architectures], float),
        gpu_graph=_stack_graphs(on_gpu, n_classes),
        cpu_graph=_stack_graphs(on_cpu, n_classes),
        scenario=scenario,
    )


def _stack_graphs(graphs: Sequence[GraphPeaks], n_classes: int) -> GraphStack:
    n_peaks = max(len(graph.layer_base) for graph in graphs)
    layer_base = np.full((len(graphs), n_peaks), _LOWEST)
    layer_per_cell = np.zeros((len(graphs), n_peaks, n_classes))
    mask, logits = np.zeros((len(graphs), n_classes)), np.zeros((len(graphs), n_classes))
    for row, graph in enumerate(graphs):
        peaks, classes = graph.layer_per_cell.shape
        layer_base[row, :peaks] = graph.layer_base
        layer_per_cell[row, :peaks, :classes] = graph.layer_per_cell
        mask[row, :classes] = graph.mask_per_cell
        logits[row, :classes] = graph.logits_per_cell
    return GraphStack(
        mask,
        layer_base,
        layer_per_cell,
        np.array([[graph.logits_base] for graph in graphs]),
        logits,
        np.array([[graph.activation] for graph in graphs]),
        np.array([[graph.offload] for graph in graphs]),
        np.array([[graph.host_values] for graph in graphs]),
    )
