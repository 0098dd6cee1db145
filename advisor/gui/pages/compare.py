"""The page "Compare": up to four rigs side by side, their speeds as ranges, the trade in words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from advisor.advise.uses import USE_BY_KEY
from advisor.domain.scenario import DEFAULT_QUANT
from advisor.gui import jobs
from advisor.gui.charts.range_chart import SLOTS, RangeChart, RangeRow, Swatch
from advisor.gui.compare.question import MOST_MODELS, answer, marked_models
from advisor.gui.compare.questions import QUESTIONS
from advisor.gui.compare.table import CompareTable
from advisor.gui.context import Context
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.pages.scrolling import ScrollPage, lay_with_foot
from advisor.gui.plan.part_choices import model_choices
from advisor.gui.planning import MOST_COMPARED
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card, EmptyState
from advisor.gui.widgets.switch import Switch
from advisor.gui.widgets.text import Label
from advisor.session.state import AppState
from advisor.text import fill, say
from advisor.units import format_tokens

if TYPE_CHECKING:
    from advisor.advise.side_by_side import SideBySide


class ComparePage(QWidget):
    """Figures are computed beside the window; what is shown stays until new ones are there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self._context, self._session = context, context.session
        self._planning = context.planning
        self._stale = True
        self.shown: SideBySide | None = None
        self._models = ChoiceModel()
        self.empty = EmptyState(
            "nav-compare", self.tr("Nothing to compare yet"),
            self.tr("Plan a rig first: it then stands here beside this computer."),
        )  # fmt: skip
        self.empty.add_button(self.tr("Plan a rig"), self._plan, "primary")
        self.table = CompareTable(self._remove_rig, self._remove_model)
        self.chart = RangeChart(self.tr("Tokens per second"))
        self._settings = Label("", tone="secondary", wrap=True)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        of = theme()
        scroll = ScrollPage()  # four rigs at large text are wider than a window
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.column.addWidget(self.empty, 1)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(of.px("space.between_cards"))
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(of.scaled(4))
        top.addWidget(self._head())
        top.addWidget(self._settings)
        column.addWidget(self._top)
        self._chart_holder = self._chart_card()
        column.addWidget(self.table)
        column.addWidget(self._chart_holder)
        self._summary_card = Card(self.tr("In short"))
        self._summary = Label("", wrap=True)
        self._summary_card.column.addWidget(self._summary)
        column.addWidget(self._summary_card)
        column.addStretch(1)
        scroll.column.addWidget(self._content, 1)
        self._foot = self._make_foot(scroll)

    def _head(self) -> ResponsiveRow:
        of = theme()
        self.differences = Switch(self.tr("Only differences"))
        self.add_model = FindCombo(self.tr("Add a model"), self._models)
        self.add_model.setFixedWidth(of.scaled(220))
        field = self.add_model.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Add a model"))
        self.add_rig = Button(self.tr("Add a rig"), "add")
        self._rig_menu = QMenu(self)
        self.add_rig.setMenu(self._rig_menu)
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(of.scaled(12))
        row.addWidget(self.differences)
        row.addWidget(self.add_model)
        row.addWidget(self.add_rig)
        title = Label(self.tr("Compare rigs"), "headline")
        return ResponsiveRow([title, controls], [1, 0], of.scaled(12))

    def _chart_card(self) -> Card:
        card = Card(" ", " ")
        assert card.heading is not None
        card.heading.title.hide()
        self.question = Combo(self.tr("Question of the chart"))
        for question in QUESTIONS:
            title = QCoreApplication.translate("questions", question.title)
            self.question.addItem(title, question.key)
        card.heading.row.insertWidget(0, self.question)
        self._chart_remark = card.heading.remark
        legend, self._legend = QWidget(), FlowLayout(theme().scaled(12))
        legend.setLayout(self._legend)
        as_table = Button(self.tr("Show as table"), role="link")
        as_table.clicked.connect(self.chart.show_table)
        card.heading.row.addWidget(as_table)
        card.column.addWidget(legend)
        card.column.addWidget(self.chart)
        return card

    def _make_foot(self, scroll: ScrollPage) -> QWidget:
        self.picture = Button(self.tr("Copy picture"), "copy")
        self.markdown = Button(self.tr("Copy as Markdown"), "copy")
        self.json = Button(self.tr("Save as JSON…"), "export")
        self._habits = Label("", "small", wrap=True)
        buttons = (self.picture, self.markdown, self.json)
        return lay_with_foot(self, scroll, self._habits, buttons)

    def _connect(self) -> None:
        bridge = self._context.bridge
        self._context.ready.connect(self._follow)
        bridge.answers_changed.connect(self._follow)
        bridge.state_changed.connect(self._look_at_choice)
        self.question.activated.connect(lambda _index: self._show_chart())
        self.json.clicked.connect(self._save_json)
        self.differences.toggled.connect(self._show_again)
        self.add_model.found.connect(self._add_model)
        self.picture.clicked.connect(self._copy_picture)
        self.markdown.clicked.connect(self._copy_markdown)
        self._rig_menu.aboutToShow.connect(self._fill_menu)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands above a wide table is no wider than what can be seen of it."""
        super().resizeEvent(event)
        seen = self.width() - 2 * theme().px("space.page")
        for widget in (self._top, self._chart_holder, self._summary_card):
            widget.setMaximumWidth(max(seen, 1))

    def _look_at_choice(self, before: AppState, after: AppState) -> None:
        names = ("compared", "compared_models", "plans", "money")
        if any(getattr(before, name) != getattr(after, name) for name in names):
            self._follow()

    def _follow(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    # From the state to the screen

    def _refresh(self) -> None:
        self._stale = False
        state, results = self._session.state, self._context.results
        ready = results is not None and self._context.catalog is not None and bool(state.plans)
        self.empty.setVisible(not ready)
        self._content.setVisible(ready)
        self._foot.setVisible(ready)
        if results is None or not ready:
            return
        if self.shown is None:
            self._settings.setText(self.tr("Comparing."))
        for card in (self.table, self._chart_holder, self._summary_card):
            card.setVisible(self.shown is not None)
        self._models.set_choices(model_choices(results.models))
        self.add_model.choose("")
        rigs = self._planning.compared() or (0,)
        self.add_rig.setEnabled(len(rigs) < MOST_COMPARED)
        jobs.run(
            answer, results, self._planning.workshop, state, rigs, done=self._show, key="compare"
        )

    def _show(self, shown: SideBySide) -> None:
        self.shown = shown
        self._settings.setText(self.settings_text())
        self._habits.setText(self._habits_text())
        for card in (self.table, self._chart_holder):
            card.show()
        self._show_again()
        self._show_chart()
        clear_layout(self._legend)
        for slot, name in zip(SLOTS, self._names(), strict=False):
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme().scaled(6))
            row.addWidget(Swatch(slot))
            row.addWidget(Label(name, "small"))
            self._legend.addWidget(entry)
        self._summary.setText("\n".join(shown.summary))
        self._summary_card.setVisible(bool(shown.summary))

    def _show_chart(self) -> None:
        """The question that is chosen, of every model on every rig."""
        shown, state = self.shown, self._session.state
        if shown is None:
            return
        question = next(q for q in QUESTIONS if q.key == self.question.currentData())
        rows = [
            RangeRow(
                model.name,
                tuple(question.answer(side.estimates[i], side.column.cells[i])
                      for side in shown.sides),
            )
            for i, model in enumerate(shown.models)
        ]  # fmt: skip
        words, comfort = QCoreApplication.translate("questions", question.better), None
        if question.key == "speed":
            use = USE_BY_KEY[state.use]
            comfort = use.comfortable_tokens_per_s
            words = fill(
                self.tr("estimated range; dashed line: comfortable for {}, {:g}"),
                say(use.noun),
                comfort,
            )
        self._chart_remark.setText(words)
        title = QCoreApplication.translate("questions", question.title)
        text = question.text(state.money)
        self.chart.show_rows(self._names(), rows, comfort, title, text)

    def _names(self) -> list[str]:
        assert self.shown is not None
        here = self.tr("This computer")
        return [side.name if side.parts else here for side in self.shown.sides]

    def _show_again(self) -> None:
        if self.shown is not None:
            self.table.show_sides(self.shown, differences=self.differences.isChecked())

    def settings_text(self) -> str:
        """What is the same for all rigs."""
        state = self._session.state
        scenario = state.scenario
        cache = scenario.kv_type_k
        if scenario.kv_type_v != cache:
            cache = f"{cache}/{scenario.kv_type_v}"
        use = say(USE_BY_KEY[state.use].noun)
        words = self.tr("The same for all: {} (or the form a model is published in), {} context, "
                        "{} KV cache, {}.")  # fmt: skip
        return words.format(DEFAULT_QUANT, format_tokens(scenario.context), cache, use)

    # From the screen to the state

    def _plan(self) -> None:
        self._session.apply(page="plan")

    def _fill_menu(self) -> None:
        self._rig_menu.clear()
        chosen = self._planning.compared()
        for index, rig in enumerate(self._session.state.rigs):
            if index not in chosen:
                name = rig.name if index else self.tr("This computer")
                self._rig_menu.addAction(name).triggered.connect(
                    lambda _checked=False, index=index: self._add_rig(index)
                )
        self._rig_menu.addSeparator()
        self._rig_menu.addAction(self.tr("Plan another rig")).triggered.connect(
            lambda: self._session.apply(page="plan", active_rig=0)
        )

    def _add_rig(self, index: int) -> None:
        self._planning.set_compared((*self._planning.compared(), index))

    def _remove_rig(self, position: int) -> None:
        chosen = self._planning.compared()
        if position >= len(chosen):  # a second click on a column that is already gone
            return
        self._planning.set_compared((*chosen[:position], *chosen[position + 1 :]))
        self.add_rig.setFocus(Qt.FocusReason.OtherFocusReason)

    def _marked(self) -> list[str]:
        results = self._context.results
        assert results is not None
        return [model.id for model in marked_models(results, self._session.state)]

    def _add_model(self, id_: str) -> None:
        marked = self._marked()
        self.add_model.choose("")
        if id_ in marked:
            return
        if len(marked) >= MOST_MODELS:
            self._context.toast(self.tr("At most {} models are compared").format(MOST_MODELS))
            return
        self._session.apply(compared_models=(*marked, id_))

    def _remove_model(self, id_: str) -> None:
        marked = [each for each in self._marked() if each != id_]
        if not marked:
            self._context.toast(self.tr("One model stays: add another first"))
            return
        self._session.apply(compared_models=tuple(marked))
        self.add_model.setFocus(Qt.FocusReason.OtherFocusReason)

    # Taking it along

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(self.chart.image())
        self._context.toast(self.tr("Picture copied"))

    def _habits_text(self) -> str:
        money = self._session.state.money
        estimates = self.tr("Estimates.")
        return f"{estimates} {money.habits_note} {money.rate_note}".strip()

    def json_text(self) -> str:
        """What is shown, as a file."""
        from advisor.export.side_by_side_json import side_by_side_json

        assert self.shown is not None
        answer = side_by_side_json(self.shown, self._session.state.money)
        return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"

    def _save_json(self) -> None:
        if self.shown is None:
            return
        from advisor.gui.export_files import save_text

        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the comparison"), "comparison.json", "JSON (*.json)"
        )
        if name:
            save_text(self._context, Path(name), self.json_text())

    def _copy_markdown(self) -> None:
        from advisor.export.side_by_side_text import side_by_side_markdown

        if self.shown is None:
            return
        text = side_by_side_markdown(
            self.shown,
            f"{self.settings_text()} {self._habits_text()}",
            differences=self.differences.isChecked(),
        )
        QGuiApplication.clipboard().setText(text)
        self._context.toast(self.tr("Copied as Markdown"))
