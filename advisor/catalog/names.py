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
_COUNT = re.compile(r"^\s*(\d{1,2})\s*[x×]\s+(?=\S)", re.IGNORECASE)
_ASIDE = re.compile(r"\(?\b(?:cpu|gpu) only\b\)?|\(cpu\)|\(?\bone socket\b\)?")
_CLOCK = re.compile(r"@.*$")
_SIZE = re.compile(r"(?<![\w.-])(\d+(?:\.\d+)?)\s*gi?b?\b")
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


def count_in_front(text: str) -> int:
    """2 for "2x Intel Xeon", 1 without a count."""
    match = _COUNT.match(text)
    return int(match[1]) if match else 1


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
    """ "Radeon 840M/860M" as two names; a name without a slash as itself."""
    match = re.search(r"(\S+?)\s*/\s*(\S+)", text)
    if not match:
        return (text,)
    return tuple(text[: match.start()] + part + text[match.end() :] for part in match.groups())


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
