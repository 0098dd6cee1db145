"""Files that the system hands to the program: named when it starts, double-clicked, dropped."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from advisor.gui.context import Context
from advisor.gui.own_models import is_model_path
from advisor.gui.planning import RIG_ENDING

UPDATE_ENDING = ".advisor-catalog"


def can_open(name: str) -> bool:
    """Whether the window, not the command line, is meant by a file of this name."""
    return name.endswith((RIG_ENDING, UPDATE_ENDING)) or is_model_path(Path(name))


class Opening(QObject):
    """Opens what it is given as soon as the catalog is there. macOS sends double-clicked files as
    events to the application, which this listens to."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._waiting: list[Path] = []
        context.ready.connect(self._open_waiting)

    def open_files(self, paths: Iterable[Path]) -> None:
        self._waiting += [path for path in paths if can_open(path.name)]
        if self._context.is_ready:
            self._open_waiting()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.open_files([Path(event.file())])
            return True
        return super().eventFilter(watched, event)

    def _open_waiting(self) -> None:
        paths, self._waiting = self._waiting, []
        self._context.own_models.add([path for path in paths if is_model_path(path)])
        for path in paths:
            if path.name.endswith(RIG_ENDING):
                self._context.planning.open_file(path)
            elif path.name.endswith(UPDATE_ENDING):
                self._context.catalog_update_given.emit(path)
