"""Tokens: text cut and counted as it is typed, files and folders, other vocabularies, media."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor.catalog.tokens import vocabularies, vocabulary_of
from advisor.errors import AdvisorError
from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.learn.subject import chosen_model
from advisor.gui.learn.token_bars import TokenBars
from advisor.gui.learn.token_figures import FiguresCard, ScriptsCard
from advisor.gui.learn.token_files import FilesCard, count_files
from advisor.gui.learn.token_input import SHOWN_CHARACTERS, InputCard
from advisor.gui.learn.token_media import MediaCard
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.find_combo import Choice, ChoiceModel
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.text import number
from advisor.tokens.carried import DEFAULT, load_carried
from advisor.tokens.choose import counter_for
from advisor.tokens.counting import Counter
from advisor.tokens.documents import NotText, open_document
from advisor.tokens.folders import FolderCount
from advisor.tokens.shown import ShownToken, shown_tokens
from advisor.tokens.text_facts import TextFacts, counted, text_facts
from advisor.tokens.tokenizer import Tokenizer

if TYPE_CHECKING:
    from advisor.catalog.load import Catalog
    from advisor.gui.jobs import Job
    from advisor.session.results import Results
    from advisor.session.state import AppState

Excerpt = tuple[str, str]  # the file's name, how it begins
_PAUSE_MS = 120  # after the last key
SAMPLE = (
    "A tokenizer cuts text into pieces that it has a number for.\n"
    "Donaudampfschifffahrtsgesellschaft, überraschend teuer.\n"
    "Токены считаются быстро. トークンは単語ではない。\n"
    'for i in range(10): print(f"{i:>3} {i ** 2:,}")  # 😀\n'
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a job found out about the text. `made_for`: open models whose context is long enough;
    `hold_it`: those of them for which the machine has the memory, None while it is unknown."""

    facts: TextFacts
    shown: tuple[ShownToken, ...]
    others: tuple[TextFacts, ...]
    made_for: int
    hold_it: int | None


def look_at(
    results: Results, state: AppState, name: str, others: Sequence[str], text: str, job: Job
) -> Answer | None:
    """Slow the first time, and for long texts: not for the main thread. None when somebody typed
    on meanwhile."""
    catalog = results.catalog
    counter = counter_for(name, catalog)
    shown: tuple[ShownToken, ...] = ()
    if isinstance(counter, Tokenizer):
        shown = tuple(shown_tokens(counter.encode(text[:SHOWN_CHARACTERS])))
    counters: list[Counter] = [load_carried(record.id) for record in vocabularies()]
    counters += [counter_for(other, catalog) for other in (name, *others)]
    facts = text_facts(counter, text)
    by_name: dict[str, TextFacts] = {}
    for one in counters:
        if job.is_stale:
            return None
        if one.name not in by_name:
            by_name[one.name] = counted(one, text)
    compared = sorted(by_name.values(), key=lambda found: found.tokens.mid)
    return Answer(facts, shown, tuple(compared), *_models_for(results, state, facts.tokens.high))


def _models_for(results: Results, state: AppState, tokens: int) -> tuple[int, int | None]:
    """Open models made for that many tokens, and those of them that fit the state's machine."""
    made_for = {m.id for m in results.models if (m.context_max or 0) >= tokens}
    if state.rig is None:
        return len(made_for), None
    rows = results.rows(state)
    holding = sum(row.max_context >= tokens and row.model.id in made_for for row in rows)
    return len(made_for), holding


