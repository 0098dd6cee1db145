"""Names for PCI ids, from the bundled table (`catalog/pci_gpus.csv`)."""

from __future__ import annotations

import csv
from functools import cache

from advisor.bundled import bundled_dir


@cache
def _table() -> dict[str, tuple[str, str]]:
    path = bundled_dir("catalog") / "pci_gpus.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(line for line in lines if not line.startswith("#"))
        return {row["id"]: (row["chip"], row["product"]) for row in rows}


def pci_name(pci_id: str | None) -> str | None:
    """`GA102 [GeForce RTX 3090]` for `10de:2204` (a revision behind it is ignored); None for an
    id that is not in the table."""
    entry = _table().get(pci_id[:9]) if pci_id else None
    if entry is None:
        return None
    chip, product = entry
    return f"{chip} [{product}]" if product else chip
