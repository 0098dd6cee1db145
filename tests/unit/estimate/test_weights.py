"""Weight plans: known answers, other engines' formats, published mixes, what a token reads."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from advisor.bundled import bundled_dir
from advisor.catalog.model_schema import load_models
from advisor.domain.architecture import Architecture, MoeFfn
from advisor.domain.model import Model, PublishedFile
from advisor.errors import InputError
from advisor.estimate.formats import FORMATS
from advisor.estimate.quantize import FILE_TYPES, TYPE_NAMES
from advisor.estimate.weights import WeightPlan, published_file, weight_plan
from advisor.units import MIB


@cache
def models() -> dict[str, Model]:
    return {model.id: model for model in load_models(bundled_dir("catalog") / "models")}


def plan_of(model_id: str, quant: str = "Q4_K_M", imatrix: bool = False) -> WeightPlan:
    return weight_plan(models()[model_id], quant, imatrix)


def shape(model_id: str) -> Architecture:
    architecture = models()[model_id].architecture
    assert architecture is not None
    return architecture


def test_llama_lies_where_the_engine_puts_it() -> None:
    """4403.49 MiB on the GPU, 281.81 in RAM (llama.cpp's planning pass)."""
    plan = plan_of("llama-3.1-8b")
    on_gpu = plan.device_block_bytes.sum() + plan.device_output_bytes
    on_gpu += plan.device_head_bytes + plan.device_extra_bytes
    assert on_gpu / MIB == pytest.approx(4403.4924, abs=1e-4)
    assert plan.input_bytes / MIB == pytest.approx(281.8125)
    assert plan.file_bytes - plan.total_bytes == pytest.approx(7.8e6, rel=0.02)


def test_tied_embeddings_are_copied_to_the_device() -> None:
    """Gemma 3 4B: the file's 2368.18 MiB all go to the GPU, and 525 stay in RAM besides."""
    plan = plan_of("gemma-3-4b")
    assert plan.tied
    assert plan.output_bytes == 0
    assert plan.input_bytes / MIB == pytest.approx(525.0)
    on_gpu = plan.device_output_bytes + plan.device_head_bytes + plan.device_block_bytes.sum()
    assert on_gpu / MIB == pytest.approx(2368.1816, abs=0.1)


def test_rows_of_odd_width_are_padded_on_the_device() -> None:
    """Qwen2.5 0.5B (896 wide): 373.73 MiB on the GPU, 373.71 in the file."""
    plan = plan_of("qwen2.5-0.5b")
    on_gpu = plan.device_output_bytes + plan.device_head_bytes + plan.device_block_bytes.sum()
    assert on_gpu / MIB == pytest.approx(373.7317, abs=0.12)
    assert plan.bits_per_weight == pytest.approx(6.3, abs=0.05)


def test_experts_are_a_part_of_their_block() -> None:
    """Qwen3 30B-A3B: with every expert in RAM, 784.42 MiB stay on the GPU."""
    plan = plan_of("qwen3-30b-a3b")
    rest = plan.device_block_bytes - plan.device_expert_bytes
    on_gpu = rest.sum() + plan.device_output_bytes + plan.device_head_bytes
    assert on_gpu / MIB == pytest.approx(784.4199, abs=0.1)


@pytest.mark.parametrize("quant", ["Q2_K", "Q4_K_M", "Q8_0"])
def test_published_gpt_oss_keeps_its_experts(quant: str) -> None:
    native = plan_of("gpt-oss-20b", quant)
    experts = native.tensors.elements[native.tensors.suffixes.index("ffn_down_exps.weight")]
    assert native.types[native.tensors.suffixes.index("ffn_down_exps.weight")] == TYPE_NAMES.index(
        "MXFP4"
    )
    assert experts == 2880 * 2880 * 32
    ruled = weight_plan(replace(shape("gpt-oss-20b"), native_fp4_experts=False), quant)
    assert ruled.expert_bytes.sum() != native.expert_bytes.sum()


def test_gpt_oss_hardly_changes_with_the_label() -> None:
    """10.7 GiB at "Q2_K", 12.8 at "F16" (published files)."""
    assert plan_of("gpt-oss-20b", "Q2_K").file_bytes == pytest.approx(10.7 * 2**30, rel=0.01)
    assert plan_of("gpt-oss-20b", "F16").file_bytes == pytest.approx(12.8 * 2**30, rel=0.01)


def test_prediction_blocks_are_in_the_file_and_not_read() -> None:
    plan = plan_of("glm-4.5-air", "F16")
    assert plan.n_blocks == 47
    assert plan.n_mtp_blocks == 1
    assert plan.block_bytes[-1] / 2**30 == pytest.approx(6.7, abs=0.05)
    assert plan.read_bytes[46].sum() == 0


def test_per_layer_embeddings_are_looked_up() -> None:
    """Gemma 4 E2B: 2.3 of 4.6 billion parameters are never multiplied."""
    plan = plan_of("gemma-4-e2b", "F16")
    assert plan.flops_per_token.sum() / 2 == pytest.approx(2.3e9, rel=0.01)
    assert plan.input_bytes > plan.total_bytes / 2


def test_a_token_reads_the_experts_it_uses() -> None:
    plan = plan_of("qwen3-30b-a3b", "Q8_0")
    ffn = shape("qwen3-30b-a3b").layers[0].ffn
    assert isinstance(ffn, MoeFfn)
    share = ffn.n_experts_used / ffn.n_experts
    assert plan.expert_read_bytes[:-1].sum() == pytest.approx(plan.expert_bytes.sum() * share)
    rest = plan.block_bytes.sum() - plan.expert_bytes.sum()
    inner = plan.read_bytes[:-1].sum() - plan.expert_read_bytes[:-1].sum()
    assert inner == pytest.approx(rest)
    assert plan.read_bytes[-1].sum() == plan.output_bytes + plan.head_bytes + plan.extra_bytes


def test_a_tied_embedding_is_read_as_output() -> None:
    plan = plan_of("llama-3.2-1b")
    assert plan.read_bytes[-1].sum() == plan.embedding_bytes + plan.head_bytes + plan.extra_bytes


@pytest.mark.parametrize(
    ("quant", "linear", "embedding", "output"),
    [
        ("MLX-4bit", 4.5, 4.5, 4.5),  # a 16-bit scale and bias per 64
        ("MLX-6bit", 6.5, 6.5, 6.5),
        ("MLX-8bit", 8.5, 8.5, 8.5),
        ("GPTQ-4bit", 4.15625, 16, 16),  # a 16-bit scale and a 4-bit zero point per 128
        ("AWQ-INT4", 4.15625, 16, 16),
        ("FP8", 8, 16, 16),
        ("NVFP4", 4.5, 16, 16),  # an 8-bit scale per 16
        ("EXL2-4.0bpw", 4, 16, 6),
        ("EXL3-3.0bpw", 3, 16, 6),
    ],
)
def test_other_formats_by_definition(
    quant: str, linear: float, embedding: float, output: float
) -> None:
    """Llama 3.1 70B: 8192 wide, 128,256 tokens."""
    plan = plan_of("llama-3.1-70b", quant)
    edge = 128256 * 8192
    inside = 70_553_706_496 - 2 * edge
    expected = (inside * linear + edge * (embedding + output)) / 8
    assert plan.basis == "definition"
    assert plan.total_bytes == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize("quant", sorted(FORMATS))
def test_every_format_is_smaller_than_16_bits(quant: str) -> None:
    assert plan_of("qwen2.5-7b", quant).total_bytes < plan_of("qwen2.5-7b", "F16").total_bytes


def test_mixes_by_hand_take_a_published_size() -> None:
    plan = plan_of("qwen3-30b-a3b-2507", "UD-Q4_K_XL")
    assert plan.basis == "published"
    assert plan.file_bytes == 17_690_497_440
    assert plan.published is not None
    assert plan.published.publisher == "unsloth"
    parts = plan.block_bytes.sum() + plan.input_bytes + plan.output_bytes
    assert parts + plan.head_bytes + plan.extra_bytes == pytest.approx(plan.total_bytes, abs=60)
    assert plan.read_bytes[:-1].sum() < plan.block_bytes.sum()


def test_a_mix_made_by_hand_takes_the_usual_size_where_no_file_is_known() -> None:
    plan, rule = plan_of("tinyllama-1.1b", "UD-Q4_K_XL"), plan_of("tinyllama-1.1b", "Q4_K_M")
    assert plan.basis == "typical"
    assert plan.file_bytes == pytest.approx(1.012 * rule.file_bytes, rel=1e-6)
    with pytest.raises(InputError, match="mixed by hand"):
        plan_of("tinyllama-1.1b", "UD-Q9_K_XL")


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(InputError, match="Q9_X"):
        plan_of("tinyllama-1.1b", "Q9_X")


def test_a_model_without_shape_is_refused() -> None:
    with pytest.raises(InputError, match="not known"):
        plan_of("gpt-5.2")


def test_l_files_have_better_edges() -> None:
    arch = shape("llama-3.1-8b")
    plain, edged = weight_plan(arch, "Q4_K_M"), weight_plan(arch, "Q4_K_L")
    assert edged.block_bytes.tolist() == plain.block_bytes.tolist()
    assert edged.embedding_bytes == edged.output_bytes == 128256 * 4096 // 32 * 34


def test_the_publisher_people_know_wins() -> None:
    files = tuple(
        PublishedFile(publisher, "UD-Q4_K_XL", size, 1, "") for publisher, size in
        (("someone", 1), ("bartowski", 2), ("unsloth", 3))
    )  # fmt: skip
    model = replace(models()["tinyllama-1.1b"], published_files=files)
    found = published_file(model, "UD-Q4_K_XL")
    assert found is not None
    assert found.file_bytes == 3


def test_shapes_are_what_converters_write() -> None:
    """Fused, split and three-dimensional tensors."""
    tensors = plan_of("phi-4").tensors
    phi = dict(zip(tensors.suffixes, tensors.elements, strict=True))
    assert phi["attn_qkv.weight"] == 5120 * (5120 + 2 * 1280)
    assert phi["ffn_up.weight"] == 5120 * 2 * 17920
    deepseek = plan_of("deepseek-v3").tensors
    at = deepseek.suffixes.index("attn_k_b.weight")
    assert deepseek.three_d[at]
    assert deepseek.width[at] == 128
    assert "attn_kv_b.weight" not in deepseek.suffixes


@pytest.mark.parametrize("quant", FILE_TYPES)
def test_no_type_has_blocks_that_do_not_divide_a_row(quant: str) -> None:
    from advisor.domain.quantization import TENSOR_TYPES

    blocks = np.array([TENSOR_TYPES[name].elements for name in TYPE_NAMES])
    for model_id in ("qwen2.5-0.5b", "gpt-oss-20b", "nemotron-3-nano-30b-a3b", "mamba-2.8b"):
        plan = plan_of(model_id, quant)
        assert not (plan.tensors.width % blocks[plan.types]).any()


def test_fp4_experts_are_stored_in_fewer_bits_where_rows_allow_it() -> None:
    def size(model: str, quant: str) -> int:
        return plan_of(model, quant).file_bytes

    # unsloth's Q8_K_XL of DeepSeek V4 Flash is 162 GB, 7 GB more than its Q4_K_XL: same experts.
    assert size("deepseek-v4-flash", "Q8_0") < 1.05 * size("deepseek-v4-flash", "Q4_K_M")
    assert size("deepseek-v4-flash", "IQ2_XXS") < 0.65 * size("deepseek-v4-flash", "Q4_K_M")
    # gpt-oss is 2880 wide: the small types cannot cut its rows, and its files stay alike.
    assert size("gpt-oss-20b", "IQ2_XXS") > 0.9 * size("gpt-oss-20b", "MXFP4")
