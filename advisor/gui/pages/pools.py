"""The pools of memory of a rig, as bars with their figures; shared by Home and This computer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from advisor.domain.hardware import Rig, RigGpu
from advisor.gui.context import Context
from advisor.gui.pages.home_notes import driver_trouble, unsized_card
from advisor.gui.sizes import size_figure, size_text
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import PoolBar
from advisor.units import GIB

translate = QCoreApplication.translate

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


def fill_pools(column: QVBoxLayout, rig: Rig | None, context: Context) -> None:
    """A bar for each pool of the rig; bars that are there already take the new figures."""
    pools = _pools(rig) if rig is not None else []
    titles = [title for _, title, _ in pools]
    items = [column.itemAt(index) for index in range(column.count())]
    there = [item.widget() for item in items if item is not None]
    bars = [widget for widget in there if isinstance(widget, PoolBar)]
    if [bar.title for bar in bars] != titles:
        clear_layout(column)
        bars = [PoolBar(glyph, title) for glyph, title, _ in pools]
        for bar in bars:
            column.addWidget(bar)
    in_gb = context.session.state.memory_in_gb
    for bar, (_, _, pool) in zip(bars, pools, strict=True):
        if pool is None:
            state = context.session.state
            machine = state.machine if state.active_rig == 0 else None
            unsized = unsized_card(machine)
            if driver_trouble(machine):
                what = translate("pools", "No graphics card answers.")
            elif unsized:
                what = translate("pools", "Memory of the {} unknown.").format(unsized)
            else:
                what = translate("pools", "No graphics card found.")
            bar.show_absent(what, translate("pools", "Models run on the processor."))
        else:
            _show(bar, pool, in_gb, rig is not None and rig.planned)


def _pools(rig: Rig) -> list[tuple[str, str, _Pool | None]]:
    """Glyph, title and figures: one a card; many cards share one; None when there is none."""
    found: list[tuple[str, str, _Pool | None]]
    if not rig.gpus:
        found = [("hw-gpu", translate("pools", "Graphics memory"), None)]
    elif len(rig.gpus) > _MOST_GPU_BARS:
        title = translate("pools", "{} graphics cards").format(len(rig.gpus))
        found = [("hw-gpu", title, _all_cards(rig))]
    else:
        found = [_gpu_pool(gpu, index, rig) for index, gpu in enumerate(rig.gpus)]
    memory = rig.memory
    if not rig.unified:
        ram = _Pool(memory.capacity_bytes, memory.usable_bytes, memory.in_use_bytes, 0)
        found.append(("hw-ram", translate("pools", "System memory"), ram))
    return found


def _gpu_pool(gpu: RigGpu, index: int, rig: Rig) -> tuple[str, str, _Pool | None]:
    pool = _card(gpu)
    if gpu.unified:
        if pool.in_use is None:
            pool = replace(pool, in_use=rig.memory.in_use_bytes)
        return "hw-unified", translate("pools", "Unified memory"), pool
    if len(rig.gpus) > 1:
        return "hw-gpu", translate("pools", "Graphics card {}").format(index + 1), pool
    return "hw-gpu", translate("pools", "Graphics memory"), pool


def _show(bar: PoolBar, pool: _Pool, in_gb: bool, planned: bool) -> None:
    """The tick stands where the reserve begins: left of it are models and the desktop."""
    limit = min(pool.capacity, pool.usable + pool.reserve)
    parts = [translate("pools", "of {}").format(size_figure(pool.capacity, in_gb))]
    if pool.in_use is not None:
        little = pool.in_use < _WORTH_SAYING_BYTES
        used = (
            translate("pools", "nothing in use now")
            if little
            else translate("pools", "{} in use now")
        )
        parts.append(used.format(size_figure(pool.in_use, in_gb)))
    elif not planned:
        parts.append(translate("pools", "free now: unknown"))
    if pool.capacity - limit > _WORTH_SAYING_BYTES:
        kept = size_figure(pool.capacity - limit, in_gb)
        parts.append(translate("pools", "{} kept in reserve").format(kept))
    bold = translate("pools", "{} usable").format(size_text(pool.usable, in_gb))
    bar.show_pool(pool.capacity, pool.in_use, limit, bold, " · ".join(parts))
