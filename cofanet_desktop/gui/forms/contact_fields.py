"""Who can be asked about a declaration: name, phone, e-mail (rule 21)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.overdues import NO_CONTACT, Contact, check_contact
from cofanet_desktop.gui.i18n import TranslatedWidget

_MOST = 100


class ContactFields(TranslatedWidget):
    """Three fields for one contact."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody."""
        super().__init__(parent)
        self.name, self.phone, self.email = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self._labels = tuple(QLabel(self) for _ in range(3))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(8)
        layout.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(
            zip(self._labels, (self.name, self.phone, self.email), strict=True)
        ):
            field.setMaxLength(_MOST)
            label.setBuddy(field)
            layout.addWidget(label, row, 0)
            layout.addWidget(field, row, 1)
            field.textChanged.connect(self.changed)
        self.retranslate()

    def contact(self) -> Contact:
        """Return who is named."""
        return Contact(self.name.text().strip(), self.phone.text().strip(), self.email.text().strip())

    def set_contact(self, contact: Contact = NO_CONTACT) -> None:
        """Name `contact`."""
        for field, text in (
            (self.name, contact.name),
            (self.phone, contact.phone),
            (self.email, contact.email),
        ):
            if field.text().strip() != text:
                field.setText(text)

    def refusal(self) -> RuleViolation | None:
        """Return why nobody can be reached by what is typed, None when somebody can."""
        try:
            check_contact(self.contact())
        except RuleViolation as refused:
            return refused
        return None

    def first_missing(self) -> QLineEdit:
        """Return the field to be filled in first."""
        return self.phone if self.name.text().strip() else self.name

    def retranslate(self) -> None:
        """Name the fields."""
        texts = (self.tr("Na&me"), self.tr("&Phone"), self.tr("&E-mail"))
        for label, field, text in zip(self._labels, (self.name, self.phone, self.email), texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text.replace("&", ""))
