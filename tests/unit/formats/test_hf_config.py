"""Hugging Face configs: the shape they give is the catalog's, the rest is refused with a reason."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.bundled import bundled_dir
from advisor.catalog.model_schema import load_models
from advisor.domain.architecture import Architecture
from advisor.errors import FormatError
from advisor.formats.hf_config import read_hf_config

# The fields of published configs that decide the shape.
CONFIGS: dict[str, dict[str, Any]] = {
    "llama-3.1-8b": {
        "model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336,
        "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8,
        "vocab_size": 128256, "max_position_embeddings": 131072, "tie_word_embeddings": False,
        "rope_scaling": {"rope_type": "llama3", "factor": 8.0},
    },
    "qwen2.5-7b": {
        "model_type": "qwen2", "hidden_size": 3584, "intermediate_size": 18944,
        "num_hidden_layers": 28, "num_attention_heads": 28, "num_key_value_heads": 4,
        "vocab_size": 152064, "max_position_embeddings": 32768, "tie_word_embeddings": False,
        "sliding_window": 131072, "use_sliding_window": False,
    },
    "qwen3-30b-a3b": {
        "model_type": "qwen3_moe", "hidden_size": 2048, "intermediate_size": 6144,
        "num_hidden_layers": 48, "num_attention_heads": 32, "num_key_value_heads": 4,
        "head_dim": 128, "vocab_size": 151936, "max_position_embeddings": 40960,
        "tie_word_embeddings": False, "num_experts": 128, "num_experts_per_tok": 8,
        "moe_intermediate_size": 768,
    },
    "gemma-3-27b": {
        "model_type": "gemma3",
        "text_config": {
            "model_type": "gemma3_text", "hidden_size": 5376, "intermediate_size": 21504,
            "num_hidden_layers": 62, "num_attention_heads": 32, "num_key_value_heads": 16,
            "head_dim": 128, "vocab_size": 262144, "max_position_embeddings": 131072,
            "sliding_window": 1024, "sliding_window_pattern": 6,
        },
        "vision_config": {},
    },
    "gpt-oss-20b": {
        "model_type": "gpt_oss", "hidden_size": 2880, "intermediate_size": 2880,
        "num_hidden_layers": 24, "num_attention_heads": 64, "num_key_value_heads": 8,
        "head_dim": 64, "vocab_size": 201088, "max_position_embeddings": 131072,
        "num_local_experts": 32, "num_experts_per_tok": 4, "sliding_window": 128,
        "layer_types": ["sliding_attention", "full_attention"] * 12, "attention_bias": True,
        "quantization_config": {"quant_method": "mxfp4"},
    },
    "command-r7b-12-2024": {
        "model_type": "cohere2", "hidden_size": 4096, "intermediate_size": 14336,
        "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8,
        "head_dim": 128, "vocab_size": 256000, "max_position_embeddings": 131072,
        "sliding_window": 4096, "sliding_window_pattern": 4,
    },
    "exaone-4.0-32b": {
        "model_type": "exaone4", "hidden_size": 5120, "intermediate_size": 27392,
        "num_hidden_layers": 64, "num_attention_heads": 40, "num_key_value_heads": 8,
        "head_dim": 128, "vocab_size": 102400, "max_position_embeddings": 131072,
        "sliding_window": 4096, "sliding_window_pattern": "LLLG", "tie_word_embeddings": False,
        "layer_types": (["sliding_attention"] * 3 + ["full_attention"]) * 16,
        "rope_scaling": {"rope_type": "llama3", "factor": 16.0},
    },
    "qwen3-next-80b-a3b": {
        "model_type": "qwen3_next", "hidden_size": 2048, "intermediate_size": 5120,
        "num_hidden_layers": 48, "num_attention_heads": 16, "num_key_value_heads": 2,
        "head_dim": 256, "vocab_size": 151936, "max_position_embeddings": 262144,
        "full_attention_interval": 4, "linear_num_key_heads": 16, "linear_num_value_heads": 32,
        "linear_key_head_dim": 128, "linear_value_head_dim": 128, "linear_conv_kernel_dim": 4,
        "num_experts": 512, "num_experts_per_tok": 10, "moe_intermediate_size": 512,
        "shared_expert_intermediate_size": 512,
    },
    "nemotron-nano-9b-v2": {
        "model_type": "nemotron_h", "hidden_size": 4480, "intermediate_size": 15680,
        "num_hidden_layers": 56, "num_attention_heads": 40, "num_key_value_heads": 8,
        "head_dim": 128, "vocab_size": 131072, "max_position_embeddings": 131072,
        "mamba_num_heads": 128, "mamba_head_dim": 80, "n_groups": 8, "ssm_state_size": 128,
        "conv_kernel": 4,
        "hybrid_override_pattern": "M-M-M-MM-M-M-M*-M-M-M*-M-M-M-M*-M-M-M-M*-M-MM-M-M-M-M-M-",
    },
    "deepseek-v4-flash": {
        "model_type": "deepseek_v4", "hidden_size": 4096, "num_hidden_layers": 43,
        "num_attention_heads": 64, "head_dim": 512, "qk_rope_head_dim": 64, "q_lora_rank": 1024,
        "o_lora_rank": 1024, "o_groups": 8, "sliding_window": 128, "vocab_size": 129280,
        "max_position_embeddings": 1048576, "n_routed_experts": 256, "n_shared_experts": 1,
        "num_experts_per_tok": 6, "moe_intermediate_size": 2048, "num_hash_layers": 3,
        "index_n_heads": 64, "index_head_dim": 128, "index_topk": 512, "hc_mult": 4,
        "compress_ratios": [0, 0, 4] + [128, 4] * 20, "tie_word_embeddings": False,
    },
    "llama-4-maverick": {
        "model_type": "llama4",
        "text_config": {
            "model_type": "llama4_text", "hidden_size": 5120, "intermediate_size": 8192,
            "intermediate_size_mlp": 16384, "interleave_moe_layer_step": 2,
            "num_hidden_layers": 48, "num_attention_heads": 40, "num_key_value_heads": 8,
            "head_dim": 128, "num_local_experts": 128, "num_experts_per_tok": 1,
            "attention_chunk_size": 8192, "vocab_size": 202048,
            "max_position_embeddings": 1048576,
        },
    },
    "gemma-4-26b-a4b": {
        "model_type": "gemma4",
        "text_config": {
            "model_type": "gemma4_text", "hidden_size": 2816, "intermediate_size": 2112,
            "num_hidden_layers": 30, "num_attention_heads": 16, "num_key_value_heads": 8,
            "num_global_key_value_heads": 2, "head_dim": 256, "global_head_dim": 512,
            "attention_k_eq_v": True, "enable_moe_block": True, "num_experts": 128,
            "top_k_experts": 8, "moe_intermediate_size": 704, "sliding_window": 1024,
            "layer_types": (["sliding_attention"] * 5 + ["full_attention"]) * 5,
            "vocab_size": 262144, "max_position_embeddings": 262144,
        },
    },
    "glm-5.2": {
        "model_type": "glm_moe_dsa", "hidden_size": 6144, "intermediate_size": 12288,
        "num_hidden_layers": 78, "num_attention_heads": 64, "q_lora_rank": 2048,
        "kv_lora_rank": 512, "qk_nope_head_dim": 192, "qk_rope_head_dim": 64, "v_head_dim": 256,
        "index_n_heads": 32, "index_head_dim": 128, "index_topk": 2048,
        "indexer_types": ["full"] * 3 + ["shared"] * 3 + (["full"] + ["shared"] * 3) * 18,
        "first_k_dense_replace": 3, "n_routed_experts": 256, "n_shared_experts": 1,
        "num_experts_per_tok": 8, "moe_intermediate_size": 2048, "vocab_size": 154880,
        "max_position_embeddings": 1048576, "num_nextn_predict_layers": 1,
        "tie_word_embeddings": False,
    },
    "mamba-2.8b": {
        "model_type": "mamba", "hidden_size": 2560, "intermediate_size": 5120,
        "num_hidden_layers": 64, "state_size": 16, "conv_kernel": 4, "time_step_rank": 160,
        "vocab_size": 50280, "max_position_embeddings": 2048,
    },
    "bge-m3": {
        "model_type": "xlm-roberta", "hidden_size": 1024, "intermediate_size": 4096,
        "num_hidden_layers": 24, "num_attention_heads": 16, "vocab_size": 250002,
        "max_position_embeddings": 8194, "type_vocab_size": 1,
    },
    "kimi-linear-48b-a3b": {
        "model_type": "kimi_linear", "hidden_size": 2304, "intermediate_size": 9216,
        "num_hidden_layers": 27, "num_attention_heads": 32, "q_lora_rank": None,
        "kv_lora_rank": 512, "qk_nope_head_dim": 128, "qk_rope_head_dim": 64, "v_head_dim": 128,
        "first_k_dense_replace": 1, "num_experts": 256, "num_experts_per_token": 8,
        "moe_intermediate_size": 1024, "num_shared_experts": 1, "vocab_size": 163840,
        "max_position_embeddings": 1048576, "tie_word_embeddings": False,
        "linear_attn_config": {
            "num_heads": 32, "head_dim": 128, "short_conv_kernel_size": 4,
            "full_attn_layers": [4, 8, 12, 16, 20, 24, 27],
            "kda_layers": [n for n in range(1, 27) if n % 4],
        },
    },
    "gemma-3n-e4b": {
        "model_type": "gemma3n",
        "text_config": {
            "model_type": "gemma3n_text", "hidden_size": 2048, "intermediate_size": [16384] * 35,
            "num_hidden_layers": 35, "num_attention_heads": 8, "num_key_value_heads": 2,
            "head_dim": 256, "num_kv_shared_layers": 15, "sliding_window": 512,
            "layer_types": (["sliding_attention"] * 4 + ["full_attention"]) * 7,
            "hidden_size_per_layer_input": 256, "altup_num_inputs": 4, "laurel_rank": 64,
            "vocab_size": 262400, "max_position_embeddings": 32768,
        },
    },
    "phi-3.5-moe": {
        "model_type": "phimoe", "hidden_size": 4096, "intermediate_size": 6400,
        "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8,
        "num_local_experts": 16, "num_experts_per_tok": 2, "attention_bias": True,
        "rope_scaling": {"type": "longrope", "long_factor": [1.0] * 64}, "vocab_size": 32064,
        "max_position_embeddings": 131072, "tie_word_embeddings": False,
    },
    "lfm2-2.6b": {
        "model_type": "lfm2", "hidden_size": 2048, "intermediate_size": 10752,
        "num_hidden_layers": 30, "num_attention_heads": 32, "num_key_value_heads": 8,
        "conv_L_cache": 3, "vocab_size": 65536, "max_position_embeddings": 128000,
        "layer_types": ["full_attention" if i in (2, 5, 9, 13, 17, 21, 24, 27) else "conv"
                        for i in range(30)],
    },
}  # fmt: skip


@cache
def catalog() -> dict[str, Architecture]:
    found = load_models(bundled_dir("catalog") / "models")
    return {model.id: model.architecture for model in found if model.architecture}


def written(folder: Path, config: object) -> Path:
    path = folder / "config.json"
    path.write_text(json.dumps(config), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", sorted(CONFIGS))
def test_the_shape_is_the_catalogs(name: str, tmp_path: Path) -> None:
    model = read_hf_config(written(tmp_path, CONFIGS[name]))
    expected = replace(catalog()[name], metadata_bytes=None, context_max=model.context_max or 0)
    assert model.architecture == expected


def test_vision_and_stored_format_are_told(tmp_path: Path) -> None:
    gemma = read_hf_config(written(tmp_path, CONFIGS["gemma-3-27b"]))
    assert gemma.modalities == ("text", "image")
    assert "mxfp4" in read_hf_config(written(tmp_path, CONFIGS["gpt-oss-20b"])).note


@pytest.mark.parametrize(
    ("config", "reason"),
    [
        ([], "not a JSON object"),
        ({}, "model_type is missing"),
        ({"model_type": "brand_new"}, "'brand_new' is not understood"),
        ({"model_type": "llama"}, "num_hidden_layers is missing"),
        (CONFIGS["llama-3.1-8b"] | {"hidden_size": "wide"}, "hidden_size is missing or not"),
        (CONFIGS["llama-3.1-8b"] | {"num_attention_heads": 0}, "without heads"),
        (CONFIGS["llama-3.1-8b"] | {"num_hidden_layers": 10**9}, "layers"),
        (CONFIGS["nemotron-nano-9b-v2"] | {"hybrid_override_pattern": "M"}, "every layer"),
    ],
)
def test_what_is_not_understood_is_refused(config: object, reason: str, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=reason):
        read_hf_config(written(tmp_path, config))


def test_a_file_that_is_not_json_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(FormatError, match="is not JSON"):
        read_hf_config(path)


values = st.none() | st.integers(-5, 10**12) | st.text(max_size=3) | st.lists(st.integers())


@given(st.sampled_from(sorted(CONFIGS)), st.data())
def test_odd_values_end_in_a_model_or_an_error(
    tmp_path_factory: pytest.TempPathFactory, name: str, data: st.DataObject
) -> None:
    config = dict(CONFIGS[name])
    fields = data.draw(st.lists(st.sampled_from(sorted(config)), max_size=3, unique=True))
    for key in fields:
        if key != "text_config":
            config[key] = data.draw(values)
    path = written(tmp_path_factory.mktemp("fuzz"), config)
    try:
        read_hf_config(path)
    except FormatError as error:
        assert str(path) in str(error)
