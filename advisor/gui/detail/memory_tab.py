"""Memory in full: the controls, where each part lies, how it comes about, and the rule of thumb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from advisor.advise.formulas import (
    compute_formula,
    kv_formulas,
    overhead_formula,
    rule_of_thumb,
    state_formula,
    weights_formula,
)
from advisor.domain.result import Estimate, MemoryParts
from advisor.gui.context import Context
from advisor.gui.detail.advanced import AdvancedDrawer
from advisor.gui.detail.controls import Controls
from advisor.gui.detail.tab import Tab
from advisor.gui.sizes import size_text
from advisor.gui.theme import theme
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.strip import MemoryStrip, strip_parts
from advisor.gui.widgets.term import TermLabel
from advisor.gui.widgets.text import Label, SectionTitle
from advisor.session.state import AppState
from advisor.text import number as written
from advisor.text import say
from advisor.units import MIB, format_gb, format_gib

if TYPE_CHECKING:
    from advisor.session.results import Detail


class Swatch(QWidget):
    """The colour of a part, as in the strip."""

    def __init__(self, series: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = series
        side = theme().scaled(10)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(f"series.{self._series}"))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)


class PoolRow(QWidget):
    """One device or RAM: its name, how much of it is taken, and the strip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.figure = Label("", "medium"), Label("", tone="secondary")
        self.strip = MemoryStrip("card")
        head = ResponsiveRow([self.name, self.figure], [1, 0], theme().scaled(8), spacing_down=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme().scaled(4))
        column.setSpacing(theme().scaled(2))
        column.addWidget(head)
        column.addWidget(self.strip)

    def show_pool(
        self, name: str, parts: MemoryParts, usable: int, capacity: int, *, in_gb: bool
    ) -> None:
        self.name.setText(name)
        used, limit = size_text(parts.total_bytes, in_gb), size_text(usable, in_gb)
        text = self.tr("{used} of {limit} usable").format(used=used, limit=limit)
        self.figure.setText(text)
        scale = float(max(capacity, usable, 1))
        self.strip.show_parts(strip_parts(parts), scale, float(usable))
        lines = [
            say("{label}: {n} bytes", label=label, n=written(count, ","))
            for label, count in self._named(parts)
        ]
        self.setToolTip("\n".join(lines))

    def _named(self, parts: MemoryParts) -> list[tuple[str, int]]:
        """The parts that are there, in the order of the strip."""
        named = [
            (self.tr("Weights"), parts.weights_bytes),
            (self.tr("KV cache"), parts.kv_cache_bytes),
            (self.tr("Recurrent state"), parts.recurrent_state_bytes),
            (self.tr("Compute buffer"), parts.compute_buffer_bytes),
            (self.tr("Output buffer"), parts.output_buffer_bytes),
            (self.tr("Overhead"), parts.runtime_overhead_bytes),
            (self.tr("Draft model"), parts.draft_bytes),
        ]
        return [(name, count) for name, count in named if count]


class PartRow:
    """A line of the list of parts: swatch, name, figure, and the formula under them."""

    def __init__(self, grid: QGridLayout, row: int, name: str, series: str, term: str) -> None:
        self.name, self.figure = TermLabel(term, name), Label("", "medium")
        self.swatch = Swatch(series)
        self.formula = Label("", "small", wrap=True, selectable=True)
        grid.addWidget(self.swatch, 2 * row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.name, 2 * row, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.figure, 2 * row, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.formula, 2 * row + 1, 1, 1, 2)

    def show_part(self, n_bytes: int, formula: str, *, always: bool, in_gb: bool) -> None:
        shown = always or n_bytes > 0
        for widget in (self.swatch, self.name, self.figure):
            widget.setVisible(shown)
        self.formula.setVisible(shown and bool(formula))
        small = 0 < n_bytes < MIB
        figure = format_gb(n_bytes, 2) if in_gb else format_gib(n_bytes, 2)
        self.figure.setText("< 1 MiB" if small else figure)
        self.formula.setText(formula)
        tip = say("{n} bytes", n=written(n_bytes, ","))
        self.figure.setToolTip(tip)
        self.name.setToolTip(f"{formula}\n{tip}".strip())


