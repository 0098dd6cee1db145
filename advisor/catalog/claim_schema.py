"""Records of claims that the program computes anew: `catalog/claims/`."""

from __future__ import annotations

from advisor.catalog.records import Identifier, Record, Text
from advisor.domain.claim import TierClaim


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
