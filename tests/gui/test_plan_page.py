"""Planning a rig in the window: parts, problems, undo, files, every page on the planned rig."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from advisor.__main__ import main as start
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.domain.rig_parts import CardPart, RigParts
from advisor.gui.app import build_window
from advisor.gui.pages.computer import ComputerPage
from advisor.gui.pages.plan import PlanPage
from advisor.gui.plan.build_view import BuildView
from advisor.gui.plan.part_choices import card_choices
from advisor.gui.window import MainWindow
from advisor.session.results import Results
from advisor.units import GIB
from tests.gui.conftest import OpenReal
from tests.gui.test_accessibility import operable, spoken_name


@pytest.fixture
def window(open_real: OpenReal) -> MainWindow:
    return open_real(page="plan")


def page_of(window: MainWindow) -> BuildView:
    page = window.page("plan")
    assert isinstance(page, PlanPage)
    return page.build


def two_3090(window: MainWindow, **fields: object) -> BuildView:
    parts = RigParts("Budget rig", (CardPart("nvidia-geforce-rtx-3090", 2),),
                     cpu="amd-ryzen-9-7900", ram_gib=64.0, ram_speed="DDR5-6000",
                     **fields)  # type: ignore[arg-type]  # fmt: skip
    assert window.context.planning.add(parts)
    return page_of(window)


def test_an_empty_page_offers_this_computer_and_three_examples(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    assert page.start.isVisible()
    assert len(page.start.examples) == 3
    qtbot.mouseClick(page.start.start, Qt.MouseButton.LeftButton)
    state = window.context.session.state
    assert state.rig is not None
    assert state.rig.planned
    assert [gpu.spec.id for gpu in state.rig.gpus] == ["nvidia-geforce-rtx-4070-ti"]
    assert state.rig.memory.capacity_bytes == 32 * GIB
    assert window.top_bar.back.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen pop-ups
def test_two_3090_are_found_by_typing_and_switch_every_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    page, session = page_of(window), window.context.session
    qtbot.mouseClick(page.start.start, Qt.MouseButton.LeftButton)
    row = page.parts.card_rows[0]
    row.found.setFocus()
    row.found.lineEdit().selectAll()
    qtbot.keyClicks(row.found.lineEdit(), "rtx 3090 24")
    qtbot.keyClick(row.found.lineEdit(), Qt.Key.Key_Return)
    row.count.setCurrentIndex(row.count.findData(2))
    row.count.activated.emit(row.count.currentIndex())
    rig = session.state.rig
    assert rig is not None
    assert [gpu.spec.id for gpu in rig.gpus] == ["nvidia-geforce-rtx-3090"] * 2
    session.apply(page="models")
    results = window.context.results
    assert results is not None
    wanted = {r.model.id: (r.quant, r.assessment) for r in results.rows(session.state)}
    shown = window.page("models").model.shown_rows  # type: ignore[attr-defined]
    assert {r.model.id: (r.quant, r.assessment) for r in shown} == wanted
    qtbot.mouseClick(window.top_bar.back, Qt.MouseButton.LeftButton)
    assert session.state.rig is session.state.rigs[0]


def test_each_change_is_taken_back(window: MainWindow) -> None:
    page, session = two_3090(window), window.context.session
    first = session.state
    planning = window.context.planning
    planning.change(ram_gib=128.0)
    planning.change(cards=(CardPart("nvidia-geforce-rtx-5090"),))
    planning.rename("Dear rig")
    assert len(session.state.rig.gpus) == 1  # type: ignore[union-attr]
    for _ in range(3):
        session.undo()
    assert (session.state.plans, session.state.rigs) == (first.plans, first.rigs)
    assert page.parts.card_rows[0].count.currentData() == 2
    session.undo()
    assert session.state.plans == ()
    assert len(session.state.rigs) == 1


def test_adding_and_removing_cards_from_the_list(window: MainWindow, qtbot: QtBot) -> None:
    page = two_3090(window)
    qtbot.mouseClick(page.parts.add_gpu, Qt.MouseButton.LeftButton)
    assert len(page.parts.card_rows) == 2
    assert len(window.context.session.state.rig.gpus) == 3  # type: ignore[union-attr]
    qtbot.mouseClick(page.parts.card_rows[0].remove, Qt.MouseButton.LeftButton)
    assert len(page.parts.card_rows) == 1
    assert len(window.context.session.state.rig.gpus) == 1  # type: ignore[union-attr]


def test_problems_are_said_with_their_reasons(window: MainWindow) -> None:
    page = two_3090(window, supply_w=750)
    assert any("supply is too small" in line and "750 W" in line for line in page.notes.sentences)
    window.context.planning.change(cards=(CardPart("rtx 3090", 3),), supply_w=None)
    assert any("more than a desktop board takes" in line for line in page.notes.sentences)
    window.context.planning.change(cards=(CardPart("rtx 3090"),))
    assert page.notes.heading is not None
    assert page.notes.heading.remark.text() == "no problem found"


def test_cards_that_do_not_suit_are_marked_not_hidden() -> None:
    catalog = load_catalog()
    rig = rig_from_parts(catalog, gpus=[("RTX 3090", 1)])
    reasons = {choice.id: choice.reason for choice in card_choices(catalog, rig)}
    assert reasons["nvidia-geforce-rtx-4090"] == ""
    assert "Vulkan" in reasons["amd-radeon-rx-7900-xtx"]
    laptop = next(gpu.id for gpu in catalog.gpus if gpu.form == "laptop" and gpu.vram_bytes)
    assert "laptop" in reasons[laptop]


def test_own_figures_of_a_card_count_and_are_marked(window: MainWindow, qtbot: QtBot) -> None:
    page = two_3090(window)
    row = page.parts.card_rows[0]
    qtbot.mouseClick(row.own, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.vram, "48")
    qtbot.keyClick(row.vram, Qt.Key.Key_Return)
    rig = window.context.session.state.rig
    assert rig is not None
    assert {gpu.capacity_bytes for gpu in rig.gpus} == {48 * GIB}
    assert rig.gpus[0].overridden == ("vram_bytes",)


def test_the_effect_says_what_changes_and_what_it_costs(window: MainWindow) -> None:
    rows = {row.name: row for row in two_3090(window).effect.rows}
    memory = rows["Usable fast memory"]
    assert (memory.here, memory.there) == ("11.0 GiB", "46.0 GiB")
    assert rows["Power under load"].there.startswith("about ")
    assert rows["Price of all parts"].there.endswith(" USD")
    window.context.planning.change(price_usd=1500.0)
    rows = {row.name: row for row in page_of(window).effect.rows}
    assert rows["Price of all parts"].there == "1,500 USD"


def test_ways_to_a_goal_and_trying_one(window: MainWindow, qtbot: QtBot) -> None:
    page = two_3090(window)
    page.goal.rate.setText("18")
    page.goal.refresh()
    qtbot.waitUntil(
        lambda: page.goal.answer is not None and page.goal.answer.goal.tokens_per_s == 18,
        timeout=20_000,
    )
    answer = page.goal.answer
    assert answer is not None
    assert not answer.reached
    new = next(way for way in answer.ways if way.is_new_rig)
    assert new.generation is not None
    assert new.generation.mid >= 18
    page.goal._try(new)
    assert window.context.session.state.rig.name == new.title  # type: ignore[union-attr]


def test_deleting_is_taken_back_from_the_toast(window: MainWindow, qtbot: QtBot) -> None:
    page = two_3090(window)
    qtbot.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    assert window.context.session.state.plans == ()
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert [plan.name for plan in window.context.session.state.plans] == ["Budget rig"]
    assert window.context.session.state.rig.name == "Budget rig"  # type: ignore[union-attr]


def test_renaming_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    page = two_3090(window)
    qtbot.mouseClick(page.rename, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.name_field, "Cheap rig")
    qtbot.keyClick(page.name_field, Qt.Key.Key_Return)
    assert window.context.session.state.rig.name == "Cheap rig"  # type: ignore[union-attr]
    assert window.top_bar.machine.currentText() == "Cheap rig"


def test_a_rig_is_saved_opened_and_dropped(window: MainWindow, tmp_path: Path) -> None:
    two_3090(window, supply_w=1200)
    planning, session = window.context.planning, window.context.session
    path = tmp_path / "mine.rig.json"
    path.write_text(planning.file_text(), "utf-8")
    saved = session.state.plans[0]
    session.undo()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    drop = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, drop)
    assert session.state.plans == (saved,)
    planning.open_file(path)
    assert [plan.name for plan in session.state.plans] == ["Budget rig", "Budget rig 2"]


def test_a_file_that_is_no_rig_is_refused_with_a_sentence(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "bad.rig.json"
    path.write_text('{"gpus": [{"name": "RTX 3090", "count": -1}]}', "utf-8")
    window.context.planning.open_file(path)
    assert window.context.session.state.plans == ()
    assert "count" in window.toast.accessibleName()


def test_planned_rigs_are_there_after_a_restart(open_real: OpenReal, tmp_path: Path) -> None:
    first = open_real()
    two_3090(first, supply_w=1200)
    first.context.planning.set_compared((1, 0))
    before = first.context.session.state
    first.close()
    second = open_real()
    after = second.context.session.state
    assert after.plans == before.plans
    assert after.rigs[1] == before.rigs[1]
    assert after.compared == ("Budget rig", "")
    second.context.session.apply_scenario(context=16384)
    second.context.session.undo()
    assert second.context.session.state.plans == before.plans


def test_a_file_given_at_the_start_is_opened_when_all_is_there(
    qtbot: QtBot, tmp_path: Path, real_results: Results
) -> None:
    path = tmp_path / "given.rig.json"
    path.write_text('{"gpus": [{"name": "RTX 3090", "count": 2}]}', "utf-8")
    window, startup = build_window(tmp_path / "settings.json")
    startup.deleteLater()
    qtbot.addWidget(window)
    window.context.planning.open_file(path)
    assert window.context.session.state.plans == ()
    window.context.session.apply(rigs=(rig_from_parts(real_results.catalog, name="desk"),))
    window.context.set_ready(real_results.catalog, real_results)
    state = window.context.session.state
    assert (state.plans[0].name, state.page, state.active_rig) == ("given", "plan", 1)


@pytest.mark.parametrize(
    ("arguments", "opens"), [([], True), (["a.rig.json"], True), (["fit", "--json"], False)]
)
def test_rig_files_alone_open_the_window(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], opens: bool
) -> None:
    called = []
    monkeypatch.setattr("sys.argv", ["advisor", *arguments])
    monkeypatch.setattr("advisor.__main__.window_main", lambda: called.append("window") or 0)
    monkeypatch.setattr("advisor.cli.main.run", lambda _: called.append("command") or 0)
    assert start() == 0
    assert called == ["window" if opens else "command"]


def test_damaged_plans_are_kept_aside(open_real: OpenReal, tmp_path: Path) -> None:
    path = tmp_path / "rigs.json"
    path.write_text('{"rigs": [{"gpus": 3', "utf-8")
    window = open_real()
    assert window.context.session.state.plans == ()
    assert (tmp_path / "rigs.json.damaged").read_text("utf-8") == '{"rigs": [{"gpus": 3'
    assert "damaged" in window.toast.accessibleName()
    two_3090(window)
    assert json.loads(path.read_text("utf-8"))["rigs"][0]["name"] == "Budget rig"


@pytest.mark.parametrize("page", ["plan", "compare"])
def test_everything_is_named_and_reached_by_keyboard(
    window: MainWindow, qtbot: QtBot, page: str
) -> None:
    two_3090(window)
    window.context.session.apply(page=page)
    shown = window.page(page)

    def controls_now() -> list[QWidget]:
        return [each for each in operable(shown) if each.isVisible() and each.isEnabled()]

    # The comparison is made in the background; its rows have controls of their own.
    qtbot.waitUntil(lambda: len(controls_now()) > 10, timeout=20_000)
    controls = controls_now()
    assert not [type(each).__name__ for each in controls if not spoken_name(each)]
    unreachable = [
        spoken_name(each)
        for each in controls
        if isinstance(each, QAbstractButton | QComboBox | QLineEdit)
        and not each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert not unreachable


def test_a_machine_from_a_report_is_still_one_after_a_restart(
    open_real: OpenReal, qtbot: QtBot
) -> None:
    window = open_real()
    session = window.context.session
    page = window.page("computer")
    assert isinstance(page, ComputerPage)
    page.other.read_text("name, memory.total [MiB]\nNVIDIA GeForce RTX 3090, 24576 MiB\n")
    qtbot.waitUntil(lambda: len(session.state.rigs) == 2)
    rig = session.state.rigs[1]
    window.close()
    again = open_real().context
    assert again.session.state.rigs[1] == rig and rig.from_report
    again.planning.show(0)
    again.planning.change(price_usd=900.0)
    assert again.session.state.rigs[1].from_report
    again.planning.change(ram_gib=128.0)
    assert not again.session.state.rigs[1].from_report


@pytest.mark.parametrize(("width", "scale"), [(1440, 1.0), (1280, 1.5), (900, 1.0), (900, 1.5)])
def test_the_top_bar_has_room_for_a_planned_rig(
    open_real: OpenReal, qtbot: QtBot, width: int, scale: float
) -> None:
    window = open_real()
    two_3090(window)
    window.context.session.apply(text_scale=scale)
    window.resize(width, 800)
    bar = window.top_bar
    direct = Qt.FindChildOption.FindDirectChildrenOnly

    def stands_apart() -> bool:
        shown = [child for child in bar.findChildren(QWidget, options=direct) if child.isVisible()]
        shown.sort(key=lambda child: child.x())
        return shown[-1].geometry().right() < bar.width() and all(
            one.geometry().right() < two.x() for one, two in itertools.pairwise(shown)
        )

    qtbot.waitUntil(stands_apart)
    for widget in (bar.machine, bar.back, bar.use, bar.length, bar.search, bar.export):
        assert widget.isVisible()
    assert spoken_name(bar.back) == "Back to this computer"
