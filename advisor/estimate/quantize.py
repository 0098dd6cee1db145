"""The type of each tensor in a quantized file, as llama-quantize chooses it.

Source: llama.cpp `src/llama-quant.cpp` (`llama_tensor_get_type_impl`, `tensor_type_fallback`),
version 0.5.0-dev, commit 0c1e570. A type depends on a tensor's class, on its position and on a few
facts of the model. All file types are chosen at once: `RULE_COLUMNS` are the columns of the answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from advisor.domain.quantization import TENSOR_TYPES
from advisor.estimate.block_tensors import Role
from advisor.estimate.tensors import FIXED_TYPES, Category, QuantizeFacts, TensorList

Types = NDArray[np.uint8]

TYPE_NAMES: tuple[str, ...] = tuple(TENSOR_TYPES)
TYPE_INDEX: dict[str, int] = {name: index for index, name in enumerate(TYPE_NAMES)}

# The type that a file type stands for where no rule says otherwise.
_DEFAULTS = {
    "TQ1_0": "TQ1_0", "TQ2_0": "TQ2_0", "IQ1_S": "IQ1_S", "IQ1_M": "IQ1_M",
    "IQ2_XXS": "IQ2_XXS", "IQ2_XS": "IQ2_XS", "IQ2_S": "IQ2_XS", "IQ2_M": "IQ2_S",
    "Q2_K_S": "Q2_K", "Q2_K": "Q2_K", "IQ3_XXS": "IQ3_XXS", "IQ3_XS": "IQ3_S", "IQ3_S": "IQ3_S",
    "IQ3_M": "IQ3_S", "Q3_K_S": "Q3_K", "Q3_K_M": "Q3_K", "Q3_K_L": "Q3_K", "IQ4_XS": "IQ4_XS",
    "IQ4_NL": "IQ4_NL", "Q4_0": "Q4_0", "Q4_1": "Q4_1", "Q4_K_S": "Q4_K", "Q4_K_M": "Q4_K",
    "MXFP4_MOE": "MXFP4", "Q5_0": "Q5_0", "Q5_1": "Q5_1", "Q5_K_S": "Q5_K", "Q5_K_M": "Q5_K",
    "Q6_K": "Q6_K", "Q8_0": "Q8_0", "F16": "F16", "BF16": "BF16", "F32": "F32",
}  # fmt: skip

_DEPENDS_ON_IMATRIX = ("IQ3_XXS", "IQ4_XS", "IQ4_NL", "Q4_0", "Q5_0")
_PLAIN = ("F16", "BF16", "F32")
_SMALL_IQ = ("IQ1_S", "IQ1_M", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ2_M")
_IQ2_SM = ("IQ2_S", "IQ2_M")

FILE_TYPES: tuple[str, ...] = tuple(_DEFAULTS)


@dataclass(frozen=True, slots=True)
class Column:
    file_type: str
    imatrix: bool


RULE_COLUMNS: tuple[Column, ...] = tuple(
    Column(name, imatrix)
    for name in FILE_TYPES
    for imatrix in ((False, True) if name in _DEPENDS_ON_IMATRIX else (False,))
)
_COLUMN_INDEX = {(column.file_type, column.imatrix): i for i, column in enumerate(RULE_COLUMNS)}


# Publishers name files of models trained in FP4 by the type of their experts.
_PUBLISHED_AS = {"MXFP4": "MXFP4_MOE"}


def rule_column(file_type: str, imatrix: bool) -> int:
    """Index into `RULE_COLUMNS`. Raises KeyError for a name that no rule covers."""
    file_type = _PUBLISHED_AS.get(file_type, file_type)
    return _COLUMN_INDEX[file_type, imatrix and file_type in _DEPENDS_ON_IMATRIX]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a tensor is, as coarsely as the rules look."""

    category: Category
    three_d: bool = False
    width_256: bool = True  # row width divides by 256
    width_32: bool = True
    below_2: bool = False  # running number among attention-v tensors < 2
    below_4: bool = False
    more: bool = False  # "more bits here": attention-v by running number, ffn_down by layer
    first_8th: bool = False  # layer < L/8
    first_16th: bool = False
    middle: bool = False  # L/8 <= layer < 7L/8
    running_8th: bool = False  # running number of ffn_down < L/8


