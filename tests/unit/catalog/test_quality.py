"""What quantizations lose, as published for one model."""

from __future__ import annotations

import pytest

from advisor.catalog.load import load_catalog
from advisor.catalog.quality import (
    perplexity_increase,
    quality_basis,
    quality_text,
    reference_perplexity,
)
from advisor.units import GIB


@pytest.mark.parametrize(
    ("quant", "text"),
    [
        ("F16", "reference"),
        ("BF16", "reference"),
        ("Q8_0", "< 0.1 %"),
        ("Q6_K", "+0.3 %"),
        ("Q4_K_M", "+2.8 %"),
        ("Q3_K_M", "+10.5 %"),
        ("IQ1_S", "+832 %"),
        ("UD-Q4_K_XL", "–"),
    ],
)
def test_losses_read_as_in_the_published_table(quant, text) -> None:
    assert quality_text(quant) == text


def test_the_basis_is_named() -> None:
    assert "Llama 3 8B" in quality_basis()


def test_studies_carry_the_published_tables() -> None:
    studies = {study.id: study for study in load_catalog().quality_studies}
    llama = studies["llama-3-8b"]
    assert (llama.model, llama.perplexity_reference) == ("llama-3-8b", 6.231633)
    rows = {row.quant: row for row in llama.rows if not row.imatrix}
    assert rows["Q8_0"].kld_mean == 0.001355 and rows["Q8_0"].same_top == pytest.approx(0.97674)
    assert rows["Q4_K_M"].perplexity_increase == pytest.approx(0.02816)
    assert rows["Q4_K_M"].file_bytes == pytest.approx(4.58 * GIB)


def test_one_file_type_diverges_a_hundredfold_on_another_model_and_text() -> None:
    """Why rows of different studies are never ranked together."""
    studies = {study.id: study for study in load_catalog().quality_studies}
    by_text = {
        name: next(row.kld_mean for row in studies[name].rows if row.quant == "Q8_0")
        for name in ("llama-3-8b", "gemma-4-31b-localbench")
    }
    assert by_text["gemma-4-31b-localbench"] > 100 * by_text["llama-3-8b"]


def test_every_study_names_its_source_and_what_it_measured() -> None:
    for study in load_catalog().quality_studies:
        assert study.source.startswith("https://")
        for row in study.rows:
            measured = (row.perplexity, row.perplexity_increase, row.kld_mean, row.kld_median)
            assert any(value is not None for value in measured), (study.id, row.quant)


def test_k_quants_count_without_an_importance_matrix_and_i_quants_with_one() -> None:
    assert reference_perplexity() == 6.231633
    assert perplexity_increase("Q3_K_M") == pytest.approx(0.10541)  # with one: 8.1 %
    assert perplexity_increase("IQ4_XS") == pytest.approx(0.0366)
    assert perplexity_increase("Q2_K_S") is None  # measured with one only
