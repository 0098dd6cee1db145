"""Which blocks, experts and buffers lie where, and what that takes: exact evaluation.

Blocks go to GPUs from the last one down, as llama.cpp's `-ngl` counts; the output matrix counts
as one more block. A layout is a set of `bounds`: GPU d holds blocks `bounds[d]` up to, not
including, `bounds[d + 1]`; RAM holds those before `bounds[0]`. The experts of the first
`cpu_moe` blocks lie in RAM as well (`--n-cpu-moe`). Arrays are (rows,) or (devices, rows).

Source: llama.cpp 0.5.0-dev, commit 0c1e570: `llama-model.cpp` (`load_tensors`),
`llama-context.cpp` (`graph_reserve`, pipeline parallelism), `ggml-backend.cpp`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario, Split
from advisor.estimate.buffers import FloatArray, n_outputs
from advisor.estimate.kv_cache import IntArray
from advisor.estimate.memory_rows import BoolArray, MemoryRows
from advisor.estimate.overhead import runtime_overhead_bytes

_OFFLOADED_BATCH = 32  # tokens from which a GPU computes with weights that lie in RAM
_PIPELINE_COPIES = 4  # of every input, when several GPUs work at the same time


@dataclass(frozen=True)
class Fleet:
    """Memory to place into; bytes, devices in the order llama.cpp sees them."""

    usable: tuple[float, ...]
    overhead: tuple[float, ...]
    ram_usable: float
    unified: bool  # what GPUs use is taken off what RAM has
    shares: tuple[float, ...]  # of blocks, as --tensor-split; default: usable memory
    pinned: tuple[float, ...] = ()  # weights that lie there in every layout

    @property
    def n_devices(self) -> int:
        return len(self.usable)

    @cached_property
    def limits(self) -> FloatArray:
        """Usable bytes, (d, 1)."""
        return np.array(self.usable).reshape(-1, 1)

    @cached_property
    def cumulated_shares(self) -> FloatArray:
        """Share of the blocks on each device and those before it, (d, 1); the last is 1."""
        cumulated = np.cumsum(self.shares) / (sum(self.shares) or 1.0)
        cumulated[-1] = 1.0
        return cumulated.reshape(-1, 1)

    def subset(self, chosen: BoolArray) -> Fleet:
        """The memory of the rows `chosen`: the same, where all rows are placed into one rig."""
        return self


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
    """Where rows put their blocks: bounds (d + 1, rows) and cpu_moe (rows,)."""

    bounds: IntArray
    cpu_moe: IntArray

    @property
    def start(self) -> IntArray:
        """First block on a GPU; n_blocks + 1 when there is none."""
        first: IntArray = self.bounds[0]
        return first


def split_layout(rows: MemoryRows, fleet: Fleet, start: IntArray, cpu_moe: IntArray) -> Layout:
    """Blocks from `start` on over the devices by `shares`, as --tensor-split does: block i goes
    to the first device whose cumulated share exceeds (i - start) / n."""
    n_placed = np.maximum(rows.n_blocks + 1 - start, 0)
    ends = [start + _blocks_below(shares, n_placed) for shares in fleet.cumulated_shares]
    return Layout(np.array([start, *ends]), cpu_moe)


def _blocks_below(shares: FloatArray, n_placed: IntArray) -> IntArray:
    """How many of `n_placed` blocks lie below a cumulated share: those with i / n < share, in
    single precision as `std::upper_bound` sees it. A block right at the share belongs to the next
    device, so that layer counts given as shares come out as they are."""
    share, placed = shares.astype(np.float32), np.maximum(n_placed, 1).astype(np.float32)
    count: IntArray = np.ceil(share * placed).astype(np.int64)  # one off where the product rounds
    count = count - ((count - 1).astype(np.float32) / placed >= share)
    count = count + (count.astype(np.float32) / placed < share)
    return np.clip(count, 0, n_placed)


def ram_layout(rows: MemoryRows, fleet: Fleet) -> Layout:
    """No block on any GPU."""
    end = rows.n_blocks + 1
    return Layout(np.tile(end, (fleet.n_devices + 1, 1)), np.zeros_like(end))


@dataclass(frozen=True, slots=True)
class Usage:
    """Bytes by device and purpose, (d, rows), and in RAM, (rows,)."""

    weights: FloatArray
    cache: FloatArray
    state: FloatArray
    compute: FloatArray
    compute_high: FloatArray  # the most that fragmentation can make of it
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


@dataclass(frozen=True, slots=True)
class DevicePart:
    """One device's bytes, (rows,)."""

    weights: FloatArray
    cache: FloatArray
    state: FloatArray
    compute: FloatArray
    compute_high: FloatArray
    overhead: FloatArray

    @property
    def total(self) -> FloatArray:
        return self.weights + self.cache + self.state + self.compute + self.overhead


