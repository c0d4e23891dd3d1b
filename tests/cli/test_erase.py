"""`upswing erase`: the right to be forgotten, at a keyboard."""

import pytest
from click.testing import CliRunner

from service.adapters.clock import SystemClock
from service.cli import upswing
from service.domain.refusal import Refusal
from service.store.tables import CarrierCopy, Client
from tests.cli.practice import Practice
from tests.conftest import ANA
from tests.usecases.rows import every


def test_ana_is_erased_once_her_name_is_typed(practice: Practice) -> None:
    practice.enroll("Ana Silva")
    # Her yes would otherwise come before her invitation has left, which then never does.
    practice.life.work()
    practice.life.says(ANA, "YES")
    app = practice.life.app
    done = CliRunner().invoke(upswing, ["erase", ANA], input="Ana Silva\n")
    assert done.exit_code == 0
    assert every(app, Client) == []
    assert [copy.gone_at for copy in every(app, CarrierCopy)] == [None] * 3
    # The command lives by the real clock, the workers of this practice by theirs.
    practice.life.clock.pass_real(SystemClock().real_now() - app.clock.real_now())
    practice.life.work()
    assert None not in [copy.gone_at for copy in every(app, CarrierCopy)]
    with pytest.raises(Refusal, match="asked us to forget them"):
        practice.enroll("Ana Silva")


def test_another_name_erases_nobody(practice: Practice) -> None:
    ana = practice.enroll("Ana Silva")
    done = CliRunner().invoke(upswing, ["erase", str(ana)], input="Ana\n")
    assert isinstance(done.exception, Refusal)
    assert "Nothing was deleted" in str(done.exception)
    assert practice.life.client(ana).name == "Ana Silva"


def test_a_script_is_not_asked(practice: Practice) -> None:
    ana = practice.enroll("Ana Silva")
    assert CliRunner().invoke(upswing, ["erase", str(ana), "--yes"]).exit_code == 0
    assert every(practice.life.app, Client) == []
