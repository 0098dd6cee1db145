"""`dmidecode -t memory`."""

from __future__ import annotations

import re

from advisor.probe.findings import Findings, MemoryModule, Rank
from advisor.probe.memory_modules import channel_of
from advisor.probe.values import present, size, whole

_FIELD = re.compile(r"^\s+([A-Z][\w /()-]{1,60}):\s*(.{0,200})$")


def parse_dmidecode(text: str) -> Findings:
    """Modules in use. Empty slots are left out; whether all slots are shown is known only if
    the report has the array that counts them."""
    modules: list[MemoryModule] = []
    slots = shown = 0
    for block in re.split(r"\n\s*\n", text[: 4 << 20].replace("\r", ""))[:4096]:
        facts: dict[str, str] = {}
        for line in block.split("\n")[:200]:
            match = _FIELD.match(line)
            if match:
                facts[match[1]] = match[2]
        if "Physical Memory Array" in block:
            slots += whole(facts.get("Number Of Devices")) or 0
        elif re.search(r"^\s*Memory Device\s*$", block, re.MULTILINE):
            shown += 1
            module = _module(facts)
            modules += [module] if module else []
    complete = bool(modules) and 0 < slots <= shown
    return Findings(
        "dmidecode",
        Rank.DRIVER,
        os="linux",
        ram_bytes=None,
        modules=tuple(modules),
        modules_complete=complete,
    )


def _module(facts: dict[str, str]) -> MemoryModule | None:
    n_bytes = size(facts.get("Size"))
    if n_bytes is None:
        return None
    speed = facts.get("Configured Memory Speed") or facts.get("Configured Clock Speed")
    return MemoryModule(
        size_bytes=n_bytes,
        type=present(facts.get("Type")),
        configured_mt_s=whole(speed),
        rated_mt_s=whole(facts.get("Speed")),
        width_bits=whole(facts.get("Data Width")),
        channel=channel_of(facts.get("Bank Locator"), facts.get("Locator")),
    )
