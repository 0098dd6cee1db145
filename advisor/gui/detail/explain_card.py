"""The card that explains a row: the verdict in plain words, the strip, exact bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from advisor.domain.result import MemoryParts
from advisor.gui.delegates.fit_delegate import StripScale
from advisor.gui.theme import theme
from advisor.gui.widgets.address import fit_height, show_on_screen
from advisor.gui.widgets.strip import MemoryStrip, strip_parts
from advisor.gui.widgets.text import Label
from advisor.text import number
from advisor.units import format_gib

if TYPE_CHECKING:
    from advisor.session.results import Detail


class ExplainCard(QFrame):
    """Closes with Esc, `?`, or a click elsewhere."""

    def __init__(self, detail: Detail, scale: StripScale, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        estimate = detail.estimate
        of = theme()
        title = QHBoxLayout()
        title.addWidget(Label(f"{detail.model.name}, {estimate.scenario.quant}", "strong"), 1)
        title.addWidget(Label(format_gib(estimate.memory.total_bytes), "strong"))
        text = Label(estimate.explanation or estimate.unknown or "", tone="secondary", wrap=True)
        self.setAccessibleName(text.text())
        strip = MemoryStrip("row")
        on_gpu = sum((d.parts for d in estimate.placement.devices), MemoryParts())
        ram = estimate.placement.ram.parts
        parts = strip_parts(ram) if scale.in_ram else strip_parts(on_gpu, ram)
        strip.show_parts(parts, 2 * scale.limit_bytes, scale.limit_bytes)
        exact = Label(
            self.tr("{count} bytes").format(count=number(estimate.memory.total_bytes, ",")), "small"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(of.scaled(14), of.scaled(12), of.scaled(14), of.scaled(12))
        column.setSpacing(of.scaled(8))
        column.addLayout(title)
        for widget in (text, strip, exact):
            column.addWidget(widget)
        fit_height(self, of.scaled(350))

    def show_at(self, corner: QPoint) -> None:
        """At a point of the screen, moved so that all of it is visible."""
        show_on_screen(self, corner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or event.text() == "?":
            self.close()
        else:
            super().keyPressEvent(event)
