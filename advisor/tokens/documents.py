"""Text out of files: plain text in its encodings, Word documents and PDF, a chunk at a time."""

from __future__ import annotations

import codecs
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from advisor.text import say

CHUNK = 1 << 16  # bytes
_HEAD = 1 << 13
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_CONTROL = bytes({*range(32)} - {*b"\t\n\r\f\b\x1b"})
_MOST_CONTROL = 0.02  # share of control characters above which bytes are no text


class NotText(Exception):
    """A file that cannot be counted; `str()` is the reason, for people."""


@dataclass(frozen=True, slots=True)
class Document:
    """`kind`: "PDF", "DOCX" or the name of a text's encoding."""

    kind: str
    chunks: Iterator[str]


def open_document(path: Path) -> Document:
    """The text of `path`. Raises NotText at once or while the chunks are read; OSError."""
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    if head.startswith(b"%PDF-"):
        from advisor.tokens.pdf import pdf_text

        return Document("PDF", pdf_text(path))
    if head.startswith(b"PK\x03\x04") and path.suffix.lower() in (".docx", ".docm"):
        from advisor.tokens.docx import docx_text

        return Document("DOCX", docx_text(path))
    encoding = _encoding(path, head)
    return Document(encoding, _decoded(path, encoding))


def _encoding(path: Path, head: bytes) -> str:
    """By its mark, else UTF-8 if the whole file is, else Latin-1. Raises NotText for binary."""
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding
    if b"\0" in head:
        raise NotText(say("binary file"))
    if len(head) - len(head.translate(None, _CONTROL)) > _MOST_CONTROL * len(head):
        raise NotText(say("binary file"))
    return "utf-8" if _is_utf8(path) else "latin-1"


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as stream:
        try:
            while block := stream.read(CHUNK):
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _decoded(path: Path, encoding: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    with contextlib.closing(path.open("rb")) as stream:
        while block := stream.read(CHUNK):
            if b"\0" in block and not encoding.startswith(("utf-16", "utf-32")):
                raise NotText(say("binary file"))
            yield decoder.decode(block)
        yield decoder.decode(b"", final=True)
