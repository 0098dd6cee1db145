"""The flags that say in which money to answer and what a person's own prices are."""

from __future__ import annotations

import argparse
import re
from dataclasses import replace

from advisor.catalog.load import Catalog
from advisor.cli.rig_flags import positive_number
from advisor.domain.money import DOLLARS, Money
from advisor.errors import InputError


def add_money_flags(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("money")
    group.add_argument("--currency", metavar="CODE", help="of prices and the budget (default USD)")
    group.add_argument(
        "--rate", metavar="N", type=positive_number, help="units of the currency for one US dollar"
    )
    group.add_argument(
        "--price",
        metavar="ITEM=N",
        action="append",
        default=[],
        help='your own price of a card, e.g. "RTX 3090=650"; it wins; repeat for others',
    )


def add_habit_flags(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("electricity")
    group.add_argument(
        "--kwh-price", metavar="N", type=positive_number, default=DOLLARS.kwh_price,
        help=f"of one kWh, in the currency (default {DOLLARS.kwh_price:g})",
    )  # fmt: skip
    group.add_argument(
        "--writing-hours", metavar="N", type=positive_number,
        default=DOLLARS.writing_hours_per_day,
        help=f"of writing a day (default {DOLLARS.writing_hours_per_day:g})",
    )  # fmt: skip
    group.add_argument(
        "--on-hours", metavar="N", type=positive_number, default=DOLLARS.on_hours_per_day,
        help=f"that it is on a day (default {DOLLARS.on_hours_per_day:g})",
    )  # fmt: skip


def money_from_flags(arguments: argparse.Namespace, catalog: Catalog) -> Money:
    """Raises InputError for a currency without a rate, or a price of nothing."""
    currency = (arguments.currency or DOLLARS.currency).upper()
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise InputError(f"--currency '{arguments.currency}': three letters, e.g. EUR",
                         field="currency")  # fmt: skip
    if currency != DOLLARS.currency and arguments.rate is None:
        raise InputError(f"--currency {currency}: say with --rate how many are one US dollar",
                         field="rate")  # fmt: skip
    if currency == DOLLARS.currency and arguments.rate not in (None, 1.0):
        raise InputError("--rate needs another --currency than USD", field="rate")
    per_usd = arguments.rate or 1.0
    own = tuple(_own_price(text, per_usd, catalog) for text in arguments.price)
    money = Money(currency, per_usd, own_usd=own)
    if not hasattr(arguments, "kwh_price"):
        return money
    writing, on = arguments.writing_hours, arguments.on_hours
    if not writing <= max(on, writing) <= 24:
        raise InputError("a day has 24 hours", field="on_hours")
    return replace(
        money, kwh_price=arguments.kwh_price, writing_hours_per_day=writing,
        on_hours_per_day=max(on, writing),
    )  # fmt: skip


def _own_price(text: str, per_usd: float, catalog: Catalog) -> tuple[str, float]:
    name, equals, figure = text.rpartition("=")
    try:
        amount = float(figure)
    except ValueError:
        amount = -1.0
    if not equals or not 0 <= amount < 1e9:
        raise InputError(f"--price '{text}': write a card and a number, e.g. RTX 3090=650",
                         field="price")  # fmt: skip
    return catalog.gpu(name.strip()).id, amount / per_usd
