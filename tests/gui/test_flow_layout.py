"""Chips continue on the next line instead of being cut off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from advisor.gui.models.flow_layout import FlowLayout


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    layout = FlowLayout(8)
    host.setLayout(layout)
    for number in range(6):
        label = QLabel(f"chip {number}")
        label.setFixedSize(80, 28)
        layout.addWidget(label)
    return host


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (520, 1), (519, 2), (170, 3), (80, 6)])
def test_height_follows_from_width(host, width, lines) -> None:
    assert host.layout().heightForWidth(width) == lines * 28 + (lines - 1) * 8


def test_items_keep_their_size_and_never_overlap(host) -> None:
    host.resize(260, host.layout().heightForWidth(260))
    host.layout().activate()
    boxes = [host.layout().itemAt(i).geometry() for i in range(host.layout().count())]
    assert all((box.width(), box.height()) == (80, 28) for box in boxes)
    assert all(box.right() <= 260 for box in boxes)
    for i, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[i + 1 :])


def test_items_can_be_taken_out(host) -> None:
    layout = host.layout()
    layout.removeWidget(layout.itemAt(0).widget())
    assert layout.count() == 5 and layout.itemAt(5) is None and layout.takeAt(9) is None
