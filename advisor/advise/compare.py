"""Up to four rigs side by side: what each runs, how fast, and what that costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from advisor.advise.compare_columns import Cell, Column, Contender
from advisor.advise.compare_summary import summary
from advisor.advise.plan_answer import wish_quant
from advisor.advise.power import idle_watts, load_watts, writing_watts
from advisor.catalog.throughput import load_speed_model
from advisor.domain.build import SystemPower
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.money import DOLLARS, Money
from advisor.domain.result import Assessment, Estimate, Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.engine import estimate
from advisor.estimate.rig_batch import RigBatch
from advisor.estimate.weights import WeightPlan, weight_plan
from advisor.text import say
from advisor.units import format_rate

MOST_RIGS = 4
DAYS_PER_MONTH = 365.25 / 12


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
    money: Money = DOLLARS,
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
        month = _electricity_usd(cells, idle, money)
        columns.append(Column(contender, cells, load, idle, month, only if len(rigs) > 1 else ()))
    return Comparison(tuple(models), tuple(columns), summary(models, columns, money))


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
    return say(
        "With 8-bit keys and values all of it fits on the graphics: {rate} tokens/s.", rate=pace
    )


def _holds(cell: Cell) -> bool:
    return cell.estimate.assessment not in (Assessment.DOES_NOT_FIT, Assessment.UNKNOWN)


def _electricity_usd(cells: Sequence[Cell], idle_w: float | None, money: Money) -> float | None:
    """A month, writing with the models that run in equal shares of the time."""
    writing = [cell.writing_w for cell in cells if cell.writing_w is not None]
    if not writing or idle_w is None:
        return None
    mean = sum(writing) / len(writing)
    idle_hours = max(0.0, money.on_hours_per_day - money.writing_hours_per_day)
    watt_hours = mean * money.writing_hours_per_day + idle_w * idle_hours
    return watt_hours / 1000 * DAYS_PER_MONTH * money.usd_per_kwh
