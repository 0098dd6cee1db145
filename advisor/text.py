"""Sentences and numbers in the reader's language.

The core writes English through `say`; the window puts a translator and separators here once, before
anything is computed. The command line leaves both alone: what scripts read never changes.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, int], str]  # source text, count for plural forms (-1: none)


def _as_it_is(text: str, _count: int) -> str:
    return text


_translate: Translator = _as_it_is
_separators: dict[int, str] = {}


def say(text: str, /, *, count: int = -1, **values: object) -> str:
    """`text`, a whole sentence or label with {placeholders}, translated and filled. `count` chooses
    the plural form where a language has several."""
    return _translate(text, count).format(**values)


def later(text: str, /) -> str:
    """Marks a text in a table for translation; whoever shows it calls `say` with it."""
    return text


def number(value: float, form: str = "") -> str:
    """`value` formatted as Python does, with the reader's decimal and group separators."""
    return format(value, form).translate(_separators)


def speak(translator: Translator | None = None, decimal: str = ".", group: str = ",") -> None:
    """Chooses the language for all that is said from now on; English without arguments."""
    global _translate, _separators
    _translate = translator or _as_it_is
    _separators = (
        str.maketrans({".": decimal, ",": group}) if (decimal, group) != (".", ",") else {}
    )
