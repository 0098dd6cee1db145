"""`advisor compare`: up to four rigs side by side: what each runs, how fast, what that costs."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

from advisor.advise.plan_answer import wish_quant
from advisor.catalog.load import Catalog
from advisor.cli.money_flags import add_habit_flags, add_money_flags, money_from_flags
from advisor.cli.rig_flags import parse_gpu, positive_number, this_machine
from advisor.cli.scenario_flags import add_context_flags, kv_type
from advisor.domain.hardware import Rig
from advisor.domain.rig_parts import CardPart, RigParts
from advisor.domain.scenario import DEFAULT_CONTEXT_TOKENS, Scenario
from advisor.errors import InputError

_THIS = "this"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", nargs="+", help="id, name or alias; one or more")
    parser.add_argument(
        "--rig",
        metavar="RIG",
        action="append",
        required=True,
        help='"this", a file.rig.json, or cards and memory in GiB: "RTX 3090:2/64", '
        '"RTX 5090 + RTX 3090", "Apple M4 Max (40-core GPU)/128"; up to four times',
    )
    add_context_flags(parser)
    parser.add_argument(
        "--quant", metavar="Q", help="of every model (default Q4_K_M, or as it is published)"
    )
    parser.add_argument(
        "--min-tps", metavar="N", type=positive_number, default=10.0,
        help="tokens per second that count as running well (default 10)",
    )  # fmt: skip
    add_money_flags(parser)
    add_habit_flags(parser)
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print JSON")
    output.add_argument("--markdown", action="store_true", help="print a Markdown table")


def run(arguments: argparse.Namespace) -> int:
    from advisor.advise.build import workshop_for
    from advisor.advise.side_by_side import side_by_side
    from advisor.catalog.load import load_catalog
    from advisor.catalog.throughput import load_speed_model
    from advisor.estimate.engine import estimate
    from advisor.export.side_by_side_text import side_by_side_markdown, side_by_side_text

    catalog = load_catalog()
    money = money_from_flags(arguments, catalog)
    models = [catalog.model(name) for name in arguments.model]
    rigs = [_rig(text, catalog) for text in arguments.rig]
    cache_type = kv_type(arguments.kv_type or "f16")
    scenario = Scenario(
        context=arguments.context or DEFAULT_CONTEXT_TOKENS,
        kv_type_k=cache_type,
        kv_type_v=cache_type,
    )
    speed_model = load_speed_model()
    estimates = [
        [
            estimate(
                model, rig, replace(scenario, quant=wish_quant(model, arguments.quant)),
                comfortable_tokens_per_s=arguments.min_tps, speed_model=speed_model,
            )
            for model in models
        ]
        for rig, _ in rigs
    ]  # fmt: skip
    answer = side_by_side(
        workshop_for(catalog, money), rigs, models, estimates, scenario, arguments.min_tps,
        arguments.quant,
    )  # fmt: skip
    if arguments.json:
        from advisor.export.side_by_side_json import side_by_side_json

        print(json.dumps(side_by_side_json(answer, money), ensure_ascii=False, indent=1))
        return 0
    settings = f"Context {scenario.context:,}, {cache_type} KV cache. {money.habits_note}"
    write = side_by_side_markdown if arguments.markdown else side_by_side_text
    print(write(answer, f"{settings} {money.rate_note}".strip()).rstrip())
    return 0


def _rig(text: str, catalog: Catalog) -> tuple[Rig, RigParts | None]:
    """The rig, and its parts unless it is this computer, which need not be bought."""
    from advisor.advise.rig_parts import rig_of_parts
    from advisor.formats.rigfile import read_rig_file

    if text.strip().lower() == _THIS:
        return this_machine(catalog), None
    if text.endswith(".json"):
        path = Path(text)
        parts = read_rig_file(path).rig_parts(path.name.removesuffix(".rig.json"))
    else:
        parts = _named(text)
    return rig_of_parts(catalog, parts), parts


def _named(text: str) -> RigParts:
    """`RTX 3090:2/64`: two of them beside 64 GiB of memory."""
    cards, slash, ram = text.rpartition("/")
    if not slash:
        cards, ram = text, ""
    try:
        gib = float(ram) if ram else None
    except ValueError:
        gib = -1.0
    if gib is not None and not 0 < gib <= 1 << 20:
        raise InputError(f"--rig '{text}': after '/' comes memory in GiB", field="rig")
    found = [CardPart(*parse_gpu(part)) for part in cards.split(" + ")]
    return RigParts(text.strip(), tuple(found), ram_gib=gib)
