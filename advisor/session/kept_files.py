"""What the program keeps for a person, and where."""

from __future__ import annotations

from pathlib import Path

from advisor.catalog.load import user_catalog_dir
from advisor.catalog.update_store import updates_dir
from advisor.session.measurements import measurements_path
from advisor.session.settings import settings_path
from advisor.text import say


def kept_files() -> dict[str, Path]:
    """By name, as the diagnostics list them."""
    settings = settings_path()
    return {
        "Settings": settings,
        say("Planned rigs"): settings.with_name("rigs.json"),
        "Measurements": measurements_path(settings),
        say("Own catalog records"): user_catalog_dir(),
        say("Catalog updates"): updates_dir(),
    }
