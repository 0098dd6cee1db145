"""The flags that bring a person's own measurements: shared by `fit` and `estimate`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from advisor.advise.calibration import UNCORRECTED, Calibration, calibration, check_plausible
from advisor.advise.measured_names import Choices, UnclearModelError, named_runs
from advisor.catalog.load import Catalog
from advisor.domain.hardware import Rig
from advisor.errors import InputError


def add_measurement_flags(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("your own measurements")
    group.add_argument(
        "--measurements",
        metavar="FILE",
        help="output of llama-bench on this hardware (JSON, JSONL, CSV or its table; - is standard "
        "input): corrects all speeds",
    )
    group.add_argument(
        "--measured-model",
        metavar="NAME",
        help="the model that was measured, where its printed name leaves that open",
    )


def own_from_flags(
    arguments: argparse.Namespace, catalog: Catalog, rig: Rig, asked_for: str | None = None
) -> Calibration:
    """`asked_for` is the id of the model that is preferred where a printed name fits several.

    Raises FormatError for a file that is no llama-bench output, InputError for runs that cannot be
    of this hardware or whose model is not clear."""
    if arguments.measurements is None:
        if arguments.measured_model is not None:
            raise InputError("--measured-model needs --measurements", field="measured_model")
        return UNCORRECTED
    from advisor.formats.llama_bench import parse_llama_bench, read_llama_bench

    source = arguments.measurements
    text = sys.stdin.read() if source == "-" else read_llama_bench(Path(source), source)
    runs = parse_llama_bench(text, source)
    named = {}
    if arguments.measured_model is not None:
        model = catalog.model(arguments.measured_model)
        named = {run.model or "": model.id for run in runs}
    choices = Choices(named, (asked_for,) if asked_for else ())
    try:
        measurements = named_runs(catalog, runs, rig, choices)
    except UnclearModelError as error:
        raise InputError(
            f"{source}: {error}; say which with --measured-model", field="measured_model"
        ) from None
    check_plausible(catalog, measurements, rig)
    return calibration(catalog, measurements, rig, source)


def measured_lines(own: Calibration) -> list[str]:
    """What the measurements say, a line each."""
    from advisor.export.measured_text import comparison_text, effects

    return [*(comparison_text(each) for each in own.comparisons), *effects(own)]
