"""What the parts of a planned rig cost: the newest price of each, where it comes from, how old."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from advisor.catalog.load import Catalog
from advisor.domain.build import Host
from advisor.domain.price import Price, summarize_prices
from advisor.text import later, listed, number, say

# From best to worst evidence.
STREET, GUIDE, ASSUMED, LAUNCH, YOURS = "street", "guide", "assumed", "launch", "yours"

# A supply is chosen a fifth larger than the parts' peak, for the short peaks of cards.
SUPPLY_MARGIN = 1.2
_SUPPLIES = (
    (850, "part-psu-850w-gold"),
    (1000, "part-psu-1000w-gold"),
    (1200, "part-psu-1200w-gold"),
    (1600, "part-psu-1600w-gold"),
    (2000, "part-psu-2000w-titanium"),
)


@dataclass(frozen=True, slots=True)
class PartPrice:
    """`usd` is for all `count` pieces together. `basis`: street, guide, assumed, launch or yours;
    `date` is when it was seen, empty for yours."""

    item: str
    usd: float
    date: str
    condition: str  # new, used
    basis: str
    count: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True)
class BuildPrice:
    """A rig's price part by part; `unknown` are the parts nobody has a price of."""

    parts: tuple[PartPrice, ...]
    unknown: tuple[str, ...] = ()

    @property
    def usd(self) -> float | None:
        """None if any part has no price."""
        return None if self.unknown else sum(part.usd for part in self.parts)

    @property
    def oldest_date(self) -> str:
        return min((part.date for part in self.parts if part.date), default="")

    @property
    def used(self) -> tuple[str, ...]:
        return tuple(part.item for part in self.parts if part.condition == "used")

    @property
    def assumed_usd(self) -> float:
        """The part of the sum that rests on assumptions and launch prices."""
        return sum(part.usd for part in self.parts if part.basis in (ASSUMED, LAUNCH))

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences about age and evidence."""
        lines = []
        if self.unknown:
            lines.append(say("No price is known for {parts}.", parts=listed(self.unknown)))
        for part in self.parts:
            if part.basis == LAUNCH:
                words = (
                    later("{part}: launch price of {date}, recalled.")
                    if part.note
                    else later("{part}: launch price of {date}.")
                )
                lines.append(say(words, part=part.item, date=part.date))
        guides = [part.item for part in self.parts if part.basis == GUIDE]
        if guides:
            lines.append(say("By guides, not by offers: {parts}.", parts=listed(guides)))
        if self.used:
            lines.append(say("Used: {parts}.", parts=listed(self.used)))
        assumed = [part for part in self.parts if part.basis == ASSUMED]
        if assumed:
            share = sum(part.usd for part in assumed) / (sum(p.usd for p in self.parts) or 1.0)
            lines.append(
                say("Assumed prices, {share} of the sum: {parts}.", share=number(share, ".0%"),
                    parts=listed(part.item for part in assumed))
            )  # fmt: skip
        if self.oldest_date and self.oldest_date == self.newest_date:
            lines.append(say("Prices seen on {date}.", date=self.oldest_date))
        elif self.oldest_date:
            lines.append(
                say("Prices seen between {first} and {last}.", first=self.oldest_date,
                    last=self.newest_date)
            )  # fmt: skip
        return tuple(lines)

    @property
    def newest_date(self) -> str:
        return max((part.date for part in self.parts if part.date), default="")


class PriceBook:
    """Prices of a catalog. `own` are a person's prices by item id, which win; `used` False leaves
    out what is only seen used where a new one is to be had."""

    def __init__(
        self, catalog: Catalog, own: Mapping[str, float] | None = None, *, used: bool = True
    ) -> None:
        self._catalog, self._own, self._used = catalog, dict(own or {}), used
        self.part = lru_cache(maxsize=None)(self._part)
        self.memory = lru_cache(maxsize=None)(self._memory)
        self.system = lru_cache(maxsize=None)(self._system)
        self.supply = lru_cache(maxsize=None)(self._supply)
        self.host = lru_cache(maxsize=None)(self._host)
        self._kits = lru_cache(maxsize=None)(self._known_kits)

    @cached_property
    def _observed(self) -> dict[str, list[Price]]:
        return _by_item(self._catalog.prices)

    @cached_property
    def _fallbacks(self) -> dict[str, list[Price]]:
        return _by_item(self._catalog.fallback_prices)

    @cached_property
    def _year(self) -> str:
        """Of the newest observation: what is older counts as stale."""
        return max((price.date for price in self._catalog.prices), default="")[:4]

    def observed(self, item: str, condition: str) -> PartPrice | None:
        """The newest street price in one condition, else what guides say; None: nobody saw it."""
        prices = self._observed.get(item, ())
        summary = summarize_prices(prices, condition)
        if summary is None:
            return None
        name = say(prices[0].item) if prices else item
        if summary.firm:
            return PartPrice(name, summary.newest_usd, summary.date, condition, STREET)
        # What authors write lags behind offers in a rising market: plan with their upper end.
        return PartPrice(name, summary.high_usd, summary.date, condition, GUIDE)

    def _part(self, item: str) -> PartPrice | None:
        """The price to plan with: your own, else the cheaper of new and used as last seen, else an
        assumption or the launch price. This year's observations come before assumptions."""
        if item in self._own:
            return PartPrice(item, self._own[item], "", "new", YOURS)
        seen = [self.observed(item, "new"), *([self.observed(item, "used")] if self._used else [])]
        known = [price for price in seen if price is not None]
        fresh = [price for price in known if price.date[:4] == self._year]
        fallback = self._fallback(item)
        if fresh:
            return min(fresh, key=lambda price: price.usd)
        if fallback and fallback.basis == ASSUMED:
            return fallback
        return min(known, key=lambda price: price.usd, default=fallback)

    def _fallback(self, item: str) -> PartPrice | None:
        for price in self._fallbacks.get(item, ()):
            return PartPrice(
                say(price.item),
                price.usd,
                price.date,
                price.condition,
                price.kind,
                note=price.note,
            )
        return None

    def _memory(self, kind: str, ram_gib: int, modules: int) -> PartPrice | None:
        """Modules of a kind ("ddr5", "ddr4-rdimm"): a kit as sold, the same kit several times, or
        as much a GiB as the largest kit."""
        item = f"ram-{kind}"
        name = f"{kind.upper().replace('-', ' ')} {ram_gib} GiB ({modules} modules)"
        if item in self._own:
            return PartPrice(name, self._own[item] * ram_gib, "", "new", YOURS)
        kits = self._kits(kind)
        if not kits:
            return None
        size = max((own for own in kits if ram_gib % own == 0), default=max(kits))
        price = kits[size]
        note = "" if size == ram_gib else f"as {ram_gib / size:g} of {size} GiB"
        usd = price.usd * ram_gib / size
        return PartPrice(name, usd, price.date, "new", price.basis, note=note)

    def _known_kits(self, kind: str) -> dict[int, PartPrice]:
        """This year's kits of a kind, or assumptions for them, by size in GiB."""
        kits: dict[int, PartPrice] = {}
        for prices in (*self._observed.values(), *self._fallbacks.values()):
            size, item = prices[0].ram_gib, prices[0].item_id
            server = "rdimm" in item
            if not size or not item.startswith(f"ram-{kind}-") or server != ("rdimm" in kind):
                continue
            price = self._part(item)
            if price and price.date[:4] == self._year:
                kits[size] = price
        return kits

    def _system(self, chip_id: str, ram_gib: int) -> PartPrice | None:
        """A whole system: the cheapest of those offered in the two months before the newest."""
        key = f"{chip_id}-{ram_gib}gb"
        if key in self._own:
            return PartPrice(key, self._own[key], "", "new", YOURS)
        offers = []
        for item, prices in self._observed.items():
            if prices[0].chip_id == chip_id and prices[0].ram_gib == ram_gib:
                offers.append(self._part(item))
        known = [offer for offer in offers if offer is not None]
        if not known:
            return None
        newest = _months(max(offer.date for offer in known))
        recent = [offer for offer in known if _months(offer.date) >= newest - 2]
        return min(recent, key=lambda offer: offer.usd)

    def _supply(self, peak_w: float) -> tuple[PartPrice, ...]:
        """The smallest supply, or as many large ones as it takes, for parts that peak at that."""
        wanted = peak_w * SUPPLY_MARGIN
        for watts, item in _SUPPLIES:
            price = self._part(item)
            if watts >= wanted and price:
                return (price,)
        largest, item = _SUPPLIES[-2]
        price = self._part(item)
        count = -int(-wanted // largest)
        if price is None:
            return ()
        return (
            PartPrice(
                price.item, price.usd * count, price.date, price.condition, price.basis, count
            ),
        )

    def _host(self, host: Host) -> BuildPrice:
        """What a host costs without memory, supply and cards."""
        priced = [(item, self._part(item)) for item in host.parts]
        return BuildPrice(
            tuple(price for _, price in priced if price),
            tuple(item for item, price in priced if price is None),
        )


def _by_item(prices: Iterable[Price]) -> dict[str, list[Price]]:
    by_item: dict[str, list[Price]] = {}
    for price in prices:
        by_item.setdefault(price.item_id, []).append(price)
    return by_item


def _months(date: str) -> int:
    return int(date[:4]) * 12 + int(date[5:7] or 1)
