"""Saving the table of models to a file that the person names."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from advisor.gui.context import Context

_ENDINGS = {"csv": "csv", "markdown": "md", "json": "json"}


def table_text(context: Context, kind: str) -> str:
    """The models of the active rig, best first, as csv, markdown or json."""
    from advisor.advise.recommend import ranked
    from advisor.export.json_ import fit_json
    from advisor.export.table import fit_csv, fit_markdown

    state = context.session.state
    assert context.results is not None and state.rig is not None
    rows = ranked(context.results.rows(state))
    if kind == "csv":
        return fit_csv(rows)
    if kind == "markdown":
        return fit_markdown(rows) + "\n"
    answer = fit_json(state.rig, state.scenario.context, rows)
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


def export_table(parent: QWidget, context: Context, kind: str) -> None:
    """Asks where to, writes, and says so."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposal = str(Path(folder) / f"models.{_ENDINGS[kind]}")
    title = QCoreApplication.translate("export", "Export the table of models")
    name, _ = QFileDialog.getSaveFileName(parent, title, proposal)
    if not name:
        return
    save_text(context, Path(name), table_text(context, kind))


def save_text(context: Context, path: Path, text: str | bytes) -> None:
    """Writes the file whole or not at all, and says which."""
    from advisor.files import write_atomically

    try:
        write_atomically(path, text)
    except OSError as error:
        message = QCoreApplication.translate("export", "{} was not written: {}")
        context.toast(message.format(path.name, error.strerror))
        return
    context.toast(QCoreApplication.translate("export", "Saved {}").format(path.name))
