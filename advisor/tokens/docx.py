"""Text of a Word document: a zip of XML, read as a stream and without following entities."""

from __future__ import annotations

import lzma
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from advisor.text import say
from advisor.tokens.documents import CHUNK, NotText

_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_MOST_BYTES = 1 << 29  # of XML in one part; a longer one is taken for a zip bomb
_SPACING = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def docx_text(path: Path) -> Iterator[str]:
    """Body, then foot- and endnotes. Raises NotText."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if _PARTS[0] not in names:
                raise NotText(say("not a Word document"))
            for part in _PARTS:
                if part in names:
                    yield from _part_text(archive, part)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, NotImplementedError, EOFError,
            RuntimeError, ValueError) as error:  # fmt: skip
        raise NotText(say("damaged or encrypted Word document")) from error


def _part_text(archive: zipfile.ZipFile, part: str) -> Iterator[str]:
    reader = _TextReader()
    read = 0
    with archive.open(part) as stream:
        while block := stream.read(CHUNK):
            read += len(block)
            if read > _MOST_BYTES:
                raise NotText(say("Word document larger than 512 MiB when unpacked"))
            yield reader.feed(block)
    yield reader.feed(b"", last=True)


class _TextReader:
    """Collects the runs of text between paragraphs; older copies of text boxes are left out."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._out: list[str] = []
        self._in_text = False
        self._fallbacks = 0

    def feed(self, block: bytes, last: bool = False) -> str:
        try:
            self._parser.Parse(block, last)
        except expat.ExpatError as error:
            raise NotText(say("damaged Word document")) from error
        text = "".join(self._out)
        self._out.clear()
        return text

    def _refuse(self, *_: object) -> None:
        raise NotText(say("Word document with a document type, which Word never writes"))

    def _start(self, name: str, _attributes: object) -> None:
        kind = name.rpartition(" ")[2]
        if kind == "Fallback":
            self._fallbacks += 1
        elif self._fallbacks:
            return
        elif kind == "t":
            self._in_text = True
        elif kind in _SPACING:
            self._out.append(_SPACING[kind])

    def _end(self, name: str) -> None:
        kind = name.rpartition(" ")[2]
        if kind == "Fallback":
            self._fallbacks -= 1
        elif kind == "t":
            self._in_text = False
        elif kind == "p" and not self._fallbacks:
            self._out.append("\n")

    def _characters(self, text: str) -> None:
        if self._in_text:
            self._out.append(text)
