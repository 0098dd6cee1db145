"""The command palette: one field over everything the program has and can do (Ctrl+K)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from advisor.gui.focus import FocusBefore
from advisor.gui.palette_entries import Entry, entries
from advisor.gui.palette_list import (
    ENTRY,
    HEAD_PX,
    ROW_PX,
    PaletteDelegate,
    PaletteModel,
    Row,
    found_rows,
    spoken,
)
from advisor.gui.theme import theme
from advisor.gui.widgets.surfaces import Glyph
from advisor.gui.widgets.text import Label, Line

if TYPE_CHECKING:
    from advisor.gui.window import MainWindow

_TOP, _FIELD, _FOOT, _LIST, _MARGIN = 96, 52, 36, 420, 14
_KEPT = 12
_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
}  # fmt: skip


class Palette(QWidget):
    """Lies over the window on a scrim. `open` builds the list anew, so it is never stale.

    What lies behind is a picture of the window: charts would otherwise be drawn again at each key.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.context.session
        self._entries: list[Entry] = []
        self._before = FocusBefore()
        self._behind = QPixmap()
        self.panel = QFrame(self)
        self.panel.setProperty("role", "card")
        self.field = QLineEdit()
        self.field.setProperty("role", "palette")
        self.field.setPlaceholderText(self.tr("Search models, cards, words and actions"))
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.model = PaletteModel()
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(PaletteDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("Found"))
        self.view.setProperty("surface", "palette")
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._run)
        self.nothing = Label("", tone="secondary", wrap=True)
        self.count = Label("", "small")
        self._lay_out()
        window.installEventFilter(self)
        bridge = window.context.bridge
        for changed in (bridge.page_changed, bridge.theme_changed):  # the picture behind is old
            changed.connect(self.hide)
        self.hide()

    def _lay_out(self) -> None:
        of = theme()
        head = QHBoxLayout()
        head.setContentsMargins(of.scaled(18), 0, of.scaled(14), 0)
        head.setSpacing(of.scaled(8))
        head.addWidget(Glyph("search"))
        head.addWidget(self.field, 1)
        self.field.setMinimumHeight(of.scaled(_FIELD))
        foot = QHBoxLayout()
        foot.setContentsMargins(of.scaled(18), 0, of.scaled(18), 0)
        foot.addWidget(Label(self.tr("↑ ↓ move   Enter open   Esc close"), "small"), 1)
        foot.addWidget(self.count)
        holder = QWidget()
        holder.setLayout(foot)
        holder.setFixedHeight(of.scaled(_FOOT))
        body = QVBoxLayout()
        body.setContentsMargins(of.scaled(8), of.scaled(4), of.scaled(8), of.scaled(4))
        body.addWidget(self.view, 1)
        body.addWidget(self.nothing)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addLayout(body, 1)
        column.addWidget(Line())
        column.addWidget(holder)

    def toggle(self) -> None:
        if self.isVisible():
            self.close_palette()
        else:
            self.open()

    def open(self) -> None:
        self._before.keep()
        self.hide()
        self._set_behind(self._window.grab())
        self._entries = entries(self._window)
        self.field.clear()
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Back to where the keyboard was."""
        self.hide()
        self._before.give_back()

    def _find(self, typed: str) -> None:
        rows = found_rows(self._entries, typed, self._session.state.recent)
        self.model.show_rows(rows, typed)
        places = self.model.entry_rows()
        self.view.setVisible(bool(places))
        self.nothing.setVisible(not places)
        self.nothing.setText(self.tr("Nothing here has these letters in its name."))
        self.count.setText(self.tr("{} found").format(len(places)) if typed.strip() else "")
        self._place()
        if places:
            self._select(places[0])
            self.view.scrollToTop()

    def _select(self, row: int) -> None:
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        said = spoken(self.model.rows[row])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def _move(self, step: int) -> None:
        places = self.model.entry_rows()
        if not places:
            return
        now = places.index(row) if (row := self.view.currentIndex().row()) in places else 0
        if abs(step) == 1:
            now = (now + step) % len(places)
        else:
            now = min(max(now + step, 0), len(places) - 1)
        self._select(places[now])

    def current(self) -> Entry | None:
        found = self.view.currentIndex().data(ENTRY)
        return found if isinstance(found, Entry) else None

    def rows(self) -> list[Row]:
        return self.model.rows

    def _run(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        kept = (entry.id, *(key for key in self._session.state.recent if key != entry.id))
        self._session.apply(recent=kept[:_KEPT])
        self.close_palette()
        entry.run()

    # Keys, room, scrim

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._set_behind(QPixmap())
            self._place()
        elif watched is self.field and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.view.currentIndex())
        elif key is Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._move(1 if key is Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _place(self) -> None:
        """Centred, 96 from the top, never wider or higher than the window."""
        of, window = theme(), self._window
        self.setGeometry(window.rect())
        width = min(of.px("width.palette"), window.width() - of.scaled(32))
        top = min(of.scaled(_TOP), window.height() // 8)
        rows = sum(ROW_PX if row.entry else HEAD_PX for row in self.model.rows)
        wanted = of.scaled(_FIELD + _FOOT + min(max(rows, ROW_PX) + _MARGIN, _LIST))
        height = min(wanted, window.height() - top - of.scaled(24))
        self.panel.setGeometry((window.width() - width) // 2, top, width, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def _set_behind(self, picture: QPixmap) -> None:
        """An empty picture lets the window itself shine through."""
        self._behind = picture
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, not picture.isNull())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._behind.isNull():
            painter.drawPixmap(0, 0, self._behind)
        painter.fillRect(self.rect(), theme().color("surface.scrim"))
