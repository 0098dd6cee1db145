"""Sizes as typed and as shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.gui.sizes import parse_rate, parse_size, size_figure, size_text, size_unit
from advisor.units import GB, GIB, MIB


@pytest.mark.parametrize(
    ("typed", "n_bytes"),
    [
        ("24", 24 * GIB),
        ("11.5 GiB", round(11.5 * GIB)),
        ("11,5", round(11.5 * GIB)),
        ("24 GB", 24 * GB),
        ("8192 MiB", 8192 * MIB),
        (" 12gib ", 12 * GIB),
    ],
)
def test_sizes_as_people_type_them(typed: str, n_bytes: int) -> None:
    assert parse_size(typed) == n_bytes


@pytest.mark.parametrize("typed", ["", "lots", "-4", "0", "1e9", "24 TB", "99999999"])
def test_no_size_says_what_would_be_one(typed: str) -> None:
    with pytest.raises(ValueError, match="for example 24"):
        parse_size(typed)


@given(st.integers(GIB, 2000 * GIB), st.booleans())
def test_what_is_shown_can_be_typed_back(n_bytes: int, in_gb: bool) -> None:
    shown = size_text(n_bytes, in_gb)
    assert abs(parse_size(shown) - n_bytes) <= 0.051 * (GB if in_gb else GIB)
    assert shown == f"{size_figure(n_bytes, in_gb)} {size_unit(in_gb)}"


@pytest.mark.parametrize(("typed", "rate"), [("77", 77 * GB), ("76.8 GB/s", round(76.8 * GB))])
def test_rates(typed: str, rate: int) -> None:
    assert parse_rate(typed) == rate


@pytest.mark.parametrize("typed", ["fast", "", "0", "1000000", "nan"])
def test_no_rate_says_what_would_be_one(typed: str) -> None:
    with pytest.raises(ValueError, match="for example 77"):
        parse_rate(typed)
