"""Threads: answers come on the main thread, stale ones are dropped."""

from __future__ import annotations

import threading
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from advisor.gui import jobs


def test_the_answer_comes_on_the_main_thread(qtbot: QtBot) -> None:
    answers: list[tuple[object, bool, bool]] = []

    def work(a: int, b: int) -> tuple[int, bool]:
        return a + b, threading.current_thread() is threading.main_thread()

    def done(answer: tuple[int, bool]) -> None:
        here = threading.current_thread() is threading.main_thread()
        answers.append((answer[0], answer[1], here))

    jobs.run(work, 2, 3, done=done)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(5, False, True)]


def test_a_newer_job_of_the_same_key_silences_the_older(qtbot: QtBot) -> None:
    gate, answers = threading.Event(), []
    jobs.run(lambda: gate.wait(10) and "old", done=answers.append, key="same")
    assert jobs.any_running()
    jobs.run(lambda: "new", done=answers.append, key="same")
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.set()
    jobs.run(lambda: "last", done=answers.append)
    qtbot.waitUntil(lambda: "last" in answers)
    assert answers == ["new", "last"]


def test_a_failure_is_handed_over(qtbot: QtBot) -> None:
    failures: list[BaseException] = []

    def work() -> None:
        raise OSError("no such driver")

    jobs.run(work, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "no such driver"


def test_a_widget_that_is_gone_is_not_called(qtbot: QtBot) -> None:
    class Asker(QWidget):
        answered = False

        def take(self, _value: object) -> None:
            Asker.answered = True
            self.update()

    asker, gate, later = Asker(), threading.Event(), []
    jobs.run(lambda: gate.wait(10), done=asker.take)
    delete(asker)
    gate.set()
    jobs.run(lambda: None, done=later.append)
    qtbot.waitUntil(lambda: bool(later))
    qtbot.wait(20)
    assert not Asker.answered


class Given(QWidget):
    """Notes the thread that destroys it."""

    ends: ClassVar[list[threading.Thread]] = []

    def __del__(self) -> None:
        Given.ends.append(threading.current_thread())

    def take(self, _value: object) -> None:
        """Answers are of no use to it."""


@pytest.mark.parametrize("stale", [False, True])
def test_what_a_job_was_given_ends_on_the_main_thread(qtbot: QtBot, stale: bool) -> None:
    """Qt's widgets may not be destroyed on another one."""
    gate, n = threading.Event(), 20
    Given.ends.clear()
    for _ in range(n):
        asked, asking = Given(), Given()

        def work(_asked: Given = asked) -> None:
            gate.wait(10)

        job = jobs.run(work, done=asking.take)
        if stale:
            job.cancel()
        del asked, asking, work, job
    gate.set()
    qtbot.waitUntil(lambda: len(Given.ends) == 2 * n)
    assert set(Given.ends) == {threading.main_thread()}


def test_progress_and_cancel(qtbot: QtBot) -> None:
    seen: list[object] = []
    cancelled, ended = threading.Event(), threading.Event()

    def work(job: jobs.Job) -> str:
        job.report("half")
        cancelled.wait(10)
        seen_by_job.append(job.cancelled)
        ended.set()
        return "whole"

    seen_by_job: list[bool] = []
    job = jobs.run(work, progress=seen.append, done=seen.append)
    qtbot.waitUntil(lambda: seen == ["half"])
    job.cancel()
    cancelled.set()
    assert ended.wait(10)
    jobs.run(lambda: None, done=lambda _: seen.append("after"))
    qtbot.waitUntil(lambda: "after" in seen)
    assert seen == ["half", "after"]
    assert seen_by_job == [True]
