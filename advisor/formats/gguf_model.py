"""From a GGUF file's metadata and tensors to the model it holds, whatever its architecture.

The mixer and the feed-forward part of a block are told by the tensors it has, sizes by their
shapes, the rest by metadata. A block that is not understood refuses the file, with the reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from advisor.domain.architecture import (
    Architecture,
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
from advisor.domain.model import Model, StoredTensor
from advisor.errors import FormatError
from advisor.formats.gguf import GgufFile, LongArray
from advisor.formats.windows import turns, windowed_layers
from advisor.text import later, say

_BLOCK = re.compile(r"^blk\.(\d+)\.(.+)$")
_MOST_BLOCKS = 1000
_NOT_LANGUAGE_MODELS = {
    "clip": later("is a projector for images or sound (mmproj), not a language model"),
    "adapter": later("is an adapter (LoRA), not a model"),
}

# general.file_type (llama.h, llama_ftype).
_FILE_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K",
    11: "Q3_K_S", 12: "Q3_K_M", 13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S",
    17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS", 20: "IQ2_XS", 21: "Q2_K_S", 22: "IQ3_XS",
    23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S", 29: "IQ2_M",
    30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4_MOE", 39: "NVFP4",
}  # fmt: skip


def quantization_of(file: GgufFile) -> str:
    """The file's own label, or the type of its largest tensor. Raises FormatError for a file
    without either."""
    number = file.metadata.get("general.file_type")
    label = _FILE_TYPES.get(number) if isinstance(number, int) else None
    if label is not None:
        return label
    if not file.tensors:
        raise FormatError(
            str(file.paths[0]), say("holds no tensors: a vocabulary alone is no model")
        )
    return max(file.tensors, key=lambda tensor: tensor.n_bytes).type_name


def model_of(file: GgufFile) -> Model:
    """The model in `file`. Raises FormatError for a file that is not understood."""
    architecture = _Reader(file).architecture()
    name = file.metadata.get("general.name")
    total = sum(_elements(tensor) for tensor in file.tensors if not _is_table(tensor.name))
    licence = file.metadata.get("general.license")
    return Model(
        id=file.paths[0].stem,
        name=name if isinstance(name, str) and name else file.paths[0].stem,
        vendor="",
        family=architecture.gguf_arch,
        released="",
        licence=licence if isinstance(licence, str) else "",
        open_weights=True,
        total_params=total,
        active_params=total - _idle_params(file, architecture),
        context_max=architecture.context_max,
        tasks=("chat",),
        modalities=("text",),
        architecture=architecture,
        sources=(str(file.paths[0]),),
    )


def _elements(tensor: StoredTensor) -> int:
    product = 1
    for size in tensor.shape:
        product *= size
    return product


def _is_table(name: str) -> bool:
    return name.startswith("rope_f") or "tid2eid" in name


def _idle_params(file: GgufFile, architecture: Architecture) -> int:
    """Parameters of experts that a token does not use."""
    shares = {
        index: 1 - layer.ffn.n_experts_used / layer.ffn.n_experts
        for index, layer in enumerate(architecture.layers)
        if isinstance(layer.ffn, MoeFfn)
    }
    idle = 0.0
    for tensor in file.tensors:
        match = _BLOCK.match(tensor.name)
        if match and "_exps." in tensor.name:
            idle += _elements(tensor) * shares.get(int(match[1]), 0.0)
    return round(idle)


@dataclass
class _Reader:
    file: GgufFile
    blocks: dict[int, dict[str, tuple[int, ...]]] = field(default_factory=dict)

    @property
    def source(self) -> str:
        return str(self.file.paths[0])

    @cached_property
    def arch(self) -> str:
        arch = self.file.architecture
        if problem := _NOT_LANGUAGE_MODELS.get(arch):
            raise FormatError(self.source, say(problem))
        return arch

    def architecture(self) -> Architecture:
        outside: dict[str, tuple[int, ...]] = {}
        arch = self.arch
        for tensor in self.file.tensors:
            match = _BLOCK.match(tensor.name)
            if match:
                self.blocks.setdefault(int(match[1]), {})[match[2]] = tensor.shape
            else:
                outside[tensor.name] = tensor.shape
        n_blocks = self.number("block_count")
        if not 1 <= n_blocks <= _MOST_BLOCKS or set(self.blocks) != set(range(n_blocks)):
            raise FormatError(
                self.source,
                say(
                    "has tensors for blocks {span}, not 0 to {n_blocks}",
                    span=_span(self.blocks),
                    n_blocks=n_blocks - 1,
                ),
            )
        embedding = outside.get("token_embd.weight")
        if embedding is None or len(embedding) != 2:
            raise FormatError(self.source, say("has no token_embd.weight"))
        n_mtp = sum("nextn.eh_proj.weight" in block for block in self.blocks.values())
        n_layers = n_blocks - n_mtp
        kinds: dict[Layer, Layer] = {}  # equal layers become one object
        found = (self.layer(index, n_layers) for index in range(n_layers))
        layers = tuple(kinds.setdefault(layer, layer) for layer in found)
        rope = [shape[0] for name, shape in sorted(outside.items()) if name.startswith("rope_f")]
        last = self.blocks[n_blocks - 1]
        causal = self.value("attention.causal") is not False
        return Architecture(
            gguf_arch=arch,
            hidden_size=embedding[0],
            vocab_size=embedding[1],
            tie_embeddings=causal and "output.weight" not in outside,
            context_max=self.number("context_length"),
            layers=layers,
            n_mtp_layers=n_mtp,
            mtp_own_embeddings="nextn.embed_tokens.weight" in last,
            rope_factor_tensors=tuple(rope),
            per_layer_embedding_size=self.number("embedding_length_per_layer_input", 0),
            altup_inputs=self.number("altup.num_inputs", 0),
            laurel_rank=self.blocks[0].get("laurel_l.weight", (0, 0))[1],
            hyper_connections=self.number("hyper_connection.count", 0),
            n_positions=outside.get("position_embd.weight", (0, 0))[1],
            n_token_types=outside.get("token_types.weight", (0, 0))[-1],
            causal=causal,
            native_fp4_experts=any(
                tensor.type_name == "MXFP4" and "_exps" in tensor.name
                for tensor in self.file.tensors
            ),
        )

    def layer(self, index: int, n_layers: int) -> Layer:
        block = self.blocks[index]
        mixers = self.mixers(index, block, n_layers)
        ffn = self.ffn(block)
        if not mixers and ffn is None:
            kinds = ", ".join(sorted({name.split(".")[0] for name in block})[:4])
            raise FormatError(
                self.source,
                say(
                    "architecture '{arch}' is not understood: block {index} has {kinds}",
                    arch=self.arch,
                    index=index,
                    kinds=kinds,
                ),
            )
        return Layer(mixers, ffn)

    def mixers(
        self, index: int, block: dict[str, tuple[int, ...]], n_layers: int
    ) -> tuple[Mixer, ...]:
        found: list[Mixer] = []
        if "attn_kv_a_mqa.weight" in block:
            found.append(self.latent_attention(block))
        elif "attn_kv.weight" in block and "attn_output_a.weight" in block:
            found.append(self.compressed_attention(index, block))
        elif "ssm_conv1d_q.weight" in block:
            found.append(self.kimi_delta_attention(index))
        elif "ssm_conv1d.weight" in block and "attn_gate.weight" in block:
            found.append(self.gated_delta_net(block))
        elif "attn_qkv.weight" in block or "attn_q.weight" in block:
            found.append(self.attention(index, block, n_layers))
        if "ssm_in.weight" in block and "attn_gate.weight" not in block:
            found.append(self.mamba(block))
        if "shortconv.conv.weight" in block:
            found.append(ShortConv(block["shortconv.conv.weight"][0]))
        return tuple(found)

    def attention(self, index: int, block: dict[str, tuple[int, ...]], n_layers: int) -> Attention:
        window, chunked, windowed = windowed_layers(self.arch, self.value, n_layers)
        inside = windowed[index]
        suffix = "_swa" if inside and self.value("attention.key_length_swa") else ""
        n_heads = self.of_block("attention.head_count", index)
        n_kv_heads = self.of_block("attention.head_count_kv", index, n_heads)
        default = self.number("embedding_length") // max(n_heads, 1)
        head_dim_k = self.number(f"attention.key_length{suffix}", default)
        head_dim_v = self.number(f"attention.value_length{suffix}", head_dim_k)
        if not (n_heads and n_kv_heads and head_dim_k and head_dim_v):
            raise FormatError(
                self.source, say("block {index} has attention without heads", index=index)
            )
        norm = block.get("attn_q_norm.weight")
        queries = block.get("attn_q.weight", (0, 0))[1]
        shared_kv = self.number("attention.shared_kv_layers", 0)
        return Attention(
            span=("chunked" if chunked else "sliding") if inside else "full",
            n_heads=n_heads,
            n_kv_heads=n_kv_heads,
            head_dim_k=head_dim_k,
            head_dim_v=head_dim_v,
            window=window if inside else None,
            rope=self.turns(index, inside, any(windowed)),
            qkv_bias=any(f"attn_{part}.bias" in block for part in ("q", "qkv")),
            o_bias="attn_output.bias" in block,
            qk_norm=None if norm is None else "head" if norm[0] == head_dim_k else "full",
            output_gate=queries == 2 * n_heads * head_dim_k,
            head_gate="attn_gate.weight" in block,
            sinks="attn_sinks.weight" in block,
            k_eq_v="attn_k.weight" in block and "attn_v.weight" not in block,
            reuses_kv=index >= n_layers - shared_kv,
            indexer=self.indexer() if "indexer.k_proj.weight" in block else None,
        )

    def turns(self, index: int, inside: bool, any_inside: bool) -> bool:
        if self.arch.startswith("granite"):  # a switch there, whatever its name says
            return self.value("rope.scaling.finetuned") is not False
        return turns(self.arch, index, inside, any_inside)

    def latent_attention(self, block: dict[str, tuple[int, ...]]) -> LatentAttention:
        rope = self.number("rope.dimension_count")
        key = self.number("attention.key_length_mla", self.number("attention.key_length", 0))
        value = self.number("attention.value_length_mla", self.number("attention.value_length", 0))
        if key <= rope or not value:
            raise FormatError(self.source, say("has latent attention without head sizes"))
        return LatentAttention(
            n_heads=self.number("attention.head_count"),
            qk_nope_head_dim=key - rope,
            qk_rope_head_dim=rope,
            v_head_dim=value,
            q_lora_rank=self.number("attention.q_lora_rank", 0) or None,
            kv_lora_rank=self.number("attention.kv_lora_rank"),
            indexer=self.indexer() if "indexer.attn_k.weight" in block else None,
        )

    def compressed_attention(
        self, index: int, block: dict[str, tuple[int, ...]]
    ) -> CompressedAttention:
        ratio = self.of_block("attention.compress_ratios", index)
        return CompressedAttention(
            n_heads=self.number("attention.head_count"),
            head_dim=self.number("attention.key_length"),
            qk_rope_head_dim=self.number("rope.dimension_count"),
            q_lora_rank=self.number("attention.q_lora_rank"),
            o_lora_rank=self.number("attention.output_lora_rank"),
            o_groups=self.number("attention.output_group_count"),
            window=self.number("attention.sliding_window"),
            compress_ratio=ratio or None,
            indexer=self.indexer() if "indexer.proj.weight" in block else None,
        )

    def indexer(self) -> Indexer:
        return Indexer(
            self.number("attention.indexer.head_count"),
            self.number("attention.indexer.key_length"),
            self.number("attention.indexer.top_k", 0),
            self.number("attention.indexer.block_size", 0) or None,
        )

    def gated_delta_net(self, block: dict[str, tuple[int, ...]]) -> GatedDeltaNet:
        size = self.number("ssm.state_size")
        return GatedDeltaNet(
            n_k_heads=self.number("ssm.group_count"),
            n_v_heads=self.number("ssm.time_step_rank"),
            k_head_dim=size,
            v_head_dim=size,
            conv_kernel=block["ssm_conv1d.weight"][0],
        )

    def kimi_delta_attention(self, index: int) -> KimiDeltaAttention:
        return KimiDeltaAttention(
            self.of_block("attention.head_count", index),
            self.number("kda.head_dim"),
            self.number("ssm.conv_kernel"),
        )

    def mamba(self, block: dict[str, tuple[int, ...]]) -> Mamba:
        inner, rank = self.number("ssm.inner_size"), self.number("ssm.time_step_rank")
        first = "ssm_x.weight" in block
        n_heads = 1 if first else rank
        if not rank or inner % n_heads:
            raise FormatError(self.source, say("has a state-space mixer of impossible size"))
        return Mamba(
            version=1 if first else 2,
            n_heads=n_heads,
            head_dim=inner // n_heads,
            n_groups=0 if first else self.number("ssm.group_count"),
            state_size=self.number("ssm.state_size"),
            conv_kernel=self.number("ssm.conv_kernel"),
            norm="ssm_norm.weight" in block,
            dt_rank=rank if first else None,
        )

    def ffn(self, block: dict[str, tuple[int, ...]]) -> Ffn | None:
        down = block.get("ffn_down.weight")
        experts = block.get("ffn_down_exps.weight")
        if experts is None:
            if down is None:
                return None
            up = block.get("ffn_up.weight", (0, 0))
            gated = "ffn_gate.weight" in block or up[1] == 2 * down[0]
            return DenseFfn(down[0], gated, "ffn_down.bias" in block)
        if len(experts) != 3:
            raise FormatError(self.source, say("has experts that are not in one tensor"))
        latent = block.get("ffn_latent_down.weight")
        return MoeFfn(
            n_experts=experts[2],
            n_experts_used=min(self.number("expert_used_count"), experts[2]),
            expert_intermediate_size=experts[0],
            shared_intermediate_size=block.get("ffn_down_shexp.weight", (0,))[0],
            n_shared=self.number("expert_shared_count", 0),
            shared_gate="ffn_gate_inp_shexp.weight" in block,
            router_bias="exp_probs_b.bias" in block or "ffn_gate_inp.bias" in block,
            expert_bias="ffn_down_exps.bias" in block,
            gated="ffn_gate_exps.weight" in block or "ffn_gate_up_exps.weight" in block,
            hash_routed="ffn_gate_tid2eid.weight" in block,
            dense_beside=down[0] if down else 0,
            latent_size=latent[1] if latent else None,
        )

    def value(self, key: str) -> object:
        return self.file.metadata.get(f"{self.arch}.{key}")

    def number(self, key: str, default: int | None = None) -> int:
        """A whole number; of a list, which gives one a block, the largest."""
        found = self.value(key)
        if isinstance(found, tuple) and found and all(isinstance(entry, int) for entry in found):
            return max(int(entry) for entry in found)
        if isinstance(found, int) and not isinstance(found, bool):
            return found
        if default is None:
            raise FormatError(self.source, say("{arch}.{key} is missing", arch=self.arch, key=key))
        return default

    def of_block(self, key: str, index: int, default: int | None = None) -> int:
        found = self.value(key)
        if isinstance(found, tuple) and index < len(found):
            return int(found[index])
        if isinstance(found, LongArray):
            raise FormatError(
                self.source,
                say(
                    "{arch}.{key} has {length} entries",
                    arch=self.arch,
                    key=key,
                    length=found.length,
                ),
            )
        return self.number(key, default)


def _span(blocks: dict[int, dict[str, tuple[int, ...]]]) -> str:
    return f"{min(blocks)} to {max(blocks)}" if blocks else "none"
