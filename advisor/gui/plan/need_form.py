"""What a rig must do: models, context, speed, quality, budget."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.plan.part_choices import model_choices
from advisor.gui.theme import theme
from advisor.gui.top_bar import CONTEXT_STOPS
from advisor.gui.widgets.amount_field import AmountField
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.switch import Switch
from advisor.gui.widgets.text import Label
from advisor.units import format_tokens

if TYPE_CHECKING:
    from advisor.advise.plan_answer import Wish
    from advisor.gui.context import Context

_FIRST_MODEL = "gpt-oss-120b"
_MOST_MODELS = 6
_QUANTS = ("Q3_K_M", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0", "F16")


@dataclass(frozen=True, slots=True)
class Asked:
    """The wish, and whether used parts may be proposed."""

    wish: Wish
    used: bool


class NeedForm(Card):
    """`changed` after every change of a field."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._choices = ChoiceModel()
        self._chosen: tuple[str, ...] = ()
        self.model = FindCombo(self.tr("Add a model"), self._choices)
        self.model.setFixedWidth(theme().scaled(244))
        field = self.model.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Add a model"))
        self.length = Combo(self.tr("Context"))
        for stop in CONTEXT_STOPS:
            self.length.addItem(format_tokens(stop), stop)
        self.length.choose_data(8192)
        self.rate = AmountField(self.tr("Least tokens per second"), self.tr("any"))
        self.first = AmountField(self.tr("Most seconds to the first word"), self.tr("any"))
        self.quality = Combo(self.tr("Least faithful quantization"))
        self.quality.addItem(self.tr("4 bits, or as published"), None)
        for quant in _QUANTS:
            self.quality.addItem(self.tr("{} or better").format(quant), quant)
        self.budget = AmountField(self.tr("Budget"), self.tr("any"))
        self._currency = Label("", tone="secondary")
        self.new_only = Switch(self.tr("New parts only"))
        self._lay_out()
        self.model.found.connect(self._add)
        for field_ in (self.rate, self.first, self.budget):
            field_.settled.connect(self.changed)
        for choice in (self.length, self.quality):
            choice.activated.connect(lambda _index: self.changed.emit())
        self.new_only.toggled.connect(lambda _on: self.changed.emit())

    def _lay_out(self) -> None:
        of = theme()
        models, self._models_row = QWidget(), FlowLayout(of.scaled(8))
        models.setLayout(self._models_row)
        self.column.addWidget(models)
        fields, row = QWidget(), FlowLayout(of.scaled(16))
        fields.setLayout(row)
        for name, control, unit in (
            (self.tr("Context"), self.length, ""),
            (self.tr("At least"), self.rate, self.tr("tok/s")),
            (self.tr("First word within"), self.first, self.tr("s")),
            (self.tr("Quality"), self.quality, ""),
            (self.tr("Budget"), self.budget, self._currency),
        ):
            row.addWidget(named_field(name, control, unit))
        row.addWidget(self.new_only)
        self.column.addWidget(fields)

    def prepare(self) -> None:
        """Fills the choices once the catalog is there; shows the currency that holds now."""
        results, state = self._context.results, self._context.session.state
        self._currency.setText(state.money.currency)
        if results is None:
            return
        self._choices.set_choices(model_choices(results.models))
        if not self._chosen:
            known = [model.id for model in results.models if model.architecture is not None]
            wanted = state.selected_model or _FIRST_MODEL
            self.choose((wanted if wanted in known else known[0],))

    def choose(self, ids: tuple[str, ...]) -> None:
        """Sets the models asked for, and shows one chip for each."""
        self._chosen = ids
        results = self._context.results
        assert results is not None
        names = {model.id: model.name for model in results.models}
        self._models_row.removeWidget(self.model)
        clear_layout(self._models_row)
        for id_ in ids:
            chip = Button(names[id_], "close" if len(ids) > 1 else None, "chip")
            chip.setAccessibleName(self.tr("Remove {}").format(names[id_]))
            chip.setEnabled(len(ids) > 1)
            chip.clicked.connect(partial(self._remove, id_))
            self._models_row.addWidget(chip)
        self._models_row.addWidget(self.model)
        self.model.show()
        self.model.choose("")
        self.model.setEnabled(len(ids) < _MOST_MODELS)

    def _add(self, id_: str) -> None:
        if id_ not in self._chosen:
            self.choose((*self._chosen, id_))
            self.changed.emit()
        else:
            self.model.choose("")

    def _remove(self, id_: str) -> None:
        self.choose(tuple(each for each in self._chosen if each != id_))
        self.model.setFocus()
        self.changed.emit()

    def asked(self) -> Asked | None:
        """None while a field holds no number or the catalog is not there."""
        from advisor.advise.plan_answer import Wish
        from advisor.domain.scenario import Scenario

        results, state = self._context.results, self._context.session.state
        fields = (self.rate, self.first, self.budget)
        if results is None or not self._chosen or not all(field.is_valid for field in fields):
            return None
        by_id = {model.id: model for model in results.models}
        budget = self.budget.number
        scenario = Scenario(
            context=int(self.length.currentData()),
            kv_type_k=state.scenario.kv_type_k,
            kv_type_v=state.scenario.kv_type_v,
        )
        wish = Wish(
            tuple(by_id[id_] for id_ in self._chosen), scenario, self.rate.number,
            self.first.number, self.quality.currentData(),
            None if budget is None else state.money.usd(budget),
        )  # fmt: skip
        return Asked(wish, not self.new_only.isChecked())


def named_field(name: str, control: QWidget, unit: str | Label = "") -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme().scaled(8))
    row.addWidget(Label(name, tone="secondary"))
    row.addWidget(control)
    if unit:
        row.addWidget(Label(unit, tone="secondary") if isinstance(unit, str) else unit)
    return whole
