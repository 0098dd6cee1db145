"""Terms of the glossary: speed, hardware, training and verdicts."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from advisor.gui.learn.glossary_term import Term

TERMS = (
    Term(
        "tps",
        str(QT_TRANSLATE_NOOP("glossary", "Tokens per second (TPS)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "How fast a model writes. People read about five; chat is pleasant from ten, "
                "coding agents want thirty and more. It falls as the context fills.",
            )
        ),
        related=("decode", "bandwidth", "ttft"),
        also=str(QT_TRANSLATE_NOOP("glossary", "tok/s, throughput, speed")),
    ),
    Term(
        "ttft",
        str(QT_TRANSLATE_NOOP("glossary", "Time to first token (TTFT)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The wait between sending a prompt and the first word of the answer. It is the "
                "time to read the prompt, so it grows with its length.",
            )
        ),
        related=("prefill", "tps"),
        also=str(QT_TRANSLATE_NOOP("glossary", "latency, first word, wait")),
    ),
    Term(
        "prefill",
        str(QT_TRANSLATE_NOOP("glossary", "Prefill")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Reading the prompt. All its tokens are worked on together, so the weights are "
                "read once for many tokens and arithmetic is the limit. It ends with the first "
                "word.",
            )
        ),
        related=("ttft", "flops", "micro-batch"),
        also=str(QT_TRANSLATE_NOOP("glossary", "prompt processing, pp")),
    ),
    Term(
        "decode",
        str(QT_TRANSLATE_NOOP("glossary", "Generation (decode)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Writing the answer, one token after the other. For each one all active weights "
                "and the KV cache are read once, so memory bandwidth is the limit.",
            )
        ),
        related=("bandwidth", "tps", "active-parameter"),
        also=str(QT_TRANSLATE_NOOP("glossary", "token generation, tg")),
    ),
    Term(
        "bandwidth",
        str(QT_TRANSLATE_NOOP("glossary", "Memory bandwidth")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "How many bytes a second can be read from memory. Divided by the bytes read per "
                "token it is the most tokens per second a device could write; engines reach some "
                "50 to 90 % of that.",
            )
        ),
        related=("decode", "vram", "memory-channel"),
        also=str(QT_TRANSLATE_NOOP("glossary", "GB/s")),
    ),
    Term(
        "flop",
        str(QT_TRANSLATE_NOOP("glossary", "FLOP")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "One floating-point operation: an addition or a multiplication. A token costs "
                "about two for each active parameter, and more for attention over a long context.",
            )
        ),
        related=("flops", "training-compute"),
        source="Kaplan et al. 2020, https://arxiv.org/abs/2001.08361",
        also=str(QT_TRANSLATE_NOOP("glossary", "operations")),
    ),
    Term(
        "flops",
        str(QT_TRANSLATE_NOOP("glossary", "FLOPS")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Floating-point operations per second: how fast a device calculates. A TFLOPS is "
                "10¹² a second. It decides how fast prompts are read and models are trained.",
            )
        ),
        related=("flop", "prefill", "tensor-core"),
        also=str(QT_TRANSLATE_NOOP("glossary", "TFLOPS, compute")),
    ),
    Term(
        "roofline",
        str(QT_TRANSLATE_NOOP("glossary", "Roofline")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A chart of what limits a task: below a certain number of operations per byte "
                "read it is bandwidth, above it arithmetic. Generation lies far to the left, "
                "prefill to the right.",
            )
        ),
        related=("arithmetic-intensity", "bandwidth", "flops"),
        source="Williams et al. 2009, https://doi.org/10.1145/1498765.1498785",
    ),
    Term(
        "arithmetic-intensity",
        str(QT_TRANSLATE_NOOP("glossary", "Arithmetic intensity")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Operations done for each byte read from memory. Writing for one person does two "
                "or three; reading a prompt of 512 tokens at once does hundreds.",
            )
        ),
        related=("roofline", "prefill", "decode"),
        source="Williams et al. 2009, https://doi.org/10.1145/1498765.1498785",
        also=str(QT_TRANSLATE_NOOP("glossary", "operations per byte")),
    ),
    Term(
        "speculative-decoding",
        str(QT_TRANSLATE_NOOP("glossary", "Speculative decoding")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A small model guesses several tokens ahead and the large one checks them in one "
                "pass. Where the guesses are good, as in code, it writes up to two or three times"
                " faster with the same result. It needs extra memory.",
            )
        ),
        related=("mtp", "decode"),
        source="Leviathan et al. 2022, https://arxiv.org/abs/2211.17192",
        also=str(QT_TRANSLATE_NOOP("glossary", "draft model")),
    ),
    Term(
        "mtp",
        str(QT_TRANSLATE_NOOP("glossary", "Multi-token prediction (MTP)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "An extra layer with which a model guesses the token after the next itself: "
                "speculative decoding without a second model. Engines that do not use it leave it"
                " unloaded.",
            )
        ),
        related=("speculative-decoding",),
        source="DeepSeek-V3, https://arxiv.org/abs/2412.19437",
    ),
    Term(
        "batching",
        str(QT_TRANSLATE_NOOP("glossary", "Serving several at once")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The weights are read once for all conversations in progress, so serving eight "
                "people takes hardly longer per token than serving one, until arithmetic is the "
                "limit. Each needs its own KV cache.",
            )
        ),
        related=("slot", "decode", "kv-cache"),
        also=str(QT_TRANSLATE_NOOP("glossary", "batch, concurrency, users")),
    ),
    Term(
        "backend",
        str(QT_TRANSLATE_NOOP("glossary", "Backend")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The part of an engine that speaks to one kind of hardware: CUDA for NVIDIA, HIP "
                "for AMD, Metal for Apple, SYCL for Intel, Vulkan for nearly all. The same card "
                "may be faster with one than with another.",
            )
        ),
        related=("flops", "vram"),
        also=str(QT_TRANSLATE_NOOP("glossary", "CUDA, ROCm, HIP, Vulkan, Metal, SYCL")),
    ),
    Term(
        "tensor-core",
        str(QT_TRANSLATE_NOOP("glossary", "Matrix unit")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Circuits made for multiplying matrices, several times faster at it than a card's"
                " ordinary ones. Prefill and training live off them; generation hardly notices.",
            )
        ),
        related=("flops", "prefill"),
        also=str(QT_TRANSLATE_NOOP("glossary", "tensor core, XMX, matrix core, WMMA")),
    ),
    Term(
        "memory-channel",
        str(QT_TRANSLATE_NOOP("glossary", "Memory channel")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A 64-bit path between processor and memory. Desktops have two, workstations four"
                " to eight, servers up to twelve. Bandwidth grows with their number, if each has "
                "a module.",
            )
        ),
        related=("ram", "bandwidth", "mt-s"),
        also=str(QT_TRANSLATE_NOOP("glossary", "dual channel")),
    ),
    Term(
        "mt-s",
        str(QT_TRANSLATE_NOOP("glossary", "MT/s")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Million transfers a second: the rate of memory modules. Times eight bytes and "
                "the number of channels it is the peak bandwidth. Modules run below their rating "
                "until XMP or EXPO is turned on.",
            )
        ),
        related=("memory-channel", "bandwidth"),
        also=str(QT_TRANSLATE_NOOP("glossary", "DDR5-6000, XMP, EXPO, MHz")),
    ),
    Term(
        "pcie-lanes",
        str(QT_TRANSLATE_NOOP("glossary", "PCIe lanes")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The links between a card and the rest of the computer. Their number hardly "
                "matters while a model lies on one card; it does for loading, for experts in "
                "system memory, and for cards that compute together.",
            )
        ),
        related=("layer-split", "tensor-parallel", "nvlink"),
        also=str(QT_TRANSLATE_NOOP("glossary", "PCIe, x16, x8, x4")),
    ),
    Term(
        "nvlink",
        str(QT_TRANSLATE_NOOP("glossary", "NVLink")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "NVIDIA's direct link between cards, many times faster than PCIe. It helps when "
                "cards work on one token together; with layers shared out it makes little "
                "difference.",
            )
        ),
        related=("tensor-parallel", "pcie-lanes"),
        source="https://www.nvidia.com/en-us/data-center/nvlink/",
    ),
    Term(
        "layer-split",
        str(QT_TRANSLATE_NOOP("glossary", "Layer split")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Sharing a model between cards by layers. A token passes through one card after "
                "the other, so memory adds up but speed does not.",
            )
        ),
        related=("tensor-parallel", "layer", "offload"),
        also=str(QT_TRANSLATE_NOOP("glossary", "two GPUs, multi-GPU, -ts, pipeline")),
    ),
    Term(
        "tensor-parallel",
        str(QT_TRANSLATE_NOOP("glossary", "Tensor split")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Sharing each matrix between cards, which then work on every token at once and "
                "exchange results in each layer. It is faster than a layer split if the link "
                "between the cards is quick.",
            )
        ),
        related=("layer-split", "nvlink", "pcie-lanes"),
        source="Shoeybi et al. 2019, https://arxiv.org/abs/1909.08053",
        also=str(QT_TRANSLATE_NOOP("glossary", "tensor parallelism, row split")),
    ),
    Term(
        "mig",
        str(QT_TRANSLATE_NOOP("glossary", "MIG")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A data-centre card divided into up to seven parts, each with its own memory and "
                "a share of the rest. A program sees a part as a card; parts cannot be joined for"
                " one model.",
            )
        ),
        related=("vram", "usable-memory"),
        source="https://docs.nvidia.com/datacenter/tesla/mig-user-guide/",
        also=str(QT_TRANSLATE_NOOP("glossary", "multi-instance GPU, slice")),
    ),
    Term(
        "tdp",
        str(QT_TRANSLATE_NOOP("glossary", "Board power (TDP)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The most power a card or processor is made to draw, in watts. Generation draws "
                "less than that, since the arithmetic waits for memory; lowering the limit by a "
                "quarter costs little speed.",
            )
        ),
        related=("bandwidth",),
        also=str(QT_TRANSLATE_NOOP("glossary", "watts, power limit")),
    ),
    Term(
        "training-compute",
        str(QT_TRANSLATE_NOOP("glossary", "Training compute")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "All operations of a training run: about six for each active parameter and each "
                "token of training text. Laws draw their lines by it.",
            )
        ),
        related=("flop", "chinchilla", "mfu"),
        source="Kaplan et al. 2020, https://arxiv.org/abs/2001.08361",
        also=str(QT_TRANSLATE_NOOP("glossary", "6ND, 10^25")),
    ),
    Term(
        "chinchilla",
        str(QT_TRANSLATE_NOOP("glossary", "Chinchilla rule")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "For a fixed training budget the best model has about 20 training tokens per "
                "parameter. Models meant to be run a lot are trained on far more: smaller, "
                "costlier to train, cheaper to use.",
            )
        ),
        related=("training-compute", "scaling-law"),
        source="Hoffmann et al. 2022, https://arxiv.org/abs/2203.15556",
        also=str(QT_TRANSLATE_NOOP("glossary", "compute-optimal")),
    ),
    Term(
        "scaling-law",
        str(QT_TRANSLATE_NOOP("glossary", "Scaling law")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A formula for how a model's error falls as parameters and training text grow. It"
                " falls steadily and ever more slowly, so each step costs many times the last.",
            )
        ),
        related=("chinchilla", "training-compute"),
        source="Kaplan et al. 2020, https://arxiv.org/abs/2001.08361",
    ),
    Term(
        "mfu",
        str(QT_TRANSLATE_NOOP("glossary", "Utilisation (MFU)")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The share of a device's peak FLOPS that goes into the model's own arithmetic. "
                "Training runs reach 30 to 50 %, a single conversation far less.",
            )
        ),
        related=("flops", "training-compute"),
        source="Chowdhery et al. 2022, https://arxiv.org/abs/2204.02311",
        also=str(QT_TRANSLATE_NOOP("glossary", "model FLOPS utilization")),
    ),
    Term(
        "verdict",
        str(QT_TRANSLATE_NOOP("glossary", "Verdict")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Runs well: a tenth of the memory to spare and comfortably fast for the use. "
                "Tight: fast, but nearly full. Slow: fits, below that speed. Does not fit: more "
                "than there is. Always for one context length.",
            )
        ),
        related=("usable-memory", "tps", "context-window"),
        also=str(QT_TRANSLATE_NOOP("glossary", "runs well, tight, slow, does not fit")),
    ),
    Term(
        "estimate",
        str(QT_TRANSLATE_NOOP("glossary", "Estimate and range")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "A speed that nobody measured here comes as a range in which 8 of 10 measurements"
                " are expected. A tick marks what was measured on this machine.",
            )
        ),
        related=("tps", "verdict"),
        also=str(QT_TRANSLATE_NOOP("glossary", "est., measured, range")),
    ),
)
