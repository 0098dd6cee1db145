"""Which tool wrote a text, by its content, and what it says: one text may hold several outputs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from advisor.errors import FormatError
from advisor.probe.findings import Findings
from advisor.probe.machine_json import is_machine_json
from advisor.probe.reports import (
    amd_smi,
    cim,
    dmidecode,
    dxdiag,
    dxgi,
    kernel_log,
    lspci,
    metal,
    nvidia_smi,
    nvidia_smi_q,
    nvml,
    peers,
    proc,
    registry,
    smbios,
    sysctl,
    system_profiler,
    udev,
    windows_system,
)
from advisor.probe.reports.common import parse_cpu, parse_psutil
from advisor.probe.reports.json_text import load_json, looks_like_json
from advisor.probe.reports.machine import findings_of_machine
from advisor.probe.values import items, mapping

_MAX_TEXT = 8 << 20
_MAX_LINES = 100_000
_LONGEST_LINE = 6000  # the flags of a processor take half of it


@dataclass(frozen=True, slots=True)
class _Tool:
    name: str
    sign: re.Pattern[str]
    parse: Callable[[str], Findings | None]


def _sign(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.MULTILINE | re.IGNORECASE)


_TOOLS = (
    _Tool("nvidia-smi -q -x", _sign(r"<nvidia_smi_log"), nvidia_smi_q.parse_xml),
    _Tool("nvidia-smi -q", _sign(r"={4} ?NVSMI LOG|^[ \t]*FB Memory Usage$"),
          nvidia_smi_q.parse_text),
    _Tool("nvidia-smi", _sign(r"\| NVIDIA-SMI \d|^\|[ ]{1,4}(\d{1,3}[ ]{2,4}\S|GPU[ ]{1,3}Name)"),
          nvidia_smi.parse_table),
    _Tool("nvidia-smi failure", _sign(r"NVIDIA-SMI has failed|Failed to initialize NVML"),
          nvidia_smi.parse_failure),
    _Tool("rocm-smi --csv", _sign(r"^device,.*(VRAM|card|GPU|series)"), amd_smi.parse_rocm_csv),
    _Tool("amd-smi --csv", _sign(r"^gpu,.*(vram|market_name|gpu_bdf|bdf)"), amd_smi.parse_amd_csv),
    _Tool("rocm-smi", _sign(r"^GPU\[\d+\]\s*:"), amd_smi.parse_rocm_text),
    _Tool("amd-smi", _sign(r"^\s+MARKET_NAME:|^\s+VRAM:\s*$"), amd_smi.parse_amd_text),
    _Tool("llmfit", _sign(r"^SystemSpecs \{"), peers.parse_debug_print),
    _Tool("tegrastats", _sign(r"\bRAM \d+/\d+MB \(lfb"), proc.parse_tegrastats),
    _Tool("cpuinfo", _sign(r"^processor\s*:\s*\d+\s*$"), proc.parse_cpuinfo),
    _Tool("meminfo", _sign(r"^MemTotal:\s+\d+ kB"), proc.parse_meminfo),
    _Tool("dmidecode", _sign(r"^[ \t]*Memory Device$"), dmidecode.parse_dmidecode),
    _Tool("udevadm", _sign(r"^(E:\s?)?MEMORY_DEVICE_\d+_SIZE="), udev.parse_udev),
    _Tool("lspci", _sign(r"^([0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7] \S.{2,80}: "),
          lspci.parse_lspci),
    _Tool("kernel log", _sign(r"\b(xe|i915|amdgpu) [0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]: "),
          kernel_log.parse_kernel_log),
    _Tool("sysctl", _sign(r"^(hw|machdep|iogpu|kern)\.[\w.]+\s*[:=]"), sysctl.parse_sysctl),
    _Tool("registry export", _sign(r"^Windows Registry Editor|^REGEDIT4|"
                                   r"4d36e968-e325-11ce-bfc1-08002be10318"), registry.parse_reg),
    _Tool("wmic", _sign(r"^[ \t]*(AdapterRAM|AdapterCompatibility|VideoProcessor|Capacity|"
                        r"NumberOfCores|TotalPhysicalMemory|TotalVisibleMemorySize)\s*(=|\s:)"),
          cim.parse_cim_list),
)  # fmt: skip


def findings_of_text(text: str, name: str = "the text", command: str = "") -> list[Findings]:
    """What the text says, by every tool whose output is recognised in it; empty if none is.

    `command` is the command that printed it, where it is known. Raises FormatError if the text
    is recognised but unreadable.
    """
    text = text.lstrip("\ufeff")
    if looks_like_json(text):
        return findings_of_json(load_json(text, name), name)
    text = _tidy(text[:_MAX_TEXT])
    found: list[Findings] = []
    for tool in _TOOLS:
        if tool.sign.search(text):
            findings = tool.parse(text)
            if findings is not None and not findings.is_empty:
                found.append(findings)
    found += _by_labels(text)
    if not any(findings.gpus for findings in found if findings.source.startswith("nvidia")):
        found += _queries(text, command)
    if not found:
        found = _embedded_json(text, name)
    return found


def _tidy(text: str) -> str:
    """Unix line ends, no trailing blanks, no long runs of empty lines: so that the work of every
    pattern is bounded by the length of a line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    lines = [line[:_LONGEST_LINE].rstrip() for line in text.split("\n")[:_MAX_LINES]]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def _by_labels(text: str) -> Iterator[Findings]:
    """Tools whose labels are translated: recognised by having the labels, in any language."""
    if dxdiag.is_dxdiag(text):
        yield dxdiag.parse_dxdiag(text)
    if any(cim.is_table_header(line[:4000]) for line in text.split("\n")[:5000]):
        yield cim.parse_cim_table(text)
    for parse, signs in (
        (system_profiler.parse_text, ("gpus", "cpu", "ram_bytes")),
        (proc.parse_lscpu, ("cpu",)),
    ):
        if not _may_be(parse, text):
            continue
        findings = parse(text)
        empty = Findings("")
        if any(getattr(findings, sign) != getattr(empty, sign) for sign in signs):
            yield findings


