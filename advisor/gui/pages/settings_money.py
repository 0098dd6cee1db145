"""Settings of money: currency and rate, electricity, hours of use, a person's own prices."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.domain.money import DOLLARS
from advisor.gui.context import Context
from advisor.gui.pages.setting_row import SettingRow
from advisor.gui.plan.part_choices import price_choices
from advisor.gui.theme import theme
from advisor.gui.widgets.amount_field import AmountField
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label, Line
from advisor.session.money_rules import is_currency, is_hours, is_kwh_price, is_rate

if TYPE_CHECKING:
    from advisor.domain.money import Money

CURRENCIES = (
    "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "JPY", "CNY", "INR", "BRL", "PLN", "SEK", "KRW",
)  # fmt: skip


class MoneyCard(Card):
    """Prices of the catalog are in US dollars: another currency needs the person's own rate."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Money"), self.tr("for plans, comparisons and upgrades"))
        self._context, self._session = context, context.session
        self.currency = Combo(self.tr("Currency"))
        self.currency.setEditable(True)
        self.currency.addItems(CURRENCIES)
        field = self.currency.lineEdit()
        if field is not None:
            field.setAccessibleName(self.tr("Currency"))
            field.editingFinished.connect(self._choose_currency)
        self.rate = AmountField(self.tr("Exchange rate"))
        self.kwh = AmountField(self.tr("Electricity price"), zero=True)
        self.writing = AmountField(self.tr("Hours of writing a day"), zero=True)
        self.on = AmountField(self.tr("Hours a day that the machine is on"), zero=True)
        self._wanted = DOLLARS.currency
        self._add_rows()
        self.currency.activated.connect(lambda _index: self._choose_currency())
        self.rate.settled.connect(self._set_rate)
        self.kwh.settled.connect(partial(self._set, "kwh_price", self.kwh, is_kwh_price))
        self.writing.settled.connect(
            partial(self._set, "writing_hours_per_day", self.writing, is_hours)
        )
        self.on.settled.connect(partial(self._set, "on_hours_per_day", self.on, is_hours))
        context.bridge.money_changed.connect(self._show)
        self._show()

    def _add_rows(self) -> None:
        self._rate_row = SettingRow(self.tr("Exchange rate"), " ", self.rate)
        rows = (
            SettingRow(self.tr("Currency"),
                       self.tr("Three letters. Nothing is looked up: you type the rate."),
                       self.currency),
            self._rate_row,
            SettingRow(self.tr("Electricity price"), self.tr("Of one kWh, in your currency."),
                       self.kwh),
            SettingRow(self.tr("Hours of writing a day"),
                       self.tr("How long models write, all told."), self.writing),
            SettingRow(self.tr("Hours on a day"),
                       self.tr("Beyond the writing it idles; the rest of the day it is off."),
                       self.on),
        )  # fmt: skip
        for row in rows:
            line = Line()
            self.column.addWidget(line)
            self.column.addWidget(row)
            if row is self._rate_row:
                self._rate_line = line

    def _show(self) -> None:
        money = self._session.state.money
        self._wanted = money.currency
        self.currency.setEditText(money.currency)
        self._show_rate(money)
        self.kwh.show_number(money.kwh_price)
        self.writing.show_number(money.writing_hours_per_day)
        self.on.show_number(money.on_hours_per_day)

    def _show_rate(self, money: Money) -> None:
        dollars = self._wanted == DOLLARS.currency
        self._rate_row.setVisible(not dollars)
        self._rate_line.setVisible(not dollars)
        known = self._wanted == money.currency
        self.rate.show_number(money.per_usd if known and not dollars else None)
        if known:
            self._rate_row.what.setText(money.rate_note)
        else:
            words = self.tr("Type how many {} one US dollar is: prices follow then.")
            self._rate_row.what.setText(words.format(self._wanted))

    def _choose_currency(self) -> None:
        """Dollars at once; another currency as soon as its rate is typed."""
        code = self.currency.currentText().strip().upper()
        money = self._session.state.money
        if not is_currency(code):
            self.currency.setEditText(self._wanted)
            return
        if code == self._wanted:
            self.currency.setEditText(code)
            return
        self._wanted = code
        if code == DOLLARS.currency:
            self._apply(currency=code, per_usd=1.0, rate_date="")
        else:
            self.currency.setEditText(code)
            self._show_rate(money)
            self.rate.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_rate(self) -> None:
        rate = self.rate.number
        if rate is not None and is_rate(rate):
            today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
            self._apply(currency=self._wanted, per_usd=rate, rate_date=today)

    def _set(self, name: str, field: AmountField, allowed: Any) -> None:
        number = field.number
        if number is not None and allowed(number):
            self._apply(**{name: number})
        else:
            self._show()

    def _apply(self, **fields: Any) -> None:
        """Nobody writes longer than the machine is on."""
        money = replace(self._session.state.money, **fields)
        if money.on_hours_per_day < money.writing_hours_per_day:
            if "on_hours_per_day" in fields:
                money = replace(money, writing_hours_per_day=money.on_hours_per_day)
            else:
                money = replace(money, on_hours_per_day=money.writing_hours_per_day)
        if money == self._session.state.money:
            self._show()
        self._session.apply(money=money)


