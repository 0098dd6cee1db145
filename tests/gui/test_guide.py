"""The user guide opens from the foot of the window, without a network."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from advisor.gui.pages.guide_dialog import guide_text


def test_twenty_questions_are_answered() -> None:
    numbered = re.findall(r"^## (\d+)\. .+\?$", guide_text(), re.MULTILINE)
    assert numbered == [str(number) for number in range(1, 21)]


def test_the_guide_opens_goes_to_a_question_and_finds_words(open_real, qtbot) -> None:
    window = open_real()
    qtbot.mouseClick(window.status_bar.help, Qt.MouseButton.LeftButton)
    guide = window.guide
    qtbot.waitUntil(guide.isVisible)
    assert guide.questions.count() == 21  # and the keys
    guide.questions.setCurrentRow(12)
    assert guide.page.verticalScrollBar().value() > 0
    qtbot.keyClicks(guide.find_field, "llama-bench")
    assert guide.page.textCursor().selectedText() == "llama-bench"
    first = guide.page.textCursor().position()
    qtbot.keyClick(guide.find_field, Qt.Key.Key_Return)
    assert guide.page.textCursor().position() != first
    guide.close()


def test_asked_for_again_the_same_guide_comes_to_the_front(open_real, qtbot) -> None:
    window = open_real()
    window.show_guide()
    first = window.guide
    window.show_guide()
    assert window.guide is first
    first.close()
    QApplication.sendPostedEvents(first, QEvent.Type.DeferredDelete.value)
    window.show_guide()
    assert window.guide is not first and window.guide.isVisible()
    window.guide.close()
