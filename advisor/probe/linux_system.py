"""Linux without its GPUs: processor, memory, modules, and what kind of system it is."""

from __future__ import annotations

import re
from dataclasses import replace

from advisor.domain.hardware import CpuInfo
from advisor.probe.findings import Findings, Rank
from advisor.probe.linux_chips import device_tree_model
from advisor.probe.linux_limits import is_container, memory_limit_bytes
from advisor.probe.readers import Readers
from advisor.probe.reports.proc import parse_cpuinfo, parse_meminfo
from advisor.probe.reports.udev import parse_udev

_VIRTUAL_PRODUCTS = re.compile(
    r"kvm|qemu|vmware|virtualbox|virtual machine|bochs|xen|hvm domu|amazon ec2|google compute|"
    r"openstack|parallels|bhyve|droplet|alibaba|apple virtualization|firecracker",
    re.IGNORECASE,
)
_DMI = "/sys/class/dmi/id"
_PLACEHOLDERS = re.compile(
    r"to be filled|default string|system product name|not applicable|o\.e\.m|invalid|none", re.I
)


def collect_system(readers: Readers) -> Findings:
    """Processor, memory and its limit, the system's name and kind, the machine's model."""
    cpu = parse_cpuinfo(readers.read_text("/proc/cpuinfo") or "")
    memory = parse_meminfo(readers.read_text("/proc/meminfo") or "")
    return Findings(
        "proc",
        Rank.DRIVER,
        os="linux",
        os_name=_os_name(readers),
        environment=_environment(readers, cpu.environment),
        model=_model(readers) or cpu.model,
        cpu=_with_board(cpu.cpu, readers) if cpu.cpu.threads else cpu.cpu,
        ram_bytes=memory.ram_bytes,
        ram_available_bytes=memory.ram_available_bytes,
        ram_limit_bytes=memory_limit_bytes(readers),
    )


def _with_board(cpu: CpuInfo, readers: Readers) -> CpuInfo:
    if cpu.name or not (board := device_tree_model(readers)):
        return cpu
    return replace(cpu, name=board)


def _os_name(readers: Readers) -> str | None:
    text = readers.read_text("/etc/os-release") or ""
    match = re.search(r'^PRETTY_NAME="?([^"\n]{1,80})', text, re.MULTILINE)
    return match[1] if match else None


def _environment(readers: Readers, from_cpu: str | None) -> str | None:
    release = (readers.read_text("/proc/sys/kernel/osrelease") or "").lower()
    if "microsoft" in release:
        return "wsl2"
    if is_container(readers):
        return "container"
    product = " ".join(
        readers.read_text(f"{_DMI}/{file}") or "" for file in ("sys_vendor", "product_name")
    )
    if _VIRTUAL_PRODUCTS.search(product):
        return "vm"
    return from_cpu


def _model(readers: Readers) -> str | None:
    if tree := device_tree_model(readers):
        return tree
    vendor = (readers.read_text(f"{_DMI}/sys_vendor") or "").strip()
    product = (readers.read_text(f"{_DMI}/product_name") or "").strip()
    if not product or _PLACEHOLDERS.search(product):
        return None
    vendor = "" if _PLACEHOLDERS.search(vendor) else vendor
    if product.lower().startswith(vendor.lower()):
        return product[:80]
    return f"{vendor} {product}"[:80]


def collect_modules(readers: Readers) -> Findings:
    """RAM modules from udev's record of the firmware table, which needs no rights."""
    text = readers.read_text("/run/udev/data/+dmi:id")
    return parse_udev(text) if text else Findings("udev", Rank.DRIVER)
