"""The program's log: a few lines a start, in files that never grow beyond two megabytes.

Lines name steps, seconds and files. A person's home folder is written as `~`.
"""

from __future__ import annotations

import logging
from functools import cache
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path

APP_NAME = "llm-hardware-advisor"
_MOST_BYTES = 512 << 10
_OLD_FILES = 3


def log_folder() -> Path:
    return user_log_path(APP_NAME, appauthor=False)


def log_path() -> Path:
    return log_folder() / "advisor.log"


@cache
def logger() -> logging.Logger:
    """Writes to `log_path()`; to nowhere where that folder cannot be written."""
    made = logging.getLogger("advisor")
    made.setLevel(logging.INFO)
    made.propagate = False
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = _Quiet(
            log_path(), maxBytes=_MOST_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Homeless("%(asctime)s %(levelname)s %(message)s"))
    made.addHandler(handler)
    return made


def without_home(text: str) -> str:
    """The text with the person's home folder as `~`."""
    try:
        home = str(Path.home())
    except RuntimeError:  # no home folder is known
        return text
    return text.replace(home, "~") if len(home) > 1 else text


class _Homeless(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return without_home(super().format(record))


class _Quiet(RotatingFileHandler):
    """A full disk or a folder that was taken away must not disturb what the program does."""

    def handleError(self, record: logging.LogRecord) -> None:
        return
