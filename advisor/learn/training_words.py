"""What a training run's figures rest on, sentence by sentence, for every face of the program."""

from __future__ import annotations

from advisor.catalog.load import Catalog
from advisor.learn.training import Run
from advisor.text import number, say


def run_assumptions(catalog: Catalog, run: Run) -> tuple[str, ...]:
    """Each names its source or says that it is assumed."""
    rules, fleet = catalog.rules, run.fleet
    return (
        _compute(catalog, run),
        say(
            "{cards} × {gpu}, of whose peak of {peak} TFLOPS (dense, 16 bit) {share} are kept; "
            "{basis}.",
            cards=number(fleet.count, ","), gpu=fleet.gpu.name,
            peak=number((fleet.peak_flops or 0) / 1e12, ".0f"),
            share=number(fleet.utilisation, ".0%"), basis=rules["utilisation"].basis,
        ),
        say(
            "Energy of the cards alone at {watts} W; processors, network and cooling come on top.",
            watts=number(fleet.gpu.tdp_w, ".0f"),
        )
        if fleet.gpu.tdp_w
        else say("The power of the card is not known."),
        say("An hour of a GPU: {basis}.", basis=fleet.hour.basis)
        if fleet.hour
        else say("No price of the card is known."),
        say(
            "Memory: {bytes} bytes a parameter for weights, gradients and Adam in mixed precision "
            "({source}), and the activations of one sequence, recomputed layer by layer.",
            bytes=number(rules["training-bytes-per-param"].value, "g"),
            source=rules["training-bytes-per-param"].source,
        ),
    )  # fmt: skip


def _compute(catalog: Catalog, run: Run) -> str:
    rules, length = catalog.rules, number(run.sequence_tokens, ",")
    source = rules["flop-per-param-token"].source
    if run.shape_known:
        return say(
            "6·N·D with the active parameters; attention of {length} tokens each, with its own "
            "layers, stands apart ({source}).", length=length, source=source,
        )  # fmt: skip
    return say(
        "6·N·D with the active parameters; attention of {length} tokens each, with a usual shape, "
        "width {ratio} for each layer (assumed), stands apart ({source}).",
        length=length, source=source, ratio=number(rules["width-per-layer"].value, "g"),
    )  # fmt: skip
