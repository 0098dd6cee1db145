"""The pools of memory of a rig, as bars with their figures; shared by Home and This computer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from advisor.domain.hardware import Rig, RigGpu
from advisor.gui.context import Context
from advisor.gui.sizes import size_figure, size_text
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import PoolBar
from advisor.units import GIB

_MOST_GPU_BARS = 4
_WORTH_SAYING_BYTES = GIB // 20


@dataclass(frozen=True, slots=True)
class _Pool:
    """Bytes; `reserve` is what is left to the desktop out of what it may hold."""

    capacity: int
    usable: int
    in_use: int | None
    reserve: int


def _card(gpu: RigGpu) -> _Pool:
    reserve = 0 if gpu.unified else gpu.reserve_bytes
    return _Pool(gpu.capacity_bytes, gpu.usable_bytes, gpu.in_use_bytes, reserve)


def _all_cards(rig: Rig) -> _Pool:
    cards = [_card(gpu) for gpu in rig.gpus]
    in_use = None if any(c.in_use is None for c in cards) else sum(c.in_use or 0 for c in cards)
    return _Pool(sum(c.capacity for c in cards), sum(c.usable for c in cards), in_use,
                 sum(c.reserve for c in cards))  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("pools", text)


def fill_pools(column: QVBoxLayout, rig: Rig | None, context: Context) -> None:
    """Replaces what is in `column` by a bar for each pool of the rig."""
    clear_layout(column)
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
        _show(bar, _all_cards(rig), in_gb, rig.planned)
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
    pool = _card(gpu)
    if gpu.unified and pool.in_use is None:
        pool = replace(pool, in_use=rig.memory.in_use_bytes)
    _show(bar, pool, in_gb, rig.planned)
    return bar


def ram_bar(rig: Rig, in_gb: bool) -> PoolBar:
    bar, memory = PoolBar("hw-ram", _tr("System memory")), rig.memory
    pool = _Pool(memory.capacity_bytes, memory.usable_bytes, memory.in_use_bytes, 0)
    _show(bar, pool, in_gb, rig.planned)
    return bar


def _show(bar: PoolBar, pool: _Pool, in_gb: bool, planned: bool) -> None:
    """The tick stands where the reserve begins: left of it are models and the desktop."""
    limit = min(pool.capacity, pool.usable + pool.reserve)
    parts = [_tr("of {}").format(size_figure(pool.capacity, in_gb))]
    if pool.in_use is not None:
        little = pool.in_use < _WORTH_SAYING_BYTES
        used = _tr("nothing in use now") if little else _tr("{} in use now")
        parts.append(used.format(size_figure(pool.in_use, in_gb)))
    elif not planned:
        parts.append(_tr("free now: unknown"))
    if pool.capacity - limit > _WORTH_SAYING_BYTES:
        kept = size_figure(pool.capacity - limit, in_gb)
        parts.append(_tr("{} kept in reserve").format(kept))
    bold = _tr("{} usable").format(size_text(pool.usable, in_gb))
    bar.show_pool(pool.capacity, pool.in_use, limit, bold, " · ".join(parts))
