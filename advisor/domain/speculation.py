"""What is known of drafting tokens: how often they are accepted, and which models may draft."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.domain.result import Range


@dataclass(frozen=True, slots=True)
class Acceptance:
    """The chance that one drafted token is accepted, as measured: `kind` is "draft" for a smaller
    model, "mtp" for a block of the model itself, then with the architectures (GGUF) whose blocks
    the engine can draft with."""

    kind: str
    rate: Range
    architectures: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class SpeculationCost:
    """What verifying takes beyond the terms of generation: `candidate_s` for every entry of the
    vocabulary that a token is chosen from, `pass_factor` on the pass over several tokens, and how
    far published gains lie from estimates (log)."""

    candidate_s: float
    pass_factor: float
    residual_log: float
    source: str = ""


@dataclass(frozen=True, slots=True)
class SharedVocabulary:
    """Families of the catalog whose tokens, special ones too, are the same."""

    families: tuple[str, ...]
    source: str = ""
