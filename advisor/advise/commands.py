"""The exact commands that run a model as estimated: llama-server, llama-bench and Ollama."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from advisor.domain.model import Model
from advisor.domain.result import Estimate, Verdict
from advisor.domain.scenario import FlashAttention, Scenario, Split
from advisor.text import say

Shell = Literal["bash", "powershell"]
_CONTINUED: dict[Shell, str] = {"bash": " \\\n  ", "powershell": " `\n  "}


@dataclass(frozen=True, slots=True)
class Flag:
    """Part of a command and, in plain words, what it does."""

    text: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Command:
    """`text` is ready to paste; `flags` explain it; `note` says what else must be known."""

    title: str
    text: str
    flags: tuple[Flag, ...] = ()
    note: str = ""


def gguf_file_name(model: Model, quant: str) -> str:
    """Where the file lies, or the name it usually has: the hub repository's, then the
    quantization."""
    if model.file_path:
        return f'"{model.file_path}"' if " " in model.file_path else model.file_path
    base = (model.hf_repo or model.name).rsplit("/", 1)[-1]
    return f"{re.sub(r'[^A-Za-z0-9._-]+', '-', base)}-{quant}.gguf"


def llama_server(model: Model, estimate: Estimate, shell: Shell = "bash") -> Command:
    """Reproduces the estimate's placement in llama.cpp's server."""
    file = gguf_file_name(model, estimate.scenario.quant)
    flags = [
        Flag(f"-m {file}", say("the model file")),
        *_engine_flags(estimate),
        *_draft_flags(estimate),
    ]
    return Command(say("llama.cpp server"), joined("llama-server", flags, shell), tuple(flags))


def llama_bench(model: Model, estimate: Estimate, shell: Shell = "bash") -> Command:
    """Measures what the estimate predicts, to check it."""
    scenario = estimate.scenario
    file = gguf_file_name(model, scenario.quant)
    flags = [
        Flag(f"-m {file}", say("the model file")),
        Flag(f"-p {scenario.prompt_tokens} -n 128", say("read a prompt, then write 128 tokens")),
        *(
            [Flag(f"-d {scenario.depth}", say("with this much already in the context"))]
            if scenario.depth
            else []
        ),
        *_placement_flags(estimate),
        Flag(f"-fa {_flash(scenario)}", say("flash attention")),
        *_kv_flags(scenario),
    ]
    return Command(say("Check with llama-bench"), joined("llama-bench", flags, shell), tuple(flags))


def ollama(model: Model, estimate: Estimate, shell: Shell = "bash") -> Command:
    """A Modelfile and the environment that make Ollama allocate the same."""
    scenario = estimate.scenario
    file = gguf_file_name(model, scenario.quant)
    gpu_layers = 0 if estimate.placement.verdict is Verdict.CPU else estimate.placement.gpu_layers
    name = model.id
    lines = [
        f"FROM ./{file}",
        f"PARAMETER num_ctx {scenario.context}",
        f"PARAMETER num_gpu {gpu_layers}",
    ]
    environment = []
    if scenario.flash_attention is not FlashAttention.OFF:
        environment.append("OLLAMA_FLASH_ATTENTION=1")
    if scenario.kv_type_k != "f16":
        environment.append(f"OLLAMA_KV_CACHE_TYPE={scenario.kv_type_k}")
    if scenario.parallel > 1:
        environment.append(f"OLLAMA_NUM_PARALLEL={scenario.parallel}")
    serve = with_environment(environment, "ollama serve", shell)
    text = "\n".join(
        [
            "# Modelfile",
            *lines,
            "",
            "# then",
            serve,
            f"ollama create {name} -f Modelfile",
            f"ollama run {name}",
        ]
    )
    note = ""
    if estimate.placement.cpu_moe_layers:
        note = say(
            "Ollama cannot keep only the experts in RAM: it moves whole layers and is slower."
        )
    elif estimate.draft is not None:
        note = say("Ollama drafts no tokens: it runs the model alone.")
    elif scenario.kv_type_k != scenario.kv_type_v:
        note = say("Ollama has one type for keys and values: the type of the keys is used.")
    return Command("Ollama", text, (), note)


def _engine_flags(estimate: Estimate) -> list[Flag]:
    scenario = estimate.scenario
    flags = [Flag(f"-c {scenario.context}", say("tokens of context to allocate"))]
    flags += _placement_flags(estimate)
    flags.append(Flag(f"-fa {_flash(scenario)}", say("flash attention")))
    flags += _kv_flags(scenario)
    if scenario.parallel > 1:
        flags.append(Flag(f"-np {scenario.parallel}", say("requests answered at the same time")))
    else:
        flags.append(
            Flag("-np 1", say("one request at a time; the default of 4 takes more memory"))
        )
    if scenario.ubatch != 512:
        flags.append(Flag(f"-ub {scenario.ubatch}", say("tokens of the prompt read at a time")))
    if not scenario.offload_kv:
        flags.append(Flag("-nkvo", say("keep the KV cache in RAM")))
    if scenario.swa_full:
        flags.append(Flag("--swa-full", say("keep whole caches for windowed layers")))
    if scenario.threads:
        flags.append(Flag(f"-t {scenario.threads}", say("processor threads")))
    return flags


def _draft_flags(estimate: Estimate) -> list[Flag]:
    """Names of flags since llama.cpp's of May 2026: --draft and --draft-max are gone."""
    draft = estimate.draft
    if draft is None:
        return []
    many = Flag(
        f"--spec-draft-n-max {estimate.scenario.draft_tokens}", say("tokens drafted at a time")
    )
    if not draft.model_id:
        return [Flag("--spec-type draft-mtp", say("the model's own block drafts")), many]
    everything = draft.device is not None
    flags = [
        Flag(f"-md {draft.file}", say("the file of the draft model")),
        Flag("--spec-type draft-simple", say("another model drafts")),
        many,
        Flag("-ngld 99", say("all of the draft model on the graphics card"))
        if everything
        else Flag("-ngld 0", say("the draft model in RAM")),
    ]
    if draft.device_flag:
        flags.append(Flag(f"-devd {draft.device_flag}", say("the card of the draft model")))
    return flags


