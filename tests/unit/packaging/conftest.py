"""The packaging scripts are no package: they run by their path, beside one another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.conftest import ROOT


@pytest.fixture(autouse=True)
def _scripts_on_the_path(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield
