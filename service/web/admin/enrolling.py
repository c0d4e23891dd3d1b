"""Enrolling one client, and the card that stands in the room while they text the join code."""

from zoneinfo import available_timezones

from flask import Blueprint, Response, abort, flash, g, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from service.domain.enrollment import Calendar, EnrollmentState
from service.domain.language import Language
from service.domain.phone import PhoneNumber
from service.domain.refusal import Refusal
from service.domain.schedule import zone_named
from service.domain.strangers import JOIN_WORD
from service.effects.saying import program_facts
from service.store.tables import Role
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from service.usecases.list_coaches import list_coaches
from service.usecases.list_sponsors import list_sponsors
from service.usecases.show_client import show_client
from service.web.admin.drawing import draw
from service.web.admin.typed import typed
from service.web.admin.words import SITUATIONS
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("enrolling", __name__)
_FIELDS = (
    "name",
    "phone",
    "email",
    "zone",
    "program",
    "language",
    "situation",
    "coach",
    "statement",
    "mail_statement",
    "sponsor",
)
_LANGUAGES = {Language.EN: "English", Language.ES: "Español"}


@blueprint.get("/clients/new")
@signed_in
def page() -> Response:
    """The empty form, with what is most often right."""
    programs = the_app().rendering.programs()
    guessed = {"zone": g.staff.zone, "coach": g.staff.email, "language": Language.EN, "adult": "", "at_work": ""}
    first = programs[0].key if programs else ""
    return _form(dict.fromkeys(_FIELDS, "") | guessed | {"program": first}, None, 200)


@blueprint.post("/clients/new")
@signed_in
def enroll() -> BaseResponse:
    """Enrolls, or shows the form again with all that was typed and what to write instead."""
    given = {name: typed(name) for name in (*_FIELDS, "adult", "at_work")}
    if g.staff.role is not Role.ADMIN:
        given["coach"] = g.staff.email
    form = EnrollmentForm(
        name=given["name"],
        zone=given["zone"],
        program=given["program"],
        coach_email=given["coach"],
        adult=given["adult"] == "yes",
        enrolled_by=g.staff.name,
        phone=given["phone"],
        email=given["email"],
        statement=given["statement"],
        mail_statement=given["mail_statement"],
        language=given["language"],
        situation=given["situation"],
        sponsor=given["sponsor"],
        at_work=given["at_work"] == "yes",
    )
    try:
        enrolled = enroll_client(the_app(), form)
    except Refusal as refusal:
        return _form(given, refusal, 422)
    if enrolled.join_code:
        return redirect(f"/clients/{enrolled.client_id}/card", 303)
    flash(f"{form.name} is enrolled, and the invitation is on its way. Nothing else goes out before they say yes.")
    return redirect(f"/clients/{enrolled.client_id}", 303)


@blueprint.get("/clients/<id:client_id>/card")
@signed_in
def card(client_id: int) -> Response:
    """What the client reads in the room before they text us: our number, their code, and what they agree to."""
    app = the_app()
    seen = show_client(app, g.staff, client_id)
    enrollment, program = seen.enrollment, seen.program
    if enrollment is None or program is None or enrollment.state is not EnrollmentState.INVITED:
        abort(404)
    if enrollment.join_code is None:
        abort(404)
    calendar = Calendar(zone_named(seen.client.zone), enrollment.rest_weekday, {})
    return draw(
        "admin/card.html",
        seen=seen,
        program=program,
        sender=PhoneNumber(app.settings.sender) if app.settings.sender else None,
        join=f"{JOIN_WORD} {enrollment.join_code}",
        facts=program_facts(program, calendar, app.rendering.spoken(seen.client.language)),
        contact=app.settings.support_contact,
    )


def _form(given: dict[str, str], refusal: Refusal | None, http_status: int) -> Response:
    app = the_app()
    programs = app.rendering.programs()
    return draw(
        "admin/new_client.html",
        http_status,
        given=given,
        problem=str(refusal) if refusal else "",
        about=refusal.about if refusal else "",
        programs=dict(sorted(app.rendering.programs_by_key().items())),
        languages={one: called for one, called in _LANGUAGES.items() if any(one is p.language for p in programs)},
        situations=SITUATIONS,
        coaches=list_coaches(app) if g.staff.role is Role.ADMIN else (),
        sponsors=list_sponsors(app),
        zones=sorted(available_timezones()),
        join_word=JOIN_WORD,
        retrying=request.method == "POST",
    )
