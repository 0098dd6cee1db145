"""Finding an API price by the names people use: the service's own, with its provider, or the
catalog's name of the model."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.catalog.names import compact, nearest
from advisor.domain.api_price import ApiPrice
from advisor.errors import UnknownNameError

_INPUTS_PER_OUTPUT = 3  # by which hosts are ranked when only the model was named


def find_api_prices(prices: Sequence[ApiPrice], name: str, model_id: str = "") -> list[ApiPrice]:
    """Those meant by `name`, best first: the maker's own service, then the cheapest host.
    `model_id` is what the catalog takes the name for. Raises UnknownNameError."""
    wanted = compact(name)
    found = [
        price for price in prices
        if wanted in _names(price) or (model_id and price.model_id == model_id)
    ]  # fmt: skip
    if not found:
        near = nearest(name, [price.name for price in prices])
        raise UnknownNameError("API model", name, near, field="api")
    return sorted(found, key=lambda p: (not p.first_party, blended(p)))


def blended(price: ApiPrice) -> float:
    """Dollars for a million tokens of which three quarters are input: for ranking only."""
    return (_INPUTS_PER_OUTPUT * price.input + price.output) / (_INPUTS_PER_OUTPUT + 1)


def _names(price: ApiPrice) -> tuple[str, ...]:
    return (
        compact(price.id),
        compact(price.name),
        compact(price.label),
        compact(f"{price.provider} {price.name}"),
    )
