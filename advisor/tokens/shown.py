"""A text cut at its tokens, in parts that can be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from advisor.tokens.scripts import script_of
from advisor.tokens.tokenizer import Token


@dataclass(frozen=True, slots=True)
class ShownToken:
    """One token, or several that only together make whole characters."""

    text: str
    tokens: tuple[Token, ...]

    @property
    def script(self) -> str:
        """The class of its letters: accented ones make a Latin token accented."""
        scripts = {script_of(char) for char in self.text.strip()}
        if not scripts:
            return "space"
        if "accented" in scripts and scripts <= {"latin", "accented", "punctuation"}:
            return "accented"
        others = scripts - {"latin", "accented", "punctuation", "space"}
        return min(others) if others else "latin" if "latin" in scripts else "punctuation"


def shown_tokens(tokens: Iterable[Token]) -> Iterator[ShownToken]:
    """Tokens that end within a character are joined with the next."""
    waiting: list[Token] = []
    for token in tokens:
        waiting.append(token)
        data = b"".join(part.data for part in waiting)
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        yield ShownToken(text, tuple(waiting))
        waiting = []
    if waiting:
        data = b"".join(part.data for part in waiting)
        yield ShownToken(data.decode("utf-8", "replace"), tuple(waiting))
