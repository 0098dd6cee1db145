"""Under the verdict of a model that does not run well: the smallest changes that would do, each
one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.advise.upgrade_changes import changes
from advisor.advise.uses import USE_BY_KEY
from advisor.advise.why_not import (
    CONTEXT,
    KV_TYPE,
    PLACEMENT,
    QUANT,
    TOGETHER,
    Remedy,
    hardware_remedies,
    setting_remedies,
    wants_remedy,
)
from advisor.domain.result import Assessment
from advisor.export.words import format_range
from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.sizes import size_text
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.text import Label, Line, SectionTitle
from advisor.gui.widgets.verdict import VerdictChip
from advisor.session.state import AppState
from advisor.units import format_tokens

if TYPE_CHECKING:
    from advisor.advise.build import Workshop
    from advisor.advise.why_not import Ask
    from advisor.session.results import Detail


class WhyNot(QWidget):
    """Hidden for models that run well. The changes are looked for beside the window's work."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: object = None
        self.title = SectionTitle(self.tr("What would make it run well"))
        self.none = Label("", tone="secondary", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().scaled(4))
        column.addWidget(self.title)
        column.addWidget(self.none)
        column.addLayout(self._rows)
        self.hide()

    def show_detail(self, detail: Detail, state: AppState) -> None:
        estimate = detail.estimate
        key = (detail.model.id, state.rig, estimate.scenario, state.use, state.measurements)
        results = self._context.results
        wanted = wants_remedy(estimate.assessment) and self._context.catalog is not None
        self.setVisible(wanted)
        if key == self._asked or not wanted or results is None:
            return
        self._asked = key
        fits = estimate.assessment is not Assessment.DOES_NOT_FIT
        self.title.title.setText(
            self.tr("What would make it run well") if fits else self.tr("What would make it fit")
        )
        self._clear()
        self.none.setText(self.tr("Looking for the smallest changes…"))
        self.none.show()
        ask = results.asking(detail.model, state)
        workshop = self._context.planning.workshop
        jobs.run(_remedies, detail, state, ask, workshop, done=self._show, key="why-not")

    def _clear(self) -> None:
        clear_layout(self._rows)
        self.buttons = []

    def _show(self, found: tuple[Detail, tuple[Remedy, ...]]) -> None:
        detail, remedies = found
        self._clear()
        self.none.setVisible(not remedies)
        if not remedies:
            state = self._context.session.state
            needed = size_text(detail.estimate.memory.total_bytes, state.memory_in_gb)
            told = self.tr(
                "No single setting, memory upgrade or card does: it takes {needed}. Plan a rig "
                "for it to see what would."
            )
            self.none.setText(told.format(needed=needed))
            self._rows.addWidget(self._plan_button(detail), 0, Qt.AlignmentFlag.AlignLeft)
        for remedy in remedies:
            self._rows.addWidget(Line())
            self._rows.addWidget(self._row(remedy))

    def _plan_button(self, detail: Detail) -> Button:
        button = Button(self.tr("Plan a rig"), "nav-plan")
        button.clicked.connect(lambda: self._context.session.apply(page="plan"))
        self.buttons.append(button)
        return button

    def _row(self, remedy: Remedy) -> QWidget:
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, theme().scaled(6), 0, theme().scaled(6))
        lines.setSpacing(theme().scaled(2))
        sentence = self.sentence(remedy)
        lines.addWidget(Label(sentence, wrap=True))
        effect = QHBoxLayout()
        effect.setSpacing(theme().scaled(8))
        chip = VerdictChip()
        chip.set_assessment(remedy.assessment)
        effect.addWidget(chip)
        speed = self.tr("{range} tok/s").format(range=format_range(remedy.generation))
        effect.addWidget(Label(speed, "small", "secondary"))
        effect.addStretch(1)
        lines.addLayout(effect)
        button = Button(self.tr("Do it") if remedy.change is None else self.tr("What if?"))
        button.setAccessibleName(sentence)
        button.clicked.connect(lambda: self._take(remedy))
        self.buttons.append(button)
        effect.addWidget(button)
        return row

    def sentence(self, remedy: Remedy) -> str:
        """What to do, in a few words."""
        scenario = remedy.scenario
        if remedy.change is not None:
            price = remedy.change.price.usd
            if price is None:
                return remedy.change.title
            money = self._context.planning.workshop.money.text(price)
            return self.tr("{what}, about {price}").format(what=remedy.change.title, price=money)
        words = {
            PLACEMENT: self.tr("Let the advisor place the layers"),
            KV_TYPE: self.tr("Keep the KV cache in {kv}"),
            CONTEXT: self.tr("Shorten the context to {context}"),
            QUANT: self.tr("Take {quant} instead"),
            TOGETHER: self.tr("Take {quant} with a {kv} KV cache and {context} context"),
        }[remedy.kind]
        return words.format(
            kv=scenario.kv_type_k, context=format_tokens(scenario.context), quant=scenario.quant
        )

    def _take(self, remedy: Remedy) -> None:
        session = self._context.session
        if remedy.change is None:
            session.apply(scenario=remedy.scenario, selected_quant=remedy.scenario.quant)
            self._context.toast(self.sentence(remedy), session.undo)
        else:
            self._context.planning.try_rig(remedy.change.rig)


def _remedies(
    detail: Detail, state: AppState, ask: Ask, workshop: Workshop
) -> tuple[Detail, tuple[Remedy, ...]]:
    rig, scenario, now = state.rig, detail.estimate.scenario, detail.estimate.assessment
    if rig is None:
        return detail, ()
    settings = setting_remedies(ask, rig, scenario, now, detail.ladder)
    hardware = hardware_remedies(
        ask, detail.model, scenario, now, USE_BY_KEY[state.use].comfortable_tokens_per_s,
        changes(rig, workshop),
    )  # fmt: skip
    return detail, (*settings, *hardware)
