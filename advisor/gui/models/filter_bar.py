"""The bar over the table: filters as chips, how many models are shown, and the order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from advisor.domain.model import Model
from advisor.domain.result import Assessment
from advisor.export.words import assessment_word
from advisor.gui.models.filter_chips import (
    CONTEXT_STOPS,
    FITS,
    SIZE_CLASSES,
    chips,
    context_text,
    size_text,
    task_text,
)
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.text import Label
from advisor.session.state import Filters

TASKS = ("chat", "code", "reasoning", "vision", "tool_use", "audio", "embedding")


class FilterBar(QWidget):
    """Emits whole new filters, and keys of columns (or "best") for the order."""

    filters_changed = Signal(object)
    sort_chosen = Signal(str, bool)
    rearrange_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._licences: tuple[str, ...] = ()
        self._chips: list[Button] = []
        self.add = Button(self.tr("Filter"), "add", "chip")
        self.add.setAccessibleName(self.tr("Add a filter"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(self._menu)
        self.counts = Label("", "small", "secondary")
        self.rearrange = Button(self.tr("Sort again"), "refresh", "quiet")
        self.rearrange.setToolTip(self.tr("Figures changed: the order is no longer right"))
        self.rearrange.clicked.connect(self.rearrange_requested)
        self.rearrange.hide()
        self.sort = Button("", "chevron")
        self.sort.setLayoutDirection(_mirrored(self))
        self._sort_menu = QMenu(self)
        self.sort.setMenu(self._sort_menu)
        self._chip_row = FlowLayout(theme().scaled(8))
        self._chip_row.addWidget(self.add)
        self._lay_out()
        self.show_sort("best", False)

    def _lay_out(self) -> None:
        of = theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(of.scaled(20), of.scaled(8), of.scaled(20), of.scaled(8))
        row.setSpacing(of.scaled(8))
        row.addLayout(self._chip_row, 1)
        row.addWidget(self.rearrange)
        row.addWidget(self.counts)
        row.addWidget(self.sort)
        self.setMinimumHeight(of.px("height.filter_bar"))

    # What it shows

    def set_models(self, models: Iterable[Model]) -> None:
        """Offers the licences of these models."""
        self._licences = tuple(sorted({model.licence for model in models if model.licence}))

    def show_counts(self, total: int, shown: int) -> None:
        if shown == total:
            self.counts.setText(self.tr("{total} models", "", total).format(total=total))
        else:
            text = self.tr("{total} models, {shown} shown", "", total)
            text = text.format(total=total, shown=shown)
            self.counts.setText(text)

    def show_filters(self, filters: Filters) -> None:
        if filters == self._filters and self._chips:
            return
        self._filters = filters
        for button in self._chips:
            self._chip_row.removeWidget(button)
            button.deleteLater()
        self._chips = []
        self._chip_row.removeWidget(self.add)
        for chip in chips(filters):
            button = Button(chip.text, "close", "chip")
            button.setProperty("active", "true")
            button.setLayoutDirection(_mirrored(self))
            button.setAccessibleName(self.tr("Remove filter {name}").format(name=chip.text))
            without = chip.without
            button.clicked.connect(lambda _=False, f=without: self.filters_changed.emit(f))
            self._chips.append(button)
            self._chip_row.addWidget(button)
        self._chip_row.addWidget(self.add)

    def show_sort(self, key: str, descending: bool) -> None:
        names = self._orders()
        name = next((n for n, k, _ in names if k == key), key)
        self.sort.setText(self.tr("Sort: {name}").format(name=name))
        self._sort_menu.clear()
        group = QActionGroup(self._sort_menu)
        for text, sort_key, falling in names:
            action = self._sort_menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(sort_key == key)
            group.addAction(action)
            action.triggered.connect(
                lambda _=False, k=sort_key, d=falling: self.sort_chosen.emit(k, d)
            )

    def _orders(self) -> list[tuple[str, str, bool]]:
        return [
            (self.tr("Best for me"), "best", False),
            (self.tr("Name"), "model", False),
            (self.tr("Largest"), "params", True),
            (self.tr("Verdict"), "verdict", False),
            (self.tr("Fastest"), "speed", True),
            (self.tr("First word soonest"), "first", False),
            (self.tr("Least memory"), "memory", False),
            (self.tr("Longest context"), "context", True),
            (self.tr("Quantization"), "quant", False),
        ]

    # The menu of filters

    def _fill_menu(self) -> None:
        menu, filters = self._menu, self._filters
        menu.clear()
        self._choice(
            menu, self.tr("Fits"), filters.assessments == FITS,
            lambda on: replace(filters, assessments=FITS if on else frozenset()),
        )  # fmt: skip
        self._choice(
            menu, self.tr("On this machine"), filters.installed_only,
            lambda on: replace(filters, installed_only=on),
        )  # fmt: skip
        verdicts = menu.addMenu(self.tr("Verdict"))
        for assessment in Assessment:
            self._member(verdicts, "assessments", assessment_word(assessment), assessment.value)
        tasks = menu.addMenu(self.tr("Task"))
        for task in TASKS:
            self._member(tasks, "tasks", task_text(task), task)
        sizes = menu.addMenu(self.tr("Size"))
        for low, high in SIZE_CLASSES:
            chosen = (filters.min_params, filters.max_params) == (low, high)
            between = replace(filters, min_params=low, max_params=high)
            anywhere = replace(filters, min_params=None, max_params=None)
            self._either(sizes, size_text(low, high), chosen, between, anywhere)
        contexts = menu.addMenu(self.tr("Context of the model"))
        for tokens in CONTEXT_STOPS:
            chosen = filters.min_context == tokens
            at_least = replace(filters, min_context=tokens)
            any_length = replace(filters, min_context=None)
            self._either(contexts, context_text(tokens), chosen, at_least, any_length)
        licences = menu.addMenu(self.tr("Licence"))
        for licence in self._licences:
            self._member(licences, "licences", licence, licence)

    def _member(self, menu: QMenu, field: str, text: str, value: str) -> None:
        """A check mark for one value of a filter that is a set."""
        chosen: frozenset[str] = getattr(self._filters, field)
        filters = self._filters
        self._choice(
            menu, text, value in chosen,
            lambda on: _with_set(filters, field, chosen | {value} if on else chosen - {value}),
        )  # fmt: skip

    def _either(
        self, menu: QMenu, text: str, checked: bool, when_on: Filters, when_off: Filters
    ) -> None:
        self._choice(menu, text, checked, lambda on: when_on if on else when_off)

    def _choice(
        self, menu: QMenu, text: str, checked: bool, changed: Callable[[bool], Filters]
    ) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda on: self.filters_changed.emit(changed(on)))


def _with_set(filters: Filters, field: str, values: frozenset[str]) -> Filters:
    changed: dict[str, Any] = {field: values}
    return replace(filters, **changed)


def _mirrored(widget: QWidget) -> Qt.LayoutDirection:
    """Puts a chip's cross behind its text."""
    right_to_left = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if right_to_left else Qt.LayoutDirection.RightToLeft
