"""Writes what detection sees of this machine as a capture folder that replays elsewhere."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any, TypeVar

from advisor.domain.hardware import Machine
from advisor.errors import InputError
from advisor.probe.detect import detect_machine
from advisor.probe.live import live_readers
from advisor.probe.readers import CommandResult, JsonObject, Readers
from advisor.probe.scrub import scrubbed
from advisor.text import say

_CHANNEL_FILES = {
    "nvml": "nvml.json",
    "dxgi": "dxgi.json",
    "metal": "metal.json",
    "psutil": "psutil.json",
    "windows_system": "windows.json",
}
_Kept = TypeVar("_Kept")


class RecordingReaders(Readers):
    """Passes everything on and keeps it, scrubbed of what identifies the machine."""

    def __init__(self, inner: Readers) -> None:
        self.os = inner.os
        self._inner = inner
        self._lock = threading.Lock()  # collectors run beside one another
        self.files: dict[str, str] = {}
        self.commands: dict[str, dict[str, Any]] = {}
        self.channels: dict[str, Any] = {}

    def read_text(self, path: str) -> str | None:
        text = self._inner.read_text(path)
        if text is not None:
            with self._lock:
                self.files[scrubbed(path)] = scrubbed(text)
        return text

    def listdir(self, path: str) -> tuple[str, ...]:
        return self._inner.listdir(path)

    def run(self, command: tuple[str, ...]) -> CommandResult | None:
        result = self._inner.run(command)
        if result is not None:
            entry = {
                "rc": result.return_code,
                "stdout": scrubbed(result.stdout),
                "stderr": scrubbed(result.stderr),
            }
            with self._lock:
                self.commands[" ".join(command)] = entry
        return result

    def nvml(self) -> JsonObject | None:
        return self._kept("nvml", self._inner.nvml())

    def registry(self) -> str | None:
        return self._kept("registry", self._inner.registry())

    def windows_system(self) -> JsonObject | None:
        return self._kept("windows_system", self._inner.windows_system())

    def dxgi(self) -> JsonObject | None:
        return self._kept("dxgi", self._inner.dxgi())

    def smbios(self) -> bytes | None:
        raw = self._inner.smbios()
        self._kept("smbios", raw.hex() if raw else None)
        return raw

    def sysctl(self) -> str | None:
        return self._kept("sysctl", self._inner.sysctl())

    def metal(self) -> JsonObject | None:
        return self._kept("metal", self._inner.metal())

    def psutil(self) -> JsonObject | None:
        return self._kept("psutil", self._inner.psutil())

    def _kept(self, name: str, value: _Kept) -> _Kept:
        if value is not None:
            with self._lock:
                self.channels[name] = value
        return value


def save_capture(folder: Path, readers: Readers | None = None) -> Machine:
    """Detects this machine and writes what was seen into `folder` (created if need be).

    Returns the machine. Raises InputError if the folder cannot be written.
    """
    recorder = RecordingReaders(readers or live_readers())
    machine = detect_machine(readers=recorder)
    try:
        _write_channels(folder, recorder)
    except OSError as error:
        reason = error.strerror or say("it cannot be written")
        raise InputError(f"{folder}: {reason}", field="save") from error
    return machine


def _write_channels(folder: Path, recorder: RecordingReaders) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "fs.json", recorder.files)
    _write(folder / "cmd.json", recorder.commands)
    for channel, file in _CHANNEL_FILES.items():
        _write(folder / file, recorder.channels.get(channel))
    if recorder.channels.get("smbios"):
        _write(folder / "smbios.json", {"smbios_hex": recorder.channels["smbios"]})
    for channel, file in (("registry", "display-class.reg"), ("sysctl", "sysctl.txt")):
        if text := recorder.channels.get(channel):
            (folder / file).write_text(scrubbed(text), encoding="utf-8")


def _write(path: Path, value: Any) -> None:
    if value:
        text = json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True)
        path.write_text(text + "\n", encoding="utf-8")