class MemoryTab(Tab):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.controls = Controls(self.session)
        self.advanced = AdvancedDrawer(context)
        self.total = SectionTitle(self.tr("Where it lies"))
        self.pools: list[PoolRow] = []
        self.pool_column = QVBoxLayout()
        self.pool_column.setSpacing(theme().scaled(6))
        self.column.addWidget(self.controls)
        self.column.addWidget(self.advanced)
        self.column.addSpacing(theme().scaled(4))
        self.column.addWidget(self.total)
        self.column.addLayout(self.pool_column)
        self.column.addSpacing(theme().scaled(4))
        self.column.addWidget(SectionTitle(self.tr("What takes it")))
        self.column.addLayout(self._parts_grid())
        self.column.addSpacing(theme().scaled(4))
        self.column.addWidget(self._rule_card())
        self.column.addStretch(1)

    def _parts_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().scaled(8))
        grid.setVerticalSpacing(theme().scaled(2))
        grid.setColumnStretch(1, 1)
        names = (
            ("weights", self.tr("Weights"), "weights", "weights"),
            ("kv", self.tr("KV cache"), "kv", "kv-cache"),
            ("state", self.tr("Recurrent state"), "kv", "recurrent-state"),
            ("compute", self.tr("Compute buffer"), "compute", "compute-buffer"),
            ("output", self.tr("Output buffer"), "compute", "output-buffer"),
            ("overhead", self.tr("Overhead"), "overhead", "overhead"),
            ("draft", self.tr("Draft model"), "draft", "speculative-decoding"),
        )  # fmt: skip
        self.parts = {
            key: PartRow(grid, row, name, series, term)
            for row, (key, name, series, term) in enumerate(names)
        }
        return grid

    def _rule_card(self) -> QFrame:
        self.rule = QFrame()
        self.rule.setProperty("role", "code")
        self.rule_title, self.rule_text = Label("", "strong", wrap=True), Label("", wrap=True)
        self.rule_text.set_tone("secondary")
        column = QVBoxLayout(self.rule)
        column.setSpacing(theme().scaled(4))
        column.addWidget(self.rule_title)
        column.addWidget(self.rule_text)
        return self.rule

    def show_detail(self, detail: Detail, state: AppState) -> None:
        estimate, model = detail.estimate, detail.model
        scenario, curve = estimate.scenario, detail.memory_curve
        fits_all = curve is not None and curve.full_at is not None
        full_at = curve.full_at if curve is not None and fits_all else 0 if curve else None
        self.controls.show_choices(
            scenario.context, model.context_max, full_at,
            [row.quant for row in detail.ladder], scenario.quant, scenario.kv_type_k,
        )  # fmt: skip
        self.advanced.show_scenario(state.scenario, model)
        self._show_pools(estimate, state)
        self._show_parts(detail, state)
        self._show_rule(detail)

    def _show_pools(self, estimate: Estimate, state: AppState) -> None:
        placement, rig = estimate.placement, state.rig
        ram_capacity = rig.memory.capacity_bytes if rig else placement.ram.usable_bytes
        pools = [
            (use.name, use.parts, use.usable_bytes, use.capacity_bytes) for use in placement.devices
        ]
        if placement.ram.used_bytes or not pools:
            pools.append(
                (self.tr("System memory"), placement.ram.parts, placement.ram.usable_bytes,
                 ram_capacity)
            )  # fmt: skip
        while len(self.pools) < len(pools):
            self.pools.append(PoolRow())
            self.pool_column.addWidget(self.pools[-1])
        for number, row in enumerate(self.pools):
            row.setVisible(number < len(pools))
            if number < len(pools):
                row.show_pool(*pools[number], in_gb=state.memory_in_gb)
        total = size_text(estimate.memory.total_bytes, state.memory_in_gb)
        self.total.remark.setText(self.tr("{total} needed in all").format(total=total))

    def _show_parts(self, detail: Detail, state: AppState) -> None:
        memory, model, scenario = detail.estimate.memory, detail.model, detail.estimate.scenario
        architecture = model.architecture
        kv = "\n".join(kv_formulas(architecture, scenario)) if architecture else ""
        fixed = state_formula(architecture) if architecture else ""
        overhead = overhead_formula(state.rig, scenario) if state.rig else ""
        slots = self.tr("the scores of all words for one token, in RAM")
        if scenario.parallel > 1:
            text = self.tr("the scores of all words for one token of each of {slots} slots, in RAM")
            slots = text.format(slots=scenario.parallel)
        rows = (
            ("weights", memory.weights_bytes, weights_formula(model, detail.estimate)),
            ("kv", memory.kv_cache_bytes, kv),
            ("state", memory.recurrent_state_bytes, fixed),
            ("compute", memory.compute_buffer_bytes, compute_formula(scenario)),
            ("output", memory.output_buffer_bytes, slots),
            ("overhead", memory.runtime_overhead_bytes, overhead),
            ("draft", memory.draft_bytes, self._draft_words(detail.estimate)),
        )
        for key, n_bytes, formula in rows:
            always = key in ("weights", "compute")
            self.parts[key].show_part(n_bytes, formula, always=always, in_gb=state.memory_in_gb)

    def _draft_words(self, estimate: Estimate) -> str:
        draft = estimate.draft
        if draft is None:
            return ""
        parts = draft.on_gpu + draft.in_ram
        text = self.tr(
            "{name}, {quant}: {weights} weights, {cache} cache and state, {rest} buffers"
        )
        return text.format(
            name=draft.name, quant=draft.quant, weights=format_gib(parts.weights_bytes, 2),
            cache=format_gib(parts.kv_cache_bytes + parts.recurrent_state_bytes, 2),
            rest=format_gib(parts.compute_buffer_bytes + parts.output_buffer_bytes, 2),
        )  # fmt: skip

    def _show_rule(self, detail: Detail) -> None:
        rule = rule_of_thumb(detail.model, detail.estimate)
        self.rule.setVisible(rule is not None)
        if rule is None:
            return
        self.rule_title.setText(
            self.tr("The rule of thumb says {rule}, it takes {true}").format(
                rule=format_gb(rule.rule_bytes), true=format_gb(rule.true_bytes)
            )
        )
        intro = self.tr("1.2 GB per billion active parameters is often quoted.")
        self.rule_text.setText(f"{intro} {rule.reason}")
