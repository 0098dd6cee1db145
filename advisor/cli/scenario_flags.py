"""The flags that say how a model is run: shared by `fit` and `estimate`."""

from __future__ import annotations

import argparse

from advisor.domain.quantization import KV_TYPES
from advisor.domain.scenario import (
    DEFAULT_CONTEXT_TOKENS,
    DEFAULT_DRAFT_TOKENS,
    DEFAULT_QUANT,
    OWN_DRAFT,
    FlashAttention,
    Scenario,
)
from advisor.errors import InputError
from advisor.estimate.overrides import split_overrides
from advisor.text import whole_number
from advisor.units import parse_tokens


def add_context_flags(parser: argparse.ArgumentParser) -> None:
    """The two that every command with an estimate has."""
    parser.add_argument(
        "--context",
        metavar="N",
        type=tokens,
        default=None,
        help="tokens to allocate, e.g. 8192 or 32k (default 8192)",
    )
    parser.add_argument("--kv-type", metavar="T", help=f"KV cache type: {', '.join(KV_TYPES)}")


def add_engine_flags(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("engine settings")
    group.add_argument("--kv-type-k", metavar="T", help="KV cache type of the keys alone")
    group.add_argument("--kv-type-v", metavar="T", help="KV cache type of the values alone")
    group.add_argument("--parallel", metavar="N", type=whole, default=1, help="slots (default 1)")
    group.add_argument(
        "--ubatch", metavar="N", type=whole, default=512, help="micro-batch in tokens (default 512)"
    )
    group.add_argument(
        "--flash-attention",
        choices=[value.value for value in FlashAttention],
        default="auto",
        help="default auto",
    )
    group.add_argument(
        "--gpu-layers",
        metavar="N",
        type=whole_or_zero,
        help="layers on the GPUs as -ngl counts them (default: the best placement)",
    )
    group.add_argument(
        "--cpu-moe-layers",
        metavar="N",
        type=whole_or_zero,
        help="layers whose experts stay in RAM, as --n-cpu-moe",
    )
    group.add_argument(
        "--override-tensor",
        metavar="PATTERN=DEVICE",
        action="append",
        default=[],
        help="tensors to move by name, as -ot, e.g. '\\.ffn_.*_exps\\.=CPU'; several with commas",
    )
    group.add_argument(
        "--depth",
        metavar="N",
        type=tokens,
        default=0,
        help="tokens already in the context when speed is asked for (default 0)",
    )
    group.add_argument(
        "--prompt-tokens",
        metavar="N",
        type=whole,
        default=512,
        help="length of the prompt for the time to first token (default 512)",
    )


def add_start_flags(parser: argparse.ArgumentParser) -> None:
    """What comes beside the model itself: a cold start, and tokens drafted ahead."""
    group = parser.add_argument_group("cold start and drafted tokens")
    group.add_argument(
        "--storage",
        metavar="KIND",
        help="count a cold start from this kind of drive, e.g. nvme-4 or page-cache "
        "(default: the model is loaded)",
    )
    group.add_argument(
        "--draft",
        metavar="MODEL",
        help="a smaller model with the same tokens that drafts for this one, or "
        f"'{OWN_DRAFT}' for the model's own block (default: none)",
    )
    group.add_argument(
        "--draft-quant",
        metavar="Q",
        default=DEFAULT_QUANT,
        help=f"quantization of the draft model (default {DEFAULT_QUANT})",
    )
    group.add_argument(
        "--draft-tokens",
        metavar="K",
        type=whole,
        default=DEFAULT_DRAFT_TOKENS,
        help=f"tokens drafted at a time (default {DEFAULT_DRAFT_TOKENS})",
    )
    group.add_argument(
        "--acceptance",
        metavar="A",
        type=share,
        help="chance that one drafted token is accepted, 0 to 1 "
        "(default: what is usually measured, as a range)",
    )


def scenario_from_flags(arguments: argparse.Namespace, quant: str | None = None) -> Scenario:
    """Raises InputError for a KV type that does not exist."""
    both = getattr(arguments, "kv_type", None) or "f16"
    fields = {
        "context": arguments.context or DEFAULT_CONTEXT_TOKENS,
        "kv_type_k": kv_type(getattr(arguments, "kv_type_k", None) or both),
        "kv_type_v": kv_type(getattr(arguments, "kv_type_v", None) or both),
        "backend": arguments.backend,
        "cpu_only": arguments.cpu_only,
    }
    for name in ("parallel", "ubatch", "gpu_layers", "cpu_moe_layers", "depth", "prompt_tokens",
                 "storage", "draft", "draft_quant", "draft_tokens", "acceptance"):  # fmt: skip
        if hasattr(arguments, name):
            fields[name] = getattr(arguments, name)
    if hasattr(arguments, "flash_attention"):
        fields["flash_attention"] = FlashAttention(arguments.flash_attention)
    overrides = getattr(arguments, "override_tensor", [])
    fields["override_tensor"] = tuple(part for text in overrides for part in split_overrides(text))
    if quant is not None:
        fields["quant"] = quant
    return Scenario(**fields)


def kv_type(name: str) -> str:
    lowered = name.lower()
    if lowered not in KV_TYPES:
        valid = ", ".join(KV_TYPES)
        raise InputError(f"no KV cache type '{name}'; valid: {valid}", field="kv_type")
    return lowered


def tokens(text: str) -> int:
    try:
        value = parse_tokens(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if not 0 <= value <= 1 << 40:
        raise argparse.ArgumentTypeError(f"'{text}' is out of range")
    return value


def share(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a share between 0 and 1")
    return value


def whole(text: str) -> int:
    return _integer(text, least=1)


def whole_or_zero(text: str) -> int:
    return _integer(text, least=0)


def _integer(text: str, *, least: int) -> int:
    number = whole_number(text)
    if number is None or number < least:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number of {least} or more")
    return number
