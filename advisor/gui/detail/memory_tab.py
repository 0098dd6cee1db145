"""Placeholder."""

from __future__ import annotations

from advisor.gui.detail.tab import Tab


class MemoryTab(Tab):
    def show_detail(self, detail, state): ...
