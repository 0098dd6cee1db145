"""The parameters topic, by its widgets: parts, routing by clicks and keys, the packed features."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from advisor.advise.installed import Installed
from advisor.catalog.load import load_catalog
from advisor.estimate.weights import weight_plan
from advisor.gui.context import Context
from advisor.gui.learn.parameters import ParametersTopic
from advisor.session.results import Results
from advisor.session.session import Session
from tests.gui.fake_results import make_rig


@pytest.fixture
def topic(qtbot):
    context, catalog = Context(Session()), load_catalog()
    context.session.apply(rigs=(make_rig(),), detecting=False)
    context.set_ready(catalog, Results(catalog))
    found = ParametersTopic(context)
    found.context = context
    qtbot.addWidget(found)
    found.resize(1200, 800)
    with qtbot.waitExposed(found):
        found.show()
    found.activateWindow()
    qtbot.waitUntil(lambda: bool(found.routing.chips) and found.packing.packing is not None)
    qtbot.waitUntil(lambda: bool(found.packing.chart.lines))
    yield found
    context.bridge.close()


def test_parts_of_qwen3_are_to_scale(topic) -> None:
    segments = dict(topic.parts.bar.segments())
    assert segments["experts"].width() / topic.parts.bar.width() == pytest.approx(0.95, abs=0.005)
    assert topic.parts.rows["experts"].value.text() == "29.0B  95 %"
    assert "48 layers × 128 experts" in topic.parts.rows["experts"].toolTip()
    assert "model cards count the embeddings too: 3.4B" in topic.parts.bar.accessibleName()


def test_total_decides_memory_and_active_speed(topic) -> None:
    assert topic.parts.memory.value.text() == "17.3 GiB"
    assert topic.parts.speed.value.text().startswith("at most ")
    assert "tok/s" in topic.parts.speed.toolTip()


def test_70b_in_16_bit_is_141_gb(topic) -> None:
    topic.show_model("llama-3.1-70b")
    assert topic.parts.plain.value.text() == "141 GB"
    assert "70.6B × 16 bits ÷ 8 = 141.1 GB" in topic.parts.plain.toolTip()


def test_the_bar_and_the_rows_point_at_each_other(topic) -> None:
    bar = topic.parts.bar
    at = dict(bar.segments())["experts"].center()
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, at, bar.mapToGlobal(at), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    bar.mouseMoveEvent(event)
    assert "experts × 3 matrices" in topic.parts.panel.accessibleName()
    topic.parts.rows["attention"].setFocus()
    assert "Attention" in topic.parts.panel.accessibleName()


def test_stepping_lights_other_experts_and_repeats_the_same(topic, qtbot) -> None:
    routing = topic.routing
    first = routing.view.accessibleDescription()
    assert "takes 8 of 128 experts in each of 48 layers" in first
    qtbot.mouseClick(routing.step, Qt.MouseButton.LeftButton)
    assert routing.current == 1 and routing.chips[1].isChecked()
    assert routing.view.accessibleDescription() != first
    qtbot.mouseClick(routing.chips[4], Qt.MouseButton.LeftButton)  # "the" again
    assert routing.view.accessibleDescription() == first
    qtbot.keyClick(routing.view, Qt.Key.Key_Left)
    assert routing.current == 3


def test_a_batch_touches_more_experts_with_every_token(topic, qtbot) -> None:
    routing = topic.routing
    assert routing.view.touched() == [8] * 48
    qtbot.mouseClick(routing.together, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(routing.chips[3], Qt.MouseButton.LeftButton)
    touched = routing.view.touched()
    assert all(8 < count <= 32 for count in touched)
    assert "tokens lit: 4" in routing.rows["lit"].detail.plain_text()


def test_the_formula_of_a_batch_follows_the_marker(topic, qtbot) -> None:
    routing = topic.routing
    assert routing.rows["batch"].value.text() == "112"  # 128 (1 - (1 - 8/128)^32) = 111.8
    assert "128 × (1 − (1 − 8/128)^32) = 112" in routing.rows["batch"].toolTip()
    qtbot.keyClick(routing.chart, Qt.Key.Key_Right)
    assert routing.rows["batch"].value.text() == "126"
    assert routing.rows["all"].value.text() == "72 tokens"


def test_typing_other_words_routes_them(topic, qtbot) -> None:
    topic.routing.text.setText("one two three")
    qtbot.waitUntil(lambda: len(topic.routing.chips) == 3)
    assert [chip.text() for chip in topic.routing.chips] == ["one", "two", "three"]


def test_a_dense_model_has_nothing_to_choose(topic) -> None:
    topic.show_model("llama-3.1-8b")
    assert "is dense" in topic.routing.about.plain_text()
    assert not topic.routing.view.isVisibleTo(topic)


def test_a_model_without_a_shape_says_so(topic) -> None:
    unknown = next(m.id for m in load_catalog().models if m.architecture is None)
    topic.show_model(unknown)
    assert "not published" in topic.problem.plain_text() and not topic.problem.isHidden()
    assert topic.parts.isHidden()


def test_the_toy_model_packs_a_pentagon_and_gives_up_when_dense(topic, qtbot) -> None:
    packing = topic.packing
    assert packing.packing.kept == 5
    assert packing.rows["kept"].value.text() == "5 of 5"
    assert "pentagon" in packing.rows["kept"].detail.plain_text()
    packing.activity.setCurrentIndex(0)
    packing.activity.activated.emit(0)
    qtbot.waitUntil(lambda: packing.rows["kept"].value.text() == "2 of 5")
    assert "2 of 5 features kept" in packing.view.accessibleDescription()
    assert not packing.view.grab().isNull()


def test_interference_stands_at_the_models_width(topic, qtbot) -> None:
    packing = topic.packing
    assert packing.chart.marker == 2048
    assert packing.rows["overlap"].value.text() == "0.00049"
    qtbot.keyClick(packing.chart, Qt.Key.Key_Left)
    assert packing.chart.marker == 1024
    assert "best for 256 –" in packing.chart.sentence()  # it has no value where all fit


def test_a_file_on_this_computer_weighs_what_it_weighs(topic) -> None:
    base = load_catalog().model("llama-3.1-8b")
    own = replace(base, id="file-1", name="My Llama", file_path="/models/my.gguf")
    topic.context.session.apply(installed=(Installed(own, "Q8_0", weight_plan(base, "Q8_0")),))
    topic.show_model("file-1")
    assert topic.parts.memory.value.text() == "7.9 GiB"
    assert "in Q8_0" in topic.parts.memory.detail.plain_text()


def test_pictures_draw(topic) -> None:
    for widget in (topic.parts.bar, topic.routing.view, topic.packing.view):
        assert not widget.grab().isNull()
    assert topic.routing.view.tip_at(QPointF(-1, -1)) == ""
    view = topic.routing.view
    assert view.tip_at(QPointF(view.width() / 2, 40)).startswith("Layer ")
