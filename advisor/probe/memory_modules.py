"""From RAM modules to the memory bus: type, speed, width and peak bandwidth."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from advisor.domain.hardware import MemoryInfo
from advisor.probe.findings import MemoryModule
from advisor.probe.values import is_possible

# SMBIOS 3.7, 7.18.2 "Memory Device - Type".
SMBIOS_TYPES = {
    0x12: "DDR", 0x13: "DDR2", 0x14: "DDR2", 0x18: "DDR3", 0x1A: "DDR4", 0x1B: "LPDDR",
    0x1C: "LPDDR2", 0x1D: "LPDDR3", 0x1E: "LPDDR4", 0x20: "HBM", 0x21: "HBM2", 0x22: "DDR5",
    0x23: "LPDDR5", 0x24: "HBM3",
}  # fmt: skip
_DIMM_BITS = 64
_MOST_MODULES = 128
_WIDEST_BUS = 16_384
_CHANNEL_PATTERNS = (
    # "Controller0-ChannelA-DIMM0", "P0 CHANNEL A", "P1_Node1_Channel0_Dimm1"
    re.compile(r"^.{0,40}?(?:CHANNEL|CHAN|CH)[\W_]{0,2}(?:[A-P]|\d{1,2})(?![A-Z0-9])", re.I),
    # "DIMM_A1", "P2-DIMME2", "CPU1_DIMM_B2"
    re.compile(r"^.{0,20}?DIMM[\W_]{0,2}[A-P](?=\d{0,2}(?:[\W_]|$))", re.I),
    # "A1_DIMM0"
    re.compile(r"^.{0,20}?(?<![A-Z])[A-P](?=\d?[\W_]?DIMM)", re.I),
)
_SOCKET = re.compile(r"(?:^|[\W_])(?:P|CPU|PROC)[\W_]{0,2}(\d)(?!\d)", re.I)

_Value = TypeVar("_Value", int, str)


def channel_of(*locators: str | None) -> str | None:
    """The memory channel that a module's locator texts name, as a text to compare."""
    for pattern in _CHANNEL_PATTERNS:
        for locator in locators:
            match = pattern.search(locator[:80]) if locator else None
            if match:
                return match[0].strip().upper()
    return None


def summarise(modules: Sequence[MemoryModule]) -> MemoryInfo:
    """The memory bus that `modules` form; what they do not tell stays None."""
    modules = [m for m in modules if is_possible("size_bytes", m.size_bytes)][:_MOST_MODULES]
    if not modules:
        return MemoryInfo()
    speed = _common([m.configured_mt_s for m in modules])
    bits = bus_bits(modules)
    bits = bits if bits is not None and bits <= _WIDEST_BUS else None
    return MemoryInfo(
        type=_common([m.type for m in modules]),
        speed_mt_s=speed,
        rated_mt_s=_slowest([m.rated_mt_s for m in modules]),
        bus_bits=bits,
        modules=len(modules),
        bandwidth_gb_s=peak_gb_s(speed, bits),
        module_bytes=tuple(m.size_bytes for m in modules),
    )


def peak_gb_s(speed_mt_s: int | None, bits: int | None) -> float | None:
    """Decimal GB/s: transfers x bits / 8."""
    if speed_mt_s is None or bits is None or bits > _WIDEST_BUS:
        return None
    return round(speed_mt_s * bits / 8000, 1) or None


def bus_bits(modules: Sequence[MemoryModule]) -> int | None:
    """Width of all channels of one socket. Two modules in one channel count once; soldered LPDDR
    lists many narrow devices, whose widths add up. Sockets do not add up: a thread reads through
    its own."""
    widths = [m.width_bits for m in modules]
    if any((m.type or "").startswith("LPDDR") for m in modules):
        known = [width for width in widths if width]
        return sum(known) if len(known) == len(modules) else None
    if not all(widths) and not all((m.type or "").startswith("DDR") for m in modules):
        return None
    channels = {m.channel for m in modules if m.channel is not None}
    if all(m.channel is not None for m in modules):
        sockets = Counter(socket_of(channel) for channel in channels)
        return _DIMM_BITS * max(sockets.values())
    return _DIMM_BITS * len(modules) if len(modules) <= 2 else None


def socket_of(channel: str) -> str:
    """The socket in a channel's text ("P1_NODE1_CHANNEL0" is of "1"); "" if it names none."""
    match = _SOCKET.search(channel)
    return match[1] if match else ""


def _common(values: Sequence[_Value | None]) -> _Value | None:
    known = [value for value in values if value is not None]
    return Counter(known).most_common(1)[0][0] if known else None


def _slowest(values: Sequence[int | None]) -> int | None:
    return min((value for value in values if value is not None), default=None)
