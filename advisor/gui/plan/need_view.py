"""What do I need for this model? The best rigs of the catalog, and what more money buys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from advisor.advise.measured import estimate_with
from advisor.domain.result import Verdict
from advisor.errors import AdvisorError
from advisor.gui import jobs
from advisor.gui.charts.frontier_chart import FrontierChart, FrontierPoint, Mark
from advisor.gui.context import Context
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.plan.need_form import Asked, NeedForm
from advisor.gui.plan.offer_card import OfferCard, price_age
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.text import fill
from advisor.text import number as written
from advisor.units import format_rate, format_seconds

if TYPE_CHECKING:
    from advisor.advise.calibration import Calibration
    from advisor.advise.plan_answer import Offer, PlanAnswer
    from advisor.catalog.load import Catalog
    from advisor.domain.hardware import Rig
    from advisor.domain.money import Money
    from advisor.session.state import AppState

_SETTLE_MS, _WHOLE, _ACROSS = 150, 100, 3


@dataclass(frozen=True, slots=True)
class Found:
    """The answer, and the slowest speed of this computer for the same; None: does not run."""

    answer: PlanAnswer
    here_tokens_per_s: float | None


class _Stopped(Exception):
    """The person did not want to wait."""


def search(
    asked: Asked, catalog: Catalog, money: Money, here: Rig, own: Calibration, job: jobs.Job
) -> Found:
    """All rigs of the catalog for the wish; ends early when the job was cancelled. `own` is what
    the person's measurements say about this computer."""
    from advisor.advise.build import workshop_for
    from advisor.advise.plan import plan

    def watch(share: float) -> None:
        if job.is_stale:
            raise _Stopped
        job.report(share)

    workshop = workshop_for(catalog, money, used=asked.used)
    answer = plan(asked.wish, workshop, watch)
    return Found(answer, _speed_here(answer, here, own))


def _speed_here(answer: PlanAnswer, here: Rig, own: Calibration) -> float | None:
    speeds = []
    for model, quant in zip(answer.wish.models, answer.quants, strict=True):
        scenario = replace(answer.wish.scenario, quant=quant)
        one = estimate_with(own, model, here, scenario, comfortable_tokens_per_s=1.0)
        if one.placement.verdict is Verdict.NONE or one.speed is None:
            return None
        speeds.append(one.speed.generation.mid)
    return min(speeds)


