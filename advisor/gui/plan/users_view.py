"""Many users at once: how many this machine serves, which split is best over which link, and how
many such machines it takes, with the commands that start them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from advisor.advise.uses import USE_BY_KEY
from advisor.errors import AdvisorError
from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.detail.run_tab import CommandSection
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.plan.need_form import named_field
from advisor.gui.plan.part_choices import model_choices
from advisor.gui.plan.users_cards import LinksCard, LoadsCard
from advisor.gui.theme import theme
from advisor.gui.top_bar import CONTEXT_STOPS
from advisor.gui.widgets.amount_field import AmountField
from advisor.gui.widgets.buttons import Combo
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.text import number as written
from advisor.text import say
from advisor.units import format_tokens

if TYPE_CHECKING:
    from advisor.advise.serving import Crowd, Serving

_FIRST_MODEL, _FIRST_USERS = "llama-3.3-70b", 8
_SETTLE_MS = 150


class UsersView(QWidget):
    """Asks about the machine that is chosen above; answers come from another thread."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._session = context, context.session
        self.answer: Serving | None = None
        self._asked: object = None
        self._choices = ChoiceModel()
        self._command_at = 0
        self._make_fields()
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        bridge = context.bridge
        context.ready.connect(self._follow)
        for signal in (bridge.rigs_changed, bridge.use_changed):
            signal.connect(self._follow)

    def _make_fields(self) -> None:
        self.model = FindCombo(self.tr("Model to serve"), self._choices)
        self.model.setFixedWidth(theme().scaled(244))
        self.users = AmountField(self.tr("Users at the same time"))
        self.users.setText(str(_FIRST_USERS))
        self.length = Combo(self.tr("Context of each user"))
        for stop in CONTEXT_STOPS:
            self.length.addItem(format_tokens(stop), stop)
        self.length.choose_data(8192)
        self.rate = AmountField(self.tr("Least tokens per second of each"), "10")
        self.link = Combo(self.tr("What joins several machines"))
        self.model.found.connect(self._restart)
        for field in (self.users, self.rate):
            field.settled.connect(self._restart)
        for choice in (self.length, self.link):
            choice.activated.connect(self._restart)

    def _lay_out(self) -> None:
        of = theme()
        scroll = ScrollPage()
        column = scroll.column
        self._rig_name = Label("", tone="secondary", wrap=True)
        column.addWidget(self._form())
        self.verdict = Label("", "title", wrap=True)
        said = QVBoxLayout()
        said.setSpacing(0)
        self._room = Label("", wrap=True)
        said.addWidget(self.verdict)
        said.addWidget(self._room)
        said.addWidget(self._rig_name)
        column.addLayout(said)
        self.loads, self.links = LoadsCard(), LinksCard()
        for card in (self.loads, self.links):
            card.setMinimumWidth(of.scaled(440))
            card.hide()
            card.chart.marked.connect(self._mark)
        pair = [self.loads, self.links]
        self._pair = ResponsiveRow(pair, [1, 1], of.px("space.between_cards"))
        column.addWidget(self._pair)
        column.addWidget(self._cluster())
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _form(self) -> Card:
        of, card = theme(), Card()
        fields, flow = QWidget(), FlowLayout(of.scaled(16))
        fields.setLayout(flow)
        for name, control, unit in (
            (self.tr("Model"), self.model, ""),
            (self.tr("Users"), self.users, ""),
            (self.tr("Context each"), self.length, ""),
            (self.tr("At least"), self.rate, self.tr("tok/s each")),
            (self.tr("Machines joined by"), self.link, ""),
        ):
            flow.addWidget(named_field(name, control, unit))
        card.column.addWidget(fields)
        return card

    def _cluster(self) -> Card:
        self._cluster_card = Card(self.tr("When one machine is outgrown"))
        self._cluster_words = Label("", wrap=True)
        self.engines = QTabBar()
        self.engines.setDrawBase(False)
        self.engines.setExpanding(False)
        self.engines.setAccessibleName(self.tr("Engines"))
        self.engines.currentChanged.connect(self._show_command)
        self.command = CommandSection(self._context)
        self.command.title.hide()  # its tab says it
        for widget in (self._cluster_words, self.engines, self.command):
            self._cluster_card.column.addWidget(widget)
        self._cluster_card.hide()
        return self._cluster_card

    # Asking

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        results, catalog = self._context.results, self._context.catalog
        if not self.isVisible() or results is None or catalog is None:
            return
        if not self.model.chosen:
            self._choices.set_choices(model_choices(results.models))
            known = [model.id for model in results.models if model.architecture is not None]
            wanted = self._session.state.selected_model or _FIRST_MODEL
            self.model.choose(wanted if wanted in known else known[0])
            from advisor.advise.cluster import DEFAULT_LINK

            for link in catalog.interconnects.values():
                if link.network:
                    self.link.addItem(say(link.name), link.id)
            self.link.choose_data(DEFAULT_LINK)
        self._restart()

    def _mark(self, users: float) -> None:
        """The marker of a chart was moved: the number in the form and the other chart follow."""
        self.users.setText(str(round(users)))
        for card in (self.loads, self.links):
            card.chart.set_marker(float(round(users)))
        self._restart()

    def _restart(self, *_: object) -> None:
        self._settle.start()

    def _crowd(self) -> Crowd | None:
        from advisor.advise.serving import Crowd

        results, catalog = self._context.results, self._context.catalog
        if results is None or catalog is None or self.users.number is None:
            return None
        if not self.rate.is_valid:
            return None
        model = next(model for model in results.models if model.id == self.model.chosen)
        comfortable = USE_BY_KEY[self._session.state.use].comfortable_tokens_per_s
        self.rate.setPlaceholderText(written(comfortable, "g"))
        return Crowd(
            model, round(self.users.number), int(self.length.currentData()),
            self.rate.number or comfortable, catalog.interconnects[self.link.currentData()],
        )  # fmt: skip

    def _ask(self) -> None:
        state, catalog = self._session.state, self._context.catalog
        crowd = self._crowd()
        if crowd is None or state.rig is None or catalog is None:
            return
        question = (crowd, state.rig, state.scenario)
        if question == self._asked:
            return
        from advisor.advise.serving import serving

        self._asked = question
        if self.answer is None:
            self.verdict.setText(self.tr("Counting."))
        links = tuple(catalog.interconnects.values())
        jobs.run(serving, *question, links, done=self._show, failed=self._failed, key="users")

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, AdvisorError):
            raise error
        self.verdict.setText(str(error))

    # Showing

    def _show(self, answer: Serving) -> None:
        from advisor.export.serving_text import (
            cluster_sentence,
            room_sentence,
            verdict_sentence,
        )

        self.answer = answer
        planned = bool(self._session.state.active_rig)
        name = answer.rig.name if planned else self.tr("This computer")
        self._rig_name.setText(
            self.tr("{}, {} as {}. Choose another machine at the top.").format(
                name, answer.crowd.model.name, answer.quant
            )
        )
        self.verdict.setText(verdict_sentence(answer))
        self._room.setText(room_sentence(answer))
        self.loads.show_answer(answer)
        self.links.show_answer(answer)
        self._pair.adapt()
        self._cluster_card.show()
        self._cluster_words.setText(cluster_sentence(answer))
        self.engines.blockSignals(True)
        while self.engines.count():
            self.engines.removeTab(0)
        for command in answer.commands:
            self.engines.addTab(command.title)
        at = min(self._command_at, max(0, len(answer.commands) - 1))
        self.engines.setCurrentIndex(at)
        self.engines.blockSignals(False)
        self.engines.setVisible(bool(answer.commands))
        self.command.setVisible(bool(answer.commands))
        self._show_command(at)

    def _show_command(self, index: int) -> None:
        if self.answer is not None and 0 <= index < len(self.answer.commands):
            self._command_at = index
            self.command.show_command(self.answer.commands[index])
