"""The queue server of a laptop, started for real."""

import subprocess
import tempfile
from pathlib import Path

import pytest
from redis import Redis

from service.adapters.embedded_valkey import answers, embedded_valkey, make_private
from service.domain.refusal import Refusal
from service.settings import load_settings
from tests.cli.processes import PYTHON, laptop


@pytest.fixture
def socket(tmp_path: Path) -> Path:
    return load_settings(data_dir=tmp_path).valkey_socket


def test_it_answers_on_a_socket_that_only_its_owner_opens(tmp_path: Path, socket: Path) -> None:
    with embedded_valkey(tmp_path, socket) as url, Redis.from_url(url) as client:
        assert client.ping()
        assert socket.stat().st_mode & 0o777 == 0o700
        assert client.config_get("port") == {"port": "0"}


def test_it_refuses_rings_rather_than_losing_them_silently(tmp_path: Path, socket: Path) -> None:
    with embedded_valkey(tmp_path, socket) as url, Redis.from_url(url) as client:
        assert client.config_get("maxmemory-policy") == {"maxmemory-policy": "noeviction"}


def test_it_keeps_nothing_on_disk(tmp_path: Path, socket: Path) -> None:
    with embedded_valkey(tmp_path, socket) as url, Redis.from_url(url) as client:
        client.set("rung:outbox", 1)
    assert not answers(socket)
    assert [path.name for path in tmp_path.iterdir()] == ["valkey.log"]


def test_it_says_where_the_reason_stands_when_it_cannot_start(tmp_path: Path) -> None:
    too_long = tmp_path / ("a" * 120)
    with pytest.raises(Refusal, match=r"valkey\.log"), embedded_valkey(tmp_path, too_long):
        pass


def test_a_folder_in_which_others_may_write_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    with pytest.raises(Refusal, match="set DATA_DIR to a folder of your own"):
        make_private(tmp_path)


def test_a_long_path_gets_a_short_socket_that_starts_all_the_same(tmp_path: Path) -> None:
    data_dir = tmp_path / ("a-long-name-" * 10)
    socket = load_settings(data_dir=data_dir).valkey_socket
    assert socket.is_relative_to(tempfile.gettempdir())
    assert socket == load_settings(data_dir=data_dir).valkey_socket
    assert socket != load_settings(data_dir=data_dir / "another").valkey_socket
    with embedded_valkey(data_dir, socket):
        assert socket.parent.stat().st_mode & 0o777 == 0o700
    assert not socket.parent.exists()


def test_a_deep_folder_for_temporary_files_is_passed_over_too(tmp_path: Path) -> None:
    deep = tmp_path / ("a-long-name-" * 10)
    deep.mkdir()
    shown = "from service.settings import load_settings; print(load_settings().valkey_socket)"
    environment = laptop(TMPDIR=str(deep), DATA_DIR=str(deep / "data"), PYTHONPATH=str(Path.cwd()))
    told = subprocess.run(
        [PYTHON, "-c", shown], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert len(told.stdout.strip()) < 104


@pytest.mark.parametrize("name", ["50%20#1?", "My Documents", "a=b"])
def test_a_folder_with_an_odd_name_is_as_good_as_another(tmp_path: Path, name: str) -> None:
    settings = load_settings(data_dir=tmp_path / name)
    with embedded_valkey(settings.data_dir, settings.valkey_socket), Redis.from_url(settings.queue_url) as client:
        assert client.ping()
        # What each RQ worker asks for when it starts.
        assert len(client.client_list()) == 1
