"""Reads the fitted speed parameters (`catalog/throughput/parameters.json`)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from advisor.bundled import bundled_dir
from advisor.domain.throughput import SpeedModel, Spread, Term
from advisor.errors import CatalogError
from advisor.text import say


class TermRecord(BaseModel):
    """One parameter: natural logarithms, `base` for every case and `offsets` by tag."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    name: str
    unit: str
    meaning: str
    base: float
    offsets: dict[str, float] = {}


class SpreadRecord(BaseModel):
    """Log ratios measured / estimated that bound 8 of 10 unseen rows of a kind."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    kind: str
    low: float
    high: float
    n_rows: int


class ParameterFile(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    terms: tuple[TermRecord, ...]
    spreads: tuple[SpreadRecord, ...]
    known: tuple[str, ...] = ()


@cache
def load_speed_model(path: Path | None = None) -> SpeedModel:
    """The bundled parameters, or those of `path`. Raises CatalogError."""
    path = path or bundled_dir("catalog") / "throughput" / "parameters.json"
    try:
        record = ParameterFile.model_validate_json(path.read_bytes())
    except OSError as error:
        raise CatalogError(str(path), "", "", error.strerror or say("cannot be read")) from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise CatalogError(str(path), "", field, first["msg"]) from None
    return SpeedModel(
        {
            term.name: Term(term.name, term.base, term.unit, term.meaning, term.offsets)
            for term in record.terms
        },
        {spread.kind: Spread(spread.low, spread.high, spread.n_rows) for spread in record.spreads},
        frozenset(record.known),
    )