class NeedView(QWidget):
    """Answers come from another thread; what is shown stays until new ones are there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._session = context, context.session
        self._planning = context.planning
        self.found: Found | None = None
        self._asked: object = None
        self._job: jobs.Job | None = None
        self.form = NeedForm(context)
        self.cards = {
            "cheapest": OfferCard(self.tr("Cheapest"), self._open),
            "fastest": OfferCard(self.tr("Fastest"), self._open),
            "frugal": OfferCard(self.tr("Most frugal"), self._open),
        }
        self.more = {
            "cheapest_current": OfferCard(self.tr("Cheapest that today's drivers run"), self._open),
            "cheapest_slow": OfferCard(self.tr("Slower, for much less"), self._open),
            "closest": OfferCard(self.tr("The closest"), self._open),
        }
        self.chart = FrontierChart(self.tr("Price and speed"))
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self.form.changed.connect(self._settle.start)
        self.chart.chosen.connect(self._open_point)
        context.ready.connect(self._follow)
        context.bridge.money_changed.connect(self._follow)
        context.bridge.rigs_changed.connect(self._follow)

    def _lay_out(self) -> None:
        of = theme()
        gap = of.px("space.between_cards")
        scroll = ScrollPage()
        column = scroll.column
        column.addWidget(self.form)
        column.addWidget(self._waiting_row())
        self._shortfall = Label("", "title", wrap=True)
        column.addWidget(self._shortfall)
        self._rows = []
        for cards in (self.cards, self.more):
            for card in cards.values():
                card.setMinimumWidth(of.scaled(272))
                card.hide()
            fill = [QWidget() for _ in range(_ACROSS - 1)] if cards is self.more else []
            row = ResponsiveRow([*cards.values(), *fill], [1] * (len(cards) + len(fill)), gap)
            self._rows.append(row)
            self._fill = fill
        column.addWidget(self._rows[0])
        column.addWidget(self._rows[1])
        self._chart_card = self._make_chart_card()
        column.addWidget(self._chart_card)
        self._notes = Label("", "small", wrap=True)
        column.addWidget(self._notes)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _waiting_row(self) -> QWidget:
        self._waiting = QWidget()
        row = QHBoxLayout(self._waiting)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().scaled(12))
        self._said = Label("", tone="secondary")
        self.progress = QProgressBar()
        self.progress.setRange(0, _WHOLE)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the comparison is"))
        self.stop = Button(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        row.addWidget(self._said)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self._waiting.hide()
        return self._waiting

    def _make_chart_card(self) -> Card:
        card = Card(self.tr("Price and speed"), self.tr("no other rig is both cheaper and faster"))
        assert card.heading is not None
        as_table = Button(self.tr("Show as table"), role="link")
        as_table.clicked.connect(self.chart.show_table)
        card.heading.row.addWidget(as_table)
        card.column.addWidget(self.chart)
        hint = self.tr("Click a point, or choose it with the arrow keys and Enter, to open it.")
        card.column.addWidget(Label(hint, "small", wrap=True))
        card.hide()
        return card

    # Asking

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self.isVisible():
            self.form.prepare()
            self._settle.start()

    def _ask(self) -> None:
        asked, state = self.form.asked(), self._session.state
        results, catalog = self._context.results, self._context.catalog
        if asked is None or not state.rigs or catalog is None or results is None:
            return
        question = (asked, state.money, state.rigs[0])
        if question == self._asked:
            return
        import advisor.advise.build
        import advisor.advise.plan  # noqa: F401  on this thread: see startup

        self._asked = question
        if self._job is not None:
            self._job.cancel()
        self._say(self.tr("Comparing the rigs of the catalog."), waiting=True)
        self.progress.setValue(0)
        self._job = jobs.run(
            search, asked, catalog, state.money, state.rigs[0],
            results.own(replace(state, active_rig=0)),
            done=self._show, failed=self._failed, progress=self._advance, key="need",
        )  # fmt: skip

    def _advance(self, share: float) -> None:
        self.progress.setValue(round(share * _WHOLE))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._asked = None
        self._say(self.tr("Stopped. Change a field to compare again."), waiting=False)
        self.form.rate.setFocus()

    def _say(self, text: str, *, waiting: bool) -> None:
        self._said.setText(text)
        self._waiting.setVisible(bool(text))
        self.progress.setVisible(waiting)
        self.stop.setVisible(waiting)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, AdvisorError):
            raise error
        self._say("", waiting=False)
        self._shortfall.setText(str(error))

    # Showing

    def _show(self, found: Found) -> None:
        self.found = found
        answer, state = found.answer, self._session.state
        self._say("", waiting=False)
        self._shortfall.setText(self._headline(answer, state.money))
        for key, card in (*self.cards.items(), *self.more.items()):
            card.show_offer(getattr(answer, key), state.money)
        for row in self._rows:
            row.setVisible(any(not card.isHidden() for card in row.findChildren(OfferCard)))
            row.adapt()
        n_more = sum(not card.isHidden() for card in self.more.values())
        for number, empty in enumerate(self._fill):
            empty.setVisible(number < _ACROSS - n_more)
        self._chart_card.setVisible(len(answer.frontier) > 1)
        self._show_chart(found, state)
        words = [
            fill(
                self.tr("{:,} rigs of the catalog were compared.", "", answer.n_rigs), answer.n_rigs
            )
        ]
        words += [*answer.notes, state.money.rate_note]
        self._notes.setText(" ".join(word for word in words if word))

    def _headline(self, answer: PlanAnswer, money: Money) -> str:
        best = answer.cheapest
        if best is None or best.price.usd is None:
            return answer.shortfall
        names = " + ".join(model.name for model in answer.wish.models)
        return self.tr("{} from {}: {} tokens per second.").format(
            names, money.text(best.price.usd), format_rate(best.tokens_per_s)
        )

    def _show_chart(self, found: Found, state: AppState) -> None:
        answer, money = found.answer, state.money
        wish = answer.wish
        rates = []
        if wish.min_tokens_per_s is not None:
            text = self.tr("asked for: {} tok/s").format(format_rate(wish.min_tokens_per_s))
            rates.append(Mark(wish.min_tokens_per_s, text))
        here = found.here_tokens_per_s
        if here is not None and here > 0.1:
            words = self.tr("this computer: {} tok/s").format(format_rate(here))
            rates.append(Mark(here, words))
        budget = None
        if wish.budget_usd is not None:
            budget = Mark(money.amount(wish.budget_usd), self.tr("budget"))
        labels = _labels(answer.frontier)
        points = [self._point(*pair, money) for pair in zip(labels, answer.frontier, strict=True)]
        self.chart.show_points(points, money.currency, rates, budget)

    def _point(self, label: str, offer: Offer, money: Money) -> FrontierPoint:
        memory = offer.build.name.rpartition(", ")[2]
        usd = offer.price.usd or 0.0
        facts = (
            (self.tr("Memory"), memory),
            (self.tr("Price"), money.text(usd)),
            (self.tr("Prices seen"), price_age(offer)),
            (self.tr("Speed"), f"{format_rate(offer.tokens_per_s)} tok/s"),
            (self.tr("First word"), format_seconds(offer.first_token_s)),
            (self.tr("Under load"), f"{written(offer.watts, ',.0f')} W" if offer.watts else "–"),
        )
        return FrontierPoint(label, money.amount(usd), offer.tokens_per_s, facts)

    def _open_point(self, index: int) -> None:
        if self.found is not None:
            self._open(self.found.answer.frontier[index])

    def _open(self, offer: Offer) -> None:
        self._planning.show_build(offer.build)


def _labels(offers: Sequence[Offer]) -> list[str]:
    """Names short enough for a chart: with the memory only where that tells two apart."""
    names = [offer.build.name.replace(" PCIe", "") for offer in offers]
    short = [name.rpartition(", ")[0] or name for name in names]
    return [
        name if short.count(brief) > 1 else brief for name, brief in zip(names, short, strict=True)
    ]
