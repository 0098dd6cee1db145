"""The context window: filled, paid for, played to its limit, and made larger."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from advisor.errors import AdvisorError
from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.learn.context_composer import ComposerCard
from advisor.gui.learn.context_cost_card import CostCard
from advisor.gui.learn.context_play import PlayCard
from advisor.gui.learn.context_practice import PracticeCard
from advisor.gui.learn.context_remedies import RemediesCard
from advisor.gui.learn.speed_writers import model_choices
from advisor.gui.learn.subject import chosen_model
from advisor.gui.learn.token_files import FilesCard, count_files
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.theme import theme
from advisor.gui.widgets.find_combo import ChoiceModel
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.learn.context_cost import (
    ContextCost,
    Remedy,
    context_cost,
    longest_context,
    remedies,
)

if TYPE_CHECKING:
    from advisor.domain.model import Model
    from advisor.gui.jobs import Job
    from advisor.session.results import Results
    from advisor.session.state import AppState
    from advisor.tokens.folders import FolderCount

_WINDOW = 32768
_PAUSE_MS = 30  # while a slider moves


@dataclass(frozen=True, slots=True)
class Answer:
    model: Model
    cost: ContextCost
    now: int  # longest context here
    remedies: list[Remedy]


def ask(results: Results, state: AppState, window: int, prompt: int) -> Answer | None:
    """For the model that is open in the window or the best one; None where there is none. Raises
    AdvisorError for settings that are refused."""
    rig, chosen = state.rig, chosen_model(results, state)
    row = next((row for row in results.rows(state) if row.model.id == chosen), None)
    if rig is None or row is None:
        return None
    same = chosen == state.selected_model
    quant = (state.selected_quant if same else None) or row.quant
    scenario = replace(state.scenario, quant=quant, context=window)
    cost = context_cost(row.model, rig, scenario, window, prompt, results.own(state))
    wide = replace(state, scenario=replace(state.scenario, context=window))
    return Answer(
        row.model,
        cost,
        longest_context(row.model, rig, scenario),
        remedies(row.model, rig, scenario, results.rows(wide)),
    )


class ContextTopic(ScrollPage):
    """The window and what fills it are the topic's own; the model is the one open everywhere."""

    def __init__(self, context: Context) -> None:
        super().__init__(max_width=1240)
        self._context, self._session = context, context.session
        self._choices = ChoiceModel(self)
        self._stale = True
        self.composer, self.cost = ComposerCard(_WINDOW), CostCard(self._choices)
        self.files = FilesCard()
        self._job: Job | None = None
        self.play, self.practice, self.remedies = PlayCard(), PracticeCard(), RemediesCard()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._lay_out()
        self._connect()
        self._composed()

    def _lay_out(self) -> None:
        of, gap = theme(), theme().px("space.between_cards")
        self.composer.setMinimumWidth(of.scaled(440))
        self.cost.setMinimumWidth(of.scaled(340))
        self.column.addWidget(ResponsiveRow([self.composer, self.cost], [2, 1], gap))
        self.column.addWidget(self.files)
        self.column.addWidget(self.play)
        for card in (self.practice, self.remedies):
            card.setMinimumWidth(of.scaled(400))
        self.column.addWidget(ResponsiveRow([self.practice, self.remedies], [1, 1], gap))
        self.column.addStretch(1)

    def _connect(self) -> None:
        bridge = self._context.bridge
        self._context.ready.connect(self._refresh)
        for signal in (bridge.answers_changed, bridge.selection_changed, bridge.units_changed):
            signal.connect(self._refresh)
        self.composer.changed.connect(self._composed)
        self.composer.paths_chosen.connect(self.count)
        self.files.cancel_asked.connect(self._cancel)
        self.cost.model_chosen.connect(self._choose)
        self.cost.window_used.connect(
            lambda: self._session.apply_scenario(context=self.composer.window_tokens)
        )
        self.remedies.taken.connect(self._take)
        self.remedies.documents_set.connect(
            lambda tokens: self.composer.set_part("documents", tokens)
        )

    # What the person does

    def _composed(self) -> None:
        self.play.show_composition(self.composer.composition, self.composer.window_tokens)
        self._pause.start()

    def _choose(self, model_id: str) -> None:
        self._session.apply(selected_model=model_id, selected_quant=None)

    def _take(self, remedy: Remedy) -> None:
        if remedy.kind == "kv_type":
            self._session.apply_scenario(kv_type_k=remedy.value, kv_type_v=remedy.value)
            self._context.toast(
                self.tr("The KV cache is kept in {} everywhere now.").format(remedy.value),
                self._session.undo,
            )
        elif remedy.kind == "quant":
            results = self._context.results
            if results is not None:
                chosen = chosen_model(results, self._session.state)
                self._session.apply(selected_model=chosen, selected_quant=remedy.value)
        else:
            self._choose(remedy.value)

    def count(self, paths: list[Path]) -> None:
        """The documents become as long as these files are for the model."""
        results, state = self._context.results, self._session.state
        if results is None or not self._context.is_ready:
            return
        self._cancel()
        self.files.begin()
        self._job = jobs.run(
            count_files, results.catalog, chosen_model(results, state), paths,
            done=self._counted, failed=self._not_counted, progress=self.files.show_progress,
            key="learn-context-files",
        )  # fmt: skip

    def _counted(self, found: tuple[FolderCount, bool]) -> None:
        count, exact = found
        self._job = None
        self.files.show_count(count, exact)
        self.composer.set_part("documents", count.tokens.mid)

    def _not_counted(self, error: BaseException) -> None:
        if not isinstance(error, AdvisorError):
            raise error
        self._job = None
        self.files.show_problem(str(error))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.files.show_problem(self.tr("Stopped before the end."))

    # Answers

    def _refresh(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self._pause.start()

    def _ask(self) -> None:
        results, state = self._context.results, self._session.state
        if results is None or not self._context.is_ready or self._context.catalog is None:
            return
        prompt = self.composer.composition.prompt_tokens
        jobs.run(
            ask, results, state, self.composer.window_tokens, prompt,
            done=self._show, failed=self._fail, key="learn-context",
        )  # fmt: skip

    def _show(self, answer: Answer | None) -> None:
        results, catalog, state = self._context.results, self._context.catalog, self._session.state
        if results is None or catalog is None:
            return
        self._choices.set_choices(model_choices(results, state))
        if answer is None:
            self.cost.show_problem(self.tr("This computer is not known yet."))
            return
        self.cost.model.choose(answer.model.id)
        window, composition = self.composer.window_tokens, self.composer.composition
        in_gb = state.memory_in_gb
        prompt = min(composition.prompt_tokens, window)
        is_window = state.scenario.context == window
        self.cost.show_cost(answer.cost, prompt, in_gb=in_gb, is_window=is_window)
        most = answer.cost.estimate.max_context
        self.composer.show_limits(answer.now, most, answer.model.context_max, answer.model.name)
        self.practice.show_model(catalog, answer.model, window)
        self.remedies.show_remedies(answer.remedies, answer.now, in_gb)
        per_token = answer.cost.kv_bytes_per_token
        self.remedies.show_documents(composition.documents, per_token, in_gb=in_gb)

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, AdvisorError):
            raise error
        self.cost.show_problem(str(error))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()
