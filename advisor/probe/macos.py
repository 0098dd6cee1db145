"""The collectors of macOS."""

from __future__ import annotations

from advisor.errors import FormatError
from advisor.probe.collect import Collector, collect_psutil
from advisor.probe.findings import Findings, Rank
from advisor.probe.readers import Readers
from advisor.probe.reports.json_text import load_json
from advisor.probe.reports.metal import parse_metal
from advisor.probe.reports.sysctl import parse_sysctl
from advisor.probe.reports.system_profiler import parse_json
from advisor.probe.values import mapping

_PROFILER = ("system_profiler", "SPDisplaysDataType", "SPMemoryDataType", "SPHardwareDataType",
             "-json", "-detailLevel", "mini")  # fmt: skip


def collect_sysctl(readers: Readers) -> Findings:
    return parse_sysctl(readers.sysctl() or "")


def collect_metal(readers: Readers) -> Findings:
    report = readers.metal()
    return parse_metal(report) if report is not None else Findings("metal", Rank.DRIVER)


def collect_system_profiler(readers: Readers) -> Findings:
    """Core counts and the cards of Intel Macs. `mini` leaves out serial numbers."""
    result = readers.run(_PROFILER)
    if result is None or not result.stdout.strip():
        return Findings("system_profiler", Rank.DRIVER)
    try:
        return parse_json(mapping(load_json(result.stdout, "system_profiler")))
    except FormatError:
        return Findings("system_profiler", Rank.DRIVER)


MACOS = (
    Collector("psutil", collect_psutil),
    Collector("sysctl", collect_sysctl),
    Collector("metal", collect_metal, quick=False),
    Collector("system_profiler", collect_system_profiler, quick=False),
)
