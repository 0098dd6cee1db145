"""The measured rows of `catalog/throughput/measured.csv`, as scenarios and as resolved cases.

Columns: `place` is gpu, cpu, ngl=N, ncmoe=N, ncmoe=all or auto (split not stated); `caution` names
circumstances that blur a row (it weighs less), `excluded` why the fit leaves it out.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from advisor.advise.rigs import rig_from_parts
from advisor.bundled import bundled_dir
from advisor.catalog.load import Catalog
from advisor.domain.hardware import Rig
from advisor.domain.model import Model, PublishedFile
from advisor.domain.scenario import Scenario
from advisor.errors import AdvisorError, InputError
from advisor.estimate.speed_stack import Layout
from advisor.estimate.weights import WeightPlan, weight_plan
from advisor.formats.scenario_json import parse_scenario
from advisor.units import GIB

_GENERATED_TOKENS = 128  # where a source does not say
_PROMPT_TOKENS = 512


@dataclass(frozen=True)
class MeasuredRow:
    device: str
    count: int
    model: str
    quant: str
    file_gib: float | None
    engine: str
    backend: str | None
    split: str
    place: str
    metric: str
    tokens: int | None
    depth: int
    ubatch: int | None
    flash: str
    kv: str
    ram: str
    threads: int | None
    year: int
    tokens_per_s: float
    caution: tuple[str, ...]
    excluded: str
    source: str

    @property
    def mean_depth(self) -> float:
        """Tokens in the cache in the middle of a generation of `tokens` from `depth`."""
        return self.depth + (self.tokens or _GENERATED_TOKENS) / 2

    @property
    def prompt_tokens(self) -> int:
        return self.tokens or _PROMPT_TOKENS

    @property
    def log_seconds(self) -> float:
        """Of one token, or of the whole prompt."""
        tokens = self.prompt_tokens if self.metric == "pp" else 1
        return math.log(tokens / self.tokens_per_s)


def read_measured(path: Path | None = None) -> list[MeasuredRow]:
    path = path or bundled_dir("catalog") / "throughput" / "measured.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return [_row(record) for record in csv.DictReader(file)]


def _row(record: dict[str, str]) -> MeasuredRow:
    def whole(name: str) -> int | None:
        return int(record[name]) if record[name] else None

    return MeasuredRow(
        device=record["device"], count=int(record["count"]), model=record["model"],
        quant=record["quant"], file_gib=float(record["file_gib"]) if record["file_gib"] else None,
        engine=record["engine"], backend=record["backend"] or None, split=record["split"],
        place=record["place"], metric=record["metric"], tokens=whole("tokens"),
        depth=int(record["depth"] or 0), ubatch=whole("ubatch"), flash=record["flash"],
        kv=record["kv"], ram=record["ram"], threads=whole("threads"), year=int(record["year"]),
        tokens_per_s=float(record["tokens_per_s"]),
        caution=tuple(part for part in record["caution"].split(";") if part),
        excluded=record["excluded"], source=record["source"],
    )  # fmt: skip


def scenario_of(row: MeasuredRow) -> dict[str, Any]:
    """The row as a line for `advisor estimate --scenarios`."""
    depth = round(row.mean_depth) if row.metric == "tg" else row.depth
    scenario: dict[str, Any] = {
        "model": row.model, "quant": row.quant, "engine": row.engine, "backend": row.backend,
        "split": row.split, "flash_attention": row.flash or "auto", "outputs": 0,
        "kv_type_k": row.kv or "f16", "kv_type_v": row.kv or "f16", "ubatch": row.ubatch or 512,
        "depth": depth, "prompt_tokens": row.prompt_tokens, "threads": row.threads,
    }  # fmt: skip
    scenario["context"] = max(512, depth + row.prompt_tokens)
    scenario |= _hardware(row)
    if row.place.startswith("ngl="):
        scenario["gpu_layers"] = int(row.place[4:])
    elif row.place.startswith("ncmoe="):
        scenario["cpu_moe_layers"] = 999 if row.place == "ncmoe=all" else int(row.place[6:])
    return scenario


def _hardware(row: MeasuredRow) -> dict[str, Any]:
    ram = _ram(row.ram)
    if row.place == "cpu":
        name = re.sub(r" \(CPU only\)$", "", row.device)
        if name.startswith("Apple "):
            return {"chip": name, "cpu_only": True, **ram}
        return {"cpu": re.sub(r"^2x ", "", name), "cpu_only": True, **ram}
    if row.device.startswith("Apple "):
        return {"chip": row.device, **ram}
    return {"gpus": [{"name": row.device, "count": row.count}], **ram}


_PROCESSOR = re.compile(r"(Core )?i\d-\d\w+|Ryzen \d \w+|Threadripper PRO \w+|EPYC \w+")


def _ram(text: str) -> dict[str, Any]:
    """Memory size, speed, channels and the processor, where the source states them. The size tells
    which of a chip's versions it was."""
    found: dict[str, Any] = {}
    if size := re.search(r"\b(\d+) GB\b(?!/s)", text):
        found["ram_gib"] = float(size.group(1))
    if speed := re.search(r"\b(LP)?DDR[345]X?(-\d+)?", text):
        found["ram_speed"] = speed.group()
    if name := _PROCESSOR.search(text):
        found["cpu"] = name.group()
    if channels := re.search(r"\b(\d+)ch\b", text):
        found["ram_channels"] = int(channels.group(1))
    return found


