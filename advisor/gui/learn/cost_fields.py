"""The fields of the cost topic: the workload, the service, the model and its machine."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from advisor.catalog.api_prices import blended
from advisor.catalog.load import Catalog
from advisor.domain.api_price import ApiPrice
from advisor.gui.learn.training_fields import CountField
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.plan.part_choices import model_choices
from advisor.gui.theme import theme
from advisor.gui.widgets.amount_field import AmountField
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.find_combo import Choice, ChoiceModel, FindCombo
from advisor.gui.widgets.segments import Segments
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.cost import Workload
from advisor.text import fill, number

FIRST_PARTY, HOSTED = "first-party", "hosted"
_CACHED = (0.0, 0.25, 0.5, 0.75, 0.9)
_YEARS, _BUSIEST = (1, 2, 3, 4, 5), (0.1, 0.25, 0.5, 0.75, 1.0)
_ESCALATED = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5)


class WorkloadCard(Card):
    """`changed` after every change; `article_asked` for the article's million conversations."""

    changed = Signal()
    article_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("The workload"), self.tr("a month"))
        self.conversations = CountField(self.tr("Conversations a month"))
        self.tokens_in = CountField(self.tr("Tokens read in a conversation"), allows_zero=True)
        self.tokens_out = CountField(self.tr("Tokens written in a conversation"), allows_zero=True)
        self.cached = Combo(self.tr("Share of the tokens read that is still cached"))
        for share in _CACHED:
            self.cached.addItem(number(share, ".0%"), share)
        self._lay_out()
        self.show_load(Workload())
        for field in (self.conversations, self.tokens_in, self.tokens_out):
            field.settled.connect(lambda _value: self.changed.emit())
        self.cached.activated.connect(lambda _index: self.changed.emit())

    def _lay_out(self) -> None:
        of = theme()
        grid = QGridLayout()
        grid.setHorizontalSpacing(of.scaled(10))
        grid.setVerticalSpacing(of.scaled(8))
        grid.setColumnStretch(0, 1)
        for row_at, (name, field) in enumerate((
            (self.tr("Conversations"), self.conversations),
            (self.tr("Tokens in, each"), self.tokens_in),
            (self.tr("Tokens out, each"), self.tokens_out),
            (self.tr("of those in, cached"), self.cached),
        )):  # fmt: skip
            label = Label(name, tone="secondary")
            label.setBuddy(field)
            grid.addWidget(label, row_at, 0)
            field.setFixedWidth(of.scaled(104))
            grid.addWidget(field, row_at, 1, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(grid)
        self.presets: dict[str, Button] = {}
        row = FlowLayout(of.scaled(6))
        for key, name, load in (
            ("desk", self.tr("Support desk"), Workload(20_000, 4000, 600, 0.5)),
            ("rag", self.tr("Search in documents"), Workload(50_000, 6000, 300, 0.0)),
            ("code", self.tr("Writing code"), Workload(3000, 60_000, 8000, 0.75)),
        ):
            button = self.presets[key] = Button(name, role="chip")
            button.clicked.connect(lambda _=False, load=load: self._preset(load))
            row.addWidget(button)
        self.article = self.presets["article"] = Button(self.tr("The article's million"),
                                                        role="chip")  # fmt: skip
        self.article.clicked.connect(lambda: self.article_asked.emit())
        row.addWidget(self.article)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _preset(self, load: Workload) -> None:
        self.show_load(load)
        self.changed.emit()

    @property
    def load(self) -> Workload:
        """What the fields say; a field that says nothing valid counts as before."""
        usual = Workload()
        return Workload(
            self.conversations.value or usual.conversations,
            round(usual.tokens_in if self.tokens_in.value is None else self.tokens_in.value),
            round(usual.tokens_out if self.tokens_out.value is None else self.tokens_out.value),
            float(self.cached.currentData()),
        )

    def show_load(self, load: Workload) -> None:
        """Shows figures without telling anyone."""
        self.conversations.show_value(load.conversations)
        self.tokens_in.show_value(load.tokens_in)
        self.tokens_out.show_value(load.tokens_out)
        self.cached.choose_data(load.cache_share)


class WaysCard(Card):
    """Which service, which model on which machine, what goes on to the service."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("The ways"), self.tr("what is compared"))
        self._prices: dict[str, ApiPrice] = {}
        self._rigs: tuple[list[str], int] = ([], 0)
        self._services, self._models = ChoiceModel(self), ChoiceModel(self)
        self.kind = Segments(
            self.tr("Whose service"),
            ((FIRST_PARTY, self.tr("The maker's own")), (HOSTED, self.tr("Hosted open weights"))),
        )
        self.service = FindCombo(self.tr("Service"), self._services)
        self.model = FindCombo(self.tr("Model to host"), self._models)
        self.rig = Combo(self.tr("Machine"))
        self.rig.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rig.setMinimumContentsLength(18)
        self.price_typed = AmountField(self.tr("Price of one whole machine"))
        self.years = Combo(self.tr("Years over which it is written off"))
        for years in _YEARS:
            self.years.addItem(self.tr("{} years", "", years).format(years), float(years))
        self.busiest = Combo(self.tr("Share of the hours in which it can be busy"))
        for share in _BUSIEST:
            self.busiest.addItem(number(share, ".0%"), share)
        self.escalated = Combo(self.tr("Share that a split sends on to the service"))
        for share in _ESCALATED:
            self.escalated.addItem(number(share, ".0%"), share)
        self.escalated.choose_data(0.2)
        self._lay_out()
        self.kind.show_choice(FIRST_PARTY)
        self.kind.chosen.connect(self._choose_kind)
        for field in (self.service, self.model):
            field.found.connect(lambda _id: self.changed.emit())
        self.price_typed.settled.connect(self.changed)
        for choice in (self.rig, self.years, self.busiest, self.escalated):
            choice.activated.connect(lambda _index: self.changed.emit())

    def _lay_out(self) -> None:
        of = theme()
        grid = QGridLayout()
        grid.setHorizontalSpacing(of.scaled(10))
        grid.setVerticalSpacing(of.scaled(8))
        grid.setColumnStretch(1, 1)
        kinds = QWidget()
        row = QHBoxLayout(kinds)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.kind)
        row.addStretch(1)
        machine = QWidget()
        facts = FlowLayout(of.scaled(10))
        machine.setLayout(facts)
        for part, text in (
            (self.price_typed, self.tr("over")),
            (self.years, self.tr("busy at most")),
            (self.busiest, ""),
        ):
            part.setFixedWidth(max(of.scaled(96), part.sizeHint().width()))
            facts.addWidget(part)
            if text:
                label = Label(text, tone="secondary")
                label.setMinimumHeight(self.years.sizeHint().height())
                facts.addWidget(label)
        for row_at, (name, field) in enumerate((
            (self.tr("Service of"), kinds),
            (self.tr("Service"), self.service),
            (self.tr("Own model"), self.model),
            (self.tr("on"), self.rig),
            (self.tr("its price"), machine),
            (self.tr("Split sends on"), self.escalated),
        )):  # fmt: skip
            label = Label(name, tone="secondary")
            label.setBuddy(field)
            grid.addWidget(label, row_at, 0)
            if field is self.escalated:
                field.setFixedWidth(of.scaled(104))
            grid.addWidget(field, row_at, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def show_catalog(self, catalog: Catalog, service: str, model_id: str) -> None:
        self._prices = {price.id: price for price in catalog.api_prices}
        self._show_services(FIRST_PARTY)
        self.service.choose(service)
        hosted = (model for model in catalog.models if model.open_weights)
        self._models.set_choices(model_choices(hosted))
        self.model.choose(model_id)
        self.years.choose_data(catalog.rules["hardware-life-years"].value)
        self.busiest.choose_data(catalog.rules["busiest-share"].value)

    def show_rigs(self, names: list[str], active: int) -> None:
        """The machines of the window; the choice follows its active one whenever that changes."""
        if (names, active) == self._rigs:
            return
        self._rigs = (list(names), active)
        self.rig.clear()
        self.rig.addItems(names)
        self.rig.setCurrentIndex(active)

    def show_machine_price(self, text: str) -> None:
        """What its parts cost by the catalog, which counts unless another price is typed."""
        self.price_typed.setPlaceholderText(text)

    @property
    def price(self) -> ApiPrice | None:
        return self._prices.get(self.service.chosen)

    def choose_service(self, price: ApiPrice) -> None:
        """Shows a service without telling anyone."""
        kind = FIRST_PARTY if price.first_party else HOSTED
        self.kind.show_choice(kind)
        self._show_services(kind)
        self.service.choose(price.id)

    def _choose_kind(self, kind: str) -> None:
        """The cheapest of the other kind for the same model, where there is one."""
        before = self.price
        self._show_services(kind)
        fitting = [p for p in self._prices.values() if p.first_party == (kind == FIRST_PARTY)]
        same = [p for p in fitting if before and p.model_id and p.model_id == before.model_id]
        hosted = [p for p in fitting if p.model_id == self.model.chosen]
        suiting = same or hosted or fitting
        if suiting:
            chosen = min(suiting, key=blended)
            self.service.choose(chosen.id)
            self.changed.emit()

    def _show_services(self, kind: str) -> None:
        fitting = [p for p in self._prices.values() if p.first_party == (kind == FIRST_PARTY)]
        fitting.sort(key=lambda price: (price.provider.casefold(), price.name.casefold()))
        self._services.set_choices([
            Choice(p.id, p.label, fill(self.tr("{:g} in, {:g} out"), p.input, p.output))
            for p in fitting
        ])  # fmt: skip
