"""The parts of packaging that need no build: files of the systems, icons, sums, figures."""

from __future__ import annotations

import configparser
import json
import plistlib
import shutil
import struct
import sys
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGING = ROOT / "packaging"


def test_missing_programs_are_named_in_one_sentence_with_their_package() -> None:
    from common import PackagingError, need

    with pytest.raises(PackagingError) as caught:
        need("no-such-program", "another-one")
    assert str(caught.value).startswith("missing: no-such-program, another-one; on Debian: apt-get")
    assert "\n" not in str(caught.value)


def test_the_desktop_entry_opens_the_kinds_of_file_that_are_declared() -> None:
    from publisher import publisher

    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / "linux" / "llm-hardware-advisor.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    assert main["Exec"].endswith("%F") and main["Terminal"] == "false"
    kinds = {kind for kind in main["MimeType"].split(";") if kind}
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    types = ET.parse(PACKAGING / "linux" / "llm-hardware-advisor.xml").getroot()
    assert {kind.attrib["type"] for kind in types} == kinds
    globs = {glob.attrib["pattern"] for glob in types.iter(f"{space}glob")}
    assert globs == {"*.rig.json", "*.gguf", "*.advisor-catalog"}
    template = (PACKAGING / "linux" / "metainfo.xml").read_text("utf-8")
    metainfo = ET.fromstring(publisher().metainfo(template, version="1", date="2026"))
    assert {kind.text for kind in metainfo.iter("mediatype")} == kinds


def test_the_property_lists_of_macos_are_whole() -> None:
    about = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    declared = {
        kind["UTTypeIdentifier"]
        for key in ("UTExportedTypeDeclarations", "UTImportedTypeDeclarations")
        for kind in about[key]
    }
    opened = {
        name for kind in about["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]
    }
    assert opened == declared and len(opened) == 3
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights and all(value is True for value in rights.values())
    assert not [name for name in rights if "network" in name]


def test_packages_name_their_publisher_as_far_as_known(tmp_path: Path) -> None:
    from common import PackagingError
    from publisher import publisher

    record = tmp_path / "publisher.json"
    known = {"name": "A & B", "address": None, "home": None, "app_id": "org.example.some_app"}
    record.write_text(json.dumps(known))
    assert publisher(record).maintainer == "A & B"
    record.write_text(json.dumps({**known, "address": "a@b.example", "home": "https://b.example"}))
    who = publisher(record)
    assert who.maintainer == "A & B <a@b.example>"
    template = (PACKAGING / "linux" / "metainfo.xml").read_text("utf-8")
    about = ET.fromstring(who.metainfo(template, version="1", date="2026"))
    told = [about.findtext(name) for name in ("id", "developer_name", "url")]
    assert told == ["org.example.some_app", "A & B", "https://b.example"]
    text = (PACKAGING / "macos" / "Info.plist").read_text("utf-8")
    macos = plistlib.loads(who.property_list(text).encode())
    assert macos["CFBundleIdentifier"] == "org.example.some-app"
    assert "llm-hardware-advisor" not in str(macos["UTExportedTypeDeclarations"])
    for wrong in (
        {"app_id": "advisor"},
        {"address": "nobody"},
        {"name": ""},
        {"home": "b.example"},
    ):
        record.write_text(json.dumps({**known, **wrong}))
        with pytest.raises(PackagingError, match=next(iter(wrong))):
            publisher(record)


def test_a_key_is_made_once_and_only_its_public_half_is_shipped(tmp_path: Path) -> None:
    from ship_key import ship

    keys, path = tmp_path / "catalog-keys.json", tmp_path / "signer.json"
    keys.write_text("[]\n")
    fingerprint = ship(path, "Who publishes", keys)
    assert ship(path, "", keys) == fingerprint
    (shipped,) = json.loads(keys.read_text())
    private = json.loads(path.read_text())
    assert shipped == {"name": "Who publishes", "public": private["public"]}


def test_icons_hold_the_pictures_they_are_made_of() -> None:
    import icons

    images = {size: b"\x89PNG" + bytes([n]) * n for n, size in enumerate(icons.SIZES, 1)}
    ico = icons.ico(images)
    _, kind, count = struct.unpack_from("<HHH", ico)
    assert (kind, count) == (1, 7)
    for n in range(count):
        edge, _, _, _, _, _, length, at = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * n)
        assert ico[at : at + length] == images[edge or 256]
    icns = icons.icns(images)
    assert icns[:4] == b"icns" and struct.unpack(">I", icns[4:8])[0] == len(icns)
    assert images[1024] in icns


def test_figures_are_shown_beside_those_of_the_release_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import figures

    monkeypatch.setattr(figures, "RECORD", tmp_path / "figures.json")
    figures.RECORD.write_text("[]")
    figures.show("linux", "1.0", {"deb_mb": 50.0})
    assert "previous" not in capsys.readouterr().out
    figures.record("linux", "1.0", {"deb_mb": 50.0, "first_paint_ms": 200.04})
    figures.record("linux", "2.0", {"deb_mb": 99.0})
    figures.show("linux", "2.0", {"deb_mb": 55.0, "first_paint_ms": 150.0})
    said = capsys.readouterr().out
    assert "55.0 MB (previous release 50 MB, +10%)" in said
    assert "150.0 ms (previous release 200 ms, -25%)" in said


def test_two_archives_of_one_folder_are_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import linux

    frozen = tmp_path / "advisor"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "advisor").write_bytes(b"\x7fELF")
    (frozen / "advisor").chmod(0o755)
    made = []
    if not shutil.which("xz"):
        pytest.skip("xz is not installed")
    for name in ("one", "two"):
        monkeypatch.setattr(linux, "DIST", tmp_path / name)
        monkeypatch.setattr(linux, "BUILD", tmp_path)
        (tmp_path / name).mkdir()
        made.append(linux.portable(frozen))
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as archive:
        entries = {entry.name.split("/", 1)[1]: entry for entry in archive}
    assert entries["advisor"].mode & 0o111 and entries["advisor"].uname == "root"
    assert "LICENSE" in entries


def test_the_windows_installer_compiles(tmp_path: Path) -> None:
    import windows

    if not shutil.which("makensis"):
        pytest.skip("makensis is not installed")
    frozen = tmp_path / "advisor"
    (frozen / "_internal").mkdir(parents=True)
    for name in ("advisor.exe", "advisor-window.exe", "_internal/base.dll"):
        (frozen / name).write_bytes(b"MZ stand-in")
    import icons

    icon = tmp_path / "advisor.ico"
    icon.write_bytes(icons.ico({size: _png(size) for size in (16, 32)}))
    target = windows.setup(frozen, icon, tmp_path / "setup.exe")
    assert target.read_bytes()[:2] == b"MZ"


def _png(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def test_the_bill_of_materials_names_every_package_with_its_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sbom

    (tmp_path / "_internal").mkdir()
    path = sbom.write(Path(sys.executable), tmp_path, tmp_path / "x.cdx.json")
    bill = json.loads(path.read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    names = {part["name"].lower(): part for part in bill["components"]}
    for name in ("pydantic", "pynacl", "psutil", "qt", "python"):
        assert names[name]["version"] and names[name]["purl"].startswith("pkg:")
    references = [part["bom-ref"] for part in bill["components"]]
    assert len(set(references)) == len(references)
    assert bill["dependencies"][0]["dependsOn"] == references
    assert sbom.bill(Path(sys.executable), tmp_path) == bill
