"""Which device computes each node, and what must be copied there for it.

Nodes with weights run where those lie, or on the first GPU if the weights lie in RAM and the batch
is large. The others follow their neighbours, GPUs first. A run of nodes on one device is a split;
its inputs that lie elsewhere are copied when it begins. A copied weight starts a split of its own,
so that its memory is free again after the one multiplication. Where devices work on several batches
at a time (pipeline), every input exists several times over and is never freed.

Source: llama.cpp commit 0c1e570, `ggml/src/ggml-backend.cpp` (`ggml_backend_sched_split_graph`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from advisor.estimate.graph.allocator import Step
from advisor.estimate.graph.nodes import VIEWS, Graph, Node

OFFLOADED_BATCH = 32  # tokens from which a GPU computes with weights that lie in RAM
_UNDECIDED = -1


class Scheduler:
    """Places nodes on `n_gpus` devices and RAM, which is the device after the last GPU."""

    def __init__(self, n_gpus: int, *, n_copies: int = 1) -> None:
        self._n_gpus, self._ram, self._n_copies = n_gpus, n_gpus, n_copies

    def schedule(self, graph: Graph, on_host: Iterable[Node] = ()) -> tuple[list[Step], list[Step]]:
        """Steps in order, and what is allocated before them. `on_host`: nodes that the engine
        itself puts into RAM."""
        for node in (*graph.leafs, *graph.nodes):
            node.place = self._by_memory(node)
        for node in on_host:
            node.place = self._ram
        computed = [node for node in graph.nodes if node.op not in VIEWS]
        self._spread(computed, gpus_only=True)
        self._spread(computed, gpus_only=False)
        self._place_rest(graph)
        return self._split(graph, computed)

    def _by_memory(self, node: Node) -> int:
        """The device that holds the memory of `node` or of a weight that it reads."""
        home = node.root.home if node.root is not None else node.home
        if home is not None:
            return home
        if node.given:
            return self._ram
        if node.op == "rope":  # its factors are too small to decide
            return _UNDECIDED
        for source in node.sources:
            if source.weight and source.home is not None:
                large = self._n_gpus > 0 and _batch(node) >= OFFLOADED_BATCH
                return 0 if source.home == self._ram and large else source.home
        return _UNDECIDED

    def _spread(self, computed: Sequence[Node], *, gpus_only: bool) -> None:
        """Undecided nodes follow the one before them, then the one after them."""
        for sequence in (computed, computed[::-1]):
            current = _UNDECIDED
            for node in sequence:
                if node.place != _UNDECIDED:
                    current = node.place
                    if gpus_only and current == self._ram:
                        current = _UNDECIDED
                elif current != _UNDECIDED:
                    node.place = current

    def _place_rest(self, graph: Graph) -> None:
        """Views lie where they look; leafs where they are read."""
        for node in graph.nodes:
            if node.place == _UNDECIDED and node.root is not None:
                node.place = node.root.place
            for source in node.sources:
                if source.place == _UNDECIDED:
                    source.place = source.root.place if source.root is not None else node.place
            if node.place == _UNDECIDED:
                node.place = self._ram

    def _split(self, graph: Graph, computed: Sequence[Node]) -> tuple[list[Step], list[Step]]:
        steps: list[Step] = []
        several: list[Step] = []  # copies of inputs for other batches
        body: list[Node] = []
        arriving: list[tuple[Node, list[Node]]] = []
        current = computed[0].place

        def close() -> None:
            for source, copies in arriving:
                link = Node("leaf", source.shape, (source,), strides=source.strides,
                            unit=source.unit, root=source, nbytes=source.nbytes)  # fmt: skip
                steps.append((link, source.place))
                steps.append((copies[0], current))
                if self._n_copies > 1:
                    several.extend((copy, current) for copy in copies)
            steps.extend((node, node.place) for node in body)
            arriving.clear()
            body.clear()

        inputs: list[Step] = []
        if self._n_copies > 1:
            for leaf in graph.leafs:
                inputs.extend(self._pipeline_input(leaf) if leaf.given else ())
        for node in graph.nodes:
            if node.op not in VIEWS:
                fresh = arriving and node.place == current and self._borrows(node, current)
                if node.place != current or fresh:
                    close()
                    current = node.place
                self._bring(node, current, arriving)
            body.append(node)
        close()
        leafs = [(node, node.place) for node in graph.leafs]
        return steps, inputs + several + leafs

    def _borrows(self, node: Node, current: int) -> bool:
        """Whether a weight of `node` lies elsewhere."""
        return any(source.weight and source.home != current for source in node.sources)

    def _bring(
        self,
        node: Node,
        current: int,
        arriving: list[tuple[Node, list[Node]]],
    ) -> None:
        """Replace sources that lie elsewhere by copies on `current`."""
        for index, source in enumerate(node.sources):
            home = source.root.home if source.root is not None else source.home
            if (source.place if home is None else home) == current:
                continue
            copies = source.copies = source.copies or {}
            if current not in copies:
                copies[current] = [self._copy(source) for _ in range(self._n_copies)]
                arriving.append((source, copies[current]))
            node.sources[index] = copies[current][0]

    def _copy(self, source: Node) -> Node:
        copy = Node(
            "leaf", source.shape, unit=source.unit, strides=source.strides, nbytes=source.nbytes
        )
        copy.padding = source.padding
        if self._n_copies > 1:
            copy.given = copy.kept = True
        return copy

    def _pipeline_input(self, source: Node) -> list[Step]:
        """The input itself and its twins for the batches that run at the same time."""
        copies = source.copies = source.copies or {}
        if source.place in copies:
            return []
        source.kept = True
        copies[source.place] = [source, *(self._copy(source) for _ in range(self._n_copies - 1))]
        return [(copy, source.place) for copy in copies[source.place]]


def _batch(node: Node) -> int:
    """Rows that a weight is multiplied with."""
    _, rows, depth, rest = node.shape
    if node.op == "get_rows":
        return 0
    if node.op == "mul_mat":
        return rows
    if node.op == "mul_mat_id":
        return depth
    return rows * depth * rest
