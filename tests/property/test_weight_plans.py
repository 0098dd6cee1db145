"""Properties of weight plans over the whole catalog and all file types."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from advisor.bundled import bundled_dir
from advisor.catalog.model_schema import load_models
from advisor.domain.architecture import Architecture
from advisor.estimate.quantize import RULE_COLUMNS
from advisor.estimate.weights import WeightPlan, weight_table


@cache
def architectures() -> tuple[Architecture, ...]:
    found = load_models(bundled_dir("catalog") / "models")
    return tuple(model.architecture for model in found if model.architecture)


plans = st.builds(
    lambda index, column: weight_table(architectures()[index]).plan(column),
    st.integers(0, len(architectures()) - 1),
    st.integers(0, len(RULE_COLUMNS) - 1),
)


@given(plans)
def test_parts_sum_to_the_whole(plan: WeightPlan) -> None:
    parts = plan.input_bytes + plan.output_bytes + plan.head_bytes + plan.extra_bytes
    assert parts + int(plan.block_bytes.sum()) == plan.total_bytes
    assert int(plan.tensor_bytes.sum()) == plan.total_bytes


@given(plans)
def test_no_part_is_larger_than_its_whole(plan: WeightPlan) -> None:
    assert (plan.expert_bytes <= plan.block_bytes).all()
    assert (plan.largest_matrix_bytes <= plan.block_bytes - plan.expert_bytes).all()
    assert (plan.largest_expert_bytes <= plan.expert_bytes).all()
    assert plan.total_bytes < plan.file_bytes


@given(plans)
def test_a_device_needs_no_less_and_hardly_more(plan: WeightPlan) -> None:
    extra = plan.device_block_bytes - plan.block_bytes
    assert (extra >= 0).all()
    tensors_a_block = np.bincount(plan.tensors.block + 1)[1:]
    assert (extra <= 900 * tensors_a_block).all()


@given(plans)
def test_a_token_reads_no_more_than_is_there(plan: WeightPlan) -> None:
    assert (plan.read_bytes[:-1].sum(axis=1) <= plan.block_bytes + 0.5).all()
    assert (plan.expert_read_bytes <= plan.read_bytes + 0.5).all()
    assert plan.read_bytes.sum() <= plan.total_bytes + 0.5
    assert plan.flops_per_token.sum() <= 2 * plan.tensors.elements.sum()


@given(st.sampled_from(architectures()))
def test_more_bits_are_more_bytes(arch: Architecture) -> None:
    table = weight_table(arch)
    size = {column.file_type: table.total_bytes[i] for i, column in enumerate(RULE_COLUMNS)}
    order = ("Q4_0", "Q5_0", "Q8_0", "F16", "F32")
    assert all(size[a] <= size[b] for a, b in pairwise(order))
    assert size["Q4_K_S"] <= size["Q4_K_M"] <= size["Q5_K_M"] <= size["Q6_K"]
