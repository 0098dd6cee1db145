"""The training topic, by its widgets: the map, the fields, the results, the laws, the roofline."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from advisor.advise.rigs import rig_from_parts
from advisor.gui.context import Context
from advisor.gui.learn import TOPICS
from advisor.gui.learn.training import TrainingTopic
from advisor.session.session import Session


@pytest.fixture
def topic(qtbot, real_results):
    context = Context(Session())
    rig = rig_from_parts(real_results.catalog, gpus=[("RTX 4070 Ti", 1)], ram_gib=32)
    context.session.apply(rigs=(rig,), detecting=False)
    context.set_ready(real_results.catalog, real_results)
    found = TrainingTopic(context)
    qtbot.addWidget(found)
    found.resize(1200, 900)
    with qtbot.waitExposed(found):
        found.show()
    found.activateWindow()
    yield found
    context.bridge.close()


def type_into(qtbot, field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def value(topic, key: str) -> str:
    return topic.result.rows[key].value.text()


def test_it_is_a_topic_before_felt_speed() -> None:
    keys = [spec.key for spec in TOPICS]
    assert keys.index("quantization") < keys.index("training") < keys.index("speed")


def test_the_articles_run_gives_its_figure(topic, qtbot) -> None:
    type_into(qtbot, topic.fields.params, "8B")
    type_into(qtbot, topic.fields.tokens, "15T")
    assert value(topic, "compute") == "7.2 × 10²³ FLOP"
    assert value(topic, "ratio") == "1,875"
    assert "94 times" in topic.result.rows["ratio"].detail.plain_text()
    laws = topic.thresholds.rows
    assert laws["eu-general-purpose"].value.text() == "7.2 × above"
    assert laws["eu-systemic-risk"].value.text() == "14 × below"


def test_the_first_run_is_chinchillas_on_ones_own_card(topic) -> None:
    assert value(topic, "ratio") == "20" and "optimal" in topic.result.rows["ratio"].detail.text()
    assert value(topic, "time") == "49 days"
    assert "does not fit: 2 cards" in topic.result.rows["memory"].detail.plain_text()


def test_a_model_brings_its_sizes_and_tokens(topic) -> None:
    topic.choose_model("deepseek-v3")
    assert topic.fields.active.text() == "37.6B" and topic.fields.params.text() == "671B"
    assert topic.fields.tokens.text() == "14.8T"
    assert value(topic, "compute") == "3.3 × 10²⁴ FLOP"
    assert topic.run.shape_known


def test_arrows_move_the_run_and_everything_follows(topic, qtbot) -> None:
    topic.map.setFocus()
    before = topic.run.flop
    qtbot.keyClick(topic.map, Qt.Key.Key_Right)
    assert topic.run.flop == pytest.approx(before * 10**0.1)
    qtbot.keyClick(topic.map, Qt.Key.Key_Down)
    assert topic.run.flop == pytest.approx(before)
    assert topic.fields.params.text() == "1.3B"
    assert topic.scaling.chart.marker == pytest.approx(topic.active)


def test_the_mouse_drags_the_run(topic, qtbot) -> None:
    area = topic.map.viewport()
    spot = QPoint(area.width() - 60, area.height() - 120)
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=spot)
    far = topic.active
    qtbot.mouseMove(area, QPoint(120, spot.y()))
    assert topic.active < far / 100
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=spot)


def test_page_keys_read_models_aloud_and_enter_takes_one(topic, qtbot) -> None:
    topic.map.setFocus()
    qtbot.keyClick(topic.map, Qt.Key.Key_PageDown)
    assert "GPT-3 175B" in topic.map.accessibleDescription()
    qtbot.keyClick(topic.map, Qt.Key.Key_Return)
    assert value(topic, "compute") == "3.1 × 10²³ FLOP"


def test_what_is_no_count_is_said_and_changes_nothing(topic, qtbot) -> None:
    type_into(qtbot, topic.fields.params, "many")
    assert topic.fields.params.property("invalid") and topic.total == 1e9
    assert "8B" in topic.fields.params.toolTip()


def test_the_law_goes_along_equal_compute(topic, qtbot) -> None:
    flop = topic.run.flop
    topic.scaling.chart.setFocus()
    qtbot.keyClick(topic.scaling.chart, Qt.Key.Key_PageUp)
    assert topic.active == pytest.approx(1e10)
    assert topic.run.flop == pytest.approx(flop)
    above = topic.scaling.rows["loss:besiroglu-2024"].detail.plain_text()
    assert "above the best" in above and "0.000" not in above


def test_each_figure_shows_formula_and_source(topic) -> None:
    rows = [*topic.result.rows.values(), *topic.thresholds.rows.values(),
            *topic.scaling.rows.values()]  # fmt: skip
    assert len(rows) == 8 + 6 + 4
    for row in rows:
        assert row.trace is not None and row.trace.lines and row.trace.source
    topic.result.rows["memory"].setFocus()
    assert "16 bytes" in topic.result.panel.accessibleName()
    assert "1910.02054" in topic.result.panel.accessibleName()


def test_the_map_as_a_table_has_every_model(topic) -> None:
    heads, rows = topic.map.table()
    assert "FLOP" in heads and len(rows) > 90
    assert any(row[0] == "Llama 3.1 405B" and "10²⁵" in " ".join(row) for row in rows)


def test_the_roofline_tells_both_limits(topic, qtbot) -> None:
    qtbot.waitUntil(lambda: topic.roofline.line is not None)
    rows = topic.roofline.rows
    assert "memory" in rows["generation"].detail.plain_text()
    assert "FLOP a byte" in rows["ridge"].value.text()
    topic.roofline.chart.setFocus()
    qtbot.keyClick(topic.roofline.chart, Qt.Key.Key_Right)
    assert "Writing a token" in topic.roofline.panel.accessibleName()
    heads, table = topic.roofline.chart.table()
    assert len(heads) == 4 and len(table) == 2
