"""`lspci` with any of -nn, -k, -v, -D."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from advisor.domain.hardware import Problem
from advisor.probe.findings import Findings, GpuFinding, Listing, Rank
from advisor.probe.names import (
    DISPLAY_ONLY_VENDORS,
    is_amd_apu,
    is_display_only,
    kind_of,
    vendor_of,
)
from advisor.probe.pci_names import pci_name
from advisor.probe.problems import problem
from advisor.probe.values import pci_address

SOURCE = "lspci"
_DEVICE = re.compile(
    r"^(?P<address>(?:[0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7])\s+(?P<class>[^:\n]{2,80}?)"
    r"(?:\s*\[(?P<number>[0-9a-f]{4})\])?:\s+(?P<name>.{1,300})$",
    re.I,
)
_GPU_CLASS = re.compile(
    r"VGA compatible|3D controller|Display controller|Processing accelerator", re.I
)
_IDS = re.compile(r"\[(?P<vendor>[0-9a-f]{4}):(?P<device>[0-9a-f]{4})\]", re.I)
_REVISION = re.compile(r"\(rev ([0-9a-f]{2})\)", re.I)
_MAKERS = re.compile(
    r"^(NVIDIA Corporation|Advanced Micro Devices, Inc\. \[AMD/ATI\]|"
    r"Advanced Micro Devices, Inc\. \[AMD\]|Advanced Micro Devices, Inc\.|AMD/ATI|"
    r"ATI Technologies Inc|Intel Corporation)\s+"
)
_UNUSABLE_DRIVERS = frozenset({"nouveau", "vfio-pci", "nova_core"})


@dataclass(slots=True)
class _Device:
    line: re.Match[str]
    details: list[str] = field(default_factory=list)

    def detail(self, label: str) -> str | None:
        prefix = f"{label}: "
        return next((d[len(prefix) :] for d in self.details if d.startswith(prefix)), None)


def parse_lspci(text: str) -> Findings:
    """Graphics and accelerators. Windows of bus memory ("Memory at ... [size=256M]") say nothing
    of a card's memory and are not read."""
    devices: list[_Device] = []
    for line in text[: 4 << 20].splitlines()[:50_000]:
        match = _DEVICE.match(line[:500])
        if match:
            devices.append(_Device(match))
        elif devices and line[:1] in " \t" and len(devices[-1].details) < 100:
            devices[-1].details.append(line.strip()[:200])
    gpus: list[GpuFinding] = []
    problems: list[Problem] = []
    for device in devices:
        gpu = _gpu(device)
        if gpu is None:
            continue
        gpus.append(gpu)
        problems += _problems(device, gpu)
    # A list of several kinds of devices is the whole bus; graphics lines alone may be cut out.
    whole_bus = any(not _GPU_CLASS.search(d.line["class"]) for d in devices) and len(devices) > 8
    return Findings(
        SOURCE,
        Rank.BUS,
        os="linux",
        gpus=tuple(gpus[:64]),
        listing=Listing.COMPLETE if gpus or whole_bus else Listing.ADDS,
        problems=tuple(problems),
    )


def _gpu(device: _Device) -> GpuFinding | None:
    line = device.line
    number = line["number"] or ""
    if not (_GPU_CLASS.search(line["class"]) or number.startswith(("03", "12"))):
        return None
    text = line["name"]
    ids = list(_IDS.finditer(text))
    vendor_id = ids[-1]["vendor"].lower() if ids else None
    device_id = ids[-1]["device"].lower() if ids else None
    revision = _REVISION.search(text)
    name = text[: ids[-1].start()] if ids else text
    name = re.sub(r"\s*\((rev [0-9a-f]{2}|prog-if [^)]*)\)", "", name).strip()
    if vendor_id in DISPLAY_ONLY_VENDORS or is_display_only(name):
        return None
    vendor = vendor_of(name, vendor_id)
    if vendor is None:
        return None
    address = pci_address(line["address"])
    name = _MAKERS.sub("", name)
    pci_id = f"{vendor_id}:{device_id}" if vendor_id and device_id else None
    if pci_id and re.fullmatch(r"Device( [0-9a-f]{4})?", name):
        name = pci_name(pci_id) or name  # newer than the tool's own table
    kind = kind_of(vendor, name, device_id, address)
    if vendor == "amd" and is_amd_apu(device_id, None):
        kind = "integrated"
    if pci_id and vendor == "amd" and revision:
        pci_id += f":{revision[1].lower()}"
    return GpuFinding(
        name=name,
        vendor=vendor,
        kind=kind,
        unified=kind == "integrated",
        pci_id=pci_id,
        pci_address=address,
    )


def _problems(device: _Device, gpu: GpuFinding) -> list[Problem]:
    driver = device.detail("Kernel driver in use")
    label = gpu.name or "GPU"
    if driver == "radeon":
        return [problem("gpu-too-old", label)]
    if gpu.vendor == "nvidia" and driver in _UNUSABLE_DRIVERS:
        return [problem("driver-missing", label)]
    return []
