"""After the first paint the catalog is read and the machine looked at, off this thread.

The window fills as answers come: first what the system says at once, then what drivers say.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from advisor.gui import jobs
from advisor.gui.catalog_note import catalog_note
from advisor.gui.context import Context
from advisor.log import logger
from advisor.session.corrections import corrected_machine, corrected_rig

if TYPE_CHECKING:
    from advisor.domain.hardware import Machine
    from advisor.session.results import Results
    from advisor.session.state import AppState


def load_results(user_dir: Path | None) -> Results:
    """The catalog, read, and what answers questions about it. Slow: not for the main thread.

    A person's own files are read in full, so that what is wrong with them is known."""
    from advisor.catalog.load import load_catalog
    from advisor.session.results import Results

    catalog = load_catalog(user_dir)
    return Results(catalog.load_all() if catalog.user.is_dir() else catalog)


def find_machine(job: jobs.Job) -> Machine:
    """This machine, reporting what is known so far."""
    from advisor.probe.detect import detect_machine

    return detect_machine(on_progress=job.report)


def wake_machine(job: jobs.Job) -> Machine:
    """The same, waking cards that sleep."""
    from advisor.probe.detect import detect_machine

    return detect_machine(on_progress=job.report, wake=True)


def _prepare(machine: Machine, results: Results, state: AppState) -> AppState:
    """The state with this computer as its first rig, its table already computed."""
    from advisor.advise.identify_machine import identify_machine
    from advisor.advise.rigs import rig_from_machine

    corrected = corrected_machine(machine, state.corrections)
    corrected = identify_machine(corrected, results.catalog)
    rig = corrected_rig(rig_from_machine(corrected, results.catalog), state.corrections)
    prepared = replace(state, machine=corrected, rigs=(rig, *state.rigs[1:]))
    results.rows(prepared)
    return prepared


class Startup(QObject):
    """`begin` once, `detect` whenever asked; answers go into the session."""

    trouble = Signal(str, str)  # what, why: something that the person should know
    remark = Signal(str, str)  # the same, of what does not keep the program from its work

    def __init__(
        self,
        context: Context,
        *,
        load: Callable[[Path | None], Results] = load_results,
        find: Callable[[jobs.Job], Machine] = find_machine,
        wake: Callable[[jobs.Job], Machine] = wake_machine,
        user_dir: Path | None = None,
    ) -> None:
        super().__init__()
        self._context, self._user_dir = context, user_dir
        self._load, self._find, self._wake = load, find, wake
        self._results: Results | None = None
        self._machine: Machine | None = None
        self._complete = False
        self._catalog_from = self._detection_from = 0.0
        self._preparing = self._prepare_again = False
        context.redetect_requested.connect(self.detect)
        context.wake_requested.connect(self.wake)
        context.bridge.corrections_changed.connect(self._combine)

    def begin(self) -> None:
        """Starts reading and looking; call it after the first paint."""
        # PySide's import hook inspects modules half-way through their import, which pydantic bears
        # only while no other thread imports. 0.1 s here, with the window already painted.
        import pydantic  # noqa: F401

        self._catalog_from = time.perf_counter()
        jobs.run(
            self._load, self._user_dir, done=self._loaded, failed=self._not_loaded, key="catalog"
        )
        self.detect()

    def detect(self) -> None:
        """Looks at the machine again; the old answers stay until there are new ones."""
        self._look(self._find)

    def wake(self) -> None:
        """The same, and reads cards that sleep."""
        self._look(self._wake)

    def _look(self, find: Callable[[jobs.Job], Machine]) -> None:
        self._complete = False
        self._detection_from = time.perf_counter()
        self._context.seconds.pop("first facts", None)
        self._context.session.apply(detecting=True)
        jobs.run(
            find,
            progress=self._found_some,
            done=self._found,
            failed=self._not_found,
            key="detect",
        )

    def _loaded(self, results: Results) -> None:
        self._results = results
        took = self._context.seconds["catalog read"] = time.perf_counter() - self._catalog_from
        logger().info("catalog read in %.2f s, %d problems", took, len(results.catalog.problems))
        self._combine()
        if results.catalog.problems:
            what, why = catalog_note(results.catalog.problems)
            self.remark.emit(what, why)

    def _not_loaded(self, error: BaseException) -> None:
        self.trouble.emit(self.tr("The catalog could not be read."), str(error))

    def _found_some(self, machine: Machine) -> None:
        took = time.perf_counter() - self._detection_from
        self._context.seconds.setdefault("first facts", took)
        self._machine = machine
        self._combine()

    def _found(self, machine: Machine) -> None:
        self._complete = True
        took = self._context.seconds["detection"] = time.perf_counter() - self._detection_from
        found = ", ".join(gpu.name for gpu in machine.gpus) or "no graphics card"
        logger().info("detection took %.2f s: %s", took, found)
        self._found_some(machine)

    def _not_found(self, error: BaseException) -> None:
        self._context.session.apply(detecting=False)
        why = self.tr("{}. Choose your card under This computer.").format(str(error).rstrip("."))
        self.trouble.emit(self.tr("This computer could not be read."), why)

    def _combine(self) -> None:
        if self._machine is None:
            return
        state = self._context.session.state
        if self._results is None:
            machine = corrected_machine(self._machine, state.corrections)
            self._context.session.apply(machine=machine)
            return
        if self._preparing:
            self._prepare_again = True
            return
        self._preparing, self._prepare_again = True, False
        jobs.run(
            _prepare, self._machine, self._results, state,
            done=self._prepared, failed=self._not_prepared,
        )  # fmt: skip

    def _not_prepared(self, error: BaseException) -> None:
        self._preparing = False
        self._context.session.apply(detecting=False)
        raise error

    def _prepared(self, prepared: AppState) -> None:
        self._preparing = False
        assert self._results is not None
        session = self._context.session
        session.apply(
            machine=prepared.machine,
            rigs=(prepared.rigs[0], *session.state.rigs[1:]),
            detecting=self._prepare_again or not self._complete,
        )
        if self._context.results is None:
            self._context.set_ready(self._results.catalog, self._results)
        if self._prepare_again:
            self._combine()
