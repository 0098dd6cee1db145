"""Finds out what machine this is, or what machine a saved report describes.

The child process that talks to a driver imports this package too, so nothing heavy is imported
before it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.probe.detect import detect_machine
    from advisor.probe.load import machine_from_reports, machine_from_text
    from advisor.probe.machine_json import machine_from_json, machine_to_json
    from advisor.probe.refresh import refresh_free_memory
    from advisor.probe.save import save_capture

__all__ = [
    "detect_machine",
    "machine_from_json",
    "machine_from_reports",
    "machine_from_text",
    "machine_to_json",
    "refresh_free_memory",
    "save_capture",
]

_HOMES = {
    "detect_machine": "advisor.probe.detect",
    "machine_from_json": "advisor.probe.machine_json",
    "machine_from_reports": "advisor.probe.load",
    "machine_from_text": "advisor.probe.load",
    "machine_to_json": "advisor.probe.machine_json",
    "refresh_free_memory": "advisor.probe.refresh",
    "save_capture": "advisor.probe.save",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        import importlib

        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'advisor.probe' has no attribute '{name}'")
