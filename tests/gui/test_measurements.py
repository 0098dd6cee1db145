"""Adding a measurement in the window: pasted, dropped, refused, taken back."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.gui.detail.measurements import MeasurementSection
from advisor.gui.detail.speed_tab import SpeedTab
from advisor.gui.pages.models import ModelsPage
from advisor.gui.window import MainWindow
from advisor.session.measurements import load_measurements
from advisor.session.results import Results
from tests.gui.conftest import OpenWindow

TABLE = """\
| model         |     size |  params | backend | ngl |  test |              t/s |
| ------------- | -------: | ------: | ------- | --: | ----: | ---------------: |
| llama 8B Q8_0 | 7.95 GiB |  8.03 B | CUDA    |  99 | pp512 | 7126.69 ± 25.40  |
| llama 8B Q8_0 | 7.95 GiB |  8.03 B | CUDA    |  99 | tg128 |   71.50 ±  0.05  |
"""
LLAMA = "llama-3.1-8b"


@cache
def results() -> Results:
    return Results(load_catalog())


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    shown = open_window(answers=False)
    rig = rig_from_parts(results().catalog, gpus=[("RTX 4090", 1)], ram_gib=64)
    session = shown.context.session
    session.apply(rigs=(rig,), detecting=False)
    shown.context.set_ready(results().catalog, results())
    session.apply(page="models", selected_model=LLAMA, detail_tab="speed")
    return shown


def page(window: MainWindow) -> ModelsPage:
    found = window.page("models")
    assert isinstance(found, ModelsPage)
    return found


def tab(window: MainWindow) -> SpeedTab:
    found = page(window).panel.tab("speed")
    assert isinstance(found, SpeedTab)
    return found


def cell(window: MainWindow, model_id: str) -> str:
    model = page(window).model
    row = model.row_of(model_id)
    assert row is not None
    index = model.index(row, model.column_of("speed"))
    return str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))


def paste(qtbot: QtBot, own: MeasurementSection, text: str) -> None:
    if own.editor.isHidden():
        own.add.click()
    own.editor.field.clear()
    QGuiApplication.clipboard().setText(text)
    own.editor.field.paste()
    qtbot.keyClick(own.editor.add, Qt.Key.Key_Space)


def test_a_pasted_table_changes_the_figures_and_undo_restores_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    own, before = tab(window).own, cell(window, "qwen3-8b")
    assert "measured" not in cell(window, LLAMA)
    paste(qtbot, own, TABLE)
    qtbot.waitUntil(lambda: cell(window, LLAMA).endswith("71.5, measured"), timeout=5000)
    qtbot.waitUntil(lambda: len(own.lines) == 2, timeout=5000)
    assert own.editor.isHidden() and len(own.lines) == 2
    assert "slower than estimated" in own.effect.plain_text()
    assert "71.5" in tab(window).figures.plain_text()
    assert "were estimated" in tab(window).figures.plain_text()
    assert page(window).panel.basis.text() == "✓ measured"
    assert cell(window, "qwen3-8b") != before
    assert window.toast.isVisible()
    window.toast.undo_button.click()
    qtbot.waitUntil(lambda: cell(window, "qwen3-8b") == before, timeout=5000)
    qtbot.waitUntil(lambda: own.lines == [], timeout=5000)
    assert page(window).panel.basis.text() == "est."


def test_each_line_can_be_removed_with_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    own = tab(window).own
    paste(qtbot, own, TABLE)
    qtbot.waitUntil(lambda: len(own.lines) == 2, timeout=5000)
    line = own.lines[1]
    assert "71.5" in line.remove.accessibleName()
    qtbot.keyClick(line.remove, Qt.Key.Key_Space)
    assert [each.metric for each in window.context.session.state.measurements] == ["pp"]
    qtbot.waitUntil(lambda: len(own.lines) == 1, timeout=5000)
    window.context.session.undo()
    qtbot.waitUntil(lambda: len(own.lines) == 2, timeout=5000)


def test_an_open_name_is_asked_about(window: MainWindow, qtbot: QtBot) -> None:
    own, session = tab(window).own, window.context.session
    session.apply(selected_model="qwen3-8b")
    paste(qtbot, own, TABLE)
    assert session.state.measurements == () and not own.editor.model.isHidden()
    assert "llama 8B Q8_0" in own.editor.question.plain_text()
    own.editor.model.setCurrentIndex(own.editor.model.findData(LLAMA))
    qtbot.keyClick(own.editor.add, Qt.Key.Key_Space)
    assert {each.model_id for each in session.state.measurements} == {LLAMA}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("hello", "No llama-bench result found"),
        (TABLE.replace("71.50", "0.50"), "more than ten times off"),
        (TABLE.replace("CUDA", "CPU "), None),
    ],
)
def test_what_cannot_be_used_says_why(
    window: MainWindow, qtbot: QtBot, text: str, sentence: str | None
) -> None:
    own = tab(window).own
    paste(qtbot, own, text)
    if sentence is None:  # 71 tok/s from RAM is nonsense too, for the processor
        sentence = "ten times"
    assert sentence in own.editor.problem.plain_text()
    assert own.editor.problem.plain_text().endswith(".")
    assert own.editor.field.accessibleDescription() == own.editor.problem.plain_text()
    assert window.context.session.state.measurements == ()


def test_a_dropped_file_is_read(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    own, file = tab(window).own, tmp_path / "bench.md"
    file.write_text(TABLE, "utf-8")
    own.add.click()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    own.editor.field.insertFromMimeData(data)
    assert own.editor.field.toPlainText() == TABLE
    own.editor.read_file(str(tmp_path / "missing.md"))
    assert "missing.md" in own.editor.problem.plain_text()


def test_measurements_are_there_after_a_restart(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    paste(qtbot, tab(window).own, TABLE)
    kept, notices = load_measurements(tmp_path / "measurements.json")
    assert kept == window.context.session.state.measurements and len(kept) == 2
    assert notices == ()


def test_a_damaged_file_does_not_stop_the_start(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "measurements.json").write_text("{", "utf-8")
    shown = open_window()
    assert shown.context.session.state.measurements == ()
    assert (tmp_path / "measurements.json.damaged").is_file()
