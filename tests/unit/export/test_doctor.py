"""The page of diagnostics: complete, and about nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor import log
from advisor.catalog.load import load_catalog
from advisor.crash import save_crash
from advisor.domain.hardware import Machine
from advisor.export.doctor import doctor_markdown


@pytest.fixture(autouse=True)
def _own_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "user_log_path", lambda *_, **__: tmp_path / "log")
    log.logger.cache_clear()


def test_it_names_versions_files_and_what_to_attach(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text("{}")
    files = {"Settings": settings, "Planned rigs": tmp_path / "rigs.json"}
    text = doctor_markdown(
        "1.2", Machine("linux"), load_catalog(), files, seconds={"detection": 0.25}
    )
    for part in ("# LLM Hardware Advisor 1.2", "- Python 3.", "- pydantic ", "- detection: 0.25 s",
                 f"- Settings: {settings}\n", "rigs.json (not there yet)", "advisor.log",
                 "- version 2"):  # fmt: skip
        assert part in text
    attach = text.split("## To attach")[1]
    assert "this page" in attach and "crash-" not in attach


def test_the_last_crash_is_to_be_attached(tmp_path: Path) -> None:
    path = save_crash(ValueError("of one kind"))
    assert path is not None
    text = doctor_markdown("1.2", Machine("linux"), load_catalog(), {})
    assert text.count(path.name) >= 3  # listed, in the log, to attach
    assert "ERROR ValueError: of one kind" in text


def test_home_and_names_do_not_leave_the_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "alice"
    monkeypatch.setattr(Path, "home", lambda: home)
    log.logger().warning("read %s for GPU-12345678-1234-1234-1234-123456789abc", home / "x")
    files = {"Settings": home / "settings.json", "Elsewhere": Path("/home/bob/rigs.json")}
    text = doctor_markdown("1.2", Machine("linux"), load_catalog(), files)
    assert "~/settings.json" in text and "read ~/x" in text
    for secret in ("alice", "bob", "12345678"):
        assert secret not in text


def test_before_the_catalog_is_read_the_rest_is_there() -> None:
    assert "- not read yet" in doctor_markdown("1.2", Machine("linux"), None, {})
