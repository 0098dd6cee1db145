"""Names of hardware as people and drivers write them, taken apart: words, memory size, cores.

Nothing is ever matched by substring: "4090 Laptop" has a word more than "4090", and "7900 XTX"
another word than "7900 XT".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

_MARKS = re.compile(r"\((?:r|tm|c)\)|[®™©]", re.IGNORECASE)
_COUNT = re.compile(
    r"^\s*(?:\d{1,2}\s*[x×]|dual|quad)\s+(?=\S)|\s\(?[x×]\s*\d{1,2}\)?\s*$", re.IGNORECASE
)
_ASIDE = re.compile(r"\(?\b(?:cpu|gpu) only\b\)?|\(cpu\)|\(?\bone socket\b\)?")
_CPU_ONLY = re.compile(r"\bcpu only\b|\(cpu\)|, cpu\)|\bcpu$")
_GRAPHICS = re.compile(r"\b(?:igpu|apu|graphics|radeon|vega|arc|iris|uhd)\b")
_CLOCK = re.compile(r"@.*$")
_SIZE = re.compile(r"(?<![\w.-])(\d{1,3}(?:\.\d+)?)\s*gi?b?\b")
_MEMORY = re.compile(r"(?<!\w)(?:lp|g)?ddr\d\w?\b|(?<!\w)hbm\d?\w?\b")
_GPU_CORES = re.compile(r"\b(\d+)[\s-]*(?:core|c)\s*gpu\b|\bgpu\s*(\d+)[\s-]*cores?\b|\b(\d+)c\b")
_CPU_CORES = re.compile(r"\b(\d+)[\s-]*(?:core|c)\s*cpu\b")
_APPLE = re.compile(r"(?<![\w-])(m|a)(\d{1,2})x?(?:[\s-]*(pro|max|ultra))?(?![\w+-])")
_APPLE_WORD = re.compile(r"\b(?:apple|mac\w*|ipad|iphone)\b")
_CORE_COUNT = re.compile(
    r"\b(?:\d+|dual|two|triple|quad|four|six|eight|ten|twelve|sixteen|twenty-four|thirty-two)"
    r"-cores?\b"
)
_WITH_GRAPHICS = re.compile(r"\b(?:with|w/)\s*(?:amd\s+)?(?:radeon|vega|intel).*$")
_GENERATION = re.compile(r"\b\d+(?:st|nd|rd|th) gen(?:eration)?\b")
_WORD = re.compile(r"[a-z0-9]+")
_PIECE = re.compile(r"\d+|[a-z]+")

# Written together or apart by different people.
_SPELLINGS = (
    (re.compile(r"\bmax[\s-]?q\b"), "maxq"),
    (re.compile(r"\b(?:mobile|notebook|laptop)\b"), "laptop"),
    (re.compile(r"\bpci[\s-]?e(?:xpress)?\b"), "pcie"),
    (re.compile(r"\bsxm\d?\b"), "sxm"),
    (re.compile(r"\b(rtx|gtx|gt|rx|arc)(?=\d)"), r"\1 "),
    (re.compile(r"(?<=\d)(ti|super|xtx|xt|gre)(?=super|xtx|xt|\b)"), r" \1 "),
)
_BRACKETS = re.compile(r"\(([^()]*)\)")
_NOISE = frozenset((
    "nvidia", "geforce", "tesla", "amd", "ati", "radeon", "intel", "apple", "graphics", "gpu",
    "gpus", "generation", "edition", "series", "with", "design", "card", "instinct", "the",
    "desktop", "cpu", "processor", "core", "cores", "soc", "apu",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart. `key` compares equal for all spellings of a product, `words` keeps what
    was written as one word; the rest narrows versions of a product down."""

    key: tuple[str, ...]
    words: frozenset[str]
    size_gib: float | None = None
    memory_type: str | None = None
    gpu_cores: int | None = None
    cpu_cores: int | None = None


def compact(text: str) -> str:
    """Letters and digits only, for comparing whole names."""
    return "".join(_WORD.findall(plain(text)))


def plain(text: str) -> str:
    """Lower case, without trade marks, without "2x" in front."""
    text = _MARKS.sub(" ", unicodedata.normalize("NFKC", text)).casefold()
    return _ASIDE.sub(" ", _COUNT.sub("", text)).strip()


