"""The icon as PNG, ICO and ICNS, drawn from its SVG: run by the build environment's Python."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
# What macOS calls a PNG of each size.
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09",
              1024: b"ic10"}  # fmt: skip


def ico(images: dict[int, bytes]) -> bytes:
    """Windows' container: a directory of 16-byte entries, then the PNGs."""
    chosen = {size: data for size, data in images.items() if size <= 256}
    at = 6 + 16 * len(chosen)
    head, body = struct.pack("<HHH", 0, 1, len(chosen)), b""
    for size, data in sorted(chosen.items()):
        edge = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), at + len(body))
        body += data
    return head + body


def icns(images: dict[int, bytes]) -> bytes:
    """Apple's container: a kind, a length, a PNG, and so on."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(images[size])) + images[size]
        for size, kind in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def drawn(svg: Path, size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def main(svg: Path, folder: Path) -> None:
    images = {size: drawn(svg, size) for size in SIZES}
    folder.mkdir(parents=True, exist_ok=True)
    for size, data in images.items():
        (folder / f"{size}.png").write_bytes(data)
    (folder / "advisor.ico").write_bytes(ico(images))
    (folder / "advisor.icns").write_bytes(icns(images))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
