"""The pinned models side by side: speed, memory, published scores, licence; a chart a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from advisor.advise.ability import SharedScores, reporter_word, shared_scores
from advisor.advise.uses import USE_BY_KEY
from advisor.export.words import assessment_word, format_range, placement_word
from advisor.gui.charts.lines_chart import SLOTS, Line, LinesChart
from advisor.gui.charts.range_chart import RangeChart, Swatch
from advisor.gui.context import Context
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.sizes import size_text
from advisor.gui.theme import theme
from advisor.gui.widgets import text
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import ElidedLabel, Label
from advisor.session.state import AppState
from advisor.text import listed, number
from advisor.units import GB, GIB, format_gb, format_params, format_seconds, format_tokens

if TYPE_CHECKING:
    from advisor.session.results import Detail

_NONE = "–"
_FIRST = 170


class PinnedView(ScrollPage):
    """`closed` when the person goes back to the table."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        of = theme()
        self.back = Button(self.tr("Back to all models"), "nav-models")
        self.back.clicked.connect(self.closed)
        self.title = Label(self.tr("Pinned models side by side"), "title")
        self.copy = Button(self.tr("Copy as Markdown"), "copy")
        self.copy.clicked.connect(self._copy)
        head = QHBoxLayout()
        head.setSpacing(of.scaled(12))
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.copy)
        self.speed = RangeChart(self.tr("Tokens per second"))
        self.memory = LinesChart(
            self.tr("Memory as the context grows"),
            self.tr("GiB"),
            lambda value: number(value, ".1f"),
        )
        speed = Card(self.speed.title, self.tr("estimated range; the dashed line is comfortable"))
        speed.column.addWidget(self.speed)
        speed.column.addStretch(1)
        memory = Card(self.memory.title, self.tr("with everything on the fastest memory"))
        memory.column.addWidget(self.memory)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(of.scaled(16))
        self._grid.setVerticalSpacing(0)
        table = Card()
        table.column.addLayout(self._grid)
        self.scores_note = Label("", "small", "secondary", wrap=True)
        table.column.addWidget(self.scores_note)
        self.facts: dict[str, tuple[str, ...]] = {}
        self._names: tuple[str, ...] = ()
        gap = of.px("space.between_cards")
        for card in (speed, memory):
            card.setMinimumWidth(of.scaled(420))
        self.column.addLayout(head)
        self.column.addWidget(ResponsiveRow([speed, memory], [1, 1], gap))
        self.column.addWidget(table)
        self.column.addStretch(1)

    def show_details(self, details: Sequence[Detail], state: AppState) -> None:
        self._names = tuple(detail.model.name for detail in details)
        comfort = USE_BY_KEY[state.use].comfortable_tokens_per_s
        ranges = tuple(d.estimate.speed.generation if d.estimate.speed else None for d in details)
        self.speed.show_models(self._names, ranges, comfort)
        self._show_memory(details, state)
        self._show_table(details, state)

    def _show_memory(self, details: Sequence[Detail], state: AppState) -> None:
        unit = GB if state.memory_in_gb else GIB
        lines, level = [], None
        for detail in details:
            curve = detail.memory_curve
            if curve is None:
                continue
            full = curve.full_at or 0
            values = curve.total_bytes / unit
            lines.append(Line(detail.model.name, curve.contexts, values, full))
            level = curve.limit_bytes / unit, self.tr("usable")
        self.memory.set_unit("GB" if state.memory_in_gb else "GiB")
        self.memory.show_lines(lines, state.scenario.context, level)

    def _show_table(self, details: Sequence[Detail], state: AppState) -> None:
        clear_layout(self._grid)
        self.facts = {}
        self._grid.setColumnMinimumWidth(0, theme().scaled(_FIRST))
        for column in range(5):
            self._grid.setColumnStretch(column, 1 if 0 < column <= len(details) else 0)
        for column, detail in enumerate(details, 1):
            self._grid.addWidget(self._head(column - 1, detail), 0, column)
        for name, say in self._questions(state):
            self._add(name, tuple(say(detail) for detail in details))
        shared = shared_scores([detail.model for detail in details])
        for scores in shared:
            self._add(scores.benchmark, _score_cells(scores), _source(scores))
        self.scores_note.setText(
            self.tr(
                "Scores stand here only where one source has at least two of these models: other "
                "harnesses give other figures. A score is of the unquantized model."
            )
            if shared
            else self.tr("No source has published scores of two of these models.")
        )
        self.scores_note.setVisible(len(details) > 1)

    def _questions(self, state: AppState) -> list[tuple[str, Callable[[Detail], str]]]:
        in_gb = state.memory_in_gb
        return [
            (self.tr("Verdict"), _verdict),
            (self.tr("Quantization"), lambda d: d.estimate.scenario.quant),
            (self.tr("Tokens per second"), _speed),
            (self.tr("First word after"), _first_word),
            (self.tr("Memory"), lambda d: size_text(d.estimate.memory.total_bytes, in_gb)),
            (self.tr("File"), lambda d: format_gb(d.estimate.file_bytes, 1)),
            (self.tr("Longest context here"), _longest),
            (self.tr("Context of the model"), lambda d: _tokens(d.model.context_max)),
            (self.tr("Parameters"), _params),
            (self.tr("Licence"), lambda d: d.model.licence or self.tr("unknown")),
            (self.tr("Released"), lambda d: d.model.released or self.tr("unknown")),
        ]

    def _head(self, position: int, detail: Detail) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, theme().scaled(4))
        row.setSpacing(theme().scaled(8))
        row.addWidget(Swatch(SLOTS[position]))
        name = ElidedLabel(detail.model.name, "strong")
        name.setToolTip(detail.model.name)
        row.addWidget(name, 1)
        remove = Button(icon_name="close", role="icon",
                        name=self.tr("Unpin {name}").format(name=detail.model.name))  # fmt: skip
        remove.clicked.connect(lambda: self._context.pin(detail.model.id))
        row.addWidget(remove)
        return head

    def _add(self, name: str, cells: tuple[str, ...], hint: str = "") -> None:
        self.facts[name] = cells
        row = self._grid.rowCount()
        self._grid.addWidget(text.Line(), row, 0, 1, 1 + len(cells))
        head = Label(name, tone="secondary", wrap=True)
        head.setToolTip(hint)
        self._grid.addWidget(head, row + 1, 0, Qt.AlignmentFlag.AlignVCenter)
        for column, cell in enumerate(cells, 1):
            label = Label(cell, wrap=True, selectable=True)
            label.setAccessibleName(f"{self._names[column - 1]}, {name}: {cell}")
            label.setToolTip(hint)
            self._grid.addWidget(label, row + 1, column, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowMinimumHeight(row + 1, theme().scaled(32))

    def markdown(self) -> str:
        lines = ["| | " + " | ".join(self._names) + " |", "|---" * (len(self._names) + 1) + "|"]
        lines += [f"| {name} | " + " | ".join(cells) + " |" for name, cells in self.facts.items()]
        return "\n".join(lines) + "\n"

    def _copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self.markdown())
        self._context.toast(self.tr("Copied"))