def long_numbers(text: str) -> list[str]:
    """Numbers of three and more digits that are no memory size: 4090, 2690, 100 of "A100"."""
    return re.findall(r"\d{3,}", _SIZE.sub(" ", plain(text)))


def is_apple(text: str) -> bool:
    return _apple_key(plain(text)) is not None


def is_cpu_only(text: str) -> bool:
    """ "Apple M2 Max (CPU only)", "Intel N150 (CPU)"."""
    return bool(_CPU_ONLY.search(_MARKS.sub(" ", text).casefold()))


def names_graphics(text: str) -> bool:
    """Whether a processor's name asks for the graphics inside: "Core Ultra 7 155H (Arc iGPU)"."""
    return bool(_GRAPHICS.search(plain(text)))


def take_apart(text: str) -> Name:
    """A graphics card or a unified system."""
    rest = plain(text)
    gpu_cores, rest = _taken(_GPU_CORES, rest)
    cpu_cores, rest = _taken(_CPU_CORES, rest)
    sizes = _SIZE.findall(rest)
    memory = _MEMORY.search(rest)
    rest = _MEMORY.sub(" ", _SIZE.sub(" ", rest))
    words = _words(rest)
    return Name(
        key=_apple_key(rest) or _key(words),
        words=frozenset(words),
        size_gib=float(sizes[-1]) if sizes else None,
        memory_type=memory[0].upper() if memory else None,
        gpu_cores=gpu_cores,
        cpu_cores=cpu_cores,
    )


def take_cpu_apart(text: str) -> Name:
    """A processor's brand string or short name."""
    rest = _WITH_GRAPHICS.sub(" ", _CLOCK.sub(" ", plain(text)))
    words = _words(_SIZE.sub(" ", _GENERATION.sub(" ", _CORE_COUNT.sub(" ", rest))))
    return Name(key=_key(words), words=frozenset(words))


def alternatives(text: str) -> tuple[str, ...]:
    """ "Radeon 840M/860M" as two names; nothing without a slash."""
    match = re.search(r"(\S+?)\s*/\s*(\S+)", text)
    if not match:
        return ()
    return tuple(text[: match.start()] + part + text[match.end() :] for part in match.groups())


def without_brackets(text: str) -> tuple[str, ...]:
    """What is before brackets, then what is in them: "Cortex-A76 (Raspberry Pi 5)"; nothing
    without brackets."""
    inside = _BRACKETS.findall(text)
    outside = _BRACKETS.sub(" ", text).strip()
    return tuple(part for part in (outside, *inside) if part) if inside else ()


def nearest(name: str, names: Iterable[str], count: int = 5) -> tuple[str, ...]:
    """The names most like `name`, best first; words that every name has do not count."""
    by_text: dict[str, str] = {}
    for each in names:
        by_text.setdefault(_telling(each), each)
    wanted = _telling(name)
    close = get_close_matches(wanted, by_text, n=count, cutoff=0.4)
    close = close or get_close_matches(wanted, by_text, n=count, cutoff=0.2)
    return tuple(by_text[text] for text in close)


def _telling(text: str) -> str:
    return " ".join(_words(plain(text)))


def _apple_key(text: str) -> tuple[str, ...] | None:
    """A Mac's chip, whatever else is written around it ("MacBook Pro 14 M3 Max")."""
    match = _APPLE.search(text)
    if not match or not (
        re.search(r"\b(?:apple|mac\w*|ipad|iphone)\b", text) or match.start() == 0
    ):
        return None
    return tuple(sorted(part for part in ("apple", *match.groups()) if part))


def _words(text: str) -> list[str]:
    for pattern, replacement in _SPELLINGS:
        text = pattern.sub(replacement, text)
    return [word for word in _WORD.findall(text) if word not in _NOISE]


def _key(words: Iterable[str]) -> tuple[str, ...]:
    """The pieces of all words, sorted: "A100 80GB PCIe" and "A100 PCIe 80GB" are one product."""
    return tuple(sorted(piece for word in words for piece in _PIECE.findall(word)))


def _taken(pattern: re.Pattern[str], text: str) -> tuple[int | None, str]:
    match = pattern.search(text)
    if not match:
        return None, text
    return int(next(group for group in match.groups() if group)), pattern.sub(" ", text)
