"""What the window remembers, and what it makes of a damaged file."""

from __future__ import annotations

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from advisor.gui.theme import theme
from advisor.gui.widgets.surfaces import InfoBar
from tests.gui.conftest import OpenWindow


def test_size_page_and_choices_come_back(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(answers=False, width=1333, height=777)
    window.context.session.apply(page="settings", theme="dark", use="agent", memory_in_gb=True)
    window.context.session.apply_scenario(context=65536)
    window.close()
    kept = json.loads((tmp_path / "settings.json").read_text("utf-8"))
    assert kept["page"] == "settings"

    again = open_window(answers=False)
    state = again.context.session.state
    assert (state.page, state.theme, state.use) == ("settings", "dark", "agent")
    assert state.memory_in_gb
    assert state.scenario.context == 65536
    assert theme().name == "dark"


def test_the_windows_size_comes_back(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(answers=False, width=1011, height=707)
    size = window.size()
    window.close()
    settings = (tmp_path / "settings.json").read_text("utf-8")
    again = open_window(answers=False, settings=settings, width=0, height=0)
    assert again.size() == size or again.minimumSize() == again.size()


def test_a_damaged_file_means_defaults_and_a_notice(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(answers=False, settings='{"version": 1, "page": "sett')
    assert window.context.session.state.page == "home"
    notices = window.findChildren(InfoBar)
    assert len(notices) == 1
    assert "damaged" in notices[0].accessibleName()
    assert (tmp_path / "settings.json.damaged").exists()


def test_a_folder_that_cannot_be_written_does_not_stop_the_closing(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(answers=False)
    (tmp_path / "settings.json").mkdir()
    assert window.close()
