"""Studies ranked within themselves, file types taken apart, claims computed anew."""

from __future__ import annotations

import pytest

from advisor.catalog.load import load_catalog
from advisor.domain.scenario import Scenario
from advisor.learn.quant_blocks import BLOCK_FORMATS, block_formula
from advisor.learn.quantization import measure_of, mix_of, ordered_studies, ranking
from advisor.learn.tiers import largest_that_fit, tier_answers
from advisor.units import GB, GIB


def study(name: str):
    return next(found for found in load_catalog().quality_studies if found.id == name)


@pytest.mark.parametrize("name", BLOCK_FORMATS)
def test_the_fields_of_a_block_fill_it(name) -> None:
    found = BLOCK_FORMATS[name]
    assert sum(field.bytes for field in found.fields) == found.layout.bytes
    weights = sum(field.count for field in found.fields if field.role == "weights")
    assert weights == found.layout.elements


def test_q4_k_is_144_bytes_of_256_weights() -> None:
    fields = {field.role: field for field in BLOCK_FORMATS["Q4_K"].fields}
    assert (fields["weights"].count, fields["weights"].bits) == (256, 4)
    assert (fields["scales"].count, fields["scales"].bits) == (8, 6)
    assert block_formula(BLOCK_FORMATS["Q4_K"]) == (
        "(256 × 4 + 8 × 6 + 8 × 6 + 16 + 16) ÷ 256 = 4.5 bits a weight"
    )


def test_q4_k_m_of_llama_is_the_published_mix() -> None:
    mix = mix_of(load_catalog().model("Llama 3.1 8B"), "Q4_K_M")
    assert mix.bits_per_weight == pytest.approx(4.8944, abs=5e-5)  # llama.cpp's README
    assert mix.saved_share == pytest.approx(0.694, abs=0.0005)
    assert [share.type_name for share in mix.shares] == ["Q4_K", "Q6_K", "F32"]
    assert mix.shares[1].tensors == ("ffn_down", "output", "attn_v")
    assert sum(share.n_tensors for share in mix.shares) == 292
    # 0.61 GB a billion parameters
    assert mix.bytes / mix.params == pytest.approx(0.61, abs=0.005)


def test_rows_rise_in_divergence_within_a_study() -> None:
    for found in load_catalog().quality_studies:
        ranked = ranking(found, load_catalog())
        values = [row.value for row in ranked.rows if row.value is not None]
        assert values == sorted(values)
        assert {id(row.row) for row in ranked.rows} == {id(row) for row in found.rows}


def test_divergence_ranks_where_perplexity_would_mislead() -> None:
    """IQ4_KS of Qwen3 30B-A3B lowers perplexity, and still changes more than Q4_K_M."""
    ranked = ranking(study("qwen3-30b-a3b-ik"), load_catalog())
    order = [row.row.quant for row in ranked.rows]
    assert ranked.measure == "kld_mean" and order[0] == "Q8_0"
    assert order.index("Q4_K_M (bartowski)") < order.index("IQ4_KS")
    by_name = {row.row.quant: row.row for row in ranked.rows}
    assert by_name["IQ4_KS"].perplexity_increase < 0 < by_name["Q8_0"].perplexity_increase


def test_sizes_are_printed_or_computed_and_say_which() -> None:
    llama = ranking(study("llama-3-8b"), load_catalog())
    assert not any(row.computed for row in llama.rows)
    mistral = {
        row.row.quant: row for row in ranking(study("mistral-7b-v0.1-gist"), load_catalog()).rows
    }
    assert mistral["Q4_K_S"].computed
    assert mistral["Q4_K_S"].size_bytes / GB == pytest.approx(4.14, abs=0.02)  # as published
    qwen = {row.row.quant: row for row in ranking(study("qwen3-30b-a3b-ik"), load_catalog()).rows}
    assert qwen["Q4_K_M (bartowski)"].size_bytes / GIB == pytest.approx(17.3, abs=0.1)
    assert qwen["IQ4_KS"].size_bytes is None  # of another engine, its rules are not known here
    foreign = ranking(study("qwopus3.8-27b-coder-flash"), load_catalog())
    assert all(row.size_bytes is None for row in foreign.rows)


def test_studies_of_weights_with_divergence_come_first() -> None:
    ordered = ordered_studies(load_catalog().quality_studies)
    assert ordered[0].id == "llama-3-8b" and ordered[-1].of == "kv-cache"
    assert measure_of(study("llama-2-70b")) == "perplexity_increase"


@pytest.fixture(scope="module")
def answers():
    return {
        (answer.claim.tier, answer.quant): answer
        for answer in tier_answers(load_catalog(), Scenario())
    }


def test_no_claim_of_the_tier_table_holds(answers) -> None:
    scout = answers["12 GB", "Q4_K_M"]
    assert scout.needed_bytes > 60.8 * GIB and not scout.fits
    assert answers["12 GB", "UD-TQ1_0"].needed_bytes > 27.3 * GIB
    assert answers["16 GB", "F32"].needed_bytes > 32.1 * GB
    assert answers["16 GB", "F16"].needed_bytes > (14.96 + 1.0) * GIB
    assert not answers["16 GB", "F16"].fits and answers["16 GB", "Q8_0"].fits
    large = answers["24 GB", "IQ1_S"]
    assert large.needed_bytes / GB == pytest.approx(135, rel=0.03) and not large.fits


def test_two_claims_break_their_own_rule(answers) -> None:
    """1.2 GB per billion active parameters: 17.2 billion are 20.6 GB, not 12."""
    scout = answers["12 GB", "Q4_K_M"]
    assert scout.rule_bytes == pytest.approx(20.6 * GB, rel=0.01) and scout.rule_bytes > 12 * GB
    assert answers["24 GB", "IQ1_S"].rule_bytes > 24 * GB


def test_what_a_card_really_holds() -> None:
    catalog = load_catalog()
    for claim in catalog.tier_claims:
        rows = largest_that_fit(catalog, claim, Scenario())
        card = catalog.gpu(claim.gpu).vram_bytes
        assert len(rows) == 3 and all(row.total_bytes < card * 1.05 for row in rows)
        assert len({row.model.family for row in rows}) == 3
