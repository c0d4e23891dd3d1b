"""A coach and a client do not talk then after all."""

from sqlalchemy import delete

from service.app import App
from service.store.desk import NotVisible, visible_client
from service.store.tables import Appointment, Staff


def cancel_appointment(app: App, staff: Staff, client_id: int, appointment_id: int) -> None:
    """They do not talk then after all. Cancelled before: nothing changes. Raises NotVisible."""
    with app.store.writing() as tx:
        client = visible_client(tx, staff, client_id)
        if client.coach_id != staff.id:
            raise NotVisible
        tx.execute(delete(Appointment).where(Appointment.id == appointment_id, Appointment.client_id == client.id))
