"""The tensors of one block of a GGUF file: names, shapes and purpose, by architecture.

Names and shapes follow llama.cpp's converter and loader (`conversion/*.py`, `src/models/*.cpp`,
July to November 2026). Shapes are in ggml order: the row width comes first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from advisor.domain.architecture import (
    Architecture,
    Attention,
    CompressedAttention,
    DenseFfn,
    GatedDeltaNet,
    Indexer,
    KimiDeltaAttention,
    LatentAttention,
    Layer,
    Mamba,
    MoeFfn,
    ShortConv,
)


class Role(IntEnum):
    """What a tensor is for, as far as memory and speed care."""

    EMBEDDING = 0  # token embeddings; also the output matrix when tied
    OUTPUT = 1
    LOOKUP = 2  # rows are looked up, never multiplied: per-layer, position, segment embeddings
    ATTENTION = 3
    RECURRENT = 4  # state-space, delta-net and short-convolution mixers
    FFN = 5  # dense feed-forward
    EXPERT = 6  # routed experts
    SHARED = 7  # shared experts
    ROUTER = 8
    VECTOR = 9  # norms, biases, scales, small tables
    PROJECTION = 10  # other matrices: per-layer inputs, hyper-connections, MTP


@dataclass(frozen=True, slots=True)
class Tensor:
    """`name` without the `blk.N.` prefix."""

    name: str
    shape: tuple[int, ...]
    role: Role


@dataclass(frozen=True, slots=True)
class Style:
    """How an architecture names, fuses and omits tensors."""

    attn_norm: str | None = "attn_norm"
    ffn_norm: str | None = "ffn_norm"
    post_attn_norm: str | None = None
    post_ffn_norm: str | None = None
    norm_bias: bool = False
    fused_qkv: bool = False
    fused_gate_up: bool = False  # ffn_up holds gate and up
    fused_expert_gate_up: bool = False
    output_norm: str | None = "output_norm"
    output_bias: bool = False
    embedding_norm: str | None = None
    encoder: bool = False  # no output matrix
    split_delta_gates: bool = False  # ssm_alpha and ssm_beta instead of one ssm_ba


_PLAIN = Style()
_SANDWICH = Style(post_attn_norm="post_attention_norm", post_ffn_norm="post_ffw_norm")
_POST_ONLY = Style(
    attn_norm=None,
    ffn_norm=None,
    post_attn_norm="post_attention_norm",
    post_ffn_norm="post_ffw_norm",
)
_SHIFTED = Style(ffn_norm="post_attention_norm")  # the norm before the FFN has this name
_SHARED_NORM = Style(ffn_norm=None)  # attention and FFN read the same normed input
_BERT = Style(
    attn_norm=None,
    ffn_norm=None,
    post_attn_norm="attn_output_norm",
    post_ffn_norm="layer_output_norm",
    norm_bias=True,
    output_norm=None,
    embedding_norm="token_embd_norm",
    encoder=True,
)

STYLES: dict[str, Style] = {
    **dict.fromkeys(
        (
            "arcee", "apertus", "deepseek", "deepseek2", "deepseek32", "deepseek4", "dots1",
            "ernie4_5", "ernie4_5-moe", "exaone", "exaone-moe", "falcon-h1", "gemma", "glm-dsa",
            "granite", "granitehybrid", "granitemoe", "hunyuan-dense", "hunyuan-moe", "hy_v3",
            "internlm2", "kimi-linear", "llama", "llama4", "mimo2", "minicpm", "minimax-m2",
            "minimax-m3", "mistral3", "mistral4", "olmoe", "qwen2", "qwen2moe", "qwen2vl",
            "qwen3", "qwen3moe", "qwen3vl", "qwen3vlmoe", "smollm3", "step35",
        ),
        _PLAIN,
    ),
    **dict.fromkeys(("gemma2", "gemma3", "gemma3n", "gemma-embedding"), _SANDWICH),
    **dict.fromkeys(("olmo2", "exaone4"), _POST_ONLY),
    **dict.fromkeys(("glm4moe", "gpt-oss", "qwen3next", "seed_oss"), _SHIFTED),
    **dict.fromkeys(
        ("qwen35", "qwen35moe"), Style(ffn_norm="post_attention_norm", split_delta_gates=True)
    ),
    **dict.fromkeys(
        ("cohere2", "command-r", "mamba", "mamba2", "nemotron_h", "nemotron_h_moe"), _SHARED_NORM
    ),
    "bailingmoe2": Style(fused_qkv=True),
    "bert": _BERT,
    "chatglm": Style(fused_qkv=True, fused_gate_up=True),
    "gemma4": Style(
        post_attn_norm="post_attention_norm",
        post_ffn_norm="post_ffw_norm",
        fused_expert_gate_up=True,
    ),
    "glm4": Style(
        post_attn_norm="post_attention_norm", post_ffn_norm="post_ffw_norm", fused_gate_up=True
    ),
    **dict.fromkeys(("lfm2", "lfm2moe"), Style(output_norm="token_embd_norm")),
    "nomic-bert": Style(
        attn_norm=None,
        ffn_norm=None,
        post_attn_norm="attn_output_norm",
        post_ffn_norm="layer_output_norm",
        norm_bias=True,
        fused_qkv=True,
        output_norm=None,
        embedding_norm="token_embd_norm",
        encoder=True,
    ),
    "phi3": Style(fused_qkv=True, fused_gate_up=True),
    "phimoe": Style(norm_bias=True, output_bias=True),
    "starcoder2": Style(norm_bias=True),
}  # fmt: skip

Tensors = Iterator[Tensor]


def block_tensors(arch: Architecture, style: Style, layer: Layer) -> tuple[Tensor, ...]:
    """Every tensor of a block of kind `layer`, sorted by name as files are."""
    found = [*_norms(arch, style, layer), *_residual_extras(arch)]
    for mixer in layer.mixers:
        found.extend(_mixer(arch, style, mixer))
    if isinstance(layer.ffn, DenseFfn):
        found.extend(_dense(arch, style, layer.ffn.intermediate_size, layer.ffn))
    elif isinstance(layer.ffn, MoeFfn):
        found.extend(_experts(arch, style, layer.ffn))
    return tuple(sorted(found, key=lambda tensor: tensor.name))


def mtp_tensors(arch: Architecture, style: Style) -> tuple[Tensor, ...]:
    """A multi-token-prediction block: one more block like the last, and its own projections."""
    width, vocab = arch.hidden_size, arch.vocab_size
    found = list(block_tensors(arch, style, arch.layers[-1]))
    found.append(Tensor("nextn.eh_proj.weight", (2 * width, width), Role.PROJECTION))
    found.extend(
        _vector(f"nextn.{name}.weight", width) for name in ("enorm", "hnorm", "shared_head_norm")
    )
    if arch.mtp_own_embeddings:
        found.append(Tensor("nextn.embed_tokens.weight", (width, vocab), Role.LOOKUP))
        found.append(Tensor("nextn.shared_head_head.weight", (width, vocab), Role.OUTPUT))
    return tuple(sorted(found, key=lambda tensor: tensor.name))


def _vector(name: str, *shape: int) -> Tensor:
    return Tensor(name, shape, Role.VECTOR)


def _norms(arch: Architecture, style: Style, layer: Layer) -> Tensors:
    names = [style.attn_norm, style.post_attn_norm]
    if layer.ffn is not None and layer.mixers:
        names += [style.ffn_norm, style.post_ffn_norm]
    if style.fused_expert_gate_up and isinstance(layer.ffn, MoeFfn):
        names += ["pre_ffw_norm_2", "post_ffw_norm_1", "post_ffw_norm_2"]
    for name in filter(None, names):
        yield _vector(f"{name}.weight", arch.hidden_size)
        if style.norm_bias:
            yield _vector(f"{name}.bias", arch.hidden_size)


def _residual_extras(arch: Architecture) -> Tensors:
    """Per-layer inputs and AltUp of Gemma 3n and 4, hyper-connections of DeepSeek V4."""
    width = arch.hidden_size
    if size := arch.per_layer_embedding_size:
        yield Tensor("inp_gate.weight", (width, size), Role.PROJECTION)
        yield Tensor("proj.weight", (size, width), Role.PROJECTION)
        yield _vector("post_norm.weight", width)
    if arch.gguf_arch == "gemma4":
        yield _vector("layer_output_scale.weight", 1)
    if inputs := arch.altup_inputs:
        yield _vector("altup_correct_coef.weight", inputs, inputs)
        yield _vector("altup_correct_scale.weight", width)
        yield _vector("altup_predict_coef.weight", inputs, inputs * inputs)
        yield Tensor("altup_router.weight", (width, inputs), Role.PROJECTION)
        yield _vector("altup_router_norm.weight", width)
    if rank := arch.laurel_rank:
        yield Tensor("laurel_l.weight", (width, rank), Role.PROJECTION)
        yield Tensor("laurel_r.weight", (rank, width), Role.PROJECTION)
        yield _vector("laurel_post_norm.weight", width)
    if streams := arch.hyper_connections:
        mix = (2 + streams) * streams
        for part in ("attn", "ffn"):
            yield Tensor(f"hc_{part}_fn.weight", (streams * width, mix), Role.PROJECTION)
            yield _vector(f"hc_{part}_base.weight", mix)
            yield _vector(f"hc_{part}_scale.weight", 3)


def _mixer(arch: Architecture, style: Style, mixer: object) -> Tensors:
    match mixer:
        case Attention():
            return _attention(arch, style, mixer)
        case LatentAttention():
            return _latent_attention(arch, mixer)
        case CompressedAttention():
            return _compressed_attention(arch, mixer)
        case GatedDeltaNet():
            return _gated_delta_net(arch, style, mixer)
        case KimiDeltaAttention():
            return _kimi_delta_attention(arch, mixer)
        case Mamba(version=1):
            return _mamba1(arch, mixer)
        case Mamba():
            return _mamba2(arch, mixer)
        case ShortConv():
            return _short_conv(arch, mixer)
    raise TypeError(f"no tensors are known for {type(mixer).__name__}")


def _matrix(name: str, *shape: int) -> Tensor:
    return Tensor(f"{name}.weight", shape, Role.ATTENTION)


def _attention(arch: Architecture, style: Style, a: Attention) -> Tensors:
    width = arch.hidden_size
    q = a.n_heads * a.head_dim_k * (2 if a.output_gate else 1)
    k, v = a.n_kv_heads * a.head_dim_k, a.n_kv_heads * a.head_dim_v
    parts = {"attn_qkv": q + k + v} if style.fused_qkv else {"attn_q": q, "attn_k": k}
    if not style.fused_qkv and not a.k_eq_v:
        parts["attn_v"] = v
    for name, rows in parts.items():
        yield _matrix(name, width, rows)
        if a.qkv_bias:
            yield _vector(f"{name}.bias", rows)
    yield _matrix("attn_output", a.n_heads * a.head_dim_v, width)
    if a.o_bias:
        yield _vector("attn_output.bias", width)
    if a.qk_norm == "head":
        yield _vector("attn_q_norm.weight", a.head_dim_k)
        yield _vector("attn_k_norm.weight", a.head_dim_k)
    elif a.qk_norm == "full":
        yield _vector("attn_q_norm.weight", a.n_heads * a.head_dim_k)
        yield _vector("attn_k_norm.weight", k)
    if a.sinks:
        yield _vector("attn_sinks.weight", a.n_heads)
    if a.head_gate:
        yield _matrix("attn_gate", width, a.n_heads)
    if a.indexer and not a.indexer.shared:
        size = a.indexer.head_dim
        yield _matrix("indexer.q_proj", width, a.indexer.n_heads * size)
        yield _matrix("indexer.k_proj", width, size)
        yield _vector("indexer.q_norm.weight", size)
        yield _vector("indexer.k_norm.weight", size)


def _latent_attention(arch: Architecture, a: LatentAttention) -> Tensors:
    width, rank = arch.hidden_size, a.kv_lora_rank
    q = a.n_heads * (a.qk_nope_head_dim + a.qk_rope_head_dim)
    if a.q_lora_rank:
        yield _matrix("attn_q_a", width, a.q_lora_rank)
        yield _vector("attn_q_a_norm.weight", a.q_lora_rank)
        yield _matrix("attn_q_b", a.q_lora_rank, q)
    else:
        yield _matrix("attn_q", width, q)
    yield _matrix("attn_kv_a_mqa", width, rank + a.qk_rope_head_dim)
    yield _vector("attn_kv_a_norm.weight", rank)
    yield _matrix("attn_k_b", a.qk_nope_head_dim, rank, a.n_heads)
    yield _matrix("attn_v_b", rank, a.v_head_dim, a.n_heads)
    yield _matrix("attn_output", a.n_heads * a.v_head_dim, width)
    if a.indexer and not a.indexer.shared:
        yield from _latent_indexer(width, a.q_lora_rank or width, a.indexer)


def _latent_indexer(width: int, q_width: int, indexer: Indexer) -> Tensors:
    size = indexer.head_dim
    yield _vector("indexer.k_norm.weight", size)
    yield _vector("indexer.k_norm.bias", size)
    yield _matrix("indexer.proj", width, indexer.n_heads)
    yield _matrix("indexer.attn_k", width, size)
    yield _matrix("indexer.attn_q_b", q_width, indexer.n_heads * size)


def _compressed_attention(arch: Architecture, a: CompressedAttention) -> Tensors:
    width, size = arch.hidden_size, a.head_dim
    yield _vector("attn_sinks.weight", a.n_heads)
    yield _matrix("attn_q_a", width, a.q_lora_rank)
    yield _vector("attn_q_a_norm.weight", a.q_lora_rank)
    yield _matrix("attn_q_b", a.q_lora_rank, a.n_heads * size)
    yield _matrix("attn_kv", width, size)
    yield _vector("attn_kv_a_norm.weight", size)
    yield _matrix("attn_output_a", a.n_heads * size // a.o_groups, a.o_lora_rank * a.o_groups)
    yield _matrix("attn_output_b", a.o_groups * a.o_lora_rank, width)
    if not a.compress_ratio:
        return
    overlap = 2 if a.indexer else 1  # the 4:1 compression looks at two windows at once
    yield _matrix("attn_compressor_kv", width, overlap * size)
    yield _matrix("attn_compressor_gate", width, overlap * size)
    yield _matrix("attn_compressor_ape", overlap * size, a.compress_ratio)
    yield _vector("attn_compressor_norm.weight", size)
    if a.indexer:
        key = a.indexer.head_dim
        yield _matrix("indexer.proj", width, a.indexer.n_heads)
        yield _matrix("indexer.attn_q_b", a.q_lora_rank, a.indexer.n_heads * key)
        yield _matrix("indexer_compressor_kv", width, 2 * key)
        yield _matrix("indexer_compressor_gate", width, 2 * key)
        yield _matrix("indexer_compressor_ape", 2 * key, a.compress_ratio)
        yield _vector("indexer_compressor_norm.weight", key)


def _recurrent(name: str, *shape: int) -> Tensor:
    return Tensor(f"{name}.weight", shape, Role.RECURRENT)


def _gated_delta_net(arch: Architecture, style: Style, d: GatedDeltaNet) -> Tensors:
    width = arch.hidden_size
    key, value = d.n_k_heads * d.k_head_dim, d.n_v_heads * d.v_head_dim
    yield _recurrent("attn_qkv", width, 2 * key + value)
    yield _recurrent("attn_gate", width, value)
    yield _recurrent("ssm_conv1d", d.conv_kernel, 2 * key + value)
    yield _vector("ssm_dt.bias", d.n_v_heads)
    yield _vector("ssm_a", d.n_v_heads)
    if style.split_delta_gates:
        yield _recurrent("ssm_alpha", width, d.n_v_heads)
        yield _recurrent("ssm_beta", width, d.n_v_heads)
    else:
        yield _recurrent("ssm_ba", width, 2 * d.n_v_heads)
    yield _vector("ssm_norm.weight", d.v_head_dim)
    yield _recurrent("ssm_out", value, width)


def _kimi_delta_attention(arch: Architecture, d: KimiDeltaAttention) -> Tensors:
    width, inner = arch.hidden_size, d.n_heads * d.head_dim
    for part in "qkv":
        yield _recurrent(f"attn_{part}", width, inner)
        yield _recurrent(f"ssm_conv1d_{part}", d.conv_kernel, 1, inner)
    for part in "fg":
        yield _recurrent(f"ssm_{part}_a", width, d.head_dim)
        yield _recurrent(f"ssm_{part}_b", d.head_dim, inner)
    yield _recurrent("ssm_beta", width, d.n_heads)
    yield _vector("ssm_a", 1, d.n_heads)
    yield _vector("ssm_dt.bias", inner)
    yield _vector("ssm_norm.weight", d.head_dim)
    yield _recurrent("attn_output", inner, width)


def _mamba1(arch: Architecture, m: Mamba) -> Tensors:
    width, inner = arch.hidden_size, m.d_inner
    rank = m.dt_rank or -(-width // 16)
    yield _recurrent("ssm_in", width, 2 * inner)
    yield _recurrent("ssm_conv1d", m.conv_kernel, inner)
    yield _vector("ssm_conv1d.bias", inner)
    yield _recurrent("ssm_x", inner, rank + 2 * m.state_size)
    yield _recurrent("ssm_dt", rank, inner)
    yield _vector("ssm_dt.bias", inner)
    yield Tensor("ssm_a", (m.state_size, inner), Role.RECURRENT)
    yield _vector("ssm_d", inner)
    yield _recurrent("ssm_out", inner, width)


def _mamba2(arch: Architecture, m: Mamba) -> Tensors:
    width, inner = arch.hidden_size, m.d_inner
    channels = inner + 2 * m.n_groups * m.state_size
    yield _recurrent("ssm_in", width, inner + channels + m.n_heads)
    yield _recurrent("ssm_conv1d", m.conv_kernel, channels)
    yield _vector("ssm_conv1d.bias", channels)
    yield _vector("ssm_dt.bias", m.n_heads)
    yield _vector("ssm_a", 1, m.n_heads)
    yield _vector("ssm_d", 1, m.n_heads)
    if m.norm:
        yield _vector("ssm_norm.weight", inner // m.n_groups, m.n_groups)
    yield _recurrent("ssm_out", inner, width)


def _short_conv(arch: Architecture, c: ShortConv) -> Tensors:
    width = arch.hidden_size
    yield _recurrent("shortconv.conv", c.conv_kernel, width)
    yield _recurrent("shortconv.in_proj", width, 3 * width)
    yield _recurrent("shortconv.out_proj", width, width)


def _dense(arch: Architecture, style: Style, size: int, ffn: DenseFfn) -> Tensors:
    width = arch.hidden_size
    doubled = 2 if ffn.gated and style.fused_gate_up else 1
    if ffn.gated and not style.fused_gate_up:
        yield Tensor("ffn_gate.weight", (width, size), Role.FFN)
    yield Tensor("ffn_up.weight", (width, doubled * size), Role.FFN)
    yield Tensor("ffn_down.weight", (size, width), Role.FFN)
    if ffn.bias:
        yield _vector("ffn_up.bias", doubled * size)
        yield _vector("ffn_down.bias", width)


def _experts(arch: Architecture, style: Style, moe: MoeFfn) -> Tensors:
    width, size, n = arch.hidden_size, moe.expert_intermediate_size, moe.n_experts
    inner = moe.latent_size or width
    yield from _router(arch, style, moe)
    parts = ["up", "gate"] if moe.gated else ["up"]
    if style.fused_expert_gate_up and moe.gated:
        yield Tensor("ffn_gate_up_exps.weight", (inner, 2 * size, n), Role.EXPERT)
    else:
        for part in parts:
            yield Tensor(f"ffn_{part}_exps.weight", (inner, size, n), Role.EXPERT)
    yield Tensor("ffn_down_exps.weight", (size, inner, n), Role.EXPERT)
    if moe.expert_bias:
        for part in parts:
            yield Tensor(f"ffn_{part}_exps.bias", (size, n), Role.EXPERT)
        yield Tensor("ffn_down_exps.bias", (inner, n), Role.EXPERT)
    if moe.latent_size:
        yield Tensor("ffn_latent_down.weight", (width, inner), Role.SHARED)
        yield Tensor("ffn_latent_up.weight", (inner, width), Role.SHARED)
    if shared := moe.shared_intermediate_size:
        for part in parts:
            yield Tensor(f"ffn_{part}_shexp.weight", (width, shared), Role.SHARED)
        yield Tensor("ffn_down_shexp.weight", (shared, width), Role.SHARED)
    if moe.shared_gate:
        yield _vector("ffn_gate_inp_shexp.weight", width)
    if moe.dense_beside:
        yield from _dense(arch, style, moe.dense_beside, DenseFfn(moe.dense_beside))


def _router(arch: Architecture, style: Style, moe: MoeFfn) -> Tensors:
    width, n = arch.hidden_size, moe.n_experts
    yield Tensor("ffn_gate_inp.weight", (width, n), Role.ROUTER)
    if moe.hash_routed:
        table = (moe.n_experts_used, arch.vocab_size)
        yield Tensor("ffn_gate_tid2eid.weight", table, Role.LOOKUP)
    elif moe.router_bias:
        yield _vector("ffn_gate_inp.bias" if moe.expert_bias else "exp_probs_b.bias", n)
    if style.fused_expert_gate_up:
        yield _vector("ffn_gate_inp.scale", width)
        yield _vector("ffn_down_exps.scale", n)
