"""Sentences and numbers in the reader's language.

The core writes English through `say`; the window puts a translator and separators here once, before
anything is computed. The command line leaves both alone: what scripts read never changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from string import Formatter
from typing import Any

Translator = Callable[[str, int], str]  # source text, count for plural forms (-1: none)


class _Written(Formatter):
    """`str.format` whose numbers with a format have the reader's separators."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec and isinstance(value, _NUMBERS):
            return number(value, format_spec)
        return str(format(value, format_spec))


_written = _Written()
_NUMBERS = (int, float)
_MOST_DIGITS = 18  # fits what files and tables keep


def _as_it_is(text: str, _count: int) -> str:
    return text


_translate: Translator = _as_it_is
_separators: dict[int, str] = {}
_language = "en"
_decimal, _group = ".", ","
_MARKS = {"ja": "、", "zh_CN": "、"}
_CLOSE = ("ja", "zh_CN")  # no space before a percent sign


def say(text: str, /, *, one: str = "", count: int = -1, **values: object) -> str:
    """`text`, a whole sentence or label with {placeholders}, translated and filled. `count` chooses
    the plural form where a language has several; `one` is the English for a count of 1."""
    told = _translate(text, count)
    if one and count == 1 and told == text:
        told = one
    return _written.vformat(told, (), values)


def fill(template: str, /, *values: object, **named: object) -> str:
    """`template`, translated already, filled as by `str.format`; numbers as `number` has them."""
    return _written.vformat(template, values, named)


def later(text: str, /) -> str:
    """Marks a text in a table for translation; whoever shows it calls `say` with it."""
    return text


def listed(words: Iterable[str]) -> str:
    """One after the other, with the mark that the language has between them."""
    return _MARKS.get(_language, ", ").join(words)


def number(value: float, form: str = "") -> str:
    """`value` formatted as Python does, with the reader's decimal and group separators and, as a
    unit stands, a space before a percent sign where the language has one."""
    text = format(value, form).translate(_separators)
    return text if not form.endswith("%") or _language in _CLOSE else f"{text[:-1]} %"


def whole_number(digits: str) -> int | None:
    """What up to 18 decimal digits say; None for any other text. `str.isdigit` would let `²` pass,
    which `int` refuses, as it does thousands of digits."""
    return int(digits) if digits.isdecimal() and len(digits) <= _MOST_DIGITS else None


def read_number(typed: str) -> float:
    """What a person typed, with the separators of the language. A group sign that groups nothing
    was meant as the decimal point: "0.9" is nine tenths in German too. ValueError for no number."""
    groups, text = _groups_of(_group), "".join(typed.split())
    if _group in text and _decimal not in text and not groups.fullmatch(text):
        return float(text.replace(_group, "."))
    return float(text.replace(_group, "").replace(_decimal, "."))


def _groups_of(sign: str) -> re.Pattern[str]:
    return re.compile(rf"[+-]?[1-9]\d{{0,2}}({re.escape(sign)}\d{{3}})+")


def language() -> str:
    """The code of what is spoken, as pages name it in `lang`."""
    return _language.replace("_", "-")


def speak(
    translator: Translator | None = None, decimal: str = ".", group: str = ",", code: str = "en"
) -> None:
    """Chooses the language for all that is said from now on; English without arguments."""
    global _translate, _separators, _language, _decimal, _group
    _language, _decimal, _group = code, decimal, group
    _translate = translator or _as_it_is
    _separators = (
        str.maketrans({".": decimal, ",": group}) if (decimal, group) != (".", ",") else {}
    )
