"""Figures that show where they come from: rows to point at, and the panel that answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advisor.gui.theme import theme
from advisor.gui.widgets.term import explain
from advisor.gui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class Trace:
    """A figure's arithmetic with its numbers, and who says that it is computed so."""

    title: str
    lines: tuple[str, ...]
    source: str

    def text(self) -> str:
        return "\n".join((*self.lines, self.source))


class TracePanel(QFrame):
    """The arithmetic behind the row that is pointed at, by mouse or by keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "code")
        of = theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(of.scaled(12), of.scaled(8), of.scaled(12), of.scaled(10))
        column.setSpacing(of.scaled(2))
        self._title = Label("", "strong", wrap=True)
        self._lines = Label("", tone="secondary", wrap=True, selectable=True)
        self._source = Label("", "small", wrap=True, selectable=True)
        for label in (self._title, self._lines, self._source):
            column.addWidget(label)
        self.trace: Trace | None = None

    def show_trace(self, trace: Trace) -> None:
        self.trace = trace
        self._title.setText(trace.title)
        self._lines.setText("\n".join(trace.lines))
        self._source.setText(self.tr("Source: {}").format(trace.source))
        self.setAccessibleName(f"{trace.title}: {trace.text()}")


class TracedRow(QWidget):
    """A picture, a title with a quieter line below it, a value. `pointed` when hovered or focused.

    `term`: the word of the glossary that the row is about, for F1 and the tool tip.
    """

    pointed = Signal(object)  # the Trace

    def __init__(
        self,
        picture: QWidget | None = None,
        *,
        actions: Sequence[QWidget] = (),
        term: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        of = theme()
        self._trace: Trace | None = None
        if term:
            explain(self, term)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.title, self.detail = Label("", "medium", wrap=True), Label("", "small", wrap=True)
        self.value = Label("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(of.scaled(6), of.scaled(6), of.scaled(6), of.scaled(6))
        row.setSpacing(of.scaled(12))
        if picture is not None:
            row.addWidget(picture)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.title)
        text.addWidget(self.detail)
        row.addLayout(text, 1)
        row.addWidget(self.value)
        for action in actions:
            row.addWidget(action)

    def show_row(self, title: str, detail: str, value: str, trace: Trace) -> None:
        self._trace = trace
        for label, text in ((self.title, title), (self.detail, detail), (self.value, value)):
            if label.plain_text() != text:  # laying wrapped text out anew is slow
                label.setText(text)
        self.setToolTip(trace.text())
        self.setAccessibleName(f"{title}, {detail}: {value}")
        self.setAccessibleDescription(trace.text())

    @property
    def trace(self) -> Trace | None:
        return self._trace

    def _point(self) -> None:
        if self._trace is not None:
            self.pointed.emit(self._trace)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._point()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._point()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = of.length("radius.control")
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(of.color("surface.hover"))
            painter.drawRoundedRect(self.rect(), radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(of.color("focus"), of.length("border.focus_width")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)


def _say(label: Label, text: str) -> None:
    """Setting a text lays the whole page out anew: only where it is another."""
    if label.plain_text() != text:
        label.setText(text)
