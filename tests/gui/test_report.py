"""The report that a person takes along says what the window says, and needs nothing else."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from advisor.gui.report_files import html_text, pdf_bytes


@pytest.fixture
def window(open_real):
    return open_real(page="models", selected_model="qwen3-14b", selected_quant="Q4_K_M")


def test_the_page_holds_what_the_window_shows_and_needs_nothing_else(window) -> None:
    context = window.context
    page = html_text(context)
    detail = context.results.detail(context.session.state)
    assert f"{detail.estimate.memory.total_bytes:,}" in page
    assert detail.commands()[0].text.split()[0] in page and "RTX 4070 Ti" in page
    assert len(re.findall(r"src='data:image/png;base64,", page)) == 2
    assert not re.findall(r"(?:src|href)='(?!data:)", page) and "<script" not in page
    assert "estimated unless marked as measured" in page


def test_the_pdf_has_pages_and_text(window) -> None:
    written = pdf_bytes(window.context)
    assert written.startswith(b"%PDF-") and written.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type\s*/Page\b", written)) >= 2


def test_the_menu_saves_both_and_copies_a_summary(window, tmp_path, monkeypatch) -> None:
    actions = {action.text(): action for action in window.top_bar.export.menu().actions()}
    for title, name in (("Report as a web page…", "a.html"), ("Report as PDF…", "a.pdf")):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, p=path: (str(p), ""))
        actions[title].trigger()
        assert path.stat().st_size > 10_000
    actions["Copy a summary for a forum post"].trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("## What ") and "```\nllama-server" in text


def test_names_are_escaped(window) -> None:
    session = window.context.session
    parts = session.state.rigs[0]
    session.apply(rigs=(replace(parts, name="<b>mine</b> & yours"),))
    page = html_text(window.context)
    assert "<b>mine" not in page and "&lt;b&gt;mine&lt;/b&gt; &amp; yours" in page
