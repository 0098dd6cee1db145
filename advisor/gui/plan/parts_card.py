"""The list of parts of a planned rig. Rows are refreshed in place, so that the focus stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from advisor.domain.money import DOLLARS, Money
from advisor.domain.rig_parts import CardPart, RigParts
from advisor.gui.plan.part_choices import (
    CHANNELS,
    LANES,
    RAM_SIZES_GIB,
    SUPPLIES_W,
    card_choices,
    chip_choices,
    cpu_choices,
    speed_choices,
)
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.surfaces import Card, Glyph
from advisor.gui.widgets.term import explain
from advisor.gui.widgets.text import Label, Line, SectionTitle
from advisor.gui.widgets.validity import mark_valid
from advisor.gui.widgets.verdict import Tag
from advisor.text import fill, listed
from advisor.text import number as written
from advisor.units import GB, GIB

if TYPE_CHECKING:
    from advisor.catalog.load import Catalog
    from advisor.domain.hardware import GpuSpec, Rig
    from advisor.gui.planning import Planning

_AUTO = 0
_COUNTS = (1, 2, 3, 4, 5, 6, 7, 8, 12, 16)
_FIRST_CARD = "nvidia-geforce-rtx-3090"


class PartRow(QWidget):
    """An icon, a name, fields, a detail, and perhaps a button that removes it."""

    def __init__(self, icon_name: str, name: str) -> None:
        super().__init__()
        of = theme()
        self.setMinimumHeight(of.px("height.part_row"))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(of.px("space.card_x"), of.scaled(4), of.scaled(8), of.scaled(4))
        self.row.setSpacing(of.scaled(8))
        self.row.addWidget(Glyph(icon_name))
        label = Label(name, tone="secondary")
        label.setFixedWidth(of.scaled(56))
        self.row.addWidget(label)
        self.detail = Label("", "small")

    def finish(self) -> None:
        self.row.addWidget(self.detail)
        self.row.addStretch(1)


class CardRow(QWidget):
    """One kind of card: which, how many, and a person's own figures of it."""

    def __init__(self, card: PartsCard, index: int, choices: ChoiceModel) -> None:
        super().__init__()
        self._card, self._index = card, index
        number = index + 1
        line = PartRow("hw-gpu", self.tr("GPU {}").format(number))
        self.found = FindCombo(self.tr("GPU {}").format(number), choices)
        self.count = Combo(self.tr("Count of GPU {}").format(number))
        self.count.setFixedWidth(theme().scaled(72))
        for count in _COUNTS:
            self.count.addItem(f"× {count}", count)
        self.own = Button(icon_name="edit", role="icon",
                          name=self.tr("Own numbers of GPU {}").format(number))  # fmt: skip
        self.remove = Button(icon_name="close", role="icon",
                             name=self.tr("Remove GPU {}").format(number))  # fmt: skip
        line.row.addWidget(self.found, 3)
        line.row.addWidget(self.count)
        line.row.addWidget(line.detail)
        line.row.addWidget(self.own)
        line.row.addWidget(self.remove)
        self._detail = line.detail
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addWidget(line)
        column.addWidget(self._figures())
        self.found.found.connect(lambda id_: self._set(name=id_, vram_gib=None,
                                                       bandwidth_gb_s=None))  # fmt: skip
        self.count.activated.connect(lambda i: self._set(count=self.count.itemData(i)))
        self.own.clicked.connect(self._toggle)
        self.remove.clicked.connect(lambda: card.remove_card(self._index))

    def _figures(self) -> QWidget:
        of = theme()
        self._typed = QWidget()
        row = QHBoxLayout(self._typed)
        row.setContentsMargins(of.scaled(112), 0, of.scaled(8), of.scaled(8))
        row.setSpacing(of.scaled(8))
        self.vram = NumberField(self.tr("Memory in GiB"), lambda v: self._set(vram_gib=v))
        self.bandwidth = NumberField(
            self.tr("Bandwidth in GB/s"), lambda v: self._set(bandwidth_gb_s=v)
        )
        row.addWidget(Label(self.tr("GiB"), "small"))
        row.addWidget(self.vram)
        row.addWidget(Label(self.tr("GB/s"), "small"))
        row.addWidget(self.bandwidth)
        self._currency = Label("", "small")
        self.own_price = NumberField(
            self.tr("Your price of one card"), lambda v: self._card.set_card_price(self._index, v)
        )
        row.addWidget(self._currency)
        row.addWidget(self.own_price)
        self._tag = Tag(self.tr("you typed it"))
        row.addWidget(self._tag)
        row.addStretch(1)
        self._typed.hide()
        return self._typed

    def _toggle(self) -> None:
        self._typed.setVisible(self._typed.isHidden())
        if not self._typed.isHidden():
            self.vram.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, **fields: object) -> None:
        self._card.change_card(self._index, **fields)

    def show_card(self, part: CardPart, spec: GpuSpec, money: Money, usual: float | None) -> None:
        """`usual` is what one costs by offers, in dollars."""
        self.found.choose(spec.id)
        if self.count.findData(part.count) < 0:
            self.count.addItem(f"× {part.count}", part.count)
        self.count.choose_data(part.count)
        bandwidth = part.bandwidth_gb_s or (spec.bandwidth_bytes_per_s or 0) / GB
        watts = f", {written(spec.tdp_w, '.0f')} W" if spec.tdp_w else ""
        speed = f"{written(bandwidth, ',.0f')} GB/s" if bandwidth else self.tr("bandwidth unknown")
        self._detail.setText(f"{speed}{watts}")
        own_usd = dict(money.own_usd).get(spec.id)
        self._currency.setText(money.currency)
        own = None if own_usd is None else round(money.amount(own_usd), 2)
        self.own_price.show_number(own, money.amount(usual) if usual else None)
        figures = (part.vram_gib, part.bandwidth_gb_s, own_usd)
        typed = any(figure is not None for figure in figures)
        self.vram.show_number(part.vram_gib, (spec.vram_bytes or 0) / GIB)
        self.bandwidth.show_number(part.bandwidth_gb_s, (spec.bandwidth_bytes_per_s or 0) / GB)
        self._tag.setVisible(typed)
        if typed:
            self._typed.show()


