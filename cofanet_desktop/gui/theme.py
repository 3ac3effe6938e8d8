"""Colours and sizes of the product: design tokens turned into a palette and a style sheet over Fusion.

Widgets are styled by the dynamic properties `role` and `tone`, never by a style sheet of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette

from cofanet_desktop.assets import data_dir

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

SMALLEST_TEXT = 90
LARGEST_TEXT = 150
"""Limits of the text size setting, in percent of the system font."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of one scheme as `#RRGGBB`; `*_bg` is the tint behind the text colour of the same name."""

    name: str
    window: str
    surface: str
    sunken: str
    border: str
    border_strong: str
    text: str
    secondary: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    focus: str
    insurance: str
    insurance_bg: str
    information: str
    information_bg: str
    claims: str
    claims_bg: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str
    neutral: str
    neutral_bg: str
    bar_ok: str
    bar_warn: str
    bar_bad: str
    border_width: int = 1

    def color(self, token: str) -> QColor:
        """Return the colour named `token`; raises KeyError for a name that is not a colour token."""
        if token not in COLOR_TOKENS:
            raise KeyError(token)
        return QColor(str(getattr(self, token)))


COLOR_TOKENS = frozenset(field.name for field in fields(Tokens)) - {"name", "border_width"}

LIGHT = Tokens(
    name="light",
    window="#F4F6F9",
    surface="#FFFFFF",
    sunken="#EBEEF3",
    border="#D8DEE7",
    border_strong="#8A95A6",
    text="#17202E",
    secondary="#526073",
    accent="#1B5BB5",
    accent_hover="#164C98",
    on_accent="#FFFFFF",
    selection="#DCE8F9",
    focus="#1B5BB5",
    insurance="#1B5BB5",
    insurance_bg="#E3EDFB",
    information="#0B6E69",
    information_bg="#DDF3F1",
    claims="#A8430B",
    claims_bg="#FCE9DE",
    ok="#1B6B35",
    ok_bg="#E0F3E5",
    warn="#7A5200",
    warn_bg="#FBEFD2",
    bad="#B0202B",
    bad_bg="#FBE4E5",
    neutral="#4A5768",
    neutral_bg="#E9EDF2",
    bar_ok="#2C9C58",
    bar_warn="#B97A0A",
    bar_bad="#C9303C",
)

DARK = Tokens(
    name="dark",
    window="#14181F",
    surface="#1C222B",
    sunken="#10141A",
    border="#313A47",
    border_strong="#76849A",
    text="#E7ECF3",
    secondary="#A6B2C3",
    accent="#2F72D0",
    accent_hover="#2563B8",
    on_accent="#FFFFFF",
    selection="#243B5E",
    focus="#7DB0FF",
    insurance="#86B6FF",
    insurance_bg="#1C3152",
    information="#5FD0C5",
    information_bg="#123A38",
    claims="#FFA876",
    claims_bg="#44271A",
    ok="#7FD69A",
    ok_bg="#16381F",
    warn="#F0C466",
    warn_bg="#3D3015",
    bad="#FF9AA0",
    bad_bg="#471F23",
    neutral="#B4C0CF",
    neutral_bg="#2A323E",
    bar_ok="#3FB56F",
    bar_warn="#DDA02F",
    bar_bad="#E8606B",
)


