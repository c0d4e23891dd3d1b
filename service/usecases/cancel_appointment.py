"""A coach and a client do not talk then after all."""

from sqlalchemy import delete

from service.app import App
from service.store.desk import readable_client
from service.store.tables import Appointment, Staff


def cancel_appointment(app: App, staff: Staff, client_id: int, appointment_id: int) -> None:
    """They do not talk then after all. Cancelled before: nothing changes. Raises NotVisible."""
    with app.store.writing() as tx:
        client = readable_client(tx, staff, client_id, app.clock.now())
        tx.execute(delete(Appointment).where(Appointment.id == appointment_id, Appointment.client_id == client.id))
