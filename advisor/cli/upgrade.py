"""`advisor upgrade`: the best next single change to a rig for the money, and what each brings."""

from __future__ import annotations

import argparse
import json

from advisor.advise.build import workshop_for
from advisor.advise.upgrade import upgrades
from advisor.advise.upgrade_changes import can_change
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import load_catalog
from advisor.cli.money_flags import add_money_flags, money_from_flags
from advisor.cli.rig_flags import add_rig_flags, positive_number, rig_from_flags
from advisor.cli.scenario_flags import whole
from advisor.errors import InputError
from advisor.export.upgrade_text import upgrade_json, upgrade_text


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "model", metavar="MODEL", nargs="*",
        help="models whose speed counts (none: the best of each size for the use)",
    )  # fmt: skip
    parser.add_argument(
        "--use",
        choices=list(USE_BY_KEY),
        default="chat",
        help="what for: decides context and how fast is comfortable (default chat)",
    )
    parser.add_argument("--budget", metavar="N", type=positive_number, help="most to spend")
    parser.add_argument("--new-only", action="store_true", help="no used parts")
    parser.add_argument(
        "--limit", metavar="N", type=whole, default=8, help="most changes to list (default 8)"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_money_flags(parser)
    add_rig_flags(parser, "hardware to upgrade (none of these: this machine)")


def run(arguments: argparse.Namespace) -> int:
    catalog = load_catalog()
    money = money_from_flags(arguments, catalog)
    rig, use = rig_from_flags(arguments, catalog), USE_BY_KEY[arguments.use]
    if not can_change(rig):
        raise InputError(
            f"the memory of {rig.name} is soldered beside the chip: nothing to change; "
            "`advisor plan MODEL` says what else would do", field="rig",
        )  # fmt: skip
    models = [catalog.model(name) for name in arguments.model] or None
    unknown = next((model for model in models or () if model.architecture is None), None)
    if unknown is not None:
        raise InputError(f"the shape of {unknown.name} is not published", field="model")
    budget = None if arguments.budget is None else money.usd(arguments.budget)
    workshop = workshop_for(catalog, money, used=not arguments.new_only)
    found = upgrades(rig, workshop, use, budget, models, arguments.limit)
    if arguments.json:
        print(json.dumps(upgrade_json(rig, use, found), ensure_ascii=False, indent=1))
    else:
        print(upgrade_text(rig, use, found, money))
    return 0
