"""The pictures of the user guide: one of each page in each language of the guide, on the same demonstration data.

    python -m tools.pictures            # every page: docs/pictures/KEY.png and docs/pictures/fr/KEY.png
    python -m tools.pictures home bulk  # these only

The profile is made anew in a temporary folder. The simulated insurer has a fixed seed and a clock that is stepped by
hand, so that the same code paints the same pictures on the same computer.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from time import monotonic, sleep
from typing import TypeVar, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image  # comes with ReportLab
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from cofanet_desktop.backend.embedded import FILE_NAME, EmbeddedBackend
from cofanet_desktop.database.codec import encode, fingerprint
from cofanet_desktop.database.engine import open_engine
from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.exports import STANDARD, Category, FileFormat, Scenario, Template
from cofanet_desktop.domain.extensions import ExtensionStatus
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.protocol import Envelope
from cofanet_desktop.domain.schedules import Frequency, Schedule
from cofanet_desktop.domain.sheets import CellValue
from cofanet_desktop.domain.turnover import TurnoverStatus
from cofanet_desktop.gui.forms.declaration_form import DeclarationForm
from cofanet_desktop.gui.forms.turnover_lines import TurnoverLines
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.main_window import MainWindow
from cofanet_desktop.gui.page_specs import KEYS, standard_pages
from cofanet_desktop.gui.pages.bulk import BulkPage
from cofanet_desktop.gui.pages.catalogue import BUILDERS, Surroundings
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import (
    Route,
    company_route,
    exports_route,
    extension_route,
    new_declaration_route,
    search_route,
    turnover_route,
)
from cofanet_desktop.gui.session_desk import SessionDesk
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.insurer import demo
from cofanet_desktop.insurer.clock import InsurerClock
from cofanet_desktop.insurer.insurer import Insurer
from cofanet_desktop.services import (
    assessments,
    companies,
    covers,
    export_runs,
    export_scenarios,
    export_templates,
    extensions,
    frame,
    notifications,
    portfolio,
    turnover,
)
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.covers import OrderDraft
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.database import Store
from cofanet_desktop.sync.engine import SyncEngine
from cofanet_desktop.system import profiles
from cofanet_desktop.system.clock import ServerClock
from cofanet_desktop.system.profiles import Profile
from cofanet_desktop.system.settings import UserSettings

W = TypeVar("W", bound=QWidget)

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"

LANGUAGES = {"en": (PICTURES, "en_GB"), "fr": (PICTURES / "fr", "fr_FR")}
"""Where the pictures of a language go, and how it writes dates and figures."""

WIDTH, HEIGHT = 1366, 800
_EXACT, _NEAR = 96, 64
"""How many colours of a picture are kept as they are, and how many stand for all the others."""

_NOW = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
"""The instant on the pictures: a Monday morning."""

_UNREAD_FOR = timedelta(days=6)

_WEEKS = 3
"""For how long the profile has been used: the trend of the portfolio grows with every week."""

_FREE, _AWAITED = 4, 6
"""How many companies without cover the outbox has requests about, and how many an answer is awaited on."""

_SEED = 4711
_COMPANIES = 420
_PATIENCE_S = 60.0
_STILL_S = 0.4
"""How long nothing must be going on before a picture is taken."""

_LINES = 10
"""How many lines of the portfolio are seen."""

_BULK = """\
FRA;00000012354897;;;41105654;CCO;C;10000;15000;
FRA;;SIREN;957854658;16587DO5;CRL;C;25000;;
DEU;;HRN_DEU;HRB 97512;;CRL;D;;;
FRA;;SIREN;958478954;;ROM;S;;;
FRA;00000056487951;;;;CRL;C;;;
GBR;;;;;RSM;C;;;
"""
"""A bulk order file with two mistakes: an amount is missing, and a company."""


def make_small(file: Path) -> None:
    """Keep the colours a picture has most of, exactly, and a few that are near to all the others."""
    with Image.open(file) as opened:
        picture = opened.convert("RGB")
    counted = picture.getcolors(picture.width * picture.height) or []
    colours = [colour for _count, colour in sorted(counted, key=lambda one: one[0], reverse=True)]
    most, others = colours[:_EXACT], colours[_EXACT:]
    parts = [part for colour in most for part in cast("tuple[int, int, int]", colour)]
    if others:
        rest = Image.new("RGB", (len(others), 1))
        rest.putdata(others)
        parts += rest.quantize(_NEAR, Image.Quantize.MEDIANCUT).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette(parts)
    picture.quantize(palette=palette, dither=Image.Dither.NONE).save(file, optimize=True)


class DeskClock:
    """The desk's clock: it shows the insurer's instant, so that nothing depends on the day of the run."""

    def __init__(self, insurer: InsurerClock) -> None:
        self._insurer = insurer

    def now(self) -> datetime:
        """Return the insurer's instant."""
        return self._insurer.now()


