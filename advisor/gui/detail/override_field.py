"""Where tensors lie by name, as llama.cpp's -ot takes it: checked before it counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from advisor.errors import AdvisorError
from advisor.estimate.overrides import split_overrides
from advisor.gui.widgets.text import Label
from advisor.gui.widgets.validity import mark_valid

Patterns = tuple[str, ...]


class OverrideField(QLineEdit):
    """What cannot be used stays in the field, marked, with one sentence in `problem`; what counted
    before goes on counting. `check` raises AdvisorError with that sentence."""

    chosen = Signal(object)  # tuple of PATTERN=DEVICE

    def __init__(
        self, name: str, check: Callable[[Patterns], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._value: Patterns = ("",)  # nothing is shown yet
        self.setAccessibleName(name)
        self.setPlaceholderText(r"\.ffn_.*_exps\.=CPU")
        self.editingFinished.connect(self._typed)
        self.problem = Label("", "small", "error", wrap=True)
        self.problem.hide()

    def set_choice(self, value: Patterns) -> None:
        """Shows what counts, without telling anyone; what a person typed wrongly stays until
        something else counts."""
        if value == self._value:
            return
        self._value = value
        self.setText(",".join(value))
        self._say("")

    def _typed(self) -> None:
        value = split_overrides(self.text())
        if value == self._value:
            self._say("")
            return
        try:
            self._check(value)
        except AdvisorError as error:
            self._say(str(error))
            return
        self._say("")
        self._value = value
        self.chosen.emit(value)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        mark_valid(self, not problem)
        self.setAccessibleDescription(problem)
