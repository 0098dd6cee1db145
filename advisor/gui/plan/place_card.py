"""Where the model of the goal would lie: a strip a card, and one for system memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from advisor.domain.result import Verdict
from advisor.gui.sizes import size_figure, size_unit
from advisor.gui.theme import theme
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.strip import MemoryStrip, strip_parts
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.units import format_tokens

if TYPE_CHECKING:
    from advisor.advise.ways import GoalAnswer
    from advisor.domain.result import MemoryParts


class PlaceCard(Card):
    """Hidden while there is no answer, or where the model does not fit."""

    def __init__(self) -> None:
        super().__init__(" ", " ")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().scaled(12))
        self._grid.setVerticalSpacing(theme().scaled(8))
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        self._words = Label("", "small", wrap=True)
        self.column.addWidget(self._words)
        self.hide()

    def show_answer(self, answer: GoalAnswer | None, in_gb: bool) -> None:
        fits = answer is not None and answer.estimate.placement.verdict is not Verdict.NONE
        self.setVisible(fits)
        if answer is None or not fits:
            return
        assert self.heading is not None
        placement, scenario = answer.estimate.placement, answer.estimate.scenario
        self.heading.title.setText(self.tr("Where {} would lie").format(answer.goal.model.name))
        self.heading.remark.setText(
            f"{answer.quant}, {format_tokens(scenario.context)}, {size_unit(in_gb)}"
        )
        clear_layout(self._grid)
        scale = max([*(device.capacity_bytes for device in placement.devices),
                     placement.ram.used_bytes])  # fmt: skip
        several = len(placement.devices) > 1
        for number, device in enumerate(placement.devices, 1):
            name = self.tr("GPU {}").format(number) if several else self.tr("GPU")
            self._add(name, device.parts, scale, device.usable_bytes, in_gb)
        if placement.ram.used_bytes:
            ram = placement.ram
            self._add(
                self.tr("System memory"), ram.parts, max(scale, ram.used_bytes),
                ram.usable_bytes if ram.usable_bytes <= scale else None, in_gb, ram.usable_bytes,
            )  # fmt: skip
        self._words.setText(self._layers(answer))

    def _add(
        self, name: str, parts: MemoryParts, scale: float, limit: float | None, in_gb: bool,
        usable: float | None = None,
    ) -> None:  # fmt: skip
        row = self._grid.rowCount()
        strip = MemoryStrip("card")
        strip.show_parts(strip_parts(parts), scale, limit)
        strip.setAccessibleName(name)
        used = size_figure(parts.total_bytes, in_gb)
        room = usable if usable is not None else limit
        of = self.tr("{} of {}").format(used, size_figure(room, in_gb)) if room else used
        self._grid.addWidget(Label(name, tone="secondary"), row, 0)
        self._grid.addWidget(strip, row, 1)
        self._grid.addWidget(Label(of), row, 2)

    def _layers(self, answer: GoalAnswer) -> str:
        placement = answer.estimate.placement
        counts = [device.n_layers for device in placement.devices if device.n_layers]
        words = " + ".join(map(str, counts))
        text = self.tr("{} of {} layers on the GPUs.").format(words or "0", placement.n_layers + 1)
        if placement.cpu_moe_layers:
            text += " " + self.tr(
                "The experts of {} layers lie in system memory.", "", placement.cpu_moe_layers
            ).format(placement.cpu_moe_layers)
        return text