_PROFILER_SIGN = _sign(
    r"^[ \t]*(model identifier|chipset.model)[ \t]*:|"
    r"^[ \t]{2,}(chip|chipsatz.?modell|modèle (du|de) (jeu de puces|chipset)|"
    r"modelo de (conjunto de chips|chipset)|chipsetのモデル|チップセットのモデル|チップ|puce|芯片|"
    r"芯片组型号|modell-?identifizierung|processor name)\s*[:：]"
)
_LSCPU_SIGN = _sign(
    r"^(Architecture|Architektur|Arquitectura|アーキテクチャ|架构|Architecture ?)\s*[:：]|"
    r"^(Model name|Modellname|Nom de modèle|Nombre del modelo|モデル名|型号名称)\s*[:：]"
)


def _may_be(parse: Callable[[str], Findings], text: str) -> bool:
    if parse is proc.parse_lscpu:
        return bool(_LSCPU_SIGN.search(text)) and not re.search(r"^processor\s*:", text, re.M)
    return bool(_PROFILER_SIGN.search(text))


def _queries(text: str, command: str) -> list[Findings]:
    columns = nvidia_smi.query_columns(command) or nvidia_smi.query_columns(text)
    lines = [line for line in text.splitlines() if line.strip() and "--query" not in line]
    header = next(
        (i for i, line in enumerate(lines[:50]) if nvidia_smi.is_query_header(line)), None
    )
    if header is not None:
        lines = lines[header:]
    elif not columns and not _looks_like_query(lines):
        return []
    findings = nvidia_smi.parse_query("\n".join(lines), columns)
    return [findings] if findings.gpus else []


def _looks_like_query(lines: Sequence[str]) -> bool:
    return bool(lines) and all(
        re.search(r"(nvidia|geforce|quadro|tesla|rtx|gtx)[^,]{0,60},|,\s*[^,]{0,20}(nvidia|geforce|"
                  r"quadro|tesla|rtx|gtx)", line, re.I)
        and re.search(r"\d", line)
        for line in lines[:16]
    )  # fmt: skip


def _embedded_json(text: str, name: str) -> list[Findings]:
    if not re.search(r"^[ \t]*(\{|\[\s{0,80}[\[{])", text, re.MULTILINE):
        return []
    try:
        return findings_of_json(load_json(text, name), name)
    except FormatError:
        return []


def findings_of_json(value: Any, name: str) -> list[Findings]:
    """What a JSON report says, by its keys."""
    keys = {str(key) for key in mapping(value)}
    if is_machine_json(value):
        return [findings_of_machine(value)]
    if any(key.startswith("SP") and key.endswith("DataType") for key in keys):
        return _kept(system_profiler.parse_json(value))
    if any(re.fullmatch(r"card\d{1,3}", key) for key in keys):
        return _kept(amd_smi.parse_rocm_smi(value))
    if "init" in keys and ("devices" in keys or "code" in keys or len(keys) <= 4):
        return _kept(nvml.parse_nvml(value))
    if "adapters" in keys:
        return _kept(dxgi.parse_dxgi(value))
    if any(key.startswith("recommendedMaxWorkingSetSize") for key in keys) or (
        "devices" in keys and "hasUnifiedMemory" in str(value)[:5000]
    ):
        return _kept(metal.parse_metal(value))
    if "virtual_memory_total" in keys:
        return _kept(parse_psutil(value))
    if "brand_raw" in keys:
        return _kept(parse_cpu(value))
    if "smbios_hex" in keys:
        return _kept(smbios.parse_smbios(_from_hex(value["smbios_hex"])))
    if {"build", "processor"} <= keys:
        return _kept(windows_system.parse_windows_system(value))
    if registry.is_registry_json(value):
        return _kept(registry.parse_registry_json(value))
    if any(key.startswith("Win32_") for key in keys) or any(
        cim.class_of(mapping(entry)) for entry in items(value)[:4]
    ):
        return _kept(cim.parse_cim_json(value))
    if _is_amd_smi(value):
        return _kept(amd_smi.parse_amd_smi(value))
    found = peers.parse_peer(value)
    named = mapping(value).get("cpu", value)
    if not any(source.cpu.name for source in found):
        found += _kept(parse_cpu(mapping(named)))
    return found


def _from_hex(text: Any) -> bytes:
    try:
        return bytes.fromhex(text) if isinstance(text, str) else b""
    except ValueError:
        return b""


def _kept(findings: Findings) -> list[Findings]:
    return [] if findings.is_empty else [findings]


def _is_amd_smi(value: Any) -> bool:
    entries = items(value) or []
    if len(entries) == 1 and isinstance(mapping(entries[0]).get("gpu_data"), list):
        return True
    return any(
        "gpu" in mapping(entry)
        and {"asic", "vram", "bus", "bdf", "mem_usage"} & set(mapping(entry))
        for entry in entries[:4]
    )
