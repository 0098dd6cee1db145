"""The cost topic, by its widgets: workload, service, machine, the month, the crossings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from advisor.advise.rigs import rig_from_parts
from advisor.gui.context import Context
from advisor.gui.learn import TOPICS
from advisor.gui.learn.cost import CostTopic
from advisor.session.session import Session


@pytest.fixture
def topic(qtbot, real_results):
    context = Context(Session())
    rig = rig_from_parts(real_results.catalog, gpus=[("RTX 4090", 1)], ram_gib=64)
    context.session.apply(rigs=(rig,), detecting=False)
    context.set_ready(real_results.catalog, real_results)
    found = CostTopic(context)
    qtbot.addWidget(found)
    found.resize(1200, 900)
    with qtbot.waitExposed(found):
        found.show()
    found.activateWindow()
    qtbot.waitUntil(lambda: found.answer is not None)
    yield found
    context.bridge.close()


def type_into(qtbot, topic, field, text: str) -> None:
    before = topic.answer
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: topic.answer is not before)


def value(topic, key: str) -> str:
    return topic.month.rows[key].value.text()


def test_it_stands_between_training_and_felt_speed() -> None:
    keys = [spec.key for spec in TOPICS]
    assert keys.index("training") < keys.index("cost") < keys.index("speed")


def test_the_articles_million_costs_its_list_price(topic, qtbot) -> None:
    """1500 tokens at 2.50 and 400 at 10 dollars a million are 7,750 dollars for a million."""
    qtbot.mouseClick(topic.workload.article, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: topic.answer.load.conversations == 1_000_000)
    assert topic.ways.price.name == "gpt-4o"
    assert value(topic, "service") == "7,750 USD"
    assert "75,000" in topic.article.text.plain_text()
    assert "18,400 tokens" in topic.article.ours.plain_text()
    assert "on your own" in topic.article.ours.plain_text()


def test_typed_conversations_change_the_month(topic, qtbot) -> None:
    type_into(qtbot, topic, topic.workload.conversations, "1M")
    assert topic.answer.load.conversations == 1_000_000
    assert "as dear" in topic.month.verdict.plain_text()
    type_into(qtbot, topic, topic.workload.conversations, "100")
    assert "service is cheaper" in topic.month.verdict.plain_text()


def test_arrow_keys_on_the_chart_change_the_workload(topic, qtbot) -> None:
    topic.chart.setFocus()
    before = topic.answer
    qtbot.keyClick(topic.chart, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: topic.answer is not before)
    assert topic.workload.conversations.text() == "100K"
    assert topic.chart.marker == pytest.approx(100_000)


def test_crossings_lie_where_both_cost_the_same(topic) -> None:
    crossing = topic.chart.crossings[0]
    lines = {line.name: line for line in topic.chart.lines}
    service, own = lines["gpt-5.2"], lines["your own"]
    assert service.at(crossing.conversations) == pytest.approx(crossing.cost, rel=0.01)
    assert own.at(crossing.conversations) == pytest.approx(crossing.cost, rel=0.01)
    assert "owning is cheaper from" in topic.chart.sentence()


def test_hosted_services_stand_apart(topic, qtbot) -> None:
    before = topic.answer
    qtbot.mouseClick(topic.ways.kind.buttons["hosted"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: topic.answer is not before)
    assert not topic.ways.price.first_party
    assert topic.ways.price.model_id == "llama-3.1-8b"
    assert value(topic, "crossing") == "never"


def test_a_model_that_does_not_fit_says_so(topic, qtbot) -> None:
    before = topic.answer
    topic.ways.model.choose("deepseek-v3")
    topic.ways.changed.emit()
    qtbot.waitUntil(lambda: topic.answer is not before)
    assert value(topic, "own") == "not possible"
    assert "GiB" in topic.month.rows["own"].detail.plain_text()
    assert topic.month.rows["crossing"].isHidden()


def test_each_figure_shows_formula_and_source(topic) -> None:
    for row in topic.month.rows.values():
        assert row.trace is not None and row.trace.lines and row.trace.source
    topic.month.rows["service"].setFocus()
    assert "÷ 1,000,000 USD" in topic.month.panel.accessibleName()
    assert "https://" in topic.month.panel.accessibleName()


def test_the_currency_and_electricity_of_the_settings_count(topic, qtbot) -> None:
    from dataclasses import replace

    session, before = topic._context.session, topic.answer
    session.apply(money=replace(session.state.money, currency="EUR", per_usd=0.5, kwh_price=0.4))
    topic.workload.changed.emit()
    qtbot.waitUntil(lambda: topic.answer is not before)
    assert value(topic, "service").endswith("EUR")
    assert topic.answer.machine.usd_per_kwh == pytest.approx(0.8)


def test_a_typed_price_of_the_machine_counts(topic, qtbot) -> None:
    assert topic.ways.price_typed.placeholderText().replace(",", "").isdigit()
    type_into(qtbot, topic, topic.ways.price_typed, "360")
    assert topic.answer.machine.price_usd == 360
    assert topic.answer.machine.hardware_usd == pytest.approx(10)


def test_life_and_busy_hours_can_be_changed(topic, qtbot) -> None:
    before = topic.answer
    for combo, keys in ((topic.ways.years, Qt.Key.Key_End), (topic.ways.busiest, Qt.Key.Key_Home)):
        asked = topic.answer
        combo.setFocus()
        qtbot.keyClick(combo, keys)
        qtbot.waitUntil(lambda asked=asked: topic.answer is not asked)
    after = topic.answer.machine
    assert after.life_years == 5 and after.busiest_share == 0.1
    assert after.hardware_usd == pytest.approx(before.machine.hardware_usd * 3 / 5)
    assert after.capacity == pytest.approx(before.machine.capacity / 5)


def test_the_machine_is_the_windows_active_one_or_any_other(topic, qtbot, real_results) -> None:
    session = topic._context.session
    other = rig_from_parts(real_results.catalog, gpus=[("RTX 3060 12GB", 1)], ram_gib=32)
    session.apply(rigs=(*session.state.rigs, other), active_rig=1)
    qtbot.waitUntil(lambda: topic.answer.own.rig == other)
    assert topic.ways.rig.currentText() == other.name
    topic.ways.rig.setFocus()
    qtbot.keyClick(topic.ways.rig, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: topic.answer.own.rig == session.state.rigs[0])
