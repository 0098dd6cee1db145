"""Programs of the system get the library path of the person, not that of the frozen application."""

from __future__ import annotations

import sys

import pytest

from advisor.probe.child import tool_environment

BUNDLE = "/opt/llm-hardware-advisor/_internal"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": BUNDLE, "LD_LIBRARY_PATH_ORIG": "/usr/local/cuda/lib64"},
         {"LD_LIBRARY_PATH": "/usr/local/cuda/lib64"}),
        ({"LD_LIBRARY_PATH": BUNDLE, "LD_LIBRARY_PATH_ORIG": ""}, {}),
        ({"LD_LIBRARY_PATH": BUNDLE, "HOME": "/x"}, {"HOME": "/x"}),
        ({}, {}),
    ],
)  # fmt: skip
def test_frozen(
    before: dict[str, str], after: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert tool_environment(before) == after


def test_from_source_everything_stays() -> None:
    mine = {"LD_LIBRARY_PATH": "/usr/local/cuda/lib64", "DYLD_LIBRARY_PATH": "/opt/x", "A": "b"}
    assert tool_environment(mine) == mine
