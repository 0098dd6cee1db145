"""Writes real GGUF files for tests: true header, metadata and tensor list, data left sparse."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

from advisor.domain.architecture import (
    Architecture,
    Attention,
    CompressedAttention,
    GatedDeltaNet,
    KimiDeltaAttention,
    LatentAttention,
    Mamba,
    MoeFfn,
)
from advisor.domain.model import StoredTensor
from advisor.estimate.quantize import TYPE_NAMES, rule_column
from advisor.estimate.weights import weight_table
from advisor.formats.gguf import TYPE_NUMBERS

Metadata = Mapping[str, object]


def write_gguf(path: Path, metadata: Metadata, tensors: Sequence[StoredTensor]) -> Path:
    """The data of the tensors is a hole in the file: it has its size and takes no space."""
    header = bytearray(b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(metadata)))
    for key, value in metadata.items():
        header += _string(key) + _value(value)
    offset = 0
    for tensor in tensors:
        header += _string(tensor.name) + struct.pack("<I", len(tensor.shape))
        header += struct.pack(f"<{len(tensor.shape)}Q", *tensor.shape)
        header += struct.pack("<IQ", TYPE_NUMBERS[tensor.type_name], offset)
        offset += _padded(tensor.n_bytes)
    with path.open("wb") as stream:
        stream.write(header)
        stream.truncate(_padded(len(header)) + offset)
    return path


def _padded(size: int) -> int:
    return -(-size // 32) * 32


def _string(text: str) -> bytes:
    encoded = text.encode()
    return struct.pack("<Q", len(encoded)) + encoded


def _value(value: object) -> bytes:
    kind, data = _plain(value)
    return struct.pack("<I", kind) + data


def _plain(value: object) -> tuple[int, bytes]:
    if isinstance(value, bool):
        return 7, struct.pack("<?", value)
    if isinstance(value, int):
        return 4, struct.pack("<I", value)
    if isinstance(value, float):
        return 6, struct.pack("<f", value)
    if isinstance(value, str):
        return 8, _string(value)
    assert isinstance(value, list | tuple)
    entries = [_plain(entry) for entry in value]
    kind = entries[0][0] if entries else 4
    return 9, struct.pack("<IQ", kind, len(entries)) + b"".join(data for _, data in entries)


def tensors_of(arch: Architecture, quant: str) -> list[StoredTensor]:
    """What llama-quantize writes for `arch`."""
    table = weight_table(arch)
    types = table.plan(rule_column(quant, False)).types.tolist()
    return [
        StoredTensor(name, shape, TYPE_NAMES[index])
        for (name, shape), index in zip(_shapes(arch), types, strict=True)
    ]


def _shapes(arch: Architecture) -> list[tuple[str, tuple[int, ...]]]:
    from advisor.estimate.block_tensors import block_tensors, mtp_tensors
    from advisor.estimate.tensors import outside_tensors, style_of

    style = style_of(arch)
    found = [(tensor.name, tensor.shape) for tensor in outside_tensors(arch, style)]
    for index in range(arch.n_blocks):
        tensors = (
            block_tensors(arch, style, arch.layers[index])
            if index < arch.n_layers
            else mtp_tensors(arch, style)
        )
        found += [(f"blk.{index}.{tensor.name}", tensor.shape) for tensor in tensors]
    return found


def metadata_of(arch: Architecture) -> dict[str, object]:
    """The keys that llama.cpp's converter writes, as far as sizes depend on them."""
    keys: dict[str, object] = {
        "block_count": arch.n_blocks,
        "context_length": arch.context_max,
        "embedding_length": arch.hidden_size,
    }
    keys |= _mixer_keys(arch)
    moe = [layer.ffn for layer in arch.layers if isinstance(layer.ffn, MoeFfn)]
    if moe:
        keys["expert_count"] = moe[0].n_experts
        keys["expert_used_count"] = moe[0].n_experts_used
        keys["expert_shared_count"] = moe[0].n_shared
    if arch.n_mtp_layers:
        keys["nextn_predict_layers"] = arch.n_mtp_layers
    if arch.per_layer_embedding_size:
        keys["embedding_length_per_layer_input"] = arch.per_layer_embedding_size
    if arch.altup_inputs:
        keys["altup.num_inputs"] = arch.altup_inputs
    if not arch.causal:
        keys["attention.causal"] = False
    if arch.hyper_connections:
        keys["hyper_connection.count"] = arch.hyper_connections
    prefixed = {f"{arch.gguf_arch}.{key}": value for key, value in keys.items()}
    return {"general.architecture": arch.gguf_arch, "general.file_type": 15} | prefixed


