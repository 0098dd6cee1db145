"""Diagnostics hold every fact with its source, and nobody's name or number."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import Path

import pytest

from advisor.advise.rigs import rig_from_machine
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import DetectedGpu, Machine, Problem
from advisor.export.diagnostics import diagnostics_markdown
from advisor.probe import machine_from_reports, machine_from_text
from advisor.units import GIB

MACHINES = sorted(path for path in Path("tests/data/machines").iterdir() if path.is_dir())
CARD = DetectedGpu(
    "RTX 4090", "nvidia", "discrete", False, vram_bytes=24 * GIB,
    sources={"name": "nvml", "vram_bytes": "user"}, confidence={"vram_bytes": "user"},
)  # fmt: skip
MACHINE = Machine(
    "linux", os_name="Ubuntu 24.04", ram_bytes=64 * GIB, gpus=(CARD,),
    warnings=(Problem("small-bar", "RTX 4090", "The window is small."),),
    sources={"ram_bytes": "psutil"},
)  # fmt: skip
_UNIQUE = re.compile(
    r"GPU-[0-9a-f]{8}|MIG-[0-9a-f]{8}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|/home/|/Users/|"
    r"\bserial\b|hostname|(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:serial(?:[ _]?number)?|uuid|host.?name|computer.?name|user.?name)[^:=\n<>]{0,30}"
    r"(?:[:=]|>)\s*\"?([A-Za-z0-9][\w-]{5,60})",
    re.IGNORECASE,
)


def test_every_fact_has_a_row_with_source_and_confidence() -> None:
    text = diagnostics_markdown("1.2", MACHINE)
    assert text.startswith("# LLM Hardware Advisor 1.2\n\nSystem: Ubuntu 24.04, bare-metal\n")
    assert "| ram_bytes | 68,719,476,736 | psutil | measured |" in text
    assert "| vram_bytes | 25,769,803,776 | user | user |" in text
    assert "| vram_free_bytes | unknown |  | unknown |" in text
    for field in fields(DetectedGpu):
        if field.name not in ("name", "sources", "confidence"):
            assert f"| {field.name} |" in text
    assert "- small-bar (RTX 4090): The window is small." in text


def test_changes_and_timings_are_listed() -> None:
    text = diagnostics_markdown(
        "1.2", MACHINE, corrections=(("ram_bytes", 1 << 30),), seconds={"detection": 0.256}
    )
    assert "- ram_bytes = 1,073,741,824" in text
    assert "- detection: 0.26 s" in text


def test_what_a_driver_put_into_a_name_is_taken_out() -> None:
    named = replace(CARD, name="RTX GPU-12345678-1234-1234-1234-123456789abc of /home/alice/x")
    text = diagnostics_markdown("1.2", replace(MACHINE, gpus=(named,)))
    assert "12345678" not in text
    assert "alice" not in text


@pytest.mark.parametrize("folder", MACHINES, ids=lambda path: path.name)
def test_no_recorded_machine_gives_anybody_away(folder: Path) -> None:
    machine = machine_from_reports([folder])
    text = diagnostics_markdown("1.2", machine, rig_from_machine(machine, load_catalog()))
    assert not _UNIQUE.search(text)
    raw = "".join(path.read_text("utf-8", "replace") for path in folder.glob("*.*"))
    secrets = {match[1] for match in _LABELLED.finditer(raw)} - {"REMOVED"}
    assert not [secret for secret in secrets if secret in text and not secret.isalpha()]


def test_what_reports_say_of_their_owner_is_not_in_it() -> None:
    text = """\
------------------
System Information
------------------
      Time of this report: 3/14/2025, 15:09:26
             Machine name: ALICE-TOWER
               Machine Id: {0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0}
         Operating System: Windows 11 Pro 64-bit (10.0, Build 26100)
      System Manufacturer: ASUS
             System Model: System Product Name
                Processor: AMD Ryzen 7 7700X 8-Core Processor (16 CPUs), ~4.5GHz
                   Memory: 32768MB RAM
---------------
Display Devices
---------------
           Card name: NVIDIA GeForce RTX 4070 Ti
        Manufacturer: NVIDIA
      Display Memory: 28448 MB
    Dedicated Memory: 12010 MB
       Shared Memory: 16438 MB
            Serial Number: SN-ALICE-0042
"""
    machine = machine_from_text(text)
    found = diagnostics_markdown("1.2", machine, rig_from_machine(machine, load_catalog()))
    assert "RTX 4070 Ti" in found
    for secret in ("ALICE", "0F1E2D3C", "0042"):
        assert secret not in found
