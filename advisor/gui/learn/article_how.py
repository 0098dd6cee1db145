"""How the figures beside each claim of the article are computed, in a line each."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate


# How each figure is computed, for those who point at it.
_HOW = {
    "rule-of-thumb": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "Weights: every tensor in the type that llama-quantize's rules give it. The "
        "rule: 1.2 GB × active parameters ÷ 10⁹.",
    ),
    "scout-12": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "Weights, KV cache, buffers and driver on the card, against what the driver and"
        " a margin leave of it.",
    ),
    "mistral-large-24": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "Weights, KV cache, buffers and driver on the card, against what the driver and"
        " a margin leave of it.",
    ),
    "llama-8b-16": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "Weights, KV cache, buffers and driver on the card, against what the driver and"
        " a margin leave of it.",
    ),
    "ring-buffer": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "Counted from the layers in each model's published configuration.",
    ),
    "q4-95": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "Bytes of all tensors × 8 ÷ parameters in both formats; KV cache: 2 × layers × "
        "KV heads × head size × 2 bytes × tokens. Top tokens: published measurements.",
    ),
    "slm-30x": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "FLOP a token: 2 × the parameters it is multiplied with, and the look back; "
        "memory: bytes of all tensors in Q4_K_M.",
    ),
    "million-conversations": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "Tokens in × price in + tokens out × price out, for each conversation; the "
        "makers' own dated prices.",
    ),
    "gemini-66": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "3,600 seconds × frames a second × tokens a frame, by the published rules.",
    ),
    "maverick-experts": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "Counted from the layers in the model's published configuration.",
    ),
    "deepseek-v4-cache": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "What each layer keeps for a token, or for a block of tokens, summed over all "
        "layers; FLOP of one token at that context.",
    ),
    "thirty-models": QT_TRANSLATE_NOOP(
        "ArticleHow",
        "6 × active parameters × training tokens where no figure is stated or estimated.",
    ),
    "gpt-4-first": QT_TRANSLATE_NOOP(
        "ArticleHow", "Hours × 3,600 × 312 × 10¹² FLOP a second × utilisation."
    ),
}


def how_computed(claim_id: str) -> str:
    return translate("ArticleHow", str(_HOW[claim_id]))