class TokensTopic(ScrollPage):
    """The vocabulary and the text are the topic's own: nothing else changes."""

    def __init__(self, context: Context) -> None:
        super().__init__(max_width=1240)
        self._context = context
        self.tokenizer = DEFAULT
        self._choices = ChoiceModel(self)
        self._files: dict[str, str] = {}  # GGUF files that were opened: path, name
        self._job: Job | None = None
        self._paths: list[Path] = []
        self._excerpt: Excerpt = ("", "")  # of a counted file, put into the editor
        self.input, self.figures = InputCard(self._choices), FiguresCard()
        self.scripts, self.files, self.media = ScriptsCard(), FilesCard(), MediaCard()
        self.bars = TokenBars()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._lay_out()
        self._connect()
        self.input.editor.setPlainText(SAMPLE)
        self._start()

    def _lay_out(self) -> None:
        of, gap = theme(), theme().px("space.between_cards")
        self.others = Card(self.tr("The same text in other vocabularies"))
        assert self.others.heading is not None
        as_table = Button(self.tr("Show as table"), role="link")
        as_table.clicked.connect(self.bars.show_table)
        self.others.heading.row.addWidget(as_table)
        self.others.column.addWidget(self.bars)
        self.others.column.addStretch(1)
        left = _stack((self.input, self.files, self.scripts), gap)
        right = _stack((self.figures, self.others), gap)
        left.setMinimumWidth(of.scaled(480))
        right.setMinimumWidth(of.scaled(360))
        self.column.addWidget(ResponsiveRow([left, right], [7, 4], gap))
        self.column.addWidget(self.media)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.input.text_changed.connect(self._pause.start)
        self.input.tokenizer_chosen.connect(self.choose)
        self.input.paths_chosen.connect(self.count)
        self.figures.window_asked.connect(self._show_models)
        self.files.cancel_asked.connect(self._cancel)
        self._context.ready.connect(self._start)
        self._context.bridge.selection_changed.connect(self._pause.start)

    def _start(self) -> None:
        catalog = self._context.catalog
        if catalog is None:
            return
        choices = [
            Choice(record.id, self.tr("{name}: {models}").format(
                name=record.name, models=record.used_by))
            for record in vocabularies()
        ]  # fmt: skip
        choices += [Choice(path, name) for path, name in self._files.items()]
        choices += [
            Choice(model.id, model.name,
                   "" if vocabulary_of(model.id) else self.tr("estimated"))
            for model in catalog.models
        ]  # fmt: skip
        self._choices.set_choices(choices)
        self.input.tokenizer.choose(self.tokenizer)
        self.look()

    # Text

    def choose(self, name: str) -> None:
        """A vocabulary, a model, or a GGUF file, which joins the list."""
        if name.lower().endswith(".gguf") and name not in self._files:
            self._files[name] = Path(name).name
            self.tokenizer = name
            self._start()
        else:
            self.tokenizer = name
            self.input.tokenizer.choose(name)
            self.look()
        if self._paths:
            self.count(self._paths)

    def look(self) -> None:
        results, state = self._context.results, self._context.session.state
        if results is None or self._context.catalog is None:
            return
        text = self.input.editor.toPlainText()
        jobs.run(
            look_at, results, state, self.tokenizer, self._others(), text,
            done=self._show, failed=self._fail, progress=_nothing, key="learn-tokens",
        )  # fmt: skip

    def _others(self) -> list[str]:
        """Vocabularies to compare with: opened files, and the model that is open."""
        results = self._context.results
        chosen = chosen_model(results, self._context.session.state) if results is not None else ""
        known = self._context.catalog is not None and chosen in {
            model.id for model in self._context.catalog.models
        }
        return [*self._files, *([chosen] if known else [])]

    def _show(self, answer: Answer | None) -> None:
        if answer is None:
            return
        facts = answer.facts
        caption = ""
        if not answer.shown and facts.characters:
            caption = self.tr("An estimate cannot show where {} cuts.").format(facts.counter)
        elif self._excerpt[1] and self.input.editor.toPlainText() == self._excerpt[1]:
            caption = self.tr("How {} begins:").format(self._excerpt[0])
        elif facts.characters > SHOWN_CHARACTERS:
            caption = self.tr("The first {} characters:").format(number(SHOWN_CHARACTERS, ","))
        self.input.show_cut(answer.shown, caption)
        self.figures.show_facts(facts, answer.made_for, answer.hold_it)
        self.scripts.show_facts(facts)
        self.bars.show_rows(answer.others)

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, AdvisorError):
            raise error
        self._context.toast(str(error))
        self._files.pop(self.tokenizer, None)
        self.tokenizer = DEFAULT
        self._start()

    def _show_models(self, window: int) -> None:
        session = self._context.session
        session.apply_filters(min_context=window)
        session.apply(page="models")

    # Files

    def count(self, paths: list[Path]) -> None:
        catalog = self._context.catalog
        if catalog is None:
            return
        self._cancel()
        self._paths = list(paths)
        self.files.begin()
        self._job = jobs.run(
            _count_files, catalog, self.tokenizer, self._paths,
            done=self._show_files, failed=self._fail_files, progress=self.files.show_progress,
            key="learn-token-files",
        )  # fmt: skip

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.files.show_problem(self.tr("Stopped before the end."))

    def _show_files(self, found: tuple[FolderCount, bool, Excerpt | None]) -> None:
        count, exact, excerpt = found
        self._job = None
        self.files.show_count(count, exact)
        if excerpt is not None and self.input.editor.toPlainText() in ("", SAMPLE, *self._excerpt):
            self._excerpt = excerpt
            self.input.editor.setPlainText(excerpt[1])

    def _fail_files(self, error: BaseException) -> None:
        if not isinstance(error, AdvisorError):
            raise error
        self._job = None
        self.files.show_problem(str(error))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()


def _nothing(_value: object) -> None:
    """A job without progress that wants to know whether it is still needed."""


def _stack(cards: Sequence[QWidget], gap: int) -> QWidget:
    """Cards below each other; the last takes what is left of the height."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for card in cards:
        column.addWidget(card)
    column.setStretch(len(cards) - 1, 1)
    return holder


def _count_files(
    catalog: Catalog, name: str, paths: list[Path], job: Job
) -> tuple[FolderCount, bool, Excerpt | None]:
    """The count, whether it is exact, and how the file with the most tokens begins."""
    count, exact = count_files(catalog, name, paths, job)
    if not count.files:
        return count, exact, None
    largest = max(count.files, key=lambda file: file.tokens.mid).path
    try:
        start = next(open_document(largest).chunks, "")[:SHOWN_CHARACTERS]
    except (NotText, OSError):  # it changed meanwhile
        return count, exact, None
    return count, exact, (largest.name, start)
