"""The goal: a model at a speed and a context, what that needs, and the ways to get there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from advisor.domain.result import Verdict
from advisor.export.words import format_range
from advisor.gui import jobs
from advisor.gui.plan.part_choices import model_choices
from advisor.gui.theme import theme
from advisor.gui.top_bar import CONTEXT_STOPS
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.strip import MemoryStrip, strip_parts
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label, Line
from advisor.gui.widgets.validity import mark_valid
from advisor.gui.widgets.verdict import Tag, VerdictChip
from advisor.text import fill, read_number
from advisor.text import number as written
from advisor.units import format_gib, format_tokens

if TYPE_CHECKING:
    from advisor.advise.ways import Goal, GoalAnswer, Way
    from advisor.gui.context import Context
    from advisor.gui.planning import Planning

_FIRST_MODEL, _FIRST_RATE, _FIRST_CONTEXT = "llama-3.3-70b", 10.0, 32768
_SETTLE_MS = 200


class GoalCard(Card):
    """Answers come from another thread; `answer` is the last."""

    answered = Signal()

    def __init__(self, context: Context, planning: Planning) -> None:
        super().__init__()
        self._context, self._planning = context, planning
        self.answer: GoalAnswer | None = None
        self._models = ChoiceModel()
        self._asked: object = None
        self._make_fields()
        self._need = Label("", wrap=True)
        self._strip = MemoryStrip("card")
        self._caption = Label("", "small", wrap=True)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(0)
        self.column.addWidget(self._need)
        self.column.addWidget(self._strip)
        self.column.addWidget(self._caption)
        self.column.addLayout(self._ways)
        self._strip.hide()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._ask)

    def _make_fields(self) -> None:
        of = theme()
        self.model = FindCombo(self.tr("Model of the goal"), self._models)
        self.rate = QLineEdit(written(_FIRST_RATE, "g"))
        self.rate.setAccessibleName(self.tr("Tokens per second of the goal"))
        self.rate.setFixedWidth(of.scaled(56))
        self.length = Combo(self.tr("Context of the goal"))
        for stop in CONTEXT_STOPS:
            self.length.addItem(format_tokens(stop), stop)
        self.length.choose_data(_FIRST_CONTEXT)
        row = QHBoxLayout()
        row.setSpacing(of.scaled(8))
        row.addWidget(Label(self.tr("Goal"), "section"))
        row.addWidget(self.model, 1)
        row.addWidget(Label(self.tr("at"), tone="secondary"))
        row.addWidget(self.rate)
        row.addWidget(Label(self.tr("tok/s with"), tone="secondary"))
        row.addWidget(self.length)
        self.column.addLayout(row)
        self.model.found.connect(self.refresh)
        self.rate.editingFinished.connect(self.refresh)
        self.length.activated.connect(self.refresh)

    def goal(self) -> Goal | None:
        """What is asked for; None while the speed is no number, which the field then shows."""
        from advisor.advise.ways import Goal

        results = self._context.results
        if results is None:
            return None
        if not self.model.chosen:
            self._models.set_choices(model_choices(results.models))
            ids = [model.id for model in results.models]
            self.model.choose(_FIRST_MODEL if _FIRST_MODEL in ids else ids[0])
        try:
            rate = read_number(self.rate.text())
        except ValueError:
            rate = 0.0
        valid = 0 < rate <= 100_000
        mark_valid(self.rate, valid)
        if not valid:
            self._need.setText(self.tr("Type how many tokens per second you want, for example 10."))
            return None
        model = next(model for model in results.models if model.id == self.model.chosen)
        return Goal(model, int(self.length.currentData()), rate)

    def refresh(self, *_: object) -> None:
        """Asks anew, once fields and parts have come to rest."""
        self._settle.start()

    def _ask(self) -> None:
        state, index = self._context.session.state, self._planning.shown
        goal = self.goal()
        if goal is None or index is None or state.rig is None:
            return
        question = (goal, state.plans[index], state.rig, state.scenario)
        asked = (question, state.money)
        if asked == self._asked:
            return
        from advisor.advise.ways import ways_to

        self._asked = asked
        self._need.setText(self.tr("Comparing the rigs of the catalog."))
        jobs.run(
            ways_to, self._planning.workshop, *question,
            done=self._show, failed=self._failed, key="goal",
        )  # fmt: skip

    def _failed(self, error: BaseException) -> None:
        from advisor.errors import AdvisorError

        if not isinstance(error, AdvisorError):
            raise error
        self.answer = None
        self.answered.emit()
        clear_layout(self._ways)
        self._strip.hide()
        self._caption.setText("")
        self._need.setText(str(error))

    def _show(self, answer: GoalAnswer) -> None:
        from advisor.advise.ways import rate_text

        self.answer = answer
        self.answered.emit()
        rig = self._context.session.state.rig
        if rig is None:
            return
        needs = self.tr("{} as {} needs {} and about {} of bandwidth.").format(
            answer.goal.model.name, answer.quant, format_gib(answer.needed_bytes),
            rate_text(answer.rate_bytes_per_s),
        )  # fmt: skip
        self._need.set_strong_start(needs, self._distance(answer))
        usable = sum(gpu.usable_bytes for gpu in rig.gpus) or rig.memory.usable_bytes
        parts = strip_parts(answer.estimate.memory)
        self._strip.show()
        self._strip.show_parts(parts, max(usable, answer.needed_bytes) * 1.1, usable)
        memory = answer.estimate.memory
        working = memory.compute_buffer_bytes + memory.output_buffer_bytes
        self._caption.setText(
            self.tr("Weights {}, KV cache {}, working {}; usable fast memory {}").format(
                *map(format_gib, (memory.weights_bytes, memory.kv_cache_bytes, working, usable))
            )
        )
        clear_layout(self._ways)
        for number, way in enumerate(answer.ways, 1):
            self._ways.addWidget(Line())
            self._ways.addWidget(self._way_row(number, way))
        if answer.n_rigs:
            remark = fill(
                self.tr("{:,} rigs of the catalog were compared.", "", answer.n_rigs), answer.n_rigs
            )
            self._ways.addWidget(Label(f"{remark} {answer.shortfall}".strip(), "small", wrap=True))

    def _distance(self, answer: GoalAnswer) -> str:
        estimate = answer.estimate
        rate = format_range(estimate.speed.generation) if estimate.speed else ""
        if answer.reached:
            return self.tr("This rig does it: {} tok/s.").format(rate)
        if estimate.placement.verdict is Verdict.NONE:
            return self.tr("This rig cannot hold it.")
        if not rate:
            return self.tr("How fast this rig is, is unknown.")
        return self.tr("This rig writes {} tok/s.").format(rate)

    def _way_row(self, number: int, way: Way) -> QWidget:
        of = theme()
        row = QWidget()
        row.setMinimumHeight(of.scaled(44))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(of.scaled(10))
        line.addWidget(Tag(str(number)))
        words = Label("", wrap=True)
        words.set_strong_start(way.title, way.remark)
        line.addWidget(words, 1)
        line.addWidget(VerdictChip(way.assessment))
        line.addWidget(Label(f"{format_range(way.generation)} tok/s"))
        button = Button(self.tr("Try"), name=self.tr("Try {}").format(way.title))
        button.clicked.connect(lambda: self._try(way))
        line.addWidget(button)
        return row

    def _try(self, way: Way) -> None:
        """Another rig is opened, another part put in; other settings are shown on Models."""
        assert self.answer is not None
        if way.parts is not None and way.is_new_rig:
            self._planning.add(way.parts)
        elif way.parts is not None:
            self._planning.change(cards=way.parts.cards)
        else:
            session = self._context.session
            scenario = replace(
                session.state.scenario, context=way.scenario.context,
                kv_type_k=way.scenario.kv_type_k, kv_type_v=way.scenario.kv_type_v,
            )  # fmt: skip
            session.apply(
                scenario=scenario, page="models", selected_model=self.answer.goal.model.id,
                selected_quant=way.quant, detail_tab="overview",
            )  # fmt: skip
