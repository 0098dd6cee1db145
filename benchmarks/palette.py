"""How long the command palette takes: `python -m benchmarks.palette`.

Times opening, the search alone, and a letter from its arrival to the painted list, with the bundled
catalog on an example machine. Run it with QT_QPA_PLATFORM=offscreen where there is no screen.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from advisor.catalog.load import load_catalog
from advisor.gui.jobs import any_running
from advisor.gui.palette import Palette
from advisor.gui.palette_entries import entries
from advisor.gui.palette_list import found_rows
from advisor.gui.window import MainWindow
from advisor.session.results import Results
from benchmarks.example_machines import example_machines
from benchmarks.screenshots import _window

_TYPED = ("q", "qw", "qwen", "qwen 3", "r", "rtx", "rtx 40", "theme", "kv cache", "llama31")
_ROUNDS = 5


def main() -> int:
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        machine = example_machines()["rtx-4090"]
        window = _window(Path(folder) / "settings.json", machine, Results(load_catalog()))
        window.resize(1440, 900)
        window.show()
        _settle()
        _report(window, application.processEvents)
        window.close()
        window.deleteLater()
    return 0


def _settle() -> None:
    """Until the pages' own work is done."""
    loop = QEventLoop()
    for _ in range(100):
        QTimer.singleShot(200, loop.quit)
        loop.exec()
        if not any_running():
            return


def _report(window: MainWindow, paint: Callable[[], None]) -> None:
    window.open_palette()
    paint()
    palette = window.findChildren(Palette)[-1]
    palette.close_palette()
    known = entries(window)
    print(f"{len(known)} entries")
    _say("gather the entries", [_ms(lambda: entries(window)) for _ in range(_ROUNDS)])
    _say("search", [_ms(partial(found_rows, known, text, ())) for text in _TYPED * _ROUNDS])
    _say("open", [_ms(palette.open, paint) for _ in range(_ROUNDS)])
    letters = [_ms(partial(palette.field.setText, text), paint) for text in _TYPED * _ROUNDS]
    _say("letter to painted list", letters)


def _ms(*steps: Callable[[], object]) -> float:
    start = time.perf_counter()
    for step in steps:
        step()
    return 1000 * (time.perf_counter() - start)


def _say(what: str, times: list[float]) -> None:
    print(f"{what:24} {statistics.median(times):6.1f} ms median, {max(times):6.1f} ms at most")


if __name__ == "__main__":
    raise SystemExit(main())
