"""Terms of the glossary: the parts of a model."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from advisor.gui.learn.glossary_term import Term

TERMS = (
    Term(
        "parameter",
        str(QT_TRANSLATE_NOOP("glossary", "Parameter")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "One number that training has set. A model is billions of them, arranged in "
                "matrices. Their count decides how much memory the weights take and, roughly, how"
                " much the model can know.",
            )
        ),
        related=("active-parameter", "weights", "quantization"),
        also=str(QT_TRANSLATE_NOOP("glossary", "weight, B, billion")),
    ),
    Term(
        "active-parameter",
        str(QT_TRANSLATE_NOOP("glossary", "Active parameter")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A parameter that takes part in computing one given token. In a dense model all "
                "do. In a mixture of experts only some do: they decide the speed, while the total"
                " decides the memory.",
            )
        ),
        related=("moe", "parameter", "router"),
        also=str(QT_TRANSLATE_NOOP("glossary", "A3B, activated")),
    ),
    Term(
        "dense-model",
        str(QT_TRANSLATE_NOOP("glossary", "Dense model")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A model in which every parameter works on every token. Total and active "
                "parameters are the same number.",
            )
        ),
        related=("moe", "active-parameter"),
    ),
    Term(
        "moe",
        str(QT_TRANSLATE_NOOP("glossary", "Mixture of experts (MoE)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A model whose feed-forward parts exist many times over, as experts. A router "
                "picks a few of them for each token. It needs the memory of all experts and the "
                "time of the few.",
            )
        ),
        related=("expert", "router", "shared-expert", "expert-offload"),
        source="Shazeer et al. 2017, https://arxiv.org/abs/1701.06538",
        also=str(QT_TRANSLATE_NOOP("glossary", "MoE, experts, sparse")),
    ),
    Term(
        "expert",
        str(QT_TRANSLATE_NOOP("glossary", "Expert")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "One of the parallel feed-forward parts in a layer of a mixture of experts. "
                "Experts do not correspond to subjects; which one gets a token is decided anew in"
                " each layer.",
            )
        ),
        related=("moe", "router", "feed-forward"),
    ),
    Term(
        "router",
        str(QT_TRANSLATE_NOOP("glossary", "Router")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A small matrix in each expert layer. It scores all experts for the token at "
                "hand, and the best few are computed. Which they are differs from token to token,"
                " so all must be kept at hand.",
            )
        ),
        related=("moe", "expert"),
        also=str(QT_TRANSLATE_NOOP("glossary", "gate, gating")),
    ),
    Term(
        "shared-expert",
        str(QT_TRANSLATE_NOOP("glossary", "Shared expert")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "An expert that every token passes through besides the chosen ones. It holds what"
                " is needed always, and it is worth keeping in the fastest memory.",
            )
        ),
        related=("moe", "expert"),
    ),
    Term(
        "layer",
        str(QT_TRANSLATE_NOOP("glossary", "Layer")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A model is a stack of layers, each with an attention part and a feed-forward "
                "part. Text passes through all of them for every token. Layers are the unit in "
                "which a model is shared out between devices.",
            )
        ),
        related=("offload", "layer-split", "attention"),
        also=str(QT_TRANSLATE_NOOP("glossary", "block")),
    ),
    Term(
        "embedding",
        str(QT_TRANSLATE_NOOP("glossary", "Embedding")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The table that turns each token's number into a list of values the layers work "
                "with. Only one row is looked up per token, so it takes memory but hardly any "
                "time. Some models use the same table again at the output.",
            )
        ),
        related=("vocabulary", "hidden-size"),
        also=str(QT_TRANSLATE_NOOP("glossary", "embeddings, tied")),
    ),
    Term(
        "hidden-size",
        str(QT_TRANSLATE_NOOP("glossary", "Hidden size")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "How many values describe one token as it passes through the layers. Most "
                "matrices are this wide; the size of a model grows with its square.",
            )
        ),
        related=("layer", "embedding", "superposition"),
        also=str(QT_TRANSLATE_NOOP("glossary", "width, d_model")),
    ),
    Term(
        "feed-forward",
        str(QT_TRANSLATE_NOOP("glossary", "Feed-forward part")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The part of a layer that works on each token by itself: two or three large "
                "matrices. Most of a model's parameters are here. In a mixture of experts it is "
                "what exists many times.",
            )
        ),
        related=("layer", "moe"),
        source="Vaswani et al. 2017, https://arxiv.org/abs/1706.03762",
        also=str(QT_TRANSLATE_NOOP("glossary", "FFN, MLP")),
    ),
    Term(
        "attention",
        str(QT_TRANSLATE_NOOP("glossary", "Attention")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The part of a layer that looks back: each token compares itself with all earlier"
                " ones and takes over from those that matter. What it needs of them is kept in "
                "the KV cache. Its work grows with the length of the context.",
            )
        ),
        related=("kv-cache", "attention-head", "flash-attention"),
        source="Vaswani et al. 2017, https://arxiv.org/abs/1706.03762",
        also=str(QT_TRANSLATE_NOOP("glossary", "self-attention, softmax")),
    ),
    Term(
        "attention-head",
        str(QT_TRANSLATE_NOOP("glossary", "Attention head")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Attention is computed several times side by side, each time on a part of the "
                "values: these are heads. How many of them keep their own keys and values decides"
                " the size of the KV cache.",
            )
        ),
        related=("attention", "mha", "gqa", "mqa"),
        also=str(QT_TRANSLATE_NOOP("glossary", "heads, n_heads")),
    ),
    Term(
        "mha",
        str(QT_TRANSLATE_NOOP("glossary", "Multi-head attention (MHA)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Attention in which every head keeps its own keys and values. It is the original "
                "form, and the one with the largest KV cache.",
            )
        ),
        related=("gqa", "mqa", "kv-cache"),
        source="Vaswani et al. 2017, https://arxiv.org/abs/1706.03762",
    ),
    Term(
        "gqa",
        str(QT_TRANSLATE_NOOP("glossary", "Grouped-query attention (GQA)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Several query heads share one set of keys and values. With eight heads to a "
                "group the KV cache is an eighth, at hardly any loss. Most models since 2023 do "
                "this.",
            )
        ),
        related=("mha", "mqa", "kv-cache"),
        source="Ainslie et al. 2023, https://arxiv.org/abs/2305.13245",
        also=str(QT_TRANSLATE_NOOP("glossary", "grouped query")),
    ),
    Term(
        "mqa",
        str(QT_TRANSLATE_NOOP("glossary", "Multi-query attention (MQA)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "All query heads share a single set of keys and values. The KV cache is as small "
                "as sharing can make it.",
            )
        ),
        related=("gqa", "mha"),
        source="Shazeer 2019, https://arxiv.org/abs/1911.02150",
        also=str(QT_TRANSLATE_NOOP("glossary", "multi query")),
    ),
    Term(
        "mla",
        str(QT_TRANSLATE_NOOP("glossary", "Multi-head latent attention (MLA)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Instead of keys and values, one compressed row per token is kept, and the heads "
                "unfold it when they need it. DeepSeek and Kimi use it; the cache is many times "
                "smaller than with separate heads.",
            )
        ),
        related=("gqa", "kv-cache", "sparse-attention"),
        source="DeepSeek-V2, https://arxiv.org/abs/2405.04434",
        also=str(QT_TRANSLATE_NOOP("glossary", "latent attention")),
    ),
    Term(
        "sliding-window",
        str(QT_TRANSLATE_NOOP("glossary", "Sliding-window attention")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Layers that look back over the last few thousand tokens only. Their cache stops "
                "growing at the window. Models mix them with full layers, which still see "
                "everything.",
            )
        ),
        related=("attention", "kv-cache", "context-shift"),
        source="Beltagy et al. 2020, https://arxiv.org/abs/2004.05150",
        also=str(QT_TRANSLATE_NOOP("glossary", "SWA, local attention, iSWA")),
    ),
    Term(
        "sparse-attention",
        str(QT_TRANSLATE_NOOP("glossary", "Sparse attention")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A small indexer picks the tokens, or blocks of them, worth reading, and the main"
                " attention looks at those only. It saves computing on long contexts; a "
                "compressing kind also saves cache.",
            )
        ),
        related=("attention", "mla", "kv-cache"),
        source="DeepSeek-V3.2, https://github.com/deepseek-ai/DeepSeek-V3.2-Exp",
        also=str(QT_TRANSLATE_NOOP("glossary", "DSA, CSA, indexer, compressed attention")),
    ),
    Term(
        "linear-attention",
        str(QT_TRANSLATE_NOOP("glossary", "Linear attention and state spaces")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Layers that keep a running summary of fixed size instead of notes on every "
                "token. Memory does not grow with the context, but details far back may fade. "
                "Hybrids keep a few layers of full attention.",
            )
        ),
        related=("recurrent-state", "attention"),
        source="Gu and Dao 2023, https://arxiv.org/abs/2312.00752",
        also=str(QT_TRANSLATE_NOOP("glossary", "Mamba, SSM, DeltaNet, hybrid")),
    ),
    Term(
        "rope",
        str(QT_TRANSLATE_NOOP("glossary", "Rotary positions (RoPE)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "How most models know the order of tokens: keys and queries are turned by an "
                "angle that grows with the position. Stretching the angles lets a model accept "
                "more context than it was trained on, with some loss.",
            )
        ),
        related=("context-window", "attention"),
        source="Su et al. 2021, https://arxiv.org/abs/2104.09864",
        also=str(QT_TRANSLATE_NOOP("glossary", "RoPE, YaRN, position")),
    ),
    Term(
        "superposition",
        str(QT_TRANSLATE_NOOP("glossary", "Superposition")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A model stores more features than it has dimensions, by giving them directions "
                "that overlap a little. The overlap is noise; wider models have less of it, which"
                " is one reason that larger models err less.",
            )
        ),
        related=("hidden-size", "parameter"),
        source="Elhage et al. 2022, https://transformer-circuits.pub/2022/toy_model/",
    ),
)
