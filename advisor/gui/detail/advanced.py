"""The drawer of settings that most people leave alone, each with its default and one way back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from advisor.domain.model import Model
from advisor.domain.quantization import KV_TYPES
from advisor.domain.scenario import FlashAttention, Scenario
from advisor.gui.context import Context
from advisor.gui.detail.override_field import OverrideField
from advisor.gui.detail.start_fields import StartFields
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.term import TermLabel, explain
from advisor.gui.widgets.validity import mark_valid

SLOTS = (1, 2, 4, 8, 16)
MICRO_BATCHES = (64, 128, 256, 512, 1024, 2048)
FIELDS = ("kv_type_k", "kv_type_v", "parallel", "kv_unified", "ubatch", "flash_attention",
          "swa_full", "offload_kv", "gpu_layers", "cpu_moe_layers", "override_tensor", "storage",
          "draft", "draft_quant", "draft_tokens", "acceptance")  # fmt: skip


def is_default(scenario: Scenario) -> bool:
    """Whether all that the drawer can change is as it comes."""
    standard = Scenario()
    return all(getattr(scenario, name) == getattr(standard, name) for name in FIELDS)


def with_defaults(scenario: Scenario) -> Scenario:
    standard = Scenario()
    return replace(scenario, **{name: getattr(standard, name) for name in FIELDS})


class AutoField(QLineEdit):
    """A whole number up to `maximum`, or "auto" when left empty; up and down count."""

    chosen = Signal(object)  # int or None

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._maximum = 0
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("auto"))
        self.editingFinished.connect(self._typed)

    def set_choice(self, value: int | None, maximum: int) -> None:
        """Shows `value` without telling anyone."""
        self._value, self._maximum = value, maximum
        self.setText("" if value is None else str(value))
        self.setToolTip(self.tr("0 to {maximum}; empty: the best is searched").format(
            maximum=maximum))  # fmt: skip
        mark_valid(self, True)

    def _typed(self) -> None:
        text = self.text().strip()
        if text in ("", self.tr("auto")):
            self._choose(None)
        elif text.isdecimal() and int(text) <= self._maximum:
            self._choose(int(text))
        else:
            mark_valid(self, False)

    def _choose(self, value: int | None) -> None:
        changed = value != self._value
        self.set_choice(value, self._maximum)
        if changed:
            self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif self._value is None:
            self._choose(self._maximum if step < 0 else 0)
        else:
            self._choose(min(max(self._value + step, 0), self._maximum))


class AdvancedDrawer(QWidget):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = context.session
        self.toggle = Button(self.tr("Advanced"), "chevron", "quiet")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._open)
        self.body = QWidget()
        self.body.hide()
        self._make_fields()
        self._lay_out()

    def _make_fields(self) -> None:
        self.key = self._combo(self.tr("Type of cached keys"), KV_TYPES, "kv_type_k")
        self.value = self._combo(self.tr("Type of cached values"), KV_TYPES, "kv_type_v")
        self.slots = self._combo(self.tr("Slots"), SLOTS, "parallel")
        self.ubatch = self._combo(self.tr("Micro-batch"), MICRO_BATCHES, "ubatch")
        self.flash = self._combo(
            self.tr("Flash attention"), list(FlashAttention), "flash_attention"
        )
        self.flash.let_shrink(68)
        self.layers = AutoField(self.tr("Layers on the GPU"))
        self.layers.chosen.connect(lambda n: self._session.apply_scenario(gpu_layers=n))
        self.experts = AutoField(self.tr("Layers whose experts stay in RAM"))
        self.experts.chosen.connect(lambda n: self._session.apply_scenario(cpu_moe_layers=n))
        self.offload = self._check(self.tr("KV cache on the GPU"), "offload_kv")
        self.unified = self._check(self.tr("Slots share one KV cache"), "kv_unified")
        self.whole = self._check(self.tr("Whole cache for windowed layers"), "swa_full")
        self.start = StartFields(self._session, self)
        self.override = OverrideField(self.tr("Tensors placed by name"), self._check_override)
        self.override.chosen.connect(
            lambda patterns: self._session.apply_scenario(override_tensor=patterns)
        )
        self.reset = Button(self.tr("Back to defaults"), "undo", "quiet")
        self.reset.clicked.connect(
            lambda: self._session.apply(scenario=with_defaults(self._session.state.scenario))
        )

    def _combo(self, name: str, values: object, field: str) -> Combo:
        combo = Combo(name)
        combo.let_shrink(58)
        for value in values:  # type: ignore[attr-defined]
            combo.addItem(str(value), value)
        combo.activated.connect(
            lambda index: self._session.apply_scenario(**{field: combo.itemData(index)})
        )
        return combo

    def _check(self, text: str, field: str) -> QCheckBox:
        box = QCheckBox(text)
        box.clicked.connect(lambda on: self._session.apply_scenario(**{field: on}))
        return box

    def _lay_out(self) -> None:
        of = theme()
        grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(of.scaled(8))
        grid.setVerticalSpacing(of.scaled(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        pairs = (
            (self.tr("Keys"), self.key, "kv-type"), (self.tr("Values"), self.value, "kv-type"),
            (self.tr("Slots"), self.slots, "slot"),
            (self.tr("Micro-batch"), self.ubatch, "micro-batch"),
            (self.tr("Flash attention"), self.flash, "flash-attention"),
            (self.tr("GPU layers"), self.layers, "offload"),
        )  # fmt: skip
        for number, (name, field, term) in enumerate(pairs):
            explain(field, term)
            row, column = number // 2, 2 * (number % 2)
            grid.addWidget(TermLabel(term, name, tone="tertiary"), row, column)
            grid.addWidget(field, row, column + 1)
        self.experts_label = TermLabel("expert-offload", self.tr("Experts in RAM"), tone="tertiary")
        explain(self.experts, "expert-offload")
        explain(self.whole, "sliding-window")
        grid.addWidget(self.experts_label, 3, 0)
        grid.addWidget(self.experts, 3, 1)
        for number, box in enumerate((self.offload, self.unified, self.whole)):
            grid.addWidget(box, 4 + number, 0, 1, 4)
        row = self.start.add_to(grid, 7)
        explain(self.override, "tensor-override")
        tensors = TermLabel("tensor-override", self.tr("Tensors"), tone="tertiary")
        grid.addWidget(tensors, row, 0)
        grid.addWidget(self.override, row, 1, 1, 3)
        grid.addWidget(self.override.problem, row + 1, 1, 1, 3)
        grid.addWidget(self.reset, row + 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(of.scaled(8))
        column_layout.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column_layout.addWidget(self.body)

    def show_scenario(self, scenario: Scenario, model: Model) -> None:
        for combo, value in (
            (self.key, scenario.kv_type_k), (self.value, scenario.kv_type_v),
            (self.slots, scenario.parallel), (self.ubatch, scenario.ubatch),
            (self.flash, scenario.flash_attention),
        ):  # fmt: skip
            combo.choose_data(value)
        layers = model.architecture.n_layers if model.architecture else 0
        self.layers.set_choice(scenario.gpu_layers, layers + 1)
        self.experts.set_choice(scenario.cpu_moe_layers, layers)
        self.experts.setVisible(model.is_moe)
        self.experts_label.setVisible(model.is_moe)
        self.offload.setChecked(scenario.offload_kv)
        self.unified.setChecked(scenario.kv_unified)
        self.unified.setVisible(scenario.parallel > 1)
        self.whole.setChecked(scenario.swa_full)
        self.start.show_scenario(scenario, model, self._context.catalog)
        self.override.set_choice(scenario.override_tensor)
        self.reset.setEnabled(not is_default(scenario))
        changed = "" if is_default(scenario) else self.tr(", changed")
        self.toggle.setText(self.tr("Advanced") + changed)

    def _check_override(self, patterns: tuple[str, ...]) -> None:
        """Raises AdvisorError where the open model cannot be run so."""
        results, state = self._context.results, self._session.state
        if results is not None:
            results.check(state, replace(state.scenario, override_tensor=patterns))

    def _open(self, on: bool) -> None:
        self.body.setVisible(on)
