"""Finds texts that have no room: clipped, elided, lying over each other or beyond the edge."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap, QRegion, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

_COMBO = QStyle.ComplexControl.CC_ComboBox
_PX = 1.5  # rounding of widths and the overhang of a glyph


def no_room(widget: QWidget) -> list[str]:
    """One line for each text in `widget` (itself visible) that cannot be read in full."""
    found: list[str] = []
    for child in (widget, *widget.findChildren(QWidget)):
        if not child.isVisible() or (child.visibleRegion().isEmpty() and not _in_scroll(child)):
            continue
        for problem in (*_cut(child), *_beyond(child)):
            found.append(f"{type(child).__name__}: {problem}")
    return list(dict.fromkeys(found))


def _in_scroll(child: QWidget) -> bool:
    parent = child.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _shown(text: str) -> str:
    return repr(text.replace("\n", " ")[:80])


def _cut(child: QWidget) -> Iterator[str]:
    """What a text would need against what its widget has."""
    if isinstance(child, QLabel):
        yield from _cut_label(child)
    elif isinstance(child, QPushButton | QCheckBox | QAbstractButton):
        wanted = child.sizeHint().width()
        if child.text() and child.width() < wanted - _PX and not getattr(child, "narrow", False):
            yield f"{_shown(child.text())} has {child.width()} of {wanted} px"
    elif isinstance(child, QComboBox):
        wanted = QFontMetricsF(child.font()).horizontalAdvance(child.currentText())
        option = QStyleOptionComboBox()
        child.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = child.style().subControlRect(_COMBO, option, part, child).width()
        if not child.isEditable() and wanted > room + _PX:
            yield f"choice {_shown(child.currentText())} has {room} of {wanted:.0f} px"
    elif isinstance(child, QLineEdit):
        margins = child.textMargins()
        room = child.contentsRect().width() - margins.left() - margins.right() - 4
        wanted = QFontMetricsF(child.font()).horizontalAdvance(child.placeholderText())
        if not child.text() and wanted > room + _PX:
            yield f"hint {_shown(child.placeholderText())} has {room} of {wanted:.0f} px"
    elif isinstance(child, QTabBar):
        if child.sizeHint().width() > child.width() + _PX:
            yield f"tabs have {child.width()} of {child.sizeHint().width()} px"
    elif isinstance(child, QHeaderView) and child.orientation() == Qt.Orientation.Horizontal:
        yield from _cut_heads(child)


def _cut_label(label: QLabel) -> Iterator[str]:
    plain = getattr(label, "plain_text", label.text)() or label.text()
    if not plain:
        return
    if label.wordWrap():
        high = label.heightForWidth(label.width())
        if high > label.height() + 2 * _PX:
            yield f"{_shown(plain)} has {label.height()} of {high} px of height"
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(label.text())
        document.setTextWidth(label.contentsRect().width())
        if document.size().width() > label.contentsRect().width() + _PX:
            yield f"a word of {_shown(plain)} is wider than its line"
    elif label.width() < label.sizeHint().width() - _PX:
        yield f"{_shown(plain)} has {label.width()} of {label.sizeHint().width()} px"


def _cut_heads(head: QHeaderView) -> Iterator[str]:
    model = head.model()
    for column in range(head.count()):
        text = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        wanted = QFontMetricsF(head.font()).horizontalAdvance(text)
        room = head.sectionSize(column)
        if not head.isSectionHidden(column) and wanted > room + _PX:
            yield f"head {_shown(text)} has {room} of {wanted:.0f} px"


def _beyond(child: QWidget) -> Iterator[str]:
    """What would have to be scrolled sideways, or lies outside of what holds it."""
    if isinstance(child, QScrollArea):
        content = child.widget()
        if content is not None and content.width() > child.viewport().width() + _PX:
            yield f"its content is {content.width() - child.viewport().width()} px too wide"
    elif isinstance(child, QAbstractScrollArea) and not isinstance(
        child, QGraphicsView | QPlainTextEdit | QTextEdit
    ):
        most = child.horizontalScrollBar().maximum()
        if most > 0 and not isinstance(child, QAbstractItemView):
            yield f"scrolls {most} px sideways"
    parent = child.parentWidget()
    if parent is None or child.isWindow() or isinstance(parent, QAbstractItemView):
        return
    if not isinstance(child, QLabel | QAbstractButton | QComboBox | QLineEdit):
        return
    while parent is not None:
        left = child.mapTo(parent, QPoint(0, 0)).x()
        if left < -_PX or left + child.width() > parent.width() + _PX:
            what = getattr(child, "text", lambda: "")()
            yield f"{_shown(str(what))} reaches over the edge of {type(parent).__name__}"
            return
        if parent.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
            return
        parent = parent.parentWidget()


class Written:
    """Notes where painters write; the hooks are taken away by `monkeypatch`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[tuple[str, QRectF, QRectF | None]] = []
        plain = QPainter.drawText
        notes = self.texts

        def draw_text(painter: QPainter, *args: object) -> object:
            metrics = QFontMetricsF(painter.font())
            at, text = args[0], str(args[-1])
            if isinstance(at, QPointF | QPoint):
                width = metrics.horizontalAdvance(text)
                top = at.y() - metrics.ascent()
                box, room = QRectF(at.x(), top, width, metrics.height()), None
            elif len(args) == 3:
                room = QRectF(at)  # type: ignore[call-overload]
                flags = args[1] if isinstance(args[1], int) else args[1].value  # type: ignore[attr-defined]
                box = metrics.boundingRect(room, flags, text)
            else:
                return plain(painter, *args)
            move = painter.combinedTransform()
            notes.append((text, move.mapRect(box), None if room is None else move.mapRect(room)))
            return plain(painter, *args)

        monkeypatch.setattr(QPainter, "drawText", draw_text)

    def problems(self, widget: QWidget) -> list[str]:
        """Of the texts that `widget` and those in it write with a painter of their own."""
        found: list[str] = []
        for child in (widget, *widget.findChildren(QWidget)):
            if not child.isVisible() or child.width() < 2 or child.height() < 2:
                continue
            self.texts.clear()
            target = child.viewport() if isinstance(child, QGraphicsView) else child
            picture = QPixmap(target.size())
            target.render(picture, QPoint(), QRegion(), QWidget.RenderFlag(0))
            name = type(child).__name__
            found += [f"{name}: {problem}" for problem in self._of(QRectF(target.rect()))]
        return list(dict.fromkeys(found))

    def _of(self, bounds: QRectF) -> Iterator[str]:
        texts = [(text, box, room) for text, box, room in self.texts if text.strip()]
        for text, box, room in texts:
            if "…" in text:
                yield f"{_shown(text)} is elided"
            if room is not None and box.width() > room.width() + _PX:
                yield f"{_shown(text)} has {room.width():.0f} of {box.width():.0f} px"
            if box.left() < bounds.left() - _PX or box.right() > bounds.right() + _PX:
                yield (
                    f"{_shown(text)} is written beyond the edge ({box.left():.0f} to "
                    f"{box.right():.0f} of {bounds.width():.0f})"
                )
        ordered = sorted(texts, key=lambda each: (each[1].top(), each[1].left()))
        for (text, box, _), (other, beside, _) in pairwise(ordered):
            common = box.intersected(beside)
            if common.width() > 3 and common.height() > 4 and text != other:
                yield f"{_shown(text)} and {_shown(other)} lie over each other"
