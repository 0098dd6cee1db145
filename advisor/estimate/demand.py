"""What models ask of memory, block by block, stacked so that one pass answers for many.

Axes: m models, q quantizations, b blocks (padded to the longest), c classes of cache cells,
p moments of a graph, k contexts (one for all rows, or one for each quantization). A single
estimate is a stack of one. Blocks count MTP blocks, which are not loaded and take nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

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
    later_base: FloatArray  # (m, p)
    layer_per_cell: FloatArray  # (m, p, c)
    logits_base: FloatArray  # (m, 1)
    logits_per_cell: FloatArray  # (m, c)
    activation: FloatArray  # (m, 1)
    offload: FloatArray  # (m, 1)
    borrowed_base: FloatArray  # (m, p)
    borrowed_per_cell: FloatArray  # (m, p, c)
    host_values: FloatArray  # (m, 1)

    def mask(self, cells: FloatArray) -> FloatArray:
        """Bytes of attention masks for cells (m, c, k); shape (m, k)."""
        masks: FloatArray = np.einsum("mc,mck->mk", self.mask_per_cell, cells)
        return masks

    def layer(self, cells: FloatArray) -> FloatArray:
        """The widest layer without its masks, shape (m, k)."""
        return _highest(self.layer_base, self.layer_per_cell, cells)

    def later_layer(self, cells: FloatArray) -> FloatArray:
        """The same on a GPU that goes on from another one."""
        return _highest(self.later_base, self.layer_per_cell, cells)

    def borrowed(self, cells: FloatArray) -> FloatArray:
        """The widest attention of a layer in RAM that runs on a GPU, without masks."""
        return _highest(self.borrowed_base, self.borrowed_per_cell, cells)

    def logits(self, cells: FloatArray) -> FloatArray:
        logits: FloatArray = self.logits_base + np.einsum("mc,mck->mk", self.logits_per_cell, cells)
        return logits


def _highest(base: FloatArray, per_cell: FloatArray, cells: FloatArray) -> FloatArray:
    planes = base[:, :, None] + per_cell @ cells
    highest: FloatArray = planes.max(axis=1)
    return highest


@dataclass(frozen=True)
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

    @cached_property
    def bytes_until_by_class(self) -> FloatArray:
        """`cell_bytes_until` with the classes first: (c, m, b + 1)."""
        return np.ascontiguousarray(self.cell_bytes_until.transpose(1, 0, 2))


def prepare_caches(
    architectures: Sequence[Architecture], rig: Rig, scenario: Scenario
) -> CacheStack:
    """Cache and buffer sizes of `architectures` on the GPUs of `rig`."""
    return stack_caches(
        architectures,
        scenario,
        cuda=copies_quantized_cache(rig, scenario),
    )


def copies_quantized_cache(rig: Rig, scenario: Scenario) -> bool:
    """Whether ggml-cuda runs (its HIP build too): flash attention copies a quantized cache to F16,
    and results of experts live until a fused kernel has summed them."""
    return any(gpu_backend(gpu.spec, scenario) in ("CUDA", "HIP") for gpu in rig.gpus)


def stack_caches(
    architectures: Sequence[Architecture], scenario: Scenario, *, cuda: bool
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
    on_gpu = [
        graph_peaks(
            arch,
            scenario,
            flash=flash_attention(arch, scenario),
            cuda=cuda,
            with_attention=scenario.offload_kv,
        )
        for arch in architectures
    ]
    on_cpu = [
        graph_peaks(arch, scenario, flash=flash_attention(arch, scenario), cuda=False)
        for arch in architectures
    ]
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
    def column(values: list[float]) -> FloatArray:
        return np.array(values)[:, None]

    mask, logits = np.zeros((len(graphs), n_classes)), np.zeros((len(graphs), n_classes))
    for row, graph in enumerate(graphs):
        mask[row, : len(graph.mask_per_cell)] = graph.mask_per_cell
        logits[row, : len(graph.logits_per_cell)] = graph.logits_per_cell
    layer_base, layer_per_cell = _stack_planes(
        [(graph.layer_base, graph.layer_per_cell) for graph in graphs], n_classes
    )
    later_base, _ = _stack_planes(
        [(graph.later_base, graph.layer_per_cell) for graph in graphs], n_classes
    )
    borrowed_base, borrowed_per_cell = _stack_planes(
        [(graph.borrowed_base, graph.borrowed_per_cell) for graph in graphs], n_classes
    )
    return GraphStack(
        mask_per_cell=mask,
        layer_base=layer_base,
        later_base=later_base,
        layer_per_cell=layer_per_cell,
        logits_base=column([graph.logits_base for graph in graphs]),
        logits_per_cell=logits,
        activation=column([graph.activation for graph in graphs]),
        offload=column([graph.offload for graph in graphs]),
        borrowed_base=borrowed_base,
        borrowed_per_cell=borrowed_per_cell,
        host_values=column([graph.host_values for graph in graphs]),
    )


def _stack_planes(
    planes: Sequence[tuple[FloatArray, FloatArray]], n_classes: int
) -> tuple[FloatArray, FloatArray]:
    """Bases (m, p) and slopes (m, p, c), padded to the most planes."""
    n_planes = max(len(base) for base, _ in planes)
    bases = np.full((len(planes), n_planes), _LOWEST)
    slopes = np.zeros((len(planes), n_planes, n_classes))
    for row, (base, per_cell) in enumerate(planes):
        bases[row, : len(base)] = base
        slopes[row, : len(base), : per_cell.shape[1]] = per_cell
    return bases, slopes
