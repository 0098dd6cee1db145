"""What is asked of an estimate, apart from model and rig. Defaults are llama-server's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DEFAULT_QUANT = "Q4_K_M"
DEFAULT_CONTEXT_TOKENS = 8192
DEFAULT_DRAFT_TOKENS = 3  # llama.cpp's --spec-draft-n-max
OWN_DRAFT = "mtp"  # drafts come from the model's own block for several tokens


class FlashAttention(StrEnum):
    ON = "on"
    OFF = "off"
    AUTO = "auto"


class Split(StrEnum):
    LAYER = "layer"
    TENSOR = "tensor"


@dataclass(frozen=True, slots=True)
class Scenario:
    """`context` is what is allocated (n_ctx); `depth` how many tokens are already in it when speed
    is asked for. `outputs` is n_outputs_max: None as llama-server (one a slot), 0 one a token of a
    micro-batch (llama-bench). `gpu_layers` as -ngl, counting the output layer; `cpu_moe_layers` as
    --n-cpu-moe; None: the best placement is searched. `override_tensor` moves single tensors as
    -ot: each is PATTERN=DEVICE. `storage` is where a cold start reads the file from; None: loading
    is not counted. `draft` names the model that drafts `draft_tokens` at a time, or is `OWN_DRAFT`;
    `acceptance` is the chance that a drafted token is accepted, None: what is usually measured."""

    quant: str = DEFAULT_QUANT
    imatrix: bool = False
    context: int = DEFAULT_CONTEXT_TOKENS
    kv_type_k: str = "f16"
    kv_type_v: str = "f16"
    flash_attention: FlashAttention = FlashAttention.AUTO
    ubatch: int = 512
    batch_size: int = 2048
    parallel: int = 1
    kv_unified: bool = True
    outputs: int | None = None
    swa_full: bool = False
    offload_kv: bool = True
    engine: str = "llama.cpp"
    backend: str | None = None  # CUDA, HIP, Vulkan, Metal, SYCL, CPU; None: the best for the device
    split: Split = Split.LAYER
    tensor_split: tuple[float, ...] | None = None
    gpu_layers: int | None = None
    cpu_moe_layers: int | None = None
    override_tensor: tuple[str, ...] = ()
    prompt_tokens: int = 512
    depth: int = 0
    batch: int = 1
    threads: int | None = None
    cpu_only: bool = False
    storage: str | None = None
    draft: str | None = None
    draft_quant: str = DEFAULT_QUANT
    draft_tokens: int = DEFAULT_DRAFT_TOKENS
    acceptance: float | None = None
