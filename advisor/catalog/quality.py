"""How much a quantization loses, where one figure must do: one model stands for all.

The figures are rows of one study of `catalog/quality/studies.json`, read here without the record
checks (`quality_schema.py`), because the first page of the window needs them.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from advisor.catalog.update_store import catalog_dir
from advisor.text import number, say

REFERENCES = ("F32", "F16", "BF16")
STANDARD_STUDY = "llama-3-8b"


@cache
def _study() -> dict[str, Any]:
    path = catalog_dir() / "quality" / "studies.json"
    studies: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return next(study for study in studies if study["id"] == STANDARD_STUDY)


@cache
def _increases_percent() -> dict[str, float]:
    """By quantization: without an importance matrix, i-quants with the best one."""
    found: dict[str, float] = {}
    for row in _study()["rows"]:
        quant, increase = row["quant"], float(row["perplexity_increase_percent"])
        if quant.startswith("IQ") or not row.get("imatrix"):
            found[quant] = min(increase, found.get(quant, increase))
    return found


def quality_basis() -> str:
    """What the figures were measured on."""
    study = _study()
    return say(
        "Perplexity increase of {study} on {dataset}; other models differ.",
        study=study["name"],
        dataset=study["dataset"],
    )


def perplexity_increase(quant: str) -> float | None:
    """Share by which perplexity grows over the unquantized model; None where nobody measured."""
    if quant in REFERENCES:
        return 0.0
    percent = _increases_percent().get(quant)
    return None if percent is None else percent / 100


def reference_perplexity() -> float:
    """Of the unquantized model that the increases were measured on."""
    return float(_study()["perplexity_reference"])


def quality_text(quant: str) -> str:
    """`+2.8 %`, `< 0.1 %`, `reference`; an en dash where nobody measured."""
    if quant in REFERENCES:
        return say("reference")
    loss = _increases_percent().get(quant)
    if loss is None:
        return "–"
    if loss < 0.1:
        return f"< {number(0.001, '.1%')}"
    return f"+{number(loss / 100, '.1%' if loss < 99.5 else '.0%')}"
