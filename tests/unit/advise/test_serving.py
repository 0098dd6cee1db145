"""Many users on one kind of machine: the parts agree with each other and with hand figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.advise.rigs import rig_from_parts
from advisor.advise.serving import Crowd, Serving, serving, split_curves
from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.scenario import Scenario
from advisor.errors import InputError


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(tmp_path_factory.mktemp("nobody"))


def _crowd(catalog: Catalog, users: int, rate: float = 10.0, name: str = "Llama 3.1 8B") -> Crowd:
    link = catalog.interconnects["ethernet-10g"]
    return Crowd(catalog.model(name), users, 8192, rate, link)


def _serving(catalog: Catalog, crowd: Crowd, **parts: object) -> Serving:
    rig = rig_from_parts(catalog, **parts)  # type: ignore[arg-type]
    return serving(crowd, rig, Scenario(), catalog.interconnects.values())


def test_a_crowd_that_one_card_serves(catalog: Catalog) -> None:
    answer = _serving(catalog, _crowd(catalog, 6), gpus=[("RTX 4090", 1)], ram_gib=64)
    six = next(load for load in answer.loads if load.users == 6)
    assert six.cache_bytes == 6 << 30  # 1 GiB each, in 16 bits
    assert answer.enough and answer.most_users >= 6
    assert answer.cluster is not None and answer.cluster.n_nodes == 1
    assert answer.n_devices == 2  # as if there were a second
    assert "nvlink-3090" not in {row.link.id for row in answer.links}


def test_too_fast_for_anybody(catalog: Catalog) -> None:
    answer = _serving(catalog, _crowd(catalog, 4, 1e5), gpus=[("RTX 4090", 1)], ram_gib=64)
    assert not answer.enough and answer.most_users == 0


def test_slow_links_are_for_layers_fast_ones_for_all_at_once(catalog: Catalog) -> None:
    answer = _serving(
        catalog, _crowd(catalog, 1, name="Llama 3.3 70B"), gpus=[("RTX 3090", 4)], ram_gib=64,
        cpu="EPYC 7532",
    )  # fmt: skip
    assert answer.n_devices == 4
    better = {row.link.id: row.better.way for row in answer.links}
    assert better["nvlink-3090"] == "tensor" and better["ethernet-1g"] == "layer"
    assert not any(id_.startswith("pcie-5") for id_ in better)  # the card's is 4.0


def test_both_ways_at_every_number_of_users(catalog: Catalog) -> None:
    answer = _serving(
        catalog, _crowd(catalog, 6, name="Llama 3.3 70B"), gpus=[("RTX 3090", 2)], ram_gib=64,
        cpu="Ryzen 9 7900X",
    )  # fmt: skip
    assert answer.own_link is not None and answer.own_link.link.id == "pcie-4-x8"
    curves = split_curves(answer, answer.own_link.link)
    at = curves.users.index(6)
    assert (curves.layer[at], curves.tensor[at]) == (answer.own_link.layer, answer.own_link.tensor)
    assert curves.users == (1, 2, 4, 6, 8, 16, 32, 64)
    # 80 layers, 2 sums in each, 2 steps of 12 µs, 16 KiB an activation over 12.44 GB/s: 4.05 ms.
    assert curves.tensor[0].link_s == pytest.approx(0.00405, rel=0.01)
    assert all(tensor.link_share > layer.link_share
               for layer, tensor in zip(curves.layer, curves.tensor, strict=True))  # fmt: skip


def test_one_card_is_looked_at_as_two(catalog: Catalog) -> None:
    """A second card of 24 GB adds about as many caches of 1 GiB, less what a driver keeps."""
    answer = _serving(catalog, _crowd(catalog, 4), gpus=[("RTX 4090", 1)], ram_gib=64)
    assert answer.n_devices == 2 and answer.most_on_devices is not None
    assert 19 <= answer.most_on_devices - answer.most_on_gpus <= 24
    large = _serving(
        catalog, _crowd(catalog, 1, name="DeepSeek-V3"), gpus=[("RTX 4090", 1)], ram_gib=64
    )
    assert large.most_on_devices == 0


def test_the_largest_crowds_are_exact(catalog: Catalog) -> None:
    """One GiB a user: the table's powers of two are not the answer."""
    answer = _serving(catalog, _crowd(catalog, 6, 20.0), gpus=[("RTX 4090", 1)], ram_gib=64)
    known = {load.users: load for load in answer.known}
    assert known[answer.most_on_gpus].on_gpus and not known[answer.most_on_gpus + 1].on_gpus
    assert known[answer.most_fitting].fits and not known[answer.most_fitting + 1].fits
    each = known[answer.most_users].tokens_per_s_each
    assert each is not None and each >= 20.0


def test_machines_without_cards_are_joined_by_networks_only(catalog: Catalog) -> None:
    crowd = _crowd(catalog, 1, name="Llama 3.3 70B")
    answer = _serving(catalog, crowd, ram_gib=32, cpu="Ryzen 9 7900X")
    assert all(row.link.network for row in answer.links)
    assert answer.cluster is not None and answer.cluster.n_nodes == 2  # 46 GB of 2 x 32
    assert [command.title for command in answer.commands] == ["llama.cpp over RPC"]


@pytest.mark.parametrize("users", [0, 5000])
def test_nobody_and_everybody_are_refused(catalog: Catalog, users: int) -> None:
    crowd = replace(_crowd(catalog, 1), users=users)
    with pytest.raises(InputError, match="users must be"):
        _serving(catalog, crowd, gpus=[("RTX 4090", 1)])
