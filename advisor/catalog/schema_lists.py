"""Records of memory, drivers' figures, quantizations and prices."""

from __future__ import annotations

from typing import Literal

from advisor.catalog.records import Count, Date, Identifier, Positive, Record, Share, Text
from advisor.catalog.schema import Form
from advisor.domain.hardware import HostLink, MemoryPlatform, ReportedMemory
from advisor.domain.price import Price
from advisor.domain.quantization import Quantization
from advisor.units import GB, MIB


class PlatformRecord(Record):
    generation: Text
    rate_mt_s: Count
    bus_bits: Count
    achieved_share: Share | None = None

    def to_domain(self) -> MemoryPlatform:
        return MemoryPlatform(
            self.id, self.name, self.generation, self.rate_mt_s, self.bus_bits,
            self.achieved_share, self.note, self.source,
        )  # fmt: skip


class LinkRecord(Record):
    generation: Count
    lane_gb_s: Positive
    achieved_share: Share

    def to_domain(self) -> HostLink:
        rate = self.lane_gb_s * GB
        return HostLink(self.id, self.name, self.generation, rate, self.achieved_share, self.source)


class ReportedRecord(Record):
    """What the driver reports as total memory, by family, where no figure of the card is known."""

    vendor: Text
    architectures: tuple[Text, ...] = ()  # empty: any
    forms: tuple[Form, ...] = ()
    memory_prefix: str = ""  # "HBM", "GDDR"
    share: Share = 1.0
    kept_back_mib: int = 0

    def to_domain(self) -> ReportedMemory:
        return ReportedMemory(
            self.vendor, self.architectures, self.forms, self.memory_prefix, self.share,
            self.kept_back_mib * MIB, self.source,
        )  # fmt: skip


class QuantizationRecord(Record):
    scheme: Literal[
        "gguf", "gguf-mix", "mlx", "gptq", "awq", "fp8", "nvfp4", "int8", "exl2", "exl3", "mlc"
    ]
    nominal_bits: Positive
    quality_rank: Count
    description: Text
    needs_imatrix: bool = False
    rule: bool = False

    def to_domain(self) -> Quantization:
        return Quantization(
            self.id, self.name, self.scheme, self.nominal_bits, self.quality_rank,
            self.description, self.needs_imatrix, self.rule, self.aliases, self.source,
        )  # fmt: skip


class PriceRecord(Record):
    """One observation; `item` is the id of the thing priced, `chip` and `ram_gib` describe it."""

    item: Identifier
    chip: Identifier | None = None
    ram_gib: Count | None = None
    condition: Literal["new", "used", "refurbished"]
    usd: Positive
    low_usd: Positive | None = None
    high_usd: Positive | None = None
    region: str = ""
    date: Date
    kind: Literal["tracker", "listing", "vendor", "dataset", "guide"]

    def to_domain(self) -> Price:
        return Price(
            self.item, self.name, self.condition, self.usd, self.date, self.kind, self.low_usd,
            self.high_usd, self.region, self.note, self.source, self.chip, self.ram_gib,
        )  # fmt: skip
