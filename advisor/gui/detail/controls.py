"""Context, quantization and KV type of the model that is open; changes go to the session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from advisor.domain.quantization import KV_TYPES
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Combo
from advisor.gui.widgets.context_slider import ContextSlider
from advisor.gui.widgets.term import TermLabel, explain
from advisor.session.session import Session

_SLIDER_LOW, _SLIDER_HIGH = 1024, 128 * 1024


class Controls(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._quants: tuple[str, ...] = ()
        self.context = ContextSlider(_SLIDER_LOW, _SLIDER_HIGH)
        self.context.changed.connect(lambda tokens: session.apply_scenario(context=tokens))
        self.context.track.installEventFilter(self)
        self.quant = Combo(self.tr("Quantization"))
        self.quant.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.quant.activated.connect(self._choose_quant)
        self.kv = Combo(self.tr("Type of the KV cache"))
        for name in KV_TYPES:
            self.kv.addItem(name, name)
        self.kv.activated.connect(self._choose_kv)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme().scaled(12))
        grid.setVerticalSpacing(theme().scaled(8))
        context = TermLabel("context-window", self.tr("Context"), tone="tertiary")
        quant = TermLabel("quantization", self.tr("Quant"), tone="tertiary")
        kv = TermLabel("kv-type", self.tr("KV cache"), tone="tertiary")
        explain(self.quant, "quantization")
        explain(self.kv, "kv-type")
        grid.addWidget(context, 0, 0)
        grid.addWidget(self.context, 0, 1, 1, 3)
        grid.addWidget(quant, 1, 0)
        grid.setColumnStretch(1, 1)
        self._context_name = context
        self._first, self._second = (quant, self.quant), (kv, self.kv)
        self._across = False
        self._place_second(across=True)

    def _place_second(self, *, across: bool) -> None:
        """The type of the cache stands beside the quantization, or below it where words are
        long."""
        if across == self._across:
            return
        self._across = across
        (_, quant), (name, kv) = self._first, self._second
        for widget in (quant, name, kv):
            self._grid.removeWidget(widget)
        self._grid.addWidget(quant, 1, 1, 1, 1 if across else 3)
        self._grid.addWidget(name, *((1, 2) if across else (2, 0)))
        self._grid.addWidget(kv, *((1, 3, 1, 1) if across else (2, 1, 1, 3)))
        self._grid.setColumnStretch(3, 1 if across else 0)
        self.updateGeometry()

    def _least_width(self, *pairs: tuple[QWidget, QWidget]) -> int:
        widgets = [widget for pair in pairs for widget in pair]
        gaps = self._grid.horizontalSpacing() * (len(widgets) - 1)
        wider = self._context_name.sizeHint().width() - widgets[0].sizeHint().width()
        return sum(widget.sizeHint().width() for widget in widgets) + gaps + max(0, wider)

    def minimumSizeHint(self) -> QSize:
        least = max(self._least_width(self._first), self._least_width(self._second))
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        least = self._least_width(self._first, self._second)
        self._place_second(across=self.width() >= least)

    def show_choices(
        self,
        context: int,
        context_max: int | None,
        full_at: int | None,
        quants: Sequence[str],
        quant: str,
        kv_type: str,
    ) -> None:
        """`full_at` as `ContextSlider.set_full_at`; `quants` in the order of the ladder."""
        high = max(context_max or _SLIDER_HIGH, context)
        self.context.set_range(_SLIDER_LOW, high)
        self.context.set_full_at(full_at)
        self.context.set_tokens(context)
        if tuple(quants) != self._quants:
            self._quants = tuple(quants)
            self.quant.blockSignals(True)
            self.quant.clear()
            for name in quants:
                self.quant.addItem(name, name)
            self.quant.blockSignals(False)
            self._adapt()
        self.quant.choose_data(quant)
        self.kv.choose_data(kv_type)

    def _choose_quant(self, index: int) -> None:
        self._session.apply(selected_quant=self.quant.itemData(index))

    def _choose_kv(self, index: int) -> None:
        name = self.kv.itemData(index)
        self._session.apply_scenario(kv_type_k=name, kv_type_v=name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A drag is one step for undo."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._session.begin_gesture()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._session.end_gesture()
        return super().eventFilter(watched, event)
