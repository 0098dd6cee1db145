"""Speed against the number of users at once: lines that end where memory does, and the level that
each user asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.export.words import share_text
from advisor.gui.charts.drawing import (
    dashed,
    draw_line_on_halo,
    draw_text,
    draw_text_on_halo,
    hatch,
    text_width,
)
from advisor.gui.charts.label_places import covered
from advisor.gui.charts.log_lines import LogAxis, LogLine, LogLines
from advisor.gui.charts.scales import LogScale, decade_ticks, doublings, one_two_five
from advisor.gui.charts.stepping import doubling_step
from advisor.gui.theme import theme
from advisor.text import number
from advisor.units import format_rate

_HEIGHT, _LEAST_END = 232, 64
_MOST_TICKS = 6


@dataclass(frozen=True, slots=True)
class CrowdLine:
    """Tokens per second at each number of users, and the part of the time that links take, where
    they take any. `fits_to`: for more users it is arithmetic alone."""

    name: str
    slot: int
    users: Sequence[int]
    tokens_per_s: Sequence[float]
    link_shares: Sequence[float] | None = None
    fits_to: int | None = None

    def link_share(self, users: float) -> float | None:
        if self.link_shares is None:
            return None
        return float(np.interp(np.log(users), np.log(self.users), self.link_shares))


@dataclass(frozen=True, slots=True)
class CrowdLimit:
    """The largest crowd that some memory holds; `last` where no more fit anywhere."""

    users: int
    text: str
    last: bool


class CrowdChart(LogLines):
    """`marked(users)` when a person moves the marker, as in every chart of lines."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        self._crowd_lines: dict[str, CrowdLine] = {}
        self._limits: tuple[CrowdLimit, ...] = ()
        self._least: tuple[float, str] | None = None
        self._end = _LEAST_END
        x = LogAxis(self.tr("Users"), _user_ticks, _whole, _whole)
        y = LogAxis(self.tr("tok/s"), _rate_ticks, lambda v: number(v, ",g"), format_rate)
        super().__init__(title, _HEIGHT, x, y, _step, parent)

    def show_crowds(
        self, lines: Sequence[CrowdLine], users: int, limits: Sequence[CrowdLimit],
        least: tuple[float, str] | None = None, note: str = "",
    ) -> None:  # fmt: skip
        """`users`: where the marker stands; `limits` from the smallest, two at most; `least`: a
        level in tok/s and its words."""
        self._crowd_lines = {line.name: line for line in lines}
        self._limits, self._least = tuple(limits), least
        ends = [line.users[-1] for line in lines] + [limit.users + 1 for limit in limits]
        wanted = max(_LEAST_END, users, *ends)
        self._end = 1 << (wanted - 1).bit_length()
        drawn = [
            LogLine(
                line.name, line.slot, np.array(line.users, np.float64),
                np.array(line.tokens_per_s, np.float64), line.fits_to, self._noted(line),
            )
            for line in lines
        ]  # fmt: skip
        self.set_lines(drawn, float(users), note)

    def _noted(self, line: CrowdLine) -> Callable[[float], str]:
        """Speed and link at the marker, under the line's name."""
        return lambda users: self._reading(line, users)

    def _reading(self, line: CrowdLine, users: float) -> str:
        if users > line.users[-1]:
            return self.tr("does not fit")
        rate = np.exp(np.interp(np.log(users), np.log(line.users), np.log(line.tokens_per_s)))
        said = self.tr("{} tok/s").format(format_rate(float(rate)))
        share = line.link_share(users)
        return said if share is None else self.tr("{}, link {}").format(said, share_text(share))

    def _figure(self, line: LogLine, x: float) -> str:
        return self._reading(self._crowd_lines[line.name], x)

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Speeds and shares of links in columns of their own, at doublings and at the limits."""
        heads = [self.tr("Users")]
        for line in self._crowd_lines.values():
            heads.append(self.tr("{}, tok/s").format(line.name))
            if line.link_shares is not None:
                heads.append(self.tr("{}, link's share").format(line.name))
        marker = round(self.marker) if self.marker is not None else 1
        shown = {*map(round, _user_ticks(1, self._end)), marker, *(x.users for x in self._limits)}
        return heads, [self._row(users) for users in sorted(shown)] if self._crowd_lines else []

    def _row(self, users: int) -> list[str]:
        cells = [number(users, ",")]
        for line, drawn in zip(self._crowd_lines.values(), self.lines, strict=True):
            inside = users <= line.users[-1]
            cells.append(format_rate(drawn.at(users)) if inside else "–")
            share = line.link_share(users)
            if share is not None:
                cells.append(share_text(share))
        return cells

    # Geometry

    def _x_range(self) -> tuple[float, float]:
        return 1.0, float(self._end)

    def _y_range(self) -> tuple[float, float]:
        low, high = super()._y_range()
        if self._least is None:
            return low, high
        return min(low, self._least[0] / 1.3), max(high, self._least[0] * 1.3)

    # Drawing

    def draw_behind(self, painter: QPainter, plot: QRectF, x: LogScale, y: LogScale) -> None:
        of = theme()
        last = next((limit for limit in self._limits if limit.last), None)
        if last is not None:
            start = QPointF(float(x.to_px(float(last.users))), plot.top())
            veil = hatch(
                of.color("chart.limit"), of.length("chart.veil.opacity"),
                of.px("strip.hatch_step"), 2, self.devicePixelRatioF(),
            )  # fmt: skip
            painter.fillRect(QRectF(start, plot.bottomRight()), veil)
        if self._least is not None:
            level = round(float(y.to_px(self._least[0]))) + 0.5
            painter.setPen(dashed(of.color("chart.comfort"), 1, [5.0, 4.0]))
            painter.drawLine(QLineF(plot.left(), level, plot.right(), level))

    def room_above(self) -> float:
        return float(len(self._limits) * theme().line_px("small"))

    def draw_between(self, painter: QPainter, plot: QRectF, x: LogScale, y: LogScale) -> None:
        bound = float(self.width())
        for row, limit in enumerate(reversed(self._limits)):
            self._draw_limit(painter, plot, x, row, limit, bound)
            bound = float(x.to_px(float(limit.users)))
        self._draw_least(painter, plot, x, y)

    def _draw_limit(
        self, painter: QPainter, plot: QRectF, x: LogScale, row: int, limit: CrowdLimit,
        bound: float,
    ) -> None:  # fmt: skip
        """A line up to its words, which have a row of their own above the plot and end before
        `bound`, where the line of the next limit stands."""
        of, at = theme(), float(x.to_px(float(limit.users)))
        font, ink = of.font("small_strong"), of.color("chart.limit_text")
        middle = plot.top() - self.room_above() + (row + 0.5) * of.line_px("small")
        pen = QPen(of.color("chart.limit"), of.length("chart.limit_width"))
        if not limit.last:
            pen = dashed(pen.color(), pen.widthF(), [5, 4])
        foot = QPointF(at, plot.bottom())
        draw_line_on_halo(painter, QPointF(at, middle), foot, pen, of.color("surface.card"))
        away = of.scaled(6)
        width = away + text_width(font, limit.text)
        rightwards = at + width < bound or at - width < 0
        spot = QPointF(at + (away if rightwards else -away), middle)
        draw_text(painter, spot, limit.text, font, ink, "left" if rightwards else "right")

    def _draw_least(self, painter: QPainter, plot: QRectF, x: LogScale, y: LogScale) -> None:
        """The words of the level, at the end and on the side where least else is drawn."""
        if self._least is None:
            return
        of, (value, words) = theme(), self._least
        font, level = of.font("small"), float(y.to_px(value))
        width, height = text_width(font, words), float(of.line_px("small"))
        drawn = [
            (float(x.to_px(users)), float(y.to_px(line.at(users))))
            for line in self.lines
            for users in np.geomspace(line.x[0], line.x[-1], 60)
        ]
        upright = [limit.users for limit in self._limits] + [self.marker or 1.0]
        drawn += [(float(x.to_px(float(users))), level + down)
                  for users in upright for down in (-height / 2, height / 2)]  # fmt: skip
        ends = [plot.right(), *(float(x.to_px(float(limit.users))) for limit in self._limits)]
        starts = [plot.left() + of.scaled(4), *(end - width - of.scaled(6) for end in ends)]
        boxes = [
            (start, top, start + width, top + height)
            for top in (level - height, level + 2)
            for start in starts
            if start > plot.left()
        ]
        box = min(boxes, key=lambda box: covered(box, drawn))
        at = QPointF(box[0], (box[1] + box[3]) / 2)
        draw_text_on_halo(painter, at, words, font, of.color("text.secondary"),
                          of.color("surface.card"))  # fmt: skip


def _whole(users: float) -> str:
    return number(round(users), ",")


def _user_ticks(low: float, high: float) -> list[float]:
    return [float(tick) for tick in doublings(low, high, most=13)]


def _rate_ticks(low: float, high: float) -> list[float]:
    fine = one_two_five(low, high)
    return fine if len(fine) <= _MOST_TICKS else decade_ticks(low, high)


def _step(
    key: int, modifiers: Qt.KeyboardModifier, value: float, first: float, last: float
) -> float | None:
    """Arrows halve and double, with Shift they go one user."""
    moved = doubling_step(key, modifiers, round(value), round(first), round(last), 1)
    return None if moved is None else float(moved)
