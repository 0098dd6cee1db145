"""Commands reproduce the placement that was computed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from advisor.advise.commands import gguf_file_name, llama_bench, llama_server, ollama
from advisor.advise.rigs import rig_from_parts
from advisor.advise.run_commands import commands_for, shell_of
from advisor.catalog.load import load_catalog
from advisor.domain.model import Model
from advisor.domain.result import Estimate
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate

CATALOG = load_catalog()


def planned(name: str, gpus: list[tuple[str, int]], scenario: Scenario) -> tuple[Model, Estimate]:
    model = CATALOG.model(name)
    rig = rig_from_parts(CATALOG, gpus=gpus, ram_gib=128, cpu_only=not gpus)
    return model, estimate(model, rig, scenario)


def test_all_on_one_card() -> None:
    model, answer = planned("Llama 3.1 8B", [("RTX 4090", 1)], Scenario(context=16384))
    text = llama_server(model, answer).text
    assert gguf_file_name(model, "Q4_K_M") == "Llama-3.1-8B-Instruct-Q4_K_M.gguf"
    assert "-m Llama-3.1-8B-Instruct-Q4_K_M.gguf" in text
    assert "-c 16384" in text and "-ngl 99" in text
    assert "-ts" not in text and "--n-cpu-moe" not in text


def test_more_layers_than_99_are_all_asked_for() -> None:
    """Llama 3.1 405B has 126 blocks, and the output counts as one more."""
    model, answer = planned("Llama 3.1 405B", [("H200 NVL", 4)], Scenario())
    assert answer.placement.n_layers == 126
    assert "-ngl 127" in llama_server(model, answer).text


def test_experts_in_ram() -> None:
    model, answer = planned("gpt-oss 120B", [("RTX 4090", 1)], Scenario(quant="MXFP4"))
    moved = answer.placement.cpu_moe_layers
    assert moved > 0
    assert f"--n-cpu-moe {moved}" in llama_server(model, answer).text
    assert "experts" in ollama(model, answer).note


def test_layers_over_two_cards() -> None:
    model, answer = planned("Llama 3.3 70B", [("RTX 3090", 2)], Scenario())
    first, second = (device.n_layers for device in answer.placement.devices)
    assert first + second == answer.placement.gpu_layers
    assert f"-ts {first},{second}" in llama_server(model, answer).text


def test_a_quantized_cache_needs_flash_attention() -> None:
    scenario = Scenario(kv_type_k="q8_0", kv_type_v="q8_0")
    model, answer = planned("Qwen3 14B", [("RTX 4090", 1)], scenario)
    text = llama_server(model, answer).text
    assert "-ctk q8_0" in text and "-ctv q8_0" in text and "-fa on" in text
    assert "OLLAMA_KV_CACHE_TYPE=q8_0" in ollama(model, answer).text


def test_without_a_card() -> None:
    model, answer = planned("Qwen3 4B", [], Scenario())
    assert "-ngl 0" in llama_server(model, answer).text
    assert "num_gpu 0" in ollama(model, answer).text


def test_every_flag_is_explained_and_in_the_command() -> None:
    model, answer = planned("Qwen3 14B", [("RTX 4090", 1)], Scenario(ubatch=1024, parallel=4))
    for command in (llama_server(model, answer), llama_bench(model, answer)):
        assert all(flag.text in command.text and flag.meaning for flag in command.flags)
    assert "-ub 1024" in llama_server(model, answer).text
    assert "-np 4" in llama_server(model, answer).text


def test_depth_is_measured_at_depth() -> None:
    model, answer = planned("Qwen3 14B", [("RTX 4090", 1)], Scenario(depth=4096))
    assert "-d 4096" in llama_bench(model, replace(answer)).text


def all_commands(name: str, os: str = "linux", shell: str = "bash", **parts: Any) -> dict[str, str]:
    rig = rig_from_parts(CATALOG, ram_gib=parts.pop("ram_gib", 64), os=os, **parts)
    model = CATALOG.model(name)
    answer = estimate(model, rig, Scenario(context=16384, kv_type_k="q8_0", kv_type_v="q8_0"))
    found = commands_for(model, answer, rig, shell)  # type: ignore[arg-type]
    return {command.title: f"{command.text}\n{command.note}" for command in found}


def test_powershell_has_its_own_continuation_and_environment() -> None:
    found = all_commands("Llama 3.3 70B", "windows", "powershell", gpus=[("RTX 3090", 2)])
    server = found["llama.cpp server"]
    assert " `\n" in server and "\\\n" not in server
    assert '$env:OLLAMA_KV_CACHE_TYPE="q8_0"; ollama serve' in found["Ollama"]
    assert shell_of("windows") == "powershell" and shell_of("macos") == "bash"


def test_lm_studio_takes_a_share_of_the_layers() -> None:
    assert "--gpu max --context-length 16384" in all_commands("Qwen3 14B", gpus=[("RTX 4090", 1)])[
        "LM Studio"
    ].replace(" \\\n  ", " ")
    partly = all_commands("Llama 3.3 70B", gpus=[("RTX 4090", 1)])["LM Studio"]
    share = float(partly.split("--gpu ")[1].split()[0])
    assert 0.3 < share < 0.7
    assert "--gpu off" in all_commands("Qwen3 4B", cpu_only=True)["LM Studio"]


def test_vllm_is_offered_where_it_runs_and_says_what_the_weights_take() -> None:
    one = all_commands("Qwen3 14B", gpus=[("RTX 4090", 1)])["vLLM"]
    assert "vllm serve Qwen/Qwen3-14B" in one and "AWQ" in one  # 29.5 GB at 16 bits
    two = all_commands("Qwen3 14B", gpus=[("RTX 4090", 2)])["vLLM"]
    assert "--tensor-parallel-size 2" in two and "They fit" in two
    assert "vLLM" not in all_commands("Qwen3 14B", "windows", gpus=[("RTX 4090", 1)])
    assert "vLLM" not in all_commands("Qwen3 4B", cpu_only=True)


def test_mlx_is_for_apple_silicon() -> None:
    found = all_commands("Qwen3 14B", "macos", chip="Apple M4 Max (40-core GPU)")
    assert "mlx_lm.server" in found["MLX"] and "vLLM" not in found
