"""Many models and quantizations at once, with the functions of the single estimate.

`ModelGrid` prepares weights once; `GridOnRig` adds a rig and the settings that a slider does not
move; `fit` answers for one context and `memory_grid` for every context and KV type.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import MemoryParts, Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.buffers import FloatArray
from advisor.estimate.context import longest_anywhere, longest_of_rows, longest_on_gpus
from advisor.estimate.demand import CacheStack, prepare_caches
from advisor.estimate.kv_cache import IntArray, check_kv_types
from advisor.estimate.memory_rows import BoolArray, MemoryRows
from advisor.estimate.placement import Fleet, Layout, Placer, Usage, fleet_of
from advisor.estimate.search import best_layout
from advisor.estimate.weight_stack import WeightStack, stack_weights
from advisor.estimate.weights import WeightPlan, weight_plan

VERDICTS = (Verdict.GPU, Verdict.SPLIT, Verdict.CPU, Verdict.NONE)
_GPU, _SPLIT, _CPU, _NONE = range(4)


@dataclass(frozen=True, slots=True)
class FitBatch:
    """Placements of (m models, q quantizations) at one context; sizes in bytes.

    Rows where `available` is False (no such file, or settings the engine refuses) hold figures of
    no meaning. `verdict` indexes `VERDICTS`.
    """

    context: int
    available: BoolArray
    verdict: NDArray[np.int8]
    layout: Layout
    usage: Usage
    n_blocks: IntArray  # (m, 1)
    spare: FloatArray  # share of the memory that decides which stays free
    gpu_sums: FloatArray  # (5, m, q) weights, cache, state, compute, overhead over all GPUs

    @property
    def gpu_layers(self) -> IntArray:
        """As -ngl counts: the output is one more."""
        layers: IntArray = self.n_blocks + 1 - self.layout.start
        return layers

    @property
    def cpu_moe_layers(self) -> IntArray:
        return self.layout.cpu_moe

    @property
    def gpu_bytes(self) -> FloatArray:
        total: FloatArray = self.gpu_sums.sum(axis=0)
        return total

    @property
    def ram_bytes(self) -> FloatArray:
        return self.usage.ram_total

    def edges(self) -> NDArray[np.intp]:
        """Bounds of the devices' blocks, one row a (model, quantization): (m * q, d + 1)."""
        bounds = self.layout.bounds
        return bounds.reshape(len(bounds), -1).T.astype(np.intp)

    def gpu_parts(self, models: IntArray, quants: IntArray) -> list[MemoryParts]:
        """Parts of some rows, summed over GPUs."""
        parts = self.gpu_sums[:, models, quants].astype(np.int64).T.tolist()
        return [
            MemoryParts(weights, cache, state, compute, 0, overhead)
            for weights, cache, state, compute, overhead in parts
        ]

    def ram_parts(self, models: IntArray, quants: IntArray) -> list[MemoryParts]:
        """Parts of some rows in RAM."""
        usage = self.usage
        parts = (
            usage.ram_weights, usage.ram_cache, usage.ram_state,
            usage.ram_compute, usage.ram_output,
        )  # fmt: skip
        columns = [part[models, quants].astype(np.int64).tolist() for part in parts]
        return [MemoryParts(*row) for row in zip(*columns, strict=True)]


class ModelGrid:
    """Weights of `models` (those with a known shape) in `quants`, prepared once."""

    def __init__(
        self, models: Sequence[Model], quants: Sequence[str], imatrix: bool = False
    ) -> None:
        self.models = tuple(model for model in models if model.architecture is not None)
        self.quants = tuple(quants)
        self.plans = tuple(
            tuple(_plan(model, quant, imatrix) for quant in quants) for model in self.models
        )
        self.available: BoolArray = np.array(
            [[plan is not None for plan in row] for row in self.plans], dtype=bool
        )
        self.file_bytes: IntArray = np.array(
            [[plan.file_bytes if plan else 0 for plan in row] for row in self.plans], np.int64
        )

    @cached_property
    def weights(self) -> WeightStack:
        """Rows of a quantization that does not exist repeat one that does."""
        rows = [(row, next(plan for plan in row if plan is not None)) for row in self.plans]
        return stack_weights([[plan or some for plan in row] for row, some in rows])

    def on(self, rig: Rig, scenario: Scenario) -> GridOnRig:
        """This grid on `rig` with the settings of `scenario`; its context is left open."""
        return GridOnRig(self, rig, scenario)


def _plan(model: Model, quant: str, imatrix: bool) -> WeightPlan | None:
    try:
        return weight_plan(model, quant, imatrix)
    except InputError:
        return None


