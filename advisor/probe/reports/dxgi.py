"""Adapters as DXGI (or DXCore) lists them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from advisor.probe.findings import Findings, GpuFinding, Listing, Rank
from advisor.probe.names import DISPLAY_ONLY_VENDORS, is_display_only
from advisor.probe.readers import JsonObject
from advisor.probe.reports.windows_adapter import adapter
from advisor.probe.values import hex_id, items, mapping, present, size

_SOFTWARE_FLAG = 2
_MAX_ADAPTERS = 32


def parse_dxgi(report: JsonObject) -> Findings:
    """`{"adapters": [DXGI_ADAPTER_DESC1 ...]}`: software adapters and doubled LUIDs dropped."""
    gpus: list[GpuFinding] = []
    seen: set[str] = set()
    for entry in items(report.get("adapters"))[:_MAX_ADAPTERS]:
        values = mapping(entry)
        luid = str(values.get("AdapterLuid") or values.get("Luid") or "")
        if luid and luid in seen:
            continue
        seen.add(luid)
        gpu = _gpu(values)
        gpus += [gpu] if gpu else []
    return Findings("dxgi", Rank.DRIVER, os="windows", gpus=tuple(gpus), listing=Listing.COMPLETE)


def _gpu(values: Mapping[str, Any]) -> GpuFinding | None:
    name = present(values.get("Description"))
    vendor_id = hex_id(values.get("VendorId"))
    flags = values.get("Flags")
    software = values.get("IsHardware") is False or (
        isinstance(flags, int) and bool(flags & _SOFTWARE_FLAG)
    )
    if name is None or software or vendor_id in DISPLAY_ONLY_VENDORS or is_display_only(name):
        return None
    integrated = values.get("IsIntegrated")
    return adapter(
        name,
        vendor_id=vendor_id,
        device_id=hex_id(values.get("DeviceId")),
        exact_bytes=size(values.get("DedicatedVideoMemory")),
        shared_bytes=size(values.get("SharedSystemMemory")),
        integrated=integrated if isinstance(integrated, bool) else None,
    )
