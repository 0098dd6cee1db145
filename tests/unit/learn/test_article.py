"""The article's claims: our own computation against the figures that public sources state."""

from __future__ import annotations

from collections import Counter

import pytest

from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.claim import ArticleClaim
from advisor.learn import article
from advisor.learn.quantization import mix_of
from advisor.units import GIB


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def _claim(catalog: Catalog, key: str) -> ArticleClaim:
    return next(claim for claim in catalog.article_claims if claim.id == key)


def test_thirteen_claims_each_with_an_address(catalog: Catalog) -> None:
    assert len(catalog.article_claims) == 13
    assert all(claim.address.startswith("https://") for claim in catalog.article_claims)
    counts = Counter(claim.verdict for claim in catalog.article_claims)
    assert counts == {"right": 2, "partly": 5, "wrong": 5, "unsupported": 1}


def test_four_bits_are_0_61_gb_a_billion_parameters(catalog: Catalog) -> None:
    found = article.rule_check(catalog)
    assert found.dense_bytes_per_param == pytest.approx(0.61, abs=0.005)
    assert found.mixture_bytes / GIB == pytest.approx(60.8, abs=0.1)
    assert found.mixture_rule_bytes == pytest.approx(1.2 * 17.17e9, rel=0.01)


def test_q4_k_m_has_4_8944_bits_and_saves_69_4_percent(catalog: Catalog) -> None:
    found = article.q4_saving(catalog)
    assert found.bits == pytest.approx(4.8944, abs=0.0001)
    assert found.reference_bits == pytest.approx(16.0005, abs=0.0001)
    assert found.saved_share == pytest.approx(0.694, abs=0.0005)
    assert found.kv_bytes == GIB  # 128 KiB a token, 8192 tokens
    by_study = {study.id: row.same_top for study, row in found.rows}
    assert by_study["llama-3-8b"] == pytest.approx(0.919, abs=0.0005)
    assert by_study["llama-2-7b"] == pytest.approx(0.947, abs=0.0005)


def test_eight_billion_at_32_16_and_8_bits(catalog: Catalog) -> None:
    model = catalog.model("llama-3.1-8b")
    assert mix_of(model, "F32").bytes / 1e9 == pytest.approx(32.1, abs=0.05)
    assert mix_of(model, "F16").bytes / GIB == pytest.approx(14.96, abs=0.01)
    assert mix_of(model, "Q8_0").bytes / GIB == pytest.approx(7.95, abs=0.01)


def test_every_layer_of_llama_reads_everything_most_of_gemma_a_window(catalog: Catalog) -> None:
    llama, gemma = article.reaches(catalog)
    assert (llama.full_layers, llama.windowed_layers) == (32, 0)
    assert (gemma.full_layers, gemma.windowed_layers, gemma.window) == (8, 40, 1024)


def test_maverick_has_128_experts_and_uses_one_and_one_shared(catalog: Catalog) -> None:
    found = article.maverick_experts(catalog)
    assert (found.routed, found.used, found.shared) == (128, 1, 1)
    assert (found.expert_layers, found.layers) == (24, 48)


def test_deepseek_v4_pro_needs_about_a_tenth_of_the_cache_of_v3_2(catalog: Catalog) -> None:
    figures = _claim(catalog, "deepseek-v4-cache").figures
    found = article.cache_share(catalog, int(figures["context"]))
    assert found.cache_share == pytest.approx(figures["cache_share"], abs=0.02)
    assert found.flop_share == pytest.approx(figures["flop_share"], abs=0.02)


def test_an_hour_of_video_by_googles_rules() -> None:
    hours = {hour.tokens_per_frame: hour.tokens for hour in article.hours_of_video()}
    assert hours[258] == 3600 * 258
    assert hours[66] == 3600 * 66
    assert 70 in hours


def test_gpt_4_is_the_first_and_its_hours_are_what_epoch_says(catalog: Catalog) -> None:
    first = article.runs_above(catalog, 1e25, "2025-06-30")[0]
    assert first.run is not None
    assert (first.run.id, first.released[:7]) == ("gpt-4", "2023-03")
    assert first.flop == 2.1e25  # Epoch AI
    assert article.hours_flop(catalog, first.run) == pytest.approx(first.flop, rel=0.05)


def test_llama_405b_is_above_1e25_and_later_runs_come_later(catalog: Catalog) -> None:
    by_then = {above.name: above for above in article.runs_above(catalog, 1e25, "2025-06-30")}
    later = {above.name for above in article.runs_above(catalog, 1e25, "2026-12-31")}
    llama = next(above for name, above in by_then.items() if "405B" in name)
    assert llama.flop == pytest.approx(3.8e25, rel=0.02)  # Meta's own figure
    assert set(by_then) < later


def test_a_million_conversations_by_dated_prices(catalog: Catalog) -> None:
    found = article.service_cost(catalog, 1e6, 75_000)
    assert (found.load.tokens_in, found.load.tokens_out) == (1500, 400)
    price = found.dearest
    by_hand = 1500 * price.input + 400 * price.output  # USD: a million times a millionth
    assert found.dearest_usd == pytest.approx(by_hand)
    assert found.cheapest_usd < 800 < found.dearest_usd < 75_000
    assert found.tokens_for_claim == pytest.approx(1900 * 75_000 / found.dearest_usd)


def test_seventy_billion_against_eight_is_ninefold(catalog: Catalog) -> None:
    found = article.size_ratio(catalog)
    assert 8.5 < found.bytes_ratio < found.flop_ratio < 9.5
