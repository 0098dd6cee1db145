"""Quantization: what it loses, what it is made of, and what fits which card in truth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from advisor.advise.fit import LADDER_QUANTS
from advisor.domain.model import Model
from advisor.domain.result import Estimate
from advisor.domain.scenario import DEFAULT_QUANT, Scenario
from advisor.errors import AdvisorError
from advisor.estimate.engine import estimate
from advisor.estimate.weights import WeightPlan
from advisor.gui.context import Context
from advisor.gui.learn.model_head import ModelHead
from advisor.gui.learn.model_topic import ModelTopic
from advisor.gui.learn.quant_mix import MixCard, RuleCard
from advisor.gui.learn.quant_studies import StudiesCard
from advisor.gui.learn.quant_tiers import TiersCard
from advisor.gui.widgets.buttons import Combo
from advisor.gui.widgets.term import TermLabel
from advisor.learn.quantization import mix_of, mix_of_plan
from advisor.session.state import AppState

if TYPE_CHECKING:
    from advisor.advise.installed import Installed

_FIRST = "qwen3-30b-a3b"
# A dense model and two mixtures, a click each.
_OFFERED = (
    ("llama-3.1-8b", "Llama 3.1 8B"),
    ("qwen3-30b-a3b", "Qwen3 30B-A3B"),
    ("llama-4-scout", "Llama 4 Scout"),
)
# The ladder and what else llama-quantize makes by rule.
_QUANTS = (*LADDER_QUANTS[:11], "Q5_0", "Q4_1", *LADDER_QUANTS[11:], "MXFP4_MOE")


class QuantizationTopic(ModelTopic):
    """The chosen model in a quantization; context and cache type are the window's. A file on this
    computer is in the quantization that it is in."""

    def __init__(self, context: Context) -> None:
        quant = Combo(self.tr("Quantization"))
        for name in _QUANTS:
            quant.addItem(name, name)
        quant.choose_data(DEFAULT_QUANT)
        label = TermLabel("quantization", self.tr("Quantization"), tone="secondary")
        super().__init__(context, ModelHead((label, quant)), _FIRST, _OFFERED)
        self.quant = quant
        self.studies, self.mix, self.rule = StudiesCard(), MixCard(), RuleCard()
        self.tiers = TiersCard()
        self.column.addWidget(self.studies)
        self.add_head()
        for card in (self.mix, self.rule, self.tiers):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.quant.activated.connect(lambda _index: self.show_again())
        context.ready.connect(self._show_studies)
        self._show_studies()
        self.begin()

    def _show_studies(self) -> None:
        """Once: the study that a person chose stays, whatever model follows."""
        if self._context.catalog is not None and not self.model_id:
            self.studies.show_catalog(self._context.catalog)

    def show_chosen(self, model: Model, own: Installed | None) -> None:
        catalog, state = self._context.catalog, self._context.session.state
        assert catalog is not None  # or else there were no model
        plan = own.plan if own else None
        self.quant.setEnabled(plan is None)
        quant = own.quant if own and plan else str(self.quant.currentData())
        mix = mix_of_plan(plan, quant) if plan else mix_of(model, quant)
        self.mix.show_mix(model.name, mix)
        self.rule.show_estimate(model, _estimate(model, quant, plan, state))
        self.tiers.show_tiers(catalog, state.scenario)

    def show_cards(self, shown: bool) -> None:
        self.mix.setVisible(shown)
        if not shown:
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
