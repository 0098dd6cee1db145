"""Vendors, kinds and spellings of GPU names: what a name or an id says about a card."""

from __future__ import annotations

import re

VENDOR_IDS = {
    "10de": "nvidia",
    "1002": "amd",
    "1022": "amd",
    "8086": "intel",
    "106b": "apple",
    "5143": "qualcomm",
    "4d4f4351": "qualcomm",  # the ACPI form, "QCOM"
    "1ed5": "moorethreads",
    "1ec8": "moorethreads",
    "19e5": "huawei",
}
# Adapters that draw or forward pictures but compute nothing: virtio, ASPEED, Matrox, QXL,
# VMware, Hyper-V, VirtualBox, Bochs, Cirrus, Xen, Parallels, DisplayLink, Microsoft.
DISPLAY_ONLY_VENDORS = frozenset(
    {"1af4", "1a03", "102b", "1b36", "15ad", "1414", "80ee", "1234", "1013", "5853", "1ab8",
     "17e9", "1b73", "126f", "18ca", "1106", "1039"}
)  # fmt: skip

_VENDOR_WORDS = (
    ("nvidia", re.compile(r"nvidia|geforce|quadro|\btesla\b|\bgrid\b|\bnvgpu\b|\btitan\b|\brtx\b"
                          r"|\bgtx\b|\btegra\b|\borin\b|\bgb10\b", re.I)),
    ("amd", re.compile(r"\bamd\b|radeon|advanced micro|\bati\b|instinct|firepro|\bgfx\d{3,4}",
                       re.I)),
    ("apple", re.compile(r"\bapple\b", re.I)),
    ("qualcomm", re.compile(r"adreno|qualcomm|snapdragon", re.I)),
    ("intel", re.compile(r"\bintel\b|\buhd graphics|\biris\b|\barc\b|\bhd graphics", re.I)),
    ("moorethreads", re.compile(r"moore ?threads|\bmtt\b", re.I)),
)  # fmt: skip
_VIRTUAL = re.compile(
    r"remote|virtual|basic (display|render)|mirage|mirror|displaylink|citrix|vmware|parsec|"
    r"spacedesk|idd\b|indirect|hyper-v|qxl|virtio|cirrus|matrox|aspeed|bochs|teamviewer|"
    r"rustdesk|splashtop|duet|sunshine|iddcx|luminon|superdisplay|dameware|radmin|"
    r"virtualbox|parallels|llvmpipe|swiftshader|software|lavapipe|easy ?canvas|wired xdisplay|"
    r"\bvdd\b|\bspice\b|ramdac only|standard vga|基本显示|基本 ディスプレイ",
    re.IGNORECASE,
)
_PNP_VIRTUAL = re.compile(r"^(swd|root)\\|rdpidd|remotedisplay|indirectdisplay", re.IGNORECASE)

_NVIDIA_UNIFIED = re.compile(
    r"\b(GB10|Orin|Thor|Xavier|N1X|Tegra\w*|T234|T194|T264)\b|\(nvgpu\)", re.I
)
_NVIDIA_CARD = re.compile(
    r"geforce|\brtx\b|\bgtx\b|quadro|tesla|titan|\bgrid\b|\bnvs\b|"
    r"\b(A|H|L|V|P|T|K|M|B)\d{1,4}\w?\b",
    re.I,
)
_INTEL_DISCRETE = re.compile(
    r"\barc\b.{0,12}?\b(A\d{2,3}[ME]?|B(?!3\d0)\d{2,3})\b|\bdg[12]\b|data center gpu|"
    r"iris xe max|\bmax (1100|1550)\b|\bflex (140|170)\b",
    re.I,
)
_AMD_INTEGRATED = re.compile(
    r"radeon (r[2-9] )?graphics\b|vega (mobile )?series|\b\d{3}m\b|\b80[4-6]0s\b|"
    r"\b(raven|picasso|renoir|lucienne|cezanne|barcelo|rembrandt|raphael|mendocino|phoenix|"
    r"hawk ?point|strix|krackan|van ?gogh|granite ridge|kaveri|carrizo|stoney|gorgon)\b",
    re.I,
)
_AMD_SMALL_VEGA = re.compile(r"\bvega (3|6|7|8|9|10|11)\b", re.I)
_AMD_DISCRETE = re.compile(
    r"\brx\b|\bpro w|\binstinct\b|\bmi\d{2,3}|\bhd \d{4}|\bfirepro|\bnavi\b|"
    r"\br[579] [mf]?[2-5]\d{2}|radeon (vii|pro)|\b\d{3,4}xt|\bv\d{3}\b|\bai pro\b",
    re.I,
)
# Graphics of AMD's processors by PCI id: Kaveri to Gorgon Point. Several share their name
# ("Radeon Graphics") with nothing else to go by.
_AMD_APU_DEVICES = frozenset(
    {"9874", "98e4", "15dd", "15d8", "1636", "164c", "1638", "15e7", "163f", "1435", "1681",
     "164d", "164e", "1506", "15bf", "15c8", "1900", "1901", "1902", "13c0", "150e", "1586",
     "1114", "74a0", "143f", "13e9", "13f9", "13fe", "98f1"}
) | frozenset(f"{number:04x}" for number in range(0x1304, 0x131E))  # fmt: skip
_AMD_APU_TARGETS = frozenset(
    {"gfx801", "gfx810", "gfx902", "gfx909", "gfx90c", "gfx1013", "gfx1033", "gfx1035", "gfx1036",
     "gfx1037", "gfx1103", "gfx1150", "gfx1151", "gfx1152", "gfx1153"}
)  # fmt: skip
_DECORATION = re.compile(r"\((r|tm|c)\)|[®™©]", re.I)
_VENDOR_PREFIX = re.compile(
    r"^(nvidia( corporation)?|amd( ?/ ?ati)?|advanced micro devices,? inc\.?( \[amd/ati\])?|"
    r"ati( technologies inc\.?)?|intel( corporation)?|apple)\s+",
    re.I,
)
_GENERIC = re.compile(
    r"^(nvidia )?(graphics device|device( [0-9a-f]{4})?|gpu|display|vga compatible controller|"
    r"3d controller|unknown.*|video controller.*)$",
    re.I,
)


