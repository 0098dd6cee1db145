"""Tensor types of formats that llama-quantize does not make: published mixes, other engines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from advisor.estimate.block_tensors import Role
from advisor.estimate.quantize import TYPE_INDEX, Types
from advisor.estimate.tensors import Category, TensorList


@dataclass(frozen=True, slots=True)
class MixRule:
    """A file type with other embeddings and output matrix."""

    base: str
    edges: str  # type of embeddings and output


_MIXES = {
    "Q2_K_L": MixRule("Q2_K", "Q8_0"),
    "Q3_K_XL": MixRule("Q3_K_L", "Q8_0"),
    "Q4_K_L": MixRule("Q4_K_M", "Q8_0"),
    "Q5_K_L": MixRule("Q5_K_M", "Q8_0"),
    "Q6_K_L": MixRule("Q6_K", "Q8_0"),
}


def mix_rule(quant: str) -> MixRule | None:
    """bartowski's L and XL files: the rule, with 8-bit embeddings and output."""
    return _MIXES.get(quant)


def mix_types(tensors: TensorList, base: Types, mix: MixRule) -> Types:
    edges = np.isin(tensors.category, (Category.TOKEN_EMBD, Category.OUTPUT))
    return np.where(edges & (tensors.fixed == 0), TYPE_INDEX[mix.edges], base).astype(np.uint8)


@dataclass(frozen=True, slots=True)
class Format:
    """Types by kind of tensor. Routers, norms and other small tensors are `rest`."""

    linear: str
    embedding: str
    output: str
    rest: str = "BF16"


def _mlx(bits: int) -> Format:
    return Format(f"MLX{bits}", f"MLX{bits}", f"MLX{bits}")


def _exl(bits: str) -> Format:
    """ExLlama keeps embeddings at 16 bits and the output matrix at 6 (its default)."""
    return Format(f"EXL{bits}", "F16", "EXL6", "F16")


FORMATS: dict[str, Format] = {
    **{f"MLX-{bits}bit": _mlx(bits) for bits in (3, 4, 5, 6, 8)},
    "MLC-q4f16": Format("MLC4", "MLC4", "MLC4", "F16"),
    "GPTQ-4bit": Format("INT4_G128", "F16", "F16", "F16"),
    "AWQ-INT4": Format("INT4_G128", "F16", "F16", "F16"),
    "FP8": Format("FP8", "BF16", "BF16"),
    "INT8-W8A8": Format("INT8", "BF16", "BF16"),
    "NVFP4": Format("NVFP4", "BF16", "BF16"),
    **{f"EXL2-{bits}bpw": _exl(bits.removesuffix(".0")) for bits in
       ("2.5", "3.0", "3.5", "4.0", "5.0", "6.0", "8.0")},
    **{f"EXL3-{bits}bpw": _exl(bits.removesuffix(".0")) for bits in
       ("2.5", "3.0", "3.5", "4.0", "5.0", "6.0", "8.0")},
}  # fmt: skip


def format_types(tensors: TensorList, quant: str) -> Types | None:
    """The type of each tensor in another engine's format; None if the format is not known."""
    found = FORMATS.get(quant)
    if found is None:
        return None
    types = np.full(len(tensors), TYPE_INDEX[found.rest], dtype=np.uint8)
    chosen = tensors.fixed == 0
    types[chosen] = TYPE_INDEX[found.linear]
    types[chosen & np.isin(tensors.role, (Role.EMBEDDING, Role.LOOKUP))] = TYPE_INDEX[
        found.embedding
    ]
    types[chosen & (tensors.role == Role.OUTPUT)] = TYPE_INDEX[found.output]
    return types