def _mixer_keys(arch: Architecture) -> dict[str, object]:
    keys: dict[str, object] = {}
    heads, kv_heads, windowed = [], [], []
    for layer in arch.layers:
        attention = next((m for m in layer.mixers if isinstance(m, Attention)), None)
        heads.append(attention.n_heads if attention else 0)
        kv_heads.append(attention.n_kv_heads if attention else 0)
        windowed.append(attention is not None and attention.span != "full")
        for mixer in layer.mixers:
            keys |= _keys_of(mixer, windowed[-1])
    if any(heads):
        hybrid_of_deltas = any(
            isinstance(mixer, GatedDeltaNet) for layer in arch.layers for mixer in layer.mixers
        )
        keys["attention.head_count"] = max(heads) if hybrid_of_deltas else heads
        keys["attention.head_count_kv"] = max(kv_heads) if hybrid_of_deltas else kv_heads
    if arch.gguf_arch == "granitehybrid":
        keys["rope.scaling.finetuned"] = any(
            isinstance(mixer, Attention) and mixer.rope
            for layer in arch.layers for mixer in layer.mixers
        )  # fmt: skip
    if any(windowed) and arch.gguf_arch != "llama4":
        keys["attention.sliding_window_pattern"] = windowed
    ratios = [m.compress_ratio or 0 for layer in arch.layers for m in layer.mixers
              if isinstance(m, CompressedAttention)]  # fmt: skip
    if ratios:
        keys["attention.compress_ratios"] = ratios
    reused = sum(isinstance(m, Attention) and m.reuses_kv
                 for layer in arch.layers for m in layer.mixers)  # fmt: skip
    if reused:
        keys["attention.shared_kv_layers"] = reused
    return keys


def _keys_of(mixer: object, windowed: bool) -> dict[str, object]:
    match mixer:
        case Attention():
            keys: dict[str, object] = {
                "attention.key_length_swa"
                if windowed
                else "attention.key_length": mixer.head_dim_k,
                "attention.value_length_swa"
                if windowed
                else "attention.value_length": mixer.head_dim_v,
            }
            if windowed:
                keys["attention.sliding_window"] = mixer.window
            return keys | _indexer_keys(mixer.indexer)
        case LatentAttention():
            return {
                "attention.head_count": mixer.n_heads,
                "rope.dimension_count": mixer.qk_rope_head_dim,
                "attention.key_length_mla": mixer.qk_nope_head_dim + mixer.qk_rope_head_dim,
                "attention.value_length_mla": mixer.v_head_dim,
                "attention.q_lora_rank": mixer.q_lora_rank or 0,
                "attention.kv_lora_rank": mixer.kv_lora_rank,
            } | _indexer_keys(mixer.indexer)
        case CompressedAttention():
            return {
                "attention.head_count": mixer.n_heads,
                "attention.key_length": mixer.head_dim,
                "rope.dimension_count": mixer.qk_rope_head_dim,
                "attention.q_lora_rank": mixer.q_lora_rank,
                "attention.output_lora_rank": mixer.o_lora_rank,
                "attention.output_group_count": mixer.o_groups,
                "attention.sliding_window": mixer.window,
            } | _indexer_keys(mixer.indexer)
        case GatedDeltaNet():
            return {
                "ssm.state_size": mixer.k_head_dim,
                "ssm.group_count": mixer.n_k_heads,
                "ssm.time_step_rank": mixer.n_v_heads,
            }
        case KimiDeltaAttention():
            return {"kda.head_dim": mixer.head_dim, "ssm.conv_kernel": mixer.conv_kernel}
        case Mamba():
            return {
                "ssm.inner_size": mixer.d_inner,
                "ssm.time_step_rank": mixer.dt_rank or mixer.n_heads,
                "ssm.state_size": mixer.state_size,
                "ssm.group_count": mixer.n_groups,
                "ssm.conv_kernel": mixer.conv_kernel,
            }
    return {}


def _indexer_keys(indexer: object) -> dict[str, object]:
    if indexer is None:
        return {}
    return {
        "attention.indexer.head_count": indexer.n_heads,  # type: ignore[attr-defined]
        "attention.indexer.key_length": indexer.head_dim,  # type: ignore[attr-defined]
        "attention.indexer.top_k": indexer.top_k,  # type: ignore[attr-defined]
        "attention.indexer.block_size": indexer.block or 0,  # type: ignore[attr-defined]
    }
