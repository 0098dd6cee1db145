"""Lines of the kernel log in which drivers state a card's memory (xe, i915, amdgpu)."""

from __future__ import annotations

import re
from dataclasses import replace

from advisor.probe.findings import Findings, GpuFinding, Rank
from advisor.probe.names import is_amd_apu, kind_of
from advisor.probe.pci_names import pci_name
from advisor.probe.problems import problem
from advisor.probe.values import pci_address
from advisor.units import MIB

SOURCE = "kernel log"
_LINE = re.compile(
    r"\b(xe|i915|amdgpu)\s+([0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]):\s(.{0,300})"
)
_XE_DEVICE = re.compile(r"device ID ([0-9a-f]{4})\)?\s*(discrete|integrated)?", re.I)
_XE_VRAM = re.compile(
    r"VRAM\[\d+(?:, \d+)?\]: Actual physical size 0x([0-9a-f]{1,16}), "
    r"usable size exclude stolen 0x([0-9a-f]{1,16})",
    re.I,
)
# "Local memory IO size" is the window on the bus, which may be smaller.
_LOCAL = re.compile(r"Local memory (?:available|size):\s*(0x[0-9a-f]{1,16}|\d{1,16})", re.I)
_AMD_DEVICE = re.compile(r"\[?0x1002:0x([0-9a-f]{4})", re.I)
_AMD_VRAM = re.compile(r"\b(\d{2,8})M of VRAM memory ready", re.I)
_AMD_GTT = re.compile(r"\b(\d{2,8})M of GTT memory ready", re.I)
_VENDORS = {"xe": "intel", "i915": "intel", "amdgpu": "amd"}


def parse_kernel_log(text: str) -> Findings:
    """Cards with memory stated by their driver."""
    cards: dict[str, GpuFinding] = {}
    problems = {}
    for driver, address_text, message in _LINE.findall(text[: 4 << 20])[:5000]:
        address = pci_address(address_text)
        if address is None or (len(cards) >= 64 and address not in cards):
            continue
        vendor = _VENDORS[driver]
        card = cards.get(address) or GpuFinding(vendor=vendor, pci_address=address)
        cards[address] = _intel(card, message) if vendor == "intel" else _amd(card, message)
        if re.search(r"Small BAR|Failed to resize BAR", message):
            problems[address] = cards[address]
    return Findings(
        SOURCE,
        Rank.DRIVER,
        os="linux",
        gpus=tuple(_decided(card) for card in cards.values() if card != _bare(card)),
        problems=tuple(
            problem("small-bar", _decided(cards[address]).name or "GPU") for address in problems
        ),
    )


def _bare(card: GpuFinding) -> GpuFinding:
    return GpuFinding(vendor=card.vendor, pci_address=card.pci_address)


def _intel(card: GpuFinding, message: str) -> GpuFinding:
    device = _XE_DEVICE.search(message)
    if device:
        card = replace(card, pci_id=f"8086:{device[1].lower()}")
        if device[2]:
            card = replace(card, kind=device[2].lower())
    memory = _XE_VRAM.search(message)
    if memory:
        total = (card.vram_bytes or 0) + int(memory[1], 16)
        usable = (card.usable_bytes or 0) + int(memory[2], 16)
        card = replace(card, vram_bytes=total, usable_bytes=usable, kind="discrete")
    local = _LOCAL.search(message)
    if local:
        card = replace(card, vram_bytes=int(local[1], 0), kind="discrete")
    return card


def _amd(card: GpuFinding, message: str) -> GpuFinding:
    device = _AMD_DEVICE.search(message)
    if device:
        card = replace(card, pci_id=f"1002:{device[1].lower()}")
    memory = _AMD_VRAM.search(message)
    if memory:
        card = replace(card, vram_bytes=int(memory[1]) * MIB)
    window = _AMD_GTT.search(message)
    return replace(card, gtt_bytes=int(window[1]) * MIB) if window else card


def _decided(card: GpuFinding) -> GpuFinding:
    name = card.name or pci_name(card.pci_id)
    device = card.pci_id[5:9] if card.pci_id else None
    kind = card.kind or kind_of(card.vendor, name, device, card.pci_address)
    if card.vendor == "amd" and is_amd_apu(device, None):
        kind = "integrated"
    pool = None
    if kind == "integrated" and card.vram_bytes and card.gtt_bytes:
        pool = card.vram_bytes + card.gtt_bytes
    return replace(card, name=name, kind=kind, unified=kind == "integrated", pool_bytes=pool)
