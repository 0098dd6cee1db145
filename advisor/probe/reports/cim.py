"""CIM/WMI classes: `Get-CimInstance ... | ConvertTo-Json`, `wmic ... /format:list`, Format-List."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from typing import Any

from advisor.domain.hardware import CpuInfo, Problem
from advisor.probe.findings import Findings, GpuFinding, Listing, MemoryModule, Rank
from advisor.probe.memory_modules import SMBIOS_TYPES, channel_of
from advisor.probe.problems import problem
from advisor.probe.reports.windows_adapter import adapter, is_real
from advisor.probe.values import items, mapping, number, present, size, whole

_MAX_ITEMS = 128
_CLASSES = (
    "Win32_VideoController",
    "Win32_PhysicalMemory",
    "Win32_Processor",
    "Win32_ComputerSystem",
    "Win32_OperatingSystem",
)


def parse_cim_json(report: Any) -> Findings:
    """`{"Win32_VideoController": [...], ...}`, or the objects of one class, array or single."""
    named = mapping(report)
    objects: list[tuple[str | None, Mapping[str, Any]]]
    if any(key in named for key in _CLASSES):
        objects = [
            (key, mapping(entry))
            for key in _CLASSES
            for entry in items(named.get(key))[:_MAX_ITEMS]
        ]
    else:
        objects = [(class_of(mapping(entry)), mapping(entry)) for entry in items(report)]
    return _findings([(name, entry) for name, entry in objects if name][:_MAX_ITEMS])


def class_of(entry: Mapping[str, Any]) -> str | None:
    """Which class an object is of: by its CIM class if it says, else by properties it alone has."""
    stated = mapping(entry.get("CimClass")).get("CimClassName") or entry.get("CreationClassName")
    if isinstance(stated, str) and stated in _CLASSES:
        return stated
    keys = set(entry)
    if keys & {"AdapterRAM", "AdapterCompatibility", "VideoProcessor"}:
        return "Win32_VideoController"
    if "Capacity" in keys:
        return "Win32_PhysicalMemory"
    if keys & {"NumberOfCores", "NumberOfEnabledCore", "MaxClockSpeed"}:
        return "Win32_Processor"
    if "TotalPhysicalMemory" in keys:
        return "Win32_ComputerSystem"
    if keys & {"TotalVisibleMemorySize", "BuildNumber"}:
        return "Win32_OperatingSystem"
    if {"Name", "DriverVersion"} <= keys:
        return "Win32_VideoController"
    return None


_PROPERTY = re.compile(r"^\s{0,8}([A-Za-z]\w{2,60})\s*(?:=|\s:)\s?(.{0,4000})$")


def parse_cim_list(text: str) -> Findings:
    """`Property=value` blocks of wmic, or `Property : value` blocks of PowerShell's lists."""
    objects: list[dict[str, Any]] = []
    current: dict[str, Any] = {}
    for line in text[: 4 << 20].split("\n")[:50_000]:
        match = _PROPERTY.match(line.rstrip())
        if not match:
            continue
        key, value = match[1], html.unescape(match[2].strip())
        if key in current:
            objects.append(current)
            current = {}
        current[key] = value or None
    objects.append(current)
    return _findings([(name, entry) for entry in objects[:_MAX_ITEMS] if (name := class_of(entry))])


_TABLE_KEYS = frozenset(
    {"AdapterRAM", "Name", "DriverVersion", "PNPDeviceID", "Capacity", "Speed",
     "ConfiguredClockSpeed", "SMBIOSMemoryType", "DeviceLocator", "BankLabel", "NumberOfCores",
     "NumberOfLogicalProcessors", "TotalPhysicalMemory", "Manufacturer", "Model", "DataWidth"}
)  # fmt: skip


def is_table_header(line: str) -> bool:
    """True for the headline of a column table of these classes."""
    words = line.split()
    return (
        len(words) <= 60
        and len(_TABLE_KEYS.intersection(words)) >= 1
        and bool({"AdapterRAM", "Capacity", "NumberOfCores", "TotalPhysicalMemory"} & set(words))
        and all(re.fullmatch(r"[A-Z]\w{2,60}", word) for word in words)
    )


def parse_cim_table(text: str) -> Findings:
    """Columns of `wmic ... get A,B` or of PowerShell's tables: cells start under their heads."""
    objects: list[Mapping[str, Any]] = []
    columns: list[tuple[str, int, int | None]] = []
    for line in text[: 1 << 20].split("\n")[:5000]:
        if is_table_header(line[:4000]):
            starts = [(m[0], m.start()) for m in re.finditer(r"\S+", line)]
            ends: list[int | None] = [*(start for _, start in starts[1:]), None]
            columns = [(n, s, e) for (n, s), e in zip(starts, ends, strict=True)]
        elif not line.strip():
            continue
        elif columns and not re.fullmatch(r"[\s-]+", line):
            cells = {name: line[start:end].strip() or None for name, start, end in columns}
            objects.append(cells)
    return _findings([(name, entry) for entry in objects[:_MAX_ITEMS] if (name := class_of(entry))])


