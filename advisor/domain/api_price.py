"""What a model costs as a service: dated prices in US dollars for a million tokens."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ApiPrice:
    """`model_id` is the catalog's, None for a closed model it does not have. `cached_input` None:
    no discount known. Inputs longer than `long_from` tokens cost `long_input` and `long_output`."""

    id: str
    name: str
    provider: str
    first_party: bool
    model_id: str | None
    input: float
    output: float
    cached_input: float | None
    context: int | None
    long_from: int | None
    long_input: float | None
    long_output: float | None
    date: str
    vendor_page: str  # empty: none stated
    source: str

    @property
    def label(self) -> str:
        return f"{self.name} ({self.provider})"
