"""What quantizations lose, as published for one model."""

from __future__ import annotations

import pytest

from advisor.catalog.quality import quality_basis, quality_text


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
