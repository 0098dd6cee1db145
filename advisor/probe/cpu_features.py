"""Instruction sets by one name each, from the words of Linux, Windows and macOS."""

from __future__ import annotations

from collections.abc import Iterable

_NAMES = {
    "sse4_2": "sse4_2",
    "sse4.2": "sse4_2",
    "avx": "avx",
    "avx1.0": "avx",
    "avx2": "avx2",
    "fma": "fma",
    "f16c": "f16c",
    "avx_vnni": "avx_vnni",
    "avxvnni": "avx_vnni",
    "avx512f": "avx512f",
    "avx512": "avx512f",
    "avx512_vnni": "avx512_vnni",
    "avx512vnni": "avx512_vnni",
    "avx512_bf16": "avx512_bf16",
    "avx512_fp16": "avx512_fp16",
    "amx_tile": "amx",
    "amx_int8": "amx_int8",
    "amx_bf16": "amx_bf16",
    "amx": "amx",
    "asimd": "neon",
    "neon": "neon",
    "advsimd": "neon",
    "asimddp": "dotprod",
    "dotprod": "dotprod",
    "feat_dotprod": "dotprod",
    "i8mm": "i8mm",
    "feat_i8mm": "i8mm",
    "asimdhp": "fp16",
    "feat_fp16": "fp16",
    "bf16": "bf16",
    "feat_bf16": "bf16",
    "sve": "sve",
    "sve2": "sve2",
    "sme": "sme",
    "feat_sme": "sme",
    "feat_sme2": "sme2",
}


def features_from(words: Iterable[str]) -> tuple[str, ...]:
    """Known instruction sets among `words`, sorted, each once."""
    found = {_NAMES[word] for word in (word.lower() for word in words) if word in _NAMES}
    if "dotprod" in found or "i8mm" in found or "sve" in found:
        found.add("neon")
    # The AMD flag `sme` is memory encryption, not Arm's matrix extension.
    if "sme" in found and "neon" not in found:
        found.discard("sme")
    return tuple(sorted(found))
