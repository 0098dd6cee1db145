"""JSON of other programs that describe hardware: whatever names a GPU and its memory.

Units come from the key (`vram_gb`, `memory_mb`, `totalMemoryCapacityBytes`); a bare number is
bytes, MiB or GiB by its magnitude.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from advisor.domain.hardware import CpuInfo
from advisor.probe.cpu_features import features_from
from advisor.probe.findings import Findings, GpuFinding, Rank
from advisor.probe.names import is_amd_apu, is_display_only, kind_of, vendor_of
from advisor.probe.reports.nvidia_card import card_findings
from advisor.probe.values import number, pci_address, present, size, whole
from advisor.units import GIB, MIB

SOURCE = "other program"
_NAME_KEYS = ("gpu_name", "name", "product_name", "marketing_name", "model", "device_name")
_TOTAL = re.compile(
    r"^(gpu_)?(dedicated_?)?(v?ram|memory|mem|video_?memory)(_?total|_?size|_?capacity)?"
    r"(_?(bytes|gi?b|mi?b))?$|^total_?(v?ram|memory)(_?capacity)?(_?(bytes|gi?b|mi?b))?$"
)
_OWN_TOTAL = re.compile(r"^gpu_v?ram.*|^vram.*")
_USED = re.compile(r"^(gpu_)?(v?ram|memory|mem)_?used(_?(bytes|gi?b|mi?b))?$")
_FREE = re.compile(
    r"^((gpu_)?(v?ram|memory|mem)_?free|free_?(v?ram|memory))(_?(bytes|gi?b|mi?b))?$"
)
_RAM = re.compile(
    r"^(total_?(system_?)?(ram|memory)|(system_?)?(ram|memory)(_?total|_?capacity|_?size)?)"
    r"(_?(bytes|gi?b|mi?b))?$"
)
_AVAILABLE = re.compile(r"^(available|free)_?(ram|memory)(_?(bytes|gi?b|mi?b))?$")
_MAX_NODES = 5000
_IN_CPU_NAME = re.compile(r"\b(?:w/|with) (Radeon \d{3,4}[MS])\b", re.I)


def parse_peer(report: Any) -> list[Findings]:
    """GPUs, memory and processor of a report of another program; empty if it has none."""
    nodes = list(_nodes(report))
    gpus: list[GpuFinding] = []
    problems = []
    for node in nodes:
        gpu = _gpu(node)
        if gpu is not None:
            card, found = card_findings(gpu, memory_supported=None) if (
                gpu.vendor == "nvidia"
            ) else (gpu, [])  # fmt: skip
            gpus.append(card)
            problems += found
    if not gpus:
        gpus = _summed(nodes)
    cpu = _cpu(nodes)
    ram = next((ram for node in nodes if (ram := _ram(node))), None)
    available = next((a for node in nodes if (a := _amount(node, _AVAILABLE))), None)
    main = Findings(
        SOURCE,
        Rank.DRIVER,
        cpu=cpu,
        ram_bytes=ram,
        ram_available_bytes=available,
        gpus=tuple(gpus[:64]),
        problems=tuple(problems),
    )
    hidden = _graphics_of_processor(cpu.name) if gpus else None
    return [found for found in (main, hidden) if found is not None and not found.is_empty]


def _nodes(value: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """Every object of the report, outer ones first."""
    if depth > 8:
        return
    if isinstance(value, dict):
        yield {_snake(str(key)): child for key, child in list(value.items())[:300]}
        children = list(value.values())[:300]
    else:
        children = value[:300] if isinstance(value, list) else []
    for child in children:
        if isinstance(child, (dict, list)):
            yield from _nodes(child, depth + 1)


def _snake(key: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[\s.-]+", "_", key[:80]).lower()


def _bytes(key: str, value: Any, bare_unit: int | None = None) -> int | None:
    if isinstance(value, str) and re.search(r"[A-Za-z]", value):
        return size(value)
    amount = number(value)
    if amount is None or amount <= 0:
        return None
    unit = re.search(r"(bytes|gi?b|mi?b)$", key)
    stated = {"b": 1, "g": GIB, "m": MIB}[unit[1][0]] if unit else None
    return size(amount, stated or bare_unit or _unit_of(amount))


def _unit_of(amount: float) -> int:
    """What a bare number of this magnitude counts, as the total memory of a card or computer."""
    return 1 if amount > 1e8 else MIB if amount >= 512 else GIB


def _amount(
    node: Mapping[str, Any],
    pattern: re.Pattern[str],
    *,
    zero: bool = False,
    bare_unit: int | None = None,
) -> int | None:
    if zero and any(pattern.match(key) and number(value) == 0 for key, value in node.items()):
        return 0
    found = [
        n_bytes
        for key, value in node.items()
        if pattern.match(key) and (n_bytes := _bytes(key, value, bare_unit)) is not None
    ]
    return max(found, default=None)


def _gpu(node: Mapping[str, Any]) -> GpuFinding | None:
    name = next((text for key in _NAME_KEYS if (text := present(node.get(key)))), None)
    maker = present(node.get("manufacturer")) or present(node.get("vendor"))
    vendor = vendor_of(name) or vendor_of(maker)
    slices = _slices(node)
    if vendor is None and maker and _amount(node, _TOTAL):
        vendor = maker.lower()  # an accelerator of a maker that we do not know
    if vendor is None or (name is None and slices is None) or is_display_only(name):
        return None
    if isinstance(node.get("gpus"), list) and node["gpus"]:
        return None  # a summary of the list, which has the cards one by one
    if name is not None and not _is_card(node, name, maker):
        return None
    total = _amount(node, _OWN_TOTAL if "gpu_name" in node else _TOTAL)
    target = present(node.get("compute_capability")) or present(node.get("gfx_version"))
    named = re.search(r"^(.{3,100}?)\s*\((gfx\w{3,6})\)$", name or "")
    if named:
        name, target = named[1], named[2]
    shared = kind_of(vendor, name) == "integrated" or is_amd_apu(None, target)
    if node.get("unified_memory") is True or node.get("integration_type") == "Integrated":
        shared = shared or vendor != "nvidia"
    details = node.get("appendix")
    place = details if isinstance(details, dict) else node
    # What is used or free may be a small number: it counts in the unit of the total.
    totals = [number(value) for key, value in node.items() if _TOTAL.match(key)]
    unit = _unit_of(max((amount for amount in totals if amount), default=0))
    used = _amount(node, _USED, zero=True, bare_unit=unit)
    return GpuFinding(
        name=name,
        vendor=vendor,
        kind="integrated" if shared else "discrete",
        unified=shared,
        # NVIDIA's chips are told from cards in one place, which moves their size to the pool.
        vram_bytes=total if vendor == "nvidia" or not shared else None,
        pool_bytes=total if shared and vendor != "nvidia" else None,
        vram_used_bytes=used if used is not None and total and used <= total else None,
        vram_free_bytes=_amount(node, _FREE, zero=True, bare_unit=unit),
        driver=present(node.get("driver_version")),
        compute_capability=target if target and vendor == "nvidia" else None,
        gfx_target=target if target and target.startswith("gfx") else None,
        gpu_cores=whole(node.get("cores")),
        pci_address=pci_address(place.get("bdf") or place.get("pci_bus_id")),
        mig_slices=slices,
        n_cards=min(whole(node.get("count") or node.get("gpu_count")) or 1, 64),
    )


def _is_card(node: Mapping[str, Any], name: str, maker: str | None) -> bool:
    if re.search(r"\bcpu\b|core\W{0,5}i\d|ryzen|xeon|epyc", name, re.I):
        return False
    return (
        "gpu_name" in node
        or _looks_like_gpu(name)
        or any("vram" in key for key in node)
        or (maker is not None and _amount(node, _TOTAL) is not None)
    )


def _slices(node: Mapping[str, Any]) -> tuple[int, ...] | None:
    """Sizes of the slices of a card that is cut up; None if it is not."""
    details = node.get("appendix")
    if not isinstance(details, dict) or details.get("mig") is not True:
        return None
    parts = details.get("mig_devices")
    if not isinstance(parts, list):
        return ()
    sizes = [_amount(part, _TOTAL) for part in parts[:64] if isinstance(part, dict)]
    return tuple(n_bytes for n_bytes in sizes if n_bytes)


def _looks_like_gpu(name: str) -> bool:
    return bool(
        re.search(r"geforce|radeon|quadro|tesla|instinct|\barc\b|iris|graphics|rtx|gtx|nvidia|"
                  r"apple m\d|\borin\b", name, re.I)
    )  # fmt: skip


def _summed(nodes: list[Mapping[str, Any]]) -> list[GpuFinding]:
    """Some programs state only how much GPU memory there is: one card, its name unknown."""
    for node in nodes:
        total = _amount(
            node, re.compile(r"^(total_)?vram(_capacity|_total)?(_(bytes|gi?b|mi?b))?$")
        )
        if total:
            return [GpuFinding(kind="discrete", vram_bytes=total)]
    return []


def _ram(node: Mapping[str, Any]) -> int | None:
    explicit = [
        _bytes(key, value) for key, value in node.items() if "ram" in key and _RAM.match(key)
    ]
    known = [n_bytes for n_bytes in explicit if n_bytes]
    if known:
        return max(known)
    if any("vram" in key or key in _NAME_KEYS for key in node):
        return None
    return _amount(node, _RAM)


def _cpu(nodes: list[Mapping[str, Any]]) -> CpuInfo:
    name, cores, threads = None, None, None
    features: tuple[str, ...] = ()
    for node in nodes:
        name = name or present(node.get("cpu_name")) or present(node.get("cpu_model"))
        name = name or present(node.get("brand_raw"))
        threads = threads or whole(
            node.get("total_cpu_cores") or node.get("cpu_cores") or node.get("logical_cores")
            or node.get("cpu_threads") or node.get("cpu_count_logical")
        )  # fmt: skip
        cores = cores or whole(node.get("physical_cores") or node.get("cpu_count_physical"))
        words = node.get("supported_instruction_set_extensions") or node.get("flags")
        if isinstance(words, list):
            features = features or features_from(str(w)[:40] for w in words[:500])
    return CpuInfo(name=name, cores=cores, threads=threads, features=features)


def _graphics_of_processor(name: str | None) -> Findings | None:
    """Programs that list only the strongest card hide the one in the processor. Its size is not
    known, and any source that lists cards overrules this."""
    match = _IN_CPU_NAME.search(name or "")
    if not match:
        return None
    gpu = GpuFinding(name=f"AMD {match[1]}", vendor="amd", kind="integrated", unified=True)
    return Findings("processor name", Rank.GUESS, gpus=(gpu,))


_DEBUG_PAIR = re.compile(
    r"^\s+(\w{2,40}): (?:Some\(\s*)?(\"[^\"\n]{0,200}\"|[\d.]{1,30}|true|false)", re.M
)


def parse_debug_print(text: str) -> Findings | None:
    """The `SystemSpecs {...}` of a diagnostic report: what is outside its list of GPUs."""
    start = text.find("SystemSpecs {")
    body = text[start : start + 20_000].split("\n}", 1)[0].split("gpus: [", 1)[0]
    node: dict[str, Any] = {}
    for key, value in _DEBUG_PAIR.findall(body):
        node.setdefault(key, value.strip('"') if value[:1] == '"' else number(value) or value)
    found = parse_peer(node)
    return found[0] if found else None
