"""Which script a character belongs to, in the classes that tokenizers treat alike."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

# The first word of a character's Unicode name -> class.
_BY_NAME = {
    "LATIN": "latin", "CYRILLIC": "cyrillic", "GREEK": "greek", "HEBREW": "hebrew",
    "ARABIC": "arabic", "ARMENIAN": "other", "GEORGIAN": "other", "HANGUL": "hangul",
    "HIRAGANA": "kana", "KATAKANA": "kana", "KATAKANA-HIRAGANA": "kana",
    "HALFWIDTH": "kana", "FULLWIDTH": "punctuation", "IDEOGRAPHIC": "punctuation", "CJK": "han",
    "DEVANAGARI": "indic", "BENGALI": "indic", "TAMIL": "indic", "TELUGU": "indic",
    "KANNADA": "indic", "MALAYALAM": "indic", "GUJARATI": "indic", "GURMUKHI": "indic",
    "ORIYA": "indic", "SINHALA": "indic", "THAI": "thai", "LAO": "thai", "KHMER": "thai",
    "MYANMAR": "thai",
}  # fmt: skip
CLASSES = (
    "latin", "accented", "cyrillic", "greek", "hebrew", "arabic", "indic", "thai", "han", "kana",
    "hangul", "digit", "punctuation", "space", "symbol", "other",
)  # fmt: skip
# Scripts written without spaces: a word there is no run between spaces.
WITHOUT_SPACES = frozenset({"thai", "han", "kana"})
LETTERS = CLASSES[:11]


@lru_cache(maxsize=1 << 16)
def script_of(char: str) -> str:
    """The class of a character; marks belong to the script in their name."""
    if char.isspace():
        return "space"
    kind = unicodedata.category(char)
    if kind[0] == "N":
        return "digit"
    named = _BY_NAME.get(unicodedata.name(char, "").partition(" ")[0], "")
    if kind[0] in "LM":
        if named == "latin" and not char.isascii():
            return "accented"
        return named or ("accented" if kind[0] == "M" else "other")
    if kind[0] == "P":
        return "punctuation"
    return "punctuation" if char.isascii() else "symbol"


def characters_by_script(text: str) -> dict[str, int]:
    """How many characters of each class `text` has, the classes it has only."""
    found: dict[str, int] = {}
    for char, number in Counter(text).items():
        script = script_of(char)
        found[script] = found.get(script, 0) + number
    return found
