"""`advisor estimate`: one model in full, or a file of scenarios, one answer a line."""

from __future__ import annotations

import argparse
import json

from advisor.advise.calibration import UNCORRECTED
from advisor.advise.open_model import estimate_model, open_model
from advisor.catalog.load import load_catalog
from advisor.cli.measurement_flags import add_measurement_flags, measured_lines, own_from_flags
from advisor.cli.rig_flags import add_rig_flags, rig_from_flags
from advisor.cli.scenario_flags import (
    add_context_flags,
    add_engine_flags,
    add_start_flags,
    scenario_from_flags,
)
from advisor.errors import InputError
from advisor.export.json_ import estimate_json
from advisor.export.report import estimate_text


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "model",
        nargs="?",
        metavar="MODEL",
        help="an id, a name, an alias, a GGUF file or a Hugging Face config.json",
    )
    parser.add_argument("--quant", metavar="Q", help="quantization (default Q4_K_M)")
    parser.add_argument(
        "--scenarios",
        metavar="FILE.jsonl",
        help="answer one scenario a line, in order (- is standard input)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_context_flags(parser)
    add_rig_flags(parser)
    add_engine_flags(parser)
    add_start_flags(parser)
    add_measurement_flags(parser)


def run(arguments: argparse.Namespace) -> int:
    if arguments.scenarios is not None:
        if arguments.model is not None:
            raise InputError("--scenarios names its own models; leave MODEL out", field="model")
        return _scenarios(arguments)
    if arguments.model is None:
        raise InputError('which model? e.g. advisor estimate "Llama 3.1 8B"', field="model")
    catalog = load_catalog()
    opened = open_model(catalog, arguments.model, arguments.quant)
    rig = rig_from_flags(arguments, catalog)
    own = own_from_flags(arguments, catalog, rig, opened.model.id)
    estimate = estimate_model(catalog, opened, rig, scenario_from_flags(arguments), own=own)
    if arguments.json:
        print(json.dumps(estimate_json(estimate), ensure_ascii=False, indent=1))
    else:
        print("\n".join([estimate_text(estimate, rig), *measured_lines(own)]))
    return 0


def _scenarios(arguments: argparse.Namespace) -> int:
    """Measurements are of the rig of the flags, else of this machine, and count in every scenario
    on its devices."""
    from advisor.cli.scenarios import answer_scenarios

    catalog, own = load_catalog(), UNCORRECTED
    if arguments.measurements is not None:
        if arguments.measurements == arguments.scenarios == "-":
            raise InputError(
                "standard input holds either the measurements or the scenarios; "
                "give the other as a file",
                field="measurements",
            )
        own = own_from_flags(arguments, catalog, rig_from_flags(arguments, catalog))
    return answer_scenarios(arguments.scenarios, catalog, own)
