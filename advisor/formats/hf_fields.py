"""Typed look-ups in a Hugging Face config."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from advisor.errors import FormatError
from advisor.text import say

_LARGEST = 1 << 40


@dataclass(frozen=True, slots=True)
class Config:
    """The text part of a config. Every look-up either answers or raises FormatError."""

    source: str
    fields: Mapping[str, Any]

    def bad(self, problem: str) -> FormatError:
        return FormatError(self.source, problem)

    def flag(self, key: str, default: bool) -> bool:
        value = self.fields.get(key)
        return value if isinstance(value, bool) else default

    def number(self, *keys: str, default: int | None = None) -> int:
        """The first of `keys` that is a whole number. Raises FormatError without a default."""
        for key in keys:
            value = self.fields.get(key)
            if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _LARGEST:
                return value
        if default is None:
            raise self.bad(say("{keys} is missing or not a number", keys=keys[0]))
        return default

    def of_layer(self, key: str, index: int) -> Any:
        """Entry `index` of a list with one entry a layer; None if there is no such list."""
        values = self.fields.get(key)
        if not isinstance(values, list | str) or not values:
            return None
        if index >= len(values):
            raise self.bad(say("{key} does not name every layer", key=key))
        return values[index]
