"""The shape of a model, layer by layer, in the field's standard terms.

A layer has zero or more token mixers (two when attention and a state-space head run side by side,
none in a pure feed-forward block) and at most one feed-forward part. Everything that memory, speed
and the Learn pages need is computed from this; nothing here is a measured number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Indexer:
    """The small attention of DSA/CSA layers that picks which tokens the large one reads."""

    n_heads: int
    head_dim: int
    top_k: int


@dataclass(frozen=True, slots=True)
class Attention:
    """Softmax attention with its own K and V heads (multi-head, grouped or multi-query)."""

    span: Literal["full", "sliding", "chunked"]
    n_heads: int
    n_kv_heads: int
    head_dim_k: int
    head_dim_v: int
    window: int | None = None  # tokens, for sliding and chunked
    rope: bool = True
    qkv_bias: bool = False
    o_bias: bool = False
    qk_norm: str | None = None  # "head": one vector per head size; "full": over all heads
    output_gate: bool = False
    sinks: bool = False
    k_eq_v: bool = False  # keys serve as values: no V matrix
    reuses_kv: bool = False  # reads an earlier layer's cache: no cells of its own
    indexer: Indexer | None = None


@dataclass(frozen=True, slots=True)
class LatentAttention:
    """Multi-head latent attention (DeepSeek V2/V3, Kimi): one compressed row a token is cached."""

    n_heads: int
    qk_nope_head_dim: int
    qk_rope_head_dim: int
    v_head_dim: int
    q_lora_rank: int | None
    kv_lora_rank: int
    indexer: Indexer | None = None


@dataclass(frozen=True, slots=True)
class CompressedAttention:
    """DeepSeek V4: a short window plus, if `compress_ratio`, one entry per that many tokens."""

    n_heads: int
    head_dim: int
    qk_rope_head_dim: int
    q_lora_rank: int
    o_lora_rank: int
    o_groups: int
    window: int
    compress_ratio: int | None = None
    indexer: Indexer | None = None


@dataclass(frozen=True, slots=True)
class GatedDeltaNet:
    """Linear attention with a fixed state (Qwen3-Next, Qwen3.5)."""

    n_k_heads: int
    n_v_heads: int
    k_head_dim: int
    v_head_dim: int
    conv_kernel: int


@dataclass(frozen=True, slots=True)
class Mamba:
    """State-space mixer. `version` 1 has no heads or groups: n_heads * head_dim = d_inner."""

    version: Literal[1, 2]
    n_heads: int
    head_dim: int
    n_groups: int
    state_size: int
    conv_kernel: int
    norm: bool = False
    dt_rank: int | None = None  # version 1 only

    @property
    def d_inner(self) -> int:
        return self.n_heads * self.head_dim


@dataclass(frozen=True, slots=True)
class ShortConv:
    """LFM2's gated short convolution."""

    conv_kernel: int


Mixer = Attention | LatentAttention | CompressedAttention | GatedDeltaNet | Mamba | ShortConv


@dataclass(frozen=True, slots=True)
class DenseFfn:
    intermediate_size: int
    gated: bool = True


@dataclass(frozen=True, slots=True)
class MoeFfn:
    """Mixture of experts. Memory follows n_experts, speed follows n_experts_used."""

    n_experts: int
    n_experts_used: int
    expert_intermediate_size: int
    shared_intermediate_size: int = 0  # all shared experts together
    n_shared: int = 0
    shared_gate: bool = False
    router_bias: bool = False
    expert_bias: bool = False
    gated: bool = True
    hash_routed: bool = False
    dense_beside: int = 0  # intermediate size of a dense part that runs beside the experts
    latent_size: int | None = None  # experts work in a narrower space than the model


Ffn = DenseFfn | MoeFfn


@dataclass(frozen=True, slots=True)
class Layer:
    mixers: tuple[Mixer, ...]
    ffn: Ffn | None
    n_norms: int = 2
    extra_params: int = 0  # small vectors that belong to no matrix above


@dataclass(frozen=True, slots=True)
class ExtraTensor:
    """Parameters outside the layers; `active` False when a token only looks rows up."""

    name: str
    count: int
    active: bool = True


@dataclass(frozen=True, slots=True)
class Architecture:
    """`layers` are in order; MTP blocks are not among them (`n_mtp_layers` follow the last)."""

    gguf_arch: str
    hidden_size: int
    vocab_size: int
    tie_embeddings: bool
    context_max: int
    layers: tuple[Layer, ...]
    extra_tensors: tuple[ExtraTensor, ...] = ()
    n_mtp_layers: int = 0  # that the published GGUF files contain

    @property
    def n_layers(self) -> int:
        return len(self.layers)
