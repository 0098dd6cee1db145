"""KV cache and state: sizes that engines and papers give, and what the engine refuses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from advisor.catalog.load import load_catalog
from advisor.domain.architecture import Architecture
from advisor.domain.scenario import FlashAttention, Scenario
from advisor.errors import InputError
from advisor.estimate.kv_cache import (
    cache_bytes_by_layer,
    check_kv_types,
    state_bytes_by_layer,
)
from advisor.units import GIB, KIB, MIB


def arch(name: str) -> Architecture:
    found = load_catalog().model(name).architecture
    assert found is not None
    return found


def cache(name: str, **settings: object) -> int:
    scenario = replace(Scenario(), **settings)  # type: ignore[arg-type]
    return int(cache_bytes_by_layer(arch(name), scenario, np.array(scenario.context)).sum())


def test_llama_8b_takes_one_gib_at_8k() -> None:
    assert cache("Llama 3.1 8B") == GIB


def test_eight_bit_cache_stores_34_bytes_per_32_values() -> None:
    assert cache("Llama 3.1 8B", kv_type_k="q8_0", kv_type_v="q8_0") == GIB * 34 // 64


def test_k_and_v_types_count_apart() -> None:
    both = cache("Llama 3.1 8B", kv_type_k="q8_0", kv_type_v="f16")
    assert both == GIB // 2 + GIB // 2 * 34 // 64


def test_deepseek_caches_one_latent_row_a_token() -> None:
    """61 layers of 512 + 64 values in f16: 68.6 KiB a token, not the 26.7 GiB of full heads."""
    assert cache("DeepSeek R1", context=16384) == 16384 * 61 * 576 * 2
    assert cache("DeepSeek R1", context=1024) / 1024 / KIB == pytest.approx(68.6, abs=0.05)


def test_windowed_layers_keep_the_window_and_a_micro_batch() -> None:
    """Gemma 3 27B at 32K: 10 full layers of 32768 cells and 52 of 1024 + 512."""
    cell = 16 * 128 * 2 * 2
    assert cache("Gemma 3 27B", context=32768) == (10 * 32768 + 52 * 1536) * cell


def test_unified_slots_share_the_windowed_cells() -> None:
    cell = 16 * 128 * 2 * 2
    shared = cache("Gemma 3 27B", context=32768, parallel=4)
    assert shared == (10 * 32768 + 52 * 4608) * cell
    apart = cache("Gemma 3 27B", context=32768, parallel=4, kv_unified=False)
    assert apart == 4 * (10 * 8192 + 52 * 1536) * cell


def test_full_size_windows_on_request() -> None:
    full = cache("Gemma 3 27B", context=32768, swa_full=True)
    assert full == 62 * 32768 * 16 * 128 * 2 * 2


def test_contexts_are_padded_to_256() -> None:
    assert cache("Llama 3.1 8B", context=5000) == cache("Llama 3.1 8B", context=5120)


def test_layers_that_reuse_a_cache_hold_none() -> None:
    by_layer = cache_bytes_by_layer(arch("Gemma 3n E4B"), Scenario(), np.array(8192))
    assert (by_layer[-15:] == 0).all()
    assert (by_layer[:-15] > 0).all()


def test_deepseek_v4_keeps_a_window_and_one_entry_per_ratio_of_tokens() -> None:
    """Window 128 + 512 cells in 61 layers, 32 layers at 128:1, 29 (30) at 4:1 with indexer keys."""
    at_1m, at_8k = (cache("DeepSeek V4 Pro", context=tokens) for tokens in (1 << 20, 8192))
    growth = (at_1m - at_8k) / ((1 << 20) - 8192)
    assert growth == pytest.approx((30 * (512 + 128) / 4 + 31 * 512 / 128) * 2, rel=0.001)
    assert at_1m < 11 * GIB


def test_state_of_a_hybrid_does_not_grow() -> None:
    scenario = Scenario(parallel=2)
    once = state_bytes_by_layer(arch("Qwen3.5 4B"), Scenario()).sum()
    assert once / MIB == pytest.approx(50.25, abs=0.01)
    assert state_bytes_by_layer(arch("Qwen3.5 4B"), scenario).sum() == 2 * once


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"kv_type_v": "q8_0", "flash_attention": FlashAttention.OFF}, "kv_type_v"),
        ({"kv_type_k": "q3_k"}, "kv_type"),
    ],
)
def test_refuses_what_the_engine_refuses(settings: dict[str, object], field: str) -> None:
    scenario = replace(Scenario(), **settings)  # type: ignore[arg-type]
    with pytest.raises(InputError) as caught:
        check_kv_types(arch("Llama 3.1 8B"), scenario)
    assert caught.value.field == field


def test_latent_attention_needs_equal_types() -> None:
    with pytest.raises(InputError, match="must be equal"):
        check_kv_types(arch("DeepSeek R1"), Scenario(kv_type_k="q8_0"))
