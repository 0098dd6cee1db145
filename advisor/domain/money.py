"""A person's money: the currency that prices are shown in, what electricity costs, own prices."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.text import number, say


@dataclass(frozen=True, slots=True)
class Money:
    """Prices are kept in US dollars and shown in `currency`: `per_usd` of it make a dollar, as the
    person typed on `rate_date`. `kwh_price` is in `currency`. `own_usd` are a person's prices by
    item id, which win over what anybody saw; beyond the hours on, a machine is switched off."""

    currency: str = "USD"
    per_usd: float = 1.0
    rate_date: str = ""  # YYYY-MM-DD
    kwh_price: float = 0.17
    writing_hours_per_day: float = 2.0
    on_hours_per_day: float = 8.0
    own_usd: tuple[tuple[str, float], ...] = ()

    def amount(self, usd: float) -> float:
        return usd * self.per_usd

    def usd(self, amount: float) -> float:
        return amount / self.per_usd

    def text(self, usd: float) -> str:
        """`1,524 USD`; small amounts to two digits."""
        return f"{self.figure(usd)} {self.currency}"

    def figure(self, usd: float) -> str:
        amount = self.amount(usd)
        return number(amount, ",.0f" if amount >= 10 or amount == 0 else ".2g")

    @property
    def usd_per_kwh(self) -> float:
        return self.kwh_price / self.per_usd

    @property
    def habits_note(self) -> str:
        """What the electricity of a month rests on."""
        return say(
            "Electricity: {writing} hours of writing in {on} hours a day, {price} a kWh.",
            writing=number(self.writing_hours_per_day, "g"), on=number(self.on_hours_per_day, "g"),
            price=f"{number(self.kwh_price, 'g')} {self.currency}",
        )  # fmt: skip

    @property
    def rate_note(self) -> str:
        """How dollars were turned into the currency; empty for dollars."""
        if self.currency == DOLLARS.currency:
            return ""
        rate = f"{number(self.per_usd, 'g')} {self.currency}"
        if not self.rate_date:
            return say("1 USD counts as {rate}.", rate=rate)
        return say("1 USD counts as {rate}, as typed on {date}.", rate=rate, date=self.rate_date)


DOLLARS = Money()
