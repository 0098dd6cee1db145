"""Opens the window: painted first, with PySide6 and light modules only; everything else after."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from advisor.gui import collector, jobs, language
from advisor.gui.context import Context
from advisor.gui.display import display_problem
from advisor.gui.last_resort import catch_everything
from advisor.gui.opening import Opening
from advisor.gui.own_models import OwnModels
from advisor.gui.planning import Planning
from advisor.gui.startup import Startup
from advisor.gui.style import install
from advisor.gui.theme import hub
from advisor.gui.window import MainWindow
from advisor.session.measurements import keep_measurements, load_measurements, measurements_path
from advisor.session.session import Session
from advisor.session.settings import load_settings, restored_state, settings_path

_STARTED_MS = 3000  # long enough for the first tables
_TOUR_AFTER_MS = 700  # the answers have been drawn by then


def main(argv: Sequence[str]) -> int:
    """Runs the window until it is closed; 1 with one sentence when there is no display."""
    problem = display_problem(sys.platform, os.environ)
    if problem:
        print(problem, file=sys.stderr)
        return 1
    application = QApplication(list(argv))
    QCoreApplication.setApplicationName("LLM Hardware Advisor")
    application.setDesktopFileName("llm-hardware-advisor")
    window, startup = build_window(settings_path())
    catch_everything(window)
    context = window.context
    context.ready.connect(context.own_models.look)
    # What the catalog and the first tables are made of stays: no collection need look at it again.
    context.ready.connect(lambda: QTimer.singleShot(_STARTED_MS, gc.freeze))
    opening = Opening(context)
    if sys.platform == "darwin":  # elsewhere it would slow every event down for nothing
        application.installEventFilter(opening)
    opening.open_files(Path(name) for name in argv[1:])
    window.painted.connect(lambda: QTimer.singleShot(0, startup.begin))
    if os.environ.get("ADVISOR_SMOKE"):  # packaging/smoke.py: up to the first verdicts, then out
        window.painted.connect(lambda: print(f"painted {time.time()}", flush=True))
        window.context.ready.connect(application.quit)
    elif not window.tour_seen:
        window.context.ready.connect(lambda: QTimer.singleShot(_TOUR_AFTER_MS, window.start_tour))
    window.show()
    return _leave(application.exec())


def _leave(status: int) -> int:
    """Ends at once when a job is still at work: Python's and Qt's clearing away under a running
    thread ends in a crash. Everything worth keeping was written when the window closed."""
    if jobs.any_running():
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    return status


def build_window(path: Path) -> tuple[MainWindow, Startup]:
    """The window with its kept state, dressed and not yet shown, and what fills it."""
    settings, notices = load_settings(path)
    measured_path = measurements_path(path)
    measurements, lost = load_measurements(measured_path)
    notices += lost
    session = Session(replace(restored_state(settings), measurements=measurements))
    language.speak(settings.language)
    hub().choose(settings.theme, settings.text_scale)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    install(application)
    collector.install()
    context = Context(session)
    context.planning = Planning(context, path.with_name("rigs.json"))
    context.own_models = OwnModels(context)
    window = MainWindow(context, settings, path)
    window.setAcceptDrops(True)
    window.installEventFilter(context.planning)
    keep_measurements(session, measured_path, window.say_not_saved)
    startup = Startup(context)
    startup.trouble.connect(lambda what, why: window.show_notice("error", what, why))
    startup.remark.connect(lambda what, why: window.show_notice("warning", what, why))
    if notices:
        window.show_notice("warning", notices[0], " ".join(notices[1:]))
    return window, startup
