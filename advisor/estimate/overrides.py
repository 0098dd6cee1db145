"""Single tensors moved to another device by name: `-ot PATTERN=DEVICE`.

As in llama.cpp (`common/arg.cpp`, `llama-model-loader.cpp`): the first pattern that is found in a
tensor's name decides, whatever `-ngl` and `--n-cpu-moe` say. Moved tensors leave the sums of their
block and lie where they were told to in every layout, so that the search works on as before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from advisor.errors import InputError
from advisor.estimate.block_tensors import Role
from advisor.estimate.tensors import OUTSIDE
from advisor.estimate.weight_plan import WeightPlan
from advisor.text import say

_FIELD = "override_tensor"
_EXAMPLE = r"\.ffn_.*_exps\.=CPU"
_RAM_NAMES = frozenset(("CPU", "CUDA_HOST"))
_GPU_NAME = re.compile(r"(?:CUDA|ROCm|HIP|Vulkan|SYCL|Metal|MTL)(\d+)", re.IGNORECASE)
_INPUTS = ("token_embd.weight", "per_layer_token_embd.weight", "position_embd.weight")
_ALIGNMENT = 128  # of each tensor in a GPU's buffer


@dataclass(frozen=True)
class Overrides:
    """Devices of the tensors that patterns name: GPU indices, and `ram` for RAM. `plan` is what is
    left for the search to place; `pinned` the bytes that lie on each GPU whatever it finds."""

    plan: WeightPlan
    moved: Mapping[str, int]
    pinned: tuple[float, ...]
    cpu_moe: int | None  # the experts of so many first blocks and nothing else: --n-cpu-moe


def apply_overrides(plan: WeightPlan, texts: Sequence[str], n_gpus: int) -> Overrides:
    """Raises InputError for a pattern that cannot be read, names no tensor or an unknown device."""
    if not texts:
        return Overrides(plan, {}, (), None)
    moved = _moved(plan, [_rule(text, n_gpus) for text in texts])
    experts = _as_expert_blocks(plan, moved, n_gpus)
    if experts is not None:
        return Overrides(plan, {}, (0.0,) * n_gpus, experts)
    rest, pinned = _without(plan, moved, n_gpus)
    return Overrides(rest, moved, pinned, None)


def split_overrides(text: str) -> tuple[str, ...]:
    """Several as llama.cpp takes them, with commas between."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _rule(text: str, n_gpus: int) -> tuple[re.Pattern[str], int, str]:
    pattern, equals, device = text.rpartition("=")
    if not equals or not pattern:
        raise InputError(
            say(
                "'{text}' is not PATTERN=DEVICE; for example {example}",
                text=text, example=_EXAMPLE,
            ),
            field=_FIELD,
        )  # fmt: skip
    try:
        return re.compile(pattern), _device(device, n_gpus), text
    except re.error as error:
        raise InputError(
            say("'{pattern}' is not a pattern: {error}", pattern=pattern, error=error), field=_FIELD
        ) from None


def _device(name: str, n_gpus: int) -> int:
    if name.upper() in _RAM_NAMES:
        return n_gpus
    match = _GPU_NAME.fullmatch(name)
    if match and int(match[1]) < n_gpus:
        return int(match[1])
    valid = ", ".join(["CPU", *(f"CUDA{index}" for index in range(n_gpus))])
    raise InputError(
        say("no device '{name}' to move tensors to; valid: {valid}", name=name, valid=valid),
        field=_FIELD,
    )


def _moved(plan: WeightPlan, rules: Sequence[tuple[re.Pattern[str], int, str]]) -> dict[str, int]:
    """Device by name of every tensor that a pattern is found in; MTP blocks are not loaded."""
    loaded = plan.tensors.block < plan.loaded_blocks
    names = [name for name, here in zip(plan.tensors.names, loaded.tolist(), strict=True) if here]
    moved: dict[str, int] = {}
    for pattern, device, text in rules:
        found = [name for name in names if pattern.search(name)]
        if not found:
            raise InputError(
                say("no tensor of this model matches '{text}'", text=text), field=_FIELD
            )
        for name in found:
            if name in _INPUTS:
                raise InputError(
                    say("'{text}' would move {name}, which stays in RAM", text=text, name=name),
                    field=_FIELD,
                )
            moved.setdefault(name, device)
    return moved


def _as_expert_blocks(plan: WeightPlan, moved: Mapping[str, int], ram: int) -> int | None:
    """How many first blocks' experts are moved to RAM, if those are all that is moved."""
    if set(moved.values()) != {ram}:
        return None
    blocks, is_expert = plan.tensors.block.tolist(), (plan.tensors.role == Role.EXPERT).tolist()
    last = max(
        (b for name, b in zip(plan.tensors.names, blocks, strict=True) if name in moved), default=-1
    )
    of_first_blocks = {
        name
        for name, block, expert in zip(plan.tensors.names, blocks, is_expert, strict=True)
        if expert and block <= last
    }
    return last + 1 if of_first_blocks == set(moved) else None


def _without(
    plan: WeightPlan, moved: Mapping[str, int], ram: int
) -> tuple[WeightPlan, tuple[float, ...]]:
    """The plan with the moved tensors taken out of their blocks: those in RAM count as input."""
    block = plan.block_bytes.copy()
    device_block = plan.device_block_bytes.copy()
    expert, device_expert = plan.expert_bytes.copy(), plan.device_expert_bytes.copy()
    in_ram, pinned = 0, np.zeros(ram)
    output, device_output = plan.output_bytes, plan.device_output_bytes
    roles = plan.tensors.role.tolist()
    for name, index, role in zip(
        plan.tensors.names, plan.tensors.block.tolist(), roles, strict=True
    ):
        device = moved.get(name)
        if device is None or (index == OUTSIDE and name != "output.weight"):
            continue  # what else lies outside blocks is a few kilobytes
        size, padding = plan.sizes_by_name[name]
        on_gpu = -(-(size + padding) // _ALIGNMENT) * _ALIGNMENT
        if device == ram:
            in_ram += size
        else:
            pinned[device] += on_gpu
        if index == OUTSIDE:
            output = device_output = 0
            continue
        block[index] -= size
        device_block[index] -= on_gpu
        if role == Role.EXPERT:
            expert[index] -= size
            device_expert[index] -= on_gpu
    rest = replace(
        plan,
        input_bytes=plan.input_bytes + in_ram,
        block_bytes=block,
        device_block_bytes=device_block,
        expert_bytes=expert,
        device_expert_bytes=device_expert,
        output_bytes=output,
        device_output_bytes=device_output,
    )
    return rest, tuple(pinned.tolist())
