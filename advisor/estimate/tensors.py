"""The tensor list of a model's GGUF file, from its architecture or from a real file.

A `TensorList` is a struct of arrays in the order in which llama-quantize visits tensors: those
outside blocks first, then by block and name. The order matters: rules count tensors as they go.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import (
    Architecture,
    Attention,
    GatedDeltaNet,
    LatentAttention,
    Layer,
    MoeFfn,
)
from advisor.domain.model import StoredTensor
from advisor.errors import InputError
from advisor.estimate.block_tensors import (
    STYLES,
    Role,
    Style,
    Tensor,
    block_tensors,
    mtp_tensors,
)
from advisor.text import say

Ints = NDArray[np.int64]

OUTSIDE = -1  # block number of tensors that belong to no block


class Category(IntEnum):
    """llama-quantize's classes of tensors: a type is chosen by class and position.

    Source: llama.cpp `src/llama-quant.cpp`, `tensor_get_category`.
    """

    OTHER = 0
    TOKEN_EMBD = 1
    OUTPUT = 2
    ATTN_V = 3  # also fused QKV and the undivided KV-B of latent attention
    ATTN_K = 4
    ATTN_Q = 5
    ATTN_OUTPUT = 6
    FFN_UP = 7
    FFN_GATE = 8
    FFN_DOWN = 9


_CATEGORY_MARKS = (
    ("attn_qkv.weight", Category.ATTN_V),
    ("attn_kv_b.weight", Category.ATTN_V),
    ("attn_v.weight", Category.ATTN_V),
    ("attn_k.weight", Category.ATTN_K),
    ("attn_q.weight", Category.ATTN_Q),
    ("attn_output.weight", Category.ATTN_OUTPUT),
    ("ffn_up", Category.FFN_UP),
    ("ffn_gate", Category.FFN_GATE),
    ("ffn_down", Category.FFN_DOWN),
)

_KEPT_AS_CONVERTED = ("altup", "laurel", "per_layer_model_proj")
_KEPT_F32 = (
    "_norm.weight",
    "ffn_gate_inp.weight",
    "ssm_conv1d",
    "shortconv.conv.weight",
    "position_embd",
    "token_types",
    "altup_correct_coef",
    "altup_predict_coef",
)


def category_of(name: str) -> Category:
    if name == "output.weight":
        return Category.OUTPUT
    if name in ("token_embd.weight", "per_layer_token_embd.weight"):
        return Category.TOKEN_EMBD
    for mark, category in _CATEGORY_MARKS:
        if mark in name:
            return category
    return Category.OTHER


def fixed_type(name: str, shape: Sequence[int]) -> str | None:
    """The type a tensor keeps whatever the quantization, or None if it is chosen.

    Source: llama.cpp `src/llama-quant.cpp`, `tensor_allows_quantization`, and the converter's
    types for those tensors (`conversion/base.py`, `prepare_tensors`).
    """
    if "tid2eid" in name:
        return "I32"
    n_dims = max((i + 1 for i, n in enumerate(shape) if n > 1), default=1)
    if n_dims < 2 or not name.endswith("weight") or any(mark in name for mark in _KEPT_F32):
        return "F32"
    if any(mark in name for mark in _KEPT_AS_CONVERTED):
        return "F16"
    return None


@dataclass(frozen=True, slots=True)
class QuantizeFacts:
    """What the rules look at besides a tensor itself (`quantize.py`)."""

    n_blocks: int
    grouped_heads: int  # n_heads / n_kv_heads of block 0; 0 if it has no attention
    n_experts: int
    class_70b: bool  # llama or qwen2 with 80 blocks and grouped heads
    no_output_matrix: bool  # then the embeddings are quantized as one
    native_fp4_experts: bool


@dataclass(frozen=True)
class TensorList:
    """Arrays over tensors. `fixed` holds the index of a fixed type's name in `FIXED_TYPES`, or 0.

    `read_share` is the part of a tensor that one generated token reads: 1 for matrices, used over
    total for experts, 0 for embeddings (rows are looked up) and MTP blocks (not loaded). A tied
    embedding is read as the output matrix.
    """

    suffixes: tuple[str, ...]
    block: NDArray[np.int32]
    kind: Ints  # equal for tensors of one name and shape in like blocks
    width: Ints  # elements of a row
    elements: Ints
    three_d: NDArray[np.bool_]
    role: NDArray[np.int8]
    category: NDArray[np.int8]
    fixed: NDArray[np.int8]
    read_share: NDArray[np.float64]
    n_blocks: int
    n_mtp_blocks: int
    tied: bool  # the embeddings serve as the output matrix
    metadata_bytes: int  # of the file, besides tensors
    facts: QuantizeFacts

    def __len__(self) -> int:
        return len(self.suffixes)

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(
            suffix if block == OUTSIDE else f"blk.{block}.{suffix}"
            for suffix, block in zip(self.suffixes, self.block.tolist(), strict=True)
        )

    @cached_property
    def n_params(self) -> int:
        """Parameters, as model cards count them: without rotary factors and look-up tables."""
        counted = [
            not (suffix.startswith("rope_f") or "tid2eid" in suffix) for suffix in self.suffixes
        ]
        return int(self.elements[np.array(counted)].sum())

    @cached_property
    def n_active_params(self) -> int:
        """Parameters that a token uses, an embedding matrix counted whole, as model cards do."""
        share = np.where(self.role == Role.EMBEDDING, 1.0, self.read_share)
        return round(float((self.elements * share).sum()))


FIXED_TYPES = ("", "F32", "F16", "I32")


@lru_cache(maxsize=1024)
def model_tensors(arch: Architecture) -> TensorList:
    """The tensors of the GGUF that llama.cpp's converter makes of this architecture.

    Raises InputError for an architecture whose naming is not known.
    """
    style = style_of(arch)
    kinds: dict[int, _Template] = {}  # by identity: layers of a kind are one object
    templates = []
    for layer in arch.layers:
        if id(layer) not in kinds:
            kinds[id(layer)] = _template(block_tensors(arch, style, layer), layer)
        templates.append(kinds[id(layer)])
    if arch.n_mtp_layers:
        mtp = _template(mtp_tensors(arch, style), None)
        templates.extend([mtp] * arch.n_mtp_layers)
    outside = _outside_template(
        arch, outside_tensors(arch, style), tied=arch.tie_embeddings and not style.encoder
    )
    n_tensors = sum(len(part.suffixes) for part in templates) + len(outside.suffixes)
    return _assemble(
        outside, templates, quantize_facts(arch), arch, _metadata_bytes(arch, n_tensors)
    )


def style_of(arch: Architecture) -> Style:
    try:
        return STYLES[arch.gguf_arch]
    except KeyError:
        raise InputError(
            say(
                "the tensors of architecture '{gguf_arch}' are not known", gguf_arch=arch.gguf_arch
            ),
            field="architecture",
        ) from None


def quantize_facts(arch: Architecture) -> QuantizeFacts:
    grouped = _grouped_heads(arch)
    n_experts = max(
        (layer.ffn.n_experts for layer in arch.layers if isinstance(layer.ffn, MoeFfn)), default=0
    )
    return QuantizeFacts(
        n_blocks=arch.n_blocks,
        grouped_heads=grouped,
        n_experts=n_experts,
        class_70b=arch.n_layers == 80
        and n_experts != 8
        and (arch.gguf_arch == "qwen2" or (arch.gguf_arch == "llama" and grouped > 1)),
        no_output_matrix=arch.tie_embeddings or not arch.causal,
        native_fp4_experts=arch.native_fp4_experts,
    )


def _grouped_heads(arch: Architecture) -> int:
    """Heads to a KV head as a file's metadata has it for block 0.

    Files of delta-net hybrids give one head count for all blocks, other hybrids one for each.
    """
    layers = arch.layers
    if any(isinstance(mixer, GatedDeltaNet) for mixer in layers[0].mixers):
        layers = tuple(layer for layer in layers if _heads_to_a_kv_head(layer))
    return _heads_to_a_kv_head(layers[0]) if layers else 0


def _heads_to_a_kv_head(layer: Layer) -> int:
    for mixer in layer.mixers:
        if isinstance(mixer, Attention):
            return mixer.n_heads // mixer.n_kv_heads
        if isinstance(mixer, LatentAttention):
            return mixer.n_heads  # cached as one shared head
    return 0


def outside_tensors(arch: Architecture, style: Style) -> tuple[Tensor, ...]:
    """Tensors that belong to no block."""
    width, vocab = arch.hidden_size, arch.vocab_size
    found = [Tensor("token_embd.weight", (width, vocab), Role.EMBEDDING)]
    if not arch.tie_embeddings and not style.encoder:
        found.append(Tensor("output.weight", (width, vocab), Role.OUTPUT))
    if style.output_bias:
        found.append(Tensor("output.bias", (vocab,), Role.VECTOR))
    for norm in filter(None, (style.output_norm, style.embedding_norm)):
        found.append(Tensor(f"{norm}.weight", (width,), Role.VECTOR))
        if style.norm_bias:
            found.append(Tensor(f"{norm}.bias", (width,), Role.VECTOR))
    found.extend(_rope_tensors(arch))
    if size := arch.per_layer_embedding_size * arch.n_layers:
        found.append(Tensor("per_layer_token_embd.weight", (size, vocab), Role.LOOKUP))
        found.append(Tensor("per_layer_model_proj.weight", (width, size), Role.PROJECTION))
        found.append(
            Tensor("per_layer_proj_norm.weight", (arch.per_layer_embedding_size,), Role.VECTOR)
        )
    if extra := arch.altup_inputs - 1 if arch.altup_inputs else 0:
        for name in ("altup_proj", "altup_unembd_proj"):
            found.append(Tensor(f"{name}.weight", (width, width, extra), Role.PROJECTION))
    if streams := arch.hyper_connections:
        found.append(Tensor("output_hc_fn.weight", (streams * width, streams), Role.PROJECTION))
        found.append(Tensor("output_hc_base.weight", (streams,), Role.VECTOR))
        found.append(Tensor("output_hc_scale.weight", (1,), Role.VECTOR))
    if arch.n_positions:
        found.append(Tensor("position_embd.weight", (width, arch.n_positions), Role.LOOKUP))
    if arch.n_token_types:
        found.append(Tensor("token_types.weight", (width, arch.n_token_types), Role.LOOKUP))
    return tuple(sorted(found, key=lambda tensor: tensor.name))


def _rope_tensors(arch: Architecture) -> list[Tensor]:
    names = (
        ("rope_freqs",)
        if len(arch.rope_factor_tensors) == 1
        else ("rope_factors_long", "rope_factors_short")
    )
    return [
        Tensor(f"{name}.weight", (length,), Role.VECTOR)
        for name, length in zip(names, arch.rope_factor_tensors, strict=False)
    ]


@dataclass(frozen=True, slots=True)
class _Template:
    """One kind of block: names and a row of numbers per tensor."""

    suffixes: tuple[str, ...]
    numbers: NDArray[np.float64]  # columns of `_COLUMNS`


_WIDTH, _ELEMENTS, _THREE_D, _ROLE, _CATEGORY, _FIXED, _READ = range(7)


def _template(tensors: Sequence[Tensor], layer: Layer | None) -> _Template:
    """Float64 holds every count exactly: no tensor has 2^53 elements."""
    used = 0.0
    if layer is not None and isinstance(layer.ffn, MoeFfn):
        used = layer.ffn.n_experts_used / layer.ffn.n_experts
    rows = []
    for tensor in tensors:
        shape = tensor.shape
        elements = 1
        for n in shape:
            elements *= n
        share = 0.0 if layer is None else used if tensor.role == Role.EXPERT else 1.0
        if tensor.role == Role.LOOKUP:
            share = 0.0
        fixed = fixed_type(tensor.name, shape)
        rows.append(
            (
                shape[0],
                elements,
                len(shape) > 2 and shape[2] > 1,
                tensor.role,
                category_of(tensor.name),
                FIXED_TYPES.index(fixed) if fixed else 0,
                share,
            )
        )
    return _Template(
        tuple(tensor.name for tensor in tensors), np.array(rows, dtype=np.float64).reshape(-1, 7)
    )


def stored_tensors(
    arch: Architecture, stored: Sequence[StoredTensor], file_bytes: int
) -> tuple[TensorList, tuple[str, ...]]:
    """The tensors that a file really has, in the usual order, and the type of each."""
    by_block: dict[int, list[tuple[Tensor, str]]] = {i: [] for i in range(OUTSIDE, arch.n_blocks)}
    for entry in stored:
        match = _BLOCK_NAME.match(entry.name)
        block, name = (int(match[1]), match[2]) if match else (OUTSIDE, entry.name)
        by_block[block].append((Tensor(name, entry.shape, _role_of(name, entry)), entry.type_name))
    types: list[str] = []
    templates = []
    for block, entries in by_block.items():
        entries.sort(key=lambda entry: entry[0].name)
        types.extend(type_name for _, type_name in entries)
        tensors = [tensor for tensor, _ in entries]
        if block == OUTSIDE:
            templates.append(_outside_template(arch, tensors, tied=arch.tie_embeddings))
        else:
            layer = arch.layers[block] if block < arch.n_layers else None
            templates.append(_template(tensors, layer))
    data_bytes = sum(entry.n_bytes for entry in stored)
    found = _assemble(
        templates[0], templates[1:], quantize_facts(arch), arch, max(file_bytes - data_bytes, 0)
    )
    return found, tuple(types)


_BLOCK_NAME = re.compile(r"^blk\.(\d+)\.(.+)$")
_EXACT_ROLES = {
    "token_embd.weight": Role.EMBEDDING,
    "output.weight": Role.OUTPUT,
    "token_types.weight": Role.LOOKUP,
}
_ROLE_MARKS = (
    (("shared_head_head",), Role.OUTPUT),
    (("per_layer_token_embd", "position_embd", "tid2eid", "embed_tokens"), Role.LOOKUP),
    (("_exps.",), Role.EXPERT),
    (("_shexp.", "ffn_latent"), Role.SHARED),
    (("ffn_gate_inp.",), Role.ROUTER),
    (("ffn_",), Role.FFN),
    (("ssm_", "shortconv."), Role.RECURRENT),
    (("attn_", "indexer"), Role.ATTENTION),
)  # fmt: skip


def _role_of(name: str, stored: StoredTensor) -> Role:
    if name in _EXACT_ROLES:
        return _EXACT_ROLES[name]
    if "_exps." not in name and len([n for n in stored.shape if n > 1]) < 2:
        return Role.VECTOR
    for marks, role in _ROLE_MARKS:
        if any(mark in name for mark in marks):
            return role
    return Role.PROJECTION


_NO_EXPERTS = Layer((), None)


def _outside_template(arch: Architecture, tensors: Sequence[Tensor], *, tied: bool) -> _Template:
    template = _template(tensors, _NO_EXPERTS)
    if not tied:
        template.numbers[template.suffixes.index("token_embd.weight"), _READ] = 0.0
    return template


def _assemble(
    outside: _Template,
    blocks: Sequence[_Template],
    facts: QuantizeFacts,
    arch: Architecture,
    metadata_bytes: int,
) -> TensorList:
    parts = [outside, *blocks]
    numbers = np.concatenate([part.numbers for part in parts])
    counts = [len(part.suffixes) for part in parts]
    integers = numbers[:, :_READ].astype(np.int64)
    return TensorList(
        suffixes=tuple(suffix for part in parts for suffix in part.suffixes),
        block=np.repeat(np.arange(OUTSIDE, len(blocks), dtype=np.int32), counts),
        kind=_kinds(parts),
        width=integers[:, _WIDTH].copy(),
        elements=integers[:, _ELEMENTS].copy(),
        three_d=integers[:, _THREE_D].astype(np.bool_),
        role=integers[:, _ROLE].astype(np.int8),
        category=integers[:, _CATEGORY].astype(np.int8),
        fixed=integers[:, _FIXED].astype(np.int8),
        read_share=numbers[:, _READ].copy(),
        n_blocks=len(blocks),
        n_mtp_blocks=arch.n_mtp_layers,
        tied=arch.tie_embeddings,
        metadata_bytes=metadata_bytes,
        facts=facts,
    )


def _kinds(parts: Sequence[_Template]) -> Ints:
    """A number for each tensor of each template; a template used again keeps its numbers."""
    begin: dict[int, int] = {}
    total, numbers = 0, []
    for part in parts:
        length = len(part.suffixes)
        if id(part) not in begin:
            begin[id(part)], total = total, total + length
        numbers.append(np.arange(begin[id(part)], begin[id(part)] + length))
    kinds: Ints = np.concatenate(numbers)
    return kinds


_METADATA_PER_TOKEN_BYTES = 45  # text, kind and score or merge of a token, typical
_METADATA_PER_TENSOR_BYTES = 60


def _metadata_bytes(arch: Architecture, n_tensors: int) -> int:
    """What a GGUF holds besides tensors, nearly all of it the tokenizer.

    Files of known size have 23 (Mistral 7B) to 61 bytes (Llama 3) a token.
    """
    if arch.metadata_bytes is not None:
        return arch.metadata_bytes
    return _METADATA_PER_TOKEN_BYTES * arch.vocab_size + _METADATA_PER_TENSOR_BYTES * n_tensors
