"""What every exact tokenizer can do, and the byte-pair kind of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from advisor.tokens.bpe import BytePairEncoder
from advisor.tokens.counting import Span
from advisor.tokens.pieces import PieceCutter

_MOST_KEPT = 1 << 18  # pieces whose count is remembered; text has few different ones


@dataclass(frozen=True, slots=True)
class Token:
    """`id` is None for bytes that are no token of the vocabulary."""

    id: int | None
    data: bytes


@runtime_checkable
class Tokenizer(Protocol):
    """Exact: the same tokens as the model's own tokenizer, without special ones.

    `starts` is False for a part of a text that is not its beginning.
    """

    name: str
    exact: bool

    def count(self, text: str, starts: bool = True) -> int: ...

    def span(self, text: str, starts: bool = True) -> Span: ...

    def encode(self, text: str) -> Iterator[Token]: ...


class PieceCounts(dict[str, int]):
    """Tokens of a piece, worked out by `count` when a piece is first met."""

    def __init__(self, count: Callable[[str], int]) -> None:
        super().__init__()
        self._count = count

    def __missing__(self, piece: str) -> int:
        if len(self) >= _MOST_KEPT:
            self.clear()
        number = self._count(piece)
        self[piece] = number
        return number


class WholeTexts:
    """Texts that are one token wherever they stand: tokens that the maker of a file defined."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = frozenset(texts)
        longest_first = sorted(texts, key=len, reverse=True)
        self._pattern = (
            re.compile("(" + "|".join(map(re.escape, longest_first)) + ")") if texts else None
        )

    def parts(self, text: str) -> Iterator[tuple[str, bool]]:
        """The text cut at such tokens, and whether a part is one."""
        if self._pattern is None:
            yield text, False
            return
        for part in self._pattern.split(text):
            if part:
                yield part, part in self._texts


class BpeTokenizer:
    """Cuts text into pieces and each piece into tokens; `nfc` brings text to Unicode form C first.
    `whole`: see WholeTexts."""

    def __init__(
        self,
        name: str,
        encoder: BytePairEncoder,
        patterns: Sequence[str],
        *,
        nfc: bool = False,
        whole: Sequence[str] = (),
    ) -> None:
        self.name, self.exact = name, True
        self._encoder, self._nfc = encoder, nfc
        self._cutter = PieceCutter(patterns)
        self._counts = PieceCounts(lambda piece: len(encoder.split(_bytes(piece))))
        self._whole = WholeTexts(whole)

    def count(self, text: str, starts: bool = True) -> int:
        counts = self._counts.__getitem__
        return sum(
            1 if is_token else sum(map(counts, self._cutter.cut(part)))
            for part, is_token in self._whole.parts(self._normal(text))
        )

    def span(self, text: str, starts: bool = True) -> Span:
        number = self.count(text, starts)
        return Span(number, number, number)

    def pieces(self, text: str) -> Iterator[tuple[str, int]]:
        """The pieces of the text, each with its number of tokens."""
        for part, is_token in self._whole.parts(self._normal(text)):
            for piece in (part,) if is_token else self._cutter.cut(part):
                yield piece, 1 if is_token else self._counts[piece]

    def encode(self, text: str) -> Iterator[Token]:
        ids = self._encoder.ids
        for part, is_token in self._whole.parts(self._normal(text)):
            if is_token:
                yield Token(ids.get(_bytes(part)), _bytes(part))
                continue
            for piece in self._cutter.cut(part):
                for token in self._encoder.split(_bytes(piece)):
                    yield Token(ids.get(token), token)

    def _normal(self, text: str) -> str:
        if self._nfc and not unicodedata.is_normalized("NFC", text):
            return unicodedata.normalize("NFC", text)
        return text


def _bytes(text: str) -> bytes:
    """UTF-8; halves of surrogate pairs, which no valid text has, become question marks."""
    return text.encode("utf-8", "replace")
