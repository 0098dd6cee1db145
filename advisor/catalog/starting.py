"""Facts behind a cold start and drafted tokens: `catalog/storage/` and `catalog/speculation/`.

The program's own, like the fitted speeds: no update of the catalog replaces them.
"""

from __future__ import annotations

from functools import cache
from typing import TypeVar

from pydantic import TypeAdapter

from advisor.bundled import bundled_dir
from advisor.catalog.names import nearest
from advisor.catalog.records import Record, read_records
from advisor.catalog.start_schema import (
    AcceptanceRecord,
    SharedVocabularyRecord,
    SpeculationCostRecord,
    StartUpRecord,
    StorageRecord,
)
from advisor.domain.speculation import Acceptance, SharedVocabulary, SpeculationCost
from advisor.domain.starting import StartUp, StorageKind
from advisor.errors import UnknownNameError

R = TypeVar("R", bound=Record)


@cache
def storage_kinds() -> tuple[StorageKind, ...]:
    """Where a model's file may lie, the slowest first."""
    return tuple(record.to_domain() for record in _storage_records())


def find_storage(name: str) -> StorageKind:
    """By id, name or alias. Raises UnknownNameError."""
    wanted = name.strip().casefold()
    for record, kind in zip(_storage_records(), storage_kinds(), strict=True):
        if wanted in (each.casefold() for each in (record.id, record.name, *record.aliases)):
            return kind
    ids = [kind.id for kind in storage_kinds()]
    raise UnknownNameError("kind of storage", name, nearest(name, ids) or ids, field="storage")


@cache
def start_up() -> StartUp:
    """Of llama.cpp."""
    return _records("storage/start", StartUpRecord)[0].to_domain()


@cache
def acceptance() -> dict[str, Acceptance]:
    """How often drafted tokens are accepted, by kind of draft."""
    records = _records("speculation/acceptance", AcceptanceRecord)
    return {record.id: record.to_domain() for record in records}


@cache
def shared_vocabularies() -> tuple[SharedVocabulary, ...]:
    """Families of models that write with the same tokens."""
    records = _records("speculation/vocabularies", SharedVocabularyRecord)
    return tuple(record.to_domain() for record in records)


def speculation_cost(backend: str) -> SpeculationCost:
    """What verifying drafted tokens takes there."""
    known = _speculation_costs()
    return known.get(backend.lower(), known["any"])


@cache
def _speculation_costs() -> dict[str, SpeculationCost]:
    records = _records("speculation/costs", SpeculationCostRecord)
    return {record.id: record.to_domain() for record in records}


@cache
def _storage_records() -> tuple[StorageRecord, ...]:
    return _records("storage/kinds", StorageRecord)


def _records(part: str, record_type: type[R]) -> tuple[R, ...]:
    adapter: TypeAdapter[tuple[R, ...]] = TypeAdapter(tuple[record_type, ...])  # type: ignore[valid-type]
    return read_records(bundled_dir("catalog") / f"{part}.json", adapter)
