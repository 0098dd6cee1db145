"""`advisor catalog` from a folder to an applied update and back, and `advisor doctor`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from advisor.bundled import bundled_dir
from tests.conftest import ROOT
from tests.unit.cli.conftest import Advisor


@pytest.fixture
def call(tmp_path: Path) -> Advisor:
    """The command line with a data folder of its own."""
    own = {name: str(tmp_path / "own") for name in ("XDG_DATA_HOME", "LOCALAPPDATA")}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "advisor", *arguments], cwd=ROOT, env={**os.environ, **own},
            capture_output=True, text=True, encoding="utf-8", timeout=60,
        )  # fmt: skip

    return run


def test_an_update_from_folder_to_use_and_back(call: Advisor, tmp_path: Path) -> None:
    folder = tmp_path / "catalog"
    shutil.copytree(bundled_dir("catalog"), folder, ignore=shutil.ignore_patterns("tokens"))
    prices = folder / "prices" / "parts.json"
    prices.write_text(json.dumps(json.loads(prices.read_text("utf-8"))[1:]), "utf-8")
    file = str(tmp_path / "new.advisor-catalog")
    made = call("catalog", "pack", str(folder), file, "--version", "2999.01.01")
    assert "version 2999.01.01" in made.stdout and "not signed" in made.stdout
    changes = json.loads(call("catalog", "diff", file, "--json").stdout)
    assert [(change["part"], change["kind"]) for change in changes] == [("prices", "removed")]
    refused = call("catalog", "apply", file)
    assert refused.returncode == 1 and "--allow-unsigned" in refused.stderr
    assert refused.stderr.count("\n") == 1
    applied = call("catalog", "apply", file, "--allow-unsigned")
    assert "0 added, 0 changed, 1 removed" in applied.stdout
    assert "2999.01.01" in call("catalog", "show").stdout
    assert "used again" in call("catalog", "undo").stdout
    assert "as installed" in call("catalog", "show").stdout


def test_doctor_writes_a_page_or_says_why_not(call: Advisor, tmp_path: Path) -> None:
    target = tmp_path / "page.md"
    assert call("doctor", "--output", str(target)).returncode == 0
    page = target.read_text("utf-8")
    assert "## Catalog" in page and "as installed" in page and str(Path.home()) not in page
    refused = call("doctor", "--output", str(tmp_path))
    assert refused.returncode == 1 and refused.stderr.count("\n") == 1
