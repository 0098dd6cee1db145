"""One placement's compute buffers for any context, its graph built for two of them.

A longer cache changes no step of the graph, only sizes, and every size grows by a fixed number of
bytes a cell: so two graphs give all others of their regime. A regime ends where a windowed cache
is full, where an indexer has more cells than it may choose, or where the context holds fewer
tokens than a micro-batch. Addresses are given anew for each context: they do not follow a line.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import Architecture, Attention, LatentAttention
from advisor.domain.scenario import Scenario
from advisor.estimate.buffers import micro_batch
from advisor.estimate.graph.builder import Devices
from advisor.estimate.graph.program import Request, buffer_sizes
from advisor.estimate.graph.requests import graph_requests
from advisor.estimate.kv_cache import cache_kinds, pad_cells, stream_cells, window_limit
from advisor.estimate.weight_plan import WeightPlan

_MOST_ANSWERS = 256  # contexts that are kept
_Regime = tuple[int, ...]  # tokens of a micro-batch, and which ends are passed


@dataclass(frozen=True, slots=True)
class _Sample:
    """Requests of the graph of one context, apart: `steps` holds buffer and number, (2, n)."""

    cells: int
    steps: NDArray[np.int32]
    sizes: NDArray[np.int64]

    @classmethod
    def of(cls, cells: int, requests: list[Request]) -> _Sample:
        buffers, sizes, numbers = zip(*requests, strict=True)
        return cls(cells, np.array([buffers, numbers], np.int32), np.array(sizes, np.int64))


class ContextGraphs:
    """Answers for one model, placement and set of settings; their context is left open."""

    def __init__(
        self,
        plan: WeightPlan,
        arch: Architecture,
        settings: Scenario,
        devices: Devices,
        *,
        cuda: bool,
        pipelined: bool,
    ) -> None:
        self._plan, self._arch, self._settings = plan, arch, settings
        self._devices, self._cuda, self._pipelined = devices, cuda, pipelined
        self._samples: dict[_Regime, list[_Sample]] = {}
        self._answers: dict[tuple[int, int], tuple[int, ...]] = {}  # by cells and tokens
        self._follows_cells = all(kind.ratio == 1 for kind in cache_kinds(arch))

    def buffers(self, context: int) -> tuple[int, ...] | None:
        """Bytes by device, RAM last; None if the graph of this architecture is not known, or the
        file has other tensors than it."""
        cells = int(stream_cells(self._settings, np.array([context]))[0])
        tokens = min(micro_batch(self._settings), int(pad_cells(context)))
        answer = self._answers.get((cells, tokens))
        if answer is None:
            requests = self._requests(context, cells, tokens)
            if requests is None:
                return None
            if len(self._answers) == _MOST_ANSWERS:
                self._answers.clear()
            answer = buffer_sizes(requests, self._devices.n_gpus + 1)
            self._answers[cells, tokens] = answer
        return answer

    def _requests(self, context: int, cells: int, tokens: int) -> list[Request] | None:
        samples = self._samples.setdefault(self._regime(cells, tokens), [])
        known = _between(samples, cells) if self._follows_cells else None
        if known is not None:
            return known
        requests = graph_requests(
            self._plan, self._arch, replace(self._settings, context=context), self._devices,
            cuda=self._cuda, pipelined=self._pipelined,
        )  # fmt: skip
        if requests is not None:
            others = [sample for sample in samples if sample.cells != cells]
            samples[:] = [*others[-1:], _Sample.of(cells, requests)]
        return requests

    def _regime(self, cells: int, tokens: int) -> _Regime:
        ends = [window_limit(kind.window, self._settings, kind.per_sequence)
                for kind in cache_kinds(self._arch)]  # fmt: skip
        for layer in self._arch.layers:
            for mixer in layer.mixers:
                if isinstance(mixer, Attention | LatentAttention) and mixer.indexer is not None:
                    ends.append(mixer.indexer.top_k * (mixer.indexer.block or 1))
        return (tokens, *(int(cells >= end) for end in sorted(set(ends))))


def _between(samples: list[_Sample], cells: int) -> list[Request] | None:
    """The requests at `cells` from those of two other numbers of cells; None if they are not of
    one graph, or there are not two."""
    if len(samples) < 2:
        return None
    one, two = samples
    if not np.array_equal(one.steps, two.steps):
        return None
    sizes, rest = np.divmod((two.sizes - one.sizes) * (cells - one.cells), two.cells - one.cells)
    if rest.any():
        return None
    buffers, numbers = one.steps.tolist()
    return list(zip(buffers, (one.sizes + sizes).tolist(), numbers, strict=True))
