"""The glossary: every term that the window uses, found by typing, with the person's own figures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from advisor.gui.context import Context
from advisor.gui.learn.glossary_card import TermArticle
from advisor.gui.learn.glossary_terms import find, sorted_terms, terms
from advisor.gui.theme import theme
from advisor.gui.widgets.text import Label

_KEY = int(Qt.ItemDataRole.UserRole)
_LIST_WIDTH, _WIDEST_LIST = 264, 340  # px
_BESIDE_TERM = 48  # px: its padding and the scroll bar
_FIRST = "token"


class GlossaryTopic(QWidget):
    """The list at the left, the term at the right; the session remembers which."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._session = context, context.session
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the glossary"))
        self.search.setAccessibleName(self.tr("Search the glossary"))
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Terms"))
        self.list.setProperty("role", "terms")
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(False)
        self.list.currentItemChanged.connect(self._choose)
        self.count = Label("", "small")
        self.article = TermArticle(context)
        self._lay_out()
        self._fill("")
        bridge = context.bridge
        bridge.glossary_term_changed.connect(self._show)
        context.ready.connect(self._refresh)
        for changed in (bridge.answers_changed, bridge.selection_changed):
            changed.connect(self._refresh)
        self._show()

    def _lay_out(self) -> None:
        of = theme()
        side = of.px("space.page")
        left = QVBoxLayout()
        left.setSpacing(of.scaled(8))
        for widget in (self.search, self.count):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        holder = QWidget()
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(self._list_width())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setObjectName("scrollContent")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.article)
        inner.addStretch(1)
        scroll.setWidget(content)
        self.article.setMaximumWidth(of.scaled(760))
        self.article.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(side, of.scaled(20), side, of.scaled(20))
        row.setSpacing(of.px("space.between_cards"))
        row.addWidget(holder)
        row.addWidget(scroll, 1)

    def _list_width(self) -> int:
        """Room for the longest term, within reason: languages differ."""
        of = theme()
        metrics = QFontMetrics(of.font("body"))
        longest = max(metrics.horizontalAdvance(term.shown_title) for term in sorted_terms())
        wanted = longest + of.scaled(_BESIDE_TERM)
        return min(max(wanted, of.scaled(_LIST_WIDTH)), of.scaled(_WIDEST_LIST))

    def _fill(self, query: str) -> None:
        """The terms that the query finds, best first; all in alphabetical order without one."""
        found = find(query) if query.strip() else sorted_terms()
        self.list.blockSignals(True)
        self.list.clear()
        height = QSize(0, theme().px("height.ladder_row"))  # a style sheet cannot ask for it here
        for term in found:
            item = QListWidgetItem(term.shown_title)
            item.setData(_KEY, term.key)
            item.setToolTip(term.shown_title)
            item.setSizeHint(height)
            self.list.addItem(item)
        self.list.blockSignals(False)
        if query.strip() and found:
            self._open(found[0].key)
        self._mark()
        if found:
            self.count.setText(self.tr("{} terms", "", len(found)).format(len(found)))
        else:
            self.count.setText(self.tr("No term has these words."))

    def _open(self, key: str) -> None:
        self._session.apply(glossary_term=key)

    def _choose(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None:
            self._open(str(item.data(_KEY)))

    def _shown_key(self) -> str:
        key = self._session.state.glossary_term
        return key if key in terms() else _FIRST

    def _show(self) -> None:
        key = self._shown_key()
        if self.search.text() and not any(
            self.list.item(row).data(_KEY) == key for row in range(self.list.count())
        ):
            self.search.clear()  # somebody asked for a term that the search hides
        self._mark()
        self._refresh()

    def _refresh(self) -> None:
        if self.isVisible():
            self.article.show_term(terms()[self._shown_key()])

    def _mark(self) -> None:
        key = self._shown_key()
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the field move in the list, Esc empties the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.list.count():
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)
