"""Records of `catalog/api_prices/`: US dollars for a million tokens, each with its date."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from advisor.catalog.records import Count, Date, Identifier, Positive, Record, Text
from advisor.domain.api_price import ApiPrice


class ApiPriceRecord(Record):
    """`kind`: first-party is the maker's own service, hosted somebody else's of open weights."""

    provider: Text
    kind: Literal["first-party", "hosted"]
    model: Identifier | None = None
    input: Positive
    output: Positive
    cached_input: Positive | None = None
    context: Count | None = None
    long_from: Count | None = None
    long_input: Positive | None = None
    long_output: Positive | None = None
    date: Date
    vendor_page: str = ""

    @model_validator(mode="after")
    def _long_prices_together(self) -> ApiPriceRecord:
        long = (self.long_from, self.long_input, self.long_output)
        if any(long) and not all(long):
            raise ValueError("long_from, long_input and long_output go together")
        return self

    def to_domain(self) -> ApiPrice:
        return ApiPrice(
            self.id, self.name, self.provider, self.kind == "first-party", self.model, self.input,
            self.output, self.cached_input, self.context, self.long_from, self.long_input,
            self.long_output, self.date, self.vendor_page, self.source,
        )  # fmt: skip
