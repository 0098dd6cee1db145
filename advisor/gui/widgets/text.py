"""Labels in the type scale, hairlines and section titles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget


class Label(QLabel):
    """Plain text in a style of the scale (headline, title, figure, section, body, medium, strong,
    small, mono) and a tone (primary, secondary, tertiary, warning, error)."""

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        tone: str = "primary",
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", style)
        self.setProperty("tone", tone)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class Line(QFrame):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        self.setFixedHeight(1)


class SectionTitle(QWidget):
    """A card's heading with a quieter remark after it and room for controls at the right."""

    def __init__(self, text: str, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(text, "section")
        self.remark = Label(remark, "small")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignBaseline)
        self.row.addWidget(self.remark, 0, Qt.AlignmentFlag.AlignBaseline)
        self.row.addStretch(1)
