"""Records of what stands around the GPUs: hosts, the power of whole systems, fallback prices."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from advisor.catalog.records import Count, Date, Identifier, Positive, Record
from advisor.domain.build import Host, MemoryOption, SystemPower
from advisor.domain.price import Price


class MemoryOptionRecord(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    ram_gib: Count
    modules: Count
    rate_mt_s: Count


class HostRecord(Record):
    """A class of computers to put cards into."""

    cpu: Identifier
    parts: tuple[Identifier, ...]
    memory: Literal["ddr4", "ddr5", "ddr4-rdimm", "ddr5-rdimm"]
    memory_options: tuple[MemoryOptionRecord, ...]
    gpu_slots: Count
    rest_w: Positive
    used: bool = False

    def to_domain(self) -> Host:
        options = tuple(
            MemoryOption(o.ram_gib, o.modules, o.rate_mt_s) for o in self.memory_options
        )
        return Host(
            self.id, self.name, self.cpu, self.parts, self.memory, options, self.gpu_slots,
            self.rest_w, self.used, self.note, self.source,
        )  # fmt: skip


class SystemPowerRecord(Record):
    """At the wall, the whole system; `id` is that of the chip."""

    load_w: Positive
    idle_w: Positive

    def to_domain(self) -> SystemPower:
        return SystemPower(self.id, self.load_w, self.idle_w, self.source)


class FallbackPriceRecord(Record):
    """A price for what nobody saw offered lately; `id` is that of the thing."""

    condition: Literal["new", "used"]
    usd: Positive
    date: Date
    basis: Literal["assumed", "launch"]
    recalled: bool = False  # nobody opened the source
    ram_gib: Count | None = None

    def to_domain(self) -> Price:
        note = "recalled" if self.recalled else ""
        return Price(
            self.id, self.name, self.condition, self.usd, self.date, self.basis, note=note,
            source=self.source, ram_gib=self.ram_gib,
        )  # fmt: skip
