"""From the first paint to the first answer: what is found goes into the session as it comes."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from advisor.domain.hardware import CpuInfo, Machine
from advisor.gui.context import Context
from advisor.gui.jobs import Job
from advisor.gui.startup import Startup
from advisor.session.session import Session
from advisor.units import GIB

EARLY = Machine("linux", cpu=CpuInfo("AMD Ryzen 7 7700X"), ram_bytes=32 * GIB)


class NoCatalog(Exception):
    pass


def no_results(_user_dir: Path | None) -> object:
    raise NoCatalog("gpus.json: record 3: vram")


def test_what_is_known_early_is_shown_while_a_driver_hangs(qtbot: QtBot) -> None:
    context, gate = Context(Session()), threading.Event()

    def find(job: Job) -> Machine:
        job.report(EARLY)
        gate.wait(10)
        return EARLY

    startup = Startup(context, load=no_results, find=find)  # type: ignore[arg-type]
    startup.detect()
    qtbot.waitUntil(lambda: context.session.state.machine is not None)
    assert context.session.state.machine == EARLY
    assert context.session.state.detecting
    gate.set()


def test_a_catalog_that_cannot_be_read_is_said(qtbot: QtBot) -> None:
    context = Context(Session())
    startup = Startup(context, load=no_results, find=lambda job: EARLY)  # type: ignore[arg-type]
    with qtbot.waitSignal(startup.trouble) as said:
        startup.begin()
    assert said.args == ["The catalog could not be read.", "gpus.json: record 3: vram"]


def test_a_detection_that_breaks_is_said_and_ends(qtbot: QtBot) -> None:
    context = Context(Session())

    def find(job: Job) -> Machine:
        raise RuntimeError("the bus is gone.")

    startup = Startup(context, load=no_results, find=find)  # type: ignore[arg-type]
    with qtbot.waitSignal(startup.trouble) as said:
        startup.detect()
    assert said.args[1].startswith("the bus is gone. ")
    assert not context.session.state.detecting


@pytest.mark.parametrize("value", [64 * GIB])
def test_a_correction_reaches_the_machine(qtbot: QtBot, value: int) -> None:
    context = Context(Session())
    startup = Startup(context, load=no_results, find=lambda job: EARLY)  # type: ignore[arg-type]
    startup.detect()
    qtbot.waitUntil(lambda: context.session.state.machine is not None)
    context.session.apply(corrections=(("ram_bytes", value),))
    assert context.session.state.machine.ram_bytes == value  # type: ignore[union-attr]
    context.session.undo()
    assert context.session.state.machine.ram_bytes == 32 * GIB  # type: ignore[union-attr]
