"""The language of the window: Qt's translations for its own texts and, through `advisor.text`, for
the sentences of the core; the decimal and group signs of the locale."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from advisor import text
from advisor.bundled import bundled_dir

# Code and own name, in the order of the choice. English is what the source says.
LANGUAGES = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("pt_BR", "Português (Brasil)"),
    ("ja", "日本語"),
    ("zh_CN", "简体中文"),
)
SYSTEM = "system"
CORE = "core"  # the context of what the core says

_installed: list[QTranslator] = []


def best_language(wanted: str, system: QLocale | None = None) -> str:
    """The code of a language that is shipped: the one wanted, else the nearest to the system's,
    else English."""
    codes = [code for code, _ in LANGUAGES]
    if wanted in codes:
        return wanted
    for name in (system or QLocale.system()).uiLanguages():
        spelled = name.replace("-", "_")
        near = spelled if spelled in codes else _of_same_language(spelled.split("_")[0])
        if near:
            return near
    return "en"


def _of_same_language(language: str) -> str:
    found = [code for code, _ in LANGUAGES if code.split("_")[0] == language]
    return found[0] if found else ""


def speak(wanted: str) -> str:
    """Loads a language before any widget is made; the code of what is spoken. English has a file as
    well: the plural forms of texts with a count."""
    code = best_language(wanted)
    _forget()
    own = _translator(bundled_dir("resources") / "languages" / f"{code}.qm")
    if own is None:
        code = "en"
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # Menus of text fields, file dialogs: what Qt says by itself.
    for translator in (_translator(folder / f"qtbase_{code}.qm"), own):
        if translator is not None:
            _add(translator)
    locale = QLocale(code)
    QLocale.setDefault(locale)  # fields whose numbers Qt writes
    if code == "en":
        text.speak()
    else:
        text.speak(_core, locale.decimalPoint(), locale.groupSeparator(), code)
    return code


class _InMemory(QTranslator):
    """Reads from bytes it holds. Qt maps a file that it loads by name, and a file written over in
    place, as some upgrades do, would pull the text from under the open window and end it."""

    def __init__(self, raw: bytes) -> None:
        super().__init__()
        self._raw = raw  # Qt keeps only a pointer
        self.is_loaded = self.load(raw)


def _translator(path: Path) -> QTranslator | None:
    """None if there is no such file, or none of Qt's kind."""
    try:
        translator = _InMemory(path.read_bytes())
    except OSError:
        return None
    return translator if translator.is_loaded else None


def install(translator: QTranslator) -> None:
    """Asks `translator` from now on, for the window and for the core."""
    _add(translator)
    text.speak(_core)


def _add(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)


def _forget() -> None:
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()


def _core(source: str, count: int) -> str:
    return QCoreApplication.translate(CORE, source, None, count)
