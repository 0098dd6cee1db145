"""Finds out what machine this is, or what machine a saved report describes.

The child process that talks to a driver imports this package too, so nothing heavy is imported
before it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.probe.detect import detect_machine

__all__ = ["detect_machine"]

_HOMES = {"detect_machine": "advisor.probe.detect"}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        import importlib

        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'advisor.probe' has no attribute '{name}'")
