"""The line at the foot: what leaves the computer (nothing), age of the data, units, text size."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from advisor.gui.context import Context
from advisor.gui.theme import hub, theme
from advisor.gui.widgets.text import Label
from advisor.text import fill, number

TEXT_SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_MINUTE_S, _HOUR_S = 60, 3600


class Dot(QWidget):
    """The small disc before "Offline"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(8), theme().scaled(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().color("severity.success"))
        painter.setBrush(theme().color("severity.success"))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))


class StatusBar(QFrame):
    """Follows the session; its buttons change units and text size, and open the guide."""

    help_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self._context, self._session = context, context.session
        self._detected_at: float | None = None
        self._data, self._detected = Label("", "small"), Label("", "small")
        self._message = Label("", "small")
        self.units, self.size_button = QPushButton(), QPushButton()
        self._row = QHBoxLayout(self)
        for widget in (Dot(), Label(self.tr("Offline: nothing leaves this computer"), "small"),
                       self._data, self._detected, self._message):  # fmt: skip
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.help = QPushButton(self.tr("Help"))
        self.help.setToolTip(self.tr("The user guide"))
        self.help.clicked.connect(self.help_requested)
        self._row.addWidget(self.help)
        self._row.addWidget(self.units)
        self._row.addWidget(self.size_button)
        self.size_button.setMenu(self._size_menu())
        self.units.clicked.connect(self._toggle_units)
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._show_age)
        context.bridge.units_changed.connect(self._show_choices)
        context.bridge.machine_changed.connect(self._machine_changed)
        hub().changed.connect(self._show_choices)
        context.ready.connect(self._show_data_date)
        for label in (self._data, self._message):
            label.hide()
        self._show_choices()
        self._machine_changed()

    def _size_menu(self) -> QMenu:
        menu = QMenu(self)
        for scale in TEXT_SCALES:
            menu.addAction(number(scale, ".0%")).triggered.connect(
                lambda _checked=False, scale=scale: self._session.apply(text_scale=scale)
            )
        return menu

    def _show_data_date(self) -> None:
        """How new the newest model of the catalog is."""
        catalog = self._context.catalog
        newest = max((model.released for model in catalog.models), default="") if catalog else ""
        self._data.setText(self.tr("Models up to {}").format(newest))
        self._data.setVisible(bool(newest))

    def show_message(self, text: str) -> None:
        """A line that stays: the last resort for errors."""
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def _machine_changed(self) -> None:
        state = self._session.state
        if state.detecting:
            self._detected_at = None
            self._timer.stop()
            self._detected.setText(self.tr("Detecting"))
        elif state.machine is not None:
            if self._detected_at is None:
                self._detected_at = time.monotonic()
            self._show_age()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._show_age()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._show_age()
        return super().eventFilter(watched, event)

    def _show_age(self) -> None:
        """Says how old the detection is, and again when that becomes another figure; nobody is
        told while the window is not seen."""
        self._timer.stop()
        if self._detected_at is None or not self.isVisible() or self.window().isMinimized():
            return
        age = time.monotonic() - self._detected_at
        step = _MINUTE_S if age < _HOUR_S else _HOUR_S
        self._timer.start(round((step - age % step) * 1000) + 500)
        minutes = int(age / _MINUTE_S)
        if minutes < 1:
            text = self.tr("Detected just now")
        elif minutes < 60:
            text = self.tr("Detected {} min ago").format(minutes)
        else:
            text = self.tr("Detected {} h ago").format(minutes // 60)
        self._detected.setText(text)

    def _toggle_units(self) -> None:
        self._session.apply(memory_in_gb=not self._session.state.memory_in_gb)

    def _show_choices(self) -> None:
        of = theme()
        self.setFixedHeight(of.px("height.status_bar"))
        self._row.setContentsMargins(of.scaled(12), 0, of.scaled(12), 0)
        self._row.setSpacing(of.scaled(16))
        unit = self.tr("GB") if self._session.state.memory_in_gb else self.tr("GiB")
        self.units.setText(self.tr("Memory in {}").format(unit))
        self.units.setToolTip(self.tr("GiB is 2³⁰ bytes, GB is 10⁹ bytes. Click to change."))
        self.size_button.setText(number(of.text_scale, ".0%"))
        self.size_button.setAccessibleName(fill(self.tr("Text size {:.0%}"), of.text_scale))
        self.size_button.setToolTip(self.tr("Text size"))
