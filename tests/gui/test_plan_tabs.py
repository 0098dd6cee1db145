"""The other tabs of planning: what a model needs, what to upgrade, many users."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.domain.money import Money
from advisor.gui import jobs
from advisor.gui.app import build_window
from advisor.gui.pages.home_step import NextStepCard
from advisor.gui.pages.plan import PlanPage
from advisor.gui.palette_actions import actions
from advisor.gui.plan.need_view import NeedView
from advisor.gui.plan.upgrade_view import UpgradeView
from advisor.gui.plan.users_view import UsersView
from advisor.gui.window import MainWindow
from advisor.session.results import Results
from advisor.units import format_rate
from tests.gui.test_accessibility import operable, spoken_name

_WAIT_MS = 20_000


@pytest.fixture(scope="module")
def results() -> Results:
    return Results(load_catalog())


@pytest.fixture
def open_tab(qtbot: QtBot, tmp_path: Path, results: Results) -> Callable[[str], QWidget]:
    """Opens a tab of planning on a computer with an RTX 3060, by key."""

    def open_it(tab: str) -> QWidget:
        window, startup = build_window(tmp_path / "settings.json")
        startup.deleteLater()
        qtbot.addWidget(window)
        window.resize(1440, 900)
        rig = rig_from_parts(
            results.catalog, gpus=[("RTX 3060 12GB", 1)], cpu="Ryzen 5 5600", ram_gib=32,
            ram_speed="DDR4-3200", name="desk",
        )  # fmt: skip
        window.context.session.apply(rigs=(rig,), detecting=False, page="plan")
        window.context.set_ready(results.catalog, results)
        with qtbot.waitExposed(window):
            window.show()
        page = window.page("plan")
        assert isinstance(page, PlanPage)
        page.bar.setCurrentIndex(page.keys.index(tab))
        assert page.stack.currentWidget() is page.view(tab)
        return page.view(tab)

    return open_it


def window_of(view: QWidget) -> MainWindow:
    window = view.window()
    assert isinstance(window, MainWindow)
    return window


def settled(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not jobs.any_running(), timeout=_WAIT_MS)


def type_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    qtbot.mouseDClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


# What do I need?


@pytest.fixture
def need(open_tab: Callable[[str], QWidget], qtbot: QtBot) -> NeedView:
    view = open_tab("need")
    assert isinstance(view, NeedView)
    qtbot.waitUntil(lambda: view.found is not None, timeout=_WAIT_MS)
    settled(qtbot)
    return view


def test_the_cheapest_fastest_and_most_frugal_explain_themselves(need: NeedView) -> None:
    assert need.found is not None
    answer = need.found.answer
    for key in ("cheapest", "fastest", "frugal"):
        card, offer = need.cards[key], getattr(answer, key)
        assert card.isVisible() and card.offer is offer
        assert card.name.plain_text() == offer.build.name
        assert card.why.plain_text().startswith("Fits because")
    assert answer.wish.models[0].id == "gpt-oss-120b"


def test_fields_are_the_question(need: NeedView, qtbot: QtBot) -> None:
    type_into(qtbot, need.form.rate, "60")
    type_into(qtbot, need.form.budget, "4000")
    qtbot.waitUntil(
        lambda: need.found is not None and need.found.answer.wish.budget_usd == 4000,
        timeout=_WAIT_MS,
    )
    assert need.found is not None
    answer = need.found.answer
    assert answer.wish.min_tokens_per_s == 60
    assert all(offer.tokens_per_s >= 60 for offer in answer.frontier)
    assert all((offer.price.usd or 0) <= 4000 for offer in answer.frontier)


def test_a_budget_too_small_names_the_closest(need: NeedView, qtbot: QtBot) -> None:
    type_into(qtbot, need.form.rate, "60")
    type_into(qtbot, need.form.budget, "300")
    qtbot.waitUntil(lambda: need.more["closest"].isVisible(), timeout=_WAIT_MS)
    assert "costs about" in need._shortfall.plain_text()
    assert not need.cards["cheapest"].isVisible()


def test_what_is_no_number_is_marked_and_not_asked(need: NeedView, qtbot: QtBot) -> None:
    before = need.found
    type_into(qtbot, need.form.rate, "fast")
    assert need.form.rate.property("invalid")
    assert need.form.asked() is None
    settled(qtbot)
    assert need.found is before


def test_a_second_model_must_run_too(need: NeedView, qtbot: QtBot) -> None:
    field = need.form.model.lineEdit()
    assert field is not None
    field.setText("Llama 3.3 70B Instruct")  # typing opens a pop-up, which offscreen cannot
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: need.found is not None and len(need.found.answer.wish.models) == 2,
        timeout=_WAIT_MS,
    )
    assert need.found is not None and need.found.answer.cheapest is not None
    assert len(need.found.answer.cheapest.estimates) == 2
    need.form._remove("gpt-oss-120b")
    assert need.form.model.isVisible()
    asked = need.form.asked()
    assert asked is not None and len(asked.wish.models) == 1


def test_stop_ends_the_wait(need: NeedView, qtbot: QtBot) -> None:
    before = need.found
    need.form.rate.setText("33")
    need._ask()
    assert need.stop.isVisible() and need.progress.isVisible()
    qtbot.mouseClick(need.stop, Qt.MouseButton.LeftButton)
    assert not need.progress.isVisible()
    settled(qtbot)
    assert need.found is before
    need._ask()  # the same question may be asked again
    qtbot.waitUntil(lambda: need.found is not before, timeout=_WAIT_MS)


def test_a_point_of_the_chart_opens_as_a_planned_rig(need: NeedView, qtbot: QtBot) -> None:
    assert need.found is not None
    chart, frontier = need.chart, need.found.answer.frontier
    assert len(chart.table()[1]) == len(frontier) > 3
    chart.setFocus()
    for _ in range(2):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    name = frontier[1].build.name
    assert f"{frontier[1].price.usd:,.0f} USD" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    state = window_of(need).context.session.state
    assert state.rig is not None and state.rig.planned and state.rig.name == name
    assert state.plan_tab == "build"


def test_a_click_on_a_point_opens_it(need: NeedView, qtbot: QtBot) -> None:
    assert need.found is not None
    chart = need.chart
    spot = chart.spots()[-1]
    qtbot.mouseMove(chart.viewport(), spot.toPoint())
    qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(spot).toPoint())
    rig = window_of(need).context.session.state.rig
    assert rig is not None and rig.name == need.found.answer.frontier[-1].build.name


def test_parts_and_prices_stand_in_a_table(need: NeedView, qtbot: QtBot) -> None:
    card = need.cards["cheapest"]
    assert card.offer is not None
    qtbot.mouseClick(card.parts, Qt.MouseButton.LeftButton)
    table = window_of(need).findChild(QTableWidget)
    assert table is not None
    assert table.rowCount() == len(card.offer.price.parts)
    sums = sum(float(table.item(row, 1).text().replace(",", "")) for row in range(table.rowCount()))
    assert sums == pytest.approx(card.offer.price.usd, rel=0.01)


def test_another_currency_is_shown_and_asked_in(need: NeedView, qtbot: QtBot) -> None:
    session = window_of(need).context.session
    session.apply(money=Money("EUR", 0.5, "2026-11-24"))
    type_into(qtbot, need.form.budget, "1000")
    qtbot.waitUntil(
        lambda: need.found is not None and need.found.answer.wish.budget_usd == 2000,
        timeout=_WAIT_MS,
    )
    settled(qtbot)
    assert "EUR" in need._shortfall.plain_text()
    assert "1 USD counts as 0.5 EUR" in need._notes.plain_text()


# What to upgrade?


def test_upgrades_are_listed_and_open_as_planned_rigs(
    open_tab: Callable[[str], QWidget], qtbot: QtBot
) -> None:
    view = open_tab("upgrade")
    assert isinstance(view, UpgradeView)
    qtbot.waitUntil(lambda: bool(view.rows), timeout=_WAIT_MS)
    titles = [row.title.plain_text() for row in view.rows]
    second = titles.index("A second RTX 3060 12GB")
    row = view.rows[second]
    assert "USD used, seen 20" in row.price.plain_text()
    assert "comfortable" in row.gains[0].plain_text()
    qtbot.mouseClick(row.try_it, Qt.MouseButton.LeftButton)
    state = window_of(view).context.session.state
    assert state.rig is not None and state.rig.planned
    assert state.rig.name == "With a second RTX 3060 12GB"
    assert [gpu.spec.name for gpu in state.rig.gpus] == ["NVIDIA GeForce RTX 3060 12GB"] * 2


def test_upgrades_of_one_rig_are_found_once(
    open_tab: Callable[[str], QWidget], qtbot: QtBot
) -> None:
    view = open_tab("upgrade")
    assert isinstance(view, UpgradeView)
    qtbot.waitUntil(lambda: bool(view.rows), timeout=_WAIT_MS)
    context = window_of(view).context
    store = context.planning.upgrades
    before = store.steps()
    context.session.apply(use="agent")
    qtbot.waitUntil(lambda: store.steps() is not None, timeout=_WAIT_MS)
    assert store.steps() is not before
    context.session.apply(use="chat")
    assert store.steps() is before
    settled(qtbot)


def test_400_dollars_for_a_small_card(open_tab: Callable[[str], QWidget], qtbot: QtBot) -> None:
    view = open_tab("upgrade")
    assert isinstance(view, UpgradeView)
    type_into(qtbot, view.budget, "400")
    store = window_of(view).context.planning.upgrades
    qtbot.waitUntil(lambda: store.steps(400) is not None and bool(view.rows), timeout=_WAIT_MS)
    settled(qtbot)
    steps = store.steps(400)
    assert steps is not None
    assert [row.title.plain_text().lower() for row in view.rows] == [
        upgrade.change.title.lower() for upgrade in steps.upgrades
    ]
    assert all(upgrade.usd and upgrade.usd <= 400 for upgrade in steps.upgrades)
    type_into(qtbot, view.budget, "9")
    qtbot.waitUntil(lambda: "for that money" in view._said.plain_text(), timeout=_WAIT_MS)
    assert not view._card.isVisible()


def test_an_own_price_moves_a_card_up(open_tab: Callable[[str], QWidget], qtbot: QtBot) -> None:
    view = open_tab("upgrade")
    assert isinstance(view, UpgradeView)
    window_of(view).context.planning.set_own_price("nvidia-geforce-rtx-3060-12gb", 10.0)
    qtbot.waitUntil(
        lambda: bool(view.rows) and "your price" in view.rows[0].price.plain_text(),
        timeout=_WAIT_MS,
    )
    assert view.rows[0].title.plain_text() == "A second RTX 3060 12GB"
    settled(qtbot)


# Many users


def test_how_many_users_and_how_many_machines(
    open_tab: Callable[[str], QWidget], qtbot: QtBot
) -> None:
    view = open_tab("users")
    assert isinstance(view, UsersView)
    qtbot.waitUntil(lambda: view.answer is not None, timeout=_WAIT_MS)
    type_into(qtbot, view.users, "3")
    qtbot.waitUntil(
        lambda: view.answer is not None and view.answer.crowd.users == 3, timeout=_WAIT_MS
    )
    answer = view.answer
    assert answer is not None and answer.cluster is not None
    assert "serves" in view.verdict.plain_text()
    titles = [view.engines.tabText(index) for index in range(view.engines.count())]
    assert titles == ["llama.cpp over RPC", "vLLM", "SGLang"]
    view.engines.setCurrentIndex(1)
    assert f"--pipeline-parallel-size {answer.cluster.n_nodes}" in view.command.box.text
    qtbot.mouseClick(view.command.box.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == answer.commands[1].text


def test_charts_of_users_and_links_move_the_question(
    open_tab: Callable[[str], QWidget], qtbot: QtBot
) -> None:
    view = open_tab("users")
    assert isinstance(view, UsersView)
    qtbot.waitUntil(lambda: view.answer is not None, timeout=_WAIT_MS)
    view.model.choose("llama-3.1-8b")
    type_into(qtbot, view.users, "2")
    qtbot.waitUntil(
        lambda: (
            view.answer is not None
            and (view.answer.crowd.model.id, view.answer.crowd.users) == ("llama-3.1-8b", 2)
        ),
        timeout=_WAIT_MS,
    )
    answer = view.answer
    assert answer is not None
    loads, links = view.loads.chart, view.links.chart
    # 12 GB less 4.6 GiB of weights: a few caches of 1 GiB, and 32 GiB of system memory more.
    assert 3 <= answer.most_on_gpus <= 6 < answer.most_fitting
    assert loads.accessibleDescription().startswith("At 2: all together")
    assert f"{answer.most_fitting}." in loads.accessibleDescription()
    row = next(row for row in loads.table()[1] if row[0] == "2")
    shown = next(load for load in answer.loads if load.users == 2)
    assert row[1:] == [format_rate(shown.tokens_per_s), format_rate(shown.tokens_per_s_each)]
    before = links.table()
    view.links.link.choose_data("ethernet-1g")
    view.links.link.activated.emit(view.links.link.currentIndex())
    assert links.table() != before and links.table()[0] == before[0]
    qtbot.keyClick(loads, Qt.Key.Key_Right)
    assert view.users.text() == "4" and links.marker == 4
    qtbot.waitUntil(
        lambda: view.answer is not None and view.answer.crowd.users == 4, timeout=_WAIT_MS
    )
    assert view.links.link.currentData() == "ethernet-1g"  # the same cards: the choice stays


def test_nobody_is_no_crowd(open_tab: Callable[[str], QWidget], qtbot: QtBot) -> None:
    view = open_tab("users")
    assert isinstance(view, UsersView)
    qtbot.waitUntil(lambda: view.answer is not None, timeout=_WAIT_MS)
    type_into(qtbot, view.users, "100000")
    qtbot.waitUntil(lambda: "users must be" in view.verdict.plain_text(), timeout=_WAIT_MS)


@pytest.mark.parametrize("tab", ["need", "upgrade", "users"])
def test_every_control_has_a_name(
    open_tab: Callable[[str], QWidget], qtbot: QtBot, tab: str
) -> None:
    view = open_tab(tab)
    settled(qtbot)
    nameless = [
        type(widget).__name__
        for widget in operable(view)
        if widget.isVisible() and not spoken_name(widget)
    ]
    assert not nameless


# The next best step on Home


def test_home_names_the_next_best_step_and_opens_it(
    open_tab: Callable[[str], QWidget], qtbot: QtBot
) -> None:
    window = window_of(open_tab("build"))
    window.context.session.apply(page="home")
    page = window.page("home")
    step = page.findChild(NextStepCard)
    assert step is not None
    assert step.isVisible() and step.title.plain_text() == "Looking for it."
    assert not step.what_if.isVisible()
    qtbot.waitUntil(step.what_if.isVisible, timeout=_WAIT_MS)
    steps = window.context.planning.upgrades.steps()
    assert steps is not None and steps.after is not None
    assert "seen 20" in step.price.plain_text()
    assert steps.after.model_name in step.effect.plain_text()
    assert steps.after.scenario.quant in step.effect.plain_text()
    assert step.then.text().endswith("tok/s")
    qtbot.mouseClick(step.all, Qt.MouseButton.LeftButton)
    state = window.context.session.state
    assert (state.page, state.plan_tab) == ("plan", "upgrade")
    window.context.session.apply(page="home")
    qtbot.mouseClick(step.what_if, Qt.MouseButton.LeftButton)
    state = window.context.session.state
    assert state.rig is not None and state.rig.planned and state.page == "plan"
    settled(qtbot)


def test_where_memory_is_soldered_no_step_is_offered(
    open_tab: Callable[[str], QWidget], results: Results
) -> None:
    window = window_of(open_tab("build"))
    mac = rig_from_parts(results.catalog, chip="apple-m4-max-40c", ram_gib=64)
    window.context.session.apply(rigs=(mac,), page="home")
    step = window.page("home").findChild(NextStepCard)
    assert step is not None and not step.isVisible()


def test_the_chart_marks_what_this_computer_writes(need: NeedView) -> None:
    """A 12 GB card beside 32 GiB of memory does not hold 60 GB: no line."""
    assert need.found is not None and need.found.here_tokens_per_s is None
    assert need.chart._rates == ()


def test_a_smaller_model_is_marked_at_this_computers_speed(
    need: NeedView, qtbot: QtBot, results: Results
) -> None:
    need.form.choose(("llama-3.1-8b",))
    need.form.changed.emit()
    qtbot.waitUntil(
        lambda: need.found is not None and need.found.here_tokens_per_s is not None,
        timeout=_WAIT_MS,
    )
    window = window_of(need)
    state = replace(window.context.session.state, selected_model="llama-3.1-8b",
                    selected_quant="Q4_K_M")  # fmt: skip
    detail = results.detail(state)
    assert detail is not None and detail.estimate.speed is not None and need.found is not None
    assert need.found.here_tokens_per_s == pytest.approx(detail.estimate.speed.generation.mid)
    assert [mark.text.partition(":")[0] for mark in need.chart._rates] == ["this computer"]


@pytest.mark.parametrize("tab", ["build", "need", "upgrade", "users"])
def test_tabs_are_found_by_name(open_tab: Callable[[str], QWidget], tab: str) -> None:
    window = window_of(open_tab("build"))
    window.context.session.apply(page="home")
    action = next(each for each in actions(window) if each.key == f"plan-{tab}")
    action.run()
    state = window.context.session.state
    assert (state.page, state.plan_tab) == ("plan", tab)


def test_soldered_memory_leads_to_what_else_would_do(
    open_tab: Callable[[str], QWidget], results: Results, qtbot: QtBot
) -> None:
    view = open_tab("upgrade")
    assert isinstance(view, UpgradeView)
    window = window_of(view)
    mac = rig_from_parts(results.catalog, chip="apple-m4-max-40c", ram_gib=64)
    window.context.session.apply(rigs=(mac,))
    qtbot.waitUntil(view.need.isVisible, timeout=_WAIT_MS)
    assert not view.budget.isVisible()
    qtbot.mouseClick(view.need, Qt.MouseButton.LeftButton)
    assert window.context.session.state.plan_tab == "need"
    settled(qtbot)