def _placement_flags(estimate: Estimate) -> list[Flag]:
    placement, scenario = estimate.placement, estimate.scenario
    if placement.verdict is Verdict.CPU or not placement.devices:
        # -ngl 0 alone would still lend the card's memory to long prompts.
        no_card = [Flag("--device none", say("leave the graphics card alone"))]
        return [*(no_card if placement.devices else []), Flag("-ngl 0", say("all layers in RAM"))]
    everything = placement.gpu_layers > placement.n_layers
    flags = [
        Flag(f"-ngl {max(99, placement.n_layers + 1)}", say("all layers on the graphics card"))
        if everything
        else Flag(
            f"-ngl {placement.gpu_layers}", say("layers on the graphics card, the rest in RAM")
        )
    ]
    if scenario.override_tensor:
        patterns = ",".join(scenario.override_tensor)
        flags.append(Flag(f'-ot "{patterns}"', say("tensors that lie elsewhere, by name")))
    elif placement.cpu_moe_layers:
        flags.append(
            Flag(f"--n-cpu-moe {placement.cpu_moe_layers}", say("layers whose experts stay in RAM"))
        )
    layers = [device.n_layers for device in placement.devices]
    if len(layers) > 1:
        shares = ",".join(map(str, layers))
        flags.append(Flag(f"-ts {shares}", say("share of the layers for each card")))
        if scenario.split is Split.TENSOR:
            flags.append(Flag("-sm row", say("split each layer over the cards")))
    return flags


def _kv_flags(scenario: Scenario) -> list[Flag]:
    flags = []
    if scenario.kv_type_k != "f16":
        flags.append(Flag(f"-ctk {scenario.kv_type_k}", say("type of the cached keys")))
    if scenario.kv_type_v != "f16":
        flags.append(Flag(f"-ctv {scenario.kv_type_v}", say("type of the cached values")))
    return flags


def _flash(scenario: Scenario) -> str:
    quantized_v = scenario.kv_type_v not in ("f16", "f32", "bf16")
    if scenario.flash_attention is FlashAttention.AUTO:
        return "on" if quantized_v else "auto"
    return scenario.flash_attention.value


def joined(program: str, flags: list[Flag], shell: Shell) -> str:
    """One line while it is short, else a flag a line, continued as the shell wants it."""
    parts = [program, *(flag.text for flag in flags)]
    line = " ".join(parts)
    if len(line) <= 100:
        return line
    return _CONTINUED[shell].join([f"{parts[0]} {parts[1]}", *parts[2:]])


def with_environment(variables: list[str], command: str, shell: Shell) -> str:
    """`variables` are NAME=value."""
    if shell == "bash":
        return " ".join([*variables, command])
    set_ = [f'$env:{name}="{value}"' for name, _, value in (v.partition("=") for v in variables)]
    return "; ".join([*set_, command])
