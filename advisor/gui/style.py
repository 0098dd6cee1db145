"""The application's style: the sheet filled from the tokens, and the ring around what has focus."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from advisor.bundled import bundled_dir
from advisor.gui.theme import Theme, hub, theme, tokens

_PLACEHOLDER = re.compile(r"@(color|px|font|n)\(([\w.-]+)\)")


@cache
def _template() -> str:
    return (bundled_dir("resources") / "themes" / "style.qss").read_text("utf-8")


def style_sheet(of: Theme) -> str:
    """The template with every placeholder filled; raises KeyError for an unknown token."""

    def fill(match: re.Match[str]) -> str:
        kind, name = match.groups()
        if kind == "color":
            color = of.color(name)
            return f"rgba({color.red()},{color.green()},{color.blue()},{color.alpha()})"
        if kind == "px":
            return str(of.px(name))
        if kind == "n":
            return str(of.scaled(float(name)))
        weight = tokens()["type"]["scale"][name]["weight"]
        # QSS takes the font's family from the application font unless it is told another.
        families = ", ".join(f'"{each}"' for each in of.font(name).families())
        family = f"font-family: {families}; " if name == "mono" else ""
        return f"{family}font-size: {of.font_px(name)}px; font-weight: {weight};"

    return _PLACEHOLDER.sub(fill, _template())


def install(application: QApplication) -> None:
    """Dresses the application now and whenever the theme changes; once is enough."""
    if application.property("dressed"):
        return
    application.setProperty("dressed", True)
    application.setStyle("Fusion")

    def dress() -> None:
        application.setFont(theme().font("body"))
        application.setPalette(theme().palette())
        application.setStyleSheet(style_sheet(theme()))

    dress()
    hub().changed.connect(dress)


class FocusRing(QWidget):
    """A 2 px ring, 2 px outside the widget that the keyboard moved to.

    It lies over the window instead of in a QProxyStyle: a proxy written in Python would take part
    in drawing every control, and cost more than the whole frame does.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._target: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
            self._target = None
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is None or new.window() is not self.window() or by_mouse or not _wants_ring(new):
            self.hide()
            return
        self._target = new
        new.installEventFilter(self)
        new.destroyed.connect(self._target_gone)
        self._follow()

    def _target_gone(self) -> None:
        self._target = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._follow()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        if self._target is None:
            return
        reach = theme().px("border.focus_width") + theme().px("border.focus_offset")
        corner = self._target.mapTo(self.window(), QPoint(0, 0))
        ring = QRect(corner, self._target.size()).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(ring)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme().length("border.focus_width")
        painter.setPen(QPen(theme().color("focus"), width))
        inset = width / 2
        radius = theme().length("radius.control") + theme().length("border.focus_offset")
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius
        )


def _wants_ring(widget: QWidget) -> bool:
    """Tables and self-drawn widgets show focus themselves (property `ownFocus`)."""
    if isinstance(widget, (QAbstractItemView, QScrollArea)) or widget.property("ownFocus"):
        return False
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
