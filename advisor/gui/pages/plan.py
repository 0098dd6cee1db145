"""The page "Plan a rig": build one, find one for a model, improve one, serve many users."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QWidget

from advisor.gui.context import Context
from advisor.gui.pages.tabbed import TabbedPage
from advisor.gui.plan.build_view import BuildView

_VIEWS = {
    "build": "advisor.gui.plan.build_view:BuildView",
    "need": "advisor.gui.plan.need_view:NeedView",
    "upgrade": "advisor.gui.plan.upgrade_view:UpgradeView",
    "users": "advisor.gui.plan.users_view:UsersView",
}


class PlanPage(TabbedPage):
    """One of its views draws charts, whose library takes longer to load than all else."""

    def __init__(self, context: Context) -> None:
        super().__init__(tuple(_VIEWS))
        self.setObjectName("page")
        self._context, self._session = context, context.session
        titles = (self.tr("Build a rig"), self.tr("What do I need?"),
                  self.tr("What to upgrade?"), self.tr("Many users"))  # fmt: skip
        self._lay_out(self.tr("Ways to plan"), titles)
        self.opened.connect(lambda key: self._session.apply(plan_tab=key))
        context.bridge.plan_tab_changed.connect(self._follow)
        self._follow()

    def make_view(self, key: str) -> QWidget:
        module, _, name = _VIEWS[key].partition(":")
        view: QWidget = getattr(import_module(module), name)(self._context)
        return view

    @property
    def build(self) -> BuildView:
        view = self.view("build")
        assert isinstance(view, BuildView)
        return view

    def _follow(self) -> None:
        self.show_view(self._session.state.plan_tab)
