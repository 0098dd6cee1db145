"""What comes beside a model: the drive it is loaded from, and who drafts tokens for it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from advisor.advise.draft_choice import drafts_itself, suitable_drafts
from advisor.catalog.load import Catalog
from advisor.catalog.starting import acceptance, storage_kinds
from advisor.domain.model import Model
from advisor.domain.scenario import OWN_DRAFT, Scenario
from advisor.gui.widgets.buttons import Combo
from advisor.gui.widgets.term import TermLabel, explain
from advisor.gui.widgets.validity import mark_valid
from advisor.session.session import Session
from advisor.text import number, read_number, say
from advisor.units import format_params

LENGTHS = (1, 2, 3, 4, 5, 6, 8, 12, 16)


class ShareField(QLineEdit):
    """A share between 0 and 1, or None when left empty; what is neither is marked and kept."""

    chosen = Signal(object)  # float or None

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: float | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("auto"))
        self.editingFinished.connect(self._typed)

    def set_choice(self, value: float | None) -> None:
        """Shows `value` without telling anyone."""
        self._value = value
        self.setText("" if value is None else number(value, ".4g"))
        mark_valid(self, True)

    def _typed(self) -> None:
        value = _share(self.text())
        if value is None and self.text().strip():
            mark_valid(self, False)
            return
        changed = value != self._value
        self.set_choice(value)
        if changed:
            self.chosen.emit(value)


def _share(text: str) -> float | None:
    """`0.8`, `0,8` and `80 %`; None for anything else."""
    plain = text.strip()
    percent = plain.endswith("%")
    try:
        value = read_number(plain.rstrip("%"))
    except ValueError:
        return None
    value = value / 100 if percent else value
    return value if 0 <= value <= 1 else None


class StartFields(QObject):
    """Fields for a grid of label, field, label, field."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._offered: tuple[str, tuple[str, ...]] | None = None
        self.storage = Combo(self.tr("Loaded from"))
        self.draft = Combo(self.tr("Draft model"))
        self.length = Combo(self.tr("Drafted tokens"))
        self.acceptance = ShareField(self.tr("Acceptance"))
        for combo in (self.storage, self.draft):
            combo.let_shrink(120)
        self._fill()
        for combo, field in (
            (self.storage, "storage"), (self.draft, "draft"), (self.length, "draft_tokens"),
        ):  # fmt: skip
            combo.activated.connect(
                lambda index, combo=combo, field=field: session.apply_scenario(
                    **{field: combo.itemData(index) or None}
                )
            )
        self.acceptance.chosen.connect(lambda share: session.apply_scenario(acceptance=share))
        explain(self.storage, "loading")
        explain(self.draft, "speculative-decoding")
        explain(self.length, "speculative-decoding")
        explain(self.acceptance, "acceptance")

    def _fill(self) -> None:
        self.storage.addItem(self.tr("Not counted: it is loaded"), "")
        for kind in storage_kinds():
            self.storage.addItem(say(kind.name), kind.id)
        for length in LENGTHS:
            self.length.addItem(str(length), length)

    def add_to(self, grid: QGridLayout, row: int) -> int:
        """Returns the next free row."""
        self._labels = (
            TermLabel("speculative-decoding", self.tr("Drafted"), tone="tertiary"),
            TermLabel("acceptance", self.tr("Acceptance"), tone="tertiary"),
        )
        grid.addWidget(TermLabel("loading", self.tr("Loaded from"), tone="tertiary"), row, 0)
        grid.addWidget(self.storage, row, 1, 1, 3)
        name = TermLabel("speculative-decoding", self.tr("Draft model"), tone="tertiary")
        grid.addWidget(name, row + 1, 0)
        grid.addWidget(self.draft, row + 1, 1, 1, 3)
        grid.addWidget(self._labels[0], row + 2, 0)
        grid.addWidget(self.length, row + 2, 1)
        grid.addWidget(self._labels[1], row + 2, 2)
        grid.addWidget(self.acceptance, row + 2, 3)
        return row + 3

    def show_scenario(self, scenario: Scenario, model: Model, catalog: Catalog | None) -> None:
        """Only what can draft for this model is offered; a draft for another one counts as none."""
        self._offer(model, catalog)
        self.storage.choose_data(scenario.storage or "")
        self.draft.choose_data(scenario.draft or "")
        if self.draft.currentIndex() < 0:
            self.draft.choose_data("")
        self.length.choose_data(scenario.draft_tokens)
        self.acceptance.set_choice(scenario.acceptance)
        chosen = self.draft.currentData()
        usual = acceptance()[OWN_DRAFT if chosen == OWN_DRAFT else "draft"].rate
        span = f"{number(usual.low, '.2f')}–{number(usual.high, '.2f')}"
        tip = self.tr("0 to 1; empty: {span}, as measured elsewhere").format(span=span)
        self.acceptance.setToolTip(tip)
        for widget in (*self._labels, self.length, self.acceptance):
            widget.setVisible(bool(chosen))

    def _offer(self, model: Model, catalog: Catalog | None) -> None:
        drafts = suitable_drafts(catalog, model) if catalog is not None else ()
        own = drafts_itself(model)
        offered = (model.id, tuple(draft.id for draft in drafts))
        if offered == self._offered:
            return
        self._offered = offered
        choices = [(self.tr("None") if drafts or own else self.tr("None suits"), "")]
        if own:
            choices.append((self.tr("Its own block (MTP)"), OWN_DRAFT))
        choices += [(_named(draft), draft.id) for draft in drafts]
        self._set_choices(choices)
        self.draft.setEnabled(len(choices) > 1)

    def _set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        self.draft.blockSignals(True)
        self.draft.clear()
        for text, data in choices:
            self.draft.addItem(text, data)
        self.draft.blockSignals(False)


def _named(draft: Model) -> str:
    return f"{draft.name} · {format_params(draft.total_params or 0)}"
