"""The Models page: which models run here, and everything about one of them beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from advisor.domain.model import Model
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.gui.context import Context
from advisor.gui.delegates.fit_delegate import StripScale
from advisor.gui.detail.explain_card import ExplainCard
from advisor.gui.detail.panel import DetailPanel
from advisor.gui.models.columns import fit_columns
from advisor.gui.models.filter_bar import FilterBar
from advisor.gui.models.filter_chips import cleared
from advisor.gui.models.fit_table_model import FitTableModel
from advisor.gui.models.fit_table_view import FitTableView
from advisor.gui.models.key_hints import KeyHints
from advisor.gui.models.pin_tray import PinTray
from advisor.gui.models.pinned_view import PinnedView
from advisor.gui.theme import theme
from advisor.gui.widgets.surfaces import EmptyState
from advisor.session.state import AppState, Filters

# Widths of the page in px at 100 %.
_WIDE_FROM = 1236  # the panel has its full width
_BESIDE_FROM = 960  # below, the panel covers the table
_SETTLE_MS = 300
_REST_MS = 40  # a hand that waits so long at one position wants to read


class ModelsPage(QWidget):
    """Everything shown follows the session's state; everything done here changes it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._context, self._session = context, context.session
        self._filled = Scenario(context=0)  # what all figures are for
        self._shown_for: tuple[object, ...] = ()  # rig, use: a change sorts the table anew
        self._offered = False
        self._stale = True
        state = self._session.state
        self.model = FitTableModel(fit_columns(state.memory_in_gb), self)
        self.table = FitTableView(self.model)
        self.bar = FilterBar()
        self.tray = PinTray()
        self.pinned: PinnedView | None = None  # made when it is first looked at
        self.panel = DetailPanel(context)
        self.panel.hide()
        self.empty = EmptyState("nav-models", "", "")
        self.clear = self.empty.add_button(self.tr("Clear filters"), self._clear_filters, "primary")
        self._catch_up = QTimer(self, singleShot=True, interval=0)
        self._rest = QTimer(self, singleShot=True)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._lay_out()
        self._connect()
        self._show_sort()
        self._show_filters()
        self._refresh()
        self._show_pins()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.left = QWidget()
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.tray)
        column.addWidget(self.stack, 1)
        column.addWidget(KeyHints())
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left, 1)
        row.addWidget(self.panel)
        self.views = QStackedWidget()
        self.views.addWidget(both)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.views)

    def _connect(self) -> None:
        bridge = self._context.bridge
        self._context.ready.connect(self._refresh)
        bridge.answers_changed.connect(self._refresh)
        bridge.machine_changed.connect(self._refresh)
        bridge.filters_changed.connect(self._show_filters)
        bridge.sort_changed.connect(self._show_sort)
        bridge.selection_changed.connect(self._show_selection)
        bridge.detail_tab_changed.connect(self._show_detail)
        bridge.units_changed.connect(self._show_units)
        bridge.pins_changed.connect(self._show_pins)
        self.tray.unpinned.connect(self._context.pin)
        self.tray.opened.connect(self._open_pinned)
        self.bar.filters_changed.connect(self._set_filters)
        self.bar.sort_chosen.connect(self._set_sort)
        self.bar.rearrange_requested.connect(self._rearrange)
        self.table.sorted.connect(self._set_sort)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._follow)
        self.table.explain_requested.connect(self._explain)
        self.table.pin_requested.connect(self._context.pin)
        self.table.run_requested.connect(lambda key: self._context.open_model(key, tab="run"))
        self.table.compare_requested.connect(lambda key: self._context.planning.compare_model(key))
        self.table.typed.connect(self._type)
        self.table.erased.connect(self._erase)
        self.panel.closed.connect(self._close_panel)
        self._catch_up.timeout.connect(self._fill_view)
        self._rest.timeout.connect(self._fill)
        self._settle.timeout.connect(self._look_at_order)
        self._settle.timeout.connect(self._prepare_view)
        self.table.verticalScrollBar().valueChanged.connect(lambda: self._settle.start())

    def panes(self) -> list[QWidget]:
        """For F6."""
        if self.pinned is not None and self.views.currentWidget() is self.pinned:
            return [self.pinned]
        return [pane for pane in (self.bar, self.table, self.panel) if pane.isVisible()]

    # From the state to the screen

    @property
    def _state(self) -> AppState:
        return self._session.state

    def _refresh(self) -> None:
        """Another rig or use: at once and sorted anew. Another scenario (a slider being dragged):
        the marker at once, what is in view as soon as no newer position waits in the queue, and
        the rest when the hand does."""
        state, results = self._state, self._context.results
        self._stale = not self.isVisible()
        if self._stale:
            return
        if results is None or state.rig is None:
            self._show_what_is_missing()
        elif (state.rig, state.use) == self._shown_for and self.model.total_count:
            self.panel.preview(state)
            only_context = replace(state.scenario, context=self._filled.context) == self._filled
            if only_context:
                self._catch_up.start()
            else:
                self._rest.start(0)
        else:
            self._fill()

    @property
    def is_behind(self) -> bool:
        """Whether figures of an earlier state are still to be seen."""
        return self._catch_up.isActive() or self._rest.isActive()

    def catch_up(self) -> None:
        """All figures now, if some are behind."""
        if self.is_behind:
            self._fill()

    def _fill_view(self) -> None:
        """New figures for the lines in view and above the panel's tabs."""
        state, results = self._state, self._context.results
        if results is None or state.rig is None:
            return
        rows = results.rows_of(self._models_in_view(), state)
        self.model.update_rows(rows)
        chosen = next((row for row in rows if row.model.id == state.selected_model), None)
        if chosen is not None and not self.panel.isHidden():
            self.panel.preview_row(chosen, state)
        self._rest.start(_REST_MS)

    def _models_in_view(self) -> tuple[Model, ...]:
        """Those of the table, and the open one; what a file holds is estimated by itself."""
        rows = [self.model.row_at(number) for number in self.table.rows_in_view()]
        chosen = self.model.row_of(self._state.selected_model)
        if chosen is not None:
            rows.append(self.model.row_at(chosen))
        models = {row.model.id: row.model for row in rows if not row.model.file_path}
        return tuple(models.values())

    def _prepare_view(self) -> None:
        """What the first step of a slider would otherwise have to prepare."""
        state, results = self._state, self._context.results
        if results is not None and state.rig is not None and self.isVisible():
            results.prepare(self._models_in_view(), state)

    def _fill(self) -> None:
        """New figures, in place."""
        self._catch_up.stop()
        self._rest.stop()
        state, results = self._state, self._context.results
        if results is None or state.rig is None:
            return
        rows = results.rows(state)
        resort = (state.rig, state.use) != self._shown_for
        self._shown_for = (state.rig, state.use)
        self._filled = state.scenario
        if not self.model.total_count:
            self.bar.set_models(row.model for row in rows)
        self.model.set_rows(rows, resort=resort)
        self.table.set_scale(StripScale.of_rig(state.rig))
        self._after_rows()
        self._offer_first()
        self._show_selection()
        self._show_pins()
        self._settle.start()

    def _after_rows(self) -> None:
        self.bar.show_counts(self.model.total_count, self.model.shown_count)
        self._show_what_is_missing()

    def _show_what_is_missing(self) -> None:
        if self.model.shown_count:
            self.stack.setCurrentWidget(self.table)
            return
        self.stack.setCurrentWidget(self.empty)
        self.clear.setVisible(self.model.total_count > 0)
        if self.model.total_count:
            self.empty.set_text(
                self.tr("No model passes these filters"),
                self.tr(
                    "{total} models are known. Take a filter away to see some.",
                    "",
                    self.model.total_count,
                ).format(total=self.model.total_count),
            )
        else:
            self.empty.set_text(
                self.tr("Looking at this computer"), self.tr("The models appear in a moment.")
            )

    def _show_filters(self) -> None:
        filters = self._state.filters
        self.bar.show_filters(filters)
        self.model.set_filters(filters)
        self._after_rows()
        self.bar.rearrange.hide()
        self.table.select_id(self._state.selected_model)

    def _show_sort(self) -> None:
        state = self._state
        self.bar.show_sort(state.sort_key, state.sort_descending)
        if (state.sort_key, state.sort_descending) != (self.model.sort_key, self.model.descending):
            self.model.sort_by(state.sort_key, state.sort_descending)
        self._look_at_order()

    def _show_units(self) -> None:
        self.model.set_columns(fit_columns(self._state.memory_in_gb))
        self._show_detail()

    def _show_selection(self) -> None:
        self.table.select_id(self._state.selected_model)
        self._show_detail()

    def _show_detail(self) -> None:
        """The open model with its figures, or why the settings allow none."""
        results, shown = self._context.results, False
        try:
            detail = results.detail(self._state) if results is not None else None
            if detail is not None:
                self.panel.show_detail(detail, self._state)
                shown = True
        except InputError as error:
            self.panel.show_problem(f"{str(error)[:1].upper()}{str(error)[1:]}.")
            shown = True
        if self.panel.isHidden() == shown:
            self.panel.setVisible(shown)
            self._adapt()

    def _show_pins(self) -> None:
        """The tray, and the side-by-side view while it is open."""
        results, state = self._context.results, self._state
        known = {}
        if results is not None and state.pinned:
            known = {row.model.id: row.model for row in results.rows(state)}
        self.tray.show_pins([known[id_] for id_ in state.pinned if id_ in known])
        if self.pinned is None or self.views.currentWidget() is not self.pinned:
            return
        if results is None or not state.pinned:
            self._close_pinned()
        else:
            self.pinned.show_details(results.pinned(state), state)

    def _open_pinned(self) -> None:
        if self.pinned is None:
            self.pinned = PinnedView(self._context)
            self.pinned.closed.connect(self._close_pinned)
            self.views.addWidget(self.pinned)
        self.views.setCurrentWidget(self.pinned)
        self._show_pins()
        self.pinned.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pinned(self) -> None:
        self.views.setCurrentIndex(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at_order(self) -> None:
        self.bar.rearrange.setVisible(self.model.is_out_of_order())

    # From the hands to the state

    def _offer_first(self) -> None:
        """Once, where there is room beside the table: the best model is open, without a click. Not
        before the whole machine is known: a card changes what is best."""
        if self._offered or self._state.detecting or not self.isVisible():
            return
        if not self.model.shown_count:
            return
        self._offered = True
        if self._state.selected_model is None and self._is_beside():
            self._session.apply(selected_model=self.model.row_at(0).model.id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()
        self._offer_first()

    def _set_filters(self, filters: Filters) -> None:
        self._session.apply(filters=filters)

    def _clear_filters(self) -> None:
        self._session.apply(filters=cleared(self._state.filters))

    def _set_sort(self, key: str, descending: bool) -> None:
        self._session.apply(sort_key=key, sort_descending=descending)

    def _rearrange(self) -> None:
        self.model.refilter()
        self._after_rows()
        self.table.select_id(self._state.selected_model)
        self._look_at_order()

    def _open(self, model_id: str) -> None:
        if model_id != self._state.selected_model:
            self._session.apply(selected_model=model_id, selected_quant=None)
        elif not self._is_beside():
            self.panel.setFocus()

    def _follow(self, model_id: str) -> None:
        """The current row moved: an open panel follows, a closed one stays closed."""
        if self._state.selected_model not in (None, model_id):
            self._session.apply(selected_model=model_id, selected_quant=None)

    def _explain(self, model_id: str) -> None:
        results = self._context.results
        if results is None:
            return
        asked = self._state
        if model_id != asked.selected_model:
            asked = replace(asked, selected_model=model_id, selected_quant=None)
        try:
            detail = results.detail(asked)
        except InputError as error:
            self._context.toast(str(error))
            return
        row = self.model.row_of(model_id)
        if detail is None or row is None:
            return
        corner = self.table.visualRect(self.model.index(row, 0)).bottomLeft()
        at = self.table.viewport().mapToGlobal(corner + QPoint(theme().scaled(20), 2))
        ExplainCard(detail, StripScale.of_rig(asked.rig), self).show_at(at)

    def _type(self, text: str) -> None:
        self._session.apply_filters(query=self._state.filters.query + text)

    def _erase(self) -> None:
        self._session.apply_filters(query=self._state.filters.query[:-1])

    def _close_panel(self) -> None:
        self._session.apply(selected_model=None, selected_quant=None)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chart = self.panel.first_chart() if not self.panel.isHidden() else None
        if event.key() == Qt.Key.Key_Escape and self.views.currentIndex():
            self._close_pinned()
        elif event.key() == Qt.Key.Key_Escape and not self.panel.isHidden():
            self._close_panel()
        elif event.matches(QKeySequence.StandardKey.AddTab) and chart is not None:  # Ctrl+T
            chart.show_table()
        else:
            super().keyPressEvent(event)

    # Room

    def _page_width(self) -> float:
        return self.width() / theme().text_scale

    def _is_beside(self) -> bool:
        return self._page_width() >= _BESIDE_FROM

    def _adapt(self) -> None:
        """Full width, least width, or instead of the table."""
        wide, least = theme().px("width.detail"), theme().px("width.detail_min")
        if self._is_beside():
            self.panel.setFixedWidth(wide if self._page_width() >= _WIDE_FROM else least)
            self.left.show()
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16777215)
            self.left.setVisible(self.panel.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt()
