"""Retrieval instead of stuffing: how many tokens and bytes it saves to show only a few chunks."""

from __future__ import annotations

import math
from dataclasses import dataclass

EMBEDDING_VALUES = 1024  # of a usual embedding model (BGE-M3, Qwen3-Embedding 0.6B)
_F32_BYTES = 4


@dataclass(frozen=True, slots=True)
class Retrieval:
    """Documents cut into chunks that share `overlap_tokens` with their neighbour; the `top_k`
    nearest to the question go into the prompt."""

    document_tokens: int
    chunk_tokens: int
    overlap_tokens: int
    top_k: int

    @property
    def n_chunks(self) -> int:
        """ceil((documents - overlap) / (chunk - overlap))."""
        if self.document_tokens <= self.chunk_tokens:
            return 1 if self.document_tokens else 0
        step = max(1, self.chunk_tokens - self.overlap_tokens)
        return math.ceil((self.document_tokens - self.overlap_tokens) / step)

    @property
    def prompt_tokens(self) -> int:
        """Tokens of the chunks that are shown, at most the documents themselves."""
        return min(self.document_tokens, min(self.top_k, self.n_chunks) * self.chunk_tokens)

    @property
    def saved_tokens(self) -> int:
        return self.document_tokens - self.prompt_tokens

    @property
    def index_bytes(self) -> int:
        """One F32 vector a chunk; the text itself stays on disk."""
        return self.n_chunks * EMBEDDING_VALUES * _F32_BYTES