def vendor_of(name: str | None, vendor_id: str | None = None) -> str | None:
    """`nvidia`, `amd` ... from a PCI vendor id or the words of a name; None if neither says."""
    if vendor_id in VENDOR_IDS:
        return VENDOR_IDS[vendor_id]
    for vendor, words in _VENDOR_WORDS:
        if name and words.search(name[:200]):
            return vendor
    return None


def is_display_only(name: str | None, vendor_id: str | None = None, pnp_id: str = "") -> bool:
    """True for virtual, remote and management adapters, which run no models."""
    if vendor_id in DISPLAY_ONLY_VENDORS or _PNP_VIRTUAL.search(pnp_id[:200]):
        return True
    return bool(name and _VIRTUAL.search(name[:200]))


def is_nvidia_unified(name: str | None) -> bool:
    """True for NVIDIA chips that compute in system RAM: GB10, Jetsons, N1X."""
    return bool(name and _NVIDIA_UNIFIED.search(name) and not re.search(r"geforce", name, re.I))


def is_nvidia_card(name: str | None) -> bool:
    """True for names of cards with memory of their own, whatever the driver says of it."""
    return bool(name and _NVIDIA_CARD.search(name)) and not is_nvidia_unified(name)


def is_amd_apu(device_id: str | None, gfx_target: str | None) -> bool:
    return device_id in _AMD_APU_DEVICES or gfx_target in _AMD_APU_TARGETS


def kind_of(
    vendor: str | None,
    name: str | None,
    device_id: str | None = None,
    address: str | None = None,
) -> str | None:
    """`integrated` or `discrete` as far as vendor, name, id and place on the bus tell."""
    text = (name or "")[:200]
    if vendor == "apple" or vendor == "qualcomm":
        return "integrated"
    if vendor == "nvidia":
        return "integrated" if is_nvidia_unified(text) else "discrete"
    if vendor == "intel":
        if address is not None and address.endswith("00:02.0"):
            return "integrated"  # where every Intel processor has its graphics
        return "discrete" if _INTEL_DISCRETE.search(plain_name(text)) else "integrated"
    if vendor == "amd":
        if is_amd_apu(device_id, None):
            return "integrated"
        # A listing of the bus puts products in brackets behind the chip ("Vega 10 XT [...]").
        products = re.search(r"\[([^\[\]]{3,120})\]", text)
        text = plain_name(products[1] if products else text)
        if _AMD_SMALL_VEGA.search(text):
            return "integrated"  # "RX Vega 10", unlike the cards Vega 56 and 64
        if _AMD_DISCRETE.search(text):
            return "discrete"
        return "integrated" if _AMD_INTEGRATED.search(text) else "discrete"
    return None


def plain_name(name: str) -> str:
    """For comparing: no (R)/(TM), no vendor in front, no case, single spaces."""
    text = _DECORATION.sub(" ", name[:200])
    text = " ".join(text.split())
    shorter = _VENDOR_PREFIX.sub("", text)
    return shorter.lower() or text.lower()


def product_names(name: str) -> frozenset[str]:
    """Every product a name may stand for: `Navi 22 [Radeon RX 6700/6700 XT]` stands for
    `radeon rx 6700/6700 xt` and for the whole."""
    plain = plain_name(name)
    names = {plain}
    bracketed = re.search(r"\[([^\[\]]{3,120})\]", plain)
    if bracketed:
        names.add(plain_name(bracketed[1]))
    return frozenset(names)


def is_generic(name: str | None) -> bool:
    """True for names that say only that there is a GPU ("Graphics Device")."""
    return name is None or bool(_GENERIC.match(name.strip()))
