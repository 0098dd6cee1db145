"""Practical against advertised context: published results by length, and lost in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from advisor.gui.learn.context_composer import in_row
from advisor.gui.learn.context_lengths import LengthChart, Line
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.long_context import BENCHMARKS, LengthResults, length_results
from advisor.text import fill
from advisor.units import format_tokens

if TYPE_CHECKING:
    from advisor.catalog.load import Catalog
    from advisor.domain.model import Model

_OTHERS = ("llama-3.1-8b", "qwen3-32b", "qwen3-8b", "llama-3.1-70b", "phi-3-mini", "qwq-32b",
           "deepseek-r1", "gpt-oss-120b", "gemma-3-27b")  # fmt: skip
_MOST_LINES = 4
_MIDDLE = "https://arxiv.org/abs/2307.03172"


class PracticeCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("Advertised and practical context"))
        assert self.heading is not None
        self.chart = LengthChart()
        self.benchmark = Combo(self.tr("Benchmark"))
        for name in BENCHMARKS:
            self.benchmark.addItem(name, name)
        as_table = Button(self.tr("Show as table"), role="link")
        as_table.clicked.connect(self.chart.show_table)
        self.heading.row.addWidget(as_table)
        self.said = Label("", wrap=True)
        self.column.addWidget(self.said)
        answers = Label(self.tr("Right answers by length of the input, in"), tone="secondary")
        self.column.addWidget(in_row((answers, self.benchmark), theme().scaled(8)))
        self.column.addWidget(self.chart)
        self.source = Label("", "small", wrap=True, selectable=True)
        self.column.addWidget(self.source)
        text = self.tr(
            "Lost in the middle: a passage is found best when it stands at the start or the end of "
            "the prompt, and is missed most in the middle, also by models sold for long context "
            "({source}). Put what matters last, beside the question."
        ).format(source=_MIDDLE)
        middle = Label(text, tone="secondary", wrap=True, selectable=True)
        self.column.addWidget(middle)
        self.column.addStretch(1)
        self._catalog: Catalog | None = None
        self._model: Model | None = None
        self._window = 0
        self.benchmark.activated.connect(lambda _index: self._refresh())

    def show_model(self, catalog: Catalog, model: Model, window: int) -> None:
        self._catalog, self._model, self._window = catalog, model, window
        self._refresh()

    def _refresh(self) -> None:
        if self._catalog is None or self._model is None:
            return
        name = str(self.benchmark.currentData())
        bound = BENCHMARKS[name]
        results = {found.model_id: found for found in length_results(name)}
        chosen = results.get(self._model.id)
        shown = [chosen] if chosen else []
        shown += [results[key] for key in _OTHERS if key in results and key != self._model.id]
        shown = shown[:_MOST_LINES]
        lines: list[Line] = [(self._name(found), found.points) for found in shown]
        self.chart.show_lines(lines, self._window, bound)
        self.said.setText(self._sentence(chosen, name, bound))
        self.source.setText(
            self.tr("Source: {source}, {date}").format(source=shown[0].source, date=shown[0].date)
            if shown else ""
        )  # fmt: skip

    def _name(self, found: LengthResults) -> str:
        assert self._catalog is not None
        known = {model.id: model.name for model in self._catalog.models}
        return known.get(found.model_id, found.model_id).removesuffix(" Instruct")

    def _sentence(self, chosen: LengthResults | None, name: str, bound: float | None) -> str:
        assert self._model is not None
        made_for = self._model.context_max
        advertised = format_tokens(made_for) if made_for else self.tr("an unknown length")
        if chosen is None:
            text = self.tr(
                "{model} is made for {tokens}; nobody has published its {benchmark} results at "
                "several lengths. These are others:"
            )
            return text.format(model=self._model.name, tokens=advertised, benchmark=name)
        usable = chosen.usable_to(bound)
        if usable is None:
            first, last = chosen.points[0], chosen.points[-1]
            text = self.tr(
                "{model} is made for {tokens}; in {benchmark} it is right {best:.0f} % of the time "
                "at {short} and {worst:.0f} % at {long}."
            )
            return fill(
                text,
                model=self._model.name,
                tokens=advertised,
                benchmark=name,
                best=first[1],
                short=format_tokens(first[0]),
                worst=last[1],
                long=format_tokens(last[0]),
            )
        text = self.tr(
            "{model} is made for {tokens}; in {benchmark} it stays above {bound} % up to {usable}, "
            "the length that the benchmark calls effective."
        )
        return text.format(
            model=self._model.name, tokens=advertised, benchmark=name, bound=bound,
            usable=format_tokens(usable),
        )  # fmt: skip
