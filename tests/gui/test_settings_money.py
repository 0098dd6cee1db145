"""Currency, electricity and own prices, as a person sets them; nothing is looked up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from advisor.catalog.load import load_catalog
from advisor.domain.money import Money
from advisor.gui import language
from advisor.gui.pages.settings import SettingsPage
from advisor.gui.window import MainWindow
from tests.gui.conftest import OpenWindow


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    opened = open_window()
    context = opened.context
    context.set_ready(load_catalog(), context.results)  # type: ignore[arg-type]
    context.session.apply(page="settings")
    return opened


def page_of(window: MainWindow) -> SettingsPage:
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def money_of(window: MainWindow) -> Money:
    return window.context.session.state.money


def type_into(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_currency_counts_once_its_rate_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    card = page_of(window).money
    assert not card.rate.isVisible()
    card.currency.setEditText("eur")
    field = card.currency.lineEdit()
    assert field is not None
    field.editingFinished.emit()
    assert money_of(window).currency == "USD" and card.rate.isVisible()
    type_into(qtbot, card.rate, "0.9")
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    money = money_of(window)
    assert (money.currency, money.per_usd, money.rate_date) == ("EUR", 0.9, today)
    card.currency.setEditText("USD")
    field.editingFinished.emit()
    assert money_of(window) == Money()
    assert not card.rate.isVisible()


def test_what_is_no_currency_is_put_back(window: MainWindow) -> None:
    card = page_of(window).money
    card.currency.setEditText("dollars")
    field = card.currency.lineEdit()
    assert field is not None
    field.editingFinished.emit()
    assert card.currency.currentText() == "USD" and money_of(window) == Money()


def test_electricity_and_hours(window: MainWindow, qtbot: QtBot) -> None:
    card = page_of(window).money
    type_into(qtbot, card.kwh, "0.31")
    type_into(qtbot, card.writing, "12")
    money = money_of(window)
    assert (money.kwh_price, money.writing_hours_per_day) == (0.31, 12)
    assert money.on_hours_per_day == 12  # it is on while it writes
    type_into(qtbot, card.on, "30")
    assert money_of(window).on_hours_per_day == 12
    assert card.on.text() == "12"
    window.context.session.undo()
    assert money_of(window).writing_hours_per_day == 2


def test_own_prices_are_added_changed_and_removed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.context.session.apply(money=Money("EUR", 0.5, "2026-11-24"))
    card, id_ = page_of(window).own_prices, "nvidia-geforce-rtx-3090"
    field = card.finder.lineEdit()
    assert field is not None
    field.setText("RTX 3090 24 GB")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    type_into(qtbot, card.fields[id_], "300")
    assert dict(money_of(window).own_usd) == {id_: 600}
    assert window.context.planning.workshop.prices.part(id_).usd == 600  # type: ignore[union-attr]
    window.close()
    kept = json.loads((tmp_path / "settings.json").read_text("utf-8"))
    assert kept["own_prices"] == [f"{id_}=600.0"]
    window.show()
    type_into(qtbot, card.fields[id_], " ")
    assert money_of(window).own_usd == ()
    assert id_ not in card.fields


def test_an_amount_is_typed_as_the_language_writes_it(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(settings='{"version": 1, "language": "de"}')
    try:
        window.context.session.apply(page="settings")
        field = page_of(window).money.kwh
        assert field.text() == "0,17"
        type_into(qtbot, field, "0,31")
        assert money_of(window).kwh_price == 0.31
    finally:
        language.speak("en")
