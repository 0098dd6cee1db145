"""macOS: sysctl by ctypes, Metal in a child process, one system tool."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import subprocess

from advisor.probe.child import ask_child, tool_environment
from advisor.probe.live import LiveReaders
from advisor.probe.readers import CommandResult, JsonObject

_NUMBERS = (
    "hw.memsize", "hw.physicalcpu", "hw.logicalcpu", "hw.perflevel0.physicalcpu",
    "hw.perflevel1.physicalcpu", "iogpu.wired_limit_mb", "sysctl.proc_translated",
    "hw.optional.arm.FEAT_DotProd", "hw.optional.arm.FEAT_I8MM", "hw.optional.arm.FEAT_BF16",
    "hw.optional.arm.FEAT_FP16", "hw.optional.arm.FEAT_SME", "hw.optional.arm.FEAT_SME2",
    "hw.optional.avx1_0", "hw.optional.avx2_0", "hw.optional.avx512f",
)  # fmt: skip
_TEXTS = ("machdep.cpu.brand_string", "hw.model", "kern.osproductversion")
_LONGEST_TOOL_S = 15.0


class MacReaders(LiveReaders):
    """The channels of macOS."""

    os = "macos"

    def sysctl(self) -> str | None:
        """`name: value` lines of the values that detection reads, and no others."""
        lines = [f"{name}: {value}" for name in _NUMBERS if (value := _number(name)) is not None]
        lines += [f"{name}: {text}" for name in _TEXTS if (text := _text(name)) is not None]
        return "\n".join(lines)

    def metal(self) -> JsonObject | None:
        objects, _ = ask_child("metal", self._deadline_s)
        return objects[-1] if objects else None

    def run(self, command: tuple[str, ...]) -> CommandResult | None:
        try:
            result = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                env=tool_environment(os.environ),
                timeout=min(_LONGEST_TOOL_S, self._deadline_s),
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return CommandResult(
            result.returncode,
            result.stdout.decode("utf-8", "replace"),
            result.stderr.decode("utf-8", "replace"),
        )


def _value(name: str) -> bytes | None:
    library = ctypes.CDLL(ctypes.util.find_library("c") or "/usr/lib/libSystem.B.dylib")
    size = ctypes.c_size_t(0)
    key = name.encode("ascii")
    if library.sysctlbyname(key, None, ctypes.byref(size), None, ctypes.c_size_t(0)):
        return None
    if not 0 < size.value <= 1 << 16:
        return None
    buffer = ctypes.create_string_buffer(size.value)
    if library.sysctlbyname(key, buffer, ctypes.byref(size), None, ctypes.c_size_t(0)):
        return None
    return buffer.raw[: size.value]


def _number(name: str) -> int | None:
    raw = _value(name)
    return int.from_bytes(raw, "little") if raw and len(raw) in (4, 8) else None


def _text(name: str) -> str | None:
    raw = _value(name)
    return raw.split(b"\x00", 1)[0].decode("utf-8", "replace").strip() or None if raw else None
