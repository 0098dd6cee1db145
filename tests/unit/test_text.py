"""Numbers as they are typed in each language, and plural forms without a translator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from advisor import text


@pytest.fixture(autouse=True)
def _english_after() -> Iterator[None]:
    yield
    text.speak()


@pytest.mark.parametrize(
    ("decimal", "group", "typed", "meant"),
    [
        (".", ",", "0.9", 0.9),
        (".", ",", "1,170", 1170.0),
        (".", ",", "1,170.5", 1170.5),
        (".", ",", "0,9", 0.9),  # a group of nothing
        (",", ".", "0,9", 0.9),
        (",", ".", "0.9", 0.9),
        (",", ".", "1.170", 1170.0),
        (",", ".", "1.170,5", 1170.5),
        (",", ".", "1 170,5", 1170.5),
        (",", ".", "-2,5", -2.5),
    ],
)
def test_a_number_is_read_as_it_was_meant(
    decimal: str, group: str, typed: str, meant: float
) -> None:
    text.speak(None, decimal, group)
    assert text.read_number(typed) == meant


@pytest.mark.parametrize("typed", ["", "x", "1.2.3.4,5,6", "1,2,3"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    text.speak(None, ",", ".")
    with pytest.raises(ValueError, match="could not convert"):
        text.read_number(typed)


@pytest.mark.parametrize("value", [0.17, 1170.0, 123456.5])
def test_what_is_written_is_read_back(value: float) -> None:
    text.speak(None, ",", ".")
    assert text.read_number(text.number(value, ",.10g")) == value


def test_english_needs_no_translator_to_count() -> None:
    said = [text.say("{n} layers", one="{n} layer", count=n, n=n) for n in (0, 1, 2)]
    assert said == ["0 layers", "1 layer", "2 layers"]


def test_whole_numbers_are_those_that_int_reads_at_once() -> None:
    assert text.whole_number("0042") == 42
    assert text.whole_number("٤٢") == 42
    for other in ("", "-1", "4 2", "4.2", "²", "1" * 5000):
        assert text.whole_number(other) is None


@pytest.mark.parametrize(
    ("code", "share", "names"),
    [
        ("en", "73 %", "a, b"),
        ("de", "73 %", "a, b"),
        ("ja", "73%", "a、b"),
        ("zh_CN", "73%", "a、b"),
    ],
)
def test_shares_and_lists_have_the_marks_of_the_language(code: str, share: str, names: str) -> None:
    text.speak(None, ".", ",", code)
    assert text.number(0.731, ".0%") == text.fill("{:.0%}", 0.731) == share
    assert text.say("{x:.0%}", x=0.731) == share
    assert text.listed(["a", "b"]) == names
