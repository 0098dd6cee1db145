"""Which blocks, experts and buffers lie where: exact evaluation, and the search for the best.

Blocks go to GPUs from the last one down, as llama.cpp's `-ngl` counts; the output matrix counts
as one more block. A placement is a row of `bounds`: GPU d holds blocks `bounds[d]` up to, not
including, `bounds[d + 1]`; RAM holds those before `bounds[0]`. The experts of the first
`cpu_moe` blocks lie in RAM as well (`--n-cpu-moe`). Axes as in `demand`, and d devices.

Source: llama.cpp 0.5.0-dev, commit 0c1e570: `llama-model.cpp` (`load_tensors`),
`llama-context.cpp` (`graph_reserve`, pipeline parallelism), `ggml-backend.cpp`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario
from advisor.estimate.buffers import FloatArray
from advisor.estimate.demand import CacheStack, GraphStack
from advisor.estimate.kv_cache import IntArray
from advisor.estimate.overhead import runtime_overhead_bytes
from advisor.estimate.weight_stack import WeightStack

BoolArray = NDArray[np.bool_]

_PIPELINE_COPIES = 4  # of every input, when several GPUs work at the same time


@dataclass(frozen=True, slots=True)
class Fleet:
    """Memory to place into; bytes, devices in the order llama.cpp sees them."""

    usable: tuple[float, ...]
    overhead: tuple[float, ...]
    ram_usable: float
    unified: bool  # what GPUs use is taken off what RAM has
    shares: tuple[float, ...]  # of blocks, as --tensor-split; default: usable memory

    @property
    def n_devices(self) -> int:
        return len(self.usable)


def fleet_of(rig: Rig, scenario: Scenario) -> Fleet:
    """The memory of `rig` that `scenario` may use."""
    gpus = () if scenario.cpu_only or scenario.backend == "CPU" else rig.gpus
    usable = tuple(float(gpu.usable_bytes) for gpu in gpus)
    shares = scenario.tensor_split or usable
    return Fleet(
        usable=usable,
        overhead=tuple(float(runtime_overhead_bytes(gpu.spec, scenario)) for gpu in gpus),
        ram_usable=float(rig.memory.usable_bytes),
        unified=bool(gpus) and rig.unified,
        shares=tuple(shares[: len(gpus)]) + (0.0,) * (len(gpus) - len(shares)),
    )


@dataclass(frozen=True, slots=True)
class Layout:
    """Where (m, q) rows put their blocks: bounds (d + 1, m, q) and cpu_moe (m, q)."""

    bounds: IntArray
    cpu_moe: IntArray

    @property
    def start(self) -> IntArray:
        """First block on a GPU; n_blocks + 1 when there is none."""
        first: IntArray = self.bounds[0]
        return first


@dataclass(frozen=True, slots=True)
class Usage:
    """Bytes by device and purpose, (d, m, q), and in RAM, (m, q)."""

    weights: FloatArray
    cache: FloatArray
    state: FloatArray
    compute: FloatArray
    compute_high: FloatArray
    overhead: FloatArray
    ram_weights: FloatArray
    ram_cache: FloatArray
    ram_state: FloatArray
    ram_compute: FloatArray
    ram_output: FloatArray

    @property
    def device_total(self) -> FloatArray:
        return self.weights + self.cache + self.state + self.compute + self.overhead

    @property
    def ram_total(self) -> FloatArray:
        return (
            self.ram_weights + self.ram_cache + self.ram_state + self.ram_compute + self.ram_output
        )


class Placer:
    """Evaluates and searches layouts of stacked models on one fleet, for contexts (m, k)."""

    def __init__(
        self, weights: WeightStack, caches: CacheStack, fleet: Fleet, contexts: IntArray
    ) -> None:
        self.weights, self.caches, self.fleet = weights, caches, fleet
        self.n_blocks = caches.n_blocks
        self.shape = weights.embedding.shape
        self._limits = np.array(fleet.usable).reshape(-1, 1, 1)
        self._offload_kv = caches.scenario.offload_kv
        cells = caches.cells(contexts)
        self._cache_until = caches.cache_until(cells)
        gpu, cpu = caches.gpu_graph, caches.cpu_graph
        self._gpu = _Graph(gpu, cells)
        self._cpu = _Graph(cpu, cells)

    # -- exact evaluation ---------------------------------------------------------------------

    def usage(self, layout: Layout) -> Usage:
        """Every part of `layout`, whether it fits or not."""
        n_devices = self.fleet.n_devices
        pipelined = self._pipelined(layout)
        parts = [self._device(layout, device, pipelined) for device in range(n_devices)]
        weights, cache, state, compute, high, overhead = (
            np.array([part[index] for part in parts]).reshape(n_devices, *self.shape)
            for index in range(6)
        )
        return Usage(
            weights, cache, state, compute, high, overhead,
            ram_weights=self._ram_weights(layout),
            ram_cache=self._ram_share(self._cache_until, layout),
            ram_state=self._ram_share(self.caches.state_until, layout),
            ram_compute=self._ram_compute(layout, pipelined),
            ram_output=np.broadcast_to(self.caches.output_buffer, self.shape),
        )  # fmt: skip

    def fits(self, usage: Usage) -> BoolArray:
        """Whether every device and RAM has room, shape (m, q)."""
        total = usage.device_total
        devices = (total <= self._limits).all(axis=0)
        shared = total.sum(axis=0) if self.fleet.unified else 0.0
        fits: BoolArray = devices & (usage.ram_total + shared <= self.fleet.ram_usable)
        return fits

    def complete(self, layout: Layout) -> BoolArray:
        """Whether every block, expert and cache lies on a GPU, shape (m, q)."""
        complete: BoolArray = (layout.start == 0) & (layout.cpu_moe == 0)
        return complete & (self._offload_kv and self.fleet.n_devices > 0)

    def _pipelined(self, layout: Layout) -> BoolArray:
        """All blocks and the cache on several GPUs, no tensor overrides: llama.cpp then keeps
        several copies of the inputs so that devices work on different batches."""
        if not self._offload_kv:
            return np.zeros(self.shape, dtype=bool)
        used = (layout.bounds[1:] > layout.bounds[:-1]).sum(axis=0)
        pipelined: BoolArray = (layout.start == 0) & (layout.cpu_moe == 0) & (used > 1)
        return pipelined

    def _device(
        self, layout: Layout, device: int, pipelined: BoolArray
    ) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray, FloatArray, FloatArray]:
        """Weights, cache, state, compute, upper bound of compute, overhead; each (m, q)."""
        first, last = layout.bounds[device], layout.bounds[device + 1]
        holds = last > first
        blocks_first = np.minimum(first, self.n_blocks)
        blocks_last = np.minimum(last, self.n_blocks)
        has_output = holds & (last > self.n_blocks)
        weights = self._gpu_weights(blocks_first, blocks_last, layout.cpu_moe)
        weights = weights + np.where(has_output, self.weights.output_gpu, 0)
        cache, state = np.zeros(self.shape), np.zeros(self.shape)
        if self._offload_kv:
            state = _between(self.caches.state_until, blocks_first, blocks_last)
            cache = _between(self._cache_until, blocks_first, blocks_last)
            cache = cache + _between(self.caches.padding_until, blocks_first, blocks_last)
        compute, high = self._gpu_compute(layout, device, has_output, pipelined)
        compute, high = np.where(holds, compute, 0.0), np.where(holds, high, 0.0)
        overhead = np.where(holds, self.fleet.overhead[device], 0.0)
        return weights, cache, state, compute, high, overhead

    def _gpu_weights(self, first: IntArray, last: IntArray, cpu_moe: IntArray) -> FloatArray:
        moved = np.clip(cpu_moe, first, last)
        return _between(self.weights.gpu_until, first, last) - _between(
            self.weights.gpu_experts_until, first, moved
        )

    def _gpu_compute(
        self, layout: Layout, device: int, has_output: BoolArray, pipelined: BoolArray
    ) -> tuple[FloatArray, FloatArray]:
        """The device's compute buffer and the most that fragmentation can make of it."""
        graph = self._gpu
        logits = np.where(has_output, graph.logits, 0.0)
        compute = np.maximum(graph.mask + graph.layer, logits)
        high = graph.mask + graph.layer + logits
        if pipelined.any():
            rows = np.where(layout.bounds[device] == layout.start, 1.0, 2.0) * graph.activation
            inputs = _PIPELINE_COPIES * (graph.mask + rows)
            compute = np.where(pipelined, np.maximum(graph.layer, logits) + inputs, compute)
            high = np.where(pipelined, graph.layer + logits + inputs, high)
        if device == 0:
            copied = self._copied_matrix(layout)
            beside = np.where(copied > 0, copied + graph.mask + graph.offload, 0.0)
            compute, high = np.maximum(compute, beside), np.maximum(high, beside)
        return np.ceil(compute), np.ceil(high)

    def _copied_matrix(self, layout: Layout) -> FloatArray:
        """Largest matrix in RAM that the first GPU borrows for batches of 32 tokens or more."""
        in_ram = np.minimum(layout.start, self.n_blocks)
        moved = np.minimum(layout.cpu_moe, self.n_blocks)
        return np.maximum(
            _at(self.weights.largest_until, in_ram),
            _at(self.weights.largest_expert_until, moved),
        )

    def _ram_weights(self, layout: Layout) -> FloatArray:
        start = np.minimum(layout.start, self.n_blocks)
        experts = _between(
            self.weights.host_experts_until, start, np.maximum(layout.cpu_moe, start)
        )
        output = np.where(layout.start > self.n_blocks, self.weights.output_host, 0)
        blocks = _at(self.weights.host_until, start)
        weights: FloatArray = self.weights.embedding + blocks + experts + output
        return weights

    def _ram_share(self, until: FloatArray, layout: Layout) -> FloatArray:
        """Cache or state of the layers whose home is RAM: all of them without KV offload."""
        start = layout.start if self._offload_kv else self.n_blocks
        return _at(until, np.broadcast_to(np.minimum(start, self.n_blocks), self.shape))

    def _ram_compute(self, layout: Layout, pipelined: BoolArray) -> FloatArray:
        graph, cpu = self._gpu, self._cpu
        beside_gpu = graph.mask + 2 * graph.activation + graph.host_values
        piped = _PIPELINE_COPIES * graph.mask + (_PIPELINE_COPIES + 1) * graph.activation
        beside_gpu = np.where(pipelined, piped, beside_gpu)
        alone = np.maximum(cpu.logits, cpu.mask + cpu.layer) + cpu.activation
        return np.ceil(np.where(layout.start > self.n_blocks, alone, beside_gpu))

    # -- search -------------------------------------------------------------------------------

    def best(self) -> Layout:
        """Everything on GPUs if it fits; else the experts of the fewest blocks in RAM, then whole
        blocks; RAM alone if no block fits on a GPU. What the scenario fixes is kept."""
        scenario = self.caches.scenario
        none = np.zeros(self.shape, np.int64)
        if not self.fleet.n_devices:
            return self._in_ram()
        if scenario.gpu_layers is not None:
            start = none + np.maximum(self.n_blocks + 1 - scenario.gpu_layers, 0)
            return self.split(start, none + (scenario.cpu_moe_layers or 0))
        if scenario.cpu_moe_layers is not None:
            return self._without_lonely_experts(self._pack(none + scenario.cpu_moe_layers))
        layout = self.split(none, none)
        complete = self._devices_fit(layout)
        if complete.all():
            return layout
        return self._search(layout, complete)

    def split(self, start: IntArray, cpu_moe: IntArray) -> Layout:
        """Blocks from `start` on over the devices by `shares`, as --tensor-split does: block i
        goes to the first device whose cumulated share exceeds (i - start) / n."""
        n_placed = np.maximum(self.n_blocks + 1 - start, 0)
        cumulated = np.cumsum(self.fleet.shares) / (sum(self.fleet.shares) or 1.0)
        cumulated[-1] = 1.0
        bounds = [start] + [start + _ceil_share(float(share), n_placed) for share in cumulated]
        return Layout(np.array([np.broadcast_to(b, self.shape) for b in bounds]), cpu_moe)

    def _in_ram(self) -> Layout:
        end = np.broadcast_to(self.n_blocks + 1, self.shape)
        return Layout(np.array([end] * (self.fleet.n_devices + 1)), np.zeros(self.shape, np.int64))

    def _search(self, layout: Layout, complete: BoolArray) -> Layout:
        none = np.zeros(self.shape, np.int64)
        has_experts = self.weights.host_experts_until[..., -1] > 0
        all_experts = np.where(has_experts, self.n_blocks, 0)
        packed = self._pack(none)
        fewest = self._pack(self._fewest_experts(all_experts))
        fallback = self._without_lonely_experts(self._pack(all_experts))
        bounds, cpu_moe = fallback.bounds, fallback.cpu_moe
        for chosen, choice in (
            (fewest.start == 0, fewest),
            (packed.start == 0, packed),
            (complete, layout),
        ):
            bounds = np.where(chosen, choice.bounds, bounds)
            cpu_moe = np.where(chosen, choice.cpu_moe, cpu_moe)
        return Layout(bounds, cpu_moe)

    def _without_lonely_experts(self, layout: Layout) -> Layout:
        """With no block on a GPU there are no experts to keep off it."""
        alone = layout.start > self.n_blocks
        return Layout(layout.bounds, np.where(alone, 0, layout.cpu_moe))

    def _fewest_experts(self, all_experts: IntArray) -> IntArray:
        """Fewest blocks whose experts must lie in RAM for the rest to fit on GPUs."""
        low, high = np.minimum(all_experts, 1), all_experts
        while (low < high).any():
            middle = (low + high) // 2
            enough = self._pack(middle).start == 0
            high = np.where(enough, middle, high)
            low = np.where(enough, low, middle + 1)
        return high

    def _pack(self, cpu_moe: IntArray) -> Layout:
        """As many blocks as fit, filled from the last device and the last block down, for given
        experts in RAM. First as if the devices will be pipelined; rows left over without."""
        several = self.fleet.n_devices > 1 and self._offload_kv
        if not several:
            return self._fill(cpu_moe, np.zeros(self.shape, dtype=bool))
        piped = self._fill(cpu_moe, cpu_moe == 0)
        plain = self._fill(cpu_moe, np.zeros(self.shape, dtype=bool))
        wasteful = (piped.start > 0) & (plain.start == 0)  # fits, but pipelining would not
        bounds = np.where((piped.start == 0) | wasteful, piped.bounds, plain.bounds)
        return Layout(bounds, cpu_moe)

    def _fill(self, cpu_moe: IntArray, pipelined: BoolArray) -> Layout:
        end = np.broadcast_to(self.n_blocks + 1, self.shape)
        bounds = np.array([end] * (self.fleet.n_devices + 1))
        for device in reversed(range(self.fleet.n_devices)):
            first = self._lowest_block(bounds, device, cpu_moe, pipelined)
            bounds[: device + 1] = first
        return Layout(bounds, cpu_moe)

    def _lowest_block(
        self, bounds: IntArray, device: int, cpu_moe: IntArray, pipelined: BoolArray
    ) -> IntArray:
        """First block of `device` when it takes all it can below `bounds[device + 1]`.

        What is left in RAM makes the first device borrow a matrix, so that holding all blocks can
        take less than holding all but one: block 0 is tried by itself.
        """

        def fits(first: IntArray) -> BoolArray:
            trial = bounds.copy()
            trial[: device + 1] = first
            parts = self._device(Layout(trial, cpu_moe), device, pipelined)
            total = parts[0] + parts[1] + parts[2] + parts[3] + parts[5]
            ok: BoolArray = total <= self.fleet.usable[device]
            return ok

        end = bounds[device + 1]
        low, high = np.minimum(1, end), end
        while (low < high).any():
            middle = (low + high) // 2
            ok = fits(middle)
            high = np.where(ok, middle, high)
            low = np.where(ok, low, middle + 1)
        return np.where(fits(np.zeros(self.shape, np.int64)), 0, high)

    def _devices_fit(self, layout: Layout) -> BoolArray:
        pipelined = self._pipelined(layout)
        totals = []
        for device in range(self.fleet.n_devices):
            parts = self._device(layout, device, pipelined)
            totals.append(parts[0] + parts[1] + parts[2] + parts[3] + parts[5])
        fit: BoolArray = (np.array(totals) <= self._limits).all(axis=0)
        return fit


class _Graph:
    """The moments of a graph at given cells, each of shape (m, k)."""

    def __init__(self, graph: GraphStack, cells: FloatArray) -> None:
        self.mask = graph.mask(cells)
        self.layer = graph.layer(cells)
        self.logits = graph.logits(cells)
        self.activation = graph.activation
        self.offload = graph.offload
        self.host_values = graph.host_values


def _at(until: FloatArray | IntArray, index: IntArray) -> FloatArray:
    """Sum of the blocks before `index` (m, q), from (m, q or 1, b + 1)."""
    rows = np.broadcast_to(until, (*index.shape, until.shape[-1]))
    return np.take_along_axis(rows, index[..., None], axis=-1)[..., 0].astype(np.float64)


def _between(until: FloatArray | IntArray, first: IntArray, last: IntArray) -> FloatArray:
    return _at(until, last) - _at(until, first)


def _ceil_share(share: float, n_placed: IntArray) -> IntArray:
    """Blocks that lie below a cumulated share; rounding as in single precision."""
    exact: IntArray = np.ceil(np.float32(share) * n_placed.astype(np.float32)).astype(np.int64)
    return exact
