from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.system import credentials, paths, profiles, settings
from cofanet_desktop.system.settings import KeyStorage

HOLDER = """
import sys
from pathlib import Path
from cofanet_desktop.system import profiles
profile = profiles.open_profile(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
"""


def demonstration(folder: Path) -> profiles.Profile:
    return profiles.create_profile(folder, is_demonstration=True, contract_id="c1")


def test_a_new_profile_has_its_folders_and_opens_again_with_the_same_key(tmp_path: Path) -> None:
    with demonstration(tmp_path / "p") as made:
        assert {made.backups.name, made.blobs.name, made.logs.name} <= {
            one.name for one in (tmp_path / "p").iterdir()
        }
        assert "key" not in repr(made).replace("key_storage", "")
    with profiles.open_profile(tmp_path / "p") as again:
        assert (again.key, again.settings) == (made.key, made.settings)
        assert again.settings.contract_id == "c1"


def test_an_open_profile_is_closed_to_another_process_until_that_one_dies(tmp_path: Path) -> None:
    demonstration(tmp_path / "p").close()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "p")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(profiles.ProfileInUse) as busy:
            profiles.open_profile(tmp_path / "p", wait_s=0.1)
        assert str(tmp_path / "p") in str(busy.value)
        assert "--profile" in str(busy.value.hint)
        holder.kill()
        holder.wait()
    profiles.open_profile(tmp_path / "p").close()


def test_a_second_window_of_the_same_process_is_refused_too(tmp_path: Path) -> None:
    with demonstration(tmp_path / "p"), pytest.raises(profiles.ProfileInUse):
        profiles.open_profile(tmp_path / "p")


def test_a_missing_profile_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(profiles.ProfileNotFound, match="no profile"):
        profiles.open_profile(tmp_path / "typo")
    assert not (tmp_path / "typo").exists()


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(profiles.NotAProfile, match=r"thesis\.txt"):
        demonstration(tmp_path)
    assert [one.name for one in tmp_path.iterdir() if one.name != "home"] == ["thesis.txt"]


def test_an_existing_profile_is_never_made_anew(tmp_path: Path) -> None:
    demonstration(tmp_path / "p").close()
    key = (tmp_path / "p" / "key.hex").read_text()
    with pytest.raises(profiles.NotAProfile):
        demonstration(tmp_path / "p")
    assert (tmp_path / "p" / "key.hex").read_text() == key


def test_a_creation_that_was_interrupted_starts_over(tmp_path: Path) -> None:
    demonstration(tmp_path / "p").close()
    (tmp_path / "p" / "profile.json").unlink()
    with demonstration(tmp_path / "p") as made:
        assert len(made.key) == 32


def test_real_data_never_has_its_key_beside_it(tmp_path: Path) -> None:
    for options in ({"is_demonstration": False}, {"is_demonstration": True, "backend": "team"}):
        with pytest.raises(credentials.PassphraseNeeded):
            profiles.create_profile(tmp_path / "p", storage=KeyStorage.BESIDE, **options)
    assert not (tmp_path / "p" / "key.hex").exists()


def test_a_failed_start_frees_the_lock(tmp_path: Path) -> None:
    profiles.create_profile(tmp_path / "p", lambda: "right horse", is_demonstration=False).close()
    for _ in range(2):
        with pytest.raises(credentials.WrongPassphrase):
            profiles.open_profile(tmp_path / "p", lambda: "wrong horse")
    profiles.open_profile(tmp_path / "p", lambda: "right horse").close()


def test_damaged_settings_open_nothing_and_change_nothing(tmp_path: Path) -> None:
    demonstration(tmp_path / "p").close()
    (tmp_path / "p" / "profile.json").write_text("{")
    with pytest.raises(settings.SettingsDamaged):
        profiles.open_profile(tmp_path / "p")
    assert (tmp_path / "p" / "profile.json").read_text() == "{"


def test_a_synchronised_folder_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(paths.PlaceRefused):
        demonstration(tmp_path / "Dropbox" / "p")
    assert not (tmp_path / "Dropbox").exists()


def test_a_folder_that_cannot_be_made_is_said_with_its_cause(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(profiles.FolderNotUsable, match=r"Not a directory|cannot find") as failed:
        demonstration(tmp_path / "file" / "p")
    assert isinstance(failed.value, CofanetError)
    assert failed.value.hint is not None


def test_the_profiles_of_a_person_are_listed_by_name() -> None:
    for name in ("west", "east"):
        demonstration(paths.named_profile(name)).close()
    paths.named_profile("unfinished").mkdir()
    assert profiles.profile_names() == ("east", "west")