def _verdict(detail: Detail) -> str:
    estimate = detail.estimate
    words = (assessment_word(estimate.assessment), placement_word(estimate.placement.verdict))
    return listed(word for word in words if word)


def _speed(detail: Detail) -> str:
    speed = detail.estimate.speed
    return format_range(speed.generation if speed else None)


def _first_word(detail: Detail) -> str:
    speed = detail.estimate.speed
    return format_seconds(speed.time_to_first_token_s.mid) if speed else _NONE


def _longest(detail: Detail) -> str:
    return _tokens(detail.estimate.max_context)


def _tokens(count: int | None) -> str:
    return format_tokens(count) if count else _NONE


def _params(detail: Detail) -> str:
    model = detail.model
    if not model.total_params:
        return _NONE
    total = format_params(model.total_params)
    if not model.is_moe or not model.active_params:
        return total
    active = QCoreApplication.translate("PinnedView", "{total}, {active} active")
    return active.format(total=total, active=format_params(model.active_params))


def _score_cells(scores: SharedScores) -> tuple[str, ...]:
    def said(value: float | None) -> str:
        if value is None:
            return _NONE
        return number(value / 100, ".1%") if scores.unit == "%" else number(value, ".4g")

    return tuple(said(value) for value in scores.values)


def _source(scores: SharedScores) -> str:
    """Who, when and where, for the tool tip."""
    source = scores.source
    by = QCoreApplication.translate("scores", reporter_word(source))
    return f"{source.reported_by} ({by}), {source.date[:7]}\n{source.source}"
