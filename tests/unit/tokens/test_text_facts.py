"""Words, characters and tokens of a text; the rule of thumb; tokens as they are shown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.tokens.carried import load_carried
from advisor.tokens.estimator import TokenEstimator
from advisor.tokens.shown import shown_tokens
from advisor.tokens.text_facts import by_script, counted, text_facts
from advisor.tokens.windows import window_for

O200K = load_carried("o200k")


@given(st.text(max_size=120))
@settings(max_examples=80, deadline=None)
def test_shown_tokens_are_the_text_in_whole_characters(text: str) -> None:
    tokens = list(O200K.encode(text))
    shown = list(shown_tokens(tokens))
    assert "".join(part.text for part in shown) == text
    assert [token for part in shown for token in part.tokens] == tokens


def test_a_character_of_several_tokens_is_one_part() -> None:
    rare = "\U0001f9ec"  # a strand of DNA, too rare for a token of its own
    [part] = shown_tokens(O200K.encode(rare))
    assert part.text == rare and len(part.tokens) > 1


def test_facts_by_hand() -> None:
    facts = text_facts(O200K, "The quick brown fox")
    assert (facts.characters, facts.words, facts.n_bytes) == (19, 4, 19)
    assert facts.tokens.mid == 4
    assert facts.rule_of_thumb == 5  # 4 words / 0.75
    assert facts.tokens_per_word == 1.0
    [latin] = facts.scripts
    assert (latin.script, latin.words, latin.tokens, latin.characters) == ("latin", 4, 4, 16)


def test_scripts_are_told_apart() -> None:
    shown = list(shown_tokens(O200K.encode("two words, überraschend 12 мир 日本語 ありがとう")))
    found = {facts.script: facts for facts in by_script(shown)}
    assert set(found) == {"latin", "accented", "cyrillic", "han", "kana"}
    assert (found["latin"].words, found["latin"].characters) == (2, 8)
    assert (found["accented"].words, found["accented"].characters) == (1, 12)
    assert found["han"].words is None and found["han"].tokens_per_word is None
    assert found["cyrillic"].words == 1


def test_counts_alone_say_whether_they_are_estimates() -> None:
    text = "The quick brown fox jumps over the lazy dog. " * 10
    assert (
        counted(O200K, text).exact and counted(O200K, text).tokens == text_facts(O200K, text).tokens
    )
    estimate = counted(TokenEstimator("Other", 32_000), text)
    assert not estimate.exact and estimate.tokens.low < estimate.tokens.high
    assert estimate.n_bytes == 450


@pytest.mark.parametrize(
    ("tokens", "window"),
    [(0, 2048), (2048, 2048), (2049, 4096), (131_073, 262_144), (10 << 20, 10 << 20),
     ((10 << 20) + 1, None)],
)  # fmt: skip
def test_windows(tokens: int, window: int | None) -> None:
    assert window_for(tokens) == window
