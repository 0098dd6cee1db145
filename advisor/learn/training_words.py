"""What a training run's figures rest on, sentence by sentence, for every face of the program."""

from __future__ import annotations

from advisor.catalog.load import Catalog
from advisor.learn.training import Run


def run_assumptions(catalog: Catalog, run: Run) -> tuple[str, ...]:
    """Each names its source or says that it is assumed."""
    rules, fleet = catalog.rules, run.fleet
    shape = (
        "its own layers"
        if run.shape_known
        else f"a usual shape, width {rules['width-per-layer'].value:g} for each layer (assumed)"
    )
    hours = f"An hour of a GPU: {fleet.hour.basis}." if fleet.hour else "No price is known."
    power = (
        f"Energy of the cards alone at {fleet.gpu.tdp_w:.0f} W; processors, network and cooling "
        "come on top."
        if fleet.gpu.tdp_w
        else "The power of the card is not known."
    )
    peak = (fleet.peak_flops or 0) / 1e12
    return (
        f"6·N·D with the active parameters; attention of {run.sequence_tokens:,} tokens each, with "
        f"{shape}, stands apart ({rules['flop-per-param-token'].source}).",
        f"{fleet.count:,} × {fleet.gpu.name}, of whose peak of {peak:.0f} TFLOPS (dense, 16 bit) "
        f"{fleet.utilisation:.0%} are kept; {rules['utilisation'].basis}.",
        power,
        hours,
        f"Memory: {rules['training-bytes-per-param'].value:g} bytes a parameter for weights, "
        "gradients and Adam in mixed precision "
        f"({rules['training-bytes-per-param'].source}), and the activations of one sequence, "
        "recomputed layer by layer.",
    )
