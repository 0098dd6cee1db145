"""Garbage is collected on the main thread, whoever makes it: widgets die nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref

from advisor.gui import jobs


class Ring:
    """Garbage that only the cycle collector finds."""

    def __init__(self) -> None:
        self.me = self


def test_what_a_job_makes_due_dies_on_the_main_thread(open_window, qtbot) -> None:
    open_window()
    assert not gc.isenabled()
    died_on: list[threading.Thread] = []
    weakref.finalize(Ring(), lambda: died_on.append(threading.current_thread()))
    finished: list[object] = []

    def allocate() -> None:
        kept = [[] for _ in range(200_000)]  # far more than a collection is due for
        kept.clear()

    jobs.run(allocate, done=finished.append)
    qtbot.waitUntil(lambda: bool(finished))
    for _ in range(3_000):  # a collection is due again on this thread
        Ring()
    qtbot.waitUntil(lambda: bool(died_on))
    assert set(died_on) == {threading.main_thread()}
