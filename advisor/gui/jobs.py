"""The only threads of the window: pure functions run beside it and answer on the main thread.

Threads are daemons: a driver that never answers must not keep the program from closing.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

_PREFIX = "job-"
_numbers = itertools.count(1)
_newest: dict[str, int] = {}  # the last job started under each key
# Jobs whose threads may still be at work, with all they were given. Whoever lets go of a thing last
# destroys it, and widgets may be destroyed on the main thread alone: it waits for the thread to let
# go first.
_at_work: dict[int, tuple[Job, threading.Thread, object]] = {}


@dataclass
class Job:
    """A running job. `report` sends values to `progress`; `cancelled` is for the job to look at."""

    key: str | None
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    progress: Callable[[Any], None] | None
    number: int = field(default_factory=lambda: next(_numbers))
    _cancel: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Its answer will be dropped; a job that looks at `cancelled` stops early."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    @property
    def is_stale(self) -> bool:
        newer = self.key is not None and _newest.get(self.key) != self.number
        return newer or self.cancelled

    def report(self, value: Any) -> None:
        """From the job's thread: hands `value` to `progress` on the main thread."""
        if not self.is_stale:
            _send("progress", self, value)


class _Relay(QObject):
    """Lives on the main thread; signals from other threads are queued to it."""

    sent = Signal(str, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.sent.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @Slot(str, object, object)
    def _receive(self, kind: str, job: Job, value: Any) -> None:
        if kind != "progress":
            _, thread, given = _at_work.pop(job.number)
            thread.join()  # it has nothing left to do
            del given
        answer = {"done": job.done, "failed": job.failed, "progress": job.progress}[kind]
        if answer is not None and not job.is_stale and _is_alive(answer):
            answer(value)


def _is_alive(answer: Callable[[Any], None]) -> bool:
    """False for a method of a widget that Qt has deleted meanwhile: nobody is there to answer."""
    if isinstance(answer, partial):
        answer = answer.func
    owner = getattr(answer, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


_relay: _Relay | None = None


def _send(kind: str, job: Job, value: Any) -> None:
    relay = _relay
    try:
        if relay is not None:
            relay.sent.emit(kind, job, value)
    except RuntimeError:  # the application was closed meanwhile: nobody waits for the answer
        job.cancel()


def _ignore(_value: Any) -> None:
    """The default for answers nobody asked for."""


def _raise(error: BaseException) -> None:
    raise error


def run(
    fn: Callable[..., Any],
    *args: Any,
    done: Callable[[Any], None] = _ignore,
    failed: Callable[[BaseException], None] = _raise,
    progress: Callable[[Any], None] | None = None,
    key: str | None = None,
) -> Job:
    """Calls `fn(*args)` in a thread, then `done(result)` or `failed(exception)` on this one.

    With `progress`, `fn` gets the Job as keyword `job`, to report and to look whether it was
    cancelled. With `key`, starting another job under the same key drops this one's answers.
    Without `failed`, an exception reaches the program's last-resort handler.
    """
    global _relay
    if _relay is None:
        _relay = _Relay()
    job = Job(key, done, failed, progress)
    if key is not None:
        _newest[key] = job.number

    def work() -> None:
        try:
            result = fn(*args, job=job) if progress is not None else fn(*args)
        except Exception as error:
            _send("failed", job, error)
        else:
            _send("done", job, result)

    thread = threading.Thread(target=work, name=f"{_PREFIX}{key or job.number}", daemon=True)
    _at_work[job.number] = job, thread, (fn, args)
    thread.start()
    return job


def any_running() -> bool:
    """True while a job's thread lives, its answer wanted or not."""
    return any(thread.name.startswith(_PREFIX) for thread in threading.enumerate())
