"""A line under the verdict while less memory is free than the model needs; the verdict stays."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advisor.advise.free_now import shortage_now
from advisor.advise.planned_rig import short_name
from advisor.domain.result import Assessment, Estimate
from advisor.gui.context import Context
from advisor.gui.sizes import size_text
from advisor.gui.widgets.text import Label


class FreeNowLine(Label):
    """Hidden on planned rigs, and while there is room or nobody knows."""

    def __init__(self, context: Context, panel: QWidget) -> None:
        super().__init__("", "small", "warning", wrap=True)
        self._context = context
        self._estimate: Estimate | None = None
        self.hide()
        context.live_memory.watch(panel)
        context.live_memory.changed.connect(self._refresh)

    def show_estimate(self, estimate: Estimate | None) -> None:
        self._estimate = estimate
        self._refresh()

    def _refresh(self) -> None:
        sentence = self._sentence()
        if sentence != self.plain_text():
            self.setText(sentence)
        self.setVisible(bool(sentence))

    def _sentence(self) -> str:
        state, estimate = self._context.session.state, self._estimate
        if estimate is None or state.active_rig != 0 or state.machine is None or not state.rigs:
            return ""
        if estimate.assessment in (Assessment.DOES_NOT_FIT, Assessment.UNKNOWN):
            return ""
        short = shortage_now(estimate.placement, self._context.live_memory.rig(state.rigs[0]))
        if short is None:
            return ""
        in_gb = state.memory_in_gb
        free, needed = size_text(short.free_bytes, in_gb), size_text(short.needed_bytes, in_gb)
        if short.device:
            told = self.tr("Now only {free} free on {device}: it takes {needed}. Close programs.")
        else:
            told = self.tr("Now only {free} of memory free: it takes {needed}. Close programs.")
        return told.format(free=free, needed=needed, device=short_name(short.device))
