"""What a model is wanted for: the speed that feels comfortable and the context to plan with."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.text import later


@dataclass(frozen=True, slots=True)
class Use:
    """`comfortable_tokens_per_s` decides between "runs well" and "slow"."""

    key: str
    label: str
    noun: str  # within a sentence
    comfortable_tokens_per_s: float
    context: int
    task: str  # the catalog's task word


USES = (
    Use("chat", later("Chat"), later("chat"), 10.0, 8192, "chat"),
    Use("agent", later("Coding agent"), later("coding agent"), 30.0, 32768, "code"),
    Use("documents", later("Documents"), later("documents"), 15.0, 16384, "chat"),
    Use("batch", later("Batch"), later("batch"), 5.0, 8192, "chat"),
)
USE_BY_KEY = {use.key: use for use in USES}
