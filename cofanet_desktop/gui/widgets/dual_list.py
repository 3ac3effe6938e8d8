"""Two lists: what can be chosen, and what is chosen in its order; worked by buttons, keyboard, or drag and drop."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.choices import Choice, ChoicesModel, moved, placed
from cofanet_desktop.gui.widgets.choice_list import ChoiceList

if TYPE_CHECKING:
    from collections.abc import Callable


class DualList(TranslatedWidget):
    """Everything there is to choose is in exactly one of the lists; the order of the second one counts."""

    changed = Signal()
    """Something was chosen, given back or moved by the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._every: dict[str, Choice] = {}
        self._chosen: tuple[str, ...] = ()
        self._is_fixed = False
        self.available, self.chosen = (ChoiceList(ChoicesModel(), self) for _ in range(2))
        self.available_search, self.chosen_search = (QLineEdit(self) for _ in range(2))
        self._available_name, self._chosen_name = (QLabel(self) for _ in range(2))
        self.add, self.remove = (
            self._button("arrow-right", self.take),
            self._button("arrow-left", self.give_back),
        )
        self.add_all = self._button("", self._take_all)
        self.remove_all = self._button("", self._give_back_all)
        self.up = self._button("arrow-up", partial(self.step, -1))
        self.down = self._button("arrow-down", partial(self.step, 1))
        self._connect()
        self._lay_out()
        self.retranslate()

    # -- what is chosen -----------------------------------------------------------------------------------

    def set_choices(self, choices: Iterable[Choice], chosen: Sequence[str]) -> None:
        """Offer `choices`, of which those of the keys `chosen` are chosen, in that order; unknown keys are passed over."""
        self._every = {one.key: one for one in choices}
        self._chosen = tuple(key for key in dict.fromkeys(chosen) if key in self._every)
        self._show()

    def every(self) -> tuple[Choice, ...]:
        """Return everything there is to choose."""
        return tuple(self._every.values())

    def keys(self) -> tuple[str, ...]:
        """Return the keys chosen, in their order."""
        return self._chosen

    def set_fixed(self, *, is_fixed: bool) -> None:
        """Show what is chosen, and let nothing be changed."""
        self._is_fixed = is_fixed
        for widget in (self._side, self._middle, self._beneath):
            widget.setVisible(not is_fixed)
        self.retranslate()

    @Slot()
    def take(self) -> None:
        """Choose what is selected among the available, before nothing: at the end."""
        self._put(self.available.selected_keys(), len(self._chosen))

    @Slot()
    def give_back(self) -> None:
        """Choose what is selected among the chosen no more."""
        self._drop(self.chosen.selected_keys())

    @Slot()
    def _take_all(self) -> None:
        self._put([one.key for one in self.available.choices.shown], len(self._chosen))

    @Slot()
    def _give_back_all(self) -> None:
        self._drop([one.key for one in self.chosen.choices.shown])

    def step(self, steps: int) -> None:
        """Move what is selected among the chosen by so many places."""
        keys = self.chosen.selected_keys()
        order = moved(self._chosen, keys, steps)
        if self._is_fixed or order == self._chosen:
            return
        self._take_order(order, keys)
        if len(keys) == 1:
            place = self.tr("{name}: place {place} of {count}")
            announce(
                self,
                place.format(
                    name=self._every[keys[0]].name, place=order.index(keys[0]) + 1, count=len(order)
                ),
            )

    def _put(self, keys: Sequence[str], place: int) -> None:
        """Choose `keys`, at a place among the chosen."""
        order = placed(self._chosen, keys, place)
        if self._is_fixed or not keys or order == self._chosen:
            return
        row = min(self.available.choices.places_of(keys), default=0)
        self._take_order(order, keys)
        self.available.select_row(row)
        announce(self, self._chosen_name.text().replace("&", ""))

    def _drop(self, keys: Sequence[str]) -> None:
        if self._is_fixed or not keys:
            return
        row = min(self.chosen.choices.places_of(keys), default=0)
        self._take_order(tuple(key for key in self._chosen if key not in keys), ())
        self.chosen.select_row(row)
        self.available.select_keys(keys)
        announce(self, self._chosen_name.text().replace("&", ""))

    @Slot(list, str)
    def _dropped_on_chosen(self, keys: list[str], before: str) -> None:
        place = self._chosen.index(before) if before in self._chosen else len(self._chosen)
        known = [key for key in keys if key in self._every]
        order = placed(self._chosen, known, place)
        if not self._is_fixed and order != self._chosen:
            self._take_order(order, known)

    @Slot(list, str)
    def _dropped_on_available(self, keys: list[str], _before: str) -> None:
        self._drop([key for key in keys if key in self._chosen])

    def _take_order(self, order: tuple[str, ...], selected: Collection[str]) -> None:
        self._chosen = order
        self._show()
        self.chosen.select_keys(selected)
        self.changed.emit()

    # -- showing ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        chosen = set(self._chosen)
        self.available.choices.set_choices(one for key, one in self._every.items() if key not in chosen)
        self.chosen.choices.set_choices(self._every[key] for key in self._chosen)
        self._count()
        self._offer()

    def _count(self) -> None:
        available = len(self._every) - len(self._chosen)
        self._available_name.setText(self.tr("A&vailable ({count})").format(count=available))
        name = self.tr("C&hosen, in this order ({count})")
        if self._is_fixed:
            name = self.tr("Fields, in this order ({count})")
        self._chosen_name.setText(name.format(count=len(self._chosen)))

    @Slot()
    def _offer(self) -> None:
        """Offer the buttons that have something to work on."""
        selected = self.chosen.selected_keys()
        places = [self._chosen.index(key) for key in selected]
        self.add.setEnabled(bool(self.available.selectedIndexes()))
        self.remove.setEnabled(bool(selected))
        self.add_all.setEnabled(bool(self.available.choices.shown))
        self.remove_all.setEnabled(bool(self.chosen.choices.shown))
        self.up.setEnabled(bool(places) and min(places) > 0)
        self.down.setEnabled(bool(places) and max(places) < len(self._chosen) - 1)

    def retranslate(self) -> None:
        """Set every text."""
        self._count()
        self.available.setAccessibleName(self.tr("Available fields"))
        self.available.setAccessibleDescription(self.tr("Enter adds what is selected"))
        self.chosen.setAccessibleName(self.tr("Chosen fields"))
        self.chosen.setAccessibleDescription(
            self.tr("Delete removes what is selected, Alt with the up and down arrows moves it")
        )
        for search, name in (
            (self.available_search, self.tr("Search the available fields")),
            (self.chosen_search, self.tr("Search the chosen fields")),
        ):
            search.setPlaceholderText(self.tr("Search…"))
            search.setAccessibleName(name)
        self.add.setText(self.tr(" &Add"))
        self.remove.setText(self.tr(" &Remove"))
        self.add_all.setText(self.tr("Add a&ll"))
        self.remove_all.setText(self.tr("Re&move all"))
        self.up.setText(self.tr(" Move &up"))
        self.down.setText(self.tr(" Move &down"))
        self.up.setToolTip(self.tr("Alt+Up"))
        self.down.setToolTip(self.tr("Alt+Down"))

    # -- building -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.available.taken.connect(self.take)
        self.chosen.taken.connect(self.give_back)
        self.chosen.removed.connect(self.give_back)
        self.chosen.stepped.connect(self.step)
        self.available.choices.dropped.connect(self._dropped_on_available)
        self.chosen.choices.dropped.connect(self._dropped_on_chosen)
        for search, one in ((self.available_search, self.available), (self.chosen_search, self.chosen)):
            search.setClearButtonEnabled(True)
            search.addAction(icons.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
            search.textChanged.connect(one.choices.set_words)
            search.textChanged.connect(self._offer)
            one.selectionModel().selectionChanged.connect(self._offer)
        self._available_name.setBuddy(self.available)
        self._chosen_name.setBuddy(self.chosen)
        for name in (self._available_name, self._chosen_name):
            theme.set_role(name, "caption")

    def _button(self, icon: str, clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        if icon:
            button.setIcon(icons.icon(icon, "secondary"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: clicked())
        return button

    def _lay_out(self) -> None:
        self._side = _column(self, self._available_name, self.available_search, self.available)
        self._middle = QWidget(self)
        buttons = QVBoxLayout(self._middle)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.add, self.remove, self.add_all, self.remove_all):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._beneath = QWidget(self)
        moves = QHBoxLayout(self._beneath)
        moves.setContentsMargins(0, 0, 0, 0)
        moves.setSpacing(8)
        moves.addWidget(self.up)
        moves.addWidget(self.down)
        moves.addStretch(1)
        end = _column(self, self._chosen_name, self.chosen_search, self.chosen, self._beneath)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._side, 1)
        layout.addWidget(self._middle)
        layout.addWidget(end, 1)


def _column(parent: QWidget, *widgets: QWidget) -> QWidget:
    column = QWidget(parent)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for widget in widgets:
        layout.addWidget(widget)
    return column
