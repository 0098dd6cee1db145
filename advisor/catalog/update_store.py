"""Applied catalog updates: which catalog is in use, applying one, taking it back.

Each applied update is a folder of its own below `catalog-updates/`; `current.json` names the one in
use and those before it, and is moved into place last, so that a crash leaves the old one in use.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from advisor.bundled import bundled_dir
from advisor.errors import InputError
from advisor.files import write_atomically
from advisor.text import say

_CURRENT = "current.json"
_MOST_KEPT = 3
_FOLDER = re.compile(r"^\d{4}\.\d{2}\.\d{2}(\.\d{1,3})?-[0-9a-f]{12}$")


@dataclass(frozen=True, slots=True)
class CatalogInUse:
    """`version` is a date; `signer` who signed the update, if anybody whose key is trusted."""

    folder: Path
    version: str
    is_update: bool
    signer: str | None = None


def updates_dir() -> Path:
    from platformdirs import user_data_path

    return user_data_path("llm-hardware-advisor", appauthor=False) / "catalog-updates"


@cache
def catalog_in_use() -> CatalogInUse:
    """What this process answers from, start to end, whatever is applied meanwhile."""
    return catalog_at_next_start()


def catalog_at_next_start() -> CatalogInUse:
    """The applied update, unless the program brought a newer catalog. Never raises for what is in
    the person's folder."""
    shipped = shipped_catalog()
    for kept in _read_current()[:1]:
        folder, version = updates_dir() / kept["folder"], kept["folder"].split("-")[0]
        if version_key(version) > version_key(shipped.version) and (folder / "models").is_dir():
            return CatalogInUse(folder, version, True, kept.get("signer"))
    return shipped


def catalog_dir() -> Path:
    """The folder of the catalog in use."""
    return catalog_in_use().folder


@cache
def shipped_catalog() -> CatalogInUse:
    """What came with the program."""
    folder = bundled_dir("catalog")
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return CatalogInUse(folder, manifest["version"], False)


def can_undo() -> bool:
    return bool(_read_current())


def store(name: str, files: dict[str, bytes], signer: str | None) -> Path:
    """Puts the files into a new folder `name`, the catalog from the next start. Raises OSError, and
    what was in use then stays."""
    base = updates_dir()
    base.mkdir(parents=True, exist_ok=True)
    target = base / name
    if not target.is_dir():
        staged = Path(tempfile.mkdtemp(prefix=".new-", dir=base))
        try:
            for inside, content in files.items():
                _write(staged / inside, content)
            staged.replace(target)
        except OSError:
            shutil.rmtree(staged, ignore_errors=True)
            raise
    kept = [each for each in _read_current() if each["folder"] != name]
    _write_current([{"folder": name, "signer": signer}, *kept])
    return target


def undo_update() -> CatalogInUse:
    """Takes the last update back: what was in use before is in use from the next start. Raises
    InputError when there is none, OSError."""
    kept = _read_current()
    if not kept:
        raise InputError(say("no catalog update was applied: there is nothing to take back"))
    _write_current(kept[1:])
    return catalog_at_next_start()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _write_current(kept: list[dict[str, Any]]) -> None:
    write_atomically(updates_dir() / _CURRENT, json.dumps(kept[:_MOST_KEPT], indent=1) + "\n")
    names = {each["folder"] for each in kept[:_MOST_KEPT]} | {catalog_in_use().folder.name}
    for folder in updates_dir().iterdir():
        if folder.is_dir() and folder.name not in names:
            shutil.rmtree(folder, ignore_errors=True)


def _read_current() -> list[dict[str, Any]]:
    """Newest first; [] where nothing can be read."""
    path = updates_dir() / _CURRENT
    try:
        if path.stat().st_size > 1 << 16:
            return []
        found = json.loads(path.read_text(encoding="utf-8"))
        return [each for each in found if _FOLDER.match(each["folder"])]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []


def version_key(version: str) -> tuple[int, ...]:
    """For comparing: later is greater."""
    return tuple(int(part) for part in version.split("."))
