"""A catalog update in the window: read, shown, consented to, applied, taken back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from advisor.bundled import bundled_dir
from advisor.catalog import update_store
from advisor.catalog.update_apply import pack
from advisor.catalog.update_keys import new_key, public_path, read_public_key, trust_key
from advisor.catalog.update_store import catalog_at_next_start
from advisor.domain.hardware import Machine
from advisor.gui.opening import Opening, can_open
from advisor.gui.pages.settings import SettingsPage
from advisor.gui.window import MainWindow
from tests.gui.conftest import OpenWindow

NEW = "2999.01.01"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An update with one price less, signed with a key beside it."""
    folder = tmp_path_factory.mktemp("update")
    copy = folder / "catalog"
    shutil.copytree(bundled_dir("catalog"), copy, ignore=shutil.ignore_patterns("tokens", "schema"))
    prices = copy / "prices" / "parts.json"
    prices.write_text(json.dumps(json.loads(prices.read_text("utf-8"))[1:]), "utf-8")
    new_key(folder / "key.json", "The lab")
    path = folder / "new.advisor-catalog"
    pack(copy, path, NEW, key=folder / "key.json", note="Prices of December.")
    return path


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    for module in (update_store, "advisor.catalog.update_keys"):
        name = module if isinstance(module, str) else module.__name__
        monkeypatch.setattr(f"{name}.updates_dir", lambda: tmp_path / "updates")
    opened = open_window()
    opened.context.session.apply(page="settings", machine=Machine("linux", os_name="Debian 12"))
    return opened


def page_of(window: MainWindow) -> SettingsPage:
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def choose(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    card = page_of(window).catalog
    qtbot.mouseClick(card.update_button, LEFT)
    qtbot.waitUntil(card.update_button.isEnabled, timeout=20_000)


def test_an_unsigned_or_unknown_update_needs_consent(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, packed: Path
) -> None:
    card = page_of(window).catalog
    assert not card.undo_button.isVisible()
    choose(window, qtbot, monkeypatch, packed)
    dialog = card.dialog
    assert "prices: 1" in dialog.text.toPlainText()
    assert not dialog.apply_button.isEnabled()
    assert dialog.consent_switch is not None
    dialog.consent_switch.setFocus()
    qtbot.keyClick(dialog.consent_switch, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.apply_button, LEFT)
    qtbot.waitUntil(card.undo_button.isVisible, timeout=20_000)
    assert catalog_at_next_start().version == NEW
    assert NEW in window.toast.accessibleName()
    qtbot.mouseClick(card.undo_button, LEFT)
    assert not catalog_at_next_start().is_update
    assert not card.undo_button.isVisible()


def test_a_trusted_one_is_a_click_away_and_can_be_left(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, packed: Path
) -> None:
    trust_key(read_public_key(public_path(packed.with_name("key.json"))))
    card = page_of(window).catalog
    choose(window, qtbot, monkeypatch, packed)
    assert card.dialog.apply_button.isEnabled()
    qtbot.keyClick(card.dialog, Qt.Key.Key_Escape)
    assert not catalog_at_next_start().is_update


def test_a_key_is_compared_trusted_and_forgotten(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, packed: Path
) -> None:
    keys = page_of(window).catalog.keys
    public = public_path(packed.with_name("key.json"))
    fingerprint = read_public_key(public).fingerprint

    def choose_key(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        qtbot.mouseClick(keys.trust_button, LEFT)

    choose_key(public)
    assert keys.dialog.fingerprint.text() == fingerprint
    qtbot.keyClick(keys.dialog, Qt.Key.Key_Escape)
    assert not keys.forget_buttons and keys.row.what.plain_text().startswith("None")
    choose_key(public)
    qtbot.mouseClick(keys.dialog.trust_button, LEFT)
    assert keys.row.what.plain_text() == "The lab"
    choose(window, qtbot, monkeypatch, packed)
    assert page_of(window).catalog.dialog.consent_switch is None
    qtbot.keyClick(page_of(window).catalog.dialog, Qt.Key.Key_Escape)
    (button,) = keys.forget_buttons
    assert button.accessibleName() == "Forget the key of The lab"
    qtbot.mouseClick(button, LEFT)
    assert not keys.forget_buttons and keys.row.what.plain_text().startswith("None")
    choose(window, qtbot, monkeypatch, packed)
    assert page_of(window).catalog.dialog.consent_switch is not None
    qtbot.keyClick(page_of(window).catalog.dialog, Qt.Key.Key_Escape)
    choose_key(packed.with_name("key.json"))
    assert keys.problem.isVisible() and "is no public key" in keys.problem.text()


def test_a_bad_file_is_one_sentence(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.advisor-catalog"
    bad.write_bytes(b"PK\x03\x04 nothing")
    choose(window, qtbot, monkeypatch, bad)
    problem = page_of(window).catalog.problem
    assert problem.isVisible() and "is no catalog update" in problem.text()


def test_diagnostics_are_shown_copied_and_saved(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    card = page_of(window).help
    qtbot.mouseClick(card.button, LEFT)
    text = card.dialog.text.toPlainText()
    assert "Debian 12" in text and "## Files" in text
    qtbot.mouseClick(card.dialog.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == text
    target = tmp_path / "page.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(card.dialog.save_button, LEFT)
    assert target.read_text("utf-8") == text
    qtbot.mouseClick(card.dialog.close_button, LEFT)


def test_a_file_given_at_the_start_or_double_clicked_is_shown(
    window: MainWindow, qtbot: QtBot, packed: Path
) -> None:
    window.context.session.apply(page="home")
    opening = Opening(window.context)
    QApplication.instance().installEventFilter(opening)  # type: ignore[union-attr]
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(str(packed))))
    card = page_of(window).catalog
    assert window.context.session.state.page == "settings"
    qtbot.waitUntil(card.update_button.isEnabled, timeout=20_000)
    assert "prices: 1" in card.dialog.text.toPlainText()
    qtbot.keyClick(card.dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("name", "opened"),
    [("a.rig.json", True), ("m.gguf", True), ("u.advisor-catalog", True), ("fit", False)],
)
def test_what_the_window_opens(name: str, opened: bool) -> None:
    assert can_open(name) == opened
