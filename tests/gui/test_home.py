"""Home answers without a click, on any rig."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from advisor.advise.recommend import picks
from advisor.advise.rigs import rig_from_machine
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Machine, Problem
from advisor.gui import jobs
from advisor.gui.charts.speed_map import SpeedMap
from advisor.gui.pages.home import HomePage, machine_line
from advisor.gui.pages.home_picks import PickCard
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.text import Label
from advisor.gui.window import MainWindow
from benchmarks.example_machines import example_machines
from tests.gui.conftest import OpenReal, OpenWindow
from tests.gui.fake_results import make_rig


def texts(window: MainWindow) -> list[str]:
    """Everything written on the page, in plain words."""
    QApplication.processEvents()  # new widgets are shown by a posted event
    page = window.page("home")
    return [
        label.plain_text() if isinstance(label, Label) else label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible()
    ]


def home(window: MainWindow) -> HomePage:
    page = window.page("home")
    assert isinstance(page, HomePage)
    for _ in range(500):  # the chart library is loaded beside the window
        if page.map is not None:
            break
        QTest.qWait(10)
    return page


def test_the_sentence_the_machine_and_the_pools(open_window: OpenWindow) -> None:
    window = open_window()
    written = texts(window)
    assert any(text.startswith("You can comfortably run models up to about") for text in written)
    assert any("RTX 4070 Ti" in text and "32 GiB DDR5-5600" in text for text in written)
    assert any("9.9 GiB usable" in text and "1.1 in use now" in text for text in written)


def test_before_anything_is_known_it_says_so_and_shows_no_cards(open_window: OpenWindow) -> None:
    window = open_window(answers=False)
    written = texts(window)
    assert "Looking at this computer." in written
    assert not any("tok/s" in text for text in written)


def test_three_picks_of_different_families_with_reasons(open_window: OpenWindow) -> None:
    cards = [card for card in home(open_window()).cards if card.isVisible()]
    assert len(cards) == 3
    assert len({card.accessibleName() for card in cards}) == 3


def test_run_it_opens_the_command_of_that_model(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    card = home(window).cards[0]
    qtbot.mouseClick(card.run_button, Qt.MouseButton.LeftButton)
    state = window.context.session.state
    assert (state.page, state.detail_tab) == ("models", "run")
    assert state.selected_model is not None
    assert state.selected_quant is not None


def test_units_follow_the_choice(open_window: OpenWindow) -> None:
    window = open_window()
    window.context.session.apply(memory_in_gb=True)
    assert any("10.6 GB usable" in text for text in texts(window))


def test_without_a_card_it_still_answers(open_window: OpenWindow) -> None:
    window = open_window()
    rig = replace(make_rig(), gpus=())
    window.context.session.apply(rigs=(rig,))
    written = texts(window)
    assert any(text.startswith("No graphics card found.") for text in written)
    assert "Should there be a card?" in written
    assert any(text.startswith("18.0 GiB usable") for text in written)


def test_two_cards_have_a_pool_each(open_window: OpenWindow) -> None:
    window = open_window()
    rig = make_rig()
    window.context.session.apply(rigs=(replace(rig, gpus=rig.gpus * 2),))
    written = texts(window)
    assert "Graphics card 1" in written
    assert "Graphics card 2" in written
    assert machine_line(replace(rig, gpus=rig.gpus * 2))[0] == "2 × RTX 4070 Ti"


def test_a_driver_that_does_not_answer_is_unknown_and_not_zero(open_window: OpenWindow) -> None:
    window = open_window()
    rig = make_rig()
    gpu = replace(rig.gpus[0], in_use_bytes=None)
    problem = Problem("driver-not-loaded", "nvml", "The driver is not running.", "Restart.")
    window.context.session.apply(
        machine=Machine("linux", warnings=(problem,)), rigs=(replace(rig, gpus=(gpu,)),)
    )
    written = texts(window)
    assert any("free now: unknown" in text for text in written)
    assert not any(" 0.0 in use" in text for text in written)
    assert "The driver is not running." in written
    assert "Restart." in written


def test_the_map_speaks_and_opens_models_by_keyboard(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    chart = home(window).map
    assert chart is not None
    assert chart.accessibleDescription().startswith("Of 16 models: ")
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert "Llama 3.2 3B" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    state = window.context.session.state
    assert (state.page, state.selected_model) == ("models", "llama-3.2-3b")


def test_the_maps_table_has_every_model(open_window: OpenWindow) -> None:
    chart = home(open_window()).map
    assert chart is not None
    heads, rows = chart.table()
    assert heads[0] == "Model"
    assert len(rows) == 16


def test_while_the_context_moves_the_cards_follow_and_the_rest_waits(
    open_real: OpenReal, qtbot: QtBot
) -> None:
    window = open_real(page="home")
    page = home(window)
    session = window.context.session
    before, headline = page.cards[0].accessibleName(), page._headline.plain_text()
    memory = page.cards[0]._memory.accessibleName()
    assert "8K" in headline
    session.apply_scenario(context=131072)
    assert page.cards[0].accessibleName() == before  # the same model
    assert "128K" in page.cards[0]._memory.accessibleName() != memory
    assert page._headline.plain_text() == headline
    qtbot.waitUntil(lambda: "128K" in page._headline.plain_text())
    assert window.context.results is not None
    longest = picks(window.context.results.rows(session.state))[0].row
    assert longest.model.name in page.cards[0].accessibleName()


class Painted(QObject):
    """Which widgets were painted since `start`."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.seen.append(watched)
        return False


