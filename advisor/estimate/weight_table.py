"""Sizes of one model in every file type at once.

Tensors that are alike (same kind, same place in the rules' eyes) form a group, blocks made of the
same groups are alike: sizes are computed once for each, not once for each tensor.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import Architecture
from advisor.estimate.block_tensors import Role
from advisor.estimate.quantize import RULE_COLUMNS, Choice, Types, choose_types
from advisor.estimate.tensors import TensorList, model_tensors
from advisor.estimate.weight_plan import DEVICE_ROW, TYPE_BYTES, TYPE_ELEMENTS, Ints, WeightPlan

_FILE_ALIGNMENT = 32  # of each tensor in a GGUF file
_DEVICE_ALIGNMENT = 128  # of each tensor in a CUDA buffer


@dataclass(frozen=True, slots=True)
class WeightTable:
    """One tensor list in several type assignments: the last axis is the assignment.

    Arrays over blocks have a row for each kind of block; `block_kind` is each block's row.
    """

    tensors: TensorList
    choice: Choice
    total_bytes: Ints
    file_bytes: Ints
    outside: dict[str, Ints]  # input, output, head, extra, embedding and their device sizes
    block_kind: Ints
    block_bytes: Ints  # (kinds, columns), as the following
    expert_bytes: Ints
    device_block_bytes: Ints
    device_expert_bytes: Ints
    largest_matrix_bytes: Ints
    largest_expert_bytes: Ints

    def plan(self, column: int, quant: str | None = None, basis: str = "rule") -> WeightPlan:
        outside = {name: int(sizes[column]) for name, sizes in self.outside.items()}

        def of_blocks(sizes: Ints) -> Ints:
            blocks: Ints = sizes[:, column][self.block_kind]
            return blocks

        return WeightPlan(
            quant=quant or RULE_COLUMNS[column].file_type,
            tensors=self.tensors,
            types=self.types(column),
            total_bytes=int(self.total_bytes[column]),
            file_bytes=int(self.file_bytes[column]),
            block_bytes=of_blocks(self.block_bytes),
            expert_bytes=of_blocks(self.expert_bytes),
            device_block_bytes=of_blocks(self.device_block_bytes),
            device_expert_bytes=of_blocks(self.device_expert_bytes),
            largest_matrix_bytes=of_blocks(self.largest_matrix_bytes),
            largest_expert_bytes=of_blocks(self.largest_expert_bytes),
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

    def types(self, column: int) -> Types:
        """The type of each tensor."""
        types: Types = self.choice.types[:, column][self.choice.group]
        return types


@lru_cache(maxsize=1024)
def weight_table(arch: Architecture) -> WeightTable:
    """`arch` in every file type of `RULE_COLUMNS`."""
    tensors = model_tensors(arch)
    return tabulate(tensors, choose_types(tensors))


def tabulate_types(tensors: TensorList, types: Types) -> WeightTable:
    """The table of one assignment, given as the type of each tensor."""
    each = np.arange(len(tensors))
    return tabulate(tensors, Choice(types[:, None], each, each))


def tabulate(tensors: TensorList, choice: Choice) -> WeightTable:
    types, first = choice.types, choice.first
    sizes = tensors.elements[first, None] // TYPE_ELEMENTS[types] * TYPE_BYTES[types]
    device = _device_bytes(tensors.width[first], types, sizes)
    expert = (tensors.role[first] == Role.EXPERT)[:, None]
    experts = np.where(expert, sizes, 0)
    count = np.bincount(choice.group, minlength=len(first))
    padded = -(-sizes // _FILE_ALIGNMENT) * _FILE_ALIGNMENT
    starts = np.searchsorted(tensors.block, np.arange(tensors.n_blocks))
    outside = choice.group[: int(starts[0])]
    kind, rows, offsets = _kinds_of_blocks(choice.group, starts)

    def summed(values: Ints) -> Ints:
        sums: Ints = np.add.reduceat(values[rows], offsets)
        return sums

    return WeightTable(
        tensors=tensors,
        choice=choice,
        total_bytes=count @ sizes,
        file_bytes=count @ padded + tensors.metadata_bytes,
        outside=_outside_sizes(tensors, sizes[outside], device[outside]),
        block_kind=kind,
        block_bytes=summed(sizes),
        expert_bytes=summed(experts),
        device_block_bytes=summed(device),
        device_expert_bytes=summed(np.where(expert, device, 0)),
        largest_matrix_bytes=np.maximum.reduceat(np.where(expert, 0, sizes)[rows], offsets),
        largest_expert_bytes=np.maximum.reduceat(experts[rows], offsets),
    )


def _kinds_of_blocks(group: Ints, starts: NDArray[np.intp]) -> tuple[Ints, Ints, Ints]:
    """The kind of each block; the groups of all kinds in a row; where each kind begins there."""
    kinds: dict[bytes, int] = {}
    parts: list[Ints] = []
    kind = np.empty(len(starts), dtype=np.int64)
    ends = [*starts[1:].tolist(), len(group)]
    for block, (start, end) in enumerate(zip(starts.tolist(), ends, strict=True)):
        members = group[start:end]
        kind[block] = kinds.setdefault(members.tobytes(), len(kinds))
        if kind[block] == len(parts):
            parts.append(members)
    offsets = np.cumsum([0, *(len(part) for part in parts[:-1])])
    return kind, np.concatenate(parts), offsets


def _device_bytes(width: Ints, types: Types, sizes: Ints) -> Ints:
    """Source: ggml-cuda `ggml_backend_cuda_buffer_type_get_alloc_size`."""
    rest = -width % DEVICE_ROW
    if rest.any():
        elements = TYPE_ELEMENTS[types]
        extra = -(-rest[:, None] // elements) * TYPE_BYTES[types]
        sizes = sizes + np.where(elements > 1, extra, 0)
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
