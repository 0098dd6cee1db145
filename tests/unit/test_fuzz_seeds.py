"""The corpus of the fuzzer: every seed, and every mutation hypothesis thinks of, is no fault."""

from __future__ import annotations

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
