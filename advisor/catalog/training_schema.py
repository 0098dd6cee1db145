"""Records of `catalog/training/`: runs, laws, scaling laws and the rules of calculations."""

from __future__ import annotations

from typing import Literal

from advisor.catalog.records import Count, Date, Positive, Record, Share, Text
from advisor.domain.training import ComputeLaw, Rule, ScalingLaw, TrainingRun


class TrainingRunRecord(Record):
    """`active_params` only for a mixture of experts, `model` where the catalog has the model."""

    vendor: Text
    released: Date
    params: Count | None = None
    active_params: Count | None = None
    tokens: Count | None = None
    flop: Positive | None = None
    gpu_hours: Positive | None = None
    mfu: Share | None = None
    model: Text | None = None
    estimate: Literal["", "epoch"] = ""
    confidence: Literal["", "confident", "likely", "speculative"] = ""

    def to_domain(self) -> TrainingRun:
        return TrainingRun(
            self.id, self.name, self.vendor, self.released, self.params,
            self.active_params or self.params, self.tokens, self.flop, self.gpu_hours, self.mfu,
            self.model, self.estimate, self.confidence, self.note, self.source,
        )  # fmt: skip


class ComputeLawRecord(Record):
    place: Text
    flop: Positive
    says: Text
    status: Text
    since: Date
    ended: Date = ""
    read: Date

    def to_domain(self) -> ComputeLaw:
        return ComputeLaw(
            self.id, self.name, self.place, self.flop, self.says, self.status, self.since,
            self.ended, self.source, self.read,
        )  # fmt: skip


class ScalingLawRecord(Record):
    irreducible: Positive
    a: Positive
    b: Positive
    alpha: Positive
    beta: Positive
    read: Date

    def to_domain(self) -> ScalingLaw:
        return ScalingLaw(
            self.id, self.name, self.irreducible, self.a, self.b, self.alpha, self.beta,
            self.source, self.read, self.note,
        )  # fmt: skip


class RuleRecord(Record):
    value: Positive

    def to_domain(self) -> Rule:
        return Rule(self.id, self.name, self.value, self.note, self.source)
