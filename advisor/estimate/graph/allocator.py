"""What a scheduled graph asks of its buffers: which tensors take memory, and until when.

Source: llama.cpp commit 0c1e570, `ggml/src/ggml-alloc.c`.
"""

from __future__ import annotations

from collections.abc import Sequence

from advisor.estimate.graph.nodes import IN_PLACE, Node
from advisor.estimate.graph.program import Request

ALIGNMENT = 128  # bytes, of CUDA's buffers
HOST_ALIGNMENT = 32  # of RAM, pinned or not

Step = tuple[Node, int]  # a tensor and the device whose buffer it belongs to


class Allocator:
    """Runs through a graph once and notes its requests; RAM is the buffer after the last GPU's."""

    def __init__(self, n_gpus: int, *, cuda: bool) -> None:
        self._n_gpus, self._cuda = n_gpus, cuda
        self._n_taken = 0
        self.requests: list[Request] = []

    def run(self, steps: Sequence[Step], first: Sequence[Step]) -> list[int]:
        """Number of requests after each step; `first` is allocated before anything is computed."""
        for node, place in first:
            if node.asks and not node.held:
                self._allocate(node, place)
        self._count(steps)
        after: list[int] = []
        for node, place in steps:
            for source in node.sources:
                if source.asks and not source.held:
                    self._allocate(source, place)
            if node.asks and not node.held:
                self._allocate(node, place)
            for source in node.sources:
                self._release(source)
            if node.until:
                for source in self._read_to_the_end(node, place):
                    self._release(source)
            after.append(len(self.requests))
        return after

    def _count(self, steps: Sequence[Step]) -> None:
        """Users and views of every tensor; inputs get their memory before anything else."""
        for node, place in steps:
            if node.root is not None and node.op != "leaf":
                node.root.n_views += 1
            if node.given and not node.held:
                self._allocate(node, place)
            for source in node.sources:
                source.n_users += 1
                if source.given and not source.held:
                    self._allocate(source, place)
            if node.until:
                for source in self._read_to_the_end(node, place):
                    source.n_users += 1

    def _read_to_the_end(self, node: Node, place: int) -> tuple[Node, ...]:
        """What a kernel fused up to `node` still reads: on CUDA alone."""
        return node.until if self._cuda and place < self._n_gpus else ()

    def _size(self, node: Node, place: int) -> int:
        """Bytes in the buffer of that device."""
        if place == self._n_gpus:
            return -(-node.nbytes // HOST_ALIGNMENT) * HOST_ALIGNMENT
        padding = node.padding if self._cuda else 0
        return -(-(node.nbytes + padding) // ALIGNMENT) * ALIGNMENT

    def _allocate(self, node: Node, place: int) -> None:
        """Memory for a tensor that asks for it and holds none yet."""
        node.held = True
        if node.op in IN_PLACE:
            for source in node.sources:
                if self._may_overwrite(node, source):
                    source.held = False
                    node.buffer, node.memory = source.buffer, source.memory
                    return
        node.buffer, node.memory = place, self._n_taken
        self.requests.append((place, self._size(node, place), self._n_taken))
        self._n_taken += 1

    @staticmethod
    def _may_overwrite(node: Node, source: Node) -> bool:
        """The source's memory is the graph's own and nobody else needs it."""
        return (
            source.held
            and not source.kept
            and source.n_users == 1
            and source.n_views == 0
            and node.like(source)
        )

    def _release(self, source: Node) -> None:
        source.n_users -= 1
        if source.n_users or source.n_views:
            return
        if source.root is not None:
            source = source.root
            source.n_views -= 1
            if source.n_users or source.n_views:
                return
        if source.held and not source.kept:
            size = self._size(source, source.buffer)
            self.requests.append((source.buffer, size, ~source.memory))
            source.held = False
