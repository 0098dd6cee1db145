"""`/proc/cpuinfo`, `/proc/meminfo` and `lscpu`."""

from __future__ import annotations

import re

from advisor.domain.hardware import CpuInfo
from advisor.probe.cpu_features import features_from
from advisor.probe.findings import Findings, Rank
from advisor.probe.values import present, size, whole
from advisor.units import KIB, MIB

# Arm implementer and part numbers of cores that run models, by Arm's and the makers' lists.
_ARM_PARTS = {
    ("0x41", "0xd03"): "Cortex-A53",
    ("0x41", "0xd04"): "Cortex-A35",
    ("0x41", "0xd05"): "Cortex-A55",
    ("0x41", "0xd07"): "Cortex-A57",
    ("0x41", "0xd08"): "Cortex-A72",
    ("0x41", "0xd09"): "Cortex-A73",
    ("0x41", "0xd0a"): "Cortex-A75",
    ("0x41", "0xd0b"): "Cortex-A76",
    ("0x41", "0xd0c"): "Neoverse-N1",
    ("0x41", "0xd0d"): "Cortex-A77",
    ("0x41", "0xd40"): "Neoverse-V1",
    ("0x41", "0xd41"): "Cortex-A78",
    ("0x41", "0xd42"): "Cortex-A78AE",
    ("0x41", "0xd44"): "Cortex-X1",
    ("0x41", "0xd46"): "Cortex-A510",
    ("0x41", "0xd47"): "Cortex-A710",
    ("0x41", "0xd48"): "Cortex-X2",
    ("0x41", "0xd49"): "Neoverse-N2",
    ("0x41", "0xd4b"): "Cortex-A78C",
    ("0x41", "0xd4d"): "Cortex-A715",
    ("0x41", "0xd4e"): "Cortex-X3",
    ("0x41", "0xd4f"): "Neoverse-V2",
    ("0x41", "0xd80"): "Cortex-A520",
    ("0x41", "0xd81"): "Cortex-A720",
    ("0x41", "0xd82"): "Cortex-X4",
    ("0x41", "0xd83"): "Neoverse-V3AE",
    ("0x41", "0xd84"): "Neoverse-V3",
    ("0x41", "0xd85"): "Cortex-X925",
    ("0x41", "0xd87"): "Cortex-A725",
    ("0x41", "0xd8e"): "Neoverse-N3",
    ("0x4e", "0x004"): "Carmel",
    ("0x46", "0x001"): "A64FX",
    ("0x48", "0xd01"): "Kunpeng-920",
    ("0x51", "0x001"): "Oryon",
    ("0xc0", "0xac3"): "Ampere-1",
    ("0xc0", "0xac4"): "Ampere-1a",
    ("0x61", "0x022"): "Apple M1 Icestorm",
    ("0x61", "0x023"): "Apple M1 Firestorm",
    ("0x61", "0x032"): "Apple M2 Blizzard",
    ("0x61", "0x033"): "Apple M2 Avalanche",
}
# Which of several core types names the processor: the strongest, by part number order.
_LITTLE_CORES = frozenset(
    {"Cortex-A53", "Cortex-A35", "Cortex-A55", "Cortex-A510", "Cortex-A520", "Apple M1 Icestorm",
     "Apple M2 Blizzard"}
)  # fmt: skip
_MAX_PROCESSORS = 4096


