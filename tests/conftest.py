"""Shared by all tests: no display, no network, folders of their own."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A slow machine is not a wrong answer.
settings.register_profile(
    "advisor", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("advisor")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True, scope="session")
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings, logs and the user's catalog of whoever runs the tests stay out of them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
                     "APPDATA", "LOCALAPPDATA"):  # fmt: skip
            patch.setenv(name, str(home / name.lower()))
        yield


@pytest.fixture(autouse=True, scope="module")
def _collect_garbage(request: pytest.FixtureRequest) -> None:
    """The window takes the collector to its event loop (advisor/gui/collector.py), which tests of
    other parts do not have."""
    if "gui" in request.path.parts:
        gc.disable()
    else:
        gc.enable()
