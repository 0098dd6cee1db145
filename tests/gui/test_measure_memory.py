"""Measured if asked: memory speed with progress and a way out, sleeping cards, unknown cards."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advisor.advise.identify_machine import identify_machine
from advisor.advise.rigs import rig_from_machine
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import DetectedGpu, Machine
from advisor.gui.context import Context
from advisor.gui.jobs import Job
from advisor.gui.pages.computer_facts import graphics_facts, memory_facts
from advisor.gui.pages.measure_memory import MeasureMemoryButton, measure_bytes_per_s
from advisor.gui.startup import Startup
from advisor.gui.widgets.buttons import Button
from advisor.gui.window import MainWindow
from advisor.session.session import Session
from advisor.session.settings import load_settings
from advisor.units import GIB
from tests.gui.conftest import OpenWindow
from tests.gui.test_computer import CARD, MACHINE, computer, row_of, rows

KEY = "ram_measured_bytes_per_s"
ASLEEP = replace(CARD, asleep=True, vram_free_bytes=None)
UNKNOWN = replace(CARD, name="NVIDIA Prototype 1234")


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    opened = open_window()
    opened.context.session.apply(page="computer", machine=MACHINE)
    return opened


def test_the_button_tells_how_far_it_is_and_stops(qtbot: QtBot) -> None:
    context, go_on, ended = Context(Session()), threading.Event(), threading.Event()
    seen: list[bool] = []

    def measure(_cores: int | None, job: Job) -> float:
        job.report(0.4)
        go_on.wait(10)
        seen.append(job.cancelled)
        ended.set()
        return 50e9

    button = MeasureMemoryButton(context, measure)
    qtbot.addWidget(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.text() == "Stop measuring (40 %)")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == "Measure memory speed"
    go_on.set()
    qtbot.waitUntil(ended.is_set)
    assert seen == [True]
    assert context.session.state.corrections == ()


def test_a_measurement_is_kept_marked_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    session, button = window.context.session, computer(window).measure_button
    button._measure = lambda cores, _job: 6e9 * (cores or 0)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(session.state.corrections))
    assert session.state.corrections == ((KEY, 48 * 10**9),)
    assert window.kept_settings().corrections == (f"{KEY}={48 * 10**9}",)
    assert "48 GB/s" in window.toast.accessibleName()
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert session.state.corrections == ()
    session.redo()
    rig = session.state.rigs[0]
    measured = replace(rig, memory=replace(rig.memory, measured_bytes_per_s=48e9))
    session.apply(rigs=(measured,))
    row = row_of(window, "Bandwidth: 48 GB/s")
    assert [each.accessibleName() for each in row.buttons()] == ["Reset: Bandwidth"]
    qtbot.mouseClick(row.buttons()[0], Qt.MouseButton.LeftButton)
    assert session.state.corrections == ()


def test_a_measurement_survives_a_restart(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    window.context.session.apply(corrections=((KEY, 48 * 10**9),))
    window.save()
    settings, _ = load_settings(tmp_path / "settings.json")
    assert settings.corrections == (f"{KEY}={48 * 10**9}",)


def test_too_little_memory_is_said(qtbot: QtBot) -> None:
    context = Context(Session())

    def measure(_cores: int | None, _job: Job) -> float:
        raise MemoryError

    button = MeasureMemoryButton(context, measure)
    qtbot.addWidget(button)
    with qtbot.waitSignal(context.toast_requested) as said:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert said.args[0].startswith("Not measured: less than 0.5 GiB")
    assert not button.is_running


def test_the_real_measurement_stops_when_it_is_cancelled() -> None:
    from advisor.probe.memory_bandwidth import MeasurementCancelled

    job = Job(None, lambda _: None, lambda _: None, None)
    job.cancel()
    with pytest.raises(MeasurementCancelled):
        measure_bytes_per_s(1, job)


@pytest.fixture
def no_detection(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine stays the test's own, whatever is asked for."""
    monkeypatch.setattr(Startup, "wake", lambda self: None)


