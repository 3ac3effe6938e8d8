"""Who the company is: names, numbers, address, assessment, favourite, and the button for everything that can be ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.pages.company_dra_button import DraButton
from cofanet_desktop.gui.widgets.company_facts import address_of, identifier_facts, names_of
from cofanet_desktop.gui.widgets.facts import Fact, reading_side
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.ui_gen.ui_company_header import Ui_CompanyHeader

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.services.companies import CompanyFile


class CompanyHeader(TranslatedWidget):
    """The card at the top of the company page."""

    new_action_clicked = Signal()
    company_wanted = Signal(str)
    """The head office was chosen: its Easy number."""
    favourite_wanted = Signal(bool)
    """The star was clicked: whether the company is to be a favourite."""
    contracts_wanted = Signal()
    """The company under every contract is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty header; `show_file` fills it."""
        super().__init__(parent)
        self.local_names_first, self.shows_crs = True, False
        self._file: CompanyFile | None = None
        frame = QFrame(self)
        theme.set_role(frame, "card")
        self.ui = Ui_CompanyHeader()
        self.ui.setupUi(frame)
        self.demonstration, self.dra = Pill(parent=frame), DraButton(frame)
        self.ui.top.insertWidget(3, self.dra)
        self.ui.numbers.insertWidget(3, self.demonstration)
        self.ui.facts.set_may_pair(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.ui.copy.setIcon(icons.icon("copy", "secondary"))
        self.ui.newAction.setIcon(icons.icon("plus", "insurance"))
        self.ui.elsewhere.setIcon(icons.icon("briefcase", "insurance"))
        self._frame = frame
        self._connect()

    def show_file(self, file: CompanyFile, *, is_favourite: bool = False) -> None:
        """Show the company of `file`."""
        self._file = file
        self.ui.favourite.setChecked(is_favourite)
        self.retranslate()

    def set_favourite(self, is_favourite: bool) -> None:
        """Fill the star, or empty it."""
        self.ui.favourite.setChecked(is_favourite)
        self._name_star()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self._frame)
        self.ui.copy.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
        self.ui.favourite.setIconSize(QSize(theme.scaled(20), theme.scaled(20)))
        self._name_star()
        if self._file is None:
            return
        company, entry = self._file.company, self._file.entry
        first, second = names_of(company, local_first=self.local_names_first)
        for label, text in ((self.ui.name, first), (self.ui.latinName, second)):
            label.setAlignment(reading_side(self) | Qt.AlignmentFlag.AlignVCenter)
            label.setText(text)
        self.ui.latinName.setVisible(bool(second))
        self.demonstration.set_status(self.tr("Demonstration data"), Tone.WARN)
        self.demonstration.setVisible(company.is_demonstration or self._file.contract.is_demonstration)
        self.dra.set_dra(entry.dra if entry else None)
        self.ui.number.setText(formats.isolated(company.easy_number))
        self.ui.standing.setText(self._standing(company, entry))
        self.ui.facts.set_facts(self._facts(company, entry))
        self._name_elsewhere(self._file)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size in the icons."""
        if event.type() is QEvent.Type.FontChange:
            self.retranslate()
        super().changeEvent(event)

    def _name_star(self) -> None:
        is_marked = self.ui.favourite.isChecked()
        self.ui.favourite.setIcon(icons.icon("star", "warn" if is_marked else "secondary", filled=is_marked))
        name = self.tr("Favourite")
        what = self.tr("Remove from the favourites") if is_marked else self.tr("Add to the favourites")
        self.ui.favourite.setAccessibleName(name)
        self.ui.favourite.setAccessibleDescription(what)
        self.ui.favourite.setToolTip(f"{what} (Ctrl+D)")

    def _name_elsewhere(self, file: CompanyFile) -> None:
        """Offer the view of every contract where another one holds the company too."""
        others = ", ".join(one.number for one in file.held_under)
        self.ui.elsewhere.setVisible(bool(others))
        self.ui.elsewhere.setText(" " + self.tr("Also under contract {numbers}").format(numbers=others))
        self.ui.elsewhere.setAccessibleDescription(self.tr("Shows the company under every contract"))

    def _standing(self, company: Company, entry: PortfolioEntry | None) -> str:
        if company.is_temporary:
            return self.tr("Temporary number: the insurer is identifying the company.")
        if entry is None:
            return self.tr("Not in your portfolio yet: a first order adds it.")
        return ""

    def _facts(self, company: Company, entry: PortfolioEntry | None) -> tuple[Fact, ...]:
        return (
            *identifier_facts(company, with_crs=self.shows_crs),
            Fact(self.tr("Address"), address_of(company)),
            Fact(self.tr("Your reference"), entry.customer_reference if entry else ""),
            Fact(self.tr("Head office"), company.head_office or "", link=company.head_office or ""),
        )

    @Slot()
    def _copy(self) -> None:
        if self._file is not None:
            QGuiApplication.clipboard().setText(self._file.company.easy_number)
            tell(self, self.tr("Easy number copied."))

    @Slot(bool)
    def _star(self, is_marked: bool) -> None:
        self._name_star()
        self.favourite_wanted.emit(is_marked)

    def _connect(self) -> None:
        self.ui.copy.clicked.connect(self._copy)
        self.ui.favourite.clicked.connect(self._star)
        self.ui.elsewhere.clicked.connect(self.contracts_wanted)
        self.ui.newAction.clicked.connect(self.new_action_clicked)
        self.ui.facts.link_clicked.connect(self.company_wanted)
