"""Linux GPUs with what the kernel's drivers say of their memory (amdgpu, i915, xe, KFD)."""

from __future__ import annotations

import re
from dataclasses import replace

from advisor.domain.hardware import Problem
from advisor.probe.findings import Findings, GpuFinding, Listing, Rank
from advisor.probe.linux_devices import DRM, PciDevice, gpu_devices, has_bus, read
from advisor.probe.linux_kfd import KfdNode, kfd_nodes
from advisor.probe.names import is_amd_apu, kind_of
from advisor.probe.pci_names import pci_name
from advisor.probe.problems import problem
from advisor.probe.readers import Readers
from advisor.probe.values import size
from advisor.units import GIB, MIB

_SMALL_WINDOW = 256 * MIB
_TOO_OLD_DRIVERS = frozenset({"radeon", "gma500_gfx", "r128", "mga"})


def collect_gpus(readers: Readers) -> Findings:
    """Every GPU on the bus; AMD and Intel with their memory, NVIDIA left to its own library."""
    devices = gpu_devices(readers)
    nodes = kfd_nodes(readers)
    gpus: list[GpuFinding] = []
    problems: list[Problem] = []
    for device in devices:
        finding, found_problems = _finding(readers, device, _take_node(device, nodes))
        gpus.append(finding)
        problems += found_problems
    gpus += [_from_node(node) for node in nodes]
    complete = has_bus(readers)
    return Findings(
        "sysfs",
        Rank.DRIVER,
        os="linux",
        gpus=tuple(gpus),
        listing=Listing.COMPLETE if complete else Listing.ADDS,
        problems=tuple(problems),
    )


def _take_node(device: PciDevice, nodes: list[KfdNode]) -> KfdNode | None:
    for node in nodes:
        if device.vendor == "1002" and (
            node.address == device.address if node.address else node.device == device.device
        ):
            nodes.remove(node)
            return node
    return None


def _finding(
    readers: Readers, device: PciDevice, node: KfdNode | None
) -> tuple[GpuFinding, list[Problem]]:
    vendor = {"10de": "nvidia", "1002": "amd", "8086": "intel"}.get(device.vendor)
    name = pci_name(device.pci_id)
    base = GpuFinding(
        name=name,
        vendor=vendor,
        kind=kind_of(vendor, name, device.device, device.address),
        pci_id=device.pci_id,
        pci_address=device.address,
        asleep=device.asleep or None,
        pcie_gen=device.pcie_gen,
        pcie_lanes=device.lanes,
        drives_display=device.boot_display,
    )
    label = name or "GPU"
    problems = [problem("gpu-too-old", label)] if device.driver in _TOO_OLD_DRIVERS else []
    if device.lanes and device.max_lanes and device.lanes * 4 <= device.max_lanes:
        problems.append(problem("pcie-narrow", label))
    if vendor == "amd":
        base, more = _amd(readers, device, node, base)
    elif vendor == "intel":
        base, more = _intel(readers, device, base)
    elif vendor == "nvidia":
        base, more = _nvidia(readers, device, base)
    else:
        more = []
    return base, problems + more


def _amd(
    readers: Readers, device: PciDevice, node: KfdNode | None, base: GpuFinding
) -> tuple[GpuFinding, list[Problem]]:
    vram = size(read(readers, device, "mem_info_vram_total"))
    used = size(read(readers, device, "mem_info_vram_used"), zero=True)
    gtt = size(read(readers, device, "mem_info_gtt_total"))
    visible = size(read(readers, device, "mem_info_vis_vram_total"))
    shared = _is_apu(device, node, vram, gtt, read(readers, device, "mem_info_vram_vendor"))
    name = base.name or ("AMD Radeon Graphics" if shared else None)
    finding = replace(
        base,
        name=name,
        kind="integrated" if shared else "discrete",
        unified=shared,
        vram_bytes=vram if vram is not None or node is None else node.local_bytes,
        vram_used_bytes=used,
        gtt_bytes=gtt,
        pool_bytes=vram + gtt if shared and vram and gtt else None,
        gfx_target=node.gfx_target if node else None,
        gpu_cores=node.compute_units if node else None,
    )
    problems = []
    if shared and vram and gtt and vram < gtt:
        problems.append(problem("bios-carve-out", name or "AMD Radeon Graphics"))
    if not shared and visible and vram and visible <= _SMALL_WINDOW < vram:
        problems.append(problem("small-bar", name or "AMD GPU"))
    return finding, problems


def _is_apu(
    device: PciDevice,
    node: KfdNode | None,
    vram: int | None,
    gtt: int | None,
    memory_vendor: str | None,
) -> bool:
    """The strongest sign decides; sizes are the last resort, and equal sizes say nothing."""
    if node is not None and node.shares_with_cpu:
        return True
    if is_amd_apu(device.device, node.gfx_target if node else None):
        return True
    if memory_vendor or (device.device is not None and pci_name(device.pci_id)):
        return False
    return bool(vram and gtt and vram <= 4 * GIB and gtt >= 8 * GIB * 0.85 and gtt >= 4 * vram)


def _intel(
    readers: Readers, device: PciDevice, base: GpuFinding
) -> tuple[GpuFinding, list[Problem]]:
    """xe names each tile's memory, i915 one total; neither tells what is free."""
    tiles = [size(read(readers, device, f"tile{n}/physical_vram_size_bytes")) for n in range(4)]
    local = sum(tile for tile in tiles if tile)
    if not local and device.card:
        local = (
            size(read(readers, device, f"drm/{device.card}/lmem_total_bytes"))
            or size(readers.read_text(f"{DRM}/{device.card}/lmem_total_bytes"))
            or 0
        )
    kind = "discrete" if local else base.kind
    return (
        replace(
            base,
            name=base.name or "Intel Graphics",
            kind=kind,
            unified=kind == "integrated",
            vram_bytes=local or None,
        ),
        [],
    )


def _nvidia(
    readers: Readers, device: PciDevice, base: GpuFinding
) -> tuple[GpuFinding, list[Problem]]:
    information = readers.read_text(f"/proc/driver/nvidia/gpus/{device.address}/information")
    model = re.search(r"^Model:\s*(\S.{0,80})$", information or "", re.MULTILINE)
    name = model[1].strip() if model and "unknown" not in model[1].lower() else base.name
    module = (readers.read_text("/sys/module/nvidia/version") or "").strip()
    finding = replace(base, name=name, driver=module or None, unified=base.kind == "integrated")
    problems = []
    if device.asleep:
        problems.append(problem("gpu-asleep", name or "NVIDIA GPU"))
    elif not _has_driver(device, module):
        problems.append(problem("driver-missing", name or "NVIDIA GPU"))
    return finding, problems


def _has_driver(device: PciDevice, module: str) -> bool:
    if device.driver_known:
        return device.driver not in (None, "nouveau", "vfio-pci", "nova_core")
    return bool(module) or device.card is not None


def _from_node(node: KfdNode) -> GpuFinding:
    shared = node.shares_with_cpu or is_amd_apu(node.device, node.gfx_target)
    return GpuFinding(
        name=pci_name(f"1002:{node.device}"),
        vendor="amd",
        kind="integrated" if shared else "discrete",
        unified=shared,
        vram_bytes=node.local_bytes,
        pci_id=f"1002:{node.device}",
        pci_address=node.address,
        gfx_target=node.gfx_target,
        gpu_cores=node.compute_units,
    )
