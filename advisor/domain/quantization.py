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

# Formats of other engines, from their own definitions: the packed values and, per group, a 16-bit
# scale and (MLX) bias or (GPTQ, AWQ) 4-bit zero point. FP8 and INT8 scales are a row or a block of
# 128 x 128 each and not worth counting. ExLlama's bits per weight are what its files are named by.
_OTHER_LAYOUTS = (
    BlockLayout("MLX3", 64, 28), BlockLayout("MLX4", 64, 36), BlockLayout("MLX5", 64, 44),
    BlockLayout("MLX6", 64, 52), BlockLayout("MLX8", 64, 68), BlockLayout("MLC4", 32, 18),
    BlockLayout("INT4_G128", 256, 133), BlockLayout("FP8", 1, 1), BlockLayout("INT8", 1, 1),
    BlockLayout("EXL2.5", 256, 80), BlockLayout("EXL3", 256, 96), BlockLayout("EXL3.5", 256, 112),
    BlockLayout("EXL4", 256, 128), BlockLayout("EXL5", 256, 160), BlockLayout("EXL6", 256, 192),
    BlockLayout("EXL8", 256, 256),
)  # fmt: skip

TENSOR_TYPES: dict[str, BlockLayout] = {
    layout.name: layout for layout in (*_LAYOUTS, *_OTHER_LAYOUTS)
}

# What llama.cpp accepts for --cache-type-k / --cache-type-v.
KV_TYPES: dict[str, BlockLayout] = {
    name.lower(): TENSOR_TYPES[name]
    for name in ("F32", "F16", "BF16", "Q8_0", "Q5_1", "Q5_0", "Q4_1", "Q4_0", "IQ4_NL")
}


@dataclass(frozen=True, slots=True)
class Quantization:
    """What people choose or download: a GGUF file type, a published mix, another engine's format.

    `quality_rank` orders from best (1) to worst; formats of one scheme and width share a rank.
    `rule`: the tensor types follow llama-quantize's rules, so sizes can be computed exactly.
    """

    id: str  # "Q4_K_M"
    label: str
    scheme: str  # gguf, gguf-mix, mlx, gptq, awq, fp8, nvfp4, int8, exl2, exl3, mlc
    nominal_bits: float  # bits per weight to expect, scales included
    quality_rank: int
    description: str
    needs_imatrix: bool = False
    rule: bool = False
    aliases: tuple[str, ...] = ()
    source: str = ""
