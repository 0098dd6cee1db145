"""What every part of a graph is made with: weights where they lie, inputs, matrix products, norms.

Source of the parts: llama.cpp commit 0c1e570, `src/llama-graph.cpp`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from advisor.domain.architecture import Architecture, Attention
from advisor.domain.scenario import Scenario
from advisor.estimate.buffers import flash_attention, micro_batch, n_outputs
from advisor.estimate.graph.nodes import Graph, Node, alike, given, leaf, nothing, view
from advisor.estimate.graph.styles import Style
from advisor.estimate.kv_cache import cache_kinds, kind_cells, kv_layout, n_streams, pad_cells
from advisor.estimate.weight_plan import WeightPlan

NOTHING = leaf((0,))
_INDEX = 8  # bytes of a cell's number
_ROTATION = 64  # values that are rotated together before V is quantized, and K at least


@dataclass(frozen=True, slots=True)
class Devices:
    """Where blocks lie: GPU d holds `bounds[d]` up to `bounds[d + 1]`, RAM those before; routed
    experts of the first `cpu_moe` blocks lie in RAM as well. `moved` gives single tensors another
    device by name."""

    n_gpus: int
    bounds: tuple[int, ...]
    cpu_moe: int
    moved: Mapping[str, int]

    @property
    def ram(self) -> int:
        return self.n_gpus

    def of_block(self, block: int) -> int:
        for gpu in range(self.n_gpus):
            if self.bounds[gpu] <= block < self.bounds[gpu + 1]:
                return gpu
        return self.ram

    def of_tensor(self, name: str, block: int) -> int:
        if name in self.moved:
            return self.moved[name]
        if block < self.cpu_moe and "_exps." in name:
            return self.ram
        return self.of_block(block)


@dataclass(frozen=True, slots=True)
class CacheInputs:
    """Inputs of the layers that share a length of cache."""

    cells: int
    k_cells: Node
    v_cells: Node
    mask: Node
    k_rotation: Node | None
    v_rotation: Node | None
    v_width: int  # values of V of the widest layer, which all take without flash attention


@dataclass(frozen=True, slots=True)
class IndexerInputs:
    """Inputs of the small attentions that choose cells."""

    cells: int
    cell_numbers: Node
    mask: Node
    rotation: Node


@dataclass(frozen=True, slots=True)
class BlockInputs:
    """Inputs of layers that choose blocks of positions: what must be read, what exists, and where
    it lies. `mask` is the layers' own in F32."""

    n_positions: int
    cell_numbers: Node
    bias: Node
    position_mask: Node
    cell_of_position: Node
    block_of_cell: Node
    mask: Node

    @property
    def n_blocks(self) -> int:
        return self.bias.shape[0]


@dataclass(frozen=True, slots=True)
class CompressedInputs:
    """Inputs of one kind of keys of DeepSeek V4: where keys are written; for compressed ones also
    each token's place in its block, the rows that are read, the blocks' positions, and which rows
    wait for a full block."""

    cells: int
    written: Node
    mask: Node
    rotation: Node | None
    in_block: Node = NOTHING
    read: Node = NOTHING
    block_positions: Node = NOTHING
    kept_from: Node = NOTHING
    kept_to: Node = NOTHING


class UnknownGraph(Exception):
    """The tensors are not those of the graph that is known for the architecture."""


