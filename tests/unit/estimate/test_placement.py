"""Where models go: on one GPU, over several, into RAM, into unified memory."""

from __future__ import annotations

import pytest

from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Rig
from advisor.domain.result import Estimate, MemoryParts, Verdict
from advisor.domain.scenario import Scenario, Split
from advisor.estimate.engine import estimate
from advisor.units import GIB, MIB
from tests.estimate_rigs import gpu, rig


def placed(name: str, machine: Rig, **settings: object) -> Estimate:
    return estimate(load_catalog().model(name), machine, Scenario(**settings))  # type: ignore[arg-type]


def test_a_small_model_lies_on_the_gpu() -> None:
    answer = placed("Llama 3.1 8B", rig(gpu(24)))
    placement = answer.placement
    assert placement.verdict is Verdict.GPU
    assert (placement.gpu_layers, placement.n_layers, placement.cpu_moe_layers) == (33, 32, 0)
    device = placement.devices[0].parts
    assert device.weights_bytes / MIB == pytest.approx(4403.5, abs=0.1)
    assert device.kv_cache_bytes == GIB
    assert device.compute_buffer_bytes / MIB == pytest.approx(116.0098, abs=0.0001)  # the engine's
    assert device.runtime_overhead_bytes == 60 * 3 * MIB
    assert placement.ram.parts.weights_bytes / MIB == pytest.approx(281.8, abs=0.1)
    assert placement.ram.parts.compute_buffer_bytes / MIB == pytest.approx(24.01175, abs=0.00001)


def test_tied_embeddings_are_stored_twice_with_a_gpu() -> None:
    with_gpu = placed("Gemma 3 4B", rig(gpu(24))).memory.weights_bytes
    without = placed("Gemma 3 4B", rig()).memory.weights_bytes
    assert (with_gpu - without) / MIB == pytest.approx(525, abs=0.5)


def test_experts_go_to_ram_before_whole_layers() -> None:
    placement = placed("Qwen3 30B A3B", rig(gpu(12))).placement
    assert placement.verdict is Verdict.SPLIT
    assert placement.gpu_layers == placement.n_layers + 1
    assert 0 < placement.cpu_moe_layers < placement.n_layers


@pytest.mark.parametrize("name", ["Llama 3.3 70B", "Qwen3 30B A3B"])
def test_one_block_more_would_not_fit(name: str) -> None:
    """The search leaves nothing on the table: a block or the experts of one more do not fit."""
    machine = rig(gpu(12))
    best = placed(name, machine).placement
    if best.cpu_moe_layers:
        more = placed(name, machine, gpu_layers=99, cpu_moe_layers=best.cpu_moe_layers - 1)
    else:
        more = placed(name, machine, gpu_layers=best.gpu_layers + 1)
    device = more.placement.devices[0]
    assert more.placement.verdict is Verdict.NONE
    assert device.used_bytes > device.usable_bytes


def test_asking_for_the_found_placement_gives_it_again() -> None:
    machine = rig(gpu(12))
    best = placed("Qwen3 30B A3B", machine).placement
    again = placed(
        "Qwen3 30B A3B", machine,
        gpu_layers=best.gpu_layers, cpu_moe_layers=best.cpu_moe_layers,
    ).placement  # fmt: skip
    assert again == best


def test_nothing_fits_on_a_tiny_card_so_ram_alone_is_used() -> None:
    answer = placed("Llama 3.3 70B", rig(gpu(1)))
    assert answer.placement.verdict is Verdict.CPU
    assert answer.placement.gpu_layers == 0
    assert answer.placement.devices[0].parts == MemoryParts()


def test_too_large_for_everything() -> None:
    answer = placed("Llama 4 Scout", rig(gpu(12), ram_gib=16))
    assert answer.placement.verdict is Verdict.NONE
    assert answer.max_context == 0
    assert answer.memory.weights_bytes > 60 * GIB
    assert "Needs" in answer.placement.reason


