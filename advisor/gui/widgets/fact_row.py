"""One fact about a machine: name, value, detail, source, and a pencil that corrects it in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.surfaces import Glyph
from advisor.gui.widgets.text import Label
from advisor.gui.widgets.validity import mark_valid
from advisor.gui.widgets.verdict import Tag

Parse = Callable[[str], int]


class FactRow(QWidget):
    """`edited` carries what was typed, parsed; `reset` asks for the detected fact again.

    A `typed` fact carries `mark` (or "you typed it") and a button that resets it. With `parse` the
    row has a pencil; `parse` raises ValueError with what would be valid.
    """

    edited = Signal(object)  # int: bytes do not fit Qt's int
    reset = Signal()

    def __init__(
        self,
        name: str,
        value: str,
        detail: str = "",
        source: str = "",
        *,
        icon_name: str = "",
        wanting: bool = False,
        typed: bool = False,
        mark: str = "",
        parse: Parse | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parse, self._name = parse, name
        self.setObjectName("factRow")
        self.setAccessibleDescription(source)
        of = theme()
        self.setMinimumHeight(of.px("height.fact_row"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(of.px("space.card_x"), 0, of.scaled(8), 0)
        self._row.setSpacing(of.scaled(12))
        self._row.addWidget(Glyph(icon_name))
        label = Label(name, tone="secondary", wrap=True)
        label.setFixedWidth(of.scaled(204))
        self._row.addWidget(label)
        self._shown = Label("", "medium", "warning" if wanting else "primary", selectable=True)
        self._detail = Label("", tone="secondary", selectable=True)
        self._row.addWidget(self._shown)
        if wanting:
            self._row.addWidget(Glyph("warning", "severity.warning", "icon.inline"))
        self._row.addWidget(self._detail)
        self.field = self._make_field(name)
        self._row.addStretch(1)
        if typed:
            self._row.addWidget(Tag(mark or self.tr("you typed it")))
            undo = Button(icon_name="undo", role="icon", name=self.tr("Reset: {}").format(name))
            undo.clicked.connect(self.reset)
            self._row.addWidget(undo)
        else:
            origin = Label(source, "small", wrap=True)
            origin.setFixedWidth(of.scaled(140))
            self._row.addWidget(origin)
        self._add_pencil(name)
        self.show_figures(value, detail)

    def show_figures(self, value: str, detail: str) -> None:
        """Other figures for the same fact; while it is being typed they wait."""
        if not self.field.isHidden():
            return
        self._value, self._detail_text = value, detail
        self._shown.setText(value)
        self._detail.setText(detail)
        self.setAccessibleName(f"{self._name}: {value} {detail}".strip())

    def add_action(self, text: str) -> Button:
        """A button with words beside the value."""
        button = Button(text)
        self._row.insertWidget(self._row.indexOf(self._detail) + 1, button)
        return button

    def _make_field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setFixedWidth(theme().scaled(120))
        field.returnPressed.connect(self._accept)
        field.installEventFilter(self)
        field.hide()
        self._row.insertWidget(self._row.indexOf(self._shown), field)
        return field

    def _add_pencil(self, name: str) -> None:
        if self._parse is None:
            self._row.addSpacing(theme().scaled(32) + self._row.spacing())
            return
        pencil = Button(icon_name="edit", role="icon", name=self.tr("Correct: {}").format(name))
        pencil.setFixedWidth(theme().scaled(32))
        pencil.clicked.connect(self.begin_edit)
        self._row.addWidget(pencil)

    def buttons(self) -> list[Button]:
        """The pencil, and the reset button of a typed fact."""
        return self.findChildren(Button)

    def begin_edit(self) -> None:
        """Shows the field in place of the value; Enter takes it, Esc leaves it."""
        self._shown.hide()
        self.field.setText(self._value if self._value[:1].isdigit() else "")
        self.field.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self) -> None:
        if self._parse is None:
            return
        try:
            number = self._parse(self.field.text())
        except ValueError as error:
            self._show_error(str(error))
            return
        self._end_edit()
        self.edited.emit(number)

    def _show_error(self, sentence: str) -> None:
        mark_valid(self.field, False)
        self.field.setAccessibleDescription(sentence)
        self._detail.setText(sentence)
        self._detail.set_tone("error")

    def _end_edit(self) -> None:
        self.field.hide()
        self._shown.show()
        self._detail.set_tone("secondary")
        self.show_figures(self._value, self._detail_text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._end_edit()
            return True
        return super().eventFilter(watched, event)
