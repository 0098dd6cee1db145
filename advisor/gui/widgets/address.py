"""A link that shows where it leads before anything opens."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.text import Label

_WIDTH = 440


class AddressCard(QFrame):
    """The whole address, to read, copy or open. Esc or a click elsewhere closes it."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.address = address
        of = theme()
        title = Label(self.tr("Opens in your browser"), "strong")
        shown = Label(_breakable(address), "small", wrap=True)
        self.setAccessibleName(self.tr("Opens in your browser: {}").format(address))
        self.copy = Button(self.tr("Copy address"), "copy")
        self.open = Button(self.tr("Open"))
        self.copy.clicked.connect(self._copy)
        self.open.clicked.connect(self._open)
        buttons = QHBoxLayout()
        buttons.setSpacing(of.scaled(8))
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(of.scaled(14), of.scaled(12), of.scaled(14), of.scaled(12))
        column.setSpacing(of.scaled(8))
        column.addWidget(title)
        column.addWidget(shown)
        column.addLayout(buttons)
        fit_height(self, of.scaled(_WIDTH))

    def show_below(self, widget: QWidget) -> None:
        """Under `widget`, moved so that all of it is on the screen."""
        corner = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        show_on_screen(self, corner)
        self.copy.setFocus(Qt.FocusReason.PopupFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address)
        self.close()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self.address))
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class AddressLink(Button):
    """A quiet button with the site's name; the address is in the card that it opens."""

    def __init__(self, address: str, text: str = "", parent: QWidget | None = None) -> None:
        site = QUrl(address).host().removeprefix("www.")
        super().__init__(text or site, role="link", parent=parent)
        self.address = address
        self.setToolTip(address)
        self.setAccessibleDescription(self.tr("Shows the address before anything opens."))
        self.clicked.connect(self._show)

    def _show(self) -> None:
        AddressCard(self.address, self).show_below(self)


def fit_height(popup: QWidget, width: int) -> None:
    """As wide as asked, as high as its lines of text then are; `adjustSize` asks for the height of
    the unbroken lines."""
    layout = popup.layout()
    assert layout is not None
    popup.setFixedSize(width, layout.totalHeightForWidth(width))


def show_on_screen(popup: QWidget, corner: QPoint) -> None:
    """Shows `popup` with its top left at `corner`, moved so that all of it is visible."""
    screen = QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    x = min(corner.x(), room.right() - popup.width())
    y = min(corner.y(), room.bottom() - popup.height())
    popup.move(max(x, room.left()), max(y, room.top()))
    popup.show()


def _breakable(address: str) -> str:
    """With places where a long address may go on in the next line."""
    return address.replace("/", "/\N{ZERO WIDTH SPACE}").replace("-", "-\N{ZERO WIDTH SPACE}")
