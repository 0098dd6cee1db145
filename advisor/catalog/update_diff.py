"""What a catalog update would change, record by record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from advisor.catalog.records import records_in
from advisor.catalog.update import PARTS

_LONGEST_VALUE = 60


@dataclass(frozen=True, slots=True)
class FieldChange:
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RecordChange:
    """`kind`: added, removed or changed; `fields` of changed records only."""

    part: str
    kind: str
    id: str
    name: str
    fields: tuple[FieldChange, ...] = ()


def compare_catalogs(before: Path, after: Path) -> tuple[RecordChange, ...]:
    """Every record that is not the same in both folders, by part and name. Files that are no lists
    of records count as one record each."""
    return tuple(change for part in PARTS for change in _compare_part(part, before, after))


def compare_files(before: Path, files: Mapping[str, bytes]) -> tuple[RecordChange, ...]:
    """The same for an update that is not unpacked. Raises ValueError for a file that is no JSON."""
    new = {part: _records_of_files(part, files) for part in PARTS}
    return tuple(
        change
        for part in PARTS
        for change in _changes(part, _records_of_folder(part, before), new[part])
    )


def _compare_part(part: str, before: Path, after: Path) -> Iterator[RecordChange]:
    return _changes(part, _records_of_folder(part, before), _records_of_folder(part, after))


def _changes(part: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[RecordChange]:
    for id_ in sorted(old.keys() | new.keys()):
        if id_ not in old:
            yield RecordChange(part, "added", id_, _name(new[id_], id_))
        elif id_ not in new:
            yield RecordChange(part, "removed", id_, _name(old[id_], id_))
        elif old[id_] != new[id_]:
            fields = tuple(_field_changes(old[id_], new[id_]))
            yield RecordChange(part, "changed", id_, _name(new[id_], id_), fields)


def _field_changes(old: Any, new: Any) -> Iterator[FieldChange]:
    if not isinstance(old, dict) or not isinstance(new, dict):
        return
    for field in sorted(old.keys() | new.keys()):
        before, after = old.get(field), new.get(field)
        if before != after:
            yield FieldChange(field, _shown(before), _shown(after))


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"


def _name(record: Any, id_: str) -> str:
    named = record.get("name") if isinstance(record, dict) else None
    return str(named or id_)


def _records_of_folder(part: str, folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for path in [*records_in(folder / part), *sorted((folder / part).rglob("*.csv"))]:
        found |= _records(path.relative_to(folder).as_posix(), path.read_bytes())
    return found


def _records_of_files(part: str, files: Mapping[str, bytes]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in sorted(files):
        if name.startswith(f"{part}/"):
            found |= _records(name, files[name])
    return found


def _records(name: str, content: bytes) -> dict[str, Any]:
    """By id; a file without ids is one record under its own name."""
    if not name.endswith(".json"):
        return {name: content}
    value = json.loads(content)
    if isinstance(value, list) and all(isinstance(r, dict) for r in value):
        keyed = {str(r.get("id") or r.get("model")): r for r in value}
        if len(keyed) == len(value) and "None" not in keyed:
            # Models' files and the models have ids of their own: the part tells them apart.
            return keyed
    return {name: value}
