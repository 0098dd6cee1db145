"""Tensors moved by name: what llama.cpp's -ot does, and what is refused."""

from __future__ import annotations

import pytest

from advisor.catalog.load import load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.result import Placement, Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.engine import estimate
from tests.estimate_rigs import gpu, rig

TWO_CARDS = rig(gpu(24), gpu(24), ram_gib=64)


def placed(*patterns: str, model: str = "Qwen3 30B A3B", **settings: object) -> Placement:
    scenario = Scenario(override_tensor=patterns, gpu_layers=99, **settings)  # type: ignore[arg-type]
    return estimate(load_catalog().model(model), TWO_CARDS, scenario).placement


def test_all_experts_to_ram_is_cpu_moe() -> None:
    moved, asked = placed(r"\.ffn_.*_exps\.=CPU"), placed(cpu_moe_layers=48)
    assert moved == asked
    assert moved.cpu_moe_layers == 48


def test_the_speed_is_unknown_for_the_reason_that_there_is() -> None:
    """Not for want of the cards' bandwidth, which is known."""
    scenario = Scenario(override_tensor=(r"blk\.0\.ffn_gate_inp=CPU",))
    model = load_catalog().model("Qwen3 30B A3B")
    answer = estimate(model, TWO_CARDS, scenario, speed_model=load_speed_model())
    assert answer.speed is None and answer.placement.verdict is not Verdict.NONE
    assert answer.unknown == "nobody has measured tensors placed by name"


def test_some_tensors_lie_in_ram_whatever_the_layers() -> None:
    whole, moved = placed(), placed(r"blk\.[0-3]\.ffn_down_exps=CPU")
    size = 4 * 128 * 2048 * 768 * 210 // 256  # Q6_K: the first eighth of the layers
    on_gpus = [sum(d.parts.weights_bytes for d in p.devices) for p in (whole, moved)]
    in_ram = [p.ram.parts.weights_bytes for p in (whole, moved)]
    assert in_ram[1] - in_ram[0] == size
    padding = 4 * 256  # rows of 768 values are padded on a GPU
    assert size <= on_gpus[0] - on_gpus[1] <= size + padding
    assert moved.devices[0].n_layers == whole.devices[0].n_layers


def test_tensors_move_to_the_other_card() -> None:
    whole, moved = placed(), placed(r"blk\.0\.ffn_(up|gate)_exps=CUDA1")
    lost = whole.devices[0].parts.weights_bytes - moved.devices[0].parts.weights_bytes
    gained = moved.devices[1].parts.weights_bytes - whole.devices[1].parts.weights_bytes
    assert lost == gained == 2 * 128 * 2048 * 768 * 144 // 256  # Q4_K


def test_the_first_pattern_decides() -> None:
    kept = placed(r"blk\.0\.ffn_up_exps=CUDA0", r"ffn_up_exps=CPU")
    all_moved = placed(r"ffn_up_exps=CPU")
    one = 128 * 2048 * 768 * 144 // 256
    assert all_moved.ram.parts.weights_bytes - kept.ram.parts.weights_bytes == one


def test_no_speed_is_claimed_for_tensors_moved_one_by_one() -> None:
    scenario = Scenario(override_tensor=(r"ffn_up_exps=CPU",))
    answer = estimate(load_catalog().model("Qwen3 30B A3B"), TWO_CARDS, scenario)
    assert answer.speed is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ffn_up", "is not PATTERN=DEVICE"),
        ("ffn_(up=CPU", "is not a pattern"),
        ("ffn_up=CUDA2", "no device 'CUDA2' to move tensors to; valid: CPU, CUDA0, CUDA1"),
        ("ffn_sideways=CPU", "no tensor of this model matches"),
        ("token_embd=CUDA0", "stays in RAM"),
    ],
)
def test_refuses_what_cannot_be_done(text: str, why: str) -> None:
    with pytest.raises(InputError, match=why.split(";")[0].replace("(", r"\(")):
        placed(text)