class Placer:
    """What layouts of some rows take on one fleet."""

    def __init__(self, rows: MemoryRows, fleet: Fleet, scenario: Scenario) -> None:
        self.rows, self.fleet, self.scenario = rows, fleet, scenario

    def subset(self, chosen: BoolArray) -> Placer:
        return Placer(self.rows.subset(chosen), self.fleet.subset(chosen), self.scenario)

    def usage(self, layout: Layout) -> Usage:
        """Every part of `layout`, whether it fits or not."""
        n_devices, n_rows = self.fleet.n_devices, len(self.rows)
        pipelined = self.pipelined(layout)
        parts = [self.device(layout, device, pipelined) for device in range(n_devices)]

        def stack(name: str) -> FloatArray:
            return np.array([getattr(part, name) for part in parts]).reshape(n_devices, n_rows)

        home = self._ram_end(layout)
        none = np.zeros_like(home)
        return Usage(
            stack("weights"), stack("cache"), stack("state"), stack("compute"),
            stack("compute_high"), stack("overhead"),
            ram_weights=self._ram_weights(layout),
            ram_cache=self.rows.cache(none, home),
            ram_state=self.rows.state(none, home),
            ram_compute=self._ram_compute(layout, pipelined),
            ram_output=self.rows.output_buffer,
        )  # fmt: skip

    def fits(self, usage: Usage) -> BoolArray:
        """Whether every device and RAM has room."""
        total = usage.device_total
        devices = (total <= self.fleet.limits).all(axis=0)
        shared = total.sum(axis=0) if self.fleet.unified else 0.0
        fits: BoolArray = devices & (usage.ram_total + shared <= self.fleet.ram_usable)
        return fits

    def devices_fit(self, layout: Layout) -> BoolArray:
        """Whether every device has room."""
        pipelined = self.pipelined(layout)
        fit = np.ones(len(self.rows), dtype=bool)
        for device in range(self.fleet.n_devices):
            fit &= self.device(layout, device, pipelined).total <= self.fleet.usable[device]
        return fit

    def complete(self, layout: Layout) -> BoolArray:
        """Whether every block, expert and cache lies on a GPU."""
        complete: BoolArray = (layout.start == 0) & (layout.cpu_moe == 0)
        return complete & (self.scenario.offload_kv and self.fleet.n_devices > 0)

    def works_anywhere(self, layout: Layout) -> BoolArray:
        """Whether a GPU holds blocks or computes for RAM."""
        if not self.fleet.n_devices:
            return np.zeros(len(self.rows), dtype=bool)
        works: BoolArray = (layout.start <= self.rows.n_blocks) | self._helps(layout, 0)
        return works

    def pipelined(self, layout: Layout) -> BoolArray:
        """All blocks and the cache on several GPUs, split by layers, no tensor overrides: llama.cpp
        then keeps several copies of the inputs so that devices work on different batches."""
        never = bool(self.scenario.override_tensor) or self.scenario.split is not Split.LAYER
        if self.fleet.n_devices < 2 or not self.scenario.offload_kv or never:
            return np.zeros(len(self.rows), dtype=bool)
        used = (layout.bounds[1:] > layout.bounds[:-1]).sum(axis=0)
        pipelined: BoolArray = (layout.start == 0) & (layout.cpu_moe == 0) & (used > 1)
        return pipelined

    def device(self, layout: Layout, device: int, pipelined: BoolArray) -> DevicePart:
        """What `device` holds in `layout`."""
        rows, bounds = self.rows, layout.bounds
        holds = bounds[device + 1] > bounds[device]
        works = holds | self._helps(layout, device)
        first = np.minimum(bounds[device], rows.n_blocks)
        last = np.minimum(bounds[device + 1], rows.n_blocks)
        has_output = holds & (bounds[device + 1] > rows.n_blocks)
        if self.scenario.split is Split.TENSOR:
            weights = self._slices(layout, device)
        else:
            weights = rows.gpu_blocks(first, last, layout.cpu_moe)
            weights = weights + np.where(has_output, rows.output_gpu, 0.0)
        if self.fleet.pinned:
            weights = weights + self.fleet.pinned[device]
        if self.scenario.offload_kv:
            state = rows.state(first, last)
            cache = rows.cache(first, last) + rows.cache_padding(first, last)
        else:
            state = cache = np.zeros(len(rows))
        compute, high = self._compute(layout, device, has_output, pipelined)
        return DevicePart(
            weights,
            cache,
            state,
            np.where(works, compute, 0.0),
            np.where(works, high, 0.0),
            np.where(works, self.fleet.overhead[device], 0.0),
        )

    def _slices(self, layout: Layout, device: int) -> FloatArray:
        """Weights of `device` where each matrix is cut by rows: the same share of every matrix as
        the device has of the blocks, whose caches and buffers lie as with a split by layers."""
        rows, bounds, start = self.rows, layout.bounds, layout.start
        blocks = rows.gpu_blocks(np.minimum(start, rows.n_blocks), rows.n_blocks, layout.cpu_moe)
        placed = rows.n_blocks + 1 - start
        whole = np.where(placed > 0, blocks + rows.output_gpu, 0.0)
        first, end = (
            np.floor(whole * ((bounds[at] - start) / np.maximum(placed, 1)))
            for at in (device, device + 1)
        )
        sliced: FloatArray = end - first
        return sliced

    def _helps(self, layout: Layout, device: int) -> BoolArray:
        """Whether a GPU without blocks computes large batches for RAM: the first does with an
        explicit `-ngl 0`, while a search that finds no room for blocks leaves GPUs out."""
        asked = device == 0 and self.scenario.gpu_layers == 0
        helps: BoolArray = (layout.start > self.rows.n_blocks) & asked
        return helps

    def _compute(
        self, layout: Layout, device: int, has_output: BoolArray, pipelined: BoolArray
    ) -> tuple[FloatArray, FloatArray]:
        """The device's compute buffer and the most that fragmentation can make of it."""
        graph = self.rows.gpu
        logits = np.where(has_output, graph.logits, 0.0)
        holds = layout.bounds[device + 1] > layout.bounds[device]
        is_first = layout.bounds[device] == layout.start
        widest = np.where(is_first, graph.layer, graph.later_layer)
        layer = np.where(holds, graph.mask + widest, 0.0)
        compute, high = np.maximum(layer, logits), layer + logits
        if pipelined.any():
            copies = np.where(is_first, 1.0, 2.0) * graph.activation
            inputs = _PIPELINE_COPIES * (graph.mask + copies)
            compute = np.where(pipelined, np.maximum(graph.layer, logits) + inputs, compute)
            high = np.where(pipelined, graph.layer + logits + inputs, high)
        if device == 0:
            lent, most_lent = self._lent(layout)
            compute, high = np.maximum(compute, lent), np.maximum(high, most_lent)
        return np.ceil(compute), np.ceil(high)

    def _lent(self, layout: Layout) -> tuple[FloatArray, FloatArray]:
        """The first GPU's buffer while it works for RAM: batches of 32 tokens or more run there,
        one matrix at a time, and so does the attention of layers whose cache is in RAM. The upper
        bound takes both together: the room of copied caches is seldom used again whole."""
        rows, graph = self.rows, self.rows.gpu
        copied = self._copied_matrix(layout)
        matrix = np.where(copied > 0, copied + graph.offload + graph.mask, 0.0)
        attention = np.zeros(len(rows))
        if self.scenario.offload_kv:
            attention = np.where(layout.start > 0, graph.borrowed, 0.0)
        lent = np.maximum(matrix, np.where(attention > 0, attention + graph.mask, 0.0))
        high = matrix + attention
        if n_outputs(self.scenario) >= _OFFLOADED_BATCH:
            output_in_ram = layout.start > rows.n_blocks
            output = np.where(output_in_ram, rows.output_gpu + graph.logits, 0.0)
            lent, high = np.maximum(lent, output), np.maximum(high, output + graph.layer)
        return lent, high

    def _copied_matrix(self, layout: Layout) -> FloatArray:
        """Largest matrix in RAM that the first GPU borrows for batches of 32 tokens or more."""
        rows = self.rows
        start = np.minimum(layout.start, rows.n_blocks)
        experts = np.minimum(np.maximum(layout.cpu_moe, start), rows.n_blocks)
        return np.maximum(rows.largest_matrix(start), rows.largest_expert(experts))

    def _ram_end(self, layout: Layout) -> IntArray:
        """One past the last block whose cache lies in RAM: all of them without KV offload."""
        if not self.scenario.offload_kv:
            return self.rows.n_blocks
        return np.minimum(layout.start, self.rows.n_blocks)

    def _ram_weights(self, layout: Layout) -> FloatArray:
        rows = self.rows
        start = np.minimum(layout.start, rows.n_blocks)
        output = np.where(layout.start > rows.n_blocks, rows.output_host, 0.0)
        experts = rows.host_experts(start, layout.cpu_moe)
        return rows.embedding + rows.host_blocks(start) + experts + output

    def _ram_compute(self, layout: Layout, pipelined: BoolArray) -> FloatArray:
        graph, cpu = self.rows.gpu, self.rows.cpu
        beside_gpu = graph.mask + 2 * graph.activation + graph.host_values
        piped = _PIPELINE_COPIES * graph.mask + (_PIPELINE_COPIES + 1) * graph.activation
        beside_gpu = np.where(pipelined, piped, beside_gpu)
        alone = np.maximum(cpu.logits, cpu.mask + cpu.layer) + cpu.activation
        return np.ceil(np.where(self.works_anywhere(layout), beside_gpu, alone))