class GridOnRig:
    """A grid on one rig; what does not depend on the context is computed once."""

    def __init__(self, grid: ModelGrid, rig: Rig, scenario: Scenario) -> None:
        self.grid, self.rig, self.scenario = grid, rig, scenario
        self.fleet = fleet_of(rig, scenario)
        architectures = [model.architecture for model in grid.models]
        self._latest: tuple[FitBatch, IntArray] | None = None
        self._found_on_gpus: IntArray = np.full(grid.available.shape, -1, dtype=np.int64)
        self._found_anywhere: IntArray = np.full(grid.available.shape, -1, dtype=np.int64)
        self._architectures = [arch for arch in architectures if arch is not None]

    @cached_property
    def caches(self) -> CacheStack:
        return prepare_caches(self._architectures, self.rig, self.scenario)

    @cached_property
    def refused(self) -> tuple[str | None, ...]:
        """Why the engine refuses these settings, for each model; None where it does not."""
        return tuple(_refusal(arch, self.scenario) for arch in self._architectures)

    @cached_property
    def context_max(self) -> IntArray:
        return np.array([[arch.context_max] for arch in self._architectures], dtype=np.int64)

    @cached_property
    def longest_on_gpus(self) -> IntArray:
        """(m, q) longest context with everything on GPUs, 0 if none."""
        shape = self.grid.weights.embedding.shape
        limit = np.broadcast_to(self.context_max, shape)
        if not self.fleet.n_devices:
            return np.zeros(shape, np.int64)
        return longest_on_gpus(self.grid.weights, self.caches, self.fleet, limit)

    @cached_property
    def longest_anywhere(self) -> IntArray:
        """(m, q) longest context that GPUs and RAM together hold, 0 if none."""
        limit = np.broadcast_to(self.context_max, self.grid.weights.embedding.shape)
        at_least = self.longest_on_gpus
        return longest_anywhere(self.grid.weights, self.caches, self.fleet, limit, at_least)

    @cached_property
    def whole_weights(self) -> FloatArray:
        """(m, q) weights with all layers on GPUs, or in RAM where there is no GPU."""
        weights = self.grid.weights
        if self.fleet.n_devices:
            return weights.gpu_until[..., -1] + weights.output_gpu
        return weights.host_until[..., -1] + weights.output_host + weights.embedding

    def rest(self, contexts: IntArray) -> FloatArray:
        """(m, c) cache, state, buffers and overhead beside those weights."""
        caches = self.caches
        contexts = np.broadcast_to(contexts, (len(self._architectures), contexts.shape[1]))
        cells = caches.cells(contexts)
        held = np.einsum("mck,mc->mk", cells, caches.cell_bytes_until[..., -1])
        held = held + caches.state_until[..., -1]
        graph = caches.gpu_graph if self.fleet.n_devices else caches.cpu_graph
        layer = graph.mask(cells) + graph.layer(cells)
        compute = np.maximum(layer, graph.logits(cells))
        if not self.fleet.n_devices:
            alone: FloatArray = held + np.ceil(compute + graph.activation) + caches.output_buffer
            return alone
        padded = held + caches.padding_until[..., -1]
        beside: FloatArray = padded + np.ceil(compute) + sum(self.fleet.overhead)
        return beside

    def max_context(self, batch: FitBatch) -> IntArray:
        """(m, q) longest context that runs as `batch` does: all on GPUs, or anywhere. Kept for the
        latest batch: tables ask row by row."""
        if self._latest is None or self._latest[0] is not batch:
            on_gpus = batch.verdict == _GPU
            self._latest = (batch, np.where(on_gpus, self.longest_on_gpus, self.longest_anywhere))
        return self._latest[1]

    def longest_of(self, batch: FitBatch, quants: IntArray) -> IntArray:
        """(m,) of `max_context` for one quantization a model, column `quants[m]`: quick when the
        others are not asked for. What was found is kept."""
        models = np.arange(len(self.grid.models))
        on_gpus = batch.verdict[models, quants] == _GPU
        longest = np.zeros(len(models), dtype=np.int64)
        for wanted, found in ((on_gpus, self._found_on_gpus), (~on_gpus, self._found_anywhere)):
            unknown = np.flatnonzero(wanted & (found[models, quants] < 0))
            if len(unknown):
                found[unknown, quants[unknown]] = longest_of_rows(
                    self.grid.weights,
                    self.caches,
                    self.fleet,
                    self.context_max[unknown, 0],
                    (unknown, quants[unknown]),
                    on_gpus=found is self._found_on_gpus,
                )
            longest[wanted] = found[models, quants][wanted]
        return longest

    def fit(self, context: int) -> FitBatch:
        """Every row placed in the best way at `context`."""
        rows = MemoryRows(self.grid.weights, self.caches, np.array([[context]]))
        placer = Placer(rows, self.fleet, self.scenario)
        layout = best_layout(placer)
        usage = placer.usage(layout)
        accepted = np.array([reason is None for reason in self.refused])[:, None]
        shape = self.grid.available.shape
        parts = (usage.weights, usage.cache, usage.state, usage.compute, usage.overhead)
        return FitBatch(
            context=context,
            available=self.grid.available & accepted,
            verdict=verdicts(placer, layout, usage).reshape(shape),
            layout=Layout(layout.bounds.reshape(-1, *shape), layout.cpu_moe.reshape(shape)),
            usage=shaped_usage(usage, shape),
            n_blocks=self.caches.n_blocks,
            spare=spare_shares(self.fleet, placer, layout, usage).reshape(shape),
            gpu_sums=np.array([part.sum(axis=0) for part in parts]).reshape(len(parts), *shape),
        )


