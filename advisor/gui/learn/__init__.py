"""The topics of the Learn page, in the order of its tabs. A topic appears when it is whole."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from advisor.gui.context import Context


@dataclass(frozen=True, slots=True)
class TopicSpec:
    """`factory` is "module:Class", imported when the topic is first shown; the class is called
    with the window's Context."""

    key: str
    title: str
    factory: str

    def create(self, context: Context) -> QWidget:
        module, _, name = self.factory.partition(":")
        return cast("QWidget", getattr(import_module(module), name)(context))


TOPICS: tuple[TopicSpec, ...] = (
    TopicSpec("tokens", str(QT_TRANSLATE_NOOP("topics", "Tokens")),
              "advisor.gui.learn.tokens:TokensTopic"),
    TopicSpec("context", str(QT_TRANSLATE_NOOP("topics", "Context window")),
              "advisor.gui.learn.context:ContextTopic"),
    TopicSpec("attention", str(QT_TRANSLATE_NOOP("topics", "Attention and memory")),
              "advisor.gui.learn.attention:AttentionTopic"),
    TopicSpec("parameters", str(QT_TRANSLATE_NOOP("topics", "Parameters")),
              "advisor.gui.learn.parameters:ParametersTopic"),
    TopicSpec("quantization", str(QT_TRANSLATE_NOOP("topics", "Quantization")),
              "advisor.gui.learn.quantization:QuantizationTopic"),
    TopicSpec("training", str(QT_TRANSLATE_NOOP("topics", "Training compute")),
              "advisor.gui.learn.training:TrainingTopic"),
    TopicSpec("cost", str(QT_TRANSLATE_NOOP("topics", "Cost")),
              "advisor.gui.learn.cost:CostTopic"),
    TopicSpec("speed", str(QT_TRANSLATE_NOOP("topics", "Felt speed")),
              "advisor.gui.learn.speed:SpeedTopic"),
    TopicSpec("article", str(QT_TRANSLATE_NOOP("topics", "The article")),
              "advisor.gui.learn.article:ArticleTopic"),
    TopicSpec("glossary", str(QT_TRANSLATE_NOOP("topics", "Glossary")),
              "advisor.gui.learn.glossary:GlossaryTopic"),
)  # fmt: skip
