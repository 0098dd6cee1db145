"""Model files of one's own in the window: dropped, found, listed, taken off again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from advisor.formats.stores import StoredModel
from advisor.gui.own_models import OwnModels
from tests.unit.advise.test_installed import gguf


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return gguf(tmp_path / "Qwen3-0.6B-Q8_0.gguf", "qwen3-0.6b", "Q8_0")


def drop(window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, left = QPointF(50, 50), Qt.MouseButton.LeftButton
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at.toPoint(), actions, data, left, none)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(at, actions, data, left, none))


def test_a_dropped_file_opens_with_its_exact_size(open_real, qtbot, file) -> None:
    window = open_real()
    drop(window, file)
    session = window.context.session
    qtbot.waitUntil(lambda: len(session.state.installed) == 1)
    state = session.state
    assert state.page == "models" and state.model_files == (str(file),)
    detail = window.context.results.detail(state)
    assert detail.estimate.file_bytes == file.stat().st_size
    assert str(file) in detail.commands()[0].text
    page = window.page("models")
    row = page.model.row_at(page.model.row_of(state.selected_model))
    assert row.quant == "Q8_0" and row.model.same_as == "qwen3-0.6b"
    for key in page.panel.keys:  # every tab can be looked at
        session.apply(detail_tab=key)


def test_a_file_that_is_not_understood_says_why(open_real, qtbot, tmp_path) -> None:
    window = open_real()
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF")
    said: list[str] = []
    window.context.toast_requested.connect(lambda text, _: said.append(text))
    drop(window, broken)
    qtbot.waitUntil(lambda: bool(said))
    assert "broken.gguf" in said[0] and not window.context.session.state.installed


def test_found_files_are_listed_filtered_and_kept_out_of_undo(open_real, qtbot, file) -> None:
    window = open_real(page="computer")
    context = window.context
    context.own_models = OwnModels(context, lambda: [StoredModel("LM Studio", file)])
    context.own_models.look()
    session = context.session
    qtbot.waitUntil(lambda: len(session.state.installed) == 1)
    assert session.state.model_files == () and not session.can_undo
    session.apply(page="models")
    session.apply_filters(installed_only=True)
    page = window.page("models")
    assert page.model.shown_count == 1


def test_a_shown_file_is_taken_off_the_list_and_back(open_real, qtbot, file) -> None:
    window = open_real(page="computer")
    context, session = window.context, window.context.session
    context.own_models.add([file])
    qtbot.waitUntil(lambda: len(session.state.installed) == 1)
    session.apply(page="computer")
    card = window.page("computer").files
    assert "1 model," in card.summary.plain_text()
    context.own_models.forget(str(file))
    assert not session.state.installed and not session.state.model_files and file.exists()


def test_shown_files_survive_a_restart(open_real, qtbot, file, tmp_path) -> None:
    window = open_real()
    window.context.own_models.add([file])
    qtbot.waitUntil(lambda: len(window.context.session.state.installed) == 1)
    window.close()
    again = open_real()
    assert again.context.session.state.model_files == (str(file),)
    again.context.own_models = OwnModels(again.context, list)
    again.context.own_models.look()
    qtbot.waitUntil(lambda: len(again.context.session.state.installed) == 1)
