"""Cost: a month of a workload as a service, on a machine of one's own, or split between both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QShowEvent

from advisor.advise.build import workshop_for
from advisor.domain.api_price import ApiPrice
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.money import Money
from advisor.domain.scenario import Scenario
from advisor.errors import AdvisorError
from advisor.gui import jobs
from advisor.gui.charts.amount_axes import short_count
from advisor.gui.charts.cost_chart import CostChart, Crossing
from advisor.gui.charts.log_lines import LogLine
from advisor.gui.context import Context
from advisor.gui.learn.cost_fields import WaysCard, WorkloadCard
from advisor.gui.learn.cost_results import ArticleCard, AssumptionsCard, MonthCard
from advisor.gui.learn.training_results import rounded
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.cost import Ask, CannotServe, Hosting, OwnMachine, Workload, own_machine
from advisor.learn.cost_answer import CostAnswer, assumptions
from advisor.text import fill

if TYPE_CHECKING:
    from advisor.catalog.load import Catalog

_FIRST_SERVICE, _FIRST_MODEL, _ARTICLE_SERVICE = "gpt-5.2", "llama-3.1-8b", "gpt-4o"
_LEAST, _MOST, _STEPS = 1e2, 1e8, 241


class CostTopic(ScrollPage):
    """The workload is the topic's own; currency and electricity are those of the settings."""

    def __init__(self, context: Context) -> None:
        super().__init__(max_width=1240)
        self._context = context
        self.workload, self.ways = WorkloadCard(), WaysCard()
        self.month, self.assumed, self.article = MonthCard(), AssumptionsCard(), ArticleCard()
        self.answer: CostAnswer | None = None
        self._asked: object = None
        self._failure = Label("", tone="warning", wrap=True)
        self.chart = CostChart(
            self.tr("Cost a month against conversations"),
            (self.tr("Conversations a month"), self.tr("Cost a month")), self._amount,
        )  # fmt: skip
        self._lay_out()
        self._connect()
        self._start()

    def _lay_out(self) -> None:
        of = theme()
        gap = of.px("space.between_cards")
        for card, width in ((self.workload, 330), (self.ways, 420)):
            card.setMinimumWidth(of.scaled(width))
        self.column.addWidget(ResponsiveRow([self.workload, self.ways], [2, 3], gap))
        self.column.addWidget(self._failure)
        self.column.addWidget(self.month)
        picture = Card(self.tr("Where they cross"), self.tr("both axes logarithmic"))
        assert picture.heading is not None
        as_table = Button(self.tr("Show as table"), role="link")
        as_table.clicked.connect(self.chart.show_table)
        picture.heading.row.addWidget(as_table)
        picture.column.addWidget(self.chart)
        about = self.tr(
            "Drag the line or use the arrow keys to change the conversations. A step upwards is "
            "one more machine."
        )
        picture.column.addWidget(Label(about, "small", wrap=True))
        self.column.addWidget(picture)
        for below in (self.assumed, self.article):
            below.setMinimumWidth(of.scaled(400))
        self.column.addWidget(ResponsiveRow([self.assumed, self.article], [3, 2], gap))
        self.column.addStretch(1)
        self._failure.hide()

    def _connect(self) -> None:
        context = self._context
        context.ready.connect(self._start)
        context.bridge.answers_changed.connect(self._ask_anew)
        context.bridge.rigs_changed.connect(self._compute)
        self.workload.changed.connect(self._compute)
        self.workload.article_asked.connect(self.show_article)
        self.ways.changed.connect(self._compute)
        self.chart.marked.connect(self._mark)

    def _start(self) -> None:
        catalog = self._context.catalog
        if catalog is None or self.ways.price is not None:
            return
        service = catalog.find_api(_FIRST_SERVICE)[0]
        self.ways.show_catalog(catalog, service.id, _FIRST_MODEL)
        self._compute()

    def show_article(self) -> None:
        """The claim's million conversations, at a length that is said, with a model of its time."""
        catalog = self._context.catalog
        if catalog is None:
            return
        self.workload.show_load(Workload(1_000_000, 1500, 400))
        self.ways.choose_service(catalog.find_api(_ARTICLE_SERVICE)[0])
        self._compute()

    def _mark(self, conversations: float) -> None:
        self.workload.conversations.show_value(float(f"{conversations:.2g}"))
        self._compute()

    # Answering

    def _compute(self, *_: object) -> None:
        state, results = self._context.session.state, self._context.results
        catalog = self._context.catalog
        if not self.isVisible() or catalog is None or results is None or state.rig is None:
            return
        names = [rig.name for rig in state.rigs]
        self.ways.show_rigs(names, state.active_rig)
        model = catalog.model(self.ways.model.chosen)
        rig = state.rigs[max(0, self.ways.rig.currentIndex())]
        load, typed = self.workload.load, self.ways.price_typed.number
        hosting = Hosting(
            float(self.ways.years.currentData()), float(self.ways.busiest.currentData()),
            state.money.usd_per_kwh, None if typed is None else state.money.usd(typed),
        )  # fmt: skip
        # How often it happens changes nothing about one conversation, which is the slow part.
        asked = (model, rig, state.scenario, replace(load, conversations=1.0), self.ways.price,
                 float(self.ways.escalated.currentData()), state.money, hosting)  # fmt: skip
        if asked == self._asked and self.answer is not None:
            self._show(replace(self.answer, load=load))
            return
        self._asked = asked
        jobs.run(
            _answer, catalog, results.asking(model, state), model, rig, state.scenario, load,
            self.ways.price, asked[5], state.money, hosting,
            done=self._take, failed=self._fail, key="learn-cost",
        )  # fmt: skip

    def _ask_anew(self) -> None:
        """The person's own measurements may have changed."""
        self._asked = None
        self._compute()

    def _take(self, answer: CostAnswer) -> None:
        """The conversations may have been changed meanwhile."""
        count = self.workload.load.conversations
        self._show(replace(answer, load=replace(answer.load, conversations=count)))

    def _fail(self, error: BaseException) -> None:
        self._asked = None
        if not isinstance(error, AdvisorError):
            raise error
        self._failure.setText(str(error))
        self._failure.show()

    def _amount(self, value: float) -> str:
        return short_count(value) if value >= 1 else f"{value:.2g}"

    def _show(self, answer: CostAnswer) -> None:
        catalog, money = self._context.catalog, self._context.session.state.money
        assert catalog is not None
        self.answer = answer
        self._failure.hide()
        machine = answer.machine
        known = machine is not None and machine.price_usd is not None
        self.ways.show_machine_price(
            money.figure(machine.price_usd or 0) if known and machine else self.tr("unknown")
        )
        self.month.show_answer(answer, money)
        self.assumed.show_answer(answer, money)
        self.article.show_answer(catalog, answer)
        self._show_chart(answer, money)

    def _show_chart(self, answer: CostAnswer, money: Money) -> None:
        counts = np.geomspace(_LEAST, _MOST, _STEPS)
        lines = []
        ways: list[tuple[str, int, Callable[[float], float | None]]] = [
            (answer.api.name if answer.api else "", 1, answer.api_usd),
            (self.tr("your own"), 4, answer.own_usd),
            (fill(self.tr("split, {:.0%} sent on"), answer.escalated), 3, answer.hybrid_usd),
        ]
        for name, slot, cost in ways:
            values = [cost(float(count)) for count in counts]
            known = [money.amount(value) for value in values if value is not None]
            if len(known) == len(counts):
                lines.append(LogLine(name, slot, counts, np.array(known)))
        self.chart.set_costs(lines, answer.load.conversations, self._crossings(answer, money))

    def _crossings(self, answer: CostAnswer, money: Money) -> list[Crossing]:
        found = []
        for count, words in (
            (answer.break_even, self.tr("owning is cheaper from {} on")),
            (answer.hybrid_break_even, self.tr("a split from {} on")),
        ):
            cost = None if count is None else answer.api_usd(count)
            if count is not None and cost is not None:
                found.append(Crossing(count, money.amount(cost), words.format(rounded(count))))
        return found

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compute()


def _answer(
    catalog: Catalog, ask: Ask, model: Model, rig: Rig, scenario: Scenario, load: Workload,
    price: ApiPrice | None, escalated: float, money: Money, hosting: Hosting,
) -> CostAnswer:  # fmt: skip
    """Raises AdvisorError for a workload that cannot be."""
    load.check()
    own: OwnMachine | CannotServe = own_machine(
        ask, workshop_for(catalog, money), model, rig, scenario, load, hosting
    )
    said = assumptions(load, price, own, escalated, catalog.rules)
    return CostAnswer(load, escalated, price, own, said)
