"""Fitted speed parameters, their corrections and measured runs, as plain data.

A parameter ("weight share", "seconds per kernel", ...) is the exponential of a base plus one offset
for every tag of the case at hand: `backend:CUDA`, `family:Ada`, `class:k`, `device:...`. A tag the
fit never saw has no offset, so an unseen device falls back on its family, and an unseen family on
its vendor and memory kind.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Term:
    """One parameter: log of its base value and log offsets by tag. `unit` and `meaning` are for
    people reading the parameter file."""

    name: str
    base: float
    unit: str
    meaning: str
    offsets: Mapping[str, float] = field(default_factory=dict)

    def value(self, tags: Iterable[str]) -> float:
        """The parameter in its `unit`, for a case with these tags."""
        offsets, total = self.offsets, 0.0
        for tag in tags:  # a planner asks tens of thousands of times: no generator
            total += offsets.get(tag, 0.0)
        return math.exp(self.base + total)


@dataclass(frozen=True, slots=True)
class Spread:
    """How far measurements lie from estimates for one kind of row, as log ratios
    (measured / estimated) that bound 8 of 10 of them."""

    low: float
    high: float
    n_rows: int


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person's own runs on `device_id` say: log factors on the estimated times."""

    device_id: str
    backend: str
    decode_log_factor: float
    prefill_log_factor: float
    n_runs: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One measured run, from `llama-bench` or typed by a person. None: not stated."""

    metric: str  # "tg" or "pp"
    tokens_per_s: float
    n_tokens: int | None = None
    depth: int = 0
    model: str | None = None  # as the tool prints it
    quant: str | None = None
    model_bytes: int | None = None
    model_params: int | None = None
    backend: str | None = None
    device: str | None = None
    gpu_layers: int | None = None
    cpu_moe_layers: int | None = None
    flash_attention: bool | None = None
    kv_type_k: str | None = None
    kv_type_v: str | None = None
    ubatch: int | None = None
    threads: int | None = None
    split: str | None = None
    stddev: float | None = None
    build: str | None = None
    # What it means here, once that is known: a catalog model, and the catalog ids of the GPUs that
    # ran it ("cpu:" and the processor's, where none did).
    model_id: str | None = None
    device_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeedModel:
    """All fitted parameters. `spreads` is keyed by metric, kind of row and how well its device was
    known: "tg:mixture:seen", "pp:family", "tg"."""

    terms: Mapping[str, Term]
    spreads: Mapping[str, Spread]
    known: frozenset[str] = frozenset()  # device, family and vendor tags that the fit saw
    corrections: tuple[Correction, ...] = ()

    def __hash__(self) -> int:
        return hash((self.known, self.corrections))  # mappings have none; equal models share it

    def value(self, term: str, tags: Iterable[str]) -> float:
        return self.terms[term].value(tags)

    def correction(self, device_id: str, backend: str) -> Correction | None:
        for correction in self.corrections:
            if correction.device_id == device_id and correction.backend == backend:
                return correction
        return None

    def with_corrections(self, corrections: tuple[Correction, ...]) -> SpeedModel:
        """The same model, corrected; `()` undoes every correction."""
        return replace(self, corrections=corrections)
