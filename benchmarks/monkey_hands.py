"""What the monkey does to the window: one random act at a time."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from advisor.gui import jobs
from advisor.gui.app import build_window
from advisor.gui.learn import TOPICS
from advisor.gui.pages import PAGES
from advisor.gui.startup import Startup
from advisor.gui.window import MainWindow

_MACHINES = Path(__file__).resolve().parents[1] / "tests" / "data" / "machines"
_KEYS = (
    *(Qt.Key.Key_Tab,) * 6, *(Qt.Key.Key_Down,) * 4, *(Qt.Key.Key_Up,) * 3, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Backtab,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace, Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F6, Qt.Key.Key_Question,
    Qt.Key.Key_R, Qt.Key.Key_C, Qt.Key.Key_P,
)  # fmt: skip
_CHORDS = ("1", "2", "3", "4", "5", "6", "7", "F", "K", "Z", "Y", "C", "V", "A", "0", "+", "-", ",",
           "E", "S", "O")  # fmt: skip
_TEXTS = ("qwen", "70b", "q4", "-1", "1e99", "0", "ﷺ", "RTX 4090", "\U0001f999", "9" * 40, "'\"<b>")
_BUTTONS = (*(Qt.MouseButton.LeftButton,) * 8, Qt.MouseButton.RightButton)
_WIDTHS, _HEIGHTS = (900, 1024, 1280, 1440, 1920), (560, 720, 800, 900, 1080)
_PATIENCE_S = 20.0


def open_window(home: Path) -> tuple[MainWindow, Startup]:
    """The window as a person opens it, with its first answers there."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window, startup = build_window(home / "settings.json")
    window.resize(1280, 800)
    window.show()
    startup.begin()
    deadline = time.monotonic() + 60
    while not window.context.is_ready and time.monotonic() < deadline:
        application.processEvents()
    return window, startup


