"""What a training run takes, row by row with its arithmetic, and the thresholds it crosses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from advisor.catalog.load import Catalog
from advisor.domain.money import Money
from advisor.gui.charts.amount_axes import short_count
from advisor.gui.learn.numbers import power_text
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.training import Crossing, Run
from advisor.learn.training_map import KnownCompute
from advisor.text import fill, listed, number, say
from advisor.units import format_bytes, format_gib

translate = QCoreApplication.translate
KEYS = ("compute", "attention", "ratio", "hours", "time", "energy", "money", "memory")
_KAPLAN = "Kaplan et al. 2020, https://arxiv.org/abs/2001.08361"


def rounded(value: float) -> str:
    """`506,000`, `94`, `2.3`: no more digits than such a figure deserves."""
    if value >= 9_999_500:
        return short_count(value)
    if value >= 10_000:
        return number(float(f"{value:.3g}"), ",.0f")
    return number(value, ",.0f" if value >= 10 else ".2g")


class ResultCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("Result"))
        self.column.setSpacing(0)
        self.column.addSpacing(8)
        self.rows = {key: TracedRow() for key in KEYS}
        self.panel = TracePanel()
        for row in self.rows.values():
            row.pointed.connect(self.panel.show_trace)
            self.column.addWidget(row)
        self.column.addSpacing(8)
        self.column.addWidget(self.panel)
        self._pointed = "compute"
        for key, row in self.rows.items():
            row.pointed.connect(lambda _trace, key=key: self._remember(key))

    def _remember(self, key: str) -> None:
        self._pointed = key

    def show_run(self, catalog: Catalog, run: Run, money: Money) -> None:
        self._show_compute(run)
        self._show_ratio(catalog, run)
        self._show_time(catalog, run)
        self._show_money(run, money)
        self._show_memory(catalog, run)
        trace = self.rows[self._pointed].trace
        if trace is not None:
            self.panel.show_trace(trace)

    def _show(self, key: str, title: str, detail: str, value: str, trace: Trace) -> None:
        self.rows[key].show_row(title, detail, value, trace)

    def _show_compute(self, run: Run) -> None:
        title = self.tr("Training compute")
        figure = self.tr("{} FLOP").format(power_text(run.flop))
        line = fill(
            self.tr("6 × {params:,.0f} active parameters × {tokens:,.0f} tokens"),
            params=run.active_params,
            tokens=run.tokens,
        )
        why = self.tr("2 forward and 4 backward for each parameter and token")
        trace = Trace(listed((title, figure)), (line, why), _KAPLAN)
        self._show("compute", title, self.tr("6 × parameters × tokens"), figure, trace)
        extra = self.tr("{} FLOP").format(power_text(run.attention_flop))
        share = run.attention_flop / run.flop
        shape = (
            self.tr("from the layers of this model, windows and all")
            if run.shape_known
            else self.tr("for a usual shape: width is 128 times the number of layers (assumed)")
        )
        line = fill(
            self.tr("comparing {:,} tokens with those before them, forward and backward"),
            run.sequence_tokens,
        )
        title = self.tr("Attention on top")
        trace = Trace(listed((title, extra)), (line, shape), _KAPLAN)
        self._show("attention", title, fill(self.tr("{:.0%} more"), share), extra, trace)

    def _show_ratio(self, catalog: Catalog, run: Run) -> None:
        rule = catalog.rules["tokens-per-param"]
        title = self.tr("Tokens per parameter")
        factor = run.overtraining
        if 0.8 <= factor <= 1.25:
            detail = self.tr("compute-optimal by Chinchilla")
        elif factor > 1:
            detail = self.tr("over-trained {} times, for cheaper use").format(rounded(factor))
        else:
            detail = self.tr("under-trained: Chinchilla asks for {} tokens").format(
                short_count(run.chinchilla_tokens)
            )
        lines = (
            fill(self.tr("{tokens:,.0f} tokens ÷ {params:,.0f} active parameters"),
                tokens=run.tokens, params=run.active_params
            ),
            fill(self.tr("Chinchilla: {rule:g} × {params} = {tokens} tokens"),
                rule=rule.value, params=short_count(run.active_params),
                tokens=short_count(run.chinchilla_tokens),
            ),
        )  # fmt: skip
        value = rounded(run.tokens_per_param)
        self._show("ratio", title, detail, value, Trace(listed((title, value)), lines, rule.source))

    def _show_time(self, catalog: Catalog, run: Run) -> None:
        fleet, rule = run.fleet, catalog.rules["utilisation"]
        unknown = self.tr("unknown")
        kept = (fleet.peak_flops or 0.0) * fleet.utilisation
        hours = unknown if run.gpu_hours is None else rounded(run.gpu_hours)
        lines = (
            fill(
                self.tr("{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600"),
                flop=power_text(run.flop),
                kept=kept / 1e12,
            ),
            fill(
                self.tr("{share:.0%} kept of a peak of {peak:,.0f} TFLOPS, dense, 16 bit"),
                share=fleet.utilisation,
                peak=(fleet.peak_flops or 0.0) / 1e12,
            ),
            say(rule.note),
        )
        title = self.tr("GPU-hours")
        detail = fill(self.tr("{:,.0f} TFLOPS kept on each"), kept / 1e12)
        self._show("hours", title, detail, hours, Trace(listed((title, hours)), lines, rule.source))
        title = self.tr("Time")
        days = unknown if run.days is None else self._days(run.days)
        line = fill(
            self.tr("{hours} GPU-hours ÷ {count:,} cards", "", fleet.count),
            hours=hours,
            count=fleet.count,
        )
        trace = Trace(listed((title, days)), (line,), self.tr("arithmetic"))
        many = fill(self.tr("on {:,} cards", "", fleet.count), fleet.count)
        self._show("time", title, many, days, trace)
        title = self.tr("Energy")
        energy = unknown if run.energy_kwh is None else self._energy(run.energy_kwh)
        said = (
            fill(
                self.tr("{hours} hours × {watts:.0f} W of a {name}"),
                hours=hours,
                watts=fleet.gpu.tdp_w or 0,
                name=fleet.gpu.name,
            ),
            self.tr("processors, network and cooling come on top"),
        )
        source = self.tr("board power in the catalog: {}").format(fleet.gpu.source)
        self._show("energy", title, self.tr("the cards alone"), energy,
                   Trace(listed((title, energy)), said, source))  # fmt: skip

    def _days(self, days: float) -> str:
        if days >= 730:
            return self.tr("{} years").format(rounded(days / 365.25))
        shown = rounded(days * 24 if days < 1 else days)
        n = 1 if shown == "1" else 2  # "1.4 days" is plural
        told = self.tr("{} hours", "", n) if days < 1 else self.tr("{} days", "", n)
        return told.format(shown)

    def _energy(self, kwh: float) -> str:
        if kwh >= 1e6:
            return self.tr("{} GWh").format(rounded(kwh / 1e6))
        if kwh >= 1e4:
            return self.tr("{} MWh").format(rounded(kwh / 1e3))
        return self.tr("{} kWh").format(rounded(kwh))

    def _show_money(self, run: Run, money: Money) -> None:
        title, hour = self.tr("Money"), run.fleet.hour
        if run.cost_usd is None or run.gpu_hours is None or hour is None:
            trace = Trace(
                self.tr("Money, unknown"),
                (self.tr("Nobody has a price of this card"),),
                self.tr("the catalog"),
            )
            self._show("money", title, self.tr("no price of the card"), self.tr("unknown"), trace)
            return
        value = f"{rounded(money.amount(run.cost_usd))} {money.currency}"
        lines = [self.tr("{hours} GPU-hours × {price} USD").format(
            hours=rounded(run.gpu_hours), price=f"{hour.usd:.2g}")]  # fmt: skip
        if not hour.rented:
            lines.append(self.tr("electricity of the cards: {}").format(money.text(run.energy_usd)))
        if money.rate_note:
            lines.append(money.rate_note)
        detail = self.tr("rented") if hour.rented else self.tr("owned, with electricity")
        trace = Trace(listed((title, value)), tuple(lines), hour.basis)
        self._show("money", title, detail, value, trace)

    def _show_memory(self, catalog: Catalog, run: Run) -> None:
        rule, title = catalog.rules["training-bytes-per-param"], self.tr("Memory needed")
        value, vram = format_bytes(run.memory_bytes), run.fleet.gpu.vram_bytes
        if vram is None or run.least_gpus is None:
            detail = self.tr("at least, over all cards")
        elif run.fits:
            detail = self.tr("at least; the cards have {}").format(
                format_bytes(vram * run.fleet.count)
            )
        else:
            detail = fill(
                self.tr("does not fit: {count:,} cards of {size} at least", "", run.least_gpus),
                count=run.least_gpus,
                size=format_gib(vram, 0),
            )
        lines = (
            fill(
                self.tr("{bytes:g} bytes × {params:,.0f} parameters, all of them = {size}"),
                bytes=rule.value,
                params=run.total_params,
                size=format_bytes(run.state_bytes),
            ),
            self.tr("16-bit weights and gradients, 32-bit copy and two moments of Adam"),
            self.tr("activations of one sequence, recomputed: {}").format(
                format_bytes(run.activation_bytes)
            ),
        )
        trace = Trace(listed((title, value)), lines, f"{rule.source} ({say(rule.note)})")
        self._show("memory", title, detail, value, trace)


class ThresholdsCard(Card):
    """One row a law: what it says, since when, and how far the run is from it."""

    def __init__(self) -> None:
        super().__init__(self.tr("Legal thresholds"))
        self.column.setSpacing(0)
        self.column.addSpacing(8)
        self.rows: dict[str, TracedRow] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.panel = TracePanel()
        self.column.addSpacing(8)
        self.column.addWidget(self.panel)
        self.known = Label("", "small", wrap=True)
        self.column.addSpacing(8)
        self.column.addWidget(self.known)

    def show_run(self, run: Run) -> None:
        if list(self.rows) != [crossing.law.id for crossing in run.thresholds]:
            clear_layout(self._rows)
            self.rows = {}
            for crossing in run.thresholds:
                row = self.rows[crossing.law.id] = TracedRow()
                row.pointed.connect(self.panel.show_trace)
                self._rows.addWidget(row)
        for crossing in run.thresholds:
            self._show_law(crossing)
        if self.panel.trace is None:
            first = self.rows["eu-systemic-risk"].trace
            if first is not None:
                self.panel.show_trace(first)

    def _show_law(self, crossing: Crossing) -> None:
        law, factor = crossing.law, crossing.factor
        if crossing.crossed:
            value = self.tr("{} × above").format(rounded(factor))
        else:
            value = self.tr("{} × below").format(rounded(1 / factor))
        name, status = say(law.name), say(law.status)
        title = f"{power_text(law.flop)}  {name}"
        source = self.tr("{address}, read {date}; no legal advice").format(
            address=law.source, date=law.read
        )
        trace = Trace(name, (say(law.says), status[0].upper() + status[1:]), source)
        self.rows[law.id].show_row(title, status, value, trace)

    def show_known(self, above: list[KnownCompute]) -> None:
        """Models above the line of systemic risk."""
        names = ", ".join(model.name for model in above[:6])
        estimated = sum(model.estimated for model in above)
        self.known.setText(
            self.tr(
                "Known here above 10²⁵: {count}, the largest {names}. {estimated} of them are "
                "estimates by Epoch AI (CC BY 4.0), since their makers publish no figures."
            ).format(count=len(above), names=names, estimated=estimated)
        )
