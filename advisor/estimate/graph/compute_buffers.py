"""Compute buffers of one placement, exactly: the graph is built, scheduled and allocated.

llama.cpp reserves them for the largest micro-batch and a full cache. Checked against 3,210 buffers
of its own planning pass (`benchmarks.memory`).
"""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.architecture import Architecture
from advisor.domain.scenario import Scenario
from advisor.estimate.graph.allocator import Allocator
from advisor.estimate.graph.builder import Builder, Devices, UnknownGraph
from advisor.estimate.graph.layers import needed_layers
from advisor.estimate.graph.model_graph import build
from advisor.estimate.graph.scheduler import Scheduler
from advisor.estimate.graph.styles import STYLES
from advisor.estimate.weight_plan import WeightPlan

PIPELINE_COPIES = 4  # of every input, when several GPUs work on several batches


def compute_buffers(
    plan: WeightPlan,
    arch: Architecture,
    scenario: Scenario,
    devices: Devices,
    *,
    cuda: bool,
    pipelined: bool = False,
    whole: bool = False,
) -> tuple[int, ...] | None:
    """Bytes by device, RAM last; None if the graph of this architecture is not known, or the file
    has other tensors than it. `whole` builds every layer, which takes longer for the same."""
    style = STYLES.get(arch.gguf_arch)
    if style is None:
        return None
    layers: Sequence[int] = range(arch.n_layers)
    if not whole:
        layers = needed_layers(arch, plan, devices, style.deepstack)
    builder = Builder(arch, style, plan, scenario, devices)
    try:
        build(builder, layers)
    except UnknownGraph:
        return None
    scheduler = Scheduler(devices.n_gpus, n_copies=PIPELINE_COPIES if pipelined else 1)
    steps, first = scheduler.schedule(builder.graph, builder.on_host)
    return Allocator(devices.n_gpus, cuda=cuda).run(steps, first)
