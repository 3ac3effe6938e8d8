"""Where this program keeps its files on this computer, and which places it refuses."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PurePath

import platformdirs

from cofanet_desktop.domain.errors import CofanetError, InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

APPLICATION = "CofaNet Desktop"
HOME_VARIABLE = "COFANET_HOME"
"""Folder that replaces every personal folder: portable use, tests."""

NETWORK_FILE_SYSTEMS = frozenset({
    "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone",
    "fuse.s3fs", "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb", "smb3", "smbfs", "webdav",
})  # fmt: skip
"""File systems on which locks and WAL databases cannot be trusted."""

_NAME = re.compile(r"[^\W_][\w .-]{0,63}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_SYNCED = re.compile(
    r"(onedrive|dropbox|google ?drive|icloud ?drive)([ (-].*)?|mobile documents|com~apple~clouddocs|cloudstorage",
    re.IGNORECASE,
)
_DRIVE_REMOTE = 4  # GetDriveTypeW


class PlaceRefused(CofanetError):  # noqa: N818
    """The folder lies where a store would be damaged: on the network or in a synchronised folder."""


def data_folder() -> Path:
    """Return the folder of profiles, not made yet."""
    return _home("data") or platformdirs.user_data_path(APPLICATION, appauthor=False)


def settings_file() -> Path:
    """Return the file of the person's own settings, its folder not made yet."""
    return (_home("config") or platformdirs.user_config_path(APPLICATION, appauthor=False)) / "settings.json"


def log_folder() -> Path:
    """Return the folder of the log files, not made yet."""
    return _home("logs") or platformdirs.user_log_path(APPLICATION, appauthor=False)


def export_folder() -> Path:
    """Return the usual folder of exported files, among the person's documents, not made yet."""
    return (_home("documents") or platformdirs.user_documents_path()) / f"{APPLICATION} exports"


def named_profile(name: str) -> Path:
    """Return the folder of the profile called `name`; raises InvalidInput when it cannot be a name."""
    if not _NAME.fullmatch(name) or _RESERVED.fullmatch(name) or name.endswith((".", " ")):
        raise InvalidInput(
            "profile",
            "PROFILE_NAME_NOT_VALID",
            Message(
                "Profiles",
                QT_TRANSLATE_NOOP("Profiles", "{name} cannot be the name of a profile."),
                {"name": repr(name)},
            ),
            Message(
                "Profiles",
                QT_TRANSLATE_NOOP(
                    "Profiles", "Use letters, digits, spaces, dots and dashes, or give the path of a folder."
                ),
            ),
        )
    return data_folder() / "profiles" / name


def profile_folder(name_or_folder: str) -> Path:
    """Return the absolute folder of a profile given by name or by path.

    Anything with a path separator is a path, and so is the name of a folder that exists here, unless a profile
    is called so. Raises InvalidInput when it is neither.
    """
    text = os.path.expanduser(name_or_folder)  # noqa: PTH111 - Path would drop a trailing separator
    if os.sep in text or "/" in text or text in {".", ".."}:
        return Path(text).resolve()
    if text and Path(text).is_dir() and not (_NAME.fullmatch(text) and named_profile(text).is_dir()):
        return Path(text).resolve()
    return named_profile(text)


def check_place(folder: Path) -> None:
    """Raise PlaceRefused when `folder` lies on a network file system or in a folder kept in step with a cloud."""
    resolved = folder.resolve()
    synced = next((part for part in resolved.parts if _SYNCED.fullmatch(part)), None)
    if synced is not None:
        raise _refused(
            resolved,
            QT_TRANSLATE_NOOP(
                "Profiles",
                "The folder {folder} is kept in step with a cloud ({cause}); that would damage the store.",
            ),
            synced,
        )
    network = _network_file_system(resolved)
    if network is not None:
        raise _refused(
            resolved,
            QT_TRANSLATE_NOOP(
                "Profiles", "The folder {folder} lies on the network ({cause}); that would damage the store."
            ),
            network,
        )


def file_system_of(folder: PurePath, mounts: str) -> str | None:
    """Return the type of the file system that holds `folder`, from the text of /proc/mounts."""
    best, found = -1, None
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[1])
        if folder.is_relative_to(point) and len(point) >= best:
            best, found = len(point), fields[2]
    return found


def mounts_of_mac(listing: str) -> str:
    """Return the output of macOS's `mount` in the form of /proc/mounts."""
    lines = re.findall(r"^(.+?) on (/.*?) \((\w+)", listing, re.MULTILINE)
    return "\n".join(" ".join(field.replace(" ", r"\040") for field in line) for line in lines)


def _network_file_system(folder: Path) -> str | None:
    if sys.platform == "win32":
        return _windows_share(folder)
    kind = file_system_of(folder, _mounts())
    return kind if kind in NETWORK_FILE_SYSTEMS else None


def _mounts() -> str:
    if sys.platform == "darwin":
        import subprocess  # only there

        listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
        return mounts_of_mac(listing.stdout)
    try:
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _windows_share(folder: Path) -> str | None:
    if folder.drive.startswith("\\\\"):
        return folder.drive
    import ctypes  # only there

    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\")  # type: ignore[attr-defined]
    return folder.drive if kind == _DRIVE_REMOTE else None


def _home(part: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).resolve() / part if home else None


def _refused(folder: Path, template: str, cause: str) -> PlaceRefused:
    return PlaceRefused(
        Message("Profiles", template, {"folder": str(folder), "cause": cause}),
        Message(
            "Profiles",
            QT_TRANSLATE_NOOP("Profiles", "Choose a folder on a disk of this computer: --profile DIR."),
        ),
    )
