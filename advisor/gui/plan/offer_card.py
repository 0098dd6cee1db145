"""A rig that the planner proposes: what it is, costs and does, why, and how sure the price is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor.domain.money import DOLLARS, Money
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.figure import Figure
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.text import fill, listed, say
from advisor.units import format_digits, format_rate, format_seconds

if TYPE_CHECKING:
    from advisor.advise.plan_answer import Offer

PRICE_BASES = {
    "street": str(QT_TRANSLATE_NOOP("prices", "by offers")),
    "guide": str(QT_TRANSLATE_NOOP("prices", "by guides")),
    "assumed": str(QT_TRANSLATE_NOOP("prices", "assumed")),
    "launch": str(QT_TRANSLATE_NOOP("prices", "the launch price")),
    "yours": str(QT_TRANSLATE_NOOP("prices", "yours")),
}


def price_age(offer: Offer) -> str:
    """`2025-07 to 2026-11`: when its prices were seen, by the month."""
    first, last = offer.price.oldest_date[:7], offer.price.newest_date[:7]
    return first if first == last else f"{first} – {last}"


class OfferCard(Card):
    """`open_offer(offer)` is called from its button."""

    def __init__(self, title: str, open_offer: Callable[[Offer], object]) -> None:
        super().__init__()
        self._open_offer = open_offer
        self.offer: Offer | None = None
        self._money = DOLLARS
        self._title = Label(title, "small")
        self.name = Label("", "section", wrap=True)
        self._price, self._speed, self._first = Figure(), Figure(), Figure()
        self._power = Label("", "small", "secondary", wrap=True)
        self.why = Label("", tone="secondary", wrap=True)
        self._notes = Label("", "small", wrap=True)
        self.parts = Button(self.tr("Parts and prices"), role="link")
        self.parts.clicked.connect(self._show_parts)
        self.open = Button(self.tr("What if?"), "nav-plan")
        self.open.clicked.connect(self._open)
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.setSpacing(theme().scaled(8))
        self.column.addWidget(self._title)
        self.column.addWidget(self.name)
        figures = QWidget()
        row = FlowLayout(theme().scaled(20))
        figures.setLayout(row)
        for figure in (self._price, self._speed, self._first):
            row.addWidget(figure)
        self.column.addWidget(figures)
        for label in (self._power, self.why, self._notes):
            self.column.addWidget(label)
        self.column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.open)
        foot.addStretch(1)
        foot.addWidget(self.parts)
        self.column.addLayout(foot)

    def show_offer(self, offer: Offer | None, money: Money) -> None:
        """None hides the card."""
        self.offer = offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        self.name.setText(offer.build.name)
        self.open.setAccessibleName(self.tr("Open {} as a what-if rig").format(offer.build.name))
        self.open.setToolTip(self.tr("Opens it as a what-if rig"))
        usd = offer.price.usd
        if usd is None:
            self._price.show_value("?", "", self.tr("no price known"))
        else:
            age = price_age(offer)
            said = self.tr("seen {}").format(age) if age else self.tr("your price")
            self._price.show_value(money.figure(usd), money.currency, said)
        self._speed.show_value(format_rate(offer.tokens_per_s), self.tr("tok/s"), self.tr("est."))
        first = format_seconds(offer.first_token_s)
        self._first.show_value(first, "", self.tr("first word"))
        self._power.setText(self._power_words(offer))
        self.why.setText(offer.why)
        self._money = money
        self.parts.setAccessibleName(self.tr("Parts and prices of {}").format(offer.build.name))
        self.parts.setVisible(bool(offer.price.parts))
        self._notes.setText(" ".join([*self._price_notes(offer), *offer.rig.notes]))
        self._notes.setVisible(bool(self._notes.plain_text()))

    def _price_notes(self, offer: Offer) -> list[str]:
        """What of the price is not firm; the rest stands in the table of parts."""
        notes = []
        if offer.price.used:
            notes.append(self.tr("Used: {}.").format(listed(offer.price.used)))
        if offer.price.usd and offer.price.assumed_usd:
            share = offer.price.assumed_usd / offer.price.usd
            notes.append(fill(self.tr("{:.0%} of the price is assumed."), share))
        return notes

    def _show_parts(self) -> None:
        """What to buy, part by part, with where each price comes from."""
        if self.offer is None:
            return
        from advisor.gui.charts.values_dialog import ValuesDialog

        price, money = self.offer.price, self._money
        heads = [self.tr("Part"), money.currency, self.tr("State"), self.tr("Price is"),
                 self.tr("Seen")]  # fmt: skip
        rows = [
            [part.item, money.figure(part.usd), say(part.condition),
             QCoreApplication.translate("prices", PRICE_BASES[part.basis]), part.date or "–"]
            for part in price.parts
        ]  # fmt: skip
        rows += [[item, "?", "", self.tr("unknown"), ""] for item in price.unknown]
        total = "?" if price.usd is None else money.text(price.usd)
        sentence = self.tr("{}: {} in all.").format(self.offer.build.name, total)
        rate = f" {money.rate_note}" if money.rate_note else ""
        title = self.tr("Parts and prices")
        ValuesDialog(title, sentence + rate, heads, rows, parent=self.window()).open()

    def _power_words(self, offer: Offer) -> str:
        if offer.watts is None:
            return self.tr("Power unknown")
        joules = offer.joules_per_token
        if joules is None:
            return fill(self.tr("About {:,.0f} W under load"), offer.watts)
        words = self.tr("About {:,.0f} W under load, {} joules a token")
        return fill(words, offer.watts, format_digits(joules))

    def _open(self) -> None:
        if self.offer is not None:
            self._open_offer(self.offer)
