"""A bad file in the person's own catalog folder is said on stderr and does not stop a command."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.catalog import load
from advisor.cli.main import run


@pytest.fixture
def user_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(load, "user_catalog_dir", lambda: tmp_path)
    load.load_catalog.cache_clear()
    yield tmp_path
    load.load_catalog.cache_clear()


def test_file_record_and_field_are_named_in_one_line(
    user_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (user_dir / "gpus").mkdir()
    (user_dir / "gpus" / "mine.json").write_text('[{"id": "my-card", "nmae": "My card"}]')
    status = run(["fit", "--gpu", "RTX 3060", "--ram", "32", "--json"])
    out, err = capsys.readouterr()
    assert status == 0, err
    assert out.startswith("{")
    assert err.count("\n") == 1
    assert "mine.json" in err
    assert "record 'my-card'" in err
    assert "name" in err


def test_nothing_is_said_of_a_good_catalog(
    user_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["models", "phi-4"]) == 0
    assert capsys.readouterr().err == ""
