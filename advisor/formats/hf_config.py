"""Reader of Hugging Face `config.json` files: the architecture they describe.

Only architectures whose converted file is known tensor by tensor are read; any other is refused
with the reason. Field names are those of `transformers`; which GGUF architecture a model type
becomes follows llama.cpp's converter.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from advisor.domain.architecture import (
    Architecture,
    Attention,
    DenseFfn,
    Ffn,
    GatedDeltaNet,
    Indexer,
    LatentAttention,
    Layer,
    Mamba,
    Mixer,
    MoeFfn,
    ShortConv,
)
from advisor.domain.model import Model
from advisor.errors import FormatError

_MOST_BYTES = 8 << 20
_MOST_LAYERS = 1000


@dataclass(frozen=True, slots=True)
class Family:
    """What a model type means for its layers. `period`: every so many layers one is full."""

    gguf_arch: str
    qk_norm: str | None = None
    qkv_bias: bool = False
    o_bias: bool = False
    sinks: bool = False
    expert_bias: bool = False
    router_bias: bool = False
    output_gate: bool = False
    gated: bool = True
    tied_default: bool = False
    windows: bool = False
    shared_gate: bool = False


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
    "gemma": Family("gemma", tied_default=True),
    "gemma2": Family("gemma2", tied_default=True, windows=True),
    "gemma3_text": Family("gemma3", qk_norm="head", tied_default=True, windows=True),
    "gpt_oss": Family(
        "gpt-oss", qkv_bias=True, o_bias=True, sinks=True, expert_bias=True, router_bias=True,
        windows=True,
    ),
    "phi3": Family("phi3"),
    "cohere": Family("command-r", tied_default=True),
    "cohere2": Family("cohere2", tied_default=True, windows=True),
    "olmo2": Family("olmo2", qk_norm="full"),
    "olmo3": Family("olmo2", qk_norm="full", windows=True),
    "exaone4": Family("exaone4", qk_norm="head", windows=True),
    "smollm3": Family("smollm3", tied_default=True),
    "granite": Family("granite"),
    "granitemoe": Family("granitemoe"),
    "seed_oss": Family("seed_oss", qkv_bias=True),
    "glm4": Family("glm4"),
    "glm4_moe": Family("glm4moe", router_bias=True),
    "deepseek_v2": Family("deepseek2"),
    "deepseek_v3": Family("deepseek2", router_bias=True),
    "deepseek_v32": Family("deepseek32", router_bias=True),
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
    "mamba2": Family("mamba2"),
}  # fmt: skip

_WRAPPERS = ("text_config", "llm_config", "language_config")


def read_hf_config(path: Path) -> Model:
    """The model that `path` describes. Raises FormatError if it is not understood."""
    config = _load(path)
    text = next((config[key] for key in _WRAPPERS if isinstance(config.get(key), dict)), config)
    reader = _Config(str(path), {**text})
    architecture = reader.architecture()
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
        if path.stat().st_size > _MOST_BYTES:
            raise FormatError(str(path), "is too large for a config.json")
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise FormatError(str(path), error.strerror or "cannot be read") from error
    except (ValueError, RecursionError) as error:
        raise FormatError(str(path), f"is not JSON: {error}") from None
    if not isinstance(found, dict):
        raise FormatError(str(path), "is not a JSON object")
    return found


def _stored_as(config: Mapping[str, Any]) -> str:
    quantization = config.get("quantization_config")
    method = quantization.get("quant_method") if isinstance(quantization, dict) else None
    return f"The checkpoint is stored as {method}." if isinstance(method, str) else ""


@dataclass(frozen=True, slots=True)
class _Config:
    source: str
    fields: Mapping[str, Any]

    def architecture(self) -> Architecture:
        family = self.family()
        n_layers = self.number("num_hidden_layers", "n_layer", "num_layers")
        if n_layers > _MOST_LAYERS:
            raise FormatError(self.source, f"has {n_layers} layers")
        layers = self.layers(family, n_layers)
        moe = any(isinstance(layer.ffn, MoeFfn) for layer in layers)
        arch = "nemotron_h_moe" if moe and family.gguf_arch == "nemotron_h" else family.gguf_arch
        built = Architecture(
            gguf_arch=arch,
            hidden_size=self.number("hidden_size"),
            vocab_size=self.number("vocab_size"),
            tie_embeddings=self.flag("tie_word_embeddings", family.tied_default),
            context_max=self.number("max_position_embeddings", "seq_length", default=131072),
            layers=layers,
            rope_factor_tensors=self.rope_factors(family),
            native_fp4_experts=arch == "gpt-oss",
        )
        return self.with_mtp(built)

    def family(self) -> Family:
        kind = self.fields.get("model_type")
        if not isinstance(kind, str):
            raise FormatError(self.source, "model_type is missing")
        family = FAMILIES.get(kind)
        if family is None:
            raise FormatError(self.source, f"model type '{kind}' is not understood")
        return family

    def with_mtp(self, arch: Architecture) -> Architecture:
        """The converter writes the prediction layers of these architectures into the file."""
        if arch.gguf_arch not in ("glm4moe", "deepseek32"):
            return arch
        n_mtp = self.number("num_nextn_predict_layers", default=0)
        return replace(arch, n_mtp_layers=n_mtp, mtp_own_embeddings=n_mtp > 0)

    def layers(self, family: Family, n_layers: int) -> tuple[Layer, ...]:
        make = _LAYER_MAKERS.get(family.gguf_arch, _transformer_layer)
        kinds: dict[Layer, Layer] = {}
        made = (make(self, family, index, n_layers) for index in range(n_layers))
        return tuple(kinds.setdefault(layer, layer) for layer in made)

    def attention(self, family: Family, index: int) -> Attention:
        n_heads = self.number("num_attention_heads")
        n_kv_heads = self.number("num_key_value_heads", default=n_heads)
        head_dim = self.number("head_dim", default=self.number("hidden_size") // max(n_heads, 1))
        if not n_heads or not n_kv_heads or not head_dim:
            raise FormatError(self.source, "has attention without heads")
        windowed = family.windows and self.is_windowed(family, index)
        qkv_bias = self.flag("attention_bias", self.flag("use_qkv_bias", family.qkv_bias))
        return Attention(
            span="sliding" if windowed else "full",
            n_heads=n_heads,
            n_kv_heads=n_kv_heads,
            head_dim_k=head_dim,
            head_dim_v=head_dim,
            window=self.number("sliding_window") if windowed else None,
            qkv_bias=qkv_bias,
            o_bias=family.o_bias,
            qk_norm=self.norm_kind(family),
            output_gate=family.output_gate,
            sinks=family.sinks,
        )

    def norm_kind(self, family: Family) -> str | None:
        if family.gguf_arch in ("glm4moe", "command-r"):
            return (
                ("head" if family.gguf_arch == "glm4moe" else "full")
                if self.flag("use_qk_norm", False)
                else None
            )
        return family.qk_norm

    def is_windowed(self, family: Family, index: int) -> bool:
        if not self.fields.get("sliding_window"):
            return False
        kinds = self.fields.get("layer_types")
        if isinstance(kinds, list) and index < len(kinds):
            return bool(kinds[index] == "sliding_attention")
        period = {"gemma2": 2, "gpt-oss": 2, "gemma3": 6}.get(family.gguf_arch, 4)
        period = self.number("sliding_window_pattern", default=period)
        return period > 0 and index % period != period - 1

    def latent_attention(self, family: Family) -> LatentAttention:
        indexer = None
        if family.gguf_arch == "deepseek32":
            indexer = Indexer(
                self.number("index_n_heads"),
                self.number("index_head_dim"),
                self.number("index_topk"),
            )
        return LatentAttention(
            n_heads=self.number("num_attention_heads"),
            qk_nope_head_dim=self.number("qk_nope_head_dim"),
            qk_rope_head_dim=self.number("qk_rope_head_dim"),
            v_head_dim=self.number("v_head_dim"),
            q_lora_rank=self.number("q_lora_rank", default=0) or None,
            kv_lora_rank=self.number("kv_lora_rank"),
            indexer=indexer,
        )

    def ffn(self, family: Family, index: int) -> Ffn:
        n_experts = self.number("n_routed_experts", "num_experts", "num_local_experts", default=0)
        first = self.number("first_k_dense_replace", "num_dense_layers", default=0)
        if not n_experts or index < first:
            return DenseFfn(self.number("intermediate_size"), family.gated)
        size = self.number("moe_intermediate_size", default=0) or self.number("intermediate_size")
        n_shared = self.number("n_shared_experts", "num_shared_experts", default=0)
        shared = self.number(
            "shared_expert_intermediate_size", "shared_intermediate_size", default=n_shared * size
        )
        return MoeFfn(
            n_experts=n_experts,
            n_experts_used=self.number("num_experts_per_tok", "num_experts_per_token"),
            expert_intermediate_size=size,
            shared_intermediate_size=shared,
            n_shared=n_shared,
            shared_gate=family.shared_gate and shared > 0,
            router_bias=family.router_bias,
            expert_bias=family.expert_bias,
            gated=family.gated,
        )

    def rope_factors(self, family: Family) -> tuple[int, ...]:
        scaling = self.fields.get("rope_scaling") or self.fields.get("rope_parameters")
        if not isinstance(scaling, dict):
            return ()
        kind = scaling.get("rope_type", scaling.get("type"))
        head_dim = self.number(
            "head_dim",
            default=self.number("hidden_size") // max(self.number("num_attention_heads"), 1),
        )
        if kind == "llama3":
            return (head_dim // 2,)
        factors = scaling.get("long_factor")
        if kind in ("longrope", "su") and isinstance(factors, list):
            return (len(factors),) * 2
        return ()

    def flag(self, key: str, default: bool) -> bool:
        value = self.fields.get(key)
        return value if isinstance(value, bool) else default

    def number(self, *keys: str, default: int | None = None) -> int:
        """The first of `keys` that is a whole number. Raises FormatError without a default."""
        for key in keys:
            value = self.fields.get(key)
            if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 40:
                return value
        if default is None:
            raise FormatError(self.source, f"{keys[0]} is missing or not a number")
        return default


LayerMaker = Callable[[_Config, Family, int, int], Layer]


def _transformer_layer(config: _Config, family: Family, index: int, n_layers: int) -> Layer:
    return Layer((config.attention(family, index),), config.ffn(family, index))


def _latent_layer(config: _Config, family: Family, index: int, n_layers: int) -> Layer:
    return Layer((config.latent_attention(family),), config.ffn(family, index))


def _delta_layer(config: _Config, family: Family, index: int, n_layers: int) -> Layer:
    kinds = config.fields.get("layer_types")
    every = config.number("full_attention_interval", default=4)
    full = (
        kinds[index] == "full_attention"
        if isinstance(kinds, list) and index < len(kinds)
        else every > 0 and index % every == every - 1
    )
    mixer: Mixer = (
        config.attention(family, index)
        if full
        else GatedDeltaNet(
            config.number("linear_num_key_heads"),
            config.number("linear_num_value_heads"),
            config.number("linear_key_head_dim"),
            config.number("linear_value_head_dim"),
            config.number("linear_conv_kernel_dim"),
        )
    )
    return Layer((mixer,), config.ffn(family, index))


def _short_conv_layer(config: _Config, family: Family, index: int, n_layers: int) -> Layer:
    kinds = config.fields.get("layer_types")
    indices = config.fields.get("full_attn_idxs")
    if isinstance(kinds, list) and index < len(kinds):
        full = kinds[index] == "full_attention"
    elif isinstance(indices, list):
        full = index in indices
    else:
        raise FormatError(config.source, "does not say which layers have attention")
    mixer: Mixer = (
        config.attention(family, index) if full else ShortConv(config.number("conv_L_cache"))
    )
    return Layer((mixer,), _lfm2_ffn(config, family, index))


def _lfm2_ffn(config: _Config, family: Family, index: int) -> Ffn:
    """LFM2 states a width that is then cut to two thirds and rounded, unless told not to."""
    ffn = config.ffn(family, index)
    if not isinstance(ffn, DenseFfn) or not config.flag("block_auto_adjust_ff_dim", False):
        return ffn
    size = 2 * config.number("block_ff_dim", "intermediate_size") // 3
    multiple = config.number("block_multiple_of", default=256)
    return DenseFfn(-(-size // multiple) * multiple)


def _mamba2(config: _Config, *, norm: bool) -> Mamba:
    return Mamba(
        version=2,
        n_heads=config.number("mamba_n_heads", "mamba_num_heads", "num_heads"),
        head_dim=config.number("mamba_d_head", "mamba_head_dim", "head_dim"),
        n_groups=config.number("mamba_n_groups", "n_groups"),
        state_size=config.number("mamba_d_state", "ssm_state_size", "state_size"),
        conv_kernel=config.number("mamba_d_conv", "conv_kernel"),
        norm=norm,
    )


def _granite_hybrid_layer(config: _Config, family: Family, index: int, n_layers: int) -> Layer:
    kinds = config.fields.get("layer_types")
    if not isinstance(kinds, list) or index >= len(kinds):
        raise FormatError(config.source, "does not say which layers have attention")
    mixer: Mixer = (
        config.attention(family, index)
        if kinds[index] == "attention"
        else _mamba2(config, norm=True)
    )
    if config.number("num_local_experts", default=0):
        return Layer((mixer,), config.ffn(family, index))
    return Layer((mixer,), DenseFfn(config.number("shared_intermediate_size")))


def _parallel_layer(config: _Config, family: Family, index: int, n_layers: int) -> Layer:
    mamba = _mamba2(config, norm=config.flag("mamba_rms_norm", False))
    return Layer((config.attention(family, index), mamba), config.ffn(family, index))


def _nemotron_layer(config: _Config, family: Family, index: int, n_layers: int) -> Layer:
    pattern = config.fields.get("hybrid_override_pattern")
    if not isinstance(pattern, str) or len(pattern) != n_layers:
        raise FormatError(config.source, "hybrid_override_pattern does not name every layer")
    match pattern[index]:
        case "M":
            return Layer((_mamba2(config, norm=True),), None)
        case "*":
            return Layer((config.attention(family, index),), None)
        case "-":
            return Layer((), DenseFfn(config.number("intermediate_size"), gated=False))
        case "E":
            return Layer((), _nemotron_experts(config))
    raise FormatError(config.source, f"layer kind '{pattern[index]}' is not known")


def _nemotron_experts(config: _Config) -> MoeFfn:
    n_shared = config.number("n_shared_experts", default=0)
    shared = config.number("moe_shared_expert_intermediate_size", default=0)
    return MoeFfn(
        n_experts=config.number("n_routed_experts"),
        n_experts_used=config.number("num_experts_per_tok"),
        expert_intermediate_size=config.number("moe_intermediate_size"),
        shared_intermediate_size=n_shared * shared,
        n_shared=n_shared,
        router_bias=True,
        gated=False,
        latent_size=config.number("moe_latent_size", default=0) or None,
    )


def _mamba2_layer(config: _Config, family: Family, index: int, n_layers: int) -> Layer:
    return Layer((_mamba2(config, norm=True),), None)


_LAYER_MAKERS: dict[str, LayerMaker] = {
    "deepseek2": _latent_layer,
    "deepseek32": _latent_layer,
    "qwen3next": _delta_layer,
    "qwen35": _delta_layer,
    "qwen35moe": _delta_layer,
    "lfm2": _short_conv_layer,
    "lfm2moe": _short_conv_layer,
    "granitehybrid": _granite_hybrid_layer,
    "falcon-h1": _parallel_layer,
    "nemotron_h": _nemotron_layer,
    "mamba2": _mamba2_layer,
}