def test_unlike_cards_share_by_their_memory() -> None:
    placement = placed("Llama 3.3 70B", rig(gpu(32), gpu(24))).placement
    assert placement.verdict is Verdict.GPU
    assert sum(device.n_layers for device in placement.devices) == placement.gpu_layers
    assert placement.devices[0].n_layers > placement.devices[1].n_layers
    assert all(device.used_bytes <= device.usable_bytes for device in placement.devices)


def test_a_full_second_card_is_relieved() -> None:
    """By shares alone the last device, which holds the output too, would overflow."""
    placement = placed("Llama 3.3 70B", rig(gpu(30), gpu(15)), context=4096).placement
    assert placement.verdict is Verdict.GPU


def test_unified_memory_is_not_counted_twice() -> None:
    """36 GiB hold 19 GiB once, not the GPU's and the system's share each."""
    machine = rig(gpu(27, unified=True), ram_gib=30)
    assert placed("Qwen3 30B A3B", machine).placement.verdict is Verdict.GPU
    large = placed("Llama 3.3 70B", machine).placement
    assert large.verdict is Verdict.NONE


def test_kv_cache_stays_in_ram_on_request() -> None:
    answer = placed("Llama 3.1 8B", rig(gpu(24)), offload_kv=False)
    assert answer.placement.devices[0].parts.kv_cache_bytes == 0
    assert answer.placement.ram.parts.kv_cache_bytes == GIB


def test_tensor_split_decides_the_shares() -> None:
    placement = placed("Llama 3.1 8B", rig(gpu(24), gpu(24)), tensor_split=(3.0, 1.0)).placement
    assert [device.n_layers for device in placement.devices] == [25, 8]


def test_layer_counts_as_shares_give_those_layers() -> None:
    """What `--fit` writes as -ts: a block on the border belongs to the next card, as llama.cpp's
    upper_bound in single precision has it."""
    for counts in ((21, 20, 20, 20), (12, 12, 12, 45), (17, 31, 33), (27, 27, 27)):
        machine = rig(*(gpu(96) for _ in counts))
        answer = placed("Llama 3.1 70B", machine, tensor_split=counts, gpu_layers=99)
        assert tuple(device.n_layers for device in answer.placement.devices) == counts


def test_experts_of_more_layers_than_there_are() -> None:
    """llama.cpp takes any number for all of them, and people write 99."""
    some, all_of_them = (
        placed("gpt-oss 20B", rig(gpu(24)), gpu_layers=99, cpu_moe_layers=count)
        for count in (99, 24)
    )
    assert some.placement == all_of_them.placement
    assert some.placement.cpu_moe_layers == 24


def test_matrices_cut_by_rows_give_each_card_its_share_of_every_one() -> None:
    """llama.cpp's `-sm row`: no pipeline, so no copies of inputs for further batches."""
    machine = rig(gpu(24), gpu(8))
    by_layer = placed("Llama 3.1 8B", machine).placement.devices
    by_row = placed("Llama 3.1 8B", machine, split=Split.TENSOR).placement.devices
    weights = [device.parts.weights_bytes for device in by_row]
    assert sum(weights) == sum(device.parts.weights_bytes for device in by_layer)
    assert weights[0] / sum(weights) == pytest.approx(by_row[0].n_layers / 33, abs=1e-6)
    for row, layer in zip(by_row, by_layer, strict=True):
        assert row.parts.kv_cache_bytes == layer.parts.kv_cache_bytes
        assert row.parts.compute_buffer_bytes < layer.parts.compute_buffer_bytes


def test_cpu_only_uses_no_gpu() -> None:
    answer = placed("Llama 3.1 8B", rig(gpu(24)), cpu_only=True)
    assert answer.placement.verdict is Verdict.CPU
    assert answer.placement.devices == ()


def test_mtp_blocks_count_but_are_not_loaded() -> None:
    answer = placed("GLM-4.5-Air", rig(gpu(512)))
    model = load_catalog().model("GLM-4.5-Air")
    assert model.architecture is not None
    assert answer.placement.n_layers == model.architecture.n_layers + 1
    file = answer.file_bytes
    assert answer.memory.weights_bytes < file - GIB