def test_a_sleeping_card_is_woken_on_request_only(
    no_detection: None, window: MainWindow, qtbot: QtBot
) -> None:
    session = window.context.session
    session.apply(machine=replace(MACHINE, gpus=(ASLEEP,)))
    row = row_of(window, "Free now: unknown the card sleeps")
    (wake,) = row.findChildren(Button)
    with qtbot.waitSignal(window.context.wake_requested):
        qtbot.mouseClick(wake, Qt.MouseButton.LeftButton)
    session.apply(machine=MACHINE)
    assert not row_of(window, "Free now").findChildren(Button)


def test_only_waking_uses_the_finder_that_wakes(qtbot: QtBot) -> None:
    context = Context(Session())
    asleep, awake = replace(MACHINE, gpus=(ASLEEP,)), MACHINE
    startup = Startup(context, find=lambda job: asleep, wake=lambda job: awake)
    context.redetect()
    qtbot.waitUntil(lambda: context.session.state.machine == asleep)
    context.wake_and_measure()
    qtbot.waitUntil(lambda: context.session.state.machine == awake)
    assert startup is not None


def test_an_unknown_card_asks_for_its_bandwidth(window: MainWindow, qtbot: QtBot) -> None:
    machine = replace(MACHINE, gpus=(UNKNOWN,))
    rig = rig_from_machine(machine, load_catalog())
    window.context.session.apply(machine=machine, rigs=(rig,))
    assert row_of(window, "NVIDIA Prototype").accessibleName().endswith("not in the catalog")
    row = row_of(window, "Memory bandwidth: unknown")
    row.begin_edit()
    row.field.setText("448")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert window.context.session.state.corrections == (("gpu.0.bytes_per_s", 448 * 10**9),)


def test_of_two_candidates_both_are_named() -> None:
    card = DetectedGpu("NVIDIA GeForce RTX 2070", "nvidia", "discrete", False,
                       catalog_candidates=("a", "b"), vram_bytes=8 * GIB)  # fmt: skip
    facts = graphics_facts(replace(MACHINE, gpus=(card,)), None, False, {"a": "A", "b": "B"})
    assert ("May be", "A or B", "the slower one is assumed") in [
        (fact.name, fact.value, fact.detail) for fact in facts
    ]


def test_real_candidates_reach_the_page(window: MainWindow) -> None:
    catalog = load_catalog()
    card = DetectedGpu("AMD Radeon RX 570 Series", "amd", "discrete", False)
    machine = identify_machine(Machine("linux", gpus=(card,)), catalog)
    window.context.catalog = catalog
    window.context.session.apply(machine=machine)
    said = row_of(window, "May be").accessibleName()
    assert said.startswith("May be: RX 570 4GB or RX 570 8GB"), said


def test_free_memory_follows_in_the_rows_while_one_is_edited(window: MainWindow) -> None:
    row = row_of(window, "NVIDIA")
    row.begin_edit()
    row.field.setText("16")
    busy = replace(MACHINE, ram_available_bytes=3 * GIB,
                   gpus=(replace(CARD, vram_free_bytes=GIB),))  # fmt: skip
    live = window.context.live_memory
    live._asked = MACHINE
    live._answered(busy)
    QApplication.processEvents()
    names = [each.accessibleName() for each in rows(window)]
    assert "Free now: 1.0 GiB" in names
    assert any("3.0 free" in name for name in names)
    assert (row.field.text(), row.field.isVisible()) == ("16", True)


def test_the_memory_rows_say_what_was_measured() -> None:
    rig = rig_from_machine(MACHINE, load_catalog())
    measured = replace(rig, memory=replace(rig.memory, measured_bytes_per_s=52e9))
    fact = memory_facts(MACHINE, measured, False)[-1]
    assert (fact.value, fact.detail, fact.key) == ("52 GB/s", "copying, of 77 peak", KEY)
