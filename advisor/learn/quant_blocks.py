"""How ggml's tensor types pack weights: the fields of one block, byte by byte.

Source: llama.cpp `ggml/src/ggml-common.h` and `ggml-quants.c`.
"""

from __future__ import annotations

from dataclasses import dataclass

from advisor.domain.quantization import TENSOR_TYPES, BlockLayout
from advisor.text import number, say

BLOCKS_SOURCE = "https://github.com/ggml-org/llama.cpp/blob/master/ggml/src/ggml-common.h"


@dataclass(frozen=True, slots=True)
class BlockField:
    """`count` numbers of `bits` bits each. `role`: weights, scales (one a group), minima (one a
    group), scale, minimum (one a block)."""

    role: str
    count: int
    bits: int

    @property
    def bytes(self) -> float:
        return self.count * self.bits / 8


@dataclass(frozen=True, slots=True)
class BlockFormat:
    """`group` weights share a scale of their own; the whole block shares the others."""

    layout: BlockLayout
    group: int
    fields: tuple[BlockField, ...]

    @property
    def weight_bits(self) -> int:
        return sum(field.bits for field in self.fields if field.role == "weights")

    @property
    def has_minima(self) -> bool:
        return any(field.role in ("minima", "minimum") for field in self.fields)


def _format(name: str, group: int, *fields: tuple[str, int, int]) -> BlockFormat:
    return BlockFormat(TENSOR_TYPES[name], group, tuple(BlockField(*field) for field in fields))


_TWO_SCALES = (("scales", 8, 6), ("minima", 8, 6), ("scale", 1, 16), ("minimum", 1, 16))

BLOCK_FORMATS: dict[str, BlockFormat] = {
    found.layout.name: found
    for found in (
        _format("F32", 1, ("weights", 1, 32)),
        _format("F16", 1, ("weights", 1, 16)),
        _format("BF16", 1, ("weights", 1, 16)),
        _format("Q8_0", 32, ("weights", 32, 8), ("scale", 1, 16)),
        _format("Q6_K", 16, ("weights", 256, 6), ("scales", 16, 8), ("scale", 1, 16)),
        _format("Q5_K", 32, ("weights", 256, 5), *_TWO_SCALES),
        _format("Q4_K", 32, ("weights", 256, 4), *_TWO_SCALES),
        _format("Q3_K", 16, ("weights", 256, 3), ("scales", 16, 6), ("scale", 1, 16)),
        _format(
            "Q2_K", 16, ("weights", 256, 2), ("scales", 16, 4), ("minima", 16, 4),
            ("scale", 1, 16), ("minimum", 1, 16),
        ),
        _format("Q5_1", 32, ("weights", 32, 5), ("scale", 1, 16), ("minimum", 1, 16)),
        _format("Q5_0", 32, ("weights", 32, 5), ("scale", 1, 16)),
        _format("Q4_1", 32, ("weights", 32, 4), ("scale", 1, 16), ("minimum", 1, 16)),
        _format("Q4_0", 32, ("weights", 32, 4), ("scale", 1, 16)),
        _format("IQ4_NL", 32, ("weights", 32, 4), ("scale", 1, 16)),
        _format("IQ4_XS", 32, ("weights", 256, 4), ("scales", 8, 6), ("scale", 1, 16)),
        _format("MXFP4", 32, ("weights", 32, 4), ("scale", 1, 8)),
    )
}  # fmt: skip


def block_formula(found: BlockFormat) -> str:
    """`(256 × 4 + 8 × 6 + 8 × 6 + 16 + 16) ÷ 256 = 4.5 bits a weight`."""
    terms = " + ".join(
        f"{field.count} × {field.bits}" if field.count > 1 else f"{field.bits}"
        for field in found.fields
    )
    layout = found.layout
    if layout.elements == 1:
        return say(
            "{bits_per_weight} bits a weight", bits_per_weight=number(layout.bits_per_weight, "g")
        )
    return say(
        "({terms}) ÷ {elements} = {bits_per_weight} bits a weight",
        terms=terms,
        elements=layout.elements,
        bits_per_weight=number(layout.bits_per_weight, "g"),
    )
