"""Speed in full: the time of one token, speed as the context fills, the wait for the first word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from advisor.advise.uses import USE_BY_KEY
from advisor.domain.result import Estimate, Speed
from advisor.export.words import format_range
from advisor.gui.charts.band_chart import Band, BandChart, BandWords
from advisor.gui.charts.token_time_bar import TokenTimeBar, format_ms, noticeable
from advisor.gui.context import Context
from advisor.gui.detail.measurements import MeasurementSection
from advisor.gui.detail.tab import Tab
from advisor.gui.theme import theme
from advisor.gui.widgets.term import explain
from advisor.gui.widgets.text import Label, SectionTitle
from advisor.session.state import AppState
from advisor.text import number, say
from advisor.units import format_rate, format_seconds, format_tokens

if TYPE_CHECKING:
    from advisor.session.results import Detail


MEASURED_TICK = "\N{THIN SPACE}✓"


class SpeedTab(Tab):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.figures = Label("", tone="secondary", wrap=True, selectable=True)
        self.drafts = Label("", tone="secondary", wrap=True, selectable=True)
        self.loading = Label("", tone="secondary", wrap=True, selectable=True)
        self.time_title = SectionTitle("")
        self.time_bar = TokenTimeBar()
        self.formulas = Label("", "small", wrap=True, selectable=True)
        self.by_depth = BandChart(
            self.tr("Speed as the context fills"), self._depth_words(), "weights"
        )
        self.by_prompt = BandChart(
            self.tr("Wait for the first word"), self._wait_words(), "kv", log=True
        )
        self.depth_title = SectionTitle(
            self.by_depth.title, self.tr("tok/s by tokens in the context")
        )
        self.wait_title = SectionTitle(
            self.by_prompt.title, self.tr("seconds by length of the prompt")
        )
        self.basis = Label("", "small", wrap=True, selectable=True)
        self.own = MeasurementSection(context)
        explain(self.by_depth, "decode")
        explain(self.by_prompt, "ttft")
        explain(self.time_bar, "bandwidth")
        explain(self.figures, "tps")
        explain(self.drafts, "speculative-decoding")
        explain(self.loading, "loading")
        for widget in (
            self.figures, self.drafts, self.loading, self.time_title, self.time_bar, self.formulas,
            self.depth_title,
            self.by_depth,
            self.wait_title,
            self.by_prompt, self.basis, self.own,
        ):  # fmt: skip
            if isinstance(widget, (SectionTitle, MeasurementSection)):
                self.column.addSpacing(theme().scaled(8))
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _depth_words(self) -> BandWords:
        def sentence(band: Band, tokens: int) -> str:
            first, last = band.mid[0], band.mid[-1]
            text = self.tr("From {first} tok/s with little in the context to {last} at {tokens}.")
            return text.format(
                first=format_rate(float(first)), last=format_rate(float(last)),
                tokens=format_tokens(int(band.tokens[-1])),
            )  # fmt: skip

        return BandWords(
            self.tr("Tokens in the context"), self.tr("tok/s"), format_rate, _plain,
            lambda low, high: f"{_span(format_rate(low), format_rate(high))} tok/s", sentence,
        )  # fmt: skip

    def _wait_words(self) -> BandWords:
        def sentence(band: Band, tokens: int) -> str:
            low, _, high = band.at(tokens)
            return self.tr("A prompt of {tokens} tokens is read in {low} to {high}.").format(
                tokens=format_tokens(tokens), low=format_seconds(low), high=format_seconds(high)
            )

        return BandWords(
            self.tr("Tokens in the prompt"), self.tr("wait"), format_seconds, _plain,
            _seconds_span, sentence,
        )  # fmt: skip

    def show_detail(self, detail: Detail, state: AppState) -> None:
        self.own.show_own(state)
        self.own.measure.show_detail(detail)
        speed, curve = detail.estimate.speed, detail.speed_curve
        scenario, use = detail.estimate.scenario, USE_BY_KEY[state.use]
        for widget in (self.time_title, self.time_bar, self.formulas):
            widget.setVisible(speed is not None and bool(speed.token_time))
        if speed is None:
            self.figures.setText(detail.estimate.unknown or detail.estimate.explanation)
            self.basis.setText("")
        else:
            before = self.own.before(detail.model.id, scenario.quant)
            self._show_speed(speed, before if speed.measured else None)
        self._show_extras(detail.estimate)
        comfort = self.tr("comfortable for {use}: {speed} tok/s").format(
            use=say(use.noun), speed=format_rate(use.comfortable_tokens_per_s)
        )
        if curve is None:
            self.by_depth.set_band(None, scenario.context)
            self.by_prompt.set_band(None, scenario.prompt_tokens)
            return
        from_here = curve.depths > 0  # an empty context has no place on a log axis
        depth = Band(
            curve.depths[from_here], curve.generation_low[from_here],
            curve.generation_mid[from_here], curve.generation_high[from_here],
        )  # fmt: skip
        marked = min(max(scenario.context, int(depth.tokens[0])), int(depth.tokens[-1]))
        self.by_depth.set_band(depth, marked, (use.comfortable_tokens_per_s, comfort))
        wait = Band(curve.prompts, curve.ttft_low_s, curve.ttft_mid_s, curve.ttft_high_s)
        self.by_prompt.set_band(wait, scenario.prompt_tokens)

    def _show_extras(self, estimate: Estimate) -> None:
        """What drafted tokens change, and what a cold start takes, where they were asked for."""
        speed = estimate.speed
        drafts = speed.speculation if speed is not None else None
        loading = speed.loading if speed is not None else None
        self.drafts.setVisible(drafts is not None)
        self.loading.setVisible(loading is not None)
        self.depth_title.remark.setText(
            self.tr("tok/s by tokens in the context, without drafts")
            if drafts is not None
            else self.tr("tok/s by tokens in the context")
        )
        self.wait_title.remark.setText(
            self.tr("seconds by length of the prompt, once it is loaded")
            if loading is not None
            else self.tr("seconds by length of the prompt")
        )
        if drafts is not None and estimate.draft is not None:
            text = self.tr(
                "Drafts by {name} make it slower here: {before} → {now} tok/s. A step of {time} "
                "yields {tokens} tokens."
            )
            if not drafts.is_slower:
                text = self.tr(
                    "With drafts by {name}: {before} → {now} tok/s. A step of {time} yields "
                    "{tokens} tokens."
                )
            self.drafts.setText(text.format(
                name=estimate.draft.name, before=format_rate(drafts.plain.mid),
                now=format_rate(drafts.now), time=f"{number(1000 * drafts.step_s, '.0f')} ms",
                tokens=number(drafts.tokens_per_step.mid, ".1f"),
            ))  # fmt: skip
        if loading is not None:
            span = _seconds_span(loading.seconds.low, loading.seconds.high)
            text = self.tr(
                "Loading the model takes {span}, limited by {limit} ({formula}). The first word "
                "of a cold start waits for it."
            )
            text = text.format(span=span, limit=loading.limited_by, formula=loading.formula)
            self.loading.setText(text)

    def _show_speed(self, speed: Speed, before: float | None) -> None:
        text = self.tr(
            "Writes {generation} tok/s with an empty context and reads prompts at {prefill} "
            "tok/s; limited by {limit}."
        ).format(
            generation=f"{format_range(speed.generation)}{MEASURED_TICK * speed.measured}",
            prefill=format_range(speed.prefill), limit=speed.limited_by,
        )  # fmt: skip
        if before is not None:
            was = self.tr("You measured this; {speed} tok/s were estimated.")
            text = f"{text} {was.format(speed=format_rate(before))}"
        self.figures.setText(text)
        total = sum(part.seconds for part in speed.token_time)
        text = self.tr("One token takes {time}").format(time=format_ms(total))
        self.time_title.title.setText(text)
        self.time_bar.set_parts(speed.token_time)
        self.time_title.remark.setText(self.tr("with an empty context"))
        line = self.tr("{what}: {time} = {formula}")
        lines = [
            line.format(what=part.label, time=format_ms(part.seconds), formula=part.formula)
            for part in noticeable(speed.token_time)
            if part.formula
        ]
        self.formulas.setText("\n".join(lines))
        self.basis.setText(speed.basis)


def _plain(value: float) -> str:
    return number(value, "g")


def _seconds_span(low: float, high: float) -> str:
    """`0.4–0.7 s`: the unit once where both have the same."""
    first, last = format_seconds(low), format_seconds(high)
    if first.split()[-1] == last.split()[-1] and first != last:
        first = first.split()[0]
    return _span(first, last)


def _span(low: str, high: str) -> str:
    return low if low == high else f"{low}–{high}"
