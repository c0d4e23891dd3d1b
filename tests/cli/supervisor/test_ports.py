import socket

import pytest

from service.cli.supervisor.ports import refuse_taken_ports
from service.domain.refusal import Refusal

HERE = "127.0.0.1"


def test_free_ports_are_fine_and_free_again_afterwards(free_port: int) -> None:
    for _ in range(2):
        refuse_taken_ports({"PORT": (HERE, free_port)})


def test_a_taken_port_names_the_setting_to_change() -> None:
    with socket.socket() as other:
        other.bind((HERE, 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(Refusal, match=rf"^Port {port} is taken .* set SANDBOX_PORT to a free one"):
            refuse_taken_ports({"SANDBOX_PORT": (HERE, port)})


def test_a_port_shared_by_a_server_that_allows_it_is_taken_all_the_same() -> None:
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        other.bind((HERE, 0))
        other.listen()
        with pytest.raises(Refusal, match="is taken"):
            refuse_taken_ports({"PORT": (HERE, other.getsockname()[1])})


def test_two_settings_with_one_port_are_found(free_port: int) -> None:
    with pytest.raises(Refusal, match="set SANDBOX_PORT"):
        refuse_taken_ports({"PORT": (HERE, free_port), "SANDBOX_PORT": (HERE, free_port)})


@pytest.mark.parametrize("host", ["203.0.113.7", "no-such-host.invalid"])
def test_a_host_that_is_not_this_machine_names_host(host: str, free_port: int) -> None:
    with pytest.raises(Refusal, match=r"^HOST: .*127\.0\.0\.1\.$"):
        refuse_taken_ports({"PORT": (host, free_port)})
