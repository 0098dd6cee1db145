"""The channels of the system that the application runs on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from advisor.probe.child import ask_child
from advisor.probe.readers import JsonObject, Readers
from advisor.text import later, number, say

_LARGEST_FILE = 1 << 20
_NVML_HUNG = later(
    "The NVIDIA driver did not answer in {seconds} seconds; the rest of the machine is known."
)


def live_readers(deadline_s: float = 3.0) -> Readers:
    """Readers for this system; driver libraries get `deadline_s` seconds each."""
    if sys.platform == "win32":
        from advisor.probe.live_windows import WindowsReaders

        return WindowsReaders(deadline_s)
    if sys.platform == "darwin":
        from advisor.probe.live_macos import MacReaders

        return MacReaders(deadline_s)
    return LiveReaders(deadline_s)


class LiveReaders(Readers):
    """What all systems share, and all of Linux: files, psutil, NVML in a child process."""

    def __init__(self, deadline_s: float = 3.0) -> None:
        self._deadline_s = deadline_s

    def read_text(self, path: str) -> str | None:
        try:
            with Path(path).open("rb") as file:
                return file.read(_LARGEST_FILE).decode("utf-8", "replace")
        except (OSError, ValueError):
            return None

    def listdir(self, path: str) -> tuple[str, ...]:
        try:
            return tuple(sorted(entry.name for entry in Path(path).iterdir()))
        except (OSError, ValueError):
            return ()

    def nvml(self) -> JsonObject | None:
        objects, finished = ask_child("nvml", self._deadline_s)
        return join_nvml(objects, finished, self._deadline_s)

    def psutil(self) -> JsonObject | None:
        import psutil

        memory = psutil.virtual_memory()
        return {
            "virtual_memory_total": memory.total,
            "virtual_memory_available": memory.available,
            "cpu_count_logical": psutil.cpu_count(logical=True),
            "cpu_count_physical": psutil.cpu_count(logical=False),
        }


def join_nvml(objects: list[dict[str, Any]], finished: bool, deadline_s: float) -> JsonObject:
    """The child's lines as one report. A child that ended without a word crashed."""
    report: dict[str, Any] = dict(objects[0]) if objects else {"init": 999}
    devices = {part["index"]: part for part in objects[1:] if isinstance(part.get("index"), int)}
    failed = next((part["error"] for part in objects[1:] if "index" not in part), None)
    if failed is not None:
        report["init"] = failed
    report["devices"] = [
        {key: value for key, value in devices[index].items() if key != "index"}
        for index in sorted(devices)
    ]
    if not finished:
        report["hung"] = True
        report["message"] = say(_NVML_HUNG, seconds=number(deadline_s, ".0f"))
    return report