def open_session(profile: Profile) -> Session:
    """Return the session of a new profile, used for some weeks already, at the instant of the pictures."""
    clock = InsurerClock.stepped(_NOW - timedelta(weeks=_WEEKS))
    insurer = Insurer(
        open_engine(profile.folder / FILE_NAME, profile.key), profile.folder / FILE_NAME, clock, _SEED
    )
    insurer.open_workspace("main")
    insurer.build_registry()
    demo.fill(insurer, "main", _COMPANIES, _SEED)
    store = Store(profile.store_file, profile.key)
    backend = EmbeddedBackend(insurer)
    own = ServerClock(DeskClock(clock))
    session = Session(store, backend, SyncEngine(store, backend, "pictures", own), own, "clerk", demo.EUR)
    for _ in range(_WEEKS):
        _exchange(session)
        assessments.record(session)
        insurer.advance(timedelta(weeks=1))
    _exchange(session)
    _ask_for_something(session)
    _read_what_is_old(session)
    return session


def _ask_for_something(session: Session) -> None:
    """Have some answers awaited: large amounts are not decided at once."""
    free = [file.company.easy_number for file in files(session) if _can_order(file)]
    for number in free[_FREE : _FREE + _AWAITED]:
        _order_elsewhere(session, number, 900_000)
    _exchange(session)


def _read_what_is_old(session: Session) -> None:
    """Leave unread what came in the last days only, as in an inbox that is looked after."""
    old = [one.id for one in notifications.find(session, is_read=False) if one.at < _NOW - _UNREAD_FOR]
    notifications.mark(session, old, is_read=True)
    _exchange(session)


def _exchange(session: Session) -> None:
    done = exchange(session)
    if done.trouble is not None:
        raise done.trouble


def files(session: Session) -> Iterator[CompanyFile]:
    """Yield what is known of each company of the portfolio, by its place there."""
    for row in portfolio.rows(session, portfolio.ids(session, portfolio.everything(session))):
        yield companies.show(session, row.easy_number)


def eventful(session: Session) -> str:
    """Return the Easy number of the company there is most to tell of, with a cover in force."""

    def weight(file: CompanyFile) -> tuple[bool, int]:
        kinds = (file.products, file.declarations, file.extensions, file.ilus, file.held_under)
        in_force = any(one.code is ProductCode.CRL and one.is_in_force for one in file.products)
        is_owed = file.entry is not None and bool(file.entry.outstanding)
        past = sum(len(one.history) for one in file.products)
        return in_force and is_owed, sum(bool(kind) for kind in kinds) * 4 + len(file.products) * 2 + past

    return max(files(session), key=weight).company.easy_number


def declarable(session: Session) -> str:
    """Return the Easy number of a covered company on which an overdue can be declared."""
    return next(
        file.company.easy_number
        for file in files(session)
        if file.effective_cover is not None
        and any(offer.duty is Duty.OVERDUE and offer.refusal is None for offer in file.duties)
    )


# -- the window --------------------------------------------------------------------------------------------------


class Studio:
    """The window on the session, in one language; what it begins is waited for."""

    def __init__(
        self, app: QApplication, look: Theme, session: Session, profile: Profile, language: str
    ) -> None:
        """Show the window on its start page."""
        self._app, self.session = app, session
        region = LANGUAGES[language][1]
        settings = UserSettings(language=language, theme="light", regional_format=region)
        self.tasks = Tasks(app)
        preferences = Preferences(lambda: settings, lambda _wanted: None, app)
        layout = QSettings(str(profile.folder / f"window-{language}.ini"), QSettings.Format.IniFormat)
        around = Surroundings(session, self.tasks, preferences, layout, profile)
        install_language(app, language, region)
        pages = standard_pages({key: lambda build=BUILDERS[key]: build(around) for key in KEYS})  # type: ignore[misc]
        self.window = MainWindow(SessionDesk(session, lambda _contract: None), self.tasks, look, pages)
        self.window.status._now = session.now  # noqa: SLF001 - it counts down against the time of the pictures
        self.window.set_default_country(settings.default_country)
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        self.window.start(Route("home"))
        self.settle()

    def settle(self) -> None:
        """Wait until nothing was going on for a while; raises TimeoutError when that does not come."""
        until, still_since = monotonic() + _PATIENCE_S, monotonic()
        while monotonic() - still_since < _STILL_S:
            self._app.processEvents()
            page = self.window.pages.page
            if self.tasks.running or page is None or page.state == "busy":
                still_since = monotonic()
            if monotonic() > until:
                raise TimeoutError(f"the page {self.window.pages.history.current} does not come to rest")
            sleep(0.01)

    def go(self, route: Route) -> None:
        """Show a page, without what the one before says in a toast on leaving."""
        self.window.go(route)
        self.settle()
        for toast in self.window.toaster.shown:
            toast.close_now()

    def page(self, kind: type[W]) -> W:
        """Return the page of that kind, or the part of a page."""
        page = self.window.pages.page
        found = page if isinstance(page, kind) else page and page.findChild(kind)
        if not isinstance(found, kind):
            raise TypeError(f"there is no {kind.__name__} on {page}")
        return found

    def take(self, file: Path) -> int:
        """Save a picture of the window; return how many bytes it has."""
        focused = self._app.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.settle()
        file.parent.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(file))
        make_small(file)
        return file.stat().st_size

    def close(self) -> None:
        """Close the window and end its threads."""
        self.window.hide()
        self.tasks.shutdown()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


