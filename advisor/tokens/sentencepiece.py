"""SentencePiece vocabularies of the merging kind (Llama 2, Mistral 7B, Gemma)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from advisor.tokens.bpe import NEVER, merge
from advisor.tokens.counting import Span
from advisor.tokens.tokenizer import PieceCounts, Token, WholeTexts

_LINES = re.compile(r"[^\n]+|\n+")
SPACE = "\u2581"  # how the vocabulary spells a space


class SentencePieceTokenizer:
    """Characters merge into the piece of the highest score, the leftmost first; a character that is
    no piece becomes a token for each of its bytes. `scores` by piece; the order gives the ids.

    As `llm_tokenizer_spm` of llama.cpp and SentencePiece's BPE do. With `merges` (Gemma 4) pairs
    have ranks instead of scores, and line breaks are merged apart from the text between them.
    """

    def __init__(
        self,
        name: str,
        pieces: Sequence[str],
        scores: Sequence[float] = (),
        *,
        merges: Mapping[tuple[str, str], int] | None = None,
        space_prefix: bool = True,
        whole: Sequence[str] = (),
    ) -> None:
        self.name, self.exact = name, True
        self._ids = {piece: number for number, piece in enumerate(pieces)}
        self._merges = merges
        best_first = {s: n for n, s in enumerate(sorted(set(scores), reverse=True))}
        self._ranks = {
            piece: best_first[score] for piece, score in zip(pieces, scores, strict=False)
        }
        self._prefix = space_prefix
        self._whole = WholeTexts(whole)
        self._counts = PieceCounts(lambda word: sum(1 for _ in self._tokens(word)))
        # Words can be looked at one by one unless a piece runs over a space.
        self._by_words = not any(SPACE in piece.lstrip(SPACE) for piece in pieces)

    def count(self, text: str, starts: bool = True) -> int:
        return sum(
            1 if is_token else sum(map(self._counts.__getitem__, self._words(part)))
            for part, is_token in self._parts(text, starts)
        )

    def span(self, text: str, starts: bool = True) -> Span:
        number = self.count(text, starts)
        return Span(number, number, number)

    def encode(self, text: str) -> Iterator[Token]:
        for part, is_token in self._parts(text, True):
            if is_token:
                yield Token(self._ids.get(part), part.encode("utf-8", "replace"))
                continue
            for word in self._words(part):
                yield from self._tokens(word)

    def _parts(self, text: str, starts: bool) -> Iterator[tuple[str, bool]]:
        """A space goes before the text and before what follows a whole token."""
        after_token = starts
        for part, is_token in self._whole.parts(text):
            if is_token:
                yield part, True
            elif part:
                spelled = part.replace(" ", SPACE)
                yield (SPACE + spelled if self._prefix and after_token else spelled), False
            after_token = is_token

    def _words(self, spelled: str) -> list[str]:
        """Each with the spaces before it."""
        if self._merges is not None:
            lines = _LINES.findall(spelled)
            if len(lines) > 1:
                return [word for line in lines for word in self._words(line)]
        if not self._by_words:
            return [spelled]
        words: list[str] = []
        spaces = ""
        first, *rest = spelled.split(SPACE)
        if first:
            words.append(first)
        for part in rest:
            spaces += SPACE
            if part:
                words.append(spaces + part)
                spaces = ""
        return [*words, spaces] if spaces else words

    def _tokens(self, word: str) -> Iterator[Token]:
        symbols = [word] if self._is_line_break(word) else merge(list(word), self._rank)
        for symbol in symbols:
            number = self._ids.get(symbol)
            data = symbol.replace(SPACE, " ").encode("utf-8", "replace")
            if number is not None:
                yield Token(number, data)
                continue
            for byte in data:
                yield Token(self._ids.get(f"<0x{byte:02X}>"), bytes([byte]))

    def _is_line_break(self, word: str) -> bool:
        """A run of line breaks that is a token is not merged out of single ones."""
        return self._merges is not None and not word.strip("\n") and word in self._ids

    def _rank(self, left: str, right: str) -> int:
        if self._merges is not None:
            return self._merges.get((left, right), NEVER)
        return self._ranks.get(left + right, NEVER)
