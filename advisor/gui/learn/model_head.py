"""The line that chooses a topic's model: a field to type in, and a few models a click each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.find_combo import Choice, ChoiceModel, FindCombo
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.text import Label


class ModelHead(QWidget):
    """`found(id)` when a person has chosen. `beside` stands after the field."""

    found = Signal(str)

    def __init__(self, beside: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        of = theme()
        self._choices = ChoiceModel(self)
        self.field = FindCombo(self.tr("Model"), self._choices)
        self.field.setMinimumWidth(of.scaled(240))
        self.chips: dict[str, Button] = {}
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(of.scaled(10))
        row.addWidget(Label(self.tr("Model"), tone="secondary"))
        row.addWidget(self.field, 1)
        for widget in beside:
            row.addWidget(widget)
        holder = QWidget()
        holder.setMinimumWidth(of.scaled(380))
        self._offered = FlowLayout(of.scaled(6))
        holder.setLayout(self._offered)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ResponsiveRow([left, holder], [1, 1], of.scaled(16)))
        self.field.found.connect(self.found)

    def show_choices(self, choices: Sequence[Choice], offered: Sequence[tuple[str, str]]) -> None:
        """`offered`: ids and short names for the chips; unknown ids are left out."""
        self._choices.set_choices(choices)
        known = {choice.id for choice in choices}
        for key, name in offered:
            if key in known and key not in self.chips:
                chip = self.chips[key] = Button(name, role="chip")
                chip.clicked.connect(lambda _on=False, key=key: self.found.emit(key))
                self._offered.addWidget(chip)

    def choose(self, model_id: str) -> None:
        self.field.choose(model_id)
