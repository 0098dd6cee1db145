"""What every page is given: the session, its signals, the catalog once it is there, and the
services of the window. Pages talk to these and never to each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from advisor.gui.bridge import Bridge
from advisor.gui.live_memory import LiveMemory
from advisor.session.session import Session
from advisor.session.state import MOST_PINNED

if TYPE_CHECKING:
    from advisor.catalog.load import Catalog
    from advisor.gui.own_models import OwnModels
    from advisor.gui.planning import Planning
    from advisor.session.results import Results


class Context(QObject):
    """`catalog` and `results` are None until `ready` is emitted, shortly after the first paint."""

    planning: Planning  # set when the window is built
    own_models: OwnModels  # the same
    ready = Signal()  # catalog and results are there
    toast_requested = Signal(str, object)  # text, undo callable or None
    redetect_requested = Signal()
    wake_requested = Signal()
    catalog_update_given = Signal(object)  # Path of a file to look at

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.bridge = Bridge(session, self)
        self.live_memory = LiveMemory(session, self.bridge)
        self.seconds: dict[str, float] = {}  # what each step of the start took
        self.catalog: Catalog | None = None
        self.results: Results | None = None

    def set_ready(self, catalog: Catalog, results: Results) -> None:
        self.catalog, self.results = catalog, results
        self.ready.emit()

    @property
    def is_ready(self) -> bool:
        """True when questions about the active rig can be answered."""
        return self.results is not None and self.session.state.rig is not None

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Says `text` for some seconds at the foot of the window, with an Undo button if given."""
        self.toast_requested.emit(text, undo)

    def open_model(self, model_id: str, quant: str | None = None, tab: str = "overview") -> None:
        """Shows a model in the detail panel of the Models page."""
        self.session.apply(
            page="models", selected_model=model_id, selected_quant=quant, detail_tab=tab
        )

    def pin(self, model_id: str) -> None:
        """Pins a model, or takes it off; the fifth pushes out the first."""
        pinned = self.session.state.pinned
        if model_id in pinned:
            pinned = tuple(id_ for id_ in pinned if id_ != model_id)
        else:
            pinned = (*pinned, model_id)[-MOST_PINNED:]
        self.session.apply(pinned=pinned)

    def open_topic(self, key: str) -> None:
        """Shows a topic of the Learn page."""
        self.session.apply(page="learn", learn_topic=key)

    def open_term(self, key: str) -> None:
        """Shows a term in the glossary."""
        self.session.apply(page="learn", learn_topic="glossary", glossary_term=key)

    def redetect(self) -> None:
        self.redetect_requested.emit()

    def wake_and_measure(self) -> None:
        """Detects again and reads sleeping cards too, which wakes them."""
        self.wake_requested.emit()
