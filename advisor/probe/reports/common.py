"""Facts that libraries read in the same way on every system: psutil, processor descriptions."""

from __future__ import annotations

from advisor.domain.hardware import CpuInfo
from advisor.probe.cpu_features import features_from
from advisor.probe.findings import Findings, Rank
from advisor.probe.readers import JsonObject
from advisor.probe.values import present, size, whole


def parse_psutil(report: JsonObject) -> Findings:
    """Memory and processor counts. In a container these are the host's."""
    return Findings(
        "psutil",
        Rank.BUS,
        cpu=CpuInfo(
            cores=whole(report.get("cpu_count_physical")),
            threads=whole(report.get("cpu_count_logical") or report.get("cpu_count")),
        ),
        ram_bytes=size(report.get("virtual_memory_total")),
        ram_available_bytes=size(report.get("virtual_memory_available")),
    )


def parse_cpu(report: JsonObject) -> Findings:
    """A processor by whichever names a library uses: `brand_raw`, `flags`, `physical_cores`."""
    words = report.get("flags") or report.get("features")
    if isinstance(words, str):
        words = words.split()
    return Findings(
        "processor",
        Rank.BUS,
        cpu=CpuInfo(
            name=next((text for key in _NAMES if (text := present(report.get(key)))), None),
            cores=next((count for key in _CORES if (count := whole(report.get(key)))), None),
            threads=next((count for key in _THREADS if (count := whole(report.get(key)))), None),
            features=features_from(str(word)[:40] for word in words[:500])
            if isinstance(words, list)
            else (),
            performance_cores=whole(report.get("performance_cores")),
            efficiency_cores=whole(report.get("efficiency_cores")),
        ),
    )


_NAMES = ("brand_raw", "brand", "name", "model_name", "ProcessorNameString")
_CORES = ("physical_cores", "cores", "physical", "cpu_count_physical")
_THREADS = ("logical_cores", "threads", "count", "logical", "cpu_count_logical", "cpu_count")