class OwnPricesCard(Card):
    """What the person would pay; wins over every price of the catalog."""

    def __init__(self, context: Context) -> None:
        super().__init__(" ")
        self._context, self._session = context, context.session
        assert self.heading is not None
        self.heading.title.setText(self.tr("Your own prices"))
        self.heading.remark.setText(self.tr("win over what was seen in shops"))
        self._choices = ChoiceModel()
        self.finder = FindCombo(self.tr("Add a price of"), self._choices)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().scaled(4))
        self.fields: dict[str, AmountField] = {}
        self._pending: tuple[str, ...] = ()
        self.column.addLayout(self._rows)
        adding = QHBoxLayout()
        adding.addWidget(Label(self.tr("Add a price of"), tone="secondary"))
        adding.addWidget(self.finder, 1)
        self.column.addLayout(adding)
        self.finder.found.connect(self._add)
        context.ready.connect(self._show)
        context.bridge.money_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        catalog = self._context.catalog
        self.setVisible(catalog is not None)
        if catalog is None:
            return
        choices = price_choices(catalog)
        self._choices.set_choices(choices)
        self.finder.choose("")
        names = {choice.id: choice.text for choice in choices}
        money = self._session.state.money
        clear_layout(self._rows)
        self.fields = {}
        own = dict(money.own_usd)
        for item in (*own, *(each for each in self._pending if each not in own)):
            usd = own.get(item)
            amount = None if usd is None else round(money.amount(usd), 2)
            self._rows.addWidget(self._row(item, names.get(item, item), amount, money.currency))

    def _row(self, item: str, name: str, amount: float | None, currency: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().scaled(8))
        field = AmountField(self.tr("Your price of {}").format(name), zero=True)
        field.show_number(amount)
        field.settled.connect(partial(self._set, item, field))
        remove = Button(icon_name="close", role="icon", name=self.tr("Remove {}").format(name))
        remove.clicked.connect(partial(self._remove, item))
        line.addWidget(Label(name, "medium", wrap=True), 1)
        line.addWidget(field)
        line.addWidget(Label(currency, tone="secondary"))
        line.addWidget(remove)
        self.fields[item] = field
        return row

    def _add(self, item: str) -> None:
        self.finder.choose("")
        if item not in self._pending:
            self._pending = (*self._pending, item)
        self._show()
        self.fields[item].setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, item: str, field: AmountField) -> None:
        amount = field.number
        if amount is None and field.is_valid:
            self._remove(item)
        elif amount is not None:
            self._forget(item)
            self._context.planning.set_own_price(item, self._session.state.money.usd(amount))

    def _remove(self, item: str) -> None:
        self._forget(item)
        self._context.planning.set_own_price(item, None)
        self._show()
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self, item: str) -> None:
        self._pending = tuple(each for each in self._pending if each != item)
