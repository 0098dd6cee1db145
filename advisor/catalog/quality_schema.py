"""Records of measured quantization losses: `catalog/quality/studies.json`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from advisor.catalog.records import Date, Identifier, Positive, Record, Text
from advisor.domain.quality import QualityRow, QualityStudy
from advisor.units import GB, GIB

NotNegative = Annotated[float, Field(ge=0)]
Percent = Annotated[float, Field(ge=0, le=100)]


class QualityRowRecord(BaseModel):
    """One quantization. `imatrix`: what an importance matrix was made from. A file size is in the
    unit that the source prints; divergences are in nats."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    quant: Text
    imatrix: str = ""
    file_gib: Positive | None = None
    file_gb: Positive | None = None
    bits: Positive | None = None
    perplexity: Positive | None = None
    perplexity_increase_percent: float | None = None
    kld_mean: NotNegative | None = None
    kld_median: NotNegative | None = None
    kld_p99: NotNegative | None = None
    same_top_percent: Percent | None = None

    def to_domain(self) -> QualityRow:
        increase, same = self.perplexity_increase_percent, self.same_top_percent
        return QualityRow(
            quant=self.quant,
            imatrix=self.imatrix,
            file_bytes=self._file_bytes(),
            bits_per_weight=self.bits,
            perplexity=self.perplexity,
            perplexity_increase=None if increase is None else increase / 100,
            kld_mean=self.kld_mean,
            kld_median=self.kld_median,
            kld_p99=self.kld_p99,
            same_top=None if same is None else same / 100,
        )

    def _file_bytes(self) -> float | None:
        if self.file_gib is not None:
            return self.file_gib * GIB
        return None if self.file_gb is None else self.file_gb * GB


class QualityStudyRecord(Record):
    """One model, one text, one reference: rows of different studies are never compared."""

    model: Identifier | None
    of: Literal["weights", "kv-cache"]
    dataset: str
    reference: str
    perplexity_reference: Positive | None = None
    date: Date
    date_kind: Literal["published", "read"]
    rows: tuple[QualityRowRecord, ...]

    def to_domain(self) -> QualityStudy:
        return QualityStudy(
            id=self.id,
            name=self.name,
            model=self.model,
            of=self.of,
            dataset=self.dataset,
            reference=self.reference,
            date=self.date,
            date_kind=self.date_kind,
            source=self.source,
            rows=tuple(row.to_domain() for row in self.rows),
            note=self.note,
            perplexity_reference=self.perplexity_reference,
        )
