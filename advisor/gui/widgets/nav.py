"""The navigation at the left: the pages, the one shown marked, narrow when the window is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from advisor.gui.icons import paint_icon
from advisor.gui.pages import PageSpec
from advisor.gui.theme import Theme, hub, theme
from advisor.gui.widgets.surfaces import Glyph
from advisor.gui.widgets.text import Label


class NavItem(QAbstractButton):
    """One page: icon, title, and a warning sign when something there wants attention."""

    def __init__(self, spec: PageSpec, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QCoreApplication.translate("pages", spec.title)
        self.setText(title)
        self.setAccessibleName(title)
        self.setToolTip(f"{title} ({shortcut})")
        self.setObjectName(f"nav-{spec.key}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._icon = spec.icon
        self._warning = ""
        self.narrow = False

    def set_warning(self, sentence: str) -> None:
        """Shows the warning sign while `sentence` is not empty."""
        self._warning = sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(36), theme().px("height.nav_item"))

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        self._paint_back(painter, of, chosen)
        size = of.px("icon.nav")
        color = of.color("accent.text" if chosen else "text.secondary")
        left = (self.width() - size) / 2 if self.narrow else float(of.scaled(12))
        top = (self.height() - size) / 2
        paint_icon(painter, self._icon, QRectF(left, top, size, size), color)
        small = of.px("icon.inline")
        if self._warning:
            x = self.width() - small - (of.scaled(2) if self.narrow else of.scaled(10))
            y = 0.0 if self.narrow else (self.height() - small) / 2
            spot = QRectF(x, y, small, small)
            paint_icon(painter, "warning", spot, of.color("severity.warning"))
        if not self.narrow:
            painter.setFont(of.font("body_strong" if chosen else "body_medium"))
            painter.setPen(of.color("accent.text" if chosen else "text.primary"))
            start = left + size + of.scaled(10)
            box = QRectF(start, 0, self.width() - start, self.height())
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, int(align), self.text())

    def _paint_back(self, painter: QPainter, of: Theme, chosen: bool) -> None:
        token = "surface.selected" if chosen else "surface.hover" if self.underMouse() else ""
        if not token:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(of.color(token))
        radius = of.length("radius.control")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if chosen:
            painter.setBrush(of.color("accent.fill"))
            inset = of.scaled(8)
            bar = QRectF(0, inset, of.length("border.selected_bar"), self.height() - 2 * inset)
            painter.drawRoundedRect(bar, 1.5, 1.5)


class NavBar(QFrame):
    """All pages; `chosen(key)` when the person picks one."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nav")
        self.setAccessibleName(self.tr("Pages"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._brand = QWidget()
        self._brand_row = QHBoxLayout(self._brand)
        self._brand_row.setSpacing(10)
        self._logo = Glyph("app-icon", size="width.logo")
        self._title = Label(self.tr("Hardware Advisor"), "strong")
        self._brand_row.addWidget(self._logo)
        self._brand_row.addWidget(self._title, 1)
        self._column.addWidget(self._brand)
        self.items: dict[str, NavItem] = {}
        for number, spec in enumerate(pages, 1):
            if spec.at_bottom and not any(p.at_bottom for p in pages[: number - 1]):
                self._column.addStretch(1)
            self._add(spec, f"Ctrl+{number}")
        self._narrow = False
        self._measure()
        hub().changed.connect(self._measure)

    def _add(self, spec: PageSpec, shortcut: str) -> None:
        item = NavItem(spec, shortcut)
        item.clicked.connect(lambda: self.chosen.emit(spec.key))
        self.items[spec.key] = item
        self._column.addWidget(item)

    def show_page(self, key: str) -> None:
        for name, item in self.items.items():
            item.setChecked(name == key)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, titles as tool tips."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._measure()

    def _measure(self) -> None:
        of = theme()
        self._title.setVisible(not self._narrow)
        self._brand.setFixedHeight(of.px("height.top_bar") - of.scaled(4))
        for item in self.items.values():
            item.narrow = self._narrow
            item.updateGeometry()
        self.setFixedWidth(of.px("width.nav_collapsed" if self._narrow else "width.nav"))
        side = of.scaled(8)
        self._column.setContentsMargins(side, of.scaled(2), side, of.scaled(8))
        self._brand_row.setContentsMargins(of.scaled(6 if self._narrow else 8), 0, 0, 0)
        self.update()
