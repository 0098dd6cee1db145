"""Attention and memory: what every kind of attention keeps and computes, for any models."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.model import Model
from advisor.estimate.kv_cache import ENCODERS
from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.learn.attention_memory import MemoryCard
from advisor.gui.learn.attention_pair import PairCard
from advisor.gui.learn.attention_subjects import (
    INFINI,
    MOST_SUBJECTS,
    AttentionSubject,
    Pick,
    compute_subjects,
    first_picks,
    free_slot,
    infini_key,
)
from advisor.gui.learn.attention_work import WorkCard
from advisor.gui.learn.known_models import known_choices, known_models
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.widgets.find_combo import Choice, ChoiceModel
from advisor.session.state import AppState
from advisor.units import format_tokens


class AttentionTopic(ScrollPage):
    """The context, the cache type and the models are the topic's own: nothing else changes."""

    def __init__(self, context: Context) -> None:
        super().__init__(max_width=1240)
        self._context = context
        self._models: dict[str, Model] = {}
        self._picks: list[Pick] = []
        self._subjects: Sequence[AttentionSubject] = ()
        self.tokens, self.kv_type = 32768, "f16"
        self._choices = ChoiceModel(self)
        self.memory, self.work, self.pair = MemoryCard(self._choices), WorkCard(), PairCard()
        for card in (self.memory, self.pair, self.work):
            self.column.addWidget(card)
            card.context_changed.connect(self._move)
        self.column.addStretch(1)
        self.memory.show_context(self.tokens)
        self.memory.kv_type_changed.connect(self._choose_type)
        self.memory.added.connect(self.add)
        self.memory.removed.connect(self.remove)
        context.ready.connect(self._start)
        context.bridge.state_changed.connect(self._look_at_files)
        self._start()

    @property
    def keys(self) -> list[str]:
        """What is compared: ids of models, one perhaps with an imagined memory."""
        return [pick.key for pick in self._picks]

    def _start(self) -> None:
        catalog = self._context.catalog
        if catalog is None or self._picks:
            return
        self._offer()
        self._picks = first_picks(self._models)
        self._compute()

    def _offer(self) -> None:
        catalog, state = self._context.catalog, self._context.session.state
        if catalog is None:
            return
        known = known_models(catalog, state)
        self._models = {key: model for key, model in known.items() if _keeps_a_cache(model)}
        choices = known_choices(self._models, state)
        if key := infini_key(self._models):
            name = self._models[key.removeprefix(INFINI)].name
            text = self.tr("Compressive memory (Infini-attention), as if in {}").format(name)
            choices.insert(0, Choice(key, text))
        self._choices.set_choices(choices)
        self.memory.add.choose("")

    def _look_at_files(self, before: AppState, after: AppState) -> None:
        if before.installed != after.installed and self._picks:
            self._offer()

    def add(self, key: str) -> None:
        """One more line; with all colours in use, the last makes room."""
        if key in self.keys:
            return
        if len(self._picks) >= MOST_SUBJECTS:
            self._picks.pop()
        slot = free_slot(self._picks)
        if slot is not None:
            self._picks.append(Pick(key, slot))
            self._compute()

    def remove(self, key: str) -> None:
        if len(self._picks) > 1:
            self._picks = [pick for pick in self._picks if pick.key != key]
            self._compute()

    def _choose_type(self, kv_type: str) -> None:
        self.kv_type = kv_type
        self._compute()

    def _compute(self) -> None:
        jobs.run(
            compute_subjects, self._models, tuple(self._picks), self.kv_type,
            done=self._show, key="learn-attention",
        )  # fmt: skip

    def _show(self, subjects: Sequence[AttentionSubject]) -> None:
        self._subjects = subjects
        self.memory.show_subjects(subjects, self.tokens)
        self.work.show_subjects(subjects, self.tokens)
        self.pair.show_subjects(subjects, self.tokens)
        self.setAccessibleDescription(
            self.tr("{} models at {} tokens", "", len(subjects)).format(
                len(subjects), format_tokens(self.tokens)
            )
        )

    def _move(self, tokens: int) -> None:
        self.tokens = tokens
        if not self._subjects:
            self.memory.show_context(tokens)
            return
        self.memory.show_values(self._subjects, tokens)
        self.work.show_context(tokens)
        self.pair.show_context(tokens)


def _keeps_a_cache(model: Model) -> bool:
    """Encoders read a text at once; of some models the shape is not published."""
    arch = model.architecture
    return arch is not None and arch.gguf_arch not in ENCODERS