class Hands:
    """Acts on whatever is on top: a menu, a dialog, or the window."""

    def __init__(self, window: MainWindow, chance: random.Random, home: Path) -> None:
        self._window, self._chance = window, chance
        self._files = [*_junk(home), *_reports()]
        self._acts: tuple[tuple[int, Callable[[], None]], ...] = (
            (45, self._click), (25, self._key), (8, self._chord), (7, self._type), (6, self._wheel),
            (3, self._double_click), (2, self._resize), (2, self._drop), (2, self._paste),
        )  # fmt: skip
        self._answer_dialogs()
        # A menu has an event loop of its own: there the monkey goes on by this timer.
        self._inside = QTimer()
        self._inside.setInterval(20)
        self._inside.timeout.connect(self._leave_popup)
        self._inside.start()
        self._in_dialog = 0

    def act(self) -> None:
        """One act, and all it leads to short of slow work."""
        self._leave_long_dialogs()
        weights, acts = zip(*self._acts, strict=True)
        self._chance.choices(acts, weights)[0]()
        self._breathe()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def visit_all(self) -> None:
        """Shows every page and topic once: what they keep is not growth."""
        session = self._window.context.session
        for spec in PAGES:
            session.apply(page=spec.key)
            self.rest()
        for topic in TOPICS:
            session.apply(page="learn", learn_topic=topic.key)
            self.rest()
        session.apply(page="home")

    def rest(self) -> None:
        """Until nothing is at work any more, or patience ends."""
        deadline = time.monotonic() + _PATIENCE_S
        while jobs.any_running() and time.monotonic() < deadline:
            self._breathe(10)
        self._breathe()

    def _breathe(self, milliseconds: int = 1) -> None:
        """The event loop as it runs between two acts of a person, until it has nothing to do: only
        then is garbage collected."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    # Acts

    def _click(self) -> None:
        widget = self._widget()
        if widget is not None:
            QTest.mouseClick(widget, self._chance.choice(_BUTTONS), pos=self._point(widget))

    def _double_click(self) -> None:
        widget = self._widget()
        if widget is not None:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=self._point(widget))

    def _key(self) -> None:
        QTest.keyClick(self._focused(), self._chance.choice(_KEYS))

    def _chord(self) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier
        if self._chance.random() < 0.1:
            modifier |= Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self._focused(), self._chance.choice(_CHORDS), modifier)

    def _type(self) -> None:
        for letter in self._chance.choice(_TEXTS):
            QTest.keyClick(self._focused(), letter if ord(letter) < 128 else "x")

    def _wheel(self) -> None:
        widget = self._widget()
        if widget is None:
            return
        at = QPointF(self._point(widget))
        steps = QPoint(0, self._chance.choice((-120, 120, -600, 15)))
        event = QWheelEvent(
            at, QPointF(widget.mapToGlobal(at.toPoint())), QPoint(), steps,
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
            False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def _resize(self) -> None:
        self._window.resize(self._chance.choice(_WIDTHS), self._chance.choice(_HEIGHTS))

    def _drop(self) -> None:
        widget = self._widget()
        if widget is None:
            return
        data, copy, none = self._data(), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        point = self._point(widget)
        enter = QDragEnterEvent(point, copy, data, left, none)
        QApplication.sendEvent(widget, enter)
        if enter.isAccepted():
            QApplication.sendEvent(widget, QDropEvent(QPointF(point), copy, data, left, none))

    def _paste(self) -> None:
        QGuiApplication.clipboard().setMimeData(self._data())
        QTest.keyClick(self._focused(), "V", Qt.KeyboardModifier.ControlModifier)

    # On what

    def _top(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def _widget(self) -> QWidget | None:
        """Any visible widget, those that do something more often."""
        seen = [w for w in self._top().findChildren(QWidget) if w.isVisible() and w.isEnabled()]
        active = [w for w in seen if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
        choices = active if active and self._chance.random() < 0.8 else seen
        return self._chance.choice(choices) if choices else None

    def _point(self, widget: QWidget) -> QPoint:
        return QPoint(
            self._chance.randrange(max(1, widget.width())),
            self._chance.randrange(max(1, widget.height())),
        )

    def _focused(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._top()

    def _data(self) -> QMimeData:
        """Files, text, or bytes of no kind."""
        data, kind = QMimeData(), self._chance.randrange(4)
        if kind == 0:
            chosen = self._chance.sample(self._files, self._chance.randint(1, 3))
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in chosen])
        elif kind == 1:
            data.setText(self._chance.choice(self._files).read_text("utf-8", "replace")[:100_000])
        elif kind == 2:
            data.setData("application/octet-stream", self._chance.randbytes(1000))
        else:
            data.setText(self._chance.randbytes(2000).decode("latin-1"))
        return data

    # What would stop it

    def _leave_popup(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape)
            QTest.keyClick(popup, self._chance.choice(keys))

    def _leave_long_dialogs(self) -> None:
        dialog = QApplication.activeModalWidget()
        self._in_dialog = self._in_dialog + 1 if dialog is not None else 0
        if dialog is not None and self._in_dialog > 30:
            self._in_dialog = 0
            dialog.close()
        if not self._window.isVisible():
            self._window.show()

    def _answer_dialogs(self) -> None:
        """The system's own dialogs are answered: with a file, or not at all."""

        def name(*_: Any, **__: Any) -> tuple[str, str]:
            return (
                str(self._chance.choice(self._files)) if self._chance.random() < 0.6 else "",
                "",
            )

        def names(*_: Any, **__: Any) -> tuple[list[str], str]:
            return [str(path) for path in self._chance.sample(self._files, 2)], ""

        def folder(*_: Any, **__: Any) -> str:
            return str(self._files[0].parent)

        target = self._files[0].parent / "saved"

        def saved(*_: Any, **__: Any) -> tuple[str, str]:
            return str(target), ""

        QFileDialog.getOpenFileName = name  # type: ignore[method-assign,assignment]
        QFileDialog.getOpenFileNames = names  # type: ignore[method-assign,assignment]
        QFileDialog.getExistingDirectory = folder  # type: ignore[method-assign,assignment]
        QFileDialog.getSaveFileName = saved  # type: ignore[method-assign,assignment]


def _junk(home: Path) -> list[Path]:
    """Small files of every kind that the window takes, most of them wrong."""
    folder = home / "files"
    folder.mkdir()
    contents = {
        "binary.rig.json": bytes(range(256)), "good.rig.json": b'{"gpus": [{"name": "RTX 3090"}]}',
        "unknown.rig.json": b'{"gpus": [{"name": "RTX 9999"}]}', "deep.json": b"[" * 50_000,
        "zeros.gguf": bytes(4096), "short.gguf": b"GGUF", "x.advisor-catalog": b"PK\x03\x04",
        "config.json": b'{"model_type": "llama"}', "text.txt": "Größe\n".encode() * 500,
        "bench.md": b"| model | test | t/s |\n| --- | --- | --- |\n| llama 8B Q8_0 | tg128 | 70 |",
        "page.pdf": b"%PDF-1.4 nothing", "words.docx": b"PK\x05\x06" + bytes(18), "empty": b"",
    }  # fmt: skip
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def _reports() -> list[Path]:
    return sorted(path for path in _MACHINES.glob("*/*.txt") if path.stat().st_size < 50_000)[::15]
