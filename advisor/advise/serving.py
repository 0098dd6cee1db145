"""A model for many users on one kind of machine: how many it serves, how its GPUs are best used
together, and how many such machines it takes when one is outgrown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from advisor.advise.cluster import (
    DEFAULT_LINK,
    Cluster,
    Split,
    layer_split,
    size_cluster,
    tensor_split,
)
from advisor.advise.cluster_commands import cluster_commands
from advisor.advise.cluster_users import DEFAULT_USERS, MOST_USERS, Crowds, Load, crowded
from advisor.advise.commands import Command
from advisor.advise.plan_answer import wish_quant
from advisor.domain.build import Interconnect
from advisor.domain.hardware import Rig, RigGpu
from advisor.domain.model import Model
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.text import say
from advisor.units import GIB

_ROOMY_BYTES = 1 << 50  # a stand-in for one device that holds everything


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
class SplitCurves:
    """Both ways over one link, for each number of users."""

    users: tuple[int, ...]
    layer: tuple[Split, ...]
    tensor: tuple[Split, ...]


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds in which one device, if it held everything, writes a token for each of `users`."""

    users: int
    one_device_s: float


@dataclass(frozen=True, slots=True)
class Serving:
    """`links` are about `n_devices` of `device`, empty, as `paces` is, where the speed of one is
    unknown. `known` are the loads of `loads` and of all other crowds that were looked at. The
    largest crowds are exact up to MOST_USERS. `cluster` None: more machines than anybody joins."""

    crowd: Crowd
    rig: Rig
    quant: str
    loads: tuple[Load, ...]
    known: tuple[Load, ...]
    most_users: int  # that are served fast enough
    most_fitting: int  # whose caches fit
    most_on_gpus: int  # whose caches and the model leave system memory alone
    enough: bool  # for all users asked for
    device: str
    n_devices: int  # as many as the rig has, at least two
    most_on_devices: int | None  # whose caches and the model these hold; None without a GPU
    paces: tuple[Pace, ...]  # by number of users
    links: tuple[LinkRow, ...]
    own_link: LinkRow | None  # as the rig's cards have it, or the first network
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
    if not 1 <= crowd.users <= MOST_USERS:
        raise InputError(say("users must be 1 to {most}", most=MOST_USERS), field="users")
    quant = wish_quant(model, crowd.quant)
    asked = replace(scenario, quant=quant, context=crowd.context)
    crowds = Crowds(model, rig, asked)
    counts = sorted({*DEFAULT_USERS, crowd.users})
    tried = tuple(crowds.load(count) for count in counts)

    def is_served(load: Load) -> bool:
        return load.fits and (load.tokens_per_s_each or 0.0) >= crowd.tokens_per_s

    served = crowded(asked, crowd.users)
    cluster = size_cluster(model, rig, served, crowd.link)
    device, n_devices = _devices(rig)
    on_gpus = crowds.most(lambda load: load.on_gpus)
    on_devices = on_gpus
    if device is not None and rig.gpus != (device,) * n_devices:
        several = replace(rig, gpus=(device,) * n_devices)
        on_devices = Crowds(model, several, asked).most(lambda load: load.on_gpus)
    paces = _paces(model, rig, asked, device, sorted({*counts, on_devices} - {0}))
    links = _links(crowd, paces, device, n_devices, interconnects)
    return Serving(
        crowd, rig, quant, tried,
        most_users=crowds.most(is_served),
        most_fitting=crowds.most(lambda load: load.fits),
        most_on_gpus=on_gpus,
        known=crowds.known(),
        enough=is_served(crowds.load(crowd.users)),
        device=device.spec.name if device else rig.name,
        n_devices=n_devices,
        most_on_devices=None if device is None else on_devices,
        paces=paces,
        links=links,
        own_link=_own_link(links, device),
        cluster=cluster,
        commands=cluster_commands(model, cluster) if cluster else (),
    )  # fmt: skip


def split_curves(answer: Serving, link: Interconnect) -> SplitCurves:
    """Both ways to use the answer's devices over `link`, for every number of users."""
    model, count = answer.crowd.model, answer.n_devices
    return SplitCurves(
        tuple(pace.users for pace in answer.paces),
        tuple(layer_split(model, p.one_device_s, count, link, p.users) for p in answer.paces),
        tuple(tensor_split(model, p.one_device_s, count, link, p.users) for p in answer.paces),
    )


def _devices(rig: Rig) -> tuple[RigGpu | None, int]:
    """The kind of GPU that there is most memory of, and how many; two are looked at for one."""
    own = [gpu for gpu in rig.gpus if not gpu.unified] or list(rig.gpus)
    if not own:
        return None, 2
    best = max(own, key=lambda gpu: gpu.usable_bytes)
    return best, max(2, sum(gpu.spec.id == best.spec.id for gpu in own))


def _paces(
    model: Model, rig: Rig, asked: Scenario, device: RigGpu | None, counts: Sequence[int]
) -> tuple[Pace, ...]:
    """One device that has all the memory it needs; empty where its speed is unknown."""
    memory = replace(rig.memory, capacity_bytes=_ROOMY_BYTES, usable_bytes=_ROOMY_BYTES - GIB)
    alone = replace(rig, gpus=(), memory=memory)
    if device is not None:
        roomy = replace(device, capacity_bytes=_ROOMY_BYTES, usable_bytes=_ROOMY_BYTES - GIB)
        alone = replace(rig, gpus=(roomy,), memory=memory)
    loads = map(Crowds(model, alone, asked).load, counts)
    return tuple(Pace(load.users, load.users / load.tokens_per_s) for load in loads
                 if load.tokens_per_s)  # fmt: skip


def _links(
    crowd: Crowd, paces: Sequence[Pace], device: RigGpu | None, count: int,
    interconnects: Iterable[Interconnect],
) -> tuple[LinkRow, ...]:  # fmt: skip
    step = next((pace.one_device_s for pace in paces if pace.users == crowd.users), None)
    if step is None:
        return ()
    return tuple(
        LinkRow(
            link,
            layer_split(crowd.model, step, count, link, crowd.users),
            tensor_split(crowd.model, step, count, link, crowd.users),
        )
        for link in _fitting(interconnects, device)
    )


def _own_link(links: Sequence[LinkRow], device: RigGpu | None) -> LinkRow | None:
    """The PCIe link nearest to what the device has; for others the network that people have."""
    slots = [row for row in links if row.link.id.startswith("pcie-")]
    speed = device.link_bytes_per_s if device is not None else None
    if slots and speed is not None:
        return min(slots, key=lambda row: abs(row.link.bytes_per_s - speed))
    networks = (row for row in links if row.link.id == DEFAULT_LINK)
    return next(networks, links[0] if links else None)


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
