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
    top_k: int  # tokens, or blocks of `block` tokens
    block: int | None = None
    shared: bool = False  # uses an earlier layer's choice: no tensors, no cache of its own


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
    output_gate: bool = False  # Q carries a gate of its own width (Qwen3-Next)
    head_gate: bool = False  # a gate a head from a small matrix of its own (Step 3.5)
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
class KimiDeltaAttention:
    """Linear attention of Kimi Linear: per-channel decay, three short convolutions."""

    n_heads: int
    head_dim: int
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


Mixer = (
    Attention
    | LatentAttention
    | CompressedAttention
    | GatedDeltaNet
    | KimiDeltaAttention
    | Mamba
    | ShortConv
)


@dataclass(frozen=True, slots=True)
class DenseFfn:
    intermediate_size: int
    gated: bool = True
    bias: bool = False


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


@dataclass(frozen=True, slots=True)
class Architecture:
    """`layers` are in order; MTP blocks are not among them (`n_mtp_layers` follow the last).

    `vocab_size` counts the rows of the embedding matrix in the GGUF file, which a converter may
    have cut or padded. `gguf_arch` is llama.cpp's name of the architecture; it decides how the
    tensors are named, fused and split (`advisor/estimate/tensors.py`).
    """

    gguf_arch: str
    hidden_size: int
    vocab_size: int
    tie_embeddings: bool
    context_max: int
    layers: tuple[Layer, ...]
    n_mtp_layers: int = 0  # that the published GGUF files contain
    mtp_own_embeddings: bool = False  # each MTP block carries an embedding and an output matrix
    rope_factor_tensors: tuple[int, ...] = ()  # lengths of stored rotary factors (F32)
    per_layer_embedding_size: int = 0  # Gemma 3n and 4: a row a token and layer, looked up
    altup_inputs: int = 0  # Gemma 3n: parallel copies of the hidden state
    laurel_rank: int = 0  # Gemma 3n
    hyper_connections: int = 0  # DeepSeek V4: parallel residual streams
    n_positions: int = 0  # learned position embeddings (BERT)
    n_token_types: int = 0  # BERT segment embeddings
    causal: bool = True  # False: an encoder, which keeps no KV cache
    native_fp4_experts: bool = False  # published files keep the experts in MXFP4
    metadata_bytes: int | None = None  # tokenizer and header of a GGUF, where a file was measured

    def __hash__(self) -> int:
        """Cheap and consistent with equality: architectures are dictionary keys in hot paths."""
        return hash((self.gguf_arch, self.hidden_size, self.vocab_size, len(self.layers)))

    @property
    def n_layers(self) -> int:
        return len(self.layers)

    @property
    def n_blocks(self) -> int:
        """Blocks of the GGUF file: layers and MTP blocks."""
        return len(self.layers) + self.n_mtp_layers
