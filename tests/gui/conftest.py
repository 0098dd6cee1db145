"""Window tests run without a display; a Qt warning fails the test that caused it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advisor import text
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.gui import language
from advisor.gui.app import build_window
from advisor.gui.theme import hub
from advisor.gui.window import MainWindow
from advisor.session.results import Results
from tests.gui.fake_results import FakeResults, make_rig
from tests.gui.pseudo import Pseudo

_HERE = Path(__file__).parent
# What the offscreen platform says of itself.
_HARMLESS = r"propagateSizeHints|QBackingStore::flush|This plugin (supports|does not support)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(_HARMLESS, extend=True))


@pytest.fixture(autouse=True)
def _clean_application(qapp: object) -> Iterator[None]:
    """Theme and widgets are the application's: leave none behind. pytest-qt asks for the widgets'
    deletion before this ends, but its event loop does not carry it out."""
    hub().choose("light", 1.0)
    language.speak("en")
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    hub().choose("light", 1.0)


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    """Opens the window as after a start: with `answers`, on a made-up 12 GiB card."""
    # pytest-qt keeps weak references only: a window collected while it paints kills the process.
    kept: list[object] = []

    def open_it(
        *, answers: bool = True, settings: str | None = None, width: int = 1440, height: int = 900
    ) -> MainWindow:
        path = tmp_path / "settings.json"
        if settings is not None:
            path.write_text(settings, "utf-8")
        window, startup = build_window(path)
        kept.extend((window, startup))
        qtbot.addWidget(window)
        window.resize(width, height)
        if answers:
            window.context.session.apply(rigs=(make_rig(),), detecting=False)
            window.context.set_ready(None, FakeResults())  # type: ignore[arg-type]
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    yield open_it
    for window in kept:
        if isinstance(window, MainWindow):
            window.close()
            window.deleteLater()


@pytest.fixture(scope="session")
def real_results() -> Results:
    return Results(load_catalog())


OpenReal = Callable[..., MainWindow]


@pytest.fixture
def open_real(qtbot: QtBot, tmp_path: Path, real_results: Results) -> Iterator[OpenReal]:
    """The window with the real catalog, on a computer with an RTX 4070 Ti; once more: a restart.
    Takes fields of the state."""
    kept: list[object] = []

    def open_it(*, width: int = 1440, height: int = 900, **fields: object) -> MainWindow:
        window, startup = build_window(tmp_path / "settings.json")
        startup.deleteLater()
        kept.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        rig = rig_from_parts(
            real_results.catalog, gpus=[("RTX 4070 Ti", 1)], cpu="Ryzen 9 7900", ram_gib=32,
            ram_speed="DDR5-6000", name="desk",
        )  # fmt: skip
        window.context.session.apply(rigs=(rig,), detecting=False, **fields)
        window.context.set_ready(real_results.catalog, real_results)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    yield open_it
    for window in kept:
        if isinstance(window, MainWindow):
            window.close()
            window.deleteLater()


Speak = Callable[[Pseudo], None]


@pytest.fixture
def speak(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speak]:
    installed: list[QTranslator] = []

    def start(translator: Pseudo) -> None:
        language.install(translator)
        installed.append(translator)
        monkeypatch.setattr(language, "speak", lambda _: "pseudo")

    yield start
    for translator in installed:
        QApplication.removeTranslator(translator)
    text.speak()


@pytest.fixture
def pseudo(speak: Speak) -> None:
    speak(Pseudo())
