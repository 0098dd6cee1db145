"""This computer: facts with their sources, corrections in place, machines from elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advisor.catalog.load import load_catalog
from advisor.domain.hardware import CpuInfo, DetectedGpu, Machine, MemoryInfo, Problem
from advisor.gui.pages.computer import ComputerPage
from advisor.gui.pages.computer_facts import graphics_facts, memory_facts, system_facts
from advisor.gui.widgets.fact_row import FactRow
from advisor.gui.widgets.surfaces import InfoBar
from advisor.gui.window import MainWindow
from advisor.units import GIB
from tests.gui.conftest import OpenWindow

CARD = DetectedGpu(
    name="NVIDIA GeForce RTX 4070 Ti", vendor="nvidia", kind="discrete", unified=False,
    vram_bytes=12 * GIB, vram_free_bytes=10 * GIB,
    sources={"vram_bytes": "nvml", "vram_free_bytes": "nvml"},
)  # fmt: skip
MACHINE = Machine(
    os="windows", os_name="Windows 11 24H2",
    cpu=CpuInfo("AMD Ryzen 7 7700X 8-Core Processor", 8, 16),
    ram_bytes=32 * GIB, ram_available_bytes=22 * GIB,
    memory=MemoryInfo("DDR5", 4800, 6000, 128, 2, 76.8), gpus=(CARD,),
    sources={"ram_bytes": "psutil", "cpu": "cpuinfo", "memory": "smbios"},
)  # fmt: skip


NVIDIA_SMI = """\
+-----------------------------------------------------------------------------------------+
| NVIDIA-SMI 550.54.14              Driver Version: 550.54.14      CUDA Version: 12.4     |
|-----------------------------------------+------------------------+----------------------+
| GPU  Name                 Persistence-M | Bus-Id          Disp.A | Volatile Uncorr. ECC |
| Fan  Temp   Perf          Pwr:Usage/Cap |           Memory-Usage | GPU-Util  Compute M. |
|                                         |                        |               MIG M. |
|=========================================+========================+======================|
|   0  NVIDIA GeForce RTX 3090        Off |   00000000:01:00.0  On |                  N/A |
| 30%   41C    P8             28W /  350W |     412MiB /  24576MiB |      3%      Default |
|                                         |                        |                  N/A |
+-----------------------------------------+------------------------+----------------------+
"""


def with_catalog(open_window: OpenWindow) -> MainWindow:
    """The window on This computer, with a made-up rig and the real catalog."""
    window = open_window()
    window.context.session.apply(page="computer", machine=MACHINE)
    window.context.set_ready(load_catalog(), window.context.results)  # type: ignore[arg-type]
    return window


def computer(window: MainWindow) -> ComputerPage:
    page = window.page("computer")
    assert isinstance(page, ComputerPage)
    return page


def rows(window: MainWindow) -> list[FactRow]:
    QApplication.processEvents()
    return [row for row in computer(window).findChildren(FactRow) if row.isVisible()]


def row_of(window: MainWindow, start: str) -> FactRow:
    return next(row for row in rows(window) if row.accessibleName().startswith(start))


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    opened = open_window()
    opened.context.session.apply(page="computer", machine=MACHINE)
    return opened


def test_facts_have_values_details_and_sources() -> None:
    graphics = graphics_facts(MACHINE, None, False)
    assert [(fact.name, fact.value, fact.source) for fact in graphics] == [
        ("NVIDIA GeForce RTX 4070 Ti", "12.0 GiB", "NVIDIA driver"),
        ("Free now", "10.0 GiB", "NVIDIA driver"),
    ]
    memory = memory_facts(MACHINE, None, False)
    assert (memory[0].value, memory[0].detail) == ("32.0 GiB", "22.0 free")
    assert (memory[1].value, memory[1].detail) == ("2 × DDR5", "4800 of 6000 MT/s")
    assert memory[1].source == "firmware table"
    system = system_facts(MACHINE)
    assert (system[0].name, system[0].value) == ("AMD Ryzen 7 7700X", "8 cores, 16 threads")


def test_what_is_unknown_is_said_and_is_not_zero() -> None:
    silent = replace(CARD, vram_bytes=None, vram_free_bytes=None, sources={})
    facts = graphics_facts(replace(MACHINE, gpus=(silent,)), None, False)
    assert [(fact.value, fact.wanting) for fact in facts] == [
        ("memory unknown", True), ("unknown", True),
    ]  # fmt: skip
    bare = memory_facts(Machine("linux"), None, False)
    assert bare[0].value == "unknown"


def test_the_page_lists_them(window: MainWindow) -> None:
    assert [row.accessibleName() for row in rows(window)][:2] == [
        "NVIDIA GeForce RTX 4070 Ti: 12.0 GiB 192-bit GDDR6X, 504 GB/s",
        "Free now: 10.0 GiB",
    ]


def test_a_fact_is_corrected_in_place_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    session = window.context.session
    row = row_of(window, "NVIDIA")
    row.begin_edit()
    row.field.setText("16")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert session.state.corrections == (("gpu.0.vram_bytes", 16 * GIB),)
    assert "corrected" in window.toast.accessibleName()
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert session.state.corrections == ()


def test_a_size_that_makes_no_sense_is_refused(window: MainWindow, qtbot: QtBot) -> None:
    row = row_of(window, "NVIDIA")
    row.begin_edit()
    row.field.setText("a lot")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert row.field.property("invalid")
    assert "24" in row.field.accessibleDescription()
    assert window.context.session.state.corrections == ()
    qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.field.isHidden()


def test_the_pencils_mark_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    window.context.session.apply(corrections=(("gpu.0.vram_bytes", 16 * GIB),))
    row = row_of(window, "NVIDIA")
    undo = next(b for b in row.buttons() if b.accessibleName().startswith("Reset"))
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert window.context.session.state.corrections == ()


def test_one_note_is_shown_and_the_others_on_request(window: MainWindow, qtbot: QtBot) -> None:
    notes = (
        Problem("ram-below-rated", "memory", "Memory runs slow.", "Turn on EXPO."),
        Problem("driver-not-loaded", "nvml", "The driver is not running.", "Restart."),
    )
    window.context.session.apply(machine=replace(MACHINE, warnings=notes))
    QApplication.processEvents()
    page = computer(window)
    bars = [bar for bar in page.findChildren(InfoBar) if bar.isVisible()]
    assert [bar.accessibleName() for bar in bars] == ["The driver is not running. Restart."]
    qtbot.mouseClick(bars[0].buttons()[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    bars = [bar for bar in page.findChildren(InfoBar) if bar.isVisible()]
    assert len(bars) == 2


def test_diagnostics_name_the_machine_and_nobody(window: MainWindow, qtbot: QtBot) -> None:
    page = computer(window)
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("# LLM Hardware Advisor ")
    assert "System: Windows 11 24H2, bare-metal" in text
    assert "## Graphics 1: NVIDIA GeForce RTX 4070 Ti" in text
    assert "| vram_bytes | 12,884,901,888 | nvml | measured |" in text


def test_a_pasted_report_becomes_another_machine(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = with_catalog(open_window)
    session, here = window.context.session, window.context.session.state.rigs[0]
    card = computer(window).other
    QGuiApplication.clipboard().setText(NVIDIA_SMI)
    qtbot.mouseClick(card.paste_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(session.state.rigs) == 2)
    rig = session.state.rigs[1]
    assert session.state.rigs[0] is here
    assert (rig.planned, rig.from_report) == (True, True)
    assert [gpu.spec.name for gpu in rig.gpus] == ["NVIDIA GeForce RTX 3090"]
    assert rig.gpus[0].capacity_bytes == 24576 << 20
    assert any("memory is unknown" in note for note in rig.notes)
    bar = window.top_bar
    assert [bar.machine.itemText(i) for i in range(2)] == ["This computer", rig.name]
    assert (bar.machine.currentIndex(), bar.badge.accessibleName()) == (1, "From a report")
    assert bar.back.isVisible()
    bar.back.click()
    assert session.state.rig is here
    assert not bar.badge.isVisible()


def test_machines_from_reports_go_with_the_planned_rigs(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    """Each has its parts, so that it can be renamed, changed and deleted like them."""
    window = with_catalog(open_window)
    session, card = window.context.session, computer(window).other
    for count in (2, 3):
        card.read_text(NVIDIA_SMI)
        qtbot.waitUntil(lambda count=count: len(session.state.rigs) == count)
    names = [rig.name for rig in session.state.rigs[1:]]
    assert names == [plan.name for plan in session.state.plans]
    assert names[1] == f"{names[0]} (2)"
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert [rig.name for rig in session.state.rigs[1:]] == names[:1]
    assert len(session.state.plans) == 1


def test_before_this_computer_is_known_no_other_is_taken(open_window: OpenWindow) -> None:
    window = open_window(answers=False)
    window.context.session.apply(page="computer")
    window.context.set_ready(load_catalog(), None)  # type: ignore[arg-type]
    card = computer(window).other
    data = QMimeData()
    data.setText(NVIDIA_SMI)
    assert not card.takes(data)
    assert not card.paste_button.isEnabled()


@pytest.mark.parametrize("text", ["Dear diary", "   "])
def test_a_text_that_is_no_report_is_refused_in_the_card(
    open_window: OpenWindow, qtbot: QtBot, text: str
) -> None:
    window = with_catalog(open_window)
    card = computer(window).other
    data = QMimeData()
    data.setText(text)
    assert card.takes(data)
    card.take(data)
    qtbot.waitUntil(lambda: bool(card.error.plain_text()))
    assert len(window.context.session.state.rigs) == 1
