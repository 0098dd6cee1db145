"""From the session's plain observers to Qt signals: the only way state reaches the widgets."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from advisor.session.session import Session
from advisor.session.state import AppState

# Which fields of the state make which signal. A signal fires once however many of them changed.
_ANSWER_FIELDS = ("rigs", "active_rig", "use", "scenario", "measurements",
                  "installed")  # fmt: skip
_SIGNALS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("machine_changed", ("machine", "detecting")),
    ("rigs_changed", ("rigs", "active_rig")),
    ("use_changed", ("use",)),
    ("purpose_changed", ("purpose",)),
    ("scenario_changed", ("scenario",)),
    ("answers_changed", _ANSWER_FIELDS),
    ("filters_changed", ("filters",)),
    ("sort_changed", ("sort_key", "sort_descending")),
    ("selection_changed", ("selected_model", "selected_quant")),
    ("pins_changed", ("pinned",)),
    ("detail_tab_changed", ("detail_tab",)),
    ("learn_topic_changed", ("learn_topic",)),
    ("glossary_term_changed", ("glossary_term",)),
    ("plan_tab_changed", ("plan_tab",)),
    ("money_changed", ("money",)),
    ("units_changed", ("memory_in_gb",)),
    ("corrections_changed", ("corrections",)),
    ("measurements_changed", ("measurements",)),
    ("page_changed", ("page",)),
    ("theme_changed", ("theme", "text_scale")),
)


class Bridge(QObject):
    """Signals of a session, in the order of `_SIGNALS`; read `session.state` in the slot.

    `answers_changed` says that estimates must be made anew: rig, use, scenario or
    measurements changed.
    `state_changed(before, after)` comes last, after every change.
    """

    machine_changed = Signal()
    rigs_changed = Signal()
    use_changed = Signal()
    purpose_changed = Signal()
    scenario_changed = Signal()
    answers_changed = Signal()
    filters_changed = Signal()
    sort_changed = Signal()
    selection_changed = Signal()
    pins_changed = Signal()
    detail_tab_changed = Signal()
    learn_topic_changed = Signal()
    glossary_term_changed = Signal()
    plan_tab_changed = Signal()
    money_changed = Signal()
    units_changed = Signal()
    corrections_changed = Signal()
    measurements_changed = Signal()
    page_changed = Signal()
    theme_changed = Signal()
    state_changed = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe = session.subscribe(self._observe)

    def close(self) -> None:
        """Stops listening to the session."""
        self._unsubscribe()

    def _observe(self, before: AppState, after: AppState) -> None:
        for name, fields in _SIGNALS:
            if any(getattr(before, field) != getattr(after, field) for field in fields):
                getattr(self, name).emit()
        self.state_changed.emit(before, after)
