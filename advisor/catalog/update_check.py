"""Whether a folder of records is a catalog this program can answer from: schema and references."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from advisor.catalog.load import Catalog
from advisor.catalog.model_schema import load_published_files
from advisor.catalog.records import records_in
from advisor.catalog.scores import load_scores
from advisor.catalog.update import PARTS
from advisor.errors import CatalogError
from advisor.text import say

_ABILITIES = "scores/abilities.json"


def check_catalog(folder: Path) -> Catalog:
    """The catalog in `folder`, read in full. Raises CatalogError with the first thing wrong."""
    for part in PARTS:
        if not any(records_in(folder / part)):
            raise CatalogError(
                str(folder / part), "", "", say("this part of the catalog is missing")
            )
    _check_json(folder / _ABILITIES)
    catalog = Catalog(folder, folder / "nobody")
    catalog.load_all()
    load_scores.__wrapped__(folder / "scores")
    for part, record, field, name in _unresolved(catalog):
        raise CatalogError(
            str(folder / part), f"record '{record}'", field, say("there is no '{name}'", name=name)
        )
    return catalog


def _check_json(path: Path) -> None:
    try:
        json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise CatalogError(str(path), "", "", say("is missing or no JSON")) from error


def _unresolved(catalog: Catalog) -> Iterator[tuple[str, str, str, str]]:
    """(part, record, field, name) of everything that refers to nothing."""
    chips = {chip.id for chip in catalog.chips}
    things = chips | {gpu.id for gpu in catalog.gpus} | {cpu.id for cpu in catalog.cpus}
    models = {model.id for model in catalog.models}
    for price in catalog.prices:
        known = price.item_id in things or price.item_id.startswith(("ram-", "part-"))
        if not known and price.chip_id not in chips:
            yield "prices", price.item_id, "item", price.chip_id or price.item_id
    for cpu in catalog.cpus:
        if cpu.graphics is not None and cpu.graphics not in chips:
            yield "cpus", cpu.id, "graphics", cpu.graphics
    for chip in catalog.system_power:
        if chip not in chips:
            yield "builds", chip, "id", chip
    for model in load_published_files(catalog.bundled / "published_files"):
        if model not in models:
            yield "published_files", model, "model", model
