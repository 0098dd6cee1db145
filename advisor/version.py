"""Which version of the program this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def app_version() -> str:
    """The installed version; "development" when run from a source tree without installing."""
    try:
        return version("llm-hardware-advisor")
    except PackageNotFoundError:
        return "development"
