"""`nvidia-smi`: the table and `--query-gpu=... --format=csv`."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence

from advisor.domain.hardware import Problem
from advisor.probe.findings import Findings, GpuFinding, Rank
from advisor.probe.problems import problem
from advisor.probe.reports.nvidia_card import card_findings
from advisor.probe.values import is_missing, pci_address, positive, present, size, whole
from advisor.units import MIB

SOURCE = "nvidia-smi"
_MAX_CARDS = 64

_FAILURES = (
    (re.compile(r"version mismatch", re.I), "nvidia-version-mismatch"),
    (re.compile(r"couldn.t communicate with the NVIDIA driver|Driver Not Loaded|"
                r"GPU access blocked", re.I), "driver-not-loaded"),
    (re.compile(r"Insufficient Permissions", re.I), "no-permission"),
    (re.compile(r"(GPU is lost|Unable to determine the device handle)", re.I), "gpu-lost"),
    (re.compile(r"NVIDIA-SMI has failed|Failed to initialize NVML", re.I),
     "nvidia-driver-unreachable"),
)  # fmt: skip


def parse_failure(text: str) -> Findings | None:
    """What the tool says instead of a table when the driver is not usable; None if it does not."""
    for pattern, code in _FAILURES:
        if pattern.search(text[:4000]):
            return Findings(SOURCE, Rank.DRIVER, problems=(problem(code, SOURCE),))
    return None


_DRIVER = re.compile(r"(?:Driver|KMD) Version:\s*([\d.]{3,16})")
# | 0  NVIDIA GeForce RTX 4090   On  | 00000000:01:00.0  On |   Off |
_CARD = re.compile(
    r"^\|[ ]{1,4}(?P<index>\d{1,3})[ ]{1,4}(?P<name>\S.{1,60}?)[ ]{1,40}"
    r"(?P<mode>On|Off|N/A|WDDM|TCC|MCDM)[ ]{0,9}\|"
    r"[ ]{0,9}(?P<bus>[0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\.[0-7]|N/A)"
    r"[ ]{0,9}(?P<display>On|Off|N/A)?",
    re.MULTILINE,
)
_MEMORY = re.compile(r"(\d{1,9})\s*MiB\s*/\s*(\d{1,9})\s*MiB")
_POWER = re.compile(r"/\s*(\d{1,5})\s*W\b")
_MIG_ROW = re.compile(
    r"^\|[ ]{1,4}\d{1,3}[ \d]{6,20}\|[ ]{0,9}\d{1,9}MiB[ ]{0,4}/[ ]{0,9}(\d{1,9})MiB", re.MULTILINE
)


def parse_table(text: str) -> Findings:
    """The table of the plain command: names (cut at the column's width), memory, power limit."""
    driver = _DRIVER.search(text)
    body, _, mig_part = text.partition("MIG devices:")
    starts = list(_CARD.finditer(body))[:_MAX_CARDS]
    ends = [*(match.start() for match in starts[1:]), len(body)][: len(starts)]
    gpus, problems = [], []
    slices = tuple(int(total) * MIB for total in _MIG_ROW.findall(mig_part)[:128])
    windows = False
    for match, end in zip(starts, ends, strict=True):
        block = body[match.start() : end]
        memory, power = _MEMORY.search(block), _POWER.search(block)
        mig = bool(re.search(r"\|[ ]{1,30}Enabled[ ]{1,30}\|", block))
        windows = windows or match["mode"] in ("WDDM", "TCC", "MCDM")
        finding = GpuFinding(
            name=match["name"].strip(),
            vendor="nvidia",
            vram_bytes=int(memory[2]) * MIB if memory and int(memory[2]) else None,
            vram_used_bytes=int(memory[1]) * MIB if memory and int(memory[2]) else None,
            driver=driver[1] if driver else None,
            pci_address=pci_address(match["bus"]),
            power_limit_w=float(power[1]) if power else None,
            drives_display={"On": True, "Off": False}.get(match["display"] or ""),
            mig_slices=slices if mig else None,
        )
        card, found = card_findings(finding, memory_supported=memory is not None or None)
        if "Not Supported" in block and memory is None:
            card, found = card_findings(finding, memory_supported=False)
        gpus.append(card)
        problems += found
    return Findings(
        SOURCE,
        Rank.DRIVER,
        gpus=tuple(gpus),
        os="windows" if windows else None,
        problems=tuple(problems),
    )


# What each query column is called when a header is missing or differs.
_COLUMN = re.compile(r"^\s*([a-z_]{1,60}(?:\.[a-z_]{1,60}){0,6})\s*(?:\[([\w%]{1,4})\])?\s*$", re.I)
_KNOWN_COLUMNS = frozenset(
    {"name", "gpu_name", "index", "count", "driver_version", "pci.bus_id", "gpu_bus_id", "uuid",
     "gpu_uuid", "memory.total", "memory.used", "memory.free", "memory.reserved", "compute_cap",
     "power.limit", "power.max_limit", "power.default_limit", "enforced.power.limit",
     "pcie.link.gen.max", "pcie.link.width.current", "pcie.link.width.max", "display_active",
     "mig.mode.current", "pci.device_id", "clocks.max.mem", "clocks.max.memory", "power.draw",
     "utilization.gpu", "utilization.memory", "temperature.gpu", "fan.speed", "timestamp", "pstate"}
)  # fmt: skip


def query_columns(command: str) -> list[str]:
    """The columns that a `--query-gpu=a,b,c` command asks for; empty if it is none."""
    match = re.search(r"--query-gpu[= ]([\w.,]{1,2000})", command)
    return match[1].split(",") if match else []


def is_query_header(line: str) -> bool:
    """True for the header line of a query's CSV, whatever columns it has."""
    cells = [_COLUMN.match(cell) for cell in line.split(",")]
    names = {cell[1].lower() for cell in cells if cell}
    return all(cells) and len(names & _KNOWN_COLUMNS) >= (1 if len(cells) == 1 else 2)


def parse_query(text: str, columns: Sequence[str] = ()) -> Findings:
    """CSV of `--query-gpu` with any columns, with or without header and units.

    Without a header the columns come from the command (`columns`); where neither is there,
    cells are told apart by what they look like.
    """
    lines = [line for line in text[:200_000].splitlines() if line.strip()]
    if lines and is_query_header(lines[0]):
        matches = [_COLUMN.match(cell) for cell in lines[0].split(",")]
        columns = [match[1].lower() if match else "" for match in matches]
        lines = lines[1:]
    gpus: list[GpuFinding] = []
    problems: list[Problem] = []
    for cells in csv.reader(lines[:_MAX_CARDS], skipinitialspace=True):
        row = _row([cell.strip() for cell in cells[:200]], columns)
        if not row:
            continue
        card, found = _query_card(row)
        gpus.append(card)
        problems += found
    return Findings(SOURCE, Rank.DRIVER, gpus=tuple(gpus), problems=tuple(problems))


def _row(cells: list[str], columns: Sequence[str]) -> dict[str, str]:
    if columns:
        return dict(zip(columns, cells, strict=False)) if len(cells) == len(columns) else {}
    row: dict[str, str] = {}
    totals = [cell for cell in cells if re.fullmatch(r"\d{3,7}( MiB)?", cell)]
    for cell in cells:
        if re.fullmatch(r"[\dA-F]{4,8}:[\dA-F:.]{7}", cell, re.I):
            row["pci.bus_id"] = cell
        elif re.fullmatch(r"\d{3}\.\d{2,3}(\.\d{2})?", cell):
            row["driver_version"] = cell
        elif re.search(r"[A-Za-z]{2}", cell) and not re.search(r"\bMiB\b|GPU-|^\[?N/A", cell):
            row.setdefault("name", cell)
    if totals and "name" in row:
        row["memory.total"] = max(totals, key=lambda cell: int(cell.split()[0]))
    return row


def _query_card(row: dict[str, str]) -> tuple[GpuFinding, list[Problem]]:
    def first(*names: str) -> str | None:
        return next((row[name] for name in names if name in row), None)

    total_text = first("memory.total")
    total = size(total_text, MIB)
    device = first("pci.device_id")  # 0x268410DE: device, then vendor
    match = re.fullmatch(r"0x([0-9A-Fa-f]{4})10DE", (device or ""), re.I)
    finding = GpuFinding(
        name=present(first("name", "gpu_name")),
        vendor="nvidia",
        vram_bytes=total,
        vram_free_bytes=size(first("memory.free"), MIB, zero=True) if total else None,
        vram_used_bytes=size(first("memory.used"), MIB, zero=True) if total else None,
        driver=present(first("driver_version")),
        pci_id=f"10de:{match[1].lower()}" if match else None,
        pci_address=pci_address(first("pci.bus_id", "gpu_bus_id")),
        compute_capability=present(first("compute_cap")),
        power_limit_w=positive(first("power.limit", "enforced.power.limit")),
        memory_clock_mhz=positive(first("clocks.max.mem", "clocks.max.memory")),
        pcie_gen=whole(first("pcie.link.gen.max")),
        pcie_lanes=whole(first("pcie.link.width.current", "pcie.link.width.max")),
        drives_display={"enabled": True, "disabled": False}.get(
            (first("display_active") or "").lower()
        ),
        mig_slices=() if (first("mig.mode.current") or "").lower() == "enabled" else None,
    )
    unsupported = total_text is not None and is_missing(total_text)
    permission = bool(total_text and "ermission" in total_text)
    supported = None if total_text is None or permission else not unsupported
    card, problems = card_findings(finding, memory_supported=supported)
    if permission:
        problems.append(problem("no-permission", finding.name or "NVIDIA GPU"))
    return card, problems
