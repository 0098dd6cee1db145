"""Up to four models pinned and seen side by side, by key and by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


@pytest.fixture
def window(open_real):
    return open_real(page="models", selected_model="qwen3-8b")


def press(qtbot, page, model_id: str, key) -> None:
    page.table.select_id(model_id)
    page.table.setFocus()
    qtbot.keyClick(page.table, key)


def test_p_pins_and_the_fifth_pushes_out_the_first(window, qtbot) -> None:
    page, session = window.page("models"), window.context.session
    wanted = ["qwen3-8b", "llama-3.1-8b", "gemma-3-12b", "phi-4", "gpt-oss-20b"]
    for model_id in wanted:
        window.context.pin(model_id)
    assert session.state.pinned == tuple(wanted[1:])
    press(qtbot, page, "phi-4", Qt.Key.Key_P)
    assert session.state.pinned == ("llama-3.1-8b", "gemma-3-12b", "gpt-oss-20b")
    assert [chip.text() for chip in page.tray.chips] == [
        window.context.results.catalog.model(id_).name for id_ in session.state.pinned
    ]


def test_pinned_models_stand_side_by_side(window, qtbot) -> None:
    page, context = window.page("models"), window.context
    for model_id in ("qwen3-8b", "gpt-oss-20b"):
        context.pin(model_id)
    qtbot.mouseClick(page.tray.compare, Qt.MouseButton.LeftButton)
    view = page.pinned
    assert view.isVisible() and view.facts["Quantization"][1] == "MXFP4"
    rows = {row.model.id: row for row in context.results.rows(context.session.state)}
    assert view.facts["Memory"][0].startswith(f"{rows['qwen3-8b'].total_bytes / 2**30:.1f}")
    assert view.speed.table()[1][0][0] == "Qwen3 8B"
    assert len(view.memory.table()[0]) == 3
    # Scores are there only where one source has both.
    assert all(
        cells.count("–") < 2 for name, cells in view.facts.items() if name.startswith("GPQA")
    )
    view.copy.click()
    assert "| Licence |" in QGuiApplication.clipboard().text()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not view.isVisible() and page.table.isVisible()


def test_unpinning_the_last_goes_back_to_the_table(window, qtbot) -> None:
    page = window.page("models")
    window.context.pin("qwen3-8b")
    page.tray.compare.click()
    window.context.pin("qwen3-8b")
    assert page.tray.isHidden() and page.table.isVisible()


def test_pins_survive_a_restart_and_undo(open_real) -> None:
    window = open_real(page="models")
    window.context.pin("phi-4")
    window.close()
    again = open_real(page="models")
    assert again.kept_settings().pinned == ("phi-4",)


def test_pinning_can_be_taken_back(window) -> None:
    session = window.context.session
    window.context.pin("phi-4")
    session.undo()
    assert session.state.pinned == ()
