"""What follows from an NVIDIA card's name and state, whichever tool reported it."""

from __future__ import annotations

import re
from dataclasses import replace

from advisor.domain.hardware import Problem
from advisor.probe.findings import GpuFinding
from advisor.probe.names import is_generic, is_nvidia_card, is_nvidia_unified
from advisor.probe.problems import problem

# Profiles of shared cards end in memory size and series: A40-48Q, GRID T4-16C, A100-4-20C.
_VGPU_NAME = re.compile(r"-\d{1,3}(-\d{1,3}(me)?)?[QCAB]$")


def card_findings(
    card: GpuFinding, *, memory_supported: bool | None, virtual_share: bool = False
) -> tuple[GpuFinding, list[Problem]]:
    """`card` with kind and shared memory decided, and the problems that it shows.

    `memory_supported` is False where the driver said that it cannot tell memory, which chips
    without memory of their own do; None if nobody asked.
    """
    unified = is_nvidia_unified(card.name) or (
        memory_supported is False and card.name is not None and not is_nvidia_card(card.name)
    )
    label = card.name or "NVIDIA GPU"
    problems = []
    if unified:
        problems.append(problem("unified-memory", label))
        # On these chips the driver may state all of RAM as the card's memory.
        card = replace(
            card, pool_bytes=card.vram_bytes, vram_bytes=None, vram_free_bytes=None,
            vram_used_bytes=None,
        )  # fmt: skip
    if card.mig_slices is not None:
        problems.append(problem("mig-enabled", label))
    if virtual_share or (card.name and _VGPU_NAME.search(card.name)):
        problems.append(problem("vgpu", label))
    if card.name and is_generic(card.name):
        problems.append(problem("gpu-unknown-model", label))
    if card.name is None and not card.vram_bytes:
        return card, problems  # nothing in it says what kind of card this is
    kind = "integrated" if unified else "discrete"
    return replace(card, kind=kind, unified=unified), problems
