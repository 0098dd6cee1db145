"""How much a quantization loses, as measured and published: one model stands for all."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, cast

from advisor.bundled import bundled_dir

REFERENCES = ("F32", "F16", "BF16")


@cache
def _measured() -> dict[str, Any]:
    path = bundled_dir("catalog") / "quality" / "perplexity.json"
    return cast(dict[str, Any], json.loads(path.read_text("utf-8")))


def quality_basis() -> str:
    """What the figures were measured on, and where they come from."""
    return str(_measured()["basis"])


def perplexity_increase(quant: str) -> float | None:
    """Share by which perplexity grows over the unquantized model; None where nobody measured."""
    if quant in REFERENCES:
        return 0.0
    percent = _measured()["perplexity_increase_percent"].get(quant)
    return None if percent is None else float(percent) / 100


def reference_perplexity() -> float:
    """Of the unquantized model that the increases were measured on."""
    return float(_measured()["reference_perplexity"])


def quality_text(quant: str) -> str:
    """`+2.8 %`, `< 0.1 %`, `reference`; an en dash where nobody measured."""
    if quant in REFERENCES:
        return "reference"
    loss = _measured()["perplexity_increase_percent"].get(quant)
    if loss is None:
        return "–"
    return "< 0.1 %" if loss < 0.1 else f"+{loss:.1f} %" if loss < 99.5 else f"+{loss:.0f} %"
