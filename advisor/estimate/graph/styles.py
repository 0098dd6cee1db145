"""How llama.cpp's graph of each architecture differs from the plain one.

What tensors exist (norms, biases, experts) is read from the tensor list; this table holds what the
tensors do not show. Read from the source of llama.cpp (`src/models/*.cpp`), and checked against
what commit 0c1e570 plans for models of all these architectures (docs/accuracy.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Style:
    """`late_rows`: the rows whose logits are asked for are picked after the last layer, because
    layers that predict further tokens need the others too. `position_values`: integers per token
    that give its place (images have several). `deepstack`: layers that add a part of the image's
    embedding, which makes every embedding so many times wider. `sparse_layers`: first layers that
    keep the largest activations alone (Gemma 3n)."""

    layer_norm: bool = False  # mean and variance, not root mean square alone
    scaled_embedding: bool = False
    scaled_query: bool = False
    scaled_residual: bool = False  # outputs of attention and feed-forward part
    rope: bool | None = None  # None: as each layer says
    norm_after_rope: bool = False
    norm_by_head: bool = False  # Q and K are normalised head by head, with a weight a head
    # Queries grow with their position: of all layers, or of those without rotary positions.
    temperature: Literal["", "all", "bare"] = ""
    parallel_ffn: bool = False  # beside the attention, on the same norm
    residual_first: bool = False  # order of the last addition
    residual_first_twice: bool = False  # of both additions
    late_rows: bool = False
    rows_before_norm: bool = False
    normed_experts: bool = True  # expert weights are divided by their sum
    scaled_experts: bool = False
    expert_gate: str = "soft_max"  # soft_max, sigmoid, sqrt_softplus, after (of the chosen)
    weigh_before: bool = False  # expert inputs are weighted, not their outputs
    expert_groups: bool = False  # with 256 experts groups of them are chosen first
    gated_value_norm: bool = False  # V is normalised as well (Gemma 4)
    encoder: bool = False
    mean_pooling: bool = False  # an encoder's vector is the mean of its tokens', not the first one
    position_values: int = 1
    deepstack: int = 0
    sparse_layers: int = 0
    every_layer: bool = False  # has tensors that are allocated before the first layer runs

    @property
    def first_layers(self) -> tuple[int, ...]:
        """Numbers of first layers that differ from those behind them."""
        return self.deepstack, self.sparse_layers


_PLAIN = Style()
_SIGMOID = Style(expert_gate="sigmoid", scaled_experts=True)

STYLES: dict[str, Style] = {
    "apertus": _PLAIN,
    "bailingmoe2": Style(expert_gate="sigmoid", scaled_experts=True, expert_groups=True),
    "bert": Style(layer_norm=True, rope=False, encoder=True),
    "cohere2": Style(layer_norm=True, parallel_ffn=True),
    "command-r": Style(layer_norm=True, parallel_ffn=True, norm_by_head=True),
    "deepseek2": Style(normed_experts=False, expert_groups=True),
    "deepseek32": Style(expert_gate="sigmoid", scaled_experts=True, expert_groups=True,
                        every_layer=True),
    "deepseek4": Style(expert_gate="sqrt_softplus", scaled_experts=True, every_layer=True),
    "ernie4_5": _PLAIN,
    "ernie4_5-moe": _PLAIN,
    "exaone": _PLAIN,
    "exaone4": _PLAIN,
    "falcon-h1": _PLAIN,
    "gemma": Style(scaled_embedding=True, scaled_query=True),
    "gemma2": Style(scaled_embedding=True, scaled_query=True),
    "gemma3": Style(scaled_embedding=True, scaled_query=True),
    "gemma3n": Style(scaled_embedding=True, gated_value_norm=True, sparse_layers=10),
    "gemma4": Style(scaled_embedding=True, late_rows=True, gated_value_norm=True),
    "glm-dsa": Style(expert_gate="sigmoid", scaled_experts=True, every_layer=True),
    "glm4": _PLAIN,
    "glm4moe": _SIGMOID,
    "gpt-oss": Style(late_rows=True, normed_experts=False, expert_gate="after"),
    "granite": Style(scaled_embedding=True, scaled_residual=True),
    "granitemoe": Style(scaled_embedding=True, scaled_residual=True),
    # Positions are on unless the file's metadata turns them off.
    "granitehybrid": Style(scaled_embedding=False, scaled_residual=True, rope=True),
    "hunyuan-dense": Style(norm_after_rope=True),
    "hunyuan-moe": Style(norm_after_rope=True),
    "hy_v3": Style(late_rows=True, expert_gate="sigmoid", scaled_experts=True),
    "kimi-linear": Style(rope=False, expert_gate="sigmoid", scaled_experts=True),
    "lfm2": Style(residual_first_twice=True),
    "lfm2moe": Style(residual_first_twice=True, expert_gate="sigmoid"),
    "llama": _PLAIN,
    "llama4": Style(expert_gate="sigmoid", normed_experts=False, weigh_before=True,
                    temperature="bare"),
    "mamba": _PLAIN,
    "mimo2": Style(expert_gate="sigmoid"),
    "minicpm": Style(scaled_embedding=True, scaled_residual=True),
    "minimax-m2": Style(expert_gate="sigmoid"),
    "minimax-m3": Style(expert_gate="sigmoid", scaled_experts=True, every_layer=True),
    "mistral3": Style(temperature="all"),
    "mistral4": Style(expert_groups=True, temperature="all"),
    "nemotron_h": Style(late_rows=True, rope=False),
    "nemotron_h_moe": Style(late_rows=True, rope=False, expert_gate="sigmoid", scaled_experts=True),
    "nomic-bert": Style(layer_norm=True, encoder=True, mean_pooling=True),
    "olmo2": _PLAIN,
    "phi3": Style(scaled_query=True, residual_first=True),
    "phimoe": Style(scaled_query=True, residual_first=True),
    "qwen2": _PLAIN,
    "qwen2vl": Style(position_values=4),
    "qwen3": _PLAIN,
    "qwen35": Style(late_rows=True, position_values=4),
    "qwen35moe": Style(late_rows=True, position_values=4),
    "qwen3moe": _PLAIN,
    "qwen3next": Style(late_rows=True),
    "qwen3vl": Style(position_values=4, deepstack=3),
    "qwen3vlmoe": Style(position_values=4, deepstack=3),
    "seed_oss": _PLAIN,
    "smollm3": _PLAIN,
    "step35": Style(late_rows=True, rows_before_norm=True, expert_gate="sigmoid",
                    scaled_experts=True),
}  # fmt: skip
