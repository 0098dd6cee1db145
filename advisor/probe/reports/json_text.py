"""JSON as people paste it: with log lines around it, cut off, or hostile."""

from __future__ import annotations

import json
import re
from typing import Any

from advisor.errors import FormatError
from advisor.text import say

_MAX_DEPTH = 48
_MAX_LENGTH = 8 << 20


def looks_like_json(text: str) -> bool:
    """True if the text starts like a JSON object or array (and not like a time in a log)."""
    return bool(re.match(r"\s*(\{|\[\s*[\[{\"\]])", text))


def load_json(text: str, source: str) -> Any:
    """The JSON value in `text`, which may stand between other lines.

    Raises FormatError if there is none, or if it is nested or long beyond any tool's output.
    """
    if len(text) > _MAX_LENGTH:
        raise FormatError(source, say("the text is longer than any report"))
    if _depth(text) > _MAX_DEPTH:
        raise FormatError(source, say("the JSON is nested deeper than any report"))
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    decoder = json.JSONDecoder()
    for match in list(re.finditer(r"^[ \t]*([\[{])", text, re.MULTILINE))[:8]:
        try:
            return decoder.raw_decode(text, match.start(1))[0]
        except (ValueError, RecursionError):
            continue
    raise FormatError(source, say("the JSON in it is incomplete or damaged"))


def _depth(text: str) -> int:
    """Deepest nesting of brackets, those inside strings left out."""
    deepest = depth = 0
    plain = text.replace("\\\\", "").replace('\\"', "")
    for token in re.finditer(r'"[^"]*"|[\[{]|[\]}]', plain):
        if token[0] in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif token[0] in "]}":
            depth -= 1
    return deepest
