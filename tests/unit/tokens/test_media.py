"""Images, video and sound by the published rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.catalog.tokens import audio_rules, image_rules, video_rules
from advisor.tokens.media import audio_tokens, image_rule_of, image_tokens, video_tokens

IMAGES = {rule.id: rule for rule in image_rules()}
VIDEO = {rule.id: rule for rule in video_rules()}


@pytest.mark.parametrize(
    ("rule", "width", "height", "tokens"),
    [
        # OpenAI's own examples: 1024 x 1024 is scaled to 768 x 768, four tiles; 2048 x 4096 first
        # to 1024 x 2048, then to 768 x 1536, six tiles.
        ("gpt-4o", 1024, 1024, 765),
        ("gpt-4o", 2048, 4096, 1105),
        ("gpt-4o", 512, 512, 255),
        ("gemini-2", 384, 384, 258),
        ("gemini-2", 385, 384, 258),
        ("gemini-2", 1536, 768, 516),
        ("gemma-3", 4000, 3000, 256),
        ("qwen2.5-vl", 1092, 1092, 1521),
        ("qwen2.5-vl", 10, 10, 4),
        ("qwen3-vl", 1024, 1024, 1024),
        ("pixtral", 1024, 1024, 64 * 65),
        ("mistral-small-3", 1540, 1540, 55 * 56),
        ("llama-4", 336, 336, 144),
        ("llama-4", 672, 336, 3 * 144),
    ],
)
def test_images(rule: str, width: int, height: int, tokens: int) -> None:
    assert image_tokens(IMAGES[rule], width, height) == tokens


@given(st.sampled_from(sorted(IMAGES)), st.integers(1, 20_000), st.integers(1, 20_000))
def test_every_image_costs_something_and_bounds_hold(rule: str, width: int, height: int) -> None:
    tokens = image_tokens(IMAGES[rule], width, height)
    assert tokens > 0
    if IMAGES[rule].most is not None:
        assert tokens <= IMAGES[rule].most  # type: ignore[operator]


def test_video_and_sound() -> None:
    assert video_tokens(VIDEO["gemini-2-default"], 60, with_sound=False) == 60 * 258
    assert video_tokens(VIDEO["gemini-2-low"], 60, with_sound=False) == 60 * 66
    # Google's rounded totals: about 300 a second at the default, about 100 at low, with sound.
    assert video_tokens(VIDEO["gemini-2-default"], 1, with_sound=True) == pytest.approx(300, 0.05)
    assert video_tokens(VIDEO["gemini-2-low"], 1, with_sound=True) == pytest.approx(100, 0.05)
    assert audio_tokens(audio_rules()[0].tokens_per_s, 60) == 1920


def test_models_map_to_their_rule() -> None:
    found = image_rule_of("qwen2.5-vl-7b")
    assert found is not None and found.id == "qwen2.5-vl"
    assert image_rule_of("kimi-k2.5") is None
