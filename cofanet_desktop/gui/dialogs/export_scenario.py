"""The editor of a scenario: what is exported of which companies and contracts, when, into which files (EXPORT-4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.days import civil_day
from cofanet_desktop.domain.exports import (
    LONGEST_DESCRIPTION,
    LONGEST_NAME,
    STANDARD,
    Aggregation,
    Category,
    FileFormat,
    Scenario,
)
from cofanet_desktop.domain.products import ProductCode, product_name
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.dialogs.kept_form import KeptFormDialog
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.exports import aggregation_word, category_word, template_word
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.reading_order import put_in_reading_order
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.criteria_of_fields import FieldsBlock
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.labelled import Labelled
from cofanet_desktop.gui.widgets.schedule_form import ScheduleForm, usual_schedule
from cofanet_desktop.gui.widgets.tick_list import TickList
from cofanet_desktop.services import export_files, export_mail, export_scenarios
from cofanet_desktop.services.export_mail import NOBODY, Sender

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.export_overview import Overview
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.mail_account import MailAccount

_MOST_ROWS = 5
_NAME_RULES = {"EXPORT_NAME_NOT_VALID", "EXPORT_NAME_TAKEN"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a scenario is made on, read at one moment."""

    contracts: tuple[Contract, ...]
    contract: Contract
    """The one in use."""
    account: MailAccount | None
    folder: Path
    """Where files are put unless another folder is chosen."""
    now: datetime
    time_zone: str

    @property
    def definitions(self) -> tuple[FieldDefinition, ...]:
        """Return the custom fields of all contracts, each once."""
        return tuple({one.id: one for each in self.contracts for one in each.custom_fields}.values())

    @property
    def products(self) -> tuple[ProductCode, ...]:
        """Return what can be ordered under any of the contracts."""
        return tuple(dict.fromkeys(code for each in self.contracts for code in each.products))


def read_ground(session: Session, profile_folder: Path) -> Ground:
    """Return what scenarios are made on; called in a task."""
    contract = session.contract()
    return Ground(
        contracts=tuple(session.contracts()),
        contract=contract,
        account=sender_of(profile_folder).account,
        folder=export_files.default_folder(),
        now=session.now(),
        time_zone=session.time_zone,
    )


def sender_of(profile_folder: Path) -> Sender:
    """Return who sends the e-mails of a profile; nobody when its settings were never written."""
    try:
        return export_mail.sender_of(profile_folder)
    except FileNotFoundError:
        return NOBODY


