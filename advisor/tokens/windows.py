"""Context windows as models have them, and the smallest that holds a text."""

from __future__ import annotations

WINDOWS = (*(1 << power for power in range(11, 24)), 10 << 20)  # 2K to 8M, and 10M


def window_for(n_tokens: int) -> int | None:
    """Tokens of the smallest usual window that holds `n_tokens`; None if none does."""
    return next((window for window in WINDOWS if n_tokens <= window), None)
