"""The answers of the NVIDIA library, live from the child process or from a capture."""

from __future__ import annotations

import re
from typing import Any

from advisor.domain.hardware import Problem
from advisor.probe.findings import Findings, GpuFinding, Rank
from advisor.probe.pci_names import pci_name
from advisor.probe.problems import problem
from advisor.probe.readers import JsonObject
from advisor.probe.reports.nvidia_card import card_findings
from advisor.probe.values import (
    hex_id,
    items,
    mapping,
    number,
    pci_address,
    positive,
    present,
    size,
    whole,
)
from advisor.units import GIB, MIB

_INIT_PROBLEMS = {
    4: "no-permission",
    9: "driver-not-loaded",
    12: "driver-missing",
    15: "gpu-lost",
    18: "nvidia-version-mismatch",
}
_CODES = {
    "NVML_ERROR_NOT_SUPPORTED": 3,
    "NVML_ERROR_NO_PERMISSION": 4,
    "NVML_ERROR_DRIVER_NOT_LOADED": 9,
    "NVML_ERROR_LIBRARY_NOT_FOUND": 12,
    "NVML_ERROR_GPU_IS_LOST": 15,
    "NVML_ERROR_LIB_RM_VERSION_MISMATCH": 18,
}


def error_code(value: object) -> int | None:
    """NVML's number for an error given as number or name; None for a success or no error."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value or None
    if isinstance(value, str) and value.startswith("NVML_ERROR"):
        return _CODES.get(value, 999)
    return None


def parse_nvml(report: JsonObject) -> Findings:
    """GPUs of an NVML report, or the problem that its first call met."""
    code = error_code(report.get("init"))
    if code is not None:
        return _failed(code, report)
    driver = present(report.get("driver"))
    gpus: list[GpuFinding] = []
    problems: list[Problem] = []
    for device in items(report.get("devices"))[:64]:
        gpu, found = _device(mapping(device), driver)
        gpus.append(gpu)
        problems += found
    if report.get("hung") is True:
        problems.append(_hung(report))
    return Findings("nvml", Rank.DRIVER, gpus=tuple(gpus), problems=tuple(problems))


def _failed(code: int, report: JsonObject) -> Findings:
    if report.get("hung") is True:
        found = _hung(report)
    else:
        found = problem(_INIT_PROBLEMS.get(code, "nvidia-driver-unreachable"), "nvml")
    return Findings("nvml", Rank.DRIVER, problems=(found,))


def _hung(report: JsonObject) -> Problem:
    return problem("nvidia-driver-unreachable", "nvml", present(report.get("message")))


def _device(device: JsonObject, driver: str | None) -> tuple[GpuFinding, list[Problem]]:
    pci_id = _pci_id(device)
    name = present(device.get("name")) or pci_name(pci_id)
    memory, memory_error = _memory(device)
    total = size(memory.get("total")) if memory else None
    label = name or "NVIDIA GPU"
    finding = GpuFinding(
        name=name,
        vendor="nvidia",
        vram_bytes=total,
        vram_free_bytes=size(memory.get("free"), zero=True) if memory else None,
        vram_used_bytes=size(memory.get("used"), zero=True) if memory else None,
        driver=driver,
        mig_slices=_slices(device),
        pci_id=pci_id,
        pci_address=pci_address(device.get("pci_bus_id")),
        compute_capability=_compute_capability(device.get("compute_capability")),
        power_limit_w=positive(device.get("power_limit_w")),
        memory_clock_mhz=positive(device.get("memory_clock_mhz")),
        memory_bus_bits=whole(device.get("bus_bits")),
        pcie_gen=whole(device.get("pcie_gen")),
        pcie_lanes=whole(device.get("pcie_lanes")),
        gpu_cores=whole(device.get("cores")),
        drives_display=_flag(device.get("display_active")),
    )
    finding, problems = card_findings(
        finding,
        memory_supported=False if memory_error == 3 else None,
        virtual_share=device.get("virtualization") in (2, "VGPU"),
    )
    if memory_error == 4:
        problems.append(problem("no-permission", label))
    if 15 in (memory_error, error_code(device.get("error"))):
        problems.append(problem("gpu-lost", label))
    return finding, problems


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _compute_capability(value: object) -> str | None:
    if isinstance(value, list) and len(value) == 2:
        return f"{number(value[0]) or 0:.0f}.{number(value[1]) or 0:.0f}"
    return present(value)


def _memory(device: JsonObject) -> tuple[dict[str, Any], int | None]:
    """Bytes by name, and NVML's error if there are none. The second version of the call counts
    the driver's own part apart, so it goes first."""
    error = error_code(device.get("error"))
    for key in ("memory_v2", "memory", "memory_info"):
        value = device.get(key)
        error = error_code(value) or error
        found = _in_bytes(mapping(value))
        if size(found.get("total")):
            return found, None
    flat = {
        key.removeprefix("memory_").removeprefix("memory."): value
        for key, value in device.items()
        if key.startswith(("memory_total", "memory_used", "memory_free", "memory.total"))
    }
    found = _in_bytes(flat)
    return (found, None) if size(found.get("total")) else ({}, error)


def _in_bytes(memory: JsonObject) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in memory.items():
        name, _, unit = key.lower().partition("_")
        factor = {"mib": MIB, "mb": MIB, "gib": GIB, "gb": GIB}.get(unit, 1)
        if name in ("total", "used", "free", "reserved"):
            found[name] = size(value, factor, zero=name != "total")
    return found


def _slices(device: JsonObject) -> tuple[int, ...] | None:
    """Sizes of the MIG slices; empty if MIG is on and no slice can be seen; None if it is off."""
    parts = items(device.get("mig_devices"))
    sizes = [size(_memory(mapping(part))[0].get("total")) for part in parts]
    known = tuple(n_bytes for n_bytes in sizes if n_bytes)
    mode = mapping(device.get("mig")).get("current", device.get("mig"))
    enabled = mode is True or (not isinstance(mode, bool) and mode in (1, "Enabled", "enabled"))
    return known if known or enabled else None


def _pci_id(device: JsonObject) -> str | None:
    text = present(device.get("pci_id"))
    if text and re.fullmatch(r"[0-9a-f]{4}:[0-9a-f]{4}", text.lower()):
        return text.lower()
    combined = device.get("pci_device_id")  # NVML packs device and vendor in one number
    if isinstance(combined, int) and combined > 0xFFFF:
        device_id = hex_id(combined >> 16 & 0xFFFF)
        return f"{combined & 0xFFFF:04x}:{device_id}" if device_id else None
    return None
