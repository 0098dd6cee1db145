"""What each `transformers` model type means for the layers of its GGUF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from advisor.domain.architecture import (
    Attention,
    CompressedAttention,
    DenseFfn,
    Ffn,
    GatedDeltaNet,
    Indexer,
    KimiDeltaAttention,
    LatentAttention,
    Layer,
    Mamba,
    Mixer,
    MoeFfn,
    ShortConv,
)
from advisor.formats.hf_fields import Config
from advisor.formats.windows import turns
from advisor.text import say


@dataclass(frozen=True, slots=True)
class Family:
    """`period`: where the config names no layers, each `period`-th one is not windowed."""

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
    period: int = 0  # 0: no windows
    shared_gate: bool = False


def layer_of(config: Config, family: Family, index: int) -> Layer:
    """Layer `index`. Raises FormatError for a config that does not settle it."""
    return _MAKERS.get(family.gguf_arch, _transformer_layer)(config, family, index)


def _attention(config: Config, family: Family, index: int) -> Attention:
    n_heads = config.number("num_attention_heads")
    n_kv_heads = config.number("num_key_value_heads", default=n_heads)
    head_dim = config.number("head_dim", default=config.number("hidden_size") // max(n_heads, 1))
    if not n_heads or not n_kv_heads or not head_dim:
        raise config.bad(say("has attention without heads"))
    windowed = _is_windowed(config, family, index)
    return Attention(
        span="sliding" if windowed else "full",
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        head_dim_k=head_dim,
        head_dim_v=head_dim,
        window=config.number("sliding_window") if windowed else None,
        rope=_turns(config, family, index, windowed),
        qkv_bias=config.flag("attention_bias", config.flag("use_qkv_bias", family.qkv_bias)),
        o_bias=family.o_bias,
        qk_norm=_norm_kind(config, family),
        output_gate=family.output_gate,
        sinks=family.sinks,
    )


def _turns(config: Config, family: Family, index: int, windowed: bool) -> bool:
    """Hybrids of Granite have no RoPE beside their state spaces."""
    if family.gguf_arch == "granitehybrid":
        return config.fields.get("position_embedding_type") == "rope"
    any_windowed = bool(family.period and config.fields.get("sliding_window"))
    return turns(family.gguf_arch, index, windowed, any_windowed)


def _norm_kind(config: Config, family: Family) -> str | None:
    if family.gguf_arch in ("glm4moe", "command-r") and not config.flag("use_qk_norm", False):
        return None
    return family.qk_norm


def _is_windowed(config: Config, family: Family, index: int) -> bool:
    if not family.period or not config.fields.get("sliding_window"):
        return False
    kind = config.of_layer("layer_types", index)
    if kind is not None:
        return bool(kind == "sliding_attention")
    period = config.number("sliding_window_pattern", default=family.period)
    return period > 0 and index % period != period - 1


def _ffn(config: Config, family: Family, index: int) -> Ffn:
    n_experts = config.number(
        "n_routed_experts", "num_experts", "num_local_experts", "moe_num_experts", default=0
    )
    if not n_experts or not _is_mixture(config, index):
        dense = config.number("dense_intermediate_size", "intermediate_size")
        return DenseFfn(dense, family.gated)
    size = config.number("moe_intermediate_size", default=0) or config.number("intermediate_size")
    n_shared = config.number(
        "n_shared_experts", "num_shared_experts", "moe_num_shared_experts", default=0
    )
    shared = config.number(
        "shared_expert_intermediate_size", "shared_intermediate_size", default=n_shared * size
    )
    return MoeFfn(
        n_experts=n_experts,
        n_experts_used=config.number("num_experts_per_tok", "num_experts_per_token", "moe_k"),
        expert_intermediate_size=size,
        shared_intermediate_size=shared,
        n_shared=n_shared,
        shared_gate=family.shared_gate and shared > 0,
        router_bias=family.router_bias,
        expert_bias=family.expert_bias,
        gated=family.gated,
    )


def _is_mixture(config: Config, index: int) -> bool:
    if isinstance(config.fields.get("moe_layer_freq"), list):
        return bool(config.of_layer("moe_layer_freq", index))
    first = ("first_k_dense_replace", "num_dense_layers", "moe_layer_start_index")
    return index >= config.number(*first, default=0)


def _transformer_layer(config: Config, family: Family, index: int) -> Layer:
    return Layer((_attention(config, family, index),), _ffn(config, family, index))


def _latent_layer(config: Config, family: Family, index: int) -> Layer:
    mixer = LatentAttention(
        n_heads=config.number("num_attention_heads"),
        qk_nope_head_dim=config.number("qk_nope_head_dim"),
        qk_rope_head_dim=config.number("qk_rope_head_dim"),
        v_head_dim=config.number("v_head_dim"),
        q_lora_rank=config.number("q_lora_rank", default=0) or None,
        kv_lora_rank=config.number("kv_lora_rank"),
        indexer=_indexer(config, index) if "index_n_heads" in config.fields else None,
    )
    return Layer((mixer,), _ffn(config, family, index))


def _indexer(config: Config, index: int) -> Indexer:
    return Indexer(
        config.number("index_n_heads"),
        config.number("index_head_dim"),
        config.number("index_topk"),
        shared=config.of_layer("indexer_types", index) == "shared",
    )


def _compressed_layer(config: Config, family: Family, index: int) -> Layer:
    """DeepSeek V4: the ratio of a layer says whether it compresses, and how."""
    ratio = config.of_layer("compress_ratios", index)
    if not isinstance(ratio, int):
        raise config.bad(say("does not say how each layer compresses"))
    mixer = CompressedAttention(
        n_heads=config.number("num_attention_heads"),
        head_dim=config.number("head_dim"),
        qk_rope_head_dim=config.number("qk_rope_head_dim"),
        q_lora_rank=config.number("q_lora_rank"),
        o_lora_rank=config.number("o_lora_rank"),
        o_groups=config.number("o_groups"),
        window=config.number("sliding_window"),
        compress_ratio=ratio or None,
        indexer=_indexer(config, index) if ratio == 4 else None,
    )
    hashed = index < config.number("num_hash_layers", default=0)
    size = config.number("moe_intermediate_size")
    ffn = MoeFfn(
        n_experts=config.number("n_routed_experts"),
        n_experts_used=config.number("num_experts_per_tok"),
        expert_intermediate_size=size,
        shared_intermediate_size=size * config.number("n_shared_experts", default=0),
        router_bias=not hashed,
        hash_routed=hashed,
    )
    return Layer((mixer,), ffn)


def _gemma4_layer(config: Config, family: Family, index: int) -> Layer:
    kind = config.of_layer("layer_types", index)
    if kind is None:
        raise config.bad(say("does not say which layers have a window"))
    full = kind == "full_attention"
    head_dim = config.number("global_head_dim") if full else config.number("head_dim")
    kv_heads = config.number("num_key_value_heads")
    k_eq_v = full and config.flag("attention_k_eq_v", False)
    if k_eq_v:
        kv_heads = config.number("num_global_key_value_heads", default=kv_heads)
    n_own = config.number("num_hidden_layers") - config.number("num_kv_shared_layers", default=0)
    mixer = Attention(
        span="full" if full else "sliding",
        n_heads=config.number("num_attention_heads"),
        n_kv_heads=kv_heads,
        head_dim_k=head_dim,
        head_dim_v=head_dim,
        window=None if full else config.number("sliding_window"),
        qk_norm="head",
        k_eq_v=k_eq_v,
        reuses_kv=index >= n_own,
    )
    dense = config.number("intermediate_size")
    if not config.flag("enable_moe_block", False):
        doubled = config.flag("use_double_wide_mlp", False) and index >= n_own
        return Layer((mixer,), DenseFfn(2 * dense if doubled else dense))
    ffn = MoeFfn(
        n_experts=config.number("num_experts"),
        n_experts_used=config.number("top_k_experts"),
        expert_intermediate_size=config.number("moe_intermediate_size"),
        dense_beside=dense,
    )
    return Layer((mixer,), ffn)


def _llama4_layer(config: Config, family: Family, index: int) -> Layer:
    """Every fourth layer sees all tokens and has no RoPE; the others see chunks."""
    full = index % 4 == 3
    n_heads = config.number("num_attention_heads")
    head_dim = config.number("head_dim", default=config.number("hidden_size") // max(n_heads, 1))
    mixer = Attention(
        span="full" if full else "chunked",
        n_heads=n_heads,
        n_kv_heads=config.number("num_key_value_heads"),
        head_dim_k=head_dim,
        head_dim_v=head_dim,
        window=None if full else config.number("attention_chunk_size", default=8192),
        rope=not full,
    )
    step = config.number("interleave_moe_layer_step", default=1)
    if step == 0 or (index + 1) % step:
        return Layer((mixer,), DenseFfn(config.number("intermediate_size_mlp")))
    size = config.number("intermediate_size")
    ffn = MoeFfn(
        n_experts=config.number("num_local_experts"),
        n_experts_used=config.number("num_experts_per_tok"),
        expert_intermediate_size=size,
        shared_intermediate_size=size,
    )
    return Layer((mixer,), ffn)


def _mimo_layer(config: Config, family: Family, index: int) -> Layer:
    windowed = config.of_layer("hybrid_layer_pattern", index)
    if windowed is None:
        raise config.bad(say("does not say which layers have a window"))
    prefix = "swa_" if windowed else ""
    mixer = Attention(
        span="sliding" if windowed else "full",
        n_heads=config.number(f"{prefix}num_attention_heads"),
        n_kv_heads=config.number(f"{prefix}num_key_value_heads"),
        head_dim_k=config.number(f"{prefix}head_dim"),
        head_dim_v=config.number(f"{prefix}v_head_dim"),
        window=config.number("sliding_window") if windowed else None,
        sinks=config.flag(
            "add_swa_attention_sink_bias" if windowed else "add_full_attention_sink_bias", False
        ),
    )
    return Layer((mixer,), _ffn(config, family, index))


def _delta_layer(config: Config, family: Family, index: int) -> Layer:
    kind = config.of_layer("layer_types", index)
    every = config.number("full_attention_interval", default=4)
    full = kind == "full_attention" if kind else every > 0 and index % every == every - 1
    mixer: Mixer = (
        _attention(config, family, index)
        if full
        else GatedDeltaNet(
            config.number("linear_num_key_heads"),
            config.number("linear_num_value_heads"),
            config.number("linear_key_head_dim"),
            config.number("linear_value_head_dim"),
            config.number("linear_conv_kernel_dim"),
        )
    )
    return Layer((mixer,), _ffn(config, family, index))


def _short_conv_layer(config: Config, family: Family, index: int) -> Layer:
    kind, indices = config.of_layer("layer_types", index), config.fields.get("full_attn_idxs")
    if kind is None and not isinstance(indices, list):
        raise config.bad(say("does not say which layers have attention"))
    full = kind == "full_attention" if kind else index in (indices or ())
    mixer: Mixer = (
        _attention(config, family, index) if full else ShortConv(config.number("conv_L_cache"))
    )
    return Layer((mixer,), _lfm2_ffn(config, family, index))


def _lfm2_ffn(config: Config, family: Family, index: int) -> Ffn:
    """LFM2 states a width that is then cut to two thirds and rounded, unless told not to."""
    ffn = _ffn(config, family, index)
    if not isinstance(ffn, DenseFfn) or not config.flag("block_auto_adjust_ff_dim", False):
        return ffn
    size = 2 * config.number("block_ff_dim", "intermediate_size") // 3
    multiple = max(config.number("block_multiple_of", default=256), 1)
    return DenseFfn(-(-size // multiple) * multiple)


def _mamba2(config: Config, *, norm: bool) -> Mamba:
    return Mamba(
        version=2,
        n_heads=config.number("mamba_n_heads", "mamba_num_heads", "num_heads"),
        head_dim=config.number("mamba_d_head", "mamba_head_dim", "head_dim"),
        n_groups=config.number("mamba_n_groups", "n_groups"),
        state_size=config.number("mamba_d_state", "ssm_state_size", "state_size"),
        conv_kernel=config.number("mamba_d_conv", "conv_kernel"),
        norm=norm,
    )


def _granite_hybrid_layer(config: Config, family: Family, index: int) -> Layer:
    kind = config.of_layer("layer_types", index)
    if kind is None:
        raise config.bad(say("does not say which layers have attention"))
    mixer: Mixer = (
        _attention(config, family, index) if kind == "attention" else _mamba2(config, norm=True)
    )
    if config.number("num_local_experts", default=0):
        return Layer((mixer,), _ffn(config, family, index))
    return Layer((mixer,), DenseFfn(config.number("shared_intermediate_size")))


def _parallel_layer(config: Config, family: Family, index: int) -> Layer:
    mamba = _mamba2(config, norm=config.flag("mamba_rms_norm", False))
    return Layer((_attention(config, family, index), mamba), _ffn(config, family, index))


_NEMOTRON_KINDS = {"M": "mamba", "*": "attention", "-": "mlp", "E": "moe"}


def _nemotron_layer(config: Config, family: Family, index: int) -> Layer:
    letter = config.of_layer("hybrid_override_pattern", index)
    kind = _NEMOTRON_KINDS.get(letter) if letter else config.of_layer("layers_block_type", index)
    match kind:
        case "mamba":
            return Layer((_mamba2(config, norm=True),), None)
        case "attention":
            return Layer((_attention(config, family, index),), None)
        case "mlp":
            return Layer((), DenseFfn(config.number("intermediate_size"), gated=False))
        case "moe":
            return Layer((), _nemotron_experts(config))
    raise config.bad(f"layer {index} is of unknown kind {letter or kind!r}")


def _nemotron_experts(config: Config) -> MoeFfn:
    n_shared = config.number("n_shared_experts", default=0)
    shared = config.number("moe_shared_expert_intermediate_size", default=0)
    return MoeFfn(
        n_experts=config.number("n_routed_experts"),
        n_experts_used=config.number("num_experts_per_tok"),
        expert_intermediate_size=config.number("moe_intermediate_size"),
        shared_intermediate_size=n_shared * shared,
        router_bias=True,
        gated=False,
        latent_size=config.number("moe_latent_size", default=0) or None,
    )


def _mamba1_layer(config: Config, family: Family, index: int) -> Layer:
    width = config.number("hidden_size", "d_model")
    inner = config.number("intermediate_size", default=config.number("expand", default=2) * width)
    mixer = Mamba(
        version=1,
        n_heads=1,
        head_dim=inner,
        n_groups=0,
        state_size=config.number("state_size"),
        conv_kernel=config.number("conv_kernel"),
        dt_rank=config.number("time_step_rank", default=-(-width // 16)),
    )
    return Layer((mixer,), None)


def _gemma3n_layer(config: Config, family: Family, index: int) -> Layer:
    size = config.of_layer("intermediate_size", index)
    attention = _attention(config, family, index)
    n_own = config.number("num_hidden_layers") - config.number("num_kv_shared_layers", default=0)
    ffn = DenseFfn(size if isinstance(size, int) else config.number("intermediate_size"))
    return Layer((replace(attention, reuses_kv=index >= n_own),), ffn)


def _encoder_layer(config: Config, family: Family, index: int) -> Layer:
    attention = replace(_attention(config, family, index), qkv_bias=True, o_bias=True)
    return Layer((attention,), DenseFfn(config.number("intermediate_size"), False, bias=True))


def _biased_layer(config: Config, family: Family, index: int) -> Layer:
    """StarCoder 2: a bias on every matrix, unless told not to."""
    bias = config.flag("use_bias", True)
    attention = replace(_attention(config, family, index), qkv_bias=bias, o_bias=bias)
    return Layer((attention,), DenseFfn(config.number("intermediate_size"), False, bias))


def _kimi_linear_layer(config: Config, family: Family, index: int) -> Layer:
    """Layers are counted from one in the lists."""
    linear = config.fields.get("linear_attn_config")
    if not isinstance(linear, dict):
        raise config.bad(say("linear_attn_config is missing"))
    inner = Config(config.source, linear)
    if index + 1 not in (linear.get("kda_layers") or ()):
        return _latent_layer(config, family, index)
    mixer = KimiDeltaAttention(
        inner.number("num_heads"), inner.number("head_dim"), inner.number("short_conv_kernel_size")
    )
    return Layer((mixer,), _ffn(config, family, index))


def _mamba2_layer(config: Config, family: Family, index: int) -> Layer:
    return Layer((_mamba2(config, norm=True),), None)


_MAKERS: dict[str, Callable[[Config, Family, int], Layer]] = {
    "bert": _encoder_layer,
    "deepseek2": _latent_layer,
    "deepseek32": _latent_layer,
    "deepseek4": _compressed_layer,
    "falcon-h1": _parallel_layer,
    "gemma3n": _gemma3n_layer,
    "gemma4": _gemma4_layer,
    "glm-dsa": _latent_layer,
    "granitehybrid": _granite_hybrid_layer,
    "kimi-linear": _kimi_linear_layer,
    "lfm2": _short_conv_layer,
    "lfm2moe": _short_conv_layer,
    "llama4": _llama4_layer,
    "mamba": _mamba1_layer,
    "mamba2": _mamba2_layer,
    "mimo2": _mimo_layer,
    "nemotron_h": _nemotron_layer,
    "qwen3next": _delta_layer,
    "qwen35": _delta_layer,
    "qwen35moe": _delta_layer,
    "starcoder2": _biased_layer,
}