class ScenarioDialog(KeptFormDialog):
    """Four cards that scroll: what, of which companies, when, into which files."""

    account_wanted = Signal()
    """The account e-mails are sent from is to be set up."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        scenario: Scenario,
        overview: Overview,
        ground: Ground,
        parent: QWidget,
    ) -> None:
        """Edit `scenario`; one without id is new."""
        super().__init__(tasks, parent)
        self._session, self._scenario, self._overview, self._ground = session, scenario, overview, ground
        self._inside = QWidget(self)
        theme.set_role(self._inside, "scrolled")
        self._cards = tuple(Card(parent=self._inside) for _ in range(4))
        self._make_what()
        self._make_which()
        self._make_when()
        self._make_files()
        self._lay_out()
        self._fill()
        self._connect()
        self.retranslate()
        self._follow()
        self.is_changed = False
        self.name.setFocus()

    # -- texts --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        category = category_word(self._scenario.category)
        self.setWindowTitle(
            self.tr("Scenario “{name}”").format(name=self._scenario.name)
            if self._scenario.id
            else self.tr("New scenario: {category}").format(category=category)
        )
        self.save.setText(self.tr("&Save scenario"))
        headings = (
            self.tr("What is exported"),
            self.tr("Of which companies"),
            self.tr("When"),
            self.tr("Into which files"),
        )
        for card, heading in zip(self._cards, headings, strict=True):
            card.set_heading(heading)
        self._name_fields()
        self._name_choices()
        self._follow()

    def _name_fields(self) -> None:
        for row, text, name in (
            (self.name_row, self.tr("&Name"), self.tr("Name of the scenario")),
            (
                self.description_row,
                self.tr("D&escription (optional)"),
                self.tr("Description of the scenario"),
            ),
            (self.template_row, self.tr("Tem&plate"), self.tr("Template")),
            (self.lines_row, self.tr("&Lines"), self.tr("Lines")),
            (self.company_row, self.tr("&Company name contains"), self.tr("Company name contains")),
            (self.products_row, self.tr("Onl&y these products"), self.tr("Only these products")),
            (self.contracts_row, self.tr("C&ontracts"), self.tr("Contracts")),
            (self.folder_row, self.tr("&Folder"), self.tr("Folder for the files")),
        ):
            row.label.setText(text)
            row.fields[0].setAccessibleName(name)
        self.folder.setPlaceholderText(formats.isolated(str(self._ground.folder)))

    def _name_choices(self) -> None:
        for at, one in enumerate(self._overview.templates):
            self.template.setItemText(at, template_word(one.name))
        for at, line in enumerate(Aggregation):
            self.lines.setItemText(at, aggregation_word(line))
        self.products.set_entries(
            ((code.value, translate_message(product_name(code))) for code in self._ground.products),
            self.products.ticked() or self._scenario.products,
        )
        self.all_products.setText(self.tr("All p&roducts"))
        self.all_contracts.setText(self.tr("All contracts there are when it r&uns"))
        self._period_told.setText(
            self.tr("A list by month has columns of its own: the fields of the template are not used.")
        )
        self.kinds[FileFormat.XLSX].setText(self.tr("E&xcel (.xlsx)"))
        self.kinds[FileFormat.CSV].setText(self.tr("CS&V (.csv)"))
        self._kinds_name.setText(self.tr("Kinds of file"))
        self.choose.setText(self.tr(" Choose folder…"))
        self.mailed.setText(self.tr("Send the files by e-&mail"))
        self.set_up.setText(self.tr("Set up the e-mail account"))
        account = self._ground.account
        if account is None:
            self._mail_told.setText(
                self.tr("E-mails are sent from an account of your own, which is not set up yet.")
            )
        else:
            to = ", ".join(account.recipients)
            self._mail_told.setText(self.tr("They go to {addresses}.").format(addresses=formats.isolated(to)))

    # -- saving -------------------------------------------------------------------------------------------

    def edited(self) -> Scenario:
        """Return the scenario as it is typed."""
        is_covers = self._scenario.category is Category.COVERS
        criteria = self.fields.apply(Criteria())
        picked = () if self.all_products.isChecked() or not is_covers else self.products.ticked()
        return replace(
            self._scenario,
            name=self.name.text(),
            description=self.description.text(),
            template_id=str(self.template.currentData()),
            aggregation=Aggregation(self.lines.currentData()),
            company=self.company.text(),
            fields=criteria.fields,
            products=tuple(ProductCode(one) for one in picked),
            contracts=() if self.all_contracts.isChecked() else self.contracts.ticked(),
            schedule=self.schedule.schedule(),
            formats=tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
            folder=self.folder.text().strip(),
            is_mailed=self.mailed.isChecked() and self.mailed.isEnabled(),
        )

    def work(self) -> Callable[[], object] | None:
        """Return what keeps the scenario."""
        session, scenario = self._session, self.edited()
        if self.fields.is_mistaken:
            self.refuse(self.tr("Something typed under the custom fields cannot be read."))
            return None
        if not self.all_contracts.isChecked() and not scenario.contracts:
            self.refuse(self.tr("Tick at least one contract."), self.contracts_row)
            return None
        if self.products_row.isVisible() and not scenario.products and not self.all_products.isChecked():
            self.refuse(self.tr("Tick at least one product."), self.products_row)
            return None
        return lambda: export_scenarios.keep(session, scenario)

    def row_of(self, rule: str) -> Labelled | None:
        """Return the field a refused rule is about."""
        if rule in _NAME_RULES:
            return self.name_row
        rows = {
            "EXPORT_DESCRIPTION_TOO_LONG": self.description_row,
            "SCENARIO_TEMPLATE": self.template_row,
            "SCENARIO_FORMATS": self.kinds_row,
            "SCENARIO_FOLDER": self.folder_row,
        }
        return rows.get(rule) or self.schedule.row_of(rule)

    def refuse(self, sentence: str, row: Labelled | None = None) -> None:
        """Tell what is wrong, and scroll to it."""
        super().refuse(sentence, row)
        if row is not None:
            self._area.ensureWidgetVisible(row)

    @Slot()
    def _typed(self) -> None:
        for row in self._rows:
            row.say("")
        self.touch()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Show what belongs to what is chosen."""
        is_covers = self._scenario.category is Category.COVERS
        self.all_products.setVisible(is_covers)
        self.products_row.setVisible(is_covers and not self.all_products.isChecked())
        self.contracts_row.setVisible(not self.all_contracts.isChecked())
        self._period_told.setVisible(self.lines.currentData() == Aggregation.PERIOD.value)
        has_account = self._ground.account is not None
        self.mailed.setEnabled(has_account)
        self.set_up.setVisible(not has_account)
        self._mail_told.setVisible(not has_account or self.mailed.isChecked())

    @Slot()
    def _choose_folder(self) -> None:
        begin = self.folder.text().strip() or str(self._ground.folder)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the files"), begin)
        if chosen:
            self.folder.setText(chosen)
            self._typed()

    @Slot()
    def _set_up_account(self) -> None:
        self.reject()
        if not self.isVisible():
            self.account_wanted.emit()

    # -- building -----------------------------------------------------------------------------------------

    def _make_what(self) -> None:
        card = self._cards[0]
        self.name, self.description = QLineEdit(card), QLineEdit(card)
        self.name.setMaxLength(LONGEST_NAME)
        self.description.setMaxLength(LONGEST_DESCRIPTION)
        self.template, self.lines = ElidedComboBox(card), ElidedComboBox(card)
        self.name_row, self.description_row, self.template_row, self.lines_row = (
            Labelled(field, parent=card) for field in (self.name, self.description, self.template, self.lines)
        )
        self._period_told = QLabel(card)
        for row in (
            self.name_row,
            self.description_row,
            self.template_row,
            self.lines_row,
            self._period_told,
        ):
            card.body.addWidget(row)

    def _make_which(self) -> None:
        card = self._cards[1]
        self.company = QLineEdit(card)
        self.company.setClearButtonEnabled(True)
        self.products, self.contracts = TickList(_MOST_ROWS, card), TickList(_MOST_ROWS, card)
        self.all_products, self.all_contracts = QCheckBox(card), QCheckBox(card)
        self.company_row, self.products_row, self.contracts_row = (
            Labelled(field, parent=card) for field in (self.company, self.products, self.contracts)
        )
        self.fields = FieldsBlock(card)
        for row in (
            self.all_contracts,
            self.contracts_row,
            self.company_row,
            self.all_products,
            self.products_row,
            self.fields,
        ):
            card.body.addWidget(row)

    def _make_when(self) -> None:
        ground, card = self._ground, self._cards[2]
        self.schedule = ScheduleForm(self._scenario.schedule, ground.now, ground.time_zone, card)
        card.body.addWidget(self.schedule)

    def _make_files(self) -> None:
        card = self._cards[3]
        self.kinds = {one: QCheckBox(card) for one in FileFormat}
        self.kinds_row = Labelled(*self.kinds.values(), parent=card)
        self._kinds_name = self.kinds_row.label
        self.folder = QLineEdit(card)
        self.folder.setClearButtonEnabled(True)
        self.folder_row = Labelled(self.folder, parent=card)
        self.choose, self.set_up = QPushButton(card), QPushButton(card)
        self.choose.setIcon(icons.icon("folder-open", "secondary"))
        theme.set_role(self.set_up, "link")
        self.mailed, self._mail_told = QCheckBox(card), QLabel(card)
        folder, mail = QHBoxLayout(), QHBoxLayout()
        for row in (folder, mail):
            row.setSpacing(8)
        folder.addWidget(self.folder_row, 1)
        folder.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        mail.addWidget(self.mailed, 1)
        mail.addWidget(self.set_up)
        card.body.addWidget(self.kinds_row)
        card.body.addLayout(folder)
        card.body.addLayout(mail)
        card.body.addWidget(self._mail_told)

    @property
    def _rows(self) -> tuple[Labelled, ...]:
        return (
            self.name_row,
            self.description_row,
            self.template_row,
            self.lines_row,
            self.products_row,
            self.contracts_row,
            self.kinds_row,
            self.folder_row,
        )

    def _fill(self) -> None:
        one, ground = self._scenario, self._ground
        self.name.setText(one.name)
        self.description.setText(one.description)
        for template in self._overview.templates:
            self.template.addItem(template_word(template.name), template.id)
        self.template.setCurrentIndex(max(0, self.template.findData(one.template_id)))
        for line in Aggregation:
            self.lines.addItem(aggregation_word(line), line.value)
        self.lines.setCurrentIndex(self.lines.findData(one.aggregation.value))
        self.company.setText(one.company)
        self.all_products.setChecked(not one.products)
        self.all_contracts.setChecked(not one.contracts)
        self.contracts.set_entries(
            ((each.id, _contract_word(each)) for each in ground.contracts), one.contracts
        )
        self.fields.set_definitions(ground.definitions, ground.contract.currency)
        self.fields.fill(Criteria(fields=one.fields))
        self.fields.setVisible(bool(ground.definitions))
        for kind, box in self.kinds.items():
            box.setChecked(kind in one.formats)
        self.folder.setText(one.folder)
        self.mailed.setChecked(one.is_mailed)

    def _connect(self) -> None:
        for edit in (self.name, self.description, self.company, self.folder):
            edit.textEdited.connect(self._typed)
        for combo in (self.template, self.lines):
            combo.currentIndexChanged.connect(self._typed)
        for box in (self.all_products, self.all_contracts, self.mailed, *self.kinds.values()):
            box.toggled.connect(self._typed)
        self.products.changed.connect(self._typed)
        self.contracts.changed.connect(self._typed)
        self.fields.changed.connect(self._typed)
        self.schedule.changed.connect(self.touch)
        self.choose.clicked.connect(self._choose_folder)
        self.set_up.clicked.connect(self._set_up_account)

    def _lay_out(self) -> None:
        for label in (self._period_told, self._mail_told):
            label.setWordWrap(True)
            theme.set_role(label, "muted")
        for button in (self.choose, self.set_up):
            button.setAutoDefault(False)
        cards = QVBoxLayout(self._inside)
        cards.setContentsMargins(20, 16, 20, 4)
        cards.setSpacing(14)
        for card in self._cards:
            cards.addWidget(card)
        cards.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self.error.setContentsMargins(20, 0, 20, 0)
        self.buttons.setContentsMargins(20, 0, 20, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.error)
        layout.addLayout(self.buttons)
        self.resize(theme.scaled(640), theme.scaled(640))
        put_in_reading_order(self)


def _contract_word(contract: Contract) -> str:
    return f"{contract.number} — {contract.holder}" if contract.holder else contract.number


def new_scenario(category: Category, ground: Ground) -> Scenario:
    """Return what a new scenario is offered as: everything of every contract, weekly from today."""
    today = civil_day(ground.now, ground.time_zone)
    return Scenario(name="", category=category, schedule=usual_schedule(today), template_id=STANDARD)
