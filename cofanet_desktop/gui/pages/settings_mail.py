"""The account the daily e-mail is sent from: kept, tried out, and how the last e-mail went (NOTIF-6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.pages.settings_profile import button
from cofanet_desktop.gui.pages.settings_rows import SettingRow, SideLabel, choose, fill
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.number_field import NumberField
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import digest, preferences
from cofanet_desktop.system import credentials
from cofanet_desktop.system.credentials import CredentialProblem
from cofanet_desktop.system.mail_account import USUAL_PORTS, MailAccount, MailSecurity
from cofanet_desktop.system.profiles import SETTINGS_FILE
from cofanet_desktop.system.settings import change_profile_settings, load_profile_settings

if TYPE_CHECKING:
    from cofanet_desktop.gui.pages.settings_profile import ProfileFacts
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.digest import DigestState
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class MailRead:
    """What is known of the account and the daily e-mail, read at one moment."""

    account: MailAccount | None
    has_password: bool | None
    """None when the keyring was not asked."""
    is_wanted: bool
    """Whether this computer sends the daily e-mail; without an account here, whether another one may."""
    is_chosen: bool
    """Whether the person has chosen, anywhere, to have it or not."""
    state: DigestState


def read_mail(session: Session, profile: ProfileFacts, *, may_ask: bool = True) -> MailRead:
    """Return what is known of the account of a profile; called in a task.

    The keyring takes its time, or has the person unlock it: it is asked only where that `may_ask`.
    """
    account = _account(profile)
    mine = preferences.mine(session)
    return MailRead(
        account=account,
        has_password=_has_password(profile, account) if may_ask else None,
        is_wanted=bool(mine.email_digest) if account is None else preferences.wants_digest(mine, account),
        is_chosen=mine.email_digest is not None,
        state=digest.digest_state(session),
    )


def _account(profile: ProfileFacts) -> MailAccount | None:
    try:
        return load_profile_settings(profile.folder / SETTINGS_FILE).mail
    except FileNotFoundError:  # opened before it was ever written, or taken away meanwhile
        return None


def _in_form(account: MailAccount | None) -> MailAccount | None:
    """Return an account without what is chosen above its form: changing that leaves alone what is being typed."""
    return None if account is None else replace(account, is_digest_wanted=False, digest_hour=0)


def _has_password(profile: ProfileFacts, account: MailAccount | None) -> bool:
    if account is None or not account.user:
        return False
    try:
        return bool(credentials.mail_password(profile.id))
    except CredentialProblem:  # told where a password is needed
        return False


class MailPart(TranslatedWidget):
    """The form of the account, the daily e-mail itself, and a test."""

    failed = Signal(Exception)

    def __init__(
        self, session: Session, tasks: Tasks, profile: ProfileFacts, parent: QWidget | None = None
    ) -> None:
        """Show no account yet; see `show_mail`."""
        super().__init__(parent)
        self._session, self._tasks, self._profile = session, tasks, profile
        self._read: MailRead | None = None
        self.wanted = QCheckBox(self)
        self.hour = ElidedComboBox(self)
        self.host = QLineEdit(self)
        self.port = NumberField(self)
        self.port.setRange(1, 65535)
        self.port.setGroupSeparatorShown(False)
        self.security = ElidedComboBox(self)
        self.user = QLineEdit(self)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.from_address = QLineEdit(self)
        self.recipients = QLineEdit(self)
        self.rows = {
            name: SettingRow(control, self)
            for name, control in (
                ("is_digest_wanted", self.wanted),
                ("digest_hour", self.hour),
                ("host", self.host),
                ("security", self.security),
                ("port", self.port),
                ("user", self.user),
                ("password", self.password),
                ("sender", self.from_address),
                ("recipients", self.recipients),
            )
        }
        """The rows by the names that problems of an account have for its values."""
        self.last, self.result = SideLabel("muted", self), SideLabel("", self)
        self._account_heading = SideLabel("strong", self)
        self.result.hide()
        self.save, self.test, self.remove = button(self), button(self), button(self)
        theme.set_role(self.save, "primary")
        self.test.setIcon(icons.icon("send", "secondary"))
        self._lay_out()
        self._connect()
        self._show_account(None)
        self.retranslate()

    # -- showing -----------------------------------------------------------------------------------

    @property
    def knows_password(self) -> bool:
        """Tell whether the keyring was asked for the password already."""
        return self._read is not None and self._read.has_password is not None

    def show_mail(self, read: MailRead) -> None:
        """Show what was read; what is being typed stays."""
        is_new = self._read is None or _in_form(read.account) != _in_form(self._read.account)
        if read.has_password is None and self._read is not None:
            read = replace(read, has_password=self._read.has_password)
        self._read = read
        if is_new:
            self._show_account(read.account)
        self._show_read()

    def retranslate(self) -> None:
        """Set every text."""
        self._name_rows()
        fill(
            self.security,
            {
                MailSecurity.STARTTLS.value: self.tr("STARTTLS (usual)"),
                MailSecurity.TLS.value: self.tr("TLS from the beginning"),
                MailSecurity.NONE.value: self.tr("Not encrypted"),
            },
        )
        fill(self.hour, {hour: formats.time(datetime(2026, 1, 1, hour)) for hour in range(24)})  # noqa: DTZ001
        self._account_heading.setText(self.tr("Account the e-mails are sent from"))
        self.save.setText(self.tr("Sa&ve the account"))
        self.test.setText(self.tr(" Send a &test message"))
        self.remove.setText(self.tr("Remove the account"))
        self._show_read()

    def _name_rows(self) -> None:
        rows = self.rows
        rows["is_digest_wanted"].set_texts(
            self.tr("Send me the &daily e-mail"),
            self.tr(
                "Once a day, what was not opened since the last one. Switched off here it is off at every computer."
            ),
        )
        rows["digest_hour"].set_texts(
            self.tr("Not be&fore"),
            self.tr("The hour of the contract's day; later when the program starts later."),
        )
        rows["host"].set_texts(
            self.tr("&Mail server"), self.tr("As your provider gives it, such as smtp.example.com.")
        )
        rows["security"].set_texts(
            self.tr("&Encryption"),
            self.tr("As your provider says; a password never goes unencrypted over a network."),
        )
        rows["port"].set_texts(
            self.tr("&Port"), self.tr("Usually 587 with STARTTLS, 465 with TLS; it follows the encryption.")
        )
        rows["user"].set_texts(self.tr("&User"), self.tr("Empty for a server that asks for no login."))
        rows["password"].set_texts(
            self.tr("Pass&word"), self.tr("Kept in the keyring of the operating system, nowhere else.")
        )
        rows["sender"].set_texts(self.tr("Sende&r"), self.tr("Your own address."))
        rows["recipients"].set_texts(
            self.tr("Re&cipients"), self.tr("Whoever is to read it; several addresses with commas between.")
        )

    def _show_account(self, account: MailAccount | None) -> None:
        shown = account or MailAccount(host="")
        self.host.setText(shown.host)
        self.port.setValue(shown.port)
        choose(self.security, shown.security.value)
        self.user.setText(shown.user)
        self.from_address.setText(shown.sender)
        self.recipients.setText(", ".join(shown.recipients))
        self.password.clear()

    def _show_read(self) -> None:
        read = self._read
        account = read.account if read is not None else None
        self.wanted.setChecked(read is not None and read.is_wanted)
        self.wanted.setEnabled(account is not None or (read is not None and read.is_chosen))
        self.hour.setEnabled(account is not None)
        choose(self.hour, (account or MailAccount(host="")).digest_hour)
        self.remove.setVisible(account is not None)
        kept = read is not None and bool(read.has_password)
        self.password.setPlaceholderText(self.tr("Kept in the keyring") if kept else "")
        state = read.state if read is not None and account is not None else None
        theme.set_role(self.last, "error" if state is not None and state.reason is not None else "muted")
        self.last.setText(self._sentence(state))

    def _sentence(self, state: DigestState | None) -> str:
        """Return how the last e-mail went."""
        if state is None:
            if self.wanted.isChecked():
                return self.tr("Another computer sends it: this one has no account.")
            return self.tr("Save an account first: without one nothing can be sent.")
        if state.reason is not None:
            return " ".join(self._failure(state))
        if state.is_under_way:
            return self.tr("The last e-mail was broken off; whether it arrived is not known.")
        if state.sent_at is None:
            return self.tr("No e-mail was sent yet.")
        sent = self.trn("Last sent on {moment}, with %n notifications.", None, state.sent_count).format(
            moment=formats.moment(state.sent_at)
        )
        if not state.refused_recipients:
            return sent
        refused = self.tr("The server did not take it for {addresses}.")
        return f"{sent} {refused.format(addresses=', '.join(state.refused_recipients))}"

    def _failure(self, state: DigestState) -> list[str]:
        assert state.reason is not None  # noqa: S101 - called for failures only
        parts = []
        if state.failed_at is not None:
            moment = formats.moment(state.failed_at)
            parts.append(self.tr("The last e-mail was not sent ({moment}).").format(moment=moment))
        parts.append(translate_message(state.reason))
        if state.way_out is not None:
            parts.append(translate_message(state.way_out))
        if state.needs_person:
            parts.append(
                self.tr("No more is tried until the account is saved again or a test message arrives.")
            )
        elif state.next_try is not None:
            moment = formats.moment(state.next_try)
            parts.append(self.tr("It is tried again from {moment} on.").format(moment=moment))
        return parts

    # -- what was typed ----------------------------------------------------------------------------

    def typed(self) -> MailAccount:
        """Return the account as it stands in the form, unchecked."""
        kept = self._read.account if self._read is not None else None
        return replace(
            kept or MailAccount(host=""),
            host=self.host.text().strip(),
            port=self.port.value(),
            security=MailSecurity(self.security.currentData()),
            user=self.user.text().strip(),
            sender=self.from_address.text().strip(),
            recipients=tuple(
                part for one in self.recipients.text().replace(";", ",").split(",") if (part := one.strip())
            ),
        )

    def _checked(self) -> MailAccount | None:
        """Return the account in the form; None after saying at its field what is wrong with it."""
        for row in self.rows.values():
            row.say("")
        self.result.hide()
        try:
            return self.typed().checked()
        except InvalidInput as error:
            self._say_at(error.field, error)
            return None

    def _say_at(self, field: str, error: BaseException) -> None:
        row = self.rows[field]
        row.say(failure_sentence(error))
        row.control.setFocus()
        announce(row.control, row.error.text())

    # -- doing -------------------------------------------------------------------------------------

    @Slot()
    def _save(self) -> None:
        account = self._checked()
        if account is None:
            return
        session, profile, password = self._session, self._profile, self.password.text()

        def keep() -> MailRead:
            if password and account.user:
                credentials.keep_mail_password(profile.id, password)
            elif not account.user:
                credentials.forget_mail_password(profile.id)
            change_profile_settings(profile.folder / SETTINGS_FILE, mail=account)
            digest.forget_failures(session)
            return read_mail(session, profile)

        self._set_busy(is_busy=True)
        self._tasks.write(self, keep).then(self._saved).failed(self._not_saved).run()

    def _saved(self, read: MailRead) -> None:
        self._set_busy(is_busy=False)
        self.show_mail(read)
        self.password.clear()
        self._say_result(self.tr("The account was saved."), "ok")

    def _not_saved(self, error: BaseException) -> None:
        self._set_busy(is_busy=False)
        if isinstance(error, CredentialProblem):
            self._say_at("password", error)
        else:
            self.failed.emit(error)

    @Slot()
    def _send_test(self) -> None:
        account = self._checked()
        if account is None:
            return
        session, profile, typed = self._session, self._profile, self.password.text()

        def send() -> tuple[tuple[str, ...], MailRead]:
            password = ""
            if account.user:
                password = typed or credentials.mail_password(profile.id)
            refused = digest.send_test(account, password, session.now(), translate_message)
            if _account(profile) == account:
                digest.forget_failures(session)
            return refused, read_mail(session, profile)

        self._set_busy(is_busy=True)
        self._say_result(self.tr("Sending…"), "neutral")
        self._tasks.read(self, send).then(self._tested).failed(self._not_tested).run()

    def _tested(self, done: tuple[tuple[str, ...], MailRead]) -> None:
        refused, read = done
        self._set_busy(is_busy=False)
        self.show_mail(read)
        if refused:
            text = self.tr("The test message was sent, but the server did not take it for {addresses}.")
            self._say_result(text.format(addresses=", ".join(refused)), "warn")
        else:
            text = self.tr("The test message was sent to {addresses}. Look whether it arrived.")
            self._say_result(text.format(addresses=", ".join(self.typed().recipients)), "ok")

    def _not_tested(self, error: BaseException) -> None:
        self._set_busy(is_busy=False)
        if isinstance(error, CredentialProblem):
            self.result.hide()
            self._say_at("password", error)
        else:
            self._say_result(failure_sentence(error), "bad")

    @Slot()
    def _want(self) -> None:
        session, profile, is_wanted = self._session, self._profile, self.wanted.isChecked()

        def keep() -> MailRead:
            account = _account(profile)  # as it is by now: another choice may have been kept meanwhile
            if account is not None:
                changed = replace(account, is_digest_wanted=is_wanted)
                change_profile_settings(profile.folder / SETTINGS_FILE, mail=changed)
            preferences.change(session, email_digest=is_wanted)
            return read_mail(session, profile)

        self._tasks.write(self, keep).then(self._changed).failed(self._not_changed).run()

    @Slot()
    def _choose_hour(self) -> None:
        session, profile, hour = self._session, self._profile, self.hour.currentData()

        def keep() -> MailRead:
            account = _account(profile)  # as above
            if account is not None:
                changed = replace(account, digest_hour=hour)
                change_profile_settings(profile.folder / SETTINGS_FILE, mail=changed)
            return read_mail(session, profile)

        self._tasks.write(self, keep).then(self._changed).failed(self._not_changed).run()

    @Slot()
    def _remove(self) -> None:
        account = self._read.account if self._read is not None else None
        if account is None:
            return
        session, profile = self._session, self._profile

        def take_away() -> tuple[str, MailRead]:
            password = credentials.mail_password(profile.id) if _has_password(profile, account) else ""
            change_profile_settings(profile.folder / SETTINGS_FILE, mail=None)
            credentials.forget_mail_password(profile.id)
            return password, read_mail(session, profile)

        def taken_away(done: tuple[str, MailRead]) -> None:
            password, read = done
            self.result.hide()
            self.show_mail(read)
            text = self.tr("The mail account was removed.")
            tell(self, text, undo=lambda: self._put_back(account, password))

        self._tasks.write(self, take_away).then(taken_away).failed(self._not_changed).run()

    def _put_back(self, account: MailAccount, password: str) -> None:
        session, profile = self._session, self._profile

        def keep() -> MailRead:
            if _account(profile) is None:  # else another one was saved since
                if password:
                    credentials.keep_mail_password(profile.id, password)
                change_profile_settings(profile.folder / SETTINGS_FILE, mail=account)
            return read_mail(session, profile)

        self._tasks.write(self, keep).then(self._changed).failed(self._not_changed).run()

    def _changed(self, read: MailRead) -> None:
        self.show_mail(read)

    def _not_changed(self, error: BaseException) -> None:
        self._show_read()
        self.failed.emit(error)

    @Slot()
    def _usual_port(self) -> None:
        """Choose the usual port of the encryption, unless an unusual one was typed."""
        if self.port.value() in USUAL_PORTS.values():
            self.port.setValue(USUAL_PORTS[MailSecurity(self.security.currentData())])

    def _say_result(self, text: str, tone: str) -> None:
        theme.set_tone(self.result, tone)
        self.result.setText(text)
        self.result.show()
        announce(self.result, text)

    def _set_busy(self, *, is_busy: bool) -> None:
        for one in (self.save, self.test):
            one.setEnabled(not is_busy)

    # -- building ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.wanted.clicked.connect(self._want)
        self.hour.activated.connect(self._choose_hour)
        self.security.activated.connect(self._usual_port)
        self.save.clicked.connect(self._save)
        self.test.clicked.connect(self._send_test)
        self.remove.clicked.connect(self._remove)
        for field in (self.host, self.user, self.password, self.from_address, self.recipients):
            field.returnPressed.connect(self.save.click)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for name in ("is_digest_wanted", "digest_hour"):
            layout.addWidget(self.rows[name])
        layout.addWidget(self.last)
        layout.addSpacing(6)
        layout.addWidget(self._account_heading)
        for name in ("host", "security", "port", "user", "password", "sender", "recipients"):
            layout.addWidget(self.rows[name])
        buttons = QWidget(self)
        row = FlowLayout(buttons)
        for one in (self.save, self.test, self.remove):
            row.addWidget(one)
        layout.addWidget(buttons)
        layout.addWidget(self.result)