@dataclass(frozen=True)
class Case:
    """A row with everything that an estimate needs."""

    row: MeasuredRow
    rig: Rig
    model: Model
    plan: WeightPlan
    scenario: Scenario
    layout: Layout


def resolve(
    rows: Iterable[MeasuredRow], catalog: Catalog
) -> tuple[list[Case], dict[MeasuredRow, str]]:
    """Cases, and for every row that is none, why."""
    cases, refused = [], {}
    for row in rows:
        try:
            cases.append(_case(row, catalog))
        except AdvisorError as error:
            refused[row] = str(error)
    return cases, refused


def _case(row: MeasuredRow, catalog: Catalog) -> Case:
    if row.place == "auto":
        raise InputError("the split between GPU and RAM is not stated")
    record = parse_scenario({k: v for k, v in scenario_of(row).items() if v is not None})
    model = catalog.model(row.model)
    if model.architecture is None:
        raise InputError(f"the shape of {model.name} is not published")
    parts = _rig_parts(row)
    rig = rig_of(catalog, parts)
    plan = plan_of(model, row)
    blocks = model.architecture.n_layers + model.architecture.n_mtp_layers
    return Case(row, rig, model, plan, record.scenario(), _layout(row, blocks, len(rig.gpus)))


# Names that measurements use for formats the catalog knows under another.
_SAME_FORMAT = {
    "MXFP4": "MXFP4_MOE", "MXFP4-Q8": "MXFP4_MOE", "Q2_K_M": "Q2_K", "AWQ-4BIT": "AWQ-INT4",
    "AUTOROUND-INT4": "AWQ-INT4", "INT4": "AWQ-INT4", "W4A16": "AWQ-INT4", "FP8-STATIC": "FP8",
    "EXL2-4bpw": "EXL2-4.0bpw",
}  # fmt: skip


def plan_of(model: Model, row: MeasuredRow) -> WeightPlan:
    """The catalog's plan; a hand-made mix that it does not know takes the size that the row
    states, or the rule it is named after."""
    try:
        return weight_plan(model, row.quant)
    except InputError:
        if row.file_gib and row.quant.startswith("UD-"):
            size = round(row.file_gib * GIB)
            file = PublishedFile("measured", row.quant, size, 2**23, row.source)
            return weight_plan(replace(model, published_files=(file,)), row.quant)
        named = row.quant.removeprefix("UD-")
        named = re.sub(r"^(Q[45]_K)_XL$", r"\1_M", re.sub(r"^(Q[68])_K_XL$", r"\1_K", named))
        return weight_plan(model, _SAME_FORMAT.get(named, named.replace("Q8_K", "Q8_0")))


def _rig_parts(row: MeasuredRow) -> tuple[tuple[str, Any], ...]:
    parts = _hardware(row)
    if gpus := parts.get("gpus"):
        parts["gpus"] = tuple((gpu["name"], gpu["count"]) for gpu in gpus)
    return tuple(sorted(parts.items()))


@cache
def rig_of(catalog: Catalog, parts: tuple[tuple[str, Any], ...]) -> Rig:
    return rig_from_parts(catalog, **dict(parts))


def _layout(row: MeasuredRow, blocks: int, n_gpus: int) -> Layout:
    """The stated split; layers are dealt out evenly over equal cards."""
    end = blocks + 1
    on_gpu = 0 if row.place == "cpu" else end
    if row.place.startswith("ngl="):
        on_gpu = min(int(row.place[4:]), end)
    moe = 0
    if row.place.startswith("ncmoe="):
        moe = blocks if row.place == "ncmoe=all" else int(row.place[6:])
    if row.place == "cpu":
        n_gpus = 0
    edges = [end - on_gpu + round(on_gpu * i / max(n_gpus, 1)) for i in range(n_gpus + 1)]
    return Layout(np.array([edges], np.intp), np.array([moe], np.intp))
