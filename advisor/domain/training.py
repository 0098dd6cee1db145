"""Training as facts: runs that somebody described, laws with thresholds, fitted scaling laws."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.text import say


@dataclass(frozen=True, slots=True)
class TrainingRun:
    """One model's training. None: not published. `flop` is what the source states, or Epoch AI
    estimated (`estimate`); runs whose figures contradict each other are not recorded."""

    id: str
    name: str
    vendor: str
    released: str
    params: int | None
    active_params: int | None  # the same for a dense model
    tokens: int | None
    flop: float | None
    gpu_hours: float | None
    mfu: float | None
    model_id: str | None  # in the catalog
    estimate: str  # who estimated, empty: the maker's own figures
    confidence: str
    note: str
    source: str


@dataclass(frozen=True, slots=True)
class ComputeLaw:
    """What a law ties to more training compute than `flop`."""

    id: str
    name: str
    place: str
    flop: float
    says: str
    status: str
    since: str
    ended: str  # empty: not ended
    source: str
    read: str


@dataclass(frozen=True, slots=True)
class ScalingLaw:
    """Loss in nats a token = irreducible + a / N^alpha + b / D^beta."""

    id: str
    name: str
    irreducible: float
    a: float
    b: float
    alpha: float
    beta: float
    source: str
    read: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A figure that calculations share, with where it is from; "assumed" where it is our choice."""

    id: str
    name: str
    value: float
    note: str
    source: str

    @property
    def basis(self) -> str:
        """Note and source, in one line."""
        if not self.note:
            return self.source
        note = say(self.note)
        return note if self.source == "assumed" else f"{note} ({self.source})"
