"""The article's claims in words: what it says, the verdict in one line, what sources say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "article"


@dataclass(frozen=True, slots=True)
class ClaimText:
    """Marked for translation; `id` is the record's in the catalog."""

    id: str
    claim: str
    verdict: str
    sources: str

    @property
    def shown_claim(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.claim)

    @property
    def shown_verdict(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.verdict)

    @property
    def shown_sources(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.sources)


CLAIMS = (
    ClaimText(
        "rule-of-thumb",
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "A model needs 1.2 GB of graphics memory per billion active parameters at 4 bit.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Wrong: all parameters must be in memory, not only the active ones, and 4 bit is "
                "about 0.6 GB a billion.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "llama.cpp's own table has Q4_K_M at 4.89 bits a weight. Makers of mixtures of "
                "experts state total and active parameters apart.",
            )
        ),
    ),
    ClaimText(
        "scout-12",
        str(QT_TRANSLATE_NOOP("article", "Llama 4 Scout 17B fits in 12 GB.")),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Wrong: 17 billion are active; all 108 billion must lie somewhere.",
            )
        ),
        str(QT_TRANSLATE_NOOP("article", "Meta speaks of one H100 with 80 GB at 4 bits.")),
    ),
    ClaimText(
        "mistral-large-24",
        str(QT_TRANSLATE_NOOP("article", "Mistral Large 3 runs on 24 GB with heavy quantization.")),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Wrong: even the smallest file is more than five times the card. With most of it "
                "in system memory it runs, slowly.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "The publisher states 675 billion parameters, 41 billion of them active.",
            )
        ),
    ),
    ClaimText(
        "llama-8b-16",
        str(QT_TRANSLATE_NOOP("article", "Llama 3.1 8B runs in full precision on 16 GB.")),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Wrong: 32 bits are twice the card, and 16 bits leave no room to work. With 8 "
                "bits it fits well.",
            )
        ),
        str(QT_TRANSLATE_NOOP("article", "llama.cpp's table: F16 takes 14.96 GiB, Q8_0 7.95 GiB.")),
    ),
    ClaimText(
        "ring-buffer",
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "The context window works like a ring buffer: first in, first out.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Wrong: within the window every position is read. Dropping the oldest is what "
                "some servers do when it is full.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Liu and others measured that models read the whole window, the middle of it "
                "least well. Sliding-window layers and context shift are special cases.",
            )
        ),
    ),
    ClaimText(
        "q4-95",
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Q4_K_M keeps up to 95 % of the quality and cuts memory by over 70 %.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Partly: the weights shrink by 69 %, the KV cache by nothing; 95 % names no "
                "measure.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "llama.cpp's perplexity page measures how often the likeliest word stays the "
                "same, and how much perplexity rises.",
            )
        ),
    ),
    ClaimText(
        "slm-30x",
        str(QT_TRANSLATE_NOOP("article", "Small models are 10 to 30 times more efficient.")),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Partly: that is the ratio of the sizes compared, not a measurement, and says "
                "nothing about the quality.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "A position paper by NVIDIA authors, about serving a 7B model instead of 70B to "
                "175B.",
            )
        ),
    ),
    ClaimText(
        "million-conversations",
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "A million conversations cost 75,000 USD with a large model and 800 USD with a "
                "small one.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Unsupported: the upper ends of two ranges on a blog, without token counts or "
                "prices.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "The blog gives 15,000 to 75,000 against 150 to 800 USD a month and no source.",
            )
        ),
    ),
    ClaimText(
        "gemini-66",
        str(QT_TRANSLATE_NOOP("article", "Gemini 2.5 Pro takes 66 tokens for a frame of video.")),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Partly: only at low resolution. By default it is 258, at one frame a second.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Google's documentation: 258 tokens a frame, 66 at low media resolution; Gemini 3"
                " uses 70.",
            )
        ),
    ),
    ClaimText(
        "maverick-experts",
        str(QT_TRANSLATE_NOOP("article", "Llama 4 Maverick uses 2 experts for each token.")),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Partly: one chosen expert of 128 and one that all tokens share, in every second "
                "layer.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Meta: each token goes to the shared expert and to one of 128 routed ones; dense "
                "and mixture layers alternate.",
            )
        ),
    ),
    ClaimText(
        "deepseek-v4-cache",
        str(QT_TRANSLATE_NOOP("article", "DeepSeek V4 Pro needs only 10 % of the KV cache.")),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Partly: about right against DeepSeek V3.2 at a million tokens, not against other"
                " models.",
            )
        ),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "The publisher: 10 % of the cache and 27 % of the FLOP per token of V3.2, at one "
                "million tokens.",
            )
        ),
    ),
    ClaimText(
        "thirty-models",
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Over 30 models were trained with more than 10²⁵ FLOP by the middle of 2025.",
            )
        ),
        str(QT_TRANSLATE_NOOP("article", "Right, as an estimate: few developers publish it.")),
        str(QT_TRANSLATE_NOOP("article", "Epoch AI, June 2025: over 30 models of 12 developers.")),
    ),
    ClaimText(
        "gpt-4-first",
        str(QT_TRANSLATE_NOOP("article", "GPT-4 was the first model above 10²⁵ FLOP.")),
        str(QT_TRANSLATE_NOOP("article", "Right, as an estimate: OpenAI never published it.")),
        str(
            QT_TRANSLATE_NOOP(
                "article",
                "Epoch AI: about 2.1 × 10²⁵ FLOP, March 2023, from what is known of the cards and"
                " the time.",
            )
        ),
    ),
)
