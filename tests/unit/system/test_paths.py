from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

import pytest

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.system import paths

MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/ann/disk ext4 rw 0 0
me@host: /mnt/my\040server fuse.sshfs rw 0 0
//nas/share /media/nas cifs rw 0 0
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COFANET_HOME", str(tmp_path / "portable"))
    return tmp_path / "portable"


def test_a_name_lies_among_the_persons_profiles(home: Path) -> None:
    assert paths.profile_folder("ledger 2026") == home / "data" / "profiles" / "ledger 2026"


def test_without_override_everything_lies_in_the_persons_own_folders(tmp_path: Path) -> None:
    for place in (paths.data_folder(), paths.settings_file(), paths.log_folder()):
        assert place.is_relative_to(tmp_path)


def test_a_path_is_taken_as_it_is(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.profile_folder(str(tmp_path / "mine")) == tmp_path / "mine"
    assert paths.profile_folder("./mine") == tmp_path / "mine"
    assert paths.profile_folder("mine/") == tmp_path / "mine"


def test_an_existing_folder_is_taken_unless_a_profile_is_called_so(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine").mkdir()
    monkeypatch.chdir(tmp_path)
    assert paths.profile_folder("mine") == tmp_path / "mine"
    (home / "data" / "profiles" / "mine").mkdir(parents=True)
    assert paths.profile_folder("mine") == home / "data" / "profiles" / "mine"


@pytest.mark.parametrize(
    "name", ["", " ", "con", "LPT1.txt", ".hidden", "a\0b", "ends.", "x" * 65, "a:b", "a*"]
)
def test_what_cannot_be_a_folder_name_is_refused(home: Path, name: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        paths.profile_folder(name)
    assert refused.value.rule == "PROFILE_NAME_NOT_VALID"
    assert refused.value.hint is not None


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ann/x", "nfs4"),
        ("/home/ann/disk/x", "ext4"),
        ("/homeless", "ext4"),
        ("/mnt/my server/x", "fuse.sshfs"),
        ("/media/nas", "cifs"),
    ],
)
def test_the_deepest_mount_tells_the_file_system(folder: str, kind: str) -> None:
    assert paths.file_system_of(PurePosixPath(folder), MOUNTS) == kind


def test_the_mounts_of_a_mac_are_understood() -> None:
    listing = "/dev/disk3s1 on / (apfs, local)\n//ann@nas/My Share on /Volumes/My Share (smbfs, nodev)\n"
    mounts = paths.mounts_of_mac(listing)
    assert paths.file_system_of(PurePosixPath("/Volumes/My Share/p"), mounts) == "smbfs"
    assert paths.file_system_of(PurePosixPath("/Users/ann"), mounts) == "apfs"


@pytest.mark.parametrize(
    "part",
    [
        "OneDrive",
        "OneDrive - Company",
        "Dropbox (Firm)",
        "Google Drive",
        "iCloud Drive",
        "Mobile Documents",
        "CloudStorage",
    ],
)
def test_synchronised_folders_are_refused_with_the_cause_and_a_way_out(tmp_path: Path, part: str) -> None:
    with pytest.raises(paths.PlaceRefused) as refused:
        paths.check_place(tmp_path / part / "profile")
    assert part in str(refused.value)
    assert "--profile" in str(refused.value.hint)


@pytest.mark.parametrize("part", ["OneDriver", "dropboxes", "clouds"])
def test_other_folders_are_fine(tmp_path: Path, part: str) -> None:
    paths.check_place(tmp_path / part)


def test_network_folders_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_mounts", lambda: f"nas:/x {tmp_path} nfs rw 0 0")
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(paths.PlaceRefused, match="on the network"):
        paths.check_place(tmp_path / "profile")
