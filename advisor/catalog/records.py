"""What every catalog record has in common, and how a whole file of records is read.

A file is a JSON array with one record a line. Records are strict: an unknown field, a missing
source or a value of the wrong kind is an error that names the file, the record and the field.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from advisor.errors import CatalogError
from advisor.text import say

# What else is installed beside the program has no say in how its files are checked, and looking for
# it takes time.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

Identifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9.+_-]*$")]
Text = Annotated[str, Field(min_length=1)]
Positive = Annotated[float, Field(gt=0)]
Count = Annotated[int, Field(gt=0)]
Share = Annotated[float, Field(gt=0, le=1)]
Date = Annotated[str, Field(pattern=r"^(\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?)?$")]


class Record(BaseModel):
    """One fact sheet: `id` never changes once published, `source` says who stated the facts."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    id: Identifier
    name: Text
    aliases: tuple[Text, ...] = ()
    note: str = ""
    source: Text


R = TypeVar("R", bound=BaseModel)


def read_records(path: Path, adapter: TypeAdapter[tuple[R, ...]]) -> tuple[R, ...]:
    """The records of one file. Raises CatalogError."""
    try:
        text = path.read_bytes()
    except OSError as error:
        raise CatalogError(str(path), "", "", error.strerror or say("cannot be read")) from error
    try:
        return adapter.validate_json(text)
    except ValidationError as error:
        raise _named(path, text, error) from None


def records_in(folder: Path) -> Iterable[Path]:
    """The JSON files below `folder`, in a stable order; none if there is no such folder."""
    return sorted(folder.rglob("*.json")) if folder.is_dir() else ()


def _named(path: Path, text: bytes, error: ValidationError) -> CatalogError:
    first = error.errors(include_url=False)[0]
    location = first["loc"]
    index = location[0] if location and isinstance(location[0], int) else None
    record = "" if index is None else _record_id(text, index)
    field = ".".join(str(part) for part in location[0 if index is None else 1 :])
    return CatalogError(str(path), record, field, _sentence(first))


def _record_id(text: bytes, index: int) -> str:
    record: Any = json.loads(text)[index]
    named = record.get("id") if isinstance(record, dict) else None
    return f"record '{named}'" if named else f"record {index + 1}"


def _sentence(detail: Any) -> str:
    if detail["type"] == "extra_forbidden":
        return say("there is no such field")
    if detail["type"] == "missing":
        return say("this field is missing")
    message = str(detail["msg"])
    value = detail.get("input")
    shown = f", not {value!r}" if isinstance(value, str | int | float | bool) else ""
    return message[0].lower() + message[1:] + shown