_FLAGS = (
    "three_d", "width_256", "width_32", "below_2", "below_4", "more",
    "first_8th", "first_16th", "middle", "running_8th",
)  # fmt: skip
_CODE_BITS = 4 + len(_FLAGS)


@dataclass(frozen=True, slots=True)
class _Profile:
    """The facts of a model that the rules distinguish."""

    many_queries: bool  # at least 4 query heads to a KV head
    four_experts: bool
    eight_experts: bool
    class_70b: bool
    no_output_matrix: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """Types of groups of like tensors: same shape, same purpose, same place to the rules."""

    types: Types  # (groups, columns): index into TYPE_NAMES
    group: NDArray[np.int64]  # of each tensor
    first: NDArray[np.int64]  # a tensor of each group


_BITS = np.array([TENSOR_TYPES[name].bits_per_weight for name in TYPE_NAMES])


def choose_types(tensors: TensorList) -> Choice:
    """The type of every tensor in every file type of `RULE_COLUMNS`."""
    facts = tensors.facts
    profile = _Profile(
        many_queries=facts.grouped_heads >= 4,
        four_experts=facts.n_experts >= 4,
        eight_experts=facts.n_experts == 8,
        class_70b=facts.class_70b,
        no_output_matrix=facts.no_output_matrix,
    )
    codes = _place_codes(tensors, facts)
    kinds = (tensors.kind << _CODE_BITS) | codes
    _, first, group = np.unique(kinds, return_index=True, return_inverse=True)
    chosen = np.stack([_types_at(code, profile) for code in codes[first].tolist()])
    chosen = _fall_back(chosen, tensors.width[first])
    fixed = tensors.fixed[first]
    for index, name in enumerate(FIXED_TYPES[1:], start=1):
        kept = fixed == index
        if kept.any():
            chosen[kept] = TYPE_INDEX[name]
            if name == "F16":
                chosen[kept, rule_column("F32", False)] = TYPE_INDEX["F32"]
    if facts.native_fp4_experts:
        # Nobody stores weights that were trained in FP4 in more bits than they have.
        native = ((tensors.role[first] == Role.EXPERT) & (fixed == 0))[:, None]
        native = native & (_BITS[chosen] >= _BITS[TYPE_INDEX["MXFP4"]])
        chosen[native] = TYPE_INDEX["MXFP4"]
    return Choice(chosen, group, first)


