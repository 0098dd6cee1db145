"""Settings survive restarts, damage and newer versions."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.money import Money
from advisor.session.session import Session
from advisor.session.settings import (
    VERSION,
    Settings,
    load_settings,
    restored_state,
    save_settings,
    settings_of,
)


def test_a_state_comes_back(tmp_path: Path) -> None:
    session = Session()
    session.apply(page="models", theme="dark", use="agent", selected_model="llama-3.1-8b")
    session.apply_scenario(context=32768, kv_type_k="q8_0")
    session.apply_filters(tasks=frozenset({"code"}))
    path = tmp_path / "deep" / "settings.json"
    save_settings(settings_of(session.state, Settings()), path)
    loaded, notices = load_settings(path)
    assert notices == ()
    assert restored_state(loaded) == session.state


def test_money_comes_back_and_dollars_have_one_rate(tmp_path: Path) -> None:
    session = Session()
    money = Money("EUR", 0.9, "2026-11-24", 0.31, 3.0, 9.0, (("nvidia-geforce-rtx-3090", 612.5),))
    session.apply(money=money)
    path = tmp_path / "settings.json"
    save_settings(settings_of(session.state, Settings()), path)
    loaded, notices = load_settings(path)
    assert notices == () and restored_state(loaded).money == money
    odd = replace(loaded, currency="USD")
    assert restored_state(odd).money.per_usd == 1.0


@pytest.mark.parametrize(
    ("name", "value"),
    [("currency", "euro"), ("currency_per_usd", 0.0), ("kwh_price", -1.0), ("on_hours", 25.0),
     ("own_prices", ["rtx=cheap"]), ("own_prices", ["=3"])],
)  # fmt: skip
def test_money_that_cannot_be_meant_is_left_out(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": VERSION, name: value}), "utf-8")
    settings, notices = load_settings(path)
    assert settings == Settings() and name in notices[0]


def test_no_file_is_a_first_start(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.json") == (Settings(), ())


def test_a_damaged_file_is_kept_and_reported(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dar')
    settings, notices = load_settings(path)
    assert settings == Settings()
    assert len(notices) == 1
    assert (tmp_path / "settings.json.damaged").read_text() == '{"theme": "dar'


def test_one_bad_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "pink", "use": "agent", "text_scale": "large"}))
    settings, notices = load_settings(path)
    assert settings == replace(Settings(), use="agent")
    assert [notice.split("'")[1] for notice in notices] == ["theme", "text_scale"]


def test_a_newer_version_is_read_as_far_as_it_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": VERSION + 1, "theme": "dark", "hologram": True}))
    settings, notices = load_settings(path)
    assert settings.theme == "dark"
    assert len(notices) == 1 and "settings.json.newer" in notices[0]
    save_settings(settings, path)
    assert json.loads((tmp_path / "settings.json.newer").read_text())["hologram"] is True


@pytest.mark.skipif(os.name == "nt", reason="folders are not made read-only this way")
def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(replace(Settings(), theme="dark"), path)
    path_is_a_folder = tmp_path / "taken"
    path_is_a_folder.mkdir()
    (path_is_a_folder / "file").touch()
    with pytest.raises(OSError):
        save_settings(Settings(), path_is_a_folder)
    assert load_settings(path)[0].theme == "dark"
    assert not list(tmp_path.glob(".*"))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=12,
)
names = st.sampled_from(list(Settings.__dataclass_fields__))


@given(st.dictionaries(names, json_values))
def test_no_content_stops_the_start(data: dict[str, object]) -> None:
    from advisor.session.settings import _checked

    settings, _ = _checked(data)
    restored_state(settings)
