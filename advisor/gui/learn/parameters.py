"""Parameters: where they sit, which of them a token passes, and why more of them err less."""

from __future__ import annotations

from advisor.domain.model import Model
from advisor.domain.scenario import DEFAULT_QUANT
from advisor.errors import AdvisorError
from advisor.gui.context import Context
from advisor.gui.learn.known_models import installed_as, known_choices, known_models
from advisor.gui.learn.model_head import ModelHead
from advisor.gui.learn.parameters_packing import PackingCard
from advisor.gui.learn.parameters_parts import PartsCard
from advisor.gui.learn.parameters_routing import RoutingCard
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.widgets.text import Label
from advisor.learn.parameters import parameters_of
from advisor.learn.routing import expert_shape
from advisor.session.state import AppState

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
        context.bridge.state_changed.connect(self._look_at_files)
        self._start()

    def _start(self) -> None:
        catalog = self._context.catalog
        if catalog is None or self.model_id:
            return
        known = self._offer()
        selected = self._context.session.state.selected_model
        wanted = selected if selected in known and known[selected].architecture else _FIRST
        self.show_model(wanted)

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
        catalog, state = self._context.catalog, self._context.session.state
        if catalog is None:
            return
        own = installed_as(state, model_id)
        model = own.model if own else catalog.model(model_id)
        self.model_id = model.id
        self.model.choose(model.id)
        try:
            plan = own.plan if own else None
            quant = own.quant if own and plan else DEFAULT_QUANT
            self.parts.show_model(model, state.rig, quant, plan)
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
