"""Errors a person can act on: what is wrong, where, and what would be valid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from advisor.text import say


class AdvisorError(Exception):
    """Bad input. `str()` is one clear sentence; `field` names the input it is about, if any."""

    field: str | None = None


class InputError(AdvisorError):
    """A value given by a person or a file is not usable."""

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class UnknownNameError(InputError):
    """A name that is in no catalog, or means several things; says which names are near. They are
    looked for when somebody asks: whoever tries name after name never does, and a look takes longer
    than all else."""

    def __init__(
        self,
        kind: str,
        name: str,
        nearest: Sequence[str] | Callable[[], Sequence[str]],
        *,
        field: str | None = None,
        ambiguous: bool = False,
    ) -> None:
        super().__init__("", field=field)
        self.kind, self.name, self.ambiguous = kind, name, ambiguous
        self._look: Callable[[], Sequence[str]] = nearest if callable(nearest) else lambda: nearest

    @cached_property
    def nearest(self) -> tuple[str, ...]:
        return tuple(self._look())

    def __str__(self) -> str:
        hint = ", ".join(f"'{near}'" for near in self.nearest)
        if self.ambiguous:
            return say(
                "'{name}' fits several {kind}s: {hint}", name=self.name, kind=self.kind, hint=hint
            )
        return say(
            "no {kind} named '{name}'; nearest: {hint}" if hint else "no {kind} named '{name}'",
            kind=say(self.kind), name=self.name, hint=hint,
        )  # fmt: skip


class FormatError(AdvisorError):
    """A file that cannot be read as what it claims to be."""

    def __init__(self, source: str, problem: str) -> None:
        self.source, self.problem = source, problem
        super().__init__(f"{source}: {problem}")


class CatalogError(AdvisorError):
    """A catalog file with a bad record: names the file, the record and the field."""

    def __init__(self, file: str, record: str, field: str, problem: str) -> None:
        self.file, self.record, self.problem = file, record, problem
        where = " ".join(part for part in (record, field) if part)
        super().__init__(f"{file}: {where}: {problem}" if where else f"{file}: {problem}")
        self.field = field or None
