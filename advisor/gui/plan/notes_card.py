"""What does not go together, what a builder should know, and what was assumed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.gui.theme import theme
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card, Glyph
from advisor.gui.widgets.text import Label

if TYPE_CHECKING:
    from advisor.advise.rig_check import Finding

_GLYPHS = {
    "problem": ("warning", "severity.warning"),
    "remark": ("info", "severity.info"),
    "good": ("check", "severity.success"),
}


class NotesCard(Card):
    """Problems first. Nothing is forbidden: the reasons are here to judge."""

    def __init__(self) -> None:
        super().__init__(" ")
        assert self.heading is not None
        self.heading.title.setText(self.tr("Notes"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().scaled(10))
        self.column.addLayout(self._lines)
        self.sentences: tuple[str, ...] = ()

    def show_findings(self, found: Sequence[Finding], assumptions: Sequence[str]) -> None:
        problems = sum(finding.kind == "problem" for finding in found)
        words = self.tr("no problem found")
        if problems:
            words = self.tr("{} problems", "", problems)
        assert self.heading is not None
        self.heading.remark.setText(words.format(problems))
        clear_layout(self._lines)
        lines = [(finding.kind, finding.what, finding.why) for finding in found]
        said = {what for _, what, _ in lines}
        lines += [("remark", self.tr("Assumed."), text) for text in assumptions if text not in said]
        self.sentences = tuple(f"{what} {why}".strip() for _, what, why in lines)
        for kind, what, why in lines:
            self._lines.addWidget(_NoteLine(kind, what, why))


class _NoteLine(QWidget):
    def __init__(self, kind: str, what: str, why: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().scaled(10))
        name, token = _GLYPHS[kind]
        top = QVBoxLayout()
        top.setContentsMargins(0, theme().scaled(2), 0, 0)
        top.addWidget(Glyph(name, token, "icon.inline"))
        top.addStretch(1)
        row.addLayout(top)
        label = Label("", wrap=True)
        label.set_strong_start(what, why)
        row.addWidget(label, 1)