def _pairs(block: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in block.split("\n")[:400]:
        key, colon, value = line.partition(":")
        if colon and key.strip() and key[:1] not in ("#",):
            found.setdefault(key.strip(), value.strip())
    return found


def parse_cpuinfo(text: str) -> Findings:
    """Name, cores, threads and instruction sets; a VM by its hypervisor flag."""
    blocks = [_pairs(block) for block in re.split(r"\n\s*\n", text)[: _MAX_PROCESSORS + 1]]
    processors = [block for block in blocks if "processor" in block]
    if not processors:
        return Findings("cpuinfo", Rank.BUS)
    first = processors[0]
    everything = {key: value for block in blocks for key, value in block.items()}
    flags = (first.get("flags") or first.get("Features") or "").split()
    stated = (present(first.get(key)) for key in ("model name", "cpu model", "uarch"))
    name = next((each for each in stated if each), None)
    if name is None or re.fullmatch(r"ARMv\d.*|\d+", name):
        name = _arm_name(processors, everything.get("Model")) or name
    threads = _thread_count(processors, first)
    return Findings(
        "cpuinfo",
        Rank.BUS,
        os="linux",
        environment="vm" if "hypervisor" in flags else None,
        model=present(everything.get("Model")) if "CPU part" in first else None,
        cpu=CpuInfo(
            name=name,
            cores=_core_count(processors, threads),
            threads=threads,
            features=features_from(flags),
            sockets=len({p["physical id"] for p in processors if "physical id" in p}) or None,
        ),
    )


def _thread_count(processors: list[dict[str, str]], first: dict[str, str]) -> int:
    # A report cut to its first processor still tells how many siblings it has.
    siblings = whole(first.get("siblings"))
    return siblings if len(processors) == 1 and siblings else len(processors)


def _core_count(processors: list[dict[str, str]], threads: int) -> int | None:
    physical = {(p.get("physical id"), p.get("core id")) for p in processors if "core id" in p}
    per_socket = whole(processors[0].get("cpu cores"))
    if per_socket:
        sockets = len({p.get("physical id") for p in processors})
        return per_socket * sockets
    if physical:
        return len(physical)
    return threads if "CPU part" in processors[0] else None


def _arm_name(processors: list[dict[str, str]], board: str | None) -> str | None:
    cores: list[str] = []
    for processor in processors:
        key = (processor.get("CPU implementer", ""), processor.get("CPU part", ""))
        core = _ARM_PARTS.get((key[0].lower(), key[1].lower()))
        if core and core not in cores:
            cores.append(core)
    core = next((c for c in reversed(cores) if c not in _LITTLE_CORES), cores[0] if cores else None)
    if core and board:
        return f"{core} ({board})"
    return core or board


def parse_meminfo(text: str) -> Findings:
    """MemTotal and MemAvailable."""
    pairs = _pairs(text)
    return Findings(
        "meminfo",
        Rank.DRIVER,
        os="linux",
        ram_bytes=size(pairs.get("MemTotal"), KIB),
        ram_available_bytes=size(pairs.get("MemAvailable"), KIB),
    )


# `lscpu` in the languages it is translated to; the keys are what we read.
_LSCPU = {
    "name": ("Model name", "Modellname", "Nom de modèle", "Nom de modèle", "Nombre del modelo",
             "モデル名", "型号名称"),
    "threads": ("CPU(s)", "CPU(en)", "Processeur(s)", "CPU"),
    "sockets": ("Socket(s)", "Sockel", "Socket(s)", "ソケット数", "座"),
    "per_socket": ("Core(s) per socket", "Kern(e) pro Socket", "Kerne pro Sockel",
                   "Cœur(s) par socket", "Núcleo(s) por «socket»", "ソケットあたりのコア数",
                   "每个座的核数"),
    "per_cluster": ("Core(s) per cluster",),
    "flags": ("Flags", "Markierungen", "Drapaux", "Drapeaux", "Indicadores", "フラグ", "标记"),
    "hypervisor": ("Hypervisor vendor", "Hypervisor-Anbieter", "Constructeur d'hyperviseur",
                   "Constructeur d’hyperviseur", "Fabricante del hipervisor",
                   "ハイパーバイザのベンダー", "超管理器厂商"),
}  # fmt: skip


def _hypervisor(vendor: str | None) -> str | None:
    if vendor is None:
        return None
    return "wsl2" if "windows subsystem" in vendor.lower() else "vm"


def _first(pairs: dict[str, str], key: str) -> str:
    return next((pairs[label] for label in _LSCPU[key] if label in pairs), "")


def parse_lscpu(text: str) -> Findings:
    """Name, cores, threads, instruction sets, virtual machine."""
    pairs = _pairs(text)

    def value(key: str) -> str | None:
        return present(_first(pairs, key))

    per_socket, sockets = whole(value("per_socket")), whole(value("sockets"))
    threads = whole(value("threads"))
    cores = per_socket * (sockets or 1) if per_socket else None
    if cores is None and "Core(s) per cluster" in pairs:
        cores = threads
    name = value("name")
    vendor = value("hypervisor")
    return Findings(
        "lscpu",
        Rank.BUS,
        os="linux",
        environment=_hypervisor(vendor),
        cpu=CpuInfo(
            name=name if name != "-" else None,
            cores=cores,
            threads=threads,
            features=features_from(_first(pairs, "flags").split()),
            sockets=sockets,
        ),
    )


def parse_tegrastats(text: str) -> Findings:
    """Memory of a Jetson, in the form that its own monitor prints."""
    match = re.search(r"\bRAM (\d{1,7})/(\d{1,7})MB", text)
    if not match or int(match[1]) > int(match[2]):
        return Findings("tegrastats", Rank.DRIVER)
    used, total = int(match[1]) * MIB, int(match[2]) * MIB
    return Findings(
        "tegrastats",
        Rank.DRIVER,
        os="linux",
        ram_bytes=total or None,
        ram_available_bytes=total - used,
    )