def _place_codes(tensors: TensorList, facts: QuantizeFacts) -> NDArray[np.int64]:
    """Each tensor's `_Place` packed into an integer."""
    n = facts.n_blocks
    category = np.where(tensors.fixed == 0, tensors.category, Category.OTHER)
    v, down = category == Category.ATTN_V, category == Category.FFN_DOWN
    gate, up = category == Category.FFN_GATE, category == Category.FFN_UP
    v_number, down_number = np.cumsum(v) - 1, np.cumsum(down) - 1
    layer = tensors.block.astype(np.int64)
    if facts.n_experts <= 1:  # only then are layers counted by running number
        layer = np.select(
            [down, gate, up], [down_number, np.cumsum(gate) - 1, np.cumsum(up) - 1], layer
        )
    flags = {
        "three_d": tensors.three_d,
        "width_256": tensors.width % 256 == 0,
        "width_32": tensors.width % 32 == 0,
        "below_2": v & (v_number < 2),
        "below_4": v & (v_number < 4),
        "more": (v & _more_bits(v_number, int(v.sum()))) | (down & _more_bits(layer, n)),
        "first_8th": down & (layer < n // 8),
        "first_16th": down & (layer < n // 16),
        "middle": (gate | up) & (layer >= n // 8) & (layer < 7 * n // 8),
        "running_8th": down & (down_number < n // 8),
    }
    code = category.astype(np.int64)
    for position, name in enumerate(_FLAGS):
        code = code | (flags[name].astype(np.int64) << (4 + position))
    return code


def _more_bits(i: NDArray[np.int64], n: int) -> NDArray[np.bool_]:
    more: NDArray[np.bool_] = (i < n // 8) | (i >= 7 * n // 8) | ((i - n // 8) % 3 == 2)
    return more


@lru_cache(maxsize=4096)
def _types_at(code: int, profile: _Profile) -> Types:
    place = _Place(
        Category(code & 15),
        **{name: bool(code >> (4 + position) & 1) for position, name in enumerate(_FLAGS)},
    )
    names = [_type_of(column, place, profile) for column in RULE_COLUMNS]
    return np.array([TYPE_INDEX[name] for name in names], dtype=np.uint8)


def _type_of(column: Column, place: _Place, profile: _Profile) -> str:
    """The type before the fall-back for odd row widths."""
    file_type, default = column.file_type, _DEFAULTS[column.file_type]
    if file_type in _PLAIN:
        return default
    category = place.category
    if category == Category.OUTPUT or (
        profile.no_output_matrix and category == Category.TOKEN_EMBD
    ):
        return _output_type(file_type, default, place)
    if file_type == "MXFP4_MOE":
        return "MXFP4" if place.three_d else "Q8_0"
    if category == Category.TOKEN_EMBD:
        return _embedding_type(file_type, default)
    if file_type in _SMALL_IQ:
        return _small_iq_type(file_type, default, place, profile)
    if category == Category.ATTN_V:
        return _attention_v_type(column, default, place, profile)
    if category in (Category.ATTN_K, Category.ATTN_Q):
        if profile.eight_experts and category == Category.ATTN_K:
            return "Q8_0"
        return {"IQ3_XS": "IQ3_XXS", "IQ3_XXS": "IQ2_S"}.get(file_type, default)
    if category == Category.FFN_DOWN:
        return _ffn_down_type(column, default, place, profile)
    if category == Category.ATTN_OUTPUT:
        return _attention_output_type(file_type, default, profile)
    if category in (Category.FFN_GATE, Category.FFN_UP):
        return "IQ3_XXS" if file_type == "IQ3_XS" and place.middle else default
    return default


def _output_type(file_type: str, default: str, place: _Place) -> str:
    divides = place.width_256 if TENSOR_TYPES[default].elements == 256 else place.width_32
    if file_type == "MXFP4_MOE" or default == "Q8_0" or not divides:
        return "Q8_0"
    return "Q5_K" if file_type in _SMALL_IQ or file_type == "IQ3_XXS" else "Q6_K"


def _embedding_type(file_type: str, default: str) -> str:
    if file_type in ("IQ1_S", "IQ1_M", "IQ2_XXS", "IQ2_XS"):
        return "Q2_K"
    if file_type in ("IQ2_S", "IQ2_M", "IQ3_XXS"):
        return "IQ3_S"
    return "Q4_K" if file_type in ("TQ1_0", "TQ2_0") else default


def _small_iq_type(file_type: str, default: str, place: _Place, profile: _Profile) -> str:
    better = "IQ3_S" if file_type in _IQ2_SM else "Q2_K"
    match place.category:
        case Category.ATTN_V:
            return "Q4_K" if profile.many_queries or profile.four_experts else better
        case Category.ATTN_K if profile.eight_experts:
            return "Q4_K"
        case Category.FFN_DOWN if place.running_8th:
            return better
        case Category.ATTN_OUTPUT:
            if profile.eight_experts:
                return "Q5_K"
            if file_type in ("IQ1_S", "IQ1_M"):
                return "IQ2_XXS"
            return "IQ3_S" if file_type in _IQ2_SM else default
    return default


def _attention_v_type(column: Column, default: str, place: _Place, profile: _Profile) -> str:
    if profile.eight_experts:
        return "Q8_0"
    chosen = _ordinary_attention_v_type(column, default, place, profile.many_queries)
    return "Q5_K" if profile.class_70b and chosen in ("Q3_K", "Q4_K") else chosen


def _ordinary_attention_v_type(
    column: Column, default: str, place: _Place, many_queries: bool
) -> str:
    file_type = column.file_type
    match file_type:
        case "Q2_K":
            return "Q4_K" if many_queries else "Q3_K"
        case "IQ3_XXS":
            return "Q4_K" if many_queries else "IQ3_XXS" if column.imatrix else "IQ3_S"
        case "Q2_K_S" | "IQ3_XS" | "IQ3_S" if many_queries:
            return "Q4_K"
        case "IQ3_M":
            return "Q4_K"
        case "Q3_K_M":
            return "Q5_K" if place.below_2 else "Q4_K"
        case "Q3_K_L":
            return "Q5_K"
        case "IQ4_NL" | "IQ4_XS" if many_queries:
            return "Q5_K"
        case "Q4_K_M" | "Q5_K_M" if place.more:
            return "Q6_K"
        case "Q4_K_S" if place.below_4:
            return "Q5_K"
    return default


def _ffn_down_type(column: Column, default: str, place: _Place, profile: _Profile) -> str:
    imatrix = column.imatrix
    match column.file_type:
        case "Q2_K":
            return "Q3_K"
        case "Q2_K_S" if place.first_8th:
            return "Q4_K"
        case "IQ3_XXS" if not imatrix:
            return "Q4_K" if place.first_8th else "Q3_K"
        case "Q3_K_M":
            return "Q5_K" if place.first_16th else "Q4_K"
        case "IQ3_M" if place.first_8th or (profile.eight_experts and place.more):
            return "Q4_K"
        case "Q3_K_L":
            return "Q5_K"
        case "Q4_K_M" | "Q5_K_M" if place.more:
            return "Q6_K"
        case "IQ4_NL" | "IQ4_XS" if place.first_8th and not imatrix:
            return "Q5_K"
        case "Q4_K_S" if place.first_8th:
            return "Q5_K"
        case "Q4_0" if imatrix and place.first_8th:
            return "Q4_1"
        case "Q5_0" if imatrix and place.first_8th:
            return "Q5_1"
    return default


_EIGHT_EXPERTS_OUTPUT_Q5 = frozenset(
    ("Q2_K", "IQ3_XS", "IQ3_XXS", "Q3_K_S", "Q3_K_M", "IQ4_NL", "Q4_K_S", "Q4_K_M", "IQ3_S",
     "IQ3_M", "IQ4_XS")
)  # fmt: skip
_ATTENTION_OUTPUT = {
    "Q2_K": "Q3_K", "IQ3_XXS": "IQ3_S", "Q3_K_M": "Q4_K", "Q3_K_L": "Q5_K", "IQ3_M": "Q4_K",
}  # fmt: skip


def _attention_output_type(file_type: str, default: str, profile: _Profile) -> str:
    if profile.eight_experts:
        return "Q5_K" if file_type in _EIGHT_EXPERTS_OUTPUT_Q5 else default
    return _ATTENTION_OUTPUT.get(file_type, default)


# Rows that do not divide by 256 take a type with blocks of 32.
_FALL_BACK = {
    **dict.fromkeys(
        ("IQ1_S", "IQ1_M", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ3_XXS", "IQ3_S", "IQ4_XS"), "IQ4_NL"
    ),
    **dict.fromkeys(("Q2_K", "Q3_K", "TQ1_0", "TQ2_0"), "Q4_0"),
    "Q4_K": "Q5_0",
    "Q5_K": "Q5_1",
    "Q6_K": "Q8_0",
}


def _lookup(pairs: dict[str, str]) -> Types:
    return np.array([TYPE_INDEX[pairs.get(name, name)] for name in TYPE_NAMES], dtype=np.uint8)


_FALL_BACK_TABLE = _lookup(_FALL_BACK)
_NO_BLOCKS_TABLE = _lookup(
    {name: "F16" for name, layout in TENSOR_TYPES.items() if layout.elements > 1}
)


def _fall_back(types: Types, width: NDArray[np.int64]) -> Types:
    """Replace types whose blocks do not divide the row; F16 where blocks of 32 do not either."""
    odd, very_odd = width % 256 != 0, width % 32 != 0
    if odd.any():
        types[odd] = _FALL_BACK_TABLE[types[odd]]
    if very_odd.any():
        types[very_odd] = _NO_BLOCKS_TABLE[types[very_odd]]
    return types
