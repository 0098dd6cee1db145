"""`advisor inspect`: what a GGUF file holds, and the longest context that fits here."""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import Any

from advisor.advise.open_model import estimate_model, open_model
from advisor.catalog.load import load_catalog
from advisor.cli.rig_flags import add_rig_flags, rig_from_flags
from advisor.cli.scenario_flags import add_context_flags, scenario_from_flags
from advisor.domain.result import Assessment
from advisor.errors import AdvisorError, FormatError
from advisor.export.table import aligned
from advisor.export.words import assessment_word
from advisor.formats.gguf import GgufFile, read_gguf
from advisor.units import format_gb, format_params, format_tokens


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.gguf", help="any part of a split file")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_context_flags(parser)
    add_rig_flags(parser)


def run(arguments: argparse.Namespace) -> int:
    if not arguments.file.is_file():
        raise FormatError(str(arguments.file), "no such file")
    file = read_gguf(arguments.file)
    answer = {**contents(file), **_fit_here(arguments)}
    if arguments.json:
        print(json.dumps(answer, ensure_ascii=False, indent=1))
    else:
        print(_text(answer))
    return 0


def contents(file: GgufFile) -> dict[str, Any]:
    """What the header says, whether or not the architecture is understood."""
    by_type: dict[str, dict[str, int]] = {}
    n_params = 0
    for tensor in file.tensors:
        entry = by_type.setdefault(tensor.type_name, {"count": 0, "bytes": 0})
        entry["count"] += 1
        entry["bytes"] += tensor.n_bytes
        n_params += math.prod(tensor.shape)
    architecture = file.metadata.get("general.architecture")
    context = file.metadata.get(f"{architecture}.context_length")
    name = file.metadata.get("general.name")
    return {
        "name": name if isinstance(name, str) else file.paths[0].stem,
        "architecture": architecture if isinstance(architecture, str) else None,
        "n_params": n_params,
        "file_bytes": file.file_bytes,
        "tensor_bytes": sum(entry["bytes"] for entry in by_type.values()),
        "tensors_by_type": dict(sorted(by_type.items(), key=lambda item: -item[1]["bytes"])),
        "context_max": context if isinstance(context, int) else None,
        "files": [path.name for path in file.paths],
    }


def _fit_here(arguments: argparse.Namespace) -> dict[str, Any]:
    """The longest context on the rig, or why there is no answer."""
    catalog = load_catalog()
    rig = rig_from_flags(arguments, catalog)
    try:
        opened = open_model(catalog, str(arguments.file))
        estimate = estimate_model(catalog, opened, rig, scenario_from_flags(arguments))
    except AdvisorError as error:
        return {"quant": None, "max_context": None, "assessment": None, "unknown": str(error)}
    return {
        "quant": opened.quant,
        "max_context": estimate.max_context,
        "assessment": estimate.assessment.value,
        "explanation": estimate.explanation,
        "rig": rig.name,
    }


def _text(answer: dict[str, Any]) -> str:
    rows = [
        (name, str(entry["count"]), format_gb(entry["bytes"], 2))
        for name, entry in answer["tensors_by_type"].items()
    ]
    context = answer["context_max"]
    lines = [
        f"{answer['name']}, {answer['architecture'] or 'unknown architecture'}",
        f"{format_params(answer['n_params'])} parameters in {format_gb(answer['file_bytes'], 2)}, "
        f"made for {format_tokens(context) if context else 'an unknown length'} of context",
        "",
        aligned(("Type", "Tensors", "Size"), rows, frozenset({"Tensors", "Size"})),
        "",
    ]
    if answer.get("unknown"):
        lines.append(f"Not estimated: {answer['unknown']}")
    else:
        word = assessment_word(Assessment(answer["assessment"]))
        longest = answer["max_context"]
        lines.append(f"On {answer['rig']}: {word}. {answer['explanation']}")
        lines.append(f"Longest context: {format_tokens(longest) if longest else 'none fits'}")
    return "\n".join(lines)
