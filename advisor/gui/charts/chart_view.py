"""The frame of every chart: hosts the drawing, speaks its sentence, and gives its numbers away."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QWidget

from advisor.gui.charts.values_dialog import ValuesDialog
from advisor.gui.theme import hub, theme

# Of the chart alone: its menu and its dialogs are its children and keep their surface.
_CLEAR = """QGraphicsView, QGraphicsView > QWidget#qt_scrollarea_viewport {
  background: transparent; border: none; }"""


class _Drawing(pg.GraphicsObject):  # type: ignore[misc]
    """The one item of the scene; scene coordinates are pixels of the view."""

    def __init__(self, chart: ChartView) -> None:
        super().__init__()
        self._chart = chart
        self._rect = QRectF()

    def set_size(self, size: QSizeF) -> None:
        rect = QRectF(0, 0, size.width(), size.height())
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(self, painter: QPainter, *_args: Any) -> None:
        # An exception that leaves a paint under another override's kills the process.
        try:
            self._chart.paint_chart(painter, self._rect)
        except Exception:
            sys.excepthook(*sys.exc_info())


class ChartView(pg.GraphicsView):  # type: ignore[misc]
    """Subclasses draw in `paint_chart` and say what they show in `sentence` and `table`."""

    def __init__(self, title: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.title = title
        self.exporting = False  # into a file or a picture: nothing may come from a cache
        self._design_height = height
        self.enableMouse(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(_CLEAR)
        self.setAccessibleName(title)
        self.viewport().setMouseTracking(True)
        # Its ground covers it: nothing behind need be painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._drawing = _Drawing(self)
        self.scene().addItem(self._drawing)
        as_table = QShortcut(QKeySequence("Ctrl+T"), self)
        as_table.setContext(Qt.ShortcutContext.WidgetShortcut)
        as_table.activated.connect(self.show_table)
        hub().changed.connect(self._lay_ground)
        hub().changed.connect(self._restyle)
        self._lay_ground()
        self._restyle()

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        return str(super().tr(text, comment, n))

    # For subclasses

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        raise NotImplementedError

    def sentence(self) -> str:
        """What the chart says, in one or two sentences."""
        raise NotImplementedError

    def table(self) -> tuple[list[str], Sequence[Sequence[str]]]:
        """Heads with units, and the numbers, as text."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Draws again and tells screen readers; call after every change of data."""
        self.setAccessibleDescription(self.sentence())
        self._drawing.update()

    # Taking it along

    def show_table(self) -> None:
        ValuesDialog(self.title, self.sentence(), *self.table(), parent=self.window()).open()

    def image(self, ratio: float = 2.0) -> QImage:
        """The chart on the card's colour at `ratio` pixels a point."""
        size = self.size()
        image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(theme().color("surface.card"))
        self._draw_into(QPainter(image), size)
        return image

    def save_svg(self, path: Path) -> None:
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        generator.setSize(self.size())
        generator.setViewBox(QRectF(0, 0, self.width(), self.height()))
        generator.setTitle(self.title)
        generator.setDescription(self.sentence())
        self._draw_into(QPainter(generator), self.size())

    def csv_text(self) -> str:
        heads, rows = self.table()
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows([heads, *rows])
        return out.getvalue()

    def _draw_into(self, painter: QPainter, size: QSize) -> None:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        self.exporting = True
        try:
            self.paint_chart(painter, QRectF(0, 0, size.width(), size.height()))
        finally:
            self.exporting = False
            painter.end()

    def context_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Show as table"), QKeySequence("Ctrl+T"), self.show_table)
        menu.addSeparator()
        menu.addAction(self.tr("Copy picture"), self._copy_picture)
        menu.addAction(self.tr("Copy numbers"), self._copy_numbers)
        menu.addSeparator()
        menu.addAction(self.tr("Save as PNG…"), lambda: self._save("png"))
        menu.addAction(self.tr("Save as SVG…"), lambda: self._save("svg"))
        menu.addAction(self.tr("Save numbers as CSV…"), lambda: self._save("csv"))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(self.image())

    def _copy_numbers(self) -> None:
        QGuiApplication.clipboard().setText(self.csv_text())

    def _save(self, kind: str) -> None:
        name = f"{self.title}.{kind}".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), name, f"*.{kind}")
        if not chosen:
            return
        if kind == "svg":
            self.save_svg(Path(chosen))
        elif kind == "png":
            self.image().save(chosen)
        else:
            Path(chosen).write_text(self.csv_text(), "utf-8")

    # Qt's side

    def close(self) -> bool:
        """As any widget: pyqtgraph would also empty the scene of a chart that still lives."""
        return bool(QWidget.close(self))

    def _lay_ground(self) -> None:
        self.setBackgroundBrush(theme().color("surface.card"))

    def _restyle(self) -> None:
        self.setFixedHeight(theme().scaled(self._design_height))
        self._drawing.update()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_drawing"):  # the base class resizes while it is being built
            self._drawing.set_size(QSizeF(self.viewport().size()))
