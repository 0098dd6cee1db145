"""Terms of the glossary: what takes memory, and where it lies."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from advisor.gui.learn.glossary_term import Term

TERMS = (
    Term(
        "weights",
        str(QT_TRANSLATE_NOOP("glossary", "Weights")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The model's parameters as they lie in memory. Their size is the number of "
                "parameters times the bits each takes. They stay the same however long the "
                "conversation gets.",
            )
        ),
        related=("parameter", "quantization", "bits-per-weight"),
    ),
    Term(
        "kv-cache",
        str(QT_TRANSLATE_NOOP("glossary", "KV cache")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "What attention has noted about every token so far: keys and values, per layer. "
                "It saves reading the whole conversation again for each new token. It grows with "
                "the context and is reserved in full when the model is loaded.",
            )
        ),
        related=("kv-type", "gqa", "context-window"),
        also=str(QT_TRANSLATE_NOOP("glossary", "key value cache, cache")),
    ),
    Term(
        "kv-type",
        str(QT_TRANSLATE_NOOP("glossary", "KV cache type")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The number format of the KV cache. f16 is the standard; q8_0 takes about half "
                "and q4_0 a quarter of it. The loss is small for some models and noticeable for "
                "others.",
            )
        ),
        related=("kv-cache", "quantization", "flash-attention"),
        source="https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
        also=str(QT_TRANSLATE_NOOP("glossary", "cache-type-k, cache-type-v, q8_0 cache")),
    ),
    Term(
        "recurrent-state",
        str(QT_TRANSLATE_NOOP("glossary", "Recurrent state")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The fixed-size summary that linear-attention and state-space layers keep of "
                "everything so far. It is small and does not grow with the context; there is one "
                "for each slot.",
            )
        ),
        related=("linear-attention", "slot"),
    ),
    Term(
        "compute-buffer",
        str(QT_TRANSLATE_NOOP("glossary", "Compute buffer")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Working space for intermediate results while tokens pass through the layers. Its"
                " size follows the micro-batch, and without flash attention also the context.",
            )
        ),
        related=("micro-batch", "flash-attention", "output-buffer"),
        also=str(QT_TRANSLATE_NOOP("glossary", "scratch, activations")),
    ),
    Term(
        "output-buffer",
        str(QT_TRANSLATE_NOOP("glossary", "Output buffer")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Room for the scores of all words of the vocabulary for the tokens being written:"
                " one row for each slot. It lies in system memory.",
            )
        ),
        related=("vocabulary", "slot", "compute-buffer"),
        also=str(QT_TRANSLATE_NOOP("glossary", "logits")),
    ),
    Term(
        "overhead",
        str(QT_TRANSLATE_NOOP("glossary", "Overhead")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "What the driver and the engine take on each device besides the model: the "
                "context of CUDA or its like, libraries, pools. It is there before the first "
                "weight is loaded.",
            )
        ),
        related=("usable-memory", "vram"),
        also=str(QT_TRANSLATE_NOOP("glossary", "driver, CUDA context")),
    ),
    Term(
        "usable-memory",
        str(QT_TRANSLATE_NOOP("glossary", "Usable memory")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "What a model may take of a device: its size less what the driver, the desktop "
                "and the engine's safety margin keep. Less again if other programs hold some of "
                "it now.",
            )
        ),
        related=("vram", "overhead", "unified-memory"),
        also=str(QT_TRANSLATE_NOOP("glossary", "usable, free")),
    ),
    Term(
        "micro-batch",
        str(QT_TRANSLATE_NOOP("glossary", "Micro-batch")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "How many tokens of a prompt go through the layers together, usually 512. Larger "
                "ones read prompts faster up to a point and need a larger compute buffer.",
            )
        ),
        related=("compute-buffer", "prefill", "batch-size"),
        also=str(QT_TRANSLATE_NOOP("glossary", "ubatch, -ub")),
    ),
    Term(
        "batch-size",
        str(QT_TRANSLATE_NOOP("glossary", "Batch size")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The most tokens handed to the engine in one call, usually 2048; it cuts them "
                "into micro-batches. It has no bearing on how many people can be served.",
            )
        ),
        related=("micro-batch", "slot"),
        also=str(QT_TRANSLATE_NOOP("glossary", "-b")),
    ),
    Term(
        "slot",
        str(QT_TRANSLATE_NOOP("glossary", "Slot")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A place for one conversation in a server. Several slots are answered at once and"
                " share weights, but each needs its own part of the KV cache.",
            )
        ),
        related=("kv-cache", "batching"),
        source="https://github.com/ggml-org/llama.cpp/tree/master/tools/server",
        also=str(QT_TRANSLATE_NOOP("glossary", "parallel, -np, concurrency")),
    ),
    Term(
        "flash-attention",
        str(QT_TRANSLATE_NOOP("glossary", "Flash attention")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A way to compute attention in small pieces, without ever storing the whole table"
                " of scores. The result is the same; it needs less memory and is faster on long "
                "contexts. A quantized V cache requires it.",
            )
        ),
        related=("attention", "compute-buffer", "kv-type"),
        source="Dao et al. 2022, https://arxiv.org/abs/2205.14135",
        also=str(QT_TRANSLATE_NOOP("glossary", "FA, -fa")),
    ),
    Term(
        "offload",
        str(QT_TRANSLATE_NOOP("glossary", "Offload")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Placing layers on the graphics card. What does not fit stays in system memory "
                "and is computed by the processor, so every layer left behind slows each token.",
            )
        ),
        related=("layer", "expert-offload", "bandwidth"),
        also=str(QT_TRANSLATE_NOOP("glossary", "gpu layers, -ngl, ngl, split")),
    ),
    Term(
        "expert-offload",
        str(QT_TRANSLATE_NOOP("glossary", "Experts in system memory")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "For a mixture of experts: attention and shared parts go on the card, some or all"
                " experts stay in system memory. Few experts are read per token, so it costs far "
                "less speed than leaving whole layers behind.",
            )
        ),
        related=("moe", "offload"),
        also=str(QT_TRANSLATE_NOOP("glossary", "--n-cpu-moe, cpu moe")),
    ),
    Term(
        "memory-map",
        str(QT_TRANSLATE_NOOP("glossary", "Memory mapping")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The engine lets the system treat the model's file as memory, so pages are read "
                "when first touched. A model larger than memory then starts, and reads its disk "
                "again for every token.",
            )
        ),
        related=("ram", "offload"),
        also=str(QT_TRANSLATE_NOOP("glossary", "mmap, mlock")),
    ),
    Term(
        "vram",
        str(QT_TRANSLATE_NOOP("glossary", "Graphics memory (VRAM)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The memory on a graphics card, many times faster than a computer's main memory. "
                "A model that lies in it entirely is fast; that is why its size is the first "
                "thing to look at.",
            )
        ),
        related=("bandwidth", "usable-memory", "ram"),
        also=str(QT_TRANSLATE_NOOP("glossary", "VRAM, video memory, GDDR, HBM")),
    ),
    Term(
        "ram",
        str(QT_TRANSLATE_NOOP("glossary", "System memory (RAM)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The computer's main memory. Models run from it, but at a fraction of a card's "
                "speed. What counts is the rate and the number of channels, not the size alone.",
            )
        ),
        related=("memory-channel", "bandwidth", "vram"),
        also=str(QT_TRANSLATE_NOOP("glossary", "RAM, DDR")),
    ),
    Term(
        "unified-memory",
        str(QT_TRANSLATE_NOOP("glossary", "Unified memory")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "One memory for processor and graphics, as in Apple's chips, AMD's Strix Halo and"
                " NVIDIA's GB10. Much of it can hold a model, at a speed between a desktop's "
                "memory and a card's.",
            )
        ),
        related=("working-set", "gtt", "bandwidth"),
        also=str(QT_TRANSLATE_NOOP("glossary", "shared memory, APU")),
    ),
    Term(
        "working-set",
        str(QT_TRANSLATE_NOOP("glossary", "Working set (Apple)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The part of unified memory that macOS recommends the graphics to use: two thirds"
                " to three quarters, depending on the size. A setting of the system can raise it.",
            )
        ),
        related=("unified-memory", "usable-memory"),
        source="https://developer.apple.com/documentation/metal/mtldevice/recommendedmaxworkingsetsize",
        also=str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "recommendedMaxWorkingSetSize, iogpu.wired_limit_mb, Metal",
            )
        ),
    ),
    Term(
        "gtt",
        str(QT_TRANSLATE_NOOP("glossary", "GTT")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "System memory that AMD's driver lets the graphics use besides what is set apart "
                "for it. On a chip with built-in graphics it is where large models go; about half"
                " of the memory by default under recent Linux.",
            )
        ),
        related=("unified-memory", "usable-memory"),
        source="https://docs.kernel.org/gpu/amdgpu/module-parameters.html",
        also=str(QT_TRANSLATE_NOOP("glossary", "graphics translation table, gttsize")),
    ),
    Term(
        "gib",
        str(QT_TRANSLATE_NOOP("glossary", "GiB and GB")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A GiB is 2³⁰ bytes, a GB is 10⁹: 7 % less. Memory chips and engines count in "
                "GiB, files and boxes mostly in GB. A 24 GB card has 24 GiB.",
            )
        ),
        related=("vram", "ram"),
        source="https://physics.nist.gov/cuu/Units/binary.html",
        also=str(QT_TRANSLATE_NOOP("glossary", "gigabyte, gibibyte, units")),
    ),
)
