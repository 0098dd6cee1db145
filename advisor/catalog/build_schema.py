"""Records of what stands around the GPUs: hosts, the power of whole systems, fallback prices."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from advisor.catalog.records import Count, Date, Identifier, Positive, Record, Share
from advisor.domain.build import Host, Interconnect, MemoryOption, SystemPower
from advisor.domain.price import Price
from advisor.units import GB


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


class InterconnectRecord(Record):
    """One direction between two GPUs or machines, at line rate."""

    gb_s: Positive
    achieved_share: Share
    latency_us: Positive
    network: bool = False

    def to_domain(self) -> Interconnect:
        rate = self.gb_s * GB * self.achieved_share
        return Interconnect(
            self.id, self.name, rate, self.latency_us * 1e-6, self.network, self.source
        )
