"""Terms of the glossary: what comes before and beside a model's own work."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from advisor.gui.learn.glossary_term import Term

TERMS = (
    Term(
        "loading",
        str(QT_TRANSLATE_NOOP("glossary", "Loading a model")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "Before the first prompt a model's file is read from the drive and copied to the "
                "card, both at the same time: the slower decides. A server that keeps running "
                "pays for it once.",
            )
        ),
        related=("ttft", "pcie-lanes"),
        also=str(QT_TRANSLATE_NOOP("glossary", "cold start, SSD, NVMe, mmap")),
    ),
    Term(
        "acceptance",
        str(QT_TRANSLATE_NOOP("glossary", "Acceptance rate")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "The chance that the large model agrees with one token that was drafted for it. "
                "llama.cpp prints the share of all drafted tokens, which is smaller: after the "
                "first wrong one the rest is dropped.",
            )
        ),
        related=("speculative-decoding", "mtp"),
        source="Leviathan et al. 2022, https://arxiv.org/abs/2211.17192",
    ),
    Term(
        "tensor-override",
        str(QT_TRANSLATE_NOOP("glossary", "Tensors placed by name")),
        str(
            QT_TRANSLATE_NOOP(
                "glossary",
                "llama.cpp's -ot sends all tensors whose name fits a pattern to one device, for "
                "example experts to RAM. It is finer than layers, and how fast it makes a model "
                "nobody can say beforehand.",
            )
        ),
        related=("offload", "expert-offload"),
        also=str(QT_TRANSLATE_NOOP("glossary", "-ot, --override-tensor")),
    ),
)
