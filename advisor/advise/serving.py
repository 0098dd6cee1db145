"""A model for many users on one kind of machine: how many it serves, how its GPUs are best used
together, and how many such machines it takes when one is outgrown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from advisor.advise.cluster import Cluster, Split, layer_split, size_cluster, tensor_split
from advisor.advise.cluster_commands import cluster_commands
from advisor.advise.cluster_users import DEFAULT_USERS, Load, loads, most_users
from advisor.advise.commands import Command
from advisor.advise.plan_answer import wish_quant
from advisor.catalog.throughput import load_speed_model
from advisor.domain.build import Interconnect
from advisor.domain.hardware import Rig, RigGpu
from advisor.domain.model import Model
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.engine import estimate
from advisor.text import say
from advisor.units import GIB

_ROOMY_BYTES = 1 << 50  # a stand-in for one device that holds everything
_MOST_USERS = 4096


@dataclass(frozen=True, slots=True)
class Crowd:
    """What is asked: `users` conversations of `context` tokens at the same time, each at least at
    `tokens_per_s`; machines are joined over `link`."""

    model: Model
    users: int
    context: int
    tokens_per_s: float
    link: Interconnect
    quant: str | None = None


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Both ways to split over one link."""

    link: Interconnect
    layer: Split
    tensor: Split

    @property
    def better(self) -> Split:
        return max((self.layer, self.tensor), key=lambda split: split.tokens_per_s)


@dataclass(frozen=True, slots=True)
class Serving:
    """`links` are about `n_devices` of `device`, empty where the speed of one is unknown. `cluster`
    None: more machines than anybody joins."""

    crowd: Crowd
    rig: Rig
    quant: str
    loads: tuple[Load, ...]
    most_users: int  # of those tried, that are served fast enough
    enough: bool  # for all users asked for
    device: str
    n_devices: int
    links: tuple[LinkRow, ...]
    cluster: Cluster | None
    commands: tuple[Command, ...]


def serving(
    crowd: Crowd, rig: Rig, scenario: Scenario, interconnects: Iterable[Interconnect]
) -> Serving:
    """Raises InputError for a model whose shape is not published or a crowd of nobody."""
    model = crowd.model
    if model.architecture is None:
        raise InputError(
            say("the shape of {name} is not published", name=model.name), field="model"
        )
    if not 1 <= crowd.users <= _MOST_USERS:
        raise InputError(say("users must be 1 to {most}", most=_MOST_USERS), field="users")
    quant = wish_quant(model, crowd.quant)
    asked = replace(scenario, quant=quant, context=crowd.context)
    counts = sorted({*DEFAULT_USERS, crowd.users})
    found = loads(model, rig, asked, counts)
    own = next(load for load in found if load.users == crowd.users)
    served = replace(
        asked, context=crowd.context * crowd.users, parallel=crowd.users, batch=crowd.users,
        kv_unified=False,
    )  # fmt: skip
    cluster = size_cluster(model, rig, served, crowd.link)
    device, n_devices = _devices(rig)
    links = _links(model, rig, served, device, n_devices, interconnects)
    return Serving(
        crowd, rig, quant, found, most_users(found, crowd.tokens_per_s),
        own.fits and (own.tokens_per_s_each or 0.0) >= crowd.tokens_per_s,
        device.spec.name if device else rig.name, n_devices, links, cluster,
        cluster_commands(model, cluster) if cluster else (),
    )  # fmt: skip


def _devices(rig: Rig) -> tuple[RigGpu | None, int]:
    """The kind of GPU that there is most memory of, and how many; two are looked at for one."""
    own = [gpu for gpu in rig.gpus if not gpu.unified] or list(rig.gpus)
    if not own:
        return None, 2
    best = max(own, key=lambda gpu: gpu.usable_bytes)
    return best, max(2, sum(gpu.spec.id == best.spec.id for gpu in own))


def _links(
    model: Model, rig: Rig, served: Scenario, device: RigGpu | None, count: int,
    interconnects: Iterable[Interconnect],
) -> tuple[LinkRow, ...]:  # fmt: skip
    step = _step_s(model, rig, served, device)
    if step is None:
        return ()
    users = served.parallel
    return tuple(
        LinkRow(
            link,
            layer_split(model, step, count, link, users),
            tensor_split(model, step, count, link, users),
        )
        for link in _fitting(interconnects, device)
    )


def _step_s(model: Model, rig: Rig, served: Scenario, device: RigGpu | None) -> float | None:
    """Seconds in which one such device, if it held everything, writes a token for each user."""
    memory = replace(rig.memory, capacity_bytes=_ROOMY_BYTES, usable_bytes=_ROOMY_BYTES - GIB)
    alone = replace(rig, gpus=(), memory=memory)
    if device is not None:
        roomy = replace(device, capacity_bytes=_ROOMY_BYTES, usable_bytes=_ROOMY_BYTES - GIB)
        alone = replace(rig, gpus=(roomy,), memory=memory)
    answer = estimate(model, alone, served, speed_model=load_speed_model())
    return served.parallel / answer.speed.generation.mid if answer.speed else None


def _fitting(
    interconnects: Iterable[Interconnect], device: RigGpu | None
) -> Sequence[Interconnect]:
    """What can join such devices: cards by PCIe of their generation and, of one kind, NVLink;
    everything over a network."""
    name, generation = "", 0
    if device is not None and not device.unified:
        name, generation = device.spec.name, device.spec.pcie_gen or 0
    return [
        link for link in interconnects
        if link.network
        or (link.id.startswith("pcie-") and int(link.id.split("-")[1]) <= generation)
        or (link.id.startswith("nvlink-") and _is_of(link.id, name))
    ]  # fmt: skip


def _is_of(link_id: str, card: str) -> bool:
    """`nvlink-3090` of an RTX 3090; H200s have the links of the H100."""
    word = link_id.removeprefix("nvlink-").upper()
    words = {"H100": "H100|H200"}.get(word, word)
    return re.search(rf"\b({words})\b", card.upper()) is not None
