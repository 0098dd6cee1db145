"""The answers about many users: what each more of them takes, and which split is best over which
link; a chart and its table each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from advisor.export.words import share_text
from advisor.gui.charts.crowd_chart import CrowdChart, CrowdLimit, CrowdLine
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Combo
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label, Line
from advisor.text import number as written
from advisor.text import say
from advisor.units import format_gib, format_rate

if TYPE_CHECKING:
    from advisor.advise.cluster import Split
    from advisor.advise.serving import LinkRow, Serving

_ALL_SLOT, _EACH_SLOT = 1, 3  # of the lines: colour and dash


class LoadsCard(Card):
    """How fast all and each are written for, on the machine as it is, until memory is full."""

    def __init__(self) -> None:
        super().__init__(self.tr("What each more user takes"), self.tr("all written in one batch"))
        self.chart = CrowdChart(self.tr("Speed with each more user"))
        self.column.addWidget(self.chart)
        self._table = _table_below(self)

    def show_answer(self, answer: Serving) -> None:
        from advisor.export.serving_text import room_sentence

        lines = self._lines(answer)
        self.chart.setVisible(bool(lines))
        asked = answer.crowd.tokens_per_s
        least = asked, self.tr("asked for each: {} tok/s").format(written(asked, "g"))
        self.chart.show_crowds(
            lines, answer.crowd.users, self._limits(answer), least, room_sentence(answer)
        )
        self._show_table(answer)
        self.show()

    def _lines(self, answer: Serving) -> list[CrowdLine]:
        speeds = [(load.users, load.tokens_per_s) for load in answer.known
                  if load.fits and load.tokens_per_s]  # fmt: skip
        if not speeds:
            return []
        users, rates = zip(*speeds, strict=True)
        each = [rate / count for count, rate in speeds]
        return [
            CrowdLine(self.tr("all together"), _ALL_SLOT, users, rates),
            CrowdLine(self.tr("each of them"), _EACH_SLOT, users, each),
        ]

    def _limits(self, answer: Serving) -> list[CrowdLimit]:
        from advisor.advise.cluster_users import MOST_USERS

        on_gpus, fitting = answer.most_on_gpus, answer.most_fitting
        cards = self.tr("graphics memory full at {}").format(written(on_gpus, ","))
        if on_gpus == fitting:
            return [CrowdLimit(fitting, cards, True)] if 0 < fitting < MOST_USERS else []
        limits = [CrowdLimit(on_gpus, cards, False)] if on_gpus else []
        if fitting < MOST_USERS:
            words = self.tr("memory full at {}").format(written(fitting, ","))
            limits.append(CrowdLimit(fitting, words, True))
        return limits

    def _show_table(self, answer: Serving) -> None:
        none = self.tr("does not fit")
        rows = [
            (
                written(load.users, ","),
                format_gib(load.memory_bytes),
                format_gib(load.cache_bytes),
                _rate(load.tokens_per_s) if load.fits else none,
                _rate(load.tokens_per_s_each) if load.fits else "–",
            )
            for load in answer.loads
        ]
        heads = (self.tr("Users"), self.tr("Memory"), self.tr("of it caches"),
                 self.tr("tok/s in all"), self.tr("each"))  # fmt: skip
        own = next(i for i, load in enumerate(answer.loads) if load.users == answer.crowd.users)
        _fill(self._table, heads, rows, {(own, column) for column in range(len(heads))})


class LinksCard(Card):
    """Both ways to use several devices at once: over one link for any number of users, and over
    every link for the number asked for."""

    def __init__(self) -> None:
        super().__init__(self.tr("Two ways to use several at once"))
        self._answer: Serving | None = None
        self._kind: tuple[str, int] | None = None  # of the devices that the link was chosen for
        self._devices = Label("", "small")
        self.link = Combo(self.tr("What joins them in the chart"))
        self.link.activated.connect(self._draw)
        joined = QHBoxLayout()
        joined.setSpacing(theme().scaled(10))
        joined.addWidget(self._devices)
        joined.addWidget(self.link)
        joined.addStretch(1)
        self.chart = CrowdChart(self.tr("Both splits over one link"))
        self.column.addLayout(joined)
        self.column.addWidget(self.chart)
        self._short, self._about = Label("", wrap=True), Label("", "small", wrap=True)
        self.column.addWidget(self._short)
        self.column.addWidget(self._about)
        self._table = _table_below(self)

    def show_answer(self, answer: Serving) -> None:
        self._answer = answer
        self.setVisible(bool(answer.links))
        if not answer.links or answer.own_link is None:
            return
        self._offer_links(answer, answer.own_link)
        self._draw()
        self._show_table(answer)

    def _offer_links(self, answer: Serving, own: LinkRow) -> None:
        """A link that was chosen stays for these devices; others begin with what they have."""
        kind = answer.device, answer.n_devices
        chosen = str(self.link.currentData()) if kind == self._kind else own.link.id
        self._kind = kind
        self._devices.setText(self.tr("{}× {}, joined by").format(answer.n_devices, answer.device))
        self.link.clear()
        for row in answer.links:
            self.link.addItem(say(row.link.name), row.link.id)
        self.link.choose_data(chosen)

    def _draw(self, *_: object) -> None:
        from advisor.advise.serving import split_curves

        answer = self._answer
        if answer is None:
            return
        link = answer.links[self.link.currentIndex()].link
        curves = split_curves(answer, link)
        held = answer.most_on_devices

        def line(name: str, slot: int, splits: Sequence[Split]) -> CrowdLine:
            rates = [n * split.tokens_per_s for n, split in zip(curves.users, splits, strict=True)]
            shares = [split.link_share for split in splits]
            return CrowdLine(name, slot, curves.users, rates, shares, held)

        limits = []
        if held:
            words = self.tr("graphics memory full at {}").format(written(held, ","))
            limits.append(CrowdLimit(held, words, True))
        lines = [
            line(self.tr("each layer on all"), _ALL_SLOT, curves.tensor),
            line(self.tr("layers in turn"), _EACH_SLOT, curves.layer),
        ]
        self.chart.show_crowds(lines, answer.crowd.users, limits)

    def _show_table(self, answer: Serving) -> None:
        users = answer.crowd.users

        def words(split: Split) -> str:
            return f"{format_rate(users * split.tokens_per_s)}, {share_text(split.link_share)}"

        rows = [(say(row.link.name), words(row.layer), words(row.tensor)) for row in answer.links]
        heads = (self.tr("Joined by"), self.tr("layers in turn"), self.tr("each layer on all"))
        strong = {
            (number, 1 if row.better is row.layer else 2) for number, row in enumerate(answer.links)
        }
        short = self.tr("Their memory is too small for even one user: these are arithmetic alone.")
        self._short.setText(short if answer.most_on_devices == 0 else "")
        self._short.setVisible(answer.most_on_devices == 0)
        self._about.setText(
            self.tr("tok/s in all and the link's share of the time, users: {}; bold: the faster")
            .format(written(users, ","))
        )  # fmt: skip
        _fill(self._table, heads, rows, strong)


def _rate(rate: float | None) -> str:
    return "–" if rate is None else format_rate(rate)


def _table_below(card: Card) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme().scaled(16))
    grid.setVerticalSpacing(0)
    card.column.addLayout(grid)
    card.column.addStretch(1)
    return grid


def _fill(
    grid: QGridLayout,
    heads: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    strong: Collection[tuple[int, int]],
) -> None:
    """Figures at the right of their columns; cells `strong`, by row and column, stand out."""
    clear_layout(grid)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    middle = Qt.AlignmentFlag.AlignVCenter
    grid.setColumnStretch(0, 1)
    for column, text in enumerate(heads):
        grid.addWidget(Label(text, "small", wrap=column == 0), 0, column,
                       middle if column == 0 else right)  # fmt: skip
    for number, row in enumerate(rows):
        grid.addWidget(Line(), 1 + 2 * number, 0, 1, len(heads))
        for column, text in enumerate(row):
            style = "strong" if (number, column) in strong else "body"
            label = Label(text, style, wrap=column == 0)
            label.setAccessibleName(f"{row[0]}, {heads[column]}: {text}" if column else text)
            grid.addWidget(label, 2 + 2 * number, column, middle if column == 0 else right)
        grid.setRowMinimumHeight(2 + 2 * number, theme().scaled(28))
