"""What quantizations lose, as somebody measured it on one model, one text and one reference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class QualityRow:
    """One quantization of a study. What was not measured is None.

    `kld_*`: Kullback-Leibler divergence of the next-token probabilities from the reference's, in
    nats; 0 is identical. `same_top`: share of tokens whose most likely next token stayed the same.
    `perplexity_increase`: share over the reference; negative where it fell.
    """

    quant: str
    imatrix: str = ""  # the text an importance matrix was made from, "" without one
    file_bytes: float | None = None
    bits_per_weight: float | None = None
    perplexity: float | None = None
    perplexity_increase: float | None = None
    kld_mean: float | None = None
    kld_median: float | None = None
    kld_p99: float | None = None
    same_top: float | None = None


@dataclass(frozen=True, slots=True)
class QualityStudy:
    """Rows that may be compared with each other, and with nothing else."""

    id: str
    name: str  # of the model, as the source has it
    model: str | None  # id in the catalog
    of: Literal["weights", "kv-cache"]
    dataset: str  # "" where the source does not say
    reference: str
    date: str
    date_kind: Literal["published", "read"]
    source: str
    rows: tuple[QualityRow, ...]
    note: str = ""
    perplexity_reference: float | None = None
