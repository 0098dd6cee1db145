"""Free memory is asked for only while it is seen, one question at a time, and moves no verdict."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advisor.domain.hardware import Machine
from advisor.gui import jobs
from advisor.gui.bridge import Bridge
from advisor.gui.live_memory import LiveMemory
from advisor.gui.widgets.surfaces import PoolBar
from advisor.session.session import Session
from advisor.units import GIB
from tests.gui.conftest import OpenWindow
from tests.gui.fake_results import make_rig
from tests.gui.test_computer import CARD, MACHINE

BUSY = replace(
    MACHINE, ram_available_bytes=3 * GIB, gpus=(replace(CARD, vram_free_bytes=GIB // 2),)
)
Answer = Callable[[Machine], None]


class HeldJobs:
    """Jobs that end when the test says so."""

    def __init__(self) -> None:
        self.open: list[tuple[Callable[[], Machine], Answer]] = []

    def run(self, fn: Callable[..., Machine], *args: object, done: Answer, **_: object) -> None:
        self.open.append((lambda: fn(*args), done))

    def finish(self) -> None:
        work, done = self.open.pop(0)
        done(work())


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> HeldJobs:
    fake = HeldJobs()
    monkeypatch.setattr(jobs, "run", fake.run)
    return fake


@pytest.fixture
def live(qtbot: QtBot) -> tuple[LiveMemory, Session, QWidget]:
    session = Session()
    live = LiveMemory(session, Bridge(session), refresh=lambda _machine: BUSY)
    session.apply(machine=MACHINE, rigs=(make_rig(),))
    window = QWidget()
    page = QWidget(window)
    qtbot.addWidget(window)
    live.watch(page)
    return live, session, window


Live = tuple[LiveMemory, Session, QWidget]


def test_it_asks_only_while_a_page_is_seen(live: Live, held: HeldJobs) -> None:
    memory, _, window = live
    assert not memory.timer.isActive()
    memory.ask()
    assert held.open == []
    window.show()
    QApplication.processEvents()
    assert memory.timer.isActive()
    assert memory.timer.interval() == 1000
    window.hide()
    QApplication.processEvents()
    assert not memory.timer.isActive()


def test_it_stops_while_the_window_is_minimised(live: Live, held: HeldJobs) -> None:
    memory, _, window = live
    window.show()
    QApplication.processEvents()
    window.showMinimized()
    QApplication.processEvents()
    assert not memory.timer.isActive()
    memory.ask()
    assert held.open == []
    window.showNormal()
    QApplication.processEvents()
    assert memory.timer.isActive()


def test_a_driver_that_hangs_is_asked_once(live: Live, held: HeldJobs) -> None:
    memory, _, window = live
    window.show()
    for _ in range(5):
        memory.ask()
    assert len(held.open) == 1
    held.finish()
    memory.ask()
    assert len(held.open) == 1


def test_what_is_in_use_follows_and_what_is_usable_stays(live: Live, held: HeldJobs) -> None:
    memory, session, window = live
    window.show()
    seen: list[bool] = []
    memory.changed.connect(lambda: seen.append(True))
    memory.ask()
    held.finish()
    memory.ask()
    held.finish()
    assert seen == [True]  # the second answer brought nothing new
    rig = session.state.rigs[0]
    now = memory.rig(rig)
    assert now.gpus[0].in_use_bytes == rig.gpus[0].capacity_bytes - GIB // 2
    assert now.gpus[0].usable_bytes == rig.gpus[0].usable_bytes
    assert session.state.machine is MACHINE


def test_an_answer_about_an_older_detection_is_dropped(live: Live, held: HeldJobs) -> None:
    memory, session, window = live
    window.show()
    memory.ask()
    fresh = replace(MACHINE, ram_available_bytes=9 * GIB)
    session.apply(machine=fresh)
    held.finish()
    assert memory.machine is fresh


def test_a_planned_rig_has_no_live_memory(live: Live, held: HeldJobs) -> None:
    memory, _, window = live
    window.show()
    memory.ask()
    held.finish()
    planned = replace(make_rig(), planned=True)
    assert memory.rig(planned) is planned


def test_the_questions_are_asked_off_the_main_thread(qtbot: QtBot) -> None:
    session, threads = Session(), []

    def refresh(_machine: Machine) -> Machine:
        threads.append(threading.current_thread())
        return BUSY

    memory = LiveMemory(session, Bridge(session), refresh=refresh)
    session.apply(machine=MACHINE)
    window = QWidget()
    qtbot.addWidget(window)
    memory.watch(window)
    window.show()
    with qtbot.waitSignal(memory.changed):
        memory.ask()
    assert threads[0] is not threading.main_thread()


def test_home_and_the_panel_tell_what_is_free_now(open_window: OpenWindow, held: HeldJobs) -> None:
    window = open_window()
    context = window.context
    context.live_memory._refresh = lambda _machine: BUSY
    context.session.apply(machine=MACHINE)
    context.live_memory.ask()
    held.open = [item for item in held.open if item[1] == context.live_memory._answered]
    held.finish()
    QApplication.processEvents()
    home = window.page("home")
    bars = [bar.accessibleName() for bar in home.findChildren(PoolBar)]
    assert any("11.5 in use now" in name and "9.9 GiB usable" in name for name in bars)
    context.open_model("qwen3-8b")
    QApplication.processEvents()
    panel = window.page("models").panel
    assert panel.free_now.plain_text().startswith("Now only 0.5 GiB free on RTX 4070 Ti")


def test_what_nobody_could_see_is_no_change_and_is_asked_less_often(
    live: Live, held: HeldJobs
) -> None:
    memory, _, window = live
    window.show()
    QApplication.processEvents()
    memory.ask()
    held.finish()
    seen: list[bool] = []
    memory.changed.connect(lambda: seen.append(True))
    free = BUSY.ram_available_bytes
    assert free is not None
    for step in range(5):
        memory._refresh = lambda _m, step=step: replace(BUSY, ram_available_bytes=free + step)
        memory.ask()
        held.finish()
    assert seen == []
    assert memory.timer.interval() == 5000
    memory._refresh = lambda _machine: replace(BUSY, ram_available_bytes=free - GIB // 10)
    memory.ask()
    held.finish()
    assert seen == [True]
    assert memory.timer.interval() == 1000


def test_a_machine_without_a_card_of_its_own_needs_no_thread(live: Live, held: HeldJobs) -> None:
    memory, session, window = live
    session.apply(machine=replace(MACHINE, gpus=()))
    memory._refresh = lambda machine: replace(machine, ram_available_bytes=3 * GIB)
    window.show()
    memory.ask()
    assert held.open == []
    assert memory.machine is not None
    assert memory.machine.ram_available_bytes == 3 * GIB
