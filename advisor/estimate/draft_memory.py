"""What a drafter takes, and the rig that is left for the model it drafts for.

llama.cpp measures the drafter first and keeps that much of its device free when it places the model
(`server-context.cpp`, `fit_params_target`). Here it lies whole on the GPU with most room; where
that has too little, or there is none, in RAM.
"""

from __future__ import annotations

from dataclasses import replace

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import DraftUse, MemoryParts, Placement, Verdict
from advisor.domain.scenario import Scenario, Split
from advisor.estimate.engine import placed
from advisor.estimate.weight_plan import WeightPlan
from advisor.estimate.weights import weight_plan
from advisor.text import say


def draft_scenario(scenario: Scenario) -> Scenario:
    """How a drafter runs: as much context as the model, a cache of 16 bits, alone on its device."""
    return Scenario(
        quant=scenario.draft_quant, context=scenario.context, ubatch=scenario.ubatch,
        batch_size=scenario.batch_size, parallel=scenario.parallel, kv_unified=scenario.kv_unified,
        outputs=scenario.outputs, flash_attention=scenario.flash_attention, engine=scenario.engine,
        backend=scenario.backend, split=Split.LAYER, threads=scenario.threads,
        prompt_tokens=scenario.prompt_tokens, depth=scenario.depth, batch=scenario.batch,
        cpu_only=scenario.cpu_only,
    )  # fmt: skip


def model_use(draft: Model, rig: Rig, scenario: Scenario) -> DraftUse:
    """Another model as the drafter, with its weights, its cache and its buffers."""
    device, placement = _alone(draft, rig, draft_scenario(scenario))
    file_bytes = weight_plan(draft, scenario.draft_quant).file_bytes
    return _use(draft.id, draft.name, scenario.draft_quant, device, placement, file_bytes)


def own_block_use(
    target: Model, plan: WeightPlan, rig: Rig, scenario: Scenario, state_bytes: int
) -> DraftUse:
    """The model's own block: it, the cache of one layer and the buffers of a second context; the
    output matrix is there already. A recurrent state (`state_bytes`) is kept once more for every
    drafted token, to go back to (`n_rs_seq`)."""
    asked = replace(draft_scenario(scenario), quant=scenario.quant, imatrix=scenario.imatrix)
    one = one_block_model(target)
    device, placement = _alone(one, rig, asked)
    block = int(plan.device_block_bytes[plan.loaded_blocks :].sum())
    use = _use("", say("its own block"), scenario.quant, device, placement, 0)
    kept = scenario.draft_tokens * state_bytes
    if device is None:
        parts = replace(use.in_ram, weights_bytes=block, recurrent_state_bytes=kept)
        return replace(use, in_ram=parts)
    on_gpu = replace(use.on_gpu, weights_bytes=block, recurrent_state_bytes=kept)
    return replace(use, on_gpu=on_gpu, in_ram=replace(use.in_ram, weights_bytes=0))


def one_block_model(target: Model) -> Model:
    """A model of the last block alone, which a block for several tokens is like."""
    return replace(target, id=f"{target.id}+block", architecture=one_block(target))


def one_block(target: Model) -> Architecture:
    arch = target.architecture
    assert arch is not None
    return replace(arch, layers=arch.layers[-1:], n_mtp_layers=0)


def rig_without(rig: Rig, use: DraftUse) -> Rig:
    """The rig with as much less to use as the drafter takes."""
    on_gpu, in_ram = use.on_gpu.total_bytes, use.in_ram.total_bytes
    gpus = tuple(
        replace(gpu, usable_bytes=max(gpu.usable_bytes - on_gpu, 0)) if index == use.device else gpu
        for index, gpu in enumerate(rig.gpus)
    )
    taken = in_ram + (on_gpu if rig.unified else 0)
    left = max(rig.memory.usable_bytes - taken, 0)
    return replace(rig, gpus=gpus, memory=replace(rig.memory, usable_bytes=left))


def placement_with(placement: Placement, rig: Rig, use: DraftUse) -> Placement:
    """A placement on what the drafter left, with the drafter and all of the rig's memory in it."""
    devices = tuple(
        replace(
            device,
            usable_bytes=rig.gpus[index].usable_bytes,
            parts=replace(
                device.parts,
                draft_bytes=use.on_gpu.total_bytes if index == use.device else 0,
            ),
        )
        for index, device in enumerate(placement.devices)
    )
    ram_parts = replace(placement.ram.parts, draft_bytes=use.in_ram.total_bytes)
    ram = replace(placement.ram, usable_bytes=rig.memory.usable_bytes, parts=ram_parts)
    return replace(placement, devices=devices, ram=ram)


def _alone(draft: Model, rig: Rig, asked: Scenario) -> tuple[int | None, Placement]:
    """The GPU that takes all of it, with the placement on it alone; else that in RAM."""
    usable = () if asked.cpu_only or asked.backend == "CPU" else rig.gpus
    if usable:
        device = max(range(len(usable)), key=lambda index: usable[index].usable_bytes)
        there = placed(draft, replace(rig, gpus=(rig.gpus[device],)), asked)
        if there.verdict is Verdict.GPU:
            return device, there
    return None, placed(draft, rig, replace(asked, cpu_only=True))


def _use(
    model_id: str, name: str, quant: str, device: int | None, placement: Placement, file_bytes: int
) -> DraftUse:
    """Without what the driver takes, which the model pays for already."""
    on_gpu = MemoryParts()
    if device is not None:
        on_gpu = replace(placement.devices[0].parts, runtime_overhead_bytes=0)
    return DraftUse(model_id, name, quant, device, on_gpu, placement.ram.parts, file_bytes)
