"""Every dialog and card that opens over the window, as a person gets it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from PySide6.QtWidgets import QWidget

from advisor.catalog.update import CatalogUpdate, Manifest
from advisor.catalog.update_diff import RecordChange
from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.values_dialog import ValuesDialog
from advisor.gui.delegates.fit_delegate import StripScale
from advisor.gui.detail.explain_card import ExplainCard
from advisor.gui.pages import guide_dialog
from advisor.gui.pages.catalog_dialog import CatalogDialog
from advisor.gui.pages.diagnostics_dialog import DiagnosticsDialog
from advisor.gui.widgets.address import AddressCard
from advisor.gui.window import MainWindow


def _values(window: MainWindow) -> QWidget:
    chart = next(c for c in window.findChildren(ChartView) if c.isVisible())
    return ValuesDialog(chart.title, chart.sentence(), *chart.table(), window)


def _explained(window: MainWindow) -> QWidget:
    state = window.context.session.state
    assert window.context.results is not None and state.rig is not None
    detail = window.context.results.detail(state)
    assert detail is not None
    return ExplainCard(detail, StripScale.of_rig(state.rig), window)


def _update(window: MainWindow) -> QWidget:
    given = {"source": "new", "manifest": Manifest(version="2999.01.01", files={}), "files": {}}
    unsigned = {each.name: None for each in fields(CatalogUpdate) if each.name not in given}
    changes = [RecordChange("prices", "changed", "x", "x")]
    return CatalogDialog(CatalogUpdate(**given, **unsigned), changes, window)


def _guide(window: MainWindow) -> QWidget:
    return guide_dialog.GuideDialog(window)


DIALOGS: dict[str, Callable[[MainWindow], QWidget]] = {
    "guide": _guide,
    "diagnostics": lambda window: DiagnosticsDialog(window.context, window),
    "update": _update,
    "values": _values,
    "address": lambda window: AddressCard("https://example.org/a", window),
    "explained": _explained,
}
