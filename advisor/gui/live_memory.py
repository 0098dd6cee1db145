"""Memory in use now, asked for once a second while somebody looks at it, and never otherwise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from advisor.domain.hardware import Machine, Rig
from advisor.gui import jobs
from advisor.gui.bridge import Bridge
from advisor.session.session import Session

_EVERY_MS = 1000
_SEEN_EVENTS = frozenset(
    {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange, QEvent.Type.ParentChange}
)

Refresh = Callable[[Machine], Machine]


def refresh_machine(machine: Machine) -> Machine:
    """`machine` with what is free now. Slow when a driver is: not for the main thread."""
    from advisor.probe.refresh import refresh_free_memory

    return refresh_free_memory(machine)


class LiveMemory(QObject):
    """`changed` says that more or less is free than a moment ago.

    Asks while one of the widgets given to `watch` can be seen in a window that is not minimised.
    There is one question at a time: a driver that hangs is not asked again until it answers.
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
            self.timer.start()
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
        self._is_asking, self._asked = True, machine
        jobs.run(self._refresh, machine, done=self._answered, failed=self._failed)

    def _answered(self, machine: Machine) -> None:
        self._is_asking = False
        if self._asked is not self._session.state.machine:
            return  # the machine was detected anew meanwhile
        before, self._of, self._now = self.machine, self._asked, machine
        if machine != before:
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
