"""Records of claims that the program computes anew: `catalog/claims/`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from advisor.catalog.records import Date, Identifier, Record, Text
from advisor.domain.claim import ArticleClaim, TierClaim


class TierClaimRecord(Record):
    """`name` is the class of card, `quants` what the claim may mean, likeliest first."""

    claim: Text
    gpu: Identifier
    model: Identifier
    quants: tuple[Text, ...]
    why: Text

    def to_domain(self) -> TierClaim:
        return TierClaim(
            self.id, self.name, self.claim, self.gpu, self.model, self.quants, self.why, self.source
        )


class ArticleClaimRecord(Record):
    """`source` is the address of the page that decides."""

    verdict: Literal["right", "partly", "wrong", "unsupported"]
    read: Date
    figures: dict[Identifier, float] = Field(default_factory=dict)

    def to_domain(self) -> ArticleClaim:
        return ArticleClaim(
            self.id, self.name, self.verdict, self.source, self.read, dict(self.figures)
        )
