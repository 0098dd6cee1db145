"""Bytes of a saved report to text: UTF-8, UTF-16 as PowerShell writes it, old code pages."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CODE_PAGES = ("utf-8", "cp932", "gb18030", "cp1252")


def decode_text(raw: bytes) -> str:
    """The text, whatever its encoding; what cannot be decoded becomes replacement characters."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace")
    head = raw[:2000]
    if head.count(0) > len(head) // 4:
        # UTF-16 without its mark: in plain text every other byte is zero.
        odd = sum(1 for byte in head[1::2] if byte == 0)
        return raw.decode("utf-16-le" if odd > len(head) // 4 else "utf-16-be", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    for encoding in _CODE_PAGES[1:]:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "cp1252" or _reads_as_asian(text):
            return text
    return raw.decode("utf-8", "replace")


def _reads_as_asian(text: str) -> bool:
    """Western text decodes as East Asian by accident, but then to odd single characters."""
    wide = [c for c in text[:100_000] if ord(c) > 0x2E80]
    usual = [c for c in wide if "\u3040" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff"]
    return len(wide) >= 8 and len(usual) > 0.9 * len(wide)
