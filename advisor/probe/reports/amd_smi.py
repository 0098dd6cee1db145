"""`rocm-smi` and `amd-smi`, as JSON and as CSV."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from typing import Any

from advisor.probe.findings import Findings, GpuFinding, Rank
from advisor.probe.names import is_amd_apu, is_generic, kind_of
from advisor.probe.pci_names import pci_name
from advisor.probe.problems import problem
from advisor.probe.values import hex_id, items, mapping, pci_address, positive, present, size, whole
from advisor.units import MIB

_MAX_CARDS = 64


def _flat(value: Any, prefix: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """`("vram.size.value", 16)` pairs of a nested object; amd-smi nests by section."""
    if depth < 6 and isinstance(value, dict):
        for key, child in list(value.items())[:400]:
            name = re.sub(r"[\s_]+", " ", str(key)[:60].lower())
            yield from _flat(child, f"{prefix}.{name}" if prefix else name, depth + 1)
    elif not isinstance(value, (list, dict)):
        yield prefix, value


# --- rocm-smi --------------------------------------------------------------------------------


def parse_rocm_smi(report: Mapping[str, Any]) -> Findings:
    """`rocm-smi --json` with any of its show options: keys differ by version only in case."""
    driver = present(dict(_flat(report.get("system"))).get("driver version"))
    cards = [
        (key, dict(_flat(value)))
        for key, value in report.items()
        if re.fullmatch(r"card\d{1,3}", str(key)) and isinstance(value, dict)
    ]
    return _rocm_findings([facts for _, facts in cards[:_MAX_CARDS]], driver)


def parse_rocm_csv(text: str) -> Findings:
    """`rocm-smi --csv`: a header line that starts with `device`, then a line a card."""
    lines = [line for line in text[:200_000].splitlines() if line.strip()]
    start = next((i for i, line in enumerate(lines) if line.lower().startswith("device,")), 0)
    rows = list(csv.reader(lines[start : start + _MAX_CARDS + 1]))
    if not rows:
        return Findings("rocm-smi", Rank.DRIVER, os="linux")
    header = [re.sub(r"[\s_]+", " ", cell.strip().lower()) for cell in rows[0]]
    cards = [
        dict(zip(header, row, strict=False))
        for row in rows[1:]
        if row and re.match(r"card\d", row[0])
    ]
    return _rocm_findings(cards, None)


def _rocm_findings(cards: list[dict[str, Any]], driver: str | None) -> Findings:
    found = [_rocm_card(card, driver) for card in cards]
    problems = [
        problem("small-bar", gpu.name or "AMD GPU")
        for gpu, card in zip(found, cards, strict=True)
        if not gpu.unified and _small_window(card)
    ]
    return Findings(
        "rocm-smi",
        Rank.DRIVER,
        gpus=tuple(found),
        os="linux" if found else None,
        problems=tuple(problems),
    )


def _small_window(card: Mapping[str, Any]) -> bool:
    visible = size(card.get("vis vram total memory (b)"))
    total = size(card.get("vram total memory (b)"))
    return bool(visible and total and visible <= 256 * MIB < total)


def _rocm_card(card: Mapping[str, Any], driver: str | None) -> GpuFinding:
    names = [present(card.get(key)) for key in ("card series", "device name", "card model")]
    named = [name for name in names if name and not re.fullmatch(r"0x[0-9a-f]+", name, re.I)]
    target = present(card.get("gfx version"))
    device = hex_id(
        next((card[key] for key in ("device id", "gpu id", "card model") if key in card), None)
    )
    total = size(card.get("vram total memory (b)"))
    gtt = size(card.get("gtt total memory (b)"))
    name = named[0] if named else pci_name(f"1002:{device}") if device else None
    shared = is_amd_apu(device, target) or kind_of("amd", name, device) == "integrated"
    return GpuFinding(
        name=name,
        vendor="amd",
        kind="integrated" if shared else "discrete",
        unified=shared,
        vram_bytes=total,
        vram_used_bytes=size(card.get("vram total used memory (b)"), zero=True),
        gtt_bytes=gtt,
        pool_bytes=total + gtt if shared and total and gtt else None,
        driver=driver,
        pci_id=_with_revision(device, hex_id(card.get("device rev"))),
        pci_address=pci_address(card.get("pci bus")),
        gfx_target=target if target and target.startswith("gfx") else None,
        power_limit_w=positive(card.get("max graphics package power (w)")),
    )


_ROCM_LINE = re.compile(
    r"^GPU\[(\d{1,3})\]\s*:\s*([^:\n]{2,60}?)\s*:\s*(\S.{0,120})$", re.MULTILINE
)


def parse_rocm_text(text: str) -> Findings:
    """The plain report of `rocm-smi --show...`: `GPU[0] : Card Series: ...` lines."""
    cards: dict[str, dict[str, Any]] = {}
    for index, key, value in _ROCM_LINE.findall(text[: 4 << 20])[:20_000]:
        cards.setdefault(index, {})[re.sub(r"[\s_]+", " ", key.lower())] = value.strip()
    return _rocm_findings(list(cards.values())[:_MAX_CARDS], None)


def _with_revision(device: str | None, revision: str | None) -> str | None:
    if device is None:
        return None
    return f"1002:{device}:{revision[-2:]}" if revision else f"1002:{device}"


# --- amd-smi ---------------------------------------------------------------------------------


def parse_amd_smi(report: Any) -> Findings:
    """`amd-smi static|metric|list --json`: a list of GPUs, or an object that holds it."""
    rows = items(report)
    for key in ("gpu_data", "gpus"):
        if len(rows) == 1 and isinstance(mapping(rows[0]).get(key), list):
            rows = items(rows[0][key])
    cards = [dict(_flat(row)) for row in rows if isinstance(row, dict)][:_MAX_CARDS]
    return _amd_findings(cards)


def parse_amd_csv(text: str) -> Findings:
    """`amd-smi ... --csv`: a header line with `gpu` first, then a line a card."""
    lines = [line for line in text[:200_000].splitlines() if line.strip()]
    start = next((i for i, line in enumerate(lines) if line.lower().startswith("gpu,")), 0)
    rows = list(csv.reader(lines[start : start + _MAX_CARDS + 1]))
    if not rows:
        return Findings("amd-smi", Rank.DRIVER)
    header = [re.sub(r"[\s_]+", " ", cell.strip().lower()) for cell in rows[0]]
    return _amd_findings([dict(zip(header, row, strict=False)) for row in rows[1:]])


_AMD_LINE = re.compile(r"^(?P<indent> *)(?P<label>[A-Z][A-Z0-9_]{1,60}):\s*(?P<value>.{0,200})$")


def parse_amd_text(text: str) -> Findings:
    """The plain report of `amd-smi static` or `metric`: sections by indentation."""
    cards: list[dict[str, Any]] = []
    sections: list[tuple[int, str]] = []
    for line in text[: 4 << 20].split("\n")[:50_000]:
        if re.match(r"^GPU: \d+\s*$", line):
            cards.append({})
            sections = []
        match = _AMD_LINE.match(line.rstrip())
        if not match or not cards or not match["indent"]:
            continue
        indent, label = len(match["indent"]), match["label"].lower().replace("_", " ")
        while sections and indent <= sections[-1][0]:
            sections.pop()
        if match["value"]:
            cards[-1].setdefault(".".join([*(s[1] for s in sections[:6]), label]), match["value"])
        else:
            sections.append((indent, label))
    return _amd_findings(cards[:_MAX_CARDS])


def _amd_findings(cards: list[dict[str, Any]]) -> Findings:
    gpus = [gpu for card in cards if (gpu := _amd_card(card)) is not None]
    return Findings("amd-smi", Rank.DRIVER, gpus=tuple(gpus))


def _pick(card: Mapping[str, Any], *endings: str) -> Any:
    """The first present value whose key ends with one of `endings` (sections are prefixes in
    JSON and absent in CSV)."""
    for ending in endings:
        for key, value in card.items():
            if key == ending or key.endswith(f".{ending}"):
                if isinstance(value, str) and present(value) is None:
                    continue
                return value
    return None


def _amount(card: Mapping[str, Any], *names: str) -> int | None:
    """Memory as amd-smi gives it: `{"value": 16368, "unit": "MB"}`, `16368 MB`, or 16368 (MB)."""
    for name in names:
        value = _pick(card, f"{name}.value", name)
        unit = _pick(card, f"{name}.unit")
        if value is not None:
            return size(f"{value} {unit}" if isinstance(unit, str) else value, MIB, zero=True)
    return None


def _amd_card(card: Mapping[str, Any]) -> GpuFinding | None:
    name = present(_pick(card, "market name", "asic.name", "product name"))
    total = _amount(card, "vram.size", "total vram", "vram size", "size") or None
    address = pci_address(_pick(card, "bdf", "bus.bdf"))
    if name is None and total is None and address is None:
        return None
    target = present(_pick(card, "target graphics version"))
    device = hex_id(_pick(card, "asic.device id", "device id"))
    gtt = _amount(card, "total gtt") or None
    if name is not None and is_generic(name):
        name = None
    shared = is_amd_apu(device, target) or kind_of("amd", name, device) == "integrated"
    return GpuFinding(
        name=name,
        vendor="amd",
        kind="integrated" if shared else "discrete",
        unified=shared,
        vram_bytes=total,
        vram_used_bytes=_amount(card, "used vram") if total else None,
        vram_free_bytes=_amount(card, "free vram") if total else None,
        gtt_bytes=gtt,
        pool_bytes=total + gtt if shared and total and gtt else None,
        driver=present(_pick(card, "driver.version", "driver version")),
        pci_id=f"1002:{device}" if device else None,
        pci_address=address,
        gfx_target=target if target and target.startswith("gfx") else None,
        gpu_cores=whole(_pick(card, "num compute units")),
        memory_bus_bits=whole(_pick(card, "vram.bit width", "bit width", "vram bit width")),
        power_limit_w=positive(_pick(card, "max power.value", "max power")),
        pcie_gen=_generation(_pick(card, "pcie interface version")),
        pcie_lanes=whole(_pick(card, "max pcie width")),
    )


def _generation(value: Any) -> int | None:
    match = re.search(r"(\d)", value) if isinstance(value, str) else None
    return int(match[1]) if match else None
