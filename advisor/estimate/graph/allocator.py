"""Addresses in compute buffers: best fit among free blocks, as `ggml-alloc.c` gives them.

What is freed joins its free neighbours; a request takes the smallest free block that holds it, and
the open end of the buffer only if none does. That leaves gaps, so that a buffer is larger than what
lives in it at any one time, by an amount that depends on the order of all requests.

Source: llama.cpp commit 0c1e570, `ggml/src/ggml-alloc.c`.
"""

from __future__ import annotations

from collections.abc import Sequence

from advisor.estimate.graph.nodes import IN_PLACE, Node

ALIGNMENT = 128  # bytes, of CUDA's buffers
HOST_ALIGNMENT = 32  # of RAM, pinned or not
_ENDLESS = 1 << 62

Step = tuple[Node, int]  # a tensor and the device whose buffer it belongs to


class _Buffer:
    """One buffer's free blocks, [address, size], in order; the last one is open-ended."""

    def __init__(self, alignment: int) -> None:
        self._alignment = alignment
        self._free = [[0, _ENDLESS]]
        self.peak = 0

    def aligned(self, size: int) -> int:
        return -(-size // self._alignment) * self._alignment

    def take(self, size: int) -> int:
        """Address of a free block of `size` bytes, a multiple of the alignment."""
        free = self._free
        best, best_size = len(free) - 1, _ENDLESS
        for index in range(len(free) - 1):
            available = free[index][1]
            if size <= available <= best_size:
                best, best_size = index, available
        block = free[best]
        address = block[0]
        block[0] += size
        block[1] -= size
        if not block[1]:
            free.pop(best)
        self.peak = max(self.peak, address + size)
        return address

    def give(self, address: int, size: int) -> None:
        """Free a block; it joins the free block before it or else the one after it."""
        free = self._free
        for index, block in enumerate(free):
            if block[0] + block[1] == address:
                block[1] += size
                if index + 1 < len(free) and block[0] + block[1] == free[index + 1][0]:
                    block[1] += free.pop(index + 1)[1]
                return
            if address + size == block[0]:
                block[0], block[1] = address, block[1] + size
                if index and free[index - 1][0] + free[index - 1][1] == address:
                    free[index - 1][1] += free.pop(index)[1]
                return
        later = (index for index, block in enumerate(free) if block[0] >= address)
        free.insert(next(later, len(free)), [address, size])


class Allocator:
    """Runs through a graph once and notes how large each device's buffer becomes."""

    def __init__(self, n_gpus: int, *, cuda: bool) -> None:
        self._n_gpus, self._cuda = n_gpus, cuda
        self._buffers = [_Buffer(ALIGNMENT) for _ in range(n_gpus)] + [_Buffer(HOST_ALIGNMENT)]

    def run(self, steps: Sequence[Step], first: Sequence[Step]) -> tuple[int, ...]:
        """Bytes by device, RAM last; `first` is allocated before anything is computed."""
        for node, place in first:
            self._allocate(node, place)
        self._count(steps)
        for node, place in steps:
            for source in node.sources:
                self._allocate(source, place)
            self._allocate(node, place)
            for source in node.sources:
                self._release(source)
            for source in self._read_to_the_end(node, place):
                self._release(source)
        return tuple(buffer.peak for buffer in self._buffers)

    def _count(self, steps: Sequence[Step]) -> None:
        """Users and views of every tensor; inputs get their memory before anything else."""
        for node, place in steps:
            if node.root is not None and node.op != "leaf":
                node.root.n_views += 1
            if node.given:
                self._allocate(node, place)
            for source in node.sources:
                source.n_users += 1
                if source.given:
                    self._allocate(source, place)
            for source in self._read_to_the_end(node, place):
                source.n_users += 1

    def _read_to_the_end(self, node: Node, place: int) -> tuple[Node, ...]:
        """What a kernel fused up to `node` still reads: on CUDA alone."""
        return node.until if self._cuda and place < self._n_gpus else ()

    def _size(self, node: Node, place: int) -> int:
        padding = node.padding if self._cuda and place < self._n_gpus else 0
        return self._buffers[place].aligned(node.nbytes + padding)

    def _allocate(self, node: Node, place: int) -> None:
        if node.held or node.home is not None or node.root is not None:
            return
        node.held = True
        if node.op in IN_PLACE:
            for source in node.sources:
                if self._may_overwrite(node, source):
                    source.held = False
                    node.buffer, node.address = source.buffer, source.address
                    return
        node.buffer = place
        node.address = self._buffers[place].take(self._size(node, place))

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
            self._buffers[source.buffer].give(source.address, self._size(source, source.buffer))
            source.held = False
