"""What each kind of attention does, in a line each, with the model's own numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advisor.learn.attention import AttentionKind, CacheLine
from advisor.units import format_tokens

translate = QCoreApplication.translate


def kind_title(kind: AttentionKind) -> str:
    return {
        AttentionKind.MULTI_HEAD: translate(
            "AttentionWords", "Multi-head: each head keeps its own"
        ),
        AttentionKind.GROUPED_QUERY: translate(
            "AttentionWords", "Grouped-query: heads share in groups"
        ),
        AttentionKind.MULTI_QUERY: translate("AttentionWords", "Multi-query: all heads share one"),
        AttentionKind.SLIDING: translate(
            "AttentionWords", "Sliding window: most layers see little"
        ),
        AttentionKind.LATENT: translate("AttentionWords", "Latent (MLA): one row for all heads"),
        AttentionKind.COMPRESSED: translate("AttentionWords", "Compressed: one entry, many tokens"),
        AttentionKind.HYBRID: translate("AttentionWords", "Hybrid: most layers keep a summary"),
        AttentionKind.RECURRENT: translate(
            "AttentionWords", "State space: a summary of fixed size"
        ),
        AttentionKind.INFINI: translate("AttentionWords", "Compressive memory (Infini-attention)"),
    }[kind]


KIND_TERMS = {
    AttentionKind.MULTI_HEAD: "mha",
    AttentionKind.GROUPED_QUERY: "gqa",
    AttentionKind.MULTI_QUERY: "mqa",
    AttentionKind.SLIDING: "sliding-window",
    AttentionKind.LATENT: "mla",
    AttentionKind.COMPRESSED: "sparse-attention",
    AttentionKind.HYBRID: "linear-attention",
    AttentionKind.RECURRENT: "linear-attention",
    AttentionKind.INFINI: "recurrent-state",
}


def kind_detail(line: CacheLine) -> str:
    """The numbers of this model."""
    of = line.layout
    match line.kind:
        case AttentionKind.MULTI_HEAD:
            return translate("AttentionWords", "{heads} heads with keys and values").format(
                heads=of.n_heads
            )
        case AttentionKind.GROUPED_QUERY | AttentionKind.MULTI_QUERY:
            return translate("AttentionWords", "{heads} query heads, {kv} KV heads").format(
                heads=of.n_heads, kv=of.n_kv_heads
            )
        case AttentionKind.SLIDING:
            return translate(
                "AttentionWords", "{windowed} of {all} layers see {window} back"
            ).format(
                windowed=of.windowed_layers,
                all=of.windowed_layers + of.full_layers,
                window=format_tokens(of.window or 0),
            )
        case AttentionKind.LATENT:
            return translate("AttentionWords", "{heads} heads read one row").format(
                heads=of.n_heads
            )
        case AttentionKind.COMPRESSED:
            ratios = " / ".join(f"{ratio}:1" for ratio in of.ratios)
            return translate("AttentionWords", "{ratios} and the last {window} in full").format(
                ratios=ratios, window=of.window
            )
        case AttentionKind.HYBRID:
            return translate("AttentionWords", "{full} of {all} layers look back").format(
                full=of.full_layers, all=of.full_layers + of.recurrent_layers
            )
        case AttentionKind.RECURRENT:
            return translate("AttentionWords", "{layers} layers, none looks back").format(
                layers=of.recurrent_layers
            )
        case AttentionKind.INFINI:
            return translate("AttentionWords", "{heads} matrices a layer").format(
                heads=of.n_kv_heads
            )
