"""Bad files in the person's own catalog folder: one note; the rest of the catalog is used."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from advisor.domain.hardware import Machine
from advisor.errors import CatalogError
from advisor.gui.catalog_note import catalog_note
from advisor.gui.context import Context
from advisor.gui.startup import Startup, load_results
from advisor.session.session import Session


def test_the_note_names_file_record_and_field() -> None:
    what, why = catalog_note([CatalogError("gpus/mine.json", "record 'a'", "name", "is missing")])
    assert what == "1 file in your catalog folder is not used."
    assert why == "gpus/mine.json: record 'a' name: is missing."


def test_many_problems_are_counted() -> None:
    problems = [CatalogError(f"{n}.json", "", "", "is empty") for n in range(5)]
    what, why = catalog_note(problems)
    assert what.startswith("5 files")
    assert why.endswith("2.json: is empty; and 2 more.")


def test_a_start_with_a_bad_file_says_so_and_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "prices").mkdir()
    (tmp_path / "prices" / "mine.json").write_text("[{}]")
    context = Context(Session())
    startup = Startup(
        context,
        load=lambda _: load_results(tmp_path),
        find=lambda job: Machine("linux"),
    )
    said: list[str] = []
    startup.remark.connect(lambda _what, why: said.append(why))
    with qtbot.waitSignal(context.ready, timeout=30_000):
        startup.begin()
    assert len(said) == 1
    assert "mine.json: record 1" in said[0]
