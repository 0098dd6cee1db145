"""Every recorded machine is described rightly, and can be carried as the advisor's own JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from advisor.probe import machine_from_json, machine_from_reports, machine_to_json

ROOT = Path(__file__).resolve().parents[3]
MACHINES = sorted(path.parent for path in (ROOT / "tests/data/machines").glob("*/expected.json"))


def test_all_facts_of_all_machines() -> None:
    """The comparison itself is the benchmark's, so that both always agree."""
    result = subprocess.run(
        [sys.executable, "-m", "benchmarks.detection"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{len(MACHINES)} of {len(MACHINES)} machines right" in result.stdout


def test_there_are_enough_of_them_with_their_sources() -> None:
    assert len(MACHINES) >= 71
    for folder in MACHINES:
        record = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        assert record["source"].startswith("https://github.com/"), folder.name


@pytest.mark.parametrize("folder", MACHINES, ids=lambda path: path.name)
def test_own_json_gives_the_same_machine(folder: Path, tmp_path: Path) -> None:
    machine = machine_from_reports([folder])
    text = json.dumps(machine_to_json(machine))
    assert machine_from_json(json.loads(text)) == machine
    saved = tmp_path / "machine.json"
    saved.write_text(text, encoding="utf-8")
    assert machine_from_reports([saved]) == machine
