"""What things cost: dated observations in US dollars, never a timeless figure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Price:
    """One observation. `firm` is False for figures an author gives without an offer behind them."""

    item_id: str  # of a catalog GPU, chip or CPU, or of a priced system, memory kit or part
    item: str
    condition: str  # new, used
    usd: float
    date: str  # YYYY-MM or YYYY-MM-DD
    kind: str  # tracker, listing, vendor, dataset, guide
    low_usd: float | None = None
    high_usd: float | None = None
    region: str = ""
    note: str = ""
    source: str = ""
    chip_id: str | None = None  # of a priced system
    ram_gib: int | None = None  # of a priced system or memory kit

    @property
    def firm(self) -> bool:
        return self.kind != "guide"
