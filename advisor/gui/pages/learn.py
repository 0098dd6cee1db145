"""Learn: one tab a topic, each live on the person's own models and machine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from advisor.gui.context import Context
from advisor.gui.learn import TOPICS
from advisor.gui.widgets.tab_head import TabHead
from advisor.gui.widgets.text import Line

# The term that a whole topic is about.
_TERMS = {
    "tokens": "token", "context": "context-window", "attention": "attention",
    "parameters": "parameter", "quantization": "quantization", "training": "training-compute",
    "speed": "tps",
}  # fmt: skip


class LearnPage(QWidget):
    """A topic is made when it is first opened and kept."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._session = context.session
        self.topics: dict[str, QWidget] = {}
        titles = [QCoreApplication.translate("topics", spec.title) for spec in TOPICS]
        self.head = TabHead(self.tr("Topics"), titles)
        self.bar = self.head.bar
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Line())
        column.addWidget(self.stack, 1)
        self.head.chosen.connect(self._open)
        context.bridge.learn_topic_changed.connect(self._show)
        self._show()

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.head, self.stack]

    def _open(self, index: int) -> None:
        self._session.apply(learn_topic=TOPICS[index].key)

    def _show(self) -> None:
        keys = [spec.key for spec in TOPICS]
        key = self._session.state.learn_topic
        index = keys.index(key) if key in keys else 0
        self.head.show_index(index)
        self.stack.setCurrentWidget(self.topic(keys[index]))

    def topic(self, key: str) -> QWidget:
        """The topic's widget, made if it is not yet."""
        found = self.topics.get(key)
        if found is None:
            spec = next(spec for spec in TOPICS if spec.key == key)
            found = self.topics[key] = spec.create(self._context)
            found.setProperty("term", _TERMS.get(key, ""))  # what F1 explains
            found.setAccessibleName(QCoreApplication.translate("topics", spec.title))
            self.stack.addWidget(found)
        return found
