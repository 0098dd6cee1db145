"""Learn: one tab a topic, each live on the person's own models and machine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advisor.gui.context import Context
from advisor.gui.learn import TOPICS, TopicSpec
from advisor.gui.pages.tabbed import TabbedPage

# The term that a whole topic is about.
_TERMS = {
    "tokens": "token", "context": "context-window", "attention": "attention",
    "parameters": "parameter", "quantization": "quantization", "training": "training-compute",
    "speed": "tps",
}  # fmt: skip


class LearnPage(TabbedPage):
    """A view is a topic."""

    def __init__(self, context: Context) -> None:
        super().__init__([spec.key for spec in TOPICS])
        self._context, self._session = context, context.session
        self._lay_out(self.tr("Topics"), [_title(spec) for spec in TOPICS])
        self.opened.connect(lambda key: self._session.apply(learn_topic=key))
        context.bridge.learn_topic_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.show_view(self._session.state.learn_topic)

    def make_view(self, key: str) -> QWidget:
        spec = next(spec for spec in TOPICS if spec.key == key)
        topic = spec.create(self._context)
        topic.setProperty("term", _TERMS.get(key, ""))  # what F1 explains
        topic.setAccessibleName(_title(spec))
        return topic


def _title(spec: TopicSpec) -> str:
    return QCoreApplication.translate("topics", spec.title)
