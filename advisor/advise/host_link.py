"""How fast a GPU is reached from the host: PCIe generation times lanes times what copies reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from advisor.domain.hardware import CpuSpec, GpuSpec, HostLink

_WIDEST = 16
_FOR_STORAGE = 4  # CPU lanes that go to an NVMe slot on desktop boards


def link_bytes_per_s(
    links: Mapping[int, HostLink], generation: int | None, lanes: int | None
) -> float | None:
    """Achieved rate of pinned copies; None when the link is unknown."""
    link = links.get(generation or 0)
    if link is None or not lanes:
        return None
    return link.lane_bytes_per_s * lanes * link.achieved_share


def planned_lanes(cards: Sequence[GpuSpec], cpu: CpuSpec | None) -> list[int]:
    """Lanes of each card. Desktop processors have 16 for graphics, which two cards share as x8 and
    more as x4; servers and workstations have enough. Data-centre cards live in such machines."""
    wanted = [card.pcie_lanes or _WIDEST for card in cards]
    if len(cards) < 2:
        return wanted
    if cpu is not None and cpu.pcie_lanes is not None:
        budget = max(_WIDEST, cpu.pcie_lanes - _FOR_STORAGE)
    elif all(card.form in ("datacenter", "workstation") for card in cards):
        return wanted
    else:
        budget = _WIDEST
    each = _WIDEST
    while each > 1 and each * len(cards) > budget:
        each //= 2
    return [min(lanes, each) for lanes in wanted]
