"""Facts that psutil reads in the same way on every system."""

from __future__ import annotations

from advisor.domain.hardware import CpuInfo
from advisor.probe.findings import Findings, Rank
from advisor.probe.readers import JsonObject
from advisor.probe.values import size, whole


def parse_psutil(report: JsonObject) -> Findings:
    """Memory and processor counts. In a container these are the host's."""
    return Findings(
        "psutil",
        Rank.BUS,
        cpu=CpuInfo(
            cores=whole(report.get("cpu_count_physical")),
            threads=whole(report.get("cpu_count_logical")),
        ),
        ram_bytes=size(report.get("virtual_memory_total")),
        ram_available_bytes=size(report.get("virtual_memory_available")),
    )
