"""Planned rigs: made, changed, kept, read from files. The pages and the window go through here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from advisor.domain.rig_parts import CardPart, RigParts
from advisor.errors import AdvisorError
from advisor.gui.own_models import is_model_path
from advisor.gui.plan.upgrade_store import UpgradeStore
from advisor.session.state import AppState
from advisor.text import say

if TYPE_CHECKING:
    from advisor.advise.build import Build, Workshop
    from advisor.advise.plan_prices import PartPrice, PriceBook
    from advisor.domain.hardware import Rig
    from advisor.gui.context import Context
    from advisor.session.rigs_file import KeptRigs

RIG_ENDING = ".rig.json"
MOST_COMPARED = 4
# What may change without making another machine of one that a report tells of.
_AS_FOUND = frozenset({"price_usd", "supply_w"})
_KEPT_FIELDS = ("plans", "compared", "compared_models")


def example_rigs() -> tuple[RigParts, ...]:
    """Three that people ask about; names are what they say."""
    desktop = {"cpu": "amd-ryzen-9-7900", "ram_gib": 64.0, "ram_speed": "DDR5-6000"}
    return (
        RigParts(say("Two used RTX 3090"), (CardPart("nvidia-geforce-rtx-3090", 2),), supply_w=1200,
                 **desktop),  # type: ignore[arg-type]
        RigParts(say("One RTX 5090"), (CardPart("nvidia-geforce-rtx-5090"),), supply_w=1000,
                 **desktop),  # type: ignore[arg-type]
        RigParts("Mac Studio, 128 GB", chip="apple-m4-max-40c", ram_gib=128.0),
    )  # fmt: skip


class Planning(QObject):
    """Changes the session's planned rigs. `path` is where they are kept."""

    refresh_requested = Signal()  # a change was refused: fields should show what is

    def __init__(self, context: Context, path: Path) -> None:
        super().__init__(context)
        self._context, self._session, self._path = context, context.session, path
        self._workshop: Workshop | None = None
        self._seen: PriceBook | None = None
        self.upgrades = UpgradeStore(context, self)
        self._restored = False
        self._waiting: list[Path] = []
        self._notify: Callable[[str], None] = lambda text: context.toast(text)
        context.ready.connect(self._restore)
        context.bridge.state_changed.connect(self._keep)

    @property
    def workshop(self) -> Workshop:
        """Makes builds and prices; the catalog must be there."""
        money = self._session.state.money
        if self._workshop is None or self._workshop.money != money:
            from advisor.advise.build import workshop_for

            assert self._context.catalog is not None
            self._workshop = workshop_for(self._context.catalog, money)
        return self._workshop

    def usual_price(self, item: str) -> PartPrice | None:
        """What one costs by what was seen, whatever the person typed."""
        from advisor.advise.plan_prices import PriceBook

        if self._seen is None:
            assert self._context.catalog is not None
            self._seen = PriceBook(self._context.catalog)
        return self._seen.part(item)

    def set_own_price(self, item: str, usd: float | None) -> None:
        """A person's own price of a part, which wins everywhere; None takes it back."""
        from advisor.session.money_rules import with_own_price

        money = self._session.state.money
        self._session.apply(money=replace(money, own_usd=with_own_price(money.own_usd, item, usd)))

    @property
    def shown(self) -> int | None:
        """Index in `plans` of the rig that every view shows; None for this computer."""
        index = self._session.state.active_rig - 1
        return index if 0 <= index < len(self._session.state.plans) else None

    # Changes

    def add(self, parts: RigParts) -> bool:
        """Adds a rig and shows it; False, with a toast, if a part of it is unknown."""
        state = self._session.state
        if not state.rigs:
            return False
        parts = replace(parts, name=self.free_name(parts.name))
        rig = self._rig(parts)
        if rig is None:
            return False
        self._session.apply(
            plans=(*state.plans, parts),
            rigs=(*state.rigs, rig),
            active_rig=len(state.rigs),
            page="plan",
            plan_tab="build",
        )
        return True

    def change(self, **fields: Any) -> bool:
        """Changes parts of the shown rig, as one step that can be taken back."""
        index, state = self.shown, self._session.state
        if index is None:
            return False
        parts = replace(state.plans[index], **fields)
        if not _AS_FOUND.issuperset(fields):
            parts = replace(parts, machine=None)
        if parts == state.plans[index]:
            return True
        rig = self._rig(parts)
        if rig is None:
            return False
        self._session.apply(
            plans=_with(state.plans, index, parts), rigs=_with(state.rigs, index + 1, rig)
        )
        return True

    def rename(self, name: str) -> bool:
        """False for a name that is empty or taken."""
        index, state = self.shown, self._session.state
        name = " ".join(name.split())
        if index is None or not name:
            return False
        old = state.plans[index].name
        if name == old:
            return True
        if name in self._names():
            return False
        rigs = _with(state.rigs, index + 1, replace(state.rigs[index + 1], name=name))
        compared = state.compared and tuple(name if n == old else n for n in state.compared)
        plans = _with(state.plans, index, replace(state.plans[index], name=name))
        self._session.apply(plans=plans, rigs=rigs, compared=compared)
        return True

    def duplicate(self) -> None:
        if self.shown is not None:
            self.add(self._session.state.plans[self.shown])

    def delete(self) -> None:
        """Removes the shown rig; a toast takes it back."""
        index, state = self.shown, self._session.state
        if index is None:
            return
        name = state.plans[index].name
        compared = state.compared and tuple(n for n in state.compared if n != name)
        self._session.apply(
            plans=_with(state.plans, index), rigs=_with(state.rigs, index + 1), active_rig=0,
            compared=compared,
        )  # fmt: skip
        self._context.toast(self.tr("{} deleted").format(name), self._session.undo)

    def start_from_this_computer(self) -> None:
        from advisor.advise.rig_parts import parts_of_rig

        state, catalog = self._session.state, self._context.catalog
        if not state.rigs or catalog is None:
            return
        parts, missing = parts_of_rig(catalog, state.rigs[0], self.tr("My next rig"))
        if self.add(parts) and missing:
            message = self.tr("Not in the catalog, left out: {}").format(", ".join(missing))
            self._context.toast(message)

    def try_rig(self, rig: Rig) -> bool:
        """A changed rig as a What-if rig, on the page that is open."""
        from advisor.advise.rig_parts import parts_of_rig

        catalog, page = self._context.catalog, self._session.state.page
        assert catalog is not None
        parts, _ = parts_of_rig(catalog, rig, rig.name)
        if not self.add(parts):
            return False
        self._session.apply(page=page)
        return True

    def show(self, index: int) -> None:
        self._session.apply(active_rig=index + 1, page="plan", plan_tab="build")

    def show_as_planned(self, rig: Rig, name: str) -> bool:
        """Adds what-if rig `name` with the parts of `rig`, a change of another one."""
        from advisor.advise.rig_parts import parts_of_rig

        assert self._context.catalog is not None
        parts, _ = parts_of_rig(self._context.catalog, rig, name)
        return self.add(parts)

    def show_build(self, build: Build) -> bool:
        """Adds a rig that the planner proposes."""
        from advisor.advise.rig_parts import parts_of_build

        return self.add(parts_of_build(build, build.name))

    # Comparing

    def compared(self) -> tuple[int, ...]:
        """Indices in `rigs` of what is compared, at most four."""
        state = self._session.state
        names = {rig.name if index else "": index for index, rig in enumerate(state.rigs)}
        if state.compared is None:
            return tuple(range(min(len(state.rigs), MOST_COMPARED)))
        return tuple(names[name] for name in state.compared if name in names)[:MOST_COMPARED]

    def set_compared(self, indices: tuple[int, ...]) -> None:
        rigs = self._session.state.rigs
        self._session.apply(compared=tuple(rigs[i].name if i else "" for i in indices))

    def add_to_compare(self) -> None:
        """Puts the shown rig (the last of four makes room) and opens the page."""
        active = self._session.state.active_rig
        chosen = self.compared()
        if active not in chosen:
            self.set_compared((*chosen[: MOST_COMPARED - 1], active))
        self._session.apply(page="compare")

    def compare_model(self, id_: str) -> None:
        """Adds a model to those compared and opens the page."""
        from advisor.gui.compare.question import MOST_MODELS, marked_models

        results, state = self._context.results, self._session.state
        if results is None or self._context.catalog is None:
            return
        marked = [model.id for model in marked_models(results, state)]
        if id_ not in marked:
            marked = [*marked[: MOST_MODELS - 1], id_]
        self._session.apply(compared_models=tuple(marked), page="compare")

    # Files

    def open_file(self, path: Path) -> None:
        """Adds the rig of a file, now or as soon as the catalog is there."""
        from advisor.formats.rigfile import read_rig_file

        if not self._restored:
            self._waiting.append(path)
            return
        try:
            file = read_rig_file(path)
        except AdvisorError as error:
            self._notify(str(error))
            return
        self.add(file.rig_parts(path.name.removesuffix(RIG_ENDING)))

    def file_text(self) -> str:
        """The shown rig as a file."""
        from advisor.formats.rigfile import RigFile

        assert self.shown is not None
        return RigFile.of(self._session.state.plans[self.shown]).text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files dropped on the window."""
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if _dropped(event):
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            paths = _dropped(event)
            self._context.own_models.add([path for path in paths if is_model_path(path)])
            for path in paths:
                if path.name.endswith(".advisor-catalog"):
                    self._context.catalog_update_given.emit(path)
                elif not is_model_path(path):
                    self.open_file(path)
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    # Names, keeping

    def free_name(self, wanted: str) -> str:
        """`wanted`, or with the first number that makes it new."""
        taken = self._names()
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted} {number}", number + 1
        return name

    def _names(self) -> set[str]:
        return {plan.name for plan in self._session.state.plans}

    def _rig(self, parts: RigParts) -> Rig | None:
        from advisor.advise.reported_rig import rig_as_reported
        from advisor.advise.rig_parts import rig_of_parts

        assert self._context.catalog is not None
        if parts.machine is not None:
            return rig_as_reported(parts.machine, self._context.catalog, parts.name)
        try:
            return rig_of_parts(self._context.catalog, parts)
        except AdvisorError as error:
            self._notify(str(error))
            return None

    def _restore(self) -> None:
        """Once, when the catalog and this computer are there."""
        if self._restored or not self._session.state.rigs or self._context.catalog is None:
            return
        from advisor.session.rigs_file import load_rigs

        kept, trouble = load_rigs(self._path)
        self._restored = True
        self._take(kept)
        if trouble:
            self._notify(trouble)
        waiting, self._waiting = self._waiting, []
        for path in waiting:
            self.open_file(path)

    def _take(self, kept: KeptRigs) -> None:
        made = [(plan, rig) for plan in kept.plans if (rig := self._rig(plan)) is not None]
        if not made and kept.compared is None and not kept.compared_models:
            return
        self._session.amend(
            plans=tuple(plan for plan, _ in made),
            rigs=(self._session.state.rigs[0], *(rig for _, rig in made)),
            compared=kept.compared,
            compared_models=kept.compared_models,
        )

    def _keep(self, before: AppState, after: AppState) -> None:
        if not self._restored or all(
            getattr(before, name) == getattr(after, name) for name in _KEPT_FIELDS
        ):
            return
        from advisor.session.rigs_file import KeptRigs, save_rigs

        kept = KeptRigs(after.plans, after.compared, after.compared_models)
        try:
            save_rigs(kept, self._path)
        except OSError as error:
            self._notify(self.tr("Planned rigs not saved: {}").format(error.strerror))


def _with(items: tuple[Any, ...], index: int, *new: Any) -> tuple[Any, ...]:
    """`items` with the one at `index` replaced, or left out."""
    return (*items[:index], *new, *items[index + 1 :])


def _dropped(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    endings = (".json", ".advisor-catalog")
    return [path for path in paths if path.name.endswith(endings) or is_model_path(path)]
