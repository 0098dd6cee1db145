"""The trade between rigs in plain words: who is fastest, cheapest, most frugal, and by how much."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.advise.compare_columns import Column
from advisor.domain.model import Model
from advisor.domain.money import Money
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
            lines.append(f"Only {_name(column)} holds {names}.")
    for index, model in enumerate(models):
        lines += _fastest_line(model, index, columns)
        for column in columns:
            if column.cells[index].hint:
                lines.append(f"{model.name} on {_name(column)}: {column.cells[index].hint}")
    return (*lines, *_price_lines(models, columns, money), *_power_lines(columns, money))


def _name(column: Column) -> str:
    return column.contender.rig.name


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
        return [f"{model.name} runs about as fast on {_name(fastest)} as on {_name(next_best)}."]
    return [
        f"{model.name} is fastest on {_name(fastest)}: {format_rate(first)} tokens/s, "
        f"{first / second:.1f} times the next."
    ]


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
        f"{_name(low)} costs least, about {money.text(low_usd)}; {_name(high)} most, about "
        f"{money.text(high_usd)}."
    ]
    for index, model in enumerate(models):
        slow, fast = (column.cells[index].tokens_per_s for column in (low, high))
        if slow and fast and high_usd > _MUCH * low_usd:
            times = f"{high_usd / low_usd:.1f} times the price"
            if fast * _MUCH < slow:
                lines.append(f"{times} makes {model.name} slower here, not faster.")
            else:
                lines.append(f"{times} buys {fast / slow:.1f} times the speed of {model.name}.")
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
        f"{_name(frugal)} takes the least electricity, about {money.text(least)} a month; "
        f"{_name(thirsty)} the most, about {money.text(most)}."
    ]