def _findings(objects: Iterable[tuple[str, Mapping[str, Any]]]) -> Findings:
    gpus: list[GpuFinding] = []
    modules: list[MemoryModule] = []
    processors: list[Mapping[str, Any]] = []
    system: Mapping[str, Any] = {}
    operating: Mapping[str, Any] = {}
    remote = False
    video = False
    for name, entry in objects:
        if name == "Win32_VideoController":
            video = True
            gpu = _gpu(entry)
            remote = remote or "remote" in str(entry.get("Name", "")).lower()
            gpus += [gpu] if gpu else []
        elif name == "Win32_PhysicalMemory":
            module = _module(entry)
            modules += [module] if module else []
        elif name == "Win32_Processor":
            processors.append(entry)
        elif name == "Win32_ComputerSystem":
            system = entry
        else:
            operating = entry
    problems: list[Problem] = [problem("remote-session", "display")] if remote else []
    total = size(system.get("TotalPhysicalMemory")) or size(
        operating.get("TotalVisibleMemorySize"), 1024
    )
    return Findings(
        "cim",
        Rank.BUS,
        os="windows",
        os_name=present(operating.get("Caption")),
        environment=_environment(system),
        model=_model(system),
        cpu=_cpu(processors),
        # The system's own figure leaves out what firmware keeps; modules are the next best.
        ram_bytes=total or sum(module.size_bytes for module in modules) or None,
        ram_available_bytes=size(operating.get("FreePhysicalMemory"), 1024),
        modules=tuple(modules),
        modules_complete=bool(modules),
        gpus=tuple(gpus),
        listing=Listing.COMPLETE if video else Listing.ADDS,
        problems=tuple(problems),
    )


def _gpu(entry: Mapping[str, Any]) -> GpuFinding | None:
    name = next(
        (text for key in ("Name", "Description", "Caption") if (text := present(entry.get(key)))),
        None,
    )
    pnp_id = present(entry.get("PNPDeviceID"))
    if name is None or not is_real(name, pnp_id):
        return None
    ram = number(entry.get("AdapterRAM"))
    return adapter(
        name,
        pnp_id=pnp_id,
        saturating_bytes=int(ram) if ram else None,
        driver=present(entry.get("DriverVersion")),
    )


def _module(entry: Mapping[str, Any]) -> MemoryModule | None:
    n_bytes = size(entry.get("Capacity"))
    if n_bytes is None:
        return None
    kind = whole(entry.get("SMBIOSMemoryType")) or whole(entry.get("MemoryType"))
    return MemoryModule(
        size_bytes=n_bytes,
        type=SMBIOS_TYPES.get(kind or 0),
        configured_mt_s=whole(entry.get("ConfiguredClockSpeed")) or whole(entry.get("Speed")),
        rated_mt_s=whole(entry.get("Speed")),
        width_bits=whole(entry.get("DataWidth")),
        channel=channel_of(_text(entry, "BankLabel"), _text(entry, "DeviceLocator")),
    )


def _text(entry: Mapping[str, Any], key: str) -> str | None:
    return present(entry.get(key))


def _cpu(processors: list[Mapping[str, Any]]) -> CpuInfo:
    if not processors:
        return CpuInfo()
    cores = [whole(entry.get("NumberOfCores")) for entry in processors]
    threads = [whole(entry.get("NumberOfLogicalProcessors")) for entry in processors]
    return CpuInfo(
        name=present(processors[0].get("Name")),
        cores=sum(count for count in cores if count) or None,
        threads=sum(count for count in threads if count) or None,
        sockets=len(processors),
    )


def _environment(system: Mapping[str, Any]) -> str | None:
    words = f"{system.get('Manufacturer', '')} {system.get('Model', '')}".lower()
    virtual = ("virtual machine", "vmware", "virtualbox", "qemu", "kvm", "hvm domu", "amazon ec2",
               "google compute", "xen", "parallels")  # fmt: skip
    return "vm" if any(mark in words for mark in virtual) else None


def _model(system: Mapping[str, Any]) -> str | None:
    maker, model = present(system.get("Manufacturer")), present(system.get("Model"))
    if model is None or re.search(r"system product name|to be filled|default string", model, re.I):
        return None
    return f"{maker} {model}" if maker else model
