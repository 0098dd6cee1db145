"""What is said when files in the person's own catalog folder cannot be used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from advisor.errors import CatalogError

translate = QCoreApplication.translate

_MOST_NAMED = 3


def catalog_note(problems: Sequence[CatalogError]) -> tuple[str, str]:
    """What, and why: each names the file, the record and the field; a few are enough."""
    what = translate(
        "CatalogNote", "{} files in your catalog folder are not used.", "", len(problems)
    )
    named = [str(problem) for problem in problems[:_MOST_NAMED]]
    if len(problems) > _MOST_NAMED:
        named.append(translate("CatalogNote", "and {} more").format(len(problems) - _MOST_NAMED))
    return what.format(len(problems)), "; ".join(named) + "."
