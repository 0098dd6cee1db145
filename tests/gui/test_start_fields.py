"""Cold starts, drafted tokens and tensors placed by name, by hand in the drawer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from advisor.gui.detail.advanced import AdvancedDrawer
from advisor.gui.detail.panel import DetailPanel
from advisor.gui.detail.speed_tab import SpeedTab
from advisor.gui.widgets.buttons import Combo
from advisor.gui.window import MainWindow
from tests.gui.conftest import OpenReal

LLAMA = "llama-3.1-8b"


@pytest.fixture
def window(open_real: OpenReal) -> MainWindow:
    return open_real(
        page="models", selected_model=LLAMA, selected_quant="Q4_K_M", detail_tab="memory"
    )


def panel_of(window: MainWindow, qtbot: QtBot) -> DetailPanel:
    panel: DetailPanel = window.page("models").panel
    qtbot.waitUntil(lambda: panel.name.text() != "")
    return panel


def drawer_of(window: MainWindow, qtbot: QtBot) -> AdvancedDrawer:
    drawer: AdvancedDrawer = panel_of(window, qtbot).tab("memory").advanced
    drawer.toggle.setChecked(True)
    return drawer


def choose(combo: Combo, data: object) -> None:
    index = combo.findData(data)
    assert index >= 0
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def offered(combo: Combo) -> list[str]:
    return [str(combo.itemData(index)) for index in range(combo.count())]


def test_a_draft_changes_the_figures_and_says_how(window: MainWindow, qtbot: QtBot) -> None:
    panel, drawer = panel_of(window, qtbot), drawer_of(window, qtbot)
    before = panel.speed.text()
    assert not drawer.start.length.isVisible()
    choose(drawer.start.draft, "llama-3.2-1b")
    qtbot.waitUntil(lambda: panel.speed.text() != before)
    assert drawer.start.length.isVisible() and drawer.start.acceptance.isVisible()
    tab = panel.tab("memory")
    assert "Llama 3.2 1B" in tab.parts["draft"].formula.plain_text()
    assert tab.parts["draft"].figure.text().endswith("GiB")
    window.context.session.apply(detail_tab="speed")
    speed: SpeedTab = panel.tab("speed")
    qtbot.waitUntil(speed.drafts.isVisible)
    assert "Llama 3.2 1B Instruct" in speed.drafts.plain_text()
    assert "→" in speed.drafts.plain_text()
    assert "Drafting" in speed.time_bar.accessibleDescription()
    assert "without drafts" in speed.depth_title.remark.text()


def test_drafts_of_little_use_are_called_slower(window: MainWindow, qtbot: QtBot) -> None:
    drawer = drawer_of(window, qtbot)
    choose(drawer.start.draft, "llama-3.2-3b")
    drawer.start.acceptance.setText("10 %")
    drawer.start.acceptance.editingFinished.emit()
    assert window.context.session.state.scenario.acceptance == pytest.approx(0.1)
    window.context.session.apply(detail_tab="speed")
    speed: SpeedTab = panel_of(window, qtbot).tab("speed")
    qtbot.waitUntil(lambda: "slower" in speed.drafts.plain_text())


def test_only_models_with_the_same_tokens_are_offered(window: MainWindow, qtbot: QtBot) -> None:
    drawer, session = drawer_of(window, qtbot), window.context.session
    assert offered(drawer.start.draft) == ["", "llama-3.2-1b", "llama-3.2-3b"]
    choose(drawer.start.draft, "llama-3.2-1b")
    session.apply(selected_model="qwen3.6-27b")
    qtbot.waitUntil(lambda: "mtp" in offered(drawer.start.draft))
    assert drawer.start.draft.currentData() == ""  # the other model's draft is none of this one's
    assert panel_of(window, qtbot).problem is None
    session.apply(selected_model=LLAMA)
    qtbot.waitUntil(lambda: drawer.start.draft.currentData() == "llama-3.2-1b")
    session.apply(selected_model="tinyllama-1.1b")
    qtbot.waitUntil(lambda: not drawer.start.draft.isEnabled())


def test_a_cold_start_is_in_the_wait(window: MainWindow, qtbot: QtBot) -> None:
    panel, drawer = panel_of(window, qtbot), drawer_of(window, qtbot)
    assert "cold start" not in panel.holds_for.text()
    choose(drawer.start.storage, "hdd")
    qtbot.waitUntil(lambda: "cold start" in panel.holds_for.text())
    window.context.session.apply(detail_tab="speed")
    speed: SpeedTab = panel.tab("speed")
    qtbot.waitUntil(speed.loading.isVisible)
    assert "reading the file" in speed.loading.plain_text()
    qtbot.mouseClick(drawer.reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not speed.loading.isVisible())


def test_a_drag_of_the_context_keeps_the_cold_start(window: MainWindow, qtbot: QtBot) -> None:
    panel, drawer = panel_of(window, qtbot), drawer_of(window, qtbot)
    choose(drawer.start.storage, "hdd")
    qtbot.waitUntil(lambda: "cold start" in panel.holds_for.text())
    window.context.session.apply_scenario(context=16384)
    qtbot.waitUntil(lambda: "16K" in panel.holds_for.text())
    assert "cold start" in panel.holds_for.text()


def test_a_wrong_share_is_marked_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    field = drawer_of(window, qtbot).start.acceptance
    for text in ("often", "1.5", "-1"):
        field.setText(text)
        field.editingFinished.emit()
        assert field.property("invalid") and field.text() == text
        assert window.context.session.state.scenario.acceptance is None
    field.setText("0,75")
    field.editingFinished.emit()
    assert not field.property("invalid")
    assert window.context.session.state.scenario.acceptance == 0.75


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("exps", "is not PATTERN=DEVICE"),
        (r"blk\.(=CPU", "is not a pattern"),
        (r"blk\.0\.=CUDA7", "no device 'CUDA7'"),
        ("nothing_like_it=CPU", "no tensor of this model matches"),
    ],
)
def test_a_pattern_that_cannot_be_used_stays_with_one_sentence(
    window: MainWindow, qtbot: QtBot, text: str, sentence: str
) -> None:
    drawer, session = drawer_of(window, qtbot), window.context.session
    field = drawer.override
    field.setText(text)
    field.editingFinished.emit()
    assert sentence in field.problem.plain_text() and field.problem.isVisible()
    assert field.property("invalid") and field.text() == text
    assert session.state.scenario.override_tensor == ()
    assert panel_of(window, qtbot).problem is None  # all figures stay


def test_a_good_pattern_counts_and_goes_with_the_defaults(window: MainWindow, qtbot: QtBot) -> None:
    drawer, session = drawer_of(window, qtbot), window.context.session
    drawer.override.setText("wrong")
    drawer.override.editingFinished.emit()
    pattern = r"blk\.0\.ffn_up\.weight=CPU"
    drawer.override.setText(pattern)
    drawer.override.editingFinished.emit()
    assert session.state.scenario.override_tensor == (pattern,)
    assert not drawer.override.problem.isVisible()
    assert not drawer.override.property("invalid")
    qtbot.waitUntil(drawer.reset.isEnabled)
    session.apply(detail_tab="run")
    run = panel_of(window, qtbot).tab("run")
    qtbot.waitUntil(lambda: bool(run.sections) and "-ot" in run.sections[0].box.text)
    qtbot.mouseClick(drawer.reset, Qt.MouseButton.LeftButton)
    assert session.state.scenario.override_tensor == ()
    session.apply(detail_tab="memory")
    qtbot.waitUntil(lambda: drawer.override.text() == "")
