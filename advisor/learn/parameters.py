"""Where a model's parameters sit, and which of them a token passes through."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import Architecture, MoeFfn
from advisor.domain.model import Model
from advisor.errors import InputError
from advisor.estimate.block_tensors import Role
from advisor.estimate.tensors import TensorList, model_tensors
from advisor.estimate.weights import WeightPlan, weight_plan
from advisor.text import number, say

TENSORS_SOURCE = "https://github.com/ggml-org/llama.cpp/tree/master/conversion"

# In the order in which a token meets them.
PARTS: tuple[tuple[str, tuple[Role, ...]], ...] = (
    ("embeddings", (Role.EMBEDDING, Role.LOOKUP)),
    ("attention", (Role.ATTENTION,)),
    ("state", (Role.RECURRENT,)),
    ("dense", (Role.FFN,)),
    ("router", (Role.ROUTER,)),
    ("experts", (Role.EXPERT,)),
    ("shared", (Role.SHARED,)),
    ("other", (Role.PROJECTION,)),
    ("norms", (Role.VECTOR,)),
    ("output", (Role.OUTPUT,)),
)


@dataclass(frozen=True, slots=True)
class ParameterPart:
    """`active`: the parameters that a token multiplies; a looked-up row does not count."""

    key: str
    total: int
    active: float
    formula: str  # how the total comes about, "" where there is no short way to say it


@dataclass(frozen=True, slots=True)
class Parameters:
    parts: tuple[ParameterPart, ...]
    tied: bool  # the embedding matrix is the output matrix too
    mtp: int  # of blocks that predict further ahead, in the file and not loaded; not in `parts`

    @property
    def total(self) -> int:
        return sum(part.total for part in self.parts)

    @property
    def active(self) -> float:
        return sum(part.active for part in self.parts)


def parameters_of(model: Model) -> Parameters:
    """Raises InputError for a model whose shape is not published."""
    arch = model.architecture
    if arch is None:
        raise InputError(
            say("the shape of {name} is not published", name=model.name), field="model"
        )
    tensors = model_tensors(arch)
    found = [_part(arch, tensors, key, roles) for key, roles in PARTS]
    mtp = int(tensors.elements[tensors.block >= arch.n_layers].sum())
    return Parameters(tuple(part for part in found if part.total), arch.tie_embeddings, mtp)


def _part(
    arch: Architecture, tensors: TensorList, key: str, roles: tuple[Role, ...]
) -> ParameterPart:
    chosen = np.isin(tensors.role, roles) & _counted(arch, tensors)
    elements = tensors.elements[chosen]
    active = float((elements * tensors.read_share[chosen]).sum())
    return ParameterPart(key, int(elements.sum()), active, _formula(arch, tensors, key))


def _counted(arch: Architecture, tensors: TensorList) -> NDArray[np.bool_]:
    """Rotary factors and routing tables are no parameters; MTP blocks are counted apart."""
    names = tensors.suffixes
    tables = np.array([name.startswith("rope_f") or "tid2eid" in name for name in names])
    return np.asarray(~tables & (tensors.block < arch.n_layers))


def _formula(arch: Architecture, tensors: TensorList, key: str) -> str:
    if key == "embeddings" and not arch.per_layer_embedding_size:
        return say(
            "{vocab_size} tokens × {hidden_size} values",
            vocab_size=number(arch.vocab_size, ","),
            hidden_size=number(arch.hidden_size, ","),
        )
    if key == "output":
        return say(
            "{hidden_size} values × {vocab_size} tokens",
            hidden_size=number(arch.hidden_size, ","),
            vocab_size=number(arch.vocab_size, ","),
        )
    moe = [layer.ffn for layer in arch.layers if isinstance(layer.ffn, MoeFfn)]
    if key == "experts" and moe:
        first = moe[0]
        matrices, inner = 3 if first.gated else 2, first.latent_size or arch.hidden_size
        return say(
            "{layers} layers × {n_experts} experts × {matrices} matrices × "
            "{inner} × {expert_intermediate_size} values",
            layers=len(moe),
            n_experts=first.n_experts,
            matrices=matrices,
            inner=number(inner, ","),
            expert_intermediate_size=number(first.expert_intermediate_size, ","),
        )
    if key == "router" and moe:
        return say(
            "{layers} layers × {hidden_size} values × {n_experts} experts",
            layers=len(moe),
            hidden_size=number(arch.hidden_size, ","),
            n_experts=moe[0].n_experts,
        )
    return ""


def bytes_at_bits(n_params: float, bits_per_param: float) -> float:
    """Bytes of that many parameters: 70 billion at 16 bits are 140 GB."""
    return n_params * bits_per_param / 8


@dataclass(frozen=True, slots=True)
class Decides:
    """What the two counts decide, for one quantization: all weights lie in memory, a token reads
    the active ones."""

    quant: str
    stored_bytes: int
    read_bytes: float

    def most_tokens_per_s(self, bandwidth_bytes_per_s: float) -> float:
        """The ceiling of generation where reading the weights is all there is to do: each token
        reads `read_bytes` once. Real speed is lower: the KV cache is read and overheads add."""
        return bandwidth_bytes_per_s / self.read_bytes


def decides(model: Model, quant: str, plan: WeightPlan | None = None) -> Decides:
    """`plan` is given for a file, whose tensors are known."""
    plan = plan or weight_plan(model, quant)
    return Decides(quant, plan.total_bytes, float(plan.read_bytes.sum()))
