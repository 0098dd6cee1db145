"""Charts say what they show, give their numbers away, and draw without touching labels."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QTableWidget

from advisor.domain.result import TimePart
from advisor.gui.charts.band_chart import Band, BandChart, BandWords
from advisor.gui.charts.crowd_chart import CrowdChart, CrowdLimit, CrowdLine
from advisor.gui.charts.frontier_chart import FrontierChart, FrontierPoint
from advisor.gui.charts.memory_chart import MemoryChart
from advisor.gui.charts.speed_map import SpeedMap
from advisor.gui.charts.token_time_bar import TokenTimeBar, format_ms, shares
from advisor.gui.theme import hub, theme
from advisor.session.state import AppState
from tests.gui.fake_results import FakeResults, make_rig

LLAMA = AppState(rigs=(make_rig(),), selected_model="llama-3.1-8b-instruct", selected_quant="Q6_K")


@pytest.fixture
def chart(qtbot):
    chart = MemoryChart()
    qtbot.addWidget(chart)
    chart.resize(440, 200)
    chart.set_curve(FakeResults().memory_curve(LLAMA), 8192)
    chart.show()
    return chart


def test_the_sentence_names_total_limit_and_where_it_is_full(chart) -> None:
    assert chart.accessibleDescription() == (
        "7.7 GiB of 9.9 GiB usable in graphics memory at 8K tokens; it is full at 25K."
    )


def test_the_table_adds_up_and_has_the_chosen_context(chart) -> None:
    chart.set_curve(FakeResults().memory_curve(LLAMA), 12288)
    heads, rows = chart.table()
    assert heads[0] == "Context, tokens" and all("GiB" in head for head in heads[1:])
    assert "12,288" in [row[0] for row in rows]
    for row in rows:
        *parts, total = map(float, row[1:])
        assert sum(parts) == pytest.approx(total, abs=0.03)


def test_units_follow_the_setting(chart) -> None:
    chart.set_memory_in_gb(True)
    chart.set_curve(FakeResults().memory_curve(LLAMA), 8192)
    assert "8.2 GB of 10.6 GB" in chart.sentence()


def test_an_unknown_shape_is_said_not_drawn(chart) -> None:
    chart.set_curve(None, 8192)
    assert "unknown" in chart.sentence() and chart.table()[1] == []
    assert not chart.image().isNull()


def test_csv_is_the_table(chart) -> None:
    rows = list(csv.reader(io.StringIO(chart.csv_text())))
    heads, numbers = chart.table()
    assert rows == [heads, *numbers]


def test_ctrl_t_opens_the_numbers(chart, qtbot) -> None:
    with qtbot.waitExposed(chart):
        chart.activateWindow()
        chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    tables = [w for w in QApplication.allWidgets() if isinstance(w, QTableWidget)]
    qtbot.waitUntil(lambda: any(table.isVisible() for table in tables))
    table = next(table for table in tables if table.isVisible())
    assert table.rowCount() == len(chart.table()[1])
    table.window().close()


def test_pictures_and_drawings_are_written(chart, tmp_path) -> None:
    image = chart.image(2.0)
    assert image.width() == 2 * chart.width()
    assert len({image.pixelColor(x, 200).name() for x in range(100, 500, 7)}) > 2
    chart.save_svg(tmp_path / "chart.svg")
    svg = (tmp_path / "chart.svg").read_text("utf-8")
    assert "<svg" in svg and svg.count("<poly") >= 8 and chart.title in svg


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_a_theme_changes_the_drawing(chart, name, qtbot) -> None:
    hub().choose(name)
    weights = hub().theme.color("series.weights").name()
    image = chart.image(1.0)
    column = {image.pixelColor(60, y).name() for y in range(20, 165)}
    assert weights in column


def test_hovering_reads_the_parts(chart, qtbot) -> None:
    before = chart.image(1.0)
    qtbot.mouseMove(chart.viewport(), QPoint(220, 80))
    qtbot.waitUntil(lambda: chart.image(1.0) != before)
    assert chart.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor


@pytest.fixture
def band_chart(qtbot):
    words = BandWords(
        "Tokens", "tok/s", lambda v: f"{v:.0f}", lambda v: f"{v:g}",
        lambda low, high: f"{low:.0f}–{high:.0f} tok/s", lambda band, at: f"{band.at(at)[1]:.0f}",
    )  # fmt: skip
    chart = BandChart("Speed", words, "weights")
    qtbot.addWidget(chart)
    chart.resize(440, 184)
    tokens = np.array([1024, 2048, 4096, 8192])
    mid = np.array([40.0, 30.0, 20.0, 10.0])
    chart.set_band(Band(tokens, mid * 0.9, mid, mid * 1.1), 2048, (15.0, "comfortable"))
    chart.show()
    return chart


def test_the_arrow_keys_read_a_band(band_chart, qtbot) -> None:
    assert band_chart.accessibleDescription() == "30"
    qtbot.keyClick(band_chart, Qt.Key.Key_Right)
    assert (band_chart.marked, band_chart.accessibleDescription()) == (4096, "20")
    qtbot.keyClick(band_chart, Qt.Key.Key_Left)
    qtbot.keyClick(band_chart, Qt.Key.Key_Left)
    assert band_chart.marked == 1024


def test_a_band_table_has_low_middle_high(band_chart) -> None:
    heads, rows = band_chart.table()
    assert heads == ["Tokens", "tok/s, low", "tok/s, middle", "tok/s, high"]
    assert rows[0] == ["1,024", "36", "40", "44"]


PARTS = (
    TimePart("weights", "Read the weights", 0.0142, "4.9 GB ÷ 345 GB/s"),
    TimePart("kv", "Read the KV cache", 0.0012, "1.0 GiB ÷ 345 GB/s"),
    TimePart("launch", "Launch", 0.0006, "32 × 19 µs"),
    TimePart("transfer", "Transfer", 0.0, ""),
)


def test_the_time_bar_names_parts_that_take_time(qtbot) -> None:
    bar = TokenTimeBar()
    qtbot.addWidget(bar)
    bar.resize(440, bar.sizeHint().height())
    bar.set_parts(PARTS)
    assert "4.9 GB ÷ 345 GB/s" in bar.accessibleDescription()
    assert "Transfer" not in bar.accessibleDescription()
    assert bar.part_at(5).key == "weights" and bar.part_at(438).key == "launch"


def test_time_bar_labels_never_touch_and_stay_inside(qtbot) -> None:
    from advisor.gui.charts.token_time_bar import _label_width

    bar = TokenTimeBar()
    qtbot.addWidget(bar)
    for width in (200, 300, 440, 800):
        bar.resize(width, bar.sizeHint().height())
        bar.set_parts(PARTS)
        places = bar._label_places(bar._segments())
        right = 0.0
        for part, left in places:
            assert left >= right - 0.01
            right = left + _label_width(part)
        assert right <= width + 0.01 and places[0][0].key == "weights"


def test_shares_fill_the_bar_and_small_parts_stay_visible() -> None:
    widths = shares([0.9, 0.0001, 0.1], 300, 2, 3)
    assert sum(widths) + 4 == pytest.approx(300) and min(widths) == 3


def test_times_have_three_digits_at_most() -> None:
    assert [format_ms(s) for s in (0.0142, 0.00026, 0.18)] == ["14.2 ms", "0.26 ms", "180 ms"]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_chart_has_a_ground_of_its_own(name, qtbot) -> None:
    """It says that it paints all of itself: what it left out would show garbage."""
    hub().choose(name, 1.0)
    for chart in (SpeedMap(), MemoryChart()):
        qtbot.addWidget(chart)
        chart.resize(300, 240)
        assert chart.backgroundBrush().color() == theme().color("surface.card")
        assert chart.grab().toImage().pixelColor(1, 1) == theme().color("surface.card")


def test_points_are_found_by_mouse_and_by_keys(qtbot) -> None:
    """What every chart of points does, on prices and speeds."""
    chart = FrontierChart("Price and speed")
    qtbot.addWidget(chart)
    chart.resize(600, 320)
    chart.show_points(
        [FrontierPoint(f"Rig {n}", 500.0 * n, 9.0 * n, (("Price", f"{500 * n} USD"),))
         for n in range(1, 13)], "USD",
    )  # fmt: skip
    chart.show()
    chosen = []
    chart.chosen.connect(chosen.append)
    qtbot.mouseMove(chart.viewport(), chart.spots()[4].toPoint() + QPoint(6, 4))
    qtbot.waitUntil(lambda: chart.pointed_at == 4)
    assert chart.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(chart.viewport(), QPoint(3, 3))
    qtbot.waitUntil(lambda: chart.pointed_at is None)
    for key, index in ((Qt.Key.Key_Left, 0), (Qt.Key.Key_PageDown, 10), (Qt.Key.Key_PageDown, 11)):
        qtbot.keyClick(chart, key)
        assert chart.pointed_at == index
    assert chart.accessibleDescription() == "Rig 12, Price 6000 USD"
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen == [11]


@pytest.fixture
def crowd_chart(qtbot):
    chart = CrowdChart("Speed with each more user")
    qtbot.addWidget(chart)
    chart.resize(540, 232)
    users = (1, 2, 4, 8, 12)
    chart.show_crowds(
        [CrowdLine("all", 1, users, (20, 40, 60, 80, 90), (0.1, 0.1, 0.2, 0.2, 0.3)),
         CrowdLine("each", 3, users, (20, 20, 15, 10, 7.5))],
        4,
        [CrowdLimit(4, "cards full at 4", False), CrowdLimit(12, "memory full at 12", True)],
        (10.0, "asked for"), "No room after 12.",
    )  # fmt: skip
    chart.show()
    return chart


def test_speeds_of_crowds_are_said_with_the_links_share(crowd_chart) -> None:
    assert crowd_chart.accessibleDescription() == (
        "At 4: all 60 tok/s, link 20 %, each 15 tok/s. No room after 12."
    )
    heads, rows = crowd_chart.table()
    assert heads == ["Users", "all, tok/s", "all, link's share", "each, tok/s"]
    assert [row[0] for row in rows] == ["1", "2", "4", "8", "12", "16", "32", "64"]
    assert rows[3] == ["8", "80", "20 %", "10"] and rows[5][1] == rows[5][3] == "–"


def test_the_marker_of_a_crowd_goes_by_keys(crowd_chart, qtbot) -> None:
    moved = []
    crowd_chart.marked.connect(moved.append)
    qtbot.keyClick(crowd_chart, Qt.Key.Key_Right)
    qtbot.keyClick(crowd_chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(crowd_chart, Qt.Key.Key_End)
    assert moved == [8, 3, 64]
    crowd_chart.set_marker(64.0)
    assert crowd_chart.accessibleDescription().startswith("At 64: all does not fit")


def test_crowds_of_every_size_are_drawn(qtbot) -> None:
    """Limits near each other and at the end, many users, one user: all of it is drawn."""
    chart = CrowdChart("Crowds")
    qtbot.addWidget(chart)
    chart.resize(420, 232)
    for users, limits in (((1,), (1,)), ((1, 900, 1000), (900, 1000)), ((1, 4000), ())):
        lines = [CrowdLine("all", 1, users, [5.0 * n for n in users])]
        bounds = [CrowdLimit(n, f"full at {n}", n == limits[-1]) for n in limits]
        chart.show_crowds(lines, users[-1], bounds)
        image = chart.image(1.0)
        ink = theme().color("series.weights").name()
        colours = {image.pixelColor(x, y).name() for x in range(30, 420) for y in range(0, 232, 2)}
        assert ink in colours


def test_a_line_that_fits_nowhere_is_drawn_with_its_marker(qtbot, monkeypatch) -> None:
    failed = []
    monkeypatch.setattr("sys.excepthook", lambda *about: failed.append(about))
    chart = CrowdChart("Crowds")
    qtbot.addWidget(chart)
    chart.resize(420, 232)
    chart.show_crowds([CrowdLine("all", 1, (1, 8), (5.0, 20.0), (0.1, 0.2), fits_to=0)], 2, ())
    image = chart.grab().toImage()
    assert not failed
    ring = theme().color("series.weights").name()  # of the marker; the line itself is paler
    assert ring in {image.pixelColor(x, y).name() for x in range(40, 300) for y in range(8, 190)}
