"""Everything that can be operated has a name for screen readers and is reached by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from advisor.gui.pages import PAGES
from tests.gui.conftest import OpenWindow

_KINDS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSlider, QTabBar,
          QAbstractItemView)  # fmt: skip


def operable(root: QWidget) -> list[QWidget]:
    """What a person can operate, less the parts inside other controls."""
    return [
        widget for widget in root.findChildren(QWidget)
        if isinstance(widget, _KINDS)
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parent(), QComboBox)
        and not widget.objectName().startswith("qt_")
        and not type(widget).__name__.startswith(("QComboBox", "QTableCorner", "QHeader"))
    ]  # fmt: skip


def spoken_name(widget: QWidget) -> str:
    """What Qt tells screen readers: the accessible name, else a button's text.

    (Asking Qt itself, by queryAccessibleInterface, kills PySide6 6.11: it deletes what it lends.)
    """
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


@pytest.mark.parametrize("page", [spec.key for spec in PAGES])
def test_every_control_has_a_name(open_window: OpenWindow, page: str) -> None:
    window = open_window()
    window.context.session.apply(page=page, selected_model="qwen3-14b")
    window.page(page)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in operable(window)
        if widget.isVisible() and not spoken_name(widget)
    ]
    assert not nameless


@pytest.mark.parametrize("page", [spec.key for spec in PAGES])
def test_every_button_is_reached_by_keyboard(open_window: OpenWindow, page: str) -> None:
    window = open_window()
    window.context.session.apply(page=page, selected_model="qwen3-14b")
    unreachable = [
        spoken_name(widget)
        for widget in operable(window)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert not unreachable


def test_the_ring_shows_where_the_keyboard_is(open_window: OpenWindow) -> None:
    window = open_window()
    window.activateWindow()
    window.top_bar.use.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.focus_ring.isVisible()
    inner = window.focus_ring.geometry().adjusted(4, 4, -4, -4)
    corner = window.top_bar.use.mapTo(window, window.top_bar.use.rect().topLeft())
    assert inner.topLeft() == corner
    assert inner.size() == window.top_bar.use.size()
