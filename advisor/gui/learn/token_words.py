"""What the topic of tokens says: names of scripts, figures in sentences."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from advisor.text import number as written
from advisor.tokens.counting import Span
from advisor.tokens.shown import ShownToken

translate = QCoreApplication.translate

_SCRIPTS = {
    "latin": QT_TRANSLATE_NOOP("TokenWords", "Latin, plain letters"),
    "accented": QT_TRANSLATE_NOOP("TokenWords", "Latin, accented words"),
    "cyrillic": QT_TRANSLATE_NOOP("TokenWords", "Cyrillic"),
    "greek": QT_TRANSLATE_NOOP("TokenWords", "Greek"),
    "hebrew": QT_TRANSLATE_NOOP("TokenWords", "Hebrew"),
    "arabic": QT_TRANSLATE_NOOP("TokenWords", "Arabic"),
    "indic": QT_TRANSLATE_NOOP("TokenWords", "Scripts of India"),
    "thai": QT_TRANSLATE_NOOP("TokenWords", "Thai, Lao, Khmer, Burmese"),
    "han": QT_TRANSLATE_NOOP("TokenWords", "Chinese characters"),
    "kana": QT_TRANSLATE_NOOP("TokenWords", "Japanese kana"),
    "hangul": QT_TRANSLATE_NOOP("TokenWords", "Korean"),
    "other": QT_TRANSLATE_NOOP("TokenWords", "Other scripts"),
}


def script_name(script: str) -> str:
    return translate("TokenWords", str(_SCRIPTS[script]))


def count_text(span: Span, exact: bool) -> str:
    """`1,234`, or `1,100–1,300 est.`"""
    if exact:
        return written(span.mid, ",")
    return translate("TokenWords", "{low}–{high} est.").format(
        low=written(rounded(span.low), ","), high=written(rounded(span.high), ",")
    )


def rounded(number: int) -> int:
    """Two significant figures for what is only estimated, but whole below 100."""
    if number < 100:
        return number
    magnitude: int = 10 ** (len(str(number)) - 2)
    return round(number / magnitude) * magnitude


def token_detail(number: int, shown: ShownToken) -> str:
    """`Token 3: id 9906, 5 bytes: 48 65 6C 6C 6F`; several tokens of one character together."""
    parts = []
    for token in shown.tokens:
        data = " ".join(f"{byte:02X}" for byte in token.data[:16])
        if len(token.data) > 16:
            data += " …"
        name = translate("TokenWords", "no token") if token.id is None else f"{token.id}"
        text = translate("TokenWords", "id {id}, {n} bytes: {data}", "", len(token.data))
        parts.append(text.format(id=name, n=len(token.data), data=data))
    if len(parts) == 1:
        return translate("TokenWords", "Token {number}: {detail}").format(
            number=number, detail=parts[0]
        )
    return translate("TokenWords", "“{text}” takes {n} tokens from {number} on: {detail}").format(
        text=shown.text, n=len(parts), number=number, detail="; ".join(parts)
    )
