"""The time of one token as a bar: weights, KV cache, compute, launch, transfer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from advisor.domain.result import TimePart
from advisor.gui.charts.drawing import draw_text, text_width
from advisor.gui.charts.scales import spread
from advisor.gui.theme import hub, theme
from advisor.text import number

_SERIES = {
    "weights": "weights",
    "weights_ram": "ram",
    "experts": "ram",
    "ram": "ram",
    "kv": "kv",
    "compute": "compute",
    "launch": "overhead",
    "transfer": "other",
    "draft": "draft",
    "choosing": "other",
}
_GAP_PX = 2.0


def series_of(key: str) -> str:
    """The colour series of a part of the token's time."""
    return _SERIES.get(key, "other")


def format_ms(seconds: float) -> str:
    """`14.2 ms`, `0.26 ms`, `180 ms`: three digits at most."""
    ms = seconds * 1000
    return (
        f"{number(ms, '.0f')} ms"
        if ms >= 99.95
        else f"{number(ms, '.1f')} ms"
        if ms >= 0.95
        else f"{number(ms, '.2f')} ms"
    )


def shares(seconds: Sequence[float], width: float, gap: float, least: float) -> list[float]:
    """Widths in px that add up to `width` with `gap` between; none narrower than `least`."""
    if not seconds or sum(seconds) <= 0:
        return [0.0] * len(seconds)
    room = width - gap * (len(seconds) - 1)
    raw = [room * value / sum(seconds) for value in seconds]
    small = [value < least for value in raw]
    missing = sum(least - value for value, is_small in zip(raw, small, strict=True) if is_small)
    large = sum(value for value, is_small in zip(raw, small, strict=True) if not is_small)
    return [
        least if is_small else value - missing * value / large
        for value, is_small in zip(raw, small, strict=True)
    ]


def noticeable(parts: Sequence[TimePart]) -> tuple[TimePart, ...]:
    """The parts that take at least a two-hundredth of the time."""
    least = sum(part.seconds for part in parts) / 200
    return tuple(part for part in parts if part.seconds > 0 and part.seconds >= least)


class TokenTimeBar(QWidget):
    """Hover shows the formula of a part with its numbers; the whole is in the description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[TimePart, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time for one token"))
        self.setMouseTracking(True)
        hub().changed.connect(self.updateGeometry)

    def set_parts(self, parts: Sequence[TimePart]) -> None:
        """Parts in the order of drawing; those that take next to no time are left out."""
        self._parts = noticeable(parts)
        self.setAccessibleDescription(self.sentence())
        self.update()

    def sentence(self) -> str:
        return "; ".join(
            f"{part.label}: {format_ms(part.seconds)} ({part.formula})" for part in self._parts
        )

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(300), theme().scaled(22 + 8) + 2 * theme().line_px("small"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _segments(self) -> list[tuple[TimePart, QRectF]]:
        widths = shares([p.seconds for p in self._parts], self.width(), _GAP_PX, 3.0)
        left, result = 0.0, []
        for part, width in zip(self._parts, widths, strict=True):
            result.append((part, QRectF(left, 0, width, theme().scaled(22))))
            left += width + _GAP_PX
        return result

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        of = theme()
        painter.setPen(Qt.PenStyle.NoPen)
        segments = self._segments()
        for part, rect in segments:
            painter.setBrush(of.color(f"series.{series_of(part.key)}"))
            painter.drawRoundedRect(rect, 2, 2)
        for part, left in self._label_places(segments):
            top = of.scaled(22 + 8) + of.line_px("small") / 2
            color = of.color(f"series_text.{series_of(part.key)}")
            draw_text(painter, QPointF(left, top), part.label, _label_font(), color)
            below = QPointF(left, top + of.line_px("small"))
            draw_text(painter, below, format_ms(part.seconds), of.font("small"),
                      of.color("text.secondary"))  # fmt: skip

    def _label_places(
        self, segments: Sequence[tuple[TimePart, QRectF]]
    ) -> list[tuple[TimePart, float]]:
        """Labels start under their segments and shift left where they would collide or run out;
        the smallest parts give way when there is no room for all (hover still names them)."""
        shown = sorted(segments, key=lambda s: -s[0].seconds)
        gap = float(theme().scaled(14))
        while shown and sum(_label_width(p) + gap for p, _ in shown) - gap > self.width():
            shown.pop()
        shown.sort(key=lambda s: s[1].left())
        # Left edges by widths: spread the starts after taking the widths before them off.
        offsets, total = [], 0.0
        for part, _ in shown:
            offsets.append(total)
            total += _label_width(part) + gap
        wanted = [rect.left() - offset for (_, rect), offset in zip(shown, offsets, strict=True)]
        room = max(0.0, self.width() - (total - gap))
        placed = spread(_rising(wanted), 0.0, 0.0, room) if wanted else []
        return [
            (part, start + offset)
            for (part, _), start, offset in zip(shown, placed, offsets, strict=True)
        ]

    def part_at(self, x: float) -> TimePart | None:
        for part, rect in self._segments():
            if rect.left() - 1 <= x <= rect.right() + 1:
                return part
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            part = self.part_at(event.pos().x())
            if part is None:
                QToolTip.hideText()
            else:
                text = f"<b>{part.label}</b>: {format_ms(part.seconds)}<br>{part.formula}"
                QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)


def _rising(values: Sequence[float]) -> list[float]:
    """Isotonic from the right: a label gives way to its right neighbour, never the other way."""
    result = list(values)
    for i in range(len(result) - 2, -1, -1):
        result[i] = min(result[i], result[i + 1])
    return result


def _label_font() -> QFont:
    return theme().font("body_strong")


def _label_width(part: TimePart) -> float:
    return max(
        text_width(_label_font(), part.label),
        text_width(theme().font("small"), format_ms(part.seconds)),
    )
