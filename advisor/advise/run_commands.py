"""The commands of every engine that can run a model on a rig, for a shell."""

from __future__ import annotations

from advisor.advise.commands import (
    Command,
    Flag,
    Shell,
    gguf_file_name,
    joined,
    llama_bench,
    llama_server,
    ollama,
)
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate, Verdict
from advisor.text import say
from advisor.units import format_gb

_VLLM_VENDORS = {"nvidia", "amd"}
_BYTES_PER_PARAM_BF16 = 2
# What vLLM leaves of a card for others by default (its --gpu-memory-utilization).
_VLLM_SHARE = 0.9


def shell_of(os: str) -> Shell:
    """The shell that people have open on a system."""
    return "powershell" if os == "windows" else "bash"


def commands_for(model: Model, estimate: Estimate, rig: Rig, shell: Shell) -> tuple[Command, ...]:
    """llama.cpp, Ollama and LM Studio for any rig; vLLM and MLX where they run; a check last."""
    found = [
        llama_server(model, estimate, shell),
        ollama(model, estimate, shell),
        lm_studio(model, estimate),
    ]
    if _is_apple(rig):
        found.append(mlx(model, estimate, shell))
    elif estimate.placement.verdict is Verdict.GPU and _vllm_cards(rig):
        found.append(vllm(model, estimate, rig, shell))
    return (*found, llama_bench(model, estimate, shell))


def lm_studio(model: Model, estimate: Estimate) -> Command:
    """LM Studio's command line loads with a share of the layers on the graphics card."""
    placement, scenario = estimate.placement, estimate.scenario
    layers = placement.n_layers + 1
    if placement.verdict is Verdict.CPU or not placement.gpu_layers:
        share = "off"
    elif placement.gpu_layers >= layers:
        share = "max"
    else:
        share = f"{placement.gpu_layers / layers:.2f}"
    file = gguf_file_name(model, scenario.quant)
    flags = [
        Flag(f'"{file.removesuffix(".gguf")}"', say("the model, as LM Studio lists it")),
        Flag(f"--gpu {share}", say("share of the layers on the graphics card")),
        Flag(f"--context-length {scenario.context}", say("tokens of context to allocate")),
    ]
    notes = []
    if placement.cpu_moe_layers:
        notes.append(say("In its settings: “Force model expert weights onto CPU”."))
    if scenario.kv_type_k != "f16" or scenario.kv_type_v != "f16":
        notes.append(
            say(
                "In its settings: flash attention on, K and V cache quantization {k} and {v}.",
                k=scenario.kv_type_k,
                v=scenario.kv_type_v,
            )
        )
    notes.append(
        say("`lms load --estimate-only` with the same flags shows LM Studio's own estimate.")
    )
    return Command("LM Studio", joined("lms load", flags, "bash"), tuple(flags), " ".join(notes))


def vllm(model: Model, estimate: Estimate, rig: Rig, shell: Shell) -> Command:
    """vLLM serves the model as published, not the GGUF file: the note says what that takes."""
    scenario = estimate.scenario
    cards = _vllm_cards(rig)
    flags = [
        Flag(model.hf_repo or model.name, say("the model's repository")),
        Flag(f"--max-model-len {scenario.context}", say("tokens of context of each request")),
        Flag(f"--max-num-seqs {max(scenario.parallel, 1)}", say("requests at the same time")),
    ]
    if cards > 1:
        flags.append(Flag(f"--tensor-parallel-size {cards}", say("each layer over the cards")))
    published = (model.total_params or 0) * _BYTES_PER_PARAM_BF16
    room = int(_VLLM_SHARE * sum(gpu.capacity_bytes for gpu in rig.gpus))
    note = say(
        "vLLM loads the published weights: {weights} at 16 bits. More than the {room} it takes "
        "here: use an AWQ, GPTQ or FP8 version of the model, or llama.cpp."
        if published > room
        else "vLLM loads the published weights: {weights} at 16 bits. They fit; a quantized "
        "version leaves more room for long conversations.",
        weights=format_gb(published),
        room=format_gb(room),
    )
    return Command("vLLM", joined("vllm serve", flags, shell), tuple(flags), note)


def mlx(model: Model, estimate: Estimate, shell: Shell) -> Command:
    """MLX on Apple silicon: conversions have names of their own."""
    name = (model.hf_repo or model.name).rsplit("/", 1)[-1]
    flags = [
        Flag(f"--model mlx-community/{name}-4bit", say("the usual name of its 4-bit conversion")),
        Flag("--port 8080", say("where it answers")),
    ]
    note = say(
        "MLX has formats of its own: look the conversion's name up; 4 bits there take about as "
        "much as Q4_K_S here. The context grows as it is used."
    )
    return Command("MLX", joined("mlx_lm.server", flags, shell), tuple(flags), note)


def _is_apple(rig: Rig) -> bool:
    return rig.os == "macos" and rig.unified


def _vllm_cards(rig: Rig) -> int:
    """How many cards vLLM can use: all of one kind, none shared with the processor."""
    names = {gpu.spec.id for gpu in rig.gpus}
    good = all(gpu.spec.vendor in _VLLM_VENDORS and not gpu.unified for gpu in rig.gpus)
    return len(rig.gpus) if good and len(names) == 1 and rig.os == "linux" else 0
