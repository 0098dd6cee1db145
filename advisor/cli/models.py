"""`advisor models`: what the catalog holds."""

from __future__ import annotations

import argparse
import json

from advisor.catalog.load import load_catalog
from advisor.domain.model import Model
from advisor.export.json_ import model_json
from advisor.export.table import aligned
from advisor.units import format_params, format_tokens


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query",
        nargs="*",
        metavar="QUERY",
        help="words that must all occur in id, name, vendor, family, task or licence",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    words = [word.lower() for word in arguments.query]
    models = [model for model in load_catalog().models if matches(model, words)]
    if arguments.json:
        print(json.dumps([model_json(model) for model in models], ensure_ascii=False, indent=1))
    elif models:
        head = ("Id", "Parameters", "Active", "Context", "Licence", "Tasks")
        print(
            aligned(
                head,
                [_cells(model) for model in models],
                frozenset({"Parameters", "Active", "Context"}),
            )
        )
    else:
        print(f"No model matches {' '.join(arguments.query)!r}.")
    return 0


def matches(model: Model, words: list[str]) -> bool:
    text = " ".join(
        (
            model.id,
            model.name,
            model.vendor,
            model.family,
            model.licence,
            *model.tasks,
            *model.aliases,
        )
    ).lower()
    return all(word in text for word in words)


def _cells(model: Model) -> tuple[str, ...]:
    return (
        model.id,
        format_params(model.total_params) if model.total_params else "unknown",
        format_params(model.active_params) if model.is_moe and model.active_params else "",
        format_tokens(model.context_max) if model.context_max else "unknown",
        model.licence,
        ", ".join(model.tasks),
    )
