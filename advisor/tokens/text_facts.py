"""Words, characters and tokens of a text, by script, and in other vocabularies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from advisor.catalog.tokens import words_per_token
from advisor.tokens.counting import Counter, Span, count_text
from advisor.tokens.scripts import WITHOUT_SPACES
from advisor.tokens.shown import ShownToken, shown_tokens
from advisor.tokens.tokenizer import Tokenizer

# Letters of these scripts are reported; the rest of a text is not in a language.
_MOST_LOOKED_AT = 200_000  # characters, for the scripts
_NOT_LETTERS = frozenset({"digit", "punctuation", "space", "symbol"})


@dataclass(frozen=True, slots=True)
class ScriptFacts:
    """`words` None for scripts that are written without spaces."""

    script: str
    characters: int
    words: int | None
    tokens: int

    @property
    def tokens_per_word(self) -> float | None:
        return self.tokens / self.words if self.words else None

    @property
    def tokens_per_character(self) -> float:
        return self.tokens / self.characters


@dataclass(frozen=True, slots=True)
class TextFacts:
    """`scripts`: the letters in it, the most used first; empty for an estimate."""

    counter: str
    exact: bool
    characters: int
    words: int
    n_bytes: int
    tokens: Span
    scripts: tuple[ScriptFacts, ...] = ()

    @property
    def rule_of_thumb(self) -> int:
        """Tokens by the rule of three quarters of a word to a token."""
        return round(self.words / words_per_token().words_per_token)

    @property
    def tokens_per_word(self) -> float | None:
        return self.tokens.mid / self.words if self.words else None


def text_facts(counter: Counter, text: str) -> TextFacts:
    """The counts, and the scripts of the text or of its start."""
    scripts: tuple[ScriptFacts, ...] = ()
    if isinstance(counter, Tokenizer):
        start = text[:_MOST_LOOKED_AT]
        scripts = by_script(list(shown_tokens(counter.encode(start))))
    return replace(counted(counter, text), scripts=scripts)


@dataclass(slots=True)
class _Sums:
    characters: int = 0
    words: int = 0
    tokens: int = 0


def by_script(shown: Sequence[ShownToken]) -> tuple[ScriptFacts, ...]:
    """Tokens belong to the script of their letters; in a word with an accent all are accented."""
    sums: dict[str, _Sums] = {}
    for word in _words(shown):
        scripts = [part.script for part in word]
        accented = "accented" in scripts
        first = ""
        for part, found in zip(word, scripts, strict=True):
            if found in _NOT_LETTERS:
                continue
            script = "accented" if accented and found == "latin" else found
            first = first or script
            of = sums.setdefault(script, _Sums())
            of.tokens += len(part.tokens)
            of.characters += len(part.text.strip())
        if first:
            sums[first].words += 1
    rows = [
        ScriptFacts(
            script,
            of.characters,
            None if script in WITHOUT_SPACES else of.words,
            of.tokens,
        )
        for script, of in sums.items()
        if of.characters
    ]
    return tuple(sorted(rows, key=lambda facts: -facts.tokens))


def _words(shown: Sequence[ShownToken]) -> Iterator[list[ShownToken]]:
    """Runs of tokens without white space between them."""
    word: list[ShownToken] = []
    for part in shown:
        if word and (part.text[:1].isspace() or word[-1].text[-1:].isspace()):
            yield word
            word = []
        word.append(part)
    if word:
        yield word


def counted(counter: Counter, text: str) -> TextFacts:
    """The counts alone."""
    tally = count_text(counter, text)
    n_bytes = len(text.encode("utf-8", "replace"))
    return TextFacts(counter.name, counter.exact, len(text), tally.words, n_bytes, tally.tokens)
