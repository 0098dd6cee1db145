"""Text of a PDF, a page at a time, within bounds of time."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path

from advisor.text import say
from advisor.tokens.documents import NotText

_MOST_SECONDS = 120.0
_MOST_BYTES = 1 << 28  # the library holds the whole file in memory
_SCANNED = 2  # characters a page below which pages hold pictures


def pdf_text(path: Path) -> Iterator[str]:
    """Raises NotText for encrypted, damaged and scanned files and for those that take too long."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    if path.stat().st_size > _MOST_BYTES:
        raise NotText(say("PDF larger than 256 MiB"))
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    deadline = time.monotonic() + _MOST_SECONDS
    characters = n_pages = 0
    try:
        reader = PdfReader(path)
        if reader.is_encrypted and not reader.decrypt(""):
            raise NotText(say("encrypted PDF"))
        for page in reader.pages:
            text = page.extract_text()
            n_pages += 1
            characters += len(text.strip())
            yield text + "\n"
            if time.monotonic() > deadline:
                raise NotText(
                    say(
                        "PDF that takes longer than {seconds} s to read",
                        seconds=round(_MOST_SECONDS),
                    )
                )
        reader.close()
    except DependencyError as error:
        raise NotText(say("encrypted PDF")) from error
    except NotText:
        raise
    except Exception as error:  # damaged files trip the library up in many ways
        raise NotText(say("damaged PDF")) from error
    if n_pages and characters < _SCANNED * n_pages:
        raise NotText(say("PDF of pictures, without text (scanned?)"))