class NumberField(QLineEdit):
    """A number that replaces a known one; emptied, the known one counts again."""

    def __init__(self, name: str, changed: Callable[[float | None], object]) -> None:
        super().__init__()
        self._name, self._changed = name, changed
        self._shown: float | None = None
        self.setAccessibleName(name)
        self.setFixedWidth(theme().scaled(88))
        self.editingFinished.connect(self._read)

    def show_number(self, number: float | None, known: float | None) -> None:
        self._shown = number
        self.setPlaceholderText(written(known, ",.0f") if known else "")
        self.setText("" if number is None else written(number, "g"))
        self._mark(True)

    def _read(self) -> None:
        text = self.text().replace(",", "").strip()
        try:
            number = float(text) if text else None
        except ValueError:
            number = -1.0
        valid = number is None or 0 < number < 1e7
        self._mark(valid)
        if valid and number != self._shown:
            self._changed(number)

    def _mark(self, valid: bool) -> None:
        mark_valid(self, valid)
        self.setAccessibleDescription("" if valid else self.tr("A number above 0, or nothing"))
        self.setToolTip(self.accessibleDescription() or self._name)


class PartsCard(Card):
    """Every change goes through the planning, where it becomes one step that can be undone."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._planning = planning
        self._parts = RigParts("")
        self._cards, self._speeds = ChoiceModel(), ChoiceModel()
        self._chips, self._cpus = ChoiceModel(), ChoiceModel()
        self._catalog: Catalog | None = None
        self._money = DOLLARS
        self.card_rows: list[CardRow] = []
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        heading = SectionTitle(self.tr("Parts"))
        heading.row.addWidget(Label(self.tr("every choice can be undone"), "small"))
        heading.row.setContentsMargins(theme().px("space.card_x"), 0, theme().px("space.card_x"), 0)
        heading.setMinimumHeight(theme().scaled(44))
        self.column.addWidget(heading)
        self._gpus = QVBoxLayout()
        self._gpus.setSpacing(0)
        self.column.addLayout(self._gpus)
        self._add_rows()

    def _add_rows(self) -> None:
        of = theme()
        adding = QWidget()
        adding.setMinimumHeight(of.px("height.part_row"))
        row = QHBoxLayout(adding)
        row.setContentsMargins(of.px("space.card_x"), 0, of.px("space.card_x"), 0)
        self.add_gpu = Button(self.tr("Add GPU"), "add")
        self.add_gpu.clicked.connect(self._add_card)
        row.addWidget(self.add_gpu)
        row.addWidget(Label(self.tr("a known card, or your own numbers for one"), "small"))
        row.addStretch(1)
        self._put(adding)
        self.chip = FindCombo(self.tr("Unified system"), self._chips)
        self.chip.found.connect(self._choose_chip)
        self._chip_row = self._row("hw-unified", self.tr("System"), (self.chip, 9))
        self.cpu = FindCombo(self.tr("Processor"), self._cpus)
        self.cpu.found.connect(lambda id_: self._change(cpu=id_))
        self._cpu_row = self._row("hw-cpu", self.tr("CPU"), (self.cpu, 9))
        self.ram = Combo(self.tr("Memory size"))
        self.ram.activated.connect(lambda i: self._change(ram_gib=float(self.ram.itemData(i))))
        self.speed = FindCombo(self.tr("Memory speed"), self._speeds)
        self.speed.found.connect(lambda speed: self._change(ram_speed=speed))
        self.channels = _numbers(self.tr("Memory channels"), CHANNELS, "{}")
        for at, n in enumerate(CHANNELS, 1):
            self.channels.setItemText(at, self.tr("{} channels", "", n).format(n))
        self.channels.activated.connect(
            lambda i: self._change(ram_channels=float(self.channels.itemData(i)) or None)
        )
        self._ram_row = self._row(
            "hw-ram", self.tr("RAM"), (self.ram, 0), (self.speed, 9), (self.channels, 0)
        )
        self.lanes = _numbers(self.tr("Lanes of each slot"), LANES, "x{}")
        self.lanes.activated.connect(lambda i: self._change(lanes=self.lanes.itemData(i) or None))
        self.supply = _numbers(self.tr("Power supply"), SUPPLIES_W, "{:,} W")
        self.supply.activated.connect(
            lambda i: self._change(supply_w=self.supply.itemData(i) or None)
        )
        self._slot_row = self._row(
            "nav-plan", self.tr("Slots"), (self.lanes, 0),
            (Label(self.tr("Supply"), tone="secondary"), 0), (self.supply, 0),
        )  # fmt: skip
        self.price = NumberField(self.tr("Your price of all of it"), self._set_price)
        self._price_row = self._row("save", self.tr("Price"), (self.price, 0))
        self._explain_fields()

    def _explain_fields(self) -> None:
        for field, term in (
            (self.ram, "ram"), (self.speed, "mt-s"), (self.channels, "memory-channel"),
            (self.lanes, "pcie-lanes"), (self.supply, "tdp"), (self.chip, "unified-memory"),
        ):  # fmt: skip
            explain(field, term)

    def _row(self, icon_name: str, name: str, *fields: tuple[QWidget, int]) -> PartRow:
        row = PartRow(icon_name, name)
        for field, stretch in fields:
            row.row.addWidget(field, stretch)
        row.finish()
        self._put(row)
        return row

    def _put(self, widget: QWidget) -> None:
        self.column.addWidget(Line())
        self.column.addWidget(widget)

    # From the rig to the fields

    def show_rig(
        self, catalog: Catalog, parts: RigParts, rig: Rig, money: Money, priced: str
    ) -> None:
        """`priced` says what the rig costs by what is known."""
        self._parts, self._money = parts, money
        if self._catalog is not catalog:
            self._catalog = catalog
            self._chips.set_choices(chip_choices(catalog))
            self._cpus.set_choices(cpu_choices(catalog))
        self._cards.set_choices(card_choices(catalog, rig))
        self._show_cards(catalog)
        self._show_system(rig)
        self._show_memory(rig)
        self.lanes.choose_data(parts.lanes or _AUTO)
        self.supply.choose_data(parts.supply_w or _AUTO)
        own = parts.price_usd
        self.price.show_number(None if own is None else round(money.amount(own), 2), None)
        self.price.setPlaceholderText(self.tr("your own"))
        self._price_row.detail.setText(
            self.tr("you typed it, {}").format(money.currency) if own is not None else priced
        )

    def _show_cards(self, catalog: Catalog) -> None:
        wanted = len(self._parts.cards)
        while len(self.card_rows) > wanted:
            row = self.card_rows.pop()
            row.hide()
            self._gpus.removeWidget(row)
            row.deleteLater()
        while len(self.card_rows) < wanted:
            row = CardRow(self, len(self.card_rows), self._cards)
            self.card_rows.append(row)
            self._gpus.addWidget(row)
        for row, card in zip(self.card_rows, self._parts.cards, strict=True):
            spec = catalog.gpu(card.name)
            seen = self._planning.usual_price(spec.id)
            row.show_card(card, spec, self._money, seen.usd if seen else None)

    def _show_system(self, rig: Rig) -> None:
        unified = next((gpu.spec for gpu in rig.gpus if gpu.unified), None)
        self.chip.choose(unified.id if unified and self._parts.chip else "none")
        rate = unified.bandwidth_bytes_per_s if unified else None
        self._chip_row.detail.setText(f"{written(rate / GB, ',.0f')} GB/s" if rate else "")
        cpu = rig.cpu
        self.cpu.choose(cpu.id if cpu is not None else "")
        self.cpu.setEnabled(not self._parts.chip)
        facts = []
        if cpu is not None and not self._parts.chip:
            cores = (cpu.n_performance_cores or 0) + (cpu.n_efficiency_cores or 0)
            facts = [self.tr("{} cores", "", cores).format(cores)] if cores else []
            facts += [f"{written(cpu.tdp_w, '.0f')} W"] if cpu.tdp_w else []
        self._cpu_row.detail.setText(listed(facts))
        self.lanes.setEnabled(bool(self._parts.cards))
        self.supply.setEnabled(not self._parts.chip)

    def _show_memory(self, rig: Rig) -> None:
        gib = rig.memory.capacity_bytes / GIB
        chip = next((c for c in self._catalog.chips if c.id == self.chip.chosen), None) \
            if self._catalog else None  # fmt: skip
        sizes = (chip.memory_options_gib if chip else ()) or RAM_SIZES_GIB
        self.ram.blockSignals(True)
        self.ram.clear()
        for size in sorted({*map(float, sizes), gib}):
            self.ram.addItem(f"{written(size, 'g')} GiB", size)
        self.ram.setCurrentIndex(self.ram.findData(gib))
        self.ram.blockSignals(False)
        self._speeds.set_choices(speed_choices(rig.cpu))
        self.speed.setEnabled(chip is None)
        self.channels.setEnabled(chip is None)
        self.speed.choose(rig.memory.label.partition(",")[0] if chip is None else "")
        self.channels.choose_data(int(self._parts.ram_channels or _AUTO))
        rate = rig.memory.bandwidth_bytes_per_s
        self._ram_row.detail.setText(f"{written(rate / GB, ',.0f')} GB/s" if rate else "")

    # From the fields to the rig

    def _change(self, **fields: object) -> None:
        if not self._planning.change(**fields):
            self._planning.refresh_requested.emit()

    def _add_card(self) -> None:
        """One more of the last kind; a common card where there was none."""
        cards = self._parts.cards
        last = CardPart(cards[-1].name) if cards else CardPart(_FIRST_CARD)
        self._change(cards=(*cards, last))
        if self.card_rows:
            self.card_rows[-1].found.setFocus(Qt.FocusReason.OtherFocusReason)

    def change_card(self, index: int, **fields: object) -> None:
        cards = list(self._parts.cards)
        cards[index] = replace(cards[index], **fields)  # type: ignore[arg-type]
        self._change(cards=tuple(cards))

    def set_card_price(self, index: int, amount: float | None) -> None:
        """A person's price of a kind of card holds in every rig."""
        assert self._catalog is not None
        spec = self._catalog.gpu(self._parts.cards[index].name)
        usd = None if amount is None else self._money.usd(amount)
        self._planning.set_own_price(spec.id, usd)

    def _set_price(self, amount: float | None) -> None:
        self._change(price_usd=None if amount is None else self._money.usd(amount))

    def remove_card(self, index: int) -> None:
        cards = self._parts.cards
        self._change(cards=(*cards[:index], *cards[index + 1 :]))
        self.add_gpu.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_chip(self, id_: str) -> None:
        if id_ == "none":
            self._change(chip=None)
        else:
            self._change(chip=id_, cpu=None, ram_gib=None, ram_speed=None, ram_channels=None)


def _numbers(name: str, numbers: tuple[int, ...], words: str) -> Combo:
    """A choice of numbers, the first of which is left to the rest of the rig."""
    combo = Combo(name)
    combo.addItem(combo.tr("Auto"), _AUTO)
    for number in numbers:
        combo.addItem(fill(words, number), number)
    return combo
