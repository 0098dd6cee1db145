"""The wait, the pace and whole answers, against arithmetic by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.advise.rigs import rig_from_machine
from advisor.catalog.felt_speed import reading_speed, sample_texts, wait_limits
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario
from advisor.learn.felt_speed import (
    answer_seconds,
    answer_times,
    pace,
    reading_tokens_per_s,
    tokens_written,
    writing_seconds,
)
from benchmarks.example_machines import example_machines


@pytest.fixture(scope="module")
def rig() -> Rig:
    return rig_from_machine(example_machines()["rtx-4090"], load_catalog())


def test_people_read_four_to_five_words_a_second() -> None:
    speed = reading_speed()  # 238 and 300 words a minute, Brysbaert 2019
    assert speed.mean_words_per_s == pytest.approx(3.967, abs=0.001)
    assert speed.fast_words_per_s == 5.0
    assert "10.1016/j.jml.2019.104047" in speed.source


def test_waits_are_nielsens() -> None:
    limits = wait_limits()
    assert (limits.instant_s, limits.flow_s, limits.attention_s) == (0.1, 1, 10)


def test_the_first_token_comes_with_the_end_of_the_wait() -> None:
    assert tokens_written(0.99, 1.0, 10.0) == 0
    assert tokens_written(1.0, 1.0, 10.0) == 1
    assert tokens_written(2.0, 1.0, 10.0) == 11
    assert tokens_written(5.0, 1.0, 0.0) == 0


@given(
    n_tokens=st.integers(1, 5000),
    wait=st.floats(0, 100),
    rate=st.floats(0.1, 2000),
)
def test_a_text_is_whole_when_its_time_is_up(n_tokens: int, wait: float, rate: float) -> None:
    end = writing_seconds(n_tokens, wait, rate)
    assert tokens_written(end + 1e-6 * (1 + end), wait, rate) >= n_tokens
    if n_tokens > 1:
        assert tokens_written(end - 0.5 / rate, wait, rate) < n_tokens


def test_238_words_a_minute_at_1_3_tokens_a_word_are_5_2_tokens_a_second() -> None:
    assert reading_tokens_per_s(238 / 60, 100, 130) == pytest.approx(5.16, abs=0.01)


def test_samples_are_cut_into_whole_texts() -> None:
    texts = {text.key: text for text in sample_texts()}
    assert {"english", "german", "chinese", "python"} <= set(texts)
    for text in texts.values():
        assert text.after(0) == ""
        assert text.after(text.n_tokens) == text.text
        assert text.text.startswith(text.after(text.n_tokens // 2))
    # The rule of thumb for English: about 1.3 tokens a word; no language needs fewer.
    words = len(texts["english"].text.split())
    assert 1.0 < texts["english"].n_tokens / words < 1.4
    assert texts["german"].n_tokens / len(texts["german"].text.split()) > 1.3


def test_a_longer_prompt_waits_longer_and_writes_slower(rig: Rig) -> None:
    model = load_catalog().model("llama-3.1-8b")
    short = pace(model, rig, Scenario(), 512)
    long = pace(model, rig, Scenario(), 16384)
    assert short is not None
    assert long is not None
    assert long.first_token_s.mid > 10 * short.first_token_s.mid
    assert long.generation.mid < short.generation.mid


def test_an_answer_takes_the_wait_and_then_its_tokens(rig: Rig) -> None:
    given_pace = pace(load_catalog().model("llama-3.1-8b"), rig, Scenario(), 512)
    assert given_pace is not None
    found = answer_seconds(given_pace, 400)
    at_first = given_pace.first_token_s.mid + 399 / given_pace.generation.mid
    # A little slower than the pace at the start, since the context fills.
    assert at_first < found.mid < 1.05 * at_first
    assert found.low < found.mid < found.high


def test_no_room_no_time(rig: Rig) -> None:
    model = load_catalog().model("llama-3.1-8b")
    fits, too_long = answer_times(model, rig, Scenario(), 512, (400, 200_000))
    assert fits is not None
    assert too_long is None
