"""Makes `catalog/tokens/*.vocab.xz` out of published vocabulary files.

    python packaging/pack_vocabularies.py KIND FILE OUT.vocab.xz [MOST_TOKENS]

KIND: `tiktoken` (a line a token: base64 and rank), `tekken` (Mistral's JSON), `merges` (a
tokenizer.json of the BPE kind). Layout of the packed file, before xz: every token in the order of
its rank as one length byte (255: two more follow, low first) and its bytes; for `merges` another
length byte in between says how long the left part of its merge is, 0 for a single byte.
"""

from __future__ import annotations

import base64
import json
import lzma
import sys
from pathlib import Path

Entry = tuple[bytes, int]  # token, length of the left part


def read_tiktoken(path: Path) -> list[Entry]:
    pairs = [line.split() for line in path.read_bytes().splitlines() if line]
    ranked = sorted((int(rank), base64.b64decode(token)) for token, rank in pairs)
    return [(token, 0) for _, token in ranked]


def read_tekken(path: Path) -> list[Entry]:
    vocabulary = json.loads(path.read_text("utf-8"))["vocab"]
    ranked = sorted((entry["rank"], base64.b64decode(entry["token_bytes"])) for entry in vocabulary)
    return [(token, 0) for _, token in ranked]


def read_merges(path: Path) -> list[Entry]:
    """The single bytes in the order of their ids, then the merges in theirs."""
    model = json.loads(path.read_text("utf-8"))["model"]
    spelled = byte_spelling()
    merges = [tuple(merge.split(" ")) if isinstance(merge, str) else merge
              for merge in model["merges"]]  # fmt: skip
    single = sorted((number, text) for text, number in model["vocab"].items() if text in spelled)
    entries = [(bytes([spelled[text]]), 0) for _, text in single]
    for left, right in merges:
        token = bytes(spelled[letter] for letter in left + right)
        entries.append((token, len(left)))
    return entries


def byte_spelling() -> dict[str, int]:
    """Byte-level BPE writes bytes as letters: printable ones as they are, the rest from U+0100."""
    shown = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(256) if byte not in shown]
    return {chr(byte): byte for byte in shown} | {chr(256 + n): b for n, b in enumerate(hidden)}


def pack(entries: list[Entry], with_merges: bool) -> bytes:
    out = bytearray()
    for token, left in entries:
        size = len(token)
        out += bytes([size]) if size < 255 else bytes([255, size & 255, size >> 8])
        if with_merges:
            out.append(left)
        out += token
    return lzma.compress(bytes(out), preset=9 | lzma.PRESET_EXTREME)


def main(kind: str, source: str, target: str, most: str = "0") -> None:
    readers = {"tiktoken": read_tiktoken, "tekken": read_tekken, "merges": read_merges}
    entries = readers[kind](Path(source))
    entries = entries[: int(most) or len(entries)]
    Path(target).write_bytes(pack(entries, kind == "merges"))
    print(f"{target}: {len(entries)} tokens, {Path(target).stat().st_size} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
