"""Over the table: the pinned models, and the way to see them side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor.domain.model import Model
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.surfaces import Glyph


class PinTray(QWidget):
    """Hidden while nothing is pinned."""

    unpinned = Signal(str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        of = theme()
        self.setAccessibleName(self.tr("Pinned models"))
        self._chips = FlowLayout(of.scaled(8))
        self.chips: list[Button] = []
        self.compare = Button("", "nav-compare")
        self.compare.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(of.scaled(20), 0, of.scaled(20), of.scaled(8))
        row.setSpacing(of.scaled(8))
        row.addWidget(Glyph("pin"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._chips, 1)
        row.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_pins(self, models: Sequence[Model]) -> None:
        for chip in self.chips:
            self._chips.removeWidget(chip)
            chip.deleteLater()
        self.chips = []
        for model in models:
            chip = Button(model.name, "close", "chip")
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setAccessibleName(self.tr("Unpin {name}").format(name=model.name))
            chip.clicked.connect(lambda _=False, id_=model.id: self.unpinned.emit(id_))
            self.chips.append(chip)
            self._chips.addWidget(chip)
        several = self.tr("See {count} side by side").format(count=len(models))
        self.compare.setText(several if len(models) > 1 else self.tr("See it in full"))
        self.setVisible(bool(models))
