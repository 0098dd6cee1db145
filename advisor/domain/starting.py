"""Where a model's file lies before it runs, and how fast that is read."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.domain.result import Range


@dataclass(frozen=True, slots=True)
class StorageKind:
    """A kind of drive, or the page cache (`in_memory`): bytes per second as llama.cpp reads it."""

    id: str
    name: str
    bytes_per_s: Range
    in_memory: bool
    note: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class StartUp:
    """What a start takes beyond reading and copying: the driver's and the engine's context."""

    seconds: Range
    source: str = ""
