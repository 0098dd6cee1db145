"""AMD's compute topology (`/sys/class/kfd`): graphics targets, compute units, memory banks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from advisor.probe.readers import Readers

_NODES = "/sys/class/kfd/kfd/topology/nodes"
_LOCAL_HEAPS = ("1", "2")  # frame buffer, public and private


@dataclass(frozen=True, slots=True)
class KfdNode:
    device: str
    address: str | None
    gfx_target: str | None
    compute_units: int | None
    local_bytes: int | None
    shares_with_cpu: bool


def kfd_nodes(readers: Readers) -> list[KfdNode]:
    """Every GPU node of the topology."""
    found = []
    for name in readers.listdir(_NODES)[:128]:
        values = _properties(readers.read_text(f"{_NODES}/{name}/properties"))
        if values.get("simd_count") and values.get("device_id"):
            found.append(_node(readers, f"{_NODES}/{name}", values))
    return found


def _node(readers: Readers, folder: str, values: dict[str, int]) -> KfdNode:
    location = values.get("location_id")
    address = None
    if location:
        domain = values.get("domain", 0)
        address = (
            f"{domain:04x}:{location >> 8 & 0xFF:02x}:{location >> 3 & 0x1F:02x}.{location & 7}"
        )
    per_unit = values.get("simd_per_cu")
    return KfdNode(
        device=f"{values['device_id'] & 0xFFFF:04x}",
        address=address,
        gfx_target=gfx_name(values.get("gfx_target_version")),
        compute_units=values["simd_count"] // per_unit if per_unit else None,
        local_bytes=_local_memory(readers, folder),
        shares_with_cpu=values.get("cpu_cores_count", 0) > 0,
    )


def _local_memory(readers: Readers, folder: str) -> int | None:
    total = 0
    for bank in readers.listdir(f"{folder}/mem_banks")[:16]:
        values = _properties(readers.read_text(f"{folder}/mem_banks/{bank}/properties"))
        if str(values.get("heap_type", 1)) in _LOCAL_HEAPS:
            total += values.get("size_in_bytes", 0)
    return total or None


def _properties(text: str | None) -> dict[str, int]:
    pairs = re.findall(r"^(\w{1,40})\s+(\d{1,20})\s*$", (text or "")[:20_000], re.MULTILINE)
    return {key: int(value) for key, value in pairs}


def gfx_name(version: int | None) -> str | None:
    """`gfx942` for 90402: decimal MMmmss, of which the step is written in hex."""
    if not version:
        return None
    return f"gfx{version // 10000}{version // 100 % 100:x}{version % 100:x}"
