"""Building a rig: its parts, what does not go together, what it runs, how to get further."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from advisor.gui.context import Context
from advisor.gui.pages.scrolling import ScrollPage, lay_with_foot
from advisor.gui.plan.effect_card import EffectCard
from advisor.gui.plan.goal_card import GoalCard
from advisor.gui.plan.notes_card import NotesCard
from advisor.gui.plan.parts_card import PartsCard
from advisor.gui.plan.place_card import PlaceCard
from advisor.gui.plan.start import StartView
from advisor.gui.planning import RIG_ENDING
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.text import Label
from advisor.gui.widgets.verdict import Tag
from advisor.session.state import AppState


class BuildView(QWidget):
    """Shows the planned rig that every view shows; how to begin while that is this computer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._session = context, context.session
        self._planning = context.planning
        self._stale = True
        self.start = StartView(context, self._planning)
        self.parts = PartsCard(self._planning)
        self.notes = NotesCard()
        self.effect = EffectCard()
        self.goal = GoalCard(context, self._planning)
        self.place = PlaceCard()
        self._editor = QWidget()
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        of = theme()
        gap = of.px("space.between_cards")
        column = QVBoxLayout(self._editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self._head())
        left, right = QWidget(), QWidget()
        for side, cards in (
            (left, (self.parts, self.notes, self.place)),
            (right, (self.effect, self.goal)),
        ):
            stack = QVBoxLayout(side)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(gap)
            for card in cards:
                stack.addWidget(card)
            stack.addStretch(1)
        left.setMinimumWidth(of.scaled(480))
        right.setMinimumWidth(of.scaled(480))
        column.addWidget(ResponsiveRow([left, right], [560, 620], gap))
        column.addStretch(1)
        scroll = ScrollPage()
        scroll.column.addWidget(self.start, 1)
        scroll.column.addWidget(self._editor, 1)
        self._foot = self._make_foot(scroll)

    def _head(self) -> ResponsiveRow:
        of = theme()
        self._name = Label("", "headline")
        self.rename = Button(icon_name="edit", role="icon", name=self.tr("Rename"))
        self.name_field = QLineEdit()
        self.name_field.setAccessibleName(self.tr("Name of the rig"))
        self.name_field.setFixedWidth(of.scaled(280))
        self.name_field.hide()
        self.undo = Button(self.tr("Undo"), "undo", "quiet")
        self.duplicate = Button(self.tr("Duplicate"))
        self.delete = Button(self.tr("Delete"))
        self.from_here = Button(self.tr("Start from this computer"))
        title = _across(Tag(self.tr("What-if"), "whatif"), self._name, self.name_field, self.rename)
        title.addStretch(1)
        buttons = _across(self.undo, self.duplicate, self.delete, self.from_here)
        buttons.addStretch(1)
        sides = [_holding(title), _holding(buttons)]
        return ResponsiveRow(sides, [1, 0], of.scaled(8))

    def _make_foot(self, scroll: ScrollPage) -> QWidget:
        """Outside what scrolls: the page's main action is always in sight."""
        self.open = Button(self.tr("Open…"))
        self.save = Button(self.tr("Save…"), "export")
        self.compare = Button(self.tr("Add to compare"), "add", "primary")
        words = Label(self.tr("Speeds are estimated ranges."), "small")
        return lay_with_foot(self, scroll, words, (self.open, self.save, self.compare))

    def _connect(self) -> None:
        planning, bridge = self._planning, self._context.bridge
        self._context.ready.connect(self._follow)
        bridge.answers_changed.connect(self._follow)
        bridge.units_changed.connect(self._follow)
        bridge.money_changed.connect(self._follow)
        bridge.state_changed.connect(self._look_at_plans)
        self.goal.answered.connect(self._show_place)
        planning.refresh_requested.connect(self._refresh)
        self.undo.clicked.connect(self._session.undo)
        self.duplicate.clicked.connect(planning.duplicate)
        self.delete.clicked.connect(planning.delete)
        self.from_here.clicked.connect(planning.start_from_this_computer)
        self.compare.clicked.connect(planning.add_to_compare)
        self.open.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.rename.clicked.connect(self._begin_rename)
        self.name_field.editingFinished.connect(self._end_rename)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _follow(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _look_at_plans(self, before: AppState, after: AppState) -> None:
        """A supply or a price is no part of the rig that answers depend on."""
        if before.plans != after.plans and before.rigs == after.rigs:
            self._follow()
        self._show_undo()

    def _refresh(self) -> None:
        self._stale = False
        index = self._planning.shown
        self.start.setVisible(index is None)
        self._editor.setVisible(index is not None)
        self.save.setVisible(index is not None)
        self.compare.setVisible(index is not None)
        if index is None or self._context.results is None:
            self.start.refresh()
            return
        self._show_rig(index)

    def _show_rig(self, index: int) -> None:
        from advisor.advise.rig_check import findings
        from advisor.advise.rig_figures import rig_figures

        state, results, workshop = (
            self._session.state,
            self._context.results,
            self._planning.workshop,
        )
        rig, parts = state.rig, state.plans[index]
        assert results is not None and rig is not None
        self._name.setText(parts.name)
        self._name.setAccessibleName(self.tr("What-if rig {}").format(parts.name))
        figures = rig_figures(workshop, rig, parts)
        self.parts.show_rig(results.catalog, parts, rig, state.money, self._priced(figures.usd))
        self.notes.show_findings(findings(workshop, parts, rig, figures.build), rig.notes)
        here = rig_figures(workshop, state.rigs[0], None)
        self.effect.show_effect(results, state, here, figures)
        self.goal.refresh()
        self._show_undo()

    def _show_place(self) -> None:
        state = self._session.state
        if state.rig is not None:
            self.place.show_answer(self.goal.answer, state.memory_in_gb)

    def _priced(self, usd: float | None) -> str:
        money = self._session.state.money
        if usd is None:
            return self.tr("{}; by offers unknown").format(money.currency)
        return self.tr("{}; by offers about {}").format(money.currency, money.figure(usd))

    def _show_undo(self) -> None:
        self.undo.setEnabled(self._session.can_undo)

    # The name

    def _begin_rename(self) -> None:
        self.name_field.setText(self._name.text())
        self._name.hide()
        self.rename.hide()
        self.name_field.show()
        self.name_field.selectAll()
        self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_rename(self) -> None:
        if self.name_field.isHidden():
            return
        name = self.name_field.text()
        self.name_field.hide()
        self._name.show()
        self.rename.show()
        if not self._planning.rename(name) and name.strip():
            self._context.toast(self.tr("Another rig is called {}").format(name.strip()))

    # Files

    def _folder(self) -> Path:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place))

    def _open(self) -> None:
        pattern = self.tr("Rigs (*.rig.json);;JSON (*.json)")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a rig"), str(self._folder()), pattern
        )
        if chosen:
            self._planning.open_file(Path(chosen))

    def _save(self) -> None:
        from advisor.gui.export_files import save_text

        name = self._name.text().replace("/", "-") + RIG_ENDING
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the rig"), str(self._folder() / name)
        )
        if chosen:
            ending = "" if chosen.endswith(".json") else RIG_ENDING
            save_text(self._context, Path(chosen + ending), self._planning.file_text())


def _across(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme().scaled(8))
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def _holding(layout: QHBoxLayout) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    return widget
