"""The right column of Home: the note that matters most, and what to do without a graphics card."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.advise.planned_rig import short_name
from advisor.domain.hardware import Machine
from advisor.gui.context import Context
from advisor.gui.pages import SERIOUS_CODES
from advisor.gui.pages.home_step import NextStepCard
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card, InfoBar
from advisor.gui.widgets.text import Label

_QUIET_CODES = frozenset({"unified-memory", "gpu-none"})


def driver_trouble(machine: Machine | None) -> bool:
    """Whether there may well be a card, behind a driver that does not answer."""
    return machine is not None and any(w.code in SERIOUS_CODES for w in machine.warnings)


def unsized_card(machine: Machine | None) -> str:
    """The name of a card of its own that was found without the size of its memory; "" for none."""
    cards = machine.gpus if machine is not None else ()
    unsized = (card for card in cards if card.kind == "discrete" and card.vram_bytes is None)
    card = next(unsized, None)
    return "" if card is None else short_name(card.name)


class NotesColumn(QWidget):
    """Hidden while there is nothing to say; `resized` when it came or went."""

    resized = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._dismissed: set[str] = set()
        self._shown: object = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme().scaled(12))
        self._column = QVBoxLayout()
        self._column.setSpacing(theme().scaled(12))
        self.step = NextStepCard(context)
        whole.addLayout(self._column)
        whole.addWidget(self.step)
        whole.addStretch(1)
        context.planning.upgrades.changed.connect(self._show_or_hide)

    def refresh(self) -> None:
        self.step.follow()
        state = self._context.session.state
        shown = (state.machine, state.rig, state.active_rig, len(self._dismissed))
        if shown == self._shown:
            self._show_or_hide()
            return
        self._shown = shown
        clear_layout(self._column)
        for widget in (self._warning(), self._no_card(), self._assumptions()):
            if widget is not None:
                self._column.addWidget(widget)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        wanted = self._column.count() > 0 or not self.step.isHidden()
        if wanted == self.isHidden():
            self.setVisible(wanted)
            self.resized.emit()

    def _warning(self) -> InfoBar | None:
        """The first warning about this machine; the rest is counted."""
        state = self._context.session.state
        if state.machine is None or state.active_rig != 0:
            return None
        found = [
            warning for warning in state.machine.warnings
            if warning.code not in _QUIET_CODES and warning.code not in self._dismissed
        ]  # fmt: skip
        if not found:
            return None
        first = found[0]
        severity = "warning" if first.code in SERIOUS_CODES else "info"
        bar = InfoBar(severity, first.message, first.remedy)
        if len(found) > 1:
            bar.add_button(
                self.tr("{} notes", "", len(found)).format(len(found)), self._open_computer
            )
        else:
            bar.add_close(lambda: self._dismiss(first.code))
        return bar

    def _dismiss(self, code: str) -> None:
        self._dismissed.add(code)
        self.refresh()

    def _no_card(self) -> Card | None:
        state = self._context.session.state
        rig = state.rig
        if rig is None or rig.gpus or rig.planned or driver_trouble(state.machine):
            return None
        unsized = unsized_card(state.machine)
        if unsized:
            title = self.tr("How much memory does the {} have?").format(unsized)
            text = self.tr(
                "Neither its driver nor the catalog says. Type in the size that is printed on its "
                "box: everything here then counts on it."
            )
            button = Button(self.tr("Type it in"), "edit", "primary")
            button.clicked.connect(self._open_computer)
        else:
            title = self.tr("Should there be a card?")
            text = self.tr(
                "If one is fitted but not listed: check that its driver is installed, then detect "
                "again. In a virtual machine the card must be passed through."
            )
            button = Button(self.tr("Detect again"), "refresh")
            button.clicked.connect(self._context.redetect)
        card = Card(title)
        card.column.addWidget(Label(text, tone="secondary", wrap=True))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _assumptions(self) -> Card | None:
        rig = self._context.session.state.rig
        if rig is None or not rig.notes:
            return None
        card = Card(self.tr("Assumed here"))
        for note in rig.notes:
            card.column.addWidget(Label(note, tone="secondary", wrap=True))
        row = QHBoxLayout()
        if not rig.planned:
            correct = Button(self.tr("Correct it"), "edit")
            correct.clicked.connect(self._open_computer)
            row.addWidget(correct)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _open_computer(self) -> None:
        self._context.session.apply(page="computer")
