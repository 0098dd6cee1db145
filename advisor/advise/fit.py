"""Every model at its best quantization on a rig; all quantizations of one model.

These are the calls behind the models table, the quantization ladder, `advisor fit` and exports.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from advisor.advise.uses import Use
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Assessment, MemoryParts, Range, Verdict
from advisor.domain.scenario import DEFAULT_QUANT, Scenario
from advisor.domain.throughput import Correction, SpeedModel
from advisor.estimate.engine import COMFORTABLE_SPARE
from advisor.estimate.grid import VERDICTS, FitBatch, GridOnRig, ModelGrid
from advisor.estimate.speed import predict_arrays, step_seconds
from advisor.estimate.speed_stack import Layout, WorkStack
from advisor.estimate.speed_times import runners_of
from advisor.estimate.weight_reads import weight_works
from advisor.text import later, say

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

# From most to least faithful. The first group loses little; below it answers visibly suffer.
FAITHFUL_QUANTS = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "IQ4_XS", "Q3_K_M", "IQ3_XXS")
_LAST_FOUR_BITS = "IQ4_XS"
LOSSY_QUANTS = ("Q2_K", "IQ2_XXS", "IQ1_M")
NATIVE_FP4 = "MXFP4"  # the one form in which models trained in FP4 are published
SMALLER_THAN_FP4 = ("Q3_K_M", "IQ3_XXS", *LOSSY_QUANTS)
BEST_QUANTS = (*FAITHFUL_QUANTS, *LOSSY_QUANTS, NATIVE_FP4)
LADDER_QUANTS = (
    "BF16", "Q8_0", "Q6_K", "Q5_K_M", "Q5_K_S", "Q4_K_M", "Q4_K_S", "Q4_0", "IQ4_NL", "IQ4_XS",
    "Q3_K_L", "Q3_K_M", "Q3_K_S", "IQ3_M", "IQ3_XS", "IQ3_XXS", "Q2_K", "IQ2_M", "IQ2_XXS", "IQ1_M",
)  # fmt: skip

_NO_SHAPE = later("its shape is not published")
_WHOLE = 100  # models: more are the catalog, fewer those in view or a choice


@dataclass(frozen=True, slots=True)
class FitRow:
    """One line of the models table or of a model's quantization ladder.

    `gpu` sums the devices, `ram` is system memory; `generation` None: speed unknown, or it does not
    fit. `max_context` is the longest context that fits, 0 if none does.
    """

    model: Model
    quant: str
    assessment: Assessment
    verdict: Verdict
    gpu: MemoryParts
    ram: MemoryParts
    file_bytes: int
    gpu_layers: int
    cpu_moe_layers: int
    generation: Range | None
    prefill: Range | None
    time_to_first_token_s: Range | None
    max_context: int
    unknown: str | None = None
    measured: bool = False  # the person measured this very model and quantization

    @property
    def total_bytes(self) -> int:
        return self.gpu.total_bytes + self.ram.total_bytes


def fit_rows(
    models: Sequence[Model],
    rig: Rig,
    scenario: Scenario,
    use: Use,
    corrections: tuple[Correction, ...] = (),
) -> tuple[FitRow, ...]:
    """Each model at its best quantization (`best_quants`), in the order given; the scenario's own
    quantization does not matter. `corrections` are of the speed model."""
    if all(model.architecture is None for model in models):
        return tuple(map(_unknown_row, models))
    table = _table(tuple(models), BEST_QUANTS, rig, _settings(scenario))
    answers = table.answers(scenario, use, corrections)
    best = best_quants(answers)
    longest = table.on_rig.longest_of(answers.batch, best)
    found = answers.rows(np.arange(len(best)), best, longest)
    rows = {row.model.id: row for row in found}
    return tuple(rows.get(model.id) or _unknown_row(model) for model in models)


def ladder(
    model: Model,
    rig: Rig,
    scenario: Scenario,
    use: Use,
    corrections: tuple[Correction, ...] = (),
) -> tuple[FitRow, ...]:
    """All quantizations that exist for `model`, most faithful first; none for an unknown shape."""
    if model.architecture is None:
        return ()
    table = _table((model,), ladder_quants(model), rig, _settings(scenario))
    answers = table.answers(scenario, use, corrections)
    quants = np.flatnonzero(answers.batch.available[0])
    longest = table.on_rig.max_context(answers.batch)[0, quants]
    return tuple(answers.rows(np.zeros_like(quants), quants, longest))


def trained_in_fp4(model: Model) -> bool:
    """Whether the experts are FP4 by birth: no file holds them in more bits."""
    return model.architecture is not None and model.architecture.native_fp4_experts


def only_fp4(model: Model) -> bool:
    """Whether there is no smaller form either: rows that the smaller types cannot cut."""
    arch = model.architecture
    return trained_in_fp4(model) and arch is not None and arch.hidden_size % 256 != 0


def ladder_quants(model: Model) -> tuple[str, ...]:
    """Models trained in FP4 have that form and smaller ones; others all that rules and publishers
    make."""
    if only_fp4(model):
        return (NATIVE_FP4,)
    if trained_in_fp4(model):
        return (NATIVE_FP4, *SMALLER_THAN_FP4)
    published = {file.quant for file in model.published_files if file.quant.startswith("UD-")}
    return (*LADDER_QUANTS, *sorted(published))


def best_quants(answers: Answers) -> Ints:
    """Column of the quantization to show for each model, the first of these that exists:

    the most faithful of four bits and more that runs well, then that is tight, in one kind of
    memory (all on GPUs, or all in RAM of a rig without); Q4_K_M where it runs well over both; the
    most faithful of about three bits and more that runs well, then that is tight; Q4_K_M where it
    is slow; whatever runs at all; else Q4_K_M, which does not fit. Over two memories a more
    faithful file only means more in the slow one. A model trained in FP4 keeps that form if it
    runs at all.
    """
    batch, quants = answers.batch, answers.table.quants
    words = np.where(batch.available, answers.assessments, _DOES_NOT_FIT)
    whole = batch.verdict != VERDICTS.index(Verdict.SPLIT)
    default = [quants.index(DEFAULT_QUANT)]
    faithful = [quants.index(quant) for quant in FAITHFUL_QUANTS]
    four_bits = faithful[: FAITHFUL_QUANTS.index(_LAST_FOUR_BITS) + 1]
    every = [*faithful, *(quants.index(quant) for quant in LOSSY_QUANTS)]
    choices = (
        (four_bits, whole & (words == _RUNS_WELL)),
        (four_bits, whole & (words == _TIGHT)),
        (default, words == _RUNS_WELL),
        (faithful, words == _RUNS_WELL),
        (faithful, words == _TIGHT),
        (default, (words == _SLOW) | (words == _UNKNOWN)),
        (every, words != _DOES_NOT_FIT),
        (default, np.ones_like(whole)),
    )
    good = np.concatenate([accepted[:, columns] for columns, accepted in choices], axis=1)
    order = np.array([column for columns, _ in choices for column in columns])
    chosen: Ints = order[good.argmax(axis=1)]
    fp4 = quants.index(NATIVE_FP4)
    smaller = [quants.index(quant) for quant in SMALLER_THAN_FP4 if quant in quants]
    for m, model in enumerate(answers.table.models):
        if trained_in_fp4(model):
            others = [] if only_fp4(model) else smaller
            chosen[m] = next((q for q in (fp4, *others) if words[m, q] != _DOES_NOT_FIT), fp4)
    return chosen


_ASSESSMENTS = (
    Assessment.RUNS_WELL,
    Assessment.TIGHT,
    Assessment.SLOW,
    Assessment.DOES_NOT_FIT,
    Assessment.UNKNOWN,
)
_RUNS_WELL, _TIGHT, _SLOW, _DOES_NOT_FIT, _UNKNOWN = range(5)


class FitTable:
    """Models x quantizations on one rig, prepared for any context."""

    def __init__(
        self, models: tuple[Model, ...], quants: tuple[str, ...], rig: Rig, settings: Scenario
    ) -> None:
        self.grid = _grid(models, quants)
        self.on_rig: GridOnRig = self.grid.on(rig, settings)
        self.rig = rig

    @property
    def models(self) -> tuple[Model, ...]:
        return self.grid.models

    @property
    def quants(self) -> tuple[str, ...]:
        return self.grid.quants

    def answers(
        self, scenario: Scenario, use: Use, corrections: tuple[Correction, ...] = ()
    ) -> Answers:
        batch = self.on_rig.fit(scenario.context)
        layout = Layout(batch.edges(), np.ravel(batch.cpu_moe_layers).astype(np.intp))
        runners = runners_of(self.rig, scenario)
        speed_model = load_speed_model().with_corrections(corrections)
        step = step_seconds(speed_model, _work(self.grid), layout, runners, scenario)
        generation = max(scenario.batch, 1) / step.reshape(batch.verdict.shape)
        return Answers(self, scenario, speed_model, batch, layout, _assess(batch, generation, use))


def _assess(batch: FitBatch, generation: Floats, use: Use) -> NDArray[np.int8]:
    """Index into `_ASSESSMENTS` for each row, as `engine.assess` does."""
    word = np.where(batch.spare >= COMFORTABLE_SPARE, _RUNS_WELL, _TIGHT)
    word = np.where(generation < use.comfortable_tokens_per_s, _SLOW, word)
    word = np.where(np.isnan(generation), _UNKNOWN, word)
    does_not_fit = batch.verdict == VERDICTS.index(Verdict.NONE)
    return np.where(does_not_fit, _DOES_NOT_FIT, word).astype(np.int8)


@dataclass(frozen=True, slots=True)
class Answers:
    """One context's answers for a whole table; `rows` makes lines of some of them."""

    table: FitTable
    scenario: Scenario
    speed_model: SpeedModel
    batch: FitBatch
    layout: Layout
    assessments: NDArray[np.int8]  # (m, q), indexes _ASSESSMENTS

    def rows(self, models: Ints, quants: Ints, longest: Ints) -> list[FitRow]:
        """The lines of models `models[i]` at quantizations `quants[i]`. Prompts and ranges are
        computed for these alone."""
        table, batch = self.table, self.batch
        at = models, quants
        generation, prefill, first = self._speeds(models * len(table.quants) + quants)
        columns = zip(
            models.tolist(),
            quants.tolist(),
            self.assessments[at].tolist(),
            batch.verdict[at].tolist(),
            batch.gpu_parts(*at),
            batch.ram_parts(*at),
            table.grid.file_bytes[at].tolist(),
            batch.gpu_layers[at].tolist(),
            batch.cpu_moe_layers[at].tolist(),
            generation,
            prefill,
            first,
            longest.tolist(),
            strict=True,
        )
        return [self._row(*column) for column in columns]

    def _row(
        self, m: int, q: int, assessment: int, verdict: int, gpu: MemoryParts, ram: MemoryParts,
        file_bytes: int, gpu_layers: int, cpu_moe_layers: int,
        generation: Range | None, prefill: Range | None, first: float, longest: int,
    ) -> FitRow:  # fmt: skip
        table = self.table
        refused = table.on_rig.refused[m]
        if refused is not None:
            return _unknown_row(table.models[m], refused)
        fits = VERDICTS[verdict] is not Verdict.NONE
        return FitRow(
            model=table.models[m],
            quant=table.quants[q],
            assessment=_ASSESSMENTS[assessment],
            verdict=VERDICTS[verdict],
            gpu=gpu,
            ram=ram,
            file_bytes=file_bytes,
            gpu_layers=gpu_layers,
            cpu_moe_layers=cpu_moe_layers,
            generation=generation if fits else None,
            prefill=prefill if fits else None,
            time_to_first_token_s=_scaled(first, prefill) if fits and prefill else None,
            max_context=longest,
            unknown=say("the memory bandwidth") if fits and generation is None else None,
        )

    def _speeds(self, rows: Ints) -> tuple[list[Range | None], list[Range | None], list[float]]:
        """Generation, prompt speed and seconds to the first token of some rows."""
        table = self.table
        speed = predict_arrays(
            self.speed_model, _work(table.grid).picked(rows), self.layout.picked(rows),
            table.rig, self.scenario,
        )  # fmt: skip
        return (
            _ranges(speed.generation_low, speed.generation, speed.generation_high),
            _ranges(speed.prefill_low, speed.prefill, speed.prefill_high),
            speed.time_to_first_token_s.tolist(),
        )


