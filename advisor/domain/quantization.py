"""How numbers are stored: the block layouts of ggml tensor types and of KV cache types.

Layouts: ggml `ggml-common.h` / `ggml.c` (`type_traits`), llama.cpp 0.5.0-dev, commit 0c1e570.
What people choose ("Q4_K_M") is a catalog record (`catalog/quantizations.json`), not a layout.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BlockLayout:
    """`elements` values are stored together in `bytes` bytes."""

    name: str
    elements: int
    bytes: int

    @property
    def bits_per_weight(self) -> float:
        return 8 * self.bytes / self.elements

    def row_bytes(self, elements: int) -> int:
        """Bytes of `elements` values; a partial block takes a whole one."""
        return -(-elements // self.elements) * self.bytes


_LAYOUTS = (
    BlockLayout("F64", 1, 8), BlockLayout("F32", 1, 4), BlockLayout("F16", 1, 2),
    BlockLayout("BF16", 1, 2), BlockLayout("I8", 1, 1), BlockLayout("I16", 1, 2),
    BlockLayout("I32", 1, 4), BlockLayout("I64", 1, 8),
    BlockLayout("Q4_0", 32, 18), BlockLayout("Q4_1", 32, 20), BlockLayout("Q5_0", 32, 22),
    BlockLayout("Q5_1", 32, 24), BlockLayout("Q8_0", 32, 34), BlockLayout("Q8_1", 32, 36),
    BlockLayout("Q2_K", 256, 84), BlockLayout("Q3_K", 256, 110), BlockLayout("Q4_K", 256, 144),
    BlockLayout("Q5_K", 256, 176), BlockLayout("Q6_K", 256, 210), BlockLayout("Q8_K", 256, 292),
    BlockLayout("IQ1_S", 256, 50), BlockLayout("IQ1_M", 256, 56),
    BlockLayout("IQ2_XXS", 256, 66), BlockLayout("IQ2_XS", 256, 74), BlockLayout("IQ2_S", 256, 82),
    BlockLayout("IQ3_XXS", 256, 98), BlockLayout("IQ3_S", 256, 110),
    BlockLayout("IQ4_NL", 32, 18), BlockLayout("IQ4_XS", 256, 136),
    BlockLayout("TQ1_0", 256, 54), BlockLayout("TQ2_0", 256, 66),
    BlockLayout("MXFP4", 32, 17), BlockLayout("NVFP4", 64, 36),
)  # fmt: skip

TENSOR_TYPES: dict[str, BlockLayout] = {layout.name: layout for layout in _LAYOUTS}

# What llama.cpp accepts for --cache-type-k / --cache-type-v.
KV_TYPES: dict[str, BlockLayout] = {
    name.lower(): TENSOR_TYPES[name]
    for name in ("F32", "F16", "BF16", "Q8_0", "Q5_1", "Q5_0", "Q4_1", "Q4_0", "IQ4_NL")
}
