"""Records of how a model starts and how its tokens are drafted ahead: storage and acceptance."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from advisor.catalog.records import Positive, Record, Text
from advisor.domain.result import Range
from advisor.domain.speculation import Acceptance, SharedVocabulary, SpeculationCost
from advisor.domain.starting import StartUp, StorageKind
from advisor.units import GB

Chance = Annotated[float, Field(ge=0, le=1)]


class StorageRecord(Record):
    """How fast llama.cpp reads a file from there: mapped at the lower end, at the drive's own
    sequential rate at the upper."""

    low_gb_s: Positive
    typical_gb_s: Positive
    high_gb_s: Positive
    in_memory: bool = False

    def to_domain(self) -> StorageKind:
        rates = Range(self.low_gb_s * GB, self.typical_gb_s * GB, self.high_gb_s * GB)
        return StorageKind(self.id, self.name, rates, self.in_memory, self.note, self.source)


class StartUpRecord(Record):
    low_s: Positive
    typical_s: Positive
    high_s: Positive

    def to_domain(self) -> StartUp:
        return StartUp(Range(self.low_s, self.typical_s, self.high_s), self.source)


class AcceptanceRecord(Record):
    """The chance that one drafted token is accepted; the id is the kind of draft."""

    low: Chance
    typical: Chance
    high: Chance
    architectures: tuple[Text, ...] = ()

    def to_domain(self) -> Acceptance:
        rate = Range(self.low, self.typical, self.high)
        return Acceptance(self.id, rate, self.architectures, self.source)


class SpeculationCostRecord(Record):
    """The id is a backend, "any" for those without a record of their own."""

    ns_per_candidate: Positive
    pass_factor: Positive
    residual_log: Positive

    def to_domain(self) -> SpeculationCost:
        return SpeculationCost(
            self.ns_per_candidate * 1e-9, self.pass_factor, self.residual_log, self.source
        )


class SharedVocabularyRecord(Record):
    families: tuple[Text, ...]

    def to_domain(self) -> SharedVocabulary:
        return SharedVocabulary(self.families, self.source)
