"""Tensors of a computation graph, as far as their memory is concerned.

A graph lists its nodes in the order in which they are computed: every node after its sources,
depth first, as `ggml_build_forward_expand` visits them. Strides are in bytes.
"""

from __future__ import annotations

from collections.abc import Sequence

Shape = tuple[int, int, int, int]

VIEWS = frozenset(("leaf", "view", "reshape", "permute", "transpose"))  # nothing is computed
IN_PLACE = frozenset(
    ("fill", "scale", "add", "add_id", "sub", "mul", "div", "sqr", "sqrt", "unary", "rope",
     "rms_norm", "clamp", "soft_max")
)  # fmt: skip  # may overwrite a source that nobody else reads
F32 = 4


class Node:
    """One tensor. `root` is the tensor a view looks into, `home` the device on which memory of its
    own exists already (weights and caches); with neither it `asks` for memory. `given` marks inputs
    written by the host before the graph runs, `kept` what is never freed. `until` are tensors that
    a fused kernel still reads while it writes this one, `padding` what a GPU's buffer adds. The
    last lines are filled in by the scheduler and the allocator."""

    padding = 0
    weight = given = kept = False
    until: tuple[Node, ...] = ()
    place = buffer = -1
    copies: dict[int, list[Node]] | None = None
    n_users = n_views = memory = 0
    held = False

    def __init__(
        self,
        op: str,
        shape: Sequence[int],
        sources: Sequence[Node] = (),
        *,
        unit: int = F32,
        strides: Sequence[int] | None = None,
        root: Node | None = None,
        nbytes: int | None = None,
        home: int | None = None,
    ) -> None:
        a, b, c, d = full = full_shape(shape)
        self.op, self.shape, self.sources, self.unit = op, full, list(sources), unit
        if strides is None:
            row = unit * a
            plane = row * b
            self.strides = (unit, row, plane, plane * c)
            self.nbytes = plane * c * d if nbytes is None else nbytes
        else:
            self.strides = full_strides(strides, full)
            self.nbytes = self._extent() if nbytes is None else nbytes
        self.root: Node | None = None if root is None else root.root or root
        self.home = home
        self.asks = home is None and root is None

    def _extent(self) -> int:
        """Bytes from the first value to the last."""
        reach = self.unit
        for length, stride in zip(self.shape, self.strides, strict=True):
            reach += (length - 1) * stride
        return reach

    @property
    def size(self) -> int:
        """Values."""
        a, b, c, d = self.shape
        return a * b * c * d

    @property
    def dense(self) -> bool:
        """Without gaps and in order."""
        a, b, c, _ = self.shape
        unit = self.unit
        return self.strides == (unit, unit * a, unit * a * b, unit * a * b * c)

    def like(self, other: Node) -> bool:
        """Same type and layout: one may be written over the other."""
        return (
            self.shape == other.shape
            and self.strides == other.strides
            and self.unit == other.unit
        )  # fmt: skip


def full_shape(shape: Sequence[int]) -> Shape:
    n_axes = len(shape)
    if n_axes == 2:
        return shape[0], shape[1], 1, 1
    if n_axes == 3:
        return shape[0], shape[1], shape[2], 1
    if n_axes == 1:
        return shape[0], 1, 1, 1
    a, b, c, d = shape
    return a, b, c, d


def full_strides(strides: Sequence[int], shape: Shape) -> Shape:
    if len(strides) == 4:
        a, b, c, d = strides
        return a, b, c, d
    found = list(strides)
    while len(found) < 4:
        found.append(found[-1] * shape[len(found) - 1])
    a, b, c, d = found
    return a, b, c, d


class Graph:
    """Nodes in order of computation, and leafs (inputs, weights and caches)."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.leafs: list[Node] = []
        self._seen: set[int] = set()

    def expand(self, node: Node) -> None:
        """Add `node` after everything that it needs."""
        if id(node) in self._seen:
            return
        seen, nodes, leafs = self._seen, self.nodes, self.leafs
        seen.add(id(node))
        stack = [(node, iter(node.sources))]
        while stack:
            current, sources = stack[-1]
            for following in sources:
                if id(following) not in seen:
                    seen.add(id(following))
                    if following.sources:
                        stack.append((following, iter(following.sources)))
                        break
                    leafs.append(following)
            else:
                stack.pop()
                (nodes if current.sources else leafs).append(current)


def leaf(shape: Sequence[int], *, unit: int = F32, home: int | None = None,
         nbytes: int | None = None) -> Node:  # fmt: skip
    return Node("leaf", shape, unit=unit, home=home, nbytes=nbytes)


def given(shape: Sequence[int], *, unit: int = F32) -> Node:
    """An input that the host writes."""
    node = leaf(shape, unit=unit)
    node.given = True
    return node


def alike(op: str, first: Node, *others: Node) -> Node:
    """A new tensor of the shape of `first`."""
    return Node(op, first.shape, (first, *others), unit=first.unit)


def view(node: Node, shape: Sequence[int], strides: Sequence[int] | None = None) -> Node:
    return Node("view", shape, (node,), unit=node.unit, strides=strides, root=node)


def reshape(node: Node, *shape: int) -> Node:
    return Node("reshape", shape, (node,), unit=node.unit, root=node)


def permute(node: Node, *axes: int) -> Node:
    """Axis i of `node` becomes axis `axes[i]`."""
    shape, strides = [0] * 4, [0] * 4
    for axis, length, stride in zip(axes, node.shape, node.strides, strict=True):
        shape[axis], strides[axis] = length, stride
    return Node("permute", shape, (node,), unit=node.unit, strides=strides, root=node)


def transpose(node: Node) -> Node:
    a, b, c, d = node.shape
    sa, sb, sc, sd = node.strides
    return Node(
        "transpose", (b, a, c, d), (node,), unit=node.unit, strides=(sb, sa, sc, sd), root=node
    )


def contiguous(node: Node, *shape: int) -> Node:
    """A copy without gaps."""
    return Node("cont", shape or node.shape, (node,))


def take_rows(node: Node, rows: Node, n_rows: int) -> Node:
    return Node("get_rows", (node.shape[0], n_rows), (node, rows))


def overwrite(op: str, target: Node, *sources: Node, empty: bool = False) -> Node:
    """An operation that writes into `target`'s own memory."""
    nbytes = 0 if empty else target.nbytes
    return Node(
        op, target.shape, (*sources, target), unit=target.unit, strides=target.strides,
        root=target, nbytes=nbytes,
    )  # fmt: skip


def nothing(node: Node) -> Node:
    """A view of no bytes."""
    return Node("view", (0,), (node,), unit=node.unit, root=node, nbytes=0)
