"""The form of a company the insurer does not list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from cofanet_desktop.domain.companies import Company, Identifier
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.identifiers import parse_identifier
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.identifier_kinds import check_digit_hint, fill_kinds
from cofanet_desktop.services import companies, drafts
from cofanet_desktop.services.companies import CompanyDraft
from cofanet_desktop.system.reference import reference_data
from cofanet_desktop.ui_gen.ui_create_company import Ui_CreateCompany

if TYPE_CHECKING:
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


DRAFT = "create_company"
"""Id and kind under which an unfinished form is kept."""

KEEP_AFTER = 250
"""Milliseconds after the last key before it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptForm:
    """The form as it was left, every field as typed."""

    name: str = ""
    country: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    kind: str = ""
    value: str = ""


class CreateCompanyDialog(TrMixin, QDialog):
    """Asks name, address and country, creates the company, and says under which temporary number (SEARCH-6)."""

    created = Signal(str)
    """Emitted with the temporary number once the request is saved."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Create through `session`."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._kept: KeptForm | None = None
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER)
        self._keeping.timeout.connect(self.keep)
        self.ui = Ui_CreateCompany()
        self.ui.setupUi(self)
        self._mandatory = (
            (self.ui.name, self.ui.nameError),
            (self.ui.address, self.ui.addressError),
            (self.ui.postcode, self.ui.postcodeError),
            (self.ui.city, self.ui.cityError),
        )
        for label in self.findChildren(QLabel):
            if label.property("role") in ("error", "hint"):
                label.hide()
        self._connect()
        self._list_kinds()
        self.setMinimumWidth(theme.scaled(560))
        self.retranslate()

    def fill(self, *, country: str, name: str = "", identifier: Identifier | None = None) -> None:
        """Begin with what was searched for in vain."""
        self.ui.country.set_code(country)
        self.ui.name.setText(name)
        if identifier is not None:
            self.ui.kind.setCurrentIndex(max(0, self.ui.kind.findData(identifier.type)))
            self.ui.value.setText(identifier.value)
            self._look_at_value()
        (self.ui.address if name else self.ui.name).setFocus(Qt.FocusReason.OtherFocusReason)
        session = self._session
        self._tasks.read(self, lambda: drafts.read(session, DRAFT, KeptForm)).then(self._restore).run()

    def _restore(self, kept: KeptForm | None) -> None:
        """Go on with the form left behind, unless another company is meant or was begun meanwhile."""
        name = self.ui.name.text()
        is_begun = replace(self._typed(), name="", country="", kind="", value="") != KeptForm()
        if kept is None or is_begun or name not in ("", kept.name):
            return
        self.ui.country.set_code(kept.country)
        for field, text in self._texts(kept):
            field.setText(text)
        self.ui.kind.setCurrentIndex(max(0, self.ui.kind.findData(kept.kind)))
        self._look_at_value()

    @Slot()
    def keep(self) -> None:
        """Keep what is typed, so that neither closing nor a crash loses it (ACT-17)."""
        self._keeping.stop()
        typed, session = self._typed(), self._session
        if typed != self._kept and replace(typed, name="", country="", kind="") != KeptForm():
            self._kept = typed
            self._tasks.write(self._tasks, lambda: drafts.keep(session, DRAFT, DRAFT, None, typed)).run()

    def reject(self) -> None:
        """Close, keeping what was typed for the next time."""
        self.keep()
        super().reject()

    def _typed(self) -> KeptForm:
        ui = self.ui
        return KeptForm(
            name=ui.name.text(),
            country=ui.country.code(),
            address=ui.address.text(),
            postcode=ui.postcode.text(),
            city=ui.city.text(),
            phone=ui.phone.text(),
            kind=str(ui.kind.currentData()),
            value=ui.value.text(),
        )

    def _texts(self, kept: KeptForm) -> tuple[tuple[QLineEdit, str], ...]:
        ui = self.ui
        return (
            (ui.name, kept.name),
            (ui.address, kept.address),
            (ui.postcode, kept.postcode),
            (ui.city, kept.city),
            (ui.phone, kept.phone),
            (ui.value, kept.value),
        )

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self.setWindowTitle(self.tr("Create a company"))
        self.ui.value.setPlaceholderText(self.tr("Recommended"))
        self.ui.phone.setPlaceholderText(self.tr("Recommended"))
        self._list_kinds()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew when the language changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def submit(self) -> None:
        """Create the company, or say under the fields what is missing."""
        wrong = [field for field, error in self._mandatory if not self._check(field, error)]
        identifier: Identifier | None = None
        try:
            identifier = self._identifier()
            self._say(self.ui.value, self.ui.valueError, "")
        except InvalidInput as problem:
            self._say(self.ui.value, self.ui.valueError, failure_sentence(problem))
            wrong.append(self.ui.value)
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.tr("Some fields need another look."))
            return
        self.ui.create.setEnabled(False)
        self._keeping.stop()
        draft, session = self._draft(identifier), self._session
        self._tasks.write(self, lambda: companies.create(session, draft, form=DRAFT)).then(self._done).failed(
            self._refused
        ).run()

    def _draft(self, identifier: Identifier | None) -> CompanyDraft:
        ui = self.ui
        return CompanyDraft(
            name=ui.name.text(),
            country=ui.country.code(),
            address=ui.address.text(),
            postcode=ui.postcode.text(),
            city=ui.city.text(),
            phone=ui.phone.text(),
            identifier=identifier,
        )

    def _identifier(self) -> Identifier | None:
        if not self.ui.value.text().strip():
            return None
        country = reference_data().country(self.ui.country.code())
        return parse_identifier(country, str(self.ui.kind.currentData()), self.ui.value.text())

    def _done(self, issued: Issued) -> None:
        company = next(record for record in issued.records if isinstance(record, Company))
        self.accept()
        self.created.emit(company.easy_number)

    def _refused(self, error: BaseException) -> None:
        self.ui.create.setEnabled(True)
        self.ui.refusal.setText(failure_sentence(error))
        self.ui.refusal.show()
        self._make_room()
        announce(self, self.ui.refusal.text())

    def _check(self, field: QLineEdit, error: QLabel) -> bool:
        is_there = bool(field.text().strip())
        self._say(field, error, "" if is_there else self.tr("Needed."))
        return is_there

    def _say(self, field: QLineEdit, error: QLabel, text: str) -> None:
        theme.set_invalid(field, bool(text))
        field.setAccessibleDescription(text)
        error.setText(text)
        error.setVisible(bool(text))
        self._make_room()

    def _make_room(self) -> None:
        """Grow with the messages: wrapped labels do not ask a window for height by themselves."""
        self.ui.outer.activate()
        needed = self.ui.outer.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)

    def _connect(self) -> None:
        ui = self.ui
        for field, error in self._mandatory:
            field.textEdited.connect(lambda _text, f=field, e=error: self._say(f, e, ""))
        ui.country.currentIndexChanged.connect(self._list_kinds)
        ui.kind.currentIndexChanged.connect(self._look_at_value)
        ui.value.editingFinished.connect(self._look_at_value)
        for field, _text in self._texts(KeptForm()):
            field.textEdited.connect(self._keeping.start)
        ui.create.clicked.connect(self.submit)
        ui.cancel.clicked.connect(self.reject)

    @Slot()
    def _list_kinds(self) -> None:
        fill_kinds(self.ui.kind, self.ui.country.code(), has_easy_number=False)
        self._look_at_value()

    @Slot()
    def _look_at_value(self) -> None:
        hint = check_digit_hint(self.ui.country.code(), str(self.ui.kind.currentData()), self.ui.value.text())
        self.ui.valueHint.setText(hint)
        self.ui.valueHint.setVisible(bool(hint))
        self._make_room()
