"""Published benchmark scores of models, and what they say together."""

from __future__ import annotations

from dataclasses import dataclass

# What people choose a model for; the same words as a catalog model's tasks.
PURPOSES = ("chat", "code", "reasoning", "vision")


@dataclass(frozen=True, slots=True)
class Score:
    """One published figure. Scores compare within one benchmark and source only: the same
    benchmark in another harness gives other numbers."""

    model_id: str
    benchmark: str
    purpose: str  # one of PURPOSES, "agents" or "long-context"
    unit: str  # "%", "index", "Elo", "rating", "tokens"
    value: float
    date: str
    reported_by: str
    kind: str  # of source: "vendor page", "leaderboard", ...
    source: str
    variant: str = ""  # "thinking", "thinking (high)", ...
    context_tokens: int | None = None  # length of the input, where the benchmark varies it
    set_id: str = ""  # scores with the same set compare


@dataclass(frozen=True, slots=True)
class Ability:
    """How good a model is for a purpose: the parameters (of a dense model of January 2023) that
    its published scores are worth, as a power of two, with the standard error."""

    log2_params: float
    error: float
    n_scores: int  # for this purpose; 0: judged by its scores for others, or by size and age
