"""Training: what it took to make models, and what a run of one's own would take."""

from __future__ import annotations

import re

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor.advise.build import workshop_for
from advisor.catalog.load import Catalog
from advisor.domain.architecture import Architecture
from advisor.errors import InputError
from advisor.gui import jobs
from advisor.gui.charts.amount_axes import short_count
from advisor.gui.charts.training_map import MapPoint, Threshold, TrainingMap
from advisor.gui.context import Context
from advisor.gui.learn.numbers import power_text
from advisor.gui.learn.roofline_card import RooflineCard
from advisor.gui.learn.scaling_card import ScalingCard
from advisor.gui.learn.subject import subject_of
from advisor.gui.learn.training_fields import OWN_FIGURES, RunFields
from advisor.gui.learn.training_results import ResultCard, ThresholdsCard, rounded
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.plan.part_choices import card_text
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.find_combo import Choice
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.training import (
    DEFAULT_SEQUENCE_TOKENS,
    Fleet,
    Run,
    hour_price,
    training_run,
)
from advisor.learn.training_map import TrainedModel, models_above, trained_models
from advisor.text import fill, say

_LARGEST, _GPU_SPARE = 1e16, "nvidia-h100-sxm5-80gb"
_NAMED = frozenset((
    "gpt-3", "chinchilla", "llama-2-70b", "llama-3.1-8b", "llama-3.1-405b", "deepseek-v3",
    "qwen3-32b", "gemma-3-27b", "smollm2-1.7b", "tinyllama-1.1b", "palm-540b", "falcon-180b",
    "kimi-k2", "gemma-3-270m", "bloom-176b", "qwen3-0.6b", "llama-65b", "nemotron-4-340b",
    "qwen3-235b-a22b", "deepseek-v4-pro", "mpt-30b",
))  # fmt: skip


