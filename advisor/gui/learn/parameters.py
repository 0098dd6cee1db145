"""Parameters: where they sit, which of them a token passes, and why more of them err less."""

from __future__ import annotations

from advisor.errors import AdvisorError
from advisor.gui.context import Context
from advisor.gui.learn.model_head import ModelHead
from advisor.gui.learn.parameters_packing import PackingCard
from advisor.gui.learn.parameters_parts import PartsCard
from advisor.gui.learn.parameters_routing import RoutingCard
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.widgets.text import Label
from advisor.learn.parameters import parameters_of
from advisor.learn.routing import expert_shape

_FIRST = "qwen3-30b-a3b"
# A dense model, a small mixture, a large one: a click each.
_OFFERED = (
    ("llama-3.1-8b", "Llama 3.1 8B"),
    ("gpt-oss-20b", "gpt-oss 20B"),
    ("qwen3-30b-a3b", "Qwen3 30B-A3B"),
    ("deepseek-v3", "DeepSeek-V3"),
)


class ParametersTopic(ScrollPage):
    """One model, chosen here; starts with the model that is open in the window."""

    def __init__(self, context: Context) -> None:
        super().__init__(max_width=1240)
        self._context = context
        self.model_id = ""
        self.model = ModelHead()
        self.problem = Label("", tone="error", wrap=True)
        self.parts, self.routing, self.packing = PartsCard(), RoutingCard(), PackingCard()
        self.column.addWidget(self.model)
        self.column.addWidget(self.problem)
        for card in (self.parts, self.routing, self.packing):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.problem.hide()
        self.model.found.connect(self.show_model)
        context.ready.connect(self._start)
        context.bridge.answers_changed.connect(self._again)
        self._start()

    def _start(self) -> None:
        catalog = self._context.catalog
        if catalog is None or self.model_id:
            return
        self.model.show_catalog(catalog, _OFFERED)
        known = {model.id: model for model in catalog.models if model.open_weights}
        selected = self._context.session.state.selected_model
        wanted = selected if selected in known and known[selected].architecture else _FIRST
        self.show_model(wanted)

    def _again(self) -> None:
        if self.model_id:
            self.show_model(self.model_id)

    def show_model(self, model_id: str) -> None:
        catalog = self._context.catalog
        if catalog is None:
            return
        model = catalog.model(model_id)
        self.model_id = model.id
        self.model.choose(model.id)
        try:
            self.parts.show_model(model, self._context.session.state.rig)
            found = parameters_of(model)
        except AdvisorError as error:
            self._say(str(error))
            return
        assert model.architecture is not None  # or else there were no parameters
        experts = next((part for part in found.parts if part.key == "experts"), None)
        self.routing.show_model(model.name, expert_shape(model.architecture), experts, found.total)
        self.packing.show_model(model.name, model.architecture.hidden_size)
        self._say("")

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        for card in (self.parts, self.routing, self.packing):
            card.setVisible(not problem)
