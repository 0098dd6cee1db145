"""What Metal says of its devices: the working set is what the GPU may use."""

from __future__ import annotations

from advisor.probe.findings import Findings, GpuFinding, Listing, Rank
from advisor.probe.names import kind_of, vendor_of
from advisor.probe.readers import JsonObject
from advisor.probe.values import items, mapping, present, size
from advisor.units import GIB, MIB

_KEY = "recommendedMaxWorkingSetSize"


def parse_metal(report: JsonObject) -> Findings:
    """One object for a single device, or `{"devices": [...]}`."""
    devices = [mapping(device) for device in items(report.get("devices"))] or [report]
    gpus = []
    working_set = None
    for device in devices[:16]:
        name = present(device.get("name"))
        vendor = vendor_of(name)
        limit = _working_set(device)
        unified = device.get("hasUnifiedMemory")
        if vendor == "apple" or (vendor is None and unified is not False):
            working_set = working_set or limit
        if name:
            shared = unified if isinstance(unified, bool) else kind_of(vendor, name) == "integrated"
            gpus.append(
                GpuFinding(
                    name=name,
                    vendor=vendor,
                    kind="integrated" if shared else "discrete",
                    unified=shared,
                    usable_bytes=None if shared else limit,
                )
            )
    return Findings(
        "metal",
        Rank.DRIVER,
        os="macos",
        working_set_bytes=working_set,
        gpus=tuple(gpus),
        listing=Listing.COMPLETE if gpus else Listing.ADDS,
    )


def _working_set(device: JsonObject) -> int | None:
    for suffix, unit in (("", 1), ("_bytes", 1), ("_gib", GIB), ("_mib", MIB), ("_mb", 10**6)):
        found = size(device.get(_KEY + suffix), unit)
        if found:
            return found
    return None