class Scheme(StrEnum):
    """What the user may choose; SYSTEM follows the operating system."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TextRole(StrEnum):
    """The sizes of text, also the values of the property `role` on a label."""

    CAPTION = "caption"
    BODY = "body"
    H2 = "h2"
    TITLE = "title"
    FIGURE = "figure"


_FACTORS = {
    TextRole.CAPTION: 0.85,
    TextRole.BODY: 1.0,
    TextRole.H2: 1.15,
    TextRole.TITLE: 1.55,
    TextRole.FIGURE: 2.1,
}
_SEMIBOLD = frozenset({TextRole.H2, TextRole.TITLE, TextRole.FIGURE})


def luminance(color: str) -> float:
    """Return the relative luminance (0 black to 1 white) of `#RRGGBB`, as WCAG 2 defines it."""
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio (1 to 21) of two `#RRGGBB` colours, as WCAG 2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def high_contrast(tokens: Tokens) -> Tokens:
    """Return `tokens` without tints and with strong, two-pixel borders, for people who ask for contrast."""
    flat = {name: tokens.surface for name in COLOR_TOKENS if name.endswith("_bg")}
    return replace(
        tokens,
        **flat,
        name=f"{tokens.name}-contrast",
        border=tokens.secondary,
        border_strong=tokens.text,
        secondary=tokens.text,
        border_width=2,
    )


def palette(tokens: Tokens) -> QPalette:
    """Return the widget palette of one scheme."""
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Link: tokens.insurance,
        role.LinkVisited: tokens.insurance,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.surface,
        role.PlaceholderText: tokens.secondary,
        role.Accent: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.sunken,
        role.Mid: tokens.border,
        role.Dark: tokens.border_strong,
        role.Shadow: tokens.border_strong,
    }
    made = QPalette()
    for which, color in colors.items():
        made.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.border_strong))
    return made


_current = LIGHT
_scale = 1.0


def tokens() -> Tokens:
    """Return the colours in force now; ask at paint time, never keep them."""
    return _current


def scaled(pixels: int) -> int:
    """Return a length in pixels grown with the text size setting (never below its value at 100 %)."""
    return round(pixels * max(1.0, _scale))


def text_font(base: QFont, role: TextRole) -> QFont:
    """Return `base` (usually `widget.font()`) in the size and weight of `role`, for painting."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * _FACTORS[role])
    if role in _SEMIBOLD:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def set_role(widget: QWidget, role: str) -> None:
    """Give `widget` the look named `role` and repaint it at once."""
    _set_property(widget, "role", role)


def set_tone(widget: QWidget, tone: str) -> None:
    """Give `widget` the colours of `tone` (a colour token such as `ok` or `bad`; empty for none)."""
    _set_property(widget, "tone", tone)


def set_invalid(widget: QWidget, invalid: bool) -> None:
    """Mark an input field as wrong (red edge), or as right again; say why in a label with role `error`."""
    _set_property(widget, "invalid", invalid)


def set_rail(button: QWidget, rail: bool) -> None:
    """Give a button of the sidebar the paddings of the rail, or of the open sidebar."""
    _set_property(button, "rail", rail)


def _set_property(widget: QWidget, name: str, value: str | bool) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it gets its look when it is first shown; before, that would be work done twice
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Theme(QObject):
    """Applies the chosen scheme and text size to the application, and follows the operating system."""

    changed = Signal()

    def __init__(self, app: QApplication, cache: Path) -> None:
        """Keep `app` styled; `cache` is a folder for the tinted images that style sheets need."""
        super().__init__(app)
        self._app = app
        self._cache = cache
        self._points = app.font().pointSizeF()
        self._scheme = Scheme.SYSTEM
        self._percent = 100
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def scheme(self) -> Scheme:
        """Return what the user chose."""
        return self._scheme

    @property
    def text_percent(self) -> int:
        """Return the text size in percent of the system font."""
        return self._percent

    def apply(self, scheme: Scheme, text_percent: int = 100) -> None:
        """Show the application in `scheme` at `text_percent` (kept within 90 to 150)."""
        self._scheme = scheme
        self._percent = max(SMALLEST_TEXT, min(LARGEST_TEXT, text_percent))
        native = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(native.get(scheme, Qt.ColorScheme.Unknown))
        self._restyle()

    @Slot()
    def _system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._restyle()

    def _chosen_tokens(self) -> Tokens:
        hints = self._app.styleHints()
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        dark = self._scheme is Scheme.DARK or (self._scheme is Scheme.SYSTEM and system_dark)
        chosen = DARK if dark else LIGHT
        accessibility = getattr(hints, "accessibility", None)  # Qt 6.10 and later
        if accessibility is None:
            return chosen
        wanted = accessibility().contrastPreference()
        return high_contrast(chosen) if wanted == Qt.ContrastPreference.HighContrast else chosen

    def _restyle(self) -> None:
        global _current, _scale
        _current, _scale = self._chosen_tokens(), self._percent / 100
        font = QFont(self._app.font())
        font.setPointSizeF(self._points * _scale)
        self._app.setFont(font)
        _write_images(self._cache, _current)
        self._app.setPalette(palette(_current))
        self._app.setStyleSheet(stylesheet(_current, font.pointSizeF(), _scale))
        self.changed.emit()


