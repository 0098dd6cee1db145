"""What one placement's graph asks of its buffers: it is built, scheduled and read.

llama.cpp reserves its compute buffers for the largest micro-batch and a full cache. What comes out
is checked against 3,773 buffers of its own planning pass (`benchmarks.memory`).
"""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.architecture import Architecture
from advisor.domain.scenario import Scenario
from advisor.estimate.graph.allocator import Allocator, Step
from advisor.estimate.graph.builder import Builder, Devices, UnknownGraph
from advisor.estimate.graph.layers import Repeat, built_layers
from advisor.estimate.graph.model_graph import build
from advisor.estimate.graph.nodes import Node
from advisor.estimate.graph.program import NotAlike, Request, repeated
from advisor.estimate.graph.scheduler import Scheduler
from advisor.estimate.graph.styles import STYLES
from advisor.estimate.weight_plan import WeightPlan

PIPELINE_COPIES = 4  # of every input, when several GPUs work on several batches


def graph_requests(
    plan: WeightPlan,
    arch: Architecture,
    scenario: Scenario,
    devices: Devices,
    *,
    cuda: bool,
    pipelined: bool = False,
    whole: bool = False,
    filled: bool = True,
) -> list[Request] | None:
    """In order; None if the graph of this architecture is not known, or the file has other tensors
    than it. `whole` builds every layer, which takes longer for the same. Not `filled`: what the
    engine reserves at first where its graph grows with the cache."""
    style = STYLES.get(arch.gguf_arch)
    if style is None:
        return None
    every = tuple(range(arch.n_layers)), ()
    layers, repeats = (
        every
        if whole or style.every_layer
        else built_layers(arch, plan, devices, style.first_layers)
    )
    builder = Builder(arch, style, plan, scenario, devices, filled=filled)
    try:
        ends = build(builder, layers)
    except UnknownGraph:
        return None
    scheduler = Scheduler(devices.n_gpus, n_copies=PIPELINE_COPIES if pipelined else 1)
    steps, first = scheduler.schedule(builder.graph, builder.on_host)
    allocator = Allocator(devices.n_gpus, cuda=cuda)
    after = allocator.run(steps, first)
    try:
        return _with_repeats(allocator.requests, _after_layers(steps, after, ends), repeats)
    except NotAlike:
        return graph_requests(
            plan, arch, scenario, devices, cuda=cuda, pipelined=pipelined, whole=True,
            filled=filled,
        )  # fmt: skip


def _after_layers(steps: Sequence[Step], after: Sequence[int], ends: Sequence[Node]) -> list[int]:
    """Number of requests after each built layer."""
    layer_of = {id(node): layer for layer, node in enumerate(ends)}
    found = [0] * len(ends)
    for (node, _), n_requests in zip(steps, after, strict=True):
        layer = layer_of.get(id(node))
        if layer is not None:
            found[layer] = n_requests
    return found


def _with_repeats(
    requests: list[Request], after: Sequence[int], repeats: Sequence[Repeat]
) -> list[Request]:
    """The requests of all layers; the last run first, so that positions ahead of it stay."""
    for repeat in reversed(repeats):
        period = repeat.last - repeat.first
        before, first, last = (
            after[position - 1] for position in (repeat.first - period, repeat.first, repeat.last)
        )
        requests = repeated(requests, before, first, last, repeat.times)
    return requests
