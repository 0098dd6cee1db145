"""Rows of the Learn page are about terms that the glossary has."""

from __future__ import annotations

import pytest

from advisor.gui.learn.attention_words import KIND_TERMS
from advisor.gui.learn.glossary_terms import terms
from advisor.gui.learn.parameters_packing import PACKING_TERMS
from advisor.gui.learn.parameters_parts import PART_TERMS
from advisor.gui.learn.parameters_routing import ROUTING_TERMS
from advisor.gui.learn.parts_bar import PART_STYLES
from advisor.gui.learn.quant_mix import RULE_TERMS
from advisor.gui.learn.traced import Trace, TracedRow
from advisor.gui.widgets.term import term_key
from advisor.learn.attention import AttentionKind
from advisor.learn.parameters import PARTS


@pytest.mark.parametrize("used", [KIND_TERMS, PART_TERMS, ROUTING_TERMS, PACKING_TERMS, RULE_TERMS])
def test_the_glossary_has_the_terms_of_rows(used) -> None:
    assert set(used.values()) <= set(terms())


def test_every_kind_and_part_has_its_term_and_look() -> None:
    assert set(KIND_TERMS) == set(AttentionKind)
    assert set(PART_TERMS) == set(PART_STYLES) == {key for key, _ in PARTS}


def test_a_row_answers_with_its_arithmetic_and_its_term(qtbot) -> None:
    row = TracedRow(term="mla")
    qtbot.addWidget(row)
    seen = []
    row.pointed.connect(seen.append)
    trace = Trace("Cache", ("61 × 1,152 = 70,272",), "https://arxiv.org/abs/2405.04434")
    row.show_row("Name", "detail", "1 GiB", trace)
    row.show()
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    row.setFocus()
    qtbot.waitUntil(lambda: trace in seen)
    assert term_key(row) == "mla"
    assert "61 × 1,152 = 70,272" in row.accessibleDescription()
    assert "2405.04434" in row.toolTip()
