"""Prints how the weights compare with llama-quantize and with published files, and the time taken.

python -m benchmarks.memory_weights
"""

from __future__ import annotations

import time
from collections import defaultdict

from advisor.catalog.load import load_catalog
from advisor.domain.model import Model
from advisor.estimate.quantize import FILE_TYPES, rule_column
from advisor.estimate.weights import weight_plan, weight_table
from tests.unit.estimate.test_quantize_engine import chosen_types, expand, rows, shape

_WITHIN = 0.01


def print_engine() -> None:
    """Share of tensor types and of (shape, quantization) bytes equal to llama-quantize's."""
    right = total = 0
    for row in rows("engine_tensor_types"):
        chosen = chosen_types(row["model_id"], row["quant"], row["imatrix"] == "yes")
        stated = expand(row["layers"])
        total += len(stated)
        right += len(set(stated) & set(chosen.get((row["tensor"], row["type"]), [])))
    print(f"tensor types as llama-quantize chooses them   {right:,} of {total:,} tensors")
    right = total = 0
    for row in rows("engine_weights"):
        column = rule_column(row["quant"], row["imatrix"] == "yes")
        total += 1
        right += int(weight_table(shape(row["model_id"])).total_bytes[column]) == int(
            row["bytes_total"]
        )
    print(f"weights exact to the byte                     {right:,} of {total:,}")


def nearest_errors(model: Model) -> dict[str, float]:
    """By quantization: relative error beyond rounding against the nearest publisher."""
    found: dict[str, list[float]] = defaultdict(list)
    for file in model.published_files:
        if model.architecture is None or file.quant not in FILE_TYPES:
            continue
        for imatrix in (False, True):
            size = weight_plan(model.architecture, file.quant, imatrix).file_bytes
            beyond = max(0, abs(size - file.file_bytes) - file.precision_bytes)
            found[file.quant].append(beyond / file.file_bytes)
    return {quant: min(errors) for quant, errors in found.items()}


def print_published(models: tuple[Model, ...]) -> None:
    errors = [error for model in models for error in nearest_errors(model).values()]
    within = sum(error <= _WITHIN for error in errors)
    print(
        f"published plain files within {_WITHIN:.0%} of one    {within / len(errors):.1%} of "
        f"{len(errors):,} (model, quantization) pairs"
    )


def print_parameters(models: tuple[Model, ...]) -> None:
    shaped = [model for model in models if model.architecture]
    print(f"models with their layers                      {len(shaped)} of {len(models)}")


def print_times(models: tuple[Model, ...]) -> None:
    shaped = [model for model in models if model.architecture]
    start = time.perf_counter()
    for model in shaped:
        assert model.architecture is not None
        weight_table(model.architecture)
    tables = time.perf_counter() - start
    start = time.perf_counter()
    for model in shaped:
        for quant in FILE_TYPES:
            weight_plan(model, quant)
    plans = time.perf_counter() - start
    n_plans = len(shaped) * len(FILE_TYPES)
    print(
        f"time of {n_plans:,} plans, cold                    {tables + plans:.2f} s, "
        f"{(tables + plans) / n_plans * 1e3:.3f} ms each"
    )


def main() -> None:
    models = load_catalog().models
    print_times(models)
    print_engine()
    print_published(models)
    print_parameters(models)


if __name__ == "__main__":
    main()
