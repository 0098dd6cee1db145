"""The drawer of settings that most people leave alone, each with its default and one way back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QVBoxLayout, QWidget

from advisor.domain.model import Model
from advisor.domain.quantization import KV_TYPES
from advisor.domain.scenario import FlashAttention, Scenario
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.text import Label
from advisor.session.session import Session

SLOTS = (1, 2, 4, 8, 16)
MICRO_BATCHES = (64, 128, 256, 512, 1024, 2048)
FIELDS = ("kv_type_k", "kv_type_v", "parallel", "kv_unified", "ubatch", "flash_attention",
          "swa_full", "offload_kv", "gpu_layers", "cpu_moe_layers")  # fmt: skip


def is_default(scenario: Scenario) -> bool:
    """Whether all that the drawer can change is as it comes."""
    standard = Scenario()
    return all(getattr(scenario, name) == getattr(standard, name) for name in FIELDS)


def with_defaults(scenario: Scenario) -> Scenario:
    standard = Scenario()
    return replace(scenario, **{name: getattr(standard, name) for name in FIELDS})


class AutoSpin(QSpinBox):
    """A number, or "auto" below its least value."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setMinimum(-1)
        self.setSpecialValueText(self.tr("auto"))
        self.setKeyboardTracking(False)

    def set_choice(self, value: int | None) -> None:
        self.blockSignals(True)
        self.setValue(-1 if value is None else value)
        self.blockSignals(False)

    @property
    def choice(self) -> int | None:
        return None if self.value() < 0 else self.value()


class AdvancedDrawer(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
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
        self.layers = AutoSpin(self.tr("Layers on the GPU"))
        self.layers.valueChanged.connect(
            lambda _: self._session.apply_scenario(gpu_layers=self.layers.choice)
        )
        self.experts = AutoSpin(self.tr("Layers whose experts stay in RAM"))
        self.experts.valueChanged.connect(
            lambda _: self._session.apply_scenario(cpu_moe_layers=self.experts.choice)
        )
        self.offload = self._check(self.tr("KV cache on the GPU"), "offload_kv")
        self.unified = self._check(self.tr("Slots share one KV cache"), "kv_unified")
        self.whole = self._check(self.tr("Whole cache for windowed layers"), "swa_full")
        self.reset = Button(self.tr("Back to defaults"), "undo", "quiet")
        self.reset.clicked.connect(
            lambda: self._session.apply(scenario=with_defaults(self._session.state.scenario))
        )

    def _combo(self, name: str, values: object, field: str) -> Combo:
        combo = Combo(name)
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
        grid.setHorizontalSpacing(of.scaled(12))
        grid.setVerticalSpacing(of.scaled(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        pairs = (
            (self.tr("Keys"), self.key), (self.tr("Values"), self.value),
            (self.tr("Slots"), self.slots), (self.tr("Micro-batch"), self.ubatch),
            (self.tr("Flash attention"), self.flash), (self.tr("GPU layers"), self.layers),
        )  # fmt: skip
        for number, (name, field) in enumerate(pairs):
            row, column = number // 2, 2 * (number % 2)
            grid.addWidget(Label(name, tone="tertiary"), row, column)
            grid.addWidget(field, row, column + 1)
        self.experts_label = Label(self.tr("Experts in RAM"), tone="tertiary")
        grid.addWidget(self.experts_label, 3, 0)
        grid.addWidget(self.experts, 3, 1)
        for number, box in enumerate((self.offload, self.unified, self.whole)):
            grid.addWidget(box, 4 + number, 0, 1, 4)
        grid.addWidget(self.reset, 7, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
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
        self.layers.setMaximum(layers + 1)
        self.experts.setMaximum(layers)
        self.layers.set_choice(scenario.gpu_layers)
        self.experts.set_choice(scenario.cpu_moe_layers)
        self.experts.setVisible(model.is_moe)
        self.experts_label.setVisible(model.is_moe)
        self.offload.setChecked(scenario.offload_kv)
        self.unified.setChecked(scenario.kv_unified)
        self.unified.setVisible(scenario.parallel > 1)
        self.whole.setChecked(scenario.swa_full)
        self.reset.setEnabled(not is_default(scenario))
        changed = "" if is_default(scenario) else self.tr(", changed")
        self.toggle.setText(self.tr("Advanced") + changed)

    def _open(self, on: bool) -> None:
        self.body.setVisible(on)
