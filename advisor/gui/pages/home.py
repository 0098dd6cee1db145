"""Home: what this machine can run, in one sentence, its memory, three models to try, the map."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advisor.advise.uses import USE_BY_KEY
from advisor.domain.result import Assessment
from advisor.domain.score import PURPOSES
from advisor.gui.context import Context
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.pages.home_notes import NotesColumn
from advisor.gui.pages.home_picks import PURPOSE_WORDS, PickCard
from advisor.gui.pages.pools import fill_pools
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.segments import Segments
from advisor.gui.widgets.surfaces import Card, Glyph
from advisor.gui.widgets.text import Label
from advisor.gui.widgets.verdict import VERDICT_TOKENS
from advisor.session.state import AppState
from advisor.text import number, say
from advisor.units import format_tokens

if TYPE_CHECKING:
    from advisor.advise.fit import FitRow
    from advisor.advise.recommend import Pick
    from advisor.domain.hardware import Rig
    from advisor.gui.charts.speed_map import SpeedMap

_N_PICKS = 3
_REST_MS = 120  # of a context that moves
# What the page shows is the same but for the context while these are.
_SAME_ANSWERS = (
    "rigs", "active_rig", "use", "purpose", "measurements", "installed", "memory_in_gb",
)  # fmt: skip
_AFTER_PAINT_MS = 30
_DOT = "\u2002·\u2002"  # en spaces: plain ones collapse


def machine_line(rig: Rig) -> list[str]:
    """The rig in a few words each: cards, processor, memory."""
    names = Counter(gpu.spec.name for gpu in rig.gpus)
    parts = [name if count == 1 else f"{count} × {name}" for name, count in names.items()]
    if rig.cpu is not None and not rig.unified:
        parts.append(rig.cpu.name)
    gib = rig.memory.capacity_bytes / 2**30
    kind = rig.memory.label.partition(", ")[0]
    parts.append(f"{number(gib, '.4g')} GiB {kind}".strip())
    return parts


class HomePage(ScrollPage):
    """Draws nothing until the catalog and the rig are there; then follows every change."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._pools_show: tuple[Rig | None, bool] | None = None
        self._stale = False
        self._shown: tuple[Pick, ...] = ()  # on the cards
        self._answered: AppState | None = None  # what all of the page is about
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._headline = Label(self.tr("Looking at this computer."), "headline", wrap=True)
        self._machine = Label("", tone="secondary", wrap=True)
        self._correct = Button(icon_name="edit", role="icon", name=self.tr("Correct this computer"))
        self._pools = QVBoxLayout()
        self.cards = [PickCard(self._open_model) for _ in range(_N_PICKS)]
        words = [(key, QCoreApplication.translate("purposes", PURPOSE_WORDS[key]))
                 for key in PURPOSES]  # fmt: skip
        self._purposes = Segments(self.tr("Best for"), words)
        self._no_pick = Label(
            self.tr("No model for this fits: try a shorter context or another use."),
            tone="secondary", wrap=True,
        )  # fmt: skip
        self.map: SpeedMap | None = None
        self._map_card = Card(self.tr("Every model on this computer"))
        self._map_holder = QVBoxLayout()
        self._legend = FlowLayout(theme().scaled(16))
        self._see_all = Button("", role="link")
        self._notes = NotesColumn(context)
        self._lay_out()
        self._correct.clicked.connect(lambda: context.session.apply(page="computer"))
        self._see_all.clicked.connect(self._show_all)
        self._purposes.chosen.connect(lambda key: context.session.apply(purpose=key))
        self._notes.resized.connect(self._lower.adapt)
        self._rest.timeout.connect(self._refresh)
        context.ready.connect(self._follow)
        context.bridge.purpose_changed.connect(self._follow)
        context.bridge.answers_changed.connect(self._follow)
        context.bridge.units_changed.connect(self._follow)
        context.live_memory.watch(self)
        context.live_memory.changed.connect(self._show_pools)
        context.bridge.machine_changed.connect(self._follow_machine)
        self._refresh()

    def _lay_out(self) -> None:
        of = theme()
        self.column.setSpacing(of.scaled(16))
        top = QVBoxLayout()
        top.setSpacing(of.scaled(4))
        top.addWidget(self._headline)
        line = QHBoxLayout()
        line.setSpacing(of.scaled(4))
        line.addWidget(self._machine, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._correct, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        top.addLayout(line)
        self.column.addLayout(top)
        self._pools.setSpacing(of.scaled(8))
        self.column.addLayout(self._pools)
        self._answers = QWidget()
        answers = QVBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(of.scaled(16))
        for card in self.cards:
            card.setMinimumHeight(of.scaled(200))
        gap = of.px("space.between_pick_cards")
        self._picks = ResponsiveRow(self.cards, [1] * _N_PICKS, gap)
        answers.addLayout(self._purpose_row())
        answers.addWidget(self._picks)
        answers.addWidget(self._no_pick)
        self._map_card.setMinimumWidth(of.scaled(520))
        self._notes.setMinimumWidth(of.scaled(280))
        self._lower = ResponsiveRow([self._map_card, self._notes], [792, 384], gap)
        answers.addWidget(self._lower, 1)
        self._map_room = QWidget()
        self._map_room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._map_holder.addWidget(self._map_room)
        self._map_card.column.addLayout(self._map_holder, 1)
        self._map_card.setMinimumHeight(of.scaled(300))
        foot, legend = QHBoxLayout(), QWidget()
        legend.setLayout(self._legend)
        foot.addWidget(legend, 1)
        foot.addWidget(self._see_all)
        self._map_card.column.addLayout(foot)
        self.column.addWidget(self._answers, 1)

    def landmarks(self) -> dict[str, list[QWidget]]:
        """Parts by name, for the tour."""
        items = [self._pools.itemAt(row) for row in range(self._pools.count())]
        pools = [pool for item in items if item is not None and (pool := item.widget())]
        return {"machine": [self._headline, self._machine, *pools], "picks": [self._picks]}

    def _purpose_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().scaled(10))
        row.addWidget(Label(self.tr("Best for"), "section"))
        row.addWidget(self._purposes)
        row.addStretch(1)
        return row

    def _follow(self) -> None:
        """A change: at once if the page is seen, else when it is shown. While the context moves the
        cards follow it, and all else when it rests."""
        self._stale = True
        if not self.isVisible():
            return
        if self._only_context_moved():
            self._preview()
            self._rest.start()
        else:
            self._refresh()

    def catch_up(self) -> None:
        """Does at once what waits for the context to rest."""
        if self._rest.isActive():
            self._refresh()

    def _only_context_moved(self) -> bool:
        before, state = self._answered, self._context.session.state
        if before is None or not self._shown or before.scenario.context == state.scenario.context:
            return False
        scenario = replace(before.scenario, context=state.scenario.context)
        return scenario == state.scenario and all(
            getattr(before, name) == getattr(state, name) for name in _SAME_ANSWERS
        )

    def _preview(self) -> None:
        """The models on the cards at the context of this moment."""
        state, results = self._context.session.state, self._context.results
        assert results is not None and state.rig is not None
        models = tuple(pick.row.model for pick in self._shown)
        rows = {row.model.id: row for row in results.rows_of(models, state)}
        wanted = USE_BY_KEY[state.use].comfortable_tokens_per_s
        for card, pick in zip(self.cards, self._shown, strict=False):
            row = rows.get(pick.row.model.id)
            if row is not None and row.unknown is None:
                card.show_row(row, state.rig, state, wanted)

    def _prepare_cards(self) -> None:
        """What the first step of a slider would otherwise have to prepare."""
        state, results = self._context.session.state, self._context.results
        if results is not None and state.rig is not None and self.isVisible():
            results.prepare(tuple(pick.row.model for pick in self._shown), state)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self._rest.stop()
        self._answers.setVisible(self._context.is_ready)
        rig = self._context.session.state.rig
        self._machine.setText(_DOT.join(machine_line(rig)) if rig is not None else "")
        self._correct.setVisible(rig is not None and not rig.planned)
        self._show_pools()
        if self._context.is_ready and rig is not None:
            self._answer(rig)

    def _follow_machine(self) -> None:
        """What detection says of the machine, where it leaves the rig as it was."""
        if self._context.is_ready and self.isVisible():
            self._pools_show = None
            self._show_pools()
            self._notes.refresh()

    def _show_pools(self) -> None:
        """The pools with what is in use at this moment."""
        rig = self._context.session.state.rig
        now = self._context.live_memory.rig(rig) if rig is not None else None
        shown = (now, self._context.session.state.memory_in_gb)
        if shown != self._pools_show:
            self._pools_show = shown
            fill_pools(self._pools, now, self._context)

    def _answer(self, rig: Rig) -> None:
        from advisor.advise.recommend import headline, mixture_sentence, picks

        state = self._context.session.state
        assert self._context.results is not None
        rows = self._context.results.rows(state)
        self._headline.setText(headline(rows, state.scenario.context))
        mixtures = mixture_sentence(rows).rstrip(".。")  # the first of several facts in a line
        parts = [text for text in (mixtures, *machine_line(rig)) if text]
        self._machine.setText(_DOT.join(parts))
        chosen = picks(rows, state.purpose)
        if [pick.row.model for pick in self._shown] != [pick.row.model for pick in chosen]:
            QTimer.singleShot(_AFTER_PAINT_MS, self, self._prepare_cards)
        self._answered, self._shown = state, tuple(chosen)
        self._purposes.show_choice(state.purpose)
        wanted = USE_BY_KEY[state.use].comfortable_tokens_per_s
        for index, card in enumerate(self.cards):
            card.setVisible(index < len(chosen))
            if index < len(chosen):
                card.show_pick(index, chosen[index], rig, state, wanted)
        self._no_pick.setVisible(not chosen)
        self._show_map(rows, chosen, wanted)
        self._notes.refresh()
        self._picks.adapt()
        self._lower.adapt()

    def _show_map(self, rows: tuple[FitRow, ...], chosen: tuple[Pick, ...], wanted: float) -> None:
        self._fill_legend(rows)
        if self.map is None:
            self._prepare_map()
            return
        state = self._context.session.state
        use = say(USE_BY_KEY[state.use].noun)
        self.map.show_rows(rows, [pick.row.model.id for pick in chosen], wanted, use)
        assert self._map_card.heading is not None
        remark = self.tr("tokens per second against total parameters, best quantization at {}")
        remark = remark.format(format_tokens(state.scenario.context))
        self._map_card.heading.remark.setText(remark)
        rig = state.rig
        own = rig is None or not rig.planned
        title = self.tr("Every model on this computer") if own else self.tr("Every model on {}")
        self._map_card.heading.title.setText(title.format("" if rig is None else rig.name))

    def _prepare_map(self) -> None:
        """The chart library takes longer to load than all else: the answers are painted first.

        It is imported on this thread: it uses PySide, whose import hook changes the classes of Qt
        while it runs, and that kills what this thread does with them meanwhile.
        """
        if "pyqtgraph" in sys.modules:
            self._make_map()
        else:
            QTimer.singleShot(_AFTER_PAINT_MS, self, self._make_map)

    def _make_map(self) -> None:
        from advisor.gui.charts.speed_map import SpeedMap

        if self.map is None:
            self.map = SpeedMap()
            self.map.chosen.connect(lambda model, quant: self._open_model(model, quant, "overview"))
            self._map_holder.replaceWidget(self._map_room, self.map)
            self._map_room.deleteLater()
            self._refresh()

    def _fill_legend(self, rows: tuple[FitRow, ...]) -> None:
        clear_layout(self._legend)
        counts = Counter(row.assessment for row in rows)
        for assessment in Assessment:
            if n := counts[assessment]:
                self._legend.addWidget(_LegendEntry(assessment, self._count_words(assessment, n)))
        self._see_all.setText(self.tr("See all {} models", "", len(rows)).format(len(rows)))

    def _count_words(self, assessment: Assessment, n: int) -> str:
        words = {
            Assessment.RUNS_WELL: self.tr("{n} run well", "", n),
            Assessment.TIGHT: self.tr("{n} tight", "", n),
            Assessment.SLOW: self.tr("{n} slow", "", n),
            Assessment.DOES_NOT_FIT: self.tr("{n} do not fit", "", n),
            Assessment.UNKNOWN: self.tr("{n} unknown", "", n),
        }
        return words[assessment].format(n=n)

    def _open_model(self, model: str, quant: str, tab: str) -> None:
        self._context.open_model(model, quant, tab)

    def _show_all(self) -> None:
        self._context.session.apply(page="models")


class _LegendEntry(QWidget):
    """A verdict's glyph and how many models have it."""

    def __init__(self, assessment: Assessment, text: str) -> None:
        super().__init__()
        token = VERDICT_TOKENS[assessment]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().scaled(6))
        row.addWidget(Glyph(f"verdict-{token}", f"verdict.{token}", "icon.dense"))
        row.addWidget(Label(text, "small", "secondary"))
