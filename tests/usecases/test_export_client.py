"""An export is everything: a table that is added tomorrow is in it without anybody's thinking of it."""

import json

from sqlalchemy import select

from service.app import App
from service.domain.delivery import DeliveryStatus
from service.store.tables import Base, Client, Message
from service.usecases.export_client import export_client
from service.usecases.record_receipt import ReceiptOfCarrier, record_receipt
from tests.conftest import ANA, BEN
from tests.life import Life


def test_every_table_that_knows_a_client_is_in_it(app: App, ana: int) -> None:
    knowing = {table.name for table in Base.metadata.tables.values() if "client_id" in table.columns}
    told = export_client(app, ana)
    assert knowing
    assert knowing <= set(told)


def test_every_row_that_names_ana_is_in_it_and_none_of_bens(app: App, life: Life, ana: int) -> None:
    ben = life.enroll("Ben", BEN, "America/New_York")
    _a_day_and_a_bad_evening(life)
    told = export_client(app, ana)
    for table in Base.metadata.tables.values():
        if "client_id" not in table.columns:
            continue
        with app.store.reading() as tx:
            rows = tx.execute(select(table).where(table.c.client_id == ana)).all()
            others = tx.execute(select(table).where(table.c.client_id == ben)).all()
        assert len(told[table.name]) == len(rows), table.name
        assert all(row["client_id"] == ana for row in told[table.name])
        assert rows or others or table.name not in {"message", "check_in", "goal", "flag", "enrollment", "consent_log"}
    assert told["message"]
    assert told["goal"]
    assert told["flag"]


def test_it_has_every_column_and_her_words_and_number_written_out(app: App, life: Life, ana: int) -> None:
    _a_day_and_a_bad_evening(life)
    told = export_client(app, ana)
    assert set(Client.__table__.columns.keys()) <= set(told["client"])
    assert set(Message.__table__.columns.keys()) <= set(told["message"][0])
    assert told["client"]["phone"] == ANA
    assert told["client"]["coach"] == "Mira Lopez"
    assert told["enrollment"][0]["program"] == "three_days"
    assert "update the risk log" in [message["body"] for message in told["message"]]
    assert {entry["event"] for entry in told["consent_log"]} >= {"statement", "invited", "granted"}


def test_the_carriers_receipts_about_her_texts_are_in_it(app: App, life: Life, ana: int) -> None:
    sent = next(message for message in life.messages(ana) if message.dispatch_state)
    record_receipt(app, ReceiptOfCarrier(str(sent.provider_id), DeliveryStatus.DELIVERED))
    record_receipt(app, ReceiptOfCarrier("SM" + "f" * 32, DeliveryStatus.SENT, message_id=sent.id))
    record_receipt(app, ReceiptOfCarrier("SM" + "e" * 32, DeliveryStatus.SENT))
    assert [receipt["delivery_status"] for receipt in export_client(app, ana)["receipt"]] == ["delivered", "sent"]


def test_that_her_number_is_suppressed_is_held_about_her_too(app: App, life: Life, ana: int) -> None:
    assert export_client(app, ana)["suppression"] == []
    life.says(ANA, "STOP")
    assert [kept["reason"] for kept in export_client(app, ana)["suppression"]] == ["stopped"]


def test_it_has_nobodys_password_and_can_be_written_as_json(app: App, life: Life, ana: int) -> None:
    _a_day_and_a_bad_evening(life)
    written = json.dumps(export_client(app, ana), ensure_ascii=False)
    assert "password" not in written
    assert "argon2" not in written


def _a_day_and_a_bad_evening(life: Life) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:00")
    life.says(ANA, "update the risk log")
    life.move_to_local("Europe/London", "2026-03-03 19:30")
    life.says(ANA, "i want to die")
