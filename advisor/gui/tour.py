"""The tour of the first start: three cards beside what they speak of. Skipped, it never returns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from advisor.gui.focus import FocusBefore
from advisor.gui.pages.home import HomePage
from advisor.gui.theme import hub, theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.text import Label

if TYPE_CHECKING:
    from advisor.gui.window import MainWindow

_WIDTH, _GAP, _AROUND, _DESCENT = 340, 14, 6, 8


@dataclass(frozen=True, slots=True)
class Step:
    """`anchors` are found when the step is shown: pages are made late."""

    title: str
    text: str
    anchors: Callable[[], list[QWidget]]


class Tour(QWidget):
    """Lies over the window; what a step speaks of stays uncovered. Arrow keys go on and back, Esc
    skips."""

    finished = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before = FocusBefore()
        self._leaving = False
        self.at = 0
        self.steps = self._make_steps()
        self.card = QFrame(self)
        self.card.setProperty("role", "card")
        self.number, self.title = Label("", "small"), Label("", "section", wrap=True)
        self.text = Label("", tone="secondary", wrap=True)
        self.skip = Button(self.tr("Skip the tour"), role="quiet")
        self.back = Button(self.tr("Back"))
        self.next = Button(self.tr("Next"), role="primary")
        self.skip.clicked.connect(self.finish)
        self.back.clicked.connect(lambda: self.show_step(self.at - 1))
        self.next.clicked.connect(self._go_on)
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._place)
        window.installEventFilter(self)
        hub().changed.connect(self._settle.start)
        self.hide()

    def _make_steps(self) -> tuple[Step, ...]:
        window = self._window

        def home(name: str) -> Callable[[], list[QWidget]]:
            def anchors() -> list[QWidget]:
                page = window.page("home")
                return page.landmarks()[name] if isinstance(page, HomePage) else []

            return anchors

        return (
            Step(
                self.tr("This is your computer"),
                self.tr("Its memory decides which models run. The red mark is how much of it a "
                        "model may take. If a fact is wrong, the pencil corrects it."),
                home("machine"),
            ),
            Step(
                self.tr("These models suit it best"),
                self.tr("Each card says how well and how fast a model runs here, and with how much "
                        "context. Why? shows the arithmetic, Run it the command to copy."),
                home("picks"),
            ),
            Step(
                self.tr("Try other hardware before you buy it"),
                self.tr("Plan a rig from any cards: every page then answers for that rig, until "
                        "you go back to this computer. Ctrl+K finds everything else by name."),
                lambda: [window.nav.items["plan"]],
            ),
        )  # fmt: skip

    def _lay_out(self) -> None:
        of = theme()
        buttons = QHBoxLayout()
        buttons.setSpacing(of.scaled(8))
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = self._column = QVBoxLayout(self.card)
        column.setContentsMargins(of.scaled(18), of.scaled(14), of.scaled(14), of.scaled(14))
        column.setSpacing(of.scaled(6))
        for widget in (self.number, self.title, self.text):
            column.addWidget(widget)
        column.addSpacing(of.scaled(6))
        column.addLayout(buttons)

    def start(self) -> None:
        self._before.keep()
        self._window.context.session.apply(page="home")
        self.show_step(0)

    def show_step(self, number: int) -> None:
        self.at = min(max(number, 0), len(self.steps) - 1)
        step = self.steps[self.at]
        self.number.setText(self.tr("{} of {}").format(self.at + 1, len(self.steps)))
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.back.setVisible(self.at > 0)
        last = self.at == len(self.steps) - 1
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.skip.setVisible(not last)
        said = f"{step.title}. {step.text}"
        self.card.setAccessibleName(said)
        self.next.setAccessibleDescription(said)
        self._place()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.card, said))

    def _go_on(self) -> None:
        if self.at + 1 < len(self.steps):
            self.show_step(self.at + 1)
        else:
            self.finish()

    def finish(self) -> None:
        """Done or skipped: it does not come back by itself."""
        self._leaving = True  # hiding hands the focus on: it must not come back to the card
        self.hide()
        self._before.give_back()
        self.finished.emit()

    # Where things are

    def hole(self) -> QRect:
        """What the step speaks of, in the window's pixels; empty where there is nothing."""
        found = QRect()
        for widget in self.steps[self.at].anchors():
            if widget.isVisible():
                corner = widget.mapTo(self._window, QPoint(0, 0))
                found = found.united(QRect(corner, widget.size()))
        reach = theme().scaled(_AROUND)
        if found.isEmpty():
            return found
        return found.adjusted(-reach, -reach, reach, reach).intersected(self._window.rect())

    def _place(self) -> None:
        """The card goes below what it speaks of, else to its right, else above, else inside it."""
        of, room, hole = theme(), self._window.rect(), self.hole()
        self.setGeometry(room)
        gap = of.scaled(_GAP)
        self.card.setFixedWidth(min(of.scaled(_WIDTH), room.width() - 2 * gap))
        self.card.setFixedHeight(
            self._column.heightForWidth(self.card.width()) + of.scaled(_DESCENT)
        )
        width, height = self.card.width(), self.card.height()
        if hole.isEmpty():
            spot = room.center() - QPoint(width // 2, height // 2)
        elif hole.bottom() + gap + height < room.bottom():
            spot = QPoint(hole.left(), hole.bottom() + gap)
        elif hole.right() + gap + width < room.right():
            spot = QPoint(hole.right() + gap, hole.top())
        elif hole.top() - gap - height > room.top():
            spot = QPoint(hole.left(), hole.top() - gap - height)
        else:
            spot = QPoint(hole.center().x() - width // 2, room.bottom() - gap - height)
        x = min(max(spot.x(), gap), room.width() - width - gap)
        y = min(max(spot.y(), gap), room.height() - height - gap)
        self.card.move(x, y)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._settle.start()  # when the pages have their new sizes
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)  # a button would take the arrows for itself
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        elif event.key() == Qt.Key.Key_Right:
            self._go_on()
        elif event.key() == Qt.Key.Key_Left:
            self.show_step(self.at - 1)
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the card."""
        if self._leaving:
            return super().focusNextPrevChild(forward)
        order = [button for button in (self.skip, self.back, self.next) if button.isVisible()]
        focused = QApplication.focusWidget()
        now = order.index(focused) if focused in order else 0
        order[(now + (1 if forward else -1)) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter, hole = theme(), QPainter(self), QRectF(self.hole())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = of.length("radius.card")
        veil, opening = QPainterPath(), QPainterPath()
        veil.addRect(QRectF(self.rect()))
        opening.addRoundedRect(hole, radius, radius)
        painter.fillPath(veil.subtracted(opening), of.color("surface.scrim"))
        if not hole.isEmpty():
            painter.setPen(QPen(of.color("accent.fill"), 2))
            painter.drawRoundedRect(hole.adjusted(1, 1, -1, -1), radius, radius)
