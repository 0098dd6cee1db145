"""The three ways side by side, each figure with its arithmetic, and what it all assumes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor.catalog.load import Catalog
from advisor.domain.money import Money
from advisor.gui.charts.amount_axes import short_count
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.learn.training_results import rounded
from advisor.gui.theme import theme
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label, Line
from advisor.learn.cost import CannotServe, OwnMachine, implied_tokens
from advisor.learn.cost_answer import CostAnswer
from advisor.text import fill, listed, number
from advisor.units import format_digits, format_rate

KEYS = ("service", "own", "machines", "speed", "split", "crossing")


class MonthCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("A month"))
        self.verdict = Label("", "strong", wrap=True)
        self.column.addWidget(self.verdict)
        rows, side = QWidget(), QWidget()
        column, beside = QVBoxLayout(rows), QVBoxLayout(side)
        for layout in (column, beside):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.rows = {key: TracedRow() for key in KEYS}
        self.panel = TracePanel()
        for row in self.rows.values():
            row.pointed.connect(self.panel.show_trace)
            column.addWidget(row)
        column.addStretch(1)
        beside.addWidget(self.panel)
        beside.addStretch(1)
        for part in (rows, side):
            part.setMinimumWidth(theme().scaled(380))
        self.column.addWidget(ResponsiveRow([rows, side], [3, 2], theme().scaled(20)))

    def show_answer(self, answer: CostAnswer, money: Money) -> None:
        self._money = money
        self._show_service(answer)
        machine = answer.machine
        for key in ("machines", "speed", "split", "crossing"):
            self.rows[key].setVisible(machine is not None)
        if machine is not None:
            self._show_own(answer, machine)
            self._show_machines(answer, machine)
            self._show_speed(answer, machine)
            self._show_split(answer, machine)
            self._show_crossing(answer, machine)
        elif isinstance(answer.own, CannotServe):
            self._show_cannot(answer.own)
        self.verdict.setText(self._verdict(answer))
        trace = self.rows["own"].trace
        if trace is not None:
            self.panel.show_trace(trace)

    def _text(self, usd: float | None) -> str:
        if usd is None:
            return self.tr("unknown")
        return f"{rounded(self._money.amount(usd))} {self._money.currency}"

    def _show(self, key: str, title: str, detail: str, value: str, trace: Trace) -> None:
        self.rows[key].show_row(title, detail, value, trace)

    def _show_service(self, answer: CostAnswer) -> None:
        api, load = answer.api, answer.load
        if api is None or answer.api_each_usd is None:
            return
        value = self._text(answer.api_usd())
        lines = [
            fill(self.tr("{conversations} × ({fresh:,.0f} fresh × {price:g} + {cached:,.0f} "
                         "cached × {low:g} + {out:,.0f} out × {high:g}) ÷ 1,000,000 USD"),
                conversations=short_count(load.conversations),
                fresh=load.tokens_in * (1 - load.cache_share), price=api.input,
                cached=load.tokens_in * load.cache_share,
                low=api.input if api.cached_input is None else api.cached_input,
                out=load.tokens_out, high=api.output,
            ),
            self.tr("list price of {}, without tax").format(api.date),
        ]  # fmt: skip
        if api.long_from is not None and load.tokens_in > api.long_from:
            lines.append(fill(self.tr("above {:,} tokens in: {:g} in, {:g} out"),
                api.long_from, api.long_input or 0, api.long_output or 0))  # fmt: skip
        source = self.tr("{page}; as in the price list of {source}").format(
            page=api.vendor_page or api.provider, source=api.source
        )
        detail = self.tr("{label}, {each} USD a conversation").format(
            label=api.label, each=_small(answer.api_each_usd)
        )
        title = self.tr("As a service")
        self._show("service", title, detail, value,
                   Trace(listed((title, value)), tuple(lines), source))  # fmt: skip

    def _show_own(self, answer: CostAnswer, machine: OwnMachine) -> None:
        count = machine.machines(answer.load.conversations)
        value, title = self._text(answer.own_usd()), self.tr("On your own")
        detail = self.tr("{model} {quant}, {count} × {rig}").format(
            model=machine.model.name, quant=machine.quant, count=count, rig=machine.rig.name
        )
        if machine.hardware_usd is None or machine.idle_usd is None:
            lines = [self.tr("No price or no power of this machine is known.")]
        else:
            work = (machine.work_usd_each or 0.0) * answer.load.conversations
            lines = [
                fill(self.tr("hardware: {count} × {price} ÷ {months:g} months = {cost}"),
                    count=count, price=self._text(machine.price_usd),
                    months=12 * machine.life_years, cost=self._text(count * machine.hardware_usd),
                ),
                fill(self.tr("waiting: {count} × {watts:.0f} W day and night = {cost}"),
                    count=count, watts=machine.idle_w or 0,
                    cost=self._text(count * machine.idle_usd),
                ),
                fill(self.tr("working at {watts:.0f} W: {cost} more, at {kwh:.3g} USD a kWh"),
                    watts=machine.load_w or 0, cost=self._text(work), kwh=machine.usd_per_kwh
                ),
            ]  # fmt: skip
        source = " ".join(machine.price_notes) or self.tr("the catalog's prices")
        self._show("own", title, detail, value, Trace(listed((title, value)), tuple(lines), source))

    def _show_machines(self, answer: CostAnswer, machine: OwnMachine) -> None:
        count = machine.machines(answer.load.conversations)
        busy = machine.busy_share(answer.load.conversations)
        title, value = self.tr("Machines"), f"{count:,}"
        lines = (
            fill(self.tr("each serves {capacity} conversations: {share:.0%} of 730.5 hours × "
                         "3600 ÷ {seconds} s"),
                capacity=rounded(machine.capacity), share=machine.busiest_share,
                seconds=format_digits(machine.seconds_each),
            ),
            self.tr("people do not come evenly through day and night"),
        )  # fmt: skip
        detail = fill(self.tr("busy {:.1%} of the time"), busy)
        self._show("machines", title, detail, value,
                   Trace(listed((title, value)), lines, self.tr("assumed")))  # fmt: skip

    def _show_speed(self, answer: CostAnswer, machine: OwnMachine) -> None:
        fresh = answer.load.tokens_in * (1 - answer.load.cache_share)
        title = self.tr("Time of the machine")
        value = self.tr("{} s each").format(format_digits(machine.seconds_each))
        lines = (
            fill(
                self.tr("{tokens:,.0f} fresh tokens ÷ {rate} a second, read"),
                tokens=fresh,
                rate=format_rate(machine.prefill_tokens_per_s),
            ),
            fill(
                self.tr("+ {tokens:,} tokens ÷ {rate} a second, written"),
                tokens=answer.load.tokens_out,
                rate=format_rate(machine.generation_tokens_per_s),
            ),
        )
        detail = (
            self.tr("{} conversations at the same time", "", machine.batch).format(machine.batch)
            if machine.batch > 1
            else self.tr("one conversation at a time")
        )
        source = self.tr("the same estimate as everywhere in this program, for llama.cpp")
        self._show("speed", title, detail, value, Trace(listed((title, value)), lines, source))

    def _show_split(self, answer: CostAnswer, machine: OwnMachine) -> None:
        value, title = self._text(answer.hybrid_usd()), self.tr("Split")
        kept, sent = 1 - answer.escalated, answer.escalated
        detail = fill(
            self.tr("{kept:.0%} stay, {sent:.0%} go on to the service"), kept=kept, sent=sent
        )
        lines = (
            fill(
                self.tr("own machine for {:.0%}: {}"),
                kept,
                self._text(machine.monthly_usd(answer.load.conversations * kept)),
            ),
            fill(
                self.tr("service for {:.0%}: {}"),
                sent,
                self._text((answer.api_usd() or 0.0) * sent),
            ),
            self.tr("what choosing costs is not counted"),
        )
        self._show("split", title, detail, value,
                   Trace(listed((title, value)), lines, self.tr("both figures above")))  # fmt: skip

    def _show_crossing(self, answer: CostAnswer, machine: OwnMachine) -> None:
        title, first = self.tr("Break-even"), answer.break_even
        lines = [
            self.tr("{fixed} a month ÷ ({api} − {work} USD a conversation)").format(
                fixed=self._text(machine.fixed_usd), api=_small(answer.api_each_usd or 0),
                work=_small(machine.work_usd_each or 0),
            )
        ]  # fmt: skip
        if machine.fixed_usd is None:
            value = self.tr("unknown")
            detail = self.tr("type what the machine costs")
        elif first is None:
            value = self.tr("never")
            detail = self.tr("a machine is full before it has paid for itself")
        else:
            value = rounded(first)
            detail = self.tr("conversations a month from which owning is cheaper")
            last = answer.always_cheaper_from
            if last is not None and last > first * 1.01:
                lines.append(
                    self.tr("each further machine sets it back; for good from {} on").format(
                        rounded(last)
                    )
                )
        trace = Trace(listed((title, value)), tuple(lines), self.tr("the figures above"))
        self._show("crossing", title, detail, value, trace)

    def _show_cannot(self, own: CannotServe) -> None:
        title, value = self.tr("On your own"), self.tr("not possible")
        name = self.tr("{model} on {rig}").format(model=own.model.name, rig=own.rig.name)
        trace = Trace(title, (own.reason,), self.tr("estimated as everywhere in this program"))
        self._show("own", title, f"{name}: {own.reason}", value, trace)

    def _verdict(self, answer: CostAnswer) -> str:
        api, own, split = answer.api_usd(), answer.own_usd(), answer.hybrid_usd()
        if isinstance(answer.own, CannotServe):
            return self.tr("This machine cannot serve the model; the service costs {}.").format(
                self._text(api)
            )
        if own is None or api is None:
            return self.tr(
                "The service costs {}. What this machine costs is not known: type its price above."
            ).format(self._text(api))
        if own <= api:
            return self.tr(
                "On your own it costs {own}; the service, {api}, is {times} times as dear."
            ).format(own=self._text(own), api=self._text(api), times=rounded(api / own))
        least = self.tr("The service is cheaper: {api} instead of {own}.").format(
            api=self._text(api), own=self._text(own)
        )
        return least if split is None or split >= api else f"{least} " + self.tr(
            "A split costs {}.").format(self._text(split))  # fmt: skip


class AssumptionsCard(Card):
    """Every assumption as a sentence, with who says so."""

    def __init__(self) -> None:
        super().__init__(self.tr("What this assumes"))
        self._shown: object = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().scaled(6))
        self.column.addLayout(self._rows)
        self.column.addStretch(1)

    def show_answer(self, answer: CostAnswer, money: Money) -> None:
        if self._shown == (answer.assumptions, money):
            return
        self._shown = (answer.assumptions, money)
        clear_layout(self._rows)
        for index, said in enumerate(answer.assumptions):
            if index:
                self._rows.addWidget(Line())
            self._rows.addWidget(Label(said.text, wrap=True, selectable=True))
            self._rows.addWidget(
                Label(
                    self.tr("Source: {}").format(said.source), "small", wrap=True, selectable=True
                )
            )
        if money.rate_note:
            self._rows.addWidget(Label(money.rate_note, "small", wrap=True))


class ArticleCard(Card):
    """The article's 75,000 against 800 USD beside what our figures give for the same question."""

    def __init__(self) -> None:
        super().__init__(self.tr("75,000 against 800 USD"), self.tr("a claim, checked"))
        self._shown: object = None
        self.text = Label("", wrap=True, selectable=True)
        self.ours = Label("", wrap=True, selectable=True)
        self.source = Label("", "small", wrap=True, selectable=True)
        for label in (self.text, self.ours, self.source):
            self.column.addWidget(label)
        self.column.addStretch(1)

    def show_answer(self, catalog: Catalog, answer: CostAnswer) -> None:
        if self._shown == (answer.api, answer.own, replace(answer.load, conversations=1.0)):
            return
        self._shown = (answer.api, answer.own, replace(answer.load, conversations=1.0))
        claim = next(c for c in catalog.article_claims if c.id == "million-conversations")
        figures = claim.figures
        self.text.setText(
            fill(self.tr(
                "The article: a million conversations cost {large:,.0f} USD with a large model and "
                "{small:,.0f} with a small one. Its source gives ranges, {from_large:,.0f} to "
                "{large:,.0f} and {from_small:,.0f} to {small:,.0f} USD a month, without saying "
                "how long a conversation is or what a token costs."
            ),
                large=figures["large_usd"], small=figures["small_usd"],
                from_large=figures["large_from_usd"], from_small=figures["small_from_usd"],
            )
        )  # fmt: skip
        self.source.setText(
            self.tr("Source: {address}, read {date}").format(address=claim.address, date=claim.read)
        )
        if answer.api is None:
            return
        count = figures["conversations"]
        tokens = implied_tokens(figures["large_usd"], count, answer.api, answer.load)
        own = answer.own_usd(count)
        ours = (
            self.tr(
                "Ours, for {tokens:,} tokens each: {api} USD with {name}; what it costs on your "
                "own is unknown. For the article's sum each conversation would have {implied} "
                "tokens at that price."
            )
            if own is None
            else self.tr(
                "Ours, for {tokens:,} tokens each: {api} USD with {name}, {own} USD on your own. "
                "For the article's sum each conversation would have {implied} tokens at that price."
            )
        )
        self.ours.setText(
            ours.format(
                tokens=answer.load.tokens_in + answer.load.tokens_out,
                api=rounded(answer.api_usd(count) or 0), name=answer.api.label,
                own="" if own is None else rounded(own), implied=rounded(tokens),
            )
        )  # fmt: skip


def _small(usd: float) -> str:
    """`0.0082`, `0.000016`: two digits, never a power of ten."""
    return number(float(f"{usd:.2g}"), ".8f").rstrip("0").rstrip(".,")
