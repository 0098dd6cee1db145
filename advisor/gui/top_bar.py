"""The bar on top: which machine, for what use, at which context; search; export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QWidget

from advisor.advise.uses import USE_BY_KEY, USES
from advisor.domain.hardware import Rig
from advisor.gui.context import Context
from advisor.gui.icons import icon, paint_icon
from advisor.gui.theme import hub, theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.term import explain
from advisor.gui.widgets.text import Label
from advisor.gui.widgets.verdict import Tag
from advisor.text import say
from advisor.units import format_tokens

_ROOMY, _HINT_FITS, _WORDS_FIT, _LEAST = 860, 210, 130, 88
CONTEXT_STOPS = tuple(1024 << step for step in range(11))  # 1K to 1M


# Of this computer, a planned rig, a machine that a report describes.
_GLYPHS = {
    "own": ("nav-computer", "text.primary"),
    "planned": ("nav-plan", "whatif.text"),
    "reported": ("paste", "whatif.text"),
}


def _kind(rig: Rig | None) -> str:
    if rig is None or not rig.planned:
        return "own"
    return "reported" if rig.from_report else "planned"


class SearchField(QLineEdit):
    """Finds models as one types; Esc clears it, then gives the focus back."""

    left = Signal()  # Enter, Down or Esc on the empty field: go on to what was found

    def __init__(self, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcut = shortcut
        self.setAccessibleName(self.tr("Search models"))
        self.setClearButtonEnabled(False)
        self._measure()
        hub().changed.connect(self._measure)

    def _measure(self) -> None:
        hint = theme().scaled(52) if self.width() >= theme().scaled(_HINT_FITS) else 0
        words = self.accessibleName() if self.width() >= theme().scaled(_WORDS_FIT) else ""
        if self.placeholderText() != words:
            self.setPlaceholderText(words)
        self.setTextMargins(theme().scaled(22), 0, hint, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(theme().px("width.search"), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        of, painter = theme(), QPainter(self)
        size = of.px("icon.inline")
        middle = self.height() / 2
        spot = QRectF(of.scaled(10), middle - size / 2, size, size)
        paint_icon(painter, "search", spot, of.color("text.secondary"))
        if self.text() or self.width() < of.scaled(_HINT_FITS):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = of.scaled(44), of.scaled(18)
        key = QRectF(self.width() - width - of.scaled(8), middle - height / 2, width, height)
        painter.setPen(of.color("border.normal"))
        radius = of.length("radius.tag")
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(of.font("small"))
        painter.setPen(of.color("text.secondary"))
        painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), self._shortcut)


def _show_text(button: Button, text: str, icon_name: str, on: bool) -> None:
    """With its words, or the icon alone: the words are then its tool tip."""
    wanted = text if on else ""
    if button.text() != wanted:
        button.setText(wanted)
        button.set_icon(icon_name)
        button.setAccessibleName(text)
        button.setToolTip("" if on else text)


class TopBar(QFrame):
    """Shows the session's choices and changes them."""

    export_requested = Signal(str)  # csv, markdown or json

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._context = context
        self._session = context.session
        self.machine = Combo(self.tr("Machine"))
        self.machine.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.badge = Tag("", "whatif")
        self.use = Combo(self.tr("Use"))
        self.length = Combo(self.tr("Context length"))
        explain(self.length, "context-window")
        self.search = SearchField(self.tr("Ctrl F"))
        self.everything = Button(
            icon_name="palette", role="icon", name=self.tr("Find anything by name (Ctrl+K)")
        )
        self.back = Button(self.tr("Back to this computer"), "undo")
        self.export = Button(self.tr("Export"), "export")
        self.export.setMenu(self._export_menu())
        for use in USES:
            self.use.addItem(say(use.label), use.key)
        self._lay_out()
        self._connect()
        self._show_machines()
        self._show_use()
        self._show_length()
        self._show_query()
        self._measure()

    def _lay_out(self) -> None:
        self._use_label, self._length_label = Label(self.tr("Use")), Label(self.tr("Context"))
        self._row = QHBoxLayout(self)
        for widget in (self.machine, self.badge, self.back, self._use_label, self.use,
                       self._length_label, self.length):  # fmt: skip
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.search, 4)
        self._row.addWidget(self.everything)
        self._row.addWidget(self.export)

    def _connect(self) -> None:
        bridge = self._context.bridge
        bridge.rigs_changed.connect(self._show_machines)
        bridge.machine_changed.connect(self._show_machines)
        bridge.use_changed.connect(self._show_use)
        bridge.scenario_changed.connect(self._show_length)
        bridge.filters_changed.connect(self._show_query)
        self.machine.activated.connect(self._choose_machine)
        self.use.activated.connect(self._choose_use)
        self.length.activated.connect(self._choose_length)
        self.search.textEdited.connect(self._type_query)
        self.back.clicked.connect(lambda: self._session.apply(active_rig=0))
        hub().changed.connect(self._measure)

    def _measure(self) -> None:
        of = theme()
        self.setFixedHeight(of.px("height.top_bar"))
        self._row.setContentsMargins(of.scaled(20), 0, of.scaled(20), 0)
        self._row.setSpacing(of.scaled(8))
        self.machine.setMaximumWidth(of.scaled(280))
        self.length.setMinimumWidth(of.scaled(76))
        self.search.setMaximumWidth(of.px("width.search"))
        self.search.setMinimumWidth(of.scaled(150))
        self._show_machines()
        self._adapt_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt_width()

    def _adapt_width(self) -> None:
        """Gives way in steps when there is no room: first the words before the fields, which say
        enough; then the words on buttons, whose icons stay; the badge, whose icon the machine has.
        """
        of, planned = theme(), self._session.state.active_rig != 0
        least = of.px("width.search") if self.width() >= of.scaled(_ROOMY) else of.scaled(_LEAST)
        self.search.setMinimumWidth(min(of.scaled(150), least))
        steps: tuple[Callable[[bool], None], ...] = (
            self._show_words,
            lambda on: _show_text(self.back, self.tr("Back to this computer"), "undo", on),
            lambda on: _show_text(self.export, self.tr("Export"), "export", on),
            lambda on: self.badge.setVisible(on and bool(self.badge.accessibleName())),
            self._widen_fields,
        )
        for step in steps:
            step(True)
        if self.width() < of.scaled(_ROOMY):
            self._show_words(False)
        for step in steps:
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break
            step(False)
        self.back.setVisible(planned)

    def _widen_fields(self, on: bool) -> None:
        of = theme()
        self.machine.setMinimumWidth(of.scaled(184 if on else 88))
        self.use.setMinimumWidth(of.scaled(132 if on else 88))

    def _show_words(self, on: bool) -> None:
        self._use_label.setVisible(on)
        self._length_label.setVisible(on)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show_length()
        super().changeEvent(event)

    def _show_machines(self) -> None:
        state = self._session.state
        size, ratio = theme().px("icon.inline"), self.devicePixelRatioF()
        self.machine.blockSignals(True)
        self.machine.clear()
        self.machine.setIconSize(QSize(size, size))
        for index, rig in enumerate(state.rigs or (None,)):
            glyph, token = _GLYPHS[_kind(rig)]
            name = rig.name if rig is not None and index else self.tr("This computer")
            self.machine.addItem(icon(glyph, token, size, ratio), name, index)
        self.machine.setCurrentIndex(min(state.active_rig, self.machine.count() - 1))
        self.machine.blockSignals(False)
        self.back.setVisible(state.active_rig != 0)
        words = {"own": "", "planned": self.tr("What-if"), "reported": self.tr("From a report")}
        self.badge.set_text(words[_kind(state.rig)])
        self._adapt_width()

    def _show_use(self) -> None:
        self.use.choose_data(self._session.state.use)

    def _show_length(self) -> None:
        tokens = self._session.state.scenario.context
        stops = sorted({*CONTEXT_STOPS, tokens})
        self.length.blockSignals(True)
        self.length.clear()
        for stop in stops:
            self.length.addItem(format_tokens(stop), stop)
        self.length.setCurrentIndex(stops.index(tokens))
        self.length.blockSignals(False)

    def _show_query(self) -> None:
        query = self._session.state.filters.query
        if self.search.text() != query:
            self.search.setText(query)

    def _choose_machine(self, index: int) -> None:
        if self._session.state.rigs:
            self._session.apply(active_rig=index)

    def _choose_use(self, index: int) -> None:
        """A use brings its own working context."""
        key = self.use.itemData(index)
        if key == self._session.state.use:
            return
        scenario = replace(self._session.state.scenario, context=USE_BY_KEY[key].context)
        self._session.apply(use=key, scenario=scenario)

    def _choose_length(self, index: int) -> None:
        self._session.apply_scenario(context=self.length.itemData(index))

    def _type_query(self, text: str) -> None:
        if text and self._session.state.page != "models":
            self._session.apply(page="models")
        self._session.apply_filters(query=text)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind, title in (
            ("html", self.tr("Report as a web page…")),
            ("pdf", self.tr("Report as PDF…")),
            ("forum", self.tr("Copy a summary for a forum post")),
            ("", ""),
            ("csv", self.tr("Table of models as CSV…")),
            ("markdown", self.tr("Table of models as Markdown…")),
            ("json", self.tr("Rig and models as JSON…")),
        ):
            if not kind:
                menu.addSeparator()
                continue
            menu.addAction(title).triggered.connect(
                lambda _checked=False, kind=kind: self.export_requested.emit(kind)
            )
        menu.aboutToShow.connect(self._allow_export)
        return menu

    def _allow_export(self) -> None:
        for action in self.export.menu().actions():
            action.setEnabled(self._context.is_ready)
