"""Types and bytes against llama-quantize: every row of its dry runs on 28 model shapes.

`engine_weights.csv.gz` and `engine_tensor_types.csv.gz`: `llama-quantize --dry-run` of llama.cpp
0.5.0-dev (0c1e570) on files with true metadata and tensor shapes; F16 sources, so gpt-oss's
experts are not in their native FP4 there.
"""

from __future__ import annotations

import csv
import gzip
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest

from advisor.bundled import bundled_dir
from advisor.catalog.model_schema import load_models
from advisor.domain.architecture import Architecture, Mamba
from advisor.estimate.quantize import TYPE_NAMES, rule_column
from advisor.estimate.weights import weight_table

DATA = Path(__file__).resolve().parents[2] / "data"
SAME_SHAPE = {
    "command-r7b": "command-r7b-12-2024",
    "deepseek-v2-lite": "deepseek-v2-lite-coder",
}


def rows(name: str) -> Iterator[dict[str, str]]:
    with gzip.open(DATA / f"{name}.csv.gz", "rt", encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


@cache
def models() -> dict[str, Architecture]:
    found = load_models(bundled_dir("catalog") / "models")
    return {model.id: model.architecture for model in found if model.architecture}


@cache
def shape(model_id: str) -> Architecture:
    """The shape that the engine was asked about."""
    arch = models()[SAME_SHAPE.get(model_id, model_id)]
    arch = replace(arch, native_fp4_experts=False)
    return without_state_norms(arch) if model_id == "falcon-h1-7b" else arch


def without_state_norms(arch: Architecture) -> Architecture:
    """The dry run of Falcon H1 left out the norms of the real model, and one vocabulary row."""
    layer = arch.layers[0]
    mixers = tuple(
        replace(mixer, norm=False) if isinstance(mixer, Mamba) else mixer for mixer in layer.mixers
    )
    plain = replace(layer, mixers=mixers)
    return replace(arch, layers=(plain,) * arch.n_layers, vocab_size=arch.vocab_size - 1)


def run_lengths(sizes: list[int]) -> str:
    return " ".join(f"{len(list(group))}x{size}" for size, group in groupby(sizes))


def test_bytes_of_every_shape_and_file_type() -> None:
    wrong, n_rows = [], 0
    for row in rows("engine_weights"):
        n_rows += 1
        column = rule_column(row["quant"], row["imatrix"] == "yes")
        plan = weight_table(shape(row["model_id"])).plan(column)
        got = (
            int(plan.tensors.elements.sum()),
            plan.total_bytes,
            plan.embedding_bytes,
            plan.output_bytes,
            int(plan.expert_bytes.sum()),
            run_lengths(plan.block_bytes.tolist()),
        )
        stated = (
            int(row["n_params"]),
            int(row["bytes_total"]),
            int(row["token_embd_bytes"]),
            int(row["output_bytes"]),
            int(row["experts_bytes"]),
            row["bytes_by_layer"],
        )
        if got != stated:
            wrong.append((row["model_id"], row["quant"], row["imatrix"], got[:2]))
    assert n_rows == 1036
    assert not wrong


def expand(layers: str) -> list[int]:
    """ "0-2,4" to [0, 1, 2, 4]; nothing to [-1], a tensor outside blocks."""
    found: list[int] = []
    for part in filter(None, layers.split(",")):
        first, _, last = part.partition("-")
        found.extend(range(int(first), int(last or first) + 1))
    return found or [-1]


Placed = dict[tuple[str, str], list[int]]


def chosen_types(model_id: str, quant: str, imatrix: bool) -> Placed:
    """Blocks by tensor and type, as the rows state them."""
    table = weight_table(shape(model_id))
    types = table.plan(rule_column(quant, imatrix)).types.tolist()
    found: Placed = defaultdict(list)
    tensors = table.tensors
    for suffix, block, index in zip(tensors.suffixes, tensors.block.tolist(), types, strict=True):
        found[suffix.removesuffix(".weight"), TYPE_NAMES[index]].append(block)
    return found


def test_type_of_every_tensor() -> None:
    stated: dict[tuple[str, str, str], Placed] = defaultdict(lambda: defaultdict(list))
    n_rows = 0
    for row in rows("engine_tensor_types"):
        n_rows += 1
        place = stated[row["model_id"], row["quant"], row["imatrix"]]
        place[row["tensor"], row["type"]].extend(expand(row["layers"]))
    wrong = [key for key, place in stated.items()
             if chosen_types(key[0], key[1], key[2] == "yes") != place]  # fmt: skip
    assert n_rows == 16662
    assert not wrong


@pytest.mark.parametrize(
    ("model_id", "quant", "expected"),
    [
        ("llama-3.1-8b", "Q4_K_M", 4_912_898_304),  # the published file's tensors
        ("gemma-3-27b", "Q4_K_M", 16_546_404_992 - 6_561_408),  # the file less its metadata
        ("gemma-3-27b", "Q6_K", 22_166_690_432 - 6_561_408),
        ("qwen3-14b", "Q8_0", 15_698_534_432 - 5_959_712),
    ],
)
def test_published_tensor_bytes(model_id: str, quant: str, expected: int) -> None:
    plan = weight_table(shape(model_id)).plan(rule_column(quant, False))
    assert plan.total_bytes == expected
