"""Who a company is, in full: names, numbers, address, head office and branches (COMP-6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from cofanet_desktop.domain.companies import Establishment
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.company_facts import country_name, identifier_facts, names_of
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.line_list import Line, LineList

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.services.companies import CompanyFile


class IdentityCard(TrMixin, Card):
    """Every identifier by the name of its type, the address part by part, and the branches as links."""

    company_wanted = Signal(str)
    """The head office or a branch was chosen: its Easy number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__("", parent)
        self.local_names_first, self.shows_crs = True, False
        self._file: CompanyFile | None = None
        self.facts = FactGrid(self, may_pair=True)
        self._branches = QLabel(self)
        theme.set_role(self._branches, "section")
        self.branches = LineList(self)
        for widget in (self.facts, self._branches, self.branches):
            self.body.addWidget(widget)
        self.facts.link_clicked.connect(self.company_wanted)
        self.branches.chosen.connect(lambda number: self.company_wanted.emit(str(number)))

    def show_file(self, file: CompanyFile) -> None:
        """Show the company of `file`."""
        self._file = file
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(self.tr("Company information"))
        self._branches.setText(self.tr("Branches"))
        self.branches.setAccessibleName(self.tr("Branches"))
        self.branches.setAccessibleDescription(self.tr("Enter opens a branch."))
        if self._file is None:
            return
        self.facts.set_facts(self._facts(self._file.company))
        some = self._file.branches
        self.branches.set_lines([self._branch(one) for one in some])
        for widget in (self._branches, self.branches):
            widget.setVisible(bool(some))

    def _facts(self, company: Company) -> tuple[Fact, ...]:
        first, second = names_of(company, local_first=self.local_names_first)
        report = company.report_updated_on
        is_branch = company.establishment is Establishment.BRANCH
        return (
            Fact(self.tr("Name"), first),
            Fact(self.tr("Other name"), second),
            Fact(self.tr("Easy number"), formats.isolated(company.easy_number)),
            *identifier_facts(company, with_crs=self.shows_crs),
            Fact(self.tr("Street"), company.address),
            Fact(self.tr("City"), " ".join(part for part in (company.postcode, company.city) if part)),
            Fact(self.tr("Region"), company.region),
            Fact(self.tr("Country"), country_name(company.country)),
            Fact(self.tr("Phone"), formats.isolated(company.phone) if company.phone else ""),
            Fact(self.tr("Establishment"), self.tr("Branch") if is_branch else self.tr("Head office")),
            Fact(self.tr("Belongs to"), company.head_office or "", link=company.head_office or ""),
            Fact(self.tr("Full report of"), formats.day(report) if report else ""),
        )

    def _branch(self, one: Company) -> Line:
        first, _ = names_of(one, local_first=self.local_names_first)
        return Line(
            f"{one.city} · {formats.isolated(one.easy_number)}",
            icon="building",
            detail=first,
            value=one.easy_number,
        )
