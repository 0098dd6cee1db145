"""A file of scenarios in, one answer a line out, in the same order."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from advisor.advise.calibration import UNCORRECTED, Calibration
from advisor.advise.open_model import estimate_model, open_model
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import Catalog
from advisor.cli.rig_flags import this_machine
from advisor.domain.hardware import Rig
from advisor.errors import AdvisorError, FormatError, UnknownNameError
from advisor.export.json_ import estimate_json
from advisor.formats.scenario_json import ScenarioRecord, parse_scenario

_DEFAULT_RAM_GIB = 64.0
_DEFAULT_RAM_SPEED = "DDR5-6000"
_LONGEST_LINE = 1 << 20  # characters


def answer_scenarios(source: str, catalog: Catalog, own: Calibration = UNCORRECTED) -> int:
    """Prints an answer, or `{"error", "field"}`, for each line that is not blank; 1 if any line
    was an error. `source` is a file or `-`."""
    rig_of = _rig_finder(catalog)
    status = 0
    for line in _lines(source):
        try:
            record = parse_scenario(line)
            answer = answer_scenario(catalog, record, rig_of(record), own)
        except AdvisorError as error:
            status = 1
            answer = {"error": str(error), "field": error.field}
        print(json.dumps(answer, ensure_ascii=False))
    return status


def answer_scenario(
    catalog: Catalog, record: ScenarioRecord, rig: Rig, own: Calibration = UNCORRECTED
) -> dict[str, Any]:
    # A file has its own quantization: the default must not contradict it.
    quant = record.quant if "quant" in record.model_fields_set else None
    opened = open_model(catalog, record.model, quant)
    return estimate_json(estimate_model(catalog, opened, rig, record.scenario(), own=own))


def scenario_rig(catalog: Catalog, record: ScenarioRecord) -> Rig:
    """The rig of a scenario that names its hardware."""
    named = [record.chip] if record.chip else [gpu.name for gpu in record.gpus or ()]
    # A unified system has the memory that it is sold with, not a default beside it.
    alone_in_chip = any(_is_unified(catalog, name) for name in named)
    return rig_from_parts(
        catalog,
        gpus=[(gpu.name, gpu.count) for gpu in record.gpus or ()],
        chip=record.chip,
        cpu=record.cpu,
        ram_gib=record.ram_gib or (None if alone_in_chip else _DEFAULT_RAM_GIB),
        ram_speed=record.ram_speed or (None if alone_in_chip or record.cpu else _DEFAULT_RAM_SPEED),
        ram_channels=record.ram_channels,
        cpu_only=record.cpu_only,
    )


def _is_unified(catalog: Catalog, name: str) -> bool:
    try:
        return catalog.find_gpu(name)[0].unified
    except UnknownNameError:
        return False


def _rig_finder(catalog: Catalog) -> Callable[[ScenarioRecord], Rig]:
    """Looks this machine over once at most, and builds each named rig once."""

    @cache
    def machine() -> Rig:
        return this_machine(catalog)

    rigs: dict[str, Rig] = {}

    def find(record: ScenarioRecord) -> Rig:
        if record.hardware == "this machine":
            return machine()
        parts = ("gpus", "chip", "cpu", "ram_gib", "ram_speed", "ram_channels", "cpu_only")
        key = record.model_dump_json(include=set(parts))
        if key not in rigs:
            rigs[key] = scenario_rig(catalog, record)
        return rigs[key]

    return find


def _lines(source: str) -> Iterator[str]:
    if source == "-":
        yield from (line for line in sys.stdin if line.strip())
        return
    try:
        with Path(source).open(encoding="utf-8") as file:
            while line := file.readline(_LONGEST_LINE + 1):
                if len(line) > _LONGEST_LINE:
                    raise FormatError(source, "has a line too long for a scenario")
                if line.strip():
                    yield line
    except OSError as error:
        raise FormatError(source, error.strerror or "cannot be read") from None
    except UnicodeDecodeError:
        raise FormatError(source, "not UTF-8 text") from None
