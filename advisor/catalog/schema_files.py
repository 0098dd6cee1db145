"""JSON Schemas of the catalog's files, for editors: `python -m advisor.catalog.schema_files`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter

from advisor.bundled import bundled_dir
from advisor.catalog import (
    api_price_schema,
    build_schema,
    claim_schema,
    quality_schema,
    schema,
    schema_lists,
    start_schema,
    training_schema,
)
from advisor.catalog.model_schema import ModelRecord, PublishedFilesRecord, TypicalMixRecord

FILES: dict[str, type[BaseModel]] = {
    "models": ModelRecord,
    "published-files": PublishedFilesRecord,
    "typical-mixes": TypicalMixRecord,
    "gpus": schema.GpuRecord,
    "chips": schema.ChipRecord,
    "cpus": schema.CpuRecord,
    "memory-platforms": schema_lists.PlatformRecord,
    "memory-links": schema_lists.LinkRecord,
    "memory-reported": schema_lists.ReportedRecord,
    "storage-kinds": start_schema.StorageRecord,
    "storage-start": start_schema.StartUpRecord,
    "draft-acceptance": start_schema.AcceptanceRecord,
    "draft-costs": start_schema.SpeculationCostRecord,
    "draft-vocabularies": start_schema.SharedVocabularyRecord,
    "quantizations": schema_lists.QuantizationRecord,
    "prices": schema_lists.PriceRecord,
    "build-hosts": build_schema.HostRecord,
    "build-prices": build_schema.FallbackPriceRecord,
    "build-power": build_schema.SystemPowerRecord,
    "build-interconnects": build_schema.InterconnectRecord,
    "gpu-tiers": claim_schema.TierClaimRecord,
    "article-claims": claim_schema.ArticleClaimRecord,
    "quality-studies": quality_schema.QualityStudyRecord,
    "training-runs": training_schema.TrainingRunRecord,
    "training-laws": training_schema.ComputeLawRecord,
    "training-scaling-laws": training_schema.ScalingLawRecord,
    "training-rules": training_schema.RuleRecord,
    "api-prices": api_price_schema.ApiPriceRecord,
}


def schema_text(record: type[BaseModel]) -> str:
    """The schema of a file with an array of such records."""
    described: dict[str, Any] = TypeAdapter(list[record]).json_schema()  # type: ignore[valid-type]
    described["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return json.dumps(described, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def write_schemas(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for name, record in FILES.items():
        (folder / f"{name}.schema.json").write_text(schema_text(record), encoding="utf-8")


if __name__ == "__main__":
    write_schemas(bundled_dir("catalog") / "schema")
