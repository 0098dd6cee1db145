"""Parameters: where they sit, which of them a token passes, and why more of them err less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from advisor.domain.model import Model
from advisor.domain.scenario import DEFAULT_QUANT
from advisor.gui.context import Context
from advisor.gui.learn.model_head import ModelHead
from advisor.gui.learn.model_topic import ModelTopic
from advisor.gui.learn.parameters_packing import PackingCard
from advisor.gui.learn.parameters_parts import PartsCard
from advisor.gui.learn.parameters_routing import RoutingCard
from advisor.learn.parameters import parameters_of
from advisor.learn.routing import expert_shape

if TYPE_CHECKING:
    from advisor.advise.installed import Installed

_FIRST = "qwen3-30b-a3b"
# A dense model, a small mixture, a large one: a click each.
_OFFERED = (
    ("llama-3.1-8b", "Llama 3.1 8B"),
    ("gpt-oss-20b", "gpt-oss 20B"),
    ("qwen3-30b-a3b", "Qwen3 30B-A3B"),
    ("deepseek-v3", "DeepSeek-V3"),
)


class ParametersTopic(ModelTopic):
    """Where the parameters of the chosen model sit, and which of them a token passes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, ModelHead(), _FIRST, _OFFERED)
        self.parts, self.routing, self.packing = PartsCard(), RoutingCard(), PackingCard()
        self.add_head()
        for card in (self.parts, self.routing, self.packing):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.begin()

    def show_chosen(self, model: Model, own: Installed | None) -> None:
        plan = own.plan if own else None
        quant = own.quant if own and plan else DEFAULT_QUANT
        self.parts.show_model(model, self._context.session.state.rig, quant, plan)
        found = parameters_of(model)
        assert model.architecture is not None  # or else there were no parameters
        experts = next((part for part in found.parts if part.key == "experts"), None)
        self.routing.show_model(model.name, expert_shape(model.architecture), experts, found.total)
        self.packing.show_model(model.name, model.architecture.hidden_size)

    def show_cards(self, shown: bool) -> None:
        for card in (self.parts, self.routing, self.packing):
            card.setVisible(shown)
