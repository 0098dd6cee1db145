"""Up to four rigs side by side: what each runs, how fast, and what that costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from advisor.advise.plan_answer import wish_quant
from advisor.advise.power import idle_watts, load_watts, writing_watts
from advisor.catalog.throughput import load_speed_model
from advisor.domain.build import SystemPower
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Assessment, Estimate, Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.engine import estimate
from advisor.estimate.rig_batch import RigBatch
from advisor.estimate.weights import WeightPlan, weight_plan
from advisor.units import format_rate

MOST_RIGS = 4
DAYS_PER_MONTH = 365.25 / 12
_MUCH = 1.1  # a lead smaller than a tenth is none


@dataclass(frozen=True, slots=True)
class Contender:
    """A rig with what it costs; `rest_w` is what board, memory and drives take."""

    rig: Rig
    price_usd: float | None = None
    rest_w: float = 55.0


@dataclass(frozen=True, slots=True)
class Habits:
    """How a person would use it; the rest of `on_hours_per_day` it idles."""

    writing_hours_per_day: float = 2.0
    on_hours_per_day: float = 8.0
    usd_per_kwh: float = 0.17


@dataclass(frozen=True, slots=True)
class Cell:
    """One model on one rig. `writing_w`, `joules_per_token` and `usd_per_tps` are None where the
    power, the speed or the price is unknown. `hint`: a setting that would bring all of it onto the
    graphics, where it lies over two memories."""

    estimate: Estimate
    tokens_per_s: float | None
    first_token_s: float | None
    writing_w: float | None
    joules_per_token: float | None
    usd_per_tps: float | None
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One rig: its cells by model, then what it costs to have and to run."""

    contender: Contender
    cells: tuple[Cell, ...]
    load_w: float | None
    idle_w: float | None
    usd_per_month: float | None  # electricity
    only_here: tuple[Model, ...]  # marked models that no other rig holds


@dataclass(frozen=True, slots=True)
class Comparison:
    models: tuple[Model, ...]
    columns: tuple[Column, ...]
    summary: tuple[str, ...]  # plain sentences about the trade


def compare(
    contenders: Sequence[Contender],
    models: Sequence[Model],
    scenario: Scenario,
    systems: Mapping[str, SystemPower],
    habits: Habits = Habits(),
    comfortable_tokens_per_s: float = 10.0,
    quant: str | None = None,
) -> Comparison:
    """`models` on all of `contenders` under the same settings; `systems` is the catalog's
    `system_power`. `quant` None: four bits, or the form a model was published in.

    Raises InputError for more than four rigs or a model whose shape is not known.
    """
    if not 1 <= len(contenders) <= MOST_RIGS:
        raise InputError(f"compare one to {MOST_RIGS} rigs", field="rigs")
    unknown = [model.name for model in models if model.architecture is None]
    if unknown:
        raise InputError(f"the shape of {', '.join(unknown)} is not published", field="models")
    rigs = [contender.rig for contender in contenders]
    rows = [
        _row(contenders, model, replace(scenario, quant=wish_quant(model, quant)), systems,
             comfortable_tokens_per_s)
        for model in models
    ]  # fmt: skip
    fits = [[_holds(cell) for cell in row] for row in rows]
    columns = []
    for index, contender in enumerate(contenders):
        cells = tuple(row[index] for row in rows)
        only = tuple(
            model for model, fit in zip(models, fits, strict=True) if fit[index] and sum(fit) == 1
        )
        load = load_watts(rigs[index], systems, contender.rest_w)
        idle = idle_watts(rigs[index], systems, contender.rest_w)
        month = _electricity_usd(cells, idle, habits)
        columns.append(Column(contender, cells, load, idle, month, only if len(rigs) > 1 else ()))
    return Comparison(tuple(models), tuple(columns), _summary(models, columns))


def _row(
    contenders: Sequence[Contender], model: Model, scenario: Scenario,
    systems: Mapping[str, SystemPower], comfortable: float,
) -> list[Cell]:  # fmt: skip
    """One model on every rig."""
    assert model.architecture is not None
    plan = weight_plan(model, scenario.quant)
    speed_model = load_speed_model()
    rigs = [contender.rig for contender in contenders]
    busy = RigBatch(rigs, scenario, speed_model).fit(model.architecture, plan)
    cells = []
    for index, contender in enumerate(contenders):
        rig = contender.rig
        answer = estimate(
            model, rig, scenario, comfortable_tokens_per_s=comfortable, speed_model=speed_model,
            plan=plan,
        )  # fmt: skip
        pace = answer.speed.generation.mid if answer.speed else None
        watts = writing_watts(
            rig, systems, busy.gpu_busy[index, : len(rig.gpus)].tolist(),
            float(busy.cpu_busy[index]), contender.rest_w,
        )  # fmt: skip
        running = watts if pace else None
        cells.append(
            Cell(
                answer,
                pace,
                answer.speed.time_to_first_token_s.mid if answer.speed else None,
                running,
                running / pace if running and pace else None,
                contender.price_usd / pace if contender.price_usd and pace else None,
                _hint(model, rig, answer, plan),
            )
        )
    return cells


