"""Claims of others that the program computes anew."""

from __future__ import annotations

from dataclasses import dataclass


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
