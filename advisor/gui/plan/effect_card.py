"""What a planned rig changes: its figures beside those of this computer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from advisor.domain.result import Assessment
from advisor.domain.scenario import DEFAULT_QUANT
from advisor.export.words import assessment_word, format_range
from advisor.gui.sizes import size_figure, size_text
from advisor.gui.theme import theme
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.term import TermLabel
from advisor.gui.widgets.text import Label, Line
from advisor.text import fill
from advisor.text import number as written
from advisor.units import format_digits, format_params, format_seconds, format_tokens

if TYPE_CHECKING:
    from advisor.advise.fit import FitRow
    from advisor.advise.rig_figures import RigFigures
    from advisor.session.results import Results
    from advisor.session.state import AppState

_SAMPLE = "gemma-3-27b"  # a dense model that many have tried
_RUNNING = (Assessment.RUNS_WELL, Assessment.TIGHT)
_DASH = "–"


@dataclass(frozen=True, slots=True)
class EffectRow:
    """A figure of this computer, the same of the rig, and the difference in words."""

    name: str
    here: str
    there: str
    change: str = ""
    term: str = ""  # of the glossary


def largest_dense(rows: Sequence[FitRow]) -> FitRow | None:
    """The largest model without routed experts that runs well, else that is tight."""
    for words in ((Assessment.RUNS_WELL,), _RUNNING):
        dense = [r for r in rows if r.assessment in words and not r.model.is_moe]
        if dense:
            return max(dense, key=lambda row: row.model.total_params or 0)
    return None


class EffectCard(Card):
    """Rows of 40 px; the last says what the rig costs, how old the prices are, what is assumed."""

    def __init__(self) -> None:
        super().__init__()
        of = theme()
        self.column.setContentsMargins(0, 0, 0, of.scaled(4))
        self._grid = QGridLayout()
        x = of.px("space.card_x")
        self._grid.setContentsMargins(x, 0, x, 0)
        self._grid.setHorizontalSpacing(of.scaled(12))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, of.scaled(150))
        self._grid.setColumnMinimumWidth(1, of.scaled(112))
        self._grid.setColumnStretch(2, 1)
        self.column.addLayout(self._grid)
        self._price_note = Label("", "small", wrap=True)
        foot = QVBoxLayout()
        foot.setContentsMargins(x, 0, x, of.scaled(8))
        foot.addWidget(self._price_note)
        self.column.addLayout(foot)
        self.rows: tuple[EffectRow, ...] = ()

    def show_effect(
        self, results: Results, state: AppState, here: RigFigures, there: RigFigures
    ) -> None:
        """`state` has the planned rig active."""
        self.rows = tuple(self._effect(results, state, here, there))
        clear_layout(self._grid)
        heads = (self.tr("Effect"), self.tr("This computer"), self.tr("This rig"))
        for column, text in enumerate(heads):
            style = "section" if column == 0 else "small"
            self._grid.addWidget(Label(text, style), 0, column)
        self._grid.setRowMinimumHeight(0, theme().scaled(44))
        for number, row in enumerate(self.rows):
            self._add_row(1 + 2 * number, row)
        notes = there.price.notes if there.price else ()
        self._price_note.setText(" ".join(notes))
        self._price_note.setVisible(bool(notes))

    def _add_row(self, at: int, row: EffectRow) -> None:
        grid = self._grid
        grid.addWidget(Line(), at, 0, 1, 4)
        there = Label(row.there, "strong", wrap=True)
        there.setAccessibleName(f"{row.name}: {row.there}")
        change = Label(row.change, "small_strong" if row.change else "small")
        change.setProperty("tone", "whatif")
        middle = Qt.AlignmentFlag.AlignVCenter
        name = Label(row.name, tone="secondary", wrap=True)
        if row.term:
            name = TermLabel(row.term, row.name, tone="secondary", wrap=True)
        grid.addWidget(name, at + 1, 0, middle)
        grid.addWidget(Label(row.here, tone="secondary", wrap=True), at + 1, 1, middle)
        grid.addWidget(there, at + 1, 2, middle)
        grid.addWidget(change, at + 1, 3, middle | Qt.AlignmentFlag.AlignRight)
        grid.setRowMinimumHeight(at + 1, theme().px("height.fact_row"))

    def _effect(
        self, results: Results, state: AppState, here: RigFigures, there: RigFigures
    ) -> list[EffectRow]:
        now = results.rows(replace(state, active_rig=0))
        then = results.rows(state)
        gb = state.memory_in_gb
        more = there.usable_bytes - here.usable_bytes
        best_now, best_then = largest_dense(now), largest_dense(then)
        rows = [
            EffectRow(
                self.tr("Usable fast memory"), size_text(here.usable_bytes, gb),
                size_text(there.usable_bytes, gb),
                f"{'+' if more >= 0 else '−'}{size_figure(abs(more), gb)}", "usable-memory",
            ),
            EffectRow(self.tr("Largest dense model"), _size(best_now), _size(best_then),
                      term="dense-model"),
            EffectRow(self.tr("Speed for it"), _speed(best_now), _speed(best_then), term="tps"),
        ]  # fmt: skip
        rows += self._sample_rows(results, state)
        rows.append(
            EffectRow(self.tr("Power under load"), _watts(here.watts), _watts(there.watts),
                      _more(here.watts, there.watts), "tdp")
        )  # fmt: skip
        price = self.tr("unknown") if there.usd is None else state.money.text(there.usd)
        rows.append(EffectRow(self.tr("Price of all parts"), _DASH, price))
        return rows

    def _sample_rows(self, results: Results, state: AppState) -> list[EffectRow]:
        """One model in one quantization on both."""
        asked = replace(state, selected_model=_SAMPLE, selected_quant=DEFAULT_QUANT)
        here, there = results.detail(replace(asked, active_rig=0)), results.detail(asked)
        if here is None or there is None:
            return []
        a, b = here.estimate.speed, there.estimate.speed
        faster = f"{format_digits(b.generation.mid / a.generation.mid)} ×" if a and b else ""
        name = here.model.name.removesuffix(" it")
        words = self.tr("{} {} at {}").format(
            name, DEFAULT_QUANT, format_tokens(state.scenario.context)
        )
        first = fill(self.tr("First word, {:,} tokens"), state.scenario.prompt_tokens)
        rates = [f"{format_range(s.generation)} tok/s" if s else _DASH for s in (a, b)]
        waits = [format_seconds(s.time_to_first_token_s.mid) if s else _DASH for s in (a, b)]
        return [
            EffectRow(words, rates[0], rates[1], faster),
            EffectRow(first, waits[0], waits[1], term="ttft"),
        ]


def _size(row: FitRow | None) -> str:
    if row is None:
        return "none"
    word = "" if row.assessment is Assessment.RUNS_WELL else f", {assessment_word(row.assessment)}"
    return f"{format_params(row.model.total_params or 0)} {row.quant}{word}"


def _speed(row: FitRow | None) -> str:
    if row is None or row.generation is None:
        return _DASH
    return f"{format_range(row.generation)} tok/s"


def _watts(watts: float | None) -> str:
    return "unknown" if watts is None else f"about {written(watts, '.0f')} W"


def _more(here: float | None, there: float | None) -> str:
    if here is None or there is None:
        return ""
    return f"{'+' if there >= here else '−'}{written(abs(there - here), '.0f')}"