def _write_images(cache: Path, colors: Tokens) -> None:
    """Write the images a style sheet shows: it cannot recolour them, so each scheme has its tinted copies."""
    folder = cache / "qss" / colors.name
    folder.mkdir(parents=True, exist_ok=True)
    outline = data_dir("resources") / "icons" / "outline"
    wanted = {
        "chevron-down": colors.secondary,
        "chevron-up": colors.secondary,
        "check": colors.on_accent,
        "minus": colors.on_accent,
        "x": colors.secondary,
    }
    for name, color in wanted.items():
        svg = (outline / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
        (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
    QDir.setSearchPaths("qss", [str(cache / "qss")])


def stylesheet(t: Tokens, points: float, scale: float = 1.0) -> str:
    """Return the style sheet of one scheme for an application font of `points`."""
    control = round(30 * max(1.0, scale))
    line, size = t.border_width, {role: f"{points * factor:.2f}pt" for role, factor in _FACTORS.items()}
    tones = "".join(
        f'*[tone="{tone}"] {{ color: {getattr(t, tone)}; }}\n'
        f'QFrame[role="tint"][tone="{tone}"] {{ background: {getattr(t, tone + "_bg")};'
        f" border: {line}px solid {getattr(t, tone)}; border-radius: 8px; }}\n"
        for tone in ("ok", "warn", "bad", "neutral", "insurance", "information", "claims")
    )
    return f"""
* {{ outline: 0; }}
QToolTip {{ border: 0; padding: 4px 6px; background: {t.text}; color: {t.surface}; }}
QLabel {{ background: transparent; }}
QLabel[role="caption"] {{ color: {t.secondary}; font-size: {size[TextRole.CAPTION]}; }}
QLabel[role="section"] {{ color: {t.secondary}; font-weight: 600; font-size: {size[TextRole.CAPTION]}; }}
QLabel[role="title"] {{ font-size: {size[TextRole.TITLE]}; font-weight: 600; }}
QLabel[role="h2"] {{ font-size: {size[TextRole.H2]}; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {t.secondary}; }}
QLabel[role="figure"] {{ font-size: {size[TextRole.FIGURE]}; font-weight: 600; }}
QLabel[role="error"] {{ color: {t.bad}; }}
QLabel[role="hint"] {{ color: {t.warn}; }}
{tones}
QFrame[role="card"], QFrame[role="panel"] {{ background: {t.surface}; border: {line}px solid {t.border};
  border-radius: 8px; }}
QFrame[role="line"] {{ background: {t.border}; border: 0; max-height: 1px; }}
QScrollArea {{ background: transparent; border: 0; }}
QScrollArea > QWidget > QWidget[role="scrolled"] {{ background: transparent; }}
#sidebar {{ background: {t.surface}; border: 0; }}
#sidebar[side="left"] {{ border-right: {line}px solid {t.border}; }}
#sidebar[side="right"] {{ border-left: {line}px solid {t.border}; }}
#topbar {{ background: {t.window}; }}
QStatusBar {{ background: {t.surface}; border-top: {line}px solid {t.border}; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel, QStatusBar QToolButton, QStatusBar QCheckBox {{ font-size: {size[TextRole.CAPTION]}; }}
QMenuBar {{ background: {t.surface}; border-bottom: {line}px solid {t.border}; }}
QMenuBar::item {{ padding: 5px 10px; background: transparent; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {t.selection}; }}
QMenu {{ background: {t.surface}; border: {line}px solid {t.border_strong}; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 4px; }}
QMenu::icon {{ padding-left: 10px; }}
QMenu::item:selected {{ background: {t.selection}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.border_strong}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: 4px 8px; }}
QLineEdit, QComboBox, QDateEdit, QDateTimeEdit, QTimeEdit, QSpinBox, QDoubleSpinBox {{ background: {t.surface};
  border: {line}px solid {t.border_strong}; border-radius: 6px; padding: 0 8px; min-height: {control}px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QPlainTextEdit, QTextEdit {{ background: {t.surface}; border: {line}px solid {t.border_strong};
  border-radius: 6px; padding: 4px; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; }}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QDateTimeEdit:focus, QTimeEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus
  {{ border: 2px solid {t.focus}; padding: 0 7px; min-height: {control - 2 * (2 - line)}px; }}
QTextEdit[role="paper"] {{ background: {LIGHT.surface}; color: {LIGHT.text}; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {t.focus}; padding: 3px; }}
QLineEdit[invalid="true"], QComboBox[invalid="true"], QDateEdit[invalid="true"], QPlainTextEdit[invalid="true"]
  {{ border: 2px solid {t.bad}; padding: 0 7px; min-height: {control - 2 * (2 - line)}px; }}
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QDateTimeEdit:disabled, QTimeEdit:disabled, QSpinBox:disabled {{ background: {t.window};
  color: {t.secondary}; border: {line}px solid {t.border}; }}
QLineEdit {{ lineedit-clear-button-icon: url(qss:{t.name}/x.svg); }}
QLineEdit:read-only {{ background: {t.window}; }}
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down, QTimeEdit::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow, QTimeEdit::down-arrow {{ image: url(qss:{t.name}/chevron-down.svg);
  width: 16px; height: 16px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateEdit::up-button, QDateTimeEdit::up-button, QTimeEdit::up-button {{ border: 0;
  width: 22px; subcontrol-origin: border; subcontrol-position: top right; }}
QSpinBox::down-button, QDoubleSpinBox::down-button, QDateEdit::down-button, QDateTimeEdit::down-button, QTimeEdit::down-button
  {{ border: 0; width: 22px; subcontrol-origin: border; subcontrol-position: bottom right; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow, QDateTimeEdit::up-arrow, QTimeEdit::up-arrow
  {{ image: url(qss:{t.name}/chevron-up.svg); width: 12px; height: 12px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateTimeEdit::down-arrow, QTimeEdit::down-arrow
  {{ image: url(qss:{t.name}/chevron-down.svg); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: {line}px solid {t.border_strong};
  selection-background-color: {t.selection}; selection-color: {t.text}; padding: 4px; }}
QPushButton {{ background: {t.surface}; border: {line}px solid {t.border_strong}; border-radius: 6px;
  padding: 0 14px; min-height: {control}px; }}
QPushButton:hover {{ background: {t.sunken}; }}
QPushButton:pressed {{ background: {t.selection}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: 0 13px; min-height: {control - 2 * (2 - line)}px; }}
QPushButton:disabled {{ color: {t.border_strong}; border-color: {t.border}; background: {t.window}; }}
QPushButton::menu-indicator {{ image: url(qss:{t.name}/chevron-down.svg); width: 14px; height: 14px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent};
  border: 1px solid {t.accent}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {t.accent_hover}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; min-height: {control - 2}px; }}
QPushButton[role="primary"]:disabled {{ background: {t.neutral_bg}; color: {t.secondary};
  border-color: {t.border}; }}
QPushButton[role="primary"]::menu-indicator {{ image: none; width: 0; }}
QPushButton[role="danger"] {{ color: {t.bad}; border-color: {t.bad}; font-weight: 600; }}
QPushButton[role="danger"]:hover {{ background: {t.bad_bg}; }}
QPushButton[role="chip"] {{ border-radius: {(control - 4) // 2}px; min-height: {control - 6}px;
  padding: 0 10px; }}
QPushButton[role="chip"]:checked {{ background: {t.selection}; border: 1px solid {t.accent}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {t.focus}; padding: 0 9px;
  min-height: {control - 6 - 2 * (2 - line)}px; }}
QPushButton[role="link"], QToolButton[role="link"] {{ background: transparent; border: 0; color: {t.insurance};
  text-decoration: underline; padding: 2px 4px; min-height: {control - 10}px; border-radius: 4px; }}
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover {{ color: {t.text}; }}
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus {{ border: 2px solid {t.focus}; padding: 0 2px; }}
QPushButton[role="tile"] {{ text-align: left; padding: 8px 12px; border: {line}px solid {t.border}; }}
QPushButton[role="tile"]:hover {{ background: {t.window}; border-color: {t.border_strong}; }}
QPushButton[role="tile"]:focus {{ border: 2px solid {t.focus}; padding: 7px 11px; }}
QToolButton {{ background: transparent; border: 0; border-radius: 6px; padding: 4px; }}
QToolButton:hover {{ background: {t.sunken}; }}
QToolButton:checked {{ background: {t.selection}; }}
QToolButton:focus {{ border: 2px solid {t.focus}; padding: 2px; }}
QToolButton::menu-indicator {{ image: none; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 2px; border-radius: 4px; background: transparent; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {t.focus}; padding: 0; }}
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QListView::indicator,
QTreeView::indicator {{ width: 16px; height: 16px; border: {line}px solid {t.border_strong};
  background: {t.surface}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked,
QTreeView::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
  image: url(qss:{t.name}/check.svg); }}
QCheckBox::indicator:indeterminate, QTableView::indicator:indeterminate {{ background: {t.accent};
  border-color: {t.accent}; image: url(qss:{t.name}/minus.svg); }}
QRadioButton::indicator:checked {{ border: 5px solid {t.accent}; width: 8px; height: 8px; }}
QGroupBox {{ border: {line}px solid {t.border}; border-radius: 8px; margin-top: 10px; padding: 12px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 12px; padding: 0 4px; font-weight: 600; }}
QTableView, QListView, QTreeView {{ background: {t.surface}; border: {line}px solid {t.border};
  border-radius: 8px; gridline-color: {t.border}; selection-background-color: {t.selection};
  selection-color: {t.text}; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 2px solid {t.focus}; }}
QTableView[role="bare"], QListView[role="bare"], QTreeView[role="bare"] {{ border: 0; border-radius: 0; }}
QListView[role="bare"]:focus, QTableView[role="bare"]:focus {{ border: 2px solid {t.focus}; }}
QTableView[role="grid"] {{ border: 2px solid {t.border}; border-radius: 4px; }}
QTableView[role="grid"]:focus {{ border: 2px solid {t.focus}; }}
QTableView[role="grid"] QTableCornerButton::section {{ border-bottom: {line}px solid {t.border_strong};
  border-right: {line}px solid {t.border}; }}
QTableView::item, QListView::item {{ padding: 0 6px; }}
QTableView::item:hover, QListView::item:hover {{ background: {t.sunken}; }}
QTableView::item:selected, QListView::item:selected {{ background: {t.selection}; color: {t.text}; }}
QCalendarWidget QTableView {{ border: 0; border-radius: 0; }}
QCalendarWidget QTableView:focus {{ border: 0; }}
QCalendarWidget QTableView::item {{ padding: 0; }}
QCalendarWidget QTableView:disabled {{ color: {t.border_strong}; }}
#qt_calendar_navigationbar {{ background: {t.surface}; }}
QHeaderView {{ background: {t.surface}; border: 0; }}
QHeaderView::section {{ background: {t.surface}; color: {t.secondary}; border: 0;
  border-bottom: {line}px solid {t.border_strong}; padding: 8px; font-weight: 600; }}
QHeaderView::section:vertical {{ border-bottom: {line}px solid {t.border};
  border-right: {line}px solid {t.border}; padding: 2px 6px; }}
QTableCornerButton::section {{ background: {t.surface}; border: 0; }}
QTabBar::tab {{ padding: 8px 14px; background: transparent; color: {t.secondary};
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; font-weight: 600; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar:focus {{ border: 2px solid {t.focus}; border-radius: 4px; }}
QTabWidget::pane {{ border: 0; border-top: {line}px solid {t.border}; }}
QProgressBar {{ border: 0; border-radius: 4px; background: {t.border}; height: 8px; text-align: center;
  color: {t.text}; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
QSplitter::handle {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {t.border_strong}; border-radius: 4px; min-height: 32px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {t.border_strong}; border-radius: 4px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
#sidebar QToolButton {{ border-radius: 6px; padding: 7px 10px; text-align: left; color: {t.text}; }}
#sidebar QToolButton:hover {{ background: {t.sunken}; }}
#sidebar QToolButton:checked {{ background: {t.selection}; font-weight: 600; }}
#sidebar QToolButton:focus {{ border: 2px solid {t.focus}; padding: 5px 8px; }}
#sidebar QToolButton[rail="true"] {{ padding: 7px 0; text-align: center; }}
#sidebar QToolButton[rail="true"]:focus {{ padding: 5px 0; }}
#palette {{ background: {t.surface}; border: {line}px solid {t.border_strong}; border-radius: 8px; }}
#toast {{ background: {t.text}; border-radius: 8px; }}
#toast QLabel {{ color: {t.surface}; }}
#toast QPushButton {{ background: transparent; color: {t.surface}; border: 1px solid {t.surface};
  font-weight: 600; }}
#toast QPushButton:focus, #toast QToolButton:focus {{ border: 2px solid {t.surface}; }}
#toast QPushButton:hover, #toast QToolButton:hover {{ background: {t.secondary if luminance(t.text) < 0.5 else t.border_strong}; }}
"""
