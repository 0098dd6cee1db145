"""Rigs side by side as the compare page, its text and its charts show them: one row a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from advisor.advise.build import Workshop
from advisor.advise.compare import compare
from advisor.advise.compare_columns import Column, Contender
from advisor.advise.rig_figures import RigFigures, rig_figures
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.money import Money
from advisor.domain.result import Estimate, Range, Verdict
from advisor.domain.rig_parts import RigParts
from advisor.domain.scenario import Scenario
from advisor.text import number, say
from advisor.units import format_digits, format_gib, format_seconds, format_tokens

# A few that people know, from what fits a small card to what needs two large ones.
WELL_KNOWN = ("gemma-3-12b", "qwen3-30b-a3b", "gemma-3-27b", "llama-3.3-70b")
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Side:
    """One rig: what it is and what all marked models do on it. `parts` None: this computer."""

    name: str
    figures: RigFigures
    column: Column
    estimates: tuple[Estimate, ...]  # one a model
    parts: RigParts | None


@dataclass(frozen=True, slots=True)
class FactLine:
    """A question and the answer of every rig."""

    name: str
    cells: tuple[str, ...]

    @property
    def differs(self) -> bool:
        return len(set(self.cells)) > 1


@dataclass(frozen=True, slots=True)
class SideBySide:
    models: tuple[Model, ...]
    sides: tuple[Side, ...]
    facts: tuple[FactLine, ...]
    summary: tuple[str, ...]

    def model_differs(self, index: int) -> bool:
        """Whether a model's verdict, place or speed is not the same everywhere."""
        answers = {
            (e.assessment, e.placement.verdict, generation(e))
            for e in (side.estimates[index] for side in self.sides)
        }
        return len(answers) > 1


def generation(answer: Estimate) -> Range | None:
    """Tokens per second; None where it does not fit or nobody knows."""
    if answer.placement.verdict is Verdict.NONE or answer.speed is None:
        return None
    return answer.speed.generation


def side_by_side(
    workshop: Workshop,
    rigs: Sequence[tuple[Rig, RigParts | None]],
    models: Sequence[Model],
    estimates: Sequence[Sequence[Estimate]],
    scenario: Scenario,
    comfortable_tokens_per_s: float,
    quant: str | None = None,
) -> SideBySide:
    """`estimates` are those of every other page, by rig, then by model; `quant` is theirs, None
    for four bits or the form a model was published in.

    Raises InputError for more than four rigs or a model whose shape is not known.
    """
    figures = [rig_figures(workshop, rig, parts) for rig, parts in rigs]
    contenders = [
        Contender(rig, each.usd, each.build.host.rest_w if each.build.host else 55.0)
        for (rig, _), each in zip(rigs, figures, strict=True)
    ]
    compared = compare(
        contenders,
        models,
        scenario,
        workshop.catalog.system_power,
        workshop.money,
        comfortable_tokens_per_s=comfortable_tokens_per_s,
        quant=quant,
    )
    sides = tuple(
        Side(rig.name, each, column, tuple(answers), parts)
        for (rig, parts), each, column, answers in zip(
            rigs, figures, compared.columns, estimates, strict=True
        )
    )
    return SideBySide(
        tuple(models), sides, tuple(_facts(models, sides, workshop.money)), compared.summary
    )


def _facts(models: Sequence[Model], sides: Sequence[Side], money: Money) -> list[FactLine]:
    """What the rigs have and cost; questions about one model are asked of the first marked."""

    def line(name: str, cells: Sequence[str]) -> FactLine:
        return FactLine(name, tuple(cells))

    lines = [
        line(
            say("Usable fast memory"),
            [f"{format_gib(s.figures.usable_bytes)} {s.figures.capacity_text}" for s in sides],
        ),
        line(say("Memory bandwidth"), [side.figures.bandwidth_text for side in sides]),
        line(say("Price"), [_price(side, money) for side in sides]),
        line(say("Power under load"), [_about(side.column.load_w, "W") for side in sides]),
        line(
            say("Electricity a month"), [_cost(side.column.usd_per_month, money) for side in sides]
        ),
    ]
    if models:
        name = models[0].name
        cells = [side.column.cells[0] for side in sides]
        firsts = [side.estimates[0] for side in sides]
        lines += [
            line(say("Context, {model}", model=name), [_context(answer) for answer in firsts]),
            line(
                say("First word, {model}", model=name),
                [_first_word(answer) for answer in firsts],
            ),
            line(
                say("Tokens a joule, {model}", model=name),
                [format_digits(1 / c.joules_per_token) if c.joules_per_token else _NOTHING
                 for c in cells],
            ),
            line(say("Price per token/s, {model}", model=name),
                 [money.text(c.usd_per_tps) if c.usd_per_tps else _NOTHING for c in cells]),
        ]  # fmt: skip
    return lines


def _price(side: Side, money: Money) -> str:
    if side.parts is None:
        return say("owned")
    if side.figures.usd is None:
        return say("unknown")
    price = side.figures.price
    text = money.text(side.figures.usd)
    if price and price.newest_date:
        return say("{price}, seen by {date}", price=text, date=price.newest_date)
    return say("{price}, yours", price=text)


def _about(value: float | None, unit: str) -> str:
    if value is None:
        return say("unknown")
    return say("about {amount}", amount=f"{number(value, ',.0f')} {unit}")


def _cost(usd: float | None, money: Money) -> str:
    return say("unknown") if usd is None else say("about {amount}", amount=money.text(usd))


def _context(answer: Estimate) -> str:
    return format_tokens(answer.max_context) if answer.max_context else _NOTHING


def _first_word(answer: Estimate) -> str:
    if answer.placement.verdict is Verdict.NONE or answer.speed is None:
        return _NOTHING
    return format_seconds(answer.speed.time_to_first_token_s.mid)
