"""How many tokens vocabularies need for one of o200k: `python -m benchmarks.token_ratios FOLDER
[--small FILE.gguf]... [--english FILE.gguf]... [--write] [--held-out FOLDER]`.

FOLDER holds texts in UTF-8, one language or kind of code a file. For each vocabulary and text the
tokens of a class of script are counted; the estimate's bounds are those that hold 8 of 10 pairs of
text and vocabulary, its middle their median. `--write` puts them into `catalog/tokens/ratios.json`.
In the end the estimates are set against the exact counts, of `--held-out` where it is given.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from advisor.bundled import bundled_dir
from advisor.tokens.carried import load_carried
from advisor.tokens.estimator import script_of_piece, tokens_by_script
from advisor.tokens.gguf_vocabulary import read_gguf_tokenizer
from advisor.tokens.scripts import CLASSES
from advisor.tokens.tokenizer import Tokenizer

_LEAST_SPREAD = 0.05  # one language is no sample of all that share its script
_FEWEST = 50  # tokens of a class below which a text says nothing about it

Band = tuple[int | None, list[Tokenizer], str]
Figures = dict[str, float]


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parse(arguments)
    texts, held_out = _texts(options.folder), _texts(options.held_out or options.folder)
    records = []
    for band in _bands(options.small, options.english):
        records.append(_record(band, texts))
        _check(records[-1], band[1], held_out)
    if options.write:
        lines = ",\n".join(" " + json.dumps(record, ensure_ascii=False) for record in records)
        path = bundled_dir("catalog") / "tokens" / "ratios.json"
        path.write_text(f"[\n{lines}\n]\n", "utf-8")
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.token_ratios")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--small", type=Path, action="append", default=[], help="32k tokens")
    parser.add_argument("--english", type=Path, action="append", default=[], help="50k tokens")
    parser.add_argument("--held-out", type=Path)
    parser.add_argument("--write", action="store_true")
    return parser.parse_args(arguments)


def _texts(folder: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted(folder.iterdir())]


def _bands(small_files: Sequence[Path], english_files: Sequence[Path]) -> list[Band]:
    small = [read_gguf_tokenizer(path) for path in small_files]
    english = [read_gguf_tokenizer(path) for path in english_files]
    deepseek, qwen, tekken, cl100k = (
        load_carried(name) for name in ("deepseek", "qwen", "tekken", "cl100k")
    )
    bands: list[Band] = [
        (40_000, [*small], "Mistral v1 and v3"),
        (70_000, [*small, *english], "Mistral v1 and v3, p50k"),
        (120_000, [cl100k, deepseek], "cl100k, DeepSeek V3"),
        (None, [deepseek, qwen, tekken, load_carried("o200k")], "DeepSeek V3, Qwen, tekken, o200k"),
    ]
    return [band for band in bands if band[1]]


def _record(band: Band, texts: Sequence[str]) -> dict[str, object]:
    most, counters, names = band
    pooled: dict[str, list[float]] = defaultdict(list)
    for text in texts:
        base = tokens_by_script(text)
        for counter in counters:
            for script, tokens in _by_script(counter, text).items():
                if base.get(script, 0) >= _FEWEST:
                    pooled[script].append(tokens / base[script])
    everything = [ratio for values in pooled.values() for ratio in values]
    low, mid, high = {}, {}, {}
    for script in CLASSES:
        values = sorted(pooled.get(script) or everything)
        middle = statistics.median(values)
        mid[script] = round(middle, 3)
        low[script] = round(min(_quantile(values, 0.1), middle * (1 - _LEAST_SPREAD)), 3)
        high[script] = round(max(_quantile(values, 0.9), middle * (1 + _LEAST_SPREAD)), 3)
    size = "more" if most is None else f"up to {most:,}"
    return {
        "id": f"vocabulary-{'large' if most is None else most}",
        "name": f"Vocabularies of {size} tokens",
        "most_vocabulary": most,
        "low": low, "mid": mid, "high": high,
        "source": f"measured by benchmarks/token_ratios.py with {names}",
    }  # fmt: skip


def _by_script(counter: Tokenizer, text: str) -> dict[str, int]:
    """Tokens of the same pieces as o200k's, each counted by itself."""
    found: dict[str, int] = defaultdict(int)
    for piece, _ in load_carried("o200k").pieces(text):
        found[script_of_piece(piece)] += counter.count(piece, starts=False)
    return found


def _quantile(values: Sequence[float], share: float) -> float:
    return values[min(len(values) - 1, round(share * (len(values) - 1)))]


def _check(record: dict[str, object], counters: Sequence[Tokenizer], texts: Sequence[str]) -> None:
    """How far the estimates are from the exact counts."""
    low, mid, high = (record[key] for key in ("low", "mid", "high"))
    assert isinstance(low, dict) and isinstance(mid, dict) and isinstance(high, dict)
    inside, errors, widths = 0, [], []
    for text in texts:
        base = tokens_by_script(text)
        least, middle, most = (
            sum(number * of[script] for script, number in base.items()) for of in (low, mid, high)
        )
        widths.append((most - least) / 2 / middle)
        for counter in counters:
            exact = counter.count(text)
            inside += least <= exact <= most
            errors.append(abs(middle / exact - 1))
    print(
        f"{record['name']}: {inside} of {len(errors)} counts lie in the range "
        f"(half its width {100 * statistics.median(widths):.0f} %), middle off by "
        f"{100 * statistics.median(errors):.0f} % (median), {100 * max(errors):.0f} % (most)"
    )


if __name__ == "__main__":
    raise SystemExit(main())
