"""Memory in use now, asked for once a second while somebody looks at it and it moves, less often
while it rests, and never otherwise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from advisor.domain.hardware import Machine, Rig
from advisor.gui import jobs
from advisor.gui.bridge import Bridge
from advisor.session.session import Session
from advisor.units import GIB

_EVERY_MS, _RESTING_MS = 1000, 5000
_RESTS_AFTER = 5  # answers that brought nothing new
# Less than this is not seen: figures have one place behind the point.
_WORTH_SHOWING_BYTES = GIB // 20
_SEEN_EVENTS = frozenset(
    {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange, QEvent.Type.ParentChange}
)

Refresh = Callable[[Machine], Machine]


def refresh_machine(machine: Machine) -> Machine:
    """`machine` with what is free now. Slow when a driver is: not for the main thread."""
    from advisor.probe.refresh import refresh_free_memory

    return refresh_free_memory(machine)


def is_quick(machine: Machine) -> bool:
    """True where no driver of a card is asked: what is left is one small file or system call."""
    return all(gpu.unified or gpu.vram_bytes is None for gpu in machine.gpus)


def _looks_alike(before: Machine, now: Machine) -> bool:
    """True while no figure that is shown would be another."""
    pairs = [(before.ram_available_bytes, now.ram_available_bytes)]
    pairs += [
        (old.vram_free_bytes, new.vram_free_bytes)
        for old, new in zip(before.gpus, now.gpus, strict=True)
    ]
    return all(
        old == new
        or (old is not None and new is not None and abs(old - new) < _WORTH_SHOWING_BYTES)
        for old, new in pairs
    )


class LiveMemory(QObject):
    """`changed` says that more or less is free than a moment ago.

    Asks while one of the widgets given to `watch` can be seen in a window that is not minimised.
    There is one question at a time: a driver that hangs is not asked again until it answers. What
    the system alone answers, at once and cheaply, is asked on this thread: a thread would cost more
    than the answer.
    """

    changed = Signal()

    def __init__(
        self, session: Session, bridge: Bridge, refresh: Refresh = refresh_machine
    ) -> None:
        super().__init__()
        self._session, self._refresh = session, refresh
        self._watched: list[QWidget] = []
        self._asked: Machine | None = None  # what the open question is about
        self._is_asking = False
        self._of: Machine | None = None
        self._now: Machine | None = None
        self._unchanged = 0  # answers in a row
        self.timer = QTimer(self)
        self.timer.setInterval(_EVERY_MS)
        self.timer.timeout.connect(self.ask)
        bridge.machine_changed.connect(self._look)

    # Who looks

    def watch(self, widget: QWidget) -> None:
        """Asks while `widget` can be seen."""
        self._watched.append(widget)
        widget.installEventFilter(self)
        self._look()

    @property
    def is_seen(self) -> bool:
        self._watched = [widget for widget in self._watched if isValid(widget)]
        return any(
            widget.isVisible() and not widget.window().isMinimized() for widget in self._watched
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SEEN_EVENTS:
            if isinstance(watched, QWidget) and watched.window() is not watched:
                watched.window().installEventFilter(self)
            QTimer.singleShot(0, self, self._look)  # after the event: then it is seen, or not
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        wanted = self.is_seen and self._session.state.machine is not None
        if wanted and not self.timer.isActive():
            self._unchanged = 0
            self.timer.start(_EVERY_MS)
        elif not wanted:
            self.timer.stop()

    # What is free

    def ask(self) -> None:
        """Starts one question unless one is open or nobody looks."""
        machine = self._session.state.machine
        if not self.is_seen or machine is None:
            self.timer.stop()
            return
        if self._is_asking:
            return
        self._asked = machine
        if is_quick(machine):
            self._answered(self._refresh(machine))
        else:
            self._is_asking = True
            jobs.run(self._refresh, machine, done=self._answered, failed=self._failed)

    def _answered(self, machine: Machine) -> None:
        self._is_asking = False
        if self._asked is not self._session.state.machine:
            return  # the machine was detected anew meanwhile
        before = self.machine
        if before is not None and _looks_alike(before, machine):
            self._unchanged += 1
            if self._unchanged == _RESTS_AFTER:
                self.timer.setInterval(_RESTING_MS)
            return
        self._unchanged, self._of, self._now = 0, self._asked, machine
        if self.timer.isActive() and self.timer.interval() != _EVERY_MS:
            self.timer.setInterval(_EVERY_MS)
        self.changed.emit()

    def _failed(self, _error: BaseException) -> None:
        """The figures of detection stay; the next second may know more."""
        self._is_asking = False

    @property
    def machine(self) -> Machine | None:
        """This computer with what is free now, or as detected while nothing newer is known."""
        machine = self._session.state.machine
        return self._now if self._now is not None and self._of is machine else machine

    def rig(self, rig: Rig) -> Rig:
        """This computer's rig with what is in use now; other rigs as they are."""
        from advisor.advise.free_now import rig_now

        state, machine = self._session.state, self.machine
        if machine is None or machine is state.machine or not state.rigs or rig != state.rigs[0]:
            return rig
        return rig_now(rig, machine)
