"""Images, video and sound as tokens: sizes in, tokens by each maker's published rule out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from advisor.catalog.tokens import audio_rules, image_rules, video_rules
from advisor.gui.learn.media_words import (
    audio_name,
    audio_text,
    image_text,
    video_name,
    video_text,
)
from advisor.gui.theme import theme
from advisor.gui.widgets.number_field import NumberField
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.switch import Switch
from advisor.gui.widgets.text import Label, Line
from advisor.text import number
from advisor.tokens.media import audio_tokens, image_tokens, video_tokens

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class MediaCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("Images, video and sound are tokens too"))
        of = theme()
        self.width_px = _number(self.tr("Width of the image"), 1, 20_000, 1024, self.tr(" px"))
        self.height_px = _number(self.tr("Height of the image"), 1, 20_000, 768, self.tr(" px"))
        self.seconds = _number(self.tr("Length of the recording"), 1, 36_000, 60, self.tr(" s"))
        self.sound = Switch(self.tr("With sound"))
        self.sound.setChecked(True)
        self.images, self.recordings = _Rows(), _Rows()
        left = _half(
            self.tr("An image of"), (self.width_px, Label("×"), self.height_px), self.images
        )
        right = _half(self.tr("A video or recording of"), (self.seconds, self.sound),
                      self.recordings)  # fmt: skip
        for half in (left, right):
            half.setMinimumWidth(of.scaled(380))
        self.column.addWidget(ResponsiveRow([left, right], [1, 1], of.scaled(32)))
        note = self.tr(
            "By the rules that the makers published. For other vision models of the catalog none "
            "was found."
        )
        self.column.addWidget(Label(note, "small", wrap=True))
        for spin in (self.width_px, self.height_px, self.seconds):
            spin.valueChanged.connect(lambda _value: self.refresh())
        self.sound.toggled.connect(lambda _on: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        width, height = self.width_px.value(), self.height_px.value()
        self.images.show_rows(
            [
                (rule.name, image_text(rule), image_tokens(rule, width, height), rule.source)
                for rule in image_rules()
            ]
        )
        seconds, sound = self.seconds.value(), self.sound.isChecked()
        rows = [
            (video_name(rule), video_text(rule), video_tokens(rule, seconds, with_sound=sound),
             rule.source)
            for rule in video_rules()
        ]  # fmt: skip
        rows += [
            (audio_name(rule), audio_text(rule), audio_tokens(rule.tokens_per_s, seconds),
             rule.source)
            for rule in audio_rules()
        ]  # fmt: skip
        self.recordings.show_rows(rows)


class _Rows(QWidget):
    """A model's name with the rule below it, and the tokens at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme().scaled(4))
        self._grid.setColumnStretch(0, 1)
        self.figures: dict[str, Label] = {}

    def show_rows(self, rows: list[tuple[str, str, int, str]]) -> None:
        if not self.figures:
            for place, (name, rule, _, source) in enumerate(rows):
                self._add(place, name, rule, source)
        for name, _, tokens, _ in rows:
            self.figures[name].setText(number(tokens, ","))
        self.setAccessibleName(
            "; ".join(f"{name}: {number(tokens, ',')}" for name, _, tokens, _ in rows)
        )

    def _add(self, place: int, name: str, rule: str, source: str) -> None:
        title, detail = Label(name, "medium"), Label(rule, "small", wrap=True)
        figure = self.figures[name] = Label("", "strong")
        for label in (title, detail, figure):
            label.setToolTip(self.tr("Source: {}").format(source))
        self._grid.addWidget(Line(), 3 * place, 0, 1, 2)
        self._grid.addWidget(title, 3 * place + 1, 0)
        self._grid.addWidget(figure, 3 * place + 1, 1, _RIGHT)
        self._grid.addWidget(detail, 3 * place + 2, 0, 1, 2)


def _half(text: str, controls: tuple[QWidget, ...], rows: QWidget) -> QWidget:
    holder = QWidget()
    column = QGridLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    row = QHBoxLayout()
    row.setSpacing(theme().scaled(8))
    row.addWidget(Label(text, tone="secondary"))
    for control in controls:
        row.addWidget(control)
    row.addStretch(1)
    column.addLayout(row, 0, 0)
    column.addWidget(rows, 1, 0)
    column.setRowStretch(2, 1)
    return holder


def _number(name: str, least: int, most: int, value: int, unit: str) -> NumberField:
    field = NumberField(name, least, most, unit)
    field.show_number(value)
    return field
