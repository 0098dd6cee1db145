"""Claims of others that the program computes anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class TierClaim:
    """A model that is said to fit in a card of a class, in the quantizations it may mean."""

    id: str
    tier: str  # "12 GB"
    claim: str
    gpu: str  # id of a card of that class
    model: str  # id
    quants: tuple[str, ...]
    why: str  # why the computed figure differs
    source: str  # of the facts that decide


@dataclass(frozen=True, slots=True)
class ArticleClaim:
    """A sentence of the article that is checked: what the public sources state in figures, where,
    and the verdict. The words are the window's."""

    id: str
    name: str
    verdict: Literal["right", "partly", "wrong", "unsupported"]
    address: str
    read: str  # when the source was read
    figures: Mapping[str, float] = field(default_factory=dict)
