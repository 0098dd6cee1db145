"""The trade between rigs in plain words: who is fastest, cheapest, most frugal, and by how much."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.advise.compare_columns import Column
from advisor.domain.model import Model
from advisor.domain.money import Money
from advisor.text import say
from advisor.units import format_rate

_MUCH = 1.1  # a lead smaller than a tenth is none


def summary(models: Sequence[Model], columns: Sequence[Column], money: Money) -> tuple[str, ...]:
    """Sentences; none about a rig alone."""
    if len(columns) < 2:
        return ()
    lines = []
    for column in columns:
        if column.only_here:
            names = ", ".join(model.name for model in column.only_here)
            lines.append(say("Only {rig} holds {models}.", rig=_name(column), models=names))
    for index, model in enumerate(models):
        lines += _fastest_line(model, index, columns)
        for column in columns:
            if column.cells[index].hint:
                lines.append(
                    say("{model} on {rig}: {hint}", model=model.name, rig=_name(column),
                        hint=column.cells[index].hint)
                )  # fmt: skip
    return (*lines, *_price_lines(models, columns, money), *_power_lines(columns, money))


def _name(column: Column) -> str:
    return column.contender.rig.name


def _fastest_line(model: Model, index: int, columns: Sequence[Column]) -> list[str]:
    running = [
        (pace, column) for column in columns
        if (pace := column.cells[index].tokens_per_s) is not None
    ]  # fmt: skip
    if not running:
        return [say("None of them holds {model}.", model=model.name)]
    running.sort(key=lambda pair: -pair[0])
    if len(running) < 2:
        return []
    (first, fastest), (second, next_best) = running[:2]
    if first < _MUCH * second:
        return [
            say("{model} runs about as fast on {rig} as on {other}.", model=model.name,
                rig=_name(fastest), other=_name(next_best))
        ]  # fmt: skip
    return [
        say("{model} is fastest on {rig}: {rate} tokens/s, {times} times the next.",
            model=model.name, rig=_name(fastest), rate=format_rate(first),
            times=f"{first / second:.1f}")
    ]  # fmt: skip


def _price_lines(models: Sequence[Model], columns: Sequence[Column], money: Money) -> list[str]:
    """The cheapest against the dearest, and what the difference buys in speed."""
    priced = sorted(
        ((column.contender.price_usd, column) for column in columns if column.contender.price_usd),
        key=lambda pair: pair[0],
    )
    if len(priced) < 2:
        return []
    (low_usd, low), (high_usd, high) = priced[0], priced[-1]
    lines = [
        say("{rig} costs least, about {price}; {other} most, about {more}.", rig=_name(low),
            price=money.text(low_usd), other=_name(high), more=money.text(high_usd))
    ]  # fmt: skip
    for index, model in enumerate(models):
        slow, fast = (column.cells[index].tokens_per_s for column in (low, high))
        if slow and fast and high_usd > _MUCH * low_usd:
            lines.append(
                say(
                    "{times} times the price makes {model} slower here, not faster."
                    if fast * _MUCH < slow
                    else "{times} times the price buys {gain} times the speed of {model}.",
                    times=f"{high_usd / low_usd:.1f}", gain=f"{fast / slow:.1f}", model=model.name,
                )
            )  # fmt: skip
            break
    return lines


def _power_lines(columns: Sequence[Column], money: Money) -> list[str]:
    metered = [
        (usd, column) for column in columns if (usd := column.usd_per_month) is not None
    ]  # fmt: skip
    if len(metered) < 2:
        return []
    metered.sort(key=lambda pair: pair[0])
    (least, frugal), (most, thirsty) = metered[0], metered[-1]
    return [
        say("{rig} takes the least electricity, about {cost} a month; {other} the most, about "
            "{more}.", rig=_name(frugal), cost=money.text(least), other=_name(thirsty),
            more=money.text(most))
    ]  # fmt: skip