# -- the scenes --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cast:
    """What the pictures show: chosen once, the same in every language."""

    company: str
    debtor: str
    extension: str
    turnover: str
    bulk_file: Path


def chosen(session: Session, folder: Path) -> Cast:
    """Return what the pictures show."""
    answered = [row.record for row in extensions.listed(session)]
    extension = next(one for one in answered if one.status is ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN)
    new = next(row.record for row in turnover.listed(session) if row.record.status is TurnoverStatus.NEW)
    bulk_file = folder / "orders.csv"
    bulk_file.write_text(_BULK, encoding="ascii")
    return Cast(eventful(session), declarable(session), extension.id, new.id, bulk_file)


def show_search(studio: Studio, _cast: Cast) -> None:
    """Companies found by a name written without its accent, two of them alike."""
    studio.go(search_route("muller", "DEU"))


def show_portfolio(studio: Studio, _cast: Cast) -> None:
    """The latest companies, one of them in summary."""
    studio.go(Route("portfolio"))
    table = studio.page(PortfolioPage).table
    session = studio.session
    lines = portfolio.rows(session, portfolio.ids(session, portfolio.everything(session), _LINES))
    table.selectRow(next((at for at, row in enumerate(lines) if row.cover), 0))


def show_notifications(studio: Studio, _cast: Cast) -> None:
    """The inbox, the newest notification in full beside it."""
    studio.go(Route("notifications"))
    studio.page(NotificationsPage).table.select_place(0)


def show_declaration(studio: Studio, cast: Cast) -> None:
    """The form of a declaration with two invoices and a payment typed."""
    studio.go(new_declaration_route(cast.debtor, is_insured=True))
    form = studio.page(DeclarationForm)
    today = studio.session.today()

    form.debts.invoices.append_rows(
        [
            _invoice("F-2026-0112", today - timedelta(days=58), 12400),
            _invoice("F-2026-0147", today - timedelta(days=47), 8250),
        ]
    )
    studio.settle()


def _invoice(reference: str, dated: date, net: int) -> dict[str, CellValue | None]:
    return {
        "kind": "invoice",
        "reference": reference,
        "invoice_date": dated,
        "due_date": dated + timedelta(days=30),
        "net": Decimal(net),
        "tax": Decimal(net) / 5,
        "currency": "EUR",
    }


def show_turnover_form(studio: Studio, cast: Cast) -> None:
    """The form of a period, some amounts typed."""
    frame.switch_network(studio.session, on=True)
    studio.window.load_state()
    studio.go(turnover_route(cast.turnover))
    lines = studio.page(TurnoverLines)
    rows = portfolio.rows(
        studio.session, portfolio.ids(studio.session, portfolio.everything(studio.session), 5)
    )
    amounts = (84_200, 12_750, 36_400, 151_980, 9_310)
    lines.grid.append_rows(
        [
            {"debtor": row.easy_number, "amount": Decimal(amount)}
            for row, amount in zip(rows, amounts, strict=True)
        ]
    )
    studio.settle()


def show_bulk(studio: Studio, cast: Cast) -> None:
    """A file with mistakes, checked."""
    studio.go(Route("bulk"))
    studio.page(BulkPage).open_file(cast.bulk_file)
    studio.settle()


def show_exports(studio: Studio, _cast: Cast) -> None:
    """Scenarios, of which one was run and another could not be."""
    session = studio.session
    first = session.today() + timedelta(days=7)
    fields = ("easy_number", "name", "country", "product", "granted", "currency", "status")
    template = export_templates.keep(
        session, Template(name="Credit control", category=Category.COVERS, fields=fields)
    )
    with tempfile.TemporaryDirectory() as folder:
        for name, frequency, place, template_id in (
            ("Credit control", Frequency.WEEKLY, folder, template.id),
            ("Month end", Frequency.MONTHLY, str(Path(folder) / "not connected"), STANDARD),
        ):
            schedule = Schedule(frequency=frequency, starts_on=first)
            scenario = Scenario(
                name=name,
                category=Category.COVERS,
                template_id=template_id,
                schedule=schedule,
                folder=place,
                formats=tuple(FileFormat),
            )
            export_runs.run_scenario(session, export_scenarios.keep(session, scenario))
    studio.go(exports_route("covers", "scenarios"))


