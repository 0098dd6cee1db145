"""Bytes of a model's weights: where each part lies, how large it is, what a token reads of it.

A `WeightTable` holds one architecture in every file type that a rule covers, computed in one
pass; a `WeightPlan` is one column of it, or one of another engine's formats, or a published mix.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import Architecture
from advisor.domain.model import Model, PublishedFile, StoredTensor
from advisor.domain.quantization import TENSOR_TYPES
from advisor.errors import InputError
from advisor.estimate.block_tensors import Role
from advisor.estimate.formats import MixRule, format_types, mix_rule, mix_types
from advisor.estimate.quantize import (
    RULE_COLUMNS,
    TYPE_INDEX,
    TYPE_NAMES,
    Types,
    choose_types,
    rule_column,
)
from advisor.estimate.tensors import OUTSIDE, TensorList, model_tensors, stored_tensors

Ints = NDArray[np.int64]

_TYPE_ELEMENTS: Ints = np.array([TENSOR_TYPES[name].elements for name in TYPE_NAMES])
_TYPE_BYTES: Ints = np.array([TENSOR_TYPES[name].bytes for name in TYPE_NAMES])
_QUANTIZED: NDArray[np.bool_] = _TYPE_ELEMENTS > 1

_FILE_ALIGNMENT = 32  # of each tensor in a GGUF file
_DEVICE_ALIGNMENT = 128  # of each tensor in a CUDA buffer
_DEVICE_ROW = 512  # CUDA's kernels read quantized rows in steps of this many elements


@dataclass(frozen=True)
class WeightPlan:
    """One model in one quantization. Sizes are bytes; arrays are over blocks, MTP blocks last.

    Where llama.cpp puts the parts: `input_bytes` (token, position and per-layer embeddings)
    always in RAM; block `i` with its layer, its routed experts (`expert_bytes`, a part of
    `block_bytes`) apart if asked; `output_bytes` and `head_bytes` (final norm and other small
    output tensors) with the output layer; `extra_bytes` (rotary factors, per-layer projection)
    with block 0. A tied model has `output_bytes` 0 and needs a copy of its embeddings on the
    device (`device_output_bytes`) as soon as one layer is offloaded.

    `device_*` are the sizes in a CUDA buffer: a quantized tensor whose row is no multiple of 512
    gets one partial row more, and each tensor is aligned to 128 bytes.
    """

    quant: str
    tensors: TensorList
    types: Types  # index into TYPE_NAMES of each tensor's type
    total_bytes: int  # of all tensors
    file_bytes: int  # with alignment and metadata
    input_bytes: int
    output_bytes: int
    head_bytes: int
    extra_bytes: int
    block_bytes: Ints
    expert_bytes: Ints
    device_output_bytes: int
    device_head_bytes: int
    device_extra_bytes: int
    device_block_bytes: Ints
    device_expert_bytes: Ints
    largest_matrix_bytes: Ints  # of each block, routed experts left out
    largest_expert_bytes: Ints  # the largest expert tensor (all experts of one matrix)
    embedding_bytes: int  # the token embedding matrix alone
    basis: str = "rule"  # rule, definition (another engine's format), file or published
    published: PublishedFile | None = None  # whose size was taken, for basis "published"
    scale: float = 1.0  # published mixes: real size over the size of the nearest rule

    @property
    def tied(self) -> bool:
        return self.tensors.tied

    @property
    def n_blocks(self) -> int:
        return self.tensors.n_blocks

    @property
    def n_mtp_blocks(self) -> int:
        """The last so many blocks are not loaded unless speculation is asked for."""
        return self.tensors.n_mtp_blocks

    @property
    def loaded_blocks(self) -> int:
        return self.n_blocks - self.n_mtp_blocks

    @property
    def bits_per_weight(self) -> float:
        return 8 * self.total_bytes / self.tensors.n_params

    @cached_property
    def tensor_bytes(self) -> NDArray[np.float64]:
        exact = self.tensors.elements // _TYPE_ELEMENTS[self.types] * _TYPE_BYTES[self.types]
        return exact.astype(np.float64) * self.scale

    @cached_property
    def used_types(self) -> NDArray[np.intp]:
        return np.flatnonzero(np.bincount(self.types, minlength=len(TYPE_NAMES)))

    @property
    def type_names(self) -> tuple[str, ...]:
        """Columns of `read_bytes`."""
        return tuple(TYPE_NAMES[index] for index in self.used_types)

    @cached_property
    def read_bytes(self) -> NDArray[np.float64]:
        """Bytes that one generated token reads, (n_blocks + 1, types); the last row is the output.

        Experts count by used over total; embeddings are looked up (a tied one is read as output).
        """
        return self._read(self.tensors.read_share)

    @cached_property
    def expert_read_bytes(self) -> NDArray[np.float64]:
        """The part of `read_bytes` that is routed experts."""
        return self._read(np.where(self.tensors.role == Role.EXPERT, self.tensors.read_share, 0.0))

    @cached_property
    def flops_per_token(self) -> NDArray[np.float64]:
        """2 x parameters multiplied per token, by block; the last entry is the output matrix."""
        tensors = self.tensors
        active = np.where(tensors.role == Role.VECTOR, 0.0, 2.0 * tensors.read_share)
        flops = np.bincount(
            _read_row(tensors), tensors.elements * active, minlength=self.n_blocks + 1
        )
        return flops.astype(np.float64)

    def _read(self, share: NDArray[np.float64]) -> NDArray[np.float64]:
        used = self.used_types
        column = np.zeros(len(TYPE_NAMES), dtype=np.int64)
        column[used] = np.arange(len(used))
        cell = _read_row(self.tensors) * len(used) + column[self.types]
        total = np.bincount(
            cell, self.tensor_bytes * share, minlength=(self.n_blocks + 1) * len(used)
        )
        return total.astype(np.float64).reshape(self.n_blocks + 1, len(used))


def _read_row(tensors: TensorList) -> Ints:
    return np.where(tensors.block == OUTSIDE, tensors.n_blocks, tensors.block).astype(np.int64)


def weight_plan(model: Model | Architecture, quant: str, imatrix: bool = False) -> WeightPlan:
    """The plan of `model` in quantization `quant` (an id of the catalog).

    A file type of llama-quantize follows its rules; another engine's format its definition; a mix
    made by hand ("UD-...") takes the size of a published file. "Q4_K_L" and the like do so too, or
    else are the rule with 8-bit embeddings and output. Raises InputError where nothing applies.
    """
    if isinstance(model, Architecture):
        return _arch_plan(model, quant, imatrix)
    if model.architecture is None:
        raise InputError(f"the shape of {model.name} is not known", field="model")
    if quant.startswith("UD-") or (mix_rule(quant) and published_file(model, quant)):
        return _published_plan(model, quant)
    return _arch_plan(model.architecture, quant, imatrix)


def published_file(model: Model, quant: str) -> PublishedFile | None:
    """The real file of that name to go by: the most exactly known of the best-known publisher."""
    found = [file for file in model.published_files if file.quant == quant]
    return min(found, key=_preference) if found else None


_PUBLISHERS = ("unsloth", "bartowski", "ggml-org", "lmstudio-community", "mradermacher")


def _preference(file: PublishedFile) -> tuple[int, int, str]:
    known = file.publisher in _PUBLISHERS
    rank = _PUBLISHERS.index(file.publisher) if known else len(_PUBLISHERS)
    return rank, file.precision_bytes, file.source


@lru_cache(maxsize=16384)
def _arch_plan(arch: Architecture, quant: str, imatrix: bool) -> WeightPlan:
    try:
        column = rule_column(quant, imatrix)
    except KeyError:
        return _other_plan(arch, quant)
    return weight_table(arch).plan(column)


def _other_plan(arch: Architecture, quant: str) -> WeightPlan:
    tensors = model_tensors(arch)
    if mix := mix_rule(quant):
        return _mix_plan(arch, quant, mix)
    types = format_types(tensors, quant)
    if types is None:
        raise InputError(f"no rule gives the size of '{quant}'", field="quant")
    return _table(tensors, types[:, None]).plan(0, quant, basis="definition")


def _mix_plan(arch: Architecture, quant: str, mix: MixRule) -> WeightPlan:
    tensors = model_tensors(arch)
    base = weight_table(arch).types[:, rule_column(mix.base, False)]
    return _table(tensors, mix_types(tensors, base, mix)[:, None]).plan(0, quant)


@lru_cache(maxsize=4096)
def _published_plan(model: Model, quant: str) -> WeightPlan:
    file = published_file(model, quant)
    assert model.architecture is not None
    if file is None:
        raise InputError(
            f"'{quant}' is mixed by hand and no published file of {model.name} is known",
            field="quant",
        )
    base = _arch_plan(model.architecture, _nearest_rule(model.architecture, file), False)
    metadata = base.file_bytes - base.total_bytes
    return _scaled(base, (file.file_bytes - metadata) / base.total_bytes, file)


def _nearest_rule(arch: Architecture, file: PublishedFile) -> str:
    """The file type whose size is nearest: its types stand in for those of the mix."""
    sizes = weight_table(arch).file_bytes
    return RULE_COLUMNS[int(np.abs(sizes - file.file_bytes).argmin())].file_type


def _scaled(base: WeightPlan, scale: float, file: PublishedFile) -> WeightPlan:
    def part(size: int) -> int:
        return round(size * scale)

    def parts(sizes: Ints) -> Ints:
        rounded: Ints = np.rint(sizes * scale).astype(np.int64)
        return rounded

    return replace(
        base,
        quant=file.quant,
        total_bytes=part(base.total_bytes),
        file_bytes=file.file_bytes,
        input_bytes=part(base.input_bytes),
        output_bytes=part(base.output_bytes),
        head_bytes=part(base.head_bytes),
        extra_bytes=part(base.extra_bytes),
        block_bytes=parts(base.block_bytes),
        expert_bytes=parts(base.expert_bytes),
        device_output_bytes=part(base.device_output_bytes),
        device_head_bytes=part(base.device_head_bytes),
        device_extra_bytes=part(base.device_extra_bytes),
        device_block_bytes=parts(base.device_block_bytes),
        device_expert_bytes=parts(base.device_expert_bytes),
        largest_matrix_bytes=parts(base.largest_matrix_bytes),
        largest_expert_bytes=parts(base.largest_expert_bytes),
        embedding_bytes=part(base.embedding_bytes),
        basis="published",
        published=file,
        scale=scale,
    )


def file_plan(
    arch: Architecture, stored: Sequence[StoredTensor], quant: str, file_bytes: int
) -> WeightPlan:
    """The plan of a real file: its own tensors and types, no rule asked."""
    tensors, names = stored_tensors(arch, stored, file_bytes)
    types = np.array([TYPE_INDEX[name] for name in names], dtype=np.uint8)
    plan = _table(tensors, types[:, None]).plan(0, quant, basis="file")
    return replace(plan, file_bytes=file_bytes)


@dataclass(frozen=True, slots=True)
class WeightTable:
    """Sizes of one tensor list in several type assignments: the last axis is the assignment."""

    tensors: TensorList
    types: Types  # (tensors, columns)
    total_bytes: Ints
    file_bytes: Ints
    outside: dict[str, Ints]  # input, output, head, extra, embedding and their device sizes
    block_bytes: Ints  # (blocks, columns)
    expert_bytes: Ints
    device_block_bytes: Ints
    device_expert_bytes: Ints
    largest_matrix_bytes: Ints
    largest_expert_bytes: Ints

    def plan(self, column: int, quant: str | None = None, basis: str = "rule") -> WeightPlan:
        outside = {name: int(sizes[column]) for name, sizes in self.outside.items()}
        return WeightPlan(
            quant=quant or RULE_COLUMNS[column].file_type,
            tensors=self.tensors,
            types=self.types[:, column],
            total_bytes=int(self.total_bytes[column]),
            file_bytes=int(self.file_bytes[column]),
            block_bytes=self.block_bytes[:, column],
            expert_bytes=self.expert_bytes[:, column],
            device_block_bytes=self.device_block_bytes[:, column],
            device_expert_bytes=self.device_expert_bytes[:, column],
            largest_matrix_bytes=self.largest_matrix_bytes[:, column],
            largest_expert_bytes=self.largest_expert_bytes[:, column],
            basis=basis,
            input_bytes=outside["input"],
            output_bytes=outside["output"],
            head_bytes=outside["head"],
            extra_bytes=outside["extra"],
            embedding_bytes=outside["embedding"],
            device_output_bytes=outside["device_output"],
            device_head_bytes=outside["device_head"],
            device_extra_bytes=outside["device_extra"],
        )


@lru_cache(maxsize=1024)
def weight_table(arch: Architecture) -> WeightTable:
    """`arch` in every file type of `RULE_COLUMNS`."""
    tensors = model_tensors(arch)
    return _table(tensors, choose_types(tensors))


def _table(tensors: TensorList, types: Types) -> WeightTable:
    sizes = tensors.elements[:, None] // _TYPE_ELEMENTS[types] * _TYPE_BYTES[types]
    device = _device_bytes(tensors, types, sizes)
    starts = np.searchsorted(tensors.block, np.arange(tensors.n_blocks))
    n_outside = int(starts[0]) if len(starts) else len(tensors)
    expert = (tensors.role == Role.EXPERT)[:, None]
    experts = np.where(expert, sizes, 0)
    padded = -(-sizes // _FILE_ALIGNMENT) * _FILE_ALIGNMENT
    return WeightTable(
        tensors=tensors,
        types=types,
        total_bytes=sizes.sum(axis=0),
        file_bytes=padded.sum(axis=0) + tensors.metadata_bytes,
        outside=_outside_sizes(tensors, sizes[:n_outside], device[:n_outside]),
        block_bytes=np.add.reduceat(sizes, starts),
        expert_bytes=np.add.reduceat(experts, starts),
        device_block_bytes=np.add.reduceat(device, starts),
        device_expert_bytes=np.add.reduceat(np.where(expert, device, 0), starts),
        largest_matrix_bytes=np.maximum.reduceat(np.where(expert, 0, sizes), starts),
        largest_expert_bytes=np.maximum.reduceat(experts, starts),
    )


def _device_bytes(tensors: TensorList, types: Types, sizes: Ints) -> Ints:
    """Source: ggml-cuda `ggml_backend_cuda_buffer_type_get_alloc_size`."""
    rest = -tensors.width % _DEVICE_ROW
    if rest.any():
        extra = -(-rest[:, None] // _TYPE_ELEMENTS[types]) * _TYPE_BYTES[types]
        sizes = sizes + np.where(_QUANTIZED[types], extra, 0)
    aligned: Ints = -(-sizes // _DEVICE_ALIGNMENT) * _DEVICE_ALIGNMENT
    return aligned


_HEAD = ("output_norm", "token_embd_norm", "output.bias", "altup_", "output_hc_", "cls")


def _outside_sizes(tensors: TensorList, sizes: Ints, device: Ints) -> dict[str, Ints]:
    names = tensors.suffixes[: len(sizes)]
    kinds = np.array([_outside_kind(name) for name in names])

    def total(values: Ints, kind: str) -> Ints:
        summed: Ints = values[kinds == kind].sum(axis=0)
        return summed

    embedding = [name == "token_embd.weight" for name in names]
    copied = device[embedding] if tensors.tied else device[kinds == "output"]
    return {
        "input": total(sizes, "input"),
        "output": total(sizes, "output"),
        "head": total(sizes, "head"),
        "extra": total(sizes, "extra"),
        "embedding": sizes[embedding].sum(axis=0),
        "device_output": copied.sum(axis=0),
        "device_head": total(device, "head"),
        "device_extra": total(device, "extra"),
    }


def _outside_kind(name: str) -> str:
    """Source: llama.cpp `src/llama-arch.cpp`, `LLM_TENSOR_INFOS`."""
    if name == "output.weight":
        return "output"
    if name.startswith(_HEAD):
        return "head"
    if name.startswith(("token_embd", "per_layer_token_embd", "position_embd", "token_types")):
        return "input"
    return "extra"


def available(model: Model, quants: Sequence[str]) -> tuple[str, ...]:
    """Those of `quants` whose size is known for `model`."""
    found = []
    for quant in quants:
        try:
            weight_plan(model, quant)
        except InputError:
            continue
        found.append(quant)
    return tuple(found)
