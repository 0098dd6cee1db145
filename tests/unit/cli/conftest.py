"""The command line as people run it: a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.conftest import ROOT

Advisor = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def advisor() -> Advisor:
    def call(*arguments: str, text: str | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "advisor", *arguments],
            cwd=ROOT,
            input=text,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
        )

    return call
