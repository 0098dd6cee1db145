"""Which layers see only a window, and which turn, as llama.cpp decides it from metadata."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

# Period of the pattern where the file does not state it: layer i is windowed unless
# i % period == period - 1 (llama.cpp `src/models/*.cpp`, `set_swa_pattern`).
_PERIODS = {
    "afmoe": 4, "cohere2": 4, "exaone4": 4, "exaone-moe": 4, "gemma2": 2, "gemma3": 6,
    "gemma3n": 5, "gemma-embedding": 6, "gpt-oss": 2, "llama4": 4, "olmo2": 4,
}  # fmt: skip
_LLAMA4_CHUNK = 8192
# Layers that see every token do without RoPE; those with a window or a chunk turn.
_ROPE_INSIDE_WINDOWS = frozenset(("cohere2", "exaone4", "llama4"))
_NO_ROPE_PERIOD = {"smollm3": 4}  # the last layer of each period does without


def windowed_layers(
    arch: str, value: Callable[[str], object], n_layers: int
) -> tuple[int | None, bool, tuple[bool, ...]]:
    """The window in tokens, whether it is a chunk, and which layers have it.

    `value` looks up a metadata key without the architecture's prefix. A window is in force only if
    the file says for which layers, or the architecture is one of those above: llama.cpp ignores
    the windows that Phi-3, Mistral 7B and others declare.
    """
    window = value("attention.sliding_window")
    chunked = arch == "llama4"
    if chunked:
        window = value("attention.chunk_size") or _LLAMA4_CHUNK
    pattern = value("attention.sliding_window_pattern")
    if not isinstance(window, int) or window <= 0:
        return None, False, (False,) * n_layers
    if isinstance(pattern, tuple):
        flags = tuple(bool(flag) for flag in pattern[:n_layers])
        return window, chunked, flags + (False,) * (n_layers - len(flags))
    period = pattern if isinstance(pattern, int) else _PERIODS.get(arch, 1)
    return window, chunked, _periodic(int(period), n_layers)


@lru_cache(maxsize=256)
def _periodic(period: int, n_layers: int) -> tuple[bool, ...]:
    """Period 1: no layer is windowed; 0: all are."""
    if period <= 0:
        return (True,) * n_layers
    return tuple(layer % period != period - 1 for layer in range(n_layers))


def turns(arch: str, index: int, inside: bool, any_inside: bool) -> bool:
    """Whether a layer's queries and keys are turned by RoPE; `inside` if it has a window or chunk.
    EXAONE 4 without any window turns all.

    Source: llama.cpp `src/models/{cohere2,exaone4,llama4,smollm3}.cpp`.
    """
    period = _NO_ROPE_PERIOD.get(arch)
    if period is not None:
        return index % period != period - 1
    return inside or not any_inside or arch not in _ROPE_INSIDE_WINDOWS
