"""A person's money: the currency that prices are shown in, what electricity costs, own prices."""

from __future__ import annotations

from dataclasses import dataclass


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
        return f"{amount:,.0f}" if amount >= 10 or amount == 0 else f"{amount:.2g}"

    @property
    def usd_per_kwh(self) -> float:
        return self.kwh_price / self.per_usd

    @property
    def habits_note(self) -> str:
        """What the electricity of a month rests on."""
        return (
            f"Electricity: {self.writing_hours_per_day:g} hours of writing in "
            f"{self.on_hours_per_day:g} hours a day, {self.kwh_price:g} {self.currency} a kWh."
        )

    @property
    def rate_note(self) -> str:
        """How dollars were turned into the currency; empty for dollars."""
        if self.currency == DOLLARS.currency:
            return ""
        typed = f", as typed on {self.rate_date}" if self.rate_date else ""
        return f"1 USD counts as {self.per_usd:g} {self.currency}{typed}."


DOLLARS = Money()
