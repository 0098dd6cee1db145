"""The cards on Home: the models to try first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor.advise.ability import is_judged_by_scores, reporter_word
from advisor.domain.hardware import Rig
from advisor.domain.result import MemoryParts, Verdict
from advisor.domain.score import Score
from advisor.export.words import format_range
from advisor.gui.sizes import size_figure, size_unit
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.figure import Figure
from advisor.gui.widgets.strip import MemoryStrip, Part, strip_parts
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.term import explain
from advisor.gui.widgets.text import ElidedLabel, Label
from advisor.gui.widgets.verdict import PlacementTag, VerdictChip
from advisor.text import fill, listed, number
from advisor.units import format_tokens

if TYPE_CHECKING:
    from advisor.advise.fit import FitRow
    from advisor.advise.recommend import Pick
    from advisor.session.state import AppState

PURPOSE_WORDS = {
    "chat": str(QT_TRANSLATE_NOOP("purposes", "Chat")),
    "code": str(QT_TRANSLATE_NOOP("purposes", "Code")),
    "reasoning": str(QT_TRANSLATE_NOOP("purposes", "Reasoning")),
    "vision": str(QT_TRANSLATE_NOOP("purposes", "Vision")),
}
_PLACE_WORDS = (
    str(QT_TRANSLATE_NOOP("purposes", "First choice for {purpose}")),
    str(QT_TRANSLATE_NOOP("purposes", "Second choice")),
    str(QT_TRANSLATE_NOOP("purposes", "Third choice")),
)
_MOST_SHOWN = 12
QT_TRANSLATE_NOOP("scores", "maker")
QT_TRANSLATE_NOOP("scores", "leaderboard")
QT_TRANSLATE_NOOP("scores", "independent")


def fast_memory_bytes(rig: Rig) -> int:
    """What models may take of the memory that matters: all GPUs together, or RAM without any."""
    if rig.gpus:
        return sum(gpu.usable_bytes for gpu in rig.gpus)
    return rig.memory.usable_bytes


def row_parts(row: FitRow, rig: Rig) -> tuple[Part, ...]:
    """The strip of a row: left of the tick what is in the memory that matters."""
    if rig.gpus and row.verdict is not Verdict.CPU:
        return strip_parts(row.gpu, row.ram)
    if rig.gpus:
        return strip_parts(MemoryParts(), row.ram)
    return strip_parts(row.ram)


class PickCard(Card):
    """One model: what for, verdict, speed, memory, longest context, and what to do next."""

    def __init__(self, open_model: Callable[[str, str, str], None]) -> None:
        super().__init__()
        self._open = open_model
        self._model = self._quant = self._said = ""
        self._title = Label("", "small")
        self._chip, self._tag = VerdictChip(), PlacementTag()
        self._name, self._quant_label = ElidedLabel("", "title"), Label("", "mono")
        self._speed, self._memory, self._context = Figure(), Figure(), Figure()
        self._strip = MemoryStrip("card")
        self._reason = Label("", "small", wrap=True)
        self.why_button = Button(self.tr("Why?"), role="quiet")
        self.run_button = Button(self.tr("Run it"), "terminal")
        self.why_button.clicked.connect(lambda: self._open(self._model, self._quant, "overview"))
        self.run_button.clicked.connect(lambda: self._open(self._model, self._quant, "run"))
        explain(self._chip, "verdict")
        explain(self._speed, "tps")
        explain(self._memory, "usable-memory")
        explain(self._context, "context-window")
        self._lay_out()

    def _lay_out(self) -> None:
        of = theme()
        self.column.setSpacing(of.scaled(10))
        self._row(self._title, None, self._chip, self._tag)
        self._row(self._name, self._quant_label).addStretch(1)
        figures = self._row(self._speed, self._memory, self._context)
        figures.setSpacing(of.scaled(24))
        figures.addStretch(1)
        self.column.addWidget(self._strip)
        self.column.addStretch(1)
        foot = self._row(self._reason, self.why_button, self.run_button)
        foot.setStretch(0, 1)
        for widget in (self.why_button, self.run_button):
            foot.setAlignment(widget, Qt.AlignmentFlag.AlignBottom)  # alike on all cards

    def _row(self, *widgets: QWidget | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().scaled(8))
        for widget in widgets:
            if widget is None:
                row.addStretch(1)
            else:
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        return row

    def show_pick(self, place: int, pick: Pick, rig: Rig, state: AppState, wanted: float) -> None:
        model = pick.row.model
        self._model = model.id
        title = QCoreApplication.translate("purposes", _PLACE_WORDS[place])
        purpose = QCoreApplication.translate("purposes", PURPOSE_WORDS[state.purpose])
        self._said = title.format(purpose=purpose.lower())
        self._title.setText(self._said)
        self._name.setText(model.name)
        self._name.setToolTip(model.name)
        self._reason.setText(self._why(pick, purpose))
        self._reason.setToolTip(
            "\n".join(score_line(score) for score in pick.evidence[:_MOST_SHOWN])
        )
        self.why_button.setAccessibleName(self.tr("Why {}?").format(model.name))
        self.run_button.setAccessibleName(self.tr("Run {}").format(model.name))
        self.show_row(pick.row, rig, state, wanted)

    def show_row(self, row: FitRow, rig: Rig, state: AppState, wanted: float) -> None:
        """How the model on the card runs: all that moves with the context."""
        self._quant = row.quant
        self._chip.set_assessment(row.assessment)
        self._tag.set_placement(row.verdict)
        self._quant_label.setText(row.quant)
        caption = self.tr("measured") if row.measured else self.tr("est. (want {:.0f}+)")
        speed_caption = fill(caption, wanted)
        self._speed.show_value(format_range(row.generation), self.tr("tok/s"), speed_caption)
        context = format_tokens(state.scenario.context)
        self._memory.show_value(
            size_figure(row.total_bytes, state.memory_in_gb), size_unit(state.memory_in_gb),
            self.tr("at {} context").format(context),
        )  # fmt: skip
        longest = format_tokens(row.max_context) if row.max_context else "–"
        self._context.show_value(longest, "", self.tr("longest context"))
        usable = fast_memory_bytes(rig)
        self._strip.show_parts(row_parts(row, rig), 2 * usable, usable)
        self.setAccessibleName(f"{self._said}: {row.model.name} {row.quant}")

    def _why(self, pick: Pick, purpose: str) -> str:
        """What speaks for the model: the score that most others can be compared by."""
        if pick.evidence:
            said = score_line(pick.evidence[0], short=True)
            others = len(pick.evidence) - 1
            if not others:
                return said
            more = self.tr("{score}, {count} more scores", "", others)
            return more.format(score=said, count=others)
        if is_judged_by_scores(pick.row.model):
            known = self.tr("No score for {purpose} published: judged by its other scores")
            return known.format(purpose=purpose.lower())
        return self.tr("No score published: judged by size and age")


def score_line(score: Score, *, short: bool = False) -> str:
    """`GPQA Diamond 84.3 % (maker, 2026-04)`, or with who reported it in full."""
    value = number(score.value / 100, ".1%") if score.unit == "%" else number(score.value, ".4g")
    by = QCoreApplication.translate("scores", reporter_word(score)) if short else score.reported_by
    variant = (score.variant,) if score.variant and not short else ()
    facts = listed((by, *variant, score.date[:7]))
    line = QCoreApplication.translate("scores", "{benchmark} {value} ({facts})")
    return line.format(benchmark=score.benchmark, value=value, facts=facts)
