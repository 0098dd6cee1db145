"""The attention topic, by its widgets: models, context, cache type, and where figures come from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from advisor.advise.installed import Installed
from advisor.catalog.load import load_catalog
from advisor.gui.charts.log_axes import token_axis, token_step
from advisor.gui.charts.log_lines import LogAxis, LogLine, LogLines
from advisor.gui.context import Context
from advisor.gui.learn.attention import AttentionTopic
from advisor.gui.learn.attention_subjects import INFINI
from advisor.gui.learn.head_picture import HeadPicture
from advisor.session.results import Results
from advisor.session.session import Session
from tests.gui.fake_results import make_rig

MILLION = 1 << 20


@pytest.fixture
def topic(qtbot):
    context, catalog = Context(Session()), load_catalog()
    context.session.apply(rigs=(make_rig(),), detecting=False)
    context.set_ready(catalog, Results(catalog))
    found = AttentionTopic(context)
    found.context = context
    qtbot.addWidget(found)
    found.resize(1200, 800)
    with qtbot.waitExposed(found):
        found.show()
    found.activateWindow()
    qtbot.waitUntil(lambda: len(found.memory.rows) == 8)
    yield found
    context.bridge.close()


def value(topic, key: str) -> str:
    return topic.memory.rows[key].value.text()


def test_a_model_of_each_kind_with_its_published_memory_at_32k(topic) -> None:
    assert value(topic, "phi-3.5-mini") == "12.0 GiB"
    assert value(topic, "llama-3.1-8b") == "4.0 GiB"
    assert value(topic, "gemma-3-27b") == "3.1 GiB"
    assert value(topic, INFINI + "llama-3.1-8b") == "272 MiB"


def test_arrow_keys_on_the_chart_move_everything(topic, qtbot) -> None:
    topic.memory.chart.setFocus()
    qtbot.keyClick(topic.memory.chart, Qt.Key.Key_Right)
    assert topic.tokens == 65536
    assert value(topic, "llama-3.1-8b") == "8.0 GiB"
    assert topic.work.chart.marker == 65536
    assert "64K" in topic.pair.memory.title.text()
    qtbot.keyClick(topic.memory.chart, Qt.Key.Key_End)
    assert topic.tokens == 10 * MILLION
    assert "made for up to 128K" in topic.memory.rows["llama-3.1-8b"].detail.plain_text()


def test_the_mouse_drags_the_marker(topic, qtbot) -> None:
    chart = topic.memory.chart
    area = chart.viewport()
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(80, 100))
    near = topic.tokens
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(80, 100))
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(250, 100))
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(250, 100))
    assert topic.tokens > near * 4


def test_a_million_tokens_give_deepseeks_published_shares(topic, qtbot) -> None:
    qtbot.mouseClick(topic.pair.million, Qt.MouseButton.LeftButton)
    assert topic.tokens == MILLION
    assert topic.pair.memory.value.text() == "12 %"  # f16 throughout; 10 % as DeepSeek stores it
    assert topic.pair.work.value.text() in ("26 %", "27 %")
    trace = topic.pair.memory.trace
    assert "one for 128 tokens" in trace.text() and "https://" in trace.source


def test_pointing_at_a_row_shows_its_arithmetic(topic, qtbot) -> None:
    row = topic.memory.rows["llama-3.1-8b"]
    row.setFocus()
    assert "32 layers × 4,096 bytes" in topic.memory.panel.accessibleName()
    assert "https://arxiv.org/abs/2305.13245" in row.toolTip()
    qtbot.keyClick(topic.memory.chart, Qt.Key.Key_Left)  # it stays with the row
    assert "16,384 tokens" in topic.memory.panel.accessibleName()


def test_models_come_and_go_and_keep_their_colour(topic, qtbot) -> None:
    names = [line.name for line in topic.memory.chart.lines]
    topic.add("gpt-oss-20b")
    qtbot.waitUntil(lambda: "gpt-oss-20b" in topic.memory.rows)
    slots = {line.name: line.slot for line in topic.memory.chart.lines}
    assert len(set(slots.values())) == len(slots) == len(names) + 1
    topic.remove("phi-3.5-mini")
    qtbot.waitUntil(lambda: "phi-3.5-mini" not in topic.memory.rows)
    after = {line.name: line.slot for line in topic.memory.chart.lines}
    assert after == {name: slot for name, slot in slots.items() if name != "Phi-3.5 mini"}


def test_a_file_on_this_computer_can_be_compared(topic, qtbot) -> None:
    base = load_catalog().model("qwen2.5-7b")
    own = replace(base, id="file-1", name="My Qwen", file_path="/models/my.gguf")
    topic.context.session.apply(installed=(Installed(own, "Q8_0", None),))
    assert topic.memory.add.findText("My Qwen, Q8_0, on this computer") >= 0
    topic.add("file-1")
    qtbot.waitUntil(lambda: "file-1" in topic.memory.rows)
    assert value(topic, "file-1") == "1.8 GiB"  # 56 KiB a token


def test_a_quantized_cache_is_smaller(topic, qtbot) -> None:
    combo = topic.memory.kv_type
    combo.setCurrentIndex(combo.findData("q8_0"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: value(topic, "llama-3.1-8b") == "2.1 GiB")
    combo.setCurrentIndex(combo.findData("q4_0"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: value(topic, "llama-3.1-8b") == "1.1 GiB")


def test_work_is_counted_for_a_token_or_a_prompt(topic, qtbot) -> None:
    row = topic.work.rows["llama-3.1-8b"]
    assert row.value.text() == "32 GFLOP" and "53 %" in row.detail.plain_text()
    qtbot.mouseClick(topic.work.modes.buttons["prompt"], Qt.MouseButton.LeftButton)
    row = topic.work.rows["llama-3.1-8b"]
    # 32,768 x 15 GFLOP and 32 x 32 x 512 x n (n + 1) / 2
    assert row.value.text() == "773 TFLOP"
    qtbot.mouseClick(topic.work.modes.buttons["lookback"], Qt.MouseButton.LeftButton)
    assert topic.work.rows["llama-3.1-8b"].value.text() == "281 TFLOP"


def test_pictures_follow_the_models_heads(topic) -> None:
    drawn = {
        key: row.findChild(HeadPicture).kept
        for key, row in topic.memory.rows.items()
        if row.findChild(HeadPicture)
    }
    assert drawn["phi-3.5-mini"] == 8 and drawn["llama-3.1-8b"] == 2 and drawn["gemma-2b"] == 1
    for row in topic.memory.rows.values():
        assert not row.grab().isNull()


def plain(text: str) -> LogAxis:
    return LogAxis(text, lambda low, high: [low, high], lambda v: f"{v:g}", lambda v: f"{v:g}")


def test_lines_read_straight_in_logarithms_and_give_their_table(qtbot) -> None:
    x = np.array([1024.0, 4096.0])
    chart = LogLines("Growth", 300, token_axis("Tokens"), plain("Bytes"), token_step)
    qtbot.addWidget(chart)
    chart.set_lines([LogLine("square", 0, x, x**2), LogLine("flat", 1, x, x * 0 + 5)], 2048.0)
    assert chart.sentence() == "At 2K: square 4.1943e+06, flat 5."
    heads, rows = chart.table()
    assert heads == ["Tokens", "square", "flat"]
    assert [row[0] for row in rows] == ["1K", "2K", "4K"]
    chart.resize(500, 300)
    assert not chart.image().isNull()
    chart.set_lines([], None)
    assert chart.table()[1] == [] and "Nothing" in chart.sentence()
