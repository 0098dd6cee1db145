"""`advisor plan`: which hardware runs a model: the cheapest, the fastest, the frontier between."""

from __future__ import annotations

import argparse
import json

from advisor.advise.build import Workshop
from advisor.advise.plan import plan
from advisor.advise.plan_answer import Wish
from advisor.advise.plan_prices import PriceBook
from advisor.catalog.load import load_catalog
from advisor.cli.rig_flags import positive_number
from advisor.cli.scenario_flags import add_context_flags, kv_type, tokens, whole
from advisor.domain.scenario import DEFAULT_CONTEXT_TOKENS, Scenario
from advisor.export.plan_json import plan_json
from advisor.export.plan_text import plan_text


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", nargs="+", help="id, name or alias; one or more")
    add_context_flags(parser)
    parser.add_argument(
        "--min-tps",
        metavar="N",
        type=positive_number,
        help="least tokens per second (default 10, if any rig reaches that)",
    )
    parser.add_argument(
        "--max-ttft", metavar="S", type=positive_number, help="most seconds to the first token"
    )
    parser.add_argument(
        "--quant", metavar="Q", help="least faithful quantization accepted (default Q4_K_M)"
    )
    parser.add_argument("--budget", metavar="USD", type=positive_number, help="most to spend")
    parser.add_argument("--new-only", action="store_true", help="no used parts")
    parser.add_argument(
        "--prompt-tokens",
        metavar="N",
        type=whole,
        default=512,
        help="length of the prompt for the time to first token (default 512)",
    )
    parser.add_argument(
        "--depth", metavar="N", type=tokens, default=0, help="tokens already in the context"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    catalog = load_catalog()
    cache_type = kv_type(arguments.kv_type or "f16")
    wish = Wish(
        models=tuple(catalog.model(name) for name in arguments.model),
        scenario=Scenario(
            context=arguments.context or DEFAULT_CONTEXT_TOKENS,
            kv_type_k=cache_type,
            kv_type_v=cache_type,
            prompt_tokens=arguments.prompt_tokens,
            depth=arguments.depth,
        ),
        min_tokens_per_s=arguments.min_tps,
        max_first_token_s=arguments.max_ttft,
        quant=arguments.quant,
        budget_usd=arguments.budget,
    )
    prices = PriceBook(catalog, used=not arguments.new_only)
    answer = plan(wish, Workshop(catalog, prices))
    if arguments.json:
        print(json.dumps(plan_json(answer), ensure_ascii=False, indent=1))
    else:
        print(plan_text(answer))
    return 0
