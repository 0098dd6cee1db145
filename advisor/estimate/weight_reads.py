"""What one token reads of a model's weights, in several quantizations at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from advisor.estimate.block_tensors import Role
from advisor.estimate.quantize import TYPE_NAMES
from advisor.estimate.speed_work import TYPE_CLASSES, WeightWork, type_class
from advisor.estimate.weight_plan import TYPE_BYTES, TYPE_ELEMENTS, WeightPlan, read_row

Floats = NDArray[np.float64]

_CLASS = np.array([type_class(name) for name in TYPE_NAMES])
_BYTES_AN_ELEMENT: Floats = TYPE_BYTES / TYPE_ELEMENTS


def weight_works(plans: Sequence[WeightPlan]) -> WeightWork:
    """`speed.weight_work` of each plan: arrays (q, B + 1, classes). The plans are of one model, so
    that they differ in the types of the same tensors."""
    tensors = plans[0].tensors
    types = np.stack([plan.types for plan in plans])
    scale = np.array([[plan.scale] for plan in plans])
    elements = tensors.elements * tensors.read_share * scale
    read = elements * _BYTES_AN_ELEMENT[types]
    n_rows = tensors.n_blocks + 1
    row = np.arange(len(plans))[:, None] * n_rows + read_row(tensors)
    cell = row * len(TYPE_CLASSES) + _CLASS[types]
    shape = len(plans), n_rows, len(TYPE_CLASSES)

    def folded(values: Floats, where: NDArray[np.bool_] | slice) -> Floats:
        sums = np.bincount(
            cell[:, where].ravel(), values[:, where].ravel(), minlength=int(np.prod(shape))
        )
        return np.asarray(sums, float).reshape(shape)

    everything, experts = slice(None), tensors.role == Role.EXPERT
    return WeightWork(
        folded(read, everything), folded(read, experts),
        folded(elements, everything), folded(elements, experts),
    )  # fmt: skip
