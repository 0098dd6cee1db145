"""The memory strip: parts to scale, RAM right of the tick, the tick where the limit is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from advisor.domain.result import MemoryParts
from advisor.gui.theme import THEME_NAMES, Theme
from advisor.gui.widgets.strip import (
    MemoryStrip,
    Part,
    describe_parts,
    paint_strip,
    strip_parts,
)
from advisor.units import GIB

WIDTH, HEIGHT = 400, 20


def painted(parts: list[Part], scale: float, limit: float | None, of: Theme) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(of.color("surface.card"))
    painter = QPainter(image)
    paint_strip(painter, QRectF(0, 5, WIDTH, 10), parts, scale, limit, of)
    painter.end()
    return image


def colour_at(image: QImage, share: float) -> QColor:
    return image.pixelColor(round(share * (WIDTH - 1)), HEIGHT // 2)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_parts_stand_in_order_and_to_scale(name: str, qapp: object) -> None:
    of = Theme(name)
    parts: list[Part] = [("weights", 40), ("kv", 20), ("ram", 30)]
    image = painted(parts, 200, 100, of)
    assert colour_at(image, 0.10) == of.color("series.weights")
    assert colour_at(image, 0.25) == of.color("series.kv")
    assert colour_at(image, 0.40) == of.color("series.free")
    assert colour_at(image, 0.50) == of.color("chart.limit")
    assert colour_at(image, 0.60) == of.color("series.ram")
    assert colour_at(image, 0.80) == of.color("series.free")


def test_what_is_too_large_fills_to_the_edge(qapp: object) -> None:
    of = Theme("light")
    image = painted([("weights", 900)], 200, 100, of)
    assert colour_at(image, 0.97) == of.color("series.weights")


def test_the_tick_overhangs_the_bar(qapp: object) -> None:
    of = Theme("light")
    image = painted([], 100, 50, of)
    assert image.pixelColor(WIDTH // 2, 3) == of.color("chart.limit")
    assert image.pixelColor(WIDTH // 4, 3) == of.color("surface.card")


def test_parts_of_a_model_merge_state_and_buffers() -> None:
    main = MemoryParts(100, 20, 5, 7, 3, 9)
    assert strip_parts(main, MemoryParts(50)) == (
        ("weights", 100), ("kv", 25), ("compute", 10), ("overhead", 9), ("ram", 50),
    )  # fmt: skip
    assert strip_parts(MemoryParts(10), MemoryParts()) == (("weights", 10),)


def test_it_speaks() -> None:
    words = describe_parts([("weights", 4 * GIB), ("ram", GIB)], 10 * GIB)
    assert words == "weights 4.0 GiB, in system memory 1.0 GiB; 10.0 GiB usable"


def test_the_widget_describes_what_it_shows(qtbot: object) -> None:
    strip = MemoryStrip()
    qtbot.addWidget(strip)  # type: ignore[attr-defined]
    strip.show_parts([("kv", GIB)], 2 * GIB, GIB)
    assert strip.accessibleDescription() == "KV cache 1.0 GiB; 1.0 GiB usable"
    strip.show_absent()
    assert strip.accessibleDescription() == "none"
