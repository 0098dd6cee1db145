"""The corpus of the fuzzer: every seed, and every mutation hypothesis thinks of, is no fault."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator
from copy import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.fuzz_targets import TARGETS, one_input

SEEDS = {name: list(target.seeds()) for name, target in TARGETS.items() if name != "reports"}


@pytest.mark.parametrize("name", SEEDS)
def test_seeds(name: str) -> None:
    assert SEEDS[name]
    for raw in SEEDS[name]:
        one_input(name, raw)


@pytest.mark.parametrize("name", SEEDS)
@settings(max_examples=25)
@given(data=st.data())
def test_damaged_seeds(name: str, data: st.DataObject) -> None:
    """A seed with a piece taken out, doubled or replaced."""
    raw = data.draw(st.sampled_from(SEEDS[name]))
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    new = data.draw(st.one_of(st.binary(max_size=20), st.just(raw[start:end] * 2)))
    one_input(name, raw[:start] + new + raw[end:])


# What a value may be that no program writes: numbers beyond a float or of no number, digits that
# are no number, text that is no character, other shapes.
ABSURD = (
    "null", "true", "-1", "0", "1e400", "NaN", "1" + "0" * 400, "1" * 5000, "0.1", '""', '"²"',
    '"\\ud800"', '"' + "9" * 5000 + '"', '"x=²"', '"x=1e999"', '"2024-13-99"', "[]", "{}",
    '[["x"]]', '{"": {"": 0}}',
)  # fmt: skip
_MARK = "\ue000 here"


def _with_one_value_marked(value: object) -> Iterator[object]:
    """Copies of a JSON value, each with another of the values in it replaced by the mark."""
    yield _MARK
    inside: Iterable[tuple[object, object]] = ()
    if isinstance(value, dict):
        inside = value.items()
    elif isinstance(value, list):
        inside = enumerate(value)
    for key, part in inside:
        for marked in _with_one_value_marked(part):
            copied = copy(value)
            copied[key] = marked  # type: ignore[index]
            yield copied


def _json_seeds(name: str) -> list[object]:
    found = []
    for raw in SEEDS[name]:
        with contextlib.suppress(ValueError):
            found.append(json.loads(raw))
    return found


# Records are read as every kind there is, which takes too long for each value of each.
SAMPLED = {"records": 97}


@pytest.mark.parametrize("name", [name for name in SEEDS if _json_seeds(name)])
def test_absurd_values(name: str) -> None:
    """Every value of every JSON seed, one at a time."""
    texts = [
        json.dumps(marked, ensure_ascii=False).replace(
            json.dumps(_MARK, ensure_ascii=False), absurd
        )
        for seed in _json_seeds(name)
        for marked in _with_one_value_marked(seed)
        for absurd in ABSURD
    ]
    assert len(texts) > 2 * len(ABSURD)
    for text in texts[:: SAMPLED.get(name, 1)]:
        one_input(name, text.encode())