def _ranges(low: Floats, mid: Floats, high: Floats) -> list[Range | None]:
    return [
        Range(*bounds) if isfinite(bounds[1]) else None
        for bounds in zip(low.tolist(), mid.tolist(), high.tolist(), strict=True)
    ]


def _scaled(first: float, prefill: Range) -> Range:
    """Time to first token is as uncertain as the prompt speed it mostly consists of."""
    return Range(first * prefill.mid / prefill.high, first, first * prefill.mid / prefill.low)


def _unknown_row(model: Model, why: str = _NO_SHAPE) -> FitRow:
    return FitRow(
        model=model,
        quant=DEFAULT_QUANT,
        assessment=Assessment.UNKNOWN,
        verdict=Verdict.NONE,
        gpu=MemoryParts(),
        ram=MemoryParts(),
        file_bytes=0,
        gpu_layers=0,
        cpu_moe_layers=0,
        generation=None,
        prefill=None,
        time_to_first_token_s=None,
        max_context=0,
        unknown=why,
    )


def _settings(scenario: Scenario) -> Scenario:
    """The scenario without what a table is asked anew: tables are kept by the rest."""
    return replace(scenario, quant=DEFAULT_QUANT, context=0, depth=0, prompt_tokens=1)


@lru_cache(maxsize=24)
def _table(
    models: tuple[Model, ...], quants: tuple[str, ...], rig: Rig, settings: Scenario
) -> FitTable:
    return FitTable(models, quants, rig, settings)


def _grid(models: tuple[Model, ...], quants: tuple[str, ...]) -> ModelGrid:
    return (_whole_grid if len(models) > _WHOLE else _part_grid)(models, quants)


def _work(grid: ModelGrid) -> WorkStack:
    return (_whole_work if len(grid.models) > _WHOLE else _part_work)(grid)


def _stack(grid: ModelGrid) -> WorkStack:
    """Rows in the order of the grid; a quantization that does not exist repeats one that does."""
    architectures, weights = [], []
    for model, plans in zip(grid.models, grid.plans, strict=True):
        some = next(plan for plan in plans if plan is not None)
        assert model.architecture is not None
        architectures.append(model.architecture)
        weights.append(weight_works([plan or some for plan in plans]))
    return WorkStack(architectures, weights)


# A grid and its work take 10 and 29 MB for the catalog, 1 and 4 MB for the models in view, of which
# scrolling while the context moves asks for many: they must not drive out the catalog's.
_whole_grid, _part_grid = lru_cache(maxsize=2)(ModelGrid), lru_cache(maxsize=8)(ModelGrid)
_whole_work, _part_work = lru_cache(maxsize=2)(_stack), lru_cache(maxsize=8)(_stack)
