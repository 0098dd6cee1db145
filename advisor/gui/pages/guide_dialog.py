"""The user guide, offline: questions at the left, answers at the right, and a field that finds."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from advisor.bundled import bundled_dir
from advisor.gui.theme import theme
from advisor.text import language

_ROOM = 8  # px
_LINE_PERCENT = 125.0
_PROPORTIONAL = int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)


def guide_text() -> str:
    """In the language of the window."""
    code = language().replace("-", "_")
    return (bundled_dir("docs") / guide_name(code)).read_text("utf-8")


def guide_name(code: str) -> str:
    """English has no code in its name: it is what the others are made from."""
    return "guide.md" if code == "en" else f"guide.{code}.md"


def _set_apart(document: QTextDocument) -> None:
    """Gives paragraphs and headings the room that Markdown does not speak of."""
    of = theme()
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        form, level = block.blockFormat(), block.blockFormat().headingLevel()
        form.setTopMargin(of.scaled(16) if level > 1 else 0)
        form.setBottomMargin(of.scaled(4) if level or block.textList() else of.scaled(8))
        if not level:
            form.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        block = block.next()


class _Roomy(QStyledItemDelegate):
    """Rows with some room between them; the room also lets a last word wrap that Qt would cut."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(0, theme().scaled(_ROOM))


class GuideDialog(QDialog):
    """Not modal: people read while they work. Links are never opened."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        of = theme()
        self.setWindowTitle(self.tr("User guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(of.scaled(920), of.scaled(640))
        text = guide_text()
        self.questions = QListWidget()
        self.questions.setAccessibleName(self.tr("Questions"))
        self.questions.setFixedWidth(of.scaled(300))
        self.questions.setWordWrap(True)
        self.questions.setItemDelegate(_Roomy(self.questions))
        self.questions.addItems(_HEADING.findall(text))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("User guide"))
        self.page.setOpenLinks(False)
        self.page.document().setDefaultFont(of.font("body"))
        self.page.setMarkdown(text)
        _set_apart(self.page.document())
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(self.tr("Find in the guide"))
        self.find_field.setAccessibleName(self.tr("Find in the guide"))
        self.find_field.setClearButtonEnabled(True)
        self.questions.currentTextChanged.connect(self._go_to)
        self.find_field.textEdited.connect(self._find_from_top)
        self.find_field.returnPressed.connect(self._find_next)
        left = QVBoxLayout()
        left.addWidget(self.find_field)
        left.addWidget(self.questions, 1)
        row = QHBoxLayout(self)
        margin = of.scaled(16)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(of.scaled(12))
        row.addLayout(left)
        row.addWidget(self.page, 1)

    def _go_to(self, heading: str) -> None:
        """Brings the heading to the top of the page."""
        self.page.moveCursor(QTextCursor.MoveOperation.End)
        self.page.setTextCursor(QTextCursor(self.page.document()))
        block = self.page.document().begin()
        while block.isValid() and block.text() != heading:
            block = block.next()
        if block.isValid():
            top = self.page.document().documentLayout().blockBoundingRect(block).top()
            self.page.verticalScrollBar().setValue(int(top))

    def _find_from_top(self, text: str) -> None:
        self.page.setTextCursor(QTextCursor(self.page.document()))
        if text:
            self._find_next()

    def _find_next(self) -> None:
        """The next place, and from the top again after the last."""
        text = self.find_field.text()
        if text and not self.page.find(text, QTextDocument.FindFlag(0)):
            self.page.setTextCursor(QTextCursor(self.page.document()))
            self.page.find(text)
