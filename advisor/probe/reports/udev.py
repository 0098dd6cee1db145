"""`udevadm info /sys/class/dmi/id` and udev's own record: RAM modules without elevated rights."""

from __future__ import annotations

import re

from advisor.probe.findings import Findings, MemoryModule, Rank
from advisor.probe.memory_modules import channel_of
from advisor.probe.values import present, size, whole

_PROPERTY = re.compile(
    r"^(?:E:\s?)?MEMORY_(?:DEVICE_(\d{1,3})|ARRAY)_([A-Z_0-9]+)=(.{0,120})$", re.MULTILINE
)


def parse_udev(text: str) -> Findings:
    """Modules from `MEMORY_DEVICE_<n>_*` properties."""
    devices: dict[str, dict[str, str]] = {}
    for index, key, value in _PROPERTY.findall(text[:200_000]):
        devices.setdefault(index, {})[key] = value.strip()
    array = devices.pop("", {})
    modules = [module for device in devices.values() if (module := _module(device))]
    slots = whole(array.get("NUM_DEVICES"))
    return Findings(
        "udev",
        Rank.DRIVER,
        os="linux",
        modules=tuple(modules),
        modules_complete=bool(modules) and (slots is None or slots <= len(devices)),
    )


def _module(device: dict[str, str]) -> MemoryModule | None:
    n_bytes = size(device.get("SIZE"))
    if n_bytes is None or device.get("PRESENT") == "0":
        return None
    return MemoryModule(
        size_bytes=n_bytes,
        type=present(device.get("TYPE")),
        configured_mt_s=whole(device.get("CONFIGURED_SPEED_MTS")),
        rated_mt_s=whole(device.get("SPEED_MTS")),
        width_bits=whole(device.get("DATA_WIDTH")),
        channel=channel_of(device.get("BANK_LOCATOR"), device.get("LOCATOR")),
    )
