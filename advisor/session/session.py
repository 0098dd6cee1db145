"""The one place where state changes: a change goes in, a new state goes out to the observers.

No Qt and no threads here: the window drives it from the main thread and does slow work elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from advisor.session.state import AppState

Observer = Callable[[AppState, AppState], None]  # (before, after)

_UNDO_DEPTH = 200
# Changes that only move the view are not what a person wants to take back.
_VIEW_FIELDS = frozenset(
    {
        "page",
        "detail_tab",
        "learn_topic",
        "glossary_term",
        "recent",
        "plan_tab",
        "purpose",
        "machine",
        "detecting",
        "rigs",
        "installed",
        "selected_model",
        "sort_key",
        "sort_descending",
        "text_scale",
        "theme",
        "language",
    }
)


class Session:
    """Holds the state, its history and its observers."""

    def __init__(self, state: AppState | None = None) -> None:
        self._state = state or AppState()
        self._observers: list[Observer] = []
        self._undo: list[AppState] = []
        self._redo: list[AppState] = []
        self._in_gesture = False
        self._gesture_remembered = False

    @property
    def state(self) -> AppState:
        return self._state

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Calls `observer(before, after)` after each change; the result unsubscribes it."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def apply(self, **fields: Any) -> None:
        """Replaces fields of the state, e.g. `apply(page="models", selected_model="phi-4")`."""
        after = replace(self._state, **fields)
        if after == self._state:
            return
        if not _VIEW_FIELDS.issuperset(fields):
            self._remember()
        self._set(after)

    def amend(self, **fields: Any) -> None:
        """Sets fields now and in all of the past: for what was read from a file after the start,
        which taking back a change must not take away."""
        for steps in (self._undo, self._redo):
            steps[:] = [replace(state, **fields) for state in steps]
        self._set(replace(self._state, **fields))

    def apply_scenario(self, **fields: Any) -> None:
        """The same for fields of the scenario: `apply_scenario(context=16384)`."""
        self.apply(scenario=replace(self._state.scenario, **fields))

    def apply_filters(self, **fields: Any) -> None:
        self.apply(filters=replace(self._state.filters, **fields))

    @contextmanager
    def gesture(self) -> Iterator[None]:
        """Changes made inside (a slider being dragged) are taken back as one step. A window that
        cannot hold a context open calls `begin_gesture` and `end_gesture`."""
        self.begin_gesture()
        try:
            yield
        finally:
            self.end_gesture()

    def begin_gesture(self) -> None:
        self._in_gesture, self._gesture_remembered = True, False

    def end_gesture(self) -> None:
        self._in_gesture = False

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def undo(self) -> None:
        if self._undo:
            self._redo.append(self._state)
            self._set(self._with_current_view(self._undo.pop()))

    def redo(self) -> None:
        if self._redo:
            self._undo.append(self._state)
            self._set(self._with_current_view(self._redo.pop()))

    def _with_current_view(self, past: AppState) -> AppState:
        """This computer stays as it was last detected; planned rigs go back with their parts."""
        now = {name: getattr(self._state, name) for name in _VIEW_FIELDS}
        rigs = (*self._state.rigs[:1], *past.rigs[1:])
        return replace(past, **{**now, "rigs": rigs})

    def _remember(self) -> None:
        self._redo.clear()
        if self._in_gesture and self._gesture_remembered:
            return
        self._gesture_remembered = True
        self._undo.append(self._state)
        del self._undo[:-_UNDO_DEPTH]

    def _set(self, after: AppState) -> None:
        before, self._state = self._state, after
        for observer in tuple(self._observers):
            observer(before, after)
