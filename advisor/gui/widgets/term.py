"""Terms explain themselves where they stand: on hover, with F1 or `?`, with a way to the glossary.

`explain(widget, key)` is enough for any widget; `TermLabel` is a label that shows by its dotted
underline that it can be asked.
"""

from __future__ import annotations

from functools import cache
from html import escape

from PySide6.QtCore import QEvent, QLineF, QObject, QPoint, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from advisor.gui.context import Context
from advisor.gui.theme import theme
from advisor.gui.widgets.address import fit_height, show_on_screen
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.text import Label

_PROPERTY = "term"
_WIDTH = 350


def explain(widget: QWidget, key: str) -> None:
    """`widget` is about the glossary's term `key`."""
    widget.setProperty(_PROPERTY, key)
    widget.installEventFilter(_asker())


def term_key(widget: QWidget | None) -> str:
    """Key of the term that `widget` or what it stands in is about; empty for none."""
    while widget is not None:
        key = widget.property(_PROPERTY)
        if key:
            return str(key)
        widget = widget.parentWidget()
    return ""


def show_term(widget: QWidget) -> bool:
    """Opens the card of the term that `widget` is about; False if it is about none."""
    key, context = term_key(widget), _context_of(widget)
    if not key or context is None:
        return False
    card = TermCard(key, context, widget)
    show_on_screen(card, widget.mapToGlobal(QPoint(0, widget.height() + 2)))
    card.more.setFocus(Qt.FocusReason.PopupFocusReason)
    return True


def hint(key: str, more: str = "") -> str:
    """A tool tip with the term in plain words, and `more` (what else there is to say) below."""
    from advisor.gui.learn.glossary_terms import terms

    term = terms()[key]
    lines = [f"<b>{escape(term.shown_title)}</b>", escape(term.shown_text)]
    if more:
        lines.append(escape(more).replace("\n", "<br>"))
    return "".join(f"<p style='margin: 2px 0'>{line}</p>" for line in lines)


class TermCard(QFrame):
    """The term in plain words with the person's own figure. Esc, F1 or a click elsewhere closes."""

    def __init__(self, key: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        from advisor.gui.learn.glossary_speed_figures import worked_figure
        from advisor.gui.learn.glossary_terms import terms
        from advisor.gui.learn.subject import subject_of

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self._key, self._context = key, context
        term, figure = terms()[key], worked_figure(key, subject_of(context))
        self.setAccessibleName(f"{term.shown_title}. {term.shown_text} {figure}".strip())
        self.more = Button(self.tr("Open in the glossary"), role="link")
        self.more.clicked.connect(self._open)
        of = theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(of.scaled(14), of.scaled(12), of.scaled(14), of.scaled(10))
        column.setSpacing(of.scaled(8))
        column.addWidget(Label(term.shown_title, "strong", wrap=True))
        column.addWidget(Label(term.shown_text, tone="secondary", wrap=True))
        if figure:
            column.addWidget(Label(figure, wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        column.addLayout(row)
        fit_height(self, of.scaled(_WIDTH))

    def _open(self) -> None:
        self.close()
        self._context.open_term(self._key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1) or event.text() == "?":
            self.close()
        else:
            super().keyPressEvent(event)


class TermLabel(Label):
    """A label of a term: reached by Tab, asked by click, Enter, F1 or `?`."""

    def __init__(
        self,
        key: str,
        text: str = "",
        style: str = "body",
        tone: str = "primary",
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(text, style, tone, wrap=wrap)
        explain(self, key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self.setAccessibleDescription(self.tr("Press F1 to have it explained."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            show_term(self)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            show_term(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.wordWrap():
            return
        metrics = QFontMetrics(self.font())
        words = min(metrics.horizontalAdvance(self.text()), self.width())
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        y = min(base + metrics.underlinePos() + 1, self.height() - 1)
        painter = QPainter(self)
        pen = QPen(theme().color("border.control"), 1)
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        left = self.width() - words if self.alignment() & Qt.AlignmentFlag.AlignRight else 0
        painter.drawLine(QLineF(left, round(y) + 0.5, left + words, round(y) + 0.5))


class _Asker(QObject):
    """Answers hovering and the keys for every widget that is about a term."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = hint(str(watched.property(_PROPERTY)), watched.toolTip())
            QToolTip.showText(event.globalPos(), text, watched)
            return True
        asks = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if asks and (event.key() == Qt.Key.Key_F1 or event.text() == "?"):  # type: ignore[attr-defined]
            return show_term(watched)
        return False


@cache
def _asker() -> _Asker:
    return _Asker()


def _context_of(widget: QWidget) -> Context | None:
    found = getattr(widget.window(), "context", None)
    return found if isinstance(found, Context) else None
