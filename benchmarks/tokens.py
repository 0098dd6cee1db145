"""How fast folders are counted: `python -m benchmarks.tokens [--megabytes N] [--folder FOLDER]`.

Without a folder one is made of this project's own files, repeated with changed words up to N
megabytes. Prints megabytes a second for each vocabulary and the most memory that was in use.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from advisor.catalog.tokens import vocabularies
from advisor.tokens.carried import load_carried
from advisor.tokens.counting import Counter
from advisor.tokens.estimator import TokenEstimator
from advisor.tokens.folders import Progress, count_paths

_ROOT = Path(__file__).resolve().parents[1]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tokens")
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as made:
        folder = options.folder or _fill(Path(made), options.megabytes * 10**6)
        for record in vocabularies():
            start = time.perf_counter()
            tokenizer = load_carried(record.id)
            print(f"{record.id}: loaded in {1000 * (time.perf_counter() - start):.0f} ms")
            _count(tokenizer, folder)
        _count(TokenEstimator("an unknown vocabulary", 128_256), folder)
    return 0


def _fill(folder: Path, n_bytes: int) -> Path:
    """Files of some 10 to 500 kB; numbers in them differ, so that not all words are met before."""
    patterns = ("advisor/**/*.py", "catalog/**/*.json", "docs/*.md", "*.md")
    sources = [path for pattern in patterns for path in sorted(_ROOT.glob(pattern))]
    written = number = 0
    while written < n_bytes:
        for source in sources:
            text = source.read_text("utf-8").replace("the ", f"the {number:x} ")
            target = folder / f"{number % 97}" / f"{number}{source.suffix}"
            target.parent.mkdir(exist_ok=True)
            target.write_text(text, "utf-8")
            written += target.stat().st_size
            number += 1
            if written >= n_bytes:
                break
    return folder


def _count(counter: Counter, folder: Path) -> None:
    process = psutil.Process()
    most, last, longest = 0, time.perf_counter(), 0.0

    def look(_progress: Progress) -> None:
        nonlocal most, last, longest
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        most = max(most, process.memory_info().rss)

    start = time.perf_counter()
    result = count_paths(counter, [folder], look)
    seconds = time.perf_counter() - start
    print(
        f"  {result.n_bytes / 1e6:.0f} MB in {len(result.files):,} files: "
        f"{result.tokens.mid:,} tokens in {seconds:.1f} s, {result.n_bytes / 1e6 / seconds:.1f} "
        f"MB/s; at most {1000 * longest:.0f} ms between reports, {most / 2**20:.0f} MiB in use"
    )


if __name__ == "__main__":
    raise SystemExit(main())
