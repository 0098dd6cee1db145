"""Byte-pair encoding: neighbours are merged, best pair first, until no pair is known."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import AnyStr

_SHORT = 64  # parts; below this looking at all pairs again beats keeping them in a heap
NEVER = 1 << 40  # the rank of a pair that does not merge

Pair = tuple[bytes, bytes]


def merge(parts: list[AnyStr], rank: Callable[[AnyStr, AnyStr], int]) -> list[AnyStr]:
    """Merges the neighbouring pair of the lowest rank, the leftmost first, until none is left."""
    return _merge_few(parts, rank) if len(parts) <= _SHORT else _merge_many(parts, rank)


def _merge_few(parts: list[AnyStr], rank: Callable[[AnyStr, AnyStr], int]) -> list[AnyStr]:
    ranks = [rank(left, right) for left, right in pairwise(parts)]
    while ranks:
        best = min(ranks)
        if best == NEVER:
            break
        at = ranks.index(best)
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
        del ranks[at]
        if at:
            ranks[at - 1] = rank(parts[at - 1], parts[at])
        if at < len(ranks):
            ranks[at] = rank(parts[at], parts[at + 1])
    return parts


def _merge_many(parts: list[AnyStr], rank: Callable[[AnyStr, AnyStr], int]) -> list[AnyStr]:
    """The same with a heap of pairs and links between the parts: n log n."""
    end = len(parts)
    following, before = list(range(1, end + 1)), list(range(-1, end - 1))
    gone = bytearray(end)
    heap: list[tuple[int, int, int, int]] = []  # rank, left, and the lengths it was made for

    def offer(left: int) -> None:
        right = following[left]
        if right < end:
            found = rank(parts[left], parts[right])
            if found != NEVER:
                heapq.heappush(heap, (found, left, len(parts[left]), len(parts[right])))

    for left in range(end - 1):
        offer(left)
    while heap:
        _, left, left_size, right_size = heapq.heappop(heap)
        right = following[left]
        if gone[left] or right >= end:
            continue
        if (len(parts[left]), len(parts[right])) != (left_size, right_size):
            continue
        parts[left] += parts[right]
        gone[right] = 1
        following[left] = following[right]
        if following[right] < end:
            before[following[right]] = left
        offer(left)
        if before[left] >= 0:
            offer(before[left])
    return [part for at, part in enumerate(parts) if not gone[at]]


class BytePairEncoder:
    """Turns a piece of text, as bytes, into the tokens of a vocabulary.

    `ids` maps tokens to numbers. With `merges` a pair's rank is looked up there, else it is the
    number of the token that both make together (which is how tiktoken's vocabularies are meant).
    With `whole_first` a piece that is a token is taken as it is.
    """

    def __init__(
        self,
        ids: Mapping[bytes, int],
        merges: Mapping[Pair, int] | None = None,
        *,
        whole_first: bool = True,
    ) -> None:
        self.ids = ids
        self._merges = merges
        self._whole_first = whole_first

    def split(self, piece: bytes) -> list[bytes]:
        """The tokens of `piece`; bytes that are no token of the vocabulary stand alone."""
        if len(piece) < 2 or (self._whole_first and piece in self.ids):
            return [piece]
        parts = [piece[at : at + 1] for at in range(len(piece))]
        return merge(parts, self._rank)

    def _rank(self, left: bytes, right: bytes) -> int:
        if self._merges is not None:
            return self._merges.get((left, right), NEVER)
        return self.ids.get(left + right, NEVER)
