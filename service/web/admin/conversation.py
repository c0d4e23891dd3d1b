"""One client: the conversation as it was, the facts beside it, and what a person may do."""

from flask import Blueprint, Response, abort, flash, g, jsonify, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from service.domain.refusal import Refusal
from service.domain.segments import count
from service.domain.signature import signed
from service.usecases.break_glass import break_glass
from service.usecases.close_flag import close_flag
from service.usecases.hand_back_client import hand_back_client
from service.usecases.resume_client import resume_client
from service.usecases.show_client import ClientFile, show_client
from service.usecases.stop_for_client import stop_for_client
from service.usecases.write_to_client import write_to_client
from service.web.admin.drawing import draw
from service.web.admin.telling import record, tell
from service.web.admin.typed import number, typed
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("conversation", __name__)


@blueprint.get("/clients/<id:client_id>")
@signed_in
def page(client_id: int) -> Response:
    """The client's page; `before` shows what was said earlier."""
    return _page(show_client(the_app(), g.staff, client_id, number("before")))


@blueprint.post("/clients/<id:client_id>/texts")
@signed_in
def write(client_id: int) -> BaseResponse:
    """A text by hand, to an own client."""
    app = the_app()
    seen = _own(client_id)
    try:
        write_to_client(app, client_id, g.staff.id, typed("words"))
    except Refusal as refusal:
        return _page(seen, problem=str(refusal), words=typed("words"), http_status=422)
    if typed("to") == "today":
        flash(f"Sent to {seen.client.name}.")
        return redirect("/", 303)
    return redirect(f"/clients/{client_id}#latest", 303)


@blueprint.post("/clients/<id:client_id>/count")
@signed_in
def count_segments(client_id: int) -> Response:
    """What a text by hand would cost, signature and all; nothing is kept."""
    _own(client_id)
    try:
        cost = count(signed(typed("words"), g.staff.name))
    except Refusal as refusal:
        return jsonify(problem=str(refusal))
    return jsonify(segments=cost.segments, units=cost.units, encoding=cost.encoding, costly=list(cost.costly))


@blueprint.post("/clients/<id:client_id>/flags/<id:flag_id>/close")
@signed_in
def close(client_id: int, flag_id: int) -> BaseResponse:
    """A flag is done with."""
    close_flag(the_app(), g.staff, client_id, flag_id)
    return redirect(f"/clients/{client_id}", 303)


@blueprint.post("/clients/<id:client_id>/stop")
@signed_in
def stop(client_id: int) -> BaseResponse:
    """The client told a person to stop."""
    stop_for_client(the_app(), g.staff, client_id, typed("told"))
    flash("Texts have stopped. Nothing that was waiting will be sent. To come back, they text START to our number.")
    return redirect(f"/clients/{client_id}", 303)


@blueprint.post("/clients/<id:client_id>/resume")
@signed_in
def resume(client_id: int) -> BaseResponse:
    """A person lets prompts begin again."""
    try:
        resume_client(the_app(), g.staff, client_id)
        flash("Prompts return tomorrow morning, their time.")
    except Refusal as refusal:
        flash(str(refusal))
    return redirect(f"/clients/{client_id}", 303)


@blueprint.post("/clients/<id:client_id>/hand-back")
@signed_in
def hand_back(client_id: int) -> BaseResponse:
    """A person is done writing."""
    try:
        hand_back_client(the_app(), g.staff, client_id)
        flash("Automatic texts go on.")
    except Refusal as refusal:
        flash(str(refusal))
    return redirect(f"/clients/{client_id}#latest", 303)


@blueprint.post("/clients/<id:client_id>/glass")
@signed_in
def open_words(client_id: int) -> BaseResponse:
    """An admin must read, and says why."""
    try:
        mailed = break_glass(the_app(), g.staff, client_id, typed("reason"))
    except Refusal as refusal:
        return _page(show_client(the_app(), g.staff, client_id), problem=str(refusal), http_status=422)
    coach = show_client(the_app(), g.staff, client_id).coach.name
    told = (
        "The client is told by mail." if mailed else f"No mail reaches the client: ask {coach} to tell them this week."
    )
    flash(f"You can read for an hour. Your reason is on record. {told}")
    return redirect(f"/clients/{client_id}", 303)


def _own(client_id: int) -> ClientFile:
    seen = show_client(the_app(), g.staff, client_id)
    if not seen.own:
        abort(403, f"Only {seen.coach.name} writes to this client.")
    return seen


def _page(seen: ClientFile, *, problem: str = "", words: str = "", http_status: int = 200) -> Response:
    now = the_app().clock.now()
    own = seen.words
    return draw(
        "admin/client.html",
        http_status,
        seen=seen,
        days=tell(own.messages, own.asked, seen.client.zone, now) if own else [],
        earlier=own.earlier if own else None,
        looking_back="before" in request.args,
        records=record(own.check_ins, own.goals) if own else [],
        problem=problem,
        words_typed=words,
        human_until=seen.client.human_until if (seen.client.human_until or now) > now else None,
    )
