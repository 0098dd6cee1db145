"""Labels in the type scale, hairlines and section titles."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from advisor.gui.theme import hub, theme
from advisor.gui.widgets.responsive import scroll_bar_room

# A label's style where it differs from the name in the type scale.
_SCALE_NAMES = {"medium": "body_medium", "strong": "body_strong"}


# The space between a number and its unit: a line must not end there.
_UNIT = re.compile(r"(?<=\d) (?=(?:[KMGT]i?B|tok|[mµ]?s|min|W|USD|EUR|MT|FLOP|%)(?![a-z]))")
# Full-width marks carry their own space.
_WIDE_END = re.compile(r"(?<=[。：；，、？！（）]) (?=\S)")


def closed_up(text: str) -> str:
    """Sentences in Chinese and Japanese follow one another without a space."""
    return text if text.isascii() else _WIDE_END.sub("", text)


class Label(QLabel):
    """Text in a style of the scale (headline, title, figure, section, body, medium, strong, small,
    mono) and a tone (primary, secondary, tertiary, warning, error).

    With `wrap` it breaks into lines of the scale's height and asks for the width of one line.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        tone: str = "primary",
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = _SCALE_NAMES.get(style, style)
        self._plain = ""
        self._heights: dict[int, int] = {}  # of the text at widths that were asked for
        self.setProperty("type", style)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._retheme()
        self.setText(text)
        hub().changed.connect(self._retheme)

    def setText(self, text: str) -> None:
        self._plain = text = closed_up(text)
        self._show(self._html(escape(text)) if self.wordWrap() else text)

    def set_strong_start(self, strong: str, rest: str) -> None:
        """Sets `strong rest`, the first part in semibold. Only for a label that wraps."""
        self._plain = closed_up(f"{strong} {rest}")
        rest = self._plain.removeprefix(strong)
        self._show(
            self._html(f'<span style="font-weight: 600">{escape(strong)}</span>{escape(rest)}')
        )

    def _show(self, text: str) -> None:
        if text != self.text():
            self._heights.clear()
            super().setText(text)

    def plain_text(self) -> str:
        return self._plain

    def _html(self, inner: str) -> str:
        line = theme().line_px(self._style)
        inner = _UNIT.sub("\N{NO-BREAK SPACE}", inner)
        return f'<p style="line-height: {line}px; margin: 0; white-space: pre-wrap">{inner}</p>'

    def _retheme(self) -> None:
        self._heights.clear()
        self.setFont(theme().font(self._style))
        if self.wordWrap():
            # Rich text stands at the foot of its line; plain labels beside it are centred.
            lead = theme().line_px(self._style) - QFontMetrics(self.font()).height()
            self.setContentsMargins(0, 0, 0, max(0, lead))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self.wordWrap():
            return hint
        width = QFontMetrics(self.font()).horizontalAdvance(self._plain) + 4
        return QSize(width, hint.height() if "\n" in self._plain else self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Kept: the label sets its text anew at every width that a layout asks about, and paints
        itself after each, so that whatever moves on a page would repaint all that wraps there."""
        if not self.wordWrap():
            return super().heightForWidth(width)
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def changeEvent(self, event: QEvent) -> None:
        """Font, style and direction of the text have their say in its height."""
        self._heights.clear()
        super().changeEvent(event)

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """One line that loses its middle when there is no room: for names of models only."""

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(60), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = QFontMetrics(self.font())
        room = QRect(0, 0, self.width(), self.height())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown
        )


class Line(QFrame):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        self.setFixedHeight(1)


class SectionTitle(QWidget):
    """A card's heading with a quieter remark after it and controls at the right. Where there is no
    room for all of them beside each other, the remark goes below, and the heading above."""

    def __init__(self, text: str, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title = Label(text, "section")
        self.remark = Label(remark, "small")
        self._above, self._below = Label("", "section", wrap=True), Label("", "small", wrap=True)
        self._above.hide()
        self._below.hide()
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme().scaled(8))
        self.row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignBaseline)
        self.row.addWidget(self.remark, 0, Qt.AlignmentFlag.AlignBaseline)
        self.row.addStretch(1)
        # They may be as narrow as they must: then they stand below and above instead.
        self.title.setMinimumWidth(1)
        self.remark.setMinimumWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._above)
        column.addLayout(self.row)
        column.addWidget(self._below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Another text beside it may leave more or less room."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return answer

    def _place(self) -> None:
        title = self._width_of(self.title, self._above)
        remark = self._width_of(self.remark, self._below)
        others = self._width_of_others()
        self._move(self.title, self._above, title and title + others)
        self._move(self.remark, self._below, remark and title + remark + others)

    def _width_of_others(self) -> int:
        """The same whether the labels are in the row or out of it: else they would come and go at
        one width without an end."""
        items = (self.row.itemAt(index) for index in range(self.row.count()))
        widths = [
            item.sizeHint().width() + self.row.spacing()
            for item in items
            if item is not None
            and not item.isEmpty()
            and item.widget() not in (self.title, self.remark)
        ]
        return sum(widths) - self.row.spacing()

    def _width_of(self, label: Label, instead: Label) -> int:
        """0 for one that says nothing, or that its owner has hidden."""
        is_shown = not (label.isHidden() and instead.isHidden())
        wanted = label.sizeHint().width() + self.row.spacing()
        return wanted if label.text() and is_shown else 0

    def _move(self, label: Label, instead: Label, needed: int) -> None:
        """Shows the text of `label` in `instead` while the row has not the width `needed` for it,
        and a scroll bar's more to come back (see `ResponsiveRow`)."""
        slack = 0 if instead.isHidden() else scroll_bar_room()
        is_out = needed > 0 and needed + slack > self.width()
        if instead.plain_text() != label.text():
            instead.setText(label.text())
        if is_out == instead.isHidden():
            label.setVisible(not is_out)
            instead.setVisible(is_out)
