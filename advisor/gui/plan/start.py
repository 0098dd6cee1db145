"""What the page "Plan a rig" shows while this computer is chosen: how to begin, and what is
there."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.domain.rig_parts import RigParts
from advisor.gui.context import Context
from advisor.gui.planning import Planning, example_rigs
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import EmptyState, FactCard, Glyph
from advisor.gui.widgets.text import Label


class StartView(QWidget):
    """An empty page with three examples, or the list of planned rigs above it."""

    def __init__(self, context: Context, planning: Planning) -> None:
        super().__init__()
        self._context, self._planning = context, planning
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        self.empty = EmptyState("nav-plan", self.tr("Plan a rig you do not own yet"), "")
        self.start = self.empty.add_button(
            self.tr("Start from this computer"), planning.start_from_this_computer, "primary"
        )
        self.examples = [
            self.empty.add_button(parts.name, partial(self._add, parts)) for parts in example_rigs()
        ]
        column.addWidget(self.empty, 1)

    def _add(self, parts: RigParts) -> None:
        self._planning.add(parts)

    def refresh(self) -> None:
        state = self._context.session.state
        ready = self._context.is_ready
        for button in (self.start, *self.examples):
            button.setEnabled(ready)
        sentence = self.tr(
            "Choose parts, or open a .rig.json file: every page then answers for that rig."
        )
        self.empty.set_text(self.tr("Plan a rig you do not own yet"), sentence)
        clear_layout(self._list)
        if not state.plans:
            return
        card = FactCard(self.tr("Your planned rigs"))
        for index, rig in enumerate(state.rigs[1:]):
            card.add_row(self._row(index, rig.name))
        self._list.addWidget(card)

    def _row(self, index: int, name: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        x = theme().px("space.card_x")
        line.setContentsMargins(x, theme().scaled(6), x, theme().scaled(6))
        line.addWidget(Glyph("nav-plan", "whatif.text"))
        line.addWidget(Label(name, "medium"))
        line.addStretch(1)
        button = Button(self.tr("Open"), name=self.tr("Open {}").format(name))
        button.clicked.connect(lambda: self._planning.show(index))
        line.addWidget(button)
        return row
