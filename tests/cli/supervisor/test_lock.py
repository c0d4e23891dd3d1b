from pathlib import Path

import pytest

from service.cli.supervisor.lock import locked
from service.domain.refusal import Refusal


def test_a_second_start_is_told_where_the_first_one_runs(tmp_path: Path) -> None:
    with locked(tmp_path, "http://127.0.0.1:8000"), pytest.raises(Refusal) as refusal, locked(tmp_path, "elsewhere"):
        pass
    assert "already running here, at http://127.0.0.1:8000" in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_the_next_start_leaves_its_own_address(tmp_path: Path) -> None:
    for address in ("http://a-long-name.example.org:8000", "http://127.0.0.1:9"):
        with locked(tmp_path, address):
            assert (tmp_path / "up.lock").read_text(encoding="utf-8") == address


def test_a_folder_made_for_the_data_is_its_owners_alone(tmp_path: Path) -> None:
    with locked(tmp_path / "var", "here"):
        assert (tmp_path / "var").stat().st_mode & 0o777 == 0o700


def test_a_data_dir_that_cannot_be_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(Refusal, match=r"^DATA_DIR: .*write a folder that you may write to\.$"),
        locked(tmp_path / "file" / "var", "here"),
    ):
        pass
