"""Colours can be told apart, sizes follow the text size, icons follow the scheme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.theme import DARK, LIGHT, Scheme, TextRole, Theme, Tokens, contrast, high_contrast

TONES = ("insurance", "information", "claims", "ok", "warn", "bad", "neutral")
SCHEMES = (LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK))


def named(tokens: Tokens, token: str) -> str:
    return tokens.color(token).name()


@pytest.mark.parametrize("tokens", SCHEMES, ids=lambda tokens: tokens.name)
def test_every_text_has_a_contrast_of_four_and_a_half(tokens: Tokens) -> None:
    grounds = ("window", "surface", "selection")
    pairs = [(text, ground) for text in ("text", "secondary") for ground in (*grounds, "sunken")]
    pairs += [(tone, ground) for tone in TONES for ground in (*grounds, f"{tone}_bg")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("surface", "text"), ("surface", "bad")]
    pairs += [("secondary", "neutral_bg"), ("surface", "neutral")]
    weak = {pair: contrast(named(tokens, pair[0]), named(tokens, pair[1])) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("tokens", SCHEMES, ids=lambda tokens: tokens.name)
def test_edges_focus_rings_and_bars_have_a_contrast_of_three(tokens: Tokens) -> None:
    marks = ("border_strong", "focus", "accent", "bar_ok", "bar_warn", "bar_bad")
    pairs = [(mark, ground) for mark in marks for ground in ("surface",)]
    pairs += [("focus", "window"), ("focus", "selection")]
    weak = {pair: contrast(named(tokens, pair[0]), named(tokens, pair[1])) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}


def test_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_an_unknown_colour_is_refused() -> None:
    with pytest.raises(KeyError):
        LIGHT.color("name")


def test_the_scheme_changes_while_the_application_runs(app: QApplication, look: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.apply(Scheme.DARK)
    assert app.palette().window().color() == QColor(DARK.window)
    assert theme.tokens() is DARK
    look.apply(Scheme.LIGHT)
    assert app.palette().window().color() == QColor(LIGHT.window)


@pytest.mark.parametrize(("asked", "given"), [(20, 90), (125, 125), (400, 150)])
def test_the_text_size_stays_between_its_limits(
    app: QApplication, look: Theme, asked: int, given: int
) -> None:
    normal = app.font().pointSizeF()
    look.apply(Scheme.LIGHT, asked)
    assert look.text_percent == given
    assert app.font().pointSizeF() == pytest.approx(normal * given / 100)


def test_repeating_the_text_size_does_not_add_up(app: QApplication, look: Theme) -> None:
    normal = app.font().pointSizeF()
    for _ in range(3):
        look.apply(Scheme.LIGHT, 150)
    look.apply(Scheme.LIGHT, 100)
    assert app.font().pointSizeF() == pytest.approx(normal)


@pytest.mark.usefixtures("app")
def test_controls_grow_with_the_text(look: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Send")
    qtbot.addWidget(button)
    before = button.sizeHint().height()
    look.apply(Scheme.LIGHT, 150)
    button.ensurePolished()
    assert button.sizeHint().height() > before
    assert theme.scaled(20) == 30


@pytest.mark.usefixtures("app")
def test_roles_give_labels_their_size(qtbot: QtBot) -> None:
    plain, title = QLabel("Ag"), QLabel("Ag")
    for label in (plain, title):
        qtbot.addWidget(label)
        label.show()
    theme.set_role(title, "title")
    assert title.sizeHint().height() > plain.sizeHint().height()
    assert theme.text_font(plain.font(), TextRole.TITLE).pointSizeF() == pytest.approx(
        plain.font().pointSizeF() * 1.55
    )


@pytest.mark.usefixtures("app")
def test_a_focused_field_and_a_wrong_field_look_different(qtbot: QtBot) -> None:
    field = QLineEdit("x")
    qtbot.addWidget(field)
    field.show()
    calm = field.grab().toImage()
    theme.set_invalid(field, True)
    wrong = field.grab().toImage()
    theme.set_invalid(field, False)
    assert wrong != calm
    assert field.grab().toImage() == calm


def colors_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.usefixtures("app")
def test_an_icon_made_before_follows_the_scheme(look: Theme) -> None:
    bell = icons.icon("bell", "warn")
    assert LIGHT.warn.lower() in colors_in(bell.pixmap(QSize(48, 48)).toImage())
    look.apply(Scheme.DARK)
    assert DARK.warn.lower() in colors_in(bell.pixmap(QSize(48, 48)).toImage())


@pytest.mark.usefixtures("app")
def test_icons_are_drawn_anew_for_sharper_screens() -> None:
    once, twice = icons.pixmap("home", "text", 20, 1.0), icons.pixmap("home", "text", 20, 2.0)
    assert (once.width(), twice.width()) == (20, 40)
    assert once.scaled(40, 40).toImage() != twice.toImage()


@pytest.mark.usefixtures("app")
def test_every_icon_that_is_shipped_can_be_painted() -> None:
    names = icons.icon_names()
    assert len(names) > 60
    blank = [name for name in names if not colors_in(icons.pixmap(name, "text", 48, 1.0).toImage())]
    assert blank == []


@pytest.mark.usefixtures("app")
def test_a_misspelt_icon_or_colour_is_noticed_at_once() -> None:
    with pytest.raises(KeyError, match="no icon named 'bel'"):
        icons.icon("bel")
    with pytest.raises(KeyError):
        icons.icon("bell", "purple")


@pytest.mark.usefixtures("app")
def test_the_application_has_an_icon() -> None:
    assert not icons.app_icon().pixmap(64, 64).isNull()


class DarkSystem:
    """An application whose operating system has gone dark; offscreen there is no system to follow."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def styleHints(self) -> DarkSystem:  # noqa: N802 - the name Qt gives it
        return self

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return Qt.ColorScheme.Dark

    def setColorScheme(self, _scheme: Qt.ColorScheme) -> None:  # noqa: N802
        """Change nothing: the system decides."""

    def __getattr__(self, name: str) -> object:
        if name == "accessibility":
            raise AttributeError(name)
        return getattr(self._app, name)


def test_a_look_like_the_systems_changes_along_with_it(
    app: QApplication, look: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    look.apply(Scheme.SYSTEM, 100)
    assert theme.tokens().name == "light"
    monkeypatch.setattr(look, "_app", DarkSystem(app))
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens().name == "dark"
    look.apply(Scheme.LIGHT, 100)
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens().name == "light"
