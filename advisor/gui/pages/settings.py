"""Settings: how the window looks, how sizes are written, what things cost."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from advisor.advise.uses import USES
from advisor.gui.context import Context
from advisor.gui.language import LANGUAGES, SYSTEM
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.pages.setting_row import SettingRow
from advisor.gui.pages.settings_catalog import CatalogCard, HelpCard
from advisor.gui.pages.settings_money import MoneyCard, OwnPricesCard
from advisor.gui.status_bar import TEXT_SCALES
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Combo
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label, Line
from advisor.text import fill, number, say
from advisor.units import format_tokens


class SettingsPage(ScrollPage):
    """Every choice acts at once and is kept for the next start."""

    def __init__(self, context: Context) -> None:
        super().__init__(max_width=820)
        self._session = context.session
        self.theme_choice = Combo(self.tr("Theme"))
        for key, title in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high-contrast", self.tr("High contrast")),
        ):
            self.theme_choice.addItem(title, key)
        self.language_choice = Combo(self.tr("Language"))
        self.language_choice.addItem(self.tr("As the system"), SYSTEM)
        for code, own_name in LANGUAGES:
            self.language_choice.addItem(own_name, code)
        self.size_choice = Combo(self.tr("Text size"))
        for scale in TEXT_SCALES:
            self.size_choice.addItem(number(scale, ".0%"), scale)
        self.unit_choice = Combo(self.tr("Memory sizes"))
        self.unit_choice.addItem(self.tr("GiB (2³⁰ bytes)"), False)
        self.unit_choice.addItem(self.tr("GB as on the box (10⁹ bytes)"), True)
        self.column.addWidget(Label(self.tr("Settings"), "headline"))
        self.column.addWidget(self._looks())
        self.money, self.own_prices = MoneyCard(context), OwnPricesCard(context)
        self.column.addWidget(self.money)
        self.column.addWidget(self.own_prices)
        self.column.addWidget(self._speeds())
        self.catalog, self.help = CatalogCard(context), HelpCard(context)
        self.column.addWidget(self.catalog)
        self.column.addWidget(self.help)
        self.column.addStretch(1)
        self.language_choice.activated.connect(
            lambda index: self._session.apply(language=self.language_choice.itemData(index))
        )
        self.theme_choice.activated.connect(
            lambda index: self._session.apply(theme=self.theme_choice.itemData(index))
        )
        self.size_choice.activated.connect(
            lambda index: self._session.apply(text_scale=self.size_choice.itemData(index))
        )
        self.unit_choice.activated.connect(
            lambda index: self._session.apply(memory_in_gb=self.unit_choice.itemData(index))
        )
        context.bridge.theme_changed.connect(self._show)
        context.bridge.units_changed.connect(self._show)
        self._show()

    def _looks(self) -> Card:
        card = Card(self.tr("Window"))
        rows = (
            SettingRow(self.tr("Theme"), self.tr("Light, dark or high contrast."),
                       self.theme_choice),
            SettingRow(self.tr("Language"), self.tr("Changes at the next start."),
                       self.language_choice),
            SettingRow(self.tr("Text size"), self.tr("Also Ctrl+Plus, Ctrl+Minus and Ctrl+0."),
                       self.size_choice),
            SettingRow(self.tr("Memory sizes"),
                       self.tr("Engines and drivers count in GiB, boxes in GB."),
                       self.unit_choice),
        )  # fmt: skip
        for row in rows:
            card.column.addWidget(Line())
            card.column.addWidget(row)
        return card

    def _speeds(self) -> Card:
        remark = self.tr("decides between “Runs well” and “Slow”")
        card = Card(self.tr("What each use asks for"), remark)
        for use in USES:
            card.column.addWidget(Line())
            line = QHBoxLayout()
            line.setContentsMargins(0, theme().scaled(4), 0, theme().scaled(4))
            line.addWidget(Label(say(use.label), "medium"), 1)
            speed = fill(self.tr("{:.0f} tok/s or more"), use.comfortable_tokens_per_s)
            line.addWidget(Label(speed), 1)
            context = self.tr("{} context").format(format_tokens(use.context))
            line.addWidget(Label(context, tone="secondary"), 1)
            card.column.addLayout(line)
        return card

    def _show(self) -> None:
        state = self._session.state
        self.language_choice.choose_data(state.language)
        self.theme_choice.choose_data(state.theme)
        self.size_choice.choose_data(state.text_scale)
        self.unit_choice.choose_data(state.memory_in_gb)
