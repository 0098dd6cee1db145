"""The frame: navigation, top bar, pages, status bar; keyboard; what is kept between starts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from advisor.gui.context import Context
from advisor.gui.icons import app_icon
from advisor.gui.pages import PAGES, SERIOUS_CODES
from advisor.gui.status_bar import TEXT_SCALES, StatusBar
from advisor.gui.style import FocusRing
from advisor.gui.theme import hub, theme
from advisor.gui.top_bar import TopBar
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.nav import NavBar
from advisor.gui.widgets.surfaces import InfoBar
from advisor.gui.widgets.toast import Toast
from advisor.session.settings import Settings, save_settings, settings_of

if TYPE_CHECKING:
    from advisor.gui.pages.guide_dialog import GuideDialog
    from advisor.gui.palette import Palette

_NARROW_BELOW = 1360  # logical pixels at 100 % text: the navigation shows icons only
_DEFAULT_SIZE = QSize(1440, 900)
_MINIMUM_SIZE = QSize(900, 560)


class MainWindow(QWidget):
    """Shows the page of the session's state; pages are made when first shown."""

    painted = Signal()  # once, after the first paint

    def __init__(self, context: Context, settings: Settings, settings_path: Path) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(self.tr("LLM Hardware Advisor"))
        self.setWindowIcon(app_icon())
        self.setMinimumSize(_MINIMUM_SIZE)
        self.context, self._session = context, context.session
        self._settings, self._settings_path = settings, settings_path
        self._was_painted = False
        self._text_scale = theme().text_scale
        self._palette: Palette | None = None
        self.guide: GuideDialog | None = None
        self._palette_scale = 1.0
        self.nav = NavBar(PAGES)
        self.top_bar = TopBar(context)
        self.status_bar = StatusBar(context)
        self.stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self._notices = QVBoxLayout()
        self._lay_out()
        self.toast = Toast(self)
        self.focus_ring = FocusRing(self)
        self._connect()
        self._add_shortcuts()
        self._restore_geometry()
        self._show_page()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.top_bar)
        middle.addLayout(self._notices)
        middle.addWidget(self.stack, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.nav)
        upper.addLayout(middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self.status_bar)

    def _connect(self) -> None:
        bridge = self.context.bridge
        bridge.page_changed.connect(self._show_page)
        bridge.machine_changed.connect(self._mark_problems)
        bridge.theme_changed.connect(self._choose_theme)
        self.nav.chosen.connect(lambda key: self._session.apply(page=key))
        self.top_bar.search.left.connect(self._focus_page)
        self.top_bar.export_requested.connect(self._export)
        self.top_bar.everything.clicked.connect(self.open_palette)
        self.context.toast_requested.connect(self.toast.show_message)
        self.context.catalog_update_given.connect(self._show_update)
        self.status_bar.help_requested.connect(self.show_guide)

    def _add_shortcuts(self) -> None:
        for number, spec in enumerate(PAGES, 1):
            self._on_key(f"Ctrl+{number}", partial(self._session.apply, page=spec.key))
        self._on_key("Ctrl+,", lambda: self._session.apply(page="settings"))
        self._on_key("Ctrl+K", self.open_palette)
        self._on_key("Ctrl+F", self.focus_search)
        self._on_key("Ctrl+E", self.top_bar.export.click)
        self._on_key("F1", self._explain)
        self._on_key("F5", self.context.redetect)
        self._on_key("F6", lambda: self._next_pane(1))
        self._on_key("Shift+F6", lambda: self._next_pane(-1))
        self._on_key(QKeySequence.StandardKey.Undo, self._session.undo)
        self._on_key("Ctrl+Y", self._session.redo)
        self._on_key("Ctrl+Shift+Z", self._session.redo)
        self._on_key(QKeySequence.StandardKey.ZoomIn, lambda: self._zoom(1))
        self._on_key("Ctrl+=", lambda: self._zoom(1))
        self._on_key(QKeySequence.StandardKey.ZoomOut, lambda: self._zoom(-1))
        self._on_key("Ctrl+0", lambda: self._session.apply(text_scale=1.0))

    def _on_key(self, keys: str | QKeySequence.StandardKey, action: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(lambda: action())

    # Pages

    def page(self, key: str) -> QWidget:
        """The page, made if it is not yet."""
        found = self._pages.get(key)
        if found is None:
            spec = next(spec for spec in PAGES if spec.key == key)
            found = self._pages[key] = spec.create(self.context)
            found.setAccessibleName(QCoreApplication.translate("pages", spec.title))
            self.stack.addWidget(found)
        return found

    def _show_page(self) -> None:
        key = self._session.state.page
        if all(spec.key != key for spec in PAGES):
            key = PAGES[0].key
        self.nav.show_page(key)
        self.stack.setCurrentWidget(self.page(key))

    def _mark_problems(self) -> None:
        """A warning sign at This computer while something there wants mending."""
        machine = self._session.state.machine
        serious = [w for w in machine.warnings if w.code in SERIOUS_CODES] if machine else []
        self.nav.items["computer"].set_warning(serious[0].message if serious else "")

    def _choose_theme(self) -> None:
        state = self._session.state
        hub().choose(state.theme, state.text_scale)
        if theme().text_scale != self._text_scale:
            self._text_scale = theme().text_scale
            self._rebuild_pages()
            self._adapt_width()

    def _rebuild_pages(self) -> None:
        """Lengths were fixed when the pages were made: a new text size makes them anew."""
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._show_page()

    def _zoom(self, direction: int) -> None:
        nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - self._session.state.text_scale))
        index = TEXT_SCALES.index(nearest) + direction
        if 0 <= index < len(TEXT_SCALES):
            self._session.apply(text_scale=TEXT_SCALES[index])

    def _show_update(self, path: Path) -> None:
        """What a catalog update would change, on the page where it is applied."""
        from advisor.gui.pages.settings import SettingsPage

        self._session.apply(page="settings")
        page = self.page("settings")
        if isinstance(page, SettingsPage):
            page.catalog.open_file(path)

    # Focus

    def open_palette(self) -> None:
        """One field over pages, models, cards, words and actions."""
        from advisor.gui.palette import Palette

        if self._palette is None or self._palette_scale != theme().text_scale:
            if self._palette is not None:
                self._palette.deleteLater()
            self._palette, self._palette_scale = Palette(self), theme().text_scale
        self._palette.toggle()

    @property
    def tour_seen(self) -> bool:
        return self._settings.tour_seen

    def start_tour(self) -> None:
        """Three cards over the window; it starts by itself once, before this has been seen."""
        from advisor.gui.tour import Tour

        tour = Tour(self)
        tour.finished.connect(self._tour_done)
        tour.finished.connect(tour.deleteLater)
        tour.start()

    def _tour_done(self) -> None:
        self._settings = replace(self._settings, tour_seen=True)
        self.save()

    def focus_search(self) -> None:
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    def _focus_page(self) -> None:
        page = self.stack.currentWidget()
        first = _first_focus(page) if page is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _explain(self) -> None:
        """The term that the focus is on, or else the whole glossary."""
        from advisor.gui.widgets.term import show_term

        focused = QApplication.focusWidget()
        if focused is None or not show_term(focused):
            self.context.open_topic("glossary")

    def _next_pane(self, direction: int) -> None:
        """F6 goes round navigation, top bar, page (and its panes) and status bar."""
        page = self.stack.currentWidget()
        inner = list(getattr(page, "panes", lambda: [page])()) if page is not None else []
        panes = [self.nav, self.top_bar, *inner, self.status_bar]
        focused = QApplication.focusWidget()
        inside = [
            index for index, pane in enumerate(panes)
            if focused is not None and (pane is focused or pane.isAncestorOf(focused))
        ]  # fmt: skip
        start = inside[-1] if inside else (-1 if direction > 0 else 0)
        for step in range(1, len(panes) + 1):
            first = _first_focus(panes[(start + direction * step) % len(panes)])
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # Notices, export

    def show_notice(self, severity: str, what: str, why: str = "") -> None:
        """A bar over the page until it is dismissed; a second one replaces the first."""
        self._dismiss_notice()
        bar = InfoBar(severity, what, why)
        bar.add_close(self._dismiss_notice)
        of = theme()
        self._notices.setContentsMargins(of.px("space.page"), of.scaled(12), of.px("space.page"), 0)
        self._notices.addWidget(bar)

    def _dismiss_notice(self) -> None:
        clear_layout(self._notices)
        self._notices.setContentsMargins(0, 0, 0, 0)

    def show_guide(self) -> None:
        """There is one at most: an open one comes to the front."""
        from advisor.gui.pages.guide_dialog import GuideDialog

        if self.guide is None or not isValid(self.guide):
            self.guide = GuideDialog(self)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def _export(self, kind: str) -> None:
        from advisor.gui.export_files import export_table
        from advisor.gui.report_files import copy_for_forum, save_report

        if kind in ("html", "pdf"):
            save_report(self, self.context, kind)
        elif kind == "forum":
            copy_for_forum(self.context)
        else:
            export_table(self, self.context, kind)

    # What is kept

    def _restore_geometry(self) -> None:
        geometry = QByteArray.fromHex(self._settings.window_geometry.encode())
        if not geometry.isEmpty() and self.restoreGeometry(geometry):
            return
        screen = self.screen().availableSize()
        self.resize(_DEFAULT_SIZE.boundedTo(QSize(screen.width() - 40, screen.height() - 60)))

    def kept_settings(self) -> Settings:
        geometry = self.saveGeometry().toHex().toStdString()
        return replace(settings_of(self._session.state, self._settings), window_geometry=geometry)

    def save(self) -> None:
        """Writes the settings; a folder that cannot be written must not stop the closing."""
        try:
            save_settings(self.kept_settings(), self._settings_path)
        except OSError as error:
            self.say_not_saved(error)

    def say_not_saved(self, error: OSError) -> None:
        self.status_bar.show_message(self.tr("Settings not saved: {}").format(error.strerror))

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt_width()

    def _adapt_width(self) -> None:
        self.nav.set_narrow(self.width() < _NARROW_BELOW * theme().text_scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)  # when the children are painted too


def _first_focus(pane: QWidget) -> QWidget | None:
    """The first widget in `pane` that the keyboard can reach, or `pane` itself."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus and pane.isEnabled():
        return pane
    for widget in pane.findChildren(QWidget):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reachable and widget.isVisible() and widget.isEnabled():
            return widget
    return None
