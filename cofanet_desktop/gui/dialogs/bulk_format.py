"""What a bulk order file must look like: its ten fields, products and actions, rules, and every cause of error."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from cofanet_desktop.domain.bulk import BULK_PRODUCTS, WITH_AMOUNT
from cofanet_desktop.domain.bulk_errors import FIELD_NAMES, Cause, Problem
from cofanet_desktop.domain.products import KINDS, Action
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TrMixin, translate, translate_message
from cofanet_desktop.gui.widgets.statuses import product_word

if TYPE_CHECKING:
    from collections.abc import Iterable

_RULES = (
    QT_TRANSLATE_NOOP(
        "BulkFormat", "153 country codes of the insurer, three characters, such as FRA or DEU."
    ),
    QT_TRANSLATE_NOOP(
        "BulkFormat",
        "Up to 14 digits, exactly 19 for a branch, or Z and digits. If empty, fill fields 3 and 4.",
    ),
    QT_TRANSLATE_NOOP(
        "BulkFormat", "A type of that country, such as SIREN, or CRScny for a Coface reference."
    ),
    QT_TRANSLATE_NOOP("BulkFormat", "The value of that identifier; not used when there is an Easy number."),
    QT_TRANSLATE_NOOP("BulkFormat", "Optional, up to 35 characters; kept on the company."),
    QT_TRANSLATE_NOOP("BulkFormat", "One of the products below."),
    QT_TRANSLATE_NOOP("BulkFormat", "C order, U update the amount, S stop monitoring, D delete."),
    QT_TRANSLATE_NOOP(
        "BulkFormat", "A whole number of the contract's currency, where the table below says so; else empty."
    ),
    QT_TRANSLATE_NOOP("BulkFormat", "Empty leaves it unchanged, 0 sets it to zero."),
    QT_TRANSLATE_NOOP("BulkFormat", "Optional; credit limits only."),
)
"""What each of the ten fields may hold, in order."""


class BulkFormatDialog(TrMixin, QDialog):
    """Something to read beside the file one is writing; it does not block the window."""

    def __init__(self, parent: QWidget) -> None:
        """Say everything at once."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What a bulk order file must look like"))
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setHtml(self._document())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.resize(theme.scaled(760), theme.scaled(620))

    def _document(self) -> str:
        fields = [
            (str(number), translate("BulkFields", name), translate("BulkFormat", rule))
            for number, (name, rule) in enumerate(zip(FIELD_NAMES, _RULES, strict=True), 1)
        ]
        causes = [
            (cause.value, translate_message(problem.message), _way_out(problem))
            for cause in Cause
            for problem in [Problem(cause)]
        ]
        return "".join(
            (
                _paragraph(
                    self.tr(
                        "One order a line: ten fields parted by nine semicolons, plain letters without accents."
                    )
                ),
                f"<p><code>{escape('FRA;;SIREN;957854658;16587DO5;CCO;C;10000;;')}</code></p>",
                _table((self.tr("Field"), self.tr("Name"), self.tr("Content")), fields),
                _heading(self.tr("Products and actions")),
                _table(
                    (self.tr("Product"), self.tr("Name"), self.tr("Actions"), self.tr("Amount")),
                    self._products(),
                ),
                _heading(self.tr("The file as a whole")),
                _paragraph(
                    self.tr(
                        "At most 10,000 lines, 2 MB, 500 characters a line. A company comes once, except with credit"
                        " limits of different operation numbers. Monitoring is stopped in one file, the product deleted"
                        " in a later one."
                    )
                ),
                _heading(self.tr("Causes of error")),
                _table((self.tr("Cause"), self.tr("Meaning"), self.tr("What to do")), causes),
            )
        )

    def _products(self) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = []
        for code in sorted(BULK_PRODUCTS):
            kind = KINDS[code]
            actions = [action.value for action in Action if action in kind.actions]
            asked = [action.value for action in Action if action in kind.actions & WITH_AMOUNT]
            needed = self.tr("with {actions}").format(actions=", ".join(asked)) if kind.asks_amount else "–"
            rows.append((code.value, product_word(code), ", ".join(actions), needed))
        return rows


def _way_out(problem: Problem) -> str:
    return translate_message(problem.way_out) if problem.way_out else ""


def _heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    is_rtl = QCoreApplication.translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "RTL"
    side = "right" if is_rtl else "left"
    head = "".join(f'<th align="{side}">{escape(one)}</th>' for one in headings)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f'<table cellspacing="0" cellpadding="5">{f"<tr>{head}</tr>"}{body}</table>'
