"""Reader of Hugging Face `config.json` files: the architecture they describe.

Only architectures whose converted file is known tensor by tensor are read; any other is refused
with the reason. Field names are those of `transformers`; which GGUF architecture a model type
becomes follows llama.cpp's converter.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from advisor.domain.architecture import Architecture, Layer, MoeFfn
from advisor.domain.model import Model
from advisor.errors import FormatError
from advisor.files import read_at_most
from advisor.formats.hf_fields import Config
from advisor.formats.hf_layers import Family, layer_of
from advisor.text import say

_MOST_BYTES = 8 << 20
_MOST_LAYERS = 1000


FAMILIES: dict[str, Family] = {
    "llama": Family("llama"),
    "mistral": Family("llama"),
    "mixtral": Family("llama"),
    "ministral3": Family("mistral3"),
    "qwen2": Family("qwen2", qkv_bias=True),
    "qwen2_vl": Family("qwen2vl", qkv_bias=True),
    "qwen2_5_vl": Family("qwen2vl", qkv_bias=True),
    "qwen2_vl_text": Family("qwen2vl", qkv_bias=True),
    "qwen2_5_vl_text": Family("qwen2vl", qkv_bias=True),
    "qwen2_moe": Family("qwen2moe", qkv_bias=True, shared_gate=True),
    "qwen3": Family("qwen3", qk_norm="head"),
    "qwen3_moe": Family("qwen3moe", qk_norm="head"),
    "qwen3_vl_text": Family("qwen3vl", qk_norm="head"),
    "qwen3_vl_moe_text": Family("qwen3vlmoe", qk_norm="head"),
    "qwen3_next": Family("qwen3next", qk_norm="head", output_gate=True, shared_gate=True),
    "qwen3_5_text": Family("qwen35", qk_norm="head", output_gate=True),
    "qwen3_5_moe_text": Family("qwen35moe", qk_norm="head", output_gate=True, shared_gate=True),
    "qwen3_vl": Family("qwen3vl", qk_norm="head"),
    "qwen3_vl_moe": Family("qwen3vlmoe", qk_norm="head"),
    "qwen3_5": Family("qwen35", qk_norm="head", output_gate=True),
    "qwen3_5_moe": Family("qwen35moe", qk_norm="head", output_gate=True, shared_gate=True),
    "gemma": Family("gemma", tied_default=True),
    "gemma2": Family("gemma2", tied_default=True, period=2),
    "gemma3_text": Family("gemma3", qk_norm="head", tied_default=True, period=6),
    "gemma3": Family("gemma3", qk_norm="head", tied_default=True, period=6),
    "gemma4": Family("gemma4", tied_default=True),
    "gemma4_text": Family("gemma4", tied_default=True),
    "gemma4_unified": Family("gemma4", tied_default=True),
    "gemma4_unified_text": Family("gemma4", tied_default=True),
    "gpt_oss": Family(
        "gpt-oss", qkv_bias=True, o_bias=True, sinks=True, expert_bias=True, router_bias=True,
        period=2,
    ),
    "phi3": Family("phi3"),
    "cohere": Family("command-r", qk_norm="full", tied_default=True),
    "cohere2": Family("cohere2", tied_default=True, period=4),
    "olmo2": Family("olmo2", qk_norm="full"),
    "olmo3": Family("olmo2", qk_norm="full", period=4),
    "exaone4": Family("exaone4", qk_norm="head", period=4),
    "smollm3": Family("smollm3", tied_default=True),
    "granite": Family("granite"),
    "granitemoe": Family("granitemoe"),
    "seed_oss": Family("seed_oss", qkv_bias=True),
    "glm4": Family("glm4"),
    "glm4_moe": Family("glm4moe", qk_norm="head", router_bias=True),
    "deepseek_v2": Family("deepseek2"),
    "deepseek_v3": Family("deepseek2", router_bias=True),
    "deepseek_v32": Family("deepseek32", router_bias=True),
    "deepseek_v4": Family("deepseek4"),
    "glm_moe_dsa": Family("glm-dsa", router_bias=True),
    "llama4": Family("llama4"),
    "llama4_text": Family("llama4"),
    "mimo_v2_flash": Family("mimo2", router_bias=True),
    "kimi_k2": Family("deepseek2", router_bias=True),
    "minimax_m2": Family("minimax-m2", qk_norm="full", router_bias=True),
    "lfm2": Family("lfm2", qk_norm="head", tied_default=True),
    "lfm2_moe": Family("lfm2moe", qk_norm="head", router_bias=True, tied_default=True),
    "hunyuan_v1_dense": Family("hunyuan-dense", qk_norm="head"),
    "ernie4_5": Family("ernie4_5"),
    "apertus": Family("apertus", qk_norm="head", gated=False),
    "granitemoehybrid": Family("granitehybrid", tied_default=True),
    "falcon_h1": Family("falcon-h1"),
    "nemotron_h": Family("nemotron_h", gated=False),
    "mamba": Family("mamba", tied_default=True),
    "mamba2": Family("mamba2"),
    "gemma3n_text": Family("gemma3n", qk_norm="head", tied_default=True, period=5),
    "phimoe": Family("phimoe", qkv_bias=True, o_bias=True),
    "starcoder2": Family("starcoder2", tied_default=True),
    "minicpm": Family("minicpm"),
    "ernie4_5_moe": Family("ernie4_5-moe", router_bias=True),
    "bailing_moe_v2": Family("bailingmoe2", qk_norm="head", router_bias=True),
    "kimi_linear": Family("kimi-linear", router_bias=True),
    "mistral3": Family("mistral3"),
    "bert": Family("bert"),
    "xlm-roberta": Family("bert"),
}  # fmt: skip

_WRAPPERS = ("text_config", "llm_config", "language_config")


def read_hf_config(path: Path) -> Model:
    """The model that `path` describes. Raises FormatError if it is not understood."""
    config = _load(path)
    text = next((config[key] for key in _WRAPPERS if isinstance(config.get(key), dict)), config)
    fields = {"model_type": config.get("model_type")} | text
    architecture = _architecture(Config(str(path), fields))
    name = path.parent.name or path.stem
    return Model(
        id=name,
        name=name,
        vendor="",
        family=architecture.gguf_arch,
        released="",
        licence="",
        open_weights=True,
        total_params=None,
        active_params=None,
        context_max=architecture.context_max,
        tasks=("chat",),
        modalities=("text", "image") if "vision_config" in config else ("text",),
        architecture=architecture,
        note=_stored_as(config),
        sources=(str(path),),
    )


def _load(path: Path) -> dict[str, Any]:
    try:
        content = read_at_most(path, _MOST_BYTES)
        if content is None:
            raise FormatError(str(path), say("is too large for a config.json"))
        found = json.loads(content.decode("utf-8"))
    except OSError as error:
        raise FormatError(str(path), error.strerror or say("cannot be read")) from error
    except (ValueError, RecursionError) as error:
        raise FormatError(str(path), say("is not JSON: {error}", error=error)) from None
    if not isinstance(found, dict):
        raise FormatError(str(path), say("is not a JSON object"))
    return found


def _stored_as(config: Mapping[str, Any]) -> str:
    quantization = config.get("quantization_config")
    method = quantization.get("quant_method") if isinstance(quantization, dict) else None
    return (
        say("The checkpoint is stored as {method}.", method=method)
        if isinstance(method, str)
        else ""
    )


def _architecture(config: Config) -> Architecture:
    family = _family(config)
    n_layers = _n_layers(config)
    kinds: dict[Layer, Layer] = {}
    made = (layer_of(config, family, index) for index in range(n_layers))
    layers = tuple(kinds.setdefault(layer, layer) for layer in made)
    mixed = any(isinstance(layer.ffn, MoeFfn) for layer in layers)
    arch = "nemotron_h_moe" if mixed and family.gguf_arch == "nemotron_h" else family.gguf_arch
    built = Architecture(
        gguf_arch=arch,
        hidden_size=config.number("hidden_size"),
        vocab_size=config.number("vocab_size"),
        tie_embeddings=config.flag("tie_word_embeddings", family.tied_default),
        context_max=config.number("max_position_embeddings", "seq_length", default=131072),
        layers=layers,
        rope_factor_tensors=_rope_factors(config, arch),
        per_layer_embedding_size=config.number("hidden_size_per_layer_input", default=0),
        altup_inputs=config.number("altup_num_inputs", default=0),
        laurel_rank=config.number("laurel_rank", default=0),
        hyper_connections=config.number("hc_mult", default=0),
        native_fp4_experts=arch in ("gpt-oss", "deepseek4"),
    )
    return _encoder(config, built) if arch == "bert" else _with_mtp(config, built)


def _encoder(config: Config, arch: Architecture) -> Architecture:
    """RoBERTa keeps two position rows for itself, which the converter drops."""
    n_positions = config.number("max_position_embeddings")
    if config.fields.get("model_type") == "xlm-roberta":
        n_positions = max(n_positions - 2, 0)
    return replace(
        arch,
        tie_embeddings=False,
        causal=False,
        context_max=n_positions,
        n_positions=n_positions,
        n_token_types=config.number("type_vocab_size", default=0),
    )


def _family(config: Config) -> Family:
    kind = config.fields.get("model_type")
    if not isinstance(kind, str):
        raise config.bad(say("model_type is missing"))
    family = FAMILIES.get(kind)
    if family is None:
        raise config.bad(say("model type '{kind}' is not understood", kind=kind))
    return family


def _n_layers(config: Config) -> int:
    listed = config.fields.get("layers_block_type")
    default = len(listed) if isinstance(listed, list) else None
    n_layers = config.number("num_hidden_layers", "n_layer", "num_layers", default=default)
    if not 1 <= n_layers <= _MOST_LAYERS:
        raise config.bad(say("has {n_layers} layers", n_layers=n_layers))
    return n_layers


def _with_mtp(config: Config, arch: Architecture) -> Architecture:
    """The converter writes the prediction layers of these architectures into the file."""
    if arch.gguf_arch not in ("glm4moe", "deepseek32", "glm-dsa"):
        return arch
    n_mtp = config.number("num_nextn_predict_layers", default=0)
    own = n_mtp > 0 and arch.gguf_arch != "glm-dsa"
    return replace(arch, n_mtp_layers=n_mtp, mtp_own_embeddings=own)


def _rope_factors(config: Config, arch: str) -> tuple[int, ...]:
    """Lengths of the rotary factors that the converter stores."""
    if arch == "gemma4":
        return (config.number("global_head_dim") // 2,)
    scaling = config.fields.get("rope_scaling") or config.fields.get("rope_parameters")
    if not isinstance(scaling, dict):
        return ()
    kind = scaling.get("rope_type", scaling.get("type"))
    if kind == "llama3":
        width, heads = config.number("hidden_size"), config.number("num_attention_heads")
        return (config.number("head_dim", default=width // max(heads, 1)) // 2,)
    factors = scaling.get("long_factor")
    if kind in ("longrope", "su") and isinstance(factors, list) and factors:
        return (len(factors),) * 2
    return ()
