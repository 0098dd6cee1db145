"""The person's own measurements, kept beside the settings as one versioned JSON file.

An entry that cannot be used is left out and reported; a file that is no JSON is kept beside the new
one. Nothing here stops the start.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

from advisor.domain.throughput import Measurement
from advisor.files import read_at_most, set_aside, write_atomically
from advisor.session.session import Session
from advisor.session.state import AppState
from advisor.text import say

VERSION = 1
_MAX_BYTES = 4 << 20
_MOST_RATE = 1e9


def measurements_path(settings: Path) -> Path:
    """The file that belongs to these settings."""
    return settings.with_name("measurements.json")


def load_measurements(path: Path) -> tuple[tuple[Measurement, ...], tuple[str, ...]]:
    """What was kept, and a sentence for each thing that could not be used. Never raises."""
    try:
        content = read_at_most(path, _MAX_BYTES)
        if content is None:
            return (), (
                say("Measurements in {path} are too large to be ours: none are used.", path=path),
            )
        data = json.loads(content.decode("utf-8"))
        entries = data["measurements"]
        if not isinstance(entries, list):
            raise ValueError(say("not a list"))
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        reason = error.strerror or say("cannot be read")
        return (), (
            say("Measurements in {path}: {reason}; none are used.", path=path, reason=reason),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return (), (
            say(
                "Measurements were damaged: none are used; the old file is {name}."
                if (kept := set_aside(path))
                else "Measurements were damaged: none are used.",
                name=kept,
            ),
        )
    read = [_measurement(entry) for entry in entries]
    good = tuple(measurement for measurement in read if measurement is not None)
    lost = len(read) - len(good)
    notice = (
        (say("{lost} of {read} measurements could not be used.", lost=lost, read=len(read)),)
        if lost
        else ()
    )
    return good, notice


def save_measurements(measurements: tuple[Measurement, ...], path: Path) -> None:
    """Raises OSError when the folder cannot be written; the old file is then untouched."""
    entries = [_entry(measurement) for measurement in measurements]
    text = json.dumps({"version": VERSION, "measurements": entries}, indent=1)
    write_atomically(path, text + "\n")


def with_measurements(
    kept: tuple[Measurement, ...], fresh: tuple[Measurement, ...]
) -> tuple[Measurement, ...]:
    """`kept` and `fresh`; a run that was made again replaces the earlier one."""
    newest = {_same_run(measurement): measurement for measurement in (*kept, *fresh)}
    return tuple(newest.values())


def _same_run(measurement: Measurement) -> Measurement:
    """The run without what it measured."""
    return replace(measurement, tokens_per_s=0.0, stddev=None, build=None)


def keep_measurements(
    session: Session, path: Path, failed: Callable[[OSError], None]
) -> Callable[[], None]:
    """Writes the file whenever the measurements change; the result stops that."""

    def look(before: AppState, after: AppState) -> None:
        if before.measurements == after.measurements:
            return
        try:
            save_measurements(after.measurements, path)
        except OSError as error:
            failed(error)

    return session.subscribe(look)


def _entry(measurement: Measurement) -> dict[str, Any]:
    """Only what is stated."""
    return {key: value for key, value in asdict(measurement).items() if value not in (None, ())}


def _measurement(entry: object) -> Measurement | None:
    """None where a field has another type, an essential one is missing or a rate makes no sense."""
    if not isinstance(entry, Mapping):
        return None
    known: dict[str, Any] = {}
    for field in fields(Measurement):
        if field.name not in entry:
            continue
        value = entry[field.name]
        if field.name == "device_ids":
            if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                return None
            value = tuple(value)
        elif not _is_of(value, _TYPES[field.name]):
            return None
        known[field.name] = value
    if known.get("metric") not in ("tg", "pp") or not known.get("model_id"):
        return None
    rate = known.get("tokens_per_s", 0.0)
    return Measurement(**known) if 0 < rate < _MOST_RATE else None


def _is_of(value: object, allowed: tuple[type, ...]) -> bool:
    """As `isinstance`, with whole numbers for fractions and without yes/no for numbers."""
    if isinstance(value, bool):
        return bool in allowed
    if isinstance(value, int) and float in allowed:
        return True
    return isinstance(value, allowed)


def _types() -> dict[str, tuple[type, ...]]:
    hints = get_type_hints(Measurement)
    return {name: get_args(hint) or (hint,) for name, hint in hints.items() if name != "device_ids"}


_TYPES = _types()
