"""Conversations at the limit of their window, played by hand and by properties."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.learn.context_window import (
    POLICIES,
    Composition,
    first_at_limit,
    play,
)
from advisor.learn.retrieval import Retrieval

SMALL = Composition(system=100, tools=100, documents=300, history=0, question=50, answer=150)
COMPOSITIONS = st.builds(
    Composition,
    *(st.integers(0, 3000) for _ in range(4)),
    question=st.integers(1, 500),
    answer=st.integers(1, 2000),
)


def test_parts_add_up() -> None:
    assert SMALL.prompt_tokens == 550
    assert SMALL.total_tokens == 700
    assert sum(tokens for _, tokens in SMALL.parts()) == 700


def test_without_a_limit_all_policies_agree() -> None:
    for policy in POLICIES:
        turns = play(SMALL, 100_000, policy, 3)
        assert [turn.seen_tokens for turn in turns] == [700, 900, 1100]
        assert [turn.read_tokens for turn in turns] == [550, 50, 50]
        assert first_at_limit(turns) is None


def test_the_engine_cuts_the_answer_then_refuses() -> None:
    # 700 after the first turn; the second has 250 - 50 tokens for its answer, the third 50 - 50.
    turns = play(SMALL, 1000, "error", 4)
    assert [turn.event for turn in turns] == ["", "", "cut", "refused"]
    assert turns[2].answer_tokens == 50
    assert turns[3].answer_tokens == 0 and turns[3].seen_tokens == 1000
    assert turns[-1].lost_by_part() == {}


def test_the_oldest_go_first_and_the_whole_prompt_is_read_again() -> None:
    # The third prompt has 950 tokens and 850 of room: the system prompt is gone.
    third = play(SMALL, 1000, "fifo", 3)[-1]
    assert third.event == "dropped"
    assert third.lost_now == 100
    assert third.lost_by_part() == {"system": (100, 100)}
    assert third.read_tokens == 850
    fourth = play(SMALL, 1000, "fifo", 4)[-1]
    assert fourth.lost_by_part() == {
        "system": (100, 100), "tools": (100, 100), "documents": (100, 300),
    }  # fmt: skip


def test_a_shift_keeps_the_prompt_and_halves_the_rest() -> None:
    # The third answer fills the window after 50 tokens: n_left = 1000 - 200, half of it goes.
    third = play(SMALL, 1000, "shift", 3)[-1]
    assert (third.event, third.n_shifts, third.lost_now) == ("shifted", 1, 400)
    assert third.lost_by_part() == {
        "documents": (300, 300), "question": (50, 150), "answer": (50, 450),
    }  # fmt: skip
    assert third.seen_tokens == 1100 - 400
    assert third.read_tokens == 50


def test_a_sliding_window_loses_one_for_one() -> None:
    turns = play(SMALL, 1000, "sliding", 6)
    assert [turn.lost_now for turn in turns] == [0, 0, 100, 200, 200, 200]
    assert all(turn.seen_tokens == 1000 for turn in turns[2:])


def test_a_prompt_that_must_be_kept_and_fills_the_window_is_refused() -> None:
    turns = play(Composition(system=600, tools=500), 1000, "shift", 2)
    assert [turn.event for turn in turns] == ["refused", "refused"]


def test_unknown_policies_are_named() -> None:
    with pytest.raises(ValueError, match="fifo"):
        play(SMALL, 1000, "magic", 1)


@given(COMPOSITIONS, st.integers(256, 20_000), st.sampled_from(POLICIES), st.integers(1, 12))
@settings(max_examples=150, deadline=None)
def test_windows_are_never_overfull_and_nothing_comes_back(
    composition: Composition, window: int, policy: str, n_turns: int
) -> None:
    turns = play(composition, window, policy, n_turns)
    assert len(turns) == n_turns
    before = 0
    for turn in turns:
        lost = turn.said_tokens - turn.seen_tokens
        assert lost == before + turn.lost_now
        before = lost
        assert all(0 <= segment.lost <= segment.tokens for segment in turn.segments)
        if turn.event != "refused":
            assert turn.seen_tokens <= max(window, 0)
        if policy == "shift":
            assert not {"system", "tools"} & turn.lost_by_part().keys()
        if policy == "error":
            assert lost == 0


def test_chunks_by_hand() -> None:
    # 10,000 tokens, steps of 900: 1 + 9,000 / 900 chunks.
    plan = Retrieval(10_000, 1000, 100, 4)
    assert plan.n_chunks == 11
    assert plan.prompt_tokens == 4000 and plan.saved_tokens == 6000
    assert plan.index_bytes == 11 * 4096
    assert Retrieval(0, 1000, 100, 4).n_chunks == 0
    assert Retrieval(500, 1000, 100, 4).prompt_tokens == 500


@given(st.integers(0, 10**7), st.integers(16, 4096), st.integers(0, 4096), st.integers(1, 100))
def test_chunks_cover_the_documents(tokens: int, chunk: int, overlap: int, top_k: int) -> None:
    plan = Retrieval(tokens, chunk, min(overlap, chunk - 1), top_k)
    step = chunk - plan.overlap_tokens
    assert plan.n_chunks * step + plan.overlap_tokens >= tokens
    assert 0 <= plan.prompt_tokens <= tokens
