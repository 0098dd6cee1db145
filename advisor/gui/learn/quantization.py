"""Quantization: what it loses, what it is made of, and what fits which card in truth."""

from __future__ import annotations

from advisor.advise.fit import LADDER_QUANTS
from advisor.domain.model import Model
from advisor.domain.result import Estimate
from advisor.domain.scenario import DEFAULT_QUANT, Scenario
from advisor.errors import AdvisorError
from advisor.estimate.engine import estimate
from advisor.estimate.weights import WeightPlan
from advisor.gui.context import Context
from advisor.gui.learn.known_models import installed_as, known_choices, known_models
from advisor.gui.learn.model_head import ModelHead
from advisor.gui.learn.quant_mix import MixCard, RuleCard
from advisor.gui.learn.quant_studies import StudiesCard
from advisor.gui.learn.quant_tiers import TiersCard
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.widgets.buttons import Combo
from advisor.gui.widgets.term import TermLabel
from advisor.gui.widgets.text import Label
from advisor.learn.quantization import mix_of, mix_of_plan
from advisor.session.state import AppState

_FIRST = "qwen3-30b-a3b"
# A dense model and two mixtures, a click each.
_OFFERED = (
    ("llama-3.1-8b", "Llama 3.1 8B"),
    ("qwen3-30b-a3b", "Qwen3 30B-A3B"),
    ("llama-4-scout", "Llama 4 Scout"),
)
# The ladder and what else llama-quantize makes by rule.
_QUANTS = (*LADDER_QUANTS[:11], "Q5_0", "Q4_1", *LADDER_QUANTS[11:], "MXFP4_MOE")


class QuantizationTopic(ScrollPage):
    """Starts with the model that is open in the window; context and cache type are the window's."""

    def __init__(self, context: Context) -> None:
        super().__init__(max_width=1240)
        self._context = context
        self.model_id = ""
        self.quant = Combo(self.tr("Quantization"))
        for name in _QUANTS:
            self.quant.addItem(name, name)
        self.quant.choose_data(DEFAULT_QUANT)
        self.model = ModelHead(
            (TermLabel("quantization", self.tr("Quantization"), tone="secondary"), self.quant)
        )
        self.problem = Label("", tone="error", wrap=True)
        self.studies, self.mix, self.rule = StudiesCard(), MixCard(), RuleCard()
        self.tiers = TiersCard()
        self.column.addWidget(self.studies)
        self.column.addWidget(self.model)
        self.column.addWidget(self.problem)
        for card in (self.mix, self.rule, self.tiers):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.problem.hide()
        self.model.found.connect(self.show_model)
        self.quant.activated.connect(lambda _index: self.show_model(self.model_id))
        context.ready.connect(self._start)
        context.bridge.answers_changed.connect(self._again)
        context.bridge.state_changed.connect(self._look_at_files)
        self._start()

    def _start(self) -> None:
        catalog = self._context.catalog
        if catalog is None or self.model_id:
            return
        models = self._offer()
        self.studies.show_catalog(catalog)
        selected = str(self._context.session.state.selected_model)
        known = selected in models and models[selected].architecture is not None
        self.show_model(selected if known else _FIRST)

    def _offer(self) -> dict[str, Model]:
        catalog, state = self._context.catalog, self._context.session.state
        models = known_models(catalog, state) if catalog is not None else {}
        self.model.show_choices(known_choices(models, state), _OFFERED)
        self.model.choose(self.model_id)
        return models

    def _again(self) -> None:
        if self.model_id:
            self.show_model(self.model_id)

    def _look_at_files(self, before: AppState, after: AppState) -> None:
        if before.installed != after.installed and self.model_id:
            self._offer()

    def show_model(self, model_id: str) -> None:
        """A file on this computer is shown as it is; other models in the chosen quantization."""
        catalog, state = self._context.catalog, self._context.session.state
        if catalog is None:
            return
        own = installed_as(state, model_id)
        model = own.model if own else catalog.model(model_id)
        plan = own.plan if own else None
        self.model_id = model.id
        self.model.choose(model.id)
        self.quant.setEnabled(plan is None)
        quant = own.quant if own and plan else str(self.quant.currentData())
        try:
            mix = mix_of_plan(plan, quant) if plan else mix_of(model, quant)
        except AdvisorError as error:
            self._say(str(error))
            return
        self._say("")
        self.mix.show_mix(model.name, mix)
        self.rule.show_estimate(model, _estimate(model, quant, plan, state))
        self.tiers.show_tiers(catalog, state.scenario)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.mix.setVisible(not problem)
        if problem:
            self.rule.hide()


def _estimate(
    model: Model, quant: str, plan: WeightPlan | None, state: AppState
) -> Estimate | None:
    """At the window's context and cache types; None where the machine or the shape is unknown."""
    if state.rig is None:
        return None
    asked = Scenario(
        quant=quant, context=state.scenario.context, kv_type_k=state.scenario.kv_type_k,
        kv_type_v=state.scenario.kv_type_v,
    )  # fmt: skip
    try:
        return estimate(model, state.rig, asked, plan=plan)
    except AdvisorError:
        return None
