"""Every model at its best quantization on a rig; all quantizations of one model.

These are the calls behind the models table, the quantization ladder, `advisor fit` and exports.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from advisor.advise.uses import Use
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Assessment, MemoryParts, Range, Verdict
from advisor.domain.scenario import DEFAULT_QUANT, Scenario
from advisor.domain.throughput import SpeedModel
from advisor.estimate.engine import COMFORTABLE_SPARE
from advisor.estimate.grid import VERDICTS, FitBatch, GridOnRig, ModelGrid
from advisor.estimate.speed import SpeedArrays, predict_arrays, weight_work
from advisor.estimate.speed_stack import Layout, WorkStack

# From most to least faithful. The first group loses little; below it answers visibly suffer.
FAITHFUL_QUANTS = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "IQ4_XS", "Q3_K_M", "IQ3_XXS")
_LAST_FOUR_BITS = "IQ4_XS"
LOSSY_QUANTS = ("Q2_K", "IQ2_XXS", "IQ1_M")
NATIVE_FP4 = "MXFP4"  # the one form in which models trained in FP4 are published
BEST_QUANTS = (*FAITHFUL_QUANTS, *LOSSY_QUANTS, NATIVE_FP4)
LADDER_QUANTS = (
    "BF16", "Q8_0", "Q6_K", "Q5_K_M", "Q5_K_S", "Q4_K_M", "Q4_K_S", "Q4_0", "IQ4_NL", "IQ4_XS",
    "Q3_K_L", "Q3_K_M", "Q3_K_S", "IQ3_M", "IQ3_XS", "IQ3_XXS", "Q2_K", "IQ2_M", "IQ2_XXS", "IQ1_M",
)  # fmt: skip

_NO_SHAPE = "its shape is not published"


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

    @property
    def total_bytes(self) -> int:
        return self.gpu.total_bytes + self.ram.total_bytes


def fit_rows(models: Sequence[Model], rig: Rig, scenario: Scenario, use: Use) -> tuple[FitRow, ...]:
    """Each model at its best quantization (`best_quant`), in the order given; the scenario's own
    quantization does not matter."""
    table = _table(tuple(models), BEST_QUANTS, rig, _settings(scenario))
    answers = table.answers(scenario, use)
    best = np.array([best_quant(model, answers, m) for m, model in enumerate(table.models)], int)
    longest = table.on_rig.longest_of(answers.batch, best)
    rows = {
        model.id: answers.row(m, int(best[m]), int(longest[m]))
        for m, model in enumerate(table.models)
    }
    return tuple(rows.get(model.id) or _unknown_row(model) for model in models)


def ladder(model: Model, rig: Rig, scenario: Scenario, use: Use) -> tuple[FitRow, ...]:
    """All quantizations that exist for `model`, most faithful first; none for an unknown shape."""
    if model.architecture is None:
        return ()
    table = _table((model,), ladder_quants(model), rig, _settings(scenario))
    answers = table.answers(scenario, use)
    longest = table.on_rig.max_context(answers.batch)[0]
    return tuple(
        answers.row(0, q, int(longest[q]))
        for q in range(len(table.quants))
        if answers.batch.available[0, q]
    )


def ladder_quants(model: Model) -> tuple[str, ...]:
    """A model trained in FP4 has the one form; others all that rules and publishers make."""
    if model.architecture is not None and model.architecture.native_fp4_experts:
        return (NATIVE_FP4,)
    published = {file.quant for file in model.published_files if file.quant.startswith("UD-")}
    return (*LADDER_QUANTS, *sorted(published))


def best_quant(model: Model, answers: Answers, m: int) -> int:
    """Column of the quantization to show, the first of these that exists:

    the most faithful of four bits and more that runs well, then that is tight, in one kind of
    memory (all on GPUs, or all in RAM of a rig without); Q4_K_M where it runs well over both; the
    most faithful of about three bits and more that runs well, then that is tight; Q4_K_M where it
    is slow; whatever runs at all; else Q4_K_M, which does not fit. Over two memories a more
    faithful file only means more in the slow one.
    """
    quants = answers.table.quants
    if model.architecture is not None and model.architecture.native_fp4_experts:
        return quants.index(NATIVE_FP4)
    default = quants.index(DEFAULT_QUANT)
    faithful = [quants.index(quant) for quant in FAITHFUL_QUANTS]
    every = [*faithful, *(quants.index(quant) for quant in LOSSY_QUANTS)]
    words = np.where(answers.batch.available[m], answers.assessments[m], _DOES_NOT_FIT)
    whole = answers.batch.verdict[m] != VERDICTS.index(Verdict.SPLIT)
    four_bits = [q for q in faithful if q <= quants.index(_LAST_FOUR_BITS) and whole[q]]
    return next(
        (
            q
            for candidates, wanted in (
                (four_bits, (_RUNS_WELL,)),
                (four_bits, (_TIGHT,)),
                ([default], (_RUNS_WELL,)),
                (faithful, (_RUNS_WELL,)),
                (faithful, (_TIGHT,)),
                ([default], (_SLOW, _UNKNOWN)),
                (every, (_RUNS_WELL, _TIGHT, _SLOW, _UNKNOWN)),
            )
            for q in candidates
            if words[q] in wanted
        ),
        default,
    )


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
        self.speed_model: SpeedModel = load_speed_model()
        self.rig = rig

    @property
    def models(self) -> tuple[Model, ...]:
        return self.grid.models

    @property
    def quants(self) -> tuple[str, ...]:
        return self.grid.quants

    def answers(self, scenario: Scenario, use: Use) -> Answers:
        batch = self.on_rig.fit(scenario.context)
        layout = Layout(batch.edges(), np.ravel(batch.cpu_moe_layers).astype(np.intp))
        speed = predict_arrays(self.speed_model, _work(self.grid), layout, self.rig, scenario)
        return Answers(self, batch, speed, self._assess(batch, speed, use))

    def _assess(self, batch: FitBatch, speed: SpeedArrays, use: Use) -> NDArray[np.int8]:
        generation = speed.generation.reshape(batch.verdict.shape)
        word = np.where(batch.spare >= COMFORTABLE_SPARE, _RUNS_WELL, _TIGHT)
        word = np.where(generation < use.comfortable_tokens_per_s, _SLOW, word)
        word = np.where(np.isnan(generation), _UNKNOWN, word)
        does_not_fit = batch.verdict == VERDICTS.index(Verdict.NONE)
        return np.where(does_not_fit, _DOES_NOT_FIT, word).astype(np.int8)


@dataclass(frozen=True, slots=True)
class Answers:
    """One context's answers for a whole table; `row` makes a line of them."""

    table: FitTable
    batch: FitBatch
    speed: SpeedArrays
    assessments: NDArray[np.int8]  # (m, q), indexes _ASSESSMENTS

    def row(self, m: int, q: int, max_context: int) -> FitRow:
        table, batch = self.table, self.batch
        model, refused = table.models[m], table.on_rig.refused[m]
        if refused is not None:
            return _unknown_row(model, refused)
        verdict = VERDICTS[batch.verdict[m, q]]
        fits = verdict is not Verdict.NONE
        generation = self._range("generation", m, q) if fits else None
        prefill = self._range("prefill", m, q) if fits else None
        first = float(self.speed.time_to_first_token_s[m * len(table.quants) + q])
        return FitRow(
            model=model,
            quant=table.quants[q],
            assessment=_ASSESSMENTS[self.assessments[m, q]],
            verdict=verdict,
            gpu=batch.gpu_parts(m, q),
            ram=batch.ram_parts(m, q),
            file_bytes=int(table.grid.file_bytes[m, q]),
            gpu_layers=int(batch.gpu_layers[m, q]),
            cpu_moe_layers=int(batch.cpu_moe_layers[m, q]),
            generation=generation,
            prefill=prefill,
            time_to_first_token_s=prefill and _scaled(first, prefill),
            max_context=max_context,
            unknown="the memory bandwidth" if fits and generation is None else None,
        )

    def _range(self, name: str, m: int, q: int) -> Range | None:
        row = m * len(self.table.quants) + q
        middle = float(getattr(self.speed, name)[row])
        if not np.isfinite(middle):
            return None
        low, high = (float(getattr(self.speed, f"{name}_{end}")[row]) for end in ("low", "high"))
        return Range(low, middle, high)


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


@lru_cache(maxsize=32)
def _grid(models: tuple[Model, ...], quants: tuple[str, ...]) -> ModelGrid:
    return ModelGrid(models, quants)


@lru_cache(maxsize=32)
def _work(grid: ModelGrid) -> WorkStack:
    """Rows in the order of the grid; a quantization that does not exist repeats one that does."""
    architectures, weights = [], []
    for model, plans in zip(grid.models, grid.plans, strict=True):
        some = next(plan for plan in plans if plan is not None)
        assert model.architecture is not None
        architectures += [model.architecture] * len(plans)
        weights += [weight_work(plan or some) for plan in plans]
    return WorkStack(architectures, weights)
