"""A switch with its word: something that is on or off at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from advisor.gui.theme import hub, theme

_WIDTH, _HEIGHT, _GAP = 32, 18, 8


class Switch(QAbstractButton):
    """Space toggles it; the knob's place says the state without colour."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        of = theme()
        words = QFontMetrics(of.font("body")).horizontalAdvance(self.text())
        return QSize(of.scaled(_WIDTH + _GAP) + words + 2, of.px("height.control"))

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, height = self.isChecked(), of.scaled(_HEIGHT)
        track = QRectF(0, (self.height() - height) / 2, of.scaled(_WIDTH), height)
        painter.setPen(QPen(of.color("accent.fill" if on else "border.control"), 1))
        painter.setBrush(of.color("accent.fill" if on else "surface.field"))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        side = height - of.scaled(6)
        left = track.right() - side - of.scaled(3) if on else track.left() + of.scaled(3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(of.color("text.on_accent" if on else "border.control"))
        painter.drawEllipse(QRectF(left, track.top() + of.scaled(3), side, side))
        painter.setFont(of.font("body"))
        painter.setPen(of.color("text.secondary"))
        room = QRectF(self.rect()).adjusted(of.scaled(_WIDTH + _GAP), 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(flags), self.text())
