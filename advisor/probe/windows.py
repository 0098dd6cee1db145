"""The collectors of Windows. Only documented system calls and the registry: no PowerShell."""

from __future__ import annotations

from advisor.probe.collect import Collector, collect_nvml, collect_psutil
from advisor.probe.findings import Findings, Rank
from advisor.probe.readers import Readers
from advisor.probe.reports.dxgi import parse_dxgi
from advisor.probe.reports.registry import parse_reg
from advisor.probe.reports.smbios import parse_smbios
from advisor.probe.reports.windows_system import parse_windows_system


def collect_windows_system(readers: Readers) -> Findings:
    return parse_windows_system(readers.windows_system() or {})


def collect_registry(readers: Readers) -> Findings:
    return parse_reg(readers.registry() or "")


def collect_dxgi(readers: Readers) -> Findings:
    report = readers.dxgi()
    return parse_dxgi(report) if report is not None else Findings("dxgi", Rank.DRIVER)


def collect_smbios(readers: Readers) -> Findings:
    return parse_smbios(readers.smbios() or b"")


WINDOWS = (
    Collector("psutil", collect_psutil),
    Collector("system", collect_windows_system),
    Collector("registry", collect_registry),
    Collector("memory modules", collect_smbios),
    # DXGI starts every display driver: it can take a second after boot.
    Collector("dxgi", collect_dxgi, quick=False),
    Collector("nvml", collect_nvml, quick=False),
)
