"""The pools of memory of a rig, as bars with their figures; shared by Home and This computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from advisor.domain.hardware import Rig, RigGpu
from advisor.gui.context import Context
from advisor.gui.sizes import size_figure, size_text
from advisor.gui.widgets.surfaces import PoolBar

_MOST_GPU_BARS = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("pools", text)


def fill_pools(column: QVBoxLayout, rig: Rig | None, context: Context) -> None:
    """Replaces what is in `column` by a bar for each pool of the rig."""
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    if rig is None:
        return
    in_gb = context.session.state.memory_in_gb
    for bar in gpu_bars(rig, in_gb):
        column.addWidget(bar)
    if not rig.unified:
        column.addWidget(ram_bar(rig, in_gb))


def gpu_bars(rig: Rig, in_gb: bool) -> list[PoolBar]:
    """One bar a card; many cards share one; a dashed one when there is none."""
    if not rig.gpus:
        bar = PoolBar("hw-gpu", _tr("Graphics memory"))
        bar.show_absent(_tr("No graphics card found."), _tr("Models run on the processor."))
        return [bar]
    if len(rig.gpus) > _MOST_GPU_BARS:
        title = _tr("{} graphics cards").format(len(rig.gpus))
        bar = PoolBar("hw-gpu", title)
        known = [gpu.in_use_bytes for gpu in rig.gpus]
        in_use = sum(value or 0 for value in known) if None not in known else None
        _show(bar, sum(gpu.capacity_bytes for gpu in rig.gpus), in_use,
              sum(gpu.usable_bytes for gpu in rig.gpus), in_gb, rig.planned)  # fmt: skip
        return [bar]
    return [_gpu_bar(gpu, index, rig, in_gb) for index, gpu in enumerate(rig.gpus)]


def _gpu_bar(gpu: RigGpu, index: int, rig: Rig, in_gb: bool) -> PoolBar:
    if gpu.unified:
        name, glyph = _tr("Unified memory"), "hw-unified"
    elif len(rig.gpus) > 1:
        name, glyph = _tr("Graphics card {}").format(index + 1), "hw-gpu"
    else:
        name, glyph = _tr("Graphics memory"), "hw-gpu"
    bar = PoolBar(glyph, name)
    _show(bar, gpu.capacity_bytes, gpu.in_use_bytes, gpu.usable_bytes, in_gb, rig.planned)
    return bar


def ram_bar(rig: Rig, in_gb: bool) -> PoolBar:
    bar, memory = PoolBar("hw-ram", _tr("System memory")), rig.memory
    _show(bar, memory.capacity_bytes, memory.in_use_bytes, memory.usable_bytes, in_gb, rig.planned)
    return bar


def _show(
    bar: PoolBar, capacity: int, in_use: int | None, usable: int, in_gb: bool, planned: bool
) -> None:
    """The tick stands where models and what is in use now meet the reserve."""
    limit = min(capacity, usable + (in_use or 0))
    parts = [_tr("of {}").format(size_figure(capacity, in_gb))]
    if in_use is not None:
        parts.append(_tr("{} in use by other programs").format(size_figure(in_use, in_gb)))
    elif not planned:
        parts.append(_tr("free now: unknown"))
    reserve = capacity - limit
    if reserve > 0.05 * 2**30:
        parts.append(_tr("{} kept in reserve").format(size_figure(reserve, in_gb)))
    bold = _tr("{} usable").format(size_text(usable, in_gb))
    bar.show_pool(capacity, in_use, limit, bold, " · ".join(parts))
