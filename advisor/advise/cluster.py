"""Several GPUs and several machines: how a model is split, what the links cost, how many it takes.

Layer split (llama.cpp, pipeline parallelism): a token goes through the devices one after the other
and its activations cross each border once. Tensor parallelism (vLLM, SGLang): every device holds a
part of every layer and all of them work at once, but two sums over all devices follow in each
layer: one after attention, one after the feed-forward part. A ring all-reduce of n devices moves
2 (n - 1) / n of the activations through each link in 2 (n - 1) steps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from advisor.catalog.throughput import load_speed_model
from advisor.domain.build import Interconnect
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate, Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.engine import estimate
from advisor.estimate.weights import weight_plan
from advisor.text import say

_ACTIVATION_BYTES_LAYER = 4  # llama.cpp hands F32 over
_ACTIVATION_BYTES_TENSOR = 2  # vLLM and SGLang sum 16-bit activations
_SUMS_PER_LAYER = 2
MOST_NODES = 16
DEFAULT_LINK = "ethernet-10g"  # between machines


@dataclass(frozen=True, slots=True)
class Split:
    """Time of one token over `n_devices` equal devices, and the link's share of it."""

    way: str  # layer, tensor
    n_devices: int
    compute_s: float
    link_s: float

    @property
    def tokens_per_s(self) -> float:
        return 1.0 / (self.compute_s + self.link_s)

    @property
    def link_share(self) -> float:
        return self.link_s / (self.compute_s + self.link_s)


def layer_split(
    model: Model, one_device_s: float, n_devices: int, link: Interconnect, sequences: int = 1
) -> Split:
    """`one_device_s`: seconds of a token if one such device held everything."""
    hidden = _hidden_size(model)
    moved = sequences * hidden * _ACTIVATION_BYTES_LAYER / link.bytes_per_s
    return Split("layer", n_devices, one_device_s, (n_devices - 1) * (link.latency_s + moved))


def tensor_split(
    model: Model, one_device_s: float, n_devices: int, link: Interconnect, sequences: int = 1
) -> Split:
    """As `layer_split`, with every layer over all devices."""
    assert model.architecture is not None
    sums = _SUMS_PER_LAYER * model.architecture.n_layers if n_devices > 1 else 0
    steps = 2 * (n_devices - 1)
    moved = sequences * _hidden_size(model) * _ACTIVATION_BYTES_TENSOR * steps / n_devices
    each = steps * link.latency_s + moved / link.bytes_per_s
    return Split("tensor", n_devices, one_device_s / n_devices, sums * each)


def better_split(
    model: Model, one_device_s: float, n_devices: int, link: Interconnect, sequences: int = 1
) -> Split:
    """The faster of both ways over this link."""
    ways = (
        tensor_split(model, one_device_s, n_devices, link, sequences),
        layer_split(model, one_device_s, n_devices, link, sequences),
    )
    return max(ways, key=lambda split: split.tokens_per_s)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Equal machines that hold a model together. `tokens_per_s` counts the network; `network_share`
    is its part of a token's time. `estimate` is that of one machine with all their devices."""

    node: Rig
    n_nodes: int
    link: Interconnect
    estimate: Estimate
    tokens_per_s: float | None
    network_share: float | None

    @property
    def gpus_per_node(self) -> int:
        return len(self.node.gpus)


def size_cluster(
    model: Model, node: Rig, scenario: Scenario, link: Interconnect, most_nodes: int = MOST_NODES
) -> Cluster | None:
    """The fewest machines like `node` whose GPUs hold the model, layers split over all of them as
    llama.cpp's RPC does; None if `most_nodes` do not. A machine without GPUs lends its RAM.

    Raises InputError for a model of unknown shape.
    """
    if model.architecture is None:
        raise InputError(
            say("the shape of {name} is not published", name=model.name), field="model"
        )
    plan, speed_model = weight_plan(model, scenario.quant), load_speed_model()
    wanted = Verdict.GPU if node.gpus else Verdict.CPU
    held = sum(gpu.usable_bytes for gpu in node.gpus) or node.memory.usable_bytes
    first = max(1, int(plan.total_bytes * 0.95 // max(held, 1)))
    for count in range(first, most_nodes + 1):
        whole = joined(node, count)
        answer = estimate(model, whole, scenario, speed_model=speed_model, plan=plan)
        if answer.placement.verdict is wanted:
            return _cluster(model, node, count, link, answer)
    return None


def joined(node: Rig, count: int) -> Rig:
    """Machines as one: all their GPUs, and their RAM where they have none or share it."""
    memory = node.memory
    pooled = replace(
        memory,
        capacity_bytes=memory.capacity_bytes * count,
        usable_bytes=memory.usable_bytes * count,
    )
    return replace(
        node,
        name=f"{count}× {node.name}" if count > 1 else node.name,
        gpus=node.gpus * count,
        memory=pooled,
    )


def _cluster(model: Model, node: Rig, count: int, link: Interconnect, answer: Estimate) -> Cluster:
    if answer.speed is None:
        return Cluster(node, count, link, answer, None, None)
    alone = max(answer.scenario.batch, 1) / answer.speed.generation.mid
    split = layer_split(model, alone, count, link, max(answer.scenario.batch, 1))
    pace = max(answer.scenario.batch, 1) * split.tokens_per_s
    return Cluster(node, count, link, answer, pace, split.link_share)


def _hidden_size(model: Model) -> int:
    if model.architecture is None:
        raise InputError(
            say("the shape of {name} is not published", name=model.name), field="model"
        )
    return model.architecture.hidden_size
