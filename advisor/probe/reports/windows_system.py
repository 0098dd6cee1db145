"""What the Windows API says of processor, memory and version, as `live_windows` collects it."""

from __future__ import annotations

import re

from advisor.domain.hardware import CpuInfo
from advisor.probe.cpu_features import features_from
from advisor.probe.findings import Findings, Rank
from advisor.probe.problems import problem
from advisor.probe.readers import JsonObject
from advisor.probe.values import present, whole

_FIRST_WINDOWS_11 = 22000


def parse_windows_system(report: JsonObject) -> Findings:
    """Name and features of the processor, installed memory, version, emulation, remote session."""
    build = whole(report.get("build"))
    words = report.get("features")
    problems = []
    if report.get("emulated") is True:
        problems.append(problem("emulated-x86", "application"))
    if report.get("remote") is True:
        problems.append(problem("remote-session", "display"))
    return Findings(
        "windows",
        Rank.DRIVER,
        os="windows",
        os_name=_os_name(build, present(report.get("display_version"))),
        environment="vm" if report.get("virtual") is True else None,
        model=present(report.get("model")),
        cpu=CpuInfo(
            name=present(report.get("processor")),
            features=features_from(str(word) for word in words) if isinstance(words, list) else (),
            sockets=whole(report.get("sockets")),
        ),
        problems=tuple(problems),
    )


def _os_name(build: int | None, version: str | None) -> str | None:
    if build is None:
        return None
    name = "Windows 11" if build >= _FIRST_WINDOWS_11 else "Windows 10"
    if version and re.fullmatch(r"\d{2}H\d|\d{4}", version):
        return f"{name} {version}"
    return name
