"""What each page shows on six kinds of machine, against reviewed references: its words, not its
pixels. Figures and names of models are left out, which change with every better estimate.

`REWRITE_REFERENCES=1 pytest tests/gui/test_references.py` writes them anew; look at the pictures
of `python -m benchmarks.screenshots` and at the difference before it is kept.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTabBar, QWidget

from advisor.advise.rigs import rig_from_machine
from advisor.gui import jobs
from advisor.gui.app import build_window
from benchmarks.example_machines import example_machines

FOLDER = Path(__file__).resolve().parents[1] / "data" / "references"
PAGES = ("home", "models", "plan", "compare", "computer", "settings")
_FIGURE = re.compile(r"[\d.,–]*\d[\d.,–]*\s?(?:[KMBT]\b|%|×)?")


def shown_texts(page: QWidget, names: re.Pattern[str]) -> list[str]:
    """Everything visible that is written, sorted: where it stands depends on the fonts."""
    found: list[str] = []
    for child in page.findChildren(QWidget):
        if not child.isVisibleTo(page):
            continue
        if isinstance(child, QLabel):
            plain = getattr(child, "plain_text", None)
            text = plain() if plain is not None else child.text()
        elif isinstance(child, QAbstractButton):
            text = child.text() or child.accessibleName()
        elif isinstance(child, QComboBox):
            text = child.currentText()
        elif isinstance(child, QTabBar):
            text = " | ".join(child.tabText(index) for index in range(child.count()))
        else:
            continue
        if text.strip():
            found.append(" ".join(_FIGURE.sub("#", names.sub("MODEL", text)).split()))
    return sorted(found)


@pytest.fixture(scope="module")
def names(real_results) -> re.Pattern[str]:
    models = sorted((m.name for m in real_results.models), key=len, reverse=True)
    quants = sorted((q.id for q in real_results.catalog.quantizations), key=len, reverse=True)
    return re.compile("|".join(re.escape(name) for name in (*models, *quants)))


@pytest.mark.parametrize("state", list(example_machines()))
@pytest.mark.parametrize("page", PAGES)
def test_a_page_shows_what_was_reviewed(
    page: str, state: str, qtbot, tmp_path, real_results, names
) -> None:
    window, startup = build_window(tmp_path / "settings.json")
    startup.deleteLater()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    machine = example_machines()[state]
    rig = rig_from_machine(machine, real_results.catalog)
    window.context.session.apply(machine=machine, rigs=(rig,), detecting=False, page=page)
    window.context.set_ready(real_results.catalog, real_results)
    window.show()
    if page == "home":  # its map comes once the rest is painted
        qtbot.waitUntil(lambda: window.page("home").map is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not jobs.any_running(), timeout=20_000)
    QApplication.processEvents()
    shown = [line for line in shown_texts(window.page(page), names) if not _is_volatile(line)]
    path = FOLDER / f"{page}-{state}.txt"
    if os.environ.get("REWRITE_REFERENCES"):
        FOLDER.mkdir(exist_ok=True)
        path.write_text("\n".join(shown) + "\n", "utf-8")
    assert shown == path.read_text("utf-8").splitlines()
    window.close()
    window.deleteLater()


def _is_volatile(line: str) -> bool:
    """What depends on the estimates or on how far a search has come, not on the page."""
    words = ("score", "Looking for it", "judged by", "est.", "want", "tok/s", "MODEL", "Next best",
             "comfortable", "USD", "GiB", "What if?", "All upgrades", "seen", "run well", "tight",
             "slow", "do not fit", "unknown", "Now", "With it", "Runs well", "GPU")  # fmt: skip
    return any(word in line for word in words)