def test_a_step_of_the_context_paints_what_it_changes_alone(
    open_real: OpenReal, qtbot: QtBot
) -> None:
    window = open_real(page="home")
    page = home(window)
    session = window.context.session
    session.apply_scenario(context=16384)
    page.catch_up()
    qtbot.waitUntil(lambda: not jobs.any_running(), timeout=20_000)
    QTest.qWait(200)
    steps = []
    for step in range(1, 6):  # what the machine's memory does may paint its pool meanwhile
        painted = Painted()
        QApplication.instance().installEventFilter(painted)  # type: ignore[union-attr]
        session.apply_scenario(context=16384 + 256 * step)
        for _ in range(3):
            QApplication.processEvents()
        QApplication.instance().removeEventFilter(painted)  # type: ignore[union-attr]
        inside = [widget for widget in painted.seen if page.isAncestorOf(widget)]
        assert [card._strip in inside for card in page.cards] == [True] * 3
        steps.append([each for each in inside if isinstance(each, (QLabel, Button, SpeedMap))])
    assert [] in steps


def said(card: PickCard) -> list[tuple[str, ...]]:
    """All that a card tells, to the eye and to a screen reader."""
    return [
        (
            child.text() if isinstance(child, QLabel) else "",
            child.accessibleName(),
            child.accessibleDescription(),
            child.toolTip(),
            str(child.isHidden()),
        )
        for child in (card, *card.findChildren(QWidget))
    ]


def test_a_card_that_followed_is_as_one_that_is_drawn_anew(open_real: OpenReal) -> None:
    window = open_real(page="home")
    page = home(window)
    window.context.session.apply_scenario(context=16384)
    page.catch_up()
    state, results = window.context.session.state, window.context.results
    assert results is not None and state.rig is not None
    for context in (20480, 131072, 1_048_576, 8192):  # comfortable, tight, none
        window.context.session.apply_scenario(context=context)
        state = window.context.session.state
        rows = {row.model.id: row for row in results.rows(state)}
        for card, pick in zip(page.cards, page._shown, strict=True):
            anew = PickCard(lambda *_: None)
            wanted = USE_BY_KEY[state.use].comfortable_tokens_per_s
            place = page.cards.index(card)
            moved = replace(pick, row=rows[pick.row.model.id])
            anew.show_pick(place, moved, state.rig, state, wanted)
            anew.show()
            assert said(card) == said(anew)
            anew.close()


def test_a_card_of_unknown_memory_is_asked_for_by_its_name(open_window: OpenWindow) -> None:
    window = open_window()
    machine = example_machines()["unknown-gpu"]
    rig = rig_from_machine(machine, load_catalog())
    window.context.session.apply(machine=machine, rigs=(rig,))
    written = texts(window)
    assert "How much memory does the RTX 6099 have?" in written
    assert not any("No graphics card found" in text for text in written)
    assert any("Memory of the RTX 6099 unknown." in text for text in written)
    button = next(b for b in window.page("home").findChildren(Button) if b.text() == "Type it in")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.context.session.state.page == "computer"
