"""Terms of the glossary: numbers in fewer bits, files, and what is lost."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from advisor.gui.learn.glossary_term import Term

TERMS = (
    Term(
        "quantization",
        str(QT_TRANSLATE_NOOP("glossary", "Quantization")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Storing weights in fewer bits than they were trained in, in blocks that share a "
                "scale. Four to five bits take less than a third of the memory and read that much"
                " faster, with a small loss. Below four the loss grows quickly.",
            )
        ),
        related=("bits-per-weight", "k-quants", "imatrix", "perplexity"),
        source="https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md",
        also=str(QT_TRANSLATE_NOOP("glossary", "quant, 4-bit, compression")),
    ),
    Term(
        "bits-per-weight",
        str(QT_TRANSLATE_NOOP("glossary", "Bits per weight")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The file's bits divided by the number of weights. It is more than the name says,"
                " because scales take room and some matrices are kept finer.",
            )
        ),
        related=("quantization", "k-quants"),
        source="https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md",
        also=str(QT_TRANSLATE_NOOP("glossary", "bpw")),
    ),
    Term(
        "full-precision",
        str(QT_TRANSLATE_NOOP("glossary", "F32, F16, BF16")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Numbers in 32 or 16 bits, unquantized. Models are published in 16 bits: BF16 has"
                " the range of F32, F16 is finer near zero. F32 is twice as large and no better "
                "for running a model.",
            )
        ),
        related=("quantization", "bits-per-weight"),
        also=str(QT_TRANSLATE_NOOP("glossary", "FP16, FP32, half precision, full precision")),
    ),
    Term(
        "legacy-quants",
        str(QT_TRANSLATE_NOOP("glossary", "Q8_0, Q5_0, Q4_0")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The first GGUF formats: blocks of 32 weights with one scale, and in the _1 forms"
                " a minimum too. Q8_0 is as good as lossless. Q4_0 is simple and quick, but worse"
                " than K-quants of its size.",
            )
        ),
        related=("k-quants", "quantization"),
        source="https://github.com/ggml-org/llama.cpp/pull/1684",
        also=str(QT_TRANSLATE_NOOP("glossary", "Q4_1, Q5_1")),
    ),
    Term(
        "k-quants",
        str(QT_TRANSLATE_NOOP("glossary", "K-quants (Q4_K_M and others)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "GGUF formats with blocks of 256 weights whose scales are themselves quantized. "
                "S, M and L say how many important matrices are kept finer. Q4_K_M is the usual "
                "choice.",
            )
        ),
        related=("bits-per-weight", "legacy-quants", "i-quants"),
        source="https://github.com/ggml-org/llama.cpp/pull/1684",
        also=str(QT_TRANSLATE_NOOP("glossary", "Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K")),
    ),
    Term(
        "i-quants",
        str(QT_TRANSLATE_NOOP("glossary", "I-quants (IQ4_XS and others)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "GGUF formats that pick groups of weights from a code book. They are better than "
                "K-quants of the same size, most of all at two and three bits, and slower on "
                "processors.",
            )
        ),
        related=("imatrix", "k-quants"),
        source="https://github.com/ggml-org/llama.cpp/pull/4773",
        also=str(QT_TRANSLATE_NOOP("glossary", "IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL")),
    ),
    Term(
        "imatrix",
        str(QT_TRANSLATE_NOOP("glossary", "Importance matrix (imatrix)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A record of which weights matter most, made by running a model over sample text."
                " Quantizing with it spends precision where it counts. The file does not get "
                "larger.",
            )
        ),
        related=("i-quants", "quantization"),
        source="https://github.com/ggml-org/llama.cpp/blob/master/tools/imatrix/README.md",
        also=str(QT_TRANSLATE_NOOP("glossary", "calibration")),
    ),
    Term(
        "ud-quants",
        str(QT_TRANSLATE_NOOP("glossary", "Dynamic quants (UD)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Files mixed by hand or by measurement, with a different format for each matrix, "
                "above all low-bit experts beside fine attention. Their sizes follow no rule; "
                "only a published file tells.",
            )
        ),
        related=("k-quants", "moe"),
        source="https://docs.unsloth.ai/basics/unsloth-dynamic-2.0-ggufs",
        also=str(QT_TRANSLATE_NOOP("glossary", "UD-Q4_K_XL, Unsloth, UD-IQ1_S")),
    ),
    Term(
        "ternary",
        str(QT_TRANSLATE_NOOP("glossary", "Ternary (TQ1_0, TQ2_0)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Formats for weights that are only −1, 0 or 1, as in BitNet. Models have to be "
                "trained for it; an ordinary model is ruined by it.",
            )
        ),
        related=("quantization", "bits-per-weight"),
        source="https://arxiv.org/abs/2402.17764",
        also=str(QT_TRANSLATE_NOOP("glossary", "BitNet, 1.58 bit")),
    ),
    Term(
        "mxfp4",
        str(QT_TRANSLATE_NOOP("glossary", "MXFP4")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Four-bit floating-point numbers in blocks of 32 with a shared power of two as "
                "their scale. gpt-oss was trained to be stored this way, so its experts lose "
                "nothing.",
            )
        ),
        related=("nvfp4", "quantization"),
        source="https://www.opencompute.org/documents/ocp-microscaling-formats-mx-v1-0-spec-final-pdf",
        also=str(QT_TRANSLATE_NOOP("glossary", "microscaling, FP4")),
    ),
    Term(
        "nvfp4",
        str(QT_TRANSLATE_NOOP("glossary", "NVFP4")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "NVIDIA's four-bit floating-point format, with a finer scale for every 16 "
                "weights. Blackwell cards compute with it directly.",
            )
        ),
        related=("mxfp4", "fp8"),
        source="https://developer.nvidia.com/blog/introducing-nvfp4-for-efficient-and-accurate-low-precision-inference/",
        also=str(QT_TRANSLATE_NOOP("glossary", "FP4, Blackwell")),
    ),
    Term(
        "fp8",
        str(QT_TRANSLATE_NOOP("glossary", "FP8")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Floating-point numbers in eight bits. Servers use it because recent data-centre "
                "cards compute with it directly, at twice the rate of 16 bits. Some models are "
                "published in it.",
            )
        ),
        related=("full-precision", "nvfp4"),
        source="Micikevicius et al. 2022, https://arxiv.org/abs/2209.05433",
        also=str(QT_TRANSLATE_NOOP("glossary", "E4M3, E5M2")),
    ),
    Term(
        "gptq",
        str(QT_TRANSLATE_NOOP("glossary", "GPTQ")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A way to quantize to three to eight bits that corrects the remaining weights for"
                " each rounding, using sample text. It is common in vLLM, for NVIDIA and AMD "
                "cards.",
            )
        ),
        related=("awq", "imatrix"),
        source="Frantar et al. 2022, https://arxiv.org/abs/2210.17323",
        also=str(QT_TRANSLATE_NOOP("glossary", "INT4, INT8")),
    ),
    Term(
        "awq",
        str(QT_TRANSLATE_NOOP("glossary", "AWQ")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A way to quantize to four bits that scales up the few channels with large "
                "activations first, so that they lose less. It is common in vLLM.",
            )
        ),
        related=("gptq",),
        source="Lin et al. 2023, https://arxiv.org/abs/2306.00978",
        also=str(QT_TRANSLATE_NOOP("glossary", "activation-aware")),
    ),
    Term(
        "exl",
        str(QT_TRANSLATE_NOOP("glossary", "EXL2 and EXL3")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Formats of the ExLlama engine for NVIDIA cards, at any average number of bits. "
                "EXL3 codes weights along a trellis and holds up best at two to four bits.",
            )
        ),
        related=("i-quants", "bits-per-weight"),
        source="https://github.com/turboderp-org/exllamav3",
        also=str(QT_TRANSLATE_NOOP("glossary", "ExLlama, exl3, bpw")),
    ),
    Term(
        "mlx",
        str(QT_TRANSLATE_NOOP("glossary", "MLX")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Apple's framework for its own chips, with formats of three to eight bits in "
                "groups of 64 weights. A choice beside GGUF on a Mac.",
            )
        ),
        related=("unified-memory", "quantization"),
        source="https://github.com/ml-explore/mlx",
        also=str(QT_TRANSLATE_NOOP("glossary", "Apple, mlx-4bit")),
    ),
    Term(
        "gguf",
        str(QT_TRANSLATE_NOOP("glossary", "GGUF")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The file format of llama.cpp, Ollama and LM Studio: weights, vocabulary and all "
                "settings in one file. Large models come in several parts that belong together.",
            )
        ),
        related=("quantization", "safetensors"),
        source="https://github.com/ggml-org/ggml/blob/master/docs/gguf.md",
        also=str(QT_TRANSLATE_NOOP("glossary", "ggml, llama.cpp")),
    ),
    Term(
        "safetensors",
        str(QT_TRANSLATE_NOOP("glossary", "Safetensors")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The file format in which models are published: plain matrices, usually in 16 "
                "bits, with the shape in a config.json beside them. Engines such as vLLM load it;"
                " for llama.cpp it is converted to GGUF.",
            )
        ),
        related=("gguf", "full-precision"),
        source="https://github.com/huggingface/safetensors",
        also=str(QT_TRANSLATE_NOOP("glossary", "config.json, Hugging Face")),
    ),
    Term(
        "perplexity",
        str(QT_TRANSLATE_NOOP("glossary", "Perplexity")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "How surprised a model is by a text: 6 means as unsure as among six equally "
                "likely words. Quantization raises it a little. Figures compare only for one "
                "model on one text.",
            )
        ),
        related=("kl-divergence", "quantization"),
        source="https://github.com/ggml-org/llama.cpp/blob/master/tools/perplexity/README.md",
        also=str(QT_TRANSLATE_NOOP("glossary", "PPL")),
    ),
    Term(
        "kl-divergence",
        str(QT_TRANSLATE_NOOP("glossary", "KL divergence")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "How far a quantized model's word probabilities lie from the original's, on "
                "average. 0 is no change. It shows losses that perplexity hides, since it never "
                "gets better by luck.",
            )
        ),
        related=("perplexity", "same-top-token"),
        source="https://github.com/ggml-org/llama.cpp/blob/master/tools/perplexity/README.md",
        also=str(QT_TRANSLATE_NOOP("glossary", "KLD")),
    ),
    Term(
        "same-top-token",
        str(QT_TRANSLATE_NOOP("glossary", "Same top token")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "How often the quantized model's likeliest next word is the original's too. 92 % "
                "means one word in twelve would be another one, mostly as good.",
            )
        ),
        related=("kl-divergence", "perplexity"),
        source="https://github.com/ggml-org/llama.cpp/blob/master/tools/perplexity/README.md",
        also=str(QT_TRANSLATE_NOOP("glossary", "top-1")),
    ),
)
