"""`advisor fit`: every model at its best quantization on a rig, best first."""

from __future__ import annotations

import argparse
import json

from advisor.advise.fit import fit_rows
from advisor.advise.measured import measured_rows
from advisor.advise.recommend import ranked
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import load_catalog
from advisor.cli.measurement_flags import add_measurement_flags, measured_lines, own_from_flags
from advisor.cli.rig_flags import add_rig_flags, rig_from_flags
from advisor.cli.scenario_flags import add_context_flags, scenario_from_flags
from advisor.errors import InputError
from advisor.export.json_ import fit_json
from advisor.export.table import fit_csv, fit_markdown, fit_text
from advisor.units import format_gib, format_tokens


def configure(parser: argparse.ArgumentParser) -> None:
    add_context_flags(parser)
    parser.add_argument(
        "--task",
        metavar="T",
        help="only models made for it: chat, code, reasoning, vision, tool_use, audio",
    )
    parser.add_argument(
        "--use",
        choices=list(USE_BY_KEY),
        default="chat",
        help="what for: decides how fast is comfortable (default chat)",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON")
    form.add_argument("--csv", action="store_true", help="print CSV")
    form.add_argument("--markdown", action="store_true", help="print a Markdown table")
    add_rig_flags(parser)
    add_measurement_flags(parser)


def run(arguments: argparse.Namespace) -> int:
    catalog = load_catalog()
    rig = rig_from_flags(arguments, catalog)
    scenario = scenario_from_flags(arguments)
    models = [model for model in catalog.models if model.open_weights]
    if arguments.task:
        known = sorted({task for model in models for task in model.tasks})
        if arguments.task not in known:
            raise InputError(f"no task '{arguments.task}'; valid: {', '.join(known)}", field="task")
        models = [model for model in models if arguments.task in model.tasks]
    use, own = USE_BY_KEY[arguments.use], own_from_flags(arguments, catalog, rig)
    found = fit_rows(models, rig, scenario, use, own.corrections)
    rows = ranked(measured_rows(own, found, rig, scenario, use))
    if arguments.json:
        print(json.dumps(fit_json(rig, scenario.context, rows), ensure_ascii=False, indent=1))
    elif arguments.csv:
        print(fit_csv(rows), end="")
    elif arguments.markdown:
        print(fit_markdown(rows))
    else:
        print(f"{rig.name}, context {format_tokens(scenario.context)}")
        for gpu in rig.gpus:
            print(
                f"  {gpu.spec.name}: {format_gib(gpu.usable_bytes)} usable "
                f"of {format_gib(gpu.capacity_bytes)}"
            )
        print(
            f"  RAM: {format_gib(rig.memory.usable_bytes)} usable "
            f"of {format_gib(rig.memory.capacity_bytes)} ({rig.memory.label})"
        )
        for note in rig.notes:
            print(f"  Note: {note}")
        print()
        print(fit_text(rows))
        if own.comparisons:
            print("\n* measured")
            print("\n".join(measured_lines(own)))
    return 0
