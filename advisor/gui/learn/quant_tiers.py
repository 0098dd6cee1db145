"""The card that computes a table of cards and models anew: the claim, ours, the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor.domain.scenario import Scenario
from advisor.gui import jobs
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card, Glyph
from advisor.gui.widgets.text import Label
from advisor.learn.tiers import TierAnswer, largest_that_fit, tier_answers
from advisor.text import listed, say
from advisor.text import number as written
from advisor.units import format_gb, format_gib, format_params, format_tokens

if TYPE_CHECKING:
    from advisor.advise.fit import FitRow
    from advisor.catalog.load import Catalog


def compute_tiers(catalog: Catalog, scenario: Scenario, *, job: jobs.Job) -> tuple[TierAnswer, ...]:
    """Answers first; then, card by card, what it really holds, reported as it is found."""
    answers = tier_answers(catalog, scenario)
    job.report(answers)
    for claim in catalog.tier_claims:
        if job.cancelled:
            break
        job.report((claim.id, largest_that_fit(catalog, claim, scenario)))
    return answers


class TiersCard(Card):
    """Computed when first seen, and again when context or cache type change."""

    def __init__(self) -> None:
        super().__init__(self.tr("Which card for which model, computed"))
        about = self.tr(
            "An article puts these models on cards of these sizes. Its whole table is not at hand: "
            "what is compared here are its three statements about cards, each in the readings that "
            "it may have meant, with the memory of a real card of that size, for one conversation "
            "at the context of the top bar."
        )
        self.column.addWidget(Label(about, tone="secondary", wrap=True))
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.column.addWidget(holder)
        self.panel = TracePanel()
        self.column.addWidget(self.panel)
        self.panel.hide()
        self.rows: list[TracedRow] = []
        self.holds: dict[str, TracedRow] = {}
        self._asked: tuple[Catalog, Scenario] | None = None
        self._job: jobs.Job | None = None
        self._stale = True

    def show_tiers(self, catalog: Catalog, scenario: Scenario) -> None:
        if self._asked is not None and self._asked == (catalog, scenario):
            return
        self._asked, self._stale = (catalog, scenario), True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Looking at all models takes seconds: it begins when the card scrolls into view."""
        super().paintEvent(event)
        if self._stale and self._asked is not None:
            self._stale = False
            QTimer.singleShot(0, self._compute)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._job is not None:
            self._job.cancel()
            self._stale = True

    def _compute(self) -> None:
        assert self._asked is not None
        if self._job is not None:
            self._job.cancel()
        self._job = jobs.run(
            compute_tiers, *self._asked, progress=self._progress, key="learn-tiers"
        )

    def _progress(self, value: object) -> None:
        if isinstance(value, tuple) and value and isinstance(value[0], TierAnswer):
            self._show_answers(value)
        elif isinstance(value, tuple) and len(value) == 2:
            self._show_holds(str(value[0]), value[1])

    def _show_answers(self, answers: tuple[TierAnswer, ...]) -> None:
        clear_layout(self._rows)
        self.rows, self.holds = [], {}
        for number, answer in enumerate(answers):
            row = self._make_row("verdict-well" if answer.fits else "verdict-none",
                                 "verdict.well" if answer.fits else "verdict.none")  # fmt: skip
            self.rows.append(row)
            self._show_answer(row, answer)
            last = number + 1 == len(answers) or answers[number + 1].claim != answer.claim
            if last:
                held = self.holds[answer.claim.id] = self._make_row("hw-gpu", "text.secondary")
                title = self.tr("What {} really holds").format(answer.claim.tier)
                words = self.tr("computing for all models")
                held.show_row(title, words, "", Trace(title, (words,), answer.claim.source))
        self.panel.show()
        if self.rows and (first := self.rows[0].trace) is not None:
            self.panel.show_trace(first)

    def _make_row(self, glyph: str, token: str) -> TracedRow:
        row = TracedRow(Glyph(glyph, token, "icon.inline"))
        row.pointed.connect(self.panel.show_trace)
        self._rows.addWidget(row)
        return row

    def _show_answer(self, row: TracedRow, answer: TierAnswer) -> None:
        claim = answer.claim
        needs, holds = format_gib(answer.needed_bytes), format_gib(answer.usable_bytes)
        detail = self.tr("read as {quant}: needs {needs}, the card can hold {holds}").format(
            quant=answer.quant, needs=needs, holds=holds
        )
        own = answer.rule_bytes
        if own is not None and own > float(claim.tier.split()[0]) * 1e9:
            detail += "; " + self.tr("by the article's own rule {}").format(format_gb(own))
        verdict = self.tr("fits") if answer.fits else self.tr("does not fit")
        memory = answer.estimate.memory
        lines = [
            self.tr("weights {weights} + KV cache {kv} + buffers and driver {rest} = {all}").format(
                weights=format_gib(memory.weights_bytes), kv=format_gib(memory.kv_cache_bytes),
                rest=format_gib(memory.total_bytes - memory.weights_bytes - memory.kv_cache_bytes),
                all=needs,
            ),
            say(claim.why) if not answer.fits else self.tr("not full precision: 8 bits a weight"),
        ]  # fmt: skip
        if own is not None and answer.model.active_params:
            lines.append(
                f"1.2 GB × {written(answer.model.active_params / 1e9, '.1f')} = {format_gb(own)} "
                + self.tr("by the article's own rule")
            )
        title = self.tr("{claim}: {verdict}").format(claim=say(claim.claim), verdict=verdict)
        row.show_row(say(claim.claim), detail, verdict, Trace(title, tuple(lines), claim.source))

    def _show_holds(self, claim_id: str, rows: tuple[FitRow, ...]) -> None:
        row = self.holds.get(claim_id)
        if row is None or self._asked is None or row.trace is None:
            return
        parts = [f"{found.model.name} {found.quant}" for found in rows]
        words = listed(parts) if parts else self.tr("none of the catalog's models")
        at = format_tokens(self._asked[1].context)
        lines = tuple(
            f"{found.model.name}, {found.quant}: {format_params(found.model.total_params or 0)}, "
            f"{format_gib(found.total_bytes)}"
            for found in rows
        )
        title = row.title.text()
        detail = self.tr("whole, with little loss, at {at}: {models}").format(at=at, models=words)
        row.show_row(title, detail, "", Trace(
            self.tr("{}: the largest model of each of three families").format(title), lines,
            row.trace.source))  # fmt: skip
