"""The quantization topic, by its widgets: studies, the parts of a file, the rule, the cards."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from advisor.advise.installed import Installed
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.estimate.weights import weight_plan
from advisor.gui.charts.quality_chart import QualityChart, QualityPoint
from advisor.gui.context import Context
from advisor.gui.learn.block_view import BlockView
from advisor.gui.learn.quantization import QuantizationTopic
from advisor.learn.quant_blocks import BLOCK_FORMATS
from advisor.session.results import Results
from advisor.session.session import Session


@pytest.fixture
def topic(qtbot):
    context, catalog = Context(Session()), load_catalog()
    rig = rig_from_parts(catalog, gpus=[("RTX 4090", 1)], ram_gib=64)
    context.session.apply(rigs=(rig,), detecting=False)
    context.set_ready(catalog, Results(catalog))
    found = QuantizationTopic(context)
    found.context = context
    qtbot.addWidget(found)
    found.resize(1200, 800)
    with qtbot.waitExposed(found):
        found.show()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    yield found
    context.bridge.close()


def column(topic, number: int) -> list[str]:
    table = topic.studies.table
    return [table.item(row, number).text() for row in range(table.rowCount())]


def focus(qtbot, row) -> None:
    """A row that was just made is shown by the next round of events."""
    qtbot.waitUntil(row.isVisible)
    row.setFocus()


def test_the_first_study_is_ranked_by_divergence_and_names_its_text(topic) -> None:
    assert "Llama 3 8B" in topic.studies.study.currentText()
    assert "WikiText-2 test, 512-token chunks" in topic.studies.study.currentText()
    values = [float(text) for text in column(topic, 2)]
    assert values == sorted(values) and values[0] == 0.000551
    quants = column(topic, 0)
    assert quants.index("Q8_0") < quants.index("Q4_K_M ◆") < quants.index("Q4_K_M")
    row = quants.index("Q4_K_M")
    assert column(topic, 3)[row] == "91.9 %" and column(topic, 4)[row] == "+2.8 %"


def test_another_study_replaces_all_rows(topic) -> None:
    combo = topic.studies.study
    index = next(i for i in range(combo.count()) if "Qwen3-30B-A3B, WikiText" in combo.itemText(i))
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    quants = column(topic, 0)
    assert len(quants) == 13 and "IQ4_KS ◆" in quants
    assert column(topic, 4)[quants.index("IQ4_KS ◆")].startswith("-0.9")  # and yet it ranks below
    assert quants.index("Q4_K_M (bartowski) ◆") < quants.index("IQ4_KS ◆")


def test_every_study_can_be_shown(topic) -> None:
    combo = topic.studies.study
    for index in range(combo.count()):
        combo.setCurrentIndex(index)
        combo.activated.emit(index)
        assert topic.studies.table.rowCount() == len(topic.studies.ranking.rows)
        assert not topic.studies.chart.image(1.0).isNull()
        assert topic.studies.panel.trace.source.startswith("https://")


def test_chart_and_table_point_at_each_other(topic, qtbot) -> None:
    studies = topic.studies
    studies.table.selectRow(1)
    assert studies.panel.trace.title.startswith("Q8_0")
    qtbot.keyClick(studies.chart, Qt.Key.Key_Left)  # to the next smaller file
    assert studies.panel.trace.title.startswith("Q6_K")
    assert studies.table.currentRow() == 2


def test_q4_k_m_taken_apart(topic, qtbot) -> None:
    topic.show_model("llama-3.1-8b")
    assert list(topic.mix.rows) == ["Q4_K", "Q6_K", "F32"]
    assert topic.mix.rows["Q6_K"].value.text() == "1.17 GiB  26 %"
    assert "6.5B × 4.5 bits ÷ 8 = 3.40 GiB" in topic.mix.rows["Q4_K"].toolTip()
    assert "256 × 4 bits" in topic.mix.block.accessibleDescription()
    focus(qtbot, topic.mix.rows["Q6_K"])
    assert "16 × 8 bits" in topic.mix.block.accessibleDescription()


def test_another_quantization_is_made_of_other_types(topic, qtbot) -> None:
    topic.quant.setCurrentIndex(topic.quant.findData("IQ2_M"))
    topic.quant.activated.emit(topic.quant.currentIndex())
    assert "IQ2_S" in topic.mix.rows
    focus(qtbot, topic.mix.rows["IQ2_S"])
    assert not topic.mix.block.isVisibleTo(topic)  # patterns from tables: nothing to draw


def test_the_rule_fails_for_a_mixture_and_not_for_a_dense_model(topic) -> None:
    rule = topic.rule
    assert rule.rows["rule"].value.text() == "4.0 GB"
    factor = float(rule.rows["factor"].value.text().split()[0])
    assert factor > 4
    assert "all 30.5B must be in memory" in rule.reason.plain_text()
    topic.show_model("llama-3.1-8b")
    assert rule.rows["rule"].value.text() == "9.6 GB"
    assert float(rule.rows["factor"].value.text().split()[0]) < 1


def test_the_cards_of_the_article_are_computed(topic, qtbot) -> None:
    tiers = topic.tiers
    topic.ensureWidgetVisible(tiers)
    qtbot.waitUntil(lambda: len(tiers.rows) == 7, timeout=10_000)
    verdicts = [row.value.text() for row in tiers.rows]
    assert verdicts.count("fits") == 1
    scout = tiers.rows[0]
    assert "needs 63.1 GiB" in scout.detail.plain_text()
    assert "by the article's own rule 20.6 GB" in scout.detail.plain_text()
    qtbot.waitUntil(
        lambda: all("computing" not in held.detail.plain_text() for held in tiers.holds.values()),
        timeout=30_000,
    )
    assert tiers.holds["tier-24"].detail.plain_text().count(", ") >= 3  # at 8K: three models


def test_a_file_on_this_computer_is_shown_as_it_is(topic) -> None:
    base = load_catalog().model("llama-3.1-8b")
    own = replace(base, id="file-1", name="My Llama", file_path="/models/my.gguf")
    held = Installed(own, "Q5_K_M", weight_plan(base, "Q5_K_M"))
    topic.context.session.apply(installed=(held,))
    field = topic.model.field
    assert field.findText("My Llama, Q5_K_M, on this computer") == 0
    topic.show_model("file-1")
    assert topic.mix.mix.quant == "Q5_K_M" and not topic.quant.isEnabled()
    assert "Q5_K_M, 8K" in topic.rule.rows["truth"].detail.plain_text()
    topic.show_model("llama-3.1-8b")
    assert topic.mix.mix.quant == "Q4_K_M" and topic.quant.isEnabled()


@pytest.mark.parametrize("name", BLOCK_FORMATS)
def test_every_block_draws(qtbot, name) -> None:
    view = BlockView()
    qtbot.addWidget(view)
    view.show_format(BLOCK_FORMATS[name])
    view.resize(420, view.sizeHint().height())
    assert not view.grab().isNull()
    assert view.groups * BLOCK_FORMATS[name].group == BLOCK_FORMATS[name].layout.elements


def test_points_without_a_size_stay_in_the_table(qtbot) -> None:
    chart = QualityChart()
    qtbot.addWidget(chart)
    points = [QualityPoint("A", 4.0, 0.1, "0.1", "4 GiB"), QualityPoint("B", None, 0.2, "0.2", "–")]
    chart.show_points(points, "GiB", "divergence", "On a text.")
    chart.resize(400, 300)
    assert len(chart.table()[1]) == 2 and "From A (0.1) to B (0.2)" in chart.sentence()
    qtbot.mouseMove(chart.viewport(), QPoint(5, 5))
    assert not chart.image().isNull()
    chart.show_points(points[1:], "GiB", "divergence", "")
    assert not chart.image().isNull()