def show_outbox(studio: Studio, _cast: Cast) -> None:
    """One request refused, others waiting for the network."""
    session = studio.session
    free = [file.company.easy_number for file in files(session) if _can_order(file)]
    _order_elsewhere(session, free[0], 30_000)
    _order(session, free[0], 20_000)
    _exchange(session)
    frame.switch_network(session, on=False)
    for number, amount in zip(free[1:4], (15_000, 60_000, 25_000), strict=False):
        _order(session, number, amount)
    studio.window.load_state()
    studio.go(Route("outbox"))


def _can_order(file: CompanyFile) -> bool:
    return any(offer.code is ProductCode.CRL and offer.refusal is None for offer in file.offers)


def _order(session: Session, easy_number: str, amount: int) -> None:
    wanted = OrderDraft(easy_number=easy_number, product=ProductCode.CRL, amount=Money.of(amount, "EUR"))
    covers.order(session, wanted)


def _order_elsewhere(session: Session, easy_number: str, amount: int) -> None:
    """Have a colleague at another desk order; the time of the answer follows from the id, which is always the same."""
    args = OrderProduct(
        contract_id=session.contract().id,
        easy_number=easy_number,
        product=ProductCode.CRL,
        amount=Money.of(amount, "EUR"),
    )
    data = encode(args)
    mark = fingerprint(args.KIND, args.VERSION, data)
    envelope = Envelope(f"colleague-{easy_number}", 1, args.KIND, args.VERSION, data, mark, "colleague")
    session.backend.push(f"desk-{easy_number}", [envelope])


Scene = Callable[[Studio, Cast], None]


def _page(route: Callable[[Cast], Route]) -> Scene:
    return lambda studio, cast: studio.go(route(cast))


SCENES: dict[str, Scene] = {
    "home": _page(lambda _cast: Route("home")),
    "search": show_search,
    "portfolio": show_portfolio,
    "overdues": _page(lambda _cast: Route("overdues")),
    "notifications": show_notifications,
    "bulk": show_bulk,
    "turnover": _page(lambda _cast: Route("turnover")),
    "exports": show_exports,
    "documents": _page(lambda _cast: Route("documents")),
    "custom_fields": _page(lambda _cast: Route("custom_fields", "values")),
    "settings": _page(lambda _cast: Route("settings")),
    "company": _page(lambda cast: company_route(cast.company)),
    "extension": _page(lambda cast: extension_route(cast.extension)),
    "outbox": show_outbox,
    "turnover_form": show_turnover_form,
    "declaration": show_declaration,
}
"""How each page is brought into the state of its picture, in an order in which none disturbs the next."""


def paint(app: QApplication, look: Theme, language: str, keys: Iterable[str]) -> Iterator[tuple[Path, int]]:
    """Yield each picture made in a language, with its size in bytes."""
    folder, _region = LANGUAGES[language]
    with tempfile.TemporaryDirectory() as place:
        profile = profiles.create_profile(Path(place) / "demo", is_demonstration=True)
        session = open_session(profile)
        shown = chosen(session, Path(place))
        studio = Studio(app, look, session, profile, language)
        for key, show in SCENES.items():
            if key in keys:
                show(studio, shown)
                yield folder / f"{key}.png", studio.take(folder / f"{key}.png")
        studio.close()
        session.close()
        profile.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures asked for, all by default; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("keys", nargs="*", metavar="KEY", help=f"pages, all by default: {', '.join(SCENES)}")
    parser.add_argument("--language", choices=LANGUAGES, help="this language only")
    asked = parser.parse_args(arguments)
    unknown = set(asked.keys) - set(SCENES)
    if unknown:
        parser.error(f"no such page: {', '.join(sorted(unknown))}")
    app = QApplication(sys.argv[:1])
    total = 0
    with tempfile.TemporaryDirectory() as images:
        look = Theme(app, Path(images))
        look.apply(Scheme.LIGHT, 100)
        for language in [asked.language] if asked.language else LANGUAGES:
            for file, size in paint(app, look, language, asked.keys or SCENES):
                total += size
                print(f"{file.relative_to(ROOT)}  {size / 1000:.0f} kB", flush=True)
    print(f"{total / 1000:.0f} kB in all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