def shaped_usage(usage: Usage, shape: tuple[int, ...]) -> Usage:
    """`usage` with its rows spread over `shape`."""
    arrays = {field.name: getattr(usage, field.name) for field in fields(usage)}
    return Usage(
        **{name: array.reshape(*array.shape[:-1], *shape) for name, array in arrays.items()}
    )


def _refusal(arch: Architecture, scenario: Scenario) -> str | None:
    try:
        check_kv_types(arch, scenario)
    except InputError as error:
        return str(error)
    return None


def verdicts(placer: Placer, layout: Layout, usage: Usage) -> NDArray[np.int8]:
    """Index into `VERDICTS` for each row."""
    on_gpu, in_ram = placer.complete(layout), layout.start > placer.rows.n_blocks
    code = np.where(on_gpu, _GPU, np.where(in_ram, _CPU, _SPLIT))
    return np.where(placer.fits(usage), code, _NONE).astype(np.int8)


def spare_shares(fleet: Fleet, placer: Placer, layout: Layout, usage: Usage) -> FloatArray:
    """See `engine.spare_share`: free share of the fullest GPU, of RAM, or of both together."""
    ram = usage.ram_total
    total = usage.device_total
    on_gpus = total.sum(axis=0)
    everything = fleet.ram_usable if fleet.unified else fleet.ram_usable + sum(fleet.usable)
    together = 1 - (on_gpus + ram) / max(everything, 1.0)
    if not fleet.n_devices:
        return np.asarray(1 - ram / max(fleet.ram_usable, 1.0))
    limits = np.maximum(np.array(fleet.usable).reshape(-1, 1), 1.0)
    fullest = np.where(total > 0, 1 - total / limits, 1.0).min(axis=0)
    alone = 1 - ram / max(fleet.ram_usable, 1.0)
    spare = np.where(layout.start > placer.rows.n_blocks, alone, together)
    return np.where(placer.complete(layout), fullest, spare)


@dataclass(frozen=True, slots=True)
class MemoryGrid:
    """Memory of every (model, quantization, context, KV type) with all layers on GPUs, or in RAM
    where the rig has no GPU: `weights + rest`, and where it runs."""

    weights: FloatArray  # (m, q)
    rest: FloatArray  # (m, c, t) cache, state, buffers and overhead
    verdict: NDArray[np.int8]  # (m, q, c, t), indexes VERDICTS

    def total(self) -> FloatArray:
        """Bytes, (m, q, c, t)."""
        total: FloatArray = self.weights[:, :, None, None] + self.rest[:, None]
        return total


def memory_grid(settings: Sequence[GridOnRig], contexts: Sequence[int]) -> MemoryGrid:
    """The grid for several settings (KV types, say) of one `ModelGrid` on one rig."""
    axis = np.array([contexts], dtype=np.int64)
    columns = [_memory_column(on_rig, axis) for on_rig in settings]
    weights = settings[0].whole_weights
    return MemoryGrid(
        weights=weights,
        rest=np.stack([rest for rest, _ in columns], axis=-1),
        verdict=np.stack([verdict for _, verdict in columns], axis=-1),
    )


def _memory_column(on_rig: GridOnRig, contexts: IntArray) -> tuple[FloatArray, NDArray[np.int8]]:
    """Rest (m, c) and verdicts (m, q, c) for one setting. A row runs on GPUs up to one context and
    anywhere up to another: memory never shrinks as the context grows."""
    on_gpus, anywhere = on_rig.longest_on_gpus, on_rig.longest_anywhere
    where = _SPLIT if on_rig.fleet.n_devices else _CPU
    verdict = np.where(contexts[None] <= anywhere[..., None], where, _NONE)
    verdict = np.where(contexts[None] <= on_gpus[..., None], _GPU, verdict)
    return on_rig.rest(contexts), verdict.astype(np.int8)
