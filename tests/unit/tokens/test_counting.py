"""Counting in chunks, files of every kind, whole folders."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter

from advisor.errors import InputError
from advisor.tokens.carried import load_carried
from advisor.tokens.counting import count_chunks, whole_pieces
from advisor.tokens.estimator import TokenEstimator
from advisor.tokens.folders import FolderCount, Progress, count_paths

O200K = load_carried("o200k")
WORDY = st.text(
    st.sampled_from("ab Zé1\n.,'\t(日本。語\r😀-_\"" + "\u0301"), min_size=0, max_size=300
)


@given(text=WORDY, size=st.integers(1, 40))
@settings(max_examples=150, deadline=None)
def test_chunks_count_as_the_whole(text: str, size: int) -> None:
    chunks = [text[at : at + size] for at in range(0, len(text), size)]
    assert "".join(whole_pieces(chunks)) == text
    counted = count_chunks(O200K, chunks)
    assert counted.tokens.mid == O200K.count(text)
    assert counted.characters == len(text)


def test_a_long_stream_is_never_held_whole() -> None:
    line = "The quick brown fox jumps over the lazy dog, 42 times.\n"

    def chunks() -> Iterator[str]:
        for _ in range(200):
            yield line * 20

    longest = max(len(part) for part in whole_pieces(chunks()))
    assert longest <= 2 * len(line) * 20
    assert count_chunks(O200K, chunks()).tokens.mid == O200K.count(line * 4000)


def count(*paths: Path) -> FolderCount:
    return count_paths(O200K, paths)


def kinds(result: FolderCount) -> dict[str, str]:
    return {file.path.name: file.kind for file in result.files}


def reasons(result: FolderCount) -> dict[str, str]:
    return {skipped.path.name: skipped.reason for skipped in result.skipped}


def test_text_in_many_encodings(tmp_path: Path) -> None:
    text = "Grüße aus München, 5 €\n"
    (tmp_path / "a.txt").write_bytes(text.encode("utf-8"))
    (tmp_path / "b.txt").write_bytes(text.encode("utf-8-sig"))
    (tmp_path / "c.txt").write_bytes(text.encode("utf-16"))
    (tmp_path / "d.txt").write_bytes("Grüße\n".encode("latin-1"))
    (tmp_path / "e.txt").write_bytes(b"")
    result = count(tmp_path)
    assert kinds(result) == {
        "a.txt": "utf-8", "b.txt": "utf-8-sig", "c.txt": "utf-16", "d.txt": "latin-1",
        "e.txt": "utf-8",
    }  # fmt: skip
    expected = O200K.count(text)
    assert [file.tokens.mid for file in result.files[:3]] == [expected] * 3
    assert result.files[3].tokens.mid == O200K.count("Grüße\n")
    assert result.files[0].words == 5
    assert result.tokens.mid == 3 * expected + O200K.count("Grüße\n")


def test_binary_files_are_named_not_counted(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (tmp_path / "noise.txt").write_bytes(bytes(range(1, 32)) * 100)
    (tmp_path / "late.txt").write_bytes(b"word " * 40_000 + b"\0\0\0")
    result = count(tmp_path)
    assert result.files == [] and result.tokens.mid == 0
    assert set(reasons(result).values()) == {"binary file"}


def docx(path: Path, body: str, head: str = "") -> Path:
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<?xml version="1.0"?>{head}<w:document xmlns:w="{name}" '
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f"<w:body>{body}</w:body></w:document>",
        )
        archive.writestr(
            "word/footnotes.xml",
            f'<w:footnotes xmlns:w="{name}"><w:p><w:r><w:t>Note</w:t></w:r></w:p></w:footnotes>',
        )
    return path


def test_word_documents(tmp_path: Path) -> None:
    docx(
        tmp_path / "a.docx",
        "<w:p><w:r><w:t>Hello</w:t></w:r><w:r><w:tab/><w:t>world</w:t></w:r></w:p>"
        "<w:p><w:r><w:delText>gone</w:delText><w:instrText>PAGE</w:instrText></w:r>"
        "<mc:Fallback><w:r><w:t>older</w:t></w:r></mc:Fallback></w:p>",
    )
    result = count(tmp_path)
    assert kinds(result) == {"a.docx": "DOCX"}
    assert result.files[0].characters == len("Hello\tworld\n\nNote\n")
    assert result.tokens.mid == O200K.count("Hello\tworld\n\nNote\n")


def test_word_documents_with_entities_or_damage_are_skipped(tmp_path: Path) -> None:
    docx(tmp_path / "bomb.docx", "<w:p>&a;</w:p>", '<!DOCTYPE x [<!ENTITY a "aaaa">]>')
    docx(tmp_path / "bad.docx", "<w:p>")
    (tmp_path / "cut.docx").write_bytes(b"PK\x03\x04 not a zip at all")
    with zipfile.ZipFile(tmp_path / "other.docx", "w") as archive:
        archive.writestr("readme", "text")
    assert reasons(count(tmp_path)) == {
        "bomb.docx": "Word document with a document type, which Word never writes",
        "bad.docx": "damaged Word document",
        "cut.docx": "damaged or encrypted Word document",
        "other.docx": "not a Word document",
    }


def pdf(text: str) -> bytes:
    """A one-page PDF by hand: the layout of ISO 32000, section 7.5."""
    content = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode() if text else b""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )
    return bytes(out)


def test_pdf_files(tmp_path: Path) -> None:
    (tmp_path / "text.pdf").write_bytes(pdf("Hello PDF world"))
    (tmp_path / "scan.pdf").write_bytes(pdf(""))
    (tmp_path / "cut.pdf").write_bytes(pdf("Hello")[:80])
    locked = PdfWriter(clone_from=io.BytesIO(pdf("Secret")))
    locked.encrypt("password", algorithm="RC4-128")
    locked.write(tmp_path / "locked.pdf")
    result = count(tmp_path)
    assert kinds(result) == {"text.pdf": "PDF"}
    assert result.tokens.mid == O200K.count("Hello PDF world\n")
    assert reasons(result) == {
        "scan.pdf": "PDF of pictures, without text (scanned?)",
        "cut.pdf": "damaged PDF",
        "locked.pdf": "encrypted PDF",
    }


def test_folders_links_and_version_control(tmp_path: Path) -> None:
    inner = tmp_path / "sub"
    inner.mkdir()
    (inner / "a.md").write_text("# Title", "utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "HEAD").write_text("ref", "utf-8")
    (inner / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "again.md").symlink_to(inner / "a.md")
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    os.link(inner / "a.md", inner / "b.md")
    result = count(tmp_path)
    assert len(result.files) == 1
    assert reasons(result) == {
        ".git": "version control", "loop": "link to a folder",
        "broken": "no such file or directory",
        **{name: "counted already, under another name"
           for name in ("again.md", "a.md", "b.md")
           if name != result.files[0].path.name},
    }  # fmt: skip


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file or folder"):
        count(tmp_path / "none")


def test_progress_reaches_the_end_and_can_be_cancelled(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text("some words here\n" * 10_000, "utf-8")
    seen: list[Progress] = []
    whole = count_paths(O200K, [tmp_path], seen.append)
    assert seen[-1].done_bytes == seen[-1].total_bytes == whole.n_bytes
    assert [p.done_bytes for p in seen] == sorted(p.done_bytes for p in seen)

    asked = iter(range(10_000))
    stopped = count_paths(O200K, [tmp_path], cancelled=lambda: next(asked) > 15)
    assert stopped.cancelled
    assert 0 < len(stopped.files) < 5
    assert stopped.tokens.mid == sum(file.tokens.mid for file in stopped.files)


ARTICLE = (
    "All human beings are born free and equal in dignity and rights. They are endowed with reason "
    "and conscience and should act towards one another in a spirit of brotherhood. "
)


@pytest.mark.parametrize("size", [None, 152_064, 102_400, 32_000])
def test_estimates_have_a_range_and_say_so(size: int | None) -> None:
    estimator = TokenEstimator("Some model", size)
    span = estimator.span(ARTICLE * 20)
    assert not estimator.exact
    assert span.low < span.mid < span.high
    assert estimator.span("").high == 0


@pytest.mark.parametrize(
    ("vocabulary", "size"),
    [("qwen", 151_936), ("deepseek", 129_280), ("tekken", 131_072), ("cl100k", 100_352)],
)
def test_the_estimate_of_a_known_vocabulary_holds_its_count(vocabulary: str, size: int) -> None:
    exact = load_carried(vocabulary).count(ARTICLE * 20)
    span = TokenEstimator("x", size).span(ARTICLE * 20)
    assert span.low <= exact <= span.high


def test_small_vocabularies_need_more_tokens() -> None:
    small, large = TokenEstimator("x", 32_000), TokenEstimator("x", 200_000)
    assert small.span(ARTICLE).mid > large.span(ARTICLE).mid


@given(
    st.sampled_from([".pdf", ".docx", ".txt", ""]),
    st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", b"\xff\xfe", b"\xef\xbb\xbf"]),
    st.binary(max_size=400),
)
@settings(max_examples=150, deadline=None)
def test_any_file_is_counted_or_skipped(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, start: bytes, rest: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_bytes(start + rest)
    result = count(path)
    assert len(result.files) + len(result.skipped) == 1
    assert all(skipped.reason for skipped in result.skipped)
