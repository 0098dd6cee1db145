"""The Models page by hand and by key: what is done changes the state, and the screen follows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from advisor.errors import InputError
from advisor.gui.charts.values_dialog import ValuesDialog
from advisor.gui.models.filter_chips import chips, cleared
from advisor.gui.theme import theme
from advisor.session.state import Filters
from tests.gui.fake_results import make_rig

LLAMA = "llama-3.1-8b-instruct"


@pytest.fixture
def window(open_window):
    window = open_window()
    window.context.session.apply(page="models", selected_model=LLAMA, selected_quant="Q6_K")
    return window


@pytest.fixture
def page(window):
    return window.page("models")


@pytest.fixture
def session(window):
    return window.context.session


def overview(page):
    return page.panel.tab("overview")


def test_the_best_model_is_open_at_first_when_there_is_room(open_window) -> None:
    window = open_window()
    window.context.session.apply(page="models")
    page = window.page("models")
    assert window.context.session.state.selected_model == page.model.row_at(0).model.id
    assert page.panel.isVisible()


def test_a_slider_moves_table_chart_and_text(page, session, qtbot) -> None:
    tab = overview(page)
    row = page.model.row_of(LLAMA)
    memory = page.model.index(row, page.model.column_of("memory"))
    before = memory.data(), tab.why.plain_text(), tab.chart.accessibleDescription()
    session.apply_scenario(context=32768)
    assert page.is_behind
    qtbot.waitUntil(lambda: memory.data() != before[0])
    qtbot.waitUntil(lambda: not page.is_behind)
    assert tab.why.plain_text() != before[1]
    assert "32K" in tab.chart.accessibleDescription()
    assert "32K" in page.panel.holds_for.plain_text()
    assert "-c 32768" in tab.command.text


def test_lines_in_view_and_the_verdict_follow_a_moving_slider(window, page, session, qtbot) -> None:
    session.apply(selected_quant=None)
    row = page.model.row_of(LLAMA)
    memory = page.model.index(row, page.model.column_of("memory"))
    for context in (16384, 32768, 65536):
        before = memory.data()
        session.apply_scenario(context=context)
        qtbot.waitUntil(lambda before=before: memory.data() != before)
        assert f"{context // 1024}K" in page.panel.holds_for.plain_text()
    qtbot.waitUntil(lambda: not page.is_behind)
    assert [row.total_bytes for row in page.model.shown_rows] == [
        window.context.results.row(session.state, row.model.id, row.quant).total_bytes
        for row in page.model.shown_rows
    ]


def test_dragging_the_chart_moves_the_context_and_undoes_as_one_step(page, session, qtbot) -> None:
    chart = overview(page).chart
    viewport = chart.viewport()
    middle = QPoint(viewport.width() // 2, viewport.height() // 2)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 6):
        qtbot.mouseMove(viewport, middle + QPoint(8 * step, 0))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 0))
    moved = session.state.scenario.context
    assert moved > 8192 and (moved % 256 == 0)
    session.undo()
    assert session.state.scenario.context == 8192


def test_arrow_keys_on_the_chart_halve_and_double(page, session, qtbot) -> None:
    chart = overview(page).chart
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert session.state.scenario.context == 16384
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert session.state.scenario.context == 4096
    qtbot.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert session.state.scenario.context == 4096 + 256
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert session.state.scenario.context == 131072


def test_kv_type_and_quantization_are_chosen_in_the_panel(page, session, qtbot) -> None:
    tab = overview(page)
    full = tab.chart.sentence()
    tab.kv.setCurrentIndex(tab.kv.findData("q8_0"))
    tab.kv.activated.emit(tab.kv.currentIndex())
    assert session.state.scenario.kv_type_v == "q8_0"
    qtbot.waitUntil(lambda: tab.chart.sentence() != full)
    tab.ladder.selectRow(tab.ladder.rows.row_of("Q4_K_M"))
    assert session.state.selected_quant == "Q4_K_M"
    assert "Q4_K_M" in page.panel.holds_for.plain_text()


def test_the_keyboard_reaches_everything_in_the_table(page, session, qtbot) -> None:
    table = page.table
    table.setFocus()
    session.apply(selected_model=page.model.row_at(0).model.id)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert session.state.selected_model == page.model.row_at(1).model.id
    qtbot.keyClick(table, "r")
    assert session.state.detail_tab == "run"
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    assert session.state.selected_model is None and not page.panel.isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert session.state.selected_model is not None and page.panel.isVisible()


def test_typing_in_the_table_searches(page, session, qtbot) -> None:
    for letter in "phi":
        qtbot.keyClick(page.table, letter)
    assert session.state.filters.query == "phi"
    assert [row.model.name for row in page.model.shown_rows] == ["Phi-4 14B"]
    assert page.bar.counts.text() == "16 models, 1 shown"
    for _ in "phi":
        qtbot.keyClick(page.table, Qt.Key.Key_Backspace)
    assert page.model.shown_count == 16


def test_a_command_letter_can_begin_a_word(page, session, qtbot) -> None:
    for letter in "coder":
        qtbot.keyClick(page.table, letter)
    assert session.state.filters.query == "coder"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_question_mark_explains_the_row(page, qtbot) -> None:
    qtbot.keyClick(page.table, "?")
    card = QApplication.activePopupWidget()
    assert card is not None and "graphics memory" in card.accessibleName()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_an_empty_filter_says_so_and_offers_the_way_back(page, session, qtbot) -> None:
    session.apply_filters(query="no such model")
    assert page.stack.currentWidget() is page.empty and page.clear.isVisible()
    qtbot.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.table and page.model.shown_count == 16


def test_chips_take_single_filters_away(page, session, qtbot) -> None:
    session.apply_filters(tasks=frozenset({"vision"}), min_context=131072)
    assert [chip.text() for chip in page.bar._chips] == ["Vision", "128K or more context"]
    qtbot.mouseClick(page.bar._chips[0], Qt.MouseButton.LeftButton)
    assert session.state.filters == Filters(min_context=131072)


def test_every_chip_leads_back_to_no_filter() -> None:
    filters = Filters(
        query="q", tasks=frozenset({"chat", "code"}), assessments=frozenset({"slow"}),
        licences=frozenset({"MIT"}), min_params=4e9, max_params=10e9, min_context=8192,
    )  # fmt: skip
    steps = 0
    while chips(filters):
        filters = chips(filters)[-1].without
        steps += 1
    assert steps == 7 and filters == Filters() == cleared(replace(filters, query="x"))


def test_the_filter_menu_offers_what_the_models_have(page, session) -> None:
    page.bar._fill_menu()
    titles = [action.text() for action in page.bar._menu.actions()]
    assert titles == ["Fits", "On this machine", "Verdict", "Task", "Size",
                      "Context of the model", "Licence"]  # fmt: skip
    page.bar._menu.actions()[0].trigger()
    assert session.state.filters.assessments == {"runs_well", "tight", "slow"}
    assert all(row.assessment != "does_not_fit" for row in page.model.shown_rows)


def test_head_clicks_sort_down_up_and_back(page, session) -> None:
    section = page.model.column_of("speed")
    for key, descending in (("speed", True), ("speed", False), ("best", False)):
        page.table.horizontalHeader().sectionClicked.emit(section)
        assert (session.state.sort_key, session.state.sort_descending) == (key, descending)


def test_rows_keep_their_places_until_asked(page, session, qtbot) -> None:
    session.apply(sort_key="memory")
    before = [row.model.id for row in page.model.shown_rows]
    session.apply_scenario(context=131072)
    qtbot.waitUntil(page.bar.rearrange.isVisible)
    assert [row.model.id for row in page.model.shown_rows] == before
    qtbot.mouseClick(page.bar.rearrange, Qt.MouseButton.LeftButton)
    assert [row.model.id for row in page.model.shown_rows] != before
    assert not page.bar.rearrange.isVisible()


def test_another_rig_sorts_anew(page, session) -> None:
    session.apply(rigs=(make_rig(24.0),))
    assert not page.model.is_out_of_order()
    assert "21.9" in overview(page).chart.sentence()


def test_memory_tab_shows_devices_parts_and_the_rule_of_thumb(page, session, qtbot) -> None:
    session.apply(selected_model="qwen3-30b-a3b", selected_quant=None, detail_tab="memory")
    tab = page.panel.tab("memory")
    assert tab.isVisible()
    assert [row.name.text() for row in tab.pools] == ["RTX 4070 Ti", "System memory"]
    assert tab.parts["weights"].figure.text().endswith("GiB")
    assert "bits" in tab.parts["weights"].formula.plain_text()
    assert "3.3B" in tab.rule_text.plain_text() and "30.5B" in tab.rule_text.plain_text()


def test_advanced_settings_change_the_scenario_and_come_back(page, session, qtbot) -> None:
    session.apply(detail_tab="memory")
    drawer = page.panel.tab("memory").advanced
    assert not drawer.body.isVisible()
    qtbot.mouseClick(drawer.toggle, Qt.MouseButton.LeftButton)
    drawer.ubatch.setCurrentIndex(drawer.ubatch.findData(2048))
    drawer.ubatch.activated.emit(drawer.ubatch.currentIndex())
    drawer.layers.set_choice(None, 33)
    qtbot.keyClicks(drawer.layers, "99")
    qtbot.keyClick(drawer.layers, Qt.Key.Key_Return)
    assert drawer.layers.property("invalid") and session.state.scenario.gpu_layers is None
    drawer.layers.clear()
    qtbot.keyClicks(drawer.layers, "12")
    qtbot.keyClick(drawer.layers, Qt.Key.Key_Return)
    assert session.state.scenario.ubatch == 2048 and session.state.scenario.gpu_layers == 12
    qtbot.waitUntil(drawer.reset.isEnabled)
    qtbot.mouseClick(drawer.reset, Qt.MouseButton.LeftButton)
    assert session.state.scenario.ubatch == 512 and session.state.scenario.gpu_layers is None


def test_speed_tab_has_both_charts_and_the_formulas(page, session) -> None:
    session.apply(detail_tab="speed")
    tab = page.panel.tab("speed")
    assert "tok/s" in tab.by_depth.sentence() and "128K" in tab.by_depth.sentence()
    assert "512 tokens" in tab.by_prompt.sentence()
    assert "428 GB/s" in tab.formulas.plain_text()
    assert "Read the weights" in tab.time_bar.accessibleDescription()


def test_run_tab_explains_and_copies(page, session, qtbot) -> None:
    session.apply(detail_tab="run")
    section = page.panel.tab("run").sections[0]
    qtbot.mouseClick(section.box.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text().startswith("llama-server -m")


def test_about_tab_states_facts_with_their_source(page, session) -> None:
    session.apply(detail_tab="about")
    texts = [label.text() for label in page.panel.tab("about").findChildren(QLabel)]
    joined = "\n".join(texts)
    assert "Llama 3.1 Community" in joined and "https://example.org/model-card" in joined
    assert "somebody" in joined


@pytest.mark.parametrize(("width", "beside"), [(1440, True), (1280, True), (950, False)])
def test_a_narrow_window_shows_the_panel_instead_of_the_table(
    open_window, qtbot, width, beside
) -> None:
    window = open_window(width=width, height=800)
    window.context.session.apply(page="models", selected_model=LLAMA)
    page = window.page("models")
    qtbot.waitUntil(lambda: page.panel.isVisible() and page.left.isVisible() is beside)
    page.panel.closed.emit()
    assert page.left.isVisible() and not page.panel.isVisible()


def test_columns_give_way_and_the_quantization_goes_under_the_name(open_window, qtbot) -> None:
    window = open_window(width=1440)
    window.context.session.apply(page="models", selected_model=LLAMA)
    page = window.page("models")

    def hidden() -> set[str]:
        columns = enumerate(page.model.columns)
        return {column.key for number, column in columns if page.table.isColumnHidden(number)}

    qtbot.waitUntil(lambda: hidden() == {"first", "params", "quant"})
    assert page.table.delegate.quant_below
    page.table.resize(900, 400)
    assert not page.table.delegate.quant_below and hidden() == {"first"}
    page.table.resize(600, 400)
    assert page.table.delegate.quant_below and hidden() == {"first", "params", "context", "quant"}


def test_settings_that_cannot_be_are_explained_with_a_way_back(page, session, qtbot) -> None:
    results = page._context.results
    answer = results.detail

    def refuse(state):
        if state.scenario.kv_type_v == "q4_0":
            raise InputError("V cache type q4_0 needs flash attention")
        return answer(state)

    results.detail = refuse
    session.apply_scenario(kv_type_k="q4_0", kv_type_v="q4_0")
    qtbot.waitUntil(lambda: page.panel.problem is not None)
    assert page.panel.problem.accessibleName() == "V cache type q4_0 needs flash attention."
    assert not page.panel.stack.isVisible()
    qtbot.mouseClick(page.panel.problem.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.panel.problem is None)
    assert page.panel.stack.isVisible() and session.state.scenario.kv_type_v == "f16"


def test_ctrl_t_in_the_table_shows_the_open_chart_as_numbers(page, qtbot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, ValuesDialog)]
    assert [dialog.windowTitle() for dialog in dialogs] == ["Memory as the context grows"]
    dialogs[0].close()


def test_figures_follow_the_unit_of_the_box(page, session) -> None:
    session.apply(detail_tab="memory", memory_in_gb=True)
    tab = page.panel.tab("memory")
    assert "GB" in tab.pools[0].figure.text() and "GiB" not in tab.pools[0].figure.text()
    assert page.model.headerData(page.model.column_of("memory"), Qt.Orientation.Horizontal) == (
        "Memory, GB"
    )


def _clipped(widget) -> list[str]:
    """Texts of visible one-line labels and buttons that have less room than they ask for."""
    texts = []
    for child in widget.findChildren(QWidget):
        if not child.isVisible() or child.visibleRegion().isEmpty():
            continue
        if isinstance(child, (QLabel, QAbstractButton)) and child.text():
            wraps = isinstance(child, QLabel) and child.wordWrap()
            needed = child.minimumSizeHint() if wraps else child.sizeHint()
            if child.width() < needed.width() or child.height() < child.minimumSizeHint().height():
                texts.append(child.text())
    return texts


@pytest.mark.parametrize("tab", ["overview", "memory", "speed", "run", "about"])
@pytest.mark.parametrize(
    ("width", "height", "text_scale"),
    [(1440, 900, 1.0), (1280, 720, 1.0), (1280, 800, 1.5), (1920, 1080, 2.0)],
)
def test_nothing_is_clipped(open_window, qtbot, tab, width, height, text_scale) -> None:
    window = open_window(width=width, height=height)
    window.context.session.apply(
        page="models", selected_model="qwen3-30b-a3b", detail_tab=tab, text_scale=text_scale,
        filters=Filters(tasks=frozenset({"chat"}), min_context=8192),
    )  # fmt: skip
    page = window.page("models")
    qtbot.waitUntil(page.panel.isVisible)
    QApplication.processEvents()
    assert _clipped(page) == []


def test_column_heads_have_room_for_title_and_arrow(page, session) -> None:
    header, metrics = page.table.horizontalHeader(), QFontMetrics(theme().font("small"))
    for number, column in enumerate(page.model.columns):
        session.apply(sort_key=column.key, sort_descending=column.descending_first)
        title = page.model.headerData(number, Qt.Orientation.Horizontal)
        assert title[-1] in "↑↓"
        if not page.table.isColumnHidden(number):
            assert metrics.horizontalAdvance(title) + 16 <= header.sectionSize(number), title
