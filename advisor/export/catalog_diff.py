"""The changes of a catalog update as lines to read."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.catalog.update_diff import RecordChange
from advisor.text import say

_SIGNS = {"added": "+", "removed": "-", "changed": "~"}


def diff_lines(changes: Sequence[RecordChange], most: int | None = None) -> list[str]:
    """One line a record, under the name of its part; `most` of each part."""
    lines: list[str] = []
    for part in dict.fromkeys(change.part for change in changes):
        inside = [change for change in changes if change.part == part]
        lines.append(f"{part.replace('_', ' ')}: {len(inside)}")
        lines += [f"  {_line(change)}" for change in inside[:most]]
        if most is not None and len(inside) > most:
            lines.append(say("  … and {n} more", n=len(inside) - most))
    return lines


def diff_text(changes: Sequence[RecordChange], most: int | None = None) -> str:
    return "\n".join(diff_lines(changes, most)) or say("nothing changes")


def _line(change: RecordChange) -> str:
    fields = "; ".join(f"{f.field} {f.before} → {f.after}" for f in change.fields)
    named = change.name if change.name == change.id else f"{change.name} ({change.id})"
    return f"{_SIGNS[change.kind]} {named}{f': {fields}' if fields else ''}"
