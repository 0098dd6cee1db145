"""A short message at the foot of the window, with Undo; it waits while looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from advisor.gui.theme import Theme, theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.text import Label

_SHOWN_MS = 6000


class Toast(QFrame):
    """One message at a time, over the window at the bottom left; the next replaces it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self._window = window
        self._action: Callable[[], None] | None = None
        self._text = Label("", "medium")
        self.undo_button = Button(self.tr("Undo"), role="link")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(20)
        row.addWidget(self._text)
        row.addWidget(self.undo_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.undo_button.clicked.connect(self._take_back)
        self.undo_button.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def show_message(self, text: str, undo: Callable[[], None] | None) -> None:
        self._action = undo
        self._text.setText(text)
        self.undo_button.setVisible(undo is not None)
        self.setAccessibleName(text)
        self._dress()
        self.place()
        self.show()
        self.raise_()
        self._timer.start(_SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def place(self) -> None:
        """Above the status bar, right of the navigation's edge."""
        self.setFixedHeight(theme().scaled(44))
        self.adjustSize()
        bottom = theme().px("height.status_bar") + 16
        self.move(16, self._window.height() - self.height() - bottom)

    def _dress(self) -> None:
        """Inverse: the surface is the theme's ink, the button takes the other theme's accent."""
        other = Theme("light" if theme().is_dark else "dark", theme().text_scale)
        ink, surface = theme().color("surface.window").name(), theme().color("text.primary").name()
        self.setStyleSheet(
            f"#toast {{ background: {surface}; border-radius: {theme().px('radius.info_bar')}px; }}"
            f"QLabel {{ color: {ink}; }}"
            f"QPushButton {{ color: {other.color('accent.text').name()}; }}"
        )

    def _take_back(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.undo_button:
            if event.type() == QEvent.Type.FocusIn:
                self._timer.stop()
            elif event.type() == QEvent.Type.FocusOut and self.isVisible():
                self._timer.start(_SHOWN_MS)
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start(_SHOWN_MS)
