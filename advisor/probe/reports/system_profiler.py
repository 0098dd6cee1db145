"""`system_profiler` of macOS, as text in several languages and as JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from advisor.domain.hardware import CpuInfo, MemoryInfo
from advisor.probe.findings import Findings, GpuFinding, Listing, Rank
from advisor.probe.names import kind_of, vendor_of
from advisor.probe.values import hex_id, items, mapping, present, size, whole

SOURCE = "system_profiler"

# Labels by meaning: English, German, French, Spanish, Japanese, Chinese.
_LABELS = {
    "chipset": ("chipset model", "chipsatz-modell", "chipsatzmodell", "modèle du jeu de puces",
                "modèle de chipset", "modelo de conjunto de chips", "modelo de chipset",
                "chipsetのモデル", "チップセットのモデル", "芯片组型号"),
    "cores": ("total number of cores", "gesamtzahl der kerne", "gesamtanzahl der kerne",
              "nombre total de cœurs", "número total de núcleos", "コアの総数", "総コア数",
              "核总数", "核心总数"),
    "vendor": ("vendor", "hersteller", "fournisseur", "fabricant", "proveedor", "fabricante",
               "製造元", "厂商", "供应商"),
    "device": ("device id", "geräte-id", "identifiant du périphérique", "identifiant de l’appareil",
               "id del dispositivo", "id de dispositivo", "装置id", "デバイスid", "设备 id",
               "设备id"),
    "vram": ("vram (total)", "vram (gesamt)", "vram (totale)", "vram (insgesamt)", "vram (合計)",
             "vram（合計）", "vram（总计）", "vram (总计)", "vram"),
    "vram_dynamic": ("vram (dynamic, max)", "vram (dynamisch, max.)", "vram (dynamisch, maximal)",
                     "vram (dynamique, maximum)", "vram (dinámica, máx.)",
                     "vram (動的、最大)", "vram（动态，最大值）"),
    "bus": ("bus", "バス", "总线"),
    "lanes": ("pcie lane width", "pcie-lane-breite", "largeur de voie pcie",
              "ancho de carril pcie", "pcieレーンの幅", "pcie通道宽度"),
    "chip": ("chip", "puce", "チップ", "芯片"),
    "processor": ("processor name", "prozessorname", "nom du processeur",
                  "nombre del procesador", "プロセッサ名", "处理器名称"),
    "memory": ("memory", "speicher", "mémoire", "memoria", "メモリ", "内存"),
    "model": ("model name", "modellname", "nom du modèle", "nombre del modelo", "機種名",
              "モデル名", "型号名称"),
    "identifier": ("model identifier", "modell-identifizierung", "modellidentifizierung",
                   "identifiant du modèle", "identificador del modelo", "機種id",
                   "モデルid", "型号标识符"),
    "type": ("type", "typ", "tipo", "種類", "类型"),
    "speed": ("speed", "geschwindigkeit", "vitesse", "velocidad", "速度"),
    "system": ("system version", "systemversion", "version du système", "versión del sistema",
               "システムのバージョン", "系统版本"),
}  # fmt: skip
_BY_LABEL = {label: meaning for meaning, labels in _LABELS.items() for label in labels}
_LINE = re.compile(r"^(?P<indent>[ \t]*)(?P<label>[^:：\n]{1,80}?)\s*[:：](?:\s*(?P<value>\S.*))?$")
_BUILT_IN = re.compile(r"built|integri|intégr|integra|内蔵|内建|spdisplays_builtin", re.I)


def parse_text(text: str) -> Findings:
    """The text report. A section with a chipset model is a graphics card; displays below it,
    which have names of their own, are not."""
    cards: list[dict[str, str]] = []
    hardware: dict[str, str] = {}
    current = hardware
    card_indent = -1
    for line in text[: 4 << 20].split("\n")[:50_000]:
        match = _LINE.match(line.rstrip()[:300])
        if not match or not match["value"]:
            continue
        indent = len(match["indent"].expandtabs(4))
        meaning = _BY_LABEL.get(match["label"].strip().lower())
        if meaning == "chipset":
            current = {}
            cards.append(current)
            card_indent = indent
        elif current is not hardware and indent < card_indent:
            current = hardware
        if meaning and (current is hardware or indent == card_indent):
            current.setdefault(meaning, match["value"].strip())
    return _findings(hardware, [_card(card) for card in cards[:16]])


def _findings(facts: Mapping[str, str], gpus: list[GpuFinding]) -> Findings:
    chip = present(facts.get("chip"))
    name = chip or present(facts.get("processor"))
    counts = [int(count) for count in re.findall(r"\d{1,3}", facts.get("cores", ""))[:3]]
    performance, efficiency = (counts[1], counts[2]) if len(counts) == 3 else (None, None)
    memory = facts.get("memory", "")
    if not gpus and chip and chip.startswith("Apple"):
        gpus = [GpuFinding(name=chip, vendor="apple", kind="integrated", unified=True)]
    # A memory section repeats the size; with modules it holds other things.
    kind = present(facts.get("type"))
    return Findings(
        SOURCE,
        Rank.DRIVER,
        os="macos",
        os_name=_os_name(facts.get("system")),
        model=_model(facts),
        cpu=CpuInfo(
            name=name,
            cores=counts[0] if counts else None,
            threads=counts[0] if counts and chip else None,
            performance_cores=performance,
            efficiency_cores=efficiency,
            features=("neon",) if chip and chip.startswith("Apple") else (),
        ),
        ram_bytes=size(memory),
        memory=MemoryInfo(type=kind if kind and "DDR" in kind else None,
                          speed_mt_s=whole(facts.get("speed"))),
        gpus=tuple(gpus),
        listing=Listing.COMPLETE if gpus else Listing.ADDS,
    )  # fmt: skip


def _os_name(text: str | None) -> str | None:
    match = re.match(r"(?:macOS|Mac OS X|OS X)[\w .]{0,40}", text or "")
    return match[0].strip() if match else None


def _model(facts: Mapping[str, str]) -> str | None:
    name, identifier = present(facts.get("model")), present(facts.get("identifier"))
    return f"{name} ({identifier})" if name and identifier else name or identifier


def _card(card: Mapping[str, str]) -> GpuFinding:
    vendor_text = card.get("vendor", "")
    vendor_id = re.search(r"0x([0-9a-f]{4})", vendor_text, re.I)
    name = present(card.get("chipset"))
    vendor = vendor_of(vendor_text) or vendor_of(name, vendor_id[1].lower() if vendor_id else None)
    device = hex_id(card.get("device"))
    integrated = kind_of(vendor, name, device) == "integrated" or (
        vendor != "nvidia" and bool(_BUILT_IN.search(card.get("bus", "")))
    )
    vendor_number = {"amd": "1002", "nvidia": "10de", "intel": "8086"}.get(vendor or "")
    return GpuFinding(
        name=name,
        vendor=vendor,
        kind="integrated" if integrated else "discrete",
        unified=integrated,
        vram_bytes=None if integrated else size(card.get("vram") or card.get("vram_dynamic")),
        pci_id=f"{vendor_number}:{device}" if vendor_number and device else None,
        gpu_cores=whole(card.get("cores")) if vendor == "apple" else None,
        pcie_lanes=whole((card.get("lanes") or "").lower().lstrip("x ")),
    )


_CARD_KEYS = {
    "chipset": ("sppci_model", "_name"),
    "cores": ("sppci_cores",),
    "vendor": ("spdisplays_vendor",),
    "device": ("spdisplays_device-id", "spdisplays_device_id"),
    "vram": ("spdisplays_vram", "_spdisplays_vram"),
    "bus": ("sppci_bus",),
    "lanes": ("spdisplays_pcie_width",),
}


def parse_json(report: Mapping[str, Any]) -> Findings:
    """`system_profiler ... -json` with any data types."""
    cards = []
    for entry in items(report.get("SPDisplaysDataType"))[:16]:
        values = mapping(entry)
        card = {}
        for meaning, keys in _CARD_KEYS.items():
            found = next((values[key] for key in keys if isinstance(values.get(key), str)), None)
            if found:
                card[meaning] = found.removeprefix("spdisplays_").removeprefix("sppci_vendor_")
        if card.get("chipset"):
            cards.append(_card(card))
    hardware = mapping(next(iter(items(report.get("SPHardwareDataType"))), {}))
    software = mapping(next(iter(items(report.get("SPSoftwareDataType"))), {}))
    memory = mapping(next(iter(items(report.get("SPMemoryDataType"))), {}))
    module = mapping(next(iter(items(memory.get("_items"))), memory))
    facts = {
        "chip": hardware.get("chip_type"),
        "processor": hardware.get("cpu_type"),
        "cores": hardware.get("number_processors"),
        "memory": hardware.get("physical_memory") or memory.get("SPMemoryDataType"),
        "model": hardware.get("machine_name"),
        "identifier": hardware.get("machine_model"),
        "type": module.get("dimm_type"),
        "speed": module.get("dimm_speed"),
        "system": software.get("os_version"),
    }
    # "proc 12:6:6" counts all, performance and efficiency cores.
    return _findings({k: str(v)[:200] for k, v in facts.items() if v is not None}, cards)
