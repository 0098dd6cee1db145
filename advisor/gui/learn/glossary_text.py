"""Terms of the glossary: text, context and kinds of models."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from advisor.gui.learn.glossary_term import Term

TERMS = (
    Term(
        "token",
        str(QT_TRANSLATE_NOOP("glossary", "Token")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The piece of text a model reads and writes: a word, part of a word, a sign. "
                "English has about four tokens for three words; other languages and code need "
                "more. Prices, context and speed are all counted in tokens.",
            )
        ),
        related=("vocabulary", "context-window", "tps"),
        source="Sennrich et al. 2015, https://arxiv.org/abs/1508.07909",
        also=str(QT_TRANSLATE_NOOP("glossary", "word piece")),
    ),
    Term(
        "vocabulary",
        str(QT_TRANSLATE_NOOP("glossary", "Vocabulary")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "All tokens a model knows, each with a number. A tokenizer cuts text into them. "
                "Families have different vocabularies, so the same text is more tokens for one "
                "model than for another.",
            )
        ),
        related=("token", "embedding"),
        also=str(QT_TRANSLATE_NOOP("glossary", "tokenizer, BPE, SentencePiece")),
    ),
    Term(
        "context-window",
        str(QT_TRANSLATE_NOOP("glossary", "Context window")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The most tokens a model can take into account at once: instructions, documents, "
                "the conversation and its own answer together. What memory allows is often less "
                "than what the model allows.",
            )
        ),
        related=("token", "kv-cache", "lost-in-the-middle", "context-shift"),
        also=str(QT_TRANSLATE_NOOP("glossary", "context length, n_ctx")),
    ),
    Term(
        "system-prompt",
        str(QT_TRANSLATE_NOOP("glossary", "System prompt")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Instructions that stand before the conversation and are read with every request."
                " They take their share of the context window, and are lost first when old tokens"
                " are simply dropped.",
            )
        ),
        related=("context-window", "context-shift", "prefill"),
    ),
    Term(
        "context-shift",
        str(QT_TRANSLATE_NOOP("glossary", "Context shift")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "What an engine may do when the window is full: drop tokens after the "
                "instructions and move the rest up, so that writing can go on. What was dropped "
                "is forgotten without a word.",
            )
        ),
        related=("context-window", "sliding-window"),
        source="https://github.com/ggml-org/llama.cpp/tree/master/tools/server",
        also=str(QT_TRANSLATE_NOOP("glossary", "FIFO, truncation")),
    ),
    Term(
        "lost-in-the-middle",
        str(QT_TRANSLATE_NOOP("glossary", "Lost in the middle")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Models find a fact best when it stands near the beginning or the end of a long "
                "context, and miss it more often in between. The advertised window says what is "
                "accepted, not what is used well.",
            )
        ),
        related=("context-window", "rag"),
        source="Liu et al. 2023, https://arxiv.org/abs/2307.03172",
    ),
    Term(
        "rag",
        str(QT_TRANSLATE_NOOP("glossary", "Retrieval (RAG)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Instead of putting whole documents into the context, the passages nearest to the"
                " question are looked up and only they are given to the model. It saves context, "
                "memory and time.",
            )
        ),
        related=("context-window", "lost-in-the-middle", "embedding-model"),
        source="Lewis et al. 2020, https://arxiv.org/abs/2005.11401",
        also=str(QT_TRANSLATE_NOOP("glossary", "RAG, chunk, retrieval augmented generation")),
    ),
    Term(
        "embedding-model",
        str(QT_TRANSLATE_NOOP("glossary", "Embedding model")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A small model that turns a passage into one list of numbers, such that passages "
                "about the same thing get similar lists. Retrieval uses it to find what belongs "
                "to a question. It writes nothing.",
            )
        ),
        related=("rag",),
        also=str(QT_TRANSLATE_NOOP("glossary", "embeddings")),
    ),
    Term(
        "reasoning-model",
        str(QT_TRANSLATE_NOOP("glossary", "Reasoning model")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A model that writes out its thinking before it answers, often thousands of "
                "tokens. Answers get better and take much longer, so speed and context matter "
                "more than for chat.",
            )
        ),
        related=("tps", "context-window"),
        also=str(QT_TRANSLATE_NOOP("glossary", "thinking, chain of thought")),
    ),
    Term(
        "vision-model",
        str(QT_TRANSLATE_NOOP("glossary", "Vision model")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A model that also takes pictures. A second network turns each picture into some "
                "hundred or thousand tokens, which use the context like any others. It needs some"
                " extra memory of its own.",
            )
        ),
        related=("token", "context-window"),
        also=str(QT_TRANSLATE_NOOP("glossary", "multimodal, VLM, mmproj, image")),
    ),
    Term(
        "open-weights",
        str(QT_TRANSLATE_NOOP("glossary", "Open weights")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A model whose parameters anyone may download. What one may do with them is in "
                "the licence, which is not always a free one. Closed models can only be used "
                "through their maker's servers.",
            )
        ),
        related=("gguf", "parameter"),
        also=str(QT_TRANSLATE_NOOP("glossary", "licence, license")),
    ),
)
