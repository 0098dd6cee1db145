"""Model files on this machine: looked for once the window answers, added by drop or by hand."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from advisor.gui import jobs

if TYPE_CHECKING:
    from advisor.advise.installed import Installed, NotOpened
    from advisor.catalog.load import Catalog
    from advisor.formats.stores import StoredModel
    from advisor.gui.context import Context

Found = tuple["tuple[Installed, ...]", "tuple[NotOpened, ...]"]


def in_usual_folders() -> tuple[StoredModel, ...]:
    """What other programs keep."""
    from advisor.formats.stores import find_stored, usual_folders

    return find_stored(usual_folders(os.environ, Path.home()))


def is_model_path(path: Path) -> bool:
    """Something that can be opened as a model: a GGUF file, a config.json or its folder."""
    if path.suffix.lower() == ".gguf" or path.name == "config.json":
        return True
    return path.is_dir() and (path / "config.json").is_file()


class OwnModels(QObject):
    """Fills `session.state.installed`. `changed` after every look; `not_opened` says what lies
    there and is not understood."""

    changed = Signal()

    def __init__(
        self,
        context: Context,
        find: Callable[[], Sequence[StoredModel]] = in_usual_folders,
    ) -> None:
        super().__init__(context)
        self._context, self._session = context, context.session
        self._find = find
        self.looking = False
        self.not_opened: tuple[NotOpened, ...] = ()

    def look(self) -> None:
        """Looks anew in all folders, and at the files that the person showed."""
        catalog = self._context.catalog
        if catalog is None:
            return
        self.looking = True
        self.changed.emit()
        shown = tuple(self._session.state.model_files)
        jobs.run(
            _look, self._find, shown, catalog,
            progress=lambda _: None, done=self._found, failed=self._failed, key="own-models",
        )  # fmt: skip

    def _found(self, found: Found) -> None:
        installed, self.not_opened = found
        self.looking = False
        self._session.amend(installed=installed)
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self.looking = False
        self.changed.emit()
        raise error

    def add(self, paths: Iterable[Path]) -> None:
        """Opens files and shows the first of them on the Models page; a toast says why one is not
        opened."""
        catalog = self._context.catalog
        if catalog is None:
            return
        wanted = [_first_part(path) for path in paths if is_model_path(path)]
        if wanted:
            jobs.run(_open, wanted, catalog, done=self._added, key=None)

    def _added(self, found: Found) -> None:
        installed, not_opened = found
        for each in not_opened:
            self._context.toast(each.reason)
        if not installed:
            return
        state = self._session.state
        fresh = {each.model.file_path: each for each in installed}
        kept = (each for each in state.installed if each.model.file_path not in fresh)
        self._session.apply(
            installed=(*kept, *installed),
            model_files=tuple(dict.fromkeys((*state.model_files, *fresh))),
            page="models", selected_model=installed[0].model.id, selected_quant=None,
        )  # fmt: skip
        self.changed.emit()

    def forget(self, file_path: str) -> None:
        """Takes a file that the person showed off the list; the file stays where it is."""
        state = self._session.state
        self._session.apply(
            installed=tuple(i for i in state.installed if i.model.file_path != file_path),
            model_files=tuple(path for path in state.model_files if path != file_path),
        )
        self.changed.emit()
        self._context.toast(self.tr("Taken off the list"), self._undo_forget)

    def _undo_forget(self) -> None:
        self._session.undo()
        self.look()


def _first_part(path: Path) -> Path:
    return path.parent if path.name == "config.json" else path


def _stored(paths: Iterable[Path | str]) -> list[StoredModel]:
    from advisor.formats.stores import StoredModel

    return [StoredModel("", Path(path)) for path in paths]


def _look(
    find: Callable[[], Sequence[StoredModel]],
    shown: Sequence[str],
    catalog: Catalog,
    *,
    job: jobs.Job,
) -> Found:
    from advisor.advise.installed import open_installed

    found = {str(each.path): each for each in (*_stored(shown), *find())}
    return open_installed(catalog, found.values(), lambda: job.cancelled)


def _open(paths: Sequence[Path], catalog: Catalog) -> Found:
    from advisor.advise.installed import open_installed

    return open_installed(catalog, _stored(paths))
