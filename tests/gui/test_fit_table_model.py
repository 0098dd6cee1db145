"""The models table as a plain list of rows: filter, sort, and rows that stay where they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from advisor.domain.result import Assessment
from advisor.gui.models.columns import fit_columns
from advisor.gui.models.fit_table_model import ITEM_ROLE, SORT_ROLE, FitTableModel
from advisor.session.state import AppState, Filters
from tests.gui.fake_results import FakeResults, make_rig

STATE = AppState(rigs=(make_rig(),))


@pytest.fixture
def table(qapp) -> FitTableModel:
    model = FitTableModel(fit_columns())
    model.set_rows(FakeResults().rows(STATE))
    return model


def names(table: FitTableModel) -> list[str]:
    return [table.index(row, 0).data() for row in range(table.rowCount())]


def column(table: FitTableModel, key: str) -> list[object]:
    number = table.column_of(key)
    return [table.index(row, number).data(SORT_ROLE) for row in range(table.rowCount())]


def test_it_is_a_proper_model(table, qtmodeltester) -> None:
    qtmodeltester.check(table)


def test_best_first_puts_capable_models_that_run_well_on_top(table) -> None:
    ranks = [row.assessment for row in table.shown_rows]
    order = [Assessment.RUNS_WELL, Assessment.TIGHT, Assessment.SLOW, Assessment.DOES_NOT_FIT]
    assert [order.index(rank) for rank in ranks] == sorted(order.index(rank) for rank in ranks)
    lacking = [r.total_bytes for r in table.shown_rows if r.assessment is Assessment.DOES_NOT_FIT]
    assert len(lacking) > 1 and lacking == sorted(lacking)


def test_a_search_looks_at_name_vendor_and_family_in_any_spelling(table) -> None:
    table.set_filters(Filters(query="qwen 30b"))
    assert names(table) == ["Qwen3 30B-A3B"]
    table.set_filters(Filters(query="LLAMA3.1"))
    assert names(table) == ["Llama 3.1 8B Instruct"]
    table.set_filters(Filters(query="openai"))
    assert names(table) == ["gpt-oss 20B"]
    table.set_filters(Filters(query="nothing like it"))
    assert names(table) == [] and table.total_count == 16


def test_filters_narrow_by_task_size_licence_verdict_and_context(table) -> None:
    table.set_filters(Filters(tasks=frozenset({"vision"})))
    assert sorted(names(table)) == ["Gemma 3 12B", "Gemma 3 27B"]
    table.set_filters(Filters(min_params=10e9, max_params=15e9))
    assert sorted(names(table)) == ["Gemma 3 12B", "Phi-4 14B", "Qwen3 14B"]
    table.set_filters(Filters(licences=frozenset({"Llama 3.1 Community"})))
    assert all(name.startswith("Llama") for name in names(table)) and table.rowCount() == 3
    table.set_filters(Filters(assessments=frozenset({"does_not_fit"})))
    assert sorted(names(table)) == ["Llama 3.3 70B", "Qwen3-Next 80B-A3B"]
    table.set_filters(Filters(min_context=200_000))
    assert sorted(names(table)) == ["Qwen3-Next 80B-A3B", "Qwen3.5 9B"]


@pytest.mark.parametrize("key", ["model", "params", "quant", "speed", "memory", "context"])
@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_every_column_sorts_both_ways_with_unknown_last(table, key, order) -> None:
    table.sort(table.column_of(key), order)
    values = column(table, key)
    known = [value for value in values if value is not None]
    assert values[: len(known)] == known
    assert known == sorted(known, reverse=order == Qt.SortOrder.DescendingOrder)


def test_sorting_is_stable(table) -> None:
    table.sort_by("model")
    table.sort_by("quant")
    by_quant: dict[object, list[str]] = {}
    for row in table.shown_rows:
        by_quant.setdefault(row.quant, []).append(row.model.id)
    source = [row.model.id for row in FakeResults().rows(STATE)]
    for ids in by_quant.values():
        assert ids == sorted(ids, key=source.index)


def test_new_figures_fill_in_place(table, qtbot) -> None:
    table.sort_by("memory")
    before = names(table)
    longer = replace(STATE, scenario=replace(STATE.scenario, context=131072))
    with qtbot.waitSignal(table.dataChanged):
        table.set_rows(FakeResults().rows(longer))
    assert names(table) == before
    assert table.is_out_of_order()
    table.refilter()
    assert names(table) != before and not table.is_out_of_order()


def test_a_persistent_index_follows_its_row_through_a_sort(table) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    held = QPersistentModelIndex(table.index(3, 0))
    name = held.data()
    table.sort(table.column_of("memory"), Qt.SortOrder.DescendingOrder)
    assert held.data() == name and held.data(ITEM_ROLE).model.name == name


def test_ranges_and_missing_values_read_well(table) -> None:
    row = table.row_of("llama-3.3-70b")
    assert row is not None
    assert table.index(row, table.column_of("speed")).data() == "–"
    assert table.index(row, table.column_of("context")).data() == "–"
    speeds = [table.index(r, table.column_of("speed")).data() for r in range(5)]
    assert all("–" in speed for speed in speeds)
