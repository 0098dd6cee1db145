"""The only reader of the bundled `catalog/` and `resources/` folders."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def bundled_dir(name: str) -> Path:
    """Folder `name` ("catalog", "resources" or "docs"): inside an installed package or a frozen
    bundle (`advisor/_bundled/<name>`), else beside the package in a source tree.

    Raises FileNotFoundError if the installation lacks it.
    """
    package = Path(__file__).resolve().parent
    for candidate in (package / "_bundled" / name, package.parent / name):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"the application's '{name}' folder is missing; reinstall it")
