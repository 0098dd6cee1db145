"""A topic about one model: chosen in its head, and at first the one that is open in the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from advisor.errors import AdvisorError
from advisor.gui.context import Context
from advisor.gui.learn.known_models import installed_as, known_choices, known_models
from advisor.gui.learn.model_head import ModelHead
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.widgets.text import Label

if TYPE_CHECKING:
    from advisor.advise.installed import Installed
    from advisor.domain.model import Model
    from advisor.session.state import AppState


class ModelTopic(ScrollPage):
    """Subclasses lay their cards and the head out, then call `begin`.

    `first` is shown where nothing usable is open; `offered` are ids and short names, a click each.
    """

    def __init__(
        self, context: Context, head: ModelHead, first: str, offered: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(max_width=1240)
        self._context = context
        self._first, self._offered = first, offered
        self.model_id = ""
        self.model = head
        self.problem = Label("", tone="error", wrap=True)

    # For subclasses

    def show_chosen(self, model: Model, own: Installed | None) -> None:
        """Fills the cards; `own` is the file on this computer. Raises AdvisorError for a model of
        which too little is known."""
        raise NotImplementedError

    def show_cards(self, shown: bool) -> None:
        """Cards that say nothing without a model come and go together."""
        raise NotImplementedError

    def add_head(self) -> None:
        self.column.addWidget(self.model)
        self.column.addWidget(self.problem)
        self.problem.hide()

    def begin(self) -> None:
        """Follows the choice, the machine and the files on this computer from now on."""
        context = self._context
        self.model.found.connect(self.show_model)
        context.ready.connect(self._start)
        context.bridge.answers_changed.connect(self.show_again)
        context.bridge.state_changed.connect(self._look_at_files)
        self._start()

    # The model

    def show_model(self, model_id: str) -> None:
        """A file on this computer is shown as it is."""
        catalog = self._context.catalog
        if catalog is None:
            return
        own = installed_as(self._context.session.state, model_id)
        model = own.model if own else catalog.model(model_id)
        self.model_id = model.id
        self.model.choose(model.id)
        problem = ""
        try:
            self.show_chosen(model, own)
        except AdvisorError as error:
            problem = str(error)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.show_cards(not problem)

    def show_again(self) -> None:
        if self.model_id:
            self.show_model(self.model_id)

    def _start(self) -> None:
        if self._context.catalog is None or self.model_id:
            return
        known = self._offer()
        selected = str(self._context.session.state.selected_model)
        is_usable = selected in known and known[selected].architecture is not None
        self.show_model(selected if is_usable else self._first)

    def _offer(self) -> dict[str, Model]:
        catalog, state = self._context.catalog, self._context.session.state
        models = known_models(catalog, state) if catalog is not None else {}
        self.model.show_choices(known_choices(models, state), self._offered)
        self.model.choose(self.model_id)
        return models

    def _look_at_files(self, before: AppState, after: AppState) -> None:
        if before.installed != after.installed and self.model_id:
            self._offer()
