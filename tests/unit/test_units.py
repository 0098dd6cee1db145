"""Sizes, rates and counts: printed as people say them, and read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.units import (
    GIB,
    format_bytes,
    format_digits,
    format_flop,
    format_gib,
    format_params,
    format_rate,
    format_seconds,
    format_tokens,
    parse_count,
    parse_tokens,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [("8192", 8192), ("8e9", 8_000_000_000), ("8B", 8_000_000_000), ("15T", 15 * 10**12),
     ("128k", 128_000), ("1,024", 1024), ("0.5B", 500_000_000)],
)  # fmt: skip
def test_counts_are_read_as_people_write_them(text: str, value: int) -> None:
    assert parse_count(text) == value


@pytest.mark.parametrize("text", ["", "many", "8X", "--", "1e", "-5"])
def test_a_wrong_count_says_what_would_be_valid(text: str) -> None:
    with pytest.raises(ValueError, match="valid: "):
        parse_count(text)
    with pytest.raises(ValueError, match="valid: "):
        parse_tokens(text)


@given(st.integers(min_value=1, max_value=1023))
def test_whole_contexts_read_back(kilotokens: int) -> None:
    assert parse_tokens(format_tokens(kilotokens * 1024)) == kilotokens * 1024


@pytest.mark.parametrize(
    ("tokens", "text"),
    [(512, "512"), (8192, "8K"), (40960, "40K"), (131072, "128K"), (1 << 20, "1M"),
     (10 << 20, "10M"), (6656, "6.5K")],
)  # fmt: skip
def test_contexts_are_said_in_powers_of_two(tokens: int, text: str) -> None:
    assert format_tokens(tokens) == text


@pytest.mark.parametrize(
    ("params", "text"),
    [(494e6, "494M"), (8.03e9, "8.0B"), (30.5e9, "30.5B"), (235e9, "235B"), (1.6e12, "1.6T")],
)
def test_parameters(params: float, text: str) -> None:
    assert format_params(params) == text


@pytest.mark.parametrize(
    ("rate", "text"), [(2.43, "2.4"), (26.1, "26"), (143.0, "140"), (1312.0, "1,300"), (0, "0")]
)
def test_rates_have_two_digits(rate: float, text: str) -> None:
    assert format_rate(rate) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.03, "30 ms"), (0.62, "0.6 s"), (42, "42 s"), (300, "5 min"),
                          (9000, "2.5 h")],
)  # fmt: skip
def test_durations(seconds: float, text: str) -> None:
    assert format_seconds(seconds) == text


def test_small_sizes_do_not_vanish() -> None:
    assert format_gib(7.3 * GIB) == "7.3 GiB"
    assert format_gib(30 << 20) == "30 MiB"
    assert format_gib(0) == "0.0 GiB"


@pytest.mark.parametrize(
    ("n_bytes", "text"),
    [(0, "0 B"), (384 * 1024, "384 KiB"), (1.5 * GIB, "1.5 GiB"), (1280 * GIB, "1.2 TiB")],
)
def test_bytes_take_the_unit_that_suits(n_bytes: float, text: str) -> None:
    assert format_bytes(n_bytes) == text


@pytest.mark.parametrize(
    ("flop", "text"),
    [(0, "0 FLOP"), (1.5e10, "15 GFLOP"), (1.08e12, "1.1 TFLOP"), (9.996e14, "1.0 PFLOP")],
)
def test_flop_take_the_prefix_that_suits(flop: float, text: str) -> None:
    assert format_flop(flop) == text


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(0.0264, 2, "0.026"), (7.31, 2, "7.3"), (131.0, 2, "130"), (99.6, 2, "100"),
     (1024.0, 4, "1,024"), (23.54, 3, "23.5"), (12345.0, 3, "12,300"), (3.0, 2, "3"),
     (9.766e-5, 2, "0.000098"), (0.0001, 2, "0.0001"), (4e-7, 1, "0.0000004")],
)  # fmt: skip
def test_significant_digits_have_no_exponent(value: float, digits: int, text: str) -> None:
    assert format_digits(value, digits) == text
