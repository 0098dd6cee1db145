"""The page "Plan a rig": build one, find one for a model, improve one, serve many users."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from advisor.gui.context import Context
from advisor.gui.plan.build_view import BuildView
from advisor.gui.widgets.tab_head import TabHead
from advisor.gui.widgets.text import Line

_VIEWS = {
    "build": "advisor.gui.plan.build_view:BuildView",
    "need": "advisor.gui.plan.need_view:NeedView",
    "upgrade": "advisor.gui.plan.upgrade_view:UpgradeView",
    "users": "advisor.gui.plan.users_view:UsersView",
}


class PlanPage(QWidget):
    """A view is made when its tab is first opened, and kept: one of them draws charts, whose
    library takes longer to load than all else."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self._context, self._session = context, context.session
        self.keys = tuple(_VIEWS)
        self._views: dict[str, QWidget] = {}
        titles = (self.tr("Build a rig"), self.tr("What do I need?"),
                  self.tr("What to upgrade?"), self.tr("Many users"))  # fmt: skip
        self.head = TabHead(self.tr("Ways to plan"), titles)
        self.bar = self.head.bar
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Line())
        column.addWidget(self.stack, 1)
        self.head.chosen.connect(self._open)
        context.bridge.plan_tab_changed.connect(self._show)
        self._show()

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.head, self.stack]

    def view(self, key: str) -> QWidget:
        """The view of a tab, made if it is not yet."""
        if key not in self._views:
            module, _, name = _VIEWS[key].partition(":")
            self._views[key] = getattr(import_module(module), name)(self._context)
            self.stack.addWidget(self._views[key])
        return self._views[key]

    @property
    def build(self) -> BuildView:
        view = self.view("build")
        assert isinstance(view, BuildView)
        return view

    def _open(self, index: int) -> None:
        self._session.apply(plan_tab=self.keys[index])

    def _show(self) -> None:
        key = self._session.state.plan_tab
        index = self.keys.index(key) if key in self.keys else 0
        self.head.show_index(index)
        self.stack.setCurrentWidget(self.view(self.keys[index]))
