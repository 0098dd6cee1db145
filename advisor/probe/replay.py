"""A recorded machine behind the same channels as a live one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from advisor.probe.readers import CommandResult, JsonObject, Readers
from advisor.probe.values import mapping

_PCI_PATH = re.compile(
    r"^/sys/devices/.{0,200}/([0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7])/([^:]{1,120})$", re.I
)


@dataclass
class ReplayReaders(Readers):
    """Answers from recorded channels; what was not recorded is not there."""

    os: str = "linux"
    files: dict[str, str] = field(default_factory=dict)  # see `add_files`
    commands: dict[str, CommandResult] = field(default_factory=dict)
    channels: dict[str, Any] = field(default_factory=dict)  # nvml, dxgi, metal, ...

    def add_files(self, tree: Mapping[str, Any]) -> None:
        """Files by path. Those of a PCI device are also found where the bus links to them."""
        for path, text in list(tree.items())[:20_000]:
            if isinstance(text, str):
                self.files[path] = text
                if match := _PCI_PATH.match(path):
                    self.files.setdefault(f"/sys/bus/pci/devices/{match[1]}/{match[2]}", text)

    def read_text(self, path: str) -> str | None:
        return self.files.get(path)

    def listdir(self, path: str) -> tuple[str, ...]:
        prefix = path.rstrip("/") + "/"
        return tuple(
            sorted({p[len(prefix) :].split("/", 1)[0] for p in self.files if p.startswith(prefix)})
        )

    def run(self, command: tuple[str, ...]) -> CommandResult | None:
        return self.commands.get(" ".join(command))

    def nvml(self) -> JsonObject | None:
        return self._object("nvml")

    def registry(self) -> str | None:
        return self._text("registry")

    def windows_system(self) -> JsonObject | None:
        return self._object("windows_system")

    def dxgi(self) -> JsonObject | None:
        return self._object("dxgi")

    def smbios(self) -> bytes | None:
        text = self._text("smbios")
        return bytes.fromhex(text) if text else None

    def sysctl(self) -> str | None:
        return self._text("sysctl")

    def metal(self) -> JsonObject | None:
        return self._object("metal")

    def psutil(self) -> JsonObject | None:
        return self._object("psutil")

    def _object(self, name: str) -> JsonObject | None:
        value = self.channels.get(name)
        return mapping(value) if value is not None else None

    def _text(self, name: str) -> str | None:
        value = self.channels.get(name)
        return value if isinstance(value, str) else None


def is_file_tree(value: Mapping[str, Any]) -> bool:
    """True for `{"/proc/meminfo": "...", ...}`."""
    return bool(value) and all(
        str(key).startswith("/") and isinstance(text, str) for key, text in value.items()
    )


def is_command_log(value: Mapping[str, Any]) -> bool:
    """True for `{"nvidia-smi": {"rc": 0, "stdout": "...", "stderr": ""}, ...}`."""
    return bool(value) and all(
        isinstance(entry, dict) and "stdout" in entry for entry in value.values()
    )


def command_results(value: Mapping[str, Any]) -> dict[str, CommandResult]:
    """The commands of a command log."""
    return {
        str(command): CommandResult(
            _code(entry.get("rc")),
            str(entry.get("stdout") or ""),
            str(entry.get("stderr") or ""),
        )
        for command, entry in list(value.items())[:256]
        if isinstance(entry, dict)
    }


def _code(value: Any) -> int:
    return value if isinstance(value, int) else 0