class Builder:
    """Builds one graph. `block` is the layer being built, None outside layers."""

    def __init__(
        self,
        arch: Architecture,
        style: Style,
        plan: WeightPlan,
        scenario: Scenario,
        devices: Devices,
        *,
        filled: bool = True,
    ) -> None:
        self.filled = filled  # the cache, where the graph depends on it
        self.arch, self.style, self.scenario, self.devices = arch, style, scenario, devices
        self.graph = Graph()
        most = min(micro_batch(scenario), int(pad_cells(scenario.context)))
        self.n_tokens = _divisible(most, scenario.parallel)
        self.n_outputs = n_outputs(scenario)
        self.n_sequences = max(scenario.parallel, 1)
        self.n_streams = n_streams(scenario)
        self.flash = flash_attention(arch, scenario)
        self.block: int | None = None
        self.on_host: list[Node] = []  # nodes that the engine itself puts into RAM
        self._sizes = plan.sizes_by_name
        self._weights: dict[tuple[str, int], Node] = {}
        self.positions = given((self.n_tokens * style.position_values,))
        self.output_rows = given((self.n_outputs,))
        copied = given((self.n_sequences,))  # which states go on, and which are only kept
        self.state_rows, self.other_states = view(copied, (self.n_sequences,)), nothing(copied)
        self._caches: dict[int | None, CacheInputs] = {}
        self._indexer: IndexerInputs | None = None
        self.tokens = given((self.n_tokens,))
        self.temperatures = given((1, 1, self.n_tokens))  # by which queries grow
        self.compressed: dict[str, CompressedInputs] = {}
        self.blocks: BlockInputs | None = None
        self.chosen: Node | None = None  # cells that the last indexer chose

    @property
    def hidden(self) -> int:
        return self.arch.hidden_size

    def has(self, suffix: str) -> bool:
        return self._name(suffix) in self._sizes

    def _name(self, suffix: str) -> str:
        return suffix if self.block is None else f"blk.{self.block}.{suffix}"

    def weight(self, suffix: str, *, home: int | None = None) -> Node | None:
        """A weight of this layer (or outside layers), None if the model has none of that name."""
        name = self._name(suffix)
        size = self._sizes.get(name)
        if size is None:
            return None
        if home is None:
            home = self.devices.of_tensor(name, -1 if self.block is None else self.block)
        found = self._weights.get((name, home))
        if found is None:
            found = leaf((1,), home=home, nbytes=size[0])
            found.weight, found.padding = True, size[1]
            self._weights[name, home] = found
        return found

    def need(self, suffix: str, *, home: int | None = None) -> Node:
        """A weight without which the graph is another one."""
        found = self.weight(suffix, home=home)
        if found is None:
            raise UnknownGraph(self._name(suffix))
        return found

    def shared(self, name: str) -> Node | None:
        """A small tensor outside layers of which every device has one (factors of positions)."""
        block, self.block = self.block, None
        found = self.weight(name, home=self.devices.of_block(block or 0))
        self.block = block
        return found

    def state(self, values: int) -> Node:
        """Recurrent state of this layer, one row a sequence."""
        return leaf((values, self.n_sequences), home=self.cache_home)

    @property
    def cache_home(self) -> int:
        """Where this layer's cache and state lie."""
        if not self.scenario.offload_kv:
            return self.devices.ram
        return self.devices.of_block(self._cache_owner())

    def _cache_owner(self) -> int:
        """This layer, or the last one before it with a cache of the same length if it has none."""
        block = self.block or 0
        for mixer in self.arch.layers[block].mixers:
            if isinstance(mixer, Attention) and mixer.reuses_kv:
                owner = replace(mixer, reuses_kv=False)
                found = [i for i in range(block) if owner in self.arch.layers[i].mixers]
                return max(found, default=block)
        return block

    def caches(self, window: int | None) -> CacheInputs:
        """The inputs of layers with that window, made when first asked for."""
        if window not in self._caches:
            self._caches[window] = self._cache_inputs(window)
        return self._caches[window]

    @property
    def n_cache_lengths(self) -> int:
        return len({kind.window for kind in cache_kinds(self.arch)})

    def _cache_inputs(self, window: int | None) -> CacheInputs:
        kinds = cache_kinds(self.arch)
        alike_kinds = [kind for kind in kinds if kind.window == window] or list(kinds)
        context = np.array([self.scenario.context])
        cells = int(kind_cells(alike_kinds[0], self.scenario, context)[0])
        widest = max(kind.v_widest for kind in kinds)
        streams, tokens = self.n_streams, self.n_tokens
        latent = not any(kind.v_elements for kind in kinds)
        return CacheInputs(
            cells,
            given((tokens,), unit=_INDEX),
            given((tokens if self.flash else tokens * widest,), unit=_INDEX),
            given((cells, tokens // streams, 1, streams), unit=2 if self.flash else 4),
            None if latent else self.k_rotation(max(kind.k_head for kind in alike_kinds)),
            None if latent else self._v_rotation(max(kind.v_head for kind in alike_kinds)),
            widest,
        )

    def indexer_inputs(self, head: int) -> IndexerInputs:
        """The inputs of all indexers with keys of that width, which are always rotated."""
        if self._indexer is None:
            cells, tokens = self.caches(None).cells, self.n_tokens
            self._indexer = IndexerInputs(
                cells,
                given((tokens,), unit=_INDEX),
                given((cells, tokens // self.n_streams, 1, self.n_streams), unit=2),
                self.always_rotated(head),
            )
        return self._indexer

    def always_rotated(self, head: int) -> Node:
        """The rotation of an indexer's keys."""
        return given((_rotation(head),) * 2)

    def k_rotation(self, head: int) -> Node | None:
        """Heads are rotated before they are quantized: by the largest power of two that divides
        them, at least 64."""
        if kv_layout(self.scenario.kv_type_k).elements == 1 or head % _ROTATION:
            return None
        return given((_rotation(head),) * 2)

    def _v_rotation(self, head: int) -> Node | None:
        if kv_layout(self.scenario.kv_type_v).elements == 1 or head % _ROTATION:
            return None
        return given((_ROTATION, _ROTATION))

    @staticmethod
    def product(weight: Node, x: Node, rows: int) -> Node:
        """Matrix product of a weight with every token of `x`."""
        return Node("mul_mat", (rows, *x.shape[1:]), (weight, x))

    def linear(self, suffix: str, x: Node, rows: int) -> Node:
        """Product with the weight of that name, and its bias where there is one."""
        product = self.product(self.need(f"{suffix}.weight"), x, rows)
        return self.biased(product, f"{suffix}.bias")

    def biased(self, x: Node, suffix: str) -> Node:
        bias = self.weight(suffix)
        return x if bias is None else alike("add", x, bias)

    def norm(
        self, x: Node, suffix: str, *, home: int | None = None, mean: bool | None = None
    ) -> Node:
        """Normalised, and scaled by a weight if there is one of that name. `mean`: less its mean,
        None as the architecture does it."""
        mean = self.style.layer_norm if mean is None else mean
        normed = alike("norm" if mean else "rms_norm", x)
        weight = self.weight(f"{suffix}.weight", home=home)
        if weight is not None:
            normed = alike("mul", normed, weight)
        bias = self.weight(f"{suffix}.bias", home=home)
        return normed if bias is None else alike("add", normed, bias)

    def rope(self, x: Node) -> Node:
        """Rotary positions; the sources are read for their memory alone."""
        rotated = alike("rope", x, self.positions)
        for name in ("rope_factors_long.weight", "rope_freqs.weight"):
            factors = self.shared(name)
            if factors is not None:
                rotated.sources.append(factors)
                break
        return rotated

    def expand(self, nodes: Sequence[Node | None]) -> None:
        for node in nodes:
            if node is not None:
                self.graph.expand(node)


def _rotation(head: int) -> int:
    """Values that are rotated together: the largest power of two that divides the head."""
    return head & -head


def _divisible(tokens: int, parts: int) -> int:
    parts = max(parts, 1)
    return -(-tokens // parts) * parts
