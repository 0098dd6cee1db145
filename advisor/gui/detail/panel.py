"""The panel about one model: name, verdict, and tabs that are filled when they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from advisor.domain.result import Assessment, Estimate, Range, Speed, Verdict
from advisor.export.words import assessment_word, format_range, placement_word
from advisor.gui.charts.chart_view import ChartView
from advisor.gui.context import Context
from advisor.gui.detail.about_tab import AboutTab
from advisor.gui.detail.advanced import with_defaults
from advisor.gui.detail.free_now import FreeNowLine
from advisor.gui.detail.memory_tab import MemoryTab
from advisor.gui.detail.overview_tab import OverviewTab
from advisor.gui.detail.run_tab import RunTab
from advisor.gui.detail.speed_tab import SpeedTab
from advisor.gui.detail.tab import Tab
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.surfaces import InfoBar
from advisor.gui.widgets.tab_head import TabHead
from advisor.gui.widgets.term import explain
from advisor.gui.widgets.text import Label, Line
from advisor.gui.widgets.verdict import PlacementTag, VerdictChip
from advisor.session.state import AppState
from advisor.units import format_seconds, format_tokens

if TYPE_CHECKING:
    from advisor.advise.fit import FitRow
    from advisor.session.results import Detail


class DetailPanel(QFrame):
    """`show_detail` fills the header and the tab that is open; the others when they are opened."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._session = context.session
        self._detail: Detail | None = None
        self._shown_verdict: tuple[Assessment, Verdict] | None = None
        self._state = AppState()
        self.keys = ("overview", "memory", "speed", "run", "about")
        self.tabs: dict[str, Tab] = {}
        self._makers = dict(
            zip(self.keys, (OverviewTab, MemoryTab, SpeedTab, RunTab, AboutTab), strict=True)
        )
        self._context = context
        self._build_header()
        titles = (self.tr("Overview"), self.tr("Memory"), self.tr("Speed"), self.tr("Run it"),
                  self.tr("About"))  # fmt: skip
        self.head = TabHead(self.tr("Parts of the panel"), titles, inset=0)
        self.bar = self.head.bar
        self.head.chosen.connect(self._open_tab)
        context.bridge.pins_changed.connect(self._show_pinned)
        self.stack = QStackedWidget()
        self._lay_out()

    def _build_header(self) -> None:
        self.name = Label("", "title", wrap=True)
        self.pin_button = Button(icon_name="pin", role="icon", name=self.tr("Pin (P)"))
        self.pin_button.setCheckable(True)
        self.pin_button.clicked.connect(self._pin)
        self.close_button = Button(icon_name="close", role="icon", name=self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.closed)
        self.chip = VerdictChip()
        self.placement = PlacementTag()
        self.speed = Label("", "strong")
        self.basis = Label("", "small")
        self.holds_for = Label("", "small", wrap=True)
        explain(self.chip, "verdict")
        explain(self.placement, "offload")
        explain(self.speed, "tps")
        explain(self.basis, "estimate")
        self.free_now = FreeNowLine(self._context, self)
        self.problem: InfoBar | None = None

    def _lay_out(self) -> None:
        of = theme()
        side = of.scaled(20)
        title_row = QHBoxLayout()
        title_row.addWidget(self.name, 1)
        title_row.addWidget(self.pin_button, 0, Qt.AlignmentFlag.AlignTop)
        title_row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        verdict = QHBoxLayout()
        verdict.setSpacing(of.scaled(8))
        for widget in (self.chip, self.placement, self.speed, self.basis):
            verdict.addWidget(widget)
        verdict.addStretch(1)
        header = QVBoxLayout()
        header.setContentsMargins(side, of.scaled(14), of.scaled(14), 0)
        header.setSpacing(of.scaled(8))
        header.addLayout(title_row)
        header.addLayout(verdict)
        header.addWidget(self.holds_for)
        header.addWidget(self.free_now)
        header.addWidget(self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(Line())
        column.addWidget(self.stack, 1)
        self._notice = QVBoxLayout()
        self._notice.setContentsMargins(side, of.scaled(12), side, 0)
        column.addLayout(self._notice)
        column.addStretch(0)

    # What it shows

    @property
    def current_key(self) -> str:
        return self.keys[max(0, self.bar.currentIndex())]

    def tab(self, key: str) -> Tab:
        """The tab, made if it is not yet."""
        found = self.tabs.get(key)
        if found is None:
            found = self.tabs[key] = self._makers[key](self._context)
            self.stack.addWidget(found)
        return found

    def show_detail(self, detail: Detail, state: AppState) -> None:
        if self._detail is None or detail.model is not self._detail.model:
            self.name.setText(detail.model.name)
        self._detail, self._state = detail, state
        self._show_pinned()
        self._drop_problem()
        self._show_verdict(detail.estimate)
        self.free_now.show_estimate(detail.estimate)
        if state.detail_tab in self.keys and state.detail_tab != self.current_key:
            self.head.show_index(self.keys.index(state.detail_tab))
        self._fill_current()

    def first_chart(self) -> ChartView | None:
        """The chart whose numbers Ctrl+T shows when none has the focus."""
        charts = self.tab(self.current_key).findChildren(ChartView)
        return charts[0] if charts else None

    def show_problem(self, sentence: str) -> None:
        """Instead of figures: why there are none with the present settings."""
        self._drop_problem()
        self._detail = None
        self._shown_verdict = None
        self.problem = InfoBar("warning", sentence)
        self.problem.add_button(self.tr("Back to defaults"), self._reset)
        self._notice.addWidget(self.problem, 0, Qt.AlignmentFlag.AlignTop)
        self.stack.hide()
        for widget in (self.chip, self.placement, self.speed, self.basis):
            widget.hide()
        self.holds_for.setText("")
        self.free_now.show_estimate(None)

    def _drop_problem(self) -> None:
        if self.problem is not None:
            self._notice.removeWidget(self.problem)
            self.problem.deleteLater()
            self.problem = None
            self.stack.show()

    def _pin(self) -> None:
        if self._detail is not None:
            self._context.pin(self._detail.model.id)

    def _show_pinned(self) -> None:
        pinned = self._detail is not None and self._detail.model.id in self._session.state.pinned
        self.pin_button.setChecked(pinned)
        words = self.tr("Unpin (P)") if pinned else self.tr("Pin (P)")
        self.pin_button.setAccessibleName(words)
        self.pin_button.setToolTip(words)

    def _reset(self) -> None:
        self._session.apply(scenario=with_defaults(self._session.state.scenario))

    def preview(self, state: AppState) -> None:
        """Only the context may have moved: what can follow before the figures are known does."""
        if self._detail is not None and not self.isHidden():
            self.tab(self.current_key).preview(self._detail, state)

    def _fill_current(self) -> None:
        tab = self.tab(self.current_key)
        if self.stack.currentWidget() is not tab:
            self.stack.setCurrentWidget(tab)
        if self._detail is not None:
            tab.show_detail(self._detail, self._state)

    def _open_tab(self, index: int) -> None:
        self.head.show_index(index)  # whichever of tabs and choice it was
        self._fill_current()
        self._session.apply(detail_tab=self.keys[index])

    def preview_row(self, row: FitRow, state: AppState) -> None:
        """The table's figures for the open model, before its estimate is known in full."""
        detail = self._detail
        if detail is None or row.model is not detail.model or row.unknown is not None:
            return
        if detail.estimate.draft is not None:
            return  # the table's figures are those without drafts
        if (state.selected_quant or row.quant) == row.quant:
            first, speed = row.time_to_first_token_s, detail.estimate.speed
            loading_s = speed.loading.seconds.mid if speed and speed.loading else 0.0
            self._show_figures(
                row.assessment, row.verdict, row.generation,
                first.mid + loading_s if first else None, row.quant, state.scenario.context,
                cold=loading_s > 0,
            )  # fmt: skip

    def _show_verdict(self, estimate: Estimate) -> None:
        speed, scenario = estimate.speed, estimate.scenario
        self._show_figures(
            estimate.assessment,
            estimate.placement.verdict,
            speed.generation if speed is not None else None,
            speed.time_to_first_token_s.mid if speed is not None else None,
            scenario.quant,
            scenario.context,
            cold=speed is not None and speed.loading is not None,
        )
        if speed is not None:
            self.basis.setText(self._origin(speed))
        self._announce(estimate)

    def _show_figures(
        self, assessment: Assessment, verdict: Verdict, generation: Range | None,
        first_s: float | None, quant: str, context: int, *, cold: bool,
    ) -> None:  # fmt: skip
        """The line of the verdict, and under what it holds."""
        shown = assessment, verdict
        if shown != self._shown_verdict:  # the layout need not be asked at each step of a slider
            self._shown_verdict = shown
            self.chip.show()
            self.chip.set_assessment(assessment)
            self.placement.set_placement(verdict)
        self.speed.setVisible(generation is not None)
        self.basis.setVisible(generation is not None)
        held = self.tr("{quant} at {context} context").format(
            quant=quant, context=format_tokens(context)
        )
        if generation is not None:
            self.speed.setText(self.tr("{range} tok/s").format(range=format_range(generation)))
        if first_s is not None:
            text = self.tr("{held}, first word after {wait}")
            if cold:
                text = self.tr("{held}, first word {wait} after a cold start")
            held = text.format(held=held, wait=format_seconds(first_s))
        self.holds_for.setText(held)

    def _origin(self, speed: Speed) -> str:
        if speed.measured:
            return self.tr("✓ measured")
        return self.tr("corrected") if speed.corrected else self.tr("est.")

    def _announce(self, estimate: Estimate) -> None:
        words = (assessment_word(estimate.assessment), placement_word(estimate.placement.verdict))
        said = f"{estimate.model_name}, {estimate.scenario.quant}: {' '.join(words)}".strip()
        if said != self.accessibleName():
            self.setAccessibleName(said)
            # Screen readers say a changed verdict without the focus having to go there.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
