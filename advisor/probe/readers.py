"""The channels through which a machine is looked at, so that a recorded one looks the same.

Collectors ask only these; the live readers of each system, the replay of a capture and the
recorder that writes one all answer them. A channel that has nothing to say returns None.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

JsonObject = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CommandResult:
    return_code: int
    stdout: str
    stderr: str = ""


class Readers:
    """Answers nothing; a system overrides the channels it has."""

    os = "linux"  # linux, windows, macos
    may_wake = False  # whether the person agreed to wake sleeping cards

    def read_text(self, path: str) -> str | None:
        """The text of a small file, or None if it cannot be read."""
        return None

    def listdir(self, path: str) -> tuple[str, ...]:
        """Names in a folder, sorted; empty if it cannot be read."""
        return ()

    def run(self, command: tuple[str, ...]) -> CommandResult | None:
        """A tool's output. Only system tools that need no rights and wake nothing."""
        return None

    def nvml(self) -> JsonObject | None:
        """What the NVIDIA library says (`nvml_child.query`)."""
        return None

    def registry(self) -> str | None:
        """The display class as a `.reg` export holds it."""
        return None

    def windows_system(self) -> JsonObject | None:
        """Processor name, build number, features, installed memory from the Windows API."""
        return None

    def dxgi(self) -> JsonObject | None:
        """Adapters as DXGI lists them: `{"adapters": [...]}`."""
        return None

    def smbios(self) -> bytes | None:
        """The raw SMBIOS table from the firmware."""
        return None

    def sysctl(self) -> str | None:
        """`name: value` lines of macOS."""
        return None

    def metal(self) -> JsonObject | None:
        """What Metal says of its devices."""
        return None

    def psutil(self) -> JsonObject | None:
        """Memory and processor counts that psutil reads on every system."""
        return None
