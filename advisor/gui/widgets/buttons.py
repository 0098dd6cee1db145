"""Buttons and choices in the application's dress, with icons that follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QStyledItemDelegate, QWidget

from advisor.gui.icons import icon, paint_icon
from advisor.gui.theme import hub, theme

_GLYPHS_MORE = 2  # px
_ICON_GAP = 3  # besides the 4 px that the style leaves
_ICON_TOKENS = {"primary": "text.on_accent", "quiet": "text.secondary", "icon": "text.secondary",
                "link": "text.link"}  # fmt: skip


class Button(QPushButton):
    """Roles: normal, primary (one a page), quiet, link, icon (no text), chip.

    An icon-only button must be given `name`, which is its tool tip and its accessible name.
    """

    def __init__(
        self,
        text: str = "",
        icon_name: str | None = None,
        role: str = "normal",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if name:
            self.setAccessibleName(name)
            if not text:
                self.setToolTip(name)
        if icon_name:
            self._retheme()
            hub().changed.connect(self._retheme)

    def set_icon(self, name: str) -> None:
        self._icon_name = name
        self._retheme()

    def _retheme(self) -> None:
        if self._icon_name is None:
            return
        size = theme().px("icon.inline")
        token = _ICON_TOKENS.get(str(self.property("role")), "text.primary")
        gap = theme().scaled(_ICON_GAP) if self.text() else 0
        self.setIcon(icon(self._icon_name, token, size, self.devicePixelRatioF(), gap))
        self.setIconSize(QSize(size + gap, size))


class Combo(QComboBox):
    """A choice whose chevron is ours; the wheel changes it only while it has focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(14)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def choose_data(self, value: object) -> None:
        """Selects the item with this data without telling anyone."""
        index = self.findData(value)
        if index != self.currentIndex():
            self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(False)

    def let_shrink(self, width_px: int) -> None:
        """It may be narrower than its longest choice; its list shows every choice whole."""
        self.setMinimumWidth(theme().scaled(width_px))

    def sizeHint(self) -> QSize:
        """Qt counts whole pixels a glyph; in a font that helps another out they are more."""
        return super().sizeHint() + QSize(theme().scaled(_GLYPHS_MORE), 0)

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + theme().scaled(24))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = theme().px("icon.dense")
        color = theme().color("text.secondary" if self.isEnabled() else "text.disabled")
        right = self.isRightToLeft()
        gap = theme().scaled(10)
        x = gap if right else self.width() - size - gap
        painter = QPainter(self)
        paint_icon(painter, "chevron", QRectF(x, (self.height() - size) / 2, size, size), color)
