"""No screen: one sentence that names the command line, and no abort."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from advisor.gui.display import display_problem

ROOT = Path(__file__).resolve().parents[2]


def test_no_display_is_said_in_one_sentence() -> None:
    sentence = display_problem("linux", {})
    assert sentence is not None
    assert "advisor --help" in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("platform", "environment"),
    [
        ("win32", {}),
        ("darwin", {}),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}),
    ],
)
def test_where_a_window_can_be_tried(platform: str, environment: dict[str, str]) -> None:
    assert display_problem(platform, environment) is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is asked on Linux only")
@pytest.mark.parametrize("display", [None, ":6789"])
def test_the_program_ends_with_the_sentence(display: str | None, tmp_path: Path) -> None:
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    if display:
        environment["DISPLAY"] = display
    answer = subprocess.run(
        [sys.executable, "-m", "advisor"], env=environment, capture_output=True, text=True
    )
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert len(answer.stderr.splitlines()) == 1
    assert "advisor --help" in answer.stderr
