"""Splits, crowds and clusters against figures worked out by hand."""

from __future__ import annotations

import pytest

from advisor.advise.cluster import (
    better_split,
    layer_split,
    size_cluster,
    tensor_split,
)
from advisor.advise.cluster_commands import cluster_commands, llama_rpc, sglang, vllm
from advisor.advise.cluster_users import Crowds
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.build import Interconnect
from advisor.domain.scenario import Scenario

FAST = Interconnect("fast", "fast", 100e9, 5e-6, network=False)
SLOW = Interconnect("slow", "slow", 1e9, 100e-6, network=True)


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(tmp_path_factory.mktemp("nobody"))


def test_layer_split_hands_over_at_each_border(catalog: Catalog) -> None:
    """Llama 3.3 70B: 8,192 F32 values are 32,768 bytes; 3 borders at 1 GB/s and 100 us each."""
    split = layer_split(catalog.model("Llama 3.3 70B"), 0.05, 4, SLOW)
    assert split.link_s == pytest.approx(3 * (100e-6 + 32768 / 1e9))
    assert split.compute_s == 0.05


def test_tensor_split_sums_twice_a_layer(catalog: Catalog) -> None:
    """80 layers, two sums each; with 2 devices a sum is 2 steps that move 16,384 bytes."""
    split = tensor_split(catalog.model("Llama 3.3 70B"), 0.05, 2, FAST)
    assert split.link_s == pytest.approx(160 * (2 * 5e-6 + 16384 / 100e9))
    assert split.compute_s == 0.025
    assert tensor_split(catalog.model("Llama 3.3 70B"), 0.05, 1, FAST).link_s == 0


def test_the_network_decides_which_way(catalog: Catalog) -> None:
    model = catalog.model("Llama 3.3 70B")
    assert better_split(model, 0.05, 2, FAST).way == "tensor"
    assert better_split(model, 0.05, 2, SLOW).way == "layer"


def test_each_user_takes_a_cache_and_shares_the_weights(catalog: Catalog) -> None:
    rig = rig_from_parts(catalog, gpus=[("RTX 4090", 1)], ram_gib=64, cpu="Ryzen 9 7900X")
    crowds = Crowds(catalog.model("Llama 3.1 8B"), rig, Scenario(context=8192))
    one, two, four = map(crowds.load, (1, 2, 4))
    # 32 layers x 8 heads x 128 values x 2 (K, V) x 2 bytes x 8,192 cells: 1 GiB a user.
    assert one.cache_bytes == 1 << 30
    assert (two.cache_bytes, four.cache_bytes) == (2 << 30, 4 << 30)
    assert two.tokens_per_s and one.tokens_per_s and four.tokens_per_s_each
    assert one.tokens_per_s < two.tokens_per_s < 2 * one.tokens_per_s


def test_the_largest_crowd_is_the_last_that_fits(catalog: Catalog) -> None:
    rig = rig_from_parts(catalog, gpus=[("RTX 4090", 1)], ram_gib=64, cpu="Ryzen 9 7900X")
    crowds = Crowds(catalog.model("Llama 3.1 8B"), rig, Scenario(context=8192))
    on_card = crowds.most(lambda load: load.on_gpus)
    # 24 GB less 4.6 GiB of weights and what the driver keeps, at 1 GiB a user.
    assert 16 <= on_card <= 18
    assert crowds.load(on_card).on_gpus and not crowds.load(on_card + 1).on_gpus
    anywhere = crowds.most(lambda load: load.fits)
    assert crowds.load(anywhere).fits and not crowds.load(anywhere + 1).fits
    assert anywhere > on_card + 40  # and most of 64 GiB of system memory
    assert crowds.most(lambda load: load.users < 1) == 0
    sizes = [load.users for load in crowds.known()]
    assert sizes == sorted(set(sizes)) and {1, 2, 4, on_card, anywhere} <= set(sizes)


def test_a_cluster_is_as_small_as_can_be(catalog: Catalog) -> None:
    model, scenario = catalog.model("Llama 3.3 70B"), Scenario(context=8192)
    node = rig_from_parts(catalog, gpus=[("RTX 3090", 1)], ram_gib=32, cpu="Ryzen 5 7600")
    cluster = size_cluster(model, node, scenario, SLOW)
    assert cluster is not None and cluster.n_nodes == 2  # 43 GB on twice 24 GB
    assert cluster.tokens_per_s and cluster.network_share and cluster.network_share < 0.01
    assert size_cluster(model, node, scenario, SLOW, most_nodes=1) is None


def test_commands_of_three_engines(catalog: Catalog) -> None:
    model = catalog.model("Llama 3.3 70B")
    node = rig_from_parts(catalog, gpus=[("RTX 3060 12GB", 2)], ram_gib=32, cpu="Ryzen 5 7600")
    cluster = size_cluster(model, node, Scenario(context=4096, parallel=2, batch=2), SLOW)
    assert cluster is not None and cluster.n_nodes > 1
    others = ",".join(f"node{i}:50052" for i in range(2, cluster.n_nodes + 1))
    rpc = llama_rpc(model, cluster)
    assert f"--rpc {others}" in rpc.text and "rpc-server --host 0.0.0.0 --port 50052" in rpc.text
    assert "trust" in rpc.note
    for_vllm = vllm(model, cluster).text
    assert "--tensor-parallel-size 2" in for_vllm and "ray start --head" in for_vllm
    assert f"--pipeline-parallel-size {cluster.n_nodes}" in for_vllm
    assert "--max-model-len 2048" in for_vllm and "vllm serve meta-llama/" in for_vllm
    text = sglang(model, cluster).text
    assert f"--nnodes {cluster.n_nodes}" in text and "--tp-size 2" in text
    assert [c.title for c in cluster_commands(model, cluster)] == [
        "llama.cpp over RPC", "vLLM", "SGLang",
    ]  # fmt: skip


def test_a_mac_runs_llama_cpp_only(catalog: Catalog) -> None:
    model = catalog.model("Llama 3.3 70B")
    node = rig_from_parts(catalog, chip="apple-m4-pro-20c", ram_gib=24)
    cluster = size_cluster(model, node, Scenario(context=4096), SLOW)
    assert cluster is not None
    assert [c.title for c in cluster_commands(model, cluster)] == ["llama.cpp over RPC"]
