"""The e-mail to the collection department: what it says, as it is filled in, and the ways to send it (rule 16)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import collection_mail

if TYPE_CHECKING:
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.collection_mail import Mail, MailDraft

_LINES = 12


class MailCard(TranslatedWidget):
    """Receiver, subject and text; `buttons` copy and save it, `open_mail` hands it to the person's own program."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Show no e-mail yet."""
        super().__init__(parent)
        self._tasks = tasks
        self._draft: MailDraft | None = None
        self.mail: Mail | None = None
        self._card = Card("", self)
        self.facts = FactGrid(self._card)
        self.text = QPlainTextEdit(self._card)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.copy, self.save = QPushButton(self), QPushButton(self)
        self.copy.setIcon(icons.icon("copy", "secondary"))
        self.save.setIcon(icons.icon("download", "secondary"))
        self.copy.clicked.connect(self.copy_mail)
        self.save.clicked.connect(self.ask_where_to_save)
        self._card.body.addWidget(self.facts)
        self._card.body.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self.retranslate()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons besides the primary one, to be put where they belong."""
        return self.copy, self.save

    def show_draft(self, draft: MailDraft) -> None:
        """Compose the e-mail of `draft` and show it."""
        if draft != self._draft:
            self._draft = draft
            self._compose()

    @Slot()
    def open_mail(self) -> None:
        """Open the e-mail in the person's own program; one too long for that is copied instead."""
        if self.mail is None:
            return
        if not self.mail.fits_url:
            self._copied(
                self.tr(
                    "The e-mail is too long to be handed over. It was copied: paste it into a new e-mail, or save it."
                )
            )
        elif not QDesktopServices.openUrl(QUrl(self.mail.url(), QUrl.ParsingMode.StrictMode)):
            self._copied(
                self.tr("No e-mail program answered. The e-mail was copied: paste it into a new one.")
            )

    @Slot()
    def copy_mail(self) -> None:
        """Put receiver, subject and text on the clipboard."""
        self._copied(self.tr("The e-mail was copied."))

    @Slot()
    def ask_where_to_save(self) -> None:
        """Ask for a file, then write the e-mail there."""
        name = self.tr("Extension of due dates") + ".eml"
        target, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the e-mail"), name, self.tr("E-mails (*.eml)")
        )
        if target:
            self.write(Path(target))

    def write(self, target: Path) -> None:
        """Write the e-mail to `target`, whole or not at all, and say so."""
        mail = self.mail
        if mail is None:
            return
        work = self._tasks.write(self, lambda: collection_mail.save(mail, target))
        work.then(
            lambda _none: tell(self, self.tr("Saved: {file}").format(file=formats.isolated(target.name)))
        ).failed(self._not_saved).run()

    def retranslate(self) -> None:
        """Set every text; the e-mail itself is composed anew."""
        self._card.set_heading(self.tr("E-mail to the collection department"))
        self.text.setAccessibleName(self.tr("Text of the e-mail"))
        self.copy.setText(" " + self.tr("&Copy"))
        self.copy.setAccessibleDescription(self.tr("Copy receiver, subject and text of the e-mail"))
        self.save.setText(" " + self.tr("Sa&ve as .eml…"))
        self.text.setMinimumHeight(_LINES * self.text.fontMetrics().lineSpacing() + theme.scaled(16))
        self._compose()

    def _compose(self) -> None:
        if self._draft is None:
            return
        mail = self.mail = collection_mail.compose(self._draft, translate_message)
        nobody = self.tr("The contract names no address: ask your insurer's contact.")
        self.facts.set_facts(
            [
                Fact(self.tr("To"), formats.isolated(mail.to) if mail.to else nobody),
                Fact(self.tr("Subject"), mail.subject),
            ]
        )
        if self.text.toPlainText() != mail.body:
            place = self.text.verticalScrollBar().value()
            self.text.setPlainText(mail.body)
            self.text.verticalScrollBar().setValue(place)

    def _copied(self, said: str) -> None:
        if self.mail is not None:
            QGuiApplication.clipboard().setText(self.mail.text())
            tell(self, said)

    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, CofanetError):
            tell(self, sentences(error))
        else:
            self._tasks.report(self, error)
