"""What the program is made of, and under which licences."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid

PARTS = (
    ("PySide6", "LGPL-3.0"),
    ("SQLAlchemy", "MIT"),
    ("sqlcipher3", "zlib, BSD-3-Clause"),
    ("msgspec", "BSD-3-Clause"),
    ("openpyxl", "MIT"),
    ("defusedxml", "PSF-2.0"),
    ("charset-normalizer", "MIT"),
    ("cryptography", "Apache-2.0, BSD-3-Clause"),
    ("keyring", "MIT"),
    ("platformdirs", "MIT"),
    ("filelock", "Unlicense"),
    ("python-stdnum", "LGPL-2.1"),
    ("anyascii", "ISC"),
    ("reportlab", "BSD-3-Clause"),
    ("uuid-utils", "BSD-3-Clause"),
)
"""Distributions the program stands on, each with its licence."""


class LicencesDialog(TrMixin, QDialog):
    """Lists the parts of others with version and licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the list in the language in force."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        intro = QLabel(
            self.tr(
                "The program contains these parts of others. The icons are Tabler Icons, under the MIT licence."
            )
        )
        intro.setWordWrap(True)
        self.parts = FactGrid(parent=self)
        self.parts.set_facts([Fact(_name(name), licence) for name, licence in PARTS])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(intro)
        layout.addWidget(self.parts)
        layout.addWidget(buttons)
        self.setMinimumWidth(theme.scaled(420))


def _name(distribution: str) -> str:
    """Return a name with its version, alone where no metadata came along."""
    try:
        return f"{distribution} {version(distribution)}"
    except PackageNotFoundError:
        return distribution
