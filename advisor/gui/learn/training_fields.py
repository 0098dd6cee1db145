"""The fields of the training topic: counts as people write them, the cards, the share kept."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from advisor.gui.charts.amount_axes import short_count
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Combo
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.gui.widgets.validity import mark_valid
from advisor.text import number
from advisor.units import format_tokens, parse_count

OWN_FIGURES = ""
_SEQUENCES = (2048, 4096, 8192, 16384, 32768, 131072)
_SHARES = (0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6)
_INVALID = str(QT_TRANSLATE_NOOP("CountField", "A count above 0, for example 8B, 15T or 128k"))


class CountField(QLineEdit):
    """A count such as 8B. `settled(count)` when a valid one was typed and the field left; what is
    no count is marked and kept for mending."""

    settled = Signal(float)

    def __init__(
        self, name: str, *, allows_zero: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least = 0 if allows_zero else 1
        self._shown = ""
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme().scaled(92))
        self.editingFinished.connect(self._settle)

    @property
    def value(self) -> float | None:
        """None for what is no count."""
        group, decimal = number(1000, ",")[1], number(0.5, ".1f")[1]
        text = self.text().replace(group, "").replace(decimal, ".")
        try:
            value = parse_count(text)
        except ValueError:
            return None
        return float(value) if value >= self._least else None

    def show_value(self, value: float) -> None:
        """Shows a count without telling anyone."""
        self._shown = number(value, ",.0f") if value < 10_000 else short_count(value)
        self.setText(self._shown)
        self._mark(True)

    def _settle(self) -> None:
        value = self.value
        self._mark(value is not None)
        if value is not None and self.text() != self._shown:
            self._shown = self.text()
            self.settled.emit(value)

    def _mark(self, valid: bool) -> None:
        said = "" if valid else QCoreApplication.translate("CountField", _INVALID)
        mark_valid(self, valid)
        self.setToolTip(said)
        self.setAccessibleDescription(said)


class RunFields(Card):
    """What is trained, and on what. Signals tell what a person changed; figures are shown with
    `show_run`."""

    model_chosen = Signal(str)  # id, or OWN_FIGURES
    params_typed = Signal(float)
    active_typed = Signal(float)
    tokens_typed = Signal(float)
    hardware_changed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Your run"))
        self.models, self._gpus = ChoiceModel(self), ChoiceModel(self)
        self.model = FindCombo(self.tr("Start from a model"), self.models)
        self.params = CountField(self.tr("Parameters, all"))
        self.active = CountField(self.tr("Parameters, active for a token"))
        self.tokens = CountField(self.tr("Training tokens"))
        self.sequence = Combo(self.tr("Tokens of a sequence"))
        for length in _SEQUENCES:
            self.sequence.addItem(format_tokens(length), length)
        self.gpu = FindCombo(self.tr("Card"), self._gpus)
        self.count = CountField(self.tr("How many cards"))
        self.kept = Combo(self.tr("Share of the card's peak that is kept"))
        for share in _SHARES:
            self.kept.addItem(number(share, ".0%"), share)
        self._lay_out()
        self._connect()

    @property
    def gpu_choices(self) -> ChoiceModel:
        return self._gpus

    def _lay_out(self) -> None:
        of = theme()
        grid = QGridLayout()
        grid.setHorizontalSpacing(of.scaled(10))
        grid.setVerticalSpacing(of.scaled(8))
        grid.setColumnStretch(0, 1)
        wide = (self.model, self.gpu)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Like"), self.model),
            (self.tr("Parameters"), self.params),
            (self.tr("of which active"), self.active),
            (self.tr("Training tokens"), self.tokens),
            (self.tr("Sequence"), self.sequence),
            (self.tr("On"), self.gpu),
            (self.tr("how many"), self.count),
            (self.tr("kept of their peak"), self.kept),
        )
        for row, (name, field) in enumerate(rows):
            label = Label(name, tone="secondary", wrap=True)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            if field in wide:
                field.setFixedWidth(of.scaled(216))
            else:
                field.setFixedWidth(of.scaled(104))
            grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(grid)

    def _connect(self) -> None:
        self.model.found.connect(self.model_chosen)
        self.params.settled.connect(self.params_typed)
        self.active.settled.connect(self.active_typed)
        self.tokens.settled.connect(self.tokens_typed)
        self.gpu.found.connect(lambda _id: self.hardware_changed.emit())
        self.count.settled.connect(lambda _count: self.hardware_changed.emit())
        for choice in (self.sequence, self.kept):
            choice.activated.connect(lambda _index: self.hardware_changed.emit())

    def show_run(self, model_id: str, total: float, active: float, tokens: float) -> None:
        """Shows figures without telling anyone."""
        self.model.choose(model_id)
        self.params.show_value(total)
        self.active.show_value(active)
        self.tokens.show_value(tokens)
