"""Cards, fact rows, pools of memory, info bars and empty pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advisor.gui.icons import paint_icon
from advisor.gui.theme import hub, theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.strip import MemoryStrip, Part
from advisor.gui.widgets.text import Label, Line, SectionTitle


class Glyph(QWidget):
    """An icon drawn in a theme colour."""

    def __init__(
        self,
        name: str,
        token: str = "text.secondary",
        size: str = "icon.nav",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self._retheme)

    def set_glyph(self, name: str, token: str | None = None) -> None:
        self._name, self._token = name, token or self._token
        self.update()

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            side = theme().px(self._size)
            paint_icon(QPainter(self), self._name, QRectF(0, 0, side, side),
                       theme().color(self._token))  # fmt: skip


class Card(QFrame):
    """A bordered surface with a column layout; `title` puts a heading on top."""

    def __init__(self, title: str = "", remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        x, y = theme().px("space.card_x"), theme().px("space.card_y")
        self.column.setContentsMargins(x, y, x, y)
        self.heading: SectionTitle | None = None
        if title:
            self.heading = SectionTitle(title, remark)
            self.column.addWidget(self.heading)


class FactCard(Card):
    """A card of fact rows under a heading, hairlines between them."""

    def __init__(self, title: str, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        heading = SectionTitle(title)
        heading.row.addWidget(Label(remark, "small"))
        heading.row.setContentsMargins(theme().px("space.card_x"), 0, theme().px("space.card_x"), 0)
        heading.setMinimumHeight(theme().scaled(44))
        self.column.addWidget(heading)

    def add_row(self, row: QWidget) -> None:
        self.column.addWidget(Line())
        self.column.addWidget(row)


class PoolBar(QWidget):
    """A pool of memory: icon, name, the strip with what others use, and the figures."""

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        of = theme()
        self._name = Label(name)
        self._strip = MemoryStrip("home")
        self._text = Label("", "small", "secondary", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._text.setMinimumWidth(of.scaled(340))
        head = QWidget()
        head.setMinimumWidth(of.scaled(440))
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(of.scaled(12))
        self._name.setMinimumWidth(of.scaled(136))
        row.addWidget(Glyph(icon_name))
        row.addWidget(self._name)
        row.addWidget(self._strip, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        parts = ResponsiveRow([head, self._text], [728, 430], of.scaled(16), spacing_down=0)
        whole.addWidget(parts)

    def show_pool(
        self, capacity: float, in_use: float | None, limit: float | None, bold: str, rest: str
    ) -> None:
        """Bytes of the pool, what others hold of it, and up to where models may go."""
        parts: list[Part] = [("other", in_use)] if in_use else []
        self._strip.show_parts(parts, capacity, limit, halo="surface.window")
        self._say(bold, rest)

    @property
    def title(self) -> str:
        return self._name.text()

    def show_absent(self, bold: str, rest: str) -> None:
        self._strip.show_absent()
        self._say(bold, rest)

    def _say(self, bold: str, rest: str) -> None:
        self._text.set_strong_start(bold, rest)
        self.setAccessibleName(f"{self._name.text()}: {bold} {rest}")


_GLYPHS = {"info": "info", "warning": "warning", "error": "warning", "success": "check"}


class InfoBar(QFrame):
    """What (strong), why it matters and what to do, and at most two buttons."""

    def __init__(
        self, severity: str, what: str, why: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", severity)
        self.setAccessibleName(f"{what} {why}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(theme().scaled(14), theme().scaled(12), theme().scaled(12),
                               theme().scaled(12))  # fmt: skip
        row.setSpacing(theme().scaled(10))
        glyph = Glyph(_GLYPHS[severity], f"severity.{severity}", "icon.inline")
        top = QVBoxLayout()
        top.setContentsMargins(0, theme().scaled(2), 0, 0)
        top.addWidget(glyph)
        top.addStretch(1)
        row.addLayout(top)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(Label(what, "strong", wrap=True))
        if why:
            text.addWidget(Label(why, tone="secondary", wrap=True))
        row.addLayout(text, 1)
        self._buttons = row

    def add_button(self, text: str, action: Callable[[], None], role: str = "normal") -> Button:
        button = Button(text, role=role)
        button.clicked.connect(lambda: action())
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def buttons(self) -> list[Button]:
        return self.findChildren(Button)

    def add_close(self, action: Callable[[], None]) -> Button:
        button = Button(icon_name="close", role="icon", name=self.tr("Dismiss"))
        button.clicked.connect(lambda: action())
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button


class EmptyState(QWidget):
    """A page with nothing on it yet: glyph, title, one sentence, buttons."""

    def __init__(
        self, icon_name: str, title: str, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(theme().scaled(8))
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Glyph(icon_name, "text.tertiary", "icon.empty"), 0, centre)
        column.addSpacing(theme().scaled(8))
        self._title = Label(title, "title", wrap=True)
        self._title.setAlignment(centre)
        self._sentence = Label(sentence, tone="secondary", wrap=True)
        self._sentence.setAlignment(centre)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme().scaled(8))
        self._row.addStretch(1)
        self._row.addStretch(1)
        column.addSpacing(theme().scaled(8))
        column.addLayout(self._row)
        column.addStretch(2)

    def set_text(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)

    def add_button(self, text: str, action: Callable[[], None], role: str = "normal") -> Button:
        button = Button(text, role=role)
        button.clicked.connect(lambda: action())
        self._row.insertWidget(self._row.count() - 1, button)
        return button
