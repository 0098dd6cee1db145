"""`dxdiag /t`, with labels in the languages of Windows."""

from __future__ import annotations

import re

from advisor.domain.hardware import CpuInfo
from advisor.probe.findings import Findings, GpuFinding, Listing, Rank
from advisor.probe.reports.windows_adapter import adapter, is_real
from advisor.probe.values import hex_id, present, size, whole
from advisor.units import MIB

SOURCE = "dxdiag"
# By meaning: English, German, French, Spanish, Japanese, Chinese.
_LABELS = {
    "name": ("card name", "kartenname", "nom de la carte", "nombre de tarjeta",
             "nombre de la tarjeta", "カード名", "显卡名称", "卡名称", "卡名"),
    "dedicated": ("dedicated memory", "dedizierter speicher", "mémoire dédiée",
                  "memoria dedicada", "専用メモリ", "专用内存"),
    "shared": ("shared memory", "gemeinsam genutzter speicher", "gemeinsamer speicher",
               "mémoire partagée", "memoria compartida", "共有メモリ", "共享内存"),
    "display": ("display memory", "anzeigespeicher", "grafikspeicher", "mémoire d'affichage",
                "mémoire d’affichage", "memoria de pantalla", "ディスプレイ メモリ", "显示内存",
                "显示器内存"),
    "key": ("device key", "geräteschlüssel", "clé du périphérique", "clave del dispositivo",
            "デバイス キー", "设备密钥"),
    "driver": ("driver version", "treiberversion", "version du pilote",
               "versión del controlador", "ドライバー バージョン", "ドライバーのバージョン",
               "驱动程序版本"),
    "vendor": ("vendor id", "hersteller-id", "id fournisseur", "id del fabricante",
               "ベンダー id", "供应商 id"),
    "device": ("device id", "geräte-id", "id périphérique", "id de dispositivo", "デバイス id",
               "设备 id"),
    "processor": ("processor", "prozessor", "processeur", "procesador", "プロセッサ",
                  "プロセッサー", "处理器"),
    "memory": ("memory", "arbeitsspeicher", "speicher", "mémoire", "memoria", "メモリ",
               "メモリー", "内存"),
    "available": ("available os memory", "verfügbarer betriebssystemspeicher",
                  "mémoire disponible pour le système d'exploitation",
                  "memoria disponible del so", "使用可能な os メモリ", "可用 os 内存"),
    "system": ("operating system", "betriebssystem", "système d'exploitation",
               "système d’exploitation", "sistema operativo", "オペレーティング システム",
               "操作系统"),
    "model": ("system model", "systemmodell", "modèle du système", "modelo del sistema",
              "システム モデル", "系统型号"),
}  # fmt: skip
_BY_LABEL = {label: meaning for meaning, labels in _LABELS.items() for label in labels}
_LINE = re.compile(r"^\s*([^:：\n]{2,60}?)\s*[:：]\s*(\S.{0,300})$")


def is_dxdiag(text: str) -> bool:
    """True if labels that only this report has together are there, in any language."""
    head = text[:200_000]
    found = {
        _BY_LABEL.get(match[1].strip().lower())
        for line in head.split("\n")[:5000]
        if (match := _LINE.match(line[:400]))
    }
    return {"name", "dedicated"} <= found or {"name", "display"} <= found


def parse_dxdiag(text: str) -> Findings:
    """Processor, memory and the display devices that are present."""
    system: dict[str, str] = {}
    cards: list[dict[str, str]] = []
    for line in text[: 4 << 20].split("\n")[:50_000]:
        match = _LINE.match(line.rstrip()[:400])
        meaning = _BY_LABEL.get(match[1].strip().lower()) if match else None
        if match is None or meaning is None:
            continue
        if meaning == "name":
            cards.append({})
        target = cards[-1] if cards else system
        target.setdefault(meaning, match[2].strip())
    processor = system.get("processor", "")
    cores = re.search(r"\((\d{1,3}) CPUs?\)", processor)
    return Findings(
        SOURCE,
        Rank.DRIVER,
        os="windows",
        os_name=_os_name(system.get("system")),
        model=present(system.get("model")),
        cpu=CpuInfo(
            name=present(re.sub(r"\s*(\(\d+ CPUs?\).*|,\s*~.*)$", "", processor)),
            threads=whole(cores[1]) if cores else None,
        ),
        ram_bytes=_megabytes(system.get("available")) or _megabytes(system.get("memory")),
        gpus=tuple(_distinct([gpu for card in cards[:16] if (gpu := _gpu(card))])),
        listing=Listing.COMPLETE if cards else Listing.ADDS,
    )


def _os_name(text: str | None) -> str | None:
    match = re.match(r"Windows[^(,]{1,40}", text or "")
    return match[0].strip() if match else None


def _megabytes(text: str | None) -> int | None:
    """`32768MB RAM`; thousands may be parted."""
    digits = re.match(r"[\d., \u00a0\u202f]{1,20}", text or "")
    number = re.sub(r"\D", "", digits[0]) if digits else ""
    return size(number, MIB) if number else None


def _gpu(card: dict[str, str]) -> GpuFinding | None:
    name = present(card.get("name"))
    key = (card.get("key") or "").removeprefix("Enum\\")
    if name is None or not is_real(name, key):
        return None
    return adapter(
        name,
        pnp_id=key or None,
        vendor_id=hex_id(card.get("vendor")),
        device_id=hex_id(card.get("device")),
        exact_bytes=_megabytes(card.get("dedicated")),
        shared_bytes=_megabytes(card.get("shared")),
        driver=_driver(card.get("driver")),
    )


def _driver(text: str | None) -> str | None:
    match = re.match(r"[\d.]{5,30}", text or "")
    return match[0] if match else None


def _distinct(gpus: list[GpuFinding]) -> list[GpuFinding]:
    """A card with several monitors is listed once per monitor, with the same device key."""
    return list(dict.fromkeys(gpus))
