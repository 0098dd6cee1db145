"""One model in one quantization: how large each part is and what a token reads of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from advisor.domain.model import PublishedFile
from advisor.domain.quantization import TENSOR_TYPES
from advisor.estimate.block_tensors import Role
from advisor.estimate.quantize import TYPE_NAMES, Types
from advisor.estimate.tensors import OUTSIDE, TensorList

Ints = NDArray[np.int64]

DEVICE_ROW = 512  # CUDA's kernels read quantized rows in steps of this many elements

TYPE_ELEMENTS: Ints = np.array([TENSOR_TYPES[name].elements for name in TYPE_NAMES])
TYPE_BYTES: Ints = np.array([TENSOR_TYPES[name].bytes for name in TYPE_NAMES])


@dataclass(frozen=True, eq=False)
class WeightPlan:
    """One model in one quantization; equal to itself alone. Sizes are bytes; arrays are
    over blocks, MTP blocks last.

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
    basis: str = "rule"  # rule, definition (other engine), file, published or typical
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
        exact = self.tensors.elements // TYPE_ELEMENTS[self.types] * TYPE_BYTES[self.types]
        return exact.astype(np.float64) * self.scale

    @cached_property
    def sizes_by_name(self) -> dict[str, tuple[int, int]]:
        """Bytes of each tensor, and what a GPU pads its last row with."""
        missing = -self.tensors.width % DEVICE_ROW
        blocks = -(-missing // TYPE_ELEMENTS[self.types])
        quantized = TYPE_ELEMENTS[self.types] > 1
        padding = np.where(quantized, blocks * TYPE_BYTES[self.types], 0)
        sizes = zip(np.rint(self.tensor_bytes).astype(int).tolist(), padding.tolist(), strict=True)
        return dict(zip(self.tensors.names, sizes, strict=True))

    @cached_property
    def sizes_by_block(self) -> tuple[tuple[int, ...], ...]:
        """Bytes of the tensors of each block, in order of their names."""
        return self._by_block(np.ones(len(self.tensors.block), dtype=bool))

    @cached_property
    def expert_sizes_by_block(self) -> tuple[tuple[int, ...], ...]:
        """The same of the routed experts alone."""
        return self._by_block(self.tensors.role == Role.EXPERT)

    def _by_block(self, chosen: NDArray[np.bool_]) -> tuple[tuple[int, ...], ...]:
        found: list[list[int]] = [[] for _ in range(self.n_blocks)]
        blocks, sizes = self.tensors.block[chosen], self.tensor_bytes[chosen]
        for block, size in zip(blocks.tolist(), sizes.tolist(), strict=True):
            if block != OUTSIDE:
                found[block].append(round(size))
        return tuple(tuple(sizes) for sizes in found)

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
            read_row(tensors), tensors.elements * active, minlength=self.n_blocks + 1
        )
        return flops.astype(np.float64)

    def _read(self, share: NDArray[np.float64]) -> NDArray[np.float64]:
        used = self.used_types
        column = np.zeros(len(TYPE_NAMES), dtype=np.int64)
        column[used] = np.arange(len(used))
        cell = read_row(self.tensors) * len(used) + column[self.types]
        total = np.bincount(
            cell, self.tensor_bytes * share, minlength=(self.n_blocks + 1) * len(used)
        )
        return total.astype(np.float64).reshape(self.n_blocks + 1, len(used))


def read_row(tensors: TensorList) -> Ints:
    """The row of `read_bytes` that each tensor counts to: its block, or else the output."""
    return np.where(tensors.block == OUTSIDE, tensors.n_blocks, tensors.block).astype(np.int64)
