"""What an entry of the glossary is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

CONTEXT = "glossary"  # of the translations


@dataclass(frozen=True, slots=True)
class Term:
    """`title`, `text` and `also` (other words one may look for) are marked for translation with
    QT_TRANSLATE_NOOP; `related` are keys."""

    key: str
    title: str
    text: str
    related: tuple[str, ...] = ()
    source: str = ""
    also: str = ""

    @property
    def shown_title(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.title)

    @property
    def shown_text(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.text)

    @property
    def shown_also(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.also) if self.also else ""
