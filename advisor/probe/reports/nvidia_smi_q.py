"""`nvidia-smi -q` and `nvidia-smi -q -x`: the same tree, as indented text and as XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from advisor.domain.hardware import Problem
from advisor.errors import FormatError
from advisor.probe.findings import Findings, GpuFinding, Rank
from advisor.probe.problems import problem
from advisor.probe.reports.nvidia_card import card_findings
from advisor.probe.values import is_missing, pci_address, positive, present, size, whole
from advisor.text import say
from advisor.units import MIB

SOURCE = "nvidia-smi -q"
_MAX_DEPTH = 24
_MAX_NODES = 200_000


@dataclass(slots=True)
class _Node:
    """An element: its text and children by normalised name."""

    text: str = ""
    children: dict[str, list[_Node]] = field(default_factory=dict)

    def at(self, *path: str) -> str | None:
        """The text at a path of names; None if it is not there."""
        node: _Node | None = self
        for name in path:
            found = node.children.get(name) if node else None
            node = found[0] if found else None
        return node.text if node else None

    def all(self, name: str) -> list[_Node]:
        return self.children.get(name, [])


def _key(label: str) -> str:
    """`FB Memory Usage`, `fb_memory_usage` and `Fb-Memory Usage` are one name."""
    return re.sub(r"[^a-z0-9]+", "_", label.lower()[:80]).strip("_")


def parse_xml(text: str) -> Findings:
    """The XML report. A report cut off in the middle gives what came before the cut."""
    if "<!ENTITY" in text:
        raise FormatError(
            SOURCE, say("the XML report defines entities, which nvidia-smi never does")
        )
    root = _Node()
    stack = [root]
    nodes = 0
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal nodes
        nodes += 1
        if len(stack) > _MAX_DEPTH or nodes > _MAX_NODES:
            raise FormatError(SOURCE, say("the XML report is nested or long beyond any real one"))
        node = _Node(attributes.get("id", ""))
        stack[-1].children.setdefault(_key(name), []).append(node)
        stack.append(node)

    def end(name: str) -> None:
        stack.pop()

    def characters(data: str) -> None:
        if len(stack[-1].text) < 500:
            stack[-1].text = (stack[-1].text + data).strip()

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    # Truncated or damaged: what was read so far is used.
    try:
        parser.Parse(re.sub(r"^<\?xml[^>]*\?>", "", text.lstrip()[:_MAX_LENGTH]), True)
    except expat.ExpatError:
        if not root.children:
            raise FormatError(SOURCE, say("the XML report cannot be read")) from None
    logs = root.all("nvidia_smi_log")
    log = logs[0] if logs else root
    return _findings(log, log.all("gpu"))


_MAX_LENGTH = 8 << 20
_TEXT_LINE = re.compile(r"^(?P<indent>[ \t]*)(?P<label>[^:\n]{1,80}?)\s*(?::\s(?P<value>.*))?$")


def parse_text(text: str) -> Findings:
    """The indented text report."""
    root = _Node()
    stack: list[tuple[int, _Node]] = [(-1, root)]
    gpus: list[_Node] = []
    for line in text[:_MAX_LENGTH].split("\n")[:_MAX_NODES]:
        gpu = re.match(r"^\s*GPU\s+([0-9A-Fa-f]{4,8}:[0-9A-Fa-f:.]{7})\s*$", line)
        if gpu:
            gpus.append(_Node(gpu[1]))
            stack = [(-1, gpus[-1])]
            continue
        match = _TEXT_LINE.match(line.rstrip()[:400])
        if not match or not match["label"].strip():
            continue
        indent = len(match["indent"].expandtabs(4))
        while len(stack) > 1 and indent <= stack[-1][0]:
            stack.pop()
        node = _Node((match["value"] or "").strip())
        parent = stack[-1][1] if len(stack) <= _MAX_DEPTH else root
        parent.children.setdefault(_key(match["label"]), []).append(node)
        stack.append((indent, node))
    return _findings(root, gpus)


def _findings(log: _Node, gpus: list[_Node]) -> Findings:
    driver = present(log.at("driver_version"))
    cards: list[GpuFinding] = []
    problems: list[Problem] = []
    environments, windows = set(), False
    for gpu in gpus[:64]:
        mode = _mode(gpu)
        windows = windows or _driver_model(gpu) in ("WDDM", "TCC", "MCDM")
        if mode in ("pass-through", "vgpu"):
            environments.add("vm")
        card, found = _card(gpu, driver, mode)
        cards.append(card)
        problems += found
    return Findings(
        SOURCE,
        Rank.DRIVER,
        gpus=tuple(cards),
        os="windows" if windows else None,
        environment="vm" if environments else None,
        problems=tuple(problems),
    )


def _mode(gpu: _Node) -> str:
    for section in ("gpu_virtualization_mode", "gpu_virtualization"):
        mode = gpu.at(section, "virtualization_mode")
        if mode:
            return mode.lower()
    return ""


def _driver_model(gpu: _Node) -> str | None:
    return gpu.at("driver_model", "current_dm") or gpu.at("driver_model", "current")


def _card(gpu: _Node, driver: str | None, mode: str) -> tuple[GpuFinding, list[Problem]]:
    memory = next(iter(gpu.all("fb_memory_usage")), _Node())
    total_text = memory.at("total")
    total = size(total_text, MIB)
    finding = GpuFinding(
        name=present(gpu.at("product_name")),
        vendor="nvidia",
        vram_bytes=total,
        vram_free_bytes=size(memory.at("free"), MIB, zero=True) if total else None,
        vram_used_bytes=size(memory.at("used"), MIB, zero=True) if total else None,
        driver=driver,
        mig_slices=_slices(gpu),
        pci_id=_pci_id(gpu),
        pci_address=pci_address(gpu.at("pci", "pci_bus_id") or gpu.at("pci", "bus_id"))
        or pci_address(gpu.text),
        power_limit_w=next(_power_limits(gpu), None),
        memory_clock_mhz=positive(
            gpu.at("max_clocks", "mem_clock") or gpu.at("max_clocks", "memory")
        ),
        pcie_gen=_link(gpu, ("pcie_gen", "max_link_gen"), ("pcie_generation", "max")),
        pcie_lanes=_link(gpu, ("link_widths", "current_link_width"), ("link_width", "current")),
        drives_display={"enabled": True, "disabled": False}.get(
            (gpu.at("display_active") or "").lower()
        ),
    )
    permission = bool(total_text and "ermission" in total_text)
    unsupported = bool(total_text and is_missing(total_text) and not permission)
    card, problems = card_findings(
        finding,
        memory_supported=False if unsupported else None,
        virtual_share=mode == "vgpu",
    )
    if permission:
        problems.append(problem("no-permission", finding.name or "NVIDIA GPU"))
    if any("lost" in text.lower() for text in (total_text or "", finding.name or "")):
        problems.append(problem("gpu-lost", finding.name or "NVIDIA GPU"))
    return card, problems


def _slices(gpu: _Node) -> tuple[int, ...] | None:
    mode = gpu.at("mig_mode", "current_mig") or gpu.at("mig_mode", "current") or ""
    if mode.lower() != "enabled":
        return None
    holders = gpu.all("mig_devices")
    devices = [d for holder in holders for d in holder.all("mig_device")] + gpu.all("mig_device")
    sizes = [
        size(memory.at("total"), MIB)
        for device in devices
        for memory in device.all("fb_memory_usage")
    ]
    return tuple(n_bytes for n_bytes in sizes[:128] if n_bytes)


def _pci_id(gpu: _Node) -> str | None:
    text = gpu.at("pci", "pci_device_id") or gpu.at("pci", "device_id") or ""
    match = re.fullmatch(r"(?:0x)?([0-9A-Fa-f]{4})10DE", text.strip(), re.I)
    return f"10de:{match[1].lower()}" if match else None


def _power_limits(gpu: _Node) -> Iterator[float]:
    for section in ("gpu_power_readings", "power_readings"):
        for name in ("current_power_limit", "power_limit", "enforced_power_limit"):
            watts = positive(gpu.at(section, name))
            if watts:
                yield watts


def _link(gpu: _Node, in_xml: tuple[str, str], in_text: tuple[str, str]) -> int | None:
    for section in ("pci_gpu_link_info", "gpu_link_info"):
        found = gpu.at("pci", section, *in_xml) or gpu.at("pci", section, *in_text)
        if found:
            return whole(found)
    return None