class TrainingTopic(ScrollPage):
    """The run is the topic's own; the roofline follows the window's machine and model."""

    def __init__(self, context: Context) -> None:
        super().__init__(max_width=1240)
        self._context = context
        self._models: tuple[TrainedModel, ...] = ()
        self._model_id = OWN_FIGURES
        self._arch: Architecture | None = None
        self.total = self.active = 1e9
        self.tokens = 2e10
        self.run: Run | None = None
        self.fields, self.result, self.thresholds = RunFields(), ResultCard(), ThresholdsCard()
        self.scaling, self.roofline = ScalingCard(), RooflineCard()
        self.map = TrainingMap(self.tr("Training tokens against parameters"), self.tr("Your run"))
        self._words = Label("", tone="secondary", wrap=True)
        self._lay_out()
        self._connect()
        self._start()

    def _lay_out(self) -> None:
        of = theme()
        gap = of.px("space.between_cards")
        picture = Card(
            self.tr("What it took to train them"),
            self.tr("training tokens; grey lines: equal compute, 10 × apart"),
        )
        assert picture.heading is not None
        as_table = Button(self.tr("Show as table"), role="link")
        as_table.clicked.connect(self.map.show_table)
        picture.heading.row.addWidget(as_table)
        picture.column.addWidget(self.map)
        about = self.tr(
            "Discs are dense models, rings mixtures of experts. Drag your run, move it by arrows, "
            "or type its figures; click a model to start from it."
        )
        picture.column.addWidget(Label(about, "small", wrap=True))
        picture.column.addWidget(self._words)
        picture.column.addStretch(1)
        left, side = QWidget(), QWidget()
        for holder, cards in (
            (left, (picture, self.thresholds)), (side, (self.fields, self.result)),
        ):  # fmt: skip
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(gap)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        left.setMinimumWidth(of.scaled(520))
        side.setMinimumWidth(of.scaled(376))
        self.column.addWidget(ResponsiveRow([left, side], [2, 1], gap))
        self.column.addWidget(self.scaling)
        self.column.addWidget(self.roofline)
        self.column.addStretch(1)
        self.roofline.hide()

    def _connect(self) -> None:
        context, fields = self._context, self.fields
        context.ready.connect(self._start)
        for signal in (context.bridge.answers_changed, context.bridge.selection_changed):
            signal.connect(self._follow)
        self.map.moved.connect(self._move)
        self.map.chosen.connect(self._choose_point)
        self.scaling.moved.connect(self._move_along)
        fields.model_chosen.connect(self.choose_model)
        fields.params_typed.connect(lambda value: self.set_run(value, value, self.tokens))
        fields.active_typed.connect(
            lambda value: self.set_run(max(self.total, value), value, self.tokens)
        )
        fields.tokens_typed.connect(self._set_tokens)
        fields.hardware_changed.connect(self._compute)

    # Filling it

    def _start(self) -> None:
        catalog = self._context.catalog
        if catalog is None or self._models:
            return
        self._models = trained_models(catalog)
        ratio = catalog.rules["tokens-per-param"].value
        points = [self._point(model, ratio) for model in self._models]
        words = fill(self.tr("{:g} tokens per parameter"), ratio)
        self.map.show_map(points, self._map_thresholds(catalog), ratio, words)
        self._fill_fields(catalog)
        self.scaling.show_laws(catalog.scaling_laws)
        self.thresholds.show_known(models_above(catalog, self._models, 1e25))
        self._compute()
        self._follow()

    def _point(self, model: TrainedModel, ratio: float) -> MapPoint:
        facts = (
            (self.tr("Released"), model.released or self.tr("unknown")),
            (self.tr("Active parameters"), short_count(model.active_params)),
            (self.tr("Training tokens"), short_count(model.tokens)),
            (self.tr("FLOP"), power_text(model.flop)),
            (self.tr("Tokens per parameter"), rounded(model.tokens_per_param)),
            (self.tr("Beyond Chinchilla"), f"{rounded(model.tokens_per_param / ratio)} ×"),
        )
        return MapPoint(
            short_name(model.name), model.active_params, model.tokens, facts,
            model.id in _NAMED, model.mixture,
        )  # fmt: skip

    def _map_thresholds(self, catalog: Catalog) -> list[Threshold]:
        """One line a figure, in the words of the law that holds now."""
        lines: dict[float, Threshold] = {}
        for law in catalog.compute_laws:
            if not law.ended and law.flop not in lines:
                lines[law.flop] = Threshold(law.flop, f"{power_text(law.flop)} {say(law.name)}")
        return list(lines.values())

    def _fill_fields(self, catalog: Catalog) -> None:
        own = Choice(OWN_FIGURES or "own", self.tr("My own figures"))
        known = [m for m in catalog.models if m.total_params and m.active_params]
        self.fields.models.set_choices([own, *(Choice(m.id, m.name) for m in known)])
        cards = sorted(
            (gpu for gpu in catalog.gpus if (gpu.tensor_fp16_flops or gpu.fp16_flops)
             and gpu.vram_bytes),
            key=lambda gpu: (gpu.form != "datacenter", gpu.released), reverse=False,
        )  # fmt: skip
        self.fields.gpu_choices.set_choices([Choice(c.id, card_text(c)) for c in cards])
        rig = self._context.session.state.rig
        own_card = rig.gpus[0].spec if rig and rig.gpus else None
        there = own_card is not None and any(card.id == own_card.id for card in cards)
        self.fields.gpu.choose(own_card.id if there and own_card else _GPU_SPARE)
        self.fields.count.show_value(len(rig.gpus) if there and rig else 8)
        self.fields.sequence.choose_data(DEFAULT_SEQUENCE_TOKENS)
        self.fields.kept.choose_data(0.35 if there else catalog.rules["utilisation"].value)

    # Changing the run

    def set_run(self, total: float, active: float, tokens: float) -> None:
        """Figures of one's own: the shape of a model no longer holds."""
        self._model_id, self._arch = OWN_FIGURES, None
        self.total, self.active, self.tokens = total, active, tokens
        self._compute()

    def choose_model(self, model_id: str) -> None:
        """The sizes and the shape of a catalog model, and its tokens where they are known."""
        catalog = self._context.catalog
        if catalog is None:
            return
        if model_id in (OWN_FIGURES, "own"):
            self.set_run(self.total, self.active, self.tokens)
            return
        model = catalog.model(model_id)
        known = {m.model_id: m for m in self._models if m.model_id}
        self._model_id, self._arch = model.id, model.architecture
        self.total, self.active = float(model.total_params or 1), float(model.active_params or 1)
        if model.id in known:
            self.tokens = known[model.id].tokens
        self._compute()

    def _choose_point(self, index: int) -> None:
        model = self._models[index]
        if model.model_id is not None:
            self.choose_model(model.model_id)
        else:
            self.set_run(model.active_params, model.active_params, model.tokens)

    def _move(self, params: float, tokens: float) -> None:
        """Along the chart; tokens alone leave the model's shape as it is."""
        if params == self.active:
            self._set_tokens(tokens)
        else:
            total = params * self.total / self.active if self.total > self.active else params
            self.set_run(min(total, _LARGEST), params, tokens)

    def _move_along(self, params: float) -> None:
        """At the same compute."""
        flop = 6 * self.active * self.tokens
        self.set_run(params, params, flop / 6 / params)

    def _set_tokens(self, tokens: float) -> None:
        self.tokens = tokens
        self._compute()

    # Answering

    def _compute(self) -> None:
        catalog = self._context.catalog
        if catalog is None or not self.fields.gpu.chosen:
            return
        money = self._context.session.state.money
        gpu = catalog.gpu(self.fields.gpu.chosen)
        prices = workshop_for(catalog, money).prices
        fleet = Fleet(
            gpu, round(self.fields.count.value or 1), float(self.fields.kept.currentData()),
            hour_price(catalog, gpu, prices),
        )  # fmt: skip
        try:
            self.run = training_run(
                catalog, fleet, self.total, self.tokens, active_params=self.active,
                sequence_tokens=int(self.fields.sequence.currentData()), arch=self._arch,
                usd_per_kwh=money.usd_per_kwh,
            )  # fmt: skip
        except InputError as error:
            self._words.setText(str(error))
            return
        self._show(catalog, self.run)

    def _show(self, catalog: Catalog, run: Run) -> None:
        self.map.set_run(run.active_params, run.tokens)
        shown = self._model_id or "own"
        self.fields.show_run(shown, run.total_params, run.active_params, run.tokens)
        self.result.show_run(catalog, run, self._context.session.state.money)
        self.thresholds.show_run(run)
        self.scaling.show_run(run.active_params, run.tokens, run.flop)
        largest = max(self._models, key=lambda model: model.flop)
        ratio = largest.flop / run.flop
        words = (
            self.tr(
                "One token of training costs six operations for each parameter: two forward, four "
                "back. The largest run on this map, {name}, took {times} times yours."
            )
            if ratio >= 1
            else self.tr(
                "One token of training costs six operations for each parameter: two forward, four "
                "back. Yours takes {times} times the largest run on this map, {name}."
            )
        )
        times = rounded(max(ratio, 1 / ratio))
        self._words.setText(words.format(name=short_name(largest.name), times=times))

    def _follow(self) -> None:
        if not self.isVisible() or not self._context.is_ready:
            return
        jobs.run(subject_of, self._context, done=self.roofline.show_subject, key="learn-roofline")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compute()
        self._follow()


def short_name(name: str) -> str:
    """Without what only says that the model was tuned to chat."""
    return re.sub(r" (Instruct|Chat|it)( v[\d.]+)?$", "", name)
