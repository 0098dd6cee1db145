"""What each kind of attention remembers and computes, against published figures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.catalog.load import load_catalog
from advisor.errors import InputError
from advisor.learn.attention import (
    EXAMPLES,
    LONGEST_TOKENS,
    SOURCES,
    AttentionKind,
    cache_line,
    infini_line,
    infini_values_per_head,
)
from advisor.learn.attention_flops import Span, work_of
from advisor.units import GIB, KIB, MIB

MILLION = 1 << 20


def line(name: str, kv: str = "f16"):
    return cache_line(load_catalog().model(name), kv)


def work(name: str):
    return work_of(load_catalog().model(name).architecture)


@pytest.mark.parametrize(
    ("name", "kib"),
    [
        ("Phi-3.5 mini", 384),  # 32 layers x 2 x 32 heads x 96 x 2 bytes
        ("Llama 3.1 8B", 128),
        ("Llama 3.1 70B", 320),
        ("Gemma 2B", 18),  # one KV head of 256 in 18 layers
        ("Gemma 3 27B", 80),  # 10 of 62 layers look back all the way
        ("DeepSeek-V3", 68.625),  # 61 layers x 576 values
        ("Qwen3.5 9B", 32),  # 8 of 32 layers have attention
    ],
)
def test_bytes_that_a_token_adds(name, kib) -> None:
    assert line(name).growth_bytes == kib * KIB


@pytest.mark.parametrize(
    ("name", "context", "gib"),
    [
        ("Gemma 3 27B", 32768, 3.1),
        ("DeepSeek-R1", 16384, 1.1),
        ("Llama 3.1 8B", 8192, 1.0),
    ],
)
def test_published_totals(name, context, gib) -> None:
    assert line(name).bytes_at(context) / GIB == pytest.approx(gib, abs=0.05)


def test_deepseek_v4_pro_needs_about_a_tenth_of_v3_2_at_a_million_tokens() -> None:
    share = line("DeepSeek-V4-Pro").bytes_at(MILLION) / line("DeepSeek-V3.2").bytes_at(MILLION)
    assert share == pytest.approx(0.10, abs=0.02)


def test_deepseek_v4_pro_at_a_million_tokens_by_hand() -> None:
    """61 layers keep a window of 128 raw keys (768 cells), 31 a key for 128 tokens, 30 a key of
    512 and an indexer's of 128 for 4 tokens, in 16 bit; and the compressors' running sums."""
    cells = 61 * 768 * 512 + 31 * (MILLION // 128) * 512 + 30 * (MILLION // 4) * (512 + 128)
    found = line("DeepSeek-V4-Pro").bytes_at(MILLION)
    assert 2 * cells < found < 2 * cells + 32 * MIB
    assert found / GIB == pytest.approx(9.7, abs=0.05)


def test_and_about_27_percent_of_its_flops() -> None:
    at = np.array([1e6])
    share = work("DeepSeek-V4-Pro").token(at) / work("DeepSeek-V3.2").token(at)
    assert float(share[0]) == pytest.approx(0.27, abs=0.02)


def test_the_examples_are_of_seven_kinds() -> None:
    kinds = [line(name).kind for name in EXAMPLES]
    assert kinds == [
        AttentionKind.MULTI_HEAD, AttentionKind.GROUPED_QUERY, AttentionKind.MULTI_QUERY,
        AttentionKind.SLIDING, AttentionKind.LATENT, AttentionKind.COMPRESSED, AttentionKind.HYBRID,
    ]  # fmt: skip
    assert line("mamba-2.8b").kind is AttentionKind.RECURRENT
    assert set(SOURCES) == set(AttentionKind)


def test_heads_as_published() -> None:
    llama, gemma = line("Llama 3.1 8B").layout, line("Gemma 3 27B").layout
    assert (llama.n_heads, llama.n_kv_heads) == (32, 8)
    assert (gemma.full_layers, gemma.windowed_layers, gemma.window) == (10, 52, 1024)
    assert line("DeepSeek-V4-Pro").layout.ratios == (4, 128)


def test_a_compressive_memory_does_not_grow() -> None:
    memory = infini_line(load_catalog().model("Llama 3.1 8B"), "f16")
    assert infini_values_per_head(128, 128) == 128 * 128 + 128
    assert memory.bytes_at(LONGEST_TOKENS) == memory.bytes_at(4096)
    # 32 layers of 8 heads of 16,512 values in 32 bit, and 2,048 tokens of 128 KiB
    assert memory.bytes_at(4096) == 32 * 8 * 16512 * 4 + 256 * MIB
    assert memory.growth_bytes == 0


def test_every_figure_has_its_arithmetic() -> None:
    for name in EXAMPLES:
        for text in line(name).formulas(32768):
            assert "=" in text
    assert (
        "61 layers × 1,152 bytes (576 of f16) × 32,768 tokens"
        in line("deepseek-v3").formulas(32768)[0]
    )
    assert "61 compressing layers" in "".join(line("deepseek-v4-pro").formulas(32768))


def test_what_has_no_cache_says_so() -> None:
    with pytest.raises(InputError, match="keeps no cache"):
        line("bge-m3")
    with pytest.raises(InputError, match="no plain attention"):
        infini_line(load_catalog().model("DeepSeek-V3"), "f16")


def test_eight_bit_caches_are_17_thirty_seconds_of_f16() -> None:
    ratio = line("Llama 3.1 8B", "q8_0").bytes_at(8192) / line("Llama 3.1 8B").bytes_at(8192)
    assert ratio == 34 / 64


def test_flops_of_a_plain_model() -> None:
    llama = work("Llama 3.1 8B")
    # 2 x (parameters without the input embeddings and the norms)
    assert llama.fixed == 2 * (8_030_261_248 - 128256 * 4096 - (2 * 32 + 1) * 4096)
    # 32 layers x 32 heads x 2 products x 2 x 128 for each token looked at
    at = np.array([1000.0])
    assert float(llama.attention_for_token(at)[0]) == 32 * 32 * 2 * 2 * 128 * 1000
    crossing = llama.crossover(LONGEST_TOKENS)
    assert crossing is not None
    assert float(llama.attention_for_token(np.array([crossing]))[0]) >= llama.fixed


def test_a_state_space_model_never_looks_back() -> None:
    mamba = work("mamba-2.8b")
    assert mamba.crossover(LONGEST_TOKENS) is None
    assert float(mamba.prompt(np.array([2000.0]))[0]) == 2 * float(
        mamba.prompt(np.array([1000.0]))[0]
    )


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 400),
    st.sampled_from([1, 4, 128]),
    st.sampled_from([float("inf"), 7.0, 50.0]),
)
def test_a_prompt_is_the_sum_of_its_tokens(length: int, ratio: int, limit: float) -> None:
    span = Span(3.0, ratio, limit)
    tokens = span.for_token(np.arange(1, length + 1, dtype=np.float64)).sum()
    whole = float(span.for_prompt(np.array([float(length)]))[0])
    assert whole == pytest.approx(tokens, rel=1e-9, abs=3.0 / ratio * length)
    if ratio == 1:
        assert whole == pytest.approx(tokens, rel=1e-9)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 60))
def test_chunks_start_anew(length: int) -> None:
    pairs = sum((t - 1) % 8 + 1 for t in range(1, length + 1))
    assert float(Span(1.0, limit=8.0, chunked=True).for_prompt(np.array([float(length)]))[0]) == (
        pairs
    )
