"""The side column of This computer: what models may use, what was changed, other machines."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.domain.hardware import Rig
from advisor.gui.context import Context
from advisor.gui.sizes import size_text
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.strip import MemoryStrip
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label


class UsableCard(Card):
    """Each pool of memory with what others hold and where the reserve begins."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("What models may use"))
        self._pools = QVBoxLayout()
        self._pools.setSpacing(theme().scaled(4))
        self.column.addLayout(self._pools)
        self._legend = Label(
            self.tr("hatched: in use now; red: reserve begins"), "small", wrap=True
        )
        self.column.addWidget(self._legend)

    def show_rig(self, rig: Rig | None, in_gb: bool) -> None:
        self._strips: list[MemoryStrip] = []
        clear_layout(self._pools)
        self.setVisible(rig is not None)
        if rig is None:
            return
        for name, usable, figures in self._of(rig):
            self._add(name, size_text(usable, in_gb), *figures)

    def show_in_use(self, rig: Rig) -> None:
        """Moves the hatching of the strips that are there."""
        for strip, (_, _, figures) in zip(self._strips, self._of(rig), strict=False):
            _draw(strip, *figures)

    def _of(self, rig: Rig) -> list[tuple[str, int, tuple[int, int | None, int]]]:
        """Name, usable bytes, and (capacity, in use, where the reserve begins) of each pool."""
        pools: list[tuple[str, int, tuple[int, int | None, int]]] = []
        for gpu in rig.gpus:
            name = self.tr("Unified memory") if gpu.unified else gpu.spec.name
            limit = gpu.usable_bytes + (0 if gpu.unified else gpu.reserve_bytes)
            in_use = gpu.in_use_bytes
            if gpu.unified and in_use is None:
                in_use = rig.memory.in_use_bytes
            pools.append((name, gpu.usable_bytes, (gpu.capacity_bytes, in_use, limit)))
        if not rig.unified:
            ram = rig.memory
            figures = (ram.capacity_bytes, ram.in_use_bytes, ram.usable_bytes)
            pools.append((self.tr("System memory"), ram.usable_bytes, figures))
        return pools

    def _add(self, name: str, usable: str, capacity: int, in_use: int | None, limit: int) -> None:
        line = QWidget()
        head = QHBoxLayout(line)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Label(name, tone="secondary"))
        head.addStretch(1)
        head.addWidget(Label(usable, "strong"))
        self._pools.addWidget(line)
        strip = MemoryStrip("home")
        _draw(strip, capacity, in_use, limit)
        strip.setAccessibleName(name)
        self._strips.append(strip)
        self._pools.addWidget(strip)


def _draw(strip: MemoryStrip, capacity: int, in_use: int | None, limit: int) -> None:
    strip.show_parts([("other", in_use)] if in_use else [], capacity, limit)


class ChangesCard(Card):
    """How many facts the person changed, and the way back."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Your changes"))
        self._context = context
        self._text = Label("", tone="secondary", wrap=True)
        self._reset = Button(self.tr("Reset all"), "undo")
        self.column.addWidget(self._text)
        row = QHBoxLayout()
        row.addWidget(self._reset)
        row.addStretch(1)
        self.column.addLayout(row)
        self._reset.clicked.connect(self._reset_all)
        self.refresh()

    def refresh(self) -> None:
        count = len(self._context.session.state.corrections)
        self._reset.setVisible(count > 0)
        if count == 0:
            text = self.tr(
                "You changed no facts. Use the pencil beside a fact when it is wrong: verdicts "
                "follow at once, and you can undo."
            )
        else:
            text = self.tr("You changed {} facts.", "", count).format(count)
        self._text.setText(text)

    def _reset_all(self) -> None:
        session = self._context.session
        session.apply(corrections=())
        self._context.toast(self.tr("All facts reset"), session.undo)
