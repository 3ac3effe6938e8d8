"""Who the company is: names, numbers, address, assessment, and the button for everything that can be ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.company_facts import address_of, identifier_facts
from cofanet_desktop.gui.widgets.dra_box import DraBox
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

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty header; `show_file` fills it."""
        super().__init__(parent)
        self._file: CompanyFile | None = None
        frame = QFrame(self)
        theme.set_role(frame, "card")
        self.ui = Ui_CompanyHeader()
        self.ui.setupUi(frame)
        self.demonstration, self.dra = Pill(parent=frame), DraBox(parent=frame)
        self.ui.top.insertWidget(2, self.dra)
        self.ui.numbers.insertWidget(3, self.demonstration)
        self.ui.facts.set_may_pair(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.ui.copy.setIcon(icons.icon("copy", "secondary"))
        self.ui.copy.setIconSize(QSize(16, 16))
        self.ui.newAction.setIcon(icons.icon("plus", "insurance"))
        self.ui.copy.clicked.connect(self._copy)
        self.ui.newAction.clicked.connect(self.new_action_clicked)
        self.ui.facts.link_clicked.connect(self.company_wanted)
        self._frame = frame

    def show_file(self, file: CompanyFile) -> None:
        """Show the company of `file`."""
        self._file = file
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self._frame)
        if self._file is None:
            return
        company, entry = self._file.company, self._file.entry
        for label in (self.ui.name, self.ui.latinName):
            label.setAlignment(reading_side(self) | Qt.AlignmentFlag.AlignVCenter)
        self.ui.name.setText(company.local_name or company.name)
        self.ui.latinName.setText(company.name)
        self.ui.latinName.setVisible(bool(company.local_name))
        self.demonstration.set_status(self.tr("Demonstration data"), Tone.WARN)
        self.demonstration.setVisible(company.is_demonstration or self._file.contract.is_demonstration)
        self.dra.set_dra(entry.dra if entry else None)
        self.ui.number.setText(formats.isolated(company.easy_number))
        self.ui.standing.setText(self._standing(company, entry))
        self.ui.facts.set_facts(self._facts(company, entry))

    def _standing(self, company: Company, entry: PortfolioEntry | None) -> str:
        if company.is_temporary:
            return self.tr("Temporary number: the insurer is identifying the company.")
        if entry is None:
            return self.tr("Not in your portfolio yet: a first order adds it.")
        return ""

    def _facts(self, company: Company, entry: PortfolioEntry | None) -> tuple[Fact, ...]:
        outstanding = formats.amount(entry.outstanding) if entry and entry.outstanding else ""
        return (
            *identifier_facts(company),
            Fact(self.tr("Address"), address_of(company)),
            Fact(self.tr("Phone"), company.phone),
            Fact(self.tr("Your reference"), entry.customer_reference if entry else ""),
            Fact(self.tr("Total outstanding"), outstanding),
            Fact(self.tr("Head office"), company.head_office or "", link=company.head_office or ""),
        )

    @Slot()
    def _copy(self) -> None:
        if self._file is not None:
            QGuiApplication.clipboard().setText(self._file.company.easy_number)
            tell(self, self.tr("Easy number copied."))
