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


@dataclass(frozen=True, slots=True)
class TypicalMix:
    """A mix made by hand, where no file of the model is known: the rule it is named after, and the
    median, 5th and 95th percentile of real file sizes over that rule's."""

    base: str
    share: float
    low: float
    high: float


# Over the files of `catalog/published_files`, models of one kind together; where only one or two
# are known, the spread is that of their neighbours.
_TYPICAL_DENSE = {
    "UD-Q8_K_XL": TypicalMix("Q8_0", 1.181, 1.101, 1.448),
    "UD-Q6_K_XL": TypicalMix("Q6_K", 1.096, 1.056, 1.171),
    "UD-Q5_K_XL": TypicalMix("Q5_K_M", 1.003, 0.996, 1.049),
    "UD-Q4_K_XL": TypicalMix("Q4_K_M", 1.012, 1.003, 1.063),
    "UD-Q3_K_XL": TypicalMix("Q3_K_M", 1.029, 1.004, 1.072),
    "UD-IQ3_XXS": TypicalMix("IQ3_XXS", 0.979, 0.966, 1.000),
    "UD-Q2_K_XL": TypicalMix("Q2_K", 1.029, 0.992, 1.078),
    "UD-IQ2_M": TypicalMix("IQ2_M", 1.019, 0.964, 1.051),
    "UD-IQ2_XXS": TypicalMix("IQ2_XXS", 1.029, 0.961, 1.048),
    "UD-IQ1_M": TypicalMix("IQ1_M", 1.042, 1.017, 1.052),
    "UD-IQ1_S": TypicalMix("IQ1_S", 1.053, 1.018, 1.078),
}
_TYPICAL_MIXTURE = {
    "UD-Q8_K_XL": TypicalMix("Q8_0", 1.102, 1.060, 1.411),
    "UD-Q6_K_XL": TypicalMix("Q6_K", 1.056, 1.035, 1.223),
    "UD-Q5_K_XL": TypicalMix("Q5_K_M", 1.020, 0.999, 1.168),
    "UD-Q4_K_XL": TypicalMix("Q4_K_M", 0.948, 0.935, 1.078),
    "UD-Q4_K_M": TypicalMix("Q4_K_M", 1.016, 0.935, 1.078),
    "UD-Q4_K_S": TypicalMix("Q4_K_S", 1.013, 0.935, 1.078),
    "UD-IQ4_NL": TypicalMix("IQ4_NL", 0.860, 0.810, 0.910),
    "UD-IQ4_XS": TypicalMix("IQ4_XS", 0.890, 0.840, 0.940),
    "UD-Q3_K_XL": TypicalMix("Q3_K_M", 0.934, 0.914, 0.952),
    "UD-Q3_K_M": TypicalMix("Q3_K_M", 0.940, 0.890, 0.990),
    "UD-IQ3_S": TypicalMix("IQ3_S", 0.868, 0.820, 0.920),
    "UD-Q3_K_S": TypicalMix("Q3_K_S", 0.963, 0.914, 1.010),
    "UD-IQ3_XXS": TypicalMix("IQ3_XXS", 0.990, 0.877, 1.051),
    "UD-Q2_K_XL": TypicalMix("Q2_K", 1.025, 0.847, 1.075),
    "UD-IQ2_M": TypicalMix("IQ2_M", 1.045, 0.870, 1.105),
    "UD-IQ2_XXS": TypicalMix("IQ2_XXS", 1.231, 0.959, 1.316),
    "UD-IQ1_M": TypicalMix("IQ1_M", 1.339, 1.129, 1.424),
    "UD-IQ1_S": TypicalMix("IQ1_S", 1.406, 1.327, 1.481),
    "UD-TQ1_0": TypicalMix("TQ1_0", 1.151, 1.094, 1.246),
}


def typical_mix(quant: str, *, mixture: bool) -> TypicalMix | None:
    """What files of that name usually take; None for a name nobody has published."""
    table = _TYPICAL_MIXTURE if mixture else _TYPICAL_DENSE
    return table.get(quant) or _TYPICAL_MIXTURE.get(quant)


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
