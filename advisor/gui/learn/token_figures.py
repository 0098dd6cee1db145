"""What was counted: figures, the rule of thumb beside them, windows that hold it, scripts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from advisor.catalog.tokens import words_per_token
from advisor.gui.learn.token_words import count_text, script_name
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.figure import Figure
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label, Line
from advisor.text import number
from advisor.tokens.text_facts import TextFacts
from advisor.tokens.windows import window_for
from advisor.units import format_tokens

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresCard(Card):
    """`window_asked(tokens)`: the person wants the models with that context."""

    window_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("What it comes to"))
        of = theme()
        self._window = 0
        self.tokens, self.words, self.characters = Figure(), Figure(), Figure()
        row = QHBoxLayout()
        row.setSpacing(of.scaled(24))
        for figure in (self.tokens, self.words, self.characters):
            row.addWidget(figure)
        row.addStretch(1)
        self.column.addLayout(row)
        self.how = Label("", "small", wrap=True)
        self.column.addWidget(self.how)
        self.column.addWidget(Line())
        self.thumb = Label("", tone="secondary", wrap=True)
        self.column.addWidget(self.thumb)
        self.column.addWidget(Line())
        self.window_text = Label("", tone="secondary", wrap=True)
        self.column.addWidget(self.window_text)
        self.show_models = Button("", role="link")
        self.show_models.hide()
        self.show_models.clicked.connect(lambda: self.window_asked.emit(self._window))
        self.column.addWidget(self.show_models, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def show_facts(self, facts: TextFacts, made_for: int, hold_it: int | None) -> None:
        """`made_for`: open models whose context is long enough; `hold_it`: those of them for which
        the memory of this machine is, None while it is unknown."""
        count = count_text(facts.tokens, facts.exact)
        self.tokens.show_value(count, "", self.tr("tokens"))
        self.words.show_value(number(facts.words, ","), "", self.tr("words"))
        self.characters.show_value(number(facts.characters, ","), "", self.tr("characters"))
        if facts.exact:
            how = self.tr("Counted exactly with {name}, without the tokens of a chat template.")
        else:
            how = self.tr(
                "Estimated: the vocabulary of {name} does not come with this program. Eight of ten "
                "texts lie within the range. A GGUF file of the model counts exactly."
            )
        self.how.setText(how.format(name=facts.counter))
        self._show_thumb(facts)
        self._show_window(facts, made_for, hold_it)

    def _show_thumb(self, facts: TextFacts) -> None:
        rule = words_per_token()
        per_word = facts.tokens_per_word
        if per_word is None:
            self.thumb.setText(self.tr("No words yet."))
            return
        text = self.tr(
            "Rule of thumb: ¾ of a word to a token, so {guess} tokens. Here a word takes "
            "{per_word} tokens, a token {letters} characters."
        ).format(
            guess=number(facts.rule_of_thumb, ","),
            per_word=number(per_word, ".2f"),
            letters=number(facts.characters / max(facts.tokens.mid, 1), ".1f"),
        )
        self.thumb.setText(text)
        self.thumb.setToolTip(self.tr("Source: {}").format(rule.source))

    def _show_window(self, facts: TextFacts, made_for: int, hold_it: int | None) -> None:
        window = window_for(facts.tokens.high)
        self._window = window or 0
        if window is None:
            self.window_text.setText(self.tr("Longer than any model's context window."))
            self.show_models.hide()
            return
        shown = format_tokens(window)
        if hold_it is None:
            text = self.tr(
                "Fits a context window of {window}; {n} models are made for that.", "", made_for
            ).format(window=shown, n=made_for)
        else:
            text = self.tr(
                "Fits a context window of {window}; {n} models are made for that, and the memory "
                "of this machine holds it with {fit} of them.",
                "",
                made_for,
            ).format(window=shown, n=made_for, fit=hold_it)
        self.window_text.setText(text)
        self.show_models.setText(
            self.tr("Show models with {window} of context").format(window=shown)
        )
        self.show_models.setVisible(made_for > 0)


class ScriptsCard(Card):
    """Words, characters and tokens by script: why some languages cost more."""

    def __init__(self) -> None:
        super().__init__(self.tr("By script"))
        self.note = Label("", "small", wrap=True)
        self.column.addWidget(self.note)
        self.grid_holder = QWidget()
        self._grid = QGridLayout(self.grid_holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().scaled(16))
        self._grid.setVerticalSpacing(theme().scaled(5))
        self._grid.setColumnStretch(0, 1)
        self.column.addWidget(self.grid_holder)
        self.column.addStretch(1)

    def show_facts(self, facts: TextFacts) -> None:
        clear_layout(self._grid)
        self.grid_holder.setVisible(bool(facts.scripts))
        if not facts.exact:
            self.note.setText(self.tr("Only counted text can be told apart by script."))
            return
        if not facts.scripts:
            self.note.setText(self.tr("No letters yet."))
            return
        self.note.setText(
            self.tr("Digits and signs are left out. Chinese, kana and Thai have no spaces between "
                    "words.")
        )  # fmt: skip
        heads = (self.tr("words"), self.tr("letters"), self.tr("tokens"), self.tr("tokens a word"),
                 self.tr("a letter"))  # fmt: skip
        for column, head in enumerate(heads):
            self._grid.addWidget(Label(head, "small"), 0, column + 1, _RIGHT)
        said = []
        for row, script in enumerate(facts.scripts):
            per_word = script.tokens_per_word
            cells = (
                "–" if script.words is None else number(script.words, ","),
                number(script.characters, ","),
                number(script.tokens, ","),
                "–" if per_word is None else number(per_word, ".2f"),
                number(script.tokens_per_character, ".2f"),
            )
            name = script_name(script.script)
            self._grid.addWidget(Line(), 2 * row + 1, 0, 1, 6)
            self._grid.addWidget(Label(name, wrap=True), 2 * row + 2, 0)
            for column, cell in enumerate(cells):
                style = "medium" if column == 3 else "body"
                self._grid.addWidget(Label(cell, style), 2 * row + 2, column + 1, _RIGHT)
            said.append(f"{name}: {', '.join(cells)}")
        self.grid_holder.setAccessibleName("; ".join(said))
