"""`advisor tokens`: tokens in files and folders, and which context window they need."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from advisor.catalog.load import load_catalog
from advisor.export.table import aligned
from advisor.tokens.choose import counter_for
from advisor.tokens.counting import Counter, Span
from advisor.tokens.folders import FolderCount, Progress, count_paths
from advisor.tokens.windows import window_for
from advisor.units import format_tokens

_SHOWN = 40  # files in the table; --json has all


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files and folders")
    parser.add_argument(
        "--tokenizer",
        metavar="NAME",
        help="o200k (the default), cl100k, deepseek, qwen, tekken, a GGUF file, or a model "
        "(estimated where its vocabulary is not carried)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    counter = counter_for(arguments.tokenizer, load_catalog())
    telling = _tell if sys.stderr.isatty() else None
    counted = count_paths(counter, arguments.paths, telling)
    if telling is not None:
        print("\r\033[K", end="", file=sys.stderr)
    if arguments.json:
        print(json.dumps(answer(counter, counted), ensure_ascii=False, indent=1))
    else:
        print(_text(counter, counted))
    return 0


def answer(counter: Counter, counted: FolderCount) -> dict[str, Any]:
    """The fixed keys, and for an estimate its range."""
    window = window_for(counted.tokens.high)
    result: dict[str, Any] = {
        "tokenizer": counter.name,
        "exact": counter.exact,
        "files": [
            {
                "path": _shown(file.path), "kind": file.kind, "bytes": file.n_bytes,
                "characters": file.characters, "words": file.words, "tokens": file.tokens.mid,
                **({} if counter.exact else _bounds(file.tokens)),
            }
            for file in counted.files
        ],
        "skipped": [{"path": _shown(s.path), "reason": s.reason} for s in counted.skipped],
        "total_tokens": counted.tokens.mid,
        "context_window": window,
    }  # fmt: skip
    if not counter.exact:
        result["total_low"], result["total_high"] = counted.tokens.low, counted.tokens.high
    return result


def _bounds(span: Span) -> dict[str, int]:
    return {"tokens_low": span.low, "tokens_high": span.high}


def _text(counter: Counter, counted: FolderCount) -> str:
    lines = []
    if counted.files:
        largest = sorted(counted.files, key=lambda file: -file.tokens.mid)[:_SHOWN]
        rows = [
            (_shown(file.path), file.kind, f"{file.words:,}", f"{file.characters:,}",
             span_text(file.tokens, counter.exact))
            for file in largest
        ]  # fmt: skip
        heads = ("File", "Kind", "Words", "Characters", "Tokens")
        lines += [aligned(heads, rows, frozenset(heads[2:])), ""]
        if len(counted.files) > len(largest):
            lines += [f"The {len(largest)} largest of {len(counted.files):,} files.", ""]
    for skipped in counted.skipped[:_SHOWN]:
        lines.append(f"Skipped {_shown(skipped.path)}: {skipped.reason}")
    if len(counted.skipped) > _SHOWN:
        lines.append(f"Skipped {len(counted.skipped) - _SHOWN:,} more; --json lists them.")
    how = "counted with" if counter.exact else "estimated for"
    total = span_text(counted.tokens, counter.exact)
    lines.append(f"{total} tokens, {how} {counter.name}.")
    window = window_for(counted.tokens.high)
    if window is None:
        lines.append("No model's context window holds them.")
    else:
        lines.append(f"They fit a context window of {format_tokens(window)}.")
    return "\n".join(lines)


def _shown(path: Path) -> str:
    """File names may hold bytes that are no text."""
    return os.fsencode(path).decode("utf-8", "replace")


def span_text(span: Span, exact: bool) -> str:
    return f"{span.mid:,}" if exact else f"{span.low:,}–{span.high:,} (est.)"


def _tell(progress: Progress) -> None:
    share = progress.done_bytes / progress.total_bytes if progress.total_bytes else 1
    print(f"\r\033[K{share:.0%}  {progress.tokens:,} tokens", end="", file=sys.stderr)
