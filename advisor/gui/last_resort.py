"""What nobody foresaw: caught at the top, written down, told in one line; the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)

from advisor.crash import save_crash, watch_native_crashes
from advisor.log import logger

if TYPE_CHECKING:
    from advisor.gui.window import MainWindow

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def catch_everything(window: MainWindow) -> None:
    """Exceptions of any thread, Qt's warnings, and crashes inside libraries (told at the next
    start)."""

    def report(error: BaseException) -> None:
        path = save_crash(error)
        where = f" Details: {path}" if path else ""
        what = QCoreApplication.translate("app", "Something went wrong inside the program.")
        window.status_bar.show_message(f"{what}{where}")

    def hook(
        _kind: type[BaseException], error: BaseException, _traceback: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            report(error)

    def thread_hook(failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None:
            QTimer.singleShot(0, window, lambda: report(failure.exc_value or RuntimeError()))

    sys.excepthook = hook
    threading.excepthook = thread_hook
    qInstallMessageHandler(_log_qt)
    previous = watch_native_crashes()
    if previous is not None:
        what = QCoreApplication.translate("app", "The program was ended by a fault the last time.")
        why = QCoreApplication.translate("app", "What is known of it is in {}").format(previous)
        window.show_notice("warning", what, why)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """To the log, and to the terminal as before."""
    logger().log(_LEVELS[kind], "Qt: %s", text)
    print(text, file=sys.stderr)