def _hint(model: Model, rig: Rig, answer: Estimate, plan: WeightPlan) -> str:
    """Whether 8-bit keys and values would let everything lie on the graphics, and how fast then."""
    scenario = answer.scenario
    if answer.placement.verdict is not Verdict.SPLIT or scenario.kv_type_k != "f16":
        return ""
    smaller = replace(scenario, kv_type_k="q8_0", kv_type_v="q8_0")
    other = estimate(model, rig, smaller, speed_model=load_speed_model(), plan=plan)
    if other.placement.verdict is not Verdict.GPU or other.speed is None:
        return ""
    pace = format_rate(other.speed.generation.mid)
    return f"With 8-bit keys and values all of it fits on the graphics: {pace} tokens/s."


def _holds(cell: Cell) -> bool:
    return cell.estimate.assessment not in (Assessment.DOES_NOT_FIT, Assessment.UNKNOWN)


def _electricity_usd(cells: Sequence[Cell], idle_w: float | None, habits: Habits) -> float | None:
    """A month, writing with the models that run in equal shares of the time."""
    writing = [cell.writing_w for cell in cells if cell.writing_w is not None]
    if not writing or idle_w is None:
        return None
    mean = sum(writing) / len(writing)
    idle_hours = max(0.0, habits.on_hours_per_day - habits.writing_hours_per_day)
    watt_hours = mean * habits.writing_hours_per_day + idle_w * idle_hours
    return watt_hours / 1000 * DAYS_PER_MONTH * habits.usd_per_kwh


def _summary(models: Sequence[Model], columns: Sequence[Column]) -> tuple[str, ...]:
    """Who is fastest, cheapest and most frugal, and what only one of them runs."""
    if len(columns) < 2:
        return ()
    lines = []
    for column in columns:
        if column.only_here:
            names = ", ".join(model.name for model in column.only_here)
            lines.append(f"Only {column.contender.rig.name} holds {names}.")
    for index, model in enumerate(models):
        lines += _fastest_line(model, index, columns)
        for column in columns:
            if column.cells[index].hint:
                lines.append(
                    f"{model.name} on {column.contender.rig.name}: {column.cells[index].hint}"
                )
    priced = [column for column in columns if column.contender.price_usd is not None]
    if len(priced) > 1:
        cheapest = min(priced, key=lambda column: column.contender.price_usd or 0.0)
        dearest = max(priced, key=lambda column: column.contender.price_usd or 0.0)
        lines.append(
            f"{cheapest.contender.rig.name} costs least, about "
            f"{cheapest.contender.price_usd:,.0f} USD; {dearest.contender.rig.name} most, about "
            f"{dearest.contender.price_usd:,.0f} USD."
        )
    metered = [column for column in columns if column.usd_per_month is not None]
    if len(metered) > 1:
        frugal = min(metered, key=lambda column: column.usd_per_month or 0.0)
        lines.append(
            f"{frugal.contender.rig.name} takes the least electricity, about "
            f"{frugal.usd_per_month:.0f} USD a month."
        )
    return tuple(lines)


def _fastest_line(model: Model, index: int, columns: Sequence[Column]) -> list[str]:
    running = [
        (pace, column) for column in columns
        if (pace := column.cells[index].tokens_per_s) is not None
    ]  # fmt: skip
    if not running:
        return [f"None of them holds {model.name}."]
    running.sort(key=lambda pair: -pair[0])
    if len(running) < 2:
        return []
    (first, fastest), (second, next_best) = running[:2]
    if first < _MUCH * second:
        return [f"{model.name} runs about as fast on {fastest.contender.rig.name} "
                f"as on {next_best.contender.rig.name}."]  # fmt: skip
    return [
        f"{model.name} is fastest on {fastest.contender.rig.name}: {format_rate(first)} tokens/s, "
        f"{first / second:.1f} times the next."
    ]
