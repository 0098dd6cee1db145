"""`sysctl` dumps of macOS (`name: value`, also `name=value`)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from advisor.domain.hardware import CpuInfo
from advisor.probe.cpu_features import features_from
from advisor.probe.findings import Findings, GpuFinding, Rank
from advisor.probe.problems import problem
from advisor.probe.values import present, size, whole
from advisor.units import MIB

_LINE = re.compile(r"^([a-z][\w.]{2,60})\s*[:=]\s*(.{0,2000})$", re.MULTILINE)


def parse_sysctl(text: str) -> Findings:
    """Chip, cores, memory and the GPU's wired limit."""
    values = dict(_LINE.findall(text[: 1 << 20]))
    name = present(values.get("machdep.cpu.brand_string"))
    chip = name if name and name.startswith("Apple") else None
    wired = whole(values.get("iogpu.wired_limit_mb"))
    gpus: tuple[GpuFinding, ...] = ()
    if chip:
        gpus = (GpuFinding(name=chip, vendor="apple", kind="integrated", unified=True),)
    translated = values.get("sysctl.proc_translated", "").strip() == "1"
    return Findings(
        "sysctl",
        Rank.DRIVER,
        os="macos",
        model=present(values.get("hw.model")),
        os_name=_os_name(values.get("kern.osproductversion")),
        cpu=CpuInfo(
            name=name,
            cores=whole(values.get("machdep.cpu.core_count") or values.get("hw.physicalcpu")),
            threads=whole(values.get("machdep.cpu.thread_count") or values.get("hw.logicalcpu")),
            features=_features(values, chip is not None),
            performance_cores=whole(values.get("hw.perflevel0.physicalcpu")),
            efficiency_cores=whole(values.get("hw.perflevel1.physicalcpu")),
        ),
        ram_bytes=size(values.get("hw.memsize")),
        working_set_bytes=wired * MIB if wired else None,
        gpus=gpus,
        problems=(problem("rosetta", "application"),) if translated else (),
    )


def _os_name(version: str | None) -> str | None:
    found = present(version)
    return f"macOS {found}" if found else None


def _features(values: Mapping[str, str], apple: bool) -> tuple[str, ...]:
    words = ["neon"] if apple else []
    for key, value in values.items():
        if key.startswith("hw.optional.") and value.strip() == "1":
            words.append(key.rsplit(".", 1)[1].lower())
    for key in ("machdep.cpu.features", "machdep.cpu.leaf7_features"):
        words += values.get(key, "").split()
    return features_from(words)
