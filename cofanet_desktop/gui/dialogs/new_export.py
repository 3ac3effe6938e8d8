"""An export made by hand: by which template, into what kind of file, and where (EXPORT-1)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from cofanet_desktop.domain.exports import Aggregation, FileFormat
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.exports import aggregation_word, category_word, template_word
from cofanet_desktop.gui.reading_order import put_in_reading_order
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.labelled import Labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.exports import Template


_ENDINGS = {f".{kind.value}" for kind in FileFormat}


class NewExportDialog(TrMixin, QDialog):
    """Template, lines, kind of file, target file; the primary button starts the export."""

    wanted = Signal(object, object, object)
    """What is to be written: Template, the target Path, Aggregation."""

    def __init__(self, templates: Sequence[Template], chosen: str, target: Path, parent: QWidget) -> None:
        """Offer `templates` of one category, that of the id `chosen` at first; `target` has no ending."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._templates = tuple(templates)
        self.template, self.aggregation = ElidedComboBox(self), ElidedComboBox(self)
        self.target = QLineEdit(f"{target}.xlsx", self)
        self.target.setCursorPosition(len(self.target.text()))
        self.choose = QPushButton(self)
        self.choose.setIcon(icons.icon("folder-open", "secondary"))
        self.kinds = {one: QRadioButton(self) for one in FileFormat}
        self.kinds[FileFormat.XLSX].setChecked(True)
        self._group = QButtonGroup(self)
        for radio in self.kinds.values():
            self._group.addButton(radio)
        self._kind_name, self._told = QLabel(self), QLabel(self)
        theme.set_role(self._kind_name, "caption")
        theme.set_role(self._told, "muted")
        self._told.setWordWrap(True)
        self.rows = tuple(
            Labelled(one, parent=self) for one in (self.template, self.aggregation, self.target)
        )
        self.export, self.cancel = QPushButton(self), QPushButton(self)
        theme.set_role(self.export, "primary")
        self.export.setDefault(True)
        self._lay_out()
        for one in self._templates:
            self.template.addItem(template_word(one.name), one.id)
        self.template.setCurrentIndex(max(0, self.template.findData(chosen)))
        for line in Aggregation:
            self.aggregation.addItem(aggregation_word(line), line.value)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(
            self.tr("New export: {category}").format(category=category_word(self._templates[0].category))
        )
        template, lines, file = self.rows
        template.label.setText(self.tr("&Template"))
        lines.label.setText(self.tr("&Lines"))
        file.label.setText(self.tr("&File"))
        self.template.setAccessibleName(self.tr("Template"))
        self.aggregation.setAccessibleName(self.tr("Lines"))
        self.target.setAccessibleName(self.tr("File to be written"))
        self._kind_name.setText(self.tr("Kind of file"))
        self.kinds[FileFormat.XLSX].setText(self.tr("E&xcel (.xlsx)"))
        self.kinds[FileFormat.CSV].setText(self.tr("CS&V (.csv)"))
        self.choose.setText(self.tr(" C&hoose…"))
        self.export.setText(self.tr("&Export"))
        self.cancel.setText(self.tr("&Cancel"))
        for at, one in enumerate(self._templates):
            self.template.setItemText(at, template_word(one.name))
        for at, line in enumerate(Aggregation):
            self.aggregation.setItemText(at, aggregation_word(line))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @property
    def chosen_aggregation(self) -> Aggregation:
        """Return what a line of the file stands for."""
        return Aggregation(self.aggregation.currentData())

    @Slot()
    def _tell(self) -> None:
        if self.chosen_aggregation is Aggregation.PERIOD:
            self._told.setText(
                self.tr("A list by month has columns of its own: the fields of the template are not used.")
            )
        else:
            one = self._templates[self.template.currentIndex()]
            self._told.setText(
                self.trn("%n fields of everything under the contract in use.", None, len(one.fields))
            )

    @Slot()
    def _follow_kind(self) -> None:
        ending = next(kind.value for kind, radio in self.kinds.items() if radio.isChecked())
        file = Path(self.target.text().strip())
        if file.name:  # a folder has none; of a name such as "covers 03.2026" nothing is taken away
            bare = file.with_suffix("") if file.suffix.lower() in _ENDINGS else file
            self.target.setText(f"{bare}.{ending}")

    @Slot()
    def _follow_target(self) -> None:
        ending = Path(self.target.text().strip()).suffix.lstrip(".").lower()
        for kind, radio in self.kinds.items():
            if kind.value == ending:
                radio.setChecked(True)
        self.rows[2].say("")

    @Slot()
    def _choose_target(self) -> None:
        kinds = self.tr("Workbooks (*.xlsx)") + ";;" + self.tr("Lists (*.csv)")
        is_csv = self.kinds[FileFormat.CSV].isChecked()
        chosen, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export to"),
            self.target.text(),
            kinds,
            self.tr("Lists (*.csv)") if is_csv else self.tr("Workbooks (*.xlsx)"),
        )
        if chosen:
            ending = ".csv" if "csv" in kind else ".xlsx"
            has_ending = Path(chosen).suffix.lower() in _ENDINGS
            self.target.setText(chosen if has_ending else chosen + ending)

    @Slot()
    def _export(self) -> None:
        text = self.target.text().strip()
        file = Path(text)
        if not text or not file.is_absolute() or file.suffix.lower() not in _ENDINGS:
            self._refuse(self.tr("Choose a file whose name ends in .xlsx or .csv."))
            return
        if not file.parent.is_dir():
            self._refuse(self.tr("There is no such folder. Choose another one."))
            return
        self.wanted.emit(self._templates[self.template.currentIndex()], file, self.chosen_aggregation)
        self.accept()

    def _refuse(self, sentence: str) -> None:
        self.rows[2].say(sentence)
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.template.currentIndexChanged.connect(self._tell)
        self.aggregation.currentIndexChanged.connect(self._tell)
        self.target.textEdited.connect(self._follow_target)
        self.choose.clicked.connect(self._choose_target)
        for radio in self.kinds.values():
            radio.clicked.connect(self._follow_kind)
        self.export.clicked.connect(self._export)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        for button in (self.choose, self.cancel):
            button.setAutoDefault(False)
        kinds, file, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        kinds.setSpacing(16)
        for radio in self.kinds.values():
            kinds.addWidget(radio)
        kinds.addStretch(1)
        file.setSpacing(8)
        file.addWidget(self.rows[2], 1)
        file.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.rows[0])
        layout.addWidget(self.rows[1])
        layout.addWidget(self._told)
        layout.addWidget(self._kind_name)
        layout.addLayout(kinds)
        layout.addLayout(file)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.scaled(520))
        put_in_reading_order(self)
